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
  const near = reachUp(inkWithSides(labels, gray.width, owners, line, index, margin, Math.round(PALE_ASIDE * letter)), width, Math.round(PALE_UP * letter));
  const data = new Uint8Array(width * height).fill(255);
  for (let y = Math.max(0, margin - line.top); y < Math.min(height, gray.height + margin - line.top); y++) {
    const from = (y + line.top - margin) * gray.width + line.left - margin;
    const to = Math.min(width, gray.width + margin - line.left);
    for (let x = Math.max(0, margin - line.left); x < to; x++) {
      if (near[y * width + x] === 0) continue;
      const label = labels[from + x]!;
      if (label === 0 || owners[label] === index) data[y * width + x] = gray.data[from + x]!;
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
      mask.fill(1, row + Math.max(0, start - line.left + margin - aside), row + Math.min(width, x + 1 - line.left + margin + aside));
    }
  }
  return mask;
}

/** A mask grown by some rows upwards and downwards. */
function reachUp(mask: Uint8Array, width: number, rows: number): Uint8Array {
  const out = mask.slice();
  for (let i = mask.indexOf(1); i >= 0; i = mask.indexOf(1, i)) {
    let end = mask.indexOf(0, i);
    if (end < 0) end = mask.length;
    const rowEnd = (Math.floor(i / width) + 1) * width;
    end = Math.min(end, rowEnd);
    for (let row = 1; row <= rows; row++) {
      if (i - row * width >= 0) out.fill(1, i - row * width, end - row * width);
      if (end + row * width <= mask.length) out.fill(1, i + row * width, end + row * width);
    }
    i = end;
  }
  return out;
}
