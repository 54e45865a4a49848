/**
 * A hashed table of n-grams of one order. An n-gram's bucket comes from one hash and its 16-bit fingerprint from
 * another; buckets hold two n-grams on average, so that about one look-up in 30,000 of an n-gram that is not there
 * finds another one's value.
 */

/** Steps of a quantised natural logarithm. */
export const LOG_STEP = 1 / 14;
/** A look-up that found nothing. */
export const MISSING = -1;

const ENTRIES_PER_BUCKET = 2;
/** Buckets that share one base, as a power of two. */
const GROUP_BITS = 4;
const GROUP_MASK = (1 << GROUP_BITS) - 1;

export interface NgramTable {
  /** First entry of each group of buckets, and at the end the number of entries. */
  readonly bases: Uint32Array;
  /** First entry of each bucket, counted from its group's base. */
  readonly offsets: Uint8Array;
  /** Fingerprints of the entries, bucket by bucket. */
  readonly prints: Uint16Array;
  /** Quantised -log p(last word | words before). */
  readonly costs: Uint8Array;
  /** Quantised -log of the weight for backing off from this n-gram as a context; null for the highest order. */
  readonly backoffs: Uint8Array | null;
}

/** An n-gram to be put into a table, with its two hashes. */
export interface HashedNgrams {
  readonly hashes: Int32Array;
  readonly prints: Int32Array;
  readonly costs: Float32Array;
  readonly backoffs: Float32Array | null;
}

/** Both hashes of a sequence of words start from their seed and add the words from the last to the first. */
export const HASH_SEED = 0x2545f491;
export const PRINT_SEED = 0x1b873593;

/** The hash, for buckets, of a sequence with one more word before it. */
export function addWord(hash: number, word: number): number {
  let mixed = Math.imul(hash ^ (word + 0x9e3779b9), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}

/** The hash, for fingerprints, of a sequence with one more word before it. */
export function addToPrint(print: number, word: number): number {
  const mixed = Math.imul((print << 13) ^ (print >>> 19) ^ Math.imul(word + 0x7f4a7c15, 0xcc9e2d51), 0x27d4eb2f);
  return mixed ^ (mixed >>> 16);
}

/** The entry of an n-gram in a table, or `MISSING`. */
export function findEntry({ bases, offsets, prints }: NgramTable, hash: number, print: number): number {
  const bucket = bucketOf(hash, offsets.length);
  const short = print & 0xffff;
  const next = bucket + 1;
  const base = bases[bucket >> GROUP_BITS]!;
  const end = next === offsets.length ? bases[bases.length - 1]! : (next & GROUP_MASK) === 0 ? bases[next >> GROUP_BITS]! + offsets[next]! : base + offsets[next]!;
  for (let entry = base + offsets[bucket]!; entry < end; entry++) if (prints[entry] === short) return entry;
  return MISSING;
}

/** Builds a table. */
export function makeTable({ hashes, prints, costs, backoffs }: HashedNgrams): NgramTable {
  const buckets = Math.max(1, Math.ceil(hashes.length / ENTRIES_PER_BUCKET));
  const counts = new Uint32Array(buckets + 1);
  for (const hash of hashes) counts[bucketOf(hash, buckets) + 1]!++;
  for (let bucket = 0; bucket < buckets; bucket++) counts[bucket + 1]! += counts[bucket]!;
  const groups = Math.ceil(buckets / 2 ** GROUP_BITS);
  const table = {
    bases: Uint32Array.from({ length: groups + 1 }, (_, group) => counts[Math.min(buckets, group << GROUP_BITS)]!),
    offsets: new Uint8Array(buckets),
    prints: new Uint16Array(hashes.length),
    costs: new Uint8Array(hashes.length),
    backoffs: backoffs ? new Uint8Array(hashes.length) : null,
  };
  for (let bucket = 0; bucket < buckets; bucket++) {
    const offset = counts[bucket]! - table.bases[bucket >> GROUP_BITS]!;
    if (offset > 0xff) throw new RangeError('too many n-grams in one group of buckets');
    table.offsets[bucket] = offset;
  }
  const next = counts.slice();
  for (let i = 0; i < hashes.length; i++) {
    const entry = next[bucketOf(hashes[i]!, buckets)]!++;
    table.prints[entry] = prints[i]! & 0xffff;
    table.costs[entry] = quantise(costs[i]!);
    if (table.backoffs) table.backoffs[entry] = quantise(backoffs![i]!);
  }
  return table;
}

/** A cost in steps, as a byte. */
export function quantise(cost: number): number {
  return Math.max(0, Math.min(255, Math.round(cost / LOG_STEP)));
}

function bucketOf(hash: number, buckets: number): number {
  return Math.floor(((hash >>> 0) / 0x100000000) * buckets);
}
