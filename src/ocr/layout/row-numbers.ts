/** Row numbers of tables: lone digits that recognition took for letters, and the Roman numbers of groups that it took for digits. */
import type { Cell, Row } from '../../document/model.js';
import { cellText, isNumberHeading } from './header-rows.js';

/** A number whose digits 1 may have been read as letters or a bar, and the sign after it. */
const LIKE_NUMBER = /^([lI|\]\d]{1,2})([.)]?)$/u;
const NUMBER = /^(\d{1,3})[.)]?$/u;
/** A Roman number I, II or III whose bars were read as digits or letters, and the sign after it. */
const LIKE_BARS = /^([1lI|H]{1,3})([.)]?)$/u;
const MOST_BARS = 3;
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
    if (cell && isGroup(row, rows[0]!) && numbers[i + 1] === 1) return withRomanNumber(row, cell);
    const read = cell && numbers[i] === null && isRecognised(cell) ? LIKE_NUMBER.exec(cellText(cell)) : null;
    if (!cell || !read) return row;
    const digits = read[1]!.replace(/[lI|\]]/gu, '1');
    const [before, number, after] = [numbers[i - 1] ?? null, Number(digits), numbers[i + 1] ?? null];
    const fits = (before === null || before < number) && (after === null || after > number);
    if (!fits || (before !== number - 1 && after !== number + 1)) return row;
    numbers[i] = number;
    return withFirstCell(row, withText(cell, digits + read[2]!));
  });
}

/** True for a row that names a group of rows: its number, and one cell over all that is left. */
function isGroup({ cells }: Row, widest: Row): boolean {
  const columns = widest.cells.reduce((sum, cell) => sum + cell.columnSpan, 0);
  return cells.length === 2 && columns > 2 && cells[1]!.columnSpan === columns - 1;
}

/** A group whose rows are counted from 1 has no such number of its own: bars are Roman. */
function withRomanNumber(row: Row, cell: Cell): Row {
  const read = isRecognised(cell) ? LIKE_BARS.exec(cellText(cell)) : null;
  const bars = read?.[1]!.replace(/H/gu, 'II').length ?? 0;
  return bars >= 1 && bars <= MOST_BARS ? withFirstCell(row, withText(cell, 'I'.repeat(bars) + read![2]!)) : row;
}

function withFirstCell(row: Row, cell: Cell): Row {
  return { ...row, cells: row.cells.map((other) => (other.column === cell.column ? cell : other)) };
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
