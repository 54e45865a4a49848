/** Tells the headings of columns of task tables by their words, however they are spelt. */
import { Openings, plain } from '../vietnamese/index.js';
import { COLUMN_HEADINGS, COLUMN_KEYWORDS, LINE_LABELS, type TaskField } from './labels.js';

const HEADINGS = new Openings([...COLUMN_HEADINGS, ...LINE_LABELS].flatMap(({ field, phrases }) => phrases.map((phrase) => [plain(phrase), field] as const)).sort(([a], [b]) => b.length - a.length));
/** Headings are labels; a longer text speaks of what its words name. */
const LONGEST_HEADING = 60;

/** What a column tells whose heading begins as one that is known, or holds the words of one; null for any other text. */
export function namedField(text: string): TaskField | null {
  if (text === '' || text.length > LONGEST_HEADING) return null;
  const folded = plain(text);
  return HEADINGS.of(folded) ?? COLUMN_KEYWORDS.find(({ words }) => words.every((word) => folded.includes(word)))?.field ?? null;
}

const TEXT_WORDS = COLUMN_KEYWORDS.filter(({ field }) => field === 'text').map(({ words }) => words);

/** True for a heading that may name the tasks themselves, though it begins as that of who does them: `Phân công nhiệm vụ`. */
export function mayNameTasks(heading: string): boolean {
  const folded = plain(heading);
  return TEXT_WORDS.some((words) => words.every((word) => folded.includes(word)));
}

/** How many of a row's cells are headings of columns. */
export function columnsNamed(cells: readonly string[]): number {
  return cells.filter((cell) => namedField(cell) !== null).length;
}
