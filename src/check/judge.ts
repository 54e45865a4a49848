/** From facts that differ to findings: what fails, what is within its threshold, and where it stands. */
import type { Plan } from '../contract/schema.js';
import { lineFinder } from '../report/json-lines.js';
import { jsonPath, type KindScore, type Level, type ReportFinding } from '../report/report.js';
import { compare, score, type Difference, type Tallies } from './compare.js';
import { expectedFrom, type Expected } from './expected.js';
import { FACT_KINDS, FACT_NAMES, type FactKind, type Thresholds } from './kinds.js';

export interface Case {
  readonly expected: Expected;
  /** The expected file's path and text, to name lines in it. */
  readonly file: string;
  readonly text: string;
  readonly plan: Plan;
  readonly thresholds: Thresholds;
}

export interface Judgement {
  readonly findings: readonly ReportFinding[];
  readonly tallies: Tallies;
}

/** Compares a plan with what is expected of it. Differences are errors only where their kind's score is too low. */
export function judge({ expected, file, text, plan, thresholds }: Case): Judgement {
  const { differences, tallies } = compare(expected, expectedFrom(plan));
  const lineOf = lineFinder(text);
  const low = scoresOf(tallies).filter(({ kind, score: reached }) => reached < (minimum(kind, thresholds) ?? 1));
  const failing = new Set(low.map(({ kind }) => kind));
  const findings = [
    ...low.flatMap((kind) => tooLow(kind, minimum(kind.kind, thresholds), file)),
    ...differences.map((difference): ReportFinding => ({
      ...about(file, `${difference.change}-${difference.kind}`, failing.has(difference.kind) ? 'error' : 'note', sentence(difference)),
      details: difference.fields.map(({ field, expected: wanted, actual }) => `${field}: ${JSON.stringify(wanted)} -> ${JSON.stringify(actual)}`),
      line: lineOf(difference.path),
      path: jsonPath(difference.path),
    })),
  ];
  return { findings, tallies };
}

/** Scores in the order of the kinds. */
export function scoresOf(tallies: Tallies): (KindScore & { readonly kind: FactKind })[] {
  return FACT_KINDS.flatMap((kind) => {
    const tally = tallies[kind];
    return tally ? [{ kind, expected: tally.expected, actual: tally.actual, score: score(tally) }] : [];
  });
}

/** A finding about an expected file as a whole. */
export function about(file: string, rule: string, level: Level, message: string): ReportFinding {
  return { rule, level, message, details: [], file, line: null, path: '$' };
}

/** The lowest score that a kind may have; undefined if it must agree exactly. */
function minimum(kind: FactKind, thresholds: Thresholds): number | undefined {
  return thresholds[kind] ?? thresholds.all;
}

/** Where everything must agree, the differences speak for themselves. */
function tooLow({ kind, score: reached }: KindScore, wanted: number | undefined, file: string): ReportFinding[] {
  return wanted === undefined ? [] : [about(file, `low-${kind}`, 'error', `${kind}: the score ${reached.toFixed(3)} is below ${wanted}`)];
}

function sentence({ change, kind, label, of }: Difference): string {
  return `${change} ${FACT_NAMES[kind]}: “${label}”${of === null ? '' : ` of the task “${shortened(of)}”`}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
