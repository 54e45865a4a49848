/** The header of a table whose columns were read across: which columns it names, in what order. */
import { COLUMN_HEADINGS, LINE_LABELS, type TaskField } from '../../lexicon/labels.js';
import { isCapitals, plain } from '../../vietnamese/index.js';
import { byOffset, cellsOf, columnsOf, FEWEST_COLUMNS } from './heading-columns.js';
import { startsOf, withRestsOf, withUnread, type Start } from './heading-starts.js';
import type { LineWord, StreamLine } from './lines.js';

export interface TableHeader {
  /** What the columns tell, from the left. */
  readonly columns: readonly TaskField[];
  /** The words of each column's heading. */
  readonly cells: readonly (readonly LineWord[])[];
  /** The first line of the header, and the line after it. */
  readonly start: number;
  readonly end: number;
  /** True if the cells were read one after the other, not across the columns. */
  readonly byCell: boolean;
}

const HEADING_WORDS = new Set([...COLUMN_HEADINGS, ...LINE_LABELS].flatMap(({ phrases }) => phrases.flatMap((phrase) => plain(phrase).split(/[\s,/]+/u))));
const MOST_LINES = 4;
/** Lines of a header whose cells stand one below the other, and words of one. */
const MOST_CELL_LINES = 16;
const MOST_CELL_WORDS = 8;
/** Share of the words of such a line that must be words of headings. */
const LEAST_CELL_WORDS = 0.6;
const FIRST_ROW = /^(?:1|I)(?:[.)]|\s|$)/u;
const LONGEST_LINE = 130;
const MOST_WORDS = 30;
/** A line that begins in lower case goes on with a sentence if it is longer. */
const LONGEST_REST = 40;
/** Headings side by side that no sentence has. */
const FEWEST_SIDE_BY_SIDE = 3;
/** Headings of a header that begin with a capital, at least. */
const FEWEST_OPENED = 2;
/** Share of a header line's words that must be those of headings. */
const LEAST_KNOWN = 0.4;
/** A sentence about who does what by when has commas and stops. */
const SENTENCE = /[.;](?:\s|$)/u;
const LABELLED = /:(?:\s|$)|,.*,/u;
const ITEM = /^(?:[-–+•]|\p{L}\)|\d+[.)\s]|[IVX]+\.)/u;

/** The header that begins at a line; null if none does. */
export function headerAt(lines: readonly StreamLine[], from: number): TableHeader | null {
  return cellByCell(lines, from) ?? across(lines, from);
}

/** A header whose cells stand one below the other, right above the first row. */
function cellByCell(lines: readonly StreamLine[], from: number): TableHeader | null {
  const found: StreamLine[] = [];
  let end = from;
  for (; end < lines.length && found.length < MOST_CELL_LINES; end++) {
    const line = lines[end]!;
    if (line.read.length === 0 && found.length > 0) continue;
    if (!isCellLine(line, found.length === 0)) break;
    found.push(line);
  }
  if (found.length < FEWEST_COLUMNS || !FIRST_ROW.test(lines[end]?.text ?? '')) return null;
  const words = found.flatMap((line) => line.words);
  const { starts, known } = startsOf(words);
  const columns = known < LEAST_KNOWN * words.length || !areOpened([starts]) ? null : columnsOf([starts]);
  return columns && { columns, cells: cellsOf([{ words, starts }], columns), start: from, end, byCell: true };
}

/** True for a line that can be one of a heading's: short, of words of headings, with one heading at most but for the number's. */
function isCellLine(line: StreamLine, first: boolean): boolean {
  if (line.isWhole || line.read.length === 0 || line.read.length > MOST_CELL_WORDS || ITEM.test(line.text) || SENTENCE.test(line.text) || LABELLED.test(line.text)) return false;
  const { starts } = startsOf(line.words);
  const known = line.words.filter((word) => isHeadingWord(word.text)).length;
  return known >= LEAST_CELL_WORDS * line.words.length && starts.length <= (first ? 2 : 1) && (!first || starts.length > 0);
}

/** True for a word of headings, whatever signs stand around it. */
function isHeadingWord(text: string): boolean {
  const parts = plain(text).split(/[^\p{L}]+/u).filter(Boolean);
  return parts.length > 0 && parts.every((part) => HEADING_WORDS.has(part));
}

function across(lines: readonly StreamLine[], from: number): TableHeader | null {
  const found: { readonly line: StreamLine; readonly starts: readonly Start[] }[] = [];
  let end = from;
  for (; end < lines.length && found.length < MOST_LINES; end++) {
    const line = lines[end]!;
    if (line.words.length === 0 && found.length > 0) continue;
    const starts = headingStarts(line, found.length === 0);
    if (!starts) break;
    found.push({ line, starts });
  }
  // A title in capitals that speaks of tasks is no heading of columns that are not.
  if (found.length > 1 && isCapitals(found[0]!.line.text) && !isCapitals(found[1]!.line.text)) return null;
  const named = found.map(({ line, starts }, index) => ({ line, starts: withRestsOf(found[index - 1], line, withUnread(line, starts)) }));
  const columns = areOpened(named.map(({ starts }) => starts)) ? columnsOf(named.map(({ starts }) => starts)) : null;
  if (!columns) return null;
  const placed = byOffset(named, columns);
  if (placed) return { ...placed, start: from, end, byCell: false };
  return { columns, cells: cellsOf(named.map(({ line, starts }) => ({ words: line.words, starts })), columns), start: from, end, byCell: false };
}

/** True for headings that begin as such: the words of a sentence name tasks, bodies and times too, but in small letters (`giải pháp phát triển người tham gia, hoàn thành chỉ`). */
function areOpened(lines: readonly (readonly Start[])[]): boolean {
  return lines.flat().filter(({ capital }) => capital).length >= FEWEST_OPENED;
}

/** Where headings begin in a line of a header; null if it is none. */
function headingStarts(line: StreamLine, first: boolean): Start[] | null {
  if (line.isWhole || line.read.length > MOST_WORDS) return null;
  const { text, words } = line;
  if (words.length === 0 || text.length > LONGEST_LINE || ITEM.test(text)) return null;
  const { starts, known } = startsOf(words);
  if (text.endsWith(':') || SENTENCE.test(text) || (starts.length < FEWEST_SIDE_BY_SIDE && LABELLED.test(text))) return null;
  if (first && starts.length < FEWEST_SIDE_BY_SIDE && text.length > LONGEST_REST && /^\p{Ll}{2}/u.test(text)) return null;
  const isRest = !first && words.every((word) => HEADING_WORDS.has(plain(word.text)));
  return isRest || (starts.length > 0 && known >= LEAST_KNOWN * words.length) ? starts : null;
}
