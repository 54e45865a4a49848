/** Tables of bars without outer ones whose rows were hard-wrapped: `1 | Rà soát` … `hộ nghèo | Phòng Nội vụ`. */
import { lengthWithNextWord } from '../../document/line-ends.js';
import { columnsNamed } from '../../lexicon/column-names.js';

const BAR = /(?<=\s|^)\|(?=\s|$)/gu;
/** Headings that must name columns of task tables, on the first line of the table. */
const FEWEST_NAMED = 2;
/** Text is wrapped at few characters; longer lines are whole rows. */
const WIDEST = 130;
/** Share of lines with fewer bars than the headings by which rows are seen to be wrapped. */
const LEAST_WRAPPED = 0.4;
/** The first cell of a numbered row. */
const ROW = /^(?:\d{1,3}(?:\.\d+)*|[IVX]+)\.?\s\|/u;

/** The lines of a page with each wrapped row of such tables on one line. */
export function joinWrappedBars(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length;) {
    const end = tableEnd(lines, at);
    out.push(...(end > at ? joined(lines.slice(at, end)) : [lines[at]!]));
    at = Math.max(end, at + 1);
  }
  return out;
}

/** The line after such a table; `at` if none begins there. */
function tableEnd(lines: readonly string[], at: number): number {
  const heading = lines[at]!;
  if (heading.startsWith('|') || columnsNamed(heading.split(BAR).map((cell) => cell.trim())) < FEWEST_NAMED) return at;
  let end = at;
  while (end < lines.length && lines[end]!.trim() !== '') end++;
  const own = lines.slice(at, end);
  const bars = barsIn(heading);
  return bars >= 2 && widthOf(own) <= WIDEST && own.filter((line) => barsIn(line) < bars).length >= LEAST_WRAPPED * own.length ? end : at;
}

/** A line that ends where the next one's first word had no room goes on there. */
function joined(lines: readonly string[]): string[] {
  const width = widthOf(lines);
  const out: string[] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const goesOn = above !== undefined && !ROW.test(line) && lengthWithNextWord(above, line) > width;
    if (goesOn) out[out.length - 1] = `${out.at(-1)!} ${line}`;
    else out.push(line);
  });
  return out;
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map(({ length }) => length));
}

function barsIn(line: string): number {
  return line.match(BAR)?.length ?? 0;
}
