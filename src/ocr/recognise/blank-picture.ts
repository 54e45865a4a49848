/** Cuts the picture of a blank, and of the number that is written there, out of a page's head. */
import { findComponents, type Component, type Components } from '../image/components.js';
import { boxWithin, cut, type GrayImage, type PixelBox } from '../image/raster.js';
import { binarise } from '../image/threshold.js';
import type { Blank } from './blanks.js';

/** The ink of a page's head, from its top left corner. */
export interface HeadInk {
  readonly ink: GrayImage;
  /** What is coloured of it, without the print; null where nothing is. */
  readonly coloured: GrayImage | null;
}

/** A picture around a blank. */
export interface BlankPicture {
  readonly picture: GrayImage;
  /** Where in it the number stands. */
  readonly place: PixelBox;
}

/** In heights of the words around a blank: its writing reaches so far above and below them. */
const REACH = { up: 1.1, aside: 1.2 } as const;
/** A pen wrote in a blank if so much coloured ink stands there, in pixels by the blank's height. */
const PEN_INK = 2;
/** A column is empty if nothing in it is darker than this. */
const PAPER = 190;
/** In heights of the row: how far off the estimated sides of a blank may be. */
const SIDE_ERROR = 0.5;

/** The picture around a blank: of coloured ink alone where a pen wrote there in colour. */
export function pictureOf(blank: Blank, { ink, coloured }: HeadInk): BlankPicture {
  const place = betweenGaps(blank, ink);
  const strip = stripOf(place, ink);
  const inStrip = moved(place, strip);
  const pen = coloured && penPicture(coloured, strip, place);
  // Beside print, writing is what has its middle in the row; a pen's ink alone may stand higher or lower.
  return pen ? { picture: pen, place: { ...inStrip, top: 0, bottom: pen.height } } : { picture: cut(ink, strip), place: inStrip };
}

/** The coloured ink of a strip; null where none stands at its place. */
function penPicture(coloured: GrayImage, strip: PixelBox, place: PixelBox): GrayImage | null {
  const ink = cut(coloured, { ...strip, left: Math.round(place.left), right: Math.round(place.right) }).data.reduce((count, level) => (level < PAPER ? count + 1 : count), 0);
  return ink > PEN_INK * (place.bottom - place.top) ? cut(coloured, strip) : null;
}

/** The part of the head around a place: letters and digits whole that reach over its sides. */
function stripOf({ left, right, top, bottom }: PixelBox, head: GrayImage): PixelBox {
  const height = bottom - top;
  return boxWithin({ left: left - REACH.aside * height, right: right + REACH.aside * height, top: top - REACH.up * height, bottom: bottom + REACH.up * height }, head);
}

function moved({ left, right, top, bottom }: PixelBox, to: PixelBox): PixelBox {
  return { left: left - to.left, right: right - to.left, top: top - to.top, bottom: bottom - to.top };
}

/** The place of a blank, its sides moved to the widest empty columns nearby, so that they cut no letter or digit. */
function betweenGaps({ left, right, row }: Blank, head: GrayImage): PixelBox {
  const reach = SIDE_ERROR * (row.bottom - row.top);
  const start = widestGap(left - reach, left + reach, row, head) ?? left;
  return { left: start, right: Math.max(start, widestGap(right - reach, right + reach, row, head) ?? right), ...row };
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

/**
 * What a printed slash looks like. In heights of the row: where it may begin, counted from the blank's right side, how high
 * it is at least, how broad, how far its top stands right of its foot, and how thick it is at most.
 */
const SLASH = { before: 0.3, after: 1.6, lowest: 0.6, narrowest: 0.12, widest: 0.75, lean: 0.12, thickest: 0.3 } as const;

/** True where the first print right of a blank is a slash: no digit was taken for the beginning of the next word. */
export function isBeforeSlash(blank: Blank, { ink }: HeadInk): boolean {
  const { right, top, bottom } = betweenGaps(blank, ink);
  const height = bottom - top;
  const strip = boxWithin({ left: right - SLASH.before * height, right: right + SLASH.after * height, top: top - REACH.up * height, bottom: bottom + REACH.up * height }, ink);
  const row = moved({ left: right, right, top, bottom }, strip);
  const components = findComponents(binarise(cut(ink, strip), PAPER));
  const first = components.list
    .filter((c) => c.bottom - c.top >= SLASH.lowest * height && c.top < row.bottom && c.bottom > row.top && (c.left + c.right) / 2 > row.right)
    .sort((a, b) => a.left - b.left)[0];
  return first !== undefined && isSlash(first, components, height);
}

function isSlash({ label, left, right, top, bottom, area }: Component, { runs, labels }: Components, height: number): boolean {
  const breadth = right - left;
  if (breadth < SLASH.narrowest * height || breadth > SLASH.widest * height || area > SLASH.thickest * height * (bottom - top)) return false;
  const quarter = Math.max(1, Math.round((bottom - top) / 4));
  const middle = (from: number, to: number): number => {
    let [sum, count] = [0, 0];
    for (let run = runs.rows[from]!; run < runs.rows[to]!; run++) {
      if (labels[run] === label) [sum, count] = [sum + (runs.starts[run]! + runs.ends[run]!) / 2, count + 1];
    }
    return sum / Math.max(1, count);
  };
  return middle(top, top + quarter) - middle(bottom - quarter, bottom) >= SLASH.lean * height;
}
