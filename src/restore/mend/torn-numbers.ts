/** Numbers of dates and documents that recognition tore apart: `774/QĐ-UBN D` is `774/QĐ-UBND`, `23/1 1/2018` is `23/11/2018`, `số 38 71/QĐ-BGDĐT` is `số 3871/QĐ-BGDĐT`, `83/2015/QH 13` is `83/2015/QH13`. */
import { COMMON_ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import type { Decision } from '../decoder.js';
import type { PlacedToken } from '../tokenise.js';

const DATE = /^(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|1[0-2])\2(?:19|20)\d{2}[.,;:)]*$/u;
/** The beginning of a date in figures. */
const DATE_HEAD = /^\d{1,2}[/.-][\d/.-]{0,6}$/u;
/** The beginning of a document's number, and what may go on with it: up to its sign, or up to a year that is torn in its turn. */
const NUMBER_HEAD = /^\d{1,4}$/u;
const NUMBER_TAIL = /^\d{1,4}\/(?:(?:19|20)\d{2}\/\p{Lu}|(?:19|20)\d?$|\p{Lu})/u;
const LONGEST_NUMBER = /^\d{1,5}\//u;
/** A document's number up to the middle of its year, and the year's end with the sign. */
const YEAR_HEAD = /^\d{1,5}\/(?:19|20)\d?$/u;
const YEAR_TAIL = /^\d{1,2}\/\p{Lu}/u;
const WHOLE_YEAR = /\/(?:19|20)\d{2}\/\p{Lu}/u;
/** A law's number up to its National Assembly, and the term that this is in. */
const LAW_HEAD = /^\d{1,3}\/(?:19|20)\d{2}\/QH$/u;
const TERM = /^1?\d[.,;:)]*$/u;
/** A document's number up to the middle of its office's abbreviation, and the rest of that. */
const SIGN_HEAD = /^\d{1,5}\/\p{Lu}[\p{L}-]*-(\p{Lu}{2,})$/u;
const SIGN_TAIL = /^\p{Lu}{1,2}$/u;
/** A document's number whose last office is joined by an ampersand, and that office with its sign. */
const JOINED_HEAD = /^\d{1,5}\/\p{Lu}[\p{L}\d-]*-\p{Lu}{2,}$/u;
const JOINED_TAIL = /^&\p{Lu}{2,}[.,;:)]*$/u;
const OFFICES: ReadonlySet<string> = new Set(COMMON_ABBREVIATIONS.entries.map(({ short }) => short));
/** A day's figure or a stroke that a one was read as, and what a written number of a letterhead may end in. Source: written numbers and days in scans read with Tesseract's English data. */
const FIGURE = /^\d$/u;
const STROKE = /^[|Il!]$/u;
const DAY_WORD = /^ngày$/iu;
const DAY = /^(?:[12]\d|3[01])$/u;
const WRITTEN_NUMBER = /^\d{1,4}$/u;
const CODE = /^\/\p{Lu}{2}/u;
const NUMBER_WORD = /^[“"(]?số:?$/iu;

/** Decisions with the halves of torn numbers, if they stand on one line, joined. */
export function joinTornNumbers(decisions: readonly Decision[], tokens: readonly PlacedToken[]): Decision[] {
  const out: Decision[] = [];
  for (const [at, decision] of decisions.entries()) {
    const head = out.at(-1);
    const sameLine = head !== undefined && tokens[head.end - 1]!.line === tokens[decision.first]!.line;
    const written = sameLine ? writtenNumber(rawOf(head, tokens), rawOf(decision, tokens), { before: out.at(-2)?.text ?? '', next: decisions[at + 1]?.text ?? '' }) : null;
    if (written !== null) {
      out[out.length - 1] = { ...head!, end: decision.end, text: written, margin: Infinity, runnerUp: `${head!.text} ${decision.text}` };
    } else if (sameLine && isTorn(head.text, decision.text, out.at(-2)?.text ?? '')) {
      out[out.length - 1] = { ...head, end: decision.end, text: head.text + decision.text, margin: Infinity, runnerUp: `${head.text} ${decision.text}` };
    } else {
      out.push(decision);
    }
  }
  return out;
}

/** A letterhead's day or number whose one, written by hand, was read as a stroke of its own: `ngày | 7 tháng` is the 17th. Null for anything else. */
function writtenNumber(head: string, tail: string, { before, next }: { readonly before: string; readonly next: string }): string | null {
  const [strokeFirst, strokeLast] = [STROKE.test(head), STROKE.test(tail)];
  if (strokeFirst === strokeLast) return null;
  const joined = strokeFirst ? `1${tail}` : `${head}1`;
  if (DAY_WORD.test(before)) return next === 'tháng' && FIGURE.test(strokeFirst ? tail : head) && DAY.test(joined) ? joined : null;
  return NUMBER_WORD.test(before) && CODE.test(next) && WRITTEN_NUMBER.test(strokeFirst ? tail : head) ? joined : null;
}

function rawOf({ first, end }: Decision, tokens: readonly PlacedToken[]): string {
  return end === first + 1 ? tokens[first]!.text : '';
}

/** True if a text and the one after it are the halves of one number. @param before The word before them. */
function isTorn(head: string, tail: string, before: string): boolean {
  const office = SIGN_HEAD.exec(head)?.[1];
  if (office !== undefined && SIGN_TAIL.test(tail)) return !OFFICES.has(office) && OFFICES.has(office + tail);
  if (JOINED_TAIL.test(tail)) return JOINED_HEAD.test(head);
  if (!/^\d/u.test(head) || !/^[\d/.-]/u.test(tail)) return false;
  const joined = head + tail;
  if (LAW_HEAD.test(head)) return TERM.test(tail);
  if (DATE_HEAD.test(head) && DATE.test(joined)) return true;
  if (YEAR_HEAD.test(head) && YEAR_TAIL.test(tail)) return WHOLE_YEAR.test(joined);
  return NUMBER_WORD.test(before) && NUMBER_HEAD.test(head) && NUMBER_TAIL.test(tail) && LONGEST_NUMBER.test(joined);
}
