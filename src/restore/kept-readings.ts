/** Readings of what is kept as it stands: signs, numbers, abbreviations and words that the vocabulary lacks. */
import { markAbbreviation } from './abbreviations.js';
import type { Reading } from './lattice.js';
import type { RestorationModel } from './model/load.js';
import { isProtected, type Piece } from './pieces.js';
import { modelToken, modelTokens, UNKNOWN } from './tokens.js';

/** Cost of each letter of a word that the vocabulary lacks: an abbreviation in capitals, and any other. */
const SPELLED_CAPITAL = 2.6;
export const SPELLED_LETTER = 4.5;
/** Cost of a sign among letters. */
const STRAY_SIGN = 6;
/** Cost of a stretch that holds no word at all. */
const NO_WORD = 7;
/** Cost of each digit of a number: how much a number's digits say beside its being a number. */
const DIGIT = 1.6;
/** Codes of digits and capitals (`2T6P`), which are one word to the model. */
const CODE = /^\d[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]+$/u;

/** Abbreviations joined by `&`, with marks where the text lost them. */
export function joinedAbbreviation(token: string, marksLost: boolean, model: RestorationModel): Reading {
  const text = marksLost ? token.replace(/[A-Z&]{3,}/u, (read) => markAbbreviation(read, model)) : token;
  return { start: 0, end: token.length, words: modelTokens(text).map((word) => model.language.id(word)), text, cost: 0 };
}

/** Signs as they stand, each at its cost, and `read` for the rest. */
export function readPieces({ language }: RestorationModel, token: string, pieces: readonly Piece[], signCost: (sign: string) => number, read: (piece: Piece) => Reading[]): Reading[] {
  if (isProtected(token)) return [{ start: 0, end: token.length, words: [], text: token, cost: 0 }];
  return pieces.flatMap((piece) => {
    if (piece.kind === 'core') return read(piece);
    const sign = token.slice(piece.start, piece.end);
    const signWord = modelToken(sign);
    return [{ start: piece.start, end: piece.end, words: signWord === null ? [] : [language.id(signWord)], text: sign, cost: signCost(sign) }];
  });
}

/** A stretch kept as it stands: numbers by their digits, unknown words by their letters, stray signs by themselves. */
export function asItStands({ language }: RestorationModel, read: string, { start, end }: { start: number; end: number }, letter = SPELLED_LETTER): Reading {
  const spelled = /^[\p{Lu}\d]+$/u.test(read) ? SPELLED_CAPITAL : letter;
  let cost = STRAY_SIGN * (read.match(/[^\p{L}\p{M}\d.,]/gu)?.length ?? 0);
  const words = (CODE.test(read) ? [UNKNOWN] : modelTokens(read)).map((token) => {
    const id = language.id(token);
    if (id === language.unknown) cost += spelled * (token === UNKNOWN ? read : token).length;
    if (id === language.number) cost += DIGIT * token.length;
    return id;
  });
  if (words.length === 0) cost += NO_WORD;
  return { start, end, words, text: read, cost };
}

/** A reading with the marks of the abbreviation that it ends in. */
export function withMarks(reading: Reading, model: RestorationModel, inCode: boolean): Reading {
  return { ...reading, text: markAbbreviation(reading.text, model, inCode) };
}
