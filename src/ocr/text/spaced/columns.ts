/** Where the columns of a table lie that only white space sets apart, and which of a line's words stand in which. */
import { AGENCY_HEADS } from '../../../lexicon/agencies.js';
import { quantile } from '../../../quantile.js';
import { plain } from '../../../vietnamese/index.js';
import { OPEN_END } from './cell-ends.js';
import type { SpacedHeading } from './headings.js';
import { partOf, wordsOf, type Chunk, type SpacedLine } from './lines.js';

export interface SpacedColumn {
  /** Offset from which on words are its own. */
  readonly left: number;
  /** Offset at which its cells usually begin. */
  readonly start: number;
  /** The first and the last of the offsets at which most of them begin: far apart where they are centred. */
  readonly starts: readonly [number, number];
  readonly right: number;
}

/** Words of one line in one column. */
export interface Part extends Chunk {
  readonly column: number;
  /** The last column that they reach into. */
  readonly last: number;
}

/** A number of a row, or a letter or Roman number of a group. */
export const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXL]{1,5}|[A-HĐ])[.)]?$/u;
/** A Roman number or a letter before a group's title. */
const GROUP_NUMBER = /^(?:[IVXL]{1,5}|[A-HĐ])[.)]?\s/u;
/** Columns that a title without a gap reaches into. */
const FEWEST_CROSSED = 2;
/** Share of a long table's lines in which only one space parts cells. */
const DENSE = 0.4;
const FEWEST_DENSE = 40;
/** Characters by which a cell may begin beside the others of its column: lines are laid out in characters of one width. */
const DRIFT = 5;
/** What words that begin right behind a place are worth against those that cross it. */
const BEGUN = 1 / 2;
/** Characters by which words may begin before the column that most of them stand in. */
const NEAR = 3;
/** What it is worth, in such characters, that a cell's first word begins in lower case, stands behind a word that asks for more, or, with a capital but as no body's name begins, behind another one. */
const SMALL = 3.5;
const OPEN = 2;
const NAME = 5;
/** What it is worth that it begins the name of a body behind small letters. */
const HEADED = 4;
/** What each character beside the usual begin of a column costs. */
const UNUSUAL = 0.2;
/** Share of a column's cells that begin before or behind the others. */
const SELDOM = 0.1;
/** First words of the names of bodies. */
const HEADS = new Set(AGENCY_HEADS.flatMap(({ heads }) => heads).map((head) => plain(head).split(' ')[0]!));
const BEGINS = /^[\p{Lu}\d“"(+-]/u;
/** Characters by which words reach into another column where they run over both. */
const REACH = 4;

/** The columns under headings, from where the lines below leave room between them. */
export function columnsUnder(leaves: readonly SpacedHeading[], lines: readonly SpacedLine[]): readonly SpacedColumn[] {
  const parted = lines.filter(({ chunks }) => chunks.length > 1);
  const width = Math.max(...leaves.map(({ end }) => end), ...lines.map(({ chunks }) => chunks.at(-1)?.end ?? 0));
  const filled = new Uint32Array(width + 1);
  const begun = new Uint32Array(width + REACH);
  for (const { chunks } of parted) {
    for (const { start, end } of chunks) {
      begun[start]!++;
      for (let at = start; at < end; at++) filled[at]!++;
    }
  }
  const bounds = leaves.slice(1).map((leaf, index) => gutter(filled, begun, leaves[index]!, leaf));
  return leaves.map((leaf, column) => {
    const left = column === 0 ? 0 : bounds[column - 1]!;
    const right = bounds[column] ?? width;
    const starts = parted.flatMap(({ chunks }) => chunks.filter(({ start }) => start >= left - 1 && start < right).map(({ start }) => start));
    const start = mostly(starts) ?? leaf.start;
    return { left, right, start, starts: [Math.min(start, quantile(starts, SELDOM) ?? start), Math.max(start, quantile(starts, 1 - SELDOM) ?? start)] };
  });
}

/** Between the middles of two headings, the place that fewest words cross and right of which most begin; where none begins, the last. */
function gutter(filled: Uint32Array, begun: Uint32Array, before: SpacedHeading, after: SpacedHeading): number {
  const [from, to] = [Math.floor((before.start + before.end) / 2), Math.floor((after.start + after.end) / 2)];
  const begins = (at: number): number => begun[at + 1]! + begun[at + 2]! + begun[at + 3]!;
  const cost = (at: number): number => filled[at]! - BEGUN * begins(at);
  let best = from + 1;
  for (let at = from + 1; at < to; at++) if (cost(at) < cost(best) || (cost(at) === cost(best) && begins(at) === 0)) best = at;
  return best + 1;
}

/** The most frequent of some offsets, those beside it counted with it. */
function mostly(starts: readonly number[]): number | null {
  if (starts.length === 0) return null;
  const count = (at: number): number => starts.filter((start) => Math.abs(start - at) <= 1).length + starts.filter((start) => start === at).length;
  return [...new Set(starts)].sort((a, b) => count(b) - count(a) || a - b)[0] ?? quantile(starts, 0.5);
}

/** True if in many lines only one space parts cells, so that language tells better than place which words belong to which. */
export function isDense(lines: readonly SpacedLine[], partsOfLine: (line: SpacedLine) => readonly Part[]): boolean {
  const parted = lines.map((line) => ({ parts: partsOfLine(line), starts: new Set(line.chunks.map(({ start }) => start)) })).filter(({ parts }) => parts.length > 1);
  const dense = parted.filter(({ parts, starts }) => parts.some(({ column, start }, index) => index > 0 && column > 1 && !starts.has(start)));
  return parted.length >= FEWEST_DENSE && dense.length >= DENSE * parted.length;
}

/** The words of a line, column by column. @param numbered True if the first column numbers the rows. */
export function partsOf({ chunks }: SpacedLine, columns: readonly SpacedColumn[], numbered: boolean): readonly Part[] {
  const [number, rest] = numbered ? numberApart(chunks, columns[1]!.start) : [null, chunks];
  const out: Part[] = number ? [{ ...number, column: 0, last: 0 }] : [];
  if (rest.length === 1 && isTitle(number, rest[0]!, columns)) return [...out, { ...rest[0]!, column: out.length, last: columns.length - 1 }];
  for (const chunk of rest) {
    for (const part of placed(chunk, columns)) {
      const last = out.at(-1);
      if (last?.column === part.column) out[out.length - 1] = { ...last, text: `${last.text} ${part.text}`, end: part.end, last: part.last };
      else out.push(part);
    }
  }
  return out;
}

/** True for a group's number and title, alone on their line, that run over columns without a gap or stand in the middle of the table. */
function isTitle(number: Chunk | null, { text, start, end }: Chunk, columns: readonly SpacedColumn[]): boolean {
  if (!GROUP_NUMBER.test(number === null ? text : `${number.text} `)) return false;
  const crossed = columns.filter(({ left }) => left > start && left + REACH < end).length;
  return crossed >= FEWEST_CROSSED || (number === null && start >= (columns[FEWEST_CROSSED]?.left ?? Infinity));
}

/** A row's number, though only one space may part it from what follows, and the rest. @param text Where the next column begins. */
function numberApart(chunks: readonly Chunk[], text: number): readonly [Chunk | null, readonly Chunk[]] {
  const [first, ...rest] = chunks;
  if (!first || first.start >= text) return [null, chunks];
  if (ROW_NUMBER.test(first.text)) return [first, rest];
  const [number, next] = wordsOf(first);
  if (!next || !ROW_NUMBER.test(number!.text) || Math.abs(next.start - text) > NEAR) return [null, chunks];
  return [number!, [partOf(first, next.start, first.end), ...rest]];
}

/** Parts a chunk where a word of it begins at a column: there, only one space was left between two cells. */
function placed(chunk: Chunk, columns: readonly SpacedColumn[], column = columnOf(chunk, columns)): readonly Part[] {
  const next = columns[column + 1];
  if (!next || chunk.end <= next.left + 1) return [{ ...chunk, column, last: column }];
  for (let reached = column + 1; reached < columns.length && chunk.end > columns[reached]!.left + 1; reached++) {
    const own = columns[reached]!;
    const begin = cellBegin(chunk, own);
    if (begin) return [{ ...partOf(chunk, chunk.start, begin.start), column, last: lastReached(begin.start - 1, column, columns) }, ...placed(partOf(chunk, begin.start, chunk.end), columns, reached)];
  }
  return [{ ...chunk, column, last: lastReached(chunk.end, column, columns) }];
}

/** The word of a chunk that most likely begins a cell of a column; undefined if none is near. */
function cellBegin(chunk: Chunk, { start: usual, starts: [first, last] }: SpacedColumn): Chunk | undefined {
  const words = wordsOf(chunk);
  const beside = words.map(({ start }) => Math.max(0, first - start, start - last));
  const cost = (index: number): number => {
    const [before, word] = [words[index - 1]!.text, words[index]!];
    const isCapital = /^\p{Lu}/u.test(word.text);
    const isHead = isCapital && HEADS.has(plain(word.text));
    const strange = (BEGINS.test(word.text) ? 0 : SMALL) + (OPEN_END.test(before) ? OPEN : 0) + (isCapital && !isHead && /^\p{Lu}/u.test(before) ? NAME : 0);
    const headed = isHead && /^\p{Ll}/u.test(before) ? HEADED : 0;
    return beside[index]! + strange - headed + UNUSUAL * Math.abs(word.start - usual);
  };
  const near = words.map((_, index) => index).filter((index) => index > 0 && beside[index]! <= DRIFT);
  return near.length === 0 ? undefined : words[near.reduce((best, index) => (cost(index) < cost(best) ? index : best))];
}

function columnOf({ start, end }: Chunk, columns: readonly SpacedColumn[]): number {
  const own = Math.max(0, columns.findLastIndex(({ left }) => left <= start));
  const next = columns[own + 1];
  if (!next) return own;
  // Words that begin a little too early stand where most of them do.
  const beyond = end - next.left;
  return Math.abs(start - next.start) <= NEAR && beyond > next.left - start ? own + 1 : own;
}

function lastReached(end: number, column: number, columns: readonly SpacedColumn[]): number {
  let last = column;
  while (columns[last + 1] && end > columns[last + 1]!.start + REACH) last++;
  return last;
}
