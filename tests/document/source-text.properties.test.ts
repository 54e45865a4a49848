import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/model.js';
import { SourceText } from '../../src/document/source-text.js';
import { cell, line, page, tableBlock, textBlock } from './pages.js';

const words = fc.array(fc.stringMatching(/^[a-zđêộ0-9./-]{1,6}$/u), { maxLength: 6 }).map((parts) => parts.join(' '));
const lines = fc.array(words, { minLength: 1, maxLength: 4 });
const table = fc.array(fc.array(words, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 });

/** Pages of text blocks and tables, every word with a box. */
const documents = fc.array(fc.array(fc.oneof(lines, table), { maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((pages) =>
  SourceText.fromPages(pages.map((blocks, p) => page(p + 1, blocks.map((block, b): Block =>
    isTable(block)
      ? tableBlock(3, block.map((row, r) => row.map((text, c) => cell([line(text, 100 * b + 20 * r)], c))))
      : textBlock(block.map((text, l) => line(text, 100 * b + 20 * l)))), true))));

const withRange = documents.chain((source) =>
  fc.tuple(fc.constant(source), fc.nat(source.text.length), fc.nat(source.text.length))
    .map(([made, a, b]) => ({ source: made, range: { start: Math.min(a, b), end: Math.max(a, b) } })));

function isTable(block: string[] | string[][]): block is string[][] {
  return Array.isArray(block[0]);
}

describe('for every document', () => {
  it('pages and lines tile the text in order', () => {
    fc.assert(fc.property(documents, (source) => {
      expect(source.pages.map(({ start, end }) => source.text.slice(start, end)).join('\f')).toBe(source.text);
      for (const { page: { number }, start, end } of source.pages) {
        const own = source.lines.filter((entry) => entry.page === number);
        expect(own.map((entry) => source.text.slice(entry.start, entry.end)).join('\n')).toBe(source.text.slice(start, end));
      }
    }));
  });

  it('each cell of a row lies in its line, and the cells make up the line', () => {
    fc.assert(fc.property(documents, (source) => {
      for (const { start, end, row } of source.lines) {
        if (!row) continue;
        expect(row.cells.map((entry) => source.text.slice(entry.start, entry.end)).join(' | ')).toBe(source.text.slice(start, end));
      }
    }));
  });
});

describe('for every range', () => {
  it('a span says what the range says, without white space at its ends', () => {
    fc.assert(fc.property(withRange, ({ source, range }) => {
      const { start, end } = source.span(range);
      expect(source.text.slice(start, end)).toBe(source.text.slice(range.start, range.end).trim());
    }));
  });

  it('a span has a box on each page where it has words, and none elsewhere', () => {
    fc.assert(fc.property(withRange, ({ source, range }) => {
      const { start, end, boxes } = source.span(range);
      const touched = source.pages.filter((entry) => source.text.slice(Math.max(start, entry.start), Math.min(end, entry.end)).replace(/[\s|]/gu, '') !== '');
      expect([...new Set(boxes.map((box) => box.page))]).toEqual(touched.map((entry) => entry.page.number));
    }));
  });

  it('a passage has no line ends, and every part of it leads back to the same letters', () => {
    fc.assert(fc.property(withRange, fc.nat(), fc.nat(), ({ source, range }, a, b) => {
      const passage = source.passage(range);
      expect(passage.text).not.toMatch(/[\n\f]| {2}/u);
      const [from, to] = [a % (passage.text.length + 1), b % (passage.text.length + 1)].sort((x, y) => x - y) as [number, number];
      const { start, end } = passage.toSource(from, to);
      expect(letters(source.text.slice(start, end))).toBe(letters(passage.text.slice(from, to)));
    }));
  });
});

function letters(text: string): string {
  return text.replace(/\s/gu, '');
}
