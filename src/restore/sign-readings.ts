/** What else the signs around a recognised word may have been: other signs, or specks of the scan. */
import type { Reading } from './lattice.js';
import type { RestorationModel } from './model/load.js';
import type { Piece } from './pieces.js';

/** Signs at a token's ends that specks of a scan are read as: punctuation, and signs that official text has none of. */
const PUNCTUATION = /^[.,:;\-–—]$/u;
const STRAY = /^[?!'’‘_~]$/u;
const RULES = /^[-–—_~'’‘]$/u;
/** Cost of a speck: beside a word it is read as punctuation far more rarely than it is one, alone it is hardly ever one, and a stray sign is none. */
const SPECK = { beside: 9, alone: 5, stray: 4 } as const;
/** Signs after a word that are read for each other, with what it costs. Source: readings with Tesseract's Vietnamese data, as in the channel, and a nat for each to be kept; a colon is hardly ever a semicolon, since recognition looks for its tail in the picture. */
const SIGN_SLIPS: readonly { readonly printed: string; readonly read: string; readonly cost: number }[] = [
  { printed: ';', read: ':', cost: 9 }, { printed: ',', read: '.', cost: 7.5 }, { printed: ':', read: ';', cost: 7.5 },
];

/** The sign that stands for `và` between names of bodies; what it costs to be one: `ở`, which is read as it, is the commoner, but hardly ever where `và` fits. */
const AND = { sign: '&', word: 'và', cost: 9 } as const;

/** An ampersand that stands alone, as the word that it stands for. */
export function ampersand(token: string, { language }: RestorationModel): Reading[] {
  return token === AND.sign ? [{ start: 0, end: token.length, words: [language.id(AND.word)], text: token, cost: AND.cost }] : [];
}

/** The signs that a token begins and ends with, read as nothing. */
export function specks(token: string, pieces: readonly Piece[]): Reading[] {
  // Strokes that stand alone may be the rules of a table.
  if (pieces.length === 1 && RULES.test(token)) return [];
  const ends = pieces.length > 1 ? [pieces[0]!, pieces.at(-1)!] : pieces;
  return ends.flatMap(({ start, end }) => {
    const sign = token.slice(start, end);
    const cost = STRAY.test(sign) ? SPECK.stray : !PUNCTUATION.test(sign) ? null : pieces.length > 1 ? SPECK.beside : SPECK.alone;
    return cost === null ? [] : [{ start, end, words: [], text: '', cost }];
  });
}

/** What else a sign that closes a word may have been. */
export function closingSlips(token: string, pieces: readonly Piece[], { language }: RestorationModel): Reading[] {
  const last = pieces.at(-1)!;
  if (last.kind !== 'sign' || pieces.at(-2)?.kind !== 'core') return [];
  const read = token.slice(last.start, last.end);
  return SIGN_SLIPS.filter((slip) => slip.read === read).map(({ printed, cost }) => ({ ...last, words: [language.id(printed)], text: printed, cost }));
}
