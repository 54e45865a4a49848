/** Stretches of the text as paragraphs. */
import type { Range } from './model.js';

/**
 * A stretch of the text as one paragraph: line ends folded to a space, words broken by a line end rejoined.
 * Offsets into `text` map back to the document's text.
 */
export interface Passage {
  readonly text: string;
  /** The range of the document's text that the passage was made from. */
  readonly range: Range;
  /** The document range of `text.slice(start, end)`. */
  toSource(start: number, end: number): Range;
}

/** White space that a passage does not keep as it is. */
const FOLDED_SPACE = /[\n\f\t\r\u00a0]| {2}/u;

/** The passage of a range of `source`, whose ends are no white space. */
export function makePassage(source: string, range: Range): Passage {
  const asWritten = source.slice(range.start, range.end);
  if (!FOLDED_SPACE.test(asWritten)) return unfoldedPassage(asWritten, range);
  const offsets: number[] = [];
  let text = '';
  for (let i = range.start; i < range.end; i++) {
    const unit = source[i]!;
    if (!isSpace(unit)) {
      text += unit;
      offsets.push(i);
      continue;
    }
    let end = i;
    let lineEnd = false;
    while (end < range.end && isSpace(source[end]!)) lineEnd = source[end++] !== ' ' || lineEnd;
    if (!(lineEnd && breaksWord(source, i, end))) {
      text += ' ';
      offsets.push(i);
    }
    i = end - 1;
  }
  return {
    text,
    range,
    toSource(start, end) {
      if (end <= start) {
        const at = offsets[start] ?? range.end;
        return { start: at, end: at };
      }
      return { start: offsets[start] ?? range.end, end: (offsets[end - 1] ?? range.end - 1) + 1 };
    },
  };
}

/** A passage of one line without runs of white space, where offsets differ by its start only. */
function unfoldedPassage(text: string, range: Range): Passage {
  const at = (offset: number): number => Math.min(range.start + offset, range.end);
  return { text, range, toSource: (start, end) => ({ start: at(start), end: at(Math.max(start, end)) }) };
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
