/** Checking fixtures: each input is extracted and its facts compared with what is expected. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plan } from '../contract/schema.js';
import { PlanError } from '../errors.js';
import { readDocument } from '../ocr/index.js';
import { planFromPages } from '../pipeline.js';
import { lineFinder } from '../report/json-lines.js';
import { jsonPath, type KindScore, type Level, type Report, type ReportFinding, type ReportItem } from '../report/report.js';
import { addTallies, compare, score, type Difference, type Tallies } from './compare.js';
import { expectedFrom } from './expected.js';
import { findFixtures, type Fixture, type FixtureInput } from './fixtures.js';
import { FACT_KINDS, FACT_NAMES, type FactKind, type Thresholds } from './kinds.js';
import { record, replay, worthRecording } from './recording.js';
import { updateExpected } from './update.js';

export interface CheckOptions {
  /** Folders of fixtures. */
  readonly roots: readonly string[];
  /** Only fixtures and inputs (`fixture/input.pdf`) whose name holds one of these; all if empty. */
  readonly only: readonly string[];
  /** For inputs that `check.json` says nothing of. */
  readonly thresholds: Thresholds;
  /** Write what is found into the expected files instead of comparing. */
  readonly update: boolean;
  /** Recognise again, and keep the pages. */
  readonly record: boolean;
  /** Recogniser workers at a time. */
  readonly workers: number;
  readonly signal: AbortSignal;
  /** Called before each input. */
  readonly onInput: (name: string) => void;
}

/**
 * Checks all fixtures.
 * @throws {PlanError} if fixtures are missing or malformed, or none is left by `only`.
 */
export async function checkFixtures(options: CheckOptions): Promise<Report> {
  const fixtures = (await Promise.all(options.roots.map(findFixtures))).flat();
  const items: ReportItem[] = [];
  const tallies: Tallies[] = [];
  for (const fixture of fixtures) {
    for (const input of fixture.inputs) {
      const name = `${fixture.name}/${basename(input.path)}`;
      if (options.only.length > 0 && !options.only.some((part) => name.includes(part))) continue;
      options.signal.throwIfAborted();
      options.onInput(name);
      const checked = await checkInput(name, { fixture, input, options });
      items.push(checked.item);
      tallies.push(checked.tallies);
      // All inputs of a fixture share one expected file, which the first of them has just written.
      if (options.update) break;
    }
  }
  if (items.length === 0) throw new PlanError({ code: 'usage', message: 'no fixture has such a name', hint: 'see --only' });
  return { command: 'check', items, scores: scores(addTallies(tallies)) };
}

interface Subject {
  readonly fixture: Fixture;
  readonly input: FixtureInput;
  readonly options: CheckOptions;
}

interface Checked {
  readonly item: ReportItem;
  readonly tallies: Tallies;
}

async function checkInput(name: string, subject: Subject): Promise<Checked> {
  const { fixture, options } = subject;
  try {
    const { plan, warnings } = await extract(name, subject);
    if (options.update) {
      const changed = await updateExpected(fixture, plan);
      return { item: { name, findings: [...warnings, ...(changed ? [about(fixture, 'updated', 'note', 'the expected file was rewritten')] : [])], scores: [] }, tallies: {} };
    }
    if (fixture.expected === null) {
      const missing = about(fixture, 'no-expected-file', 'error', 'there is no expected file yet: run with --update, then look it over');
      return { item: { name, findings: [...warnings, missing], scores: [] }, tallies: {} };
    }
    return compared(name, { subject, plan, expected: fixture.expected, warnings });
  } catch (error) {
    if (!(error instanceof PlanError) || error.code === 'aborted') throw error;
    return { item: { name, findings: [about(fixture, error.code, 'error', error.line)], scores: [] }, tallies: {} };
  }
}

/** A document's plan, from recorded pages if there are any that still hold. */
async function extract(name: string, { fixture, input, options }: Subject): Promise<{ plan: Plan; warnings: ReportFinding[] }> {
  const source = { name, bytes: await readFile(input.path) };
  const recorded = options.record ? { state: 'missing' as const } : await replay(input.path, source.bytes);
  if (recorded.state === 'fresh') return { plan: await planFromPages(source, recorded.read), warnings: [] };
  const read = await readDocument(source, {
    ocr: 'auto', engine: 'tesseract.js', workers: options.workers, pages: null, password: undefined, signal: options.signal, onPage: undefined,
  });
  if (options.record && worthRecording(read)) await record(input.path, source.bytes, read);
  const warnings = recorded.state === 'missing' ? [] : [
    about(fixture, 'stale-recording', 'warning', `${recorded.because}: recognised again; run with --record to keep the new pages`),
  ];
  return { plan: await planFromPages(source, read), warnings };
}

interface Findings {
  readonly subject: Subject;
  readonly plan: Plan;
  readonly expected: NonNullable<Fixture['expected']>;
  readonly warnings: readonly ReportFinding[];
}

function compared(name: string, { subject: { fixture, input, options }, plan, expected, warnings }: Findings): Checked {
  const { differences, tallies } = compare(expected.facts, expectedFrom(plan));
  const thresholds = { ...options.thresholds, ...input.thresholds };
  const lineOf = lineFinder(expected.text);
  const kindScores = scores(tallies);
  const failing = new Set(kindScores.filter((kind) => kind.score < (minimum(kind.kind as FactKind, thresholds) ?? 1)).map(({ kind }) => kind));
  const findings = [
    ...warnings,
    ...kindScores.flatMap((kind) => tooLow(kind, { fixture, thresholds, failing })),
    ...differences.map((difference): ReportFinding => ({
      ...about(fixture, `${difference.change}-${difference.kind}`, levelOf(difference.kind, failing), sentence(difference)),
      details: difference.fields.map(({ field, expected: wanted, actual }) => `${field}: ${JSON.stringify(wanted)} -> ${JSON.stringify(actual)}`),
      line: lineOf(difference.path),
      path: jsonPath(difference.path),
    })),
  ];
  return { item: { name, findings, scores: kindScores }, tallies };
}

/** Differences fail an input only where their kind's score is too low. */
function levelOf(kind: FactKind, failing: ReadonlySet<string>): Level {
  return failing.has(kind) ? 'error' : 'note';
}

/** The lowest score that a kind may have; undefined if it must agree exactly. */
function minimum(kind: FactKind, thresholds: Thresholds): number | undefined {
  return thresholds[kind] ?? thresholds.all;
}

interface Limits {
  readonly fixture: Fixture;
  readonly thresholds: Thresholds;
  readonly failing: ReadonlySet<string>;
}

function tooLow({ kind, score: reached }: KindScore, { fixture, thresholds, failing }: Limits): ReportFinding[] {
  const wanted = minimum(kind as FactKind, thresholds);
  if (!failing.has(kind) || wanted === undefined) return [];
  return [about(fixture, `low-${kind}`, 'error', `${kind}: the score ${reached.toFixed(3)} is below ${wanted}`)];
}

function sentence({ change, kind, label, of }: Difference): string {
  return `${change} ${FACT_NAMES[kind]}: “${label}”${of === null ? '' : ` of the task “${shortened(of)}”`}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function about(fixture: Fixture, rule: string, level: Level, message: string): ReportFinding {
  return { rule, level, message, details: [], file: fixture.expectedFile, line: null, path: '$' };
}

function scores(tallies: Tallies): KindScore[] {
  return FACT_KINDS.flatMap((kind) => {
    const tally = tallies[kind];
    return tally ? [{ kind, expected: tally.expected, actual: tally.actual, score: score(tally) }] : [];
  });
}
