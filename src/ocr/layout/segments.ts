/** From words to printed lines: segments (words close together on one line) and visual lines (segments side by side). */
import type { Box, Line } from '../../document/model.js';
import { union } from '../../document/box.js';
import { median } from '../../quantile.js';
import { bottom, overlapX, overlapY, right, type PlacedWord } from './geometry.js';

/** Words that follow each other on one line without a wide gap. */
export interface Segment {
  readonly words: readonly PlacedWord[];
  readonly box: Box;
}

// Lengths in ems: the middle height of the page's words.
/** A wider gap starts a new segment; justified text stays below it but for its widest lines. */
const WIDEST_GAP = 1.1;
const BACKSTEP = 0.6;
/** A taller box holds no single line: a drawing, a seal, a misread rule. */
const TALLEST_WORD = 2.4;
/** Share of the lower box that must be beside the other for both to be on one line. */
const BESIDE = 0.45;
/** Share of the narrower of two words that may lie under the other where both are on one line. */
const OVERPRINT = 0.3;

/** The em of some words, in points. */
export function emOf(words: readonly PlacedWord[]): number {
  return median(words.map((word) => word.box.height)) || 1;
}

/** Chains words into segments, whatever order they come in. */
export function findSegments(words: readonly PlacedWord[], em: number): Segment[] {
  const done: PlacedWord[][] = [];
  let open: PlacedWord[][] = [];
  for (const word of [...words].sort((a, b) => a.box.x - b.box.x)) {
    open = open.filter((chain) => {
      const isNear = right(chain.at(-1)!.box) + WIDEST_GAP * em >= word.box.x;
      if (!isNear) done.push(chain);
      return isNear;
    });
    const chain = bestChain(open, word, em);
    if (chain) chain.push(word);
    else open.push([word]);
  }
  return [...done, ...open].map(makeSegment);
}

function bestChain(chains: readonly PlacedWord[][], word: PlacedWord, em: number): PlacedWord[] | null {
  let best: PlacedWord[] | null = null;
  let bestOverlap = 0;
  for (const chain of chains) {
    const last = chain.at(-1)!;
    if (last.box.height > TALLEST_WORD * em || word.box.height > TALLEST_WORD * em) continue;
    if (word.box.x - right(last.box) < -BACKSTEP * em) continue;
    const shared = Math.max(overlapShare(last.box, word.box), overlapShare(tallest(chain.slice(-3)), word.box));
    if (shared >= BESIDE && shared > bestOverlap) {
      best = chain;
      bestOverlap = shared;
    }
  }
  return best;
}

function tallest(words: readonly PlacedWord[]): Box {
  return words.reduce((a, b) => (b.box.height > a.box.height ? b : a)).box;
}

function overlapShare(a: Box, b: Box): number {
  return overlapY(a, b) / Math.max(0.1, Math.min(a.height, b.height));
}

export function makeSegment(words: readonly PlacedWord[]): Segment {
  return { words, box: words.map((word) => word.box).reduce(union) };
}

/** Parts a segment before a word. */
export function splitSegment(segment: Segment, index: number): [Segment, Segment] {
  return [makeSegment(segment.words.slice(0, index)), makeSegment(segment.words.slice(index))];
}

/** Joins segments that stand side by side, top to bottom; each line's segments left to right. */
export function visualLines(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => middle(a.box) - middle(b.box))) {
    const line = lines.findLast((other) => other.every((member) => isClear(member, segment))
      && other.some((member) => overlapShare(member.box, segment.box) >= BESIDE));
    if (line) line.push(segment);
    else lines.push([segment]);
  }
  for (const line of lines) line.sort((a, b) => a.box.x - b.box.x);
  return lines.sort((a, b) => lineTop(a) - lineTop(b));
}

/** True if two segments do not print over each other; one may stand in a gap of the other, as a handwritten date does. */
function isClear(a: Segment, b: Segment): boolean {
  return overlapX(a.box, b.box) <= 0 || a.words.every((word) => b.words.every((other) => overlapX(word.box, other.box) <= OVERPRINT * Math.min(word.box.width, other.box.width)));
}

function middle(box: Box): number {
  return (box.y + bottom(box)) / 2;
}

function lineTop(line: readonly Segment[]): number {
  return line.map((segment) => segment.box).reduce(union).y;
}

/** A printed line of the model from segments left to right. */
export function toLine(segments: readonly Segment[]): Line {
  return { words: segments.flatMap((segment) => segment.words).sort((a, b) => a.box.x - b.box.x), box: segments.map((segment) => segment.box).reduce(union) };
}

/** The printed lines of some words that stand in one column. */
export function linesOf(words: readonly PlacedWord[]): Line[] {
  return words.length === 0 ? [] : visualLines(findSegments(words, emOf(words))).map(toLine);
}

/** A segment's words joined by spaces. */
export function segmentText(segment: Segment): string {
  return segment.words.map((word) => word.text).join(' ');
}
