/** Reads expressions that name dates: ends, periods and ranges. */
import { DURING_PHRASES, HORIZON_PREPOSITIONS, NAMED_DAYS, ONWARD_PHRASES, PERIOD_LEADS, SINCE_PHRASES } from '../../lexicon/deadline-phrases.js';
import { NUMBER_WORDS } from '../../lexicon/recurrences.js';
import { TERM_ENDS } from '../../lexicon/school-terms.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { bareMonths, bareQuarter, bareYear, wholeYear } from './bare-dates.js';
import { monthsInBrackets } from './brackets.js';
import { skipEndCues } from './cues.js';
import { readDates, readDayList, readMonthList, readNeighbouringDays, type ListedDate } from './date-lists.js';
import { readDate } from './dates.js';
import { countsRound, readHoursOfDay, skipClock } from './days.js';
import type { ByExpression, DuringExpression, SpanExpression } from './expressions.js';
import { readNewYear } from './new-year.js';
import { readRange, UNTIL } from './ranges.js';
import { readSchoolTerm, readSchoolYear } from './school-terms.js';
import { opensSentence } from './surroundings.js';
import { isDayDate, isUnit, numberAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];
type FixedExpression = ByExpression | DuringExpression | SpanExpression;

const DURING = phraseSet(DURING_PHRASES.phrases, 'lenient');
const NAMED = phraseSet(NAMED_DAYS.phrases, 'lenient');
const SINCE = phraseSet(SINCE_PHRASES.phrases, 'lenient');
const TERM_END = phraseSet(TERM_ENDS.phrases);
const HORIZON = new Set<string>(HORIZON_PREPOSITIONS.phrases);
const PERIOD_WORDS = phraseSet(PERIOD_LEADS.phrases);
const ONWARD = phraseSet(ONWARD_PHRASES.phrases);
/** Between two years that were counted before. */
const YEAR_JOINTS = new Set(['và', ',']);

/**
 * The expressions that begin at token `at`: several for a list of dates, none if there is no date.
 * @param timePlace true in a place made for times, where a bare `2025`, `III/2025` or `25/5 - 05/6` is one.
 */
export function readFixed(tokens: Tokens, at: number, timePlace: boolean): readonly FixedExpression[] {
  return readTerm(tokens, at) ?? readSince(tokens, at, timePlace) ?? readPeriod(tokens, at) ?? readBy(tokens, at) ?? readDuring(tokens, at, timePlace) ?? (timePlace ? readBare(tokens, at) : []);
}

/** `từ ngày 15/11 đến ngày 15/12`, `từ 8 giờ đến 17 giờ ngày 15/8`, `từ quý II/2027 [trở đi]`, `từ nay đến cuối năm`; where times are given, `từ 7h30 ngày 15/8` is that day. */
function readSince(tokens: Tokens, at: number, timePlace: boolean): readonly FixedExpression[] | null {
  const later = tokens[at]?.folded === 'sau' && opensSentence(tokens, at) ? readDate(tokens, at + 1) : null;
  // `Sau ngày 30/9/2026, …`
  if (later && isDayDate(later) && tokens[later.next]?.text === ',') return [{ form: 'span', from: at, start: later, end: null, cued: true, next: later.next }];
  const cue = SINCE.match(tokens, at);
  if (!cue) return null;
  const from = at + cue.length;
  if (tokens[from]?.folded === 'nay') return readBy(tokens, from + 1)?.map((by) => ({ ...by, from: at })) ?? null;
  const day = readHoursOfDay(tokens, from);
  if (day) return [{ form: 'during', from: at, date: day, cued: true, next: day.next }];
  const range = readRange(tokens, from) ?? readSchoolYears(tokens, from);
  if (range) return [{ form: 'span', from: at, cued: true, ...range }];
  const start = readDate(tokens, from) ?? bareYear(tokens, from);
  if (!start || start.part.unit === 'lone-day' || saysUntilNow(tokens, start.next)) return null;
  if (timePlace && skipClock(tokens, from) > from && !UNTIL.has(tokens, start.next)) return [{ form: 'during', from: at, date: start, cued: true, next: start.next }];
  return [{ form: 'span', from: at, start, end: null, cued: true, next: start.next + (ONWARD.match(tokens, start.next)?.length ?? 0) }];
}

/** `năm học 2026-2027 [trở đi]`, `học kỳ II năm học 2025-2026`, `năm học 2026-2027 đến năm học 2029-2030` behind a word for since. */
function readSchoolYears(tokens: Tokens, at: number): Pick<SpanExpression, 'start' | 'end' | 'next'> | null {
  const first = readSchoolYear(tokens, at) ?? readSchoolTerm(tokens, at);
  if (!first || saysUntilNow(tokens, first.next)) return null;
  const until = UNTIL.match(tokens, first.next);
  const last = until && readSchoolYear(tokens, first.next + until.length);
  return { start: first.start, end: last?.end ?? null, next: last?.next ?? first.next + (ONWARD.match(tokens, first.next)?.length ?? 0) };
}

