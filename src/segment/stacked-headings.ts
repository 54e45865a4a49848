/** The headings of a table's columns, written one a line. */
import { isTimeCell } from '../lexicon/cell-kinds.js';
import { mayNameTasks, namedField } from '../lexicon/column-names.js';
import { TIME_COLUMN_EDGES, type TaskField } from '../lexicon/labels.js';
import { beginsWith, isCapitals, plain } from '../vietnamese/index.js';
import type { TextLine } from './text-lines.js';

export interface StackedHeading {
  /** Its own lines. */
  readonly lines: readonly TextLine[];
  /** What the column tells; null if its words name nothing known. */
  readonly field: TaskField | null;
}

export interface StackedHeader {
  /** From the left. */
  readonly columns: readonly StackedHeading[];
  /** The headings that stand over others (`Phân công` over `Chủ trì`, `Phối hợp`), each with the first column that it stands over. */
  readonly merged: readonly { readonly heading: StackedHeading; readonly column: number }[];
  /** True if blank lines part the cells, so that a cell may be hard-wrapped. */
  readonly parted: boolean;
  /** The line after the header. */
  readonly end: number;
}

const LONGEST_HEADING = 60;
const LONGEST_UNKNOWN = 30;
/** Headings that no lexicon knows, between those that are known. */
const MOST_UNKNOWN = 2;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 10;
/** Columns that only tables of tasks have. */
const TELLING: ReadonlySet<TaskField> = new Set(['lead', 'coordinating', 'lead-and-coordinating', 'supervising', 'time']);
const EDGES = new Map(TIME_COLUMN_EDGES.flatMap(({ edge, phrases }) => phrases.map((phrase) => [plain(phrase), edge] as const)));
/** A row that counts the columns. */
const COLUMN_NUMBER = /^\((\d{1,2})\)$/u;

/** The header that begins at a line; null if the lines name too little of a task table. */
export function stackedHeaderAt(lines: readonly TextLine[], from: number): StackedHeader | null {
  if (!mayHead(lines[from]!) || namedField(lines[from]!.text) === null) return null;
  const found: StackedHeading[] = [];
  let blanks = 0;
  let end = from;
  for (let at = from; at < lines.length && found.length <= MOST_COLUMNS; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (!isHeadingLine(line) || beginsRow(found, line)) break;
    const afterBlank = at > from && lines[at - 1]!.blank;
    const open = found.at(-1);
    if (open && /^\p{Ll}/u.test(line.text)) found[found.length - 1] = headingOf([...open.lines, line]);
    else found.push(headingOf([line]));
    if (afterBlank) blanks++;
    end = at + 1;
  }
  // Behind the last heading that is known, lines are cells.
  const last = found.findLastIndex(({ field }) => field !== null);
  const headings = found.slice(0, last + 1);
  if (headings.length < found.length) end = lines.indexOf(found[last + 1]!.lines[0]!);
  // A title in capitals above them is no heading of theirs.
  if (isTitle(headings)) return null;
  const { columns, merged } = withSubheadings(withTasks(headings));
  const fields = new Set(columns.map(({ field }) => field));
  const unknown = columns.filter(({ field }) => field === null).length;
  const counted = columns.filter(({ field }) => field === 'number').length;
  if (columns.length < FEWEST_COLUMNS || columns.length > MOST_COLUMNS || unknown > MOST_UNKNOWN || counted > 1 || (counted === 1 && columns[0]!.field !== 'number')) return null;
  if (!fields.has('text') || columns.filter(({ field }) => field !== null && TELLING.has(field)).length === 0 || fields.size - (fields.has(null) ? 1 : 0) < FEWEST_COLUMNS) return null;
  return { columns, merged, parted: blanks * 2 > found.length, end: behindColumnNumbers(lines, end) };
}

/** True for `Tháng 9/2025` below headings of which the first is that of the times. */
function beginsRow(above: readonly StackedHeading[], { text }: TextLine): boolean {
  return above.length >= FEWEST_COLUMNS && above[0]!.field === 'time' && /\d/u.test(text) && isTimeCell(text);
}

function headingOf(lines: readonly TextLine[]): StackedHeading {
  return { lines, field: namedField(lines.map(({ text }) => text).join(' ')) };
}

function isHeadingLine(line: TextLine): boolean {
  return mayHead(line) && (line.text.length <= LONGEST_UNKNOWN || namedField(line.text) !== null);
}

/** Where no column names the tasks and two name who does them, the first may be that of the tasks. */
function withTasks(headings: readonly StackedHeading[]): readonly StackedHeading[] {
  const leads = headings.filter(({ field }) => field === 'lead');
  if (leads.length < 2 || headings.some(({ field }) => field === 'text')) return headings;
  return headings.map((heading) => (heading.field === 'lead' && mayNameTasks(heading.lines.map(({ text }) => text).join(' ')) ? { ...heading, field: 'text' } : heading));
}

function isTitle([first, second]: readonly StackedHeading[]): boolean {
  return second !== undefined && isCapitals(first!.lines[0]!.text) && first!.field !== 'number' && !isCapitals(second.lines[0]!.text);
}

function mayHead({ text, source, blank }: TextLine): boolean {
  return !blank && source.row === null && text.length <= LONGEST_HEADING && !/[:;…]|\.$|^[-+•\d]/u.test(text);
}

/** Tells apart headings that stand over two others, which follow behind all of the upper row. */
function withSubheadings(headings: readonly StackedHeading[]): Pick<StackedHeader, 'columns' | 'merged'> {
  for (const start of [headings.length - 4, headings.length - 2]) {
    const upper = headings.slice(0, Math.max(0, start));
    const pairs = headings.slice(Math.max(0, start)).flatMap((_, at, below) => (at % 2 === 0 ? [below.slice(at, at + 2)] : []));
    const parents = pairs.map((pair) => upper.findLast((heading) => standsOver(heading, pair)));
    if (start < 2 || parents.some((parent) => parent === undefined) || new Set(parents).size < pairs.length) continue;
    const columns = upper.flatMap((heading) => pairs[parents.indexOf(heading)] ?? [heading]);
    return { columns, merged: pairs.map((pair, i) => ({ heading: parents[i]!, column: columns.indexOf(pair[0]!) })) };
  }
  return { columns: headings, merged: [] };
}

/** True for `Phân công` over `Chủ trì` and `Phối hợp`, `Thời gian` over `Bắt đầu` and `Kết thúc`. */
function standsOver({ field }: StackedHeading, [first, second]: readonly StackedHeading[]): boolean {
  if (field === 'time') return edgeOf(first!) === 'start' && edgeOf(second!) === 'end';
  return (field === 'lead' || field === 'lead-and-coordinating') && first!.field === 'lead' && second!.field === 'coordinating';
}

function edgeOf({ lines }: StackedHeading): 'start' | 'end' | null {
  const known = beginsWith(plain(lines.map(({ text }) => text).join(' ')), EDGES.keys());
  return known === null ? null : EDGES.get(known)!;
}

function behindColumnNumbers(lines: readonly TextLine[], from: number): number {
  let end = from;
  for (let at = from, number = 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (Number(COLUMN_NUMBER.exec(line.text)?.[1]) !== number++) break;
    end = at + 1;
  }
  return end;
}
