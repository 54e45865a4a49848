/**
 * Second look at the Roman numbers I, II and III, of which the engine loses bars or takes two for one letter (`H`): they are
 * counted in the picture.
 */
import { findComponents } from '../image/components.js';
import { boxAround, type Bitmap, type GrayImage, type PixelBox } from '../image/raster.js';
import { binarise, otsu } from '../image/threshold.js';
import type { ReadWord } from './engine.js';

/** A number of bars only, at least one of them read as a capital, and the sign after it. */
const BARS = /^(?=.*I)[I1l]{1,3}([.):,/]?|[.]?[-–])$/u;
/** What bars are misread as where their serifs touch; these may be letters too. */
const LETTERS_LIKE_BARS = /^(?=.*[HTL])[I1lHTL]{1,3}([.):,/]?|[.]?[-–])$/u;
/** A quarter of a year: bars before a slash, whichever slash the engine saw. */
const QUARTER = /^([I1lHTL]{1,3})([/⁄]20\d{2}[.,;:)]*)$/u;
const ONES = /^1+$/u;
const MOST_BARS = 3;
/** The rows, in heights from the top, where bars stand apart and the strokes across letters (`H`) lie. */
const MIDDLE_ROWS = { from: 0.35, to: 0.65 } as const;
/** A bar's breadth, and how far its ends in those rows may lie apart, in heights: a slash leans by more. */
const BROADEST = 0.5;
const UPRIGHT = 0.06;
/** How far apart bars stand, in heights: digits (`11`) stand farther apart. Times: bars 0.49 to 0.57, ones 0.74. */
const FARTHEST = 0.65;
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
  if (!words.some(({ text }) => BARS.test(text) || LETTERS_LIKE_BARS.test(text) || QUARTER.test(text))) return words;
  const bitmap = binarise(image, otsu(image));
  const pieces = findComponents(bitmap).list;
  return words.map((word, i) => {
    const isSure = BARS.test(word.text);
    const rest = (isSure ? BARS : LETTERS_LIKE_BARS).exec(word.text)?.[1];
    const [, number = '', year] = QUARTER.exec(word.text) ?? [];
    const after = rest ?? year;
    if (after === undefined) return word;
    const own = piecesOf(word, pieces, words[i - 1], words[i + 1]);
    const bars = barsSeen(own, bitmap) ?? (isSure ? barsByBreadth(own) : null);
    // As many digits as bars may be those of a month, in a narrow type.
    return bars === null || (ONES.test(number) && number.length === bars) ? word : { ...word, text: 'I'.repeat(bars) + after };
  });
}

/** The ink of a word and a little beyond, as far as its neighbours leave it. */
function piecesOf({ box: { left, right, top, bottom } }: ReadWord, pieces: readonly PixelBox[], before: ReadWord | undefined, after: ReadWord | undefined): PixelBox[] {
  const reach = REACH * (bottom - top);
  const from = Math.max(left - reach, before?.box.right ?? -Infinity);
  const to = Math.min(right + reach, after?.box.left ?? Infinity);
  const own = pieces.filter((piece) => {
    const middle = (piece.left + piece.right) / 2;
    return middle >= from && middle < to && piece.bottom > top && piece.top < bottom;
  });
  const height = Math.max(0, ...own.map((piece) => piece.bottom - piece.top));
  return own.filter((piece) => piece.bottom - piece.top >= LEAST_HEIGHT * height);
}

/** A stroke of ink in one row. */
interface Stroke {
  readonly middle: number;
  readonly breadth: number;
}

/** How many bars the rows halfway up pieces of ink show, up to a slash or the end; null if they show anything else. */
function barsSeen(pieces: readonly PixelBox[], bitmap: Bitmap): number | null {
  if (pieces.length === 0) return null;
  const box = boxAround(pieces);
  const height = box.bottom - box.top;
  const rows: Stroke[][] = [];
  for (let y = Math.round(box.top + MIDDLE_ROWS.from * height); y < box.top + MIDDLE_ROWS.to * height; y++) rows.push(strokesOf(bitmap, y, box));
  const least = Math.min(...rows.map((row) => row.length));
  const lean = (nth: number): number => (rows[0]![nth]!.middle - rows.at(-1)![nth]!.middle) / height;
  const isBar = (nth: number): boolean => Math.abs(lean(nth)) <= UPRIGHT && rows.every((row) => row[nth]!.breadth <= BROADEST * height)
    && (nth === 0 || rows[0]![nth]!.middle - rows[0]![nth - 1]!.middle <= FARTHEST * height);
  let bars = 0;
  while (bars < least && isBar(bars)) bars++;
  const isWhole = bars < least ? lean(bars) > UPRIGHT : rows.every((row) => row.length === bars);
  return isWhole && bars >= 1 && bars <= MOST_BARS ? bars : null;
}

/** The strokes of a row within a box. */
function strokesOf({ data, width }: Bitmap, y: number, { left, right }: PixelBox): Stroke[] {
  const out: Stroke[] = [];
  for (let x = left; x < right; x++) {
    if (data[y * width + x] === 0) continue;
    const start = x;
    while (x < right && data[y * width + x] === 1) x++;
    out.push({ middle: (start + x) / 2, breadth: x - start });
  }
  return out;
}

/** How many bars pieces of ink make up by their breadth, serifs of neighbours touching or not; null if they are something else. */
function barsByBreadth(pieces: readonly PixelBox[]): number | null {
  const height = Math.max(0, ...pieces.map((piece) => piece.bottom - piece.top));
  let bars = 0;
  for (const piece of pieces) {
    const breadth = ((piece.right - piece.left) / height + GAP) / PITCH;
    const whole = Math.round(breadth);
    if (whole < 1 || Math.abs(breadth - whole) > TOLERANCE) return null;
    bars += whole;
  }
  return bars >= 1 && bars <= MOST_BARS ? bars : null;
}
