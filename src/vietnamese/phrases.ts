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

/** True if a text holds letters and all of them are capitals; a few lower-case slips are forgiven in long texts. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return false;
  const lower = letters.replace(/\P{Ll}/gu, '').length;
  return lower === 0 || (letters.length >= 12 && lower / letters.length < 0.12);
}
