/** Which printed letters each part of a read word comes from. */

/** A printed chunk and what it was read as; what was lost is read as nothing. */
export interface LetterSlip {
  readonly printed: string;
  readonly read: string;
}

/** Longest chunks that are taken as one. */
const PRINTED = 2;
const READ = 3;

/**
 * Parts a printed word and its reading into chunks, in order, so that their costs sum to the least. `costOf` gives the
 * cost of reading a chunk of one or two letters as up to three characters, in nats; Infinity where it cannot be. Empty
 * if no chunks explain the reading.
 */
export function alignLetters(printed: string, read: string, costOf: (slip: LetterSlip) => number): LetterSlip[] {
  const width = read.length + 1;
  const costs = new Float64Array((printed.length + 1) * width).fill(Infinity);
  const steps: (LetterSlip | undefined)[] = [];
  costs[0] = 0;
  for (let at = 0; at < costs.length; at++) {
    if (costs[at] === Infinity) continue;
    const [i, j] = [Math.floor(at / width), at % width];
    for (let letters = 1; letters <= PRINTED && i + letters <= printed.length; letters++) {
      for (let characters = 0; characters <= READ && j + characters <= read.length; characters++) {
        const slip = { printed: printed.slice(i, i + letters), read: read.slice(j, j + characters) };
        const to = at + letters * width + characters;
        const cost = costs[at]! + costOf(slip);
        if (cost >= costs[to]!) continue;
        costs[to] = cost;
        steps[to] = slip;
      }
    }
  }
  const out: LetterSlip[] = [];
  for (let at = costs.length - 1; at > 0;) {
    const slip = steps[at];
    if (!slip) return [];
    out.push(slip);
    at -= slip.printed.length * width + slip.read.length;
  }
  return out.reverse();
}