/** `trong học kỳ I năm học 2025-2026`, `cuối học kỳ II năm học 2025-2026`, `hết năm học 2026-2027`. */
function readTerm(tokens: Tokens, at: number): readonly FixedExpression[] | null {
  const cue = DURING.match(tokens, at)?.length ?? 0;
  const ends = TERM_END.match(tokens, at + cue)?.length ?? 0;
  const term = readSchoolTerm(tokens, at + cue + ends) ?? (ends > 0 ? readSchoolYear(tokens, at + cue + ends) : null);
  if (!term) return null;
  const { next, start, end } = term;
  return [ends > 0 ? { form: 'by', from: at, next, cued: true, date: { ...end, edge: 'end' }, horizon: false } : { form: 'span', from: at, start, end, cued: cue > 0, next }];
}

/** `giai đoạn 2021 - 2025`, `năm 2026-2027`, `trong hai năm 2026 và 2027`. */
function readPeriod(tokens: Tokens, at: number): readonly FixedExpression[] | null {
  const counted = afterCountedYears(tokens, at);
  const from = counted ?? at + (PERIOD_WORDS.match(tokens, at)?.length ?? 0);
  const start = from > at ? bareYear(tokens, from) : null;
  if (!start) return null;
  const until = UNTIL.match(tokens, start.next)?.length ?? (counted !== null && YEAR_JOINTS.has(tokens[start.next]?.folded ?? '') ? 1 : 0);
  const end = until > 0 ? bareYear(tokens, start.next + until) ?? readDate(tokens, start.next + until) : null;
  if (end?.part.unit !== 'year' || end.year! <= start.year!) return null;
  return [{ form: 'span', from: at, start, end, cued: tokens[at]!.folded === 'trong' || tokens[at]!.folded === 'vào', next: end.next }];
}

/** Index after `hai năm`, `trong 02 năm` before the first of the years that are counted; null if that does not stand here. */
function afterCountedYears(tokens: Tokens, at: number): number | null {
  const number = tokens[at]?.folded === 'trong' ? at + 1 : at;
  const n = numberAt(tokens, number, 2) ?? NUMBER_WORDS[tokens[number]?.folded ?? ''];
  return n !== undefined && n > 1 && isUnit(tokens, number + 1, 'năm') ? number + 2 : null;
}

function readBy(tokens: Tokens, at: number): readonly FixedExpression[] | null {
  const cues = skipEndCues(tokens, at);
  if (!cues) return null;
  const first = cues.strict && tokens[cues.next]?.text === ':' ? cues.next + 1 : cues.next;
  const from = first + (NAMED.match(tokens, first)?.length ?? 0);
  const during = DURING.match(tokens, from);
  // `trước ngày bầu cử 2026`: a year tells which one it is, and not by when.
  const dates = readDates(tokens, during ? from + during.length : from) ?? one((from > first ? null : bareYear(tokens, from)) ?? readNewYear(tokens, from));
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
  const day = readHoursOfDay(tokens, from);
  if (day) return [{ form: 'during', from: at, date: day, cued: true, next: day.next }];
  const range = readRange(tokens, from);
  if (range && (cue || range.end.year !== null || timePlace || areNamedDays(tokens, from, range.end) || isBracketed(tokens, from, range.next) || monthsInBrackets(tokens, from) || countsRound(tokens, from - 1))) return [{ form: 'span', from: at, cued: cue !== null, ...range }];
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

/** `ngày 20 - 25/6` */
function areNamedDays(tokens: Tokens, from: number, end: WrittenDate): boolean {
  return isUnit(tokens, from, 'ngày') && isDayDate(end);
}

/** A year, the numeral of a quarter with its year, a run of months (`05-12/2025`) or a list of them (`11, 12/2025`), that only its place makes a time. */
function readBare(tokens: Tokens, at: number): readonly FixedExpression[] {
  const months = readMonthList(tokens, at);
  if (months) return months.map(({ from, next, ...date }) => ({ form: 'during', from, date: { ...date, next }, cued: false, next }));
  const date = bareQuarter(tokens, at) ?? bareMonths(tokens, at) ?? bareYear(tokens, at);
  if (!date) return [];
  const onward = date.part.unit === 'year' ? ONWARD.match(tokens, date.next) : null;
  return onward ? [{ form: 'span', from: at, start: date, end: null, cued: false, next: date.next + onward.length }] : [{ form: 'during', from: at, date, cued: false, next: date.next }];
}

function saysUntilNow(tokens: Tokens, at: number): boolean {
  const until = UNTIL.match(tokens, at);
  return until !== null && tokens[at + until.length]?.folded === 'nay';
}

function one(date: WrittenDate | null): readonly ListedDate[] | null {
  return date && [{ ...date, from: date.next - 1 }];
}
