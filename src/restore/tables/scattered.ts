/**
 * Tables whose cells a reader of PDFs gave as paragraphs, in an order of its own: columns beside rows, times behind all others,
 * headings among the first cells. Blank lines part the paragraphs; the cells are hard-wrapped.
 */
import { mayNameTasks, namedField } from '../../lexicon/column-names.js';
import { CLOSING_PHRASES, RECIPIENTS_PHRASES } from '../../lexicon/frame-phrases.js';
import { COLUMN_HEADINGS, LINE_LABELS, USUAL_COLUMNS, type TaskField } from '../../lexicon/labels.js';
import { beginsWith, isCapitals, plain } from '../../vietnamese/index.js';
import { ROW_NUMBER, type LineWord, type StreamLine } from './lines.js';

/** A heading with its words. */
export interface ScatteredColumn {
  readonly field: TaskField;
  readonly heading: readonly LineWord[];
}

/** Lines that follow each other without a blank one. */
export type Paragraph = readonly StreamLine[];

export interface ScatteredTable {
  readonly columns: readonly ScatteredColumn[];
  /** Without the headings and the rows' numbers. */
  readonly paragraphs: readonly Paragraph[];
  /** How many rows are numbered; 0 if none is. */
  readonly numbered: number;
}

const HEADINGS = new Set([...COLUMN_HEADINGS, ...LINE_LABELS].flatMap(({ phrases }) => phrases.map(plain)));
const HEADING_WORDS = new Set([...HEADINGS].flatMap((phrase) => phrase.split(/[\s,/]+/u)));
const LEAVERS = [...CLOSING_PHRASES.phrases, ...RECIPIENTS_PHRASES.phrases].map(plain);
const NUMBER_HEADING = /^(?:số\s?)?(?:s\s?)?t\s?t$/iu;
/** Lines of a heading, and words of one of them. */
const MOST_HEADING_LINES = 4;
const LONGEST_LINE = 6;
const MOST_COLUMNS = 8;
const FEWEST_COLUMNS = 3;
const FEWEST_PARAGRAPHS = 6;
const FEWEST_ROWS = 2;
/** Lines among which the headings stand. */
const HEADED_WITHIN = 90;
/** Share of lines in lower case by which cells are seen to be wrapped. */
const LEAST_WRAPPED = 0.15;
const PART = /^(?:[IVXL]{1,5}[.)-]\s|phụ lục|chương\s|phần\s)/iu;
const NUMBERED_TITLE = /^\d{1,2}\.\s?\p{Lu}/u;
/** Lines below a group's title among which its first row's number stands. */
const GROUP_WITHIN = 30;
/** Characters of a line that no column holds. */
const LONGEST = 90;
/** Headings that are words of times, too, parted from their numbers by a line's end. */
const SHORT_TIMES = new Set(['thang', 'quy', 'so', 'ngay thang', 'hoan thanh']);
const TELLING: ReadonlySet<TaskField> = new Set(['lead', 'lead-and-coordinating', 'coordinating', 'time']);

/** The line behind what may be a table whose first heading stands at a line; null if none stands there. */
export function scatterEnd(lines: readonly StreamLine[], from: number): number | null {
  return mayHead(lines[from]!) && headingAt(lines, from) !== null ? endOf(lines, from) : null;
}

/** The table between two lines, the first that of a heading; null if it names too few columns or has no wrapped cells. @param isFurniture Tells lines that belong to the page. */
export function scatteredBetween(lines: readonly StreamLine[], from: number, end: number, isFurniture: (at: number) => boolean): ScatteredTable | null {
  const { columns, rest } = headed(lines, from, end, isFurniture);
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.size < FEWEST_COLUMNS || !fields.has('text') || ![...fields].some((field) => TELLING.has(field))) return null;
  const numbers = fields.has('number') ? rest.reduce((last, { text }) => numberOf(text, last), 0) : 0;
  if (fields.has('number') && numbers < FEWEST_ROWS) return null;
  const paragraphs = paragraphsOf(rest.filter((line) => line.read.length === 0 || (line.words.length > 0 && (numbers === 0 || !ROW_NUMBER.test(line.text)))));
  return paragraphs.length >= FEWEST_PARAGRAPHS && areCells(paragraphs.flat()) ? { columns, paragraphs, numbered: numbers } : null;
}

/** True for lines of hard-wrapped cells: no longer than columns are wide, and many that go on with the line above. */
function areCells(lines: readonly StreamLine[]): boolean {
  const wrapped = lines.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return wrapped >= LEAST_WRAPPED * lines.length && !lines.some(({ text, words }) => text.length > LONGEST || words.some(({ afterBar }) => afterBar));
}

