/** The lines of a document with their markdown taken off, as segmentation looks at them. */
import type { SourceLine, SourceText } from '../document/source-text.js';
import { DOCUMENT_TYPES } from '../lexicon/document-types.js';
import type { Range } from '../document/model.js';

export interface TextLine {
  readonly source: SourceLine;
  /** The words without white space and markdown at the ends. */
  readonly range: Range;
  readonly text: string;
  /** True if markdown says that the line is a heading or wholly bold. */
  readonly emphasised: boolean;
  readonly blank: boolean;
}

const PREFIX = /^\s*(#{1,6}\s+)?(\*{1,3}(?=[^\s*])|_{1,3}(?=[^\s_]))?/u;
const TYPE_AFTER_DATE = new RegExp(String.raw`(ngày[\s\d./…]*tháng[\s\d./…]*năm \d{4}) (?=(?:${DOCUMENT_TYPES.map(({ name }) => name.toUpperCase()).join('|')})(?:\s\p{Lu}{2}|\s[Vv]|$))`, 'u');
const SUFFIX = /\s*[*_]{1,3}\s*$/u;

/** The document's lines, in order. */
export function textLines(source: SourceText): readonly TextLine[] {
  return source.lines.flatMap((line) => {
    const full = source.text.slice(line.start, line.end);
    const [prefix, hashes, stars] = PREFIX.exec(full) ?? ['', undefined, undefined];
    const emphasised = line.row === null && (hashes !== undefined || stars !== undefined);
    const from = line.row === null ? prefix.length : 0;
    const tail = emphasised ? (SUFFIX.exec(full.slice(from))?.[0].length ?? 0) : 0;
    const kept = full.slice(from, full.length - tail);
    const text = kept.trim();
    const start = line.start + from + (kept.length - kept.trimStart().length);
    const whole = { source: line, range: { start, end: start + text.length }, text, emphasised, blank: text === '' };
    return line.row === null ? splitAtType(whole) : [whole];
  });
}

/** Parts `…, ngày 29 tháng 01 năm 2015 QUYẾT ĐỊNH …`, as tools write the head of a document on one line, before the type word. */
function splitAtType(line: TextLine): readonly TextLine[] {
  const at = TYPE_AFTER_DATE.exec(line.text);
  if (!at) return [line];
  const end = at.index + at[1]!.length;
  const start = at.index + at[0].length;
  return [
    { ...line, text: line.text.slice(0, end), range: { start: line.range.start, end: line.range.start + end } },
    { ...line, text: line.text.slice(start), range: { start: line.range.start + start, end: line.range.end } },
  ];
}
