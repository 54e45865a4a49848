import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/document/model.js';
import { plainWords } from '../../src/document/plain-text.js';
import { SourceText } from '../../src/document/source-text.js';
import { findTableTargets, type TargetFact } from '../../src/extract/targets/index.js';
import type { OutlineNode } from '../../src/segment/outline.js';

/** The targets of a table in a document of 2025 whose first row is its header. */
function find(rows: readonly (readonly string[])[]): readonly TargetFact[] {
  const page: Page = {
    number: 1, origin: 'plain-text', width: null, height: null, confidence: 1,
    blocks: [{
      kind: 'table', columns: rows[0]!.length, box: null,
      rows: rows.map((texts, i) => ({ header: i === 0, cells: texts.map((text, column) => ({ lines: [{ words: plainWords(text), box: null }], column, columnSpan: 1, rowSpan: 1, box: null })) })),
    }],
  };
  const source = SourceText.fromPages([page]);
  const node = (kind: 'table' | 'row', line: number, children: readonly OutlineNode[]): OutlineNode => {
    const { start, end, row } = source.lines[line]!;
    return { kind, marker: null, title: null, range: { start, end }, content: { start, end }, level: 1, sectionKind: 'objectives', children, row };
  };
  return findTableTargets(source, node('table', 0, rows.slice(1).map((_, i) => node('row', i + 1, []))), '2025-03-10');
}

const brief = ({ indicator, comparator, value, unit }: TargetFact): string => `${indicator ?? ''}: ${comparator} ${value ?? ''} ${unit ?? ''}`;

describe('a table of aims', () => {
  it('gives a target for each coming year, with the unit of its column', () => {
    expect(find([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện 2024', 'Năm 2025', 'Năm 2030'],
      ['1', 'Tỷ lệ hộ nghèo', '%', '3,2', '2,5', '< 1'],
      ['2', 'Thu nhập bình quân', 'triệu đồng/người', '70', '≥ 75', '1.200'],
    ]).map(brief)).toEqual([
      'Tỷ lệ hộ nghèo: = 2.5 %', 'Tỷ lệ hộ nghèo: < 1 %',
      'Thu nhập bình quân: >= 75 triệu đồng/người', 'Thu nhập bình quân: = 1200 triệu đồng/người',
    ]);
  });

  it.each([
    ['a table without units', [['TT', 'Chỉ tiêu', 'Năm 2025'], ['1', 'Số lớp tập huấn', '5']]],
    ['a table of results', [['Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2025'], ['Tỷ lệ hộ nghèo', '%', '3']]],
    ['a table of money', [['Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Kinh phí năm 2025'], ['In ấn', 'tờ', '500', '2', '1.000']]],
    ['cells in words', [['Chỉ tiêu', 'ĐVT', 'Năm 2025'], ['Tỷ lệ hộ nghèo', '%', 'theo chuẩn mới']]],
  ])('is not %s', (_, rows) => {
    expect(find(rows)).toEqual([]);
  });
});
