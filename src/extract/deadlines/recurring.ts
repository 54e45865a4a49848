/** Reads expressions that say how often: `hằng quý`, `định kỳ 6 tháng, năm`, `trước ngày 25 hằng tháng`, `2 lần/năm`. */
import { BY_PHRASES } from '../../lexicon/deadline-phrases.js';
import { EVERY_WORDS, NUMBER_WORDS, PERIODIC_PHRASES, RECURRENCE_UNITS, STRICTLY_PERIODIC, SUMMARY_PHRASES, UNMARKED_UNITS, WEEKDAYS } from '../../lexicon/recurrences.js';
import { phraseSet, PhraseIndex } from '../phrase-index.js';
import type { Token } from '../tokens.js';
import { isDay } from './calendar.js';
import { numberAt, readDate, skipClock, type WrittenDate } from './dates.js';
import type { Recurrence, RecurringExpression } from './expressions.js';
import { readFixed } from './fixed.js';

type Tokens = readonly Token[];

interface Item {
  readonly rule: Recurrence;
  readonly from: number;
  readonly next: number;
}

const EVERY_UNIT = new PhraseIndex<Recurrence>(EVERY_WORDS.phrases.flatMap((every) =>
  Object.entries(RECURRENCE_UNITS).map(([unit, rule]) => [`${every} ${unit}`, rule] as const)), 'lenient');
const EVERY = phraseSet(EVERY_WORDS.phrases);
const PERIODIC = phraseSet(PERIODIC_PHRASES.phrases, 'lenient');
const STRICT = phraseSet(STRICTLY_PERIODIC.phrases, 'lenient');
const SUMMARIES = phraseSet(SUMMARY_PHRASES.phrases);
const REPORTS = phraseSet(['báo cáo', 'sơ kết', 'tổng kết']);
const BY = phraseSet(BY_PHRASES.phrases, 'lenient');
const LONGEST_REMARK = 12;
const LIST_MARKS = new Set([',', 'và', 'hoặc', '/', '-', ';']);
const TIMES = phraseSet(['lần', 'kỳ', 'cuộc', 'đợt']);
const PER = phraseSet(['/', 'mỗi', 'một', 'trong một', 'trong', 'trên', 'trong mỗi']);
const LAST_MONTH = new PhraseIndex<Recurrence>(['tháng cuối', 'tháng cuối của', 'của tháng cuối', 'tháng thứ ba của', 'tháng cuối cùng', 'tháng cuối cùng của', 'của tháng cuối cùng của', 'tháng đầu', 'tháng đầu của', 'của tháng đầu'].flatMap((start) =>
  ['quý', 'quí', 'mỗi quý', 'hằng quý', 'hàng quý', 'từng quý', 'quý sau', 'quý tiếp theo'].map((end) => [`${start} ${end}`, RECURRENCE_UNITS['quý']!] as const)));
const OF_EACH = new PhraseIndex<Recurrence>([
  ...['của tháng', 'tháng sau', 'của tháng sau', 'của tháng liền kề', 'tháng tiếp theo', 'của tháng tiếp theo', 'của tháng báo cáo', 'tháng báo cáo', 'trong tháng'].map((phrase) => [phrase, RECURRENCE_UNITS['tháng']!] as const),
  ...['của năm', 'năm sau', 'của năm sau', 'của năm báo cáo', 'năm báo cáo', 'của năm kế tiếp', 'của năm tiếp theo', 'năm tiếp theo'].map((phrase) => [phrase, RECURRENCE_UNITS['năm']!] as const),
]);

/**
 * The recurrences that begin at token `at`, one for each item of a list.
 * @param timePlace true in a place made for times, where a list of units needs no word before it.
 */
export function readRecurring(tokens: Tokens, at: number, timePlace: boolean): readonly RecurringExpression[] {
  return readDated(tokens, at) ?? readEvery(tokens, at) ?? readPeriodic(tokens, at, timePlace) ?? readCounted(tokens, at) ?? [];
}

/** `trước ngày 25 hằng tháng`, `ngày 01/6 và 15/11 hằng năm`, `thứ Sáu hằng tuần`, `cuối mỗi quý`, `ngày 20 của tháng cuối quý`. */
function readDated(tokens: Tokens, at: number): readonly RecurringExpression[] | null {
  let from = skipBy(tokens, at);
  if (tokens[from]?.folded === 'vào') from++;
  return readAtHour(tokens, at, from) ?? readWeekly(tokens, at, from) ?? readEndOfEach(tokens, at, from) ?? readDaysOfEach(tokens, at, from);
}

