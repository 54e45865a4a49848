import { describe, expect, it } from 'vitest';
import { channelReader } from '../../src/restore/channel-reader.js';
import { restoreText } from '../../src/restore/index.js';
import { restorationModel } from '../../src/restore/model/load.js';

/** Enough damaged text around a line to be known for what it is. */
const AROUND = 'Can ctr Luat T6 chitc chinh quyén dia phuong, Uy ban nhan dan xa ban hanh Ké hoach thuc hién cac nhiém vu trong tam nam 2024 nhu sau:';
const restored = (line: string): string => restoreText(`${AROUND}\n\n${line}\n`).text.trim().split('\n').at(-1)!;

describe('lost spaces in text read with English data', () => {
  it.each([
    ['a year behind its word', 'Dinh huéng phat trién nganh dén nam2030.', 'Định hướng phát triển ngành đến năm 2030.'],
    ['a month behind its word', 'Quyét dinh s6 110/QD-TTg ngay 18 thang7 nam 2007 cua Thu tuéng Chinh phu.', 'Quyết định số 110/QĐ-TTg ngày 18 tháng 7 năm 2007 của Thủ tướng Chính phủ.'],
    ['a word behind a year', 'Thuc hién Nghi dinh s6 12/2019/ND-CP ngay 05 thang 02 nam 2019cua Chinh phu.', 'Thực hiện Nghị định số 12/2019/NĐ-CP ngày 05 tháng 02 năm 2019 của Chính phủ.'],
    ['a word behind an office', 'Theo Cong van s6 31/BTC-NSNNngay 23 thang 7 nam 2019 cua B6 Tai chinh.', 'Theo Công văn số 31/BTC-NSNN ngày 23 tháng 7 năm 2019 của Bộ Tài chính.'],
    ['a day between its words', 'An Binh, ngay23thang 4 nam 2019', 'An Bình, ngày 23 tháng 4 năm 2019'],
    ['a day with a letter for its figure', 'An Binh, ngay O5thang 4 nam 2019', 'An Bình, ngày 05 tháng 4 năm 2019'],
  ])('part %s', (_, read, right) => {
    expect(restored(read)).toBe(right);
  });

  it('leave codes of letters and figures as they were read', () => {
    expect(restored('Thuc hién chi tiéu A1, B12 va phan mém T24 theo Luat s6 54/2014/QH13.')).toMatch(/chỉ tiêu A1, B12 .* T24 theo Luật số 54\/2014\/QH13\.$/u);
  });
});

describe('signs and capitals in text read with English data', () => {
  it.each([
    ['an office behind an ampersand of its own', 'theo van ban s6 1947/BKH-KCHT &DT ngay 25 thang 3 nam 2009.', 'theo văn bản số 1947/BKH-KCHT&ĐT ngày 25 tháng 3 năm 2009.'],
    ['an abbreviation of two consonants', 'thong bao dén CB, GV, CNV', 'thông báo đến CB, GV, CNV'],
    ['the sign of the Prime Minister', 'theo Chi thi s6 27/CT-ITg ngay 25 thang 3 nam 2009.', 'theo Chỉ thị số 27/CT-TTg ngày 25 tháng 3 năm 2009.'],
    ['a name whose letters make a common word of others', 'Khu cong nghiép Hoang Mai va Dong Hoi dé duoc hé tro', 'Khu công nghiệp Hoàng Mai và Đông Hồi để được hỗ trợ'],
    ['a quarter without its mark', 'Sinh hoat chuyén dé quy 1/2026.', 'Sinh hoạt chuyên đề quý I/2026.'],
    ['the first quarter', 'Hoan thanh trong quy 1/2026.', 'Hoàn thành trong quý I/2026.'],
  ])('keep %s', (_, read, right) => {
    expect(restored(read)).toBe(right);
  });

  it('keep quarters in figures where a document numbers another so', () => {
    expect(restored('Bao cao trong quy 1/2026, hoan thanh trong quy 2/2026.')).toMatch(/quý 1\/2026.*quý 2\/2026/u);
  });

  it('take an ampersand for the word that it stands for', () => {
    const model = restorationModel();
    const reader = channelReader(model, { channel: model.channels.eng, placement: 'old', keep: 0, signsForLetters: true });
    expect(reader.readings('&', false).filter(({ text }) => text === '&').map(({ words }) => words)).toContainEqual([model.language.id('và')]);
  });

  it('keep the word ở that is read as an ampersand', () => {
    expect(restored('ngwoi dan sinh song & noi khac vé dia phuong.')).toMatch(/sinh sống ở nơi khác về địa phương\.$/u);
  });
});

describe('a letterhead in narrow columns', () => {
  const lines = (text: string): string[] => restoreText(text, { damage: 'english-ocr' }).text.split('\n').filter((line) => line !== '');

  it('is read over its blank lines', () => {
    expect(lines('VAN PHONG CHINH\n\nPHU |\n\nCONG\n\nHOA XA HOI CHU NGHIA VIET NAM |')).toEqual(['VĂN PHÒNG CHÍNH', 'PHỦ |', 'CỘNG', 'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |']);
  });

  it('has no words for its stars', () => {
    expect(lines('SO Y TE\nook K\nS6: 12/SYT-VP')[1]!.trim()).not.toMatch(/k/iu);
  });

  it('has no words for the border of its frame', () => {
    expect(lines('UY BAN NHAN DAN\nCONG HOA XA HOI\nCHU NGHIA VIET NAM |')).toEqual(['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM |']);
  });

  it('gives the words of a motto that stand on other lines their marks', () => {
    expect(lines('PHONG GIAO DUC CONG HOA XA HOI CHU NGHIA VIET\nNAM\n\nTRUONG MAM NON')[1]).toBe('NAM');
  });
});

describe('letters of items late in the alphabet', () => {
  it('keep their place', () => {
    const items = Array.from('abcdeghiklmn', (letter) => `${letter}) Uy ban nhan dan tinh phoi hop thuc hién.`);
    expect(restoreText(`${AROUND}\n\n${items.join('\n')}\n`).text.split('\n').slice(-3, -1).map((line) => line.slice(0, 2))).toEqual(['m)', 'n)']);
  });
});
