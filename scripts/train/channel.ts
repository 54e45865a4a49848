/** Learning a channel: rounds of aligning printed and read words by chunks, and counting the chunks (hard EM). */
import type { Confusion } from '../../src/restore/model/channel.js';
import { isVowel, stripMarks } from '../../src/vietnamese/index.js';
import { ALL_VOWELS, splitTone } from '../../src/vietnamese/tones.js';
import type { AlignedPair } from './noise-pages.js';

const ROUNDS = 6;
const LONGEST_PRINTED = 2;
const LONGEST_READ = 3;
/** Sightings of its backed-off self that a rarely printed letter is given. */
const BACKOFF_WEIGHT = 4;
/** Sightings that a letter is given of the marks that vowels of its tone lose and change on the whole: fonts and scanners differ in which. */
const MARK_WEIGHT = 150;
/** Confusions less likely than this are left out. */
const LEAST_PROBABILITY = 4e-5;

/** Costs of chunks that were seen; pairs that no chunks explain are passed over. */
export function learnChannel(pairs: readonly AlignedPair[]): Confusion[] {
  const printedCounts = countPrinted(pairs);
  let costs: ReadonlyMap<string, number> = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, number>();
    for (const pair of pairs) {
      for (const chunk of alignChunks(pair, (printed, read) => costs.get(`${printed}\t${read}`) ?? firstCost(printed, read) + (round === 0 ? 0 : 6)) ?? []) {
        counts.set(chunk, (counts.get(chunk) ?? 0) + 1);
      }
    }
    costs = new Map(smoothCounts(counts, printedCounts).map(({ printed, read, cost }) => [`${printed}\t${read}`, cost]));
  }
  return Array.from(costs, ([chunk, cost]) => {
    const [printed, read] = chunk.split('\t') as [string, string];
    return { printed, read, cost };
  }).filter(({ cost }) => cost < -Math.log(LEAST_PROBABILITY)).sort((a, b) => (a.printed < b.printed ? -1 : a.printed > b.printed ? 1 : a.cost - b.cost));
}

/** How often each chunk was printed, read right or not. */
function countPrinted(pairs: readonly AlignedPair[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const { printed } of pairs) {
    for (let at = 0; at < printed.length; at++) {
      for (let length = 0; length <= LONGEST_PRINTED && at + length <= printed.length; length++) {
        const chunk = printed.slice(at, at + length);
        out.set(chunk, (out.get(chunk) ?? 0) + 1);
      }
    }
    out.set(' ', (out.get(' ') ?? 0) + 1);
  }
  return out;
}

/** A first guess of costs, from how much the letters look alike without marks. */
function firstCost(printed: string, read: string): number {
  if (printed === read) return 0.05;
  const [a, b] = [stripMarks(printed).toLowerCase(), stripMarks(read).toLowerCase()];
  if (a === b) return printed.length === 1 ? 1 : 4;
  return 2.5 + 1.2 * Math.max(a.length, b.length) + (printed === '' || read === '' ? 1 : 0);
}

/** The chunks, as `printed TAB read`, of the cheapest way from printed to read. */
function alignChunks({ printed, read }: AlignedPair, cost: (printed: string, read: string) => number): string[] | null {
  const columns = read.length + 1;
  const best = new Float64Array((printed.length + 1) * columns).fill(Infinity);
  const from = new Int32Array(best.length).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= printed.length; i++) {
    for (let j = 0; j <= read.length; j++) {
      const here = best[i * columns + j]!;
      if (here === Infinity) continue;
      for (let di = 0; di <= LONGEST_PRINTED && i + di <= printed.length; di++) {
        for (let dj = di === 0 ? 1 : 0; dj <= LONGEST_READ && j + dj <= read.length; dj++) {
          const [from1, to1] = [printed.slice(i, i + di), read.slice(j, j + dj)];
          if (!isChunk(from1, to1)) continue;
          const target = (i + di) * columns + j + dj;
          const total = here + cost(from1, to1);
          if (total < best[target]!) {
            best[target] = total;
            from[target] = i * columns + j;
          }
        }
      }
    }
  }
  const out: string[] = [];
  for (let cell = best.length - 1; cell > 0;) {
    const back = from[cell]!;
    if (back < 0) return null;
    out.push(`${printed.slice(Math.floor(back / columns), Math.floor(cell / columns))}\t${read.slice(back % columns, cell % columns)}`);
    cell = back;
  }
  return out.reverse();
}

/** Two letters make a chunk only where they cannot be parted: neither end was read right. Spaces stand alone. */
function isChunk(printed: string, read: string): boolean {
  if (printed.includes(' ')) return printed === ' ' && (read === ' ' || read === '');
  if (read.includes(' ')) return printed === '' && read === ' ';
  if (printed === '') return false;
  return printed.length === 1 || (read !== '' && printed[0] !== read[0] && printed.at(-1) !== read.at(-1));
}

