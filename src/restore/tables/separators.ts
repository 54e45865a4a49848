/** What parts the entries of a column's cells: where its other cells part them by semicolons, a colon is one misread. */
import { LINE_LABELS } from '../../lexicon/labels.js';
import type { Cell, TableBlock, Word } from '../../document/model.js';
import { beginsWith, plain } from '../../vietnamese/index.js';

const LABELS = LINE_LABELS.flatMap(({ phrases }) => phrases).map(plain);
/** Cells parted by semicolons for each one parted by a colon. */
const FEWEST_PARTED = 2;

/** The table with such colons made semicolons. @param table Of a page that was recognised. */
export function repairSeparators(table: TableBlock): TableBlock {
  const cells = table.rows.filter(({ header }) => !header).flatMap((row) => row.cells);
  const damaged = new Map<Word, Word>();
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const own = cells.filter((cell) => cell.column === column).map((cell) => ({ cell, words: wordsOf(cell) }));
    const parted = own.filter(({ words }) => words.slice(0, -1).some(({ text }) => text.length > 1 && text.endsWith(';'))).length;
    const colons = own.filter(({ words }) => !isLabelled(words)).flatMap(({ words }) => colonsOf(words));
    if (colons.length > 0 && parted >= FEWEST_PARTED * colons.length) for (const word of colons) damaged.set(word, withSemicolon(word));
  }
  if (damaged.size === 0) return table;
  const repaired = (cell: Cell): Cell => ({ ...cell, lines: cell.lines.map((line) => ({ ...line, words: line.words.map((word) => damaged.get(word) ?? word) })) });
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(repaired) })) };
}

function wordsOf({ lines }: Cell): readonly Word[] {
  return lines.flatMap(({ words }) => words).filter(({ text }) => text !== '');
}

/** The words that end in a colon and have a capital behind them. */
function colonsOf(words: readonly Word[]): Word[] {
  return words.filter(({ text }, at) => text.length > 1 && text.endsWith(':') && /^\p{Lu}/u.test(words[at + 1]?.text ?? ''));
}

/** `Chủ trì: Phòng Nội vụ` has a colon of its own. */
function isLabelled(words: readonly Word[]): boolean {
  return beginsWith(plain(words.map(({ text }) => text).join(' ')), LABELS) !== null;
}

function withSemicolon(word: Word): Word {
  return { ...word, text: `${word.text.slice(0, -1)};`, restoration: { confidence: word.restoration?.confidence ?? word.confidence, runnerUp: word.text } };
}
