import { describe, expect, it } from 'vitest';
import { restoreText } from '../../src/restore/index.js';

const restored = (text: string): string => restoreText(text, { damage: 'english-ocr' }).text;

describe('words of which little was read', () => {
  it.each([
    ['Cac co quan thudng xuyén theo ddi, dén dc viéc thuc hién', 'theo dõi'],
    ['chi thi vé nang cao chat lugng ngudn nhan hic cua dia phuong', 'nguồn nhân lực'],
    ['bao vé an ninh, twat tu o co so', 'an ninh, trật tự'],
    ['quan ly, st dung tai nguyén nc dudi dat trén dia ban', 'tài nguyên nước'],
    ['nang cao doi song van hoa, tinh thk va suc khoe cho nhan dan', 'tinh thần và sức khỏe'],
  ])('are found by the words around in “%s”', (read, wanted) => {
    expect(restored(read)).toContain(wanted);
  });

  it.each(['Cong ty Metro Wallis', 'phan mém QLVB va DHTN'])('are not made of names and abbreviations: %s', (read) => {
    const last = read.split(' ').at(-1)!;
    expect(restored(read).split(' ').at(-1)).toBe(last);
  });

  it('are none in a document that is right', () => {
    const text = 'Các cơ quan thường xuyên theo dõi, đôn đốc việc thực hiện và hỗ trợ vốn cho doanh nghiệp.';
    expect(restoreText(text).text).toBe(text);
  });
});

describe('specks of a scan', () => {
  it.each([
    ['read as a full stop inside a name', 'Chi dao cac. Tap doan, Téng céng ty nha nudc', 'Chỉ đạo các Tập đoàn, Tổng công ty nhà nước'],
    ['read as a hook', 'Can ct? Luat T6 chirc chinh quyén dia phuong', 'Căn cứ Luật Tổ chức chính quyền địa phương'],
    ['read as a quotation mark', 'nang cao chat lugng va ‘hoan thanh dung han', 'nâng cao chất lượng và hoàn thành đúng hạn'],
  ])('are no part of the text where they are %s', (_, read, right) => {
    expect(restored(read)).toBe(right);
  });

  it('are not taken for the punctuation of sentences and lists', () => {
    const read = '1. Muc tiéu: nang cao nhan thirc, trach nhiém cta can b6; bao dam tién d6.';
    expect(restored(read)).toBe('1. Mục tiêu: nâng cao nhận thức, trách nhiệm của cán bộ; bảo đảm tiến độ.');
  });
});
