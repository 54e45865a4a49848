/** Ruled tables: header repeated on each page, rows that go on over a page break, merged cells. */
import { asCell, type Cell, type Table } from './document.js';
import type { Doc } from './typeset.js';

const SIZE = 12;
const LINE_HEIGHT = 15;
const PADDING = 4;

export interface Area {
  readonly x: number;
  readonly width: number;
  /** Where the page's content ends. */
  readonly bottom: number;
}

/** A cell with its place in the grid and its text broken into lines. */
interface PlacedCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly bold: boolean;
}

/** Draws a table from the current position down and leaves the position under it. */
export function drawTable(doc: Doc, table: Table, area: Area): void {
  const header = placeRow(doc, table, table.header, area, new Set(), true);
  drawRow(doc, header, heightOf(header));
  for (const group of rowGroups(doc, table, area)) drawGroup(doc, group, header, area);
  doc.y += 8;
}

/** Rows that a merged cell ties together; others are groups of one. */
function rowGroups(doc: Doc, table: Table, area: Area): PlacedCell[][][] {
  const groups: PlacedCell[][][] = [];
  let tied = 0;
  let covered = new Set<number>();
  for (const row of table.rows) {
    const placed = placeRow(doc, table, row, area, tied > 0 ? covered : new Set(), false);
    if (tied > 0) {
      groups.at(-1)!.push(placed);
      tied--;
    } else {
      groups.push([placed]);
      const merged = placed.filter((cell) => cell.rows > 1);
      tied = Math.max(1, ...merged.map((cell) => cell.rows)) - 1;
      covered = new Set(merged.map((cell) => cell.column));
    }
  }
  return groups;
}

function placeRow(doc: Doc, table: Table, row: readonly (string | Cell)[], area: Area, covered: ReadonlySet<number>, bold: boolean): PlacedCell[] {
  let column = 0;
  return row.map((entry) => {
    while (covered.has(column)) column++;
    const { text, rows, columns } = asCell(entry);
    const x = area.x + area.width * sum(table.widths.slice(0, column));
    const width = area.width * sum(table.widths.slice(column, column + columns));
    const isBold = bold || columns > 1;
    doc.font(isBold ? 'bold' : 'regular').fontSize(SIZE);
    const cell = { column, columns, rows, x, width, lines: breakLines(doc, text, width - 2 * PADDING), bold: isBold };
    column += columns;
    return cell;
  });
}

function drawGroup(doc: Doc, group: PlacedCell[][], header: PlacedCell[], area: Area): void {
  const heights = group.map((row) => heightOf(row.filter((cell) => cell.rows === 1)));
  if (group.length > 1) {
    if (doc.y + sum(heights) > area.bottom) nextPage(doc, header);
    group.forEach((row, i) => { drawRow(doc, row, heights[i]!, heights.slice(i)); });
    return;
  }
  let rest = group[0]!;
  while (doc.y + heightOf(rest) > area.bottom) {
    const fitting = Math.floor((area.bottom - doc.y - 2 * PADDING) / LINE_HEIGHT);
    if (fitting >= 2) {
      const part = rest.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fitting) }));
      drawRow(doc, part, heightOf(part));
      rest = rest.map((cell) => ({ ...cell, lines: cell.lines.slice(fitting) }));
    }
    nextPage(doc, header);
  }
  drawRow(doc, rest, heightOf(rest));
}

function nextPage(doc: Doc, header: PlacedCell[]): void {
  const { layout, margins } = doc.page as typeof doc.page & { readonly layout: "portrait" | "landscape" };
  doc.addPage({ size: 'A4', layout, margins });
  doc.y = margins.top;
  drawRow(doc, header, heightOf(header));
}

/** Draws a row's rules and words; a merged cell takes the heights of the rows that it covers. */
function drawRow(doc: Doc, row: readonly PlacedCell[], height: number, heights: readonly number[] = [height]): void {
  const top = doc.y;
  for (const cell of row) {
    const cellHeight = cell.rows > 1 ? sum(heights.slice(0, cell.rows)) : height;
    doc.lineWidth(0.6).rect(cell.x, top, cell.width, cellHeight).stroke();
    doc.font(cell.bold ? 'bold' : 'regular').fontSize(SIZE);
    cell.lines.forEach((line, i) => {
      doc.text(line, cell.x + PADDING, top + PADDING + i * LINE_HEIGHT, {
        width: cell.width - 2 * PADDING, align: cell.bold ? 'center' : 'left', lineBreak: false,
      });
    });
  }
  doc.y = top + height;
}

function heightOf(row: readonly PlacedCell[]): number {
  return Math.max(1, ...row.map((cell) => cell.lines.length)) * LINE_HEIGHT + 2 * PADDING;
}

function breakLines(doc: Doc, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.normalize('NFC').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && doc.widthOfString(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
