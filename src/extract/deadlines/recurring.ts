/** Reads expressions that say how often: `hằng quý`, `định kỳ 6 tháng, năm`, `trước ngày 25 hằng tháng`, `2 lần/năm`. */
import { NUMBER_WORDS, PERIODIC_PHRASES, REVIEWED_SPANS, ROUTINE_VERBS, STRICTLY_PERIODIC, SUMMARY_PHRASES, TIMED_VERBS } from '../../lexicon/recurrences.js';
import { RECURRENCE_FILLERS, REPORT_NOUNS, TIMES_PER_UNIT } from '../../lexicon/time-words.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { closingBracket } from './brackets.js';
import { skipEndCues } from './cues.js';
import { readDate } from './dates.js';
import type { Recurrence, RecurringExpression } from './expressions.js';
import { readFixed } from './fixed.js';
import { isYearlessDay, onDay, readDated } from './recurrence-days.js';
import { afterOnce, anyUnit, bareUnit, everyTerm, everyUnit, termAt, times, unitAt, type RecurrenceItem } from './recurrence-units.js';
import { readReportDay } from './report-days.js';
import { endsClause, inClauseBefore } from './surroundings.js';
import { numberAt } from './written-date.js';

type Tokens = readonly Token[];

const PERIODIC = phraseSet(PERIODIC_PHRASES.phrases, 'lenient');
const STRICT = phraseSet(STRICTLY_PERIODIC.phrases, 'lenient');
const ROUTINES = phraseSet(ROUTINE_VERBS.phrases);
const TIMED = phraseSet(TIMED_VERBS.phrases);
const SUMMARIES = phraseSet(SUMMARY_PHRASES.phrases);
const REVIEWED = phraseSet(REVIEWED_SPANS.phrases);
const REPORTS = phraseSet(REPORT_NOUNS.phrases);
const LONGEST_REMARK = 12;
const MOST_VERB_WORDS = 2;
const TERMS_OF_YEAR = 2;
const LIST_MARKS = new Set([',', 'và', 'hoặc', '/', '-', ';']);
const LIST_FILLERS: ReadonlySet<string> = new Set(RECURRENCE_FILLERS.phrases);
const LEASTS = phraseSet(TIMES_PER_UNIT.least);
const TIMES = phraseSet(TIMES_PER_UNIT.times);
const PER = phraseSet(TIMES_PER_UNIT.per);
const PART_OF_UNIT: ReadonlySet<string> = new Set(TIMES_PER_UNIT.parts);
const SESSIONS: ReadonlySet<string> = new Set(TIMES_PER_UNIT.sessions);
/**
 * The recurrences that begin at token `at`, one for each item of a list.
 * @param timePlace true in a place made for times, where a list of units needs no word before it.
 */
export function readRecurring(tokens: Tokens, at: number, timePlace: boolean): readonly RecurringExpression[] {
  return readReportDay(tokens, at)?.map((item) => recurring(item, false)) ?? readDated(tokens, at)?.map((item) => recurring(item, false)) ?? readEvery(tokens, at) ?? readPeriodic(tokens, at, timePlace) ?? readCounted(tokens, at, timePlace) ?? readTimesOf(tokens, at) ?? [];
}

/** `6 tháng (trước ngày 10/6)`: the remark in brackets gives the item's day. */
function withRemark(tokens: Tokens, item: RecurrenceItem): RecurrenceItem {
  const closing = closingBracket(tokens, item.next, LONGEST_REMARK);
  if (closing === null) return withEnd(tokens, item);
  const from = item.next + 1;
  const [dated] = readDated(tokens, from) ?? [];
  if (dated && dated.next === closing && dated.rule.frequency === item.rule.frequency && dated.rule.interval === item.rule.interval) return { ...item, rule: dated.rule, next: closing + 1 };
  const date = readDate(tokens, skipEndCues(tokens, from)?.next ?? from);
  // `(trước ngày 30/6 của năm)`: the day of a turn may say of what it is one.
  return date && isYearlessDay(date) && (date.next === closing || dated?.next === closing) ? { ...item, rule: onDay(item.rule, date), next: closing + 1 } : item;
}

