/**
 * Second look at a document's number behind whose digits the engine saw no slash: it lost it (`463VPUBND-KTTH`), took it
 * for the last digit (`1334KH-UBND`) or for the first letter (`113AKH-UBND`). The slash is looked for in the picture.
 */
import { findComponents } from '../image/components.js';
import { heightOf, widthOf, type Bitmap, type GrayImage, type PixelBox } from '../image/raster.js';
import { binarise, otsu } from '../image/threshold.js';
import { median } from '../../quantile.js';
import type { ReadWord } from './engine.js';

/** Digits and capitals that go on behind a hyphen: a number and its code. */
const WITHOUT_SLASH = /^(\d{1,6})(\p{Lu}{2,}-\p{Lu}.*)$/u;

/** The capital that the engine takes a slash for. */
const LIKE_SLASH = /^A/u;

// Lengths in typical heights of the word's letters.
/** What is lower is a hyphen, a stop or a mark over a letter. */
const LEAST_HEIGHT = 0.75;
/** A slash's stroke in one row is no broader than this, and the whole slash no broader than that: a letter may touch it at its top. */
const BROADEST = { stroke: 0.3, slash: 0.5 } as const;
/** The rows, in heights of the piece from its top, between which the stroke is followed. */
const ROWS = { from: 0.25, to: 0.9 } as const;
/** In each row so far above the last one that was looked at, it lies so much farther to the right: an A does too, but its bar is broad. */
const LEAN = { least: 0.2, most: 0.55 } as const;
/** The bar of a seven lies in the rows above, to the left of its stroke. */
const BAR = { from: 0.05, to: 0.2, left: 0.1 } as const;

/** The words of a line image, each such number with the slash that the picture shows. */
export function withSeenSlashes(words: readonly ReadWord[], image: GrayImage): readonly ReadWord[] {
  if (!words.some(({ text }) => WITHOUT_SLASH.test(text))) return words;
  const bitmap = binarise(image, otsu(image));
  const pieces = findComponents(bitmap).list;
  return words.map((word) => {
    const [, digits, code] = WITHOUT_SLASH.exec(word.text) ?? [];
    if (digits === undefined || code === undefined) return word;
    const own = lettersOf(word, pieces);
    return { ...word, text: slashed(digits, code, own, bitmap) ?? word.text };
  });
}

/** A number and its code with the slash that stands behind its digits or in place of the last one; null if neither is to be seen. */
function slashed(digits: string, code: string, letters: readonly PixelBox[], bitmap: Bitmap): string | null {
  const height = median(letters.map(heightOf));
  const before = [digits.length - 1, digits.length].find((at) => at > 0 && letters[at] !== undefined && beginsWithSlash(letters[at], height, bitmap));
  if (before === undefined) return null;
  if (before < digits.length) return `${digits.slice(0, before)}/${code}`;
  const isAlone = widthOf(letters[before]!) <= BROADEST.slash * height;
  const behind = letters.length - before - (isAlone ? 1 : 0);
  const isMisread = LIKE_SLASH.test(code) && behind < code.replace(/\P{L}/gu, '').length;
  return `${digits}/${isMisread ? code.slice(1) : code}`;
}

/** The pieces of ink of a word that are as high as letters, from the left. */
function lettersOf({ box }: ReadWord, pieces: readonly PixelBox[]): PixelBox[] {
  const own = pieces.filter((piece) => piece.left < box.right && piece.right > box.left && piece.top < box.bottom && piece.bottom > box.top);
  const height = median(own.map(heightOf));
  return own.filter((piece) => heightOf(piece) >= LEAST_HEIGHT * height).sort((a, b) => a.left - b.left);
}

/** True for a piece whose leftmost stroke is a slash. */
function beginsWithSlash(piece: PixelBox, height: number, { data, width }: Bitmap): boolean {
  const { left, right, top, bottom } = piece;
  const rowAt = (share: number): number => Math.round(top + share * (bottom - top));
  const first = (y: number): { start: number; breadth: number } | null => {
    const row = data.subarray(y * width + left, y * width + right);
    const start = row.indexOf(1);
    if (start < 0) return null;
    const end = row.indexOf(0, start);
    return { start, breadth: (end < 0 ? row.length : end) - start };
  };
  for (let y = rowAt(ROWS.from); y < rowAt(ROWS.to); y++) if ((first(y)?.breadth ?? Infinity) > BROADEST.stroke * height) return false;
  const [upper, lower] = [first(rowAt(ROWS.from))!, first(rowAt(ROWS.to) - 1)!];
  const lean = (upper.start - lower.start) / height;
  if (lean < LEAN.least || lean > LEAN.most) return false;
  for (let y = rowAt(BAR.from); y < rowAt(BAR.to); y++) if ((first(y)?.start ?? Infinity) < upper.start - BAR.left * height) return false;
  return true;
}
