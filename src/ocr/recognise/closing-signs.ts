/**
 * Second look at the signs that close words: in small print the engine takes `;` for `:` and `,` for `.`. A tail that the
 * picture shows is believed; none is no proof, since tails fade first.
 */
import { findComponents } from '../image/components.js';
import { boxWithin, cut, heightOf, widthOf, type GrayImage, type PixelBox } from '../image/raster.js';
import { binarise, otsu } from '../image/threshold.js';
import { median } from '../../quantile.js';
import type { ReadWord } from './engine.js';

/** What a sign without a tail is with one. */
const TAILED: Readonly<Record<string, string>> = { '.': ',', ':': ';' };
const CLOSING = /[\p{L}\d)”"%][.:]$/u;

// Lengths in typical heights of the line's letters.
/** Where a sign stands beside the end of its word's box, which is not exact; ahead in heights of the box. */
const REACH = { back: 0.6, ahead: 0.2 } as const;
/** Larger pieces are letters. */
const SIGN = { height: 0.85, width: 0.55 } as const;
/** A sign stands on the line; the dot under a letter hangs below it. */
const LEAST_RISE = 0.05;
/** A tail makes the lower piece this many times as high as broad, and as the dot over it. */
const TAILED_SHAPE = 1.4;
/** Share of the lower piece that hangs below the line where it has a tail. */
const HANGING = 0.22;
/** The lower piece ends no higher than this above the line. */
const LOWEST_FOOT = 0.2;
/** Fewer letters do not tell where the line runs. */
const FEWEST_LETTERS = 3;
/** A letter is at least this share of the tallest piece high. */
const LETTER = 0.4;

/** The words of a line image, each closing sign with the tail that the picture shows. */
export function withSeenTails(words: readonly ReadWord[], image: GrayImage): readonly ReadWord[] {
  return words.map((word, i) => {
    const tailed = TAILED[word.text.at(-1)!];
    return tailed !== undefined && CLOSING.test(word.text) && endsInTail(word, words[i + 1], image) ? { ...word, text: word.text.slice(0, -1) + tailed } : word;
  });
}

function endsInTail({ text, box }: ReadWord, next: ReadWord | undefined, image: GrayImage): boolean {
  const right = Math.min(box.right + REACH.ahead * (box.bottom - box.top), next?.box.left ?? Infinity);
  const place = boxWithin({ left: box.left, right, top: 0, bottom: image.height }, image);
  if (place.right <= place.left) return false;
  const picture = cut(image, place);
  const pieces = findComponents(binarise(picture, otsu(picture))).list;
  const tallest = Math.max(...pieces.map(heightOf));
  const letters = pieces.filter((piece) => heightOf(piece) >= LETTER * tallest);
  if (letters.length < FEWEST_LETTERS) return false;
  const h = median(letters.map(heightOf));
  const end = box.right - place.left;
  const small = pieces.filter((piece) => heightOf(piece) <= SIGN.height * h && widthOf(piece) <= SIGN.width * h && middleOf(piece) >= end - REACH.back * h);
  return hasTail(small, text.endsWith(':'), median(letters.map(({ bottom }) => bottom)), h);
}

/** True if a sign's lower piece surely has a tail. */
function hasTail(pieces: readonly PixelBox[], isStacked: boolean, foot: number, h: number): boolean {
  const standing = pieces.filter((piece) => piece.top < foot - LEAST_RISE * h && piece.bottom > foot - LOWEST_FOOT * h);
  const lower = standing.sort((a, b) => b.left - a.left)[0];
  if (!lower) return false;
  const upper = pieces.find((piece) => piece.bottom <= lower.top && piece.left < lower.right && piece.right > lower.left);
  return (upper !== undefined) === isStacked
    && lower.bottom - foot > HANGING * heightOf(lower)
    && heightOf(lower) >= TAILED_SHAPE * Math.max(widthOf(lower), upper ? heightOf(upper) : 0);
}

function middleOf({ left, right }: PixelBox): number {
  return (left + right) / 2;
}