/** `định kỳ 06 tháng trước ngày 15/6, năm trước ngày 15/12`, `sơ kết 6 tháng trước ngày 15/6 và tổng kết năm …`: in a list each item may have its day behind it. */
function withEnd(tokens: Tokens, item: RecurrenceItem): RecurrenceItem {
  const told = STRICT.matchBefore(tokens, tokens[item.from - 1]?.text === ':' ? item.from - 1 : item.from) ?? SUMMARIES.matchBefore(tokens, item.from);
  if (!told) return item;
  const cues = skipEndCues(tokens, item.next);
  const date = cues && readDate(tokens, cues.next);
  return date && isYearlessDay(date) && LIST_MARKS.has(tokens[date.next]?.folded ?? '') && anyUnit(tokens, reportAt(tokens, date.next + 1)) ? { ...item, rule: onDay(item.rule, date), next: date.next } : item;
}

/** `hằng tháng, quý, năm`, `mỗi quý một lần`. */
function readEvery(tokens: Tokens, at: number): readonly RecurringExpression[] | null {
  const first = everyUnit(tokens, at);
  const each = first ?? everyTerm(tokens, at);
  const counted = each && timesBehind(tokens, each);
  if (counted) return [recurring(withDay(tokens, counted), false)];
  // `mỗi tháng một lần` counts what is done; without the count it may describe a noun.
  const dated = first && withDay(tokens, first);
  if (first && dated !== first) return [recurring(dated!, false)];
  return first && items(tokens, first).map((item) => recurring(bounded(tokens, item), tokens[item.next - 1]?.folded !== 'lần'));
}

/** `mỗi tháng 01 lần vào ngày 03`, `hằng tháng, vào ngày 25`: the day of each month behind it. */
function withDay(tokens: Tokens, item: RecurrenceItem): RecurrenceItem {
  const at = tokens[item.next]?.text === ',' ? item.next + 1 : item.next;
  const date = item.rule.frequency === 'MONTHLY' && item.rule.interval === 1 && tokens[at]?.folded === 'vào' ? readDate(tokens, at + 1) : null;
  return date?.part.unit === 'lone-day' && endsClause(tokens, date.next) ? { ...item, rule: onDay(item.rule, date), next: date.next } : item;
}

/** `định kỳ 6 tháng, hằng năm`, `báo cáo quý, 6 tháng, năm`; in a time column the list alone. */
function readPeriodic(tokens: Tokens, at: number, timePlace: boolean): readonly RecurringExpression[] | null {
  const cue = PERIODIC.match(tokens, at);
  const from = cue ? afterColon(tokens, at + cue.length) : at;
  if (!cue && !timePlace && tokens[at]?.kind !== 'number') return null;
  // `Cuối tháng`: in a time column the part of each one.
  const part = !cue && timePlace && PART_OF_UNIT.has(tokens[at]!.folded) ? bareUnit(tokens, at + 1) : null;
  if (part?.rule.frequency === 'MONTHLY' && isWholeText(tokens, at, part.next)) return [recurring({ ...part, from: at }, false)];
  const first = anyUnit(tokens, cue ? afterWeek(tokens, from) : from);
  const isBareBy = cue?.length === 1 && tokens[at]!.folded === 'theo';
  const isOfTimed = isBareBy && inClauseBefore(TIMED, tokens, at);
  if (!first || (isBareBy && !isOfTimed && !inClauseBefore(ROUTINES, tokens, at))) return null;
  const strict = cue !== null && STRICT.has(tokens, at);
  const [only, ...more] = items(tokens, first);
  const found = more.length === 0 ? [withDay(tokens, only!)] : [only!, ...more];
  const isList = found.length > 1 || found[0]!.rule.byMonthDay !== undefined || (SUMMARIES.has(tokens, at) && isSummarised(first.rule) && !(tokens[from]?.kind === 'number' && REVIEWED.has(tokens, first.next)));
  const isTimed = isOfTimed && (endsClause(tokens, first.next) || tokens[first.next]!.text === ',');
  if (!strict && !isList && !isTimed && !(timePlace && isWholeText(tokens, at, first.next))) return null;
  if (!cue && !timePlace && !found.some(({ rule }) => rule.interval === 6)) return null;
  const start = strict || isTimed || tokens[from]?.folded === 'định' ? at : first.from;
  return found.map((item, i) => recurring(bounded(tokens, i === 0 ? { ...item, from: start } : item), false));
}

