import { describe, expect, it } from 'vitest';
import { restoreText } from '../../src/restore/index.js';

const restored = (text: string): string => restoreText(text, { damage: 'english-ocr' }).text;

describe('words of which little was read', () => {
  it.each([
    ['Cac co quan thudng xuyén theo ddi, dén dc viéc thuc hién', 'theo dõi'],
    ['chi thi vé nang cao chat lugng ngudn nhan hic cua dia phuong', 'nguồn nhân lực'],
    ['bao vé an ninh, twat tu o co so', 'an ninh, trật tự'],
    ['quan ly, st dung tai nguyén nc dudi dat trén dia ban', 'tài nguyên nước'],
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
