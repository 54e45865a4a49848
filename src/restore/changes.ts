/** What restoration changes in a text, as ranges: the core that plain text and pages share. */
import { keepCost } from './damage.js';
import type { Decision } from './decoder.js';
import { decideTokens } from './engine.js';
import { restorationModel } from './model/load.js';
import { repairTokens } from './repair.js';
import { segmentsOf } from './segments.js';
import { placementOf } from './surface.js';
import { tokenise, type PlacedToken } from './tokenise.js';
import type { Change, Damage, RestoreOptions } from './types.js';

/** Margin in nats below which no reading is clearly better. */
const UNDECIDED = 0.03;

export interface PageChanges {
  readonly changes: readonly Change[];
  /** The worst that happened to a part of the page. */
  readonly damage: Damage;
  /** Mean probability of the decided tokens; null where nothing had to be decided. */
  readonly certainty: number | null;
}

/** The changes that restore one page's text. `recognised` tells that we read it from an image ourselves. */
export function changesOf(text: string, recognised: boolean, options: RestoreOptions = {}): PageChanges {
  const tokens = repairTokens(text, tokenise(text));
  const lines = linesOf(tokens);
  const repaired = lines.join('\n');
  const segments = options.damage ? [{ first: 0, end: lines.length, damage: options.damage }] : segmentsOf(lines, recognised);
  const changes: Change[] = [];
  const margins: number[] = [];
  let damage: Damage = 'none';
  for (const segment of segments) {
    const own = tokens.filter(({ line }) => line >= segment.first && line < segment.end);
    if (segment.damage === 'none') {
      changes.push(...own.flatMap((token) => repairOf(text, token)));
      continue;
    }
    damage = segment.damage;
    const engine = { damage: segment.damage, placement: placementOf(repaired, segment.damage), keep: keepCost(repaired) };
    for (const decision of decideTokens(own, restorationModel(), engine)) {
      margins.push(decision.margin);
      changes.push(...changeOf(text, own, decision));
    }
  }
  return { changes, damage, certainty: margins.length === 0 ? null : margins.reduce((sum, margin) => sum + probability(margin), 0) / margins.length };
}

/** The lines that tokens stand in, up to the last that has one. */
function linesOf(tokens: readonly PlacedToken[]): string[] {
  const lines: string[][] = Array.from({ length: (tokens.at(-1)?.line ?? 0) + 1 }, () => []);
  for (const { line, text } of tokens) lines[line]!.push(text);
  return lines.map((words) => words.join(' '));
}

/** A repaired token as a change, if its characters changed. */
function repairOf(text: string, { start, end, text: repaired }: PlacedToken): Change[] {
  const raw = text.slice(start, end);
  return raw === repaired ? [] : [{ range: { start, end }, raw, text: repaired, confidence: 1, runnerUp: null, undecided: false }];
}

function changeOf(text: string, tokens: readonly PlacedToken[], decision: Decision): Change[] {
  const range = { start: tokens[decision.first]!.start, end: tokens[decision.end - 1]!.end };
  const raw = text.slice(range.start, range.end);
  if (raw === decision.text) return [];
  const confidence = probability(decision.margin);
  return decision.margin < UNDECIDED
    ? [{ range, raw, text: raw, confidence, runnerUp: decision.text, undecided: true }]
    : [{ range, raw, text: decision.text, confidence, runnerUp: decision.runnerUp, undecided: false }];
}

/** Probability that a decision is right, from its margin over the runner-up. */
function probability(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}