/** `trước 15 giờ hằng ngày`. */
function readAtHour(tokens: Tokens, at: number, from: number): readonly RecurringExpression[] | null {
  const next = skipClock(tokens, from);
  const every = next > from ? everyUnit(tokens, next) : null;
  return every && [recurring({ ...every, from: at }, false)];
}

function readWeekly(tokens: Tokens, at: number, from: number): readonly RecurringExpression[] | null {
  const clock = skipClock(tokens, from);
  const at0 = tokens[clock]?.folded === 'ngày' ? clock + 1 : clock;
  const sunday = tokens[at0]?.folded === 'chủ' && tokens[at0 + 1]?.folded === 'nhật';
  const byDay = sunday ? 'SU' : tokens[at0]?.folded === 'thứ' ? WEEKDAYS[tokens[at0 + 1]?.folded ?? ''] : undefined;
  if (byDay === undefined) return null;
  const every = everyUnit(tokens, at0 + 2);
  if (every?.rule.frequency !== 'WEEKLY') return null;
  return [recurring({ rule: { ...every.rule, byDay }, from: at, next: every.next }, false)];
}

/** `cuối hằng tháng`, `ngày cuối cùng của mỗi quý`, `cuối tháng`. */
function readEndOfEach(tokens: Tokens, at: number, from: number): readonly RecurringExpression[] | null {
  let next = tokens[from]?.folded === 'ngày' ? from + 1 : from;
  const named = next > from;
  if (tokens[next]?.folded === 'làm' && tokens[next + 1]?.folded === 'việc') next += 2;
  if (tokens[next]?.folded !== 'cuối') return null;
  next++;
  if (tokens[next]?.folded === 'cùng') next++;
  if (tokens[next]?.folded === 'của') next++;
  const every = everyUnit(tokens, next) ?? (named ? bareUnit(tokens, next) : null);
  if (!every || every.rule.frequency === 'DAILY' || every.rule.frequency === 'WEEKLY') return null;
  return [recurring({ rule: { ...every.rule, byMonthDay: -1 }, from: at, next: every.next }, false)];
}

function readDaysOfEach(tokens: Tokens, at: number, from: number): readonly RecurringExpression[] | null {
  const days: { date: WrittenDate; from: number }[] = [];
  let next = from;
  for (let date = readDate(tokens, next); date && (isYearlessDay(date) || isYearlessMonth(date)); date = readDate(tokens, next + 1)) {
    days.push({ date, from: days.length === 0 ? at : next + 1 });
    next = date.next;
    if (tokens[next]?.text !== ',' && tokens[next]?.folded !== 'và' && tokens[next]?.text !== ';') break;
  }
  if (days.length === 0) return null;
  const opening = tokens[next]?.text === '(' || tokens[next]?.text === ',' ? next + 1 : next;
  const of = tokens[opening]?.folded === 'của' ? opening + 1 : opening;
  const each = everyUnit(tokens, of) ?? (isYearlessDay(days[0]!.date) ? lookUp(LAST_MONTH, tokens, next) ?? lookUp(OF_EACH, tokens, next) : null);
  if (!each || (isYearlessMonth(days[0]!.date) && each.rule.frequency !== 'YEARLY')) return null;
  return days.map(({ date, from: start }, i) => recurring({ rule: onDay(each.rule, date), from: start, next: i === days.length - 1 ? each.next : date.next }, false));
}

