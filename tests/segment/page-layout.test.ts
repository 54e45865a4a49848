/** What only the page shows: roles of blocks, and how far lines reach. */
import { describe, expect, it } from 'vitest';
import type { BlockRole, Line, Page } from '../../src/document/model.js';
import { SourceText } from '../../src/document/source-text.js';
import { segment } from '../../src/segment/index.js';

type Block = readonly [role: BlockRole, lines: readonly (readonly [text: string, left: number, right: number])[]];

const LEFT = 85;
const RIGHT = 540;

/** A page of text lines between edges in points. */
function page(blocks: readonly Block[]): SourceText {
  let y = 50;
  const pages: Page[] = [{
    number: 1, origin: 'text-layer', width: 595, height: 842, confidence: 1,
    blocks: blocks.map(([role, lines]) => ({
      kind: 'text', role, box: null,
      lines: lines.map(([text, left, right]): Line => {
        const box = { x: left, y: y += 20, width: right - left, height: 14 };
        return { box, words: text.split(' ').map((word) => ({ raw: word, text: word, confidence: 1, box })) };
      }),
    })),
  }];
  return SourceText.fromPages(pages);
}

describe('a title', () => {
  it('ends where the page shows a body, though no sign or blank line does', () => {
    const text = page([
      ['issuer', [['ỦY BAN NHÂN DÂN XÃ TÂN LẬP', 110, 260]]],
      ['title', [['KẾ HOẠCH', 270, 350], ['Khắc phục hậu quả thiên tai, phòng, chống dịch bệnh sau mưa lũ', 130, 490], ['trên địa bàn xã Tân Lập', 240, 380]]],
      ['body', [['Do mưa lớn kéo dài từ ngày 17 đến ngày 20 tháng 11 năm 2025, nhiều khu vực', 113, RIGHT], ['của xã bị ngập sâu.', LEFT, 200]]],
    ]);
    expect(text.passage(segment(text).frame.title!).text).toBe('KẾ HOẠCH Khắc phục hậu quả thiên tai, phòng, chống dịch bệnh sau mưa lũ trên địa bàn xã Tân Lập');
  });

  it('ends before a ground that looks centred', () => {
    const text = page([
      ['issuer', [['HỘI ĐỒNG NHÂN DÂN TỈNH TÂN LẬP', 110, 260]]],
      ['title', [['NGHỊ QUYẾT', 270, 350], ['Về nhiệm vụ phát triển kinh tế - xã hội năm 2025', 150, 470], ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;', 113, 515]]],
      ['body', [['Xét Báo cáo số 512/BC-UBND ngày 20 tháng 11 năm 2024 của Ủy ban nhân dân tỉnh.', 113, RIGHT]]],
    ]);
    expect(text.passage(segment(text).frame.title!).text).toBe('NGHỊ QUYẾT Về nhiệm vụ phát triển kinh tế - xã hội năm 2025');
  });
});

describe('a line', () => {
  const PROSE = ['các đơn vị chủ động kiểm tra, rà soát công trình đê điều, hồ đập, kênh mương', 'theo phương châm bốn tại chỗ, bảo đảm an toàn tính mạng và tài sản của nhân dân'];
  const prose = Array.from({ length: 8 }, (_, i) => [PROSE[i % 2]!, LEFT, RIGHT] as const);

  it.each([
    ['goes on in the next one if it is full, few as its letters are', RIGHT, ['1. Đề nghị Ủy ban Mặt trận Tổ quốc và Hội Nông dân Việt Nam xã Tân Lập']],
    ['ends its paragraph if there was room for more', 400, ['1. Đề nghị Ủy ban Mặt trận Tổ quốc và Hội Nông dân', 'Việt Nam xã Tân Lập']],
  ])('%s', (_, right, paragraphs) => {
    const text = page([['body', [
      ...prose,
      ['1. Đề nghị Ủy ban Mặt trận Tổ quốc và Hội Nông dân', LEFT, right], ['Việt Nam xã Tân Lập', LEFT, 200], ['- Vận động hội viên tham gia.', LEFT, 300],
    ]]]);
    const own = segment(text).roots.flatMap((node) => [node, ...node.children]).map((node) => text.passage(node.range).text).filter((paragraph) => /^(?:1\.|Việt)/u.test(paragraph));
    expect(own).toEqual(paragraphs);
  });

  const INDENTED = LEFT + 28;

  it.each([
    ['a colon at a line\u2019s end', ['Điều 4. Chánh Văn phòng Ủy ban nhân dân xã và trưởng các phòng, đơn vị:', 'Kinh tế, Văn hóa - Xã hội, Trạm Y tế chịu trách nhiệm thi hành.']],
    ['a dash that a line end brought to the front', ['4. Ban Xây dựng Đảng định hướng tuyên truyền; Trung tâm Văn hóa', '- Thông tin và Truyền thanh mở chuyên mục phát sóng hằng tuần.']],
    ['a label inside a paragraph', ['- Xây dựng thực đơn theo tuần, niêm yết tại nhà ăn vào sáng thứ Hai.', 'Người phụ trách: cô Nguyễn Thị Hường, tổ trưởng tổ Nuôi dưỡng.']],
  ])('goes on at the margin if all paragraphs begin to the right of it: %s', (_, [first, rest]) => {
    const items = Array.from({ length: 4 }, (_line, i) => [[`${i + 1}. Giao các phòng, đơn vị thuộc xã theo chức năng, nhiệm vụ được giao và`, INDENTED, RIGHT], ['tình hình thực tế, tổ chức thực hiện nghiêm túc các nội dung nêu trên.', LEFT, 500]] as const).flat();
    const text = page([['body', [...items, [first!, INDENTED, RIGHT], [rest!, LEFT, 500]]]]);
    expect(segment(text).roots.flatMap((node) => [node, ...node.children]).map((node) => text.passage(node.range).text)).toContain(`${first} ${rest}`);
  });

  it.each([
    ['ends a heading if the next one is indented too and its first word had room', 460, INDENTED, ['2. Về thực hiện các biện pháp phòng, chống dịch bệnh mùa hè', 'Thủ trưởng các đơn vị có trách nhiệm quán triệt, triển khai thực hiện']],
    ['goes on in the next one at the margin, which a stamp may have cut short', 460, LEFT, ['2. Về thực hiện các biện pháp phòng, chống dịch bệnh mùa hè Thủ trưởng các đơn vị có trách nhiệm quán triệt, triển khai thực hiện']],
    ['goes on in the next one where the word had no room', 525, INDENTED, ['2. Về thực hiện các biện pháp phòng, chống dịch bệnh mùa hè Thủ trưởng các đơn vị có trách nhiệm quán triệt, triển khai thực hiện']],
  ])('%s', (_, right, left, paragraphs) => {
    const text = page([['body', [
      ...prose, ['1. Về thực hiện chế độ báo cáo:', INDENTED, 300],
      ['2. Về thực hiện các biện pháp phòng, chống dịch bệnh mùa hè', INDENTED, right], ['Thủ trưởng các đơn vị có trách nhiệm quán triệt, triển khai thực hiện', left, RIGHT],
    ]]]);
    const own = segment(text).roots.flatMap((node) => [node, ...node.children]).map((node) => text.passage(node.range).text).filter((paragraph) => /^(?:2\.|Thủ)/u.test(paragraph));
    expect(own).toEqual(paragraphs);
  });
});
