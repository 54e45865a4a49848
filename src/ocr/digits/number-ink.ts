/** Takes the ink of a handwritten number out of a picture, piece by piece. */
import { findComponents, type Component, type Components } from '../image/components.js';
import { boxAround, type GrayImage, type PixelBox } from '../image/raster.js';
import { binarise } from '../image/threshold.js';

/** The ink of a number in its box. */
export interface NumberInk {
  readonly image: GrayImage;
  /** For each pixel the component that it belongs to, 0 where there is no ink. */
  readonly labels: Int32Array;
}

/** In heights of the tallest piece of ink: pieces at least so high are strokes; lower ones may be parts of broken ones. */
const STROKE_HEIGHT = 0.35;
/**
 * In heights of the strokes: lower pieces are kept if they are no specks (the square of `smallest`) and lie within `reach` of
 * the strokes; at their foot, where the dots to write on are, only those that are longer than a dot.
 */
const FRAGMENT = { smallest: 0.1, reach: 0.35, foot: 0.3, dot: 0.25 } as const;

/** In heights of the tallest piece: how far ink from beside may reach into the place. */
const CUT_OFF = 0.3;

/**
 * The ink of the number alone; null if there is none, or none that stands apart from what is beside it.
 * @param threshold Ink is what is darker.
 * @param place The middle of each of the number's pieces lies there.
 */
export function numberInk(image: GrayImage, threshold: number, place: PixelBox): NumberInk | null {
  const components = findComponents(binarise(image, threshold));
  const inColumns = components.list.filter((c) => isBetween((c.left + c.right) / 2, place.left, place.right));
  const inRow = components.list.filter((c) => isBetween((c.top + c.bottom) / 2, place.top, place.bottom));
  const inPlace = inRow.filter((c) => inColumns.includes(c));
  const tallest = Math.max(0, ...inPlace.map((c) => c.bottom - c.top));
  const strokes = inPlace.filter((c) => c.bottom - c.top >= STROKE_HEIGHT * tallest && c.area > tallest / 2);
  if (strokes.length === 0 || inRow.some((c) => isCutOff(c, place, CUT_OFF * tallest))) return null;
  const around = boxAround(strokes);
  const height = around.bottom - around.top;
  const reach = FRAGMENT.reach * height;
  const fragments = inColumns.filter((c) => !strokes.includes(c) && c.right - c.left < height && c.area >= (FRAGMENT.smallest * height) ** 2
    && c.left >= around.left - reach && c.right <= around.right + reach
    && c.top >= around.top - reach && c.bottom <= around.bottom + reach
    && ((c.top + c.bottom) / 2 < around.bottom - FRAGMENT.foot * height || Math.max(c.right - c.left, c.bottom - c.top) > FRAGMENT.dot * height));
  const kept = [...strokes, ...fragments];
  return inkOnly(image, components, new Set(kept.map((c) => c.label)), boxAround(kept));
}

/** True for ink that is mostly another word's, but reaches into the place: a digit may have run together with a letter. */
function isCutOff(c: Component, place: PixelBox, most: number): boolean {
  return !isBetween((c.left + c.right) / 2, place.left, place.right) && Math.min(c.right, place.right) - Math.max(c.left, place.left) > most && c.bottom - c.top > most;
}

function isBetween(value: number, from: number, to: number): boolean {
  return value > from && value < to;
}

/** A box of the image with the ink of some components only; they lie within it. */
function inkOnly(image: GrayImage, { runs, labels }: Components, kept: ReadonlySet<number>, box: PixelBox): NumberInk {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const data = new Uint8Array(width * height).fill(255);
  const own = new Int32Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = (y + box.top) * image.width;
    for (let run = runs.rows[y + box.top]!; run < runs.rows[y + box.top + 1]!; run++) {
      const label = labels[run]!;
      if (!kept.has(label)) continue;
      const [start, end] = [runs.starts[run]!, runs.ends[run]!];
      const to = y * width + start - box.left;
      data.set(image.data.subarray(row + start, row + end), to);
      own.fill(label, to, to + end - start);
    }
  }
  return { image: { data, width, height }, labels: own };
}

/** The number with its rows shifted to the right, the upper ones most: `slant` is the shift a row. */
export function sheared({ image: { data, width, height }, labels }: NumberInk, slant: number): NumberInk {
  const newWidth = width + Math.ceil(Math.abs(slant) * height);
  const out = new Uint8Array(newWidth * height).fill(255);
  const outLabels = new Int32Array(newWidth * height);
  for (let y = 0; y < height; y++) {
    const shift = Math.round(slant > 0 ? slant * y : slant * (y - height));
    const to = y * newWidth + Math.min(shift, newWidth - width);
    out.set(data.subarray(y * width, (y + 1) * width), to);
    outLabels.set(labels.subarray(y * width, (y + 1) * width), to);
  }
  return { image: { data: out, width: newWidth, height }, labels: outLabels };
}
