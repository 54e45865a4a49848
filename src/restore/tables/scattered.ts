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
export interface Paragraph {
  readonly lines: readonly StreamLine[];
  /** The row whose number stands last above them; -1 above the first. */
  readonly row: number;
}

export interface ScatteredTable {
  /** From the left, as far as the order of the headings tells. */
  readonly columns: readonly ScatteredColumn[];
  /** Without the headings and the rows' numbers. */
  readonly paragraphs: readonly Paragraph[];
  /** True if each row's number stands before its cells. */
  readonly inRows: boolean;
  /** How many rows are numbered; 0 if none is. */
  readonly numbered: number;
}

const HEADINGS = new Set([...COLUMN_HEADINGS, ...LINE_LABELS].flatMap(({ phrases }) => phrases.map(plain)));
const HEADING_WORDS = new Set([...HEADINGS].flatMap((phrase) => phrase.split(/[\s,/]+/u)));
const LEAVERS = [...CLOSING_PHRASES.phrases, ...RECIPIENTS_PHRASES.phrases].map(plain);
const NUMBER_HEADING = /^(?:số\s?)?(?:s\s?)?t\s?t$/iu;
/** Lines of a heading, and words of one of them. */
const MOST_HEADING_LINES = 6;
const LONGEST_LINE = 6;
const MOST_COLUMNS = 8;
const FEWEST_COLUMNS = 3;
const FEWEST_PARAGRAPHS = 6;
const FEWEST_ROWS = 2;
/** Cells behind a row's number, and the share of rows that have so many where numbers stand before their rows. */
const FEWEST_CELLS = 2;
const IN_ROWS = 0.8;
/** Lines between the headings and such rows: the title of a group, a heading that no lexicon knows. */
const MOST_ABOVE = 6;
/** Lines among which the headings stand. */
const HEADED_WITHIN = 90;
/** Share of lines in lower case by which cells are seen to be wrapped. */
const LEAST_WRAPPED = 0.15;
const PART = /^(?:[IVXL]{1,5}[.)-]\s|phụ lục(?!\p{L})|(?:chương|phần)\s(?:[IVXL]+|\d+|thứ)(?!\p{L}))/iu;
/** The number of a group alone. */
const GROUP = /^(?:[IVXL]{1,5}|[A-HĐ])[.)]?$/u;
const NUMBERED_TITLE = /^\d{1,2}\.\s?\p{Lu}/u;
/** Lines below a group's title among which its first row's number stands. */
const GROUP_WITHIN = 30;
/** Characters of a line of prose behind a table, and how much longer it is than the lines of cells. */
const LEAST_PROSE = 60;
const WIDER = 1.4;
/** Characters of a line that no column holds. */
const LONGEST = 90;
/** Headings that are words of times, too, parted from their numbers by a line's end. */
const SHORT_TIMES = new Set(['thang', 'quy', 'so', 'ngay thang', 'hoan thanh']);
const TELLING: ReadonlySet<TaskField> = new Set(['lead', 'lead-and-coordinating', 'coordinating', 'time']);

/** The line behind what may be a table whose first heading stands at a line; null if none stands there. */
export function scatterEnd(lines: readonly StreamLine[], from: number): number | null {
  return mayHead(lines[from]!) && headingAt(lines, from) !== null ? endOf(lines, from) : null;
}

/**
 * The ways to read what stands between two lines, the first that of a heading, as a table: first row by row where its numbers
 * part the rows, then in any order. None if it names too few columns or has no wrapped cells.
 * @param isFurniture Tells lines that belong to the page.
 */
export function scatteredTables(lines: readonly StreamLine[], from: number, end: number, isFurniture: (at: number) => boolean): readonly ScatteredTable[] {
  // A number alone at a page's edge may be a row's as well.
  const isOfPage = (at: number): boolean => isFurniture(at) && !ROW_NUMBER.test(lines[at]!.text);
  const first = firstRow(lines, from, end, isOfPage);
  const whole = headed(lines, from, end, isFurniture);
  const above = first === null ? null : headedAbove(lines, from, first, end, isOfPage);
  const isWhole = above !== null && whole.columns.every(({ field }) => !(TELLING.has(field) || field === 'text') || above.columns.some((column) => column.field === field));
  return [isWhole ? tableOf(above, true) : null, tableOf(whole, false)].filter((table) => table !== null);
}

function tableOf({ columns, rest }: Headed, inRows: boolean): ScatteredTable | null {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.size < FEWEST_COLUMNS || !fields.has('text') || ![...fields].some((field) => TELLING.has(field))) return null;
  const numbers = fields.has('number') ? numbersIn(rest) : [];
  if (fields.has('number') && numbers.length < FEWEST_ROWS) return null;
  const paragraphs = paragraphsOf(rest, numbers);
  return paragraphs.length >= FEWEST_PARAGRAPHS && areCells(paragraphs.flatMap((paragraph) => paragraph.lines)) ? { columns, paragraphs, numbered: numbers.length, inRows } : null;
}

