/** Tables of bars whose rows were hard-wrapped, as recognition and mail programs do, or parted by blank lines. */

const MOST_LINES = 16;
const SEPARATOR = /^\s*\|[\s|:-]*-[\s|:-]*$/u;
/** A row without outer bars: two bars between cells at least, for a single one may stand anywhere, or one behind a number. */
const INNER_BARS = /^\s*(?:(?:[^|\s][^|]*|[^|]*\|[^|]*)\s\|\s.*\s\|(?:\s|$)|(?:\d+(?:\.\d+)*|[IVXLC]+)[.)]?\s\|\s)/u;

/** The lines of a page with each wrapped row on one line; blank lines between the rows of one table are left out. */
export function joinWrappedRows(lines: readonly string[]): readonly string[] {
  const rows = lines.map((_, at) => rowEnd(lines, at));
  if (!rows.some((end) => end > 0)) return lines;
  const wrapped = rows.some((end, at) => end > at + 1);
  const out: string[] = [];
  for (let at = 0; at < lines.length;) {
    const end = rows[at]!;
    out.push(end > at ? lines.slice(at, end).map((line) => line.trim()).join(' ') : lines[at]!);
    at = Math.max(end, at + 1);
    const next = afterBlanks(lines, at);
    if (end > 0 && next < lines.length && rows[next]! > next && (wrapped || goesOn(lines[at - 1]!, lines[next]!, lines[next + 1]))) at = next;
  }
  return out;
}

/** The line after the row that begins at a line; `0` if none does. A row with outer bars ends with one, before a blank line or another row. */
function rowEnd(lines: readonly string[], at: number): number {
  if (!lines[at]!.includes('|')) return 0;
  if (!/^\s*\|/u.test(lines[at]!)) return INNER_BARS.test(lines[at]!) ? at + 1 : 0;
  // Under a row without outer bars the first one ends an empty cell.
  if (at > 0 && !/^\s*\|/u.test(lines[at - 1]!) && INNER_BARS.test(lines[at - 1]!)) return at + 1;
  for (let end = at + 1; end <= lines.length && end <= at + MOST_LINES; end++) {
    const next = lines[end];
    const closed = /\|\s*$/u.test(lines[end - 1]!);
    if (closed && (next === undefined || next.trim() === '' || /^\s*[|+]/u.test(next))) return end;
    if (next === undefined || next.trim() === '') return 0;
  }
  return 0;
}

/** True for a row with as many cells as the one above, or a title of one cell, with or without its number, above or below such, that is no table's head. */
function goesOn(above: string, row: string, below: string | undefined): boolean {
  const [cells, cellsAbove] = [cellsIn(row), cellsIn(above)];
  return (cells === cellsAbove || isTitle(row, cells) || isTitle(above, cellsAbove)) && !(below !== undefined && SEPARATOR.test(below));
}

function isTitle(row: string, cells: number): boolean {
  return cells === 1 || (cells === 2 && !/^\s*\|/u.test(row));
}

function cellsIn(row: string): number {
  return row.trim().replace(/^\||\|$/gu, '').split('|').length;
}

function afterBlanks(lines: readonly string[], at: number): number {
  while (at < lines.length && lines[at]!.trim() === '') at++;
  return at;
}