/** Probabilities of chunks; letters that were printed rarely borrow from letters of the same base. */
function smoothCounts(counts: ReadonlyMap<string, number>, printedCounts: ReadonlyMap<string, number>): Confusion[] {
  const shared = new Map<string, Map<string, number>>();
  const sharedTotals = new Map<string, number>();
  for (const [letter, count] of printedCounts) {
    if (letter.length === 1 && /\p{L}/u.test(letter)) sharedTotals.set(stripMarks(letter), (sharedTotals.get(stripMarks(letter)) ?? 0) + count);
  }
  const direct = new Map<string, number>();
  for (const [chunk, count] of counts) {
    const [printed, read] = chunk.split('\t') as [string, string];
    direct.set(chunk, count);
    if (printed.length !== 1 || !/\p{L}/u.test(printed) || printed === read) continue;
    const row = shared.get(stripMarks(printed)) ?? new Map<string, number>();
    row.set(read, (row.get(read) ?? 0) + count);
    shared.set(stripMarks(printed), row);
  }
  const marks = markChanges(direct, printedCounts);
  const out: Confusion[] = [];
  const letters = Array.from(printedCounts.keys()).filter((chunk) => chunk.length === 1 && /\p{L}/u.test(chunk));
  for (const letter of letters) {
    const base = stripMarks(letter);
    const weight = isVowel(letter) ? MARK_WEIGHT : 0;
    const total = printedCounts.get(letter)! + BACKOFF_WEIGHT + weight;
    const reads = new Set([letter, base, ...(shared.get(base)?.keys() ?? []), ...(weight > 0 ? sameLetterVowels(letter) : [])]);
    for (const read of reads) {
      const borrowed = read === letter ? 0 : (shared.get(base)?.get(read) ?? 0.5) / sharedTotals.get(base)!;
      const changed = weight === 0 ? 0 : read === letter ? marks.kept(letter) : marks.probability(letter, read);
      const probability = ((direct.get(`${letter}\t${read}`) ?? 0) + BACKOFF_WEIGHT * borrowed + weight * changed + (read === letter ? 0.05 : 0)) / total;
      out.push({ printed: letter, read, cost: -Math.log(Math.min(1, probability)) });
    }
  }
  for (const [chunk, count] of direct) {
    const [printed, read] = chunk.split('\t') as [string, string];
    if (printed.length === 1 && /\p{L}/u.test(printed)) continue;
    if (printed.length === 2 && count < 2) continue;
    const total = printedCounts.get(printed) ?? printedCounts.get(' ')!;
    out.push({ printed, read, cost: -Math.log(Math.min(1, count / total)) });
  }
  return out;
}

/** Vowels of one base letter and case: what marks may turn a vowel into. */
function sameLetterVowels(letter: string): string[] {
  const base = stripMarks(letter).toLowerCase();
  const vowels = ALL_VOWELS.filter((vowel) => stripMarks(vowel) === base);
  return letter === letter.toLowerCase() ? vowels : vowels.map((vowel) => vowel.toUpperCase());
}

/** How often marks change, over all vowels of a tone: `ể` read as `ê` and `ẳ` as `ă` are the same loss. */
function markChanges(direct: ReadonlyMap<string, number>, printedCounts: ReadonlyMap<string, number>): MarkChanges {
  const totals = new Map<number, number>();
  const changes = new Map<string, number>();
  const kept = new Map<number, number>();
  const add = <K>(map: Map<K, number>, key: K, count: number): void => { map.set(key, (map.get(key) ?? 0) + count); };
  for (const [letter, count] of printedCounts) if (letter.length === 1 && isVowel(letter)) add(totals, splitTone(letter).tone, count);
  for (const [chunk, count] of direct) {
    const [printed, read] = chunk.split('\t') as [string, string];
    if (printed.length !== 1 || !isVowel(printed)) continue;
    if (printed === read) add(kept, splitTone(printed).tone, count);
    else if (isVowel(read) && stripMarks(printed) === stripMarks(read)) add(changes, changeKey(printed, read), count);
  }
  const share = (count: number | undefined, tone: number): number => (count ?? 0.5) / totals.get(tone)!;
  return {
    probability: (printed, read) => (isVowel(read) && stripMarks(printed) === stripMarks(read) ? share(changes.get(changeKey(printed, read)), splitTone(printed).tone) : 0),
    kept: (letter) => share(kept.get(splitTone(letter).tone), splitTone(letter).tone),
  };
}

interface MarkChanges {
  /** Share of the vowels of `printed`'s tone that were read with their marks changed as from `printed` to `read`. */
  probability(printed: string, read: string): number;
  /** Share of the vowels of a letter's tone that were read right. */
  kept(letter: string): number;
}

/** Tone before and after, and whether the hat or horn stayed. */
function changeKey(printed: string, read: string): string {
  const [from, to] = [splitTone(printed), splitTone(read)];
  return `${from.tone} ${to.tone} ${from.base === to.base ? 'same' : stripMarks(to.base) === to.base ? 'lost' : 'other'}`;
}
