/** Which lines under a header belong to its table: rows that were read across and titles of groups, without what a page break brings in between. */
import { CLOSING_PHRASES, RECIPIENTS_PHRASES } from '../../lexicon/frame-phrases.js';
import { median, quantile } from '../../quantile.js';
import { namedField } from '../../lexicon/column-names.js';
import { beginsWith, isCapitals, plain } from '../../vietnamese/index.js';
import type { CostedLine, WordCosts } from './costs.js';
import { hasRomanNumber, isGroupTitle, isParted, numberedTitles } from './group-titles.js';
import { headerAt, type TableHeader } from './headings.js';
import { goesOnWithOutline, headingAbove, outlineHeading, type OutlineHeading } from './outline.js';
import { isPartyCell } from '../../lexicon/cell-kinds.js';
import { ROW_NUMBER, type StreamLine } from './lines.js';

/** A line of a run, and how it was read. */
export interface RunLine extends CostedLine {
  /** True if it belongs to one cell, which others follow; else it was read across the columns. */
  readonly byCell: boolean;
  /** Where paragraphs are one cell each: whether it goes on with that of the line above, begins the next one right behind it, or the first one; else null. */
  readonly cell: 'same' | 'next' | 'first' | null;
  /** Its place among the lines that were read across; in a table of both kinds, lines of single cells that follow each other have one place. */
  readonly place: number;
}

interface Paragraphs {
  /** The lines that begin one. */
  readonly begins: ReadonlySet<CostedLine>;
  /** Those of them above which the page ends. */
  readonly apart: ReadonlySet<CostedLine>;
}

/** Lines of one group of rows, in order. */
export interface Run {
  /** The lines of the group's title; none if the rows stand under no title. */
  readonly title: readonly StreamLine[];
  readonly lines: readonly RunLine[];
}

export interface Region {
  readonly header: TableHeader;
  readonly runs: readonly Run[];
  /** The line after the table. */
  readonly end: number;
}

const LEAVERS = [...CLOSING_PHRASES.phrases, ...RECIPIENTS_PHRASES.phrases].map(plain);
/** A part that is not the first, where the table has no groups: the document's own. */
const FURTHER_PART = /^(?:I{2,3}|IV|VI{0,3}|I?X)[.)-]\s?\p{Lu}/u;
const NUMBERED_HEADING = /^(\d{1,2})\.\s?\p{Lu}/u;
/** A row's number has no stop, a paragraph's has one. */
const NUMBERED_ROW = /^\d{1,3}\s\p{L}/u;
/** Lines of a row whose cells were read one after the other, and characters of most of them. */
const FEWEST_CELLS = 4;
const LONGEST_CELL_LINE = 32;
/** Characters of a line that the widest column holds, and the share of a table's lines that are no wider where none was read across. */
const WIDEST_CELL = 60;
const WIDE_LINES = 0.85;
/** Share of lines in which a speck may look like a rule. */
const SELDOM = 0.1;
/** The heading of a section: `III. THỜI GIAN`. */
const SECTION = /^(?:[IVXL]{1,5}|\d{1,2})[.)-]\s?\p{L}/u;
const LIST_ITEM = /^(?:[-–+•]|a\))\s/u;
/** Characters of a title that may go on, and of its rest. */
const LONG_TITLE = 60;
const LONGEST_TITLE_REST = 45;
/** Headings one below the other, and words of one. */
const FEWEST_STACKED = 4;
/** More lines like headings are no table's: a header names its columns once. */
const MOST_STACKED = 24;
const LONGEST_HEADING = 8;
/** Lines of a header that name no column. */
const LONGEST_HEADER_REST = 2;
/** Characters of a full line of prose, and what its words cost at most on the mean, in nats. */
const PROSE_LENGTH = 66;
const PROSE_COST = 4.6;
const PROSE_LINES = 2;
/** What the first words of a line of prose cost at most on the mean behind the line above, in nats. */
const JOINT_COST = 6;
const PAGE_NUMBER = /^[-–—\s]*\d{1,4}[-–—\s]*$/u;
const FEWEST_HEADS = 2;
/** Lines in which the first rows stand. */
const MOST_WHOLE_LINES = 40;
/** Lines within which a header is printed again on the next page. */
const REPEATED_WITHIN = 60;
const LEAST_REPEATED = 0.5;
const NUMBER_HEADING = /^s?tt$/u;

