/** Reads parts of a year: `tháng 6/2024`, `quý IV/2025`, `6 tháng đầu năm`, `tuần 2 tháng 6`. */
import { MONTH_WORDS, NO_QUARTERS, NUMBER_WORDS, QUARTER_NUMERALS, THIRDS_OF_MONTHS } from '../../lexicon/recurrences.js';
import type { Token } from '../text/tokens.js';
import { daysIn, half, month, quarter, type DatePart } from './calendar.js';
import { belongsToNumber, DATE_MARKS, isCode, isUnit, numberAt, touches, yearAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const QUARTER_WORDS = new Set(['quý', 'quí', 'qúy', 'qúi', 'qui', 'quỷ', 'quỹ', 'quy']);
const LIST_WORDS = new Set([',', '-', 'và', 'đến', '+', '&']);
const LAST_QUARTER = 4;
/** Weeks of a month; the last one is counted from its end. */
const LAST_WEEK = 5;
const DAYS_OF_WEEK = 7;
const DAYS_OF_THIRD = 10;

/** `tháng 6 năm 2024`, `tháng 6/2024`, `6/2024`, `T6/2024`. */
export function readMonth(tokens: Tokens, at: number): WrittenDate | null {
  const short = readShort(tokens, at, 't');
  if (short) return short.n <= 12 ? { year: short.year, edge: null, next: short.next, part: month(short.n) } : null;
  const named = isUnit(tokens, at, 'tháng');
  const from = named ? at + 1 : at;
  const spelled = named ? monthWord(tokens, from) : null;
  const inMonth = numberAt(tokens, from, 2) ?? spelled?.n ?? null;
  if (inMonth === null || inMonth < 1 || (inMonth > 12 && !named)) return null;
  if (named) {
    const year = readTrailingYear(tokens, spelled?.next ?? from + 1);
    // With its year even a month that no calendar has is meant as one.
    return inMonth > 12 && year.year === null ? null : { year: year.year, part: month(inMonth), edge: null, next: year.next };
  }
  const mark = tokens[from + 1]?.text;
  const year = mark === '/' || mark === '-' ? yearAt(tokens, from + 2) : null;
  if (year === null || (mark === '-' && !touches(tokens, from + 1)) || belongsToNumber(tokens, from - 1) || isCode(tokens, from + 3)) return null;
  return { year, part: month(inMonth), edge: null, next: from + 3 };
}

/** Number words serve as months only where no unit of time follows them (`tháng một lần` is no January). */
function monthWord(tokens: Tokens, at: number): { readonly n: number; readonly next: number } | null {
  const two = MONTH_WORDS[`${tokens[at]?.folded ?? ''} ${tokens[at + 1]?.folded ?? ''}`];
  if (two !== undefined) return { n: two, next: at + 2 };
  const word = tokens[at]?.folded ?? '';
  const n = word === 'năm' || tokens[at + 1]?.folded === 'lần' ? undefined : NUMBER_WORDS[word];
  return n === undefined ? null : { n, next: at + 1 };
}

/** `T6/2025`, `QIII/2025`, `T6-T9/2025`: a letter for the unit, with its year or in a run that ends in one. */
function readShort(tokens: Tokens, at: number, letter: 't' | 'q'): { readonly n: number; readonly year: number | null; readonly next: number } | null {
  const n = shortNumber(tokens[at], letter);
  if (n === null || n < 1) return null;
  const year = tokens[at + 1]?.text === '/' ? yearAt(tokens, at + 2) : null;
  if (year !== null) return isCode(tokens, at + 3) ? null : { n, year, next: at + 3 };
  // A lone `T5` may be anything, but `Q2` at an end is a quarter.
  const isLone = letter === 'q' && (tokens[at + 1] === undefined || tokens[at + 1]!.kind === 'mark');
  return isLone || (LIST_WORDS.has(tokens[at + 1]?.folded ?? '') && shortNumber(tokens[at + 2], letter) !== null) ? { n, year, next: at + 1 } : null;
}

function shortNumber(token: Token | undefined, letter: 't' | 'q'): number | null {
  if (token?.kind !== 'word' || token.text.length > 4 || !token.folded.startsWith(letter)) return null;
  const rest = token.folded.slice(1);
  return /^\d{1,2}$/u.test(rest) ? Number(rest) : (letter === 'q' ? QUARTER_NUMERALS[rest] ?? null : null);
}

/** `quý II năm 2026`, `Quí IV-2025`, `quý 1/2026`, `Q3/2025`, `Q.III/2025`. */
export function readQuarter(tokens: Tokens, at: number): WrittenDate | null {
  const short = readShort(tokens, at, 'q');
  if (short) return short.n <= 4 ? { year: short.year, edge: null, next: short.next, part: quarter(short.n) } : null;
  const word = tokens[at]?.folded ?? '';
  const from = word === 'q' && tokens[at + 1]?.text === '.' ? at + 2 : QUARTER_WORDS.has(word) ? at + 1 : null;
  const numeral = from === null ? '' : tokens[from]?.folded ?? '';
  const n = QUARTER_NUMERALS[numeral] ?? NO_QUARTERS[numeral];
  if (from === null || n === undefined) return null;
  const year = readTrailingYear(tokens, from + 1);
  // With its year even a quarter that no calendar has is meant as one.
  return n > LAST_QUARTER && year.year === null ? null : { year: year.year, part: quarter(n), edge: null, next: year.next };
}

/** `6 tháng đầu năm 2025`, `03 tháng cuối năm`, `nửa cuối năm`. */
export function readMonths(tokens: Tokens, at: number): WrittenDate | null {
  const halfYear = tokens[at]?.folded === 'nửa';
  const count = halfYear ? 6 : numberAt(tokens, at, 2) ?? NUMBER_WORDS[tokens[at]?.folded ?? ''] ?? null;
  const from = halfYear ? at + 1 : at + 2;
  if (count === null || count < 1 || count > 11 || (!halfYear && tokens[at + 1]?.folded !== 'tháng')) return null;
  const which = tokens[from]?.folded;
  if (which !== 'đầu' && which !== 'cuối') return null;
  const named = tokens[from + 1]?.folded === 'của' ? from + 2 : from + 1;
  if (tokens[named]?.folded !== 'năm') return null;
  const year = yearAt(tokens, named + 1);
  const part: DatePart = count === 6 ? half(which === 'đầu' ? 1 : 2)
    : which === 'đầu' ? { unit: 'months', from: 1, to: count } : { unit: 'months', from: 13 - count, to: 12 };
  return { year, part, edge: null, next: year === null ? named + 1 : named + 2 };
}

/** `tuần đầu tháng 6/2025`, `tuần 2 của tháng 6`, `tuần 1, 2 tháng 6`: seven days each, counted from the month's first or last. */
export function readWeeks(tokens: Tokens, at: number): WrittenDate | null {
  const many = numberAt(tokens, at, 2);
  if (many !== null && tokens[at + 1]?.folded === 'tuần') return readWeeksAtEdge(tokens, at + 2, many);
  const third = THIRDS_OF_MONTHS[tokens[at]?.folded ?? ''];
  if (third && tokens[at + 1]?.folded === 'tuần') return readThird(tokens, at + 2, third);
  if (tokens[at]?.folded !== 'tuần') return null;
  const first = readOrdinal(tokens, tokens[at + 1]?.folded === 'thứ' ? at + 2 : at + 1);
  if (!first) return null;
  let last = first;
  for (let more = nextOrdinal(tokens, last.next); more; more = nextOrdinal(tokens, last.next)) last = more;
  const inMonth = readMonth(tokens, tokens[last.next]?.folded === 'của' ? last.next + 1 : last.next);
  if (inMonth?.part.unit !== 'months' || last.n < first.n) return null;
  const { from: n } = inMonth.part;
  return { ...inMonth, part: { unit: 'days', month: n, from: weekOf(first.n, n, inMonth.year).from, to: weekOf(last.n, n, inMonth.year).to } };
}

/** `thượng tuần tháng 3`: ten days of the month, the last of them up to its end. */
function readThird(tokens: Tokens, at: number, from: number): WrittenDate | null {
  const inMonth = readMonth(tokens, tokens[at]?.folded === 'của' ? at + 1 : at);
  if (inMonth?.part.unit !== 'months') return null;
  const { from: n } = inMonth.part;
  return { ...inMonth, part: { unit: 'days', month: n, from, to: from > 2 * DAYS_OF_THIRD ? daysIn(inMonth.year ?? 2001, n) : from + DAYS_OF_THIRD - 1 } };
}

/** `02 tuần đầu tháng 4`: so many weeks from the month's first or last day. */
function readWeeksAtEdge(tokens: Tokens, at: number, many: number): WrittenDate | null {
  const which = tokens[at]?.folded;
  const inMonth = which === 'đầu' || which === 'cuối' ? readMonth(tokens, tokens[at + 1]?.folded === 'của' ? at + 2 : at + 1) : null;
  if (inMonth?.part.unit !== 'months' || many < 1 || many >= LAST_WEEK) return null;
  const { from: n } = inMonth.part;
  const last = daysIn(inMonth.year ?? 2001, n);
  const days = DAYS_OF_WEEK * many;
  return { ...inMonth, part: { unit: 'days', month: n, from: which === 'đầu' ? 1 : last - days + 1, to: which === 'đầu' ? days : last } };
}

function readOrdinal(tokens: Tokens, at: number): { readonly n: number; readonly next: number } | null {
  const word = tokens[at]?.folded ?? '';
  const n = word === 'đầu' ? 1 : word === 'cuối' ? LAST_WEEK : numberAt(tokens, at, 1) ?? NUMBER_WORDS[word] ?? null;
  if (n === null || n < 1 || n > LAST_WEEK) return null;
  const trails = tokens[at + 1]?.folded === 'tiên' || tokens[at + 1]?.folded === 'cùng';
  return { n, next: trails ? at + 2 : at + 1 };
}

function nextOrdinal(tokens: Tokens, at: number): ReturnType<typeof readOrdinal> {
  if (!LIST_WORDS.has(tokens[at]?.folded ?? '')) return null;
  return readOrdinal(tokens, tokens[at + 1]?.folded === 'tuần' ? at + 2 : at + 1);
}

function weekOf(n: number, inMonth: number, year: number | null): { readonly from: number; readonly to: number } {
  // Without its year a month is as long as in a common year.
  const last = daysIn(year ?? 2001, inMonth);
  return n === LAST_WEEK ? { from: last - DAYS_OF_WEEK + 1, to: last } : { from: DAYS_OF_WEEK * (n - 1) + 1, to: DAYS_OF_WEEK * n };
}

/** A year after a month or quarter: `năm 2025`, `/2025`, `-2025`, `.2025`, `, năm 2025`, ` 2025`. */
export function readTrailingYear(tokens: Tokens, at: number): { readonly year: number | null; readonly next: number } {
  const none = { year: null, next: at };
  let from = at;
  if (DATE_MARKS.has(tokens[from]?.text ?? '') || (tokens[from]?.text === ',' && isUnit(tokens, from + 1, 'năm'))) from++;
  if (isUnit(tokens, from, 'năm')) {
    if (tokens[from + 1]?.folded === 'nay') return { year: null, next: from + 2 };
    from++;
  }
  const year = yearAt(tokens, from);
  return year === null || isCode(tokens, from + 1) ? none : { year, next: from + 1 };
}
