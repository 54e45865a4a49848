/** Horizontal runs of ink. */
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
  let starts = new Int32Array(1 << 14);
  let ends = new Int32Array(1 << 14);
  let count = 0;
  const rows = new Int32Array(height + 1);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      if (data[row + x] === 0) continue;
      const start = x;
      while (x < width && data[row + x] === 1) x++;
      if (count === starts.length) {
        starts = doubled(starts);
        ends = doubled(ends);
      }
      starts[count] = start;
      ends[count++] = x;
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
