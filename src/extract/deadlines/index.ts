import type { Passage } from '../../document/source-text.js';
import {
  BY_PHRASES, DURING_PHRASES, EVENT_PHRASES, ONGOING_PHRASES, SINCE_PHRASES, TERM_PHRASES, WITHIN_PHRASES,
} from '../../lexicon/deadline-phrases.js';
import { EACH_WORDS, EVERY_WORDS, NUMBER_WORDS, PERIODIC_PHRASES, RECURRENCE_UNITS } from '../../lexicon/recurrences.js';
import { phraseSet } from '../phrase-index.js';
import { legibleTokens, tokenize, type Token } from '../tokens.js';
import type { ByExpression, OngoingExpression, RecurringExpression, TimeExpression } from './expressions.js';
import { toFact } from './facts.js';
import { readFixed } from './fixed.js';
import { readMisreadDates, type LegibleDates } from './misread.js';
import { isYearlessDay, onDay } from './recurrence-days.js';
import { readRecurring } from './recurring.js';
import { readRelative } from './relative.js';
import { isDeadline } from './rules.js';
import { labelledPlaces } from './time-labels.js';
import type { DeadlineContext, DeadlineFact } from './types.js';

export type { DeadlineContext, DeadlineFact, DeadlinePlace } from './types.js';
export { mostNamedYear } from './years.js';

type Tokens = readonly Token[];

const ONGOING = phraseSet(ONGOING_PHRASES.phrases, 'lenient');
/** The words that an expression can begin with, without diacritics; numbers begin one too. */
const FIRST_WORDS = new Set([
  ...[BY_PHRASES, TERM_PHRASES, DURING_PHRASES, SINCE_PHRASES, WITHIN_PHRASES, ...EVENT_PHRASES, PERIODIC_PHRASES, EVERY_WORDS, EACH_WORDS, ONGOING_PHRASES].flatMap(({ phrases }) => phrases),
  ...Object.keys(RECURRENCE_UNITS), ...Object.keys(NUMBER_WORDS), 'thứ', 'chủ', 'cuối', 'đầu', 'giữa', 'nửa', 'cả', 'giai đoạn', 'thời kỳ', 'các',
].map((phrase) => tokenize(phrase)[0]!.plain));
/** A passage without any of these has no time in it; testing for them first spares most passages the grammar. */
const TIME_HINT = /\d\s*[/.-]\s*\d|(?:năm|tháng|ngày|tuần|giờ|nam|thang|ngay)\s+(?:\d|một|đầu|cuối|nay|làm|cùng)|\d\s*(?:\)\s*)?(?:năm|tháng|ngày|tuần|giờ|lần)|(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|qu|năm)|định k|qu[ýíy]\s+[1-4IVl]|(?:cuối|hết|trong|đầu|cả)\s+(?:năm|tháng|quý|mỗi|hằng|hàng)|sau khi|ngay khi|ngay sau|kể từ|trong vòng|trong thời hạn|lần\s*\/|giai đoạn \d|(?:tuần|tháng|quý)\s*(?:,|và|\/)|(?:thời (?:gian|hạn|điểm)|hạn|tiến độ|lộ trình)[^:.;]{0,40}:/iu;

/**
 * The times by when, in which or how often what a passage tells must be done, in reading order.
 * Ranges of the facts are offsets into the document's text. Never throws.
 */
export function findDeadlines(passage: Passage, context: DeadlineContext): readonly DeadlineFact[] {
  if (context.place === 'text' && !TIME_HINT.test(passage.text)) return [];
  const legible = readMisreadDates(passage.text);
  const tokens = legibleTokens(legible.text);
  const places = context.place === 'text' ? (passage.text.includes(':') ? labelledPlaces(tokens) : []) : [{ from: 0, next: tokens.length }];
  const kept: TimeExpression[] = [];
  for (let at = 0, place = 0; at < tokens.length;) {
    while (places[place] !== undefined && places[place]!.next <= at) place++;
    const timePlace = places[place] !== undefined && at >= places[place]!.from;
    const found = timePlace || canBegin(tokens[at]!) ? readExpressions(tokens, at, timePlace) : [];
    const [first] = found;
    if (!first) {
      at++;
      continue;
    }
    // The dates of a list stand or fall together.
    if (timePlace || isDeadline(first, tokens, context)) kept.push(...found);
    at = found.at(-1)!.next;
  }
  return joinDays(kept, tokens).flatMap((expression) => toFact(expression, tokens, passage, context) ?? []).map((fact) => (legible.repaired.length > 0 ? { ...fact, misread: isRepaired(fact, passage, legible) } : fact));
}

/** True if something in a fact's words was read otherwise than it is written. */
function isRepaired({ range }: DeadlineFact, passage: Passage, { repaired }: LegibleDates): boolean {
  return repaired.some(({ start, end }) => {
    const place = passage.toSource(start, end);
    return place.start < range.end && place.end > range.start;
  });
}

function canBegin({ kind, plain }: Token): boolean {
  return kind === 'number' || (kind === 'word' && FIRST_WORDS.has(plain));
}

/** What begins at a token; the most specific reading wins. */
function readExpressions(tokens: Tokens, at: number, timePlace: boolean): readonly TimeExpression[] {
  const recurring = readRecurring(tokens, at, timePlace);
  if (recurring.length > 0) return recurring;
  const relative = readRelative(tokens, at, timePlace);
  if (relative?.duration) return [relative];
  const fixed = readFixed(tokens, at, timePlace);
  if (fixed.length > 0) return fixed;
  return relative ? [relative] : readOngoing(tokens, at, timePlace);
}

function readOngoing(tokens: Tokens, at: number, timePlace: boolean): readonly OngoingExpression[] {
  const found = timePlace ? ONGOING.match(tokens, at) : null;
  return found ? [{ form: 'ongoing', from: at, next: at + found.length }] : [];
}

/**
 * A day without its year that follows a recurrence in the same sentence is the day on which it recurs
 * (`định kỳ hằng năm báo cáo … trước ngày 31 tháng 12`), not a deadline of its own; likewise a recurrence that only adds the
 * day to the one before it (`01 lần/tháng (chậm nhất ngày 03 hằng tháng)`), or repeats it.
 */
function joinDays(expressions: readonly TimeExpression[], tokens: Tokens): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of expressions) {
    const before = joined.at(-1);
    const follows = before?.form === 'recurring' && sameSentence(tokens, before.next, expression.from);
    if (follows && isYearlessBy(expression)) {
      if (before.rule.byMonthDay === undefined) joined[joined.length - 1] = withDay(before, expression);
    } else if (follows && addsDay(before, expression)) joined[joined.length - 1] = { ...expression, from: before.from };
    else joined.push(expression);
  }
  return joined;
}

function addsDay({ rule }: RecurringExpression, after: TimeExpression): after is RecurringExpression {
  if (after.form !== 'recurring' || rule.frequency !== after.rule.frequency || rule.interval !== after.rule.interval) return false;
  const said = rule.byMonthDay ?? rule.byDay;
  const added = after.rule.byMonthDay ?? after.rule.byDay;
  // Without a day on either side the second mention repeats the first.
  return said === undefined && (added !== undefined || rule.byMonth === after.rule.byMonth);
}

function isYearlessBy(expression: TimeExpression): expression is ByExpression {
  return expression.form === 'by' && isYearlessDay(expression.date);
}

function withDay(recurring: RecurringExpression, day: ByExpression): RecurringExpression {
  return { ...recurring, rule: onDay(recurring.rule, day.date), next: day.next };
}

function sameSentence(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ text }) => text !== '.' && text !== ';');
}
