/** The rows and cells of a table whose columns only white space sets apart. */
import { namedField } from '../../../lexicon/column-names.js';
import { quantile } from '../../../quantile.js';
import type { WrittenCell, WrittenRow } from '../grid-table.js';
import { ROW_NUMBER, type Part } from './columns.js';
import type { SpacedHeader } from './headings.js';
import type { PlacedLine } from './region.js';
import { hasRoom, rowStarts, type RowColumns, type TableLine } from './rows.js';

const FEWEST_ROWS = 2;
/** A year that a narrow column has parted: `31/3/202`, `6`. */
const BROKEN_YEAR = /\/(?:20\|\d{2}|20\d\|\d)$/u;
/** Share of a column's lines that are as long as it is wide at most. */
const WIDEST = 0.9;

/** The rows below a header; null if they are too few for a table. @param headed True if the first column's heading says that it numbers rows. */
export function writtenRows(lines: readonly PlacedLine[], header: SpacedHeader, headed: boolean): readonly WrittenRow[] | null {
  const count = header.leaves.length;
  const numbered = headed && lines.filter(({ parts }) => parts[0]!.column === 0 && ROW_NUMBER.test(parts[0]!.text)).length >= FEWEST_ROWS;
  const fields = header.leaves.map(({ text }) => namedField(text));
  const text = fields.indexOf('text');
  const widths = header.leaves.map((_, column) => quantile(lines.flatMap(({ parts }) => parts.filter((part) => part.column === column && part.last === column).map((part) => part.text.length)), WIDEST) ?? 0);
  const columns: RowColumns = { number: numbered ? 0 : null, text: text < 0 ? Number(numbered) : text, time: fields.indexOf('time'), widths };
  const starts = rowStarts(lines, columns);
  if (starts.length < FEWEST_ROWS) return null;
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1] ?? lines.length);
    return { cells: cellsOf(own, count, widths), header: false, line: own[0]!.at };
  });
}

/** The cells of a row; a title that runs over columns is one cell. */
function cellsOf(own: readonly TableLine[], count: number, widths: readonly number[]): readonly WrittenCell[] {
  const cells = Array.from({ length: count }, (_, column) => unwrapped(own.flatMap(({ parts }) => parts.filter((part) => part.column === column)), widths));
  const wide = own.flatMap(({ parts }) => parts).find(({ column, last }) => last > column);
  const filled = cells.flatMap((text, column) => (text === '' ? [] : [column]));
  if (!wide || filled.at(-1) !== wide.column) return cells.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }));
  return cells.slice(0, wide.column + 1).map((text, column) => ({ text, columnSpan: column === wide.column ? count - column : 1, rowSpan: 1 }));
}

/** A cell's lines, those joined that go on with the one above. */
function unwrapped(parts: readonly Part[], widths: readonly number[]): string {
  return parts.reduce((text, part, index) => {
    if (index === 0) return part.text;
    const above = parts[index - 1]!;
    const apart = /^[-+•]\s/u.test(part.text) || (/^\p{Lu}/u.test(part.text) && hasRoom(above, part, widths) && /[;.:]$/u.test(above.text));
    const parted = BROKEN_YEAR.test(`${above.text}|${part.text}`);
    return `${text}${parted ? '' : apart ? '\n' : ' '}${part.text}`;
  }, '');
}

/** The row of headings; where some stand over others, two rows. */
export function headerRows({ leaves, uppers }: SpacedHeader, at: number): readonly WrittenRow[] {
  const cell = (text: string, columnSpan: number, rowSpan: number): WrittenCell => ({ text, columnSpan, rowSpan });
  if (uppers.length === 0) return [{ cells: leaves.map(({ text }) => cell(text, 1, 1)), header: true, line: at }];
  const over = (column: number): (typeof uppers)[number] | undefined => uppers.find(({ first, last }) => first <= column && column <= last);
  const upper = leaves.flatMap(({ text }, column) => {
    const own = over(column);
    return !own ? [cell(text, 1, 2)] : own.first === column ? [cell(own.text, own.last - own.first + 1, 1)] : [];
  });
  return [{ cells: upper, header: true, line: at }, { cells: leaves.flatMap(({ text }, column) => (over(column) ? [cell(text, 1, 1)] : [])), header: true, line: at }];
}
