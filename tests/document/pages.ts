/** Makers of pages for tests. */
import type { Box, Cell, Line, Page, TableBlock, TextBlock, Word } from '../../src/document/model.js';

/** A word at a place of its own, ten points a letter. */
export const word = (text: string, x: number | null = null, y = 0, raw = text): Word => ({
  raw, text, box: x === null ? null : { x, y, width: 10 * text.length, height: 12 }, confidence: 1,
});

/** A line of words set one after the other from x = 0; `y` null for text without layout. */
export function line(text: string, y: number | null = null): Line {
  let x = 0;
  const words = text.split(' ').filter(Boolean).map((part) => {
    const placed = word(part, y === null ? null : x, y ?? 0);
    x += 10 * (part.length + 1);
    return placed;
  });
  return { words, box: y === null ? null : { x: 0, y, width: Math.max(0, x - 10), height: 12 } };
}

export const textBlock = (lines: readonly Line[], role: TextBlock['role'] = 'body'): TextBlock => ({ kind: 'text', role, lines, box: null });

export const cell = (lines: readonly Line[], column: number, spans: { columnSpan?: number; rowSpan?: number; box?: Box } = {}): Cell => ({
  lines, column, columnSpan: spans.columnSpan ?? 1, rowSpan: spans.rowSpan ?? 1, box: spans.box ?? null,
});

export const tableBlock = (columns: number, rows: readonly (readonly Cell[])[], headerRows = 1): TableBlock => ({
  kind: 'table', columns, rows: rows.map((cells, i) => ({ cells, header: i < headerRows })), box: null,
});

export const page = (number: number, blocks: Page['blocks'], layout = false): Page => ({
  number, origin: layout ? 'ocr' : 'plain-text', width: layout ? 595 : null, height: layout ? 842 : null, blocks, confidence: 1,
});
