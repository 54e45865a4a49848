/** Rows and cells of a table that is put together, of words as they were read. */
import type { Cell, Line, Row, Word } from '../../document/model.js';
import type { LineWord } from './lines.js';

/** A row of a table, with the page that it begins on. */
export interface MadeRow {
  readonly row: Row;
  readonly page: number;
}

/** A cell of lines of words. */
export function cell(lines: readonly (readonly LineWord[])[], column: number, columnSpan: number): Cell {
  const kept = lines.filter((words) => words.length > 0);
  return { lines: kept.map((words): Line => ({ words: words.flatMap(({ read }) => read.map(asRead)), box: null })), column, columnSpan, rowSpan: 1, box: null };
}

/** A word as it was read. */
export function asRead({ raw, box, confidence }: Word): Word {
  return { raw, text: raw, box, confidence };
}
