/** Joins days to the recurrences whose days they are. */
import { SINGLING_WORDS } from '../../lexicon/deadline-phrases.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import type { ByExpression, DuringExpression, Recurrence, RecurringExpression, SpanExpression, TimeExpression } from './expressions.js';
import { isYearlessDay, onDay } from './recurrence-days.js';
import { times, unitAt } from './recurrence-units.js';
import { opensSentence } from './surroundings.js';
import { numberAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const MOST_WORDS_IN_LIST = 10;
const MONTHS = 12;
const SINGLING = phraseSet(SINGLING_WORDS.phrases);

/**
 * A day without its year that follows a recurrence in the same sentence is the day on which it recurs
 * (`định kỳ hằng năm báo cáo … trước ngày 31 tháng 12`), not a deadline of its own; likewise a recurrence that only adds the
 * day to the one before it (`01 lần/tháng (chậm nhất ngày 03 hằng tháng)`), or repeats it.
 */
export function joinDays(expressions: readonly TimeExpression[], tokens: Tokens): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of inPairs(ofEachYear(inTurns(ofYearBefore(ofSingledYear(expressions, tokens), tokens), tokens), tokens), tokens)) {
    const before = joined.at(-1);
    const both = before && asOne(before, expression, tokens);
    if (both) joined[joined.length - 1] = both;
    else joined.push(expression);
  }
  return joined;
}

/** Two expressions as the one recurrence that they give together; null if each stands for itself. */
function asOne(before: TimeExpression, expression: TimeExpression, tokens: Tokens): TimeExpression | null {
  if (before.form === 'span') return isSpanOfEach(before, expression, tokens) ? { ...expression, rule: inMonthOf(expression.rule, before), from: before.from } : null;
  if (before.form !== 'recurring') return null;
  if (isWhenReviewed(before, expression, tokens)) return expression;
  if (!sameSentence(tokens, before.next, expression.from)) return null;
  if (isYearlessBy(expression)) {
    if (isDueOfOther(expression, before, tokens) || isOfOneMonth(expression, before)) return null;
    return before.rule.byMonthDay === undefined ? withDay(before, expression) : before;
  }
  if (isSpanOfYear(expression, before)) return { ...before, rule: inMonthOf(before.rule, expression), next: expression.next };
  if (isPartOfEveryYear(expression, before, tokens)) return withDay(before, expression);
  if (addsDay(before, expression)) return { ...expression, from: before.from };
  return isPartOfEach(expression, before, tokens) ? { ...before, next: expression.next } : null;
}

/** `báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm`: the year of the last day is that of the days listed before it. */
function ofEachYear(expressions: readonly TimeExpression[], tokens: Tokens): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  for (const expression of expressions.toReversed()) {
    const after = out.at(-1);
    const isListed = after?.form === 'recurring' && after.rule.byMonth !== undefined && after.rule.byMonthDay !== undefined && after.from - expression.next <= MOST_WORDS_IN_LIST
      && isYearlessBy(expression) && expression.date.part.unit === 'days' && tokens.slice(expression.next, after.from).every(({ text }) => text !== '.');
    out.push(isListed ? { form: 'recurring', rule: onDay(after.rule, expression.date), from: expression.from, next: expression.next, bounds: null, ambiguous: false } : expression);
  }
  return out.reverse();
}

/** `sơ kết 6 tháng, tổng kết năm trước ngày 15/6 và 15/12`: as many days behind several recurrences are each the day of one. */
function inPairs(expressions: readonly TimeExpression[], tokens: Tokens): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  for (let at = 0; at < expressions.length;) {
    const recurrences = run(expressions, at, isDaylessRecurrence);
    const days = run(expressions, at + recurrences.length, isYearlessBy);
    if (recurrences.length > 1 && recurrences.length === days.length && sameSentence(tokens, recurrences[0]!.next, days.at(-1)!.from)) {
      out.push(...recurrences.map((each, i) => ({ ...withDay(each, days[i]!), next: each.next })));
      at += recurrences.length + days.length;
    } else {
      const passed = Math.max(1, recurrences.length);
      out.push(...expressions.slice(at, at + passed));
      at += passed;
    }
  }
  return out;
}

