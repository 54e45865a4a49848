/**
 * Tables without rules, found by their columns. Only strong evidence counts, since text must never become a table:
 * a numbered first column under its heading (`TT`, `STT`), or numbers 1, 2, 3 … before at least two more columns.
 */
import type { Box, Row, TableBlock } from '../../document/model.js';
import { union } from '../../document/box.js';
import { median } from '../../quantile.js';
import { bottom, overlapX, right } from './geometry.js';
import { isNumberHeading, markHeaderRows } from './header-rows.js';
import { withRowNumbers } from './row-numbers.js';
import { segmentText, toLine, visualLines, type Segment } from './segments.js';

export interface ColumnTable {
  readonly table: TableBlock;
  readonly segments: ReadonlySet<Segment>;
}

/** Fewest columns, numbers included, and fewest numbered rows. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** Without a heading over the numbers, more rows must show that they count. */
const FEWEST_UNHEADED_ROWS = 3;
/** A gap between lines this many times the usual one parts rows. */
const ROW_GAP = 1.35;
/** Lines further apart than this many ems do not belong to one table. */
const WIDEST_LEADING = 3;

interface Range {
  start: number;
  end: number;
}

/** The tables without rules among segments outside ruled tables, top to bottom. */
export function findColumnTables(segments: readonly Segment[], em: number): ColumnTable[] {
  const lines = visualLines(segments);
  const out: ColumnTable[] = [];
  for (let at = 0; at < lines.length;) {
    const found = tableFrom(lines, at, em);
    if (found) {
      out.push(found);
      at = lines.findLastIndex((line) => line.some((segment) => found.segments.has(segment))) + 1;
    } else at++;
  }
  return out;
}

function tableFrom(lines: readonly Segment[][], at: number, em: number): ColumnTable | null {
  const first = lines[at]![0]!;
  const headed = isNumberHeading(segmentText(first)) && lines[at]!.length >= FEWEST_COLUMNS;
  if (!headed && !(isRowNumber(first, 1) && lines[at]!.length >= FEWEST_COLUMNS)) return null;
  const start = headed ? headingStart(lines, at, em) : at;
  const columns = columnRanges(lines.slice(at, at + 12), first, em);
  if (columns.length < FEWEST_COLUMNS) return null;
  let end = at + 1;
  while (end < lines.length && fits(lines[end]!, columns) && gapBefore(lines, end) <= WIDEST_LEADING * em) end++;
  const body = lines.slice(headed ? at + 1 : at, end);
  const numbers = countedRows(body, columns);
  if (numbers.length < (headed ? FEWEST_ROWS : FEWEST_UNHEADED_ROWS)) return null;
  const parts = [...(headed ? [lines.slice(start, at + 1 + (numbers[0] ?? 0))] : []), ...rowParts(body, numbers)];
  const rows = parts.map((part) => makeRow(part, columns));
  const used = new Set(parts.flat(2));
  const box = [...used].map((segment) => segment.box).reduce(union);
  return { table: { kind: 'table', columns: columns.length, rows: withRowNumbers(markHeaderRows(rows)), box }, segments: used };
}

/** The first line of a heading that runs over several lines, its `TT` in the middle. */
function headingStart(lines: readonly Segment[][], at: number, em: number): number {
  let start = at;
  while (start > 0 && lines[start - 1]!.length >= 2 && gapBefore(lines, start) <= em
    && lines[start - 1]!.every((segment) => segment.box.x > right(lines[at]![0]!.box))) start--;
  return start;
}

/** Where the columns run: ranges of x that segments of several lines share and no segment bridges. */
function columnRanges(lines: readonly Segment[][], number: Segment, em: number): Range[] {
  const ranges: Range[] = [{ start: number.box.x, end: right(number.box) }];
  for (const line of lines) {
    for (const segment of line) {
      const touched = ranges.filter((range) => segment.box.x < range.end + em / 2 && right(segment.box) > range.start - em / 2);
      if (touched.length > 1) return line === lines[0] ? [] : ranges.sort(byStart);
      if (touched[0]) {
        touched[0].start = Math.min(touched[0].start, segment.box.x);
        touched[0].end = Math.max(touched[0].end, right(segment.box));
      } else if (line === lines[0]) ranges.push({ start: segment.box.x, end: right(segment.box) });
      else return ranges.sort(byStart);
    }
  }
  return ranges.sort(byStart);
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start;
}

function columnOf(segment: Segment, columns: readonly Range[]): number {
  const shares = columns.map((column) => overlapX(segment.box, { x: column.start, width: column.end - column.start, y: 0, height: 0 }));
  return shares.indexOf(Math.max(...shares));
}

/** True if each segment of a line keeps to one column. */
function fits(line: readonly Segment[], columns: readonly Range[]): boolean {
  return line.every((segment) => columns.filter((column) => segment.box.x < column.end && right(segment.box) > column.start).length === 1);
}

function gapBefore(lines: readonly Segment[][], index: number): number {
  return boxOf(lines[index]!).y - bottom(boxOf(lines[index - 1]!));
}

function boxOf(line: readonly Segment[]): Box {
  return line.map((segment) => segment.box).reduce(union);
}

/** Indices of the lines whose first column counts 1, 2, 3 … */
function countedRows(lines: readonly Segment[][], columns: readonly Range[]): number[] {
  const out: number[] = [];
  lines.forEach((line, index) => {
    if (columnOf(line[0]!, columns) === 0 && isRowNumber(line[0]!, out.length + 1)) out.push(index);
  });
  return out;
}

/** What a lone digit 1 is read as. */
const LIKE_ONE = /^[lI|\]]$/u;

function isRowNumber(segment: Segment, number: number): boolean {
  const text = segmentText(segment).replace(/[.)]$/u, '');
  return text === String(number) || (number === 1 && LIKE_ONE.test(text));
}

/** Cuts lines into rows: before each number, or at the wide gap above it where numbers stand in the middle of their rows. */
function rowParts(lines: readonly Segment[][], numbers: readonly number[]): Segment[][][] {
  const usual = median(lines.slice(1).map((_, i) => gapBefore(lines, i + 1)));
  const starts = numbers.map((at, k) => {
    if (k === 0) return at;
    const after = numbers[k - 1]! + 1;
    const gaps = lines.slice(after, at + 1).map((_, i) => gapBefore(lines, after + i));
    const widest = Math.max(...gaps);
    return widest > ROW_GAP * Math.max(usual, 1) ? after + gaps.indexOf(widest) : at;
  });
  return starts.map((start, k) => lines.slice(start, starts[k + 1] ?? lines.length));
}

function makeRow(lines: readonly Segment[][], columns: readonly Range[]): Row {
  return {
    header: false,
    cells: columns.map((_, column) => ({
      lines: lines.flatMap((line) => {
        const own = line.filter((segment) => columnOf(segment, columns) === column);
        return own.length === 0 ? [] : [toLine(own)];
      }),
      column, columnSpan: 1, rowSpan: 1, box: null,
    })),
  };
}
