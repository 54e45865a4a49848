/** The rows of a table whose cells came as paragraphs in an order of their own. */
import type { Cell } from '../../document/model.js';
import { cell, type MadeRow } from './cells.js';
import type { WordCosts } from './costs.js';
import type { LineWord } from './lines.js';
import { placeScattered } from './scatter-search.js';
import type { ScatteredTable } from './scattered.js';

const FEWEST_ROWS = 2;
/** Share of cells that no column may take. */
const MOST_LEFT = 0.2;

/** The rows, the headings first, and how many cells belong to none of them. */
export interface ScatteredRows {
  readonly rows: readonly MadeRow[];
  readonly left: number;
}

/** The rows of a table; null if they cannot be told apart. */
export function scatteredRows(table: ScatteredTable, costs: WordCosts): ScatteredRows | null {
  const { columns } = table;
  const { cells, rows, left } = placeScattered(table, costs);
  if (rows < FEWEST_ROWS || left.length > MOST_LEFT * cells.length) return null;
  const made = Array.from({ length: rows }, (_, row): MadeRow[] => {
    const own = cells.filter((one) => one.row === row);
    const wordsIn = (column: number): (readonly LineWord[])[] => own.filter((one) => one.column === column).flatMap(({ lines }) => lines.map(({ words }) => words));
    const page = Math.max(0, ...own.slice(0, 1).map(({ lines }) => lines[0]!.page));
    const filled = columns.map(({ field }, column) => (field === 'number' ? numberCell(row + 1, column) : cell(wordsIn(column), column, 1)));
    const title = wordsIn(-1);
    return [...(title.length === 0 ? [] : [{ page, row: { header: false, cells: [cell(title, 0, columns.length)] } }]), { page, row: { header: false, cells: filled } }];
  });
  // What belongs to no row is kept where it tells nothing of a task.
  const aside = left.map((lines): MadeRow => ({ page: lines[0]!.page, row: { header: false, cells: columns.map((_, column) => cell(column === columns.length - 1 ? lines.map(({ words }) => words) : [], column, 1)) } }));
  const header: MadeRow = { page: 0, row: { header: true, cells: columns.map(({ heading }, column) => cell([heading], column, 1)) } };
  return { rows: [header, ...made.flat(), ...aside], left: aside.length };
}

/** The cell of a row's number. */
function numberCell(number: number, column: number): Cell {
  const text = String(number);
  return { lines: [{ words: [{ raw: text, text, box: null, confidence: 1 }], box: null }], column, columnSpan: 1, rowSpan: 1, box: null };
}
