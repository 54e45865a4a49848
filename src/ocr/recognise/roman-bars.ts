/**
 * Second look at the Roman numbers I, II and III, of which the engine loses bars or takes two for one letter (`H`): they are
 * counted in the picture.
 */
import { findComponents } from '../image/components.js';
import type { Bitmap, GrayImage, PixelBox } from '../image/raster.js';
import { binarise, otsu } from '../image/threshold.js';
import type { ReadWord } from './engine.js';

/** A number of bars only, at least one of them read as a capital, and the sign after it. */
const BARS = /^(?=.*I)[I1l]{1,3}([.):,/]?)$/u;
/** What bars are misread as where their serifs touch; these may be letters too. */
const LETTERS_LIKE_BARS = /^(?=.*[HTL])[I1lHTL]{1,3}([.):,/]?)$/u;
const MOST_BARS = 3;
/** The rows, in heights from the top, where bars stand apart and the strokes across letters (`H`) lie. */
const MIDDLE_ROWS = { from: 0.35, to: 0.65 } as const;
/** Breadth of a bar with its serifs and the gap to the next one, by its height: Times, 0.46 to 0.57 from regular to bold. */
const PITCH = 0.52;
/** Breadth of the gap alone. */
const GAP = 0.05;
/** How far, in bars, a piece may be from a whole number of them. */
const TOLERANCE = 0.35;
/** In heights of the tallest piece: what is lower is a dot. */
const LEAST_HEIGHT = 0.7;
/** In heights of a word: so far a last bar may stand beyond the engine's box. */
const REACH = 1;

/** The words of a line image, each Roman number with as many bars as the picture shows. */
export function withCountedBars(words: readonly ReadWord[], image: GrayImage): readonly ReadWord[] {
  if (!words.some(({ text }) => BARS.test(text) || LETTERS_LIKE_BARS.test(text))) return words;
  const bitmap = binarise(image, otsu(image));
  const pieces = findComponents(bitmap).list;
  return words.map((word, i) => {
    const isSure = BARS.test(word.text);
    const [, sign] = (isSure ? BARS : LETTERS_LIKE_BARS).exec(word.text) ?? [];
    if (sign === undefined) return word;
    const { left, right, top, bottom } = word.box;
    const reach = REACH * (bottom - top);
    const from = Math.max(left - reach, words[i - 1]?.box.right ?? -Infinity);
    const to = Math.min(right + reach, words[i + 1]?.box.left ?? Infinity);
    const own = pieces.filter((piece) => {
      const middle = (piece.left + piece.right) / 2;
      return middle >= from && middle < to && piece.bottom > top && piece.top < bottom;
    });
    const bars = countBars(own);
    return bars === null || (!isSure && !standApart(own, bitmap, bars)) ? word : { ...word, text: 'I'.repeat(bars) + sign };
  });
}

/** True if the rows halfway up pieces of ink show so many strokes: letters show fewer, or a stroke across. */
function standApart(pieces: readonly PixelBox[], { data, width }: Bitmap, bars: number): boolean {
  const height = Math.max(...pieces.map((piece) => piece.bottom - piece.top));
  const tall = pieces.filter((piece) => piece.bottom - piece.top >= LEAST_HEIGHT * height);
  const top = Math.min(...tall.map((piece) => piece.top));
  for (let y = Math.round(top + MIDDLE_ROWS.from * height); y < top + MIDDLE_ROWS.to * height; y++) {
    const strokes = tall.reduce((sum, { left, right }) => {
      let count = 0;
      for (let x = left; x < right; x++) if (data[y * width + x] === 1 && (x === left || data[y * width + x - 1] === 0)) count++;
      return sum + count;
    }, 0);
    if (strokes !== bars) return false;
  }
  return true;
}

/** How many bars pieces of ink make up, serifs of neighbours touching or not; null if they are something else. */
function countBars(pieces: readonly PixelBox[]): number | null {
  const height = Math.max(0, ...pieces.map((piece) => piece.bottom - piece.top));
  let bars = 0;
  for (const piece of pieces) {
    if (piece.bottom - piece.top < LEAST_HEIGHT * height) continue;
    const breadth = ((piece.right - piece.left) / height + GAP) / PITCH;
    const whole = Math.round(breadth);
    if (whole < 1 || Math.abs(breadth - whole) > TOLERANCE) return null;
    bars += whole;
  }
  return bars >= 1 && bars <= MOST_BARS ? bars : null;
}
