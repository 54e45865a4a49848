/** Lines that look like print and gave no words: text that is on the page and not in the result. */
import type { Finding } from '../../document/model.js';
import type { TextLine } from '../image/text-lines.js';
import type { ReadWord } from './engine.js';

// Lengths in typical letter heights.
/** Shorter stretches of ink may be a pen's. */
const SHORTEST = 12;
/** Pieces as high as letters, and how many of a line's pieces must be. */
const LETTER = { lowest: 0.6, highest: 1.7 } as const;
const LEAST_LETTERS = { count: 10, share: 0.5 } as const;
/** A line of print is no higher. */
const HIGHEST = 2.6;
/** Words over so much of a line's length are a reading of it. */
const LEAST_COVERED = 0.35;
/** Letters of the engine's attempt that are shown. */
const SHOWN = 40;

/** True if a line's ink is of the size and evenness of print. */
export function looksLikePrint({ left, right, top, bottom, members }: TextLine, letterHeight: number): boolean {
  const letters = members.filter((member) => member.bottom - member.top >= LETTER.lowest * letterHeight && member.bottom - member.top <= LETTER.highest * letterHeight);
  return right - left >= SHORTEST * letterHeight && bottom - top <= HIGHEST * letterHeight
    && letters.length >= LEAST_LETTERS.count && letters.length >= LEAST_LETTERS.share * members.length;
}

/**
 * A finding for a line of print that was not read; null for one that was.
 * @param attempt What the engine made of it.
 * @param words What was kept of that.
 * @param width The line's length, in the words' pixels.
 */
export function unreadLine(attempt: readonly ReadWord[], words: readonly ReadWord[], width: number, page: number): Finding | null {
  const covered = words.reduce((sum, { box }) => sum + box.right - box.left, 0);
  if (covered >= LEAST_COVERED * width) return null;
  const text = attempt.map((word) => word.text).join(' ').slice(0, SHOWN);
  return { code: 'unreadable-region', severity: 'warning', values: { text: text === '' ? '…' : text }, page };
}
