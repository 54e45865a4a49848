/**
 * A hashed table of n-grams of one order. An n-gram is found by its slot and a 16-bit fingerprint, so that about one
 * look-up in 10,000 of an n-gram that is not there finds another one's value; a wrong context rarely matters.
 */

/** Steps of a quantised natural logarithm. */
export const LOG_STEP = 1 / 14;
/** Slots that stay empty, so that probing ends soon. */
const LOAD = 0.86;

/** A value that a look-up gives when the n-gram is not in the table. */
export const MISSING = -1;

export interface NgramTable {
  /** 0 marks an empty slot. */
  readonly prints: Uint16Array;
  /** Quantised -log p(last word | words before). */
  readonly costs: Uint8Array;
  /** Quantised -log of the weight for backing off from this n-gram as a context; null for the highest order. */
  readonly backoffs: Uint8Array | null;
}


/** Hash of a sequence of word ids: start from `HASH_SEED` and add the words from the last to the first. */
export const HASH_SEED = 0x2545f491;

/** The hash of a sequence with one more word before it. */
export function addWord(hash: number, word: number): number {
  let mixed = Math.imul(hash ^ (word + 0x9e3779b9), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}

/** The slot of an n-gram's value in a table, or `MISSING`. */
export function findSlot(table: NgramTable, hash: number): number {
  const { prints } = table;
  const print = fingerprint(hash);
  const size = prints.length;
  let slot = homeSlot(hash, size);
  for (;;) {
    const found = prints[slot]!;
    if (found === print) return slot;
    if (found === 0) return MISSING;
    if (++slot === size) slot = 0;
  }
}

/** An empty table for a number of n-grams. */
export function makeTable(entries: number, withBackoffs: boolean): NgramTable {
  const size = Math.max(8, Math.ceil(entries / LOAD));
  return { prints: new Uint16Array(size), costs: new Uint8Array(size), backoffs: withBackoffs ? new Uint8Array(size) : null };
}

/** Adds an n-gram; of two that share slot and fingerprint the first stays. */
export function insert(table: NgramTable, hash: number, cost: number, backoff: number): void {
  const { prints, costs, backoffs } = table;
  const print = fingerprint(hash);
  let slot = homeSlot(hash, prints.length);
  while (prints[slot] !== 0) {
    if (prints[slot] === print) return;
    if (++slot === prints.length) slot = 0;
  }
  prints[slot] = print;
  costs[slot] = quantise(cost);
  if (backoffs) backoffs[slot] = quantise(backoff);
}

function quantise(cost: number): number {
  return Math.max(0, Math.min(255, Math.round(cost / LOG_STEP)));
}

function fingerprint(hash: number): number {
  const print = Math.imul(hash, 0x9e3779b1) >>> 16;
  return print === 0 ? 1 : print;
}

function homeSlot(hash: number, size: number): number {
  return Math.floor(((hash >>> 0) / 0x100000000) * size);
}
