/** Headings of neighbouring columns between which a faint rule was not found. */
import type { Cell, Row } from '../../document/model.js';
import { middleX, right, type PlacedWord } from './geometry.js';
import { emOf, linesOf } from './segments.js';

/** Rows at the top of a table that may name its columns. */
const MOST_HEADER_ROWS = 3;
/** Headings of two columns stand at least so many ems apart; words of one stand closer. */
const NARROWEST_GAP = 0.8;
/** A row without any upright rule is parted if so many headings stand apart in it: a title over two columns may leave their edge free by chance. */
const FEWEST_HEADINGS = 3;

/** The rows with each heading over several columns parted where its words leave the edge between two columns free on either side. */
export function withSplitHeadings(rows: readonly Row[], columnEdges: readonly number[]): readonly Row[] {
  return rows.map((row, index) => {
    const isTitle = row.cells.length === 1 && row.cells[0]!.columnSpan < FEWEST_HEADINGS;
    return index >= MOST_HEADER_ROWS || isTitle ? row : { ...row, cells: row.cells.flatMap((cell) => (cell.columnSpan > 1 ? split(cell, columnEdges) : [cell])) };
  });
}

function split(cell: Cell, columnEdges: readonly number[]): readonly Cell[] {
  const words = cell.lines.flatMap((line) => line.words).filter((word): word is PlacedWord => word.box !== null);
  const parts = Array.from({ length: cell.columnSpan }, (_, i) => words.filter((word) => middleX(word.box) >= columnEdges[cell.column + i]! && middleX(word.box) < columnEdges[cell.column + i + 1]!));
  if (words.length === 0 || parts.some((part) => part.length === 0)) return [cell];
  const gap = NARROWEST_GAP * emOf(words);
  const isApart = parts.slice(1).every((part, i) => Math.min(...part.map(({ box }) => box.x)) - Math.max(...parts[i]!.map(({ box }) => right(box))) >= gap);
  if (!isApart) return [cell];
  return parts.map((part, i): Cell => {
    const [x, end] = [columnEdges[cell.column + i]!, columnEdges[cell.column + i + 1]!];
    return { ...cell, lines: linesOf(part), column: cell.column + i, columnSpan: 1, box: cell.box && { ...cell.box, x, width: end - x } };
  });
}
