import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { extractHeader } from '../../src/extract/header/index.js';
import { extractPlan } from '../../src/pipeline.js';
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

  it.each([
    ['the head of a name', 'ỦY BAN NHÂN\nNHÂN', 'Ủy ban nhân dân phường Tân An'],
    ['no name at all', 'ỦY BAN MẶT TRẬN TỔ QUỐC', 'Ủy ban Mặt trận Tổ quốc'],
    ['no name that is a head itself', 'ỦY BAN DÂN TỘC', 'Ủy ban Dân tộc'],
  ])('takes the lead-in for what begins it and breaks off: %s', (_, letterhead, issuer) => {
    expect(header(`${letterhead}\nSố: 21/KH-UB\nTân An, ngày 05 tháng 02 năm 2025`, 'KẾ HOẠCH\nTrồng cây\n\nThực hiện kế hoạch của ngành, Ủy ban nhân dân phường Tân An xây dựng kế hoạch như sau:\n1. Rà soát hồ sơ.').issuer).toBe(issuer);
  });

  it('leaves what was read of the stamp out of a name that stands in no lead-in', () => {
    expect(header('ỦY BAN NHÂN DÂN PHƯỜNG TÂN pg AN ;\nSố: 21/KH-UBND\nTân An, ngày 05 tháng 02 năm 2025', 'KẾ HOẠCH\nChuyển đổi số\n\nNay ban hành kế hoạch:\n1. Rà soát hồ sơ.').issuer).toBe('Ủy ban nhân dân phường Tân An');
  });

  it('keeps the number, place and date behind it', () => {
    expect(header(STAMPED)).toMatchObject({ number: '21/KH-PGDĐT', place: 'Tân An', date: '2025-02-05' });
  });
});

describe('a recognised document', () => {
  const read = async (...lines: string[]) => (await extractPlan({ name: 'read.txt', bytes: Buffer.from(`${lines.join('\n\n')}\n`) })).document;
  const BELOW = ['CONG HOA XA HOI CHU NGHIA VIET NAM', 'Doc lap - Ty do - Hanh phiic', 'S6: 82/TM-XNK', 'V/v gia han nhan hé so', 'Ha Noi, ngay 08 thang 4 nam 2003', 'Kinh gvri: Céc S& Thuong mai', 'B6 Thuong mai dé nghi cac S& Thuong mai kiém tra hé so cua thuong nhan.', 'KT. BO TRUONG', 'THU TRUONG', 'Van Trong Ly'];

  it('is a letter to whom it may be misread to be sent, from a body with stars below its name, signed by a rarer surname', async () => {
    expect(await read('BO THUONG MAI', 'KK', ...BELOW)).toMatchObject({ type: { code: 'CV' }, issuer: 'Bộ Thương mại', title: 'Gia hạn nhận hồ sơ', signatory: { position: 'THỨ TRƯỞNG', name: 'Văn Trọng Lý' } });
  });

  it('has the code of the type that heads it', async () => {
    const text = 'SO GIAO DUC VA DAO TAO CONG HOA XA HOI CHU NGHIA VIET NAM\nTINH CAN THO Doc lap - Ty do - Hanh phic\nS6: 681/HD-SGDDT Can Tho, ngay 18 thang 04 nam 2013\n\nHUONG DAN\nThuc hién quy dinh vé céng tac thu vién truéng hoc\n\nSé Gido duc va Dao tao huéng dan cac don vi thuc hién nhu sau:\n\n1. Cac truéng ra soat phong doc, bé sung sach bao phuc vu hoc sinh.\n';
    expect((await extractPlan({ name: 'read.txt', bytes: Buffer.from(text) })).document.number).toBe('681/HD-SGDĐT');
  });
});

describe('issuer and place of issue', () => {
  it.each([
    ['TỈNH QUẢNG BÌNH', 'Quang Bình', 'Ủy ban nhân dân tỉnh Quảng Bình', 'Quảng Bình'],
    ['TỈNH THANH HÓA', 'Thanh Hoá', 'Ủy ban nhân dân tỉnh Thanh Hóa', 'Thanh Hoá'],
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

describe('the stamp of an office that received a document', () => {
  const HEAD = 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN AN Độc lập - Tự do - Hạnh phúc\nSố: 21/CT-UBND Tân An, ngày 05 tháng 02 năm 2025\n';
  const TASK = '\n\nỦy ban nhân dân xã Tân An yêu cầu:\n1. Rà soát hồ sơ.';

  it.each([
    ['its office, number and day', 'CHỈ THỊ\nSỞ NỘI VỤ Về việc tăng cường phòng cháy\nĐẾN Số: 30 6 trong mùa khô\nNgày: 4 217\n', 'Về việc tăng cường phòng cháy trong mùa khô'],
    ['its office over the first letters', 'CHỈ THỊ\nSỞ TƯ PHÁP (ở việc tăng cường phòng cháy\nĐẾN số: 306 trong mùa khô\n', 'Về việc tăng cường phòng cháy trong mùa khô'],
    ['words that are none', 'CHỈ THỊ\nSOTU-PHAQ e TJNH ij Về việc tăng cường phòng cháy trong mùa khô\n', 'Về việc tăng cường phòng cháy trong mùa khô'],
  ])('is no part of the title: %s', (_, title, expected) => {
    expect(header(HEAD, title + TASK).title).toBe(expected);
  });

  it.each([
    ['CHỈ THỊ\nTổng kết Nghị quyết của HĐND Về việc phòng cháy\n', 'Tổng kết Nghị quyết của HĐND Về việc phòng cháy'],
    ['CHỈ THỊ\nCông việc cần làm trong mùa khô\n', 'Công việc cần làm trong mùa khô'],
  ])('is not looked for in a sound title: %s', (title, expected) => {
    expect(header(HEAD, title + TASK).title).toBe(expected);
  });

  const LETTER = HEAD.replace('CT-UBND', 'UBND-VP') + 'V/v phòng cháy dịp Tết\n';

  it.each(['CÔNG VĂN ĐẾN', 'NG VĂN ĐẾN', 'CÔNG VĂN'])('leaves the subject without what it shows of its heading: %s', (heading) => {
    expect(header(`${LETTER}${heading}\n\nKính gửi: Các thôn.\n`, '\n1. Rà soát hồ sơ.').title).toBe('Phòng cháy dịp Tết');
  });

  it('is no part of the subject, nor hides the addressees beside it', () => {
    expect(header(`${LETTER}SỞ TƯ PHÁP Nguyên đán\nĐẾN Số: 34 4\n\nNgày: 12/7 Kính gửi: Các thôn.\n`, '\n1. Rà soát hồ sơ.')).toMatchObject({ type: { code: 'CV' }, title: 'Phòng cháy dịp Tết Nguyên đán' });
    expect(header(`${LETTER}\nsở TƯ PHÁP TỈNH Kính gửi: Các thôn;\n- Các trường.\n`, '\n1. Rà soát hồ sơ.')).toMatchObject({ type: { code: 'CV' }, title: 'Phòng cháy dịp Tết', number: '21/UBND-VP' });
  });
});

describe('a subject in small letters', () => {
  it('names no issuer, whatever its lines begin with', () => {
    expect(header('__BNGNHIEP _ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 21/PNV-VP\nV/V tăng cường\nphòng cháy, chữa cháy rừng\n', 'Kính gửi: Các xã.\n\nPhòng Nội vụ đề nghị các xã:\n1. Rà soát hồ sơ.')).toMatchObject({ issuer: 'Phòng Nội vụ', title: 'Tăng cường phòng cháy, chữa cháy rừng' });
  });
});
