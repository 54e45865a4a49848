/** Finds the header rows of a table. */
import type { Cell, Line, Row } from '../../document/model.js';

/** Most rows that a header has: two of merged headings and one of column numbers. */
const MOST_HEADER_ROWS = 3;

/** Header cells are labels; a longer text is content. */
const LONGEST_LABEL = 80;

/** The words of a number column's heading, folded. */
const NUMBER_HEADING = /^(s(ố\s*)?\.?\s*tt|tt|stt|số thứ tự|#|no\.?)$/iu;

/** True for the heading of a column of row numbers. */
export function isNumberHeading(text: string): boolean {
  return NUMBER_HEADING.test(text);
}

/** Marks the rows at the top of a table that name its columns. */
export function markHeaderRows(rows: readonly Row[]): Row[] {
  const count = headerRowCount(rows);
  return rows.map((row, i) => ({ ...row, header: i < count }));
}

function headerRowCount(rows: readonly Row[]): number {
  const first = rows[0];
  if (!first || rows.length < 2 || first.cells.length < 2 || !isLabelRow(first)) return 0;
  const named = isNumberHeading(cellText(first.cells[0]!));
  if (!named && !standsOut(first, rows.slice(1))) return 0;
  let count = Math.max(...first.cells.map((cell) => cell.rowSpan));
  while (count < Math.min(MOST_HEADER_ROWS, rows.length - 1) && isColumnNumberRow(rows[count]!)) count++;
  return Math.min(count, MOST_HEADER_ROWS, rows.length - 1);
}

function isLabelRow(row: Row): boolean {
  return row.cells.every((cell) => {
    const text = cellText(cell);
    return text.length <= LONGEST_LABEL && /\p{L}|^$|#/u.test(text) && !/[.;]$/u.test(text) && !/^\d/u.test(text);
  });
}

/** True if the first row differs from those under it: bold over plain, or words over numbers. */
function standsOut(first: Row, rest: readonly Row[]): boolean {
  const body = rest.filter((row) => row.cells.length > 1);
  if (body.length === 0) return false;
  if (isBold(first) && body.some((row) => !isBold(row))) return true;
  return first.cells.some((cell) => {
    const below = body.flatMap((row) => row.cells.filter((other) => other.column === cell.column));
    return below.length > 0 && below.every((other) => /^[\d.,%/ -]*\d[\d.,%/ -]*$/u.test(cellText(other)));
  });
}

/** A row such as `(1) | (2) | (3)` or `1 | 2 | 3` that counts the columns. */
function isColumnNumberRow(row: Row): boolean {
  return row.cells.length > 2 && row.cells.every((cell, i) => {
    const text = cellText(cell).replace(/[()[\]\s]/gu, '');
    return text === String(i + 1) || (/^\p{Lu}$/u.test(text) && i < 2);
  });
}

function isBold(row: Row): boolean {
  const words = row.cells.flatMap((cell) => cell.lines.flatMap((line) => line.words));
  return words.length > 0 && words.every((word) => word.bold);
}

/** A cell's text, its lines joined by spaces. */
export function cellText(cell: Cell): string {
  return cell.lines.map(lineText).filter(Boolean).join(' ');
}

/** A line's words joined by spaces. */
export function lineText(line: Line): string {
  return line.words.map((word) => word.text).filter(Boolean).join(' ');
}
