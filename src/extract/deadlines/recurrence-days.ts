/** Reads recurrences with their day: `trước ngày 25 hằng tháng`, `thứ Sáu hằng tuần`, `ngày 20 của tháng cuối quý`. */
import { DURING_PHRASES } from '../../lexicon/deadline-phrases.js';
import { WEEKDAYS } from '../../lexicon/recurrences.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { isDay } from './calendar.js';
import { skipEndCues } from './cues.js';
import { readDate } from './dates.js';
import { loneDay, ROUND, skipClock } from './days.js';
import type { Recurrence } from './expressions.js';
import { UNTIL } from './ranges.js';
import { readDaysOfMonth } from './recurrence-parts.js';
import { bareUnit, everyTerm, everyUnit, monthOfQuarter, nextUnit, type RecurrenceItem } from './recurrence-units.js';
import { numberAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const DURING = phraseSet(DURING_PHRASES.phrases, 'lenient');
const WEEK_EDGES = new Set(['đầu', 'cuối']);
const LAST_MONTH = 12;
const LAST_DAY = 31;
const DAY_LIST_WORDS = new Set([',', ';', 'và', 'hoặc', '&']);

/** `trước ngày 25 hằng tháng`, `ngày 01/6 và 15/11 hằng năm`, `thứ Sáu hằng tuần`, `cuối mỗi quý`, `ngày 20 của tháng cuối quý`. */
export function readDated(tokens: Tokens, at: number): readonly RecurrenceItem[] | null {
  let from = skipEndCues(tokens, at)?.next ?? at;
  if (tokens[from]?.folded === 'vào' || tokens[from]?.folded === 'trong') from++;
  if (tokens[from]?.folded === 'dịp' || tokens[from]?.folded === 'các') from++;
  return readByWeek(tokens, at) ?? readAtHour(tokens, at, from) ?? readWeekly(tokens, at, from) ?? readDaysOfMonth(tokens, at, from) ?? readEndOfEach(tokens, at, from) ?? readMonthOfEach(tokens, at, from) ?? readDaysOfEach(tokens, at, from);
}

/** `trước 15 giờ hằng ngày`. */
function readAtHour(tokens: Tokens, at: number, from: number): readonly RecurrenceItem[] | null {
  const next = skipClock(tokens, from);
  const every = next > from ? everyUnit(tokens, next) : null;
  return every && [{ ...every, from: at }];
}

/** `thứ Sáu hằng tuần`, `17 giờ ngày thứ Sáu hằng tuần`, `thứ Hai, thứ Năm hằng tuần`, `thứ 2, 4, 6 hằng tuần`. */
function readWeekly(tokens: Tokens, at: number, from: number): readonly RecurrenceItem[] | null {
  const clock = skipClock(tokens, from);
  const first = weekday(tokens, tokens[clock]?.folded === 'ngày' ? clock + 1 : clock);
  if (!first) return null;
  const days = [first.day];
  let { next } = first;
  while (DAY_LIST_WORDS.has(tokens[next]?.folded ?? '')) {
    const more = weekday(tokens, next + 1) ?? numberedWeekday(tokens, next + 1);
    if (!more) break;
    days.push(more.day);
    next = more.next;
  }
  // `thứ Hai đầu tuần`
  if (WEEK_EDGES.has(tokens[next]?.folded ?? '') && tokens[next + 1]?.folded === 'tuần' && tokens[next + 2]?.folded !== 'này' && tokens[next + 2]?.folded !== 'sau') return [{ rule: { frequency: 'WEEKLY', interval: 1, byDay: days.join(',') }, from: at, next: next + 2 }];
  const every = everyUnit(tokens, next);
  return every?.rule.frequency === 'WEEKLY' ? [{ rule: { ...every.rule, byDay: days.join(',') }, from: at, next: every.next }] : null;
}

/** `theo tuần vào chiều thứ Năm` */
function readByWeek(tokens: Tokens, at: number): readonly RecurrenceItem[] | null {
  if (tokens[at]?.folded !== 'theo' || tokens[at + 1]?.folded !== 'tuần') return null;
  const from = tokens[at + 2]?.text === ',' || tokens[at + 2]?.text === '(' ? at + 3 : at + 2;
  const cue = DURING.match(tokens, from);
  const found = cue && weekday(tokens, from + cue.length);
  return found && [{ rule: { frequency: 'WEEKLY', interval: 1, byDay: found.day }, from: at, next: tokens[at + 2]?.text === '(' && tokens[found.next]?.text === ')' ? found.next + 1 : found.next }];
}

export function weekday(tokens: Tokens, at: number): { readonly day: string; readonly next: number } | null {
  if (tokens[at]?.folded === 'chủ' && tokens[at + 1]?.folded === 'nhật') return { day: 'SU', next: at + 2 };
  return tokens[at]?.folded === 'thứ' ? numberedWeekday(tokens, at + 1) : null;
}

function numberedWeekday(tokens: Tokens, at: number): { readonly day: string; readonly next: number } | null {
  const day = WEEKDAYS[tokens[at]?.folded ?? ''];
  return day === undefined ? null : { day, next: at + 1 };
}

/** `cuối hằng tháng`, `ngày cuối cùng của mỗi quý`, `cuối tháng`. */
function readEndOfEach(tokens: Tokens, at: number, from: number): readonly RecurrenceItem[] | null {
  let next = tokens[from]?.folded === 'ngày' ? from + 1 : from;
  // `trong 10 ngày cuối năm`: so many days.
  const named = next > from && tokens[from - 1]?.kind !== 'number';
  if (tokens[next]?.folded === 'làm' && tokens[next + 1]?.folded === 'việc') next += 2;
  if (tokens[next]?.folded !== 'cuối') return null;
  next++;
  if (tokens[next]?.folded === 'cùng') next++;
  if (tokens[next]?.folded === 'của') next++;
  const every = everyUnit(tokens, next) ?? everyTerm(tokens, next) ?? (named ? bareUnit(tokens, next) : null);
  if (!every || every.rule.frequency === 'DAILY' || every.rule.frequency === 'WEEKLY') return null;
  // In a rule of years the last day would be that of every month.
  const last = every.rule.frequency === 'YEARLY' ? { byMonth: LAST_MONTH, byMonthDay: LAST_DAY } : { byMonthDay: -1 };
  return [{ rule: { ...every.rule, ...last }, from: at, next: every.next }];
}

/** `vào tháng cuối mỗi học kỳ`, `trong tháng đầu quý`: behind a preposition, the month of each term or quarter. */
function readMonthOfEach(tokens: Tokens, at: number, from: number): readonly RecurrenceItem[] | null {
  const month = from > at ? monthOfQuarter(tokens, from) : null;
  return month && tokens[month.next]?.kind !== 'number' && !(tokens[month.next]?.folded ?? '').match(/^[ivl]+$/u) ? [{ ...month, from: at }] : null;
}

/** `ngày 15 và 30 hằng tháng`, `ngày 20 của tháng cuối quý`, `tháng 12 hằng năm`. */
function readDaysOfEach(tokens: Tokens, at: number, from: number): readonly RecurrenceItem[] | null {
  const days: { date: WrittenDate; from: number }[] = [];
  let next = from;
  for (let start = next, date = dateOfEach(tokens, next); date && (isYearlessDay(date) || isYearlessMonth(date)); date = dateOfEach(tokens, start) ?? nextDay(tokens, next + 1, date)) {
    days.push({ date, from: days.length === 0 ? at : next + 1 });
    next = date.next;
    if (!DAY_LIST_WORDS.has(tokens[next]?.folded ?? '')) break;
    start = afterRound(tokens, next + 1);
  }
  if (days.length === 0) return null;
  // `ngày 15 và ngày cuối cùng của tháng`
  const [last] = DAY_LIST_WORDS.has(tokens[next]?.folded ?? '') ? readEndOfEach(tokens, next + 1, next + 1) ?? [] : [];
  if (last?.rule.frequency === 'MONTHLY' && days.every(({ date }) => date.part.unit === 'lone-day')) {
    const { frequency, interval } = last.rule;
    return [...days.map(({ date, from: start }) => ({ rule: onDay({ frequency, interval }, date), from: start, next: date.next })), last];
  }
  const opening = tokens[next]?.text === '(' || tokens[next]?.text === ',' ? next + 1 : next;
  const of = tokens[opening]?.folded === 'của' ? opening + 1 : opening;
  const each = everyUnit(tokens, of) ?? (isYearlessDay(days[0]!.date) ? monthOfQuarter(tokens, next) ?? nextUnit(tokens, next) : null);
  if (!each || (isYearlessMonth(days[0]!.date) && each.rule.frequency !== 'YEARLY')) return null;
  // `từ nay đến 15/12, mỗi tuần một lần`: a day of one month ends what comes again more often than every year.
  if (tokens[next]?.text === ',' && days[0]!.date.part.unit === 'days' && each.rule.frequency !== 'YEARLY') return null;
  return days.map(({ date, from: start }, i) => ({ rule: onDay(each.rule, date), from: start, next: i === days.length - 1 ? each.next : date.next }));
}

/** A day or month, or months from the one to the other: `tháng 3 - 4`, `tháng 9 đến tháng 10`. */
function dateOfEach(tokens: Tokens, at: number): WrittenDate | null {
  const date = readDate(tokens, at);
  if (!date || !isYearlessMonth(date) || date.part.unit !== 'months' || date.part.from !== date.part.to) return date;
  const until = UNTIL.match(tokens, date.next);
  const named = until && tokens[date.next + until.length]?.folded === 'tháng' ? 1 : 0;
  const last = until && numberAt(tokens, date.next + until.length + named, 2);
  return last && last > date.part.from && last <= LAST_MONTH ? { ...date, part: { ...date.part, to: last }, next: date.next + until.length + named + 1 } : date;
}

/** Index behind `đợt 2`, `đợt 2 vào`, which tell in a list of times which turn comes. */
function afterRound(tokens: Tokens, at: number): number {
  if (!ROUND.has(tokens, at) || tokens[at + 1]?.kind !== 'number') return at;
  const next = tokens[at + 2]?.text === ':' ? at + 3 : at + 2;
  return tokens[next]?.folded === 'vào' || tokens[next]?.folded === 'trong' ? next + 1 : next;
}

/** `và 28` after `ngày 14`, `, 9` after `tháng 6`: a further day of the month or month of the year. */
function nextDay(tokens: Tokens, at: number, before: WrittenDate): WrittenDate | null {
  if (before.part.unit === 'lone-day') return loneDay(tokens, at);
  const month = before.part.unit === 'months' ? numberAt(tokens, at, 2) : null;
  return month !== null && month >= 1 && month <= LAST_MONTH ? { ...before, part: { unit: 'months', from: month, to: month }, next: at + 1 } : null;
}

/** A recurrence on a day of the month, and of the year where its month is written. */
export function onDay(rule: Recurrence, { part }: WrittenDate): Recurrence {
  // In a rule of years a day without its month would be that of every month.
  if (part.unit === 'lone-day') return rule.frequency === 'YEARLY' ? rule : { ...rule, byMonthDay: part.day };
  if (part.unit === 'months' && part.from === part.to) return { ...rule, byMonth: part.from };
  if (part.unit !== 'days') return rule;
  // A month would make a rule of several months skip all its other turns.
  return rule.frequency === 'YEARLY' ? { ...rule, byMonth: part.month, byMonthDay: part.from } : { ...rule, byMonthDay: part.from };
}

/** True for a day without its year (`15/11`, `ngày 25`), which a recurrence may take as its day. */
export function isYearlessDay({ year, part }: WrittenDate): boolean {
  return year === null && (part.unit === 'lone-day' || (part.unit === 'days' && isDay(part)));
}

/** True for a month or quarter without its year (`tháng 12 hằng năm`). */
function isYearlessMonth({ year, part }: WrittenDate): boolean {
  return year === null && part.unit === 'months';
}
