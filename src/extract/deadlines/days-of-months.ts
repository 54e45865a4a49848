/** Gives a day whose month is not written the months that its sentence names before it: `riêng tháng 6 và tháng 12 gửi trước ngày 15`. */
import type { Token } from '../text/tokens.js';
import { day } from './calendar.js';
import type { ByExpression, DuringExpression, TimeExpression } from './expressions.js';
import { readMonth } from './periods.js';
import { isUnit, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const MOST_WORDS_TO_MONTH = 12;
const JOINTS = new Set([',', 'và']);

interface NamedMonth {
  readonly month: number;
  readonly year: number | null;
  readonly at: number;
}

/** The expressions of a passage, each lone day in the months that are named shortly before; a month that only says of what the day is one is left out. */
export function inTheirMonths(expressions: readonly TimeExpression[], tokens: Tokens): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  for (const expression of expressions) {
    const months = isLoneDay(expression) ? monthsBefore(tokens, expression.from) : [];
    const [first] = months;
    if (!first || !isLoneDay(expression)) {
      out.push(expression);
      continue;
    }
    for (let before = out.at(-1); before?.form === 'during' && before.from >= first.at - 1 && before.next <= expression.from; before = out.at(-1)) out.pop();
    out.push(...months.map((month) => inMonth(expression, month)));
  }
  return out;
}

function isLoneDay(expression: TimeExpression): expression is ByExpression | DuringExpression {
  return (expression.form === 'by' || expression.form === 'during') && expression.date.part.unit === 'lone-day';
}

function inMonth<T extends ByExpression | DuringExpression>(expression: T, { month, year }: NamedMonth): T {
  const { date } = expression;
  return date.part.unit === 'lone-day' ? { ...expression, date: { ...date, year, part: day(month, date.part.day) } } : expression;
}

/** The month that is named nearest before a day in its clause, and those listed with it, in their order. */
function monthsBefore(tokens: Tokens, from: number): readonly NamedMonth[] {
  const months: NamedMonth[] = [];
  for (let at = from - 1; at >= Math.max(0, from - MOST_WORDS_TO_MONTH) && tokens[at]!.text !== '.' && tokens[at]!.text !== ';'; at--) {
    const found = isUnit(tokens, at, 'tháng') ? readMonth(tokens, at) : null;
    if (found === null) continue;
    const month = monthOf(found);
    const nearest = months[0];
    const joins = nearest === undefined ? found.next <= from : JOINTS.has(tokens[found.next]?.folded ?? '') && found.next + 1 === nearest.at;
    if (month === null || !joins) break;
    months.unshift({ month, year: found.year ?? nearest?.year ?? null, at });
  }
  return months;
}

function monthOf({ part }: WrittenDate): number | null {
  return part.unit === 'months' && part.from === part.to ? part.from : null;
}
