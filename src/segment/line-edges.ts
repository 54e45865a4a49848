/** Where the lines of a stretch of text end that go on in the next one: at what length, and by which measure of it. */
import { lengthWithNextWord } from '../document/line-ends.js';
import { quantile } from '../quantile.js';
import { CHARACTERS, PRINTED, type LineMeasure } from './line-measure.js';
import { readMarker } from './markers.js';
import type { TextLine } from './text-lines.js';

/** Two lines of one page, one behind the other but for blank ones. */
export interface LinePair {
  readonly last: TextLine;
  readonly next: TextLine;
}

/** Lengths are in characters, or in usual ones. */
export interface LineEdge {
  readonly measure: LineMeasure;
  /** A usual full line. */
  readonly width: number;
  /** Where one line goes on in the next, it and the next line's first word together are at least that long. */
  readonly needed: number;
  /** The same for the first lines of paragraphs, which may be indented. */
  readonly neededFirst: number;
  /** The same for most lines; at least `needed`. */
  readonly usual: number;
  /** True if all lines that go on are longer with the next one's first word than any line is. */
  readonly exact: boolean;
}

/** A line and the one behind it. */
export interface LineEnd {
  readonly line: string;
  readonly next: string;
  /** True for the first line of a paragraph. */
  readonly isFirst: boolean;
  /** True for a line that may be a heading's, and so wider in print than its letters are. */
  readonly mayBeBold: boolean;
}

/** Share of lines that may be broken early, by recognition or before a long number. */
const BROKEN_EARLY = 0.01;
/** Broken lines from which it can be told what a line needs. */
const FEWEST_BROKEN = 8;
/** Broken lines that are enough where no line is as long as what they needed: a number of characters is the margin. */
const FEWEST_EXACT = 2;
/** Characters by which a line may stay short for want of narrow letters. */
const SPARE_CHARACTERS = 2;
/** Full lines of print from which it can be told where they end, and the share of a line that may part them. */
const FEWEST_FULL = 3;
const FULL_SPREAD = 0.03;
/** Share of a full line by which another face or a misread letter may make a line narrower. */
const NARROWER = 0.02;
/** Width of bold letters of Times New Roman beside that of plain ones (1.06), with a little to spare. */
const BOLD_WIDTH = 1.08;
/** Share of lines that may be broken before the edge. */
const EARLY_SHARE = 0.1;
/** Share of a full line by which first lines are indented at most: 1 to 1.27 cm of 16 (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const MOST_INDENT = 0.1;
/** Share of first lines that certainly end where they have to. */
const MOST_FIRSTS = 0.8;
/** Share of a full line that a line has at least which tells of the edge; a shorter one is a title's, or stands beside something. */
const LONG_SHARE = 0.75;

/**
 * The edge of a stretch's lines, by the measure by which those that go on left less room for the next one's first word;
 * by both measures where nothing tells which it is.
 * @param prose Its lines, without blank ones and rows of tables.
 * @param pairs Lines that follow each other, without those that a blank line tells to be a paragraph's last.
 */
export function lineEdgesOf(prose: readonly TextLine[], pairs: readonly LinePair[]): readonly [LineEdge, ...LineEdge[]] {
  const broken = pairs.filter(partsSentence);
  const characters = measured(CHARACTERS, prose);
  if (broken.length === 0) return [edgeBy(characters, broken)];
  const print = measured(PRINTED, prose);
  const inCharacters = roomLeft(characters, broken, 0);
  const inPrint = roomLeft(print, broken, MOST_INDENT);
  if (inPrint < inCharacters) return [printedEdge(print, prose, broken)];
  return inCharacters < inPrint ? [edgeBy(characters, broken)] : [edgeBy(characters, broken), printedEdge(print, prose, broken)];
}

/** True if the next line's first word would have found room on a line. */
export function hadRoom(edges: readonly LineEdge[], { line, next, isFirst, mayBeBold }: LineEnd, kind: 'needed' | 'usual' = 'needed'): boolean {
  return edges.every((edge) => {
    const needed = kind === 'needed' && isFirst ? edge.neededFirst : edge[kind];
    return lengthWithNextWord(line, next, edge.measure) < (edge.measure === PRINTED && mayBeBold ? needed / BOLD_WIDTH : needed);
  });
}

