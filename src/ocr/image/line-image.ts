/** The picture of one text line, without anything that belongs to its neighbours. */
import type { Components } from './components.js';
import type { GrayImage } from './raster.js';
import type { TextLine } from './text-lines.js';

/**
 * Cuts a line out of the page: its own ink with the grey seam around it, on white.
 * @param index The line's index in `owners`.
 * @param margin White border, in pixels.
 */
export function lineImage(gray: GrayImage, { labels }: Components, owners: Int32Array, line: TextLine, index: number, margin: number): GrayImage {
  const width = line.right - line.left + 2 * margin;
  const height = line.bottom - line.top + 2 * margin;
  const data = new Uint8Array(width * height).fill(255);
  for (let y = line.top; y < line.bottom; y++) {
    for (let x = line.left; x < line.right; x++) {
      const label = labels[y * gray.width + x]!;
      if (label === 0 || owners[label] !== index) continue;
      const start = x;
      while (x + 1 < line.right && labels[y * gray.width + x + 1] === label) x++;
      copyRun(gray, labels, label, { y, start, end: x + 1 }, data, width, margin - line.left, margin - line.top);
    }
  }
  return { data, width, height };
}

/** Copies a run of ink, and the paper pixels around it, which are grey where the stroke's edge falls into them. */
function copyRun(
  gray: GrayImage, labels: Int32Array, label: number, run: { readonly y: number; readonly start: number; readonly end: number },
  to: Uint8Array, toWidth: number, shiftX: number, shiftY: number,
): void {
  const left = Math.max(0, run.start - 1);
  const right = Math.min(gray.width, run.end + 1);
  for (let y = Math.max(0, run.y - 1); y <= Math.min(gray.height - 1, run.y + 1); y++) {
    const from = y * gray.width;
    const into = (y + shiftY) * toWidth + shiftX;
    for (let x = left; x < right; x++) {
      const found = labels[from + x]!;
      if (found === 0 || found === label) to[into + x] = gray.data[from + x]!;
    }
  }
}
