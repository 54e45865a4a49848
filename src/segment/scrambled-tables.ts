/** Puts tables together again whose cells a tool wrote one a line: headings of columns, then the cells of each row. */
import type { Finding } from '../document/model.js';
import type { CellRange, RowRange } from '../document/source-text.js';
import { CLOSING_PHRASES, RECIPIENTS_PHRASES } from '../lexicon/frame-phrases.js';
import { beginsWith, isCapitals, plain } from '../vietnamese/index.js';
import { isRowNumber } from './cell-kinds.js';
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
/** Cells that are looked at behind the last row's number, for each column. */
const MOST_BEHIND = 3;

export interface Reassembled {
  /** The lines, those of a table replaced by one line a row whose `source.row` holds the cells. */
  readonly lines: readonly TextLine[];
  readonly findings: readonly Finding[];
}

/** Finds such tables among body lines. `firstTable` numbers them after the document's own. */
export function reassembleTables(lines: readonly TextLine[], firstTable: number): Reassembled {
  const out: TextLine[] = [];
  const findings: Finding[] = [];
  let table = firstTable;
  for (let at = 0; at < lines.length; at++) {
    const found = tableAt(lines, at, table);
    if (!found) {
      out.push(lines[at]!);
      continue;
    }
    table++;
    out.push(...found.rows);
    findings.push({ code: 'table-scrambled', severity: 'info', values: { rows: found.rows.filter(({ source }) => !source.row!.header).length }, range: { start: found.rows[0]!.range.start, end: found.rows.at(-1)!.range.end } });
    at = found.end - 1;
  }
  return { lines: out, findings };
}

interface FoundTable {
  readonly rows: readonly TextLine[];
  /** The line after the table. */
  readonly end: number;
}

function tableAt(lines: readonly TextLine[], from: number, table: number): FoundTable | null {
  const header = stackedHeaderAt(lines, from);
  if (!header) return null;
  const fields = header.columns.map(({ field }) => field);
  const numbered = fields[0] === 'number';
  const cells = withRowNumbers(cellsOf(lines, header), numbered);
  const lastNumber = cells.findLastIndex(({ numbers }) => numbers);
  if (numbered && cells.filter(({ numbers }) => numbers).length < FEWEST_ROWS) return null;
  const groups = numbered ? groupsOf(cells) : [];
  const within = cells.slice(0, numbered ? lastNumber + MOST_BEHIND * fields.length : cells.length);
  const rest = within.filter((_, at) => !groups.some((group) => at >= group.start && at < group.end));
  const { columns, cost } = placeCells(rest, fields, numbered ? rest.findLastIndex(({ numbers }) => numbers) : rest.length);
  if (cost > DEAREST) return null;
  const rows = [...headerRows(header, table)];
  const count = fields.length;
  const add = (row: readonly RowCell[]): void => {
    rows.push(rowLine(row, { table, row: rows.length, columns: count, header: false }));
  };
  let open: RowCell[] = [];
  let made = 0;
  const close = (): void => {
    if (open.length === 0) return;
    add(open);
    open = [];
    made++;
  };
  let end = header.end;
  for (let at = 0, next = 0; at < within.length; at++) {
    const group = groups.find(({ start }) => start === at);
    if (group) {
      close();
      add(group.cells.map((cell, i) => ({ lines: cell.lines, column: i, columnSpan: i === group.cells.length - 1 ? count - i : 1 })));
      at = group.end - 1;
      continue;
    }
    const column = columns[next++]!;
    if (column < 0) break;
    const cell = within[at]!;
    const last = open.at(-1);
    if (last && column === last.column && !cell.numbers) open[open.length - 1] = { ...last, lines: [...last.lines, ...cell.lines], breaks: [...(last.breaks ?? []), cell.lines[0]!.range.start] };
    else {
      if (last && column <= last.column) close();
      open.push({ lines: cell.lines, column, columnSpan: 1 });
    }
    end = lines.indexOf(cell.lines.at(-1)!, end) + 1;
  }
  close();
  return made >= FEWEST_ROWS ? { rows, end } : null;
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
function withRowNumbers(cells: readonly StackedCell[], numbered: boolean): readonly StackedCell[] {
  let last = 0;
  return !numbered ? cells : cells.map((cell) => {
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
