/** Beam search for the column and row of each cell of a table whose cells came as paragraphs in an order of their own. */
import { isBareTime, isPartyCell, isTimeCell } from '../../lexicon/cell-kinds.js';
import type { TaskField } from '../../lexicon/labels.js';
import { isCapitals } from '../../vietnamese/index.js';
import type { WordCosts } from './costs.js';
import type { LineWord } from './lines.js';
import type { ScatteredTable } from './scattered.js';
import { cellsOf, type CellLine } from './side-by-side.js';

/** A cell's lines and where they stand. */
export interface ScatteredCell {
  /** Index of its column; -1 for the title of a group. */
  readonly column: number;
  /** Its row; that below it for a title. */
  readonly row: number;
  readonly lines: readonly CellLine[];
}

const BEAM = 60;
/** Costs: a row besides the one whose task was read last, and each further one; the next row; a row before the column's last. */
const NEXT_ROW = 0.8;
const OTHER_ROW = 1.5;
const FURTHER = 0.7;
const BACK = 1.5;
/** A body that is named to work with one that has not been named. */
const LEAD_LATER = 1;
/** Cells that are empty, by column. */
const EMPTY: Readonly<Partial<Record<TaskField, number>>> = { 'text': 9, 'lead': 4, 'lead-and-coordinating': 4, 'time': 3, 'coordinating': 2, 'product': 1.5 };
const EMPTY_OTHER = 0.5;
/** Rows that a column may leave out at once. */
const MOST_SKIPPED = 3;
/** A cell that no column takes, and one that goes on with the cell before it. */
const LEFT = 6;
const GOES_ON = 1;
/** In a row: a cell to the left of the one before, one that goes on, and further paragraphs of a text and of a list of bodies. */
const LEFTWARD = 4;
const GOES_ON_IN_ROW = 0.5;
const FURTHER_TEXT = 2.5;
const FURTHER_PARTY = 1.2;
/** In a row: a short cell among bodies or times that looks like neither, and bodies, times or many words in a column of neither. */
const MAYBE = 3;
const UNLIKELY = 2;
const LONG = 80;
/** A task in few words, a product in many, and a body's or time's name in a column of neither. */
const SHORT_TASK = 2.5;
const LONG_PRODUCT = 4;
const PRODUCT = 0.5;
const OTHER_KIND = 7;
const SHORT = 45;
const PARTIES: ReadonlySet<TaskField> = new Set(['lead', 'lead-and-coordinating', 'coordinating', 'supervising', 'reported-to']);
const GROUP = /^(?:[IVXL]{1,5}|[A-HĐ])[.)]?$/u;
/** What several bodies are named by that stand beside one. */
const SEVERAL = /^Các\s/u;
const GROUP_TITLE = /^[IVXL]{1,5}[.)]\s/u;
const OPEN_END = /[,:–-]$|(?<!\p{L})(?:và|của|các|(?<!h[ằà]ng )(?:tháng|quý|ngày)|trước|đến|từ)$/iu;

interface Column {
  readonly row: number;
  /** Rows below this one are filled but for the holes. */
  readonly next: number;
  readonly holes: readonly number[];
  /** How many rows it left empty for good: cells in rows come in order. */
  readonly passed: number;
}

interface Path {
  readonly cost: number;
  readonly columns: readonly Column[];
  readonly column: number;
  readonly row: number;
  readonly previous: Path | null;
}

/** Lines that belong together, and what they look like. */
interface Item {
  /** The row that it belongs to; null if any. */
  readonly row: number | null;
  readonly lines: readonly CellLine[];
  readonly text: string;
  readonly kind: 'party' | 'time' | 'title' | 'other';
}

/** Places the cells of a table. @returns Also how many rows it has, and the lines of cells that no column took. */
export function placeScattered({ columns, paragraphs, numbered, inRows }: ScatteredTable, costs: WordCosts): { readonly cells: readonly ScatteredCell[]; readonly rows: number; readonly left: readonly (readonly CellLine[])[] } {
  const fields = columns.map(({ field }) => field);
  const text = fields.indexOf('text');
  const parted = paragraphs.flatMap(({ lines, row }) => cellsOf(lines, costs).filter((own) => own.length > 0).flatMap((own) => (inRows ? withTimeApart(own) : [own])).map((own) => ({ lines: own, row: inRows ? row : null })));
  const items = withTitlesBetweenRows(parted.flatMap(({ lines, row }, index) => itemsOf(lines, parted[index - 1]?.lines, row)));
  const rows = numbered === 0 ? Infinity : numbered;
  let beam: Path[] = [{ cost: 0, columns: fields.map(() => ({ row: -1, next: 0, holes: [], passed: 0 })), column: -1, row: -1, previous: null }];
  for (const item of items) beam = beam.flatMap((path) => placings(path, item, fields, text, rows)).sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  const best = beam.map((path) => ({ path, ...closing(path, fields, numbered) })).sort((a, b) => a.cost - b.cost)[0]!;
  const cells: ScatteredCell[] = [];
  let at = items.length;
  for (let path = best.path; path.previous; path = path.previous) cells.unshift({ column: path.column, row: path.row, lines: items[--at]!.lines });
  return { cells, rows: best.rows, left: cells.filter(({ row }) => row < 0).map(({ lines }) => lines) };
}

