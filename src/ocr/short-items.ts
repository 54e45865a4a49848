/** Short items of lists (`- 12 ấp;`), whose words recognition doubts because no others support them. */
import { isSyllable } from '../vietnamese/index.js';

interface ReadText {
  readonly text: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What opens an item of a list, and how surely it must have been read. */
const SIGN = { text: /^[-–+*]$/u, confidence: 0.8 } as const;
const FEWEST_WORDS = 2;
const NUMBER = /^\d+[.,;]?$/u;

/** True for a list's sign with nothing but syllables and numbers behind it: however the engine doubts them, dirt is not read so. */
export function isShortItem([sign, ...words]: readonly ReadText[]): boolean {
  return sign !== undefined && SIGN.text.test(sign.text) && sign.confidence >= SIGN.confidence && words.length >= FEWEST_WORDS
    && words.some(({ text }) => isSyllableWord(text)) && words.every(({ text }) => isSyllableWord(text) || NUMBER.test(text));
}

/** True for a syllable of two letters or more, apart from punctuation around it. */
export function isSyllableWord(text: string): boolean {
  const letters = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return letters.length > 1 && isSyllable(letters);
}
