/** Connected components of ink (8-connected), found over horizontal runs. */
import type { Bitmap, PixelBox } from './raster.js';

export interface Component extends PixelBox {
  /** Its number in the label map, from 1. */
  readonly label: number;
  /** Pixels of ink. */
  readonly area: number;
}

export interface Components {
  /** For each pixel the label of its component, 0 where there is no ink. */
  readonly labels: Int32Array;
  readonly width: number;
  readonly height: number;
  /** In order of their labels: `list[label - 1]`. */
  readonly list: readonly Component[];
}

/** Labels the connected components of a bitmap. */
export function findComponents({ data, width, height }: Bitmap): Components {
  const labels = new Int32Array(width * height);
  const parents: number[] = [0];
  const root = (label: number): number => {
    let at = label;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      if (data[row + x] === 0) continue;
      const start = x;
      while (x < width && data[row + x] === 1) x++;
      const label = joinRun(labels, parents, root, row, width, start, x, y > 0);
      labels.fill(label, row + start, row + x);
    }
  }
  return number(labels, parents, root, width, height);
}

/** The label of a run: that of the runs it touches in the row above, which become one, or a new one. */
function joinRun(
  labels: Int32Array, parents: number[], root: (label: number) => number,
  row: number, width: number, start: number, end: number, hasAbove: boolean,
): number {
  let label = 0;
  if (hasAbove) {
    const above = row - width;
    for (let x = Math.max(0, start - 1); x < Math.min(width, end + 1); x++) {
      const found = labels[above + x]!;
      if (found === 0) continue;
      const top = root(found);
      if (label === 0 || label === top) label = top;
      else if (top < label) { parents[label] = top; label = top; } else parents[top] = label;
    }
  }
  if (label !== 0) return label;
  parents.push(parents.length);
  return parents.length - 1;
}

/** Gives the components consecutive labels and measures them. */
function number(labels: Int32Array, parents: number[], root: (label: number) => number, width: number, height: number): Components {
  const renamed = new Int32Array(parents.length);
  let count = 0;
  for (let label = 1; label < parents.length; label++) if (root(label) === label) renamed[label] = ++count;
  for (let label = 1; label < parents.length; label++) renamed[label] = renamed[root(label)]!;
  const left = new Int32Array(count + 1).fill(width);
  const right = new Int32Array(count + 1);
  const top = new Int32Array(count + 1).fill(height);
  const bottom = new Int32Array(count + 1);
  const area = new Int32Array(count + 1);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (labels[i] === 0) continue;
      const label = labels[i] = renamed[labels[i]!]!;
      if (x < left[label]!) left[label] = x;
      if (x >= right[label]!) right[label] = x + 1;
      if (y < top[label]!) top[label] = y;
      bottom[label] = y + 1;
      area[label]!++;
    }
  }
  const list: Component[] = [];
  for (let label = 1; label <= count; label++) {
    list.push({ label, left: left[label]!, top: top[label]!, right: right[label]!, bottom: bottom[label]!, area: area[label]! });
  }
  return { labels, width, height, list };
}
