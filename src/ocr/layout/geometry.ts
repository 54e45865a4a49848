/** Small sums with boxes. */
import type { Box, Word } from '../../document/model.js';
import { union } from '../../document/box.js';

/** A word that has its place; layout works with these only. */
export type PlacedWord = Word & { readonly box: Box };

export function right(box: Box): number {
  return box.x + box.width;
}

export function bottom(box: Box): number {
  return box.y + box.height;
}

export function middleX(box: Box): number {
  return box.x + box.width / 2;
}

export function middleY(box: Box): number {
  return box.y + box.height / 2;
}

/** Length that two boxes share along y; negative if they are apart. */
export function overlapY(a: Box, b: Box): number {
  return Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
}

/** Length that two boxes share along x; negative if they are apart. */
export function overlapX(a: Box, b: Box): number {
  return Math.min(right(a), right(b)) - Math.max(a.x, b.x);
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box);
}

export function area(box: Box): number {
  return box.width * box.height;
}

/** Area that two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  return Math.max(0, overlapX(a, b)) * Math.max(0, overlapY(a, b));
}

/** The smallest box around all; null for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  return boxes.length === 0 ? null : boxes.reduce(union);
}
