/** How a word of the model is written in the place of what was read: capitals, and the document's tone placement. */
import { foldTonePlacement, isSyllable, newTonePlacement, stripMarks, tonePlacementOf } from '../vietnamese/index.js';
import type { CasePattern } from './model/channel.js';
import type { Damage } from './types.js';

export type Placement = 'old' | 'new';

/** The tone placement to write in: the text's own where its marks can be trusted, else the one most documents use. */
export function placementOf(text: string, damage: Damage): Placement {
  return damage === 'vietnamese-ocr' ? (tonePlacementOf(text) ?? 'old') : 'old';
}

/** A folded word in a case pattern. */
export function inCase(word: string, pattern: CasePattern): string {
  if (pattern === 'lower') return word;
  if (pattern === 'upper') return word.toUpperCase();
  return word[0]!.toUpperCase() + word.slice(1);
}

/** Writes folded words where `read` stood; codes of mixed case (`TTg`, `QyĐ`) keep their letters' own case. */
export function wordWriter(read: string, placement: Placement): (word: string, pattern: CasePattern) => string {
  const lower = read.toLowerCase();
  const folded = foldTonePlacement(lower);
  const skeleton = stripMarks(lower);
  return (word, pattern) => {
    if (word === folded) return read;
    const isCode = word.length === skeleton.length && stripMarks(word) === skeleton && !isSyllable(word);
    return isCode ? writeLike(word, read, placement) : inCase(placement === 'new' ? newTonePlacement(word) : word, pattern);
  };
}

/** A folded word with the capitals of `read`, which has the same letters without marks. */
export function writeLike(word: string, read: string, placement: Placement): string {
  const placed = placement === 'new' ? newTonePlacement(word) : word;
  return Array.from(placed, (letter, i) => (read[i] === read[i]!.toLowerCase() ? letter : letter.toUpperCase())).join('');
}

/** Letters of a word up to which one misread letter makes it look like an abbreviation. */
const SHORT = 3;

/** Two different consonants in capitals are an abbreviation (`TX`, `CĐ`) rather than a word whose vowel was read as one, as only ử is read as W. */
const TWO_CONSONANTS = /^(?!(.)\1)[B-DF-HJ-NP-TVXĐ]{2}$/u;

/** The case patterns that a read token may have been printed in, likeliest first, with their costs. */
export function casePatterns(read: string, capitals: boolean): readonly (readonly [CasePattern, number])[] {
  const letters = Array.from(read).filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  const upper = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  const lower = letters.length - upper;
  if (capitals && (lower === 0 || upper > lower)) return [['upper', 0], ['title', 4]];
  if (letters.length === 0) return [['lower', 0], ['title', 3]];
  if (lower === 0 && upper >= 2) return [['upper', 0], ['title', TWO_CONSONANTS.test(read) ? 5 : letters.length <= SHORT ? 1 : 3]];
  if (/^I\p{Ll}/u.test(read)) return [['lower', 0.7], ['title', 0.7]];
  // Inside a word a capital is no evidence: recognition reads ấ and ầ as A, ộ as O.
  if (read[0] !== read[0]!.toLowerCase()) return [['title', 0], upper > 1 ? ['upper', 3] : ['lower', 5]];
  if (/^\P{L}/u.test(read) && upper > 0) return [['title', 1], ['upper', 1], ['lower', 2]];
  // A capital is taken for a small letter only where little else was read.
  return letters.length >= SHORT ? [['lower', 0]] : [['lower', 0], ['title', 5]];
}