/** `Kiểm tra 2 lần/năm, vào tháng 5 và tháng 11`: as many months behind a number of turns a year are when they come. */
function inTurns(expressions: readonly TimeExpression[], tokens: Tokens): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  for (let at = 0; at < expressions.length; at++) {
    const expression = expressions[at]!;
    const turns = expression.form === 'recurring' && expression.rule.frequency === 'MONTHLY' && expression.rule.byMonthDay === undefined ? MONTHS / expression.rule.interval : 0;
    const months = turns > 1 ? run(expressions, at + 1, isYearlessMonth) : [];
    if (months.length === turns && months.length > 0 && tokens.slice(expression.next, months[0]!.from).every(({ kind }) => kind === 'mark')) {
      out.push(...months.map(({ from, next, date }): RecurringExpression => ({ form: 'recurring', rule: onDay({ frequency: 'YEARLY', interval: 1 }, date), from, next, bounds: null, ambiguous: false })));
      at += months.length;
    } else {
      out.push(expression);
    }
  }
  return out;
}

function isYearlessMonth(expression: TimeExpression): expression is DuringExpression {
  return expression.form === 'during' && expression.date.year === null && expression.date.part.unit === 'months' && expression.date.part.from === expression.date.part.to;
}

/** `Định kỳ hằng năm; riêng năm 2020 hoàn thành trong quý II`: the year that is singled out is that of the time behind it. */
function ofSingledYear(expressions: readonly TimeExpression[], tokens: Tokens): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  for (const [i, expression] of expressions.entries()) {
    const before = expressions[i - 1];
    const year = before && isSingledYear(before, tokens) && sameSentence(tokens, before.next, expression.from) ? before.date.year : null;
    if (year === null || (expression.form !== 'by' && expression.form !== 'during')) {
      out.push(expression);
    } else {
      out.pop();
      out.push(expression.date.year === null ? { ...expression, date: { ...expression.date, year } } : expression);
    }
  }
  return out;
}

/** `trong tháng 12/2025, xong trước 31/12`: a day of the month that was named with its year right before. */
function ofYearBefore(expressions: readonly TimeExpression[], tokens: Tokens): readonly TimeExpression[] {
  return expressions.map((expression, i) => {
    const before = expressions[i - 1];
    if (!isYearlessBy(expression) || (before?.form !== 'by' && before?.form !== 'during') || before.date.year === null || !sameSentence(tokens, before.next, expression.from)) return expression;
    const month = expression.date.part.unit === 'days' ? expression.date.part.month : null;
    return month !== null && month === monthOf(before.date) ? { ...expression, date: { ...expression.date, year: before.date.year } } : expression;
  });
}

function isSingledYear(expression: TimeExpression, tokens: Tokens): expression is DuringExpression {
  if (expression.form !== 'during' || expression.date.part.unit !== 'year') return false;
  return SINGLING.matchBefore(tokens, expression.from) !== null;
}

/** The expressions of one kind that follow each other from `at` on. */
function run<T extends TimeExpression>(expressions: readonly TimeExpression[], at: number, is: (expression: TimeExpression) => expression is T): readonly T[] {
  const found: T[] = [];
  for (let each = expressions[at]; each && is(each); each = expressions[at + found.length]) found.push(each);
  return found;
}

function isDaylessRecurrence(expression: TimeExpression): expression is RecurringExpression {
  return expression.form === 'recurring' && expression.rule.byMonthDay === undefined;
}

/** `báo cáo quý trước ngày 15 của tháng cuối quý, báo cáo năm trước ngày 10/12`: the unit before a day tells that it is due for another turn. */
function isDueOfOther({ from }: ByExpression, { rule }: RecurringExpression, tokens: Tokens): boolean {
  const unit = unitAt(tokens, from - 1);
  if (!unit) return false;
  const due = times(unit, numberAt(tokens, from - 2, 2) ?? 1);
  return due.frequency !== rule.frequency || due.interval !== rule.interval;
}

/** `ngày 20 hằng tháng, riêng tháng 6 trước ngày 10`: behind the day of every month, one of a certain month is its own. */
function isOfOneMonth({ date }: ByExpression, { rule }: RecurringExpression): boolean {
  return rule.frequency === 'MONTHLY' && rule.interval === 1 && rule.byMonthDay !== undefined && date.part.unit === 'days';
}

