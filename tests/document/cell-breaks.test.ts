import { describe, expect, it } from 'vitest';
import type { Cell, Line, Page } from '../../src/document/model.js';
import { SourceText } from '../../src/document/source-text.js';

/** A line of letters that are 5 points wide. */
function line(text: string, y: number): Line {
  let x = 100;
  const words = text.split(' ').map((word) => {
    const box = { x, y, width: 5 * word.length, height: 10 };
    x += box.width + 3;
    return { raw: word, text: word, confidence: 1, box };
  });
  return { words, box: { x: 100, y, width: x - 103, height: 10 } };
}

function breaksOf(cells: readonly (readonly string[])[], pieced = false): (readonly string[])[] {
  const page: Page = {
    number: 1, origin: 'text-layer', width: 595, height: 842, confidence: 1,
    blocks: [{
      kind: 'table', columns: 1, box: null, ...(pieced && { pieced }),
      rows: cells.map((lines) => ({ header: false, cells: [{ lines: lines.map((text, i) => line(text, 12 * i)), column: 0, columnSpan: 1, rowSpan: 1, box: null } satisfies Cell] })),
    }],
  };
  const source = SourceText.fromPages([page]);
  return source.lines.map(({ row }) => (row!.cells[0]!.breaks ?? []).map((start) => source.text.slice(start, row!.cells[0]!.end)));
}

describe('a line of a cell', () => {
  it('is set apart where the line above had room for its first word, by the fullest line of its column', () => {
    expect(breaksOf([['Trung tâm Phục vụ hành chính', 'công'], ['Công an tỉnh', 'Sở Tư pháp'], ['Hội Liên hiệp Phụ nữ tỉnh', 'Thanh Hà']])).toEqual([[], ['Sở Tư pháp'], []]);
  });

  it('tells nothing in a table that was put together from lines read across', () => {
    expect(breaksOf([['Trung tâm Phục vụ hành chính', 'công'], ['Công an tỉnh', 'Sở Tư pháp']], true)).toEqual([[], []]);
  });
});
