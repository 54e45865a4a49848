/** For programs. */
import type { Report } from './report.js';

/** The report itself, indented. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
