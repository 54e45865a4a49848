/** The lines of a document with their markdown taken off, as segmentation looks at them. */
import type { Range } from '../document/model.js';
import type { SourceLine, SourceText } from '../document/source-text.js';
import { DOCUMENT_TYPES } from '../lexicon/document-types.js';
import { ADDRESSEE_PHRASES } from '../lexicon/frame-phrases.js';
import { areOffices, isFrameRow, opensRecipients } from '../lexicon/frame-rows.js';
import { nameBehindOffice } from '../lexicon/signing.js';
import { isSkeleton, oneOf, stripMarks } from '../vietnamese/index.js';
import { emphasisedLines, PREFIX } from './emphasis.js';

export interface TextLine {
  readonly source: SourceLine;
  /** The words without white space and markdown at the ends. */
  readonly range: Range;
  readonly text: string;
  /** True if markdown says that the line is a heading or wholly bold. */
  readonly emphasised: boolean;
  readonly blank: boolean;
  /** True for a cell of a row that only sets parts of the frame side by side. */
  readonly cell?: boolean;
}

const SUFFIX = /\s*[*_]{1,3}\s*$/u;
const WRITTEN_DATE = String.raw`ngày[\s\d./…]*tháng[\s\d./…]*năm \d{4}`;
const TYPE_AFTER_DATE = new RegExp(String.raw`(${WRITTEN_DATE}) (?=(?:${DOCUMENT_TYPES.map(({ name }) => name.toUpperCase()).join('|')})(?:\s\p{Lu}{2}|\s[Vv]|$))`, 'u');
/** `…, ngày 29 tháng 01 năm 2015 Kính gửi: …`, also without the space between them. */
const ADDRESSEES_AFTER_DATE = new RegExp(String.raw`(${WRITTEN_DATE})[\s.]*(?=${oneOf(ADDRESSEE_PHRASES.phrases)}\s?:)`, 'iu');

/** A type word alone behind what a stamp or specks beside it were read as. */
const TYPE_BEHIND = new RegExp(String.raw`^(.{1,30}?)\s*(?<!\p{L})((?:${DOCUMENT_TYPES.map(({ name }) => name.toUpperCase()).join('|')})[\s.,:;|'’_–-]*)$`, 'u');
/** Lines of a document among which its type word stands. */
const LONGEST_HEAD = 60;
/** Letters of a word that is no syllable, and so no abbreviation either in a title. */
const SHORTEST_JUNK = 4;
/** Words of fewer letters, and the numbers of a stamp; of capitals one alone. */
const SHORT_JUNK = /^(?:\s*(?<!\S)(?:(?:\d{1,4}|\p{Ll}{1,3}\p{Lu}?|\p{Lu})[.,:;]?|[^\p{L}\d\s]+)(?!\S))+\s*$/u;

/** `5.` before `BÁO CÁO`: the marker of a heading. */
const NUMBERED = /^\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})\s?[.)]\s*$/u;

/** The document's lines, in order. */
export function textLines(source: SourceText): readonly TextLine[] {
  /** The table whose rows set recipients and signature side by side, from the one that begins with them on. */
  let closing: number | null = null;
  const emphasised = emphasisedLines(source.lines.map(({ start, end, row }) => (row === null ? source.text.slice(start, end) : '')));
  return source.lines.flatMap((line, index) => {
    if (line.row === null) return splitAtBars(source, line).flatMap((part) => splitWhereLinesMet(bareLine(source, part, emphasised[index]!), index < LONGEST_HEAD));
    if (opensClosing(source, line)) closing = line.row.table;
    return line.row.table === closing || isFrameRow(source.text.slice(line.start, line.end)) ? frameLines(source, line) : [rowLine(source, line)];
  });
}

/** True for a row with `Nơi nhận:` at the head of a cell, or with nothing but offices of those who sign side by side. */
function opensClosing(source: SourceText, line: SourceLine): boolean {
  const cells = line.row!.cells.map(({ start, end }) => source.text.slice(start, end).trim()).filter((cell) => cell !== '');
  return cells.some(opensRecipients) || areOffices(cells);
}

