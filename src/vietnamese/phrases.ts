/** Comparing texts with phrases where diacritics may be damaged. */
import { foldTonePlacement, stripMarks } from './fold.js';

/** Lower case, without diacritics, dashes and spaces evened out: what damaged text still shares with a phrase. */
export function plain(text: string): string {
  return stripMarks(foldTonePlacement(text.toLowerCase())).replace(/[‐-―−]/gu, '-').replace(/\s+/gu, ' ').trim();
}

/** True if a plain text begins with one of the plain phrases, at a word's end. */
export function beginsWith(plainText: string, phrases: Iterable<string>): string | null {
  for (const phrase of phrases) {
    if (plainText.startsWith(phrase) && !/^[\p{L}\d]/u.test(plainText.slice(phrase.length))) return phrase;
  }
  return null;
}

/** Letters from which on a text may hold slips, and their share of its letters. */
const LONG_TEXT = 12;
const SLIPS = 0.12;

/** True if a text holds letters and all of them are capitals; a few lower-case slips are forgiven in long texts. */
export function isCapitals(text: string): boolean {
  let letters = 0;
  let lower = 0;
  for (const sign of text) {
    const small = sign.toLowerCase();
    if (small === sign.toUpperCase()) continue;
    letters++;
    if (small === sign && ++lower > SLIPS * text.length) return false;
  }
  return letters >= 2 && (lower === 0 || (letters >= LONG_TEXT && lower / letters < SLIPS));
}
