/** Puts tables together again whose cells a tool wrote one a line: headings of columns, then the cells of each row. */
import type { Finding } from '../document/model.js';
import type { CellRange, RowRange } from '../document/source-text.js';
import { CLOSING_PHRASES, RECIPIENTS_PHRASES } from '../lexicon/frame-phrases.js';
import { beginsWith, isCapitals, plain } from '../vietnamese/index.js';
import { isRowNumber } from '../lexicon/cell-kinds.js';
import { readMarker, type MarkerFamily } from './markers.js';
import { placeCells, type StackedCell } from './stacked-cells.js';
import { stackedHeaderAt, type StackedHeader, type StackedHeading } from './stacked-headings.js';
import type { TextLine } from './text-lines.js';

const LEAVERS = [...CLOSING_PHRASES.phrases, ...RECIPIENTS_PHRASES.phrases].map(plain);
/** Markers that begin another part behind a table. */
const PARTS: ReadonlySet<MarkerFamily> = new Set(['appendix', 'part', 'chapter', 'division', 'article']);
const GROUP_NUMBER = /^(?:[IVX]{1,5}|[A-HĐ])\.?$/u;
/** Rows that a table has at least, and what a cell may cost on the mean where columns were told right. */
const FEWEST_ROWS = 2;
const DEAREST = 1.6;
/** Cells below headings that must be a table's. */
const FEWEST_UNREAD = 6;
/** Cells that are looked at behind the last row's number, for each column. */
const MOST_BEHIND = 3;
/** Times that each line may be read in vain: texts that only look like tables cost no more than others. */
const MOST_IN_VAIN = 4;

export interface Reassembled {
  /** The lines, those of a table replaced by one line a row whose `source.row` holds the cells. */
  readonly lines: readonly TextLine[];
  readonly findings: readonly Finding[];
}

/** Finds such tables among body lines. `firstTable` numbers them after the document's own. Linear in the number of lines. */
export function reassembleTables(lines: readonly TextLine[], firstTable: number): Reassembled {
  const out: TextLine[] = [];
  const findings: Finding[] = [];
  let table = firstTable;
  let readInVain = 0;
  /** The line behind the last headings whose cells could not be put together. */
  let said = 0;
  for (let at = 0; at < lines.length; at++) {
    const header = readInVain <= MOST_IN_VAIN * lines.length ? stackedHeaderAt(lines, at) : null;
    const cells = header ? cellsOf(lines, header) : [];
    const found = header ? tableOf(header, cells, table) : null;
    if (!found) {
      readInVain += cells.length;
      if (header && header.end > said && cells.length >= FEWEST_UNREAD) {
        findings.push({ code: 'table-unread', severity: 'warning', values: {}, range: { start: lines[at]!.range.start, end: lines[header.end - 1]!.range.end } });
        said = header.end;
      }
      out.push(lines[at]!);
      continue;
    }
    table++;
    out.push(...found.rows);
    findings.push({ code: 'table-scrambled', severity: 'info', values: { rows: found.rows.filter(({ source }) => !source.row!.header).length }, range: { start: found.rows[0]!.range.start, end: found.rows.at(-1)!.range.end } });
    at = found.last === null ? header!.end - 1 : lines.indexOf(found.last, header!.end);
  }
  return { lines: out, findings };
}

interface FoundTable {
  readonly rows: readonly TextLine[];
  /** The last line of its last cell. */
  readonly last: TextLine | null;
}

/** The table of a header and the cells below it; null where they do not look like its columns. */
function tableOf(header: StackedHeader, below: readonly StackedCell[], table: number): FoundTable | null {
  const fields = header.columns.map(({ field }) => field);
  const numbered = fields[0] === 'number';
  const cells = numbered ? withRowNumbers(below) : below;
  if (numbered && cells.filter(({ numbers }) => numbers).length < FEWEST_ROWS) return null;
  const within = numbered ? cells.slice(0, cells.findLastIndex(({ numbers }) => numbers) + MOST_BEHIND * fields.length) : cells;
  const groups = new Map(numbered ? groupsOf(within).map((group) => [group.start, group]) : []);
  const grouped = new Set([...groups.values()].flatMap((group) => group.cells));
  const rest = within.filter((cell) => !grouped.has(cell));
  const { columns, cost } = placeCells(rest, fields, numbered ? rest.findLastIndex(({ numbers }) => numbers) : rest.length);
  if (cost > DEAREST) return null;
  const rows = new StackedRows(header, table);
  for (let at = 0, next = 0; at < within.length; at++) {
    const group = groups.get(at);
    if (group) {
      rows.addGroup(group.cells);
      at = group.end - 1;
      continue;
    }
    const column = columns[next++]!;
    if (column < 0) break;
    rows.addCell(within[at]!, column);
  }
  return rows.finish();
}

/** The rows of a table while its cells are gone through in order. */
class StackedRows {
  readonly #rows: TextLine[];
  readonly #table: number;
  readonly #columns: number;
  #open: RowCell[] = [];
  #made = 0;
  #last: TextLine | null = null;

  constructor(header: StackedHeader, table: number) {
    this.#rows = [...headerRows(header, table)];
    this.#table = table;
    this.#columns = header.columns.length;
  }

  addCell(cell: StackedCell, column: number): void {
    const before = this.#open.at(-1);
    if (before && column === before.column && !cell.numbers) {
      this.#open[this.#open.length - 1] = { ...before, lines: [...before.lines, ...cell.lines], breaks: [...(before.breaks ?? []), cell.lines[0]!.range.start] };
    } else {
      if (before && column <= before.column) this.#close();
      this.#open.push({ lines: cell.lines, column, columnSpan: 1 });
    }
    this.#last = cell.lines.at(-1)!;
  }

