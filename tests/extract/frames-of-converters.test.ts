import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { extractHeader } from '../../src/extract/header/index.js';
import { segment } from '../../src/segment/index.js';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

function header(...lines: string[]) {
  const source = SourceText.fromPlainText(lines.join('\n'));
  return extractHeader(source, segment(source)).document;
}

const letter = (above: string, dated: string, ...closing: string[]) => header(above, MOTTO, dated, '', 'Sở Y tế đề nghị các phòng rà soát hồ sơ./.', '', ...closing);
const LETTERHEAD = 'SỞ Y TẾ\nSố: 12/SYT-VP\nV/v rà soát hồ sơ';

describe('parts of a frame that a converter ran together', () => {
  it.each([
    'An Hòa, ngày 05 tháng 5 năm 2024 Kính gửi: Các phòng chuyên môn',
    'An Hòa, ngày 05 tháng 5 năm 2024Kính gửi: Các phòng chuyên môn',
  ])('reads place and date before the addressees: %s', (dated) => {
    expect(letter(LETTERHEAD, dated)).toMatchObject({ type: { code: 'CV' }, title: 'Rà soát hồ sơ', place: 'An Hòa', date: '2024-05-05' });
  });

  it('reads a letter whose number ends in the sign of an office that a type has too', () => {
    expect(letter('SỞ Y TẾ\nSố: 12/SYT-PC\nRà soát hồ sơ của các đơn vị', 'An Hòa, ngày 05 tháng 5 năm 2024\nKính gửi: Các phòng')).toMatchObject({ type: { code: 'CV' }, title: 'Rà soát hồ sơ của các đơn vị' });
  });

  it('reads a name behind its office', () => {
    const { signatory } = letter(LETTERHEAD, 'An Hòa, ngày 05 tháng 5 năm 2024\nKính gửi: Các phòng', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐCTrần Văn Bình');
    expect(signatory).toMatchObject({ position: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn Bình' });
  });

  it('reads the recipients below an office that stands under their heading', () => {
    const document = letter(LETTERHEAD, 'An Hòa, ngày 05 tháng 5 năm 2024\nKính gửi: Các phòng', 'Nơi nhận:', 'KT. GIÁM ĐỐC', '- Như trên;', '- Bộ Y tế (để báo cáo);', '- Lưu: VT.', 'PHÓ GIÁM ĐỐC', 'Trần Văn Bình');
    expect(document.recipients).toEqual(['Như trên', 'Bộ Y tế (để báo cáo)', 'Lưu: VT']);
    expect(document.signatory).toMatchObject({ actingFor: 'GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn Bình' });
  });

  it('ends a title before grounds whose first word stands alone', () => {
    const { title } = header('ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 12/QĐ-UBND', MOTTO, 'An Hòa, ngày 05 tháng 5 năm 2024', 'QUYẾT ĐỊNH', 'VỀ VIỆC PHÊ DUYỆT QUY HOẠCH', 'ỦY', 'BAN NHÂN DÂN TỈNH AN HÒA', 'Căn', 'cứ Luật Tổ chức chính quyền địa phương;', 'QUYẾT ĐỊNH:', 'Điều 1. Phê duyệt quy hoạch.');
    expect(title).toBe('Về việc phê duyệt quy hoạch');
  });
});

describe('who signs', () => {
  it.each([
    ['KT BỘ TRƯỞNG\nTHỨ TRƯỞNG', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    ['KT BỘ TRƯỞNG BỘ Y TẾ\nTHỦ TRƯỞNG', 'BỘ TRƯỞNG BỘ Y TẾ', 'THỨ TRƯỞNG'],
    ['TL GIÁM ĐỐC\nCHÁNH VĂN PHÒNG', 'GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
  ])('signs for a head without a full stop: %j', (offices, actingFor, position) => {
    const { signatory } = letter(LETTERHEAD, 'An Hòa, ngày 05 tháng 5 năm 2024\nKính gửi: Các phòng', ...offices.split('\n'), 'Trần Văn Bình');
    expect(signatory).toMatchObject({ actingFor, position, name: 'Trần Văn Bình' });
  });
});

describe('a title', () => {
  it.each([
    'CỦA BỘ NỘI THƯƠNG SỐ 16/NT NGÀY 14-11-1987',
    'SỐ 16-NT NGÀY 14-11-1987 CỦA BỘ NỘI THƯƠNG',
  ])('leaves out what it tells again of its own document: %s', (run) => {
    const document = header('BỘ NỘI THƯƠNG', 'Số: 16-NT', MOTTO, 'Hà Nội, ngày 14 tháng 11 năm 1987', '', 'THÔNG TƯ', '', run, '', 'QUY ĐỊNH CHẾ ĐỘ BÁO CÁO', '', 'Để thi hành thống nhất Nghị quyết của Hội đồng Bộ trưởng, Bộ Nội thương hướng dẫn như sau:', '1. Rà soát hồ sơ.');
    expect(document).toMatchObject({ number: '16-NT', title: 'Quy định chế độ báo cáo', references: [] });
  });
});

describe('a letterhead', () => {
  it.each([
    ['TP. HỒ CHÍ MINH', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
    ['TP.HỒ CHÍ MINH', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
  ])('writes a shortened town out without its full stop: %s', (town, issuer) => {
    expect(letter(`ỦY BAN NHÂN DÂN\n${town}\nSố: 12/UBND-VX\nV/v rà soát hồ sơ`, 'TP. Hồ Chí Minh, ngày 05 tháng 5 năm 2024\nKính gửi: Các phòng')).toMatchObject({ issuer, title: 'Rà soát hồ sơ', place: 'TP. Hồ Chí Minh' });
  });

  it.each([
    ['THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nTỈNH AN HÒA', 'Thường trực Hội đồng nhân dân tỉnh An Hòa'],
    ['THƯỜNG TRỰC\nHĐND TỈNH AN HÒA', 'Thường trực Hội đồng nhân dân tỉnh An Hòa'],
  ])('names a standing body: %j', (body, issuer) => {
    expect(letter(`${body}\nSố: 12/TTHĐND-VP\nV/v rà soát hồ sơ`, 'An Hòa, ngày 05 tháng 5 năm 2024\nKính gửi: Các phòng').issuer).toBe(issuer);
  });

  it('that shows only the superior body has the issuer whose initials its number bears', () => {
    const { issuer } = header('ỦY BAN NHÂN DÂN\nSố: 12/HD-SGDĐT', MOTTO, 'An Hòa, ngày 05 tháng 5 năm 2024', 'HƯỚNG DẪN', 'Rà soát hồ sơ', '', 'Sở Giáo dục và Đào tạo hướng dẫn việc rà soát hồ sơ như sau:', '1. Rà soát hồ sơ.');
    expect(issuer).toBe('Sở Giáo dục và Đào tạo');
  });

  it.each([
    ['12/KH-SYT', '12/KH-SYT'],
    ['Số: 1206B/KH-SYT', '1206B/KH-SYT'],
  ])('shows its number: %s', (line, number) => {
    expect(header(`SỞ Y TẾ\n${MOTTO}\n${line}\nAn Hòa, ngày 05 tháng 5 năm 2024`, 'KẾ HOẠCH', 'Rà soát hồ sơ', '', 'Sở Y tế xây dựng kế hoạch như sau:', '1. Rà soát hồ sơ.').number).toBe(number);
  });
});
