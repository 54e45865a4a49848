/** How far a page is turned from upright: by a few degrees (skew), and by quarter turns. */
import type { Component } from './components.js';
import type { Bitmap } from './raster.js';

const MOST_DEGREES = 8;
const COARSE_STEP = 0.4;
const FINE_STEP = 0.05;
/** Fewer letters than this say nothing sure about the page. */
const FEWEST_LETTERS = 30;

/**
 * The skew of a page: the angle at which the feet of its letters fall into the fewest rows.
 * @returns Radians; positive where lines rise to the right (counter-clockwise). 0 where the page has too few letters.
 */
export function findSkew(letters: readonly Component[]): number {
  if (letters.length < FEWEST_LETTERS) return 0;
  const xs = Float32Array.from(letters, (letter) => (letter.left + letter.right) / 2);
  const ys = Float32Array.from(letters, (letter) => letter.bottom);
  const coarse = best(xs, ys, -MOST_DEGREES, MOST_DEGREES, COARSE_STEP);
  return (best(xs, ys, coarse - COARSE_STEP, coarse + COARSE_STEP, FINE_STEP) * Math.PI) / 180;
}

function best(xs: Float32Array, ys: Float32Array, from: number, to: number, step: number): number {
  let angle = 0;
  let most = -1;
  for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
    // An angle nearer to upright wins a tie.
    const score = concentration(xs, ys, Math.tan((degrees * Math.PI) / 180)) - Math.abs(degrees) * 1e-6;
    if (score > most) {
      most = score;
      angle = degrees;
    }
  }
  return angle;
}

/** Sum of squares of how many feet share a row (of two pixels), after shearing by `slope`. */
function concentration(xs: Float32Array, ys: Float32Array, slope: number): number {
  const rows = new Map<number, number>();
  for (let i = 0; i < xs.length; i++) {
    const row = Math.round((ys[i]! + xs[i]! * slope) / 2);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  let sum = 0;
  for (const count of rows.values()) sum += count * count;
  return sum;
}

/** Strips that a page is parted into for profiles: narrow enough for two columns and for some skew. */
const STRIPS = 12;

/**
 * True if text lines run down the page, so that it lies on its side.
 * Lines make the profile across them jump between ink and paper; along them it is even.
 */
export function liesOnSide({ data, width, height }: Bitmap): boolean {
  const rows = jumps(width, height, STRIPS, (x, y) => data[y * width + x]!);
  const columns = jumps(height, width, STRIPS, (y, x) => data[y * width + x]!);
  return columns > rows * 1.2;
}

/** Sum of squared steps between neighbouring rows' ink, within upright strips of the page, relative to the ink. */
function jumps(width: number, height: number, strips: number, at: (x: number, y: number) => number): number {
  const breadth = Math.ceil(width / strips);
  const before = new Int32Array(strips);
  const row = new Int32Array(strips);
  let sum = 0;
  for (let y = 0; y < height; y++) {
    row.fill(0);
    for (let x = 0, strip = 0, left = breadth; x < width; x++) {
      if (x >= left) {
        strip++;
        left += breadth;
      }
      row[strip]! += at(x, y);
    }
    for (let strip = 0; strip < strips; strip++) {
      const step = row[strip]! - before[strip]!;
      sum += step * step;
    }
    before.set(row);
  }
  return sum / breadth;
}
