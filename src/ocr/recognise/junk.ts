/** Tells readings of dirt, seals and pen strokes from readings of print. */
import { isSyllable } from '../../vietnamese/index.js';
import type { ReadWord } from './engine.js';

/** What the engine makes of specks and strokes; none of these stands alone in an official document. */
const STRAY = /^[`'’‘ˆ~^_|\\<>{}[\]=#*„”“"¡¿«»°¬+.,:;]+$/u;
/** In a line read with less than this (by length of its words), only words that are sure by themselves are print. */
const LEAST_LINE_CONFIDENCE = 0.45;
/** A lone short reading needs more, unless it is a syllable. */
const LEAST_LONE_CONFIDENCE = 0.6;
const LONE_LENGTH = 3;

/** The words of a line that are print. Empty where the whole line is dirt. */
export function withoutJunk(words: readonly ReadWord[]): readonly ReadWord[] {
  const kept = words.filter((word) => !STRAY.test(word.text));
  const length = kept.reduce((sum, word) => sum + word.text.length, 0);
  const lone = length <= LONE_LENGTH && !kept.some((word) => isSyllableWord(word.text));
  if (lineConfidence(kept) >= (lone ? LEAST_LONE_CONFIDENCE : LEAST_LINE_CONFIDENCE)) return kept;
  return kept.filter((word) => word.confidence >= LEAST_LONE_CONFIDENCE && isSyllableWord(word.text));
}

/** True for a syllable of two letters or more, apart from punctuation around it. */
function isSyllableWord(text: string): boolean {
  const letters = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return letters.length > 1 && isSyllable(letters);
}

/** Mean confidence of a line, each word counting by its length; 0 without words. */
export function lineConfidence(words: readonly ReadWord[]): number {
  const length = words.reduce((sum, word) => sum + word.text.length, 0);
  return length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / length;
}
