/** Which lines of a table belong to one row where nothing but its words shows it: where sentences and names go on, and where the row's number stands. */
import { lengthWithNextWord } from '../../../document/line-ends.js';
import { OPEN_END } from './cell-ends.js';
import type { Part } from './columns.js';

/** A line of a table, by column. */
export interface TableLine {
  readonly parts: readonly Part[];
  readonly afterBlank: boolean;
}

/** Lines of a row at most. */
const LONGEST_ROW = 60;
/** Words of a cell that go on beyond the end of the row. */
const GOES_ON = 4;
const OPEN = 2;
const CLOSED = -1;
const ROOM = -1.5;
const FULL = 0.5;
const BLANK = -1;
/** Within a row: a cell's line that might have held the next one's first word, a sentence behind another, a time behind another, lines of a cell with others between them. */
const PARTED = 1.5;
const SENTENCE = 1;
const SECOND_TIME = 2.5;
const HOLE = 3;
/** Lines above or below, among which a cell's words are looked for. */
const NEAR = 3;
/** A row itself, one without words for the task, without a number, and each line between where its number stands and where it should. */
const ROW = 0.5;
const NO_TEXT = 6;
const NO_NUMBER = 4.5;
const NUMBER_BESIDE = 1;
const MOST_BESIDE = 8;

export interface RowColumns {
  /** Index of the column of row numbers; null if there is none. */
  readonly number: number | null;
  readonly text: number;
  /** Index of the column of times; -1 if there is none. */
  readonly time: number;
  /** Characters that a line of each column holds. */
  readonly widths: readonly number[];
}

/** Where rows begin, as indices of lines; the first is 0. */
export function rowStarts(lines: readonly TableLine[], columns: RowColumns): readonly number[] {
  const tables = columns.number === null ? [placeRows(lines, columns, 0)] : [0, 1 / 2].map((anchor) => placeRows(lines, columns, anchor));
  return tables.sort((a, b) => a.cost - b.cost)[0]!.starts;
}

/** @param anchor Where in its row a number stands: 0 on the first line, 1/2 in the middle. */
function placeRows(lines: readonly TableLine[], columns: RowColumns, anchor: number): { readonly starts: readonly number[]; readonly cost: number } {
  const seams = lines.map((_, at) => (at === 0 ? 0 : seamCost(lines, at, columns)));
  const inner = lines.map((_, at) => (at === 0 ? 0 : innerCost(lines, at, columns)));
  const costs: number[] = [0];
  const from: number[] = [-1];
  for (let end = 1; end <= lines.length; end++) {
    let [best, origin] = [Infinity, -1];
    let inside = 0;
    const seen = { numbers: [] as number[], hasText: false };
    const below = new Map<number, number>();
    for (let start = end - 1; start >= Math.max(0, end - LONGEST_ROW); start--) {
      const line = lines[start]!;
      if (columns.number !== null && line.parts.some(({ column }) => column === columns.number)) seen.numbers.push(start);
      seen.hasText ||= line.parts.some(({ column, last }) => column <= columns.text && columns.text <= last);
      if (seen.numbers.length > 1) break;
      inside += (start + 1 < end ? inner[start + 1]! : 0) + holesUnder(lines, start, below, columns);
      for (const { column } of line.parts) below.set(column, start);
      const cost = costs[start]! + (start === 0 ? 0 : seams[start]!) + inside + ROW + rowCost(start, end, seen.numbers[0] ?? null, seen.hasText, columns, anchor);
      if (cost < best) [best, origin] = [cost, start];
    }
    costs.push(best);
    from.push(origin);
  }
  const starts: number[] = [];
  for (let at = lines.length; at > 0; at = from[at]!) starts.push(from[at]!);
  return { starts: starts.reverse(), cost: costs[lines.length]! };
}

function rowCost(start: number, end: number, number: number | null, hasText: boolean, columns: RowColumns, anchor: number): number {
  const place = start + anchor * (end - 1 - start);
  const beside = number === null ? 0 : Math.max(0, Math.abs(number - place) - anchor);
  return (hasText ? 0 : NO_TEXT) + (columns.number !== null && number === null ? NO_NUMBER : 0) + Math.min(MOST_BESIDE, NUMBER_BESIDE * beside);
}

/** What it costs that a row ends before a line: for each column that has words on either side, whether they go on. */
function seamCost(lines: readonly TableLine[], at: number, { number, widths }: RowColumns): number {
  let cost = lines[at]!.afterBlank ? BLANK : 0;
  for (const column of widths.keys()) {
    const below = column === number ? undefined : nearest(lines, at, column, 1);
    const before = below && nearest(lines, at - 1, column, -1);
    if (!below || !before) continue;
    if (/^\p{Ll}/u.test(below.text)) cost += GOES_ON;
    if (OPEN_END.test(before.text)) cost += OPEN;
    else if (/[.;]$/u.test(before.text)) cost += CLOSED;
    cost += hasRoom(before, below, widths) ? ROOM : FULL;
  }
  return cost;
}

/** What it costs that a row goes on with a line. */
function innerCost(lines: readonly TableLine[], at: number, { number, text, time, widths }: RowColumns): number {
  let cost = lines[at]!.afterBlank ? -BLANK : 0;
  for (const below of lines[at]!.parts) {
    const before = nearest(lines, at - 1, below.column, -1);
    if (!before || below.column === number) continue;
    const listed = /[;:,]$/u.test(before.text) || /^[-+•]/u.test(below.text);
    if (!listed && !/^\p{Ll}/u.test(below.text) && hasRoom(before, below, widths)) cost += PARTED;
    if (below.column === time && !OPEN_END.test(before.text) && /^\p{Lu}/u.test(below.text)) cost += SECOND_TIME;
    if (below.column === text && !listed && /\.$/u.test(before.text) && /^\p{Lu}/u.test(below.text)) cost += SENTENCE;
  }
  return cost;
}

/**
 * What it costs that cells of a row have words on a line and further down, but not between.
 * @param below For each column, the row's next line that has words in it.
 */
function holesUnder(lines: readonly TableLine[], at: number, below: ReadonlyMap<number, number>, { number }: RowColumns): number {
  const line = lines[at]!;
  let cost = 0;
  for (const { column } of line.parts) {
    const next = below.get(column);
    if (column === number || next === undefined || next === at + 1) continue;
    // A cell that is centred may have its lines between those of others.
    const between = lines[at + 1]!.parts;
    if (next > at + 2 || between.some((part) => has(line, part.column))) cost += HOLE;
  }
  return cost;
}

function has({ parts }: TableLine, column: number): boolean {
  return parts.some((part) => part.column === column);
}

/** The words of a column on a line or the nearest of those above (-1) or below (1), not far from it. */
function nearest(lines: readonly TableLine[], from: number, column: number, step: 1 | -1): Part | undefined {
  for (let at = from; at !== from + NEAR * step; at += step) {
    const part = lines[at]?.parts.find((own) => own.column === column);
    if (part) return part;
  }
  return undefined;
}

/** True if the next line's first word would have found room behind the line above. */
export function hasRoom(before: Part, below: Part, widths: readonly number[]): boolean {
  return lengthWithNextWord(before.text, below.text) <= widths[before.column]!;
}
