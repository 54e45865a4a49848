/** The picture of one text line, without anything that belongs to its neighbours. */
import type { Components } from './components.js';
import type { GrayImage } from './raster.js';
import type { TextLine } from './text-lines.js';

/** How far around a line's ink, in heights of its letters' bodies, paler ink belongs to it: the thin strokes of faded letters. */
const PALE_ASIDE = 0.33;
const PALE_UP = 0.2;

/**
 * Cuts a line out of the page: its own ink with what is pale around it, on white.
 * @param index The line's index in `owners`.
 * @param margin White border, in pixels.
 */
export function lineImage(gray: GrayImage, { labels }: Components, owners: Int32Array, line: TextLine, index: number, margin: number): GrayImage {
  const letter = line.bodyBottom - line.bodyTop;
  const width = line.right - line.left + 2 * margin;
  const height = line.bottom - line.top + 2 * margin;
  const ink = inkWithSides(labels, gray.width, owners, line, index, margin, Math.round(PALE_ASIDE * letter));
  const reach = Math.round(PALE_UP * letter);
  const data = new Uint8Array(width * height).fill(255);
  const [pageLeft, pageTop] = [line.left - margin, line.top - margin];
  const [from, to] = [Math.max(0, -pageLeft), Math.min(width, gray.width - pageLeft)];
  /** For each column how many of the rows within reach have ink. */
  const near = new Uint8Array(width);
  for (let y = -reach; y < height; y++) {
    const entering = (y + reach) * width;
    const leaving = (y - reach - 1) * width;
    if (y + reach < height) for (let x = from; x < to; x++) near[x] = near[x]! + ink[entering + x]!;
    if (leaving >= 0) for (let x = from; x < to; x++) near[x] = near[x]! - ink[leaving + x]!;
    if (y < 0 || y + pageTop < 0 || y + pageTop >= gray.height) continue;
    const row = (y + pageTop) * gray.width + pageLeft;
    for (let x = from; x < to; x++) {
      if (near[x] === 0) continue;
      const label = labels[row + x]!;
      if (label === 0 || owners[label] === index) data[y * width + x] = gray.data[row + x]!;
    }
  }
  return { data, width, height };
}

/** A mask of the line's ink, with some pixels to its left and right. */
function inkWithSides(labels: Int32Array, pageWidth: number, owners: Int32Array, line: TextLine, index: number, margin: number, aside: number): Uint8Array {
  const width = line.right - line.left + 2 * margin;
  const mask = new Uint8Array(width * (line.bottom - line.top + 2 * margin));
  for (let y = line.top; y < line.bottom; y++) {
    const row = (y - line.top + margin) * width;
    for (let x = line.left; x < line.right; x++) {
      const label = labels[y * pageWidth + x]!;
      if (label === 0 || owners[label] !== index) continue;
      const start = x;
      while (x + 1 < line.right && labels[y * pageWidth + x + 1] === label) x++;
      const end = row + Math.min(width, x + 1 - line.left + margin + aside);
      for (let at = row + Math.max(0, start - line.left + margin - aside); at < end; at++) mask[at] = 1;
    }
  }
  return mask;
}
