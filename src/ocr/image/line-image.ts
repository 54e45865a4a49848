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
      const at = y * gray.width + x;
      const label = labels[at]!;
      if (label === 0 || owners[label] !== index) continue;
      const to = (y - line.top + margin) * width + x - line.left + margin;
      data[to] = gray.data[at]!;
      copySeam(gray, labels, at, x, y, data, to, width);
    }
  }
  return { data, width, height };
}

/** Copies the paper pixels around an ink pixel, which are grey where the stroke's edge falls into them. */
function copySeam(gray: GrayImage, labels: Int32Array, at: number, x: number, y: number, data: Uint8Array, to: number, width: number): void {
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      if (x + dx < 0 || x + dx >= gray.width || y + dy < 0 || y + dy >= gray.height) continue;
      const from = at + dy * gray.width + dx;
      if (labels[from] === 0) data[to + dy * width + dx] = gray.data[from]!;
    }
  }
}
