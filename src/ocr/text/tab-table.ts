/** Tables whose cells are parted by tabs, as spreadsheets and word processors copy them. */
import { columnsNamed } from '../../lexicon/column-names.js';
import { gridTable, type FoundTable, type WrittenRow } from './grid-table.js';

/** Columns that a table has at least: a line of a list has a tab behind its marker, too. */
const FEWEST_COLUMNS = 3;
/** Headings that must name columns of task tables. */
const FEWEST_NAMED = 2;
/** Lines that one row may take up. */
const LONGEST_ROW = 30;
/** Blank lines that may stand between rows. */
const MOST_BLANK = 1;

/** The table that starts at `lines[at]`, if its cells between tabs name columns and a row follows. A cell may run over several lines. */
export function tabTableAt(lines: readonly string[], at: number): FoundTable | null {
  const heading = rowAt(lines, at, null);
  if (!heading || heading.cells.length < FEWEST_COLUMNS || columnsNamed(heading.cells) < FEWEST_NAMED) return null;
  const columns = heading.cells.length;
  const rows: WrittenRow[] = [writtenRow(heading.cells, columns, true, at)];
  let next = heading.next;
  for (;;) {
    const start = behindBlanks(lines, next);
    const row = rowAt(lines, start, columns);
    if (!row) break;
    rows.push(writtenRow(row.cells, columns, false, start));
    next = row.next;
  }
  return rows.length > 1 ? gridTable(rows, next) : null;
}

interface ReadRow {
  readonly cells: readonly string[];
  readonly next: number;
}

/** The row that begins at a line; lines are added to it until it has all its cells. @param columns Null for the headings, which stand on one line. */
function rowAt(lines: readonly string[], at: number, columns: number | null): ReadRow | null {
  const first = lines[at];
  if (first === undefined || !first.includes('\t')) return null;
  let text = first;
  let next = at + 1;
  for (; next < lines.length && next < at + LONGEST_ROW; next++) {
    const quoted = isOpen(text);
    const lacks = columns !== null && cellsOf(text).length < columns;
    const line = lines[next]!;
    if (!quoted && !(lacks && line.trim() !== '' && cellsOf(text).length + cellsOf(line).length - 1 <= columns && goesOn(lines, next, columns))) break;
    text += `\n${line}`;
  }
  const cells = cellsOf(text);
  return columns !== null && cells.length > columns && cells.slice(columns).some((cell) => cell !== '') ? null : { cells, next };
}

/** True if with a line and those behind it the row has all its cells, before another begins. */
function goesOn(lines: readonly string[], from: number, columns: number): boolean {
  const first = lines[from]!;
  if (/^\d{1,3}\.?\t/u.test(first) || /^[IVX]+\.?\t/u.test(first)) return false;
  return first.includes('\t') || lines.slice(from + 1, from + LONGEST_ROW).some((line) => line.includes('\t') && cellsOf(line).length < columns && !/^(?:\d{1,3}|[IVX]+)\.?\t/u.test(line));
}

/** True inside a cell that a quotation mark opened, as spreadsheets write cells of several lines. */
function isOpen(text: string): boolean {
  return /(?:^|\t)"/u.test(text) && (text.match(/"/gu) ?? []).length % 2 === 1;
}

function cellsOf(text: string): string[] {
  const cells = text.match(/(?:^|\t)"(?:[^"]|"")*"(?=\t|\n|$)/u) ? quotedCells(text) : text.split('\t');
  return cells.map((cell) => cell.trim());
}

function quotedCells(text: string): string[] {
  return Array.from(`\t${text}`.matchAll(/\t(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t]*))/gu), ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}

/** A row with fewer cells than columns lacks the last ones; with a title alone it is a group's. */
function writtenRow(cells: readonly string[], columns: number, header: boolean, line: number): WrittenRow {
  const filled = cells.filter((cell) => cell !== '');
  if (!header && filled.length === 1 && cells[0] === filled[0]) return { cells: [{ text: filled[0]!, columnSpan: columns, rowSpan: 1 }], header, line };
  return { cells: Array.from({ length: columns }, (_, column) => ({ text: cells[column] ?? '', columnSpan: 1, rowSpan: 1 })), header, line };
}

function behindBlanks(lines: readonly string[], from: number): number {
  let at = from;
  while (at < from + MOST_BLANK && lines[at]?.trim() === '') at++;
  return at;
}
