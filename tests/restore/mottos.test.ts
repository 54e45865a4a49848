import { describe, expect, it } from 'vitest';
import { restoreText } from '../../src/restore/index.js';

const restored = (text: string): string => restoreText(text, { damage: 'english-ocr' }).text;

describe('a letterhead', () => {
  it.each([
    ['two words read as one', 'BO XAY DUNG CONG HOA XA HOLCHU NGHIA VIET NAM', 'BỘ XÂY DỰNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['a dash between two words', 'CHiNH PHU CONG HOA XA HOI-CHU NGHIA VIET NAM', 'CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['words half lost', 'Dc lp - Ty do - Hanh phiic', 'Độc lập - Tự do - Hạnh phúc'],
    ['the motto of the Party', 'DANG CONG SAN VIET NaM', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['letters lost in several words', 'CHI MINH D6c lap - Tw do - Hanh phiic', 'CHÍ MINH Độc lập - Tự do - Hạnh phúc'],
    ['digits of its date read as letters', 'Ha Noi, ngay OS thang il nam 2013', 'Hà Nội, ngày 05 tháng 11 năm 2013'],
  ])('is given back what every one has: %s', (_, read, right) => {
    expect(restored(read)).toBe(right);
  });

  it('reads its left column on past the motto beside it', () => {
    expect(restored('LIEN DOAN LAO DONG TP HO CONG HOA XA HOI CHU NGHIA VIET NAM\nCHI MINH Doc lap - Tu do - Hanh phuc')).toBe('LIÊN ĐOÀN LAO ĐỘNG TP HỒ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCHÍ MINH Độc lập - Tự do - Hạnh phúc');
  });

  it.each([
    ['SO Y TE\nCONG\nHOA XA HOI CHU NGHIA VIET NAM', 'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SO Y TE CONG HOA XA HOI CHU NGHIA VIET\nNAM', 'SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT'],
  ])('keeps the words of a motto that a narrow column broke where they are: %j', (read, line) => {
    expect(restored(read).split('\n')).toContain(line);
  });

  it.each([
    ['SO Y TE TINH LAM CONG HOA XA HOI CHU NGHIA VIET\nBENH VIEN DA KHOA NAM\nSO: 12/TB', 'BỆNH VIỆN ĐA KHOA'],
    ['SO Y TE TINH LAM CONG HOA XA HOI CHU NGHIA VIET NAM\nBENH VIEN DA KHOA HA NAM\nSO: 12/TB', 'BỆNH VIỆN ĐA KHOA HÀ NAM'],
  ])('takes the last word of a broken motto away from the left column: %j', (read, line) => {
    expect(restored(read).split('\n')[1]!.trim()).toBe(line);
  });

  it('is told from a sentence that names the state', () => {
    expect(restored('nhan dan nuéc Cong hoa xa hdi chu nghia Viét Nam doc lap tu do')).toBe('nhân dân nước Cộng hòa xã hội chủ nghĩa Việt Nam độc lập tự do');
  });
});
