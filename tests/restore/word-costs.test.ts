import { describe, expect, it } from 'vitest';
import type { Word } from '../../src/document/model.js';
import { restorationModel } from '../../src/restore/model/load.js';
import { WordCosts } from '../../src/restore/tables/costs.js';
import { StreamLine } from '../../src/restore/tables/lines.js';

/** A line that ends with one cell's word behind another's: `… trong cả nước` and, below `Cục Đổi mới sáng`, `tạo`. */
function lineEndingIn(last: Partial<Word>): StreamLine {
  const words = ['trong', 'cả', 'nước', 'tại'].map((text): Word => ({ raw: text, text, box: null, confidence: 1 }));
  words[3] = { ...words[3]!, ...last };
  const line = { words, box: null };
  return new StreamLine(0, words, { block: { kind: 'text', role: 'body', lines: [line], box: null }, line }, false);
}

describe('a word that goes on with a cell', () => {
  const costs = new WordCosts(restorationModel().language);
  const above = costs.line(lineEndingIn({}), false);
  const before = ['mới', 'sáng'].map((word) => restorationModel().language.id(word));
  const start = (last: Partial<Word>): number => costs.start(costs.line(lineEndingIn(last), false), 3, before, 'lead');

  it('may be what its restoration put second, since the words before it on its line belong to another cell', () => {
    expect(start({ raw: 'tao', restoration: { confidence: 0.9, runnerUp: 'tạo' } })).toBeLessThan(start({}) - 4);
  });

  it('costs what it is written as where nothing came second', () => {
    expect(start({})).toBe(costs.start(above, 3, before, 'lead'));
  });
});