function addsDay({ rule }: RecurringExpression, after: TimeExpression): after is RecurringExpression {
  if (after.form !== 'recurring' || rule.frequency !== after.rule.frequency || rule.interval !== after.rule.interval) return false;
  const said = rule.byMonthDay ?? rule.byDay;
  const added = after.rule.byMonthDay ?? after.rule.byDay;
  // Without a day on either side the second mention repeats the first.
  return said === undefined && (added !== undefined || rule.byMonth === after.rule.byMonth);
}

/** `sơ kết 06 tháng vào tháng 6/2026`: with a time of a certain year right behind it, a bare length is what is reviewed. */
function isWhenReviewed({ from, next }: RecurringExpression, expression: TimeExpression, tokens: Tokens): boolean {
  if ((expression.form !== 'by' && expression.form !== 'during') || !expression.cued || expression.date.year === null || expression.from !== next) return false;
  return tokens[from]!.kind === 'number' || (tokens[from]!.kind === 'word' && unitAt(tokens, from) !== undefined);
}

/** `từ ngày 16 đến ngày 31 tháng 12 hằng năm`: the recurrence right behind a run of days. */
function isSpanOfEach(before: SpanExpression, expression: TimeExpression, tokens: Tokens): expression is RecurringExpression {
  if (expression.form !== 'recurring' || !isYearlessSpan(before) || expression.rule.frequency !== 'YEARLY') return false;
  return expression.from === before.next || (expression.from === before.next + 1 && tokens[before.next]!.folded === 'của');
}

/** `Hằng năm, các đơn vị tự chấm điểm từ ngày 10 đến ngày 15 tháng 12`: the days of each year. */
function isSpanOfYear(expression: TimeExpression, { rule }: RecurringExpression): expression is SpanExpression {
  return rule.frequency === 'YEARLY' && rule.byMonth === undefined && expression.form === 'span' && isYearlessSpan(expression);
}

function isYearlessSpan({ start, end }: SpanExpression): boolean {
  return start.year === null && end?.year === null && start.part.unit !== 'year' && end.part.unit !== 'year';
}

/** A rule of years in the one month in which a run of days lies; where it runs through several, none is named. */
function inMonthOf(rule: Recurrence, { start, end }: SpanExpression): Recurrence {
  const [first, last] = [monthOf(start), end && monthOf(end)];
  return first !== null && first === last ? { ...rule, byMonth: first } : rule;
}

function monthOf({ part }: WrittenDate): number | null {
  if (part.unit === 'days') return part.month;
  return part.unit === 'months' && part.from === part.to ? part.from : null;
}

/** `Hằng năm, vào quý I, …`: the part of each year. */
function isPartOfEach(expression: TimeExpression, before: RecurringExpression, tokens: Tokens): boolean {
  if (before.rule.frequency !== 'YEARLY' || expression.form !== 'during' || expression.date.year !== null || expression.date.part.unit === 'year') return false;
  return tokens.slice(before.next, expression.from).every(({ text }) => text === ',');
}

/** `Hằng năm, … trình Bộ trưởng phê duyệt vào tháng 6`: at the head of a sentence a recurrence holds for what it tells. */
function isPartOfEveryYear(expression: TimeExpression, before: RecurringExpression, tokens: Tokens): expression is ByExpression | DuringExpression {
  if (before.rule.frequency !== 'YEARLY' || before.rule.byMonth !== undefined || !opensSentence(tokens, before.from)) return false;
  return (expression.form === 'by' || expression.form === 'during') && expression.date.year === null && expression.date.part.unit === 'months';
}

function isYearlessBy(expression: TimeExpression): expression is ByExpression {
  return expression.form === 'by' && isYearlessDay(expression.date);
}

function withDay(recurring: RecurringExpression, day: ByExpression | DuringExpression): RecurringExpression {
  return { ...recurring, rule: onDay(recurring.rule, day.date), next: day.next };
}

function sameSentence(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ text }) => text !== '.' && text !== ';');
}
