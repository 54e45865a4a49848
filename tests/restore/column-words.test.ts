import { describe, expect, it } from 'vitest';
import { ColumnWords } from '../../src/restore/tables/column-words.js';

/** What the language model has a word cost, in nats. */
const USUAL = 8;

describe('the words of a table’s column', () => {
  const rows = [['so', 'xay', 'dung'], ['so', 'xay', 'dung'], ['so', 'tu', 'phap']].map((cell) => [cell]);
  const words = new ColumnWords(rows, 1);

  it('make what follows in several rows cheap', () => {
    expect(words.cost(0, 'xay', 'dung', USUAL)).toBeLessThan(4);
    expect(words.end(0, 'dung', USUAL)).toBeLessThan(4);
  });

  it('tell nothing of what one row alone has', () => {
    expect(words.cost(0, 'tu', 'phap', USUAL)).toBe(USUAL);
    expect(words.end(0, 'phap', USUAL)).toBe(USUAL);
  });
});
