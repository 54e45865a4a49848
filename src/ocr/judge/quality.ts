/** How good a text layer is, measured on its words. */
import { hasMarks, isSyllable } from '../../vietnamese/index.js';

export interface LayerQuality {
  /** Words made of letters only, from two letters on: those that the shares count. */
  readonly counted: number;
  /** Share of them that are possible Vietnamese syllables; abbreviations in capitals are not counted. */
  readonly syllables: number;
  /** Share of them that carry a Vietnamese mark. Right text has 0.7 to 0.85. */
  readonly marked: number;
}

/** Measures the words of a page, in any order. */
export function layerQuality(words: readonly string[]): LayerQuality {
  let counted = 0;
  let syllables = 0;
  let marked = 0;
  for (const word of words) {
    const bare = word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    if (bare.length < 2 || !/\p{L}/u.test(bare) || isAbbreviation(bare)) continue;
    // A word that mixes letters with signs or digits (`Trirang,.tinh`, `lu~t`) is counted and is no syllable.
    if (/[-–/&.]/u.test(bare) && !/[~^|\\<>{}]/u.test(bare)) continue;
    counted++;
    if (isSyllable(bare)) syllables++;
    if (hasMarks(bare)) marked++;
  }
  return counted === 0 ? { counted, syllables: 1, marked: 1 } : { counted, syllables: syllables / counted, marked: marked / counted };
}

/** Capitals without a vowel of their own kind of syllable: `UBND`, `HĐND`, `QCVN`; or letters with digits: `A4`, `K12`. */
function isAbbreviation(word: string): boolean {
  return word.length <= 8 && word === word.toUpperCase() && !isSyllable(word);
}
