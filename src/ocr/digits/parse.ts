/** Finds the likeliest ways to read a number's pieces as digits. */
import { boxAround, type GrayImage, type PixelBox } from '../image/raster.js';
import { glyphInputs } from './glyph.js';
import { classify, NO_DIGIT, type Committee } from './network.js';
import type { NumberInk } from './number-ink.js';
import { cutPieces, type Pieces } from './pieces.js';

/** A way to read a number. */
export interface Reading {
  readonly digits: string;
  /** The chance of its least sure digit, 0..1. */
  readonly leastChance: number;
  /** How far it is from what would leave no doubt, 0 and more: negative logarithms of the chances of its digits and cuts. */
  readonly doubt: number;
}

/** In heights of the number: a digit is at least so high, and its breadth lies between these. */
const DIGIT = { height: 0.6, narrowest: 0.06, widest: 1.35 } as const;
/** Longer numbers are none. */
const MOST_DIGITS = 6;
/** Most pieces that a digit falls into. */
const MOST_PIECES = 6;
/** Doubt that each digit adds, so that a broken stroke is not read as two, and that ink adds that is cut, by heights of the number. */
const DOUBT = { perDigit: 0.3, perCut: 4 } as const;
/** Digits less likely than this are not followed up. */
const LEAST_CHANCE = 0.004;
/** So many different readings are kept. */
const KEPT = 5;

/** The likeliest readings of a number's ink, best first; none where its pieces make no digits. */
export function readings(committee: Committee, ink: NumberInk): readonly Reading[] {
  const pieces = cutPieces(ink);
  const { list } = pieces;
  const best: Reading[][] = [[{ digits: '', leastChance: 1, doubt: 0 }]];
  for (let to = 1; to <= list.length; to++) {
    const found: Reading[] = [];
    for (let from = to - 1; from >= Math.max(0, to - MOST_PIECES); from--) {
      const cost = DOUBT.perDigit + (DOUBT.perCut * list[from]!.cutInk) / ink.image.height;
      const most = bestOf(found)[KEPT - 1]?.doubt ?? Infinity;
      const before = best[from]!.filter(({ digits, doubt }) => digits.length < MOST_DIGITS && doubt + cost < most);
      if (before.length === 0) continue;
      for (const [digit, chance] of digitsAt(committee, ink, pieces, from, to)) {
        for (const path of before) {
          found.push({ digits: path.digits + digit, leastChance: Math.min(path.leastChance, chance), doubt: path.doubt - Math.log(chance) + cost });
        }
      }
    }
    best.push(bestOf(found));
  }
  return best.at(-1)!;
}

/** The best readings, each of other digits. */
function bestOf(found: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  for (const reading of [...found].sort((a, b) => a.doubt - b.doubt)) {
    if (out.some(({ digits }) => digits === reading.digits)) continue;
    out.push(reading);
    if (out.length === KEPT) break;
  }
  return out;
}

/** The digits that some pieces may be, with their chances. */
function digitsAt(committee: Committee, { image }: NumberInk, { list, owners }: Pieces, from: number, to: number): [digit: string, chance: number][] {
  const own = list.slice(from, to);
  const box = boxAround(own);
  const { height } = image;
  const breadth = box.right - box.left;
  if (box.bottom - box.top < DIGIT.height * height || breadth < DIGIT.narrowest * height || breadth > DIGIT.widest * height) return [];
  const picture = partOf(image, box, (at) => owners[at]! > from && owners[at]! <= to);
  const found = classify(committee, glyphInputs(picture, { left: 0, top: 0, right: picture.width, bottom: picture.height }));
  return Array.from(found.subarray(0, NO_DIGIT), (chance, digit): [string, number] => [String(digit), chance]).filter(([, chance]) => chance >= LEAST_CHANCE);
}

/** A part of a picture with only the pixels that belong to it. */
function partOf({ data, width }: GrayImage, { left, top, right, bottom }: PixelBox, belongs: (at: number) => boolean): GrayImage {
  const out = new Uint8Array((right - left) * (bottom - top)).fill(255);
  for (let y = top, to = 0; y < bottom; y++) {
    for (let x = left; x < right; x++, to++) {
      const at = y * width + x;
      if (belongs(at)) out[to] = data[at]!;
    }
  }
  return { data: out, width: right - left, height: bottom - top };
}