/** The line of the first row's number, where nearly each number stands before cells of its own; else null. */
function firstRow(lines: readonly StreamLine[], from: number, end: number, isFurniture: (at: number) => boolean): number | null {
  const own = lines.slice(from, end).filter((_, at) => !isFurniture(from + at));
  const numbers = numbersIn(own);
  const paragraphsBehind = (at: number, row: number): number => own.slice(at + 1, numbers[row + 1]).filter(({ read }, i, below) => read.length > 0 && (i === 0 || below[i - 1]!.read.length === 0)).length;
  const followed = numbers.filter((at, row) => paragraphsBehind(at, row) >= FEWEST_CELLS);
  return numbers.length >= FEWEST_ROWS && followed.length >= IN_ROWS * numbers.length ? lines.indexOf(own[numbers[0]!]!, from) : null;
}

/** Where the numbers of rows stand among lines. They go on by one, or begin again under the title of a group. */
function numbersIn(lines: readonly StreamLine[]): readonly number[] {
  const out: number[] = [];
  let last = 0;
  let titled = false;
  for (const [at, { text, read }] of lines.entries()) {
    if (read.length === 0) continue;
    const number = numberOf(text, last, titled);
    if (number !== last) {
      out.push(at);
      last = number;
      titled = false;
    } else if (GROUP.test(text) || PART.test(text)) titled = true;
  }
  return out;
}

