/** Which lines under a header belong to its table. */
import { CLOSING_PHRASES, RECIPIENTS_PHRASES } from '../../../lexicon/frame-phrases.js';
import { beginsWith, isCapitals, plain } from '../../../vietnamese/index.js';
import { partsOf, type Part, type SpacedColumn } from './columns.js';
import { headerIn, headingWords, isOf, named, standsOver, type SpacedHeader } from './headings.js';
import { hasGap, spacedLine, type SpacedLine } from './lines.js';
import type { TableLine } from './rows.js';

const LEAVERS = [...CLOSING_PHRASES.phrases, ...RECIPIENTS_PHRASES.phrases].map(plain);
/** Lines in a row that no gap parts, as the long text of one row may have them. */
const MOST_UNPARTED = 25;
/** Lines from which headings are told. */
export const HEADING_LINES = 9;
/** Characters of a heading in capitals among others, as `STT`. */
const LONGEST_ABBREVIATION = 4;
/** Lines among which the first with a gap stands. */
const HEADING_REACH = 4;
const PART_TITLE = /^(?:[IVX]{1,5}[.)-]|\d{1,2}\.|phần|chương|mục|phụ lục|điều \d)\s?/iu;
const GROUP_TITLE = /^(?:[IVXL]{1,5}|[A-HĐ])[.)]?\s/u;

/** The lines with which a header begins, all of one page; null if none begins at a line. @param pageOf The page of each line. */
export function headLines(lines: readonly string[], pageOf: readonly number[], at: number): readonly SpacedLine[] | null {
  if (!mayHead(lines, at)) return null;
  const head = spacedLines(lines, at, HEADING_LINES).filter((line) => pageOf[line.at] === pageOf[at]);
  return beginsHeader(head) ? head : null;
}

/** True for a line with words and a gap, here or near below. */
function mayHead(lines: readonly string[], at: number): boolean {
  return lines[at]!.trim() !== '' && lines.slice(at, at + HEADING_REACH).some(hasGap);
}

/** True if lines begin with a header; not with its second line, and with none that is no part of it. */
function beginsHeader(head: readonly SpacedLine[]): boolean {
  const header = headerIn(head);
  if (header === null) return false;
  const below = headerIn(head.slice(1));
  if (below === null) return true;
  const title = head[0]!.chunks.length === 1 && isCapitals(head[0]!.chunks[0]!.text) && !below.leaves.some(({ text }) => text.length > LONGEST_ABBREVIATION && isCapitals(text));
  return named(header) > named(below) || (!title && standsOver(head[0]!, below) && named(header) === named(below));
}

function spacedLines(lines: readonly string[], from: number, most: number): SpacedLine[] {
  const out: SpacedLine[] = [];
  for (let at = from; at < lines.length && out.length < most; at++) {
    if (lines[at]!.trim() !== '') out.push(spacedLine(lines[at]!, at, at > from && lines[at - 1]!.trim() === ''));
  }
  return out;
}

/**
 * The lines with words from a header on that may be the table's: up to where many lines follow each other without a gap,
 * another table begins or the document is signed. @param edges Lines that belong to the pages.
 */
export function regionFrom(lines: readonly string[], from: number, header: SpacedHeader, edges: ReadonlySet<number>, pageOf: readonly number[]): readonly SpacedLine[] {
  const heading = headingWords(header);
  const out: SpacedLine[] = [];
  let parted = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.trim() === '' || (out.length >= header.lines && edges.has(at))) continue;
    const own = spacedLine(line, at, at > from && lines[at - 1]!.trim() === '');
    if (beginsWith(plain(own.chunks[0]!.text), LEAVERS) !== null || out.length - parted > MOST_UNPARTED) break;
    const next = out.length < header.lines ? null : headLines(lines, pageOf, at);
    // The same headings again go on with the table, if it has begun.
    if (next && (!isOf(heading, next[0]!) || out.length === header.lines)) break;
    out.push(own);
    if (own.chunks.length > 1) parted = out.length;
  }
  return out.slice(0, parted + MOST_UNPARTED);
}

/** A line of a table, with its index in the text. */
export interface PlacedLine extends TableLine {
  readonly at: number;
}

export interface TableLines {
  readonly lines: readonly PlacedLine[];
  /** The line behind the table. */
  readonly next: number;
}

/** The lines below a header up to where the document goes on, without headings that are printed again. */
export function tableLines(body: readonly SpacedLine[], header: SpacedHeader, columnsOf: (line: number) => readonly SpacedColumn[], numbered: boolean): TableLines {
  const out: PlacedLine[] = [];
  const heading = headingWords(header);
  let next = body[0]?.at ?? 0;
  for (let index = 0; index < body.length; index++) {
    const line = body[index]!;
    const parts = partsOf(line, columnsOf(line.at), numbered);
    const rows = body.slice(index + 1, index + 1 + MOST_UNPARTED).some(({ chunks }) => chunks.length > 1);
    if (leaves(line, parts, rows, out.length === 0 ? null : out.at(-1)!)) break;
    const above = out.at(-1);
    if (above && goesOnWithTitle(above, line)) {
      out[out.length - 1] = { ...above, parts: above.parts.map((part, place) => (place === above.parts.length - 1 ? { ...part, text: `${part.text} ${line.chunks[0]!.text}` } : part)) };
      next = line.at + 1;
      continue;
    }
    const repeats = line.chunks.length > 1 && isOf(heading, line);
    if (!repeats && !(out.length === 0 && countsColumns(parts))) out.push({ parts, afterBlank: line.afterBlank, at: line.at });
    next = line.at + 1;
  }
  return { lines: out, next };
}

/** True for a line that the document goes on with behind the table. @param rows True if more lines with gaps follow. */
function leaves({ chunks, afterBlank }: SpacedLine, parts: readonly Part[], rows: boolean, above: TableLine | null): boolean {
  if (chunks.length > 1) return false;
  const [part] = parts;
  const crosses = part!.last > part!.column;
  if (!rows) return crosses || afterBlank || PART_TITLE.test(part!.text) || above === null;
  return crosses && !GROUP_TITLE.test(part!.text) && !isCapitals(part!.text);
}

/** True for the second line of a title that runs over the table. */
function goesOnWithTitle({ parts }: TableLine, { chunks, afterBlank }: SpacedLine): boolean {
  const title = parts.at(-1)!;
  return title.last > title.column && chunks.length === 1 && !afterBlank && !GROUP_TITLE.test(chunks[0]!.text) && chunks[0]!.start <= title.start && !/[.;:]$/u.test(title.text);
}

/** True for `(1) (2) (3)`. */
function countsColumns(parts: readonly Part[]): boolean {
  return parts.length > 1 && parts.every(({ text, column }) => text.replace(/[()[\]]/gu, '') === String(column + 1));
}
