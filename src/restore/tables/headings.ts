/** The header of a table whose columns were read across: which columns it names, in what order. */
import { COLUMN_HEADINGS, COLUMN_ORDERS, COLUMN_STARTERS, LINE_LABELS, USUAL_COLUMNS, type TaskField } from '../../lexicon/labels.js';
import { distance } from 'fastest-levenshtein';
import { plain } from '../../vietnamese/index.js';
import type { LineWord, StreamLine } from './lines.js';

export interface TableHeader {
  /** What the columns tell, from the left. */
  readonly columns: readonly TaskField[];
  /** The words of each column's heading. */
  readonly cells: readonly (readonly LineWord[])[];
  /** The line after the header. */
  readonly end: number;
  /** True if the cells were read one after the other, not across the columns. */
  readonly byCell: boolean;
}

const STARTERS = COLUMN_STARTERS.flatMap(({ field, words }) => words.map((word) => ({ field, words: word.split(' ') }))).sort((a, b) => b.words.length - a.words.length);
const HEADING_WORDS = new Set([...COLUMN_HEADINGS, ...LINE_LABELS].flatMap(({ phrases }) => phrases.flatMap((phrase) => plain(phrase).split(/[\s,/]+/u))));
const PARTIES: ReadonlySet<string> = new Set(['party', 'lead', 'coordinating']);
const FEWEST_COLUMNS = 4;
/** Columns that a header must name in words that can be read. */
const FEWEST_NAMED = 3;
/** Letters of a word that a slip leaves it as it is. */
const SHORTEST_SLIP = 1;
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
/** Share of a header line's words that must be those of headings. */
const LEAST_KNOWN = 0.4;
/** A sentence about who does what by when has commas and stops. */
const SENTENCE = /[.;](?:\s|$)/u;
const LABELLED = /:(?:\s|$)|,.*,/u;
const ITEM = /^(?:[-–+•]|\p{L}\)|\d+[.)\s]|[IVX]+\.)/u;

/** A column's heading found in a line; `party` is a `Cơ quan` or `Đơn vị` whose role stands elsewhere. */
interface Start {
  readonly field: TaskField | 'party';
  readonly at: number;
  /** True if a `Cơ quan` or `Đơn vị` begins it. */
  readonly party: boolean;
  /** True if it begins as the heading of a column of its own does: with a capital, or behind a rule. */
  readonly apart: boolean;
}

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
  const columns = known < LEAST_KNOWN * words.length ? null : columnsOf([starts]);
  return columns && { columns, cells: cellsOf([{ words, starts }], columns), end, byCell: true };
}

/** True for a line that can be one of a heading's: short, of words of headings, with one heading at most but for the number's. */
function isCellLine(line: StreamLine, first: boolean): boolean {
  if (line.isWhole || line.read.length === 0 || line.read.length > MOST_CELL_WORDS || ITEM.test(line.text) || SENTENCE.test(line.text) || LABELLED.test(line.text)) return false;
  const { starts } = startsOf(line.words);
  const known = line.words.filter((word) => plain(word.text).split(/[^\p{L}]+/u).every((part) => HEADING_WORDS.has(part))).length;
  return known >= LEAST_CELL_WORDS * line.words.length && starts.length <= (first ? 2 : 1) && (!first || starts.length > 0);
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
  const named = found.map(({ line, starts }) => ({ line, starts: withUnread(line, starts) }));
  const columns = columnsOf(named.map(({ starts }) => starts));
  if (!columns) return null;
  const placed = byOffset(named, columns);
  if (placed) return { ...placed, end, byCell: false };
  return { columns, cells: cellsOf(named.map(({ line, starts }) => ({ words: line.words, starts })), columns), end, byCell: false };
}

/** The words of lines under the headings that begin at or before them. */
function cellsOf(found: readonly { readonly words: readonly LineWord[]; readonly starts: readonly Start[] }[], columns: readonly TaskField[]): LineWord[][] {
  const cells: LineWord[][] = columns.map(() => []);
  for (const { words, starts } of found) {
    const places = resolved(starts, columns).map(({ field, at }) => ({ at, column: columns.indexOf(field) }));
    words.forEach((word, at) => {
      const column = places.findLast((place) => place.at <= at)?.column ?? Math.max(0, (places[0]?.column ?? 0) - 1);
      cells[column]!.push(word);
    });
  }
  return cells;
}

