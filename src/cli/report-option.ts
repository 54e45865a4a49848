/** `--reporter`, and showing a report with it. */
import { Option } from 'commander';
import type { ReporterName } from '../report/index.js';
import { passes, type Report } from '../report/report.js';
import { EXIT } from '../errors.js';
import { writeOut } from './stdout.js';

export function reporterOption(): Option {
  return new Option('--reporter <name>', 'form of the report').choices(['text', 'json', 'junit', 'github', 'sarif']).default('text');
}

/** Writes a report to standard output; an item that fails sets the exit code. */
export async function showReport(report: Report, reporter: ReporterName): Promise<void> {
  const { REPORTERS } = await import('../report/index.js');
  await writeOut(REPORTERS[reporter](report));
  if (!report.items.every(passes)) process.exitCode = EXIT.findings;
}
