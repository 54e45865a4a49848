/** Reads expressions that name dates: ends, periods and ranges. */
import { DURING_PHRASES, SINCE_PHRASES, UNTIL_PHRASES } from '../../lexicon/deadline-phrases.js';
import { QUARTER_NUMERALS } from '../../lexicon/recurrences.js';
import { phraseSet } from '../phrase-index.js';
import type { Token } from '../tokens.js';
import { day, month, quarter, WHOLE_YEAR } from './calendar.js';
import { closingBracket } from './brackets.js';
import { skipEndCues } from './cues.js';
import { readDate } from './dates.js';
import { loneDay, skipClock } from './days.js';
import type { ByExpression, DuringExpression, SpanExpression } from './expressions.js';
import { isDayDate, isUnit, numberAt, touches, yearAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];
type FixedExpression = ByExpression | DuringExpression | SpanExpression;

const DURING = phraseSet(DURING_PHRASES.phrases, 'lenient');
const SINCE = phraseSet(SINCE_PHRASES.phrases, 'lenient');
const UNTIL = phraseSet(UNTIL_PHRASES.phrases, 'lenient');
const HORIZON = new Set(['đến', 'tới']);
const PERIOD_WORDS = phraseSet(['giai đoạn', 'thời kỳ', 'thời kì', 'các năm', 'trong các năm', 'trong giai đoạn', 'năm', 'trong năm', 'vào năm', 'năm học', 'trong năm học']);
const ONWARD = phraseSet(['trở đi', 'và các năm tiếp theo', 'và những năm tiếp theo', 'và các năm sau', 'và những năm sau', 'và các năm kế tiếp']);
const LONGEST_REMARK = 8;
const LAST_DAY = 31;
const LAST_MONTH = 12;
const LIST_MARKS = new Set([',', 'và', '&', '+']);

/**
 * The expressions that begin at token `at`: several for a list of dates, none if there is no date.
 * @param timePlace true in a place made for times, where a bare `2025`, `III/2025` or `25/5 - 05/6` is one.
 */
export function readFixed(tokens: Tokens, at: number, timePlace: boolean): readonly FixedExpression[] {
  return readSince(tokens, at, timePlace) ?? readPeriod(tokens, at) ?? readBy(tokens, at) ?? readDuring(tokens, at, timePlace) ?? (timePlace ? readBare(tokens, at) : []);
}

/** `từ ngày 15/11 đến ngày 15/12`, `từ quý II/2027 [trở đi]`, `từ nay đến cuối năm`; where times are given, `từ 7h30 ngày 15/8` is that day. */
function readSince(tokens: Tokens, at: number, timePlace: boolean): readonly FixedExpression[] | null {
  const cue = SINCE.match(tokens, at);
  if (!cue) return null;
  const from = at + cue.length;
  if (tokens[from]?.folded === 'nay') return readBy(tokens, from + 1)?.map((by) => ({ ...by, from: at })) ?? null;
  const range = readRange(tokens, from);
  if (range) return [{ form: 'span', from: at, cued: true, ...range }];
  const start = readDate(tokens, from) ?? bareYear(tokens, from);
  if (!start || start.part.unit === 'lone-day' || saysUntilNow(tokens, start.next)) return null;
  if (timePlace && skipClock(tokens, from) > from && !UNTIL.has(tokens, start.next)) return [{ form: 'during', from: at, date: start, cued: true, next: start.next }];
  return [{ form: 'span', from: at, start, end: null, cued: true, next: start.next + (ONWARD.match(tokens, start.next)?.length ?? 0) }];
}

/** `giai đoạn 2021 - 2025`, `năm 2026-2027`, `các năm 2026, 2027`. */
function readPeriod(tokens: Tokens, at: number): readonly FixedExpression[] | null {
  const cue = PERIOD_WORDS.match(tokens, at);
  const start = cue && bareYear(tokens, at + cue.length);
  if (!start) return null;
  const until = UNTIL.match(tokens, start.next);
  const end = until && (bareYear(tokens, start.next + until.length) ?? readDate(tokens, start.next + until.length));
  if (end?.part.unit !== 'year' || end.year! <= start.year!) return null;
  return [{ form: 'span', from: at, start, end, cued: tokens[at]!.folded === 'trong' || tokens[at]!.folded === 'vào', next: end.next }];
}