/** A recurrence on a day of the month, and of the year where its month is written. */
export function onDay(rule: Recurrence, { part }: WrittenDate): Recurrence {
  if (part.unit === 'lone-day') return { ...rule, byMonthDay: part.day };
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

/** `6 tháng (trước ngày 10/6)`: the remark in brackets gives the item's day. */
function withRemark(tokens: Tokens, item: Item): Item {
  if (tokens[item.next]?.text !== '(') return item;
  const closing = closingBracket(tokens, item.next);
  if (closing === null) return item;
  const from = item.next + 1;
  const [dated] = readDated(tokens, from) ?? [];
  if (dated && dated.next === closing && dated.rule.frequency === item.rule.frequency && dated.rule.interval === item.rule.interval) return { ...item, rule: dated.rule, next: closing + 1 };
  const cues = skipBy(tokens, from);
  const date = readDate(tokens, cues);
  return date && isYearlessDay(date) && date.next === closing ? { ...item, rule: onDay(item.rule, date), next: closing + 1 } : item;
}

function closingBracket(tokens: Tokens, opening: number): number | null {
  for (let i = opening + 1; i <= opening + LONGEST_REMARK; i++) if (tokens[i]?.text === ')') return i;
  return null;
}

function skipBy(tokens: Tokens, at: number): number {
  let from = at;
  for (let cue = BY.match(tokens, from); cue; cue = BY.match(tokens, from)) from += cue.length;
  return from;
}

/** `hằng tháng, quý, năm`, `mỗi quý một lần`. */
function readEvery(tokens: Tokens, at: number): readonly RecurringExpression[] | null {
  const first = everyUnit(tokens, at);
  return first && items(tokens, first).map((item) => recurring(bounded(tokens, item), true));
}

/** `định kỳ 6 tháng, hằng năm`, `báo cáo quý, 6 tháng, năm`; in a time column the list alone. */
function readPeriodic(tokens: Tokens, at: number, timePlace: boolean): readonly RecurringExpression[] | null {
  const cue = PERIODIC.match(tokens, at);
  const from = cue ? at + cue.length : at;
  if (!cue && !timePlace && tokens[at]?.kind !== 'number') return null;
  const first = anyUnit(tokens, from);
  if (!first) return null;
  const strict = cue !== null && STRICT.has(tokens, at);
  const found = items(tokens, first);
  const isList = found.length > 1 || found[0]!.rule.byMonthDay !== undefined || (SUMMARIES.has(tokens, at) && isSummarised(first.rule));
  if (!strict && !isList && !(timePlace && isWholeText(tokens, at, first.next))) return null;
  if (!cue && !timePlace && !found.some(({ rule }) => rule.interval === 6)) return null;
  const start = strict || tokens[from]?.folded === 'định' ? at : first.from;
  return found.map((item, i) => recurring(bounded(tokens, i === 0 ? { ...item, from: start } : item), false));
}

/** A review covers months or one year; `tổng kết 5 năm` comes once. */
function isSummarised({ frequency, interval }: Recurrence): boolean {
  return frequency === 'MONTHLY' || (frequency === 'YEARLY' && interval === 1);
}

/** `6 tháng/lần`, `6 tháng một lần`, `2 lần/năm`, `mỗi năm 2 lần`. */
function readCounted(tokens: Tokens, at: number): readonly RecurringExpression[] | null {
  const n = numberAt(tokens, at, 2) ?? NUMBER_WORDS[tokens[at]?.folded ?? ''];
  if (n === undefined || n < 1) return null;
  const unit = unitAt(tokens, at + 1);
  if (unit) {
    const next = afterOnce(tokens, at + 2);
    return next === null ? null : [recurring({ rule: times(unit, n), from: at, next }, false)];
  }
  const per = TIMES.has(tokens, at + 1) ? PER.match(tokens, at + 2) : null;
  const each = per && unitAt(tokens, at + 2 + per.length);
  if (!per || !each || /^\d{4}$/u.test(tokens[at + 3 + per.length]?.text ?? '')) return null;
  return [recurring({ rule: divided(each, n), from: at, next: at + 3 + per.length }, false)];
}

/** Index after `/lần`, `một lần`, `/01 lần`; null if that does not stand here. */
function afterOnce(tokens: Tokens, at: number): number | null {
  let next = tokens[at]?.text === '/' ? at + 1 : at;
  if (tokens[next]?.folded === 'một' || numberAt(tokens, next, 2) === 1) next++;
  return next > at && tokens[next]?.folded === 'lần' ? next + 1 : null;
}

/** The unit items of a list, each after a comma or `và`. */
function items(tokens: Tokens, first: Item): readonly Item[] {
  const start = withRemark(tokens, first);
  const found = [start];
  for (let next = start.next; LIST_MARKS.has(tokens[next]?.folded ?? '');) {
    const from = tokens[next + 1]?.folded === 'cả' || tokens[next + 1]?.folded === 'và' ? next + 2 : next + 1;
    const unit = anyUnit(tokens, reportAt(tokens, from));
    if (!unit) break;
    const item = withRemark(tokens, unit);
    found.push(item);
    next = item.next;
  }
  return found;
}

/** The items of a list may repeat what is done: `báo cáo quý, báo cáo năm`, `sơ kết 6 tháng, tổng kết năm`. */
function reportAt(tokens: Tokens, at: number): number {
  return at + (REPORTS.match(tokens, at)?.length ?? 0);
}

function anyUnit(tokens: Tokens, at: number): Item | null {
  const every = everyUnit(tokens, at);
  if (every) return every;
  const periodic = STRICT.match(tokens, at);
  return periodic ? anyUnit(tokens, at + periodic.length) : manyUnits(tokens, at) ?? bareUnit(tokens, at);
}

/** `hằng năm`, `mỗi 6 tháng`, with `một lần` after it. */
function everyUnit(tokens: Tokens, at: number): Item | null {
  const unit = EVERY_UNIT.match(tokens, at);
  if (unit) return { rule: unit.value, from: at, next: afterOnce(tokens, at + unit.length) ?? at + unit.length };
  const every = EVERY.match(tokens, at);
  const many = every && manyUnits(tokens, at + every.length);
  return many && { ...many, from: at };
}

/** `6 tháng`, `03 năm`; not the first or last months of a year. */
function manyUnits(tokens: Tokens, at: number): Item | null {
  const n = numberAt(tokens, at, 2) ?? NUMBER_WORDS[tokens[at]?.folded ?? ''];
  const unit = unitAt(tokens, at + 1);
  if (n === undefined || n < 1 || !unit || unit.frequency === 'DAILY') return null;
  const which = tokens[at + 2]?.folded;
  if (which === 'đầu' || which === 'cuối' || tokens[at + 2]?.kind === 'number') return null;
  return { rule: times(unit, n), from: at, next: afterOnce(tokens, at + 2) ?? at + 2 };
}

/** A unit alone, in a list or after `định kỳ`; with a number after it, it is a date. */
function bareUnit(tokens: Tokens, at: number): Item | null {
  const unit = RECURRENCE_UNITS[tokens[at]?.folded ?? ''];
  const after = tokens[at + 1];
  if (!unit || after?.kind === 'number' || /^[ivl]+$/u.test(after?.folded ?? '') || after?.folded === 'nay' || after?.folded === 'học') return null;
  return { rule: unit, from: at, next: at + 1 };
}

/** `hằng năm từ quý IV/2026 - 2029`: the years in which it recurs. */
/** The unit of time at a token that stands beside a number. */
function unitAt(tokens: Tokens, at: number): Recurrence | undefined {
  const token = tokens[at];
  return token && (RECURRENCE_UNITS[token.folded] ?? (token.folded === token.plain ? RECURRENCE_UNITS[UNMARKED_UNITS[token.plain] ?? ''] : undefined));
}

function bounded(tokens: Tokens, item: Item): Item & { bounds?: RecurringExpression['bounds'] } {
  const from = tokens[item.next]?.text === '(' || tokens[item.next]?.text === ',' ? item.next + 1 : item.next;
  const [bounds] = readFixed(tokens, from, false);
  if (!bounds || bounds.form === 'during' || (bounds.form === 'by' && (bounds.date.part.unit !== 'year' || bounds.date.year === null))) return item;
  return { ...item, bounds, next: bounds.next };
}

function recurring(item: Item & { bounds?: RecurringExpression['bounds'] }, ambiguous: boolean): RecurringExpression {
  return { form: 'recurring', rule: item.rule, from: item.from, next: item.next, bounds: item.bounds ?? null, ambiguous };
}

function lookUp(index: PhraseIndex<Recurrence>, tokens: Tokens, at: number): Item | null {
  const found = index.match(tokens, at);
  return found && { rule: found.value, from: at, next: at + found.length };
}

function times(rule: Recurrence, n: number): Recurrence {
  const months = rule.frequency === 'MONTHLY' ? rule.interval * n : 0;
  return months > 0 && months % 12 === 0 ? { frequency: 'YEARLY', interval: months / 12 } : { ...rule, interval: rule.interval * n };
}

/** So many times a unit; where RRULE cannot part the unit evenly in months, once a unit. */
function divided(rule: Recurrence, n: number): Recurrence {
  const months = rule.frequency === 'YEARLY' ? 12 : rule.frequency === 'MONTHLY' ? rule.interval : 0;
  if (n === 1 || months === 0 || months % n !== 0) return rule;
  return { frequency: 'MONTHLY', interval: months / n };
}

/** True if nothing but closing marks follows, and nothing stands before. */
function isWholeText(tokens: Tokens, from: number, next: number): boolean {
  return from === 0 && tokens.slice(next).every(({ kind }) => kind === 'mark');
}
