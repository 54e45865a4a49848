/** The reporters, by the name that `--reporter` gives them. */
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import type { Report } from './report.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

export const REPORTERS = {
  text: textReport,
  json: jsonReport,
  junit: junitReport,
  github: githubReport,
  sarif: sarifReport,
} as const satisfies Readonly<Record<string, (report: Report) => string>>;

export type ReporterName = keyof typeof REPORTERS;
