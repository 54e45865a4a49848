import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/ocr/layout/document.js';
import type { Rule } from '../../src/ocr/layout/types.js';
import type { Word } from '../../src/document/model.js';

/** Recognised words: x, y, text and, where doubtful, a confidence; six points a letter, twelve high. */
type Mark = readonly [x: number, y: number, text: string, confidence?: number];

function words(marks: readonly Mark[]): Word[] {
  return marks.flatMap(([x, y, text, confidence = 0.95]) => {
    let at = x;
    return text.split(' ').map((raw): Word => {
      const word = { raw, text: raw, confidence, box: { x: at, y, width: raw.length * 6, height: 12 } };
      at += raw.length * 6 + 4;
      return word;
    });
  });
}

function linesOf(marks: readonly Mark[], rules: readonly Rule[] = []): string[] {
  const [layout] = layoutDocument([{ number: 1, width: 595, height: 842, words: words(marks), rules }]);
  return layout!.blocks.flatMap((block) => (block.kind === 'text' ? block.lines : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines))))
    .map((line) => line.words.map((word) => word.text).join(' '));
}

const BODY: readonly Mark[] = [[90, 300, 'Ủy ban nhân dân xã yêu cầu các ban, ngành và các thôn thực hiện nghiêm túc'], [90, 320, 'kế hoạch này và báo cáo kết quả về Văn phòng để tổng hợp trình Chủ tịch']];
const BODY_TEXT = BODY.map(([, , text]) => text);

describe('what recognition makes of marks that are no text', () => {
  it.each<[string, Mark[]]>([
    ['a signature', [[400, 500, '„~', 0.2], [380, 520, 'NI vế \\', 0.4]]],
    ['specks', [[60, 420, '|', 0.5], [500, 440, '~ ^', 0.3]]],
  ])('leaves %s out', (_, marks) => {
    expect(linesOf([...BODY, ...marks])).toEqual(BODY_TEXT);
  });

  it('keeps a doubtful code, number or syllable', () => {
    expect(linesOf([...BODY, [90, 340, '1899/SGDĐT-CTrTT.', 0.39], [90, 360, 'Thuận', 0.3]])).toEqual([...BODY_TEXT, '1899/SGDĐT-CTrTT.', 'Thuận']);
  });

  it('keeps a share that ends a paragraph on a line of its own', () => {
    expect(linesOf([...BODY, [90, 340, '85%.', 0.96]])).toEqual([...BODY_TEXT, '85%.']);
  });

  it('keeps a short word that ends a paragraph, read with some doubt', () => {
    expect(linesOf([...BODY, [90, 340, 'ký./.', 0.6], [90, 360, 'xã;', 0.55]])).toEqual([...BODY_TEXT, 'ký./.', 'xã;']);
  });

  it('keeps a line of abbreviations that was read surely but for a few signs', () => {
    const recipients: Mark[] = [[90, 600, '-', 0.93], [100, 600, 'BGĐ', 0.92], [130, 600, '(b/o);', 0.66], [90, 620, '- Lưu:', 0.95], [130, 620, 'VT,', 0.52], [155, 620, 'KTXH(hg).', 0.65]];
    expect(linesOf([...BODY, ...recipients]).slice(2)).toEqual(['- BGĐ (b/o);', '- Lưu: VT, KTXH(hg).']);
  });
});

it('handwritten digits stand in the gap of their line', () => {
  const date: Mark[] = [[300, 90, 'Đà Nẵng, ngày'], [400, 90, 'tháng 5 năm 2019'], [384, 85, '24', 0.6]];
  expect(linesOf([...date, ...BODY])).toEqual(['Đà Nẵng, ngày 24 tháng 5 năm 2019', ...BODY_TEXT]);
});

it('a received-stamp over the text is left out, the word under its edge stays', () => {
  const stamp: Mark[] = [[20, 262, 'ĐẾN'], [60, 255, 'Số: 2352', 0.6], [60, 270, 'Ngày: 21.3.18', 0.6], [60, 285, 'Chuyển:']];
  const box = (y: number): Rule => ({ orientation: 'horizontal', position: y, start: 10, end: 150, thickness: 1 });
  const side = (x: number): Rule => ({ orientation: 'vertical', position: x, start: 250, end: 300, thickness: 1 });
  const rules = [box(250), box(300), side(10), side(50), side(150)];
  const text: Mark[] = [[118, 285, 'Trong thời gian qua, công tác triển khai thi hành Luật tố tụng']];
  expect(linesOf([...stamp, ...text, ...BODY], rules)).toEqual(['Trong thời gian qua, công tác triển khai thi hành Luật tố tụng', ...BODY_TEXT]);
});
