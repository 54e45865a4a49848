/** Rows and cells of a table that is put together, of words as they were read. */
import type { Cell, Line, Row, Word } from '../../document/model.js';
import type { LineWord } from './lines.js';

/** A row of a table, with the page that it begins on. */
export interface MadeRow {
  readonly row: Row;
  readonly page: number;
}

/** By the words of cells, which stand there as they were read, the words of lines that they are. */
export type Origins = Map<Word, Word>;

/** A cell of lines of words. @param origins Takes down what its words were. */
export function cell(lines: readonly (readonly LineWord[])[], column: number, columnSpan: number, origins?: Origins): Cell {
  const kept = lines.filter((words) => words.length > 0);
  const taken = (word: Word): Word => {
    const own = asRead(word);
    origins?.set(own, word);
    return own;
  };
  return { lines: kept.map((words): Line => ({ words: words.flatMap(({ read }) => read.map(taken)), box: null })), column, columnSpan, rowSpan: 1, box: null };
}

/** A word as it was read. */
export function asRead({ raw, box, confidence }: Word): Word {
  return { raw, text: raw, box, confidence };
}