/** A cell with that of its time before it, parted: `Tháng 8/2025 Sửa chữa bếp`, or on two lines. */
function withTimeApart(lines: readonly CellLine[]): readonly (readonly CellLine[])[] {
  const [{ words, page }, ...below] = lines as readonly [CellLine, ...CellLine[]];
  const lineOf = (own: readonly LineWord[]): CellLine => ({ words: own, text: own.map(({ text }) => text).join(' '), page });
  const behind = (at: number): CellLine | undefined => (at < words.length ? lineOf(words.slice(at)) : below[0]);
  const time = words.findIndex((_, at) => {
    const rest = behind(at + 1);
    return rest !== undefined && /^\p{Lu}\p{Ll}/u.test(rest.text) && !isTimeCell(rest.text) && isWholeTime(lineOf(words.slice(0, at + 1)).text);
  }) + 1;
  if (time === 0) return [lines];
  return [[lineOf(words.slice(0, time))], [...(time < words.length ? [lineOf(words.slice(time))] : []), ...below]];
}

/** True for a time with a number in it, or of several words: `Các` alone begins many names, too. */
function isWholeTime(text: string): boolean {
  return isTimeCell(text) && (/\d/u.test(text) || isBareTime(text));
}

/** The cells that a paragraph holds: times one below the other, or below a body's name, are cells of their own; in a row, also several bodies below one. @param row Null if it may belong to any. */
function itemsOf(paragraph: readonly CellLine[], before: readonly CellLine[] | undefined, row: number | null): Item[] {
  const out: CellLine[][] = [];
  for (const line of paragraph) {
    const open = out.at(-1);
    const above = open?.map(({ text }) => text).join(' ');
    const time = above !== undefined && !OPEN_END.test(above) && /^[\p{Lu}\d]/u.test(line.text) && /\d|\p{L}{3}/u.test(line.text) && isTimeCell(line.text) && (isTimeCell(above) || isPartyCell(above));
    const bodies = row !== null && above !== undefined && !OPEN_END.test(above) && SEVERAL.test(line.text) && isPartyCell(above) && !SEVERAL.test(above);
    const apart = time || bodies || (above !== undefined && isTitle(above) && !isTitle(line.text));
    if (open && !apart) open.push(line);
    else out.push([line]);
  }
  const numbers = (lines: readonly CellLine[] | undefined): boolean => lines?.every((line) => GROUP.test(line.text)) ?? false;
  return out.map((lines): Item => {
    const text = lines.map((line) => line.text).join(' ');
    const numbered = row === null ? GROUP.test(text) : GROUP.test(lines[0]!.text);
    const title = numbered || GROUP_TITLE.test(text) || isTitle(text) || (numbers(before) && !isPartyCell(text) && !isTimeCell(text));
    // In a row of its own, a list of bodies may close with a full stop as prose does.
    const party = isPartyCell(row === null ? text : text.replace(/\.$/u, ''));
    return { row, lines, text, kind: title ? 'title' : isTimeCell(text) ? 'time' : party ? 'party' : 'other' };
  });
}

/** In rows, the title of a group stands before the next row's number; other words in capitals are abbreviations of bodies. */
function withTitlesBetweenRows(items: readonly Item[]): readonly Item[] {
  return items.map((item, at): Item => {
    const next = items[at + 1];
    return item.kind === 'title' && item.row !== null && next?.row === item.row && next.kind !== 'title' ? { ...item, kind: 'other' } : item;
  });
}

/** True for words in capitals, as titles of groups have them; abbreviations of bodies are none. */
function isTitle(text: string): boolean {
  return isCapitals(text) && text.length > 3 && !/\d|,$/u.test(text) && (/\s/u.test(text) || !isPartyCell(text));
}

