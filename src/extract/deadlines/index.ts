import type { Passage } from '../../document/source-text.js';
import {
  BY_PHRASES, DURING_PHRASES, END_VERBS, EVENT_PHRASES, ONGOING_PHRASES, SINCE_PHRASES, TERM_PHRASES, WITHIN_PHRASES,
} from '../../lexicon/deadline-phrases.js';
import { FULL_MOON_WORDS } from '../../lexicon/new-year.js';
import { FIRST_DAY_WORDS, SAME_DAY_PHRASES } from '../../lexicon/time-words.js';
import { SIGN_CLASSES, TIME_SIGNS } from '../../lexicon/passage-signs.js';
import { EACH_WORDS, EVERY_WORDS, NUMBER_WORDS, PERIODIC_PHRASES, RECURRENCE_UNITS, THIRDS_OF_MONTHS } from '../../lexicon/recurrences.js';
import { matterEnd } from '../roles/neighbours.js';
import { phraseSet } from '../text/phrase-index.js';
import { showsAny } from '../text/sentence-forms.js';
import { legibleTokens, tokenize, type Token } from '../text/tokens.js';
import { skipClock } from './days.js';
import { inTheirMonths } from './days-of-months.js';
import type { OngoingExpression, TimeExpression } from './expressions.js';
import { toFact } from './facts.js';
import { readFixed } from './fixed.js';
import { joinDays } from './join-days.js';
import { readMisreadDates, type LegibleDates } from './misread.js';
import { readNear } from './near-times.js';
import { readRecurring } from './recurring.js';
import { readRelative } from './relative.js';
import { everyYear } from './report-days.js';
import { isDeadline } from './rules.js';
import { labelledPlaces, type TimePlace } from './time-labels.js';
import type { DeadlineContext, DeadlineFact, DeadlinePlace } from './types.js';
import { isDayDate } from './written-date.js';

export type { DeadlineContext, DeadlineFact, DeadlinePlace } from './types.js';
export { fromTo } from './facts.js';
export { namesEnd } from './time-labels.js';
export { mostNamedYear } from './years.js';

type Tokens = readonly Token[];

const BY = phraseSet(BY_PHRASES.phrases);
const ENDS = phraseSet(END_VERBS.phrases);
const TERMS = phraseSet(TERM_PHRASES.phrases);
const MOST_WORDS_OF_TERM = 10;
const SAME_DAYS = phraseSet(SAME_DAY_PHRASES.phrases);
const ONGOING = phraseSet(ONGOING_PHRASES.phrases, 'lenient');
/** The words that an expression can begin with, without diacritics; numbers begin one too. */
const FIRST_WORDS = new Set([
  ...[BY_PHRASES, TERM_PHRASES, DURING_PHRASES, SINCE_PHRASES, WITHIN_PHRASES, ...EVENT_PHRASES, PERIODIC_PHRASES, EVERY_WORDS, EACH_WORDS, ONGOING_PHRASES].flatMap(({ phrases }) => phrases),
  ...Object.keys(RECURRENCE_UNITS), ...Object.keys(NUMBER_WORDS), ...Object.keys(THIRDS_OF_MONTHS), 'thứ', 'chủ', 'cuối', 'đầu', 'giữa', 'nửa', 'cả', 'kết', 'giai đoạn', 'thời kỳ', 'các', ...FIRST_DAY_WORDS.phrases, ...FULL_MOON_WORDS.phrases,
].map((phrase) => tokenize(phrase)[0]!.plain));
/** Most passages have no time in them: they are spared the grammar. */
const mayHoldTime = showsAny(TIME_SIGNS, SIGN_CLASSES);
const NONE: readonly TimeExpression[] = [];

/**
 * The times by when, in which or how often what a passage tells must be done, in reading order.
 * Ranges of the facts are offsets into the document's text. Never throws.
 */
export function findDeadlines(passage: Passage, context: DeadlineContext): readonly DeadlineFact[] {
  if (context.place === 'text' && !mayHoldTime(passage.text)) return [];
  const legible = readMisreadDates(passage.text);
  const tokens = legibleTokens(legible.text);
  const places = context.place === 'text' ? (passage.text.includes(':') ? labelledPlaces(tokens, true) : []) : [timeOnly(tokens, context.place)];
  const kept: TimeExpression[] = [];
  for (let at = context.place === 'text' ? matterEnd(tokens) : places[0]!.from, place = 0; at < tokens.length;) {
    while (places[place] !== undefined && places[place]!.next <= at) place++;
    const timePlace = places[place] !== undefined && at >= places[place]!.from;
    const found = sameDay(tokens, at, kept) ?? (timePlace || canBegin(tokens[at]!) ? readExpressions(tokens, at, timePlace) : NONE);
    const [first] = found;
    if (!first) {
      at++;
      continue;
    }
    // The dates of a list stand or fall together.
    if (timePlace ? !isReportedOn(found.at(-1)!, tokens) : isDeadline(first, tokens, context)) kept.push(...found.map((expression) => everyYear(withBareDay(expression, tokens, timePlace ? places[place]! : null), tokens, context)));
    at = found.at(-1)!.next;
  }
  return joinDays(inTheirMonths(kept.filter((expression) => !isLength(expression, tokens, places, kept)), tokens), tokens).flatMap((expression) => toFact(expression, tokens, passage, context) ?? []).map((fact) => (legible.repaired.length > 0 ? { ...fact, misread: isRepaired(fact, passage, legible) } : fact));
}

