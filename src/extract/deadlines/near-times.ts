/** Reads times that count from the day a document is issued: `trước 17 giờ ngày mai`, `trong tuần này`. */
import { DURING_PHRASES, NEAR_TIMES, SINCE_PHRASES } from '../../lexicon/deadline-phrases.js';
import { PhraseIndex, phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { edtf, firstDay, lastDay, month } from './calendar.js';
import { skipEndCues } from './cues.js';
import { skipClock } from './days.js';
import { readDate } from './dates.js';
import type { ByExpression, DuringExpression, NearExpression, SpanExpression } from './expressions.js';
import { UNTIL } from './ranges.js';
import { isDayDate, isUnit, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const NEAR = new PhraseIndex(NEAR_TIMES.flatMap(({ phrases, unit, ahead }) => phrases.map((phrase) => [phrase, { unit, ahead }] as const)));
const DURING = phraseSet(DURING_PHRASES.phrases);
const SINCE = phraseSet(SINCE_PHRASES.phrases);
const DAY = 86_400_000;
const DAYS_OF_WEEK = 7;

/** The near time that begins at token `at`, or null; without a preposition it may be part of a name or a story. */
export function readNear(tokens: Tokens, at: number): NearExpression | ByExpression | DuringExpression | SpanExpression | null {
  const since = SINCE.match(tokens, at);
  if (since) return nearStart(tokens, at, at + since.length);
  const end = skipEndCues(tokens, at)?.next ?? at;
  const during = DURING.match(tokens, end)?.length ?? 0;
  if (end + during === at) return null;
  const from = skipClock(tokens, end + during);
  const found = NEAR.match(tokens, from);
  // `cho đến hôm nay` tells what has been.
  if (!found || (found.value.unit === 'day' && found.value.ahead === 0 && UNTIL.matchBefore(tokens, from))) return null;
  // `trước 17 giờ ngày mai (12/3/2025)`
  const told = found.value.unit === 'day' ? dayBehind(tokens, from + found.length) : null;
  if (told) return end > at && during === 0 ? { form: 'by', from: at, ...told, horizon: false, cued: true } : { form: 'during', from: at, ...told, cued: true };
  return { form: 'near', from: at, next: from + found.length, ...found.value, end: end > at && during === 0 };
}

/** `từ chiều nay (29/10/2025)`, `từ hôm nay, ngày 29/10/2025`: a time that begins on a near day whose date is told; null where it is not. */
function nearStart(tokens: Tokens, at: number, behind: number): SpanExpression | null {
  const from = skipClock(tokens, behind);
  const found = NEAR.match(tokens, from);
  const told = found?.value.unit === 'day' ? dayBehind(tokens, from + found.length) : null;
  return told && { form: 'span', from: at, next: told.next, start: told.date, end: null, cued: true };
}

/** The day itself, told behind a near time in brackets or behind a comma; null where it is not. */
function dayBehind(tokens: Tokens, at: number): { readonly date: WrittenDate; readonly next: number } | null {
  const bracket = tokens[at]?.text === '(';
  const date = bracket || (tokens[at]?.text === ',' && isUnit(tokens, at + 1, 'ngày')) ? readDate(tokens, at + 1) : null;
  if (!date || !isDayDate(date)) return null;
  if (!bracket) return { date, next: date.next };
  return tokens[date.next]?.text === ')' ? { date, next: date.next + 1 } : null;
}

/** First and last day of a near time, ISO 8601, and what EDTF calls it; null unless the whole date of issue is known. */
export function nearDays({ unit, ahead }: NearExpression, issued: string | null): { readonly start: string; readonly end: string; readonly edtf: string } | null {
  if (issued?.length !== 'YYYY-MM-DD'.length) return null;
  const today = Date.parse(issued);
  if (unit === 'day') {
    const day = iso(today + ahead * DAY);
    return { start: day, end: day, edtf: day };
  }
  if (unit === 'week') {
    // Weeks begin on Monday.
    const monday = today - ((new Date(today).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK) * DAY + ahead * DAYS_OF_WEEK * DAY;
    const [start, end] = [iso(monday), iso(monday + (DAYS_OF_WEEK - 1) * DAY)];
    return { start, end, edtf: `${start}/${end}` };
  }
  const first = new Date(Date.UTC(new Date(today).getUTCFullYear(), new Date(today).getUTCMonth() + ahead, 1));
  const date = { year: first.getUTCFullYear(), part: month(first.getUTCMonth() + 1) };
  return { start: firstDay(date), end: lastDay(date), edtf: edtf(date) };
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
