/** Row numbers of tables: lone digits that recognition took for letters. */
import type { Cell, Row } from '../../document/model.js';
import { cellText, isNumberHeading } from './header-rows.js';

/** A number whose digits 1 may have been read as letters or a bar, and the sign after it. */
const LIKE_NUMBER = /^([lI|\]\d]{1,2})([.)]?)$/u;
const NUMBER = /^(\d{1,3})[.)]?$/u;
/** Without a heading over them, so many numbers show that the first column counts rows. */
const FEWEST_NUMBERS = 2;

/** The rows of a table with the numbers of its first column put right where they continue the count of the rows beside them. */
export function withRowNumbers(rows: readonly Row[]): Row[] {
  const numbers = rows.map((row) => numberOf(firstCell(row)));
  const heading = rows[0] && firstCell(rows[0]);
  const counts = (heading !== undefined && isNumberHeading(cellText(heading))) || numbers.filter((number) => number !== null).length >= FEWEST_NUMBERS;
  if (!counts) return [...rows];
  return rows.map((row, i) => {
    const cell = firstCell(row);
    const read = cell && numbers[i] === null && isRecognised(cell) ? LIKE_NUMBER.exec(cellText(cell)) : null;
    if (!cell || !read) return row;
    const digits = read[1]!.replace(/[lI|\]]/gu, '1');
    const [before, number, after] = [numbers[i - 1] ?? null, Number(digits), numbers[i + 1] ?? null];
    const fits = (before === null || before < number) && (after === null || after > number);
    if (!fits || (before !== number - 1 && after !== number + 1)) return row;
    numbers[i] = number;
    return { ...row, cells: row.cells.map((other) => (other === cell ? withText(cell, digits + read[2]!) : other)) };
  });
}

function firstCell(row: Row): Cell | undefined {
  return row.cells.find((cell) => cell.column === 0 && cell.columnSpan === 1);
}

/** True for what was read from a picture: a text layer's letters are sure. */
function isRecognised(cell: Cell): boolean {
  return cell.lines.every((line) => line.words.every((word) => word.confidence < 1));
}

function numberOf(cell: Cell | undefined): number | null {
  const digits = cell && NUMBER.exec(cellText(cell))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A cell of one word with other text. */
function withText(cell: Cell, text: string): Cell {
  return { ...cell, lines: cell.lines.map((line) => ({ ...line, words: line.words.map((word) => ({ ...word, raw: text, text })) })) };
}
