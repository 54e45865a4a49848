/** Turns what a page draws so that most of its text stands upright. */
import type { Box } from '../../document/model.js';
import type { Rule } from '../layout/types.js';
import type { DrawnPage, Glyph } from './glyphs.js';
import type { Point } from './matrix.js';

/** Direction of writing in quarter turns clockwise; null for slanted text. */
export type Quarter = 0 | 1 | 2 | 3;

/** Sine of the most that a baseline may leave its quarter by. */
const SLANT = 0.1;

export interface UprightPage extends DrawnPage {
  readonly width: number;
  readonly height: number;
}

/** The direction a glyph is written in (y runs down the page); null if it is slanted or has no width. */
export function quarterOf(glyph: Glyph): Quarter | null {
  const dx = glyph.end.x - glyph.start.x;
  const dy = glyph.end.y - glyph.start.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  if (Math.abs(dy) <= SLANT * length) return dx > 0 ? 0 : 2;
  if (Math.abs(dx) <= SLANT * length) return dy > 0 ? 1 : 3;
  return null;
}

/** The page turned so that the direction of most glyphs becomes left to right. */
export function upright(page: UprightPage): UprightPage {
  const counts = [0, 0, 0, 0];
  for (const glyph of page.glyphs) {
    const quarter = quarterOf(glyph);
    if (quarter !== null && glyph.text.trim() !== '') counts[quarter]!++;
  }
  const quarter = counts.indexOf(Math.max(...counts)) as Quarter;
  return quarter === 0 ? page : turnPage(page, quarter);
}

function turnPage(page: UprightPage, quarter: Quarter): UprightPage {
  const turn = turnBack(quarter, page.width, page.height);
  const sideways = quarter % 2 === 1;
  return {
    width: sideways ? page.height : page.width,
    height: sideways ? page.width : page.height,
    glyphs: page.glyphs.map((glyph) => ({ ...glyph, start: turn(glyph.start), end: turn(glyph.end) })),
    rules: page.rules.map((rule) => turnRule(rule, turn)),
    images: page.images.map((image) => ({ ...turnBox(image, turn), upright: false })),
  };
}

/** The map that makes text of a quarter upright, on a page of a width and height (before the turn). */
export function turnBack(quarter: Quarter, width: number, height: number): (point: Point) => Point {
  switch (quarter) {
    case 0: return (point) => point;
    case 1: return ({ x, y }) => ({ x: y, y: width - x });
    case 2: return ({ x, y }) => ({ x: width - x, y: height - y });
    case 3: return ({ x, y }) => ({ x: height - y, y: x });
  }
}

/** A box after a turn. */
export function turnBox(box: Box, turn: (point: Point) => Point): Box {
  const a = turn({ x: box.x, y: box.y });
  const b = turn({ x: box.x + box.width, y: box.y + box.height });
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function turnRule(rule: Rule, turn: (point: Point) => Point): Rule {
  const flat = rule.orientation === 'horizontal';
  const a = turn(flat ? { x: rule.start, y: rule.position } : { x: rule.position, y: rule.start });
  const b = turn(flat ? { x: rule.end, y: rule.position } : { x: rule.position, y: rule.end });
  const nowFlat = Math.abs(a.x - b.x) >= Math.abs(a.y - b.y);
  return nowFlat
    ? { orientation: 'horizontal', position: a.y, start: Math.min(a.x, b.x), end: Math.max(a.x, b.x), thickness: rule.thickness }
    : { orientation: 'vertical', position: a.x, start: Math.min(a.y, b.y), end: Math.max(a.y, b.y), thickness: rule.thickness };
}
