/** Reads the units of time in which things recur: `hằng năm`, `6 tháng`, `quý`. */
import { DAYS_OF_NEXT, EACH_WORDS, EVERY_WORDS, MONTHS_OF_QUARTER, NUMBER_WORDS, RECURRENCE_UNITS, STRICTLY_PERIODIC, TERM_UNITS, UNMARKED_UNITS } from '../../lexicon/recurrences.js';
import { CERTAIN_UNIT_TAILS } from '../../lexicon/time-words.js';
import { phraseSet, PhraseIndex } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import type { Recurrence } from './expressions.js';
import { numberAt } from './written-date.js';

type Tokens = readonly Token[];

/** A recurrence with the tokens that say it. */
export interface RecurrenceItem {
  readonly rule: Recurrence;
  readonly from: number;
  readonly next: number;
}

const withUnits = (words: readonly string[]): (readonly [string, Recurrence])[] => words.flatMap((every) =>
  Object.entries(RECURRENCE_UNITS).map(([unit, rule]) => [`${every} ${unit}`, rule] as const));
const EVERY_UNIT = new PhraseIndex<Recurrence>(withUnits(EVERY_WORDS.phrases), 'lenient');
const EACH_UNIT = new PhraseIndex<Recurrence>(withUnits(EACH_WORDS.phrases));
const EACH_TERM = phraseSet(EACH_WORDS.phrases.flatMap((each) => TERM_UNITS.phrases.map((term) => `${each} ${term}`)));
/** What is done once in so many units: `ba tháng một kỳ`. */
const ONCE = new Set(['lần', 'kỳ']);
const HALF_YEAR: Recurrence = { frequency: 'MONTHLY', interval: 6 };
const TERM = phraseSet(TERM_UNITS.phrases);
const EVERY = phraseSet([...EVERY_WORDS.phrases, ...EACH_WORDS.phrases]);
const QUARTER_MONTH = new PhraseIndex<Recurrence>(MONTHS_OF_QUARTER.starts.flatMap((start) =>
  [...MONTHS_OF_QUARTER.ends.map((end) => [`${start} ${end}`, RECURRENCE_UNITS['quý']!] as const), ...MONTHS_OF_QUARTER.terms.map((end) => [`${start} ${end}`, HALF_YEAR] as const)]));
const OF_NEXT = new PhraseIndex<Recurrence>(DAYS_OF_NEXT.flatMap(({ unit, phrases }) => phrases.map((phrase) => [phrase, RECURRENCE_UNITS[unit]!] as const)));
const NO_UNIT_TAILS: ReadonlySet<string> = new Set(CERTAIN_UNIT_TAILS.phrases);
const STRICT = phraseSet(STRICTLY_PERIODIC.phrases, 'lenient');

/** An item of a list: `hằng năm`, `6 tháng`, `quý`, each perhaps after `định kỳ`. */
export function anyUnit(tokens: Tokens, at: number): RecurrenceItem | null {
  const from = at + (STRICT.match(tokens, at)?.length ?? 0);
  return everyUnit(tokens, from) ?? manyUnits(tokens, from) ?? bareUnit(tokens, from);
}

/** `hằng năm`, `mỗi 6 tháng`, with `một lần` after it. */
export function everyUnit(tokens: Tokens, at: number): RecurrenceItem | null {
  const unit = EVERY_UNIT.match(tokens, at) ?? EACH_UNIT.match(tokens, at);
  if (unit) return { rule: unit.value, from: at, next: afterOnce(tokens, at + unit.length) ?? at + unit.length };
  const every = EVERY.match(tokens, at);
  const many = every && manyUnits(tokens, at + every.length);
  return many && { ...many, from: at };
}

/** `mỗi học kỳ`, where a number of times follows; else it tells what work is of. */
export function everyTerm(tokens: Tokens, at: number): RecurrenceItem | null {
  const term = EACH_TERM.match(tokens, at);
  return term && { rule: HALF_YEAR, from: at, next: at + term.length };
}

/** `học kỳ`, behind `một lần/`. */
export function termAt(tokens: Tokens, at: number): RecurrenceItem | null {
  const term = TERM.match(tokens, at);
  return term && { rule: HALF_YEAR, from: at, next: at + term.length };
}

/** `6 tháng`, `03 năm`; not the first or last months of a year. */
function manyUnits(tokens: Tokens, at: number): RecurrenceItem | null {
  const n = numberAt(tokens, at, 2) ?? NUMBER_WORDS[tokens[at]?.folded ?? ''];
  const unit = unitAt(tokens, at + 1);
  if (n === undefined || n < 1 || !unit || unit.frequency === 'DAILY') return null;
  const which = tokens[at + 2]?.folded;
  if (which === 'đầu' || which === 'cuối' || tokens[at + 2]?.kind === 'number') return null;
  return { rule: times(unit, n), from: at, next: afterOnce(tokens, at + 2) ?? at + 2 };
}

/** A unit alone, in a list or after `định kỳ`; with a number after it, it is a date. */
export function bareUnit(tokens: Tokens, at: number): RecurrenceItem | null {
  const unit = RECURRENCE_UNITS[tokens[at]?.folded ?? ''];
  const after = tokens[at + 1];
  if (!unit || after?.kind === 'number' || /^[ivl]+$/u.test(after?.folded ?? '') || NO_UNIT_TAILS.has(after?.folded ?? '')) return null;
  return { rule: unit, from: at, next: at + 1 };
}

/** The unit of time at a token that stands beside a number. */
export function unitAt(tokens: Tokens, at: number): Recurrence | undefined {
  const token = tokens[at];
  return token && (RECURRENCE_UNITS[token.folded] ?? (token.folded === token.plain ? RECURRENCE_UNITS[UNMARKED_UNITS[token.plain] ?? ''] : undefined));
}

/** Index after `/lần`, `một lần`, `/01 lần`; null if that does not stand here. */
export function afterOnce(tokens: Tokens, at: number): number | null {
  let next = tokens[at]?.text === '/' ? at + 1 : at;
  if (tokens[next]?.folded === 'một' || numberAt(tokens, next, 2) === 1) next++;
  return next > at && ONCE.has(tokens[next]?.folded ?? '') ? next + 1 : null;
}

/** So many units as one rule; twelve months are a year. */
export function times(rule: Recurrence, n: number): Recurrence {
  const months = rule.frequency === 'MONTHLY' ? rule.interval * n : 0;
  return months > 0 && months % 12 === 0 ? { frequency: 'YEARLY', interval: months / 12 } : { ...rule, interval: rule.interval * n };
}

/** Behind a day: `của tháng cuối quý`, `tháng đầu tiên của mỗi quý`. */
export function monthOfQuarter(tokens: Tokens, at: number): RecurrenceItem | null {
  return lookUp(QUARTER_MONTH, tokens, at);
}

/** Behind a day: `của tháng sau`, `năm kế hoạch`: the month or year that it is a day of, whichever that is. */
export function nextUnit(tokens: Tokens, at: number): RecurrenceItem | null {
  return lookUp(OF_NEXT, tokens, at);
}

function lookUp(index: PhraseIndex<Recurrence>, tokens: Tokens, at: number): RecurrenceItem | null {
  const found = index.match(tokens, at);
  return found && { rule: found.value, from: at, next: at + found.length };
}
