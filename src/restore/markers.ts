/** List markers told from their sequence: after `d)` comes `đ)`, and `¢)` after `b)` is `c)`. */
import { formatRoman, listLetterIndex, LIST_LETTERS, parseRoman } from '../vietnamese/index.js';
import { reworded, type Decision } from './decoder.js';
import type { RawToken } from './lattice.js';

/** A lettered marker, or what is left of one: up to two characters before a bracket. */
const LETTERED = /^([^\s()\d.]{1,2})\)(.*)$/su;
/** Characters that a Roman number is read as: `I1.`, `l.`, `11`, `Iv.`, `IHI.`, and `Ill-` in documents of the Party. */
const STROKES = /^([IVXivx1l|!\]LTHY]{1,5})([.,–-]?)$/u;
const DASH = /^[–-]$/u;
/** What one of them may have been printed as; the others stand for themselves. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  '1': ['I'], 'l': ['I'], '|': ['I'], '!': ['I'], ']': ['I'], 'i': ['I'], 'L': ['I'], 'T': ['I'], 'v': ['V'], 'Y': ['V'], 'x': ['X'], 'H': ['I', 'II'],
};
/** The last Roman number that headings come to. */
const LAST_ROMAN = 20;
/** A quarter's number of two strokes or more, or of strokes that are no digit. */
const QUARTER = /^(?=[Il|!THJY]|.[1Il|!VY])([1Il|!VTHJY]{1,3})(?=$|[/,.;:)-])/u;
/** Strokes of a quarter's number as printed: two of them are joined to an H. */
const QUARTER_STROKES: Readonly<Record<string, string>> = { '1': 'I', 'l': 'I', '|': 'I', '!': 'I', 'T': 'I', 'J': 'I', 'H': 'II', 'Y': 'V' };
/** `TL.` (thừa lệnh) before a signature is no number. */
const SIGNED_BY_ORDER = 'TL';
const NUMBERED = /^(?:(\d{1,2})\.|[IVX]{1,5}\.)/u;
/** A number whose stop was read as a comma. */
const WITH_COMMA = /^(\d{1,2}),$/u;
const PART = /^(?:phần|chương|phụ|mục)$/iu;

interface Sequence {
  /** Index of the letter before in `LIST_LETTERS`; -1 before the first. */
  letter: number;
  /** The Arabic number before; null if none was seen on the page. */
  number: number | null;
  /** Roman numbers before: of headings, and of parts and annexes. */
  roman: number;
  part: number;
}

/** Gives damaged markers the letter or number that their sequence asks for. */
export function repairMarkers(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  const sequence: Sequence = { letter: -1, number: null, roman: 0, part: 0 };
  return decisions.map((decision, index) => {
    const token = tokens[decision.first]!;
    const text = markerText(token, decision.text, { before: decisions[index - 1]?.text ?? '', next: decisions[index + 1]?.text ?? '' }, sequence);
    return reworded(decision, text);
  });
}

/** The words on both sides of a token. */
interface Sides {
  readonly before: string;
  readonly next: string;
}

/** The right text of a token that may be a marker; moves the sequence on. */
function markerText(token: RawToken, text: string, sides: Sides, sequence: Sequence): string {
  const roman = romanText(token, sides, sequence);
  if (roman !== null) return roman;
  if (!token.opens) return text;
  const numbered = numberText(text, sequence);
  if (numbered !== null) return numbered;
  const [, letters, rest] = LETTERED.exec(text) ?? [];
  if (letters === undefined) return text;
  const wanted = LIST_LETTERS[sequence.letter + 1];
  const found = listLetterIndex(letters);
  const raw = LETTERED.exec(token.text)?.[1] ?? '';
  // Letters late in the alphabet are so rare that others are put in their place: `m)` becomes `a)`.
  if (wanted !== undefined && found !== sequence.letter + 1 && (raw === wanted || isTwin(letters, wanted) || !isLetterMarker(raw))) {
    sequence.letter++;
    return `${wanted})${rest}`;
  }
  if (found !== null) sequence.letter = found;
  return text;
}

