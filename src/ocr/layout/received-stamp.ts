/**
 * Stamps that a receiver puts on a document (`CÔNG VĂN ĐẾN`, number, date, whom it is passed to), often over its text.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục IV, on the stamp for incoming documents.
 */
import type { Box } from '../../document/model.js';
import { bottom, boxAround, contains, middleX, middleY, overlapY, right, type PlacedWord } from './geometry.js';
import type { Grid } from './grid.js';
import { fold } from './phrases.js';

/** Stamps stand in this share of the page, from its top. */
const TOP_SHARE = 0.5;
/** How far (points) a label may be from the word `ĐẾN`. */
const REACH = { x: 130, y: 40 } as const;
/** Points above a stamp's frame where the receiver's name stands. */
const NAME_HEIGHT = 24;
/** Points right of the labels where their handwritten values stand. */
const VALUE_WIDTH = 60;
/** Handwriting is read with less confidence than this. */
const DOUBTFUL = 0.75;
const LABELS = new Set(['so', 'ngay', 'chuyen', 'gio', 'luu', 'so:', 'ngay:', 'chuyen:', 'gio:']);

export interface ReceivedStamp {
  readonly words: ReadonlySet<PlacedWord>;
  /** The frame that was taken for a table. */
  readonly frame: Grid | null;
}

/** The received-stamps of a page: the word `ĐẾN` in capitals with at least two labels of a stamp beside or under it. */
export function findReceivedStamps(words: readonly PlacedWord[], grids: readonly Grid[], page: { readonly width: number; readonly height: number; readonly em: number }): ReceivedStamp[] {
  const top = words.filter((word) => bottom(word.box) < TOP_SHARE * page.height);
  return top.filter(isArrived).flatMap((arrived) => {
    const labels = top.filter((word) => isLabel(word) && isNear(arrived.box, word.box));
    const frame = grids.find((grid) => grid.box.width < page.width / 2 && contains(grid.box, middleX(arrived.box), middleY(arrived.box))) ?? null;
    if (labels.length < (frame ? 1 : 2)) return [];
    const region = frame?.box ?? widened(boxAround([arrived, ...labels].map((word) => word.box))!);
    return [{ words: stampWords(words, region, frame !== null, page.em), frame }];
  });
}

function isArrived(word: PlacedWord): boolean {
  const bare = word.text.replace(/[^\p{L}]/gu, '');
  return fold(bare) === 'den' && bare === bare.toUpperCase();
}

function isLabel(word: PlacedWord): boolean {
  return /^[\p{Lu}]/u.test(word.text) && LABELS.has(fold(word.text.replace(/[.…]+/gu, '')));
}

function isNear(a: Box, b: Box): boolean {
  return Math.abs(middleX(a) - middleX(b)) < REACH.x && Math.abs(middleY(a) - middleY(b)) < REACH.y;
}

function widened(box: Box): Box {
  return { ...box, width: box.width + VALUE_WIDTH };
}

function stampWords(words: readonly PlacedWord[], region: Box, isFramed: boolean, em: number): Set<PlacedWord> {
  const isInside = (word: PlacedWord): boolean => contains(region, middleX(word.box), middleY(word.box));
  const inside = words.filter((word) => isInside(word) && (isFramed || isArrived(word) || isLabel(word) || word.confidence < DOUBTFUL));
  const name = words.filter((word) => !isInside(word) && middleX(word.box) > region.x - em && right(word.box) < right(region) + em
    && middleY(word.box) < region.y + em / 2 && middleY(word.box) > region.y - NAME_HEIGHT && word.text === word.text.toUpperCase());
  const outside = words.filter((word) => !isInside(word));
  return new Set([...inside.filter((word) => !opensLine(word, outside, em)), ...name]);
}

/** True for a word of the text under a stamp: the line goes on right beside it, outside the stamp. */
function opensLine(word: PlacedWord, outside: readonly PlacedWord[], em: number): boolean {
  return !isLabel(word) && outside.some((next) => next.box.x >= right(word.box) - 1 && next.box.x - right(word.box) < em / 2
    && overlapY(word.box, next.box) > 0.7 * Math.min(word.box.height, next.box.height) && Math.abs(bottom(word.box) - bottom(next.box)) < em / 4);
}
