/** Which way up a page lies: by quarter turns. */
import type { Component } from './components.js';
import type { PixelBox } from './raster.js';
import type { TextLines } from './text-lines.js';

/** In typical letter heights: the letters of a word stand closer together than this, lines farther apart. */
const WORD_GAP = 0.5;

/**
 * True if text lines run down the page, so that it lies on its side: its letters have their neighbours above and below.
 * @param h Typical letter height in pixels.
 */
export function liesOnSide(letters: readonly Component[], h: number): boolean {
  const beside = countNeighbours(letters, h);
  const below = countNeighbours(letters.map(({ left, top, right, bottom }) => ({ left: top, top: left, right: bottom, bottom: right })), h);
  return below > beside;
}

/** How many boxes have another one close on their right. */
function countNeighbours(boxes: readonly PixelBox[], h: number): number {
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  let count = 0;
  for (const [i, box] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j]!;
      if (other.left > box.right + WORD_GAP * h) break;
      const shared = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      if (other.left >= box.right - 0.2 * h && shared >= 0.5 * Math.min(box.bottom - box.top, other.bottom - other.top)) {
        count++;
        break;
      }
    }
  }
  return count;
}

/** Marks and long letters below this many say nothing sure. */
const FEWEST_SIGNS = 12;
/** So many times more signs below than above turn a page over: on a short page of list items commas and semicolons weigh as much as marks. */
const CLEARLY_MORE = 1.2;
/** Only lines with so many parts, and no higher than this (in typical letter heights), are surely print: seals and signatures are not. */
const FEWEST_PARTS = 6;
const HIGHEST_LINE = 2.6;

/**
 * True if a page stands on its head: Vietnamese has far more marks and strokes above the letters' bodies than below.
 * On real pages the upper ones are 55 to 90 of a hundred.
 */
export function isUpsideDown({ lines, letterHeight: h }: TextLines): boolean {
  let above = 0;
  let below = 0;
  for (const { members, bodyTop, bodyBottom, top: lineTop, bottom: lineBottom } of lines) {
    if (members.length < FEWEST_PARTS || lineBottom - lineTop > HIGHEST_LINE * h) continue;
    for (const { top, bottom } of members) {
      if (bottom - top > 0.8 * h) {
        if (top < bodyTop - 0.25 * h) above++;
        if (bottom > bodyBottom + 0.2 * h) below++;
      } else {
        const middle = (top + bottom) / 2;
        if (middle < bodyTop + 0.1 * h) above++;
        else if (middle > bodyBottom - 0.1 * h) below++;
      }
    }
  }
  return above + below >= FEWEST_SIGNS && below > CLEARLY_MORE * above;
}
