/** Second look at the Roman numbers I, II and III, of which the engine loses bars: they are counted in the picture. */
import { listComponents } from '../image/components.js';
import type { GrayImage } from '../image/raster.js';
import { binarise, otsu } from '../image/threshold.js';
import type { ReadWord } from './engine.js';

/** A number of bars only, at least one of them read as a capital, and the sign after it. */
const BARS = /^(?=.*I)[I1l]{1,3}([.):,/]?)$/u;
const MOST_BARS = 3;
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
  if (!words.some(({ text }) => BARS.test(text))) return words;
  const pieces = listComponents(binarise(image, otsu(image)));
  return words.map((word, i) => {
    const [, sign] = BARS.exec(word.text) ?? [];
    if (sign === undefined) return word;
    const { left, right, top, bottom } = word.box;
    const reach = REACH * (bottom - top);
    const from = Math.max(left - reach, words[i - 1]?.box.right ?? -Infinity);
    const to = Math.min(right + reach, words[i + 1]?.box.left ?? Infinity);
    const bars = countBars(pieces.filter((piece) => {
      const middle = (piece.left + piece.right) / 2;
      return middle >= from && middle < to && piece.bottom > top && piece.top < bottom;
    }));
    return bars === null ? word : { ...word, text: 'I'.repeat(bars) + sign };
  });
}

/** How many bars pieces of ink make up, serifs of neighbours touching or not; null if they are something else. */
function countBars(pieces: readonly { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[]): number | null {
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
