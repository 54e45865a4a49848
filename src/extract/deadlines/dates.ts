/** Reads one date as offices write it: `ngày 20 tháng 6 năm 2023`, `20/6`, `quý IV/2025`, `cuối năm`. */
import { FULL_MOON_WORDS } from '../../lexicon/new-year.js';
import { NUMBER_WORDS, THIRDS_OF_MONTHS } from '../../lexicon/recurrences.js';
import { FIRST_DAY_WORDS, QUARTER_WORDS } from '../../lexicon/time-words.js';
import { tokenize, type Token } from '../text/tokens.js';
import { WordSieve } from '../text/word-forms.js';
import { quarter, WHOLE_YEAR } from './calendar.js';
import { readDay, skipClock, skipWeekday, weekdayRemark } from './days.js';
import { readLunarDay } from './lunar-days.js';
import { readHalfMonth, readWeeks } from './month-parts.js';
import { isShortUnit, readMonth, readMonths, readQuarter } from './periods.js';
import { isDayDate, isUnit, yearAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

/** The words that a date can begin with; numbers begin one too. */
const OPENING_WORDS = new WordSieve();
for (const word of ['ngày', 'tháng', 'năm', 'tuần', 'dịp', 'cuối', 'hết', 'đầu', 'giữa', 'cả', 'nửa', 'thứ', 'chủ', ...Object.keys(NUMBER_WORDS), ...Object.keys(THIRDS_OF_MONTHS), ...FIRST_DAY_WORDS.phrases, ...FULL_MOON_WORDS.phrases, ...QUARTER_WORDS.phrases]) OPENING_WORDS.add(tokenize(word)[0]!);

/** The date that begins at token `at`, or null. A clock time and a day of the week before it belong to it, the latter in brackets behind it too. */
export function readDate(tokens: Tokens, at: number): WrittenDate | null {
  return mayOpenDate(tokens[at]) ? readDateAt(tokens, at) : null;
}

/** Most tokens open no date: they are spared the grammar. */
function mayOpenDate(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || (token.kind === 'word' && (OPENING_WORDS.mayHold(token) || isShortUnit(token))));
}

function readDateAt(tokens: Tokens, at: number): WrittenDate | null {
  const from = skipWeekday(tokens, skipClock(tokens, at));
  const found = readEdge(tokens, from) ?? readMonths(tokens, from) ?? readHalfMonth(tokens, from) ?? readWeeks(tokens, from) ?? readLunarDay(tokens, from) ?? readDay(tokens, from)
    ?? readQuarter(tokens, from) ?? readMonth(tokens, from) ?? readYear(tokens, from);
  if (!found) return null;
  const remark = isDayDate(found) ? weekdayRemark(tokens, found.next) : null;
  if (remark !== null) return { ...found, next: remark };
  const closing = found.next;
  return tokens[at]?.text !== '(' && from > at && tokens[closing]?.text === ')' && openedBetween(tokens, at, from) ? { ...found, next: closing + 1 } : found;
}

/** `năm 2025`; `năm nay` and a bare `năm` are read by the edges and prepositions that allow them. */
function readYear(tokens: Tokens, at: number): WrittenDate | null {
  if (tokens[at]?.folded === 'cả' && yearAt(tokens, at + 2) === null) return unnumberedYear(tokens, at + 1);
  if (!isUnit(tokens, at, 'năm')) return null;
  const year = yearAt(tokens, at + 1);
  if (year !== null) return { year, part: WHOLE_YEAR, edge: null, next: at + 2 };
  return tokens[at + 1]?.folded === 'nay' ? { year: null, part: WHOLE_YEAR, edge: null, next: at + 2 } : null;
}

/** `cuối năm [2025]`, `hết quý II`, `ngày cuối tháng 6`, `đầu năm 2026`, `giữa tháng 6`. */
function readEdge(tokens: Tokens, at: number): WrittenDate | null {
  let from = tokens[at]?.folded === 'ngày' || tokens[at]?.folded === 'dịp' ? at + 1 : at;
  const word = tokens[from]?.folded;
  if (word !== 'cuối' && word !== 'hết' && word !== 'đầu' && word !== 'giữa') return null;
  from++;
  if (tokens[from]?.folded === 'cùng') from++;
  if (tokens[from]?.folded === 'của') from++;
  const whole = readQuarter(tokens, from) ?? readMonth(tokens, from) ?? readYear(tokens, from) ?? (word === 'hết' ? readLunarDay(tokens, from) ?? readDay(tokens, from) : null) ?? unnumberedYear(tokens, from);
  if (!whole || word === 'giữa') return whole;
  if (word !== 'đầu') return { ...whole, edge: 'end' };
  if (whole.part.unit === 'year') return { ...whole, part: quarter(1) };
  return whole.part.unit === 'months' && whole.part.from === whole.part.to ? { ...whole, part: { unit: 'days', month: whole.part.from, from: 1, to: 10 } } : whole;
}

function unnumberedYear(tokens: Tokens, at: number): WrittenDate | null {
  // A school year ends with no calendar year.
  return tokens[at]?.folded === 'năm' && tokens[at + 1]?.folded !== 'học' ? { year: null, part: WHOLE_YEAR, edge: null, next: at + 1 } : null;
}

function openedBetween(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === '(');
}