  /** A row of its own, whose last cell goes on over the other columns. */
  addGroup(cells: readonly StackedCell[]): void {
    this.#close();
    this.#add(cells.map(({ lines }, column) => ({ lines, column, columnSpan: column === cells.length - 1 ? this.#columns - column : 1 })));
  }

  finish(): FoundTable | null {
    this.#close();
    return this.#made >= FEWEST_ROWS ? { rows: this.#rows, last: this.#last } : null;
  }

  #close(): void {
    if (this.#open.length === 0) return;
    this.#add(this.#open);
    this.#open = [];
    this.#made++;
  }

  #add(cells: readonly RowCell[]): void {
    this.#rows.push(rowLine(cells, { table: this.#table, row: this.#rows.length, columns: this.#columns, header: false }));
  }
}

/** The cells below a header up to where the document goes on. Where blank lines part cells, lines between them are one; else a line in small letters goes on with the cell above. */
function cellsOf(lines: readonly TextLine[], { end, parted, columns }: StackedHeader): readonly StackedCell[] {
  const numbered = columns[0]!.field === 'number';
  const cells: TextLine[][] = [];
  let blank = true;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.blank) {
      blank = true;
      continue;
    }
    if (isLeaver(line, numbered)) break;
    const repeated = stackedHeaderAt(lines, at);
    if (repeated) {
      if (repeated.columns.length !== columns.length) break;
      at = repeated.end - 1;
      blank = true;
      continue;
    }
    const open = cells.at(-1);
    const alone = isRowNumber(line.text) || (open !== undefined && isRowNumber(open[0]!.text));
    const goesOn = parted ? !blank : /^\p{Ll}/u.test(line.text) && !/[.;]$/u.test(open?.at(-1)?.text ?? '.');
    if (open && goesOn && !alone) open.push(line);
    else cells.push([line]);
    blank = false;
  }
  return cells.map((own) => ({ lines: own, text: own.map(({ text }) => text).join(' '), numbers: false }));
}

function isLeaver({ text, source }: TextLine, numbered: boolean): boolean {
  if (source.row !== null || beginsWith(plain(text), LEAVERS) !== null) return true;
  const marker = readMarker(text);
  if (marker === null) return false;
  // Without numbers of rows, a marked title is the document's, not a group's.
  return PARTS.has(marker.family) || (!numbered && marker.family !== 'bullet' && !isRowNumber(text));
}

/** Marks the cells that number rows: those that count on, begin at 1 again, or count within (`1.1`). */
function withRowNumbers(cells: readonly StackedCell[]): readonly StackedCell[] {
  let last = 0;
  return cells.map((cell) => {
    if (!isRowNumber(cell.text)) return cell;
    const value = Number(/^\d+/u.exec(cell.text)![0]);
    const within = cell.text.includes('.') && /\.\d/u.test(cell.text);
    const counts = within ? value === last || value === last + 1 : value === last + 1 || (value === 1 && last > 1);
    if (!counts) return cell;
    last = value;
    return { ...cell, numbers: true };
  });
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly StackedCell[];
}

/** Titles of groups before a row's number: `I` and its title, or `I. TITLE`. */
function groupsOf(cells: readonly StackedCell[]): readonly Group[] {
  return cells.flatMap(({ text }, start): Group[] => {
    const alone = GROUP_NUMBER.test(text);
    if (!alone && readMarker(text)?.family !== 'roman' && !(isCapitals(text) && text.length > 3)) return [];
    const end = start + (alone ? 2 : 1);
    return cells[end]?.numbers ? [{ start, end, cells: cells.slice(start, end) }] : [];
  });
}

interface RowCell {
  readonly lines: readonly TextLine[];
  readonly column: number;
  readonly columnSpan: number;
  /** Where further paragraphs of it begin. */
  readonly breaks?: readonly number[];
}

/** The row of headings, and where some stand over others, a second one. */
function headerRows({ columns, merged }: StackedHeader, table: number): readonly TextLine[] {
  const place = (heading: StackedHeading, column: number, columnSpan: number): RowCell => ({ lines: heading.lines, column, columnSpan });
  const under = new Set(merged.flatMap(({ column }) => [column, column + 1]));
  const upper = [...columns.flatMap((heading, column) => (under.has(column) ? [] : [place(heading, column, 1)])), ...merged.map(({ heading, column }) => place(heading, column, 2))];
  const lower = columns.flatMap((heading, column) => (under.has(column) ? [place(heading, column, 1)] : []));
  return [upper.sort((a, b) => a.column - b.column), lower].filter((cells) => cells.length > 0).map((cells, row) => rowLine(cells, { table, row, columns: columns.length, header: true }));
}

function rowLine(cells: readonly RowCell[], place: Omit<RowRange, 'cells'>): TextLine {
  const first = cells[0]!.lines[0]!;
  const range = { start: first.range.start, end: cells.at(-1)!.lines.at(-1)!.range.end };
  const ranges: CellRange[] = cells.map(({ lines, column, columnSpan, breaks }) => ({ start: lines[0]!.range.start, end: lines.at(-1)!.range.end, column, columnSpan, rowSpan: 1, ...(breaks && { breaks }) }));
  return { source: { ...first.source, start: range.start, end: range.end, row: { ...place, cells: ranges } }, range, text: first.text, emphasised: false, blank: false };
}