/**
 * A cell or line that gives nothing but times. Its label, if it has one, tells what a bare day in it means; a column of times says
 * by when, but an hour in it is that of a meeting unless the column's heading speaks of an end.
 */
function timeOnly(tokens: Tokens, place: DeadlinePlace): TimePlace {
  const [label] = labelledPlaces(tokens, false);
  return { from: label?.from ?? 0, next: tokens.length, endsWork: label?.endsWork ?? true, endsAtHour: label?.endsAtHour ?? place !== 'time-cell' };
}

/** `quý I trước ngày 15/3`: where times are given, the period before an end is what is reported on. */
function isReportedOn(expression: TimeExpression, tokens: Tokens): boolean {
  const isBare = (expression.form === 'during' && !expression.cued) || (expression.form === 'relative' && expression.anchor === null);
  return isBare && BY.has(tokens, expression.next);
}

/** A bare day is the last one after a verb of completion or where its label says so, else the day on which something takes place. */
function withBareDay(expression: TimeExpression, tokens: Tokens, place: TimePlace | null): TimeExpression {
  if (expression.form !== 'during' || expression.cued || !isDayDate(expression.date)) return expression;
  const { from, next, date } = expression;
  const ends = skipClock(tokens, from) > from ? place?.endsAtHour : place?.endsWork;
  return ENDS.matchBefore(tokens, from) || ends || saysTerm(tokens, from, next) ? { form: 'by', from, next, date, horizon: false, cued: false } : expression;
}

/** `Ngày 15/4: Hạn cuối đăng ký`, `Hạn cuối đăng ký là ngày 15/4`: a term stands behind the day's colon, or is the clause's subject. */
function saysTerm(tokens: Tokens, from: number, next: number): boolean {
  if (tokens[next]?.text === ':' && TERMS.has(tokens, next + 1)) return true;
  if (tokens[from - 1]?.folded !== 'là') return false;
  for (let at = from - 2; at >= Math.max(0, from - MOST_WORDS_OF_TERM) && tokens[at]!.kind === 'word'; at--) if (TERMS.has(tokens, at)) return true;
  return false;
}

/** `Thời gian: 01 ngày, trong tuần 3 tháng 8`: beside a time, a bare length tells how long something lasts. */
function isLength(expression: TimeExpression, tokens: Tokens, places: readonly TimePlace[], all: readonly TimeExpression[]): boolean {
  if (expression.form !== 'relative' || expression.anchor !== null || tokens[expression.from]!.kind !== 'number') return false;
  const place = places.find(({ from, next }) => expression.from >= from && expression.next <= next);
  return place !== undefined && all.some((other) => other !== expression && other.from >= place.from && other.next <= place.next);
}

/** True if something in a fact's words was read otherwise than it is written. */
function isRepaired({ range }: DeadlineFact, passage: Passage, { repaired }: LegibleDates): boolean {
  return repaired.some(({ start, end }) => {
    const place = passage.toSource(start, end);
    return place.start < range.end && place.end > range.start;
  });
}

/** `trong cùng ngày`, `gửi kết quả cùng ngày`: the day that was named last; null for any other words. */
function sameDay(tokens: Tokens, at: number, kept: readonly TimeExpression[]): readonly TimeExpression[] | null {
  const phrase = SAME_DAYS.match(tokens, at);
  const last = kept.at(-1);
  if (!phrase || tokens[at + phrase.length]?.kind === 'number' || last === undefined || (last.form !== 'by' && last.form !== 'during') || !isDayDate(last.date)) return null;
  return [{ form: 'during', from: at, next: at + phrase.length, date: last.date, cued: true }];
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
  if (relative) return [relative];
  const near = readNear(tokens, at);
  return near ? [near] : readOngoing(tokens, at, timePlace);
}

function readOngoing(tokens: Tokens, at: number, timePlace: boolean): readonly OngoingExpression[] {
  const found = timePlace ? ONGOING.match(tokens, at) : null;
  return found ? [{ form: 'ongoing', from: at, next: at + found.length }] : [];
}
