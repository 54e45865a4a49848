/** A table block from rows of cells with their spans, as markup and drawn tables give them. */
import type { Cell, Row, TableBlock } from '../../document/model.js';
import { markHeaderRows } from '../layout/header-rows.js';
import { cellLines } from './cell-lines.js';

/** A cell before its column is known; its lines are parted by `\n`. */
export interface WrittenCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface WrittenRow {
  readonly cells: readonly WrittenCell[];
  /** True if the markup says that it names the columns. */
  readonly header: boolean;
  /** Index of the line that it begins on. */
  readonly line: number;
}

/** A table that starts at a line of a text. */
export interface FoundTable {
  readonly table: TableBlock;
  /** For each row of the table, the index of the line that it stands on. */
  readonly rowLines: readonly number[];
  /** The line after the table. */
  readonly next: number;
}

/** Places cells in the columns that those merged down from above leave free. Null if there is no cell. */
export function gridTable(written: readonly WrittenRow[], next: number): FoundTable | null {
  const rows = withoutEmptyRows(written);
  const placed = placeCells(rows);
  const columns = Math.max(0, ...placed.flat().map(({ column, cell }) => column + cell.columnSpan));
  if (columns === 0) return null;
  const made = placed.map((cells, index): Row => ({
    header: rows[index]!.header,
    cells: cells.map(({ cell, column }): Cell => ({
      lines: cellLines(cell.text), column, columnSpan: cell.columnSpan, rowSpan: Math.min(cell.rowSpan, rows.length - index), box: null,
    })),
  }));
  const marked = markHeaderRows(made);
  return {
    table: { kind: 'table', columns, box: null, rows: marked.some(({ header }) => header) ? marked : made },
    rowLines: rows.map(({ line }) => line),
    next,
  };
}

/** Leaves out rows without a word, and shortens the merged cells that covered them. */
function withoutEmptyRows(rows: readonly WrittenRow[]): readonly WrittenRow[] {
  const isEmpty = rows.map(({ cells }) => cells.every(({ text }) => text.trim() === ''));
  return rows.flatMap((row, index) => (isEmpty[index] ? [] : [{
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, rowSpan: cell.rowSpan - isEmpty.slice(index + 1, index + cell.rowSpan).filter(Boolean).length })),
  }]));
}

function placeCells(rows: readonly WrittenRow[]): { readonly cell: WrittenCell; readonly column: number }[][] {
  /** For each column, the rows that a merged cell still covers. */
  let covered: number[] = [];
  return rows.map(({ cells }) => {
    const below = covered.map((left) => Math.max(0, left - 1));
    let column = 0;
    const placed = cells.map((cell) => {
      while ((covered[column] ?? 0) > 0) column++;
      const own = column;
      for (let i = 0; i < cell.columnSpan; i++) below[own + i] = cell.rowSpan - 1;
      column += cell.columnSpan;
      return { cell, column: own };
    });
    covered = below;
    return placed;
  });
}
