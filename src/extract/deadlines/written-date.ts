/** A date as far as it is written, and the looks at single tokens that reading one takes. */
import type { Token } from '../text/tokens.js';
import { isDay, type DatePart } from './calendar.js';

/** A day of the lunar calendar, by its number in its month; `WrittenDate.year` is the lunar year. */
export interface LunarDay {
  readonly unit: 'lunar';
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

export interface WrittenDate {
  readonly year: number | null;
  /** Years after the document's own, where that is written instead of a number (`quý I năm sau`). */
  readonly yearsOn?: number;
  /** A `lone-day` is a day whose month is not written with it (`ngày 25 hằng tháng`), `new-year` the Lunar New Year, whose day its year tells. */
  readonly part: DatePart | { readonly unit: 'lone-day'; readonly day: number } | { readonly unit: 'new-year' } | LunarDay;
  /** `cuối năm`, `hết quý II`: only its end is meant. */
  readonly edge: 'end' | null;
  /** Index of the first token after it. */
  readonly next: number;
}

type Tokens = readonly Token[];

const PLAIN_UNITS = { ngày: 'ngay', tháng: 'thang', năm: 'nam', tuần: 'tuan' } as const;
/** Marks between the numbers of a date. */
export const DATE_MARKS: ReadonlySet<string> = new Set(['/', '.', '-']);
const NUMBER_MARKS = new Set(['/', '.']);

/** True for a single day of a known month. */
export function isDayDate({ part }: WrittenDate): boolean {
  return part.unit === 'lunar' || (part.unit === 'days' && isDay(part));
}

/** A year as four digits at a token; null for anything else. */
export function yearAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= 1950 && year <= 2100 ? year : null;
}

/** A number of at most so many digits at a token. */
export function numberAt(tokens: Tokens, at: number, digits: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= digits ? Number(token.text) : null;
}

/** True if a token is the word for a unit of time; marks may be lost before a number. */
export function isUnit(tokens: Tokens, at: number, unit: keyof typeof PLAIN_UNITS): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.folded === unit) return true;
  return PLAIN_UNITS[unit] === token.plain && !(token.capital && at > 0) && tokens[at + 1]?.kind === 'number';
}

/** True if the token before a number makes it part of a longer one (`12/20/6`, `3.15/6`). */
export function belongsToNumber(tokens: Tokens, before: number): boolean {
  const token = tokens[before];
  return token !== undefined && NUMBER_MARKS.has(token.text) && touches(tokens, before) && tokens[before - 1]?.kind === 'number';
}

/** True if a document number goes on here (`2021/NĐ-CP`). */
export function isCode(tokens: Tokens, at: number): boolean {
  const mark = tokens[at]?.text;
  const after = tokens[at + 1];
  if ((mark !== '/' && mark !== '-') || after === undefined || !touches(tokens, at)) return false;
  return after.kind === 'number' ? mark === '/' : after.kind === 'word' && after.capital && after.text === after.text.toUpperCase();
}

/** True if a mark stands without space on both sides. */
export function touches(tokens: Tokens, at: number): boolean {
  return tokens[at]?.touches === true && tokens[at + 1]?.touches === true;
}
