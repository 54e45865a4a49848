/** Stretches of the text as paragraphs. */
import { countLeading } from '../sorted.js';
import type { Range } from './model.js';

/**
 * A stretch of the text as one paragraph: line ends folded to a space, words broken by a line end rejoined, without
 * the stars by which markdown marks bold and italic words and the signs by which it marks a heading's further lines.
 * Offsets into `text` map back to the document's text.
 */
export interface Passage {
  readonly text: string;
  /** The range of the document's text that the passage was made from. */
  readonly range: Range;
  /** The document range of `text.slice(start, end)`. */
  toSource(start: number, end: number): Range;
}

/** White space and signs that a passage may not keep as they are. */
const FOLDED = /[\n\f\t\r\u00a0*]| {2}/u;
/** Stars of bold, and a pair of single ones around words; not that of a note (`(*)`) or of a product (`2*3`). */
const EMPHASIS = /(?<!\()\*{2,3}(?!\))|(?<![\p{L}\p{N}*(])\*(?=\S)[^*]+?(?<=[^\s(])\*(?![\p{L}\p{N}*])/gu;
/** The signs of a heading on a line behind another. */
const HEADING = /(?<=\n[^\S\n]*)#{1,6}(?=[^\S\n]+\S)/gu;

/** The star that opens italics right before a range, and the one that closes them in it: `*` | `Sở Y tế* chuẩn bị …`. */
const CLOSES = /(?:^|[^\p{L}\p{N}*(])\*$/u;
const CLOSED = /(?<=^[^*]*[^\s*(])\*(?![\p{L}\p{N}*])/u;

/** The passage of a range of `source`, whose ends are no white space. */
export function makePassage(source: string, range: Range): Passage {
  const asWritten = source.slice(range.start, range.end);
  return FOLDED.test(asWritten) ? foldedPassage(source, range) : new WrittenPassage(asWritten, range);
}

/** A passage whose text is its source's. */
class WrittenPassage implements Passage {
  readonly text: string;
  readonly range: Range;

  constructor(text: string, range: Range) {
    this.text = text;
    this.range = range;
  }

  toSource(start: number, end: number): Range {
    return { start: this.#at(start), end: this.#at(Math.max(start, end)) };
  }

  #at(offset: number): number {
    return Math.min(this.range.start + offset, this.range.end);
  }
}

/** Parts of a passage that stand in the source as they are: where each begins in the passage, and where in the source. */
interface Pieces {
  readonly starts: number[];
  readonly sources: number[];
}

/** A passage with white space folded and signs of markdown left out. */
class FoldedPassage implements Passage {
  readonly text: string;
  readonly range: Range;
  readonly #pieces: Pieces;

  constructor(text: string, range: Range, pieces: Pieces) {
    this.text = text;
    this.range = range;
    this.#pieces = pieces;
  }

  toSource(start: number, end: number): Range {
    const from = this.#at(start);
    return { start: from, end: end <= start ? from : end > this.text.length ? this.range.end : this.#at(end - 1) + 1 };
  }

  #at(offset: number): number {
    if (offset >= this.text.length) return this.range.end;
    const { starts, sources } = this.#pieces;
    const last = countLeading(starts.length, (i) => starts[i]! <= offset) - 1;
    return sources[last]! + offset - starts[last]!;
  }
}

/** Where the signs of a range stand by which markdown marks bold and italic words, and headings on lines but the first. */
function signsIn(source: string, { start, end }: Range): ReadonlySet<number> {
  const signs = new Set<number>();
  const text = source.slice(start, end);
  const add = (from: number, count: number): void => { for (let at = from; at < from + count; at++) signs.add(start + at); };
  if (text.includes('#')) for (const { 0: found, index } of text.matchAll(HEADING)) add(index, found.length);
  if (!text.includes('*')) return signs;
  const closing = CLOSES.test(source.slice(Math.max(0, start - 2), start)) ? CLOSED.exec(text)?.index : undefined;
  if (closing !== undefined) add(closing, 1);
  for (const { 0: found, index } of text.matchAll(EMPHASIS)) {
    if (found.startsWith('**')) add(index, found.length);
    else for (const at of [index, index + found.length - 1]) add(at, 1);
  }
  return signs;
}

/** Folds each run of white space but single spaces, which stay part of the piece around them. */
function foldedPassage(source: string, range: Range): Passage {
  const signs = signsIn(source, range);
  const parts: string[] = [];
  const pieces: Pieces = { starts: [], sources: [] };
  let length = 0;
  let from = range.start;
  const add = (text: string, at: number): void => {
    if (text === '') return;
    parts.push(text);
    pieces.starts.push(length);
    pieces.sources.push(at);
    length += text.length;
  };
  const signed = signs.size > 0;
  for (let i = range.start; i < range.end; i++) {
    const space = isSpace(source[i]!);
    if (!space && !(signed && signs.has(i))) continue;
    let end = i;
    let lineEnd = false;
    // Signs among white space fold with it.
    for (; end < range.end && (signs.has(end) || (space && isSpace(source[end]!))); end++) lineEnd ||= source[end] !== ' ' && !signs.has(end);
    if (!space || lineEnd || end > i + 1) {
      add(source.slice(from, i), from);
      if (space && length > 0 && end < range.end && !(lineEnd && breaksWord(source, i, end))) add(' ', i);
      from = end;
    }
    i = end - 1;
  }
  add(source.slice(from, range.end), from);
  return new FoldedPassage(parts.join(''), range, pieces);
}

/** True if a line end parts a code such as `52-` / `CT/TW`, whose halves belong together. */
function breaksWord(source: string, before: number, after: number): boolean {
  return /[\p{L}\d]-$/u.test(source.slice(Math.max(0, before - 2), before)) && /^[\p{L}\d]/u.test(source.slice(after, after + 1));
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\n' || unit === '\f' || unit === '\t' || unit === '\r' || unit === '\u00a0';
}

/** A range without the white space at its ends. */
export function trimRange(text: string, { start, end }: Range): Range {
  while (start < end && isSpace(text[start]!)) start++;
  while (end > start && isSpace(text[end - 1]!)) end--;
  return { start, end };
}
