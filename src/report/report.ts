/** What `check` and `validate` found: one data object, which every reporter shows in its own way. */
export interface Report {
  readonly command: 'check' | 'validate';
  readonly items: readonly ReportItem[];
  /** Scores over all items by kind of fact; empty for `validate`. */
  readonly scores: readonly KindScore[];
}

/** One input that was looked at. */
export interface ReportItem {
  readonly name: string;
  readonly findings: readonly ReportFinding[];
  readonly scores: readonly KindScore[];
}

export interface KindScore {
  readonly kind: string;
  /** Facts expected, and facts found. */
  readonly expected: number;
  readonly actual: number;
  /** 0..1. */
  readonly score: number;
}

/**
 * `error`: the item fails. `warning`: does not, but a person should know. `note`: a difference within what is allowed.
 */
export type Level = 'error' | 'warning' | 'note';

export interface ReportFinding {
  /** Short name of what is wrong, for machines: `lost-tasks`, `unknown-id`. */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** More lines, such as the fields that changed. */
  readonly details: readonly string[];
  /** The JSON file that the finding is about, relative to the working directory where it lies in it. */
  readonly file: string;
  /** Line in that file, from 1; null if it has no such place. */
  readonly line: number | null;
  /** JSON path in that file (RFC 9535). */
  readonly path: string;
}

/** True if nothing in an item fails it. */
export function passes(item: ReportItem): boolean {
  return item.findings.every(({ level }) => level !== 'error');
}

/** A path as RFC 9535 writes it: `$.tasks[3].text`. */
export function jsonPath(segments: readonly (string | number)[]): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === 'number') return `${path}[${segment}]`;
    return /^[A-Za-z_]\w*$/u.test(segment) ? `${path}.${segment}` : `${path}[${JSON.stringify(segment)}]`;
  }, '$');
}
