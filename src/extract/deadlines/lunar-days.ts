/** Reads days of the lunar calendar: `25 tháng Chạp`, `mùng 6 Tết`, `rằm tháng Giêng`, `ngày 10/3 âm lịch`. */
import { EARTHLY_BRANCHES, FULL_MOON_WORDS, HEAVENLY_STEMS, LUNAR_MARKS, LUNAR_MONTHS, LUNAR_MONTH_NAMES, NEW_YEAR_DAYS, NEW_YEAR_NAMES, SOLAR_LEADS } from '../../lexicon/new-year.js';
import { EACH_WORDS, EVERY_WORDS } from '../../lexicon/recurrences.js';
import { FIRST_DAY_WORDS } from '../../lexicon/time-words.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { day, firstDay, type CalendarDate } from './calendar.js';
import { DATE_MARKS, isUnit, numberAt, yearAt, type LunarDay, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const FEAST = phraseSet(NEW_YEAR_NAMES.phrases);
const FIRST_DAYS: ReadonlySet<string> = new Set(FIRST_DAY_WORDS.phrases);
const FULL_MOON: ReadonlySet<string> = new Set(FULL_MOON_WORDS.phrases);
const MARKS = phraseSet(LUNAR_MARKS.phrases);
const SOLAR = phraseSet(SOLAR_LEADS.phrases);
const STEMS: readonly string[] = HEAVENLY_STEMS.phrases;
const BRANCHES: readonly string[] = EARTHLY_BRANCHES.phrases;
const EVERY = phraseSet([...EVERY_WORDS.phrases, ...EACH_WORDS.phrases]);
const MID_MONTH = 15;
const LAST_MONTH = 12;
const MOST_DAYS = 30;
/** From this day on, a day `Tết` without a word for the first ones lies before the feast (`29 Tết`). */
const EVE_FROM = 20;
/** A year of the cycle of sixty whose name begins with the first stem and the first branch. */
const CYCLE = { first: 1984, years: 60 };
const DAY_MS = 86_400_000;
const ISO_DAY = 'YYYY-MM-DD'.length;

/** The lunar day that begins at token `at`; null if none does, if it comes every year, or if the same day of the solar calendar stands in brackets behind it. */
export function readLunarDay(tokens: Tokens, at: number): WrittenDate | null {
  const found = readDayOfMonth(tokens, at) ?? readDayOfFeast(tokens, at);
  return found && !saysSolarDay(tokens, found.next) && !EVERY.has(tokens, found.next) ? found : null;
}

/** `ngày 23 tháng Chạp`, `rằm tháng Giêng`, `mùng 10/3 âm lịch`. */
function readDayOfMonth(tokens: Tokens, at: number): WrittenDate | null {
  const fullMoon = FULL_MOON.has(tokens[at]?.folded ?? '');
  const number = fullMoon ? at : behindDayWords(tokens, at);
  const inDay = fullMoon ? MID_MONTH : numberAt(tokens, number, 2);
  if (inDay === null || inDay < 1 || inDay > MOST_DAYS) return null;
  const joint = number + 1;
  if (!isUnit(tokens, joint, 'tháng') && !(DATE_MARKS.has(tokens[joint]?.text ?? '') && !fullMoon)) return null;
  const named = LUNAR_MONTH_NAMES[tokens[joint + 1]?.folded ?? ''];
  const month = named ?? numberAt(tokens, joint + 1, 2);
  if (month === null || month < 1 || month > LAST_MONTH) return null;
  const marked = afterMark(tokens, joint + 2);
  const { year, next } = readYear(tokens, marked ?? joint + 2);
  const mark = marked ?? afterMark(tokens, next);
  if (named === undefined && !fullMoon && mark === null) return null;
  return { year, part: { unit: 'lunar', month, from: inDay, to: inDay }, edge: null, next: Math.max(next, mark ?? 0) };
}

/** `mùng 6 Tết`, `29 Tết Bính Ngọ`. */
function readDayOfFeast(tokens: Tokens, at: number): WrittenDate | null {
  const number = behindDayWords(tokens, at);
  const inDay = numberAt(tokens, number, 2);
  const feast = inDay === null ? null : FEAST.match(tokens, number + 1);
  if (inDay === null || !feast || inDay < 1 || inDay > MOST_DAYS) return null;
  const first = FIRST_DAYS.has(tokens[number - 1]?.folded ?? '');
  if (!first && inDay < EVE_FROM) return null;
  const { year, next } = readYear(tokens, number + 1 + feast.length);
  const part: LunarDay = { unit: 'lunar', month: first ? 1 : LAST_MONTH, from: inDay, to: inDay };
  return { year: year === null || first ? year : year - 1, part, edge: null, next };
}

/** Index behind `ngày`, `mùng`, `ngày mồng`. */
function behindDayWords(tokens: Tokens, at: number): number {
  const from = isUnit(tokens, at, 'ngày') ? at + 1 : at;
  return FIRST_DAYS.has(tokens[from]?.folded ?? '') ? from + 1 : from;
}

/** Index behind `âm lịch`, also in brackets; null where it does not stand. */
function afterMark(tokens: Tokens, at: number): number | null {
  const opened = tokens[at]?.text === '(';
  const mark = MARKS.match(tokens, opened ? at + 1 : at);
  if (!mark) return null;
  const next = at + (opened ? 1 : 0) + mark.length;
  return opened ? (tokens[next]?.text === ')' ? next + 1 : null) : next;
}

/** `năm Ất Tỵ`, `năm Bính Ngọ 2026`, `năm 2026`, `Bính Ngọ`: the lunar year; null if none is named. */
function readYear(tokens: Tokens, at: number): { readonly year: number | null; readonly next: number } {
  const from = isUnit(tokens, at, 'năm') ? at + 1 : at;
  const stem = STEMS.indexOf(tokens[from]?.folded ?? '');
  const branch = BRANCHES.indexOf(tokens[from + 1]?.folded ?? '');
  const named = stem >= 0 && branch >= 0 && tokens[from]?.capital === true;
  const behind = named ? from + 2 : from;
  const numbered = yearAt(tokens, tokens[behind]?.text === '-' || isUnit(tokens, behind, 'năm') ? behind + 1 : behind);
  if (numbered !== null && (named || from > at)) return { year: numbered, next: yearAt(tokens, behind) === null ? behind + 2 : behind + 1 };
  return named ? { year: yearOfCycle(stem, branch), next: behind } : { year: null, next: at };
}

/** The year of the present cycle that has a stem and a branch; null for two that never meet. */
function yearOfCycle(stem: number, branch: number): number | null {
  for (let n = stem; n < CYCLE.years; n += STEMS.length) if (n % BRANCHES.length === branch) return CYCLE.first + n;
  return null;
}

/** `(tức ngày 14/02/2026)` */
function saysSolarDay(tokens: Tokens, at: number): boolean {
  const mark = tokens[at]?.text;
  const lead = SOLAR.match(tokens, at + 1)?.length ?? 0;
  if (mark !== '(' && (mark !== ',' || lead === 0)) return false;
  const from = isUnit(tokens, at + 1 + lead, 'ngày') ? at + 2 + lead : at + 1 + lead;
  return numberAt(tokens, from, 2) !== null;
}

/** The day in the solar calendar: of the lunar year that is named, else the first one after the document's day of issue; null where neither tells it. */
export function solarDay(year: number | null, part: LunarDay, issued: string | null, base: number | null): CalendarDate | null {
  if (year !== null) return dayOf(year, part);
  if (issued?.length !== ISO_DAY) return base === null ? null : dayOf(base - (part.month === LAST_MONTH ? 1 : 0), part);
  const thisYear = Number(issued.slice(0, 4));
  const coming = [thisYear - 1, thisYear, thisYear + 1].map((candidate) => dayOf(candidate, part)).filter((date) => date !== null);
  return coming.find((date) => firstDay(date) >= issued) ?? null;
}

function dayOf(year: number, { month, from }: LunarDay): CalendarDate | null {
  const newYear = NEW_YEAR_DAYS.days[year];
  const lengths = LUNAR_MONTHS.lengths[year];
  if (newYear === undefined || lengths === undefined) return null;
  const leap = LUNAR_MONTHS.leaps[year];
  const index = month - 1 + (leap !== undefined && month > leap ? 1 : 0);
  const before = lengths.slice(0, index);
  const days = before.length * (MOST_DAYS - 1) + before.replaceAll('S', '').length + Math.min(from, lengths[index] === 'L' ? MOST_DAYS : MOST_DAYS - 1) - 1;
  const date = new Date(Date.parse(`${year}-${newYear}`) + days * DAY_MS);
  return { year: date.getUTCFullYear(), part: day(date.getUTCMonth() + 1, date.getUTCDate()) };
}
