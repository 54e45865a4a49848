/** Horizontal runs of ink. */
import { asFours } from './fours.js';
import type { Bitmap } from './raster.js';

export interface Runs {
  /** Columns of each run, row by row from the left; ends are exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
  /** For each row its first run; one more entry than there are rows. */
  readonly rows: Int32Array;
}

/** The runs of a bitmap. */
export function findRuns({ data, width, height }: Bitmap): Runs {
  const fours = asFours(data);
  let starts = new Int32Array(1 << 14);
  let ends = new Int32Array(1 << 14);
  let count = 0;
  const rows = new Int32Array(height + 1);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const rowEnd = row + width;
    for (let at = row; at < rowEnd;) {
      if (data[at] === 0) {
        at += (at & 3) === 0 && fours[at >> 2] === 0 ? 4 : 1;
        continue;
      }
      const start = at;
      while (at < rowEnd && data[at] !== 0) at++;
      if (count === starts.length) {
        starts = doubled(starts);
        ends = doubled(ends);
      }
      starts[count] = start - row;
      ends[count++] = at - row;
    }
    rows[y + 1] = count;
  }
  return { starts, ends, count, rows };
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const out = new Int32Array(numbers.length * 2);
  out.set(numbers);
  return out;
}