/** @param inStars True if all the line's letters stand between stars, of its own or of the lines around it. */
function bareLine(source: SourceText, line: SourceLine, inStars: boolean): TextLine {
  const full = source.text.slice(line.start, line.end);
  const [prefix, hashes, stars] = PREFIX.exec(full) ?? ['', undefined, undefined];
  const emphasised = hashes !== undefined || inStars;
  const tail = emphasised || stars !== undefined ? (SUFFIX.exec(full.slice(prefix.length))?.[0].length ?? 0) : 0;
  const kept = full.slice(prefix.length, full.length - tail);
  const text = kept.trim();
  const start = line.start + prefix.length + (kept.length - kept.trimStart().length);
  return { source: line, range: { start, end: start + text.length }, text, emphasised, blank: text === '' };
}

function rowLine(source: SourceText, line: SourceLine): TextLine {
  const full = source.text.slice(line.start, line.end);
  const text = full.trim();
  const start = line.start + (full.length - full.trimStart().length);
  return { source: line, range: { start, end: start + text.length }, text, emphasised: false, blank: text === '' };
}

/** The lines of a frame row's cells, left to right. */
function frameLines(source: SourceText, line: SourceLine): readonly TextLine[] {
  return line.row!.cells.flatMap((cell) => {
    const starts = [cell.start, ...(cell.breaks ?? [])];
    const parts = starts.map((start, i): SourceLine => ({ ...line, start, end: starts[i + 1] ?? cell.end, row: null }));
    const emphasised = emphasisedLines(parts.map(({ start, end }) => source.text.slice(start, end)));
    return parts.map((part, i) => ({ ...bareLine(source, part, emphasised[i]!), cell: true }));
  }).filter(({ blank }) => !blank);
}

/** Parts a row of such a table that stands alone, so that nothing but its bars shows that it is one. */
function splitAtBars(source: SourceText, line: SourceLine): readonly SourceLine[] {
  const text = source.text.slice(line.start, line.end);
  if (!text.includes('|') || !isFrameRow(text)) return [line];
  const bars = [...text.matchAll(/\|/gu)].map(({ index }) => index);
  return [-1, ...bars].map((bar, i) => ({ ...line, start: line.start + bar + 1, end: line.start + (bars[i] ?? text.length) })).filter(({ start, end }) => source.text.slice(start, end).trim() !== '');
}

/** Parts what a tool wrote on one line and offices on two: date and type word, date and addressees, a signer's office and name. */
function splitWhereLinesMet(line: TextLine, inHead: boolean): readonly TextLine[] {
  const addressed = inHead ? ADDRESSEES_AFTER_DATE.exec(line.text) : null;
  if (addressed) return splitAt(line, addressed.index + addressed[1]!.length, addressed.index + addressed[0].length);
  const name = nameBehindOffice(line.text);
  return name !== null ? splitAt(line, name, name) : splitAtType(line, inHead);
}

/**
 * Parts `…, ngày 29 tháng 01 năm 2015 QUYẾT ĐỊNH …`, as tools write the head of a document on one line, before the type
 * word; in a document's head also `NGVANBEN | KẾ HOẠCH` and `- KẾ HOẠCH`, where recognition read more than that word.
 */
function splitAtType(line: TextLine, inHead: boolean): readonly TextLine[] {
  const dated = TYPE_AFTER_DATE.exec(line.text);
  if (dated) return splitAt(line, dated.index + dated[1]!.length, dated.index + dated[0].length);
  const [, before, type] = (inHead ? TYPE_BEHIND.exec(line.text) : null) ?? [];
  if (before === undefined || !isJunk(before)) return [line];
  return splitAt(line, before.length, line.text.length - type!.length);
}

/** The parts of a line before and behind what stands between two offsets. */
function splitAt(line: TextLine, end: number, start: number): readonly TextLine[] {
  return [
    { ...line, text: line.text.slice(0, end), range: { start: line.range.start, end: line.range.start + end } },
    { ...line, text: line.text.slice(start), range: { start: line.range.start + start, end: line.range.end } },
  ];
}

/** True for signs without letters and digits, for short words none of which is in capitals as a name before the type's word would be, and for letters some of which make no word. */
function isJunk(text: string): boolean {
  if (NUMBERED.test(text)) return false;
  return !/[\p{L}\d]/u.test(text) || SHORT_JUNK.test(text) || (text.match(/\p{L}+/gu) ?? []).some((word) => word.length >= SHORTEST_JUNK && !isSkeleton(stripMarks(word)));
}