/** The ways to put a cell into a column and a row. */
function placings(path: Path, item: Item, fields: readonly TaskField[], text: number, rows: number): Path[] {
  const current = Math.max(0, path.columns[text]!.row);
  const go = (cost: number, column: number, row: number, columns = path.columns): Path => ({ cost: path.cost + cost, columns, column, row, previous: path });
  if (item.kind === 'title') return [go(0, -1, path.columns[text]!.next)];
  const out = [go(LEFT, -1, -1)];
  if (item.row !== null) return [...out, ...placingsInRow(path, item, fields, item.row, go)];
  if (path.row >= 0 && path.column >= 0 && /^\p{Ll}/u.test(item.text)) out.push(go(GOES_ON, path.column, path.row));
  fields.forEach((field, column) => {
    const kind = kindCost(item, field);
    if (kind === Infinity) return;
    const { row, next, holes } = path.columns[column]!;
    const free = [...holes, ...Array.from({ length: MOST_SKIPPED + 1 }, (_, skipped) => next + skipped)].filter((place) => place < rows);
    for (const place of free) {
      const away = column === text ? Math.max(0, place - next) : place - current;
      const far = away === 0 ? 0 : away === 1 && column !== text ? NEXT_ROW : OTHER_ROW + FURTHER * Math.abs(away);
      // A column that comes behind others fills its rows in order.
      const beside = column !== text && place === next ? Math.min(far, OTHER_ROW) : far;
      const lead = field === 'coordinating' ? path.columns[fields.indexOf('lead')] : undefined;
      const early = lead && (place >= lead.next || lead.holes.includes(place)) ? LEAD_LATER : 0;
      const left = place < next ? holes.filter((hole) => hole !== place) : [...holes, ...Array.from({ length: place - next }, (_, skipped) => next + skipped)];
      const filled: Column = { row: place, next: Math.max(next, place + 1), holes: left, passed: 0 };
      out.push(go(kind + beside + early + (place < row ? BACK : 0), column, place, path.columns.map((other, at) => (at === column ? filled : other))));
    }
  });
  return out;
}

/** The ways to put a cell into a column of its own row, from the left; a column that is filled may go on. */
function placingsInRow(path: Path, item: Item, fields: readonly TaskField[], row: number, go: (cost: number, column: number, row: number, columns?: readonly Column[]) => Path): Path[] {
  if (row < 0) return [];
  return fields.flatMap((field, column): Path[] => {
    const kind = kindCostInRow(item, field) + (path.row === row && column < path.column ? LEFTWARD : 0);
    if (kind === Infinity) return [];
    const own = path.columns[column]!;
    if (own.row === row) return [go(kind + stayCost(item, field), column, row)];
    const filled: Column = { ...own, row, next: row + 1, passed: own.passed + row - own.next };
    return [go(kind, column, row, path.columns.map((other, at) => (at === column ? filled : other)))];
  });
}

/** What it costs that a cell stands in a column of a row whose number is known: there its place tells more than its looks. */
function kindCostInRow({ text, kind }: Item, field: TaskField): number {
  if (field === 'number') return Infinity;
  if (field === 'text') return kind === 'time' ? OTHER_KIND : kind === 'party' && text.length <= LONG ? MAYBE : 0;
  if (field === 'time' || PARTIES.has(field)) return kind === (field === 'time' ? 'time' : 'party') ? 0 : kind === 'other' && text.length <= SHORT ? MAYBE : OTHER_KIND;
  return kind !== 'other' || text.length > LONG ? UNLIKELY : PRODUCT;
}

/** What it costs that a filled cell goes on with another paragraph. */
function stayCost({ text, kind }: Item, field: TaskField): number {
  if (/^(?:\p{Ll}|[-–+•])/u.test(text) && field !== 'time') return GOES_ON_IN_ROW;
  return field === 'text' ? FURTHER_TEXT : PARTIES.has(field) && kind === 'party' ? FURTHER_PARTY : UNLIKELY;
}

/** What it costs that a cell stands in a column. */
function kindCost({ text, kind }: Item, field: TaskField): number {
  if (field === 'number') return Infinity;
  if (field === 'time') return kind === 'time' ? 0 : OTHER_KIND;
  if (PARTIES.has(field)) return kind === 'party' ? 0 : kind === 'time' ? Infinity : OTHER_KIND;
  if (kind === 'time') return Infinity;
  const short = text.length < SHORT && !/[.;]$/u.test(text);
  if (field === 'text') return (kind === 'party' ? OTHER_KIND : 0) + (short ? SHORT_TASK : 0);
  return PRODUCT + (kind === 'party' ? OTHER_KIND : 0) + (short ? 0 : LONG_PRODUCT);
}

/** What a way through all cells costs with those that it leaves empty. */
function closing({ cost, columns }: Path, fields: readonly TaskField[], numbered: number): { readonly cost: number; readonly rows: number } {
  const rows = numbered || Math.max(...columns.map(({ next }) => next));
  const empty = columns.reduce((sum, { next, holes, passed }, column) => sum + (fields[column] === 'number' ? 0 : (EMPTY[fields[column]!] ?? EMPTY_OTHER) * (holes.length + passed + rows - next)), 0);
  return { cost: cost + empty, rows };
}
