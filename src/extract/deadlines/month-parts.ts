/** Reads parts of a month: `tuần 2 tháng 6`, `02 tuần đầu tháng 4`, `15 ngày đầu tháng 9`, `thượng tuần tháng 3`, `nửa đầu tháng 5`. */
import { NUMBER_WORDS, THIRDS_OF_MONTHS } from '../../lexicon/recurrences.js';
import type { Token } from '../text/tokens.js';
import { daysIn } from './calendar.js';
import { LIST_WORDS, readMonth } from './periods.js';
import { numberAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

/** Weeks of a month; the last one is counted from its end. */
const LAST_WEEK = 5;
const DAYS_OF_WEEK = 7;
const DAYS_OF_THIRD = 10;
/** The longest part of a month that is counted in weeks or days from its first or last day. */
const MOST_DAYS_AT_EDGE = 28;
const DAYS_OF_HALF = 15;
/** Without its year a month is as long as in a common year. */
const COMMON_YEAR = 2001;

/** `nửa đầu tháng 5`, `nửa cuối của tháng 6/2025`: fifteen days, and the rest of the month. */
export function readHalfMonth(tokens: Tokens, at: number): WrittenDate | null {
  const which = tokens[at]?.folded === 'nửa' ? tokens[at + 1]?.folded : undefined;
  const inMonth = which === 'đầu' || which === 'cuối' ? monthAfterOf(tokens, at + 2) : null;
  if (inMonth === null) return null;
  const { n, date } = inMonth;
  return { ...date, part: { unit: 'days', month: n, from: which === 'đầu' ? 1 : DAYS_OF_HALF + 1, to: which === 'đầu' ? DAYS_OF_HALF : lengthOf(n, date.year) } };
}

/** `tuần đầu tháng 6/2025`, `tuần 2 của tháng 6`, `tuần 1, 2 tháng 6`: seven days each, counted from the month's first or last; so many weeks or days too. */
export function readWeeks(tokens: Tokens, at: number): WrittenDate | null {
  const many = numberAt(tokens, at, 2) ?? NUMBER_WORDS[tokens[at]?.folded ?? ''];
  if (many !== undefined) {
    const unit = tokens[at + 1]?.folded;
    return unit === 'tuần' || unit === 'ngày' ? readDaysAtEdge(tokens, at + 2, unit === 'tuần' ? many * DAYS_OF_WEEK : many) : null;
  }
  const third = THIRDS_OF_MONTHS[tokens[at]?.folded ?? ''];
  if (third && tokens[at + 1]?.folded === 'tuần') return readThird(tokens, at + 2, third);
  if (tokens[at]?.folded !== 'tuần') return null;
  const first = readOrdinal(tokens, tokens[at + 1]?.folded === 'thứ' ? at + 2 : at + 1);
  if (!first) return null;
  let last = first;
  for (let more = nextOrdinal(tokens, last.next); more; more = nextOrdinal(tokens, last.next)) last = more;
  const inMonth = monthAfterOf(tokens, last.next);
  if (inMonth === null || last.n < first.n) return null;
  const { n, date } = inMonth;
  return { ...date, part: { unit: 'days', month: n, from: weekOf(first.n, n, date.year).from, to: weekOf(last.n, n, date.year).to } };
}

/** `thượng tuần tháng 3`: ten days of the month, the last of them up to its end. */
function readThird(tokens: Tokens, at: number, from: number): WrittenDate | null {
  const inMonth = monthAfterOf(tokens, at);
  if (inMonth === null) return null;
  const { n, date } = inMonth;
  return { ...date, part: { unit: 'days', month: n, from, to: from > 2 * DAYS_OF_THIRD ? lengthOf(n, date.year) : from + DAYS_OF_THIRD - 1 } };
}

/** `02 tuần đầu tháng 4`, `10 ngày cuối tháng 12`: so many days from the month's first or last one. */
function readDaysAtEdge(tokens: Tokens, at: number, days: number): WrittenDate | null {
  const which = tokens[at]?.folded;
  const inMonth = which === 'đầu' || which === 'cuối' ? monthAfterOf(tokens, at + 1) : null;
  if (inMonth === null || days < 1 || days > MOST_DAYS_AT_EDGE) return null;
  const { n, date } = inMonth;
  const last = lengthOf(n, date.year);
  return { ...date, part: { unit: 'days', month: n, from: which === 'đầu' ? 1 : last - days + 1, to: which === 'đầu' ? days : last } };
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
  const last = lengthOf(inMonth, year);
  return n === LAST_WEEK ? { from: last - DAYS_OF_WEEK + 1, to: last } : { from: DAYS_OF_WEEK * (n - 1) + 1, to: DAYS_OF_WEEK * n };
}

/** The month that is named here, perhaps behind `của`. */
function monthAfterOf(tokens: Tokens, at: number): { readonly n: number; readonly date: WrittenDate } | null {
  const date = readMonth(tokens, tokens[at]?.folded === 'của' ? at + 1 : at);
  return date?.part.unit === 'months' ? { n: date.part.from, date } : null;
}

function lengthOf(inMonth: number, year: number | null): number {
  return daysIn(year ?? COMMON_YEAR, inMonth);
}
