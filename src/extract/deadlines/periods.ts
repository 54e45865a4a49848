/** Reads parts of a year: `tháng 6/2024`, `quý IV/2025`, `6 tháng đầu năm`, `quý I năm sau`. */
import { NEXT_YEAR_WORDS } from '../../lexicon/deadline-phrases.js';
import { MONTH_WORDS, NO_QUARTERS, NUMBER_WORDS, QUARTER_NUMERALS } from '../../lexicon/recurrences.js';
import { QUARTER_WORDS } from '../../lexicon/time-words.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { half, month, quarter, type DatePart } from './calendar.js';
import { belongsToNumber, DATE_MARKS, isCode, isUnit, numberAt, touches, yearAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const NEXT_YEAR = phraseSet(NEXT_YEAR_WORDS.phrases);
const QUARTERS: ReadonlySet<string> = new Set(QUARTER_WORDS.phrases);
/** Between the parts of a list or run (`T6-T9/2025`, `tuần 1, 2 tháng 6`). */
export const LIST_WORDS = new Set([',', '-', 'và', 'đến', '+', '&']);
const LAST_QUARTER = 4;

/** `tháng 6 năm 2024`, `tháng 6/2024`, `6/2024`, `T6/2024`. */
export function readMonth(tokens: Tokens, at: number): WrittenDate | null {
  const short = readShort(tokens, at, 't');
  if (short) return short.n <= 12 ? { year: short.year, edge: null, next: short.next, part: month(short.n) } : null;
  const named = isUnit(tokens, at, 'tháng');
  const from = named ? at + 1 : at;
  const spelled = named ? monthWord(tokens, from) : null;
  const inMonth = numberAt(tokens, from, 2) ?? spelled?.n ?? null;
  if (inMonth === null || inMonth < 1 || (inMonth > 12 && !named)) return null;
  if (named) {
    const year = readYearOfPart(tokens, spelled?.next ?? from + 1);
    // With its year even a month that no calendar has is meant as one.
    return inMonth > 12 && year.year === null ? null : { ...year, part: month(inMonth), edge: null };
  }
  const mark = tokens[from + 1]?.text;
  const year = mark === '/' || mark === '-' ? yearAt(tokens, from + 2) : null;
  if (year === null || (mark === '-' && !touches(tokens, from + 1)) || belongsToNumber(tokens, from - 1) || isCode(tokens, from + 3)) return null;
  return { year, part: month(inMonth), edge: null, next: from + 3 };
}

/** Number words serve as months only where no unit of time follows them (`tháng một lần` is no January). */
function monthWord(tokens: Tokens, at: number): { readonly n: number; readonly next: number } | null {
  const two = MONTH_WORDS[`${tokens[at]?.folded ?? ''} ${tokens[at + 1]?.folded ?? ''}`];
  if (two !== undefined) return { n: two, next: at + 2 };
  const word = tokens[at]?.folded ?? '';
  const n = word === 'năm' || tokens[at + 1]?.folded === 'lần' ? undefined : NUMBER_WORDS[word];
  return n === undefined ? null : { n, next: at + 1 };
}

/** `T6/2025`, `QIII/2025`, `T6-T9/2025`: a letter for the unit, with its year or in a run that ends in one. */
function readShort(tokens: Tokens, at: number, letter: 't' | 'q'): { readonly n: number; readonly year: number | null; readonly next: number } | null {
  const n = shortNumber(tokens[at], letter);
  if (n === null || n < 1) return null;
  const year = tokens[at + 1]?.text === '/' ? yearAt(tokens, at + 2) : null;
  if (year !== null) return isCode(tokens, at + 3) ? null : { n, year, next: at + 3 };
  // A lone `T5` may be anything, but `Q2` at an end is a quarter.
  const isLone = letter === 'q' && (tokens[at + 1] === undefined || tokens[at + 1]!.kind === 'mark');
  return isLone || (LIST_WORDS.has(tokens[at + 1]?.folded ?? '') && shortNumber(tokens[at + 2], letter) !== null) ? { n, year, next: at + 1 } : null;
}

/** Letters of the longest such form: `QIII`. */
const LONGEST_SHORT = 4;

/** True for what may be a unit and its number in one word: `T6`, `QIII`, or the `Q` of `Q.III`. */
export function isShortUnit({ text, folded }: Token): boolean {
  return text.length <= LONGEST_SHORT && (folded.startsWith('q') || (folded.startsWith('t') && /\d$/u.test(folded)));
}

function shortNumber(token: Token | undefined, letter: 't' | 'q'): number | null {
  if (token?.kind !== 'word' || token.text.length > LONGEST_SHORT || !token.folded.startsWith(letter)) return null;
  const rest = token.folded.slice(1);
  // `QL` is a highway: only beside the word itself `l` may stand for `I`.
  return /^\d{1,2}$/u.test(rest) ? Number(rest) : (letter === 'q' && /^[iv]+$/u.test(rest) ? QUARTER_NUMERALS[rest] ?? null : null);
}

/** `quý II năm 2026`, `Quí IV-2025`, `quý 1/2026`, `Q3/2025`, `Q.III/2025`. */
export function readQuarter(tokens: Tokens, at: number): WrittenDate | null {
  const short = readShort(tokens, at, 'q');
  if (short) return short.n <= 4 ? { year: short.year, edge: null, next: short.next, part: quarter(short.n) } : null;
  const word = tokens[at]?.folded ?? '';
  const from = word === 'q' && tokens[at + 1]?.text === '.' ? at + 2 : QUARTERS.has(word) ? at + 1 : null;
  const numeral = from === null ? '' : tokens[from]?.folded ?? '';
  const edge = from === null ? null : readQuarterAtEdge(tokens, from);
  if (edge) return edge;
  const n = QUARTER_NUMERALS[numeral] ?? NO_QUARTERS[numeral];
  if (from === null || n === undefined) return null;
  const year = readYearOfPart(tokens, from + 1);
  // With its year even a quarter that no calendar has is meant as one.
  return n > LAST_QUARTER && year.year === null ? null : { ...year, part: quarter(n), edge: null };
}

/** `quý đầu năm 2026`, `quý cuối của năm 2026`, its year numbered. */
function readQuarterAtEdge(tokens: Tokens, at: number): WrittenDate | null {
  const word = tokens[at]?.folded;
  const of = tokens[at + 1]?.folded === 'của' ? at + 2 : at + 1;
  const year = (word === 'đầu' || word === 'cuối') && isUnit(tokens, of, 'năm') ? yearAt(tokens, of + 1) : null;
  return year === null ? null : { year, part: quarter(word === 'đầu' ? 1 : LAST_QUARTER), edge: null, next: of + 2 };
}

/** `6 tháng đầu năm 2025`, `03 tháng cuối năm`, `nửa cuối năm`. */
export function readMonths(tokens: Tokens, at: number): WrittenDate | null {
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

/** A year after a month or quarter, or the words for the next one (`quý I năm sau`). */
function readYearOfPart(tokens: Tokens, at: number): { readonly year: number | null; readonly next: number; readonly yearsOn?: number } {
  const year = readTrailingYear(tokens, at);
  const sayNext = year.next === at ? NEXT_YEAR.match(tokens, at) : null;
  return sayNext ? { year: null, next: at + sayNext.length, yearsOn: 1 } : year;
}

/** A year after a month or quarter: `năm 2025`, `/2025`, `-2025`, `.2025`, `, năm 2025`, ` 2025`. */
export function readTrailingYear(tokens: Tokens, at: number): { readonly year: number | null; readonly next: number } {
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
