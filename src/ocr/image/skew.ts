/** How far a page is turned from upright by a few degrees. */
import type { Component } from './components.js';

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
