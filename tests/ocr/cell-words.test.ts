import { describe, expect, it } from 'vitest';
import type { Box, Line, Row, Word } from '../../src/document/model.js';
import { withWholeDates } from '../../src/ocr/layout/broken-dates.js';
import { withSplitHeadings } from '../../src/ocr/layout/split-headings.js';

/** A word of letters that are 5 points wide and 10 high. */
const word = (text: string, x: number, y = 0): Word => ({ raw: text, text, confidence: 1, box: { x, y, width: 5 * text.length, height: 10 } });
const line = (...words: readonly Word[]): Line => ({ words, box: words[0]!.box });
const texts = (lines: readonly Line[]): string[] => lines.map(({ words }) => words.map(({ text }) => text).join(' '));

describe('a date that a narrow cell breaks', () => {
  it.each([
    [['01/01/20', '26'], ['01/01/2026']],
    [['Trước 30/6/2', '026 đến nay'], ['Trước 30/6/2026', 'đến nay']],
    [['31/12/', '2026.'], ['31/12/2026.']],
    [['8/20', '26'], ['8/2026']],
  ])('%s is made whole', (broken, whole) => {
    expect(texts(withWholeDates(broken.map((text, i) => line(...text.split(' ').map((part, at) => word(part, 40 * at, 12 * i))))))).toEqual(whole);
  });

  it.each([[['01/3/2026', '26']], [['Số 12', '34']], [['15/4', '2 đợt']], [['01/01/19', '98']]])('is not seen in %s', (lines) => {
    expect(texts(withWholeDates(lines.map((text, i) => line(word(text, 0, 12 * i)))))).toEqual(lines);
  });
});

describe('a heading over several columns', () => {
  const box: Box = { x: 0, y: 0, width: 200, height: 20 };
  const rows = (...words: readonly Word[]): readonly Row[] => [{
    header: false, cells: [{ lines: [line(word('STT', 5))], column: 0, columnSpan: 1, rowSpan: 1, box: { ...box, width: 40 } }, { lines: [line(...words)], column: 1, columnSpan: 2, rowSpan: 1, box: { ...box, x: 40, width: 160 } }],
  }];
  const split = (...words: readonly Word[]): string[] => withSplitHeadings(rows(...words), [0, 40, 120, 200])[0]!.cells.map(({ lines, column, columnSpan }) => `${column}+${columnSpan} ${texts(lines).join('/')}`);

  it('is parted where its words leave the edge between the columns free', () => {
    expect(split(word('Bắt', 60), word('đầu', 80), word('Hoàn', 140), word('thành', 165))).toEqual(['0+1 STT', '1+1 Bắt đầu', '2+1 Hoàn thành']);
  });

  it('is parted in a row without any upright rule if three or more headings stand apart', () => {
    const whole = (edges: readonly number[], ...words: readonly Word[]): number => withSplitHeadings([{
      header: false, cells: [{ lines: [line(...words)], column: 0, columnSpan: edges.length - 1, rowSpan: 1, box }],
    }], edges)[0]!.cells.length;
    expect(whole([0, 40, 120, 200], word('STT', 5), word('Nội', 60), word('dung', 80), word('Hạn', 150))).toBe(3);
    expect(whole([0, 40, 200], word('STT', 5), word('Nội', 60), word('dung', 80))).toBe(1);
    expect(whole([0, 40, 120, 200], word('DANH', 25), word('MỤC', 50), word('NHIỆM', 70), word('VỤ', 115), word('GIAO', 130))).toBe(1);
  });

  it('stays whole where its words run over the edge, or stand in one column', () => {
    expect(split(word('Thời', 90), word('gian', 115))).toEqual(['0+1 STT', '1+2 Thời gian']);
    expect(split(word('Thời', 50), word('gian', 75))).toEqual(['0+1 STT', '1+2 Thời gian']);
  });
});
