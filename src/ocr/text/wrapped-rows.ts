/** Markdown tables whose rows were hard-wrapped, as recognition and mail programs do, or parted by blank lines. */

const MOST_LINES = 16;
const SEPARATOR = /^\s*\|[\s|:-]*-[\s|:-]*$/u;

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

/** The line after the row that begins at a line with a bar; `0` if none does. A row ends with a bar, before a blank line or another row. */
function rowEnd(lines: readonly string[], at: number): number {
  if (!/^\s*\|/u.test(lines[at]!)) return 0;
  for (let end = at + 1; end <= lines.length && end <= at + MOST_LINES; end++) {
    const next = lines[end];
    const closed = /\|\s*$/u.test(lines[end - 1]!);
    if (closed && (next === undefined || next.trim() === '' || /^\s*[|+]/u.test(next))) return end;
    if (next === undefined || next.trim() === '') return 0;
  }
  return 0;
}

/** True for a row with as many cells as the one above, or a title of one cell above or below such, that is no table's head. */
function goesOn(above: string, row: string, below: string | undefined): boolean {
  const [cells, cellsAbove] = [cellsIn(row), cellsIn(above)];
  return (cells === cellsAbove || cells === 1 || cellsAbove === 1) && !(below !== undefined && SEPARATOR.test(below));
}

/** @param row With outer bars. */
function cellsIn(row: string): number {
  return row.trim().split('|').length - 2;
}

function afterBlanks(lines: readonly string[], at: number): number {
  while (at < lines.length && lines[at]!.trim() === '') at++;
  return at;
}
