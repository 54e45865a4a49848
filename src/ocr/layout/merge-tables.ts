/** Joins tables that run over page breaks: repeated headings go, a row cut in two becomes one. */
import type { Block, Cell, Line, Row, TableBlock } from '../../document/model.js';
import { cellText } from './header-rows.js';
import { fold } from './phrases.js';

/** The blocks of one page, and its number. */
export interface NumberedBlocks {
  readonly number: number;
  readonly blocks: readonly Block[];
}

/** Share of a table's width that column edges may be off on the next page. */
const EDGE_SHIFT = 0.03;
/** Share of a heading's words that must be found again. */
const SAME_HEADING = 0.7;

/** Pages in order, with tables joined; a row that goes on stands whole on the page where it starts. */
export function mergeTables(pages: readonly NumberedBlocks[]): Block[][] {
  const out = pages.map((page) => [...page.blocks]);
  for (let i = 1; i < out.length; i++) {
    const before = lastTable(out, i);
    const next = out[i]![0];
    if (pages[i]!.number !== pages[i - 1]!.number + 1) continue;
    if (!before || next?.kind !== 'table') continue;
    const [page, index] = before;
    const first = out[page]![index] as TableBlock;
    const joined = joinPair(first, headingRows(out, page, index), next, pages[i]!.number);
    if (!joined) continue;
    out[page]![index] = joined.first;
    if (joined.next) out[i]![0] = joined.next;
    else out[i]!.shift();
  }
  return out;
}

/** Page and index of the table that ends the text before a page; null if the text ends otherwise. */
function lastTable(pages: readonly (readonly Block[])[], before: number): [number, number] | null {
  for (let page = before - 1; page >= 0; page--) {
    const blocks = pages[page]!;
    if (blocks.length === 0) continue;
    return blocks.at(-1)!.kind === 'table' ? [page, blocks.length - 1] : null;
  }
  return null;
}

/** The heading rows that hold for a table, which may stand pages before it. */
function headingRows(pages: readonly (readonly Block[])[], page: number, index: number): readonly Row[] {
  const table = pages[page]![index] as TableBlock;
  if (table.continues !== true) return table.rows.filter((row) => row.header);
  const before = lastTable(pages, page);
  return before ? headingRows(pages, ...before) : [];
}

function joinPair(first: TableBlock, headings: readonly Row[], next: TableBlock, nextPage: number): { first: TableBlock; next: TableBlock | null } | null {
  if (!sameColumns(first, next)) return null;
  const repeated = repeatedHeadings(headings, next.rows);
  if (repeated === 0 && next.rows[0]?.header && headings.length > 0) return null;
  let rows = next.rows.slice(repeated).map((row) => ({ ...row, header: false }));
  const last = first.rows.at(-1);
  let joined = first;
  if (last && !last.header && rows[0] && goesOn(first, last, rows[0])) {
    joined = { ...first, rows: appendRow(first.rows, rows[0], nextPage) };
    rows = rows.slice(1);
  }
  return { first: joined, next: rows.length === 0 ? null : { ...next, rows, continues: true } };
}

function sameColumns(a: TableBlock, b: TableBlock): boolean {
  if (a.columns !== b.columns || !a.box || !b.box) return false;
  const [edgesA, edgesB] = [columnStarts(a), columnStarts(b)];
  const width = Math.max(a.box.width, b.box.width);
  if (Math.abs(a.box.width - b.box.width) > 2 * EDGE_SHIFT * width) return false;
  return edgesA.every((x, column) => edgesB[column] === undefined || x === undefined || Math.abs(x - edgesB[column]) <= EDGE_SHIFT * width);
}

/** Where each column starts, from the table's left edge; undefined where no cell starts there. */
function columnStarts(table: TableBlock): (number | undefined)[] {
  const starts: (number | undefined)[] = Array.from({ length: table.columns });
  for (const row of table.rows) for (const cell of row.cells) if (cell.box) starts[cell.column] = cell.box.x - table.box!.x;
  return starts;
}

/** How many rows at the top of the next page repeat the headings. */
function repeatedHeadings(headings: readonly Row[], rows: readonly Row[]): number {
  let count = 0;
  while (count < headings.length && rows[count] && sameWords(headings[count]!, rows[count]!)) count++;
  return count;
}

function sameWords(a: Row, b: Row): boolean {
  const [wordsA, wordsB] = [a, b].map((row) => fold(row.cells.map(cellText).join(' ')).split(' '));
  const shared = wordsA!.filter((word) => wordsB!.includes(word)).length;
  return shared >= SAME_HEADING * Math.max(wordsA!.length, wordsB!.length);
}

/**
 * True if the first row of the next page is the rest of the last one: it has no number of its own where rows are
 * numbered, or a cell goes on in mid-sentence.
 */
function goesOn(table: TableBlock, last: Row, first: Row): boolean {
  if (first.cells.some((cell) => cell.columnSpan === table.columns)) return false;
  const numberCell = first.cells.find((cell) => cell.column === 0);
  const isNumbered = hasNumbers(table);
  if (isNumbered && numberCell && cellText(numberCell) !== '') return false;
  if (beginsAnew(last, first)) return false;
  const underMerged = last.cells[0]?.column !== 0;
  if (isNumbered && !underMerged) return true;
  return first.cells.some((cell) => /^[\p{Ll},;)]/u.test(cellText(cell)) && last.cells.some((above) => above.column === cell.column && cellText(above) !== ''));
}

/** True if a table's first column numbers its rows; some numbers may not have been read. */
function hasNumbers({ rows }: TableBlock): boolean {
  const first = rows.filter((row) => !row.header && row.cells.length > 1 && row.cells[0]!.column === 0).map((row) => cellText(row.cells[0]!));
  const read = first.filter((text) => text !== '');
  return (read.length > 0 || first.length === 0) && read.every((text) => /^[\p{L}\d]{1,5}([.)\d]*)$/u.test(text));
}

/** Share of the cells filled in the row before that a new row fills too. */
const AS_FULL = 0.6;
/** Share of its cells that begin as a text does: with a capital, a number or a dash. */
const BEGINS = 0.8;
/** Fewer cells than this say nothing. */
const FEWEST_CELLS = 3;

/** True if a row is as full as the one before and hardly any of its cells goes on in mid-sentence: its number was not read. */
function beginsAnew(last: Row, first: Row): boolean {
  const filled = (row: Row): string[] => row.cells.map(cellText).filter((text) => text !== '');
  const texts = filled(first);
  return texts.length >= FEWEST_CELLS && texts.length >= AS_FULL * filled(last).length && texts.filter((text) => /^[\p{Lu}\d+–-]/u.test(text)).length >= BEGINS * texts.length;
}

/** Appends the lines of a row's cells to the cells above them in the last rows of a table. */
function appendRow(rows: readonly Row[], extra: Row, page: number): Row[] {
  const out = rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const cell of extra.cells) {
    if (cell.lines.length === 0) continue;
    const lines: Line[] = cell.lines.map((line) => ({ ...line, page }));
    const row = out.findLast((candidate) => candidate.cells.some((above) => above.column === cell.column));
    const index = row?.cells.findIndex((above) => above.column === cell.column) ?? -1;
    if (row && index >= 0) row.cells[index] = { ...row.cells[index]!, lines: [...row.cells[index]!.lines, ...lines] };
    else out.at(-1)!.cells.push({ ...cell, lines } satisfies Cell);
  }
  return out;
}
