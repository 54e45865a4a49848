/** Reads one date as offices write it: `ngày 20 tháng 6 năm 2023`, `20/6`, `quý IV/2025`, `cuối năm`. */
import { NUMBER_WORDS, QUARTER_NUMERALS, WEEKDAYS } from '../../lexicon/recurrences.js';
import type { Token } from '../tokens.js';
import { day, daysIn, half, month, quarter, WHOLE_YEAR, type DatePart } from './calendar.js';

/** A date as far as it is written. */
export interface WrittenDate {
  readonly year: number | null;
  /** A `lone-day` is a day whose month is not written with it (`ngày 25 hằng tháng`). */
  readonly part: DatePart | { readonly unit: 'lone-day'; readonly day: number };
  /** `cuối năm`, `hết quý II`: only its end is meant. */
  readonly edge: 'end' | null;
  /** Index of the first token after it. */
  readonly next: number;
}

type Tokens = readonly Token[];

/** The date that begins at token `at`, or null. A clock time and a day of the week before it belong to it. */
export function readDate(tokens: Tokens, at: number): WrittenDate | null {
  const from = skipWeekday(tokens, skipClock(tokens, at));
  const found = readEdge(tokens, from) ?? readMonths(tokens, from) ?? readWeek(tokens, from) ?? readDay(tokens, from)
    ?? readQuarter(tokens, from) ?? readMonth(tokens, from) ?? readYear(tokens, from);
  if (!found) return null;
  const closing = found.next;
  return tokens[at]?.text !== '(' && from > at && tokens[closing]?.text === ')' && openedBetween(tokens, at, from) ? { ...found, next: closing + 1 } : found;
}

/** A year as four digits at a token; null for anything else. */
export function yearAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= 1950 && year <= 2100 ? year : null;
}

/** True if a token is the word for a unit of time; marks may be lost before a number. */
export function isUnit(tokens: Tokens, at: number, unit: 'ngày' | 'tháng' | 'năm' | 'tuần'): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.folded === unit) return true;
  return PLAIN_UNITS[unit] === token.plain && !(token.capital && at > 0) && tokens[at + 1]?.kind === 'number';
}

const PLAIN_UNITS = { ngày: 'ngay', tháng: 'thang', năm: 'nam', tuần: 'tuan' } as const;
const QUARTER_WORDS = new Set(['quý', 'quí', 'qúy', 'qúi', 'qui', 'quỷ', 'quỹ', 'quy']);
const DATE_MARKS = new Set(['/', '.', '-']);
const NUMBER_MARKS = new Set(['/', '.']);

/** `15/6/2024`, `ngày 15 tháng 6 năm 2024`, `ngày 15/6`, `15 tháng 6`, `ngày 15`. */
function readDay(tokens: Tokens, at: number): WrittenDate | null {
  const named = isUnit(tokens, at, 'ngày');
  let from = named ? at + 1 : at;
  if (named && tokens[from]?.folded === 'mùng') from++;
  const inDay = numberAt(tokens, from, 2);
  if (inDay === null) return null;
  return readSlashedDay(tokens, from, inDay, named) ?? readSpelledDay(tokens, from, inDay) ?? loneDay(from, inDay, named);
}

function readSlashedDay(tokens: Tokens, from: number, inDay: number, named: boolean): WrittenDate | null {
  const mark = tokens[from + 1]?.text ?? '';
  const inMonth = numberAt(tokens, from + 2, 2);
  if (!DATE_MARKS.has(mark) || inMonth === null || belongsToNumber(tokens, from - 1)) return null;
  const year = tokens[from + 3]?.text === mark || (mark !== '.' && DATE_MARKS.has(tokens[from + 3]?.text ?? '')) ? yearAt(tokens, from + 4) : null;
  if (year !== null) return isCode(tokens, from + 5) ? null : { year, part: day(inMonth, inDay), edge: null, next: from + 5 };
  if (mark !== '/' && !(named && mark === '-' && touches(tokens, from + 1))) return null;
  const spelled = isUnit(tokens, from + 3, 'năm') ? yearAt(tokens, from + 4) : null;
  if (spelled !== null) return { year: spelled, part: day(inMonth, inDay), edge: null, next: from + 5 };
  if (isCode(tokens, from + 3) || inDay === 0 || inMonth === 0 || (!named && inMonth > 12)) return null;
  return { year: null, part: day(inMonth, inDay), edge: null, next: from + 3 };
}

function readSpelledDay(tokens: Tokens, from: number, inDay: number): WrittenDate | null {
  if (!isUnit(tokens, from + 1, 'tháng')) return null;
  const inMonth = numberAt(tokens, from + 2, 2);
  if (inMonth === null) return null;
  const year = readTrailingYear(tokens, from + 3);
  return { year: year.year, part: day(inMonth, inDay), edge: null, next: year.next };
}

function loneDay(from: number, inDay: number, named: boolean): WrittenDate | null {
  return named && inDay >= 1 && inDay <= 31 ? { year: null, part: { unit: 'lone-day', day: inDay }, edge: null, next: from + 1 } : null;
}

