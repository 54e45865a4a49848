/** The picture of one text line, without anything that belongs to its neighbours. */
import type { Components } from './components.js';
import type { GrayImage } from './raster.js';
import type { Runs } from './runs.js';
import type { TextLine } from './text-lines.js';

/** How far around a line's ink, in heights of its letters' bodies, paler ink belongs to it: the thin strokes of faded letters. */
const PALE_ASIDE = 0.33;
const PALE_UP = 0.2;

/**
 * Cuts a line out of the page: its own ink with what is pale around it, on white.
 * @param index The line's index in `owners`.
 * @param margin White border, in pixels.
 */
export function lineImage(gray: GrayImage, components: Components, owners: Int32Array, line: TextLine, index: number, margin: number): GrayImage {
  const letter = line.bodyBottom - line.bodyTop;
  const width = line.right - line.left + 2 * margin;
  const height = line.bottom - line.top + 2 * margin;
  const ink = inkWithSides(components, owners, line, index, margin, Math.round(PALE_ASIDE * letter));
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
    for (let x = from; x < to; x++) if (near[x]! > 0) data[y * width + x] = gray.data[row + x]!;
    eachRun(components.runs, y + pageTop, pageLeft, pageLeft + width, (run, start, end) => {
      if (owners[components.labels[run]!] !== index) data.fill(255, y * width + start - pageLeft, y * width + end - pageLeft);
    });
  }
  return { data, width, height };
}

/** A mask of the line's ink, with some pixels to its left and right. */
function inkWithSides({ runs, labels }: Components, owners: Int32Array, line: TextLine, index: number, margin: number, aside: number): Uint8Array {
  const width = line.right - line.left + 2 * margin;
  const mask = new Uint8Array(width * (line.bottom - line.top + 2 * margin));
  const x0 = margin - line.left;
  for (let y = line.top; y < line.bottom; y++) {
    const row = (y - line.top + margin) * width;
    eachRun(runs, y, line.left, line.right, (run, start, end) => {
      if (owners[labels[run]!] === index) mask.fill(1, row + Math.max(0, start + x0 - aside), row + Math.min(width, end + x0 + aside));
    });
  }
  return mask;
}

/** Tells the runs of a row within some columns, cut off at them. */
function eachRun({ starts, ends, rows }: Runs, y: number, from: number, to: number, tell: (run: number, start: number, end: number) => void): void {
  for (let run = rows[y]!; run < rows[y + 1]! && starts[run]! < to; run++) {
    if (ends[run]! > from) tell(run, Math.max(from, starts[run]!), Math.min(to, ends[run]!));
  }
}
