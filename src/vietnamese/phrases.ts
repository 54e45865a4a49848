/** Comparing texts with phrases where diacritics may be damaged. */
import { foldTonePlacement, stripMarks } from './fold.js';

/** Dashes and white space that are not as `plain` writes them. */
const UNEVEN = /[‐-―−]|[^\S ]| {2}/u;

/** Lower case, without diacritics, dashes and spaces evened out: what damaged text still shares with a phrase. */
export function plain(text: string): string {
  const bare = stripMarks(foldTonePlacement(text.toLowerCase()));
  return (UNEVEN.test(bare) ? bare.replace(/[‐-―−]/gu, '-').replace(/\s+/gu, ' ') : bare).trim();
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
