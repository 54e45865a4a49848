/** Signs that recognition's alphabet lacks, put back where what was read can be nothing else; see the table. */
import { FORMULA_SIGNS, LOST_SIGNS, POWERED_UNITS, type LostSign } from '../../lexicon/lost-signs.js';
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';
import type { Damage } from '../types.js';

/** What stands around a token. */
interface Place {
  readonly raw: string;
  readonly before: string;
  readonly next: string;
  readonly afterNext: string;
  readonly opens: boolean;
}

const UNITS = POWERED_UNITS.units.join('|');
const FORMULA = new Set<string>(FORMULA_SIGNS.signs);
const NUMBER = /^\d[\d.,]*%?[.,;:)]*$/u;
const SHARE = /^\d[\d.,]*%[.,;:)]*$/u;
const CLOSING = '([.,;:)]*)$';

type Readings = readonly (readonly [read: string, printed: string])[];

/** The readings of the signs that a reader's alphabet lacks, at one place, the longest first. */
const readingsAt = (place: LostSign['place'], reader: 'english' | 'vietnamese'): Readings => LOST_SIGNS.entries
  .filter((entry) => entry.place === place && (entry.lackedBy === 'both' || entry.lackedBy === reader))
  .flatMap(({ read, printed }) => read.map((seen) => [seen, printed] as const)).sort(([a], [b]) => b.length - a.length);

const placesOf = (reader: 'english' | 'vietnamese'): Readonly<Record<LostSign['place'], Readings>> => ({
  'before-number': readingsAt('before-number', reader),
  'behind-unit': readingsAt('behind-unit', reader),
  'between': readingsAt('between', reader),
  'item-head': readingsAt('item-head', reader),
});
const ENGLISH = placesOf('english');
const VIETNAMESE = placesOf('vietnamese');

const SIGNS = new Set(LOST_SIGNS.entries.flatMap(({ read }) => read.flatMap((seen) => Array.from(seen).filter((sign) => !/\d/u.test(sign)))));

/** A sign that compares, alone. */
const COMPARATOR = /^[<>≤≥]=?$/u;

/** By token, the signs before numbers that compare, so that no letter is made of them. */
export function comparatorsIn(tokens: readonly RawToken[]): ReadonlyMap<number, string> {
  return new Map(tokens.flatMap(({ text }, at): [number, string][] => (COMPARATOR.test(text) && NUMBER.test(tokens[at + 1]?.text ?? '') ? [[at, text]] : [])));
}

/** Puts lost signs back into decisions. */
export function repairLostSigns(decisions: readonly Decision[], tokens: readonly RawToken[], damage: Damage): Decision[] {
  return repairLostBars(withSureSigns(decisions, tokens, damage));
}

/**
 * A reader that lost the bar of one `≥` lost it of others: where one is sure, `>` before a share is one too
 * (`Đến năm 2025: => 30% …; đến năm 2030: > 60% …`). Without one, `>` stays as it is.
 */
function repairLostBars(decisions: Decision[]): Decision[] {
  if (!decisions.some(({ text }) => text.startsWith('≥'))) return decisions;
  return decisions.map((decision, index) => {
    const { text } = decision;
    const number = text === '>' ? decisions[index + 1]?.text ?? '' : text.slice(1);
    return text.startsWith('>') && SHARE.test(number) ? reworded(decision, `≥${text.slice(1)}`) : decision;
  });
}

function withSureSigns(decisions: readonly Decision[], tokens: readonly RawToken[], damage: Damage): Decision[] {
  return decisions.map((decision, index) => {
    const raw = tokens[decision.first]!.text;
    if (decision.end - decision.first > 1 || !Array.from(raw).some((sign) => SIGNS.has(sign))) return decision;
    const opens = tokens[decision.first]!.opens;
    const near = (step: number): string => decisions[index + step]?.text ?? '';
    const text = signText({ raw, before: opens ? '' : near(-1), next: near(1), afterNext: near(2), opens }, damage);
    return text === null ? decision : reworded(decision, text);
  });
}

/** The right text of a token that lost its sign; null for any other. */
function signText(place: Place, damage: Damage): string | null {
  const { raw, before, next, opens } = place;
  const readings = damage === 'english-ocr' ? ENGLISH : VIETNAMESE;
  for (const [read, printed] of readings['before-number']) {
    if (raw === read && NUMBER.test(next) && isCompared(before, place.afterNext)) return printed;
    if (raw.startsWith(read) && NUMBER.test(raw.slice(read.length)) && isCompared(before, next)) return printed + raw.slice(read.length);
  }
  for (const [read, printed] of readings['behind-unit']) {
    const [, unit, end] = new RegExp(`^((?:\\d[\\d.,]*|\\p{L}+/)?(?:${UNITS}))[${read}]${CLOSING}`, 'u').exec(raw) ?? [];
    if (unit !== undefined && (/^\d|\//u.test(unit) || NUMBER.test(before))) return unit + printed + end!;
  }
  for (const [read, printed] of readings.between) if (raw === read) return printed;
  for (const [read, printed] of readings['item-head']) if (raw === read && opens && /^\p{Lu}/u.test(next)) return printed;
  return null;
}

/** True where a number is compared: behind a word, not in a formula. */
function isCompared(before: string, after: string): boolean {
  return /^\p{L}{2,}[,:]?$/u.test(before) && !FORMULA.has(after);
}