function mayHead({ isWhole, read, text }: StreamLine): boolean {
  return !isWhole && read.length > 0 && read.length <= LONGEST_LINE && !/[.;:]$|\d/u.test(text);
}

interface Heading {
  readonly field: TaskField;
  /** How many lines it has. */
  readonly lines: number;
  /** True if it is a heading as tables usually have it. */
  readonly whole: boolean;
}

/** The heading that begins at a line, the longest of whole words of headings. */
function headingAt(lines: readonly StreamLine[], at: number): Heading | null {
  let best: Heading | null = null;
  let text = '';
  for (let count = 1; count <= MOST_HEADING_LINES; count++) {
    const line = lines[at + count - 1];
    if (!line || !mayHead(line)) break;
    const above = text;
    text = `${text} ${line.text}`.trim();
    // `Phân công` stands over `Phối hợp`.
    if (HEADINGS.has(plain(above)) && HEADINGS.has(plain(line.text)) && !HEADINGS.has(plain(text)) && best?.field !== 'number') break;
    if (NUMBER_HEADING.test(text)) best = { field: 'number', lines: count, whole: true };
    else if (!isCapitals(text) && !SHORT_TIMES.has(plain(text)) && isHeading(text)) best = { field: namedField(text)!, lines: count, whole: HEADINGS.has(plain(text)) };
  }
  return best;
}

function isHeading(text: string): boolean {
  const folded = plain(text);
  const field = namedField(text);
  // `Sở Tài chính` begins as `Số` does.
  return field !== null && field !== 'number' && (HEADINGS.has(folded) || folded.split(/[^\p{L}]+/u).filter(Boolean).every((word) => HEADING_WORDS.has(word)));
}

/** The line at which the document goes on. A title with a Roman number is a group's where the rows' numbers go on below it. */
function endOf(lines: readonly StreamLine[], from: number): number {
  let at = from + 1;
  let last = 0;
  for (; at < lines.length; at++) {
    const { text, isWhole, read } = lines[at]!;
    if (read.length === 0) continue;
    last = numberOf(text, last);
    if (isWhole || beginsWith(plain(text), LEAVERS) !== null || NUMBERED_TITLE.test(text)) break;
    if (PART.test(text) && !lines.slice(at + 1, at + GROUP_WITHIN).some((line) => numberOf(line.text, last) > last)) break;
  }
  return at;
}

/** The number of the row that a line numbers, if it is the next one; else the last. */
function numberOf(text: string, last: number): number {
  const value = Number(ROW_NUMBER.exec(text)?.[1]);
  return value === last + 1 ? value : last;
}

/** The columns that headings name, and the lines that are none of theirs. */
function headed(lines: readonly StreamLine[], from: number, end: number, isFurniture: (at: number) => boolean): { readonly columns: readonly ScatteredColumn[]; readonly rest: readonly StreamLine[] } {
  const columns: ScatteredColumn[] = [];
  const rest: StreamLine[] = [];
  for (let at = from; at < end; at++) {
    if (isFurniture(at)) continue;
    const heading = lines[at]!.read.length === 0 || columns.length >= MOST_COLUMNS ? null : headingAt(lines, at);
    if (!heading || at + heading.lines > end || (at > from + HEADED_WITHIN && !heading.whole && !columns.some(({ field }) => field === heading.field))) {
      rest.push(lines[at]!);
      continue;
    }
    const words = lines.slice(at, at + heading.lines).flatMap((line) => line.words);
    const field = heading.field === 'lead' && mayNameTasks(words.map(({ text }) => text).join(' ')) ? 'text' : heading.field;
    const known = columns.findIndex((column) => column.field === field);
    // `Phân công` stands over `Chủ trì`.
    if (known < 0) columns.push({ field, heading: words });
    else if (at <= from + HEADED_WITHIN && field === 'lead') columns[known] = { field, heading: [...columns[known]!.heading, ...words] };
    at += heading.lines - 1;
  }
  const order = USUAL_COLUMNS.columns;
  return { columns: columns.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field)), rest };
}

function paragraphsOf(lines: readonly StreamLine[]): readonly Paragraph[] {
  const out: StreamLine[][] = [[]];
  for (const line of lines) {
    if (line.read.length === 0) out.push([]);
    else out.at(-1)!.push(line);
  }
  return out.filter((paragraph) => paragraph.length > 0);
}
