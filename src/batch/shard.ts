/** Splitting one set of inputs over machines that do not talk to each other. */
import { createHash } from 'node:crypto';

/** Part `index` (from 1) of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/8`; null if it is no such part. */
export function parseShard(text: string): Shard | null {
  const match = /^(\d+)\/(\d+)$/u.exec(text);
  const index = Number(match?.[1]);
  const count = Number(match?.[2]);
  return match && index >= 1 && index <= count ? { index, count } : null;
}

/** True if a document belongs to a shard: its name alone decides, so that every machine splits alike. */
export function inShard(name: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(name).digest().readUIntBE(0, 6) % count === index - 1;
}
