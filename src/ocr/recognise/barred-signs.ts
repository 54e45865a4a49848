/** Second look at `<` and `>`: the engine's data lacks `≤` and `≥`, so that it drops their bars. They are looked for in the picture. */
import { findComponents } from '../image/components.js';
import type { Bitmap, GrayImage, PixelBox } from '../image/raster.js';
import { binarise, otsu } from '../image/threshold.js';
import type { ReadWord } from './engine.js';

/** What a sign is with a bar under it. */
const BARRED: Readonly<Record<string, string>> = { '<': '≤', '>': '≥' };
/** Share of a sign's breadth that the ink of its bar covers in one row; the strokes of the sign itself cover less than half. */
const LEAST_BAR = 0.75;
/** The bar lies below this share of the sign's height. */
const HIGHEST_BAR = 0.55;
/** In heights of the word: specks are smaller, and no sign is broader. */
const LEAST_SIGN = 0.15;
const BROADEST_SIGN = 1.3;

/** The words of a line image, each comparison sign at a word's beginning with the bar that the picture shows. */
export function withBarredSigns(words: readonly ReadWord[], image: GrayImage): readonly ReadWord[] {
  if (!words.some(({ text }) => BARRED[text[0]!] !== undefined)) return words;
  const bitmap = binarise(image, otsu(image));
  const pieces = findComponents(bitmap).list;
  return words.map((word) => {
    const barred = BARRED[word.text[0]!];
    const sign = barred === undefined ? null : signBox(word, pieces);
    return sign && hasBar(bitmap, sign) ? { ...word, text: barred! + word.text.slice(1) } : word;
  });
}

/** The pieces of ink that a word begins with, one over the other; null if they are no sign. */
function signBox({ box }: ReadWord, pieces: readonly PixelBox[]): PixelBox | null {
  const height = box.bottom - box.top;
  const own = pieces.filter(({ left, right, top, bottom }) => right > box.left && left < box.right && bottom > box.top && top < box.bottom && right - left >= LEAST_SIGN * height);
  const first = own.sort((a, b) => a.left - b.left)[0];
  if (!first) return null;
  const stacked = own.filter((piece) => Math.min(piece.right, first.right) - Math.max(piece.left, first.left) > (piece.right - piece.left) / 2);
  const sign = {
    left: first.left, right: Math.max(...stacked.map(({ right }) => right)),
    top: Math.min(...stacked.map(({ top }) => top)), bottom: Math.max(...stacked.map(({ bottom }) => bottom)),
  };
  return sign.right - sign.left <= BROADEST_SIGN * height ? sign : null;
}

function hasBar({ data, width }: Bitmap, { left, right, top, bottom }: PixelBox): boolean {
  for (let y = Math.round(top + HIGHEST_BAR * (bottom - top)); y < bottom; y++) {
    const ink = data.subarray(y * width + left, y * width + right).reduce((sum, bit) => sum + bit, 0);
    if (ink >= LEAST_BAR * (right - left)) return true;
  }
  return false;
}
