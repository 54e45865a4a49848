/** Tells readings of dirt, seals and pen strokes from readings of print. */
import { isShortItem, isSyllableWord } from '../short-items.js';
import type { ReadWord } from './engine.js';

/** What the engine makes of specks and strokes; where these stand alone they are seldom print. */
const STRAY = /^[`'’‘ˆ~^_|\\<>{}[\]=#*„”“"¡¿«»°¬®©+.,:;]+$/u;
/** Signs that do stand alone, if they were read this surely: bullets before a text, and signs set off from the words around them. */
const LEAST_SIGN_CONFIDENCE = 0.8;
const BULLET = /^[+*]$/u;
const SET_OFF = /^[:;+=<>]$/u;
/** In a line read with less than this (by length of its words), only words that are sure by themselves are print. */
const LEAST_LINE_CONFIDENCE = 0.45;
/** A lone short reading needs more, unless it is a syllable. */
const LEAST_LONE_CONFIDENCE = 0.6;
const LONE_LENGTH = 3;

/** A date, a month or a quarter in figures, alone in its cell: the engine doubts what no other word supports, but dirt is read as none. */
const DATE = /^(?:(?:(?:0?[1-9]|[12]\d|3[01])[/.])?(?:0?[1-9]|1[0-2])|I{1,3}|IV)[/⁄.]20\d{2}[.,;]?$/u;
/** A speck at the head of a word, read as a quotation mark; one that no other closes. */
const LONE_QUOTE = /^['`‘’](?=\p{L})/u;

/** A document's number with its code, its slash or the space before it unseen: what it says of the digits is looked at once more, and dirt is read as none. */
const NUMBER_AND_CODE = /^(?:Số:['`’]?)?(?:\d{0,5}[/-]\p{Lu}{2,}(?:-\p{Lu}{2,})*|\d{1,5}\p{Lu}{2,}-\p{Lu}{2,})$/u;

/** The words of a line that are print. Empty where the whole line is dirt. */
export function withoutJunk(words: readonly ReadWord[]): readonly ReadWord[] {
  return withoutLoneQuote(printOf(words));
}

function printOf(words: readonly ReadWord[]): readonly ReadWord[] {
  const kept = words.filter((word, i) => !STRAY.test(word.text) || isSign(word, i, words));
  const length = kept.reduce((sum, word) => sum + word.text.length, 0);
  const lone = length <= LONE_LENGTH && !kept.some((word) => isSyllableWord(word.text));
  if (isShortItem(kept) || lineConfidence(kept) >= (lone ? LEAST_LONE_CONFIDENCE : LEAST_LINE_CONFIDENCE)) return kept;
  return kept.filter((word) => DATE.test(word.text) || NUMBER_AND_CODE.test(word.text) || (word.confidence >= LEAST_LONE_CONFIDENCE && isSyllableWord(word.text)));
}

function withoutLoneQuote(words: readonly ReadWord[]): readonly ReadWord[] {
  if (words.filter(({ text }) => /['`‘’]/u.test(text)).length !== 1) return words;
  return words.map((word) => (LONE_QUOTE.test(word.text) ? { ...word, text: word.text.slice(1) } : word));
}

/** True for a bullet that opens a line of text, and for a sign between two words of one. */
function isSign({ text, confidence }: ReadWord, index: number, words: readonly ReadWord[]): boolean {
  const isText = (word: ReadWord | undefined): boolean => word !== undefined && /[\p{L}\d]/u.test(word.text);
  if (confidence < LEAST_SIGN_CONFIDENCE || !isText(words[index + 1])) return false;
  return index === 0 ? BULLET.test(text) : SET_OFF.test(text) && isText(words[index - 1]);
}

/** Mean confidence of a line, each word counting by its length; 0 without words. */
export function lineConfidence(words: readonly ReadWord[]): number {
  const length = words.reduce((sum, word) => sum + word.text.length, 0);
  return length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / length;
}