/** The headings of a line with those that could not be read, where rules part them: what the usual order of columns has there. */
function withUnread({ words }: StreamLine, starts: readonly Start[]): readonly Start[] {
  if (starts.length < FEWEST_NAMED) return starts;
  const begins = words.flatMap((word, at) => (at === 0 || word.afterBar || starts.some((start) => start.at === at) ? [at] : []));
  const known = begins.map((at) => starts.find((start) => start.at === at));
  if (known.every(Boolean)) return starts;
  const fit = COLUMN_ORDERS.find(({ columns }) => columns.length === begins.length && columns.every((field, at) => {
    const start = known[at];
    return !start || start.field === field || (start.field === 'party' && PARTIES.has(field));
  }));
  return !fit ? starts : begins.map((at, index) => {
    const field = fit.columns[index]!;
    return known[index]?.field === field ? known[index] : { field, at, party: PARTIES.has(field), apart: at > 0 };
  });
}

/** Where headings begin in a line of a header; null if it is none. */
function headingStarts(line: StreamLine, first: boolean): Start[] | null {
  if (line.isWhole || line.read.length > MOST_WORDS) return null;
  const { text, words } = line;
  if (words.length === 0 || text.length > LONGEST_LINE || ITEM.test(text)) return null;
  const { starts, known } = startsOf(words);
  if (SENTENCE.test(text) || (starts.length < FEWEST_SIDE_BY_SIDE && LABELLED.test(text))) return null;
  if (first && starts.length < FEWEST_SIDE_BY_SIDE && text.length > LONGEST_REST && /^\p{Ll}{2}/u.test(text)) return null;
  const isRest = !first && words.every((word) => HEADING_WORDS.has(plain(word.text)));
  return isRest || (starts.length > 0 && known >= LEAST_KNOWN * words.length) ? starts : null;
}

/** The headings that begin in a run of words, and how many of the words they are made of. */
function startsOf(words: readonly LineWord[]): { readonly starts: Start[]; readonly known: number } {
  const folded = words.flatMap((word, at) => plain(word.text).split(/[^\p{L}]+/u).filter(Boolean).map((part) => ({ part, at })));
  const out: Start[] = [];
  let known = 0;
  for (let i = 0; i < folded.length;) {
    const starter = STARTERS.find((one) => isRead(one.words, folded.slice(i, i + one.words.length).map(({ part }) => part)));
    if (starter) {
      const { at } = folded[i]!;
      out.push({ field: starter.field, at, party: starter.field === 'party', apart: at > 0 && (words[at]!.afterBar || /^\p{Lu}/u.test(words[at]!.text)) });
    }
    known += starter?.words.length ?? 0;
    i += starter?.words.length ?? 1;
  }
  return { starts: withoutRepeats(out), known };
}

/** True if a heading tells its column in whole words without a slip. */
export function namesField(words: readonly LineWord[], field: TaskField): boolean {
  const text = plain(words.map((word) => word.text).join(' '));
  return COLUMN_STARTERS.some((one) => one.field === field && one.words.some((word) => word.includes(' ') && text.includes(word)));
}

/** True if words of a heading were read, all but one of them right. */
function isRead(words: readonly string[], read: readonly string[]): boolean {
  if (read.length < words.length) return false;
  const slips = words.filter((word, at) => word !== read[at]);
  return slips.length === 0 || (slips.length === 1 && words.length > 1 && words.every((word, at) => word === read[at] || (word.length > SHORTEST_SLIP && distance(word, read[at]!) === 1)));
}