/** True for a line in print that goes on in the next one, but ends where first lines do, behind their indent: others would have had room. */
export function endsIndented([edge, ...others]: readonly LineEdge[], { line, next }: LineEnd): boolean {
  if (edge === undefined || others.length > 0 || edge.measure !== PRINTED) return false;
  const length = lengthWithNextWord(line, next, PRINTED);
  return length >= edge.neededFirst && length < edge.needed;
}

/** True for a line that breaks off in the middle of a sentence. */
export function partsSentence({ last, next }: LinePair): boolean {
  return beginsLower(next) && !/[.;:]$/u.test(last.text);
}

/** True for a line that begins in lower case and with no marker. */
export function beginsLower(line: TextLine): boolean {
  return /^\p{Ll}/u.test(line.text) && readMarker(line.text) === null;
}

/** The lengths of a stretch's lines by one measure. */
interface Measured {
  readonly measure: LineMeasure;
  readonly lengths: readonly number[];
  /** Where full lines end; null where no such place is found. */
  readonly full: number | null;
}

function measured(measure: LineMeasure, prose: readonly TextLine[]): Measured {
  const lengths = prose.map(({ text }) => measure(text));
  return { measure, lengths, full: fullLength(lengths) };
}

function printedEdge(print: Measured, prose: readonly TextLine[], broken: readonly LinePair[]): LineEdge {
  const edge = edgeBy(print, broken);
  const { full } = print;
  if (full === null || !bearOut(broken, full)) return edge;
  const needed = full * (1 - NARROWER);
  return { ...edge, needed, neededFirst: Math.min(needed, firstLength(prose, broken, full)), usual: Math.max(needed, edge.width - SPARE_CHARACTERS + 1) };
}

function edgeBy({ measure, lengths }: Measured, broken: readonly LinePair[]): LineEdge {
  const longest = Math.max(...lengths);
  const lacks = broken.map(({ last, next }) => lengthWithNextWord(last.text, next.text, measure));
  const exact = lacks.length >= FEWEST_EXACT && Math.min(...lacks) > longest;
  const width = quantile(lengths, 0.8) ?? 0;
  const usual = width - SPARE_CHARACTERS + 1;
  // What makes a line no longer than the longest would have had room.
  const needed = exact ? longest + 1 : lacks.length < FEWEST_BROKEN ? usual : quantile(lacks, BROKEN_EARLY)! - SPARE_CHARACTERS;
  return { measure, width, needed, neededFirst: needed, usual: Math.max(needed, usual), exact };
}

/** Where full lines end: several reach to it, and at most a few further; null where no such place is found. */
function fullLength(lengths: readonly number[]): number | null {
  const sorted = [...lengths].sort((a, b) => b - a);
  return sorted.find((length, at) => (sorted[at + FEWEST_FULL - 1] ?? 0) >= length * (1 - FULL_SPREAD)) ?? null;
}

/** True if lines of print that go on in the next one leave no room for its first word. */
function bearOut(broken: readonly LinePair[], full: number): boolean {
  const rests = longOf(PRINTED, broken, full).filter(({ last }) => beginsLower(last));
  const early = rests.filter(({ last, next }) => lengthWithNextWord(last.text, next.text, PRINTED) < full * (1 - NARROWER)).length;
  return early <= EARLY_SHARE * rests.length;
}

/** Where most of those first lines end that go on in the next one. */
function firstLength(prose: readonly TextLine[], broken: readonly LinePair[], full: number): number {
  const opening = new Set(prose.filter((line, at) => readMarker(line.text) !== null || (!beginsLower(line) && /[.;:]$/u.test(prose[at - 1]?.text ?? ''))));
  const lengths = longOf(PRINTED, broken, full).filter(({ last }) => opening.has(last)).map(({ last }) => PRINTED(last.text));
  const reached = lengths.length < FEWEST_FULL ? 0 : quantile(lengths, MOST_FIRSTS)!;
  return Math.max(full * (1 - MOST_INDENT), reached);
}

/** The room that lines leave which go on in the next one, beside the indent of first lines, as the sum of shares of a full line. */
function roomLeft({ measure, full: found }: Measured, broken: readonly LinePair[], indent: number): number {
  const full = found ?? 0;
  return longOf(measure, broken, full).reduce((sum, { last, next }) => sum + Math.max(0, 1 - (beginsLower(last) ? 0 : indent) - lengthWithNextWord(last.text, next.text, measure) / full), 0);
}

function longOf(measure: LineMeasure, broken: readonly LinePair[], full: number): readonly LinePair[] {
  return broken.filter(({ last }) => measure(last.text) >= full * LONG_SHARE);
}