/** The table under a header; null if its cells need not be parted. */
export function regionUnder(header: TableHeader, lines: readonly StreamLine[], costs: WordCosts, heads: ReadonlySet<string>): Region | null {
  if (isCellALine(lines, header.end)) return null;
  const end = lastEnd(lines, header, costs, heads);
  const numbered = numberedTitles(lines.slice(header.end, end));
  const runs: { title: StreamLine[]; lines: CostedLine[] }[] = [];
  const paragraphs = { begins: new Set<CostedLine>(), apart: new Set<CostedLine>() };
  let headed = false;
  let blank = false;
  let inTitle = false;
  let inHeading = false;
  for (let at = header.end; at < end; at++) {
    const line = lines[at]!;
    const repeated = headerAt(lines, at);
    if (repeated && repeated.end <= end) {
      at = repeated.end - 1;
      headed = true;
      continue;
    }
    if (line.words.length === 0) {
      blank = true;
      continue;
    }
    inHeading = repeatsHeading(line, header) || (inHeading && isOfHeading(line, header));
    headed ||= inHeading;
    if (inHeading || isFurniture(lines, at, heads)) continue;
    const open = runs.at(-1);
    if (isGroupTitle(line) || numbered.has(line)) {
      runs.push({ title: [line], lines: [] });
      inTitle = true;
    } else if (inTitle && goesOnWithTitle(open!.title.at(-1)!, line, !blank && lines[at + 1]?.words.length === 0)) {
      open!.title.push(line);
    } else {
      inTitle = false;
      if (!open) runs.push({ title: [], lines: [] });
      const costed = costs.line(line, blank);
      if (blank || headed) paragraphs.begins.add(costed);
      if (headed) paragraphs.apart.add(costed);
      runs.at(-1)!.lines.push(costed);
    }
    blank = false;
    headed = false;
  }
  // What stands between a header and the title of its first group is the header's own rest.
  const [first, second] = runs;
  const rest = first && second && first.title.length === 0 && first.lines.length <= LONGEST_HEADER_REST ? runs.shift()!.lines : [];
  const all = runs.flatMap(({ lines: own }) => own);
  const mixed = isMixed(all);
  const byCell = !mixed && header.byCell && isSeldomParted(all);
  const read = runs.map(({ title, lines: own }): Run => ({ title, lines: mixed ? withParagraphs(own, paragraphs) : withCellsFrom(own, byCell ? 0 : firstByCell(own)) }));
  const text = header.columns.indexOf('text');
  const cells = header.cells.map((words, column) => (column === text ? [...words, ...rest.flatMap(({ line }) => line.words)] : words));
  return { header: { ...header, cells }, runs: read, end };
}

/**
 * The line after headings that begin at a line, one below the other and whole; null if there are none. Where no word is damaged,
 * how cells look tells more than which words follow each other: such a table is left to segmentation.
 */
export function wholeStackEnd(lines: readonly StreamLine[], from: number): number | null {
  let found = 0;
  for (let at = from; at < lines.length && found <= MOST_STACKED; at++) {
    const line = lines[at]!;
    if (line.read.length === 0 && found > 0) continue;
    const isHeading = line.read.length > 0 && line.read.length <= LONGEST_HEADING && !SECTION.test(line.text) && namedField(line.text) !== null && line.words.every(({ text, read, afterBar }) => !afterBar && read.length === 1 && read[0]!.raw === text);
    if (!isHeading) return found >= FEWEST_STACKED ? at : null;
    found++;
  }
  return null;
}

/** True if every cell of the first rows is one line, so that nothing needs to be parted: as many lines behind each row's number. */
function isCellALine(lines: readonly StreamLine[], from: number): boolean {
  const cells = lines.slice(from, from + MOST_WHOLE_LINES).filter(({ words }) => words.length > 0);
  const [first, second, third] = ['1', '2', '3'].map((number) => cells.findIndex(({ text }) => text === number));
  return first! >= 0 && second! - first! >= FEWEST_CELLS && third! - second! === second! - first!;
}

/** The lines of a table of both kinds as the search reads them. */
function withParagraphs(lines: readonly CostedLine[], { begins, apart }: Paragraphs): readonly RunLine[] {
  const byCell = cellsAmong(lines, begins);
  let place = -1;
  return lines.map((line, at) => {
    const follows = byCell[at]! && byCell[at - 1] === true && !apart.has(line);
    if (!follows) place++;
    const cell = !byCell[at] ? null : !follows ? 'first' : begins.has(line) ? 'next' : 'same';
    return { ...line, byCell: byCell[at]!, cell, place };
  });
}

