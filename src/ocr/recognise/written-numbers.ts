/**
 * Second look at a letterhead's blanks: the number after `Số:` and the day and month of the date, which clerks write
 * by hand. What cannot be read surely stays blank: a wrong number would be worse than none.
 * Source of the places: Nghị định 30/2020/NĐ-CP, Phụ lục I, on number and date.
 */
import type { Network } from '../digits/network.js';
import { readNumber } from '../digits/read-number.js';
import { findComponents } from '../image/components.js';
import { cut, type GrayImage, type PixelBox } from '../image/raster.js';
import { binarise, otsu } from '../image/threshold.js';
import { BLANK_FINDERS, type Blank } from './blanks.js';
import type { ReadWord } from './engine.js';

/** Share of the page's height, from its top, where number and date stand. */
export const HEAD_SHARE = 0.4;
/** Chance from which a written number is believed. */
const SURE = 0.93;
/** The engine's reading of digits is kept as print from this confidence on. */
const PRINTED = 0.9;
/** Or where the pieces of ink stand like print. In heights of the row: print keeps its line so closely, and pieces lower than `least` are dots. */
const PRINT_LINE = { spread: 0.05, top: 0.1, least: 0.35 } as const;
/** In heights of the words around a blank: its writing reaches so far above and below them. */
const REACH = { up: 1.1, aside: 1.2 } as const;
/** A pen wrote in a blank if so much coloured ink stands there, in pixels by the blank's height. */
const PEN_INK = 2;

/** The ink of a page's head, from its top left corner. */
export interface HeadInk {
  readonly ink: GrayImage;
  /** What is coloured of it, without the print; null where nothing is. */
  readonly coloured: GrayImage | null;
}

/**
 * The words of a page with its letterhead's written numbers.
 * @param words In pixels of the upright page.
 * @param head The ink of the page's head, from its top left corner: all of it, and what is coloured of it.
 */
export function withWrittenNumbers(words: readonly ReadWord[], { ink: head, coloured }: HeadInk, network: Network): readonly ReadWord[] {
  let out = words;
  for (const find of BLANK_FINDERS) {
    const blank = find(out.filter((word) => word.box.bottom < head.height));
    if (!blank) continue;
    const place = betweenGaps(blank, head);
    const strip = stripOf(place, head);
    const pen = coloured && penPicture(coloured, strip, place);
    const picture = pen ?? cut(head, strip);
    // Beside print, writing is what has its middle in the row; a pen's ink alone may stand higher or lower.
    const inPicture = pen ? { ...moved(place, strip), top: 0, bottom: pen.height } : moved(place, strip);
    if (isPrinted(blank, picture, inPicture)) continue;
    const written = readNumber(network, picture, inPicture);
    if (written !== null && confirms(written.digits, blank)) continue;
    const isSure = written !== null && written.confidence >= SURE && isPossible(written.digits, blank);
    out = isSure ? filled(out, blank, written.digits, written.confidence) : filled(out, blank, '', 0);
  }
  return out;
}

/** The coloured ink of a strip; null where none stands at its place. */
function penPicture(coloured: GrayImage, strip: PixelBox, place: PixelBox): GrayImage | null {
  const ink = cut(coloured, { ...strip, left: Math.round(place.left), right: Math.round(place.right) }).data.reduce((count, level) => (level < PAPER ? count + 1 : count), 0);
  return ink > PEN_INK * (place.bottom - place.top) ? cut(coloured, strip) : null;
}

function isPossible(digits: string, { most }: Blank): boolean {
  return Number(digits) >= 1 && Number(digits) <= most;
}

/** True where both readers saw the same digits; the place may have been cut too narrow for some of them. */
function confirms(digits: string, { reading }: Blank): boolean {
  return digits !== '' && /^\d+$/u.test(reading) && reading.includes(digits);
}

/** True where the engine read digits that are print: read with confidence, or, though faint or coarse, as regular as print. */
function isPrinted({ reading, confidence }: Blank, picture: GrayImage, place: PixelBox): boolean {
  return /^\d+$/u.test(reading) && (confidence >= PRINTED || standsLikePrint(picture, place));
}

