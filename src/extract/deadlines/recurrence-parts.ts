/** Reads days of each month that are counted: `ngày làm việc thứ 5 của tháng tiếp theo`, `trong 05 ngày đầu của tháng`, `thứ Hai đầu tiên hằng tháng`. */
import { NUMBER_WORDS, WEEKDAYS } from '../../lexicon/recurrences.js';
import type { Token } from '../text/tokens.js';
import { bareUnit, everyUnit, monthOfQuarter, nextUnit, type RecurrenceItem } from './recurrence-units.js';
import { numberAt } from './written-date.js';

type Tokens = readonly Token[];

const WORKING_DAYS = 'MO,TU,WE,TH,FR';
const LAST = -1;

/**
 * The days of each month that begin at token `from`, or null.
 * @param at the expression's first token: words of an end or of a period stand before `from`.
 */
export function readDaysOfMonth(tokens: Tokens, at: number, from: number): readonly RecurrenceItem[] | null {
  const item = readWorkingDay(tokens, from) ?? readFirstDays(tokens, from) ?? readNthWeekday(tokens, from) ?? readNthWeek(tokens, from);
  return item && [{ ...item, from: at }];
}

/** `ngày làm việc đầu tiên của tháng`, `ngày làm việc thứ 5 của tháng tiếp theo`; without `làm việc` only the first one. */
function readWorkingDay(tokens: Tokens, from: number): RecurrenceItem | null {
  if (tokens[from]?.folded !== 'ngày') return null;
  const working = tokens[from + 1]?.folded === 'làm' && tokens[from + 2]?.folded === 'việc';
  const which = readOrdinal(tokens, working ? from + 3 : from + 1);
  if (which === null || which.n === LAST || (!working && which.n !== 1)) return null;
  const month = monthAt(tokens, which.next);
  return month && { ...month, rule: { ...month.rule, ...(working ? { byDay: WORKING_DAYS, bySetPos: which.n } : { byMonthDay: 1 }) } };
}

/** `05 ngày đầu của tháng sau`, `03 ngày làm việc đầu tiên của tháng`: done by the last of them, which is only known where all days count. */
function readFirstDays(tokens: Tokens, from: number): RecurrenceItem | null {
  const n = numberAt(tokens, from, 2);
  if (n === null || n < 1 || tokens[from + 1]?.folded !== 'ngày') return null;
  const working = tokens[from + 2]?.folded === 'làm' && tokens[from + 3]?.folded === 'việc';
  const first = working ? from + 4 : from + 2;
  if (tokens[first]?.folded !== 'đầu') return null;
  const month = monthAt(tokens, tokens[first + 1]?.folded === 'tiên' ? first + 2 : first + 1);
  return month && { ...month, rule: { ...month.rule, ...(working ? { byDay: WORKING_DAYS, bySetPos: n } : { byMonthDay: n }) } };
}

/** `thứ Hai đầu tiên hằng tháng`, `thứ Sáu tuần cuối của tháng`. */
function readNthWeekday(tokens: Tokens, from: number): RecurrenceItem | null {
  const weekday = tokens[from]?.folded === 'thứ' ? WEEKDAYS[tokens[from + 1]?.folded ?? ''] : undefined;
  if (weekday === undefined) return null;
  const which = readOrdinal(tokens, tokens[from + 2]?.folded === 'tuần' ? from + 3 : from + 2);
  const month = which && monthAt(tokens, which.next);
  return month && { ...month, rule: { ...month.rule, byDay: `${which.n}${weekday}` } };
}

/** `tuần đầu của tháng`, `tuần thứ hai của tháng cuối quý`: seven days, of which RRULE knows no word. */
function readNthWeek(tokens: Tokens, from: number): RecurrenceItem | null {
  const which = tokens[from]?.folded === 'tuần' ? readOrdinal(tokens, from + 1) : null;
  const month = which && (monthOfQuarter(tokens, which.next) ?? monthOfQuarter(tokens, which.next + 1) ?? nextUnit(tokens, which.next) ?? quarterAt(tokens, which.next));
  return month?.rule.frequency === 'MONTHLY' && tokens[month.next]?.kind !== 'number' ? month : null;
}

/** `của quý`, `mỗi quý`: the quarter that a week is the first or last one of. */
function quarterAt(tokens: Tokens, at: number): RecurrenceItem | null {
  const of = tokens[at]?.folded === 'của' ? at + 1 : at;
  return everyUnit(tokens, of) ?? bareUnit(tokens, of);
}

/** `đầu`, `đầu tiên`, `cuối`, `cuối cùng`, `thứ 5`, `thứ năm`. */
function readOrdinal(tokens: Tokens, at: number): { readonly n: number; readonly next: number } | null {
  const word = tokens[at]?.folded;
  const after = tokens[at + 1]?.folded ?? '';
  if (word === 'đầu') return { n: 1, next: after === 'tiên' ? at + 2 : at + 1 };
  if (word === 'cuối') return { n: LAST, next: after === 'cùng' ? at + 2 : at + 1 };
  const n = word === 'thứ' ? numberAt(tokens, at + 1, 2) ?? NUMBER_WORDS[after] : undefined;
  return n === undefined || n < 1 ? null : { n, next: at + 2 };
}

/** The month, or the month of each quarter, that days are counted in; null for a certain one and for years. */
function monthAt(tokens: Tokens, at: number): RecurrenceItem | null {
  const of = tokens[at]?.folded === 'của' ? at + 1 : at;
  const unit = monthOfQuarter(tokens, at) ?? everyUnit(tokens, of) ?? nextUnit(tokens, at) ?? bareUnit(tokens, of);
  return unit?.rule.frequency === 'MONTHLY' ? unit : null;
}
