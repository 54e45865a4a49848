/** The grid of a table that was read across: how wide its columns are and where they begin, learned from words that were placed in them. */
import { quantile } from '../../quantile.js';
import type { CostedLine } from './costs.js';
import type { LineWord } from './lines.js';
import type { Run } from './region.js';
import { lengthOf, type Grid, type PlacedLine } from './search.js';

/** Share of a column's parts of lines that are as wide as the column at most. */
const FULL = 0.7;
const NARROWEST = 6;
/** Characters by which the starts of two columns lie apart at least. */
const APART = 3;

/** Where the columns begin on each page, and how wide they are by the parts of lines that others follow in the same cell. */
export function gridOf(runs: readonly Run[], placed: readonly (readonly PlacedLine[])[], columns: number): Grid {
  const all = Array.from({ length: columns }, (_, column) => runs.flatMap(({ lines }, run) => placed[run]!.map((line, index) => {
    const next = placed[run]![index + 1];
    return { part: partOf(lines[line.line]!, line, column), page: lines[line.line]!.line.page, goesOn: next !== undefined && !next.opens && next.columns.includes(column) };
  })).filter(({ part }) => part.length > 0));
  const startsOf = (pages: (page: number) => boolean): (number | null)[] => inTurn(all.map((parts) => quantile(parts.flatMap(({ part, page }) => (pages(page) ? part[0]!.offset ?? [] : [])), 1 / 2)));
  const usual = startsOf(() => true);
  const startsOn = (page: number): (number | null)[] => startsOf((own) => own === page).map((start, column) => start ?? usual[column]!);
  return {
    widths: all.map((parts) => Math.max(NARROWEST, quantile(parts.filter(({ goesOn }) => goesOn).map(({ part }) => lengthOf(part, 0, part.length)), FULL) ?? Infinity)),
    starts: new Map(Array.from(new Set(all.flat().map(({ page }) => page)), (page) => [page, startsOn(page)])),
  };
}

/** Starts without those that lie at or before another column's to the left: they were taken from words that belong to it. */
function inTurn(starts: readonly (number | null)[]): (number | null)[] {
  return starts.map((start, column) => (start !== null && starts.some((other, place) => other !== null && (place < column ? other >= start - APART : place > column && other <= start + APART)) ? null : start));
}

/** The words of a line that stand in a column. */
export function partOf({ line }: CostedLine, { columns }: PlacedLine, column: number): readonly LineWord[] {
  return line.words.filter((_, word) => columns[word] === column);
}
