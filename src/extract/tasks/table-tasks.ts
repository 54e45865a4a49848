/** The tasks of a task table: one a row. */
import type { Range } from '../../document/model.js';
import type { CellRange, RowRange, SourceText } from '../../document/source-text.js';
import { isMark } from '../../lexicon/calendar-columns.js';
import { isDitto } from '../../lexicon/ditto.js';
import type { TaskField } from '../../lexicon/labels.js';
import { TOTAL_LABELS } from '../../lexicon/total-labels.js';
import { openings, plain } from '../../vietnamese/index.js';
import type { OutlineNode } from '../../segment/outline.js';
import type { NamedAgency } from '../agencies/values.js';
import { isPredicate } from '../agencies/vocabulary.js';
import { tokenize } from '../text/tokens.js';
import { entriesOfCell } from './cell-entries.js';
import { calendarOf, columnsOf, type CalendarColumn, type Column } from './columns.js';
import { isImperative } from './directives.js';
import type { Party, TaskDraft, TimeSource } from './draft.js';
import { isSoundAgency } from './sound-agency.js';
import { asRole, withInherited, withParties, type PartyReader } from './parties.js';

/** How many rows may be looked at for the names of the columns. */
const MOST_ROWS_ABOVE = 2;
const TOTALS = new Set(TOTAL_LABELS.phrases.map(plain));
const SUMS = openings(TOTAL_LABELS.sums.map(plain));
/** A cell that means nothing: a dash, dots, white space. */
const EMPTY = /^[\s\p{P}]*$/u;

/** The tasks of a table node, group rows' rows among them; none if the table is no task table. */
export function tableTasks(source: SourceText, table: OutlineNode, heading: OutlineNode | null, parties: PartyReader): readonly TaskDraft[] {
  const header = headingsOf(table).map((rows) => ({ rows, columns: columnsOf(source, rows) })).find(({ columns }) => columns !== null);
  if (!header?.columns) return [];
  const { columns } = header;
  const calendar = calendarOf(source, header.rows);
  const above = new CellsAbove(source);
  return rowsOf(table, heading).flatMap(({ row, under }) => {
    if (header.rows.includes(row)) return [];
    const cells = above.complete(row);
    if (isTotal(source, row)) return [];
    const draft = rowTask(source, cells, { columns, calendar }, under, row.pieced ?? false, parties);
    return draft ? [draft] : [];
  });
}

/** The rows that may name the columns together: the header rows, else one of the first rows of a table whose header was not told apart. */
function headingsOf(table: OutlineNode): readonly (readonly RowRange[])[] {
  if (table.row) return [[table.row, ...(table.subheadings ?? [])]];
  return table.children.slice(0, MOST_ROWS_ABOVE).flatMap(({ row }) => (row ? [[row]] : []));
}

/** Rows with the nearest heading, in order; group rows are headings inside the table. */
function rowsOf(node: OutlineNode, heading: OutlineNode | null): readonly { readonly row: RowRange; readonly under: OutlineNode | null }[] {
  return node.children.flatMap((child) => {
    if (child.kind === 'heading') return rowsOf(child, child);
    return child.row && !child.row.header ? [{ row: child.row, under: heading }] : [];
  });
}

interface HeldCell {
  readonly cell: CellRange;
  /** False if the cell stands in a row above. */
  readonly own: boolean;
  /** True if nothing but an empty cell shows that the one above goes on. */
  readonly continued?: boolean;
}

