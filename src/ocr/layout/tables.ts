/** Ruled tables: words put into the cells of a grid. */
import type { Cell, Row, TableBlock } from '../../document/model.js';
import { withWholeDates } from './broken-dates.js';
import { contains, middleX, middleY, type PlacedWord } from './geometry.js';
import type { Grid } from './grid.js';
import { markHeaderRows } from './header-rows.js';
import { withRowNumbers } from './row-numbers.js';
import { linesOf } from './segments.js';
import { withSplitHeadings } from './split-headings.js';

/** The table of a grid; every word whose middle lies in a cell stands in that cell. */
export function makeTable(grid: Grid, words: readonly PlacedWord[]): TableBlock {
  const cellWords = new Map(grid.cells.map((cell) => [cell, [] as PlacedWord[]]));
  for (const word of words) {
    const cell = grid.cells.find(({ box }) => contains(box, middleX(word.box), middleY(word.box)));
    if (cell) cellWords.get(cell)!.push(word);
  }
  const rowCount = grid.rowEdges.length - 1;
  const rows = Array.from({ length: rowCount }, (_, index): Row => ({
    header: false,
    cells: grid.cells.filter((cell) => cell.row === index).map((cell): Cell => ({
      lines: withWholeDates(linesOf(cellWords.get(cell)!)), column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, box: cell.box,
    })),
  }));
  return { kind: 'table', columns: grid.columnEdges.length - 1, rows: withRowNumbers(markHeaderRows(withSplitHeadings(dropEmptyRows(rows), grid.columnEdges))), box: grid.box };
}

/** True if a word stands in a grid. */
export function isInGrid(word: PlacedWord, grid: Grid): boolean {
  return contains(grid.box, middleX(word.box), middleY(word.box));
}

/** Leaves out rows without a word (double borders, spacing), and shortens the merged cells that covered them. */
function dropEmptyRows(rows: readonly Row[]): Row[] {
  const isEmpty = rows.map((row) => row.cells.every((cell) => cell.lines.length === 0));
  return rows.flatMap((row, index) => {
    if (isEmpty[index]) return [];
    const cells = row.cells.map((cell) => {
      const gone = isEmpty.slice(index + 1, index + cell.rowSpan).filter(Boolean).length;
      return gone === 0 ? cell : { ...cell, rowSpan: cell.rowSpan - gone };
    });
    return [{ ...row, cells }];
  });
}
