/** Joins days to the recurrences whose days they are. */
import type { Token } from '../text/tokens.js';
import type { ByExpression, DuringExpression, RecurringExpression, TimeExpression } from './expressions.js';
import { isYearlessDay, onDay } from './recurrence-days.js';
import { opensSentence } from './surroundings.js';

type Tokens = readonly Token[];

const MOST_WORDS_IN_LIST = 10;

/**
 * A day without its year that follows a recurrence in the same sentence is the day on which it recurs
 * (`định kỳ hằng năm báo cáo … trước ngày 31 tháng 12`), not a deadline of its own; likewise a recurrence that only adds the
 * day to the one before it (`01 lần/tháng (chậm nhất ngày 03 hằng tháng)`), or repeats it.
 */
export function joinDays(expressions: readonly TimeExpression[], tokens: Tokens): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of inPairs(ofEachYear(expressions, tokens), tokens)) {
    const before = joined.at(-1);
    const follows = before?.form === 'recurring' && sameSentence(tokens, before.next, expression.from);
    if (follows && isYearlessBy(expression)) {
      if (before.rule.byMonthDay === undefined) joined[joined.length - 1] = withDay(before, expression);
    } else if (follows && isPartOfEveryYear(expression, before, tokens)) joined[joined.length - 1] = withDay(before, expression); else if (follows && addsDay(before, expression)) joined[joined.length - 1] = { ...expression, from: before.from };
    else if (isPartOfEach(expression, before, tokens)) joined[joined.length - 1] = { ...before!, next: expression.next };
    else joined.push(expression);
  }
  return joined;
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

/** The expressions of one kind that follow each other from `at` on. */
function run<T extends TimeExpression>(expressions: readonly TimeExpression[], at: number, is: (expression: TimeExpression) => expression is T): readonly T[] {
  const found: T[] = [];
  for (let each = expressions[at]; each && is(each); each = expressions[at + found.length]) found.push(each);
  return found;
}

function isDaylessRecurrence(expression: TimeExpression): expression is RecurringExpression {
  return expression.form === 'recurring' && expression.rule.byMonthDay === undefined;
}

function addsDay({ rule }: RecurringExpression, after: TimeExpression): after is RecurringExpression {
  if (after.form !== 'recurring' || rule.frequency !== after.rule.frequency || rule.interval !== after.rule.interval) return false;
  const said = rule.byMonthDay ?? rule.byDay;
  const added = after.rule.byMonthDay ?? after.rule.byDay;
  // Without a day on either side the second mention repeats the first.
  return said === undefined && (added !== undefined || rule.byMonth === after.rule.byMonth);
}

/** `Hằng năm, vào quý I, …`: the part of each year. */
function isPartOfEach(expression: TimeExpression, before: TimeExpression | undefined, tokens: Tokens): boolean {
  if (before?.form !== 'recurring' || before.rule.frequency !== 'YEARLY' || expression.form !== 'during' || expression.date.year !== null || expression.date.part.unit === 'year') return false;
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
