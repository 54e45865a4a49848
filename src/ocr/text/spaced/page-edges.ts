/** What pages of plain text repeat at their head or foot. */
import { columnsNamed } from '../../../lexicon/column-names.js';

/** Pages that have it at least. */
const FEWEST_PAGES = 2;
const GAP = /\s{2,}/u;
const PAGE_NUMBER = /^[-–—\s]*\d{1,4}[-–—\s]*$/u;

/** The lines at the edges of pages that hold a page's number, or that other pages have there, too, their numbers aside. @param pageOf The page of each line. */
export function pageEdges(lines: readonly string[], pageOf: readonly number[]): ReadonlySet<number> {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const edges = filled.filter((at, index) => pageOf[at] !== pageOf[filled[index - 1] ?? -1] || pageOf[at] !== pageOf[filled[index + 1] ?? -1]);
  const counts = new Map<string, number>();
  for (const at of edges) counts.set(keyOf(lines[at]!), (counts.get(keyOf(lines[at]!)) ?? 0) + 1);
  return new Set(edges.filter((at) => PAGE_NUMBER.test(lines[at]!) || (counts.get(keyOf(lines[at]!))! >= FEWEST_PAGES && !isHeader(lines[at]!))));
}

function keyOf(line: string): string {
  return line.trim().replace(/\d+/gu, '#').replace(/\s+/gu, ' ');
}

/** True for headings side by side: a table that goes on over pages has its header on each of them. */
function isHeader(line: string): boolean {
  const chunks = line.trim().split(GAP);
  return chunks.length > 1 && columnsNamed(chunks) > 0;
}
