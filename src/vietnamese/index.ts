/** What the rest of the program knows of the Vietnamese script. */
export { LIST_LETTERS, formatRoman, listLetterIndex, nextLetter, parseRoman } from './alphabet.js';
export { foldTonePlacement, hasMarks, newTonePlacement, stripMarks, tonePlacementOf } from './fold.js';
export { decodeLegacy, detectLegacy, type LegacyEncoding } from './legacy.js';
export { allSyllables, isSkeleton, isSyllable } from './syllable.js';
export { areTorn, joinSplitSyllables, repairCharacters, repairUnicode } from './unicode.js';
export { isVowel } from './tones.js';
export { beginsWith, isCapitals, isCapitalWord, isUpperAt, oneOf, Openings, openings, plain, upperFirst, wordsOf } from './phrases.js';
