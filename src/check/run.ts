/** Checking fixtures: each input is extracted and its facts compared with what is expected. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plan } from '../contract/schema.js';
import { PlanError } from '../errors.js';
import { readDocument } from '../ocr/index.js';
import { planFromPages } from '../pipeline.js';
import type { Report, ReportFinding, ReportItem } from '../report/report.js';
import { addTallies, type Tallies } from './compare.js';
import { findFixtures, type Fixture, type FixtureInput } from './fixtures.js';
import { about, judge, scoresOf } from './judge.js';
import type { Thresholds } from './kinds.js';
import { record, replay, worthRecording } from './recording.js';
import { updateExpected } from './update.js';

export interface CheckOptions {
  /** Folders of fixtures. */
  readonly roots: readonly string[];
  /** Only inputs whose name (`fixture/input.pdf`) holds one of these; all if empty. */
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
  const checked: Checked[] = [];
  for (const fixture of fixtures) {
    const named = fixture.inputs.map((input) => ({ input, name: `${fixture.name}/${basename(input.path)}` }));
    const chosen = named.filter(({ name }) => options.only.length === 0 || options.only.some((part) => name.includes(part)));
    // All inputs of a fixture share one expected file, which the first of them writes.
    for (const { input, name } of options.update ? chosen.slice(0, 1) : chosen) {
      options.signal.throwIfAborted();
      options.onInput(name);
      checked.push(await checkInput(name, { fixture, input, options }));
    }
  }
  if (checked.length === 0) throw new PlanError({ code: 'usage', message: 'no fixture has such a name', hint: 'see --only' });
  return { command: 'check', items: checked.map(({ item }) => item), scores: scoresOf(addTallies(checked.map(({ tallies }) => tallies))) };
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
  const { fixture: { expected, expectedFile: file }, input, options } = subject;
  const unscored = (findings: readonly ReportFinding[]): Checked => ({ item: { name, findings, scores: [] }, tallies: {} });
  try {
    const { plan, warnings } = await extract(name, subject);
    if (options.update) {
      const changed = await updateExpected(subject.fixture, plan);
      return unscored([...warnings, ...(changed ? [about(file, 'updated', 'warning', 'the expected file was rewritten')] : [])]);
    }
    if (expected === null) {
      return unscored([...warnings, about(file, 'no-expected-file', 'error', 'there is no expected file yet: run with --update, then look it over')]);
    }
    const thresholds = { ...options.thresholds, ...input.thresholds };
    const { findings, tallies } = judge({ expected: expected.facts, text: expected.text, file, plan, thresholds });
    return { item: { name, findings: [...warnings, ...findings], scores: scoresOf(tallies) }, tallies };
  } catch (error) {
    if (!(error instanceof PlanError) || error.code === 'aborted') throw error;
    return unscored([about(file, error.code, 'error', error.line)]);
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
    about(fixture.expectedFile, 'stale-recording', 'warning', `${recorded.because}: recognised again; run with --record to keep the new pages`),
  ];
  return { plan: await planFromPages(source, read), warnings };
}
