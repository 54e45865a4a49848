/** Turns a time expression into the contract's deadline. */
import type { Passage } from '../../document/source-text.js';
import { endOf, wordsOf, type TokenList } from '../text/tokens.js';
import { day, edtf, exists, firstDay, interval, lastDay, type CalendarDate } from './calendar.js';
import type { ByExpression, DuringExpression, NearExpression, Recurrence, RecurringExpression, RelativeExpression, SpanExpression, TimeExpression } from './expressions.js';
import { nearDays } from './near-times.js';
import { solarDay } from './lunar-days.js';
import { newYearDay } from './new-year.js';
import type { DeadlineContext, DeadlineFact } from './types.js';
import type { WrittenDate } from './written-date.js';
import { documentYear, withYear, yearBefore, yearOfPart, type DatedPart } from './years.js';

type Values = Omit<DeadlineFact, 'raw' | 'range'>;

const NOTHING: Omit<Values, 'kind'> = { edtf: null, start: null, end: null, rrule: null, duration: null, anchor: null, inferred: false, impossible: false, misread: false };

/** The deadline that an expression states; null for a day of no known month, which states nothing. */
export function toFact(expression: TimeExpression, tokens: TokenList, passage: Passage, context: DeadlineContext): DeadlineFact | null {
  const values = valuesOf(expression, tokens, passage, context);
  if (!values) return null;
  const start = tokens.starts[expression.from]!;
  const end = endOf(tokens, expression.next - 1);
  return { raw: passage.text.slice(start, end), ...values, range: passage.toSource(start, end) };
}

function valuesOf(expression: TimeExpression, tokens: TokenList, passage: Passage, context: DeadlineContext): Values | null {
  switch (expression.form) {
    case 'by': return byValues(expression, context);
    case 'during': return duringValues(expression, context);
    case 'span': return spanValues(expression, context);
    case 'recurring': return recurringValues(expression, context);
    case 'relative': return relativeValues(expression, tokens, passage);
    case 'near': return nearValues(expression, context);
    case 'ongoing': return { ...NOTHING, kind: 'ongoing' };
  }
}

function byValues({ date }: Pick<ByExpression, 'date'>, context: DeadlineContext): Values | null {
  return withDate('by', date, context, (found) => ({ edtf: `../${lastDay(found)}`, end: lastDay(found) }));
}

function duringValues({ date }: DuringExpression, context: DeadlineContext): Values | null {
  return withDate('during', date, context, (found) => ({ edtf: edtf(found), start: firstDay(found), end: lastDay(found) }));
}

function spanValues({ start, end }: SpanExpression, context: DeadlineContext): Values | null {
  if (end === null) return withDate('during', start, context, (found) => ({ edtf: `${edtf(found).split('/')[0]!}/..`, start: firstDay(found) }));
  const last = resolve(end, context);
  if (start.part.unit === 'lone-day' || start.part.unit === 'new-year' || last === null) return null;
  const first: DatedPart | null = start.year !== null || start.part.unit === 'lunar' ? resolve(start, context)
    : { date: { part: start.part, year: yearBefore(start.part, last.date) }, inferred: last.inferred };
  if (first === null || !exists(first.date) || !exists(last.date) || firstDay(first.date) > lastDay(last.date)) return { ...NOTHING, kind: 'during', impossible: true };
  return {
    ...NOTHING, kind: 'during', inferred: last.inferred,
    edtf: interval(first.date, last.date), start: firstDay(first.date), end: lastDay(last.date),
  };
}

function nearValues(expression: NearExpression, { issued }: DeadlineContext): Values {
  const kind = expression.end ? 'by' : 'during';
  const days = nearDays(expression, issued);
  if (days === null) return { ...NOTHING, kind };
  return expression.end ? { ...NOTHING, kind, inferred: true, edtf: `../${days.end}`, end: days.end } : { ...NOTHING, kind, inferred: true, ...days };
}

function recurringValues({ rule, bounds }: RecurringExpression, context: DeadlineContext): Values {
  const limits = bounds === null ? null : bounds.form === 'by' ? byValues(bounds, context) : spanValues(bounds, context);
  if (!dayExists(rule)) return { ...NOTHING, kind: 'recurring', rrule: rrule({ frequency: rule.frequency, interval: rule.interval }, null), impossible: true };
  return { ...NOTHING, kind: 'recurring', rrule: rrule(rule, limits?.end ?? null), start: limits?.start ?? null, end: limits?.end ?? null, inferred: limits?.inferred ?? false };
}

