/** Reads days: `15/6/2024`, `ngày 15 tháng 6 năm 2024`, with a clock time and a day of the week before them. */
import { ROUNDS } from '../../lexicon/deadline-phrases.js';
import { EACH_WORDS, EVERY_WORDS, WEEKDAYS, QUARTER_NUMERALS } from '../../lexicon/recurrences.js';
import { FIRST_DAY_WORDS, PARTS_OF_DAY } from '../../lexicon/time-words.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { day } from './calendar.js';
import { readTrailingYear } from './periods.js';
import { belongsToNumber, DATE_MARKS, isCode, isUnit, numberAt, touches, yearAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

/** `đợt`: what comes several times, counted by a number. */
export const ROUND = phraseSet(ROUNDS.phrases);
const EVERY = phraseSet([...EVERY_WORDS.phrases, ...EACH_WORDS.phrases, 'một']);
const FIRST_DAYS: ReadonlySet<string> = new Set(FIRST_DAY_WORDS.phrases);
const DAY_PARTS: ReadonlySet<string> = new Set(PARTS_OF_DAY.phrases);
/** Between two hours. */
const HOURS_UNTIL = new Set(['đến', 'tới', '-', '–']);
const LAST_MONTH = 12;
const LAST_DAY = 31;
/** Digits that a day or month has, and that one behind `ngày` has which was misread (`ngày 289/12/2025`): there is no such date, but one is meant. */
const DIGITS = { right: 2, misread: 3 } as const;
const MOST_OF_TWO_DIGITS = 99;
/** Higher numbers after `ngày` count something else. */
const MOST_MEANT = 39;

/** `15/6/2024`, `ngày 15 tháng 6 năm 2024`, `ngày 15/6`, `15 tháng 6`, `ngày 15`; null if none begins at the token. */
export function readDay(tokens: Tokens, at: number): WrittenDate | null {
  const named = isUnit(tokens, at, 'ngày') || FIRST_DAYS.has(tokens[at]?.folded ?? '');
  let from = named ? at + 1 : at;
  if (named && tokens[from]?.folded === 'hôm' && tokens[from + 1]?.folded === 'nay') from += 2;
  if (named && FIRST_DAYS.has(tokens[from]?.folded ?? '')) from++;
  const inDay = numberAt(tokens, from, named ? DIGITS.misread : DIGITS.right);
  if (inDay === null) return null;
  return readSlashedDay(tokens, from, inDay, named) ?? (!named && countsRound(tokens, from) ? null : readSpelledDay(tokens, from, inDay)) ?? (named ? loneDay(tokens, from) : null);
}

/** True for the number of a round (`đợt 1`, `đợt II`). */
export function countsRound(tokens: Tokens, at: number): boolean {
  const number = tokens[at];
  return number !== undefined && (number.kind === 'number' || number.folded in QUARTER_NUMERALS) && ROUND.matchBefore(tokens, at) !== null;
}

/** A number that its surroundings make a day, its month unwritten. */
export function loneDay(tokens: Tokens, at: number): WrittenDate | null {
  const inDay = numberAt(tokens, at, 2);
  // Behind `ngày` even a number that no month has is meant as a day.
  return inDay !== null && inDay >= 1 && inDay <= (isUnit(tokens, at - 1, 'ngày') ? MOST_MEANT : LAST_DAY) ? { year: null, part: { unit: 'lone-day', day: inDay }, edge: null, next: at + 1 } : null;
}

function readSlashedDay(tokens: Tokens, from: number, inDay: number, named: boolean): WrittenDate | null {
  const mark = tokens[from + 1]?.text ?? '';
  const inMonth = numberAt(tokens, from + 2, named ? DIGITS.misread : DIGITS.right);
  if (!DATE_MARKS.has(mark) || inMonth === null || belongsToNumber(tokens, from - 1)) return null;
  const year = joinsYear(mark, tokens[from + 3]?.text ?? '', named) ? yearAt(tokens, from + 4) : null;
  if (year !== null) return isCode(tokens, from + 5) ? null : { year, part: day(inMonth, inDay), edge: null, next: from + 5 };
  if (Math.max(inDay, inMonth) > MOST_OF_TWO_DIGITS) return null;
  if (mark !== '/' && !(named && touches(tokens, from + 1) && (mark === '-' || isDotted(tokens, from, inMonth)))) return null;
  const spelled = isUnit(tokens, from + 3, 'năm') ? yearAt(tokens, from + 4) : null;
  if (spelled !== null) return { year: spelled, part: day(inMonth, inDay), edge: null, next: from + 5 };
  if (isCode(tokens, from + 3) || inDay === 0 || inMonth === 0 || (!named && inMonth > 12)) return null;
  return { year: null, part: day(inMonth, inDay), edge: null, next: from + 3 };
}

/** `ngày 3.10`, not the amount of each day (`mỗi ngày 1.5 tấn`). */
function isDotted(tokens: Tokens, from: number, inMonth: number): boolean {
  return inMonth >= 1 && inMonth <= LAST_MONTH && !EVERY.matchBefore(tokens, from - 1);
}

/** The marks of a date are alike, but `15/6-2025` is one too; `05-12/2025` is a day only after `ngày`, else a run of months. */
function joinsYear(first: string, second: string, named: boolean): boolean {
  return second === first || (first === '/' && DATE_MARKS.has(second)) || (named && first === '-' && DATE_MARKS.has(second));
}

function readSpelledDay(tokens: Tokens, from: number, inDay: number): WrittenDate | null {
  if (!isUnit(tokens, from + 1, 'tháng')) return null;
  const inMonth = numberAt(tokens, from + 2, 2);
  if (inMonth === null) return null;
  const year = readTrailingYear(tokens, from + 3);
  if (inDay > MOST_OF_TWO_DIGITS && year.year === null) return null;
  return { year: year.year, part: day(inMonth, inDay), edge: null, next: year.next };
}

/** Index after `17 giờ 00`, `17h00` or `17h` with what joins it to the day; `at` where no clock time stands. */
export function skipClock(tokens: Tokens, at: number): number {
  const hour = numberAt(tokens, at, 2);
  const mark = tokens[at + 1];
  if (hour === null || hour > 24 || !mark) return at;
  let from = at + 2;
  if (mark.folded === 'giờ' || mark.folded === 'h' || mark.text === ':') {
    if (tokens[from]?.kind === 'number' && tokens[from]!.text.length === 2 && tokens[from + 1]?.text !== '/') from++;
    else if (mark.text === ':') return at;
  } else if (!/^[hg]\d{1,2}$/u.test(mark.folded)) return at;
  if (tokens[from]?.folded === 'phút') from++;
  // `10 giờ sáng 25/8`
  if (DAY_PARTS.has(tokens[from]?.folded ?? '') && (tokens[from + 1]?.kind === 'number' || isUnit(tokens, from + 1, 'ngày'))) from++;
  while (tokens[from]?.text === ',' || tokens[from]?.folded === 'của') from++;
  return from;
}

/** The day whose hours from one to another begin at a token: `8 giờ đến 17 giờ 00 phút ngày 13/5`; null where none do. */
export function readHoursOfDay(tokens: Tokens, at: number): WrittenDate | null {
  const first = skipClock(tokens, at);
  if (first === at || !HOURS_UNTIL.has(tokens[first]?.folded ?? '')) return null;
  const second = skipClock(tokens, first + 1);
  return second > first + 1 ? readDay(tokens, skipWeekday(tokens, second)) : null;
}

/** Index after `thứ Sáu, `, `ngày thứ Sáu `, `Thứ 6 (`, `chủ nhật` before a day; `at` where none stands. */
export function skipWeekday(tokens: Tokens, at: number): number {
  if (isUnit(tokens, at, 'ngày')) {
    const behind = skipWeekday(tokens, at + 1);
    return behind > at + 1 ? behind : at;
  }
  const sunday = tokens[at]?.folded === 'chủ' && tokens[at + 1]?.folded === 'nhật';
  if (!sunday && !(tokens[at]?.folded === 'thứ' && WEEKDAYS[tokens[at + 1]?.folded ?? ''] !== undefined)) return at;
  let from = at + 2;
  // `thứ Tư tuần này (20/8)`
  if (tokens[from]?.folded === 'tuần' && /^(?:này|sau|tới)$/u.test(tokens[from + 1]?.folded ?? '')) from += 2;
  if (tokens[from]?.text === ',' || tokens[from]?.text === '(') from++;
  return isUnit(tokens, from, 'ngày') || tokens[from]?.kind === 'number' ? from : at;
}

/** Index after `(thứ Sáu)`, `(Chủ nhật)` behind a day; null where no such remark stands. */
export function weekdayRemark(tokens: Tokens, at: number): number | null {
  if (tokens[at]?.text !== '(' || tokens[at + 3]?.text !== ')') return null;
  const [first, second] = [tokens[at + 1]!.folded, tokens[at + 2]!.folded];
  return (first === 'chủ' && second === 'nhật') || (first === 'thứ' && WEEKDAYS[second] !== undefined) ? at + 4 : null;
}
