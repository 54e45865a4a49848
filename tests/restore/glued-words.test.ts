import { describe, expect, it } from 'vitest';
import { restoreText } from '../../src/restore/index.js';

describe('words that damaged text has without the space between them', () => {
  it.each([
    ['Cac don vi to chuc hoat d6ngxay dung doi s6ng van hoa co so', 'Các đơn vị tổ chức hoạt động xây dựng đời sống văn hóa cơ sở'],
    ['UBND THANH PHODA LAT', 'UBND THÀNH PHỐ ĐÀ LẠT'],
    ['dua cdc quy dinh vao\'thuc té, van déng.nhan dan tham gia', 'đưa các quy định vào thực tế, vận động nhân dân tham gia'],
    ['Béo cao truée ngay 26thdng 7 nam 2020 theo quy dinh', 'Báo cáo trước ngày 26 tháng 7 năm 2020 theo quy định'],
    ['Béo cao truée ngay 14 thang 02 nd&im.2025, theo quy dinh', 'Báo cáo trước ngày 14 tháng 02 năm 2025, theo quy định'],
    ['Xay dung moi trudng s6nglanh manh cho cong nhan lao d6ng', 'Xây dựng môi trường sống lành mạnh cho công nhân lao động'],
  ])('are parted in %s', (read, printed) => {
    expect(restoreText(read, { damage: 'english-ocr' }).text).toBe(printed);
  });

  it('are one change each, over the whole run', () => {
    const read = 'Cac don vi to chuc hoat d6ngxay dung doi s6ng van hoa co so';
    const change = restoreText(read, { damage: 'english-ocr' }).changes.find(({ text }) => text === 'động xây')!;
    expect(read.slice(change.range.start, change.range.end)).toBe('d6ngxay');
  });

  it.each(['Facebook', 'website', 'internet', 'Telegram'])('are not looked for in %s', (name) => {
    expect(restoreText(`Cong khai tren trang ${name} cua Uy ban nhan dan phudng`, { damage: 'english-ocr' }).text)
      .toBe(`Công khai trên trang ${name} của Ủy ban nhân dân phường`);
  });
});

describe('three words and more that were read as one', () => {
  it.each([
    ['HOIDONGNHANDAN CONG HOA XA HOI CHU NGHIA VIET NAM', 'HỘI ĐỒNG NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['THUTUONGCHINHPHU', 'THỦ TƯỚNG CHÍNH PHỦ'],
    ['van phong va cackhoangsan', 'văn phòng và các khoáng sản'],
  ])('are parted in %s', (read, right) => {
    expect(restoreText(read, { damage: 'english-ocr' }).text).toBe(right);
  });
});