/** Gives rows what the rows above them tell of them: vertically merged cells, and those that a cell only points up to (`nt`, `"`). */
class CellsAbove {
  readonly #source: SourceText;
  readonly #open = new Map<number, { readonly cell: CellRange; rowsLeft: number }>();
  /** The last cell of each column. */
  readonly #last = new Map<number, CellRange>();

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** A row's cells from the left. */
  complete(row: RowRange): readonly HeldCell[] {
    const texts = row.cells.map(({ start, end }) => this.#source.text.slice(start, end));
    const firstFilled = texts.findIndex((text) => !EMPTY.test(text));
    const own = row.cells.map((cell, at): HeldCell => {
      // The first cells of a row are left empty where those above are merged over it.
      const continued = at < firstFilled && texts[at]!.trim() === '';
      const above = continued || isDitto(texts[at]!) ? this.#last.get(cell.column) : undefined;
      return above ? { cell: above, own: false, ...(continued && { continued }) } : { cell, own: true };
    });
    const taken = new Set(row.cells.map(({ column }) => column));
    const merged = [...this.#open.values()].filter(({ cell, rowsLeft }) => rowsLeft > 0 && !taken.has(cell.column)).map(({ cell }) => ({ cell, own: false }));
    for (const open of this.#open.values()) open.rowsLeft--;
    for (const cell of row.cells) if (cell.rowSpan > 1) this.#open.set(cell.column, { cell, rowsLeft: cell.rowSpan - 1 });
    for (const { cell } of own) this.#last.set(cell.column, cell);
    return [...own, ...merged].sort((a, b) => a.cell.column - b.cell.column);
  }
}

/** True for a row that gives the sums of the rows above it. */
function isTotal(source: SourceText, row: RowRange): boolean {
  const [first, ...others] = row.cells.map(({ start, end }) => source.text.slice(start, end)).filter((text) => !EMPTY.test(text));
  if (first === undefined) return false;
  // `Tổng kinh phí thực hiện: 30 tỷ đồng, gồm: …` in one cell.
  const told = others.length === 0 ? /^[^:\d]*(?=:|\s\d)/u.exec(first)?.[0] : undefined;
  return TOTALS.has(plain(first.replace(/[^\p{L}\s]/gu, '').trim())) || (told !== undefined && SUMS.begin(plain(told)));
}

interface TableColumns {
  readonly columns: readonly Column[];
  readonly calendar: readonly CalendarColumn[];
}

/** @param pieced True if the row was put together from lines that were read across it. */
function rowTask(source: SourceText, cells: readonly HeldCell[], { columns, calendar }: TableColumns, heading: OutlineNode | null, pieced: boolean, parties: PartyReader): TaskDraft | null {
  const range = textCell(source, cells, columns);
  if (!range) return null;
  const text = source.passage(range).text;
  // `Trưởng ban`, `Thành viên`: what a person is, and nothing to be done.
  if (columns.some(({ people }) => people === true) && !tellsDeed(text)) return null;
  if (columns.some(({ deeds }) => deeds === true) && !isImperative(text)) return null;
  let told: readonly Party[] = [];
  const times: TimeSource[] = [{ range, place: 'text' }];
  /** Index of the time whose end stands in a column of its own. */
  let begun: number | null = null;
  let product: string | null = null;
  const doubts: Range[] = [];
  for (const { cell } of cells) {
    const field = fieldOf(cell, columns);
    const value = source.passage(cell).text;
    const marked = isMark(value) ? calendar.filter(({ column }) => column >= cell.column && column < cell.column + cell.columnSpan) : [];
    times.push(...marked.map(({ heading: named, time }): TimeSource => ({ range: named, place: 'time-cell', meaning: time })));
    if (marked.length > 0 || !field || EMPTY.test(value)) continue;
    const named = columnOf(cell, columns)?.people === true ? asRole('lead', peopleOf(value)) : parties.inField(field, field === 'text' ? value : entriesOfCell(source, cell));
    const sound = pieced ? named.filter(({ name }) => isSoundAgency(name)).map((party): Party => ({ ...party, cell })) : named;
    if (sound.length < named.length) doubts.push(cell);
    told = [...told, ...sound];
    const { edge, ends } = (field === 'time' ? columnOf(cell, columns) : undefined) ?? {};
    if (edge === 'end' && begun !== null) times[begun] = { ...times[begun]!, until: cell };
    else if (field === 'time') begun = times.push({ range: cell, place: ends ? 'end-cell' : 'time-cell' }) - 1;
    if (field === 'time' && edge !== 'start') begun = null;
    if (field === 'product') product = product === null ? value : `${product}; ${value}`;
  }
  // Where a column names the lead, what the text speaks of is no lead.
  const named = columns.some(({ field }) => field === 'lead' || field === 'lead-and-coordinating');
  const own = parties.inText(text).filter(({ role }) => !named || role !== 'lead');
  return {
    range, text, heading, origin: 'table',
    parties: withInherited(withParties(own, told), []),
    times, product,
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}

/** `BS. Lê Văn An; Trần Thị Hà`: people by their names. */
function peopleOf(names: string): readonly NamedAgency[] {
  return names.split(/\s*[,;]\s*/u).filter((name) => name !== '').map((name) => ({ name, group: false }));
}

/** True for words with a verb among them. */
function tellsDeed(text: string): boolean {
  const tokens = tokenize(text);
  return tokens.some((_, at) => isPredicate(tokens, at));
}

/** The cell with the task's words: of several, the rightmost that is not merged over other rows and not empty. */
function textCell(source: SourceText, cells: readonly HeldCell[], columns: readonly Column[]): Range | null {
  const texts = cells.filter(({ cell, continued }) => continued !== true && fieldOf(cell, columns) === 'text' && !EMPTY.test(source.text.slice(cell.start, cell.end)));
  const own = texts.filter(({ own: its, cell }) => its && cell.rowSpan === 1);
  const chosen = (own.length > 0 ? own : texts).at(-1)?.cell;
  return chosen ? source.passage(chosen).range : null;
}

function fieldOf(cell: CellRange, columns: readonly Column[]): TaskField | null {
  return columnOf(cell, columns)?.field ?? null;
}

function columnOf(cell: CellRange, columns: readonly Column[]): Column | undefined {
  return columns.find(({ column }) => column >= cell.column && column < cell.column + cell.columnSpan);
}