/** `Cơ quan chủ trì` is one heading, `Tên nhiệm vụ, nội dung` too. */
function withoutRepeats(starts: readonly Start[]): Start[] {
  const out: Start[] = [];
  for (const start of starts) {
    const last = out.at(-1);
    if (last?.field === start.field && start.field !== 'party') continue;
    if (last?.field === 'party' && (start.field === 'lead' || start.field === 'coordinating') && start.at - last.at <= 3) out[out.length - 1] = { ...start, at: last.at, party: true, apart: last.apart };
    else out.push(start);
  }
  return out;
}

/** The columns that header lines name together; null if they are too few for a task table. */
function columnsOf(lines: readonly (readonly Start[])[]): TaskField[] | null {
  const fields = new Set<Start['field']>(lines.flat().map(({ field }) => field));
  if (fields.size < FEWEST_NAMED) return null;
  const parties = Math.max(0, ...lines.map((starts) => starts.filter(({ party }) => party).length));
  const apart = lines.some((starts) => starts.some(({ field, apart: own }) => own && field === 'coordinating'));
  if (parties >= 2 || (apart && fields.has('lead'))) fields.add('lead').add('coordinating');
  else if (parties === 1 && fields.has('lead') && fields.has('coordinating')) {
    fields.delete('lead');
    fields.delete('coordinating');
    fields.add('lead-and-coordinating');
  } else if (parties === 1 && !fields.has('coordinating')) fields.add('lead');
  const columns = USUAL_COLUMNS.columns.filter((field) => field === 'number' || field === 'text' || fields.has(field));
  return columns.length < FEWEST_COLUMNS ? null : inOrder(columns, lines.map((starts) => resolved(starts, columns).map(({ field }) => field)));
}

/** Headings of one line as columns: the first party leads, the second coordinates. */
function resolved(starts: readonly Start[], columns: readonly TaskField[]): { readonly field: TaskField; readonly at: number }[] {
  const shared = columns.includes('lead-and-coordinating');
  const seen = new Set<TaskField>();
  return starts.flatMap(({ field, at }) => {
    const own = !PARTIES.has(field) ? field as TaskField : shared ? 'lead-and-coordinating' : field !== 'party' ? field : seen.has('lead') ? 'coordinating' : 'lead';
    if (!columns.includes(own) || seen.has(own)) return [];
    seen.add(own);
    return [{ field: own, at }];
  });
}

/** The columns as white space sets them: in the order of their places, each word under the nearest; null where it tells nothing. */
function byOffset(found: readonly { readonly line: StreamLine; readonly starts: readonly Start[] }[], columns: readonly TaskField[]): Pick<TableHeader, 'columns' | 'cells'> | null {
  const places = new Map<TaskField, number>();
  for (const { line, starts } of found) {
    for (const { field, at } of resolved(starts, columns)) {
      const { offset } = line.words[at]!;
      if (offset !== null && !places.has(field)) places.set(field, offset);
    }
  }
  if (places.size < columns.length) return null;
  const ordered = [...columns].sort((a, b) => places.get(a)! - places.get(b)!);
  const cells: LineWord[][] = ordered.map(() => []);
  for (const { line } of found) {
    let column = 0;
    line.words.forEach((word, at) => {
      // Words that no gap parts stand under one heading.
      if (at === 0 || word.afterBar) column = nearest(ordered.map((field) => places.get(field)!), word.offset ?? 0);
      cells[column]!.push(word);
    });
  }
  return { columns: ordered, cells };
}

function nearest(places: readonly number[], offset: number): number {
  return places.reduce((best, place, at) => (Math.abs(place - offset) < Math.abs(places[best]! - offset) ? at : best), 0);
}

/** Columns in the order that the lines show them in; those that no line shows together stand as usual. */
function inOrder(columns: readonly TaskField[], lines: readonly (readonly TaskField[])[]): TaskField[] {
  const out = [...columns];
  const follows = (a: TaskField, b: TaskField): boolean => lines.some((line) => line.includes(a) && line.includes(b) && line.indexOf(a) > line.indexOf(b));
  for (let i = 1; i < out.length; i++) {
    for (let j = i; j > 0 && follows(out[j - 1]!, out[j]!); j--) [out[j - 1], out[j]] = [out[j]!, out[j - 1]!];
  }
  return out;
}
