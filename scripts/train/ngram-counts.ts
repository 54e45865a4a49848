/** Counting n-grams by sorting: every n-gram is one number, so that equal ones come to lie together. */
import { BOUNDARY_ID } from './token-stream.js';

const WORD = 0x10000;

/** Distinct n-grams of an order up to three, in ascending order of their keys. */
export interface SortedNgrams {
  /** Words as digits of base 2^16, the first word highest: exact for three words. */
  readonly keys: Float64Array;
  readonly counts: Uint32Array;
}

/** Distinct 4-grams in ascending order: the key of the first three words, and the last word. */
export interface SortedFourgrams {
  readonly contexts: Float64Array;
  readonly lasts: Uint16Array;
  readonly counts: Uint32Array;
}

/** The key of a word sequence of up to three words. */
export function keyOf(...words: readonly number[]): number {
  return words.reduce((key, word) => key * WORD + word, 0);
}

/** The key without its first word, for a key of `order` words. */
export function suffixOf(key: number, order: number): number {
  return key % WORD ** (order - 1);
}

/** The key without its last word. */
export function contextOf(key: number): number {
  return Math.floor(key / WORD);
}

export function lastOf(key: number): number {
  return key % WORD;
}

/** Position of a key in ascending keys, or -1. */
export function find(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = keys[middle]!;
    if (there === key) return middle;
    if (there < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Counts the 4-grams of a stream; a boundary may only be the first word. */
export function countFourgrams(ids: Uint16Array): SortedFourgrams {
  // Little-endian: the last word in the lowest 16 bits, so that sorting the 64-bit numbers sorts by the first word.
  const digits = new Uint16Array(ids.length * 4);
  let used = 0;
  for (let i = 3; i < ids.length; i++) {
    if (ids[i] === BOUNDARY_ID || ids[i - 1] === BOUNDARY_ID || ids[i - 2] === BOUNDARY_ID) continue;
    digits[used] = ids[i]!;
    digits[used + 1] = ids[i - 1]!;
    digits[used + 2] = ids[i - 2]!;
    digits[used + 3] = ids[i - 3]!;
    used += 4;
  }
  const numbers = new BigUint64Array(digits.buffer, 0, used / 4).sort();
  const sorted = new Uint16Array(numbers.buffer, 0, used);
  let distinct = 0;
  for (let i = 0; i < used; i += 4) if (!same(sorted, i)) distinct++;
  const out = { contexts: new Float64Array(distinct), lasts: new Uint16Array(distinct), counts: new Uint32Array(distinct) };
  let at = -1;
  for (let i = 0; i < used; i += 4) {
    if (!same(sorted, i)) {
      at++;
      out.contexts[at] = keyOf(sorted[i + 3]!, sorted[i + 2]!, sorted[i + 1]!);
      out.lasts[at] = sorted[i]!;
    }
    out.counts[at]!++;
  }
  return out;
}

function same(digits: Uint16Array, i: number): boolean {
  return i >= 4 && digits[i] === digits[i - 4] && digits[i + 1] === digits[i - 3] && digits[i + 2] === digits[i - 2] && digits[i + 3] === digits[i - 1];
}

/** Runs of equal keys; sorts its argument in place. */
export function countKeys(keys: Float64Array): SortedNgrams {
  keys.sort();
  let distinct = 0;
  for (let i = 0; i < keys.length; i++) if (i === 0 || keys[i] !== keys[i - 1]) distinct++;
  const out = { keys: new Float64Array(distinct), counts: new Uint32Array(distinct) };
  let at = -1;
  for (let i = 0; i < keys.length; i++) {
    if (i === 0 || keys[i] !== keys[i - 1]) out.keys[++at] = keys[i]!;
    out.counts[at]!++;
  }
  return out;
}

/** Keys of the n-grams (order 2 or 3) that begin a paragraph, with the boundary first. */
export function openingKeys(ids: Uint16Array, order: 2 | 3): number[] {
  const out: number[] = [];
  for (let i = 0; i + order <= ids.length; i++) {
    if (ids[i] !== BOUNDARY_ID) continue;
    const words = Array.from(ids.subarray(i, i + order));
    if (words.lastIndexOf(BOUNDARY_ID) === 0) out.push(keyOf(...words));
  }
  return out;
}
