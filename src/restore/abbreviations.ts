/** Abbreviations that the vocabulary lacks but are made of one that it has: `SKHDT` is a Sở (S) of `KHĐT`. */
import { isSyllable } from '../vietnamese/index.js';
import type { RestorationModel } from './model/load.js';

/** Letters of a known abbreviation that a longer one may end in. */
const FEWEST_LETTERS = 3;
const UNMARKED = /^[A-Z]+$/u;

/** An abbreviation in capitals with the marks of the longest known one that it ends in; as it stands if it ends in none. */
export function markAbbreviation(read: string, { language, bySkeleton }: RestorationModel): string {
  if (!UNMARKED.test(read)) return read;
  for (let at = 1; at + FEWEST_LETTERS <= read.length; at++) {
    const known = (bySkeleton.get(read.slice(at).toLowerCase()) ?? []).filter((word) => !isSyllable(language.words[word]!));
    if (known.length === 0) continue;
    const likeliest = known.reduce((best, word) => (language.unigram(word) < language.unigram(best) ? word : best));
    return read.slice(0, at) + language.words[likeliest]!.toUpperCase();
  }
  return read;
}
