/** Comparing texts with phrases where diacritics may be damaged. */
import { foldTonePlacement, newTonePlacement, stripMarks } from './fold.js';

/** The code unit that `plain` writes for each one, found when first met: every line of a document is asked for many phrases. */
const PLAIN_UNITS = new Uint16Array(0x10000);
/** Stands for a unit whose plain form depends on the units beside it, or has several. */
const IN_CONTEXT = 0xffff;
const SPACE = 0x20;
const DASH = 0x2d;
/** Letters of other scripts whose lower case is two letters, or depends on the word: `İ`, `Σ`. */
const UNEVEN_CAPITALS = /[\u0130\u03a3\ud800-\udfff]/u;
/** The units of the text at hand, and the longest one that is written at once. */
const written: number[] = [];
const LONGEST_AT_ONCE = 4_096;

/** Lower case, without diacritics, dashes and spaces evened out: what damaged text still shares with a phrase. */
export function plain(text: string): string {
  if (text.length > LONGEST_AT_ONCE) return plainInContext(text);
  let length = 0;
  let spaced = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = PLAIN_UNITS[code]! || plainUnit(code);
    if (unit === IN_CONTEXT) return plainInContext(text);
    if (unit === SPACE && spaced) continue;
    spaced = unit === SPACE;
    written[length++] = unit;
  }
  written.length = spaced && length > 0 ? length - 1 : length;
  return String.fromCharCode(...written);
}

function plainInContext(text: string): string {
  return stripMarks(text.toLowerCase()).replace(/[‐-―−]/gu, '-').replace(/\s+/gu, ' ').trim();
}

function plainUnit(code: number): number {
  const letter = String.fromCharCode(code);
  const bare = stripMarks(letter.toLowerCase());
  const found = /\s/u.test(letter) ? SPACE : /[‐-―−]/u.test(letter) ? DASH : UNEVEN_CAPITALS.test(letter) || bare.length !== 1 ? IN_CONTEXT : bare.charCodeAt(0);
  PLAIN_UNITS[code] = found;
  return found;
}

/** True if a plain text begins with one of the plain phrases, at a word's end. */
export function beginsWith(plainText: string, phrases: Iterable<string>): string | null {
  for (const phrase of phrases) if (opens(plainText, phrase)) return phrase;
  return null;
}

function opens(plainText: string, phrase: string): boolean {
  return plainText.startsWith(phrase) && !/[\p{L}\d]/u.test(plainText.charAt(phrase.length));
}

/** Phrases that a text may begin with, found by its first word: for lists so long that trying each would cost. */
export class Openings<T> {
  readonly #byWord = new Map<string, (readonly [phrase: string, value: T])[]>();

  /** @param entries plain phrases with what each of them tells; where several begin a text, the first counts. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const entry of entries) {
      const word = firstWord(entry[0]);
      const listed = this.#byWord.get(word);
      if (listed) listed.push(entry);
      else this.#byWord.set(word, [entry]);
    }
  }

  /** What the first of the phrases tells that a plain text begins with, at a word's end; null if it begins with none. */
  of(plainText: string): T | null {
    return this.#byWord.get(firstWord(plainText))?.find(([phrase]) => opens(plainText, phrase))?.[1] ?? null;
  }

  /** True if a plain text begins with one of the phrases, at a word's end. */
  begin(plainText: string): boolean {
    return this.of(plainText) !== null;
  }
}

/** Openings that tell nothing but themselves. */
export function openings(phrases: Iterable<string>): Openings<string> {
  return new Openings([...phrases].map((phrase) => [phrase, phrase] as const));
}

function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && caseOf(text, end) !== NO_CASE) end++;
  return text.slice(0, end);
}

/** The source of a pattern for one of some phrases, the longest first, each with either placement of tones (`ủy`, `uỷ`). */
export function oneOf(phrases: Iterable<string>): string {
  const spellings = new Set([...phrases].flatMap((phrase) => [phrase, newTonePlacement(phrase), foldTonePlacement(phrase)]));
  return `(?:${[...spellings].sort((a, b) => b.length - a.length).join('|')})`;
}

/** The same, where no letter goes on before or behind the phrase. */
export function wordsOf(phrases: Iterable<string>): string {
  return String.raw`(?<!\p{L})${oneOf(phrases)}(?!\p{L})`;
}

/** Letters from which on a text may hold slips, and their share of its letters. */
const LONG_TEXT = 12;
const SLIPS = 0.12;

const CAPITAL_WORD = /^\p{Lu}{2,}$/u;

/** True for a word of capitals and nothing else, two at least: `THCS`, and any word of a text in capitals. */
export function isCapitalWord(word: string): boolean {
  return CAPITAL_WORD.test(word);
}

/** True if a text holds letters and all of them are capitals; a few lower-case slips are forgiven in long texts. */
export function isCapitals(text: string): boolean {
  let letters = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const letterCase = caseOf(text, i);
    if (letterCase === NO_CASE) continue;
    letters++;
    if (letterCase === LOWER && ++lower > SLIPS * text.length) return false;
  }
  return letters >= 2 && (lower === 0 || (letters >= LONG_TEXT && lower / letters < SLIPS));
}

/** True if a capital letter stands at an offset. */
export function isUpperAt(text: string, at: number): boolean {
  return caseOf(text, at) === UPPER;
}

const NO_CASE = 1;
const LOWER = 2;
const UPPER = 3;

/** The case of each UTF-16 code unit, found when first met: headings are told from prose by it on every line. */
const CASES = new Uint8Array(0x10000);

function caseOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return CASES[code]! || findCase(code);
}

function findCase(code: number): number {
  const unit = String.fromCharCode(code);
  const small = unit.toLowerCase();
  const found = small === unit.toUpperCase() ? NO_CASE : small === unit ? LOWER : UPPER;
  CASES[code] = found;
  return found;
}

/** First letter in upper case. */
export function upperFirst(text: string): string {
  if (isUpperAt(text, 0)) return text;
  return text.replace(/^[^\p{L}\d]*\p{L}/u, (opening) => opening.toUpperCase());
}
