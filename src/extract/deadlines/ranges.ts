/** Reads two dates with a word or dash for `until` between them. */
import { UNTIL_PHRASES } from '../../lexicon/deadline-phrases.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { bareYear, dottedDay, dottedEnd, readNumeral } from './bare-dates.js';
import { afterRemark, completed } from './date-lists.js';
import { readDate } from './dates.js';
import { loneDay } from './days.js';
import { isDayDate, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

/** Words and dashes between the ends of a range. */
export const UNTIL = phraseSet(UNTIL_PHRASES.phrases, 'lenient');

/** Two dates with a word or dash for `until` between them, perhaps behind a remark (`từ 14/02 (27 Tết) đến 22/02`); what the first leaves out is taken from the second. */
export function readRange(tokens: Tokens, at: number): { start: WrittenDate; end: WrittenDate; next: number } | null {
  const dotted = dottedDay(tokens, at);
  const start = (dotted && UNTIL.has(tokens, dotted.next) ? dotted : null) ?? readDate(tokens, at) ?? bareYear(tokens, at) ?? bareNumber(tokens, at);
  if (!start) return null;
  const behind = afterRemark(tokens, start.next);
  const until = UNTIL.match(tokens, behind);
  if (!until) return null;
  const from = behind + until.length;
  // `đến hết năm`: without its number a year ends only behind the word for it.
  const end = readDate(tokens, from) ?? bareYear(tokens, from) ?? (tokens[from - 1]!.folded === 'hết' ? readDate(tokens, from - 1) : null) ?? (isDayDate(start) && start.year === null ? dottedEnd(tokens, from) : null) ?? readNumeral(tokens, from, start);
  if (!end || end.part.unit === 'lone-day' || !fits(start, end)) return null;
  return { start: completed(start, end), end, next: end.next };
}

/** `từ 10 đến 15/7/2025`: a number that only the date after it makes a day. */
function bareNumber(tokens: Tokens, at: number): WrittenDate | null {
  const day = loneDay(tokens, at);
  const until = day && UNTIL.match(tokens, day.next);
  const end = until && readDate(tokens, at + 1 + until.length);
  return end && isDayDate(end) ? day : null;
}

function fits(start: WrittenDate, end: WrittenDate): boolean {
  if (start.part.unit !== 'lone-day') return true;
  return (end.part.unit === 'days' || end.part.unit === 'lunar') && start.part.day <= 31;
}
