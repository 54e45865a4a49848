/** List markers told from their sequence: after `d)` comes `đ)`, and `¢)` after `b)` is `c)`. */
import { formatRoman, listLetterIndex, LIST_LETTERS, parseRoman } from '../vietnamese/index.js';
import type { Decision } from './decoder.js';
import type { RawToken } from './lattice.js';

/** A lettered marker, or what is left of one: up to two characters before a bracket. */
const LETTERED = /^([^\s()\d.]{1,2})\)(.*)$/su;
/** Characters that a Roman number of strokes is read as: `I1.`, `l.`, `11`. */
const STROKES = /^([IVX1l|!]{1,5})(\.?)$/u;
const NUMBERED = /^(?:\d{1,2}\.|[IVX]{1,5}\.)/u;
const PART = /^(?:phần|chương|phụ|mục)$/iu;

interface Sequence {
  /** Index of the letter before in `LIST_LETTERS`; -1 before the first. */
  letter: number;
  /** Roman numbers before: of headings, and of parts and annexes. */
  roman: number;
  part: number;
}

/** Gives damaged markers the letter or number that their sequence asks for. */
export function repairMarkers(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  const sequence: Sequence = { letter: -1, roman: 0, part: 0 };
  return decisions.map((decision, index) => {
    const token = tokens[decision.first]!;
    const text = markerText(token, decision.text, decisions[index - 1]?.text ?? '', sequence);
    return text === decision.text ? decision : { ...decision, text, margin: Infinity, runnerUp: decision.text };
  });
}

/** The right text of a token that may be a marker; moves the sequence on. */
function markerText(token: RawToken, text: string, before: string, sequence: Sequence): string {
  const roman = romanText(token, before, sequence);
  if (roman !== null) return roman;
  if (!token.opens) return text;
  if (NUMBERED.test(text)) sequence.letter = -1;
  const [, letters, rest] = LETTERED.exec(text) ?? [];
  if (letters === undefined) return text;
  const wanted = LIST_LETTERS[sequence.letter + 1];
  const found = listLetterIndex(letters);
  const raw = LETTERED.exec(token.text)?.[1] ?? '';
  if (wanted !== undefined && found !== sequence.letter + 1 && (isTwin(letters, wanted) || !isLetterMarker(raw))) {
    sequence.letter++;
    return `${wanted})${rest}`;
  }
  if (found !== null) sequence.letter = found;
  return text;
}

/** `d` may be `đ`; `c` and `e` are read for each other. */
function isTwin(letter: string, wanted: string): boolean {
  return ['dđ', 'ce', 'ec', 'oc'].includes(letter + wanted);
}

function isLetterMarker(raw: string): boolean {
  return listLetterIndex(raw) !== null;
}

/** A Roman number made of strokes, where it is the next in its sequence. */
function romanText(token: RawToken, before: string, sequence: Sequence): string | null {
  const counter = PART.test(before) ? 'part' : 'roman';
  if (!token.opens && counter === 'roman') return null;
  const [, strokes, stop] = STROKES.exec(token.text) ?? [];
  if (strokes === undefined || (stop === '' && counter === 'roman')) return null;
  const value = parseRoman(strokes.replace(/[1l|!]/gu, 'I'));
  if (value === null) return null;
  // `1.` is a number unless it has a Roman letter, or two strokes and its turn.
  const certain = /[IVX]/u.test(strokes);
  if (!certain && (value !== sequence[counter] + 1 || strokes.length < 2)) return null;
  sequence[counter] = value;
  if (counter === 'part') sequence.roman = 0;
  sequence.letter = -1;
  return `${formatRoman(value)}${stop!}`;
}