/** True if the numbers of half the rows stand right above their first cell: no blank lines part such cells, so that lines tell more than paragraphs. */
export function areGlued(lines: readonly StreamLine[], from: number, end: number): boolean {
  const own = lines.slice(from, end);
  const numbers = numbersIn(own);
  return numbers.length > 0 && numbers.filter((at) => (own[at + 1]?.read.length ?? 0) > 0).length * 2 >= numbers.length;
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
function headingAt(lines: readonly StreamLine[], at: number, isLookedFor = true): Heading | null {
  let best: Heading | null = null;
  let text = '';
  for (let count = 1; count <= MOST_HEADING_LINES; count++) {
    const line = lines[at + count - 1];
    if (!line || !mayHead(line)) break;
    const above = text;
    text = `${text} ${line.text}`.trim();
    // `Phân công` stands over `Phối hợp`.
    if (HEADINGS.has(plain(above)) && HEADINGS.has(plain(line.text)) && !HEADINGS.has(plain(text)) && best?.field !== 'number') break;
    if (isLookedFor && best !== null && /^\p{Lu}/u.test(line.text) && beginsAnother(lines, at + count - 1, above, best)) break;
    if (NUMBER_HEADING.test(text)) best = { field: 'number', lines: count, whole: true };
    else if (!isCapitals(text) && !SHORT_TIMES.has(plain(text)) && isHeading(text)) best = { field: namedField(text)!, lines: count, whole: HEADINGS.has(plain(text)) };
  }
  return best;
}

/** True if a heading of another column begins at a line: `Tên nhiệm vụ` | `Cơ` | `quan` | `chủ trì`. @param above The words of the heading that is read. */
function beginsAnother(lines: readonly StreamLine[], at: number, above: string, { field }: Heading): boolean {
  const next = headingAt(lines, at, false);
  if (!next?.whole || next.field === field) return false;
  return !HEADINGS.has(plain(`${above} ${lines.slice(at, at + next.lines).map(({ text }) => text).join(' ')}`));
}

function isHeading(text: string): boolean {
  const folded = plain(text);
  const field = namedField(text);
  // `Sở Tài chính` begins as `Số` does.
  return field !== null && field !== 'number' && (HEADINGS.has(folded) || folded.split(/[^\p{L}]+/u).filter(Boolean).every((word) => HEADING_WORDS.has(word)));
}

/** The line at which the document goes on: no title with a Roman number, which is a group's, and no wide line, as long as the rows' numbers go on below it. */
function endOf(lines: readonly StreamLine[], from: number): number {
  let at = from + 1;
  let last = 0;
  let widest = 0;
  let titled = false;
  for (; at < lines.length; at++) {
    const { text, isWhole, read } = lines[at]!;
    if (read.length === 0) continue;
    const number = numberOf(text, last, titled);
    titled = number === last && (titled || GROUP.test(text));
    last = number;
    if (isWhole || beginsWith(plain(text), LEAVERS) !== null || NUMBERED_TITLE.test(text)) break;
    const isProse = last >= FEWEST_ROWS && lines[at - 1]!.read.length === 0 && text.length > Math.max(LEAST_PROSE, WIDER * widest);
    if ((isProse || PART.test(text)) && !lines.slice(at + 1, at + GROUP_WITHIN).some((line) => numberOf(line.text, last, true) !== last)) break;
    if (PART.test(text)) titled = true;
    else if (last > 0) widest = Math.max(widest, text.length);
  }
  return at;
}

/** The number of the row that a line numbers, if it is the next one, or the first under a title; else the last. */
function numberOf(text: string, last: number, titled: boolean): number {
  const value = Number(ROW_NUMBER.exec(text)?.[1]);
  return value === last + 1 || (titled && value === 1) ? value : last;
}

/** The headings above the first row, in their own order, and the lines below without the headings that a page repeats; null if cells stand above it. */
function headedAbove(lines: readonly StreamLine[], from: number, first: number, end: number, isFurniture: (at: number) => boolean): Headed | null {
  const above = headed(lines, from, first, isFurniture);
  if (above.rest.filter(({ read }) => read.length > 0).length > MOST_ABOVE) return null;
  const order = above.columns.map(({ heading }) => lines.findIndex(({ words }, at) => at >= from && words.includes(heading[0]!)));
  const columns = above.columns.map((column, at) => ({ column, place: order[at]! })).sort((a, b) => a.place - b.place).map(({ column }) => column);
  const rest = [...above.rest];
  for (let at = first; at < end; at++) {
    if (isFurniture(at)) continue;
    const repeated = headingsFrom(lines, at);
    if (repeated.count >= FEWEST_COLUMNS) at = repeated.end - 1;
    else rest.push(lines[at]!);
  }
  return { columns, rest };
}

/** How many headings follow each other from a line on, and the line behind them. */
function headingsFrom(lines: readonly StreamLine[], from: number): { readonly count: number; readonly end: number } {
  let count = 0;
  let end = from;
  for (let at = from; at < lines.length;) {
    const heading = lines[at]!.read.length === 0 ? null : headingAt(lines, at);
    if (!heading && lines[at]!.read.length > 0) break;
    if (heading) count++;
    at += heading?.lines ?? 1;
    if (heading) end = at;
  }
  return { count, end };
}

interface Headed {
  readonly columns: readonly ScatteredColumn[];
  readonly rest: readonly StreamLine[];
}

/** The columns that headings name, and the lines that are none of theirs. */
function headed(lines: readonly StreamLine[], from: number, end: number, isFurniture: (at: number) => boolean): Headed {
  const columns: ScatteredColumn[] = [];
  const rest: StreamLine[] = [];
  /** The line behind the last heading and what is blank below it. */
  let behind = from;
  for (let at = from; at < end; at++) {
    if (isFurniture(at)) continue;
    if (lines[at]!.read.length === 0 && at === behind) behind++;
    const heading = lines[at]!.read.length === 0 || columns.length >= MOST_COLUMNS ? null : headingAt(lines, at);
    if (!heading || at + heading.lines > end || (at > from + HEADED_WITHIN && !heading.whole && !columns.some(({ field }) => field === heading.field))) {
      rest.push(lines[at]!);
      continue;
    }
    const words = lines.slice(at, at + heading.lines).flatMap((line) => line.words);
    const goesOn = at === behind && columns.length > 0 && /^\p{Ll}/u.test(words[0]!.text);
    at += heading.lines - 1;
    behind = at + 1;
    // `Cơ quan phối hợp` | | `thực hiện`.
    if (goesOn) {
      const open = columns.pop()!;
      columns.push({ ...open, heading: [...open.heading, ...words] });
      continue;
    }
    const field = heading.field === 'lead' && mayNameTasks(words.map(({ text }) => text).join(' ')) ? 'text' : heading.field;
    const known = columns.findIndex((column) => column.field === field);
    // `Phân công` stands over `Chủ trì`.
    if (known < 0) columns.push({ field, heading: words });
    else if (at <= from + HEADED_WITHIN && field === 'lead') columns[known] = { field, heading: [...columns[known]!.heading, ...words] };
  }
  const order = USUAL_COLUMNS.columns;
  return { columns: columns.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field)), rest };
}

/** The paragraphs of lines, numbers left out where rows are numbered. @param numbers Where those of the rows stand. */
function paragraphsOf(lines: readonly StreamLine[], numbers: readonly number[]): readonly Paragraph[] {
  const out: { lines: StreamLine[]; row: number }[] = [{ lines: [], row: -1 }];
  let row = -1;
  for (const [at, line] of lines.entries()) {
    if (at === numbers[row + 1]) row++;
    if (line.read.length === 0 || (numbers.length > 0 && ROW_NUMBER.test(line.text))) out.push({ lines: [], row });
    else if (line.words.length > 0) out.at(-1)!.lines.push(line);
  }
  return out.filter((paragraph) => paragraph.lines.length > 0);
}