function relativeValues({ duration, workingDays, anchor }: RelativeExpression, tokens: TokenList, passage: Passage): Values {
  const text = anchor && wordsOf(passage.text, tokens, anchor.from, anchor.next);
  return { ...NOTHING, kind: 'relative', duration, anchor: text, ...(workingDays && { workingDays }) };
}

/** Values from a date in its year; without any year only the words are kept, and a day that no calendar has is marked. */
function withDate(kind: 'by' | 'during', date: WrittenDate, context: DeadlineContext, values: (date: CalendarDate) => Partial<Values>): Values | null {
  const found = resolve(date, context);
  if (found === null) return date.part.unit === 'lone-day' ? null : { ...NOTHING, kind };
  if (!exists(found.date)) return { ...NOTHING, kind, inferred: found.inferred, impossible: true };
  return { ...NOTHING, kind, inferred: found.inferred, ...values(found.date) };
}

/**
 * The period between two dates that the columns of a table give; null if either is no date or they are not in order.
 * @param text the document's text, in which the ranges of both lie.
 */
export function fromTo(begin: DeadlineFact, end: DeadlineFact, text: string): DeadlineFact | null {
  const [first, last] = [begin.start ?? begin.end, end.end];
  if (begin.edtf === null || end.edtf === null || first === null || last === null || first > last || begin.kind === 'recurring' || end.kind === 'recurring') return null;
  const range = { start: begin.range.start, end: end.range.end };
  return {
    ...NOTHING, raw: text.slice(range.start, range.end), kind: 'during', inferred: begin.inferred || end.inferred, misread: begin.misread || end.misread, range,
    edtf: `${begin.edtf.replace('../', '').split('/')[0]!}/${end.edtf.split('/').at(-1)!}`, start: first, end: last,
  };
}

/** A day of a month given as EDTF. */
function dayIn(month: string, of: number): DatedPart {
  const [year, inMonth] = month.split('-').map(Number) as [number, number];
  return { date: { year, part: day(inMonth, of) }, inferred: true };
}

/** A date with its year; a `lone-day` of no known month and a date of no known year have none. */
export function resolve({ year, yearsOn = 0, part }: WrittenDate, { issued, period, month }: DeadlineContext): DatedPart | null {
  if (part.unit === 'lone-day') return month === undefined ? null : dayIn(month, part.day);
  if (part.unit === 'new-year') {
    const date = newYearDay(year, issued, documentYear(issued, period));
    return date && { date, inferred: true };
  }
  if (part.unit === 'lunar') {
    const date = solarDay(year, part, issued, documentYear(issued, period));
    return date && { date, inferred: true };
  }
  const base = yearOfPart(part, issued, period);
  return withYear(year, part, { issued, period }, base === null ? null : base + yearsOn);
}

/** The last day that an expression allows; of an open period its first, since it must not begin in the past. Null if that is not known. */
export function lastDayOf(expression: TimeExpression, context: DeadlineContext): string | null {
  if (expression.form === 'by' || expression.form === 'during') return dayOf(expression.date, context, lastDay);
  if (expression.form !== 'span') return null;
  return dayOf(expression.end ?? expression.start, context, lastDay);
}

function dayOf(date: WrittenDate, context: DeadlineContext, which: (date: CalendarDate) => string): string | null {
  const found = resolve(date, context);
  return found && which(found.date);
}

// Every year that RRULE's days are checked in has a 29 February.
const LEAP_YEAR = 2024;

function dayExists({ byMonth, byMonthDay }: Recurrence): boolean {
  if (byMonthDay === undefined || byMonthDay === -1) return true;
  return exists({ year: LEAP_YEAR, part: { unit: 'days', month: byMonth ?? 1, from: byMonthDay, to: byMonthDay } });
}

function rrule({ frequency, interval: every, byMonth, byMonthDay, byDay, bySetPos }: Recurrence, until: string | null): string {
  const parts = [
    `FREQ=${frequency}`, every > 1 && `INTERVAL=${every}`, until !== null && `UNTIL=${until.replaceAll('-', '')}`,
    byMonth !== undefined && `BYMONTH=${byMonth}`, byMonthDay !== undefined && `BYMONTHDAY=${byMonthDay}`, byDay !== undefined && `BYDAY=${byDay}`, bySetPos !== undefined && `BYSETPOS=${bySetPos}`,
  ];
  return parts.filter(Boolean).join(';');
}
