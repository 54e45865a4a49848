/** Reads school years that are written with their years, and terms of them: `học kỳ I năm học 2025-2026`. */
import { SCHOOL_YEARS, TERM_MONTHS, TERM_NAMES } from '../../lexicon/school-terms.js';
import { QUARTER_NUMERALS } from '../../lexicon/recurrences.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { month } from './calendar.js';
import { UNTIL } from './ranges.js';
import { yearAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const NAMES = phraseSet(TERM_NAMES.phrases);
const YEARS = phraseSet(SCHOOL_YEARS.phrases);
/** Marks between a term and its school year. */
const BEFORE_YEAR = new Set([',', '(', '-']);
const NEW_YEAR = 1;

export interface SchoolTerm {
  readonly start: WrittenDate;
  readonly end: WrittenDate;
  readonly next: number;
}

/** The term at token `at`, from its first month to its last; null without the years of its school year. */
export function readSchoolTerm(tokens: Tokens, at: number): SchoolTerm | null {
  const name = NAMES.match(tokens, at);
  const numeral = name && QUARTER_NUMERALS[tokens[at + name.length]?.folded ?? ''];
  if (!name || (numeral !== 1 && numeral !== 2)) return null;
  const behind = at + name.length + 1;
  const from = BEFORE_YEAR.has(tokens[behind]?.text ?? '') ? behind + 1 : behind;
  const label = YEARS.match(tokens, from)?.length ?? 0;
  // Without `học` in the name or `năm học` behind it, `kỳ I, 2025 - 2026` is some other turn.
  if (label === 0 && name.length === 1) return null;
  const years = readYears(tokens, from + label);
  if (!years) return null;
  const next = tokens[behind]?.text === '(' && tokens[years.next]?.text === ')' ? years.next + 1 : years.next;
  const months = numeral === 1 ? TERM_MONTHS.first : TERM_MONTHS.second;
  const dated = (inMonth: number): WrittenDate => inYear(numeral === 1 && inMonth !== NEW_YEAR ? years.first : years.last, inMonth, next);
  return { start: dated(months.from), end: dated(months.to), next };
}

/** The whole school year at token `at` (`năm học 2026-2027`), from the first month of its first term to the last of its second. */
export function readSchoolYear(tokens: Tokens, at: number): SchoolTerm | null {
  const label = YEARS.match(tokens, at);
  const years = label && readYears(tokens, at + label.length);
  return years && { start: inYear(years.first, TERM_MONTHS.first.from, years.next), end: inYear(years.last, TERM_MONTHS.second.to, years.next), next: years.next };
}

/** `2025-2026`: two years, the second of which follows the first. */
function readYears(tokens: Tokens, at: number): { readonly first: number; readonly last: number; readonly next: number } | null {
  const first = yearAt(tokens, at);
  const until = first === null ? null : UNTIL.match(tokens, at + 1);
  const last = until && yearAt(tokens, at + 1 + until.length);
  return first !== null && until && last === first + 1 ? { first, last, next: at + 2 + until.length } : null;
}

function inYear(year: number, inMonth: number, next: number): WrittenDate {
  return { year, part: month(inMonth), edge: null, next };
}
