import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/document/model.js';
import { plainWords } from '../../src/document/plain-text.js';
import { SourceText } from '../../src/document/source-text.js';
import { readAimTable, type TargetFact } from '../../src/extract/targets/index.js';
import type { OutlineNode } from '../../src/segment/outline.js';

/** The targets of a table in a document of 2025 whose first row is its header. */
function find(rows: readonly (readonly string[])[], objectives = false): readonly TargetFact[] {
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
  return readAimTable(source, node('table', 0, rows.slice(1).map((_, i) => node('row', i + 1, []))), { issued: '2025-03-10', objectives }).facts;
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
    ['units under a heading that bodies have too', [['TT', 'Chỉ tiêu', 'Đơn vị', '2025', '2026'], ['1', 'Cây phân tán trồng mới', 'nghìn cây', '12', '15,5']], ['Cây phân tán trồng mới: = 12 nghìn cây', 'Cây phân tán trồng mới: = 15.5 nghìn cây']],
    ['units in brackets behind the indicators', [['Chỉ tiêu', 'Hiện trạng 2024', 'Năm 2026'], ['Tỷ lệ hộ dùng nước sạch (%)', '80', '95']], ['Tỷ lệ hộ dùng nước sạch (%): = 95 %']],
    ['units in brackets in the headings, a body a row', [['TT', 'Đơn vị', 'Chỉ tiêu giao (ha)'], ['1', 'Thôn Đoài', '1.250'], ['', 'Tổng cộng', '1.250']], ['Thôn Đoài: = 1250 ha', 'Tổng cộng: = 1250 ha']],
    ['headings of parts in a row of their own', [['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2025', '', 'Năm 2026'], ['', '', '', 'Kế hoạch', 'Ước thực hiện', 'Kế hoạch'], ['1', 'Số chợ được nâng cấp', 'chợ', '2', '1', '3']], ['Số chợ được nâng cấp: = 3 chợ']],
    ['a plan to be carried out', [['Chỉ tiêu', 'ĐVT', 'Kế hoạch thực hiện năm 2026'], ['Số hộ được vay vốn', 'hộ', '40']], ['Số hộ được vay vốn: = 40 hộ']],
    ['no stock of people', [['TT', 'Xóm', 'Dân số (người)', 'Chỉ tiêu tham gia (người)'], ['1', 'Xóm Mới', '640', '85']], ['Xóm Mới: = 85 người']],
    ['bounds in words', [['Chỉ tiêu', 'ĐVT', 'Mục tiêu 2026'], ['Thu ngân sách', 'tỷ đồng', 'Trên 90']], ['Thu ngân sách: > 90 tỷ đồng']],
  ])('has %s', (_, rows, expected) => {
    expect(find(rows).map(brief)).toEqual(expected);
  });

  it('counts what its headings count, among objectives', () => {
    const rows = [['TT', 'Xã', 'Số mô hình', 'Tỷ lệ tham gia (%)'], ['1', 'Tân Hòa', '2', '95']];
    expect(find(rows, true).map(brief)).toEqual(['Tân Hòa: = 2 mô hình', 'Tân Hòa: = 95 %']);
    expect(find(rows)).toEqual([]);
  });

  it('measures every column behind that of the units, among objectives', () => {
    const rows = [['TT', 'Cây trồng', 'ĐVT', 'Diện tích', 'Năng suất (tạ/ha)'], ['1', 'Lúa mùa', 'ha', '42.500', '58,5']];
    expect(find(rows, true).map(brief)).toEqual(['Lúa mùa: = 42500 ha', 'Lúa mùa: = 58.5 tạ/ha']);
    expect(find(rows)).toEqual([]);
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