/** A number at the head of an item, with its stop where a comma was read and the number is the next; null for other texts. */
function numberText(text: string, sequence: Sequence): string | null {
  const numbered = NUMBERED.exec(text);
  const comma = WITH_COMMA.exec(text)?.[1];
  const next = comma !== undefined && sequence.number !== null && Number(comma) === sequence.number + 1;
  if (!numbered && !next) return null;
  sequence.letter = -1;
  const value = comma ?? numbered?.[1];
  if (value !== undefined) sequence.number = Number(value);
  return next ? `${comma}.` : text;
}

/** `d` may be `đ`, or be taken for it; `c` and `e` are read for each other. */
function isTwin(letter: string, wanted: string): boolean {
  return ['dđ', 'đd', 'ce', 'ec', 'oc'].includes(letter + wanted);
}

function isLetterMarker(raw: string): boolean {
  return listLetterIndex(raw) !== null;
}

/** The Roman number of a quarter, of a part or of a heading, where recognition took its letters for others. */
function romanText(token: RawToken, { before, next: behind }: Sides, sequence: Sequence): string | null {
  if (/^qu[yýí]$/iu.test(before)) return quarterText(token.text);
  const counter = PART.test(before) ? 'part' : 'roman';
  if (!token.opens && counter === 'roman') return null;
  // A V in bold is read twice: `Vv.`
  const [, strokes, stop] = STROKES.exec(token.text.replace('Vv', 'V')) ?? [];
  if (strokes === undefined) return null;
  const next = sequence[counter] + 1;
  const value = counter === 'roman' && (token.capitals || stop === '') ? headingValue(strokes, stop!, next, token.capitals) : strokesValue(strokes, next);
  if (value === null) return null;
  sequence[counter] = value;
  if (counter === 'part') sequence.roman = 0;
  sequence.letter = -1;
  const stopped = counter === 'roman' && !DASH.test(stop! || behind);
  return `${formatRoman(value)}${stopped ? '.' : stop!}`;
}

/** The value of strokes before a title in small letters; `1.` is a number unless it has a Roman letter, or two strokes and its turn. */
function strokesValue(strokes: string, next: number): number | null {
  if (!/^[IVX1l|!]+$/u.test(strokes)) return null;
  const value = parseRoman(strokes.replace(/[1l|!]/gu, 'I'));
  return value !== null && (/[IVX]/u.test(strokes) || (value === next && strokes.length > 1)) ? value : null;
}

/** The value of a heading's number: the next one if it can be that, else the only one that it can be. Without a stop it must be the next. */
function headingValue(strokes: string, stop: string, next: number, capitals: boolean): number | null {
  if (!capitals || strokes === SIGNED_BY_ORDER || (/^[1!|]$/u.test(strokes) && stop !== '')) return null;
  const values = printedRomans(strokes);
  if (values.includes(next)) return next;
  return stop !== '' && values.length === 1 && !/^\d+$/u.test(strokes) ? values[0]! : null;
}

/** The Roman marker that strokes may stand for (`IL.` for `II.`), if that is the next of its list; null for any other text. */
export function nextRomanMarker(text: string, next: number): string | null {
  const strokes = STROKES.exec(text)?.[1];
  return strokes !== undefined && printedRomans(strokes).includes(next) ? `${formatRoman(next)}.` : null;
}

/** The Roman numbers that may have been printed where strokes were read. */
function printedRomans(strokes: string): readonly number[] {
  let texts = [''];
  for (const stroke of strokes) texts = texts.flatMap((text) => (PRINTED[stroke] ?? [stroke]).map((letters) => text + letters));
  return texts.map(parseRoman).filter((value) => value !== null && value <= LAST_ROMAN) as number[];
}

function quarterText(text: string): string | null {
  const strokes = QUARTER.exec(text)?.[1];
  const value = strokes === undefined ? null : parseRoman(Array.from(strokes, (stroke) => QUARTER_STROKES[stroke] ?? stroke).join(''));
  return value === null || value > 4 ? null : formatRoman(value) + text.slice(strokes!.length);
}
