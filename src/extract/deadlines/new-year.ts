/** Reads the Lunar New Year where it is an end: `trước Tết Nguyên đán 2026`, `từ nay đến Tết`. */
import { HEAVENLY_STEMS, NEW_YEAR_DAYS, NEW_YEAR_NAMES, OTHER_FEASTS } from '../../lexicon/new-year.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { day, firstDay, type CalendarDate } from './calendar.js';
import { isUnit, numberAt, yearAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const NAMES = phraseSet(NEW_YEAR_NAMES.phrases);
const OTHERS = phraseSet(OTHER_FEASTS.phrases);
const STEMS = new Set<string>(HEAVENLY_STEMS.phrases);
const ISO_DAY = 'YYYY-MM-DD'.length;

/** The feast that is named at token `at`, perhaps behind `dịp`, with the name and number of its year. */
export function readNewYear(tokens: Tokens, at: number): WrittenDate | null {
  const from = tokens[at]?.folded === 'dịp' ? at + 1 : at;
  const name = NAMES.match(tokens, from);
  if (!name || OTHERS.has(tokens, from + name.length)) return null;
  let next = from + name.length;
  // `trước Tết Nguyên đán 07 ngày` counts from it.
  if (numberAt(tokens, next, 2) !== null && (isUnit(tokens, next + 1, 'ngày') || isUnit(tokens, next + 1, 'tuần'))) return null;
  if (STEMS.has(tokens[next]?.folded ?? '') && tokens[next + 1]?.capital) next += 2;
  const yearFrom = tokens[next]?.text === '-' || isUnit(tokens, next, 'năm') ? next + 1 : next;
  const year = yearAt(tokens, yearFrom);
  return { year, part: { unit: 'new-year' }, edge: null, next: year === null ? next : yearFrom + 1 };
}

/** Its day in the year that is written, else the first one after the document's day of issue; null where neither tells it. */
export function newYearDay(year: number | null, issued: string | null, base: number | null): CalendarDate | null {
  if (year !== null) return newYearOf(year);
  if (issued?.length !== ISO_DAY) return base === null ? null : newYearOf(base);
  const thisYear = Number(issued.slice(0, 4));
  const date = newYearOf(thisYear);
  return date !== null && firstDay(date) >= issued ? date : newYearOf(thisYear + 1);
}

function newYearOf(year: number): CalendarDate | null {
  const [inMonth, inDay] = NEW_YEAR_DAYS.days[year]?.split('-') ?? [];
  return inDay === undefined ? null : { year, part: day(Number(inMonth), Number(inDay)) };
}
