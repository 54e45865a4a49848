/** Tells headings of columns by their words. */
import { COLUMN_HEADINGS, COLUMN_KEYWORDS, LINE_LABELS } from '../../lexicon/labels.js';
import { beginsWith, plain } from '../../vietnamese/index.js';

const HEADINGS = [...COLUMN_HEADINGS, ...LINE_LABELS].flatMap(({ phrases }) => phrases).map(plain).sort((a, b) => b.length - a.length);
/** Headings are labels; a longer text speaks of what its words name. */
const LONGEST_HEADING = 60;

/** True for a text that begins as the heading of a column in a task table, or holds the words that tell one. */
export function namesColumn(text: string): boolean {
  const folded = plain(text);
  if (folded === '' || folded.length > LONGEST_HEADING) return false;
  return beginsWith(folded, HEADINGS) !== null || COLUMN_KEYWORDS.some(({ words }) => words.every((word) => folded.includes(word)));
}

/** How many of a row's cells are such headings. */
export function columnsNamed(cells: readonly string[]): number {
  return cells.filter(namesColumn).length;
}
