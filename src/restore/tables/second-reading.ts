/** Words of tables that were read across, as their cells tell them: what stands in a cell is better context than what stood on the line. */
import type { Block, Line, Page, Word } from '../../document/model.js';
import type { Reassembled } from './index.js';

/**
 * Pages with the words that restoring the cells of their tables has given.
 * @param pages What the tables were made of.
 * @param restored The pages of `reassembled`, restored.
 * @returns null where no word is another than before.
 */
export function asInCells(pages: readonly Page[], { pages: made, origins }: Reassembled, restored: readonly Page[]): Page[] | null {
  const meant = new Map<Word, Word>();
  const after = restored.flatMap(({ blocks }) => blocks.flatMap(wordsOf));
  made.flatMap(({ blocks }) => blocks.flatMap(wordsOf)).forEach((word, at) => {
    const origin = origins.get(word);
    const { text, restoration } = after[at]!;
    if (origin && origin.text !== text) meant.set(origin, { ...origin, text, ...(restoration ? { restoration } : {}) });
  });
  if (meant.size === 0) return null;
  const line = (old: Line): Line => ({ ...old, words: old.words.map((word) => meant.get(word) ?? word) });
  return pages.map((page) => ({ ...page, blocks: page.blocks.map((block): Block => (block.kind === 'text'
    ? { ...block, lines: block.lines.map(line) }
    : { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(line) })) })) })) }));
}

function wordsOf(block: Block): Word[] {
  const lines = block.kind === 'text' ? block.lines : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines));
  return lines.flatMap(({ words }) => words);
}
