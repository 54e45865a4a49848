/** Tables of bars without outer ones whose rows were hard-wrapped: `1 | Rà soát` … `hộ nghèo | Phòng Nội vụ`. */
import { lengthWithNextWord } from '../../document/line-ends.js';
import { columnsNamed } from '../../lexicon/column-names.js';

const BAR = /(?<=\s|^)\|(?=\s|$)/gu;
/** Headings that must name columns of task tables, on the first line of the table. */
const FEWEST_NAMED = 2;
/** Text is wrapped at so many characters; longer lines are whole rows, and shorter ones short rows. */
const WIDTH = { least: 40, most: 130 } as const;
/** Share of lines with fewer bars than the headings by which rows are seen to be wrapped. */
const LEAST_WRAPPED = 0.4;
/** Rows with more bars than the headings, for which a sign in a cell may account; with more of them, lines were read across rows that hold several lines each. */
const MOST_OVERFULL = 1;
/** The first cell of a numbered row. */
const ROW = /^(?:\d{1,3}(?:\.\d+)*|[IVX]+)\.?\s\|/u;

/** A heading or an item, with markdown's signs before it or without. */
const MARKED = /^\s*(?:#{1,6}\s+)?[*_]{0,3}(?:[-–+•*]\s|(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|\p{Ll})[.)]\s+\p{Lu})/u;

/** Lines at the top of a page among which a bar shows that a table goes on there. */
const GOES_ON_WITHIN = 3;

interface PageLine {
  readonly text: string;
  /** Index of its page. */
  readonly page: number;
}

/** The lines of each page with each wrapped row of such tables on one line, that of the page where it begins. */
export function joinWrappedBars(pages: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const lines = pages.flatMap((own, page) => own.map((text): PageLine => ({ text, page })));
  const out: string[][] = pages.map(() => []);
  for (let at = 0; at < lines.length;) {
    const end = tableEnd(lines, at);
    const rows = end > at ? joined(lines.slice(at, end).filter((line) => line.text.trim() !== '')) : null;
    for (const { text, page } of rows ?? lines.slice(at, Math.max(end, at + 1))) out[page]!.push(text);
    at = Math.max(end, at + 1);
  }
  return out;
}

/** The line after such a table; `at` if none begins there. */
function tableEnd(lines: readonly PageLine[], at: number): number {
  const heading = lines[at]!.text;
  if (heading.startsWith('|') || ROW.test(heading) || !isHeading(heading)) return at;
  let end = at;
  for (let next: number | null = at; next !== null; next = lineBehind(lines, end)) end = next + 1;
  end = lastRow(lines, at, end);
  const own = lines.slice(at, end).map(({ text }) => text).filter((text) => text.trim() !== '');
  const bars = barsIn(heading);
  const width = widthOf(own);
  return bars >= 2 && width >= WIDTH.least && width <= WIDTH.most && own.filter((line) => barsIn(line) < bars).length >= LEAST_WRAPPED * own.length ? end : at;
}

/** True for a line that names columns. */
function isHeading(line: string): boolean {
  return columnsNamed(line.split(BAR).map((cell) => cell.trim())) >= FEWEST_NAMED;
}

/** The end of the lines from one to another before a heading, or an item, behind which no bar stands or another table begins: no cell goes on there. */
function lastRow(lines: readonly PageLine[], at: number, end: number): number {
  for (let line = at + 1; line < end; line++) {
    if (barsIn(lines[line]!.text) > 0 || !MARKED.test(lines[line]!.text)) continue;
    const row = lines.slice(line, end).find(({ text }) => barsIn(text) > 0);
    if (row === undefined || isHeading(row.text)) return line;
  }
  return end;
}

/** The table's next line: the one that follows, or the first on the next page if the table goes on there; null behind its last. */
function lineBehind(lines: readonly PageLine[], end: number): number | null {
  let next = end;
  while (next < lines.length && lines[next]!.text.trim() === '') next++;
  if (next >= lines.length) return null;
  if (lines[next]!.page === lines[end - 1]!.page) return next === end ? next : null;
  return lines.slice(next, next + GOES_ON_WITHIN).some(({ text }) => barsIn(text) > 0) ? next : null;
}

/**
 * A line that ends where the next one's first word had no room goes on there.
 * @returns null where rows would hold more bars than their headings: each line of those was read across the cells, and its bars are its own.
 */
function joined(lines: readonly PageLine[]): readonly PageLine[] | null {
  const width = widthOf(lines.map(({ text }) => text));
  const out: PageLine[] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const last = out.at(-1);
    // Behind a whole row a bar ends the empty first cell of the next.
    const opensRow = ROW.test(line.text) || (/^\s*\|/u.test(line.text) && last !== undefined && barsIn(last.text) >= barsIn(out[0]!.text));
    const goesOn = above !== undefined && !opensRow && lengthWithNextWord(above.text, line.text) > width;
    if (goesOn && last) out[out.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else out.push(line);
  });
  const most = barsIn(out[0]!.text);
  return out.filter(({ text }) => barsIn(text) > most).length > MOST_OVERFULL ? null : out;
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map(({ length }) => length));
}

function barsIn(line: string): number {
  return line.match(BAR)?.length ?? 0;
}