/** `tháng 6 năm 2024`, `tháng 6/2024`, `6/2024`. */
function readMonth(tokens: Tokens, at: number): WrittenDate | null {
  const short = readShort(tokens, at, 't');
  if (short) return short.n <= 12 ? { ...short, part: month(short.n) } : null;
  const named = isUnit(tokens, at, 'tháng');
  const from = named ? at + 1 : at;
  const inMonth = numberAt(tokens, from, 2) ?? (named ? monthWord(tokens, from) : null);
  if (inMonth === null || inMonth < 1 || inMonth > 12) return null;
  if (named) {
    const year = readTrailingYear(tokens, from + 1);
    return { year: year.year, part: month(inMonth), edge: null, next: year.next };
  }
  const mark = tokens[from + 1]?.text;
  const year = mark === '/' || mark === '-' ? yearAt(tokens, from + 2) : null;
  if (year === null || (mark === '-' && !touches(tokens, from + 1)) || belongsToNumber(tokens, from - 1) || isCode(tokens, from + 3)) return null;
  return { year, part: month(inMonth), edge: null, next: from + 3 };
}

/** `T6/2025`, `Q3/2025`: a letter for the unit, always with its year. */
function readShort(tokens: Tokens, at: number, letter: 't' | 'q'): { n: number; year: number; edge: null; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length > 3 || !token.folded.startsWith(letter) || tokens[at + 1]?.text !== '/') return null;
  const n = Number(token.folded.slice(1));
  const year = yearAt(tokens, at + 2);
  return n >= 1 && year !== null && !isCode(tokens, at + 3) ? { n, year, edge: null, next: at + 3 } : null;
}

/** Number words serve as months only where no unit of time follows them (`tháng một lần` is no January). */
function monthWord(tokens: Tokens, at: number): number | null {
  const word = tokens[at]?.folded ?? '';
  if (word === 'năm' || tokens[at + 1]?.folded === 'lần') return null;
  return NUMBER_WORDS[word] ?? null;
}

/** `quý II năm 2026`, `Quí IV-2025`, `quý 1/2026`, `Q3/2025`. */
function readQuarter(tokens: Tokens, at: number): WrittenDate | null {
  const word = tokens[at];
  const short = readShort(tokens, at, 'q');
  if (short) return short.n <= 4 ? { ...short, part: quarter(short.n) } : null;
  if (!word || !QUARTER_WORDS.has(word.folded)) return null;
  const n = QUARTER_NUMERALS[tokens[at + 1]?.folded ?? ''];
  if (n === undefined) return null;
  const year = readTrailingYear(tokens, at + 2);
  return { year: year.year, part: quarter(n), edge: null, next: year.next };
}

/** `6 tháng đầu năm 2025`, `quý cuối năm`, `03 tháng cuối năm`, `nửa cuối năm`. */
function readMonths(tokens: Tokens, at: number): WrittenDate | null {
  const halfYear = tokens[at]?.folded === 'nửa';
  const count = halfYear ? 6 : numberAt(tokens, at, 2) ?? NUMBER_WORDS[tokens[at]?.folded ?? ''] ?? null;
  const from = halfYear ? at + 1 : at + 2;
  if (count === null || count < 1 || count > 11 || (!halfYear && tokens[at + 1]?.folded !== 'tháng')) return null;
  const which = tokens[from]?.folded;
  if (which !== 'đầu' && which !== 'cuối') return null;
  const named = tokens[from + 1]?.folded === 'của' ? from + 2 : from + 1;
  if (tokens[named]?.folded !== 'năm') return null;
  const year = yearAt(tokens, named + 1);
  const part: DatePart = count === 6 ? half(which === 'đầu' ? 1 : 2)
    : which === 'đầu' ? { unit: 'months', from: 1, to: count } : { unit: 'months', from: 13 - count, to: 12 };
  return { year, part, edge: null, next: year === null ? named + 1 : named + 2 };
}

/** `tuần đầu tháng 6/2025`, `tuần 2 của tháng 6`: seven days counted from the month's first or last. */
function readWeek(tokens: Tokens, at: number): WrittenDate | null {
  if (tokens[at]?.folded !== 'tuần') return null;
  let from = tokens[at + 1]?.folded === 'thứ' ? at + 2 : at + 1;
  const word = tokens[from]?.folded ?? '';
  const n = word === 'đầu' ? 1 : word === 'cuối' ? 5 : numberAt(tokens, from, 1) ?? NUMBER_WORDS[word] ?? null;
  if (n === null || n < 1 || n > 5) return null;
  from++;
  if (tokens[from]?.folded === 'tiên' || tokens[from]?.folded === 'cùng') from++;
  if (tokens[from]?.folded === 'của') from++;
  const inMonth = readMonth(tokens, from);
  if (inMonth?.part.unit !== 'months') return null;
  const last = daysIn(inMonth.year ?? 2001, inMonth.part.from);
  const part: DatePart = n === 5 ? { unit: 'days', month: inMonth.part.from, from: last - 6, to: last }
    : { unit: 'days', month: inMonth.part.from, from: 7 * n - 6, to: 7 * n };
  return { ...inMonth, part };
}

