/** Files of plans, validated and reported. */
import { lineFinder } from '../report/json-lines.js';
import { jsonPath, type Report, type ReportFinding, type ReportItem } from '../report/report.js';
import { validatePlan, type Problem } from './validate.js';

export interface PlanFile {
  readonly name: string;
  /** One plan as JSON, or one a line (NDJSON). */
  readonly text: string;
}

/** Validates files; each plan is an item. */
export function validateFiles(files: readonly PlanFile[]): Report {
  return { command: 'validate', items: files.flatMap(fileItems), scores: [] };
}

function fileItems({ name, text }: PlanFile): ReportItem[] {
  const whole = parseJson(text);
  if (whole.ok) return [item(name, name, validatePlan(whole.value), lineFinder(text))];
  const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => line.trim() !== '');
  if (lines.length < 2) return [item(name, name, [{ rule: 'not-json', path: [], message: whole.message }], () => 1)];
  return lines.map(({ line, number }) => {
    const parsed = parseJson(line);
    const problems: Problem[] = parsed.ok ? validatePlan(parsed.value) : [{ rule: 'not-json', path: [], message: parsed.message }];
    return item(`${name}:${number}`, name, problems, () => number);
  });
}

function item(name: string, file: string, problems: readonly Problem[], lineOf: (path: Problem['path']) => number | null): ReportItem {
  const findings = problems.map(({ rule, message, path }): ReportFinding => ({
    rule, level: 'error', message, details: [], file, line: lineOf(path), path: jsonPath(path),
  }));
  return { name, findings, scores: [] };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
