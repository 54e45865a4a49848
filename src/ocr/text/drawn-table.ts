/** Tables drawn with characters: borders of `+---+` or box-drawing signs, or bars alone that stand in line. Their cells run over several lines. */
import { lengthWithNextWord } from '../../document/line-ends.js';
import { columnsNamed } from '../../lexicon/column-names.js';
import { gridTable, type FoundTable, type WrittenCell, type WrittenRow } from './grid-table.js';

const BORDER = /^\s*[+|](?=.*-{2}|.*={2})[-=+:|]*(?:\s+[-=+:|]+)*\s*$/u;
const ROW = /^\s*\|.*\|\s*$/u;
/** Box-drawing signs, and what they are drawn as else. */
const DRAWN: readonly (readonly [RegExp, string])[] = [[/[│┃║]/gu, '|'], [/[─━]/gu, '-'], [/[═]/gu, '='], [/[┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╞╡╤╧╪]/gu, '+']];
const BOX_SIGN = /[─-╬]/u;
/** Headings that must name columns where no border shows that lines belong to one row. */
const FEWEST_NAMED = 2;
/** Share of lines that have their bars where the headings have them, in a table without borders. */
const IN_LINE = 0.6;
const FEWEST_LINES = 3;
const FEWEST_COLUMNS = 2;
/** Rows with a number that show that the first column counts them. */
const FEWEST_NUMBERS = 2;
/** A space on either side of a cell, and its bar. */
const PADDING = 3;

/** The table that starts at `lines[at]`, if it is drawn. */
export function drawnTableAt(lines: readonly string[], at: number): FoundTable | null {
  const first = drawn(lines[at]!);
  if (BORDER.test(first) && first.trim().startsWith('+')) return bordered(lines, at);
  return ROW.test(first) ? barsInLine(lines, at) : null;
}

function drawn(line: string): string {
  return BOX_SIGN.test(line) ? DRAWN.reduce((text, [signs, sign]) => text.replace(signs, sign), line) : line;
}

/** What stands between two borders. */
interface Band {
  /** The border above. */
  readonly border: string;
  readonly lines: string[];
  /** Index of its first line in the text. */
  readonly line: number;
}

interface DrawnCell {
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
  readonly lines: string[];
  /** Characters that a line of it holds. */
  readonly width: number;
}

/** A table whose rows end at borders; where a border leaves a column open, the cell above it goes on. */
function bordered(lines: readonly string[], at: number): FoundTable | null {
  const bands: Band[] = [];
  /** Bands before the border of `=` that ends the headings. */
  let headings = 0;
  let next = at;
  for (; next < lines.length; next++) {
    const line = drawn(lines[next]!).trimEnd();
    const isBorder = BORDER.test(line);
    // A border right below another one begins another table, if anything.
    if (isBorder ? bands.at(-1)?.lines.length === 0 : !ROW.test(line)) break;
    if (isBorder && line.includes('=') && headings === 0) headings = bands.length;
    if (isBorder) bands.push({ border: line, lines: [], line: next + 1 });
    else bands.at(-1)!.lines.push(line);
  }
  const edges = sorted(new Set(bands.flatMap(({ border }) => [...border.matchAll(/\+/gu)].map(({ index }) => index))));
  if (edges.length < 3 || bands.every((band) => band.lines.length === 0)) return null;
  let above: readonly DrawnCell[] = [];
  const rows = bands.filter((band) => band.lines.length > 0).map((band, index): { readonly row: WrittenRow; readonly own: readonly DrawnCell[] } => {
    const own = cellsOf(band, edges);
    const open = own.map((cell) => (isClosed(band.border, edges, cell) ? undefined : above.find((other) => other.column === cell.column && other.columnSpan === cell.columnSpan)));
    own.forEach((cell, i) => {
      if (!open[i]) return;
      open[i].rowSpan++;
      open[i].lines.push(...cell.lines);
    });
    above = own.map((cell, i) => open[i] ?? cell);
    return { own: own.filter((_, i) => !open[i]), row: { cells: [], header: index < headings, line: band.line } };
  });
  return gridTable(rows.map(({ row, own }) => ({ ...row, cells: own.map(writtenCell) })), next);
}

function sorted(values: ReadonlySet<number>): number[] {
  return [...values].sort((a, b) => a - b);
}