/** True for a table of which some pages were read across and others cell by cell: it has lines that no column holds. */
function isMixed(lines: readonly CostedLine[]): boolean {
  return (quantile(lines.map(({ line }) => line.text.length), WIDE_LINES) ?? 0) > WIDEST_CELL;
}

/** For each line whether it belongs to a paragraph that is one cell: no line of it is wider than a column, has words behind a row's number or is parted. */
function cellsAmong(lines: readonly CostedLine[], begins: Paragraphs['begins']): readonly boolean[] {
  const isAcross = ({ line }: CostedLine): boolean => line.text.length > WIDEST_CELL || isParted(line) || (line.words.length > 1 && ROW_NUMBER.test(line.words[0]!.text));
  const out: boolean[] = [];
  for (let from = 0; from < lines.length;) {
    let end = from + 1;
    while (end < lines.length && !begins.has(lines[end]!)) end++;
    const across = lines.slice(from, end).some(isAcross);
    for (; from < end; from++) out.push(!across);
  }
  return out;
}

/** The lines of other tables: those from one on belong to one cell each. */
function withCellsFrom(lines: readonly CostedLine[], first: number): readonly RunLine[] {
  return lines.map((line, at) => ({ ...line, byCell: at >= first, cell: null, place: at }));
}

/** The first line of a run from which on its cells were read one after the other; behind the last if none were. */
function firstByCell(lines: readonly CostedLine[]): number {
  if (isByCell(lines)) return 0;
  const from = lines.findIndex((line, at) => line.afterBlank && ROW_NUMBER.test(line.line.text) && lines[at + 1]?.afterBlank === true && isByCell(lines.slice(at)));
  return from < 0 ? lines.length : from;
}

function isSeldomParted(lines: readonly CostedLine[]): boolean {
  return lines.filter(({ line }) => isParted(line)).length <= SELDOM * lines.length;
}

/** True for short lines that no rule parts. */
function isByCell(lines: readonly CostedLine[]): boolean {
  if (lines.length < FEWEST_CELLS || lines.some(({ line }) => isParted(line))) return false;
  return median(lines.map(({ line }) => line.text.length)) <= LONGEST_CELL_LINE && lines.some(({ line }) => ROW_NUMBER.test(line.text));
}

/** The end of a table over as many pages as repeat its header. */
function lastEnd(lines: readonly StreamLine[], header: TableHeader, costs: WordCosts, heads: ReadonlySet<string>): number {
  let end = regionEnd(lines, header, costs, heads);
  for (let at = end; at < Math.min(lines.length, end + REPEATED_WITHIN); at++) {
    if (isLeaver(lines[at]!)) break;
    const repeated = headerAt(lines, at);
    if (repeated?.columns.join() !== header.columns.join()) continue;
    end = regionEnd(lines, repeated, costs, heads, lines.slice(header.end, at).some(hasRomanNumber));
    at = end;
  }
  return end;
}

function isLeaver({ isWhole, text }: StreamLine): boolean {
  return isWhole || beginsWith(plain(text), LEAVERS) !== null;
}

/** True for a line of a header that is printed again on the next page, as far as it can be read; a body's name that was read into a heading is none. */
function repeatsHeading({ words, text }: StreamLine, { cells }: TableHeader): boolean {
  if (isPartyCell(text) && namedField(text) === null) return false;
  const own = new Set(cells.flat().map(({ text }) => plain(text)).filter((word) => word.length > 1));
  const first = plain(words[0]?.text ?? '');
  return NUMBER_HEADING.test(first) || (words.length >= 3 && words.filter(({ text }) => own.has(plain(text))).length >= LEAST_REPEATED * words.length);
}

/** True for a further line of such a header whose cells stand one below the other. */
function isOfHeading({ words }: StreamLine, { cells }: TableHeader): boolean {
  const own = new Set(cells.flat().map(({ text }) => plain(text)));
  return words.every(({ text, afterBar }) => !afterBar && own.has(plain(text)));
}