function afterColon(tokens: Tokens, at: number): number {
  return tokens[at]?.text === ':' ? at + 1 : at;
}

/** Index after `tuần cuối của`, `tuần đầu` before the unit that they are part of. */
function afterWeek(tokens: Tokens, at: number): number {
  if (tokens[at]?.folded !== 'tuần' || (tokens[at + 1]?.folded !== 'đầu' && tokens[at + 1]?.folded !== 'cuối')) return at;
  return tokens[at + 2]?.folded === 'của' ? at + 3 : at + 2;
}

/** A review covers months or one year; `tổng kết 5 năm` comes once. */
function isSummarised({ frequency, interval }: Recurrence): boolean {
  return frequency === 'MONTHLY' || (frequency === 'YEARLY' && interval === 1);
}

/** `mỗi năm ít nhất 02 lần`: how many times, at least. */
function timesBehind(tokens: Tokens, each: RecurrenceItem): RecurrenceItem | null {
  const at = each.next + (LEASTS.match(tokens, each.next)?.length ?? 0);
  const n = numberAt(tokens, at, 2);
  const counted = n === null || n < 1 ? null : TIMES.match(tokens, at + 1);
  return counted && { rule: divided(each.rule, n!), from: each.from, next: at + 1 + counted.length };
}

/** `ngày 02 lần`, `tuần 3 lần`. */
function readTimesOf(tokens: Tokens, at: number): readonly RecurringExpression[] | null {
  const each = tokens[at - 1]?.kind === 'number' ? null : unitAt(tokens, at);
  const n = each ? numberAt(tokens, at + 1, 2) : null;
  const counted = n === null ? null : TIMES.match(tokens, at + 2);
  return each && n && counted ? [recurring({ rule: divided(each, n), from: at, next: at + 2 + counted.length }, false)] : null;
}

/** `6 tháng/lần`, `6 tháng một lần`, `2 lần/năm`, `mỗi năm 2 lần`. */
function readCounted(tokens: Tokens, at: number, timePlace: boolean): readonly RecurringExpression[] | null {
  const n = numberAt(tokens, at, 2) ?? NUMBER_WORDS[tokens[at]?.folded ?? ''];
  // `không thanh tra quá 01 lần/năm` bounds how often, and sets no time.
  if (n === undefined || n < 1 || tokens[at - 1]?.folded === 'quá') return null;
  const unit = unitAt(tokens, at + 1);
  const turns = unit && (numberAt(tokens, at + 2, 2) ?? NUMBER_WORDS[tokens[at + 2]?.folded ?? '']);
  // `1 tháng 2 lần`: so many times in so many units.
  if (unit && turns && TIMES.has(tokens, at + 3)) return [recurring({ rule: divided(times(unit, n), turns), from: at, next: at + 4 }, false)];
  if (unit) {
    const next = afterOnce(tokens, at + 2) ?? afterVerbOnce(tokens, at + 2);
    return next === null ? null : [recurring({ rule: times(unit, n), from: at, next }, false)];
  }
  // `ít nhất 01 buổi/tuần` is a measure, unless it stands where times are given.
  const sessions = SESSIONS.has(tokens[at + 1]?.folded ?? '') && (timePlace || LEASTS.matchBefore(tokens, at) === null);
  const per = sessions || TIMES.has(tokens, at + 1) ? PER.match(tokens, at + 2) : null;
  const term = per && termAt(tokens, at + 2 + per.length);
  if (per && term) return [recurring({ rule: divided(term.rule, n), from: at, next: term.next }, false)];
  const each = per && unitAt(tokens, at + 2 + per.length);
  if (!per || !each || (sessions && each.frequency === 'DAILY') || /^\d{4}$/u.test(tokens[at + 3 + per.length]?.text ?? '')) return null;
  const next = at + 3 + per.length;
  // `3 lần/năm học`: a school year has two terms, and no third of it is a time.
  if (tokens[next]?.folded === 'học') return n > TERMS_OF_YEAR ? null : [recurring({ rule: divided(each, n), from: at, next: next + 1 }, false)];
  return [recurring({ rule: divided(each, n), from: at, next }, false)];
}