/**
 * True where the ink at a place of a picture stands like print: its pieces begin and end on the same lines. Handwritten digits
 * differ by a tenth of their height and more; a single one must stand on the line of the row besides.
 */
function standsLikePrint(picture: GrayImage, { left, right, top, bottom }: PixelBox): boolean {
  const height = bottom - top;
  const pieces = findComponents(binarise(picture, otsu(picture))).list.filter((piece) => {
    const [x, y] = [(piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2];
    return x > left && x < right && y > top && y < bottom && piece.bottom - piece.top > PRINT_LINE.least * height;
  });
  const tops = pieces.map((piece) => (piece.top - top) / height);
  const bottoms = pieces.map((piece) => (piece.bottom - bottom) / height);
  if (pieces.length === 0 || Math.max(...tops.map(Math.abs)) > PRINT_LINE.top) return false;
  return pieces.length === 1
    ? Math.abs(bottoms[0]!) <= PRINT_LINE.spread
    : spread(tops) <= PRINT_LINE.spread && spread(bottoms) <= PRINT_LINE.spread;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** The part of the head around a place: letters and digits whole that reach over its sides. */
function stripOf({ left, right, top, bottom }: PixelBox, head: GrayImage): PixelBox {
  const height = bottom - top;
  return {
    left: Math.max(0, Math.round(left - REACH.aside * height)), right: Math.min(head.width, Math.round(right + REACH.aside * height)),
    top: Math.max(0, Math.round(top - REACH.up * height)), bottom: Math.min(head.height, Math.round(bottom + REACH.up * height)),
  };
}

function moved({ left, right, top, bottom }: PixelBox, to: PixelBox): PixelBox {
  return { left: left - to.left, right: right - to.left, top: top - to.top, bottom: bottom - to.top };
}

/** A column is empty if nothing in it is darker than this. */
const PAPER = 190;
/** In heights of the row: how far off the estimated sides of a blank may be. */
const SIDE_ERROR = 0.5;

/** The place of a blank, its sides moved to the widest empty columns nearby, so that they cut no letter or digit. */
function betweenGaps({ left, right, row }: Blank, head: GrayImage): PixelBox {
  const reach = SIDE_ERROR * (row.bottom - row.top);
  return {
    left: widestGap(left - reach, left + reach, row, head) ?? left,
    right: widestGap(right - reach, right + reach, row, head) ?? right,
    ...row,
  };
}

/** The middle of the widest run of empty columns; null if there is none. */
function widestGap(from: number, to: number, row: Blank['row'], { data, width }: GrayImage): number | null {
  let best: { start: number; length: number } | null = null;
  let length = 0;
  for (let x = Math.max(0, Math.round(from)); x < Math.min(width, to); x++) {
    let isEmpty = true;
    for (let y = Math.round(row.top); y < row.bottom && isEmpty; y++) isEmpty = data[y * width + x]! >= PAPER;
    length = isEmpty ? length + 1 : 0;
    if (length > (best?.length ?? 0)) best = { start: x + 1 - length, length };
  }
  return best && Math.round(best.start + best.length / 2);
}

/** Words with a blank filled; what the engine made of the writing goes. */
function filled(words: readonly ReadWord[], blank: Blank, digits: string, confidence: number): readonly ReadWord[] {
  const { before, label, between, after, afterStart, joined, left, right, row } = blank;
  const kept = words.filter((word) => word !== before && word !== after && !between.includes(word));
  const start = { ...before, text: label, box: { ...before.box, right: left } };
  const rest = { ...after, text: after.text.slice(afterStart), box: { ...after.box, left: right } };
  if (digits === '') return [...kept, start, rest];
  if (joined) return [...kept, start, { ...rest, text: digits + rest.text, box: { ...rest.box, left } }];
  return [...kept, start, { text: digits, confidence, box: { left, right, top: row.top, bottom: row.bottom } }, rest];
}