/** @param groups True if groups of the table stand above the header, which is printed again there. */
function regionEnd(lines: readonly StreamLine[], header: TableHeader, costs: WordCosts, heads: ReadonlySet<string>, groups = false): number {
  let prose: CostedLine[] = [];
  let proseStart = header.end;
  let at = header.end;
  let grouped = groups;
  const above = headingAbove(lines, header.start);
  let group: OutlineHeading | null = null;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (isLeaver(line) || beginsSection(lines, at) || (!grouped && FURTHER_PART.test(line.text) && !isParted(line))) break;
    const heading: OutlineHeading | null = above && outlineHeading(line);
    if (heading && goesOnWithOutline(heading, above!, group)) break;
    group = heading ?? group;
    grouped ||= hasRomanNumber(line);
    if (line.words.length === 0 || isFurniture(lines, at, heads)) continue;
    const costed = costs.line(line, false);
    if (isGroupTitle(line) || !isProse(costed)) {
      prose = [];
      continue;
    }
    if (prose.length > 0 && !goesOn(prose.at(-1)!, costed, costs)) prose = [];
    if (prose.length === 0) proseStart = at;
    prose.push(costed);
    if (prose.length === PROSE_LINES) {
      at = proseStart;
      break;
    }
  }
  // A heading right before the prose belongs to it.
  for (let before = at - 1; before > header.end; before--) {
    const line = lines[before]!;
    if (line.words.length === 0) continue;
    return at < lines.length && NUMBERED_HEADING.test(line.text) ? before : at;
  }
  return at;
}

/** True for a heading that the document goes on with: one line, and under it what belongs to no cell. */
function beginsSection(lines: readonly StreamLine[], at: number): boolean {
  const number = NUMBERED_HEADING.exec(lines[at]!.text)?.[1];
  if (number === undefined || isParted(lines[at]!)) return false;
  const next = lines.slice(at + 1).find(({ read }) => read.length > 0);
  return next !== undefined && !isParted(next) && (next.text.startsWith(`${number}.1`) || LIST_ITEM.test(next.text));
}

function isProse({ line, inner, time }: CostedLine): boolean {
  if (line.text.length < PROSE_LENGTH || isParted(line) || time > 0 || NUMBERED_ROW.test(line.text)) return false;
  return inner.reduce((sum, costs) => sum + costs[1]!, 0) < PROSE_COST * inner.length;
}

/** True if prose goes on from line to line: what stands at the end of a table's line is another cell than at the start of the next. */
function goesOn(above: CostedLine, line: CostedLine, costs: WordCosts): boolean {
  return /[.;:]$|\/\.$/u.test(above.line.text) || costs.joint(above, line) < JOINT_COST;
}

/**
 * True for the rest of a title: in capitals as well, or a few words in small letters after a full line.
 * @param closes True if it follows the line above and a blank one follows it: then a full line goes on, however long the rest is.
 */
function goesOnWithTitle(title: StreamLine, line: StreamLine, closes: boolean): boolean {
  const { text } = line;
  if (isParted(line)) return false;
  const open = title.text.length >= LONG_TITLE && !/[.;]$/u.test(title.text);
  return isCapitals(text) || (open && closes && !ROW_NUMBER.test(line.words[0]!.text)) || (open && /^\p{Ll}/u.test(text) && text.length <= LONGEST_TITLE_REST);
}

/** What stands at the head or foot of several pages, its numbers aside; without a letter it is no heading, but numbers of rows. */
export function repeatedHeads(lines: readonly StreamLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  lines.forEach((_, at) => {
    if (isAtEdge(lines, at)) counts.set(headKey(lines[at]!), (counts.get(headKey(lines[at]!)) ?? 0) + 1);
  });
  return new Set([...counts].filter(([key, count]) => count >= FEWEST_HEADS && /\p{L}/u.test(key)).map(([key]) => key));
}

/** True for a page's number, or for what other pages have at their edge, too. */
export function isFurniture(lines: readonly StreamLine[], at: number, heads: ReadonlySet<string>): boolean {
  return isAtEdge(lines, at) && (PAGE_NUMBER.test(lines[at]!.text) || heads.has(headKey(lines[at]!)));
}

function headKey({ text }: StreamLine): string {
  return plain(text).replace(/\d+/gu, '#');
}

/** True for the first and last two lines of a page that hold words. */
function isAtEdge(lines: readonly StreamLine[], at: number): boolean {
  const { page, read } = lines[at]!;
  if (read.length === 0) return false;
  return [-1, 1].some((step) => {
    let filled = 0;
    for (let next = at + step; filled < 2; next += step) {
      const line = lines[next];
      if (line?.page !== page) return true;
      if (line.read.length > 0) filled++;
    }
    return false;
  });
}
