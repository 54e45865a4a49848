/**
 * Tables in text files: rows of cells parted by `|`, with outer pipes (markdown) or without
 * (as this program itself writes tables), with single-cell group rows between them.
 */
import type { Cell, Row, TableBlock } from '../../document/model.js';
import { isNumberHeading, markHeaderRows } from '../layout/header-rows.js';
import { cellLines } from './cell-lines.js';
import type { FoundTable } from './grid-table.js';

/** A group row stands alone between rows; more lines than this in a row are text between two tables. */
const MOST_GROUP_ROWS = 2;

interface PipeRow {
  readonly texts: readonly string[];
  /** Written with outer pipes, so that empty cells are written too. */
  readonly complete: boolean;
  /** A `|---|---|` row, which holds no text. */
  readonly separator: boolean;
  readonly line: number;
}

/**
 * The table that starts at `lines[at]`, if one does: at least two rows, or a row and a separator.
 * @param lines Lines of the whole text, without line ends; page breaks do not end a table.
 */
export function pipeTableAt(lines: readonly string[], at: number): FoundTable | null {
  const first = parseRow(lines, at);
  if (!first || (first.texts.length < 2 && !first.complete)) return null;
  const rows: PipeRow[] = [first];
  let next = at + 1;
  for (;;) {
    const row = parseRow(lines, next, first.complete);
    if (row) {
      rows.push(row);
      next++;
      continue;
    }
    const groups = groupRowsAt(lines, next, rows);
    if (groups === 0) break;
    for (const after = next + groups; next < after; next++) rows.push({ texts: [lines[next]!.trim()], complete: false, separator: false, line: next });
  }
  const content = rows.filter((row) => !row.separator);
  if (content.length === 0 || rows.length < 2 || !content.some((row) => row.texts.length > 1) || content.every(isClosedLine)) return null;
  return { table: makeTable(content, rows[1]!.separator), rowLines: content.map((row) => row.line), next };
}

/** True for a line with a bar at its end only: recognition reads the border of a letterhead's frame so. */
function isClosedLine({ texts, complete }: PipeRow): boolean {
  return !complete && texts.every((text, column) => (text === '') === (column > 0));
}

/** @param framed False in a table whose first row has no outer pipes: there a bar before a row ends an empty cell. */
function parseRow(lines: readonly string[], line: number, framed = true): PipeRow | null {
  const text = lines[line]?.trim() ?? '';
  if (!text.includes('|')) return null;
  const complete = framed && text.startsWith('|');
  if (!complete && !/\s\|\s/u.test(` ${text} `)) return null;
  // Without a bar before the first cell, one at the end opens an empty cell.
  const inner = complete ? text.slice(1).replace(/(?<!\\)\|$/u, '') : text;
  // Without outer pipes a bar counts only between spaces, so that `a|b` stays a word.
  const texts = inner.split(complete ? /(?<!\\)\|/u : /(?<=\s|^)\|(?=\s|$)/u).map((cell) => cell.trim().replaceAll('\\|', '|'));
  return { texts, complete, separator: texts.every((cell) => /^(:-+:?|-+:|-{2,})$/u.test(cell)), line };
}

/** How many lines at `at` are group rows of the table: few, not blank, and followed by a row of the same width. */
function groupRowsAt(lines: readonly string[], at: number, rows: readonly PipeRow[]): number {
  const width = Math.max(...rows.map((row) => row.texts.length));
  for (let count = 1; count <= MOST_GROUP_ROWS; count++) {
    if (!lines[at + count - 1]?.trim()) return 0;
    const row = parseRow(lines, at + count);
    if (!row) continue;
    // Rows of another table with the same width begin with its header again.
    return row.texts.length === width && row.texts[0] !== rows[0]!.texts[0] && !row.complete ? count : 0;
  }
  return 0;
}

function makeTable(rows: readonly PipeRow[], separated: boolean): TableBlock {
  const columns = Math.max(...rows.map((row) => row.texts.length));
  const numbered = isNumbered(rows);
  const above = new Map<number, Cell & { rowSpan: number }>();
  // A heading names its column; it is not merged over rows that end early.
  const headed = isNumberHeading(rows[0]!.texts[0]!);
  const made = rows.map((row, index): Row => {
    const start = firstColumn(row, columns, numbered);
    const texts = withoutRepeats(row.texts);
    const group = texts.length === 1;
    const merged = texts.length < row.texts.length;
    const cells = texts.map((text, i) => ({
      lines: cellLines(text), column: start + i, columnSpan: group ? columns : merged && i === 1 ? columns - 1 : 1, rowSpan: 1, box: null,
    }));
    for (let column = 0; column < columns && !group && !merged; column++) {
      const cell = cells[column - start];
      const merged = above.get(column);
      if (cell && !(headed && index === 0)) above.set(column, cell);
      else if (!cell && merged) merged.rowSpan++;
    }
    if (group || merged) above.clear();
    return { cells, header: false };
  });
  const marked = markHeaderRows(made);
  return { kind: 'table', columns, box: null, rows: separated && !marked[0]!.header ? marked.map((row, i) => ({ ...row, header: i === 0 })) : marked };
}

/** A row's texts; a title that converters repeat for every column of a merged cell is given once, behind its marker if it has one. */
function withoutRepeats(texts: readonly string[]): readonly string[] {
  const [first, title, ...rest] = texts;
  if (rest.length === 0 || !/\p{L}{2}/u.test(title!) || rest.some((text) => text !== title)) return texts;
  return first === title ? [title!] : [first!, title!];
}

/**
 * A row with fewer cells lies under vertically merged ones, which the text does not show: on the right where the row
 * has its own number, on the left where it has none. A row of one cell is a group row over all columns.
 */
function firstColumn(row: PipeRow, columns: number, numbered: boolean): number {
  if (row.complete || row.texts.length === 1 || row.texts.length === columns) return 0;
  return numbered && !isNumber(row.texts[0]!) ? columns - row.texts.length : 0;
}

function isNumbered(rows: readonly PipeRow[]): boolean {
  const full = rows.slice(1).filter((row) => row.texts.length > 1);
  return full.filter((row) => isNumber(row.texts[0]!)).length * 2 > full.length;
}

function isNumber(text: string): boolean {
  return /^(\d+(\.\d+)*|[IVXLC]+|\p{L})[.)]?$/u.test(text);
}
