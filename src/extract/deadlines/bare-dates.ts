/** Reads numbers that only what stands around them makes dates: `2025`, `III/2025`, `05-12/2025`, `10.3`. */
import { QUARTER_NUMERALS } from '../../lexicon/recurrences.js';
import type { Token } from '../text/tokens.js';
import { day, month, quarter, WHOLE_YEAR } from './calendar.js';
import { readDate } from './dates.js';
import { isUnit, numberAt, touches, yearAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const LAST_DAY = 31;
const LAST_MONTH = 12;

/** `2025`, unless it is part of a document number or a share. */
export function bareYear(tokens: Tokens, at: number): WrittenDate | null {
  const year = yearAt(tokens, at);
  const mark = tokens[at + 1]?.text;
  return year === null || mark === '/' || mark === '%' ? null : { year, part: WHOLE_YEAR, edge: null, next: at + 1 };
}

/** `trong năm`: the document's own year. */
export function wholeYear(tokens: Tokens, at: number): WrittenDate | null {
  const next = tokens[at + 1]?.folded;
  return tokens[at]?.folded === 'năm' && next !== 'học' && next !== 'qua' && next !== 'trước' ? { year: null, part: WHOLE_YEAR, edge: null, next: at + 1 } : null;
}

/** `III/2025`. */
export function bareQuarter(tokens: Tokens, at: number): WrittenDate | null {
  const n = tokens[at]?.kind === 'word' ? QUARTER_NUMERALS[tokens[at].folded] : undefined;
  const year = n !== undefined && tokens[at + 1]?.text === '/' ? yearAt(tokens, at + 2) : null;
  return n === undefined || year === null ? null : { year, part: quarter(n), edge: null, next: at + 3 };
}

/** `05-12/2025`: a run of months. */
export function bareMonths(tokens: Tokens, at: number): WrittenDate | null {
  const from = numberAt(tokens, at, 2);
  const to = tokens[at + 1]?.text === '-' ? readDate(tokens, at + 2) : null;
  if (from === null || from < 1 || to?.part.unit !== 'months' || to.part.from !== to.part.to || from >= to.part.to) return null;
  return { ...to, part: { unit: 'months', from, to: to.part.to } };
}

/** `II/2026` after a quarter, `7/2025` after a month: the word of the unit is left out. */
export function readNumeral(tokens: Tokens, at: number, before: WrittenDate): WrittenDate | null {
  const token = tokens[at];
  if (!token || before.part.unit !== 'months') return null;
  const isQuarter = before.part.to - before.part.from === 2;
  const n = isQuarter ? (token.kind === 'word' && token.capital ? QUARTER_NUMERALS[token.folded] : undefined) : numberAt(tokens, at, 2) ?? undefined;
  if (n === undefined || n < 1 || n > 12) return null;
  const mark = tokens[at + 1]?.text;
  const yearFrom = mark === '/' || mark === '-' || isUnit(tokens, at + 1, 'năm') ? at + 2 : at + 1;
  const year = yearAt(tokens, yearFrom);
  // A bare number is a month only where no word follows that it could count.
  if (!isQuarter && year === null && ((tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.folded !== 'và') || mark === '%' || mark === '/')) return null;
  return { year, part: isQuarter ? quarter(n) : month(n), edge: null, next: year === null ? at + 1 : yearFrom + 1 };
}

/** `10.3`, `10-3` in a range: a day of a month only if the other end is one too. */
export function dottedDay(tokens: Tokens, first: number): WrittenDate | null {
  const at = isUnit(tokens, first, 'ngày') ? first + 1 : first;
  const [inDay, inMonth] = [numberAt(tokens, at, 2), numberAt(tokens, at + 2, 2)];
  const mark = tokens[at + 1]?.text;
  if (inDay === null || inMonth === null || inDay < 1 || inDay > LAST_DAY || inMonth < 1 || inMonth > LAST_MONTH) return null;
  if ((mark !== '.' && mark !== '-') || !touches(tokens, at + 1)) return null;
  // `01-01-2017` is one date.
  if (tokens[at + 3]?.text === mark && yearAt(tokens, at + 4) !== null) return null;
  return { year: null, part: day(inMonth, inDay), edge: null, next: at + 3 };
}

/** The end of such a range; with a sign behind it, or with a word behind a point, it is an amount (`từ 10.3 đến 15.4 triệu đồng`). */
export function dottedEnd(tokens: Tokens, at: number): WrittenDate | null {
  const end = dottedDay(tokens, at);
  const after = end && tokens[end.next];
  return (after?.kind === 'word' && tokens[end!.next - 2]!.text === '.') || after?.text === '%' || after?.text === '/' ? null : end;
}