/** `năm 2025`; `năm nay` and a bare `năm` are read by the edges and prepositions that allow them. */
function readYear(tokens: Tokens, at: number): WrittenDate | null {
  if (tokens[at]?.folded === 'cả' && yearAt(tokens, at + 2) === null) return bareYear(tokens, at + 1);
  if (!isUnit(tokens, at, 'năm')) return null;
  const year = yearAt(tokens, at + 1);
  if (year !== null) return { year, part: WHOLE_YEAR, edge: null, next: at + 2 };
  return tokens[at + 1]?.folded === 'nay' ? { year: null, part: WHOLE_YEAR, edge: null, next: at + 2 } : null;
}

/** `cuối năm [2025]`, `hết quý II`, `ngày cuối tháng 6`, `đầu năm 2026`. */
function readEdge(tokens: Tokens, at: number): WrittenDate | null {
  let from = tokens[at]?.folded === 'ngày' || tokens[at]?.folded === 'dịp' ? at + 1 : at;
  const word = tokens[from]?.folded;
  if (word !== 'cuối' && word !== 'hết' && word !== 'đầu') return null;
  from++;
  if (tokens[from]?.folded === 'cùng') from++;
  if (tokens[from]?.folded === 'của') from++;
  const whole = readQuarter(tokens, from) ?? readMonth(tokens, from) ?? readYear(tokens, from) ?? (word === 'hết' ? readDay(tokens, from) : null) ?? bareYear(tokens, from);
  if (!whole) return null;
  if (word !== 'đầu') return { ...whole, edge: 'end' };
  if (whole.part.unit === 'year') return { ...whole, part: quarter(1) };
  return whole.part.unit === 'months' && whole.part.from === whole.part.to ? { ...whole, part: { unit: 'days', month: whole.part.from, from: 1, to: 10 } } : whole;
}

function bareYear(tokens: Tokens, at: number): WrittenDate | null {
  return tokens[at]?.folded === 'năm' ? { year: null, part: WHOLE_YEAR, edge: null, next: at + 1 } : null;
}

/** A year after a month or quarter: `năm 2025`, `/2025`, `-2025`, `.2025`, `, năm 2025`, ` 2025`. */
function readTrailingYear(tokens: Tokens, at: number): { year: number | null; next: number } {
  const none = { year: null, next: at };
  let from = at;
  if (DATE_MARKS.has(tokens[from]?.text ?? '') || (tokens[from]?.text === ',' && isUnit(tokens, from + 1, 'năm'))) from++;
  if (isUnit(tokens, from, 'năm')) {
    if (tokens[from + 1]?.folded === 'nay') return { year: null, next: from + 2 };
    from++;
  }
  const year = yearAt(tokens, from);
  return year === null || isCode(tokens, from + 1) ? none : { year, next: from + 1 };
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
  while (tokens[from]?.text === ',' || tokens[from]?.folded === 'của') from++;
  return from;
}

/** `thứ Sáu, ngày …`, `Thứ 6 (…`, `chiều thứ Sáu`. */
function skipWeekday(tokens: Tokens, at: number): number {
  const sunday = tokens[at]?.folded === 'chủ' && tokens[at + 1]?.folded === 'nhật';
  if (!sunday && !(tokens[at]?.folded === 'thứ' && WEEKDAYS[tokens[at + 1]?.folded ?? ''] !== undefined)) return at;
  let from = at + 2;
  if (tokens[from]?.text === ',' || tokens[from]?.text === '(') from++;
  return isUnit(tokens, from, 'ngày') || tokens[from]?.kind === 'number' ? from : at;
}

function openedBetween(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === '(');
}

/** A number of at most so many digits at a token. */
export function numberAt(tokens: Tokens, at: number, digits: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= digits ? Number(token.text) : null;
}

/** True if the token before a number makes it part of a longer one (`12/20/6`, `3.15/6`). */
function belongsToNumber(tokens: Tokens, before: number): boolean {
  const token = tokens[before];
  return token !== undefined && NUMBER_MARKS.has(token.text) && touches(tokens, before) && tokens[before - 1]?.kind === 'number';
}

/** True if a document number goes on here (`2021/NĐ-CP`). */
function isCode(tokens: Tokens, at: number): boolean {
  const mark = tokens[at]?.text;
  const after = tokens[at + 1];
  return (mark === '/' || mark === '-') && after !== undefined && touches(tokens, at) && (after.kind === 'number' ? mark === '/' : after.kind === 'word' && after.capital && after.text === after.text.toUpperCase());
}

/** True if a mark stands without space on both sides. */
function touches(tokens: Tokens, at: number): boolean {
  const mark = tokens[at];
  return mark !== undefined && tokens[at - 1]?.end === mark.start && tokens[at + 1]?.start === mark.end;
}
