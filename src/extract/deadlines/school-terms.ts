/** Reads terms of a school year that is written with its years: `học kỳ I năm học 2025-2026`. */
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
  const first = yearAt(tokens, from + label);
  const until = first === null ? null : UNTIL.match(tokens, from + label + 1);
  const last = until && yearAt(tokens, from + label + 1 + until.length);
  if (first === null || !until || last !== first + 1) return null;
  const behindYears = from + label + 2 + until.length;
  const next = tokens[behind]?.text === '(' && tokens[behindYears]?.text === ')' ? behindYears + 1 : behindYears;
  const months = numeral === 1 ? TERM_MONTHS.first : TERM_MONTHS.second;
  const dated = (inMonth: number): WrittenDate => ({ year: numeral === 1 && inMonth !== NEW_YEAR ? first : last, part: month(inMonth), edge: null, next });
  return { start: dated(months.from), end: dated(months.to), next };
}
