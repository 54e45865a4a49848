import { describe, expect, it } from 'vitest';
import type { Cell, Line, Page, Row } from '../../src/document/model.js';
import { plainWords } from '../../src/document/plain-text.js';
import { SourceText } from '../../src/document/source-text.js';
import { findDeadlines } from '../../src/extract/deadlines/index.js';
import { diagnoseDeadlines, diagnoseSums } from '../../src/extract/diagnostics/index.js';
import type { OutlineNode } from '../../src/segment/outline.js';

describe('deadlines', () => {
  const codes = (text: string, issued: string | null): readonly string[] => {
    const source = SourceText.fromPlainText(text);
    const deadlines = findDeadlines(source.passage({ start: 0, end: text.length }), { issued, period: null, place: 'text' });
    return diagnoseDeadlines(deadlines, issued).map(({ code }) => code);
  };

  it.each([
    ['Gửi báo cáo trước ngày 28/2/2025', '2025-03-10', ['deadline-before-issue']],
    ['Gửi báo cáo trước ngày 28/3/2025', '2025-03-10', []],
    ['Gửi báo cáo trước ngày 10/3/2025', '2025-03-10', []],
    ['Gửi báo cáo trước ngày 05/3/2025', '2025-03', []],
    ['Gửi báo cáo trước ngày 28/2/2025', '2025-03', ['deadline-before-issue']],
    ['Gửi báo cáo trước ngày 28/2/2025', null, []],
    ['Gửi báo cáo trước ngày 15/01 hằng năm', '2025-03-10', []],
    ['Gửi báo cáo trước ngày 31/6/2025', '2025-03-10', ['impossible-date']],
    ['Gửi báo cáo trước ngày 28/3/2065', '2025-03-10', ['deadline-far-ahead']],
    ['Hoàn thành trước năm 2050', '2025-03-10', []],
    ['Tổ chức hội nghị vào thứ Sáu, ngày 28/3/2025', '2025-03-10', []],
    ['Tổ chức hội nghị vào thứ Năm, ngày 28/3/2025', '2025-03-10', ['weekday-mismatch']],
    ['Tổ chức hội nghị vào chủ nhật, ngày 30/3/2025', '2025-03-10', []],
    ['Gửi báo cáo trước thứ 2, ngày 30/3/2025', '2025-03-10', ['weekday-mismatch']],
    ['Gửi báo cáo vào thứ Năm hằng tuần', '2025-03-10', []],
  ])('of “%s” in a document of %s', (text, issued, expected) => {
    expect(codes(text, issued)).toEqual(expected);
  });
});

describe('totals of tables', () => {
  const line = (text: string): Line => ({ words: plainWords(text), box: null });
  const cell = (text: string, column: number): Cell => ({ lines: [line(text)], column, columnSpan: 1, rowSpan: 1, box: null });
  const row = (texts: readonly string[]): Row => ({ cells: texts.map(cell), header: false });

  /** A page with one table, and the outline that stands for it. */
  function tableOf(rows: readonly (readonly string[])[]): readonly [SourceText, readonly OutlineNode[]] {
    const page: Page = {
      number: 1, origin: 'plain-text', width: null, height: null, confidence: 1,
      blocks: [{ kind: 'table', columns: rows[0]!.length, rows: rows.map(row), box: null }],
    };
    const source = SourceText.fromPages([page]);
    const node = (kind: 'table' | 'row', start: number, end: number, parts: Pick<OutlineNode, 'row' | 'children'>): OutlineNode => ({
      kind, marker: null, title: null, range: { start, end }, content: { start, end }, level: 1, sectionKind: 'appendix', ...parts,
    });
    const children = source.lines.map(({ start, end, row: cells }) => node('row', start, end, { row: cells, children: [] }));
    return [source, [node('table', 0, source.text.length, { row: null, children })]];
  }

  it.each([
    ['a wrong total', [['1', 'Tuyên truyền', '1.200'], ['2', 'Tập huấn', '800'], ['', 'Tổng cộng', '2.100']], ['2.100']],
    ['a right total', [['1', 'Tuyên truyền', '1.200'], ['2', 'Tập huấn', '800'], ['', 'Tổng cộng', '2.000']], []],
    ['rounded parts', [['1', 'Tuyên truyền', '33,3'], ['2', 'Tập huấn', '66,6'], ['', 'Cộng', '100']], []],
    ['an empty cell', [['1', 'Tuyên truyền', ''], ['2', 'Tập huấn', '800'], ['', 'Tổng cộng', '2.100']], []],
    ['a table without a total', [['1', 'Tuyên truyền', '1.200'], ['2', 'Tập huấn', '800'], ['3', 'In ấn', '2.100']], []],
  ])('with %s', (_, rows, wrong) => {
    expect(diagnoseSums(...tableOf(rows)).map(({ values }) => values['total'])).toEqual(wrong);
  });
});
