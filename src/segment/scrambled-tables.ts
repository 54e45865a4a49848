/** Puts tables together again whose cells a tool wrote one a line: headings of columns, then rows that begin with their number. */
import type { Finding } from '../document/model.js';
import type { CellRange, RowRange } from '../document/source-text.js';
import { COLUMN_HEADINGS, LINE_LABELS } from '../lexicon/labels.js';
import { beginsWith, isCapitals, plain } from '../vietnamese/index.js';
import { readMarker } from './markers.js';
import type { TextLine } from './text-lines.js';

const NUMBER_HEADINGS = new Set(['tt', 'stt', 'so tt', 'so thu tu']);
const HEADINGS = [...COLUMN_HEADINGS, ...LINE_LABELS].flatMap(({ phrases }) => phrases).map(plain).sort((a, b) => b.length - a.length);
const ROW_NUMBER = /^(\d{1,3})\.?$/u;
const GROUP_NUMBER = /^(?:[IVX]{1,5}|[A-HĐ])\.?$/u;
const LONGEST_NUMBER_HEADING = 12;
const LONGEST_HEADING = 60;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 9;
/** Lines that one row may take up. */
const LONGEST_ROW = 40;

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
    findings.push({ code: 'table-scrambled', severity: 'info', values: { rows: found.rows.length - 1 }, range: { start: found.rows[0]!.range.start, end: found.rows.at(-1)!.range.end } });
    at = found.end - 1;
  }
  return { lines: out, findings };
}

function tableAt(lines: readonly TextLine[], from: number, table: number): { readonly rows: readonly TextLine[]; readonly end: number } | null {
  const first = lines[from]!;
  if (first.source.row !== null || first.text.length > LONGEST_NUMBER_HEADING || !NUMBER_HEADINGS.has(plain(first.text))) return null;
  const headings = [first];
  let at = from + 1;
  for (; at < lines.length && headings.length <= MOST_COLUMNS; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (line.source.row !== null || line.text.length > LONGEST_HEADING || beginsWith(plain(line.text), HEADINGS) === null) break;
    headings.push(line);
  }
  const columns = headings.length;
  if (columns < FEWEST_COLUMNS || columns > MOST_COLUMNS || !startsRow(lines, at, 1)) return null;
  const rows = [rowLine(headings.map((line) => [line]), table, 0, columns, true)];
  let number = 1;
  while (at < lines.length) {
    if (lines[at]!.blank) {
      at++;
      continue;
    }
    const group = groupAt(lines, at, number);
    const end = group?.end ?? rowEnd(lines, at, number, columns);
    if (end === at) break;
    const cells = group?.cells ?? toCells(lines.slice(at, end).filter((line) => !line.blank), columns);
    rows.push(rowLine(cells, table, rows.length, columns, false));
    if (!group) number++;
    at = end;
  }
  return rows.length > 1 ? { rows, end: at } : null;
}

function startsRow(lines: readonly TextLine[], at: number, number: number): boolean {
  const line = lines[at];
  if (!line) return false;
  return Number(ROW_NUMBER.exec(line.text)?.[1]) === number || groupAt(lines, at, number) !== null;
}

/** A group row: `I` and its title on the next line, or `I. TITLE`; the row with the expected number must follow. */
function groupAt(lines: readonly TextLine[], at: number, number: number): { readonly cells: readonly (readonly TextLine[])[]; readonly end: number } | null {
  const line = lines[at]!;
  const alone = GROUP_NUMBER.test(line.text);
  const marker = readMarker(line.text);
  if (!alone && marker?.family !== 'roman' && !(isCapitals(line.text) && line.text.length > 3)) return null;
  let end = at + 1;
  for (let left = alone ? 2 : 1; end < lines.length && left > 0; end++) {
    if (lines[end]!.blank) continue;
    const next = Number(ROW_NUMBER.exec(lines[end]!.text)?.[1]);
    if (next === number || next === 1) {
      const title = lines.slice(alone ? at + 1 : at, end).filter((one) => !one.blank);
      return title.length === 0 ? null : { cells: alone ? [[line], title] : [title], end };
    }
    left--;
  }
  return null;
}

/** The end of a row that begins with its number; `at` if none begins there. */
function rowEnd(lines: readonly TextLine[], at: number, number: number, columns: number): number {
  const value = Number(ROW_NUMBER.exec(lines[at]!.text)?.[1]);
  if (value !== number && value !== 1) return at;
  let filled = 0;
  for (let end = at + 1; end < lines.length && end < at + LONGEST_ROW; end++) {
    const line = lines[end]!;
    if (line.blank) continue;
    if (line.source.row !== null) return end;
    if (startsRow(lines, end, value + 1)) return end;
    const begins = !/^\p{Ll}/u.test(line.text);
    // A full row ends where the document goes on.
    if (begins && filled >= columns - 1) return end;
    if (begins) filled++;
  }
  return Math.min(lines.length, at + LONGEST_ROW);
}

/** Lines to cells: what begins in lower case goes on with the cell before; surplus lines belong to the task's text. */
function toCells(lines: readonly TextLine[], columns: number): readonly (readonly TextLine[])[] {
  const cells: TextLine[][] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (last && cells.length > 1 && /^\p{Ll}/u.test(line.text)) last.push(line);
    else cells.push([line]);
  }
  while (cells.length > columns) cells.splice(1, 2, [...cells[1]!, ...cells[2]!]);
  return cells;
}

function rowLine(cells: readonly (readonly TextLine[])[], table: number, row: number, columns: number, header: boolean): TextLine {
  const first = cells[0]![0]!;
  const range = { start: first.range.start, end: cells.at(-1)!.at(-1)!.range.end };
  const ranges: CellRange[] = cells.map((lines, column) => ({
    start: lines[0]!.range.start, end: lines.at(-1)!.range.end, column, columnSpan: cells.length === 1 ? columns : 1, rowSpan: 1,
  }));
  const ownRow: RowRange = { table, row, columns, header, cells: ranges };
  return { source: { ...first.source, start: range.start, end: range.end, row: ownRow }, range, text: first.text, emphasised: false, blank: false };
}
