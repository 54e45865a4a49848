/** Pages printed and recognised, aligned word by word. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripMarks } from '../../src/vietnamese/index.js';

/** Words as printed and as read; either may hold a space where a space was lost or added. */
export interface AlignedPair {
  readonly printed: string;
  readonly read: string;
}

/** A folder's `NAME.truth.txt` pages with each `NAME.*.LANGUAGE.txt` reading. */
export async function* noisePages(folder: string, language: string): AsyncGenerator<{ name: string; truth: string; read: string }> {
  const names = (await readdir(folder)).sort();
  for (const name of names.filter((file) => file.endsWith(`.${language}.txt`))) {
    const truthName = `${name.split('.')[0]!}.truth.txt`;
    if (!names.includes(truthName)) continue;
    const [truth, read] = await Promise.all([truthName, name].map((file) => readFile(join(folder, file), 'utf8')));
    yield { name, truth: truth!.normalize('NFC'), read: read!.normalize('NFC') };
  }
}

/** Words further apart than this (in words of the page) are never aligned. */
const BAND = 80;
/** Share of differing letters above which a pair is taken for chance. */
const TOO_FAR = 0.75;
const SKIP = 0.9;
const GLUE = 0.15;

/** Aligns a page's words; pairs that have little in common are left out. */
export function alignWords(truth: string, read: string): AlignedPair[] {
  const printed = truth.split(/\s+/u).filter(Boolean);
  const seen = read.split(/\s+/u).filter(Boolean);
  const [plainPrinted, plainSeen] = [printed, seen].map((words) => words.map((word) => stripMarks(word).toLowerCase())) as [string[], string[]];
  const columns = seen.length + 1;
  const costs = new Float32Array((printed.length + 1) * columns).fill(Infinity);
  const moves = new Uint8Array((printed.length + 1) * columns);
  costs[0] = 0;
  const slope = seen.length / Math.max(1, printed.length);
  for (let i = 0; i <= printed.length; i++) {
    const centre = Math.round(i * slope);
    for (let j = Math.max(0, centre - BAND); j <= Math.min(seen.length, centre + BAND); j++) {
      const here = costs[i * columns + j]!;
      if (here === Infinity) continue;
      const relax = (di: number, dj: number, cost: number): void => {
        const target = (i + di) * columns + j + dj;
        if (here + cost < costs[target]!) {
          costs[target] = here + cost;
          moves[target] = di * 3 + dj;
        }
      };
      if (i < printed.length) relax(1, 0, SKIP);
      if (j < seen.length) relax(0, 1, SKIP);
      if (i === printed.length || j === seen.length) continue;
      relax(1, 1, distance(plainPrinted[i]!, plainSeen[j]!));
      if (i + 2 <= printed.length) relax(2, 1, GLUE + distance(plainPrinted[i]! + plainPrinted[i + 1]!, plainSeen[j]!) * 1.5);
      if (j + 2 <= seen.length) relax(1, 2, GLUE + distance(plainPrinted[i]!, plainSeen[j]! + plainSeen[j + 1]!) * 1.5);
    }
  }
  return trace(printed, seen, moves, columns);
}

function trace(printed: readonly string[], seen: readonly string[], moves: Uint8Array, columns: number): AlignedPair[] {
  const out: AlignedPair[] = [];
  let i = printed.length;
  let j = seen.length;
  while (i > 0 || j > 0) {
    const move = moves[i * columns + j]!;
    const [di, dj] = [Math.floor(move / 3), move % 3];
    if (di + dj === 0) break;
    const pair = { printed: printed.slice(i - di, i).join(' '), read: seen.slice(j - dj, j).join(' ') };
    i -= di;
    j -= dj;
    if (di > 0 && dj > 0 && distance(stripMarks(pair.printed).toLowerCase(), stripMarks(pair.read).toLowerCase()) <= TOO_FAR) out.push(pair);
  }
  return out.reverse();
}

/** Edit distance over the longer length. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    previous = current;
  }
  return previous[b.length]! / Math.max(a.length, b.length);
}
