import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { extractHeader } from '../../src/extract/header/index.js';
import { segment } from '../../src/segment/index.js';

const TITLE = 'KẾ HOẠCH\nChuyển đổi số năm 2025\n\nThực hiện kế hoạch của ngành, ';
const BODY = 'Phòng Giáo dục và Đào tạo xây dựng kế hoạch như sau:\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n';

/** The header of a document whose letterhead recognition read across, with what it made of stamps and specks. */
function header(letterhead: string, rest = TITLE + BODY) {
  const source = SourceText.fromPlainText(`${letterhead}\n${rest}`);
  return extractHeader(source, segment(source)).document;
}

describe('a letterhead that a stamp damaged', () => {
  const STAMPED = 'UBND HUYỆN TÂN AN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNG VAN DEN ae C VÀ ĐÀO Tân An, ngày 05 tháng 02 năm 2025\nay 12/5 Số: 21/KH-PGDĐT\n';

  it('takes the issuer from the lead-in that names it again', () => {
    expect(header(STAMPED).issuer).toBe('Phòng Giáo dục và Đào tạo');
  });

  it('takes no other body from the lead-in', () => {
    expect(header(STAMPED, TITLE + BODY.replace('Phòng Giáo dục và Đào tạo', 'Chi cục Thủy lợi')).issuer).not.toBe('Chi cục Thủy lợi');
  });

  it('leaves what was read of the stamp out of a name that stands in no lead-in', () => {
    expect(header('ỦY BAN NHÂN DÂN PHƯỜNG TÂN pg AN ;\nSố: 21/KH-UBND\nTân An, ngày 05 tháng 02 năm 2025', 'KẾ HOẠCH\nChuyển đổi số\n\nNay ban hành kế hoạch:\n1. Rà soát hồ sơ.').issuer).toBe('Ủy ban nhân dân phường Tân An');
  });

  it('keeps the number, place and date behind it', () => {
    expect(header(STAMPED)).toMatchObject({ number: '21/KH-PGDĐT', place: 'Tân An', date: '2025-02-05' });
  });
});

describe('issuer and place of issue', () => {
  it.each([
    ['XÃ NHƯ KHÊ', 'Nhữ Khê', 'Ủy ban nhân dân xã Nhữ Khê', 'Nhữ Khê'],
    ['XÃ NHỮ KHÊ', 'Như Khê', 'Ủy ban nhân dân xã Nhữ Khê', 'Nhữ Khê'],
    ['XÃ XƯƠNG GIANG', 'Yên Dũng', 'Ủy ban nhân dân xã Xương Giang', 'Yên Dũng'],
  ])('take a unit that exists from each other: %s, %s', (unit, place, issuer, agreed) => {
    expect(header(`ỦY BAN NHÂN DÂN\n${unit}\nSố: 21/KH-UBND\n${place}, ngày 05 tháng 02 năm 2025`)).toMatchObject({ issuer, place: agreed });
  });
});

describe('specks in a letterhead', () => {
  const dated = (line: string) => header(`UBND HUYỆN TÂN AN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${line}\n`);

  it.each([
    ['a quotation mark before the place', 'PHÒNG NỘI VỤ "Tân An, ngày 05 tháng 02 năm 2025\nSố: 21/KH-PNV', { issuer: 'Phòng Nội vụ', place: 'Tân An', number: '21/KH-PNV' }],
    ['a dash between number and place', 'PHÒNG NỘI VỤ\nSố: 21/KH-PNV - Tân An, ngày 05 tháng 02 năm 2025', { issuer: 'Phòng Nội vụ', place: 'Tân An', number: '21/KH-PNV' }],
    ['a small letter in the left column before a province', 'PHÒNG NỘI Vụ Đồng Tháp, ngày 05 tháng 02 năm 2025\nSố: 21/KH-PNV', { place: 'Đồng Tháp', number: '21/KH-PNV' }],
  ])('leave the fields whole: %s', (_, line, fields) => {
    expect(dated(line)).toMatchObject({ ...fields, date: '2025-02-05' });
  });

  it('do not join a committee and its office, as a dash joins two who issue together', () => {
    expect(header('TỈNH ỦY AN HÒA - ĐẢNG CỘNG SẢN VIỆT NAM\nBAN TUYÊN GIÁO\nSố: 53-KH/BTGTU').issuer).toBe('Ban Tuyên giáo');
    expect(header('LIÊN ĐOÀN LAO ĐỘNG - CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ TỈNH AN HÒA\nSố: 53/CTPH').issuer).toBe('Liên đoàn Lao động - Sở Y tế tỉnh An Hòa');
  });

  it.each(['ot nt KẾ HOẠCH', '2317 KẾ HOẠCH |'])('are no part of the type word: %s', (typeLine) => {
    expect(header('PHÒNG NỘI VỤ\nSố: 21/KH-PNV\nTân An, ngày 05 tháng 02 năm 2025', `${typeLine}\nChuyển đổi số năm 2025\n\nPhòng Nội vụ xây dựng kế hoạch:\n1. Rà soát hồ sơ.`)).toMatchObject({ type: { code: 'KH' }, title: 'Chuyển đổi số năm 2025' });
  });

  it('leave a name whose last word is a type word on its line', () => {
    expect(header('PHÒNG TÀI CHÍNH - KẾ HOẠCH\nSố: 21/TCKH\nTân An, ngày 05 tháng 02 năm 2025', 'Kính gửi: Ủy ban nhân dân các xã.\n\n1. Rà soát hồ sơ.').issuer).toBe('Phòng Tài chính - Kế hoạch');
  });
});

describe('addressees', () => {
  const LETTER = 'ỦY BAN NHÂN DÂN\nXÃ TÂN AN\nSố: 21/UBND-VP\nV/v chuyển đổi số\n';

  it('are known behind the rule of a stamp', () => {
    expect(header(LETTER, '——~Kính gửi: Các thôn.\n\n1. Rà soát hồ sơ.')).toMatchObject({ type: { code: 'CV' }, title: 'Chuyển đổi số' });
  });

  it('are parted from place and date, which were read after their heading', () => {
    expect(header(LETTER, 'Kính gửi:\n\nTân An, ngày 05 tháng 02 năm 2025 ;\n\n- Hiệu trưởng các trường;\n- Trưởng các thôn.\n\n1. Rà soát hồ sơ.')).toMatchObject({ place: 'Tân An', date: '2025-02-05' });
  });
});