function readBy(tokens: Tokens, at: number): readonly FixedExpression[] | null {
  const cues = skipEndCues(tokens, at);
  if (!cues) return null;
  const from = cues.strict && tokens[cues.next]?.text === ':' ? cues.next + 1 : cues.next;
  const during = DURING.match(tokens, from);
  const dates = readDates(tokens, during ? from + during.length : from) ?? one(bareYear(tokens, from));
  const horizon = HORIZON.has(tokens[at]!.folded);
  const edge = tokens[from - 1]?.folded === 'hết' ? 'end' : null;
  return dates?.map((date, i): FixedExpression => {
    const place = { from: i === 0 ? at : date.from, next: date.next, cued: true };
    return cues.strict || isDayDate(date) || date.edge === 'end' ? { form: 'by', ...place, date: { ...date, edge: date.edge ?? edge }, horizon } : { form: 'during', ...place, date };
  }) ?? null;
}

function readDuring(tokens: Tokens, at: number, timePlace: boolean): readonly FixedExpression[] | null {
  const cue = DURING.match(tokens, at);
  const from = cue ? at + cue.length : at;
  const range = readRange(tokens, from);
  if (range && (cue || range.end.year !== null || timePlace || isBracketed(tokens, from, range.next))) return [{ form: 'span', from: at, cued: cue !== null, ...range }];
  const first = tokens[from]?.folded === 'các' ? from + 1 : from;
  const days = readNeighbouringDays(tokens, first);
  if (days) return [{ form: 'span', from: at, cued: cue !== null, ...days }];
  const dates = readDayList(tokens, first) ?? readDates(tokens, first) ?? (cue && one(wholeYear(tokens, from)));
  const onward = dates?.length === 1 && dates[0]!.part.unit === 'year' ? ONWARD.match(tokens, dates[0]!.next) : null;
  if (dates && onward) return [{ form: 'span', from: at, start: dates[0]!, end: null, cued: cue !== null, next: dates[0]!.next + onward.length }];
  return dates?.map((date, i) => date.edge === 'end'
    ? { form: 'by', from: i === 0 ? at : date.from, next: date.next, date, horizon: false, cued: cue !== null }
    : { form: 'during', from: i === 0 ? at : date.from, next: date.next, date, cued: cue !== null }) ?? null;
}

/** True if brackets hold nothing but tokens `[from, next)`. */
function isBracketed(tokens: Tokens, from: number, next: number): boolean {
  return tokens[from - 1]?.text === '(' && tokens[next]?.text === ')';
}

/** A year, the numeral of a quarter with its year or a run of months (`05-12/2025`), that only its place makes a time. */
function readBare(tokens: Tokens, at: number): readonly FixedExpression[] {
  const date = bareQuarter(tokens, at) ?? bareMonths(tokens, at) ?? bareYear(tokens, at);
  if (!date) return [];
  const onward = date.part.unit === 'year' ? ONWARD.match(tokens, date.next) : null;
  return onward ? [{ form: 'span', from: at, start: date, end: null, cued: false, next: date.next + onward.length }] : [{ form: 'during', from: at, date, cued: false, next: date.next }];
}

function bareQuarter(tokens: Tokens, at: number): WrittenDate | null {
  const n = tokens[at]?.kind === 'word' ? QUARTER_NUMERALS[tokens[at].folded] : undefined;
  const year = n !== undefined && tokens[at + 1]?.text === '/' ? yearAt(tokens, at + 2) : null;
  return n === undefined || year === null ? null : { year, part: quarter(n), edge: null, next: at + 3 };
}