/** `hai năm tổ chức một lần`: the verb stands between the length and `một lần`. */
function afterVerbOnce(tokens: Tokens, at: number): number | null {
  for (let verb = at; verb < at + MOST_VERB_WORDS && tokens[verb]?.kind === 'word'; verb++) {
    const next = afterOnce(tokens, verb + 1);
    if (next !== null) return next;
  }
  return null;
}

/** The unit items of a list, each after a comma or `và`. */
function items(tokens: Tokens, first: RecurrenceItem): readonly RecurrenceItem[] {
  const start = withRemark(tokens, first);
  const found = [start];
  for (let next = start.next; LIST_MARKS.has(tokens[next]?.folded ?? '');) {
    const from = LIST_FILLERS.has(tokens[next + 1]?.folded ?? '') ? next + 2 : next + 1;
    // `chương trình công tác hằng năm; định kỳ 6 tháng kiểm điểm …`: another deed's.
    if (tokens[next]!.text === ';' && STRICT.has(tokens, from)) break;
    const report = reportAt(tokens, from);
    const unit = anyUnit(tokens, report);
    if (!unit || (SUMMARIES.matchBefore(tokens, report) && !isSummarised(unit.rule)) || isDueOnce(tokens, unit)) break;
    const item = withRemark(tokens, unit);
    found.push(item);
    next = item.next;
  }
  return found;
}

/** `… và báo cáo năm (trước ngày 22/12/2026)`: the day of a certain year in brackets is the time of that one report. */
function isDueOnce(tokens: Tokens, { next }: RecurrenceItem): boolean {
  const cues = tokens[next]?.text === '(' ? skipEndCues(tokens, next + 1) : null;
  const date = cues && readDate(tokens, cues.next);
  return date !== null && date.year !== null && tokens[date.next]?.text === ')';
}

/** The items of a list may repeat what is done: `báo cáo quý, báo cáo năm`, `sơ kết 6 tháng, tổng kết năm`. */
function reportAt(tokens: Tokens, at: number): number {
  return at + (REPORTS.match(tokens, at)?.length ?? 0);
}

/** `hằng năm từ quý IV/2026 - 2029`: the years in which it recurs. */
function bounded(tokens: Tokens, item: RecurrenceItem): RecurrenceItem & { bounds?: RecurringExpression['bounds'] } {
  const from = tokens[item.next]?.text === '(' || tokens[item.next]?.text === ',' ? item.next + 1 : item.next;
  const [bounds] = readFixed(tokens, from, false);
  if (!bounds || bounds.form === 'during' || (bounds.form === 'by' && (bounds.date.part.unit !== 'year' || bounds.date.year === null))) return item;
  return { ...item, bounds, next: bounds.next };
}

function recurring(item: RecurrenceItem & { bounds?: RecurringExpression['bounds'] }, ambiguous: boolean): RecurringExpression {
  return { form: 'recurring', rule: item.rule, from: item.from, next: item.next, bounds: item.bounds ?? null, ambiguous };
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