/** The cells of a band: a bar on each of its lines parts two of them. */
function cellsOf({ lines }: Band, edges: readonly number[]): readonly DrawnCell[] {
  const inner = edges.slice(1, -1).filter((edge) => lines.every((line) => /[|+]/u.test(line[edge] ?? '')));
  const bounds = [edges[0]!, ...inner, edges.at(-1)!];
  return bounds.slice(1).map((end, i) => {
    const start = bounds[i]!;
    const column = edges.indexOf(start);
    return { column, columnSpan: edges.indexOf(end) - column, rowSpan: 1, lines: lines.map((line) => line.slice(start + 1, end).trim()), width: end - start - PADDING };
  });
}

/** True if the border above a cell runs over its whole width. */
function isClosed(border: string, edges: readonly number[], { column, columnSpan }: DrawnCell): boolean {
  return /^[-=:+]+$/u.test(border.slice(edges[column]! + 1, edges[column + columnSpan]));
}

function writtenCell({ lines, width, columnSpan, rowSpan }: DrawnCell): WrittenCell {
  return { text: unwrapped(lines, width), columnSpan, rowSpan };
}

/** A cell's lines, those joined that end where the next one's first word has no room. */
function unwrapped(lines: readonly string[], width: number): string {
  const out: string[] = [];
  let last = '';
  for (const line of lines) {
    if (line !== '' && out.length > 0 && last !== '' && !hasRoom(last, line, width)) out[out.length - 1] = `${out.at(-1)!} ${line}`;
    else if (line !== '') out.push(line);
    last = line;
  }
  return out.join('\n');
}

function hasRoom(last: string, line: string, width: number): boolean {
  return lengthWithNextWord(last, line) <= width;
}

/** A table whose bars stand in line without borders: a row begins where the first column is filled, or, if that numbers no rows, where cells begin anew. */
function barsInLine(lines: readonly string[], at: number): FoundTable | null {
  let next = at;
  while (next < lines.length && ROW.test(drawn(lines[next]!))) next++;
  const own = lines.slice(at, next).map((line) => drawn(line).trimEnd());
  const edges = barsOf(own[0]!);
  const inLine = own.filter((line) => barsOf(line).join() === edges.join()).length;
  // Borders of `|---|` make each line of markdown a row.
  if (own.length < FEWEST_LINES || edges.length < FEWEST_COLUMNS + 1 || inLine < IN_LINE * own.length || own.some((line) => BORDER.test(line))) return null;
  const bands = own.map((line, index): readonly DrawnCell[] => cellsOf({ border: '', lines: [line], line: at + index }, edges));
  const heads = bands.findIndex((_, index) => index > 0 && beginsRow(bands, index, true));
  const first = heads < 0 ? bands.length : heads;
  const headings = edges.slice(1).map((_, column) => bands.slice(0, first).flatMap((band) => band.find((cell) => cell.column === column)?.lines ?? []).join(' '));
  if (columnsNamed(headings) < FEWEST_NAMED) return null;
  const numbered = bands.slice(first).filter((band) => /^\d{1,3}[.)]?$/u.test(band[0]!.lines[0]!)).length >= FEWEST_NUMBERS;
  const rows: { cells: readonly DrawnCell[]; line: number }[] = [];
  bands.forEach((band, index) => {
    const open = rows.at(-1);
    if (open && (index < first || !beginsRow(bands, index, numbered)) && band.length === open.cells.length) open.cells.forEach((cell, i) => cell.lines.push(...band[i]!.lines));
    else rows.push({ cells: band, line: at + index });
  });
  if (rows.length < FEWEST_LINES || rows.length === bands.length) return null;
  return gridTable(rows.map(({ cells, line }, index) => ({ cells: cells.map(writtenCell), header: index === 0, line })), next);
}

function barsOf(line: string): number[] {
  return Array.from(line.matchAll(/\|/gu), ({ index }) => index);
}

/** True if a row begins at a line. @param numbered True if the first column numbers the rows. */
function beginsRow(bands: readonly (readonly DrawnCell[])[], index: number, numbered: boolean): boolean {
  const [above, band] = [bands[index - 1]!, bands[index]!];
  if (band.length !== above.length || band[0]!.columnSpan > 1) return true;
  if (numbered) return band[0]!.lines[0] !== '';
  const pairs = band.map((cell, i) => ({ text: cell.lines[0]!, last: above[i]!.lines.at(-1)!, width: cell.width })).filter(({ text }) => text !== '');
  return pairs.filter(({ text, last, width }) => last === '' || hasRoom(last, text, width)).length * 2 > pairs.length;
}
