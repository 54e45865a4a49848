import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { segment } from '../../src/segment/index.js';
import { readMarker } from '../../src/segment/markers.js';
import { drawn, PLAN_HEAD } from './drawn.js';

function codes(body: string): string[] {
  return segment(SourceText.fromPlainText(PLAN_HEAD + body)).findings.map(({ code, values }) => `${code} ${String(values['marker'])}`);
}

describe('a marker', () => {
  it.each([
    ['I- ĐÁNH GIÁ CHUNG', 'I-', 'roman', 1],
    ['1- Mục đích', '1-', 'number', 1],
    ['1/ Mục đích', '1/', 'number', 1],
    ['2/ĐẶT VẤN ĐỀ', '2/', 'number', 2],
    ['1/. Hình thức', '1/.', 'number', 1],
    ['2./. Đối tượng', '2./.', 'number', 2],
    ['b). Câu hỏi', 'b).', 'letter', 2],
    ['c, Nội dung', 'c,', 'letter', 3],
    ['II/. NỘI DUNG', 'II/.', 'roman', 2],
    ['I.2. Chỉ tiêu cụ thể', 'I.2.', 'decimal', 2],
    ['1.2- Tuyên truyền', '1.2-', 'decimal', 2],
    ['2.10 Nội dung', '2.10', 'decimal', 10],
    ['a2) Rà soát hồ sơ', 'a2)', 'letter', 2],
    ['a/ Đối với hộ nghèo', 'a/', 'letter', 1],
    ['V. PHÂN CÔNG', 'V.', 'roman', 5],
    ['v/. TỔ CHỨC THỰC HIỆN:', 'v/.', 'roman', 5],
    ['v. Tổ chức thực hiện', 'v.', 'letter', 21],
    ['(ii) Báo cáo kết quả', '(ii)', 'parenthesis', 2],
    ['; - Phát thanh hằng tuần', '-', 'bullet', null],
    ['_ + Phát thanh hằng tuần', '+', 'bullet', null],
    ['➢ Phát thanh hằng tuần', '➢', 'bullet', null],
    ['- 2. Phát thanh hằng tuần', '-', 'bullet', null],
    ['Phần thứ hai', 'Phần thứ hai', 'part', 2],
    ['Phụ lục II: DANH MỤC', 'Phụ lục II:', 'appendix', 2],
  ])('is read from “%s”', (line, text, family, value) => {
    expect(readMarker(line)).toMatchObject({ text: text.replace(/^(Phụ lục II):$/u, '$1'), family, value });
  });

  it.each(['Phụ lục I kèm theo Quyết định này', 'Phụ lục II Nghị định số 30/2020/NĐ-CP', 'Điều 31 Luật Đất đai', '213/QĐ-UBND ngày 06/02/2024', '21/HĐND-TT ngày 06/02/2024', '2024', '1.500 người', 'Nội dung', 'V/v rà soát hồ sơ', 'V/V RÀ SOÁT HỒ SƠ', 'c/o Công an xã'])('is not seen in “%s”', (line) => {
    expect(readMarker(line)).toBeNull();
  });
});

describe('a marker that recognition broke', () => {
  const plan = (fourth: string, fifth: string) => `I. MỤC ĐÍCH\n- Giảm thiệt hại.\nII. YÊU CẦU\n- Chủ động.\n${fourth} NHIỆM VỤ\n- Diễn tập.\n${fifth} TỔ CHỨC THỰC HIỆN\n- Báo cáo.\n`;
  it.each([['HI.', 'TV.'], ['IIL', '1V.'], ['TII.', 'IV'], ['I1I.', 'IV,']])('is known by its place: %s, %s', (third, fourth) => {
    const body = plan(third, fourth);
    expect(drawn(PLAN_HEAD + body).filter((line) => line.startsWith('heading'))).toEqual([
      'heading I. MỤC ĐÍCH', 'heading II. YÊU CẦU', `heading ${third} NHIỆM VỤ`, `heading ${fourth} TỔ CHỨC THỰC HIỆN`,
    ]);
    expect(codes(body)).toEqual([`numbering-repaired ${third}`, `numbering-repaired ${fourth}`]);
  });

  it('is words where its place says otherwise', () => {
    expect(drawn(`${PLAN_HEAD}I. NHIỆM VỤ\n- Diễn tập.\nTV HƯNG YÊN ĐƯA TIN\n`).at(-1)).toMatch(/paragraph · TV HƯNG/u);
  });

  it.each([
    ['1, Trực ban.\n2. Báo cáo.\n', ['1,', '2.']],
    ['1. Trực ban.\n2, Báo cáo.\n3 Kiểm tra đê.\nS. Diễn tập.\n', ['1.', '2,', '3', '·']],
    ['a) Một việc.\nb) Hai việc.\nc) Ba việc.\nd) Bốn việc.\n@) Năm việc.\n', ['a)', 'b)', 'c)', 'd)', '@)']],
    ['1. Chung\n1.1. Trực ban.\n1,2. Báo cáo.\n', ['1.', '1.1.', '1,2.']],
  ])('counts on in the list %j', (body, markers) => {
    expect(drawn(PLAN_HEAD + body).slice(1).map((line) => line.trim().split(' ')[1])).toEqual(markers);
  });

  it('is a Roman one where its strokes were read as ones before a title in capitals', () => {
    expect(drawn(`${PLAN_HEAD}1. MỤC ĐÍCH\n1. Mục tiêu\n- Giảm thiệt hại.\nII. NHIỆM VỤ\n- Diễn tập.\n`)).toEqual([
      'paragraph · Ủy ban nhân', 'heading 1. MỤC ĐÍCH', '  heading 1. Mục tiêu', '    item - Giảm thiệt hại.', 'heading II. NHIỆM VỤ', '  item - Diễn tập.',
    ]);
  });

  it('is told from a number that the writer used twice by how the count goes on', () => {
    const body = (third: string) => `I. MỘT VIỆC\n- Trực.\nII. HAI VIỆC\n- Trực.\nII. BA VIỆC\n- Trực.\n${third} BỐN VIỆC\n- Trực.\n`;
    expect(codes(body('IV.'))).toEqual(['numbering-repaired II.']);
    expect(codes(body('III.'))).toEqual(['numbering-duplicate II.']);
  });

  it('is told by the first numeral that fits its place, where those before it lack a stroke each', () => {
    const body = ['I.', 'I.', 'II.', 'IV.'].map((marker, i) => `${marker} ${['MỘT', 'HAI', 'BA', 'BỐN'][i]!} VIỆC\n- Trực.\n`).join('');
    expect(codes(body)).toEqual(['numbering-repaired I.', 'numbering-repaired II.']);
    expect(codes(body.replace('IV.', 'III.'))).toEqual(['numbering-duplicate I.']);
  });
});
