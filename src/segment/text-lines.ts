/** The lines of a document with their markdown taken off, as segmentation looks at them. */
import type { SourceLine, SourceText } from '../document/source-text.js';
import type { Range } from '../document/model.js';
import { foldTonePlacement, stripMarks } from '../vietnamese/index.js';

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
const SUFFIX = /\s*[*_]{1,3}\s*$/u;

/** The document's lines, in order. */
export function textLines(source: SourceText): readonly TextLine[] {
  return source.lines.map((line) => {
    const full = source.text.slice(line.start, line.end);
    const [prefix, hashes, stars] = PREFIX.exec(full) ?? ['', undefined, undefined];
    const emphasised = line.row === null && (hashes !== undefined || stars !== undefined);
    const from = line.row === null ? prefix.length : 0;
    const tail = emphasised ? (SUFFIX.exec(full.slice(from))?.[0].length ?? 0) : 0;
    const kept = full.slice(from, full.length - tail);
    const text = kept.trim();
    const start = line.start + from + (kept.length - kept.trimStart().length);
    return { source: line, range: { start, end: start + text.length }, text, emphasised, blank: text === '' };
  });
}

/** Lower case, without diacritics, dashes and spaces evened out: what damaged text still shares with a phrase. */
export function plain(text: string): string {
  return stripMarks(foldTonePlacement(text.toLowerCase())).replace(/[‐-―−]/gu, '-').replace(/\s+/gu, ' ').trim();
}

/** True if a plain text begins with one of the plain phrases, at a word's end. */
export function beginsWith(plainText: string, phrases: Iterable<string>): string | null {
  for (const phrase of phrases) {
    if (plainText.startsWith(phrase) && !/^[\p{L}\d]/u.test(plainText.slice(phrase.length))) return phrase;
  }
  return null;
}

/** True if a text holds letters and all of them are capitals; a few lower-case slips are forgiven in long texts. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return false;
  const lower = letters.replace(/\P{Ll}/gu, '').length;
  return lower === 0 || (letters.length >= 12 && lower / letters.length < 0.12);
}