function bareMonths(tokens: Tokens, at: number): WrittenDate | null {
  const from = numberAt(tokens, at, 2);
  const to = tokens[at + 1]?.text === '-' ? readDate(tokens, at + 2) : null;
  if (from === null || from < 1 || to?.part.unit !== 'months' || to.part.from !== to.part.to || from >= to.part.to) return null;
  return { ...to, part: { unit: 'months', from, to: to.part.to } };
}

/** `ngày 22 và 23/5/2025`: days next to each other are one time. */
function readNeighbouringDays(tokens: Tokens, at: number): { start: WrittenDate; end: WrittenDate; next: number } | null {
  const first = readDate(tokens, at);
  if (first?.part.unit !== 'lone-day' || !LIST_MARKS.has(tokens[first.next]?.folded ?? '')) return null;
  const end = readDate(tokens, first.next + 1);
  if (end?.part.unit !== 'days' || end.part.from !== first.part.day + 1) return null;
  return { start: completed(first, end), end, next: end.next };
}

/** `ngày 26, 28, 29/3/2025`: the month that the last day bears is that of all. */
function readDayList(tokens: Tokens, at: number): readonly ListedDate[] | null {
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

/** A date with the index of its first token, which differs within a list. */
type ListedDate = WrittenDate & { readonly from: number };

/** `quý I, II/2026`, `ngày 01/6 và 15/11`: dates of one kind; a year written once holds for those before it. */
function readDates(tokens: Tokens, at: number): readonly ListedDate[] | null {
  const first = readDate(tokens, at);
  if (!first) return null;
  const dates: ListedDate[] = [{ ...first, from: at }];
  for (let last = first, mark = afterRemark(tokens, last.next); LIST_MARKS.has(tokens[mark]?.folded ?? ''); mark = afterRemark(tokens, last.next)) {
    const from = mark + 1;
    const more = readLike(tokens, from, last);
    if (!more || more.part.unit !== last.part.unit) break;
    dates.push({ ...more, from });
    last = more;
  }
  const year = dates.at(-1)!.year;
  return dates.map((date) => (date.year === null ? { ...date, year } : date));
}

/** Index after a short remark in brackets (`15/6 (báo cáo 6 tháng) và 15/12`). */
function afterRemark(tokens: Tokens, at: number): number {
  const closing = closingBracket(tokens, at, LONGEST_REMARK);
  return closing === null ? at : closing + 1;
}

/** The next date of a list: a full one, or only the numeral of the same unit. */
function readLike(tokens: Tokens, at: number, before: WrittenDate): WrittenDate | null {
  const full = readDate(tokens, at);
  if (full && (full.part.unit !== 'year' || before.part.unit === 'year')) return full;
  return before.part.unit === 'year' ? bareYear(tokens, at) : before.year === null ? readNumeral(tokens, at, before) : null;
}

/** `II/2026` after a quarter, `7/2025` after a month: the word of the unit is left out. */
function readNumeral(tokens: Tokens, at: number, before: WrittenDate): WrittenDate | null {
  const token = tokens[at];
  if (!token || before.part.unit !== 'months') return null;
  const isQuarter = before.part.to - before.part.from === 2;
  const n = isQuarter ? (token.kind === 'word' && token.capital ? QUARTER_NUMERALS[token.folded] : undefined) : numberAt(tokens, at, 2) ?? undefined;
  if (n === undefined || n < 1 || n > 12) return null;
  const mark = tokens[at + 1]?.text;
  const yearFrom = mark === '/' || mark === '-' || isUnit(tokens, at + 1, 'năm') ? at + 2 : at + 1;
  const year = yearAt(tokens, yearFrom);
  // A bare number is a month only where no word follows that it could count.
  if (!isQuarter && year === null && (tokens[at + 1]?.kind === 'word' || mark === '%' || mark === '/')) return null;
  return { year, part: isQuarter ? quarter(n) : month(n), edge: null, next: year === null ? at + 1 : yearFrom + 1 };
}

/** Two dates with a word or dash for `until` between them; what the first leaves out is taken from the second. */
function readRange(tokens: Tokens, at: number): { start: WrittenDate; end: WrittenDate; next: number } | null {
  const dotted = dottedDay(tokens, at);
  const start = (dotted && UNTIL.has(tokens, dotted.next) ? dotted : null) ?? readDate(tokens, at) ?? bareYear(tokens, at) ?? bareNumber(tokens, at);
  const until = start && UNTIL.match(tokens, start.next);
  if (!until) return null;
  const from = start.next + until.length;
  const end = readDate(tokens, from) ?? bareYear(tokens, from) ?? (isDayDate(start) && start.year === null ? dottedEnd(tokens, from) : null) ?? readNumeral(tokens, from, start);
  if (!end || end.part.unit === 'lone-day' || !fits(start, end)) return null;
  return { start: completed(start, end), end, next: end.next };
}

/** `10.3`, `10-3` in a range: a day of a month only if the other end is one too. */
function dottedDay(tokens: Tokens, first: number): WrittenDate | null {
  const at = isUnit(tokens, first, 'ngày') ? first + 1 : first;
  const [inDay, inMonth] = [numberAt(tokens, at, 2), numberAt(tokens, at + 2, 2)];
  const mark = tokens[at + 1]?.text;
  if (inDay === null || inMonth === null || inDay < 1 || inDay > LAST_DAY || inMonth < 1 || inMonth > LAST_MONTH) return null;
  if ((mark !== '.' && mark !== '-') || !touches(tokens, at + 1)) return null;
  // `01-01-2017` is one date.
  if (tokens[at + 3]?.text === mark && yearAt(tokens, at + 4) !== null) return null;
  return { year: null, part: day(inMonth, inDay), edge: null, next: at + 3 };
}

/** The end of such a range; with a word or a sign behind it, it is an amount (`từ 10.3 đến 15.4 triệu đồng`). */
function dottedEnd(tokens: Tokens, at: number): WrittenDate | null {
  const end = dottedDay(tokens, at);
  const after = end && tokens[end.next];
  return after?.kind === 'word' || after?.text === '%' || after?.text === '/' ? null : end;
}

function fits(start: WrittenDate, end: WrittenDate): boolean {
  if (start.part.unit !== 'lone-day') return true;
  return end.part.unit === 'days' && start.part.day <= 31;
}

function completed(start: WrittenDate, end: WrittenDate): WrittenDate {
  if (start.part.unit !== 'lone-day' || end.part.unit !== 'days') return start;
  return { ...start, part: day(end.part.month, start.part.day) };
}

/** `từ 10 đến 15/7/2025`: a number that only the date after it makes a day. */
function bareNumber(tokens: Tokens, at: number): WrittenDate | null {
  const day = loneDay(tokens, at);
  const until = day && UNTIL.match(tokens, day.next);
  const end = until && readDate(tokens, at + 1 + until.length);
  return end && isDayDate(end) ? day : null;
}

function bareYear(tokens: Tokens, at: number): WrittenDate | null {
  const year = yearAt(tokens, at);
  const mark = tokens[at + 1]?.text;
  return year === null || mark === '/' || mark === '%' ? null : { year, part: WHOLE_YEAR, edge: null, next: at + 1 };
}

/** `trong năm`: the document's own year. */
function wholeYear(tokens: Tokens, at: number): WrittenDate | null {
  const next = tokens[at + 1]?.folded;
  return tokens[at]?.folded === 'năm' && next !== 'học' && next !== 'qua' && next !== 'trước' ? { year: null, part: WHOLE_YEAR, edge: null, next: at + 1 } : null;
}

function saysUntilNow(tokens: Tokens, at: number): boolean {
  const until = UNTIL.match(tokens, at);
  return until !== null && tokens[at + until.length]?.folded === 'nay';
}

function one(date: WrittenDate | null): readonly ListedDate[] | null {
  return date && [{ ...date, from: date.next - 1 }];
}
