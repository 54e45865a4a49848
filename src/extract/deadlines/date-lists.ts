/** Reads several dates that are listed: `quý I, II/2026`, `ngày 26, 28, 29/3/2025`. */
import { EVERY_WORDS } from '../../lexicon/recurrences.js';
import { MONTH_EDGES } from '../../lexicon/time-words.js';
import type { Token } from '../text/tokens.js';
import { bareYear, dottedDay, readNumeral } from './bare-dates.js';
import { closingBracket } from './brackets.js';
import { day, month } from './calendar.js';
import { skipEndCues } from './cues.js';
import { readDate } from './dates.js';
import { loneDay } from './days.js';
import { readTrailingYear } from './periods.js';
import { isDayDate, numberAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const LONGEST_REMARK = 8;
/** `cuối tháng 5, đầu tháng 6`: a part of a month beside another one. */
const EDGES: ReadonlySet<string> = new Set(MONTH_EDGES.phrases);
const LIST_MARKS = new Set([',', 'và', '&', '+', 'hoặc']);
const EVERY: ReadonlySet<string> = new Set(EVERY_WORDS.phrases);
const LAST_MONTH = 12;

/** A date with the index of its first token, which differs within a list. */
export type ListedDate = WrittenDate & { readonly from: number };

/** `quý I, II/2026`, `ngày 01/6 và 15/11`: dates of one kind; a year written once holds for those before it. */
export function readDates(tokens: Tokens, at: number): readonly ListedDate[] | null {
  const first = readDate(tokens, at);
  if (!first) return null;
  if (first.part.unit === 'lone-day') {
    const inMonths = readDayOfMonths(tokens, at, first.part.day, first.next);
    if (inMonths) return inMonths;
  }
  const dates: ListedDate[] = [{ ...first, from: at }];
  for (let last = first, mark = afterRemark(tokens, last.next); LIST_MARKS.has(tokens[mark]?.folded ?? ''); mark = afterRemark(tokens, last.next)) {
    const from = mark + 1;
    const more = readLike(tokens, from, last);
    if (!more || (more.part.unit !== last.part.unit && !EDGES.has(tokens[from]!.folded))) break;
    dates.push({ ...more, from });
    last = more;
  }
  return withYears(dates);
}

/** `ngày 20` + `các tháng 3, 6, 9 và 12`: one day of several months; not of those of every year, which recur. */
function readDayOfMonths(tokens: Tokens, at: number, inMonth: number, behind: number): readonly ListedDate[] | null {
  const from = tokens[behind]?.folded === 'của' ? behind + 1 : behind;
  if (tokens[from]?.folded !== 'các' || tokens[from + 1]?.folded !== 'tháng') return null;
  const months = readNumbers(tokens, from + 2, LAST_MONTH);
  const last = months.at(-1);
  if (months.length < 2 || !last) return null;
  const { year, next } = readTrailingYear(tokens, last.at + 1);
  if (EVERY.has(tokens[next]?.folded ?? '')) return null;
  return months.map(({ n, at: own }, i) => ({ year, part: day(n, inMonth), edge: null, next: i === months.length - 1 ? next : own + 1, from: i === 0 ? at : own }));
}

/** `11, 12/2026` in a column of months: the year written once holds for all. */
export function readMonthList(tokens: Tokens, at: number): readonly ListedDate[] | null {
  const numbers = readNumbers(tokens, at, LAST_MONTH);
  const last = numbers.at(-1);
  const dated = numbers.length < 2 || !last ? null : readDate(tokens, last.at);
  if (dated?.part.unit !== 'months' || dated.year === null) return null;
  return numbers.map(({ n, at: own }) => (own === last!.at ? { ...dated, from: own } : { year: dated.year, part: month(n), edge: null, next: own + 1, from: own }));
}

/** Numbers up to a greatest one that commas or `và` join, with their places. */
function readNumbers(tokens: Tokens, at: number, most: number): readonly { readonly n: number; readonly at: number }[] {
  const numbers: { n: number; at: number }[] = [];
  for (let next = at; ; next += 2) {
    const n = numberAt(tokens, next, 2);
    if (n === null || n < 1 || n > most) return numbers;
    numbers.push({ n, at: next });
    if (!LIST_MARKS.has(tokens[next + 1]?.folded ?? '')) return numbers;
  }
}

/** `tháng 10, 12/2025 và tháng 3, 5/2026`: each date without its year has that of the next one behind it that has one. */
function withYears(dates: readonly ListedDate[]): readonly ListedDate[] {
  const out: ListedDate[] = [];
  for (const date of dates.toReversed()) out.push(date.year === null ? { ...date, year: out.at(-1)?.year ?? null } : date);
  return out.reverse();
}

/** `ngày 26, 28, 29/3/2025`: the month that the last day bears is that of all. */
export function readDayList(tokens: Tokens, at: number): readonly ListedDate[] | null {
  const first = readDate(tokens, at);
  if (first?.part.unit !== 'lone-day') return null;
  const days: ListedDate[] = [{ ...first, from: at }];
  for (let next = first.next; LIST_MARKS.has(tokens[next]?.folded ?? '');) {
    const from = next + 1;
    const last = readDate(tokens, from);
    if (last && isDayDate(last)) return [...days.map((date) => ({ ...date, ...completed(date, last), year: last.year })), { ...last, from }];
    const lone = loneDay(tokens, from);
    if (!lone) return null;
    days.push({ ...lone, from });
    next = lone.next;
  }
  return null;
}

/** `ngày 22 và 23/5/2025`, `ngày 3 và 4.11`: days next to each other are one time. */
export function readNeighbouringDays(tokens: Tokens, at: number): { start: WrittenDate; end: WrittenDate; next: number } | null {
  const first = readDate(tokens, at);
  if (first?.part.unit !== 'lone-day' || !LIST_MARKS.has(tokens[first.next]?.folded ?? '')) return null;
  const end = readDate(tokens, first.next + 1) ?? dottedDay(tokens, first.next + 1);
  if (!end || !('to' in end.part) || end.part.unit === 'months' || end.part.from !== first.part.day + 1) return null;
  return { start: completed(first, end), end, next: end.next };
}

/** Index after a short remark in brackets (`15/6 (báo cáo 6 tháng) và 15/12`), unless it gives an end of its own (`6 tháng đầu năm (xong trước 30/6)`). */
export function afterRemark(tokens: Tokens, at: number): number {
  const closing = closingBracket(tokens, at, LONGEST_REMARK);
  return closing === null || holdsEnd(tokens, at + 1, closing) ? at : closing + 1;
}

function holdsEnd(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const cues = skipEndCues(tokens, at);
    if (cues && readDate(tokens, cues.next)) return true;
  }
  return false;
}

/** The next date of a list: a full one, or only the numeral of the same unit. */
function readLike(tokens: Tokens, at: number, before: WrittenDate): WrittenDate | null {
  const full = readDate(tokens, at);
  if (full && (full.part.unit !== 'year' || before.part.unit === 'year')) return full;
  return before.part.unit === 'year' ? bareYear(tokens, at) : before.year === null ? readNumeral(tokens, at, before) : null;
}

/** A day without its month in the month of another date. */
export function completed(start: WrittenDate, end: WrittenDate): WrittenDate {
  if (start.part.unit !== 'lone-day') return start;
  if (end.part.unit === 'lunar') return { ...start, year: end.year, part: { ...end.part, from: start.part.day, to: start.part.day } };
  return end.part.unit === 'days' ? { ...start, part: day(end.part.month, start.part.day) } : start;
}
