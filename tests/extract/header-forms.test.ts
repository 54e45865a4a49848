import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { extractHeader } from '../../src/extract/header/index.js';
import { textPages } from '../../src/ocr/text/read-text.js';
import { segment, type OutlineNode } from '../../src/segment/index.js';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const OFFICE = `ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 21/KH-UBND\n${MOTTO}`;
const PARTY = 'ĐẢNG BỘ TỈNH AN HÒA\nĐẢNG UỶ XÃ TÂN LẬP\n*\nSố 05-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM';
const SIGNED = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Thị Hạnh';

/** The header of a document with the given letterhead above place and date, title, lead-in and signature. */
function header({ letterhead = OFFICE, title = 'Chuyển đổi số năm 2025', leadIn = 'Nay ban hành kế hoạch như sau:', signature = SIGNED }) {
  const source = SourceText.fromPlainText(`${letterhead}\nTân Lập, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\n${title}\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n${leadIn}\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n${signature}`);
  return extractHeader(source, segment(source)).document;
}

describe('forms of letterheads', () => {
  it.each([
    [PARTY, 'Đảng ủy xã Tân Lập'],
    ['HUYỆN ỦY TÂN AN\nCƠ QUAN TỔ CHỨC - NỘI VỤ\n*\nSố 29-KH/TC-NV\nĐẢNG CỘNG SẢN VIỆT NAM', 'Cơ quan Tổ chức - Nội vụ'],
    [`UBMTTQ VIỆT NAM HUYỆN TÂN AN\nBAN THƯỜNG TRỰC\nSố: 18/KH-MTTQ\n${MOTTO}`, 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam huyện Tân An'],
    ['TỈNH ĐOÀN AN HÒA\nBCH ĐOÀN HUYỆN TÂN AN\n***\nSố: 56-KH/ĐTN\nĐOÀN TNCS HỒ CHÍ MINH', 'Ban Chấp hành Đoàn huyện Tân An'],
    [`ĐOÀN TNCS HỒ CHÍ MINH\nBCH HUYỆN ĐOÀN TÂN AN\n***\nSố: 56-KH/ĐTN`, 'Ban Chấp hành Huyện đoàn Tân An'],
    [`CÔNG TY ĐIỆN LỰC AN HÒA\nĐIỆN LỰC TÂN AN\nSố: 15/KH-ĐLTA\n${MOTTO}`, 'Điện lực Tân An'],
    [`HỘI ĐỒNG NHÂN DÂN\nPHƯỜNG TÂN AN\nĐOÀN GIÁM SÁT\nSố: 02/KH-ĐGS\n${MOTTO}`, 'Đoàn giám sát Hội đồng nhân dân phường Tân An'],
    [`UBND PHƯỜNG TÂN AN\nHỘI ĐỒNG NGHĨA VỤ QUÂN SỰ\nSố: 03/KH-HĐNVQS\n${MOTTO}`, 'Hội đồng Nghĩa vụ quân sự'],
    [`TRƯỜNG ĐẠI HỌC AN HÒA\nKHOA CÔNG NGHỆ\nSố: 07/KH-KCN\n${MOTTO}`, 'Khoa Công nghệ'],
    [`PHÒNG GD & ĐT HUYỆN TÂN AN\nSố: 15/GDĐT-TC\n${MOTTO}`, 'Phòng Giáo dục và Đào tạo huyện Tân An'],
    [`UBND HUYỆN TÂN AN\nPHÒNG LĐ-TB&XH\nSố: 15/LĐTBXH\n${MOTTO}`, 'Phòng Lao động - Thương binh và Xã hội'],
    [`UBND HUYỆN TÂN AN\nBCH PHÒNG THỦ DÂN SỰ\nSố: 15/KH-BCH\n${MOTTO}`, 'Ban Chỉ huy Phòng thủ dân sự'],
    ['ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 21/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'Ủy ban nhân dân tỉnh An Hòa'],
    [`UBND XÃ TÂN LẬP\nTRƯỜNG TH LÊ LỢI A\nSố: 15/KH-THLL\n${MOTTO}`, 'Trường TH Lê Lợi A'],
    [`CÔNG ĐOÀN GIÁO DỤC AN HÒA\nCĐCS TRƯỜNG MN HOA MAI II\nSố: 15/KH-CĐ\n${MOTTO}`, 'CĐCS Trường MN Hoa Mai II'],
    [`LIÊN ĐOÀN LAO ĐỘNG XÃ TÂN LẬP CĐCS MẦM NON HOA MAI\nSố: 15/KH-CĐ\n${MOTTO}`, 'CĐCS Mầm non Hoa Mai'],
    [`ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI TRƯỜNG TH&THCS HOA MAI\nSố: 15/KH-LĐ\n${MOTTO}`, 'Liên đội Trường TH&THCS Hoa Mai'],
    [`UBND HUYỆN AN HÒA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG THCS PHONG BÌNH Độc lập - Tự do - Hạnh phúc\n\nPhong Bình, ngày10 tháng 12 năm 2014`, 'Trường THCS Phong Bình'],
    [`ỦY BAN THƯỜNG VỤ\nQUỐC HỘI\nSố: 15/KH-UBTVQH\n${MOTTO}`, 'Ủy ban Thường vụ Quốc hội'],
    ['UBND XÃ TÂN LẬP\nTRƯỜNG MẪU GIÁO HOA MAI Độc Lập –Tự Do – Hạnh Phúc\nSố: 15/KH-MG', 'Trường Mẫu giáo Hoa Mai'],
    ['ỦY BAN NHÂN DÂN CỘNG HÒA XÃ\nTỈNH AN HÒA HỘI CHỦ NGHĨA VIỆT NAM\nSố: 21/KH-UBND', 'Ủy ban nhân dân tỉnh An Hòa'],
  ])('names the issuing body of %j', (letterhead, issuer) => {
    expect(header({ letterhead }).issuer).toBe(issuer);
  });

  it.each([
    ['Ủy ban nhân dân xã Tân Lập ban hành kế hoạch như sau:', 'Ủy ban nhân dân xã Tân Lập'],
    ['UBND xã ban hành kế hoạch như sau:', 'Ủy ban nhân dân xã Tân Lập'],
    ['UBND tỉnh ban hành kế hoạch như sau:', 'Ủy ban nhân dân'],
    ['Nay ban hành kế hoạch như sau:', 'Ủy ban nhân dân'],
  ])('completes a body whose unit the letterhead lost, if text and place tell it: %j', (leadIn, issuer) => {
    expect(header({ letterhead: `ỦY BAN NHÂN DÂN\nSố: 21/KH-UBND\n${MOTTO}`, leadIn }).issuer).toBe(issuer);
  });
});

describe('periods of titles', () => {
  it.each([
    ['Cao điểm thu gom rác thải từ ngày 01/6/2025 đến ngày 31/8/2025', '2025-06-01/2025-08-31'],
    ['Cao điểm thu gom rác thải từ ngày 15 tháng 6 năm 2025 đến hết ngày 31 tháng 8 năm 2025', '2025-06-15/2025-08-31'],
    ['Tuyên truyền từ ngày 31/02/2025 đến ngày 31/8/2025', null],
    ['Bầu cử đại biểu Hội đồng nhân dân các cấp, nhiệm kỳ 2021 - 2026', null],
    ['Phê chuẩn kết quả bầu chức vụ Chủ tịch Ủy ban nhân dân thành phố nhiệm kỳ 2026 - 2031', null],
    ['Thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030', null],
    ['Phòng cháy, chữa cháy rừng mùa khô 2025 - 2026', '2025/2026'],
    ['Tổ chức hội hoa mừng Xuân Bính Ngọ - 2026', '2026'],
    ['Bình ổn giá dịp Tết Nguyên đán 2026', '2026'],
    ['Kết luận của Chủ tịch tại Hội nghị sơ kết công tác thủy lợi, đê điều năm 2025', null],
    ['Thực hiện kết luận tại Hội nghị sơ kết năm 2025 trong năm 2026', '2026'],
    ['Kết luận của Phó Chủ tịch tại cuộc họp về tiến độ giải ngân vốn năm 2024', '2024'],
    ['Tổ chức hội thi viết chữ đẹp\nNăm học: 2025 - 2026', '2025/2026'],
    ['Triển khai Đề án “Thư viện lưu động giai đoạn 2026 - 2035” năm 2026', '2026'],
    ['Triển khai Đề án “Thư viện lưu động giai đoạn 2026 - 2035”', '2026/2035'],
  ])('reads %j', (title, period) => {
    expect(header({ title }).period).toBe(period);
  });
});

describe('forms of signatures', () => {
  it.each([
    ['TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN\nBÍ THƯ THƯỜNG TRỰC\n\nLê Thị Hạnh', { onBehalfOf: 'BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN', actingFor: null, position: 'BÍ THƯ THƯỜNG TRỰC', name: 'Lê Thị Hạnh' }],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nLê Thị Hạnh', { onBehalfOf: 'BAN THƯỜNG VỤ', actingFor: null, position: 'PHÓ BÍ THƯ THƯỜNG TRỰC', name: 'Lê Thị Hạnh' }],
    ['TM. UBND XÃ\nQ. CHỦ TỊCH\n\nLê Thị Hạnh', { onBehalfOf: 'UBND XÃ', actingFor: null, position: 'Q. CHỦ TỊCH', name: 'Lê Thị Hạnh' }],
    ['TM. ỦY BAN NHÂN DÂN\nkT. CHỦ TỊCH\nLê Thị Hạnh', { onBehalfOf: 'ỦY BAN NHÂN DÂN', actingFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Hạnh' }],
    ['TM. ỦY BAN NHÂN DÂN\nWT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Hạnh', { onBehalfOf: 'ỦY BAN NHÂN DÂN', actingFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Hạnh' }],
    ['TM. ỦY BAN NHÂN DÂN\nWT CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Hạnh', { onBehalfOf: 'ỦY BAN NHÂN DÂN', actingFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Hạnh' }],
    ['TM. ỦY BAN NHÂN DÂN\n/ TỊCH\nLê Thị Hạnh', { onBehalfOf: 'ỦY BAN NHÂN DÂN', actingFor: null, position: null, name: 'Lê Thị Hạnh' }],
    ['TM. BAN CHỈ ĐẠO\nTỈNH ĐẮK LẮK\nTRƯỞNG BAN\nLê Thị Hạnh', { onBehalfOf: 'BAN CHỈ ĐẠO TỈNH ĐẮK LẮK', actingFor: null, position: 'TRƯỞNG BAN', name: 'Lê Thị Hạnh' }],
    ['KT. CHỦ TỊCH\n=P\nLê Thị Hạnh', { onBehalfOf: null, actingFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Hạnh' }],
    ['TRƯỞNG KHOA\nTS. Lê Thị Hạnh', { onBehalfOf: null, actingFor: null, position: 'TRƯỞNG KHOA', name: 'Lê Thị Hạnh' }],
    ['GIÁM ĐỐC SỞ Y TẾ\nCHỦ TỊCH HỘI\nNguyễn Thị Mai\nLê Thị Hạnh', { onBehalfOf: null, actingFor: null, position: 'CHỦ TỊCH HỘI', name: 'Lê Thị Hạnh' }],
    ['KT. GIÁM ĐỐC\nKT. CHỦ TỊCH\nPHÓ GIÁM ĐỐC\nPHÓ CHỦ TỊCH\nNguyễn Thị Mai\nLê Thị Hạnh', { onBehalfOf: null, actingFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Hạnh' }],
    ['CHỦ TỊCH\n\nLÊ THỊ HẠNH', { onBehalfOf: null, actingFor: null, position: 'CHỦ TỊCH', name: 'LÊ THỊ HẠNH' }],
    ['Q. TRƯỞNG PHÒNG\nLê Thị Hạnh', { onBehalfOf: null, actingFor: null, position: 'Q. TRƯỞNG PHÒNG', name: 'Lê Thị Hạnh' }],
    ['TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND HUYỆN\nLê Thị Hạnh', { onBehalfOf: 'BAN CHỈ ĐẠO', actingFor: 'TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN', name: 'Lê Thị Hạnh' }],
    ['TL. GIÁM ĐỐC\nGIÁM ĐỐC TRUNG TÂM KIỂM SOÁT BHXH, BHYT ĐIỆN TỬ\n\nLê Thị Hạnh', { onBehalfOf: null, actingFor: 'GIÁM ĐỐC', position: 'GIÁM ĐỐC TRUNG TÂM KIỂM SOÁT BHXH, BHYT ĐIỆN TỬ', name: 'Lê Thị Hạnh' }],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLa\nPhạm', { onBehalfOf: null, actingFor: 'GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: null }],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nẤM VA ĐÀO\nLê Thị Hạnh', { onBehalfOf: null, actingFor: 'GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lê Thị Hạnh' }],
    ['KT. CHỈ HUY TRƯỞNG\nPHÓ CHỈ HUY TRƯỞNG - THAM MƯU TRƯỞNG\nLê Thị Hạnh', { onBehalfOf: null, actingFor: 'CHỈ HUY TRƯỞNG', position: 'PHÓ CHỈ HUY TRƯỞNG - THAM MƯU TRƯỞNG', name: 'Lê Thị Hạnh' }],
    ['KT. CHỈ HUY TRƯỞNG\nPHÓ CHỈ HUY TRƯỞNG - THAM MƯU\nTRƯỞNG\nLê Thị Hạnh', { onBehalfOf: null, actingFor: 'CHỈ HUY TRƯỞNG', position: 'PHÓ CHỈ HUY TRƯỞNG - THAM MƯU TRƯỞNG', name: 'Lê Thị Hạnh' }],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC PHỤ TRÁCH\nLê Thị Hạnh', { onBehalfOf: null, actingFor: 'GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC PHỤ TRÁCH', name: 'Lê Thị Hạnh' }],
    ['TL. TRƯỞNG BAN CHỈ ĐẠO\nCHÁNH VĂN "NG ỦY', { onBehalfOf: null, actingFor: 'TRƯỞNG BAN CHỈ ĐẠO', position: null, name: null }],
    ['CHỦ TỊCH QUỐC HỘI\n\n\nLê Thị Hạnh', { onBehalfOf: null, actingFor: null, position: 'CHỦ TỊCH QUỐC HỘI', name: 'Lê Thị Hạnh' }],
    [`CHỦ TỊCH\n${' \n'.repeat(18)}Lê Thị Hạnh`, { onBehalfOf: null, actingFor: null, position: 'CHỦ TỊCH', name: 'Lê Thị Hạnh' }],
    [`CHỦ TỊCH\n${' \n'.repeat(18)}UBND XÃ TÂN LẬP\nLê Thị Hạnh`, { onBehalfOf: null, actingFor: null, position: 'CHỦ TỊCH', name: null }],
  ])('reads %j', (signature, signatory) => {
    expect(header({ signature }).signatory).toEqual(signatory);
  });

  it('reads two offices in small letters that a dash joins', () => {
    const source = SourceText.fromPlainText(`${OFFICE}\nTân Lập, ngày 05 tháng 02 năm 2025\nTHÔNG BÁO\nNghỉ hè\n\nCác lớp nghỉ từ ngày 01/6/2025./.\n\nBí thư Đảng ủy - Hiệu Trưởng\nLê Thị Hạnh\n`);
    expect(extractHeader(source, segment(source)).document.signatory).toMatchObject({ position: 'Bí thư Đảng ủy - Hiệu Trưởng', name: 'Lê Thị Hạnh' });
  });
});

describe('lines of crawled letterheads', () => {
  it('joins a place whose last word stands on the next line, and ends a title in capitals before a sentence', () => {
    const source = SourceText.fromPlainText(`ỦY BAN NHÂN DÂN\nTỈNH BÀ RỊA - VŨNG TÀU\n-------\n|\n${MOTTO}\n|\nSố: 06/CT-UBND\n|\nBà Rịa - Vũng\nTàu, ngày 30 tháng 7 năm 2024\n|\nCHỈ THỊ\nVỀ\nKÉO GIẢM TAI NẠN GIAO THÔNG\nSau 02 năm triển khai thực hiện\nChỉ thị số 18-CT/TW, tình hình đã tốt hơn.\n1. Công an tỉnh tăng cường tuần tra.`);
    expect(extractHeader(source, segment(source)).document).toMatchObject({ place: 'Bà Rịa - Vũng Tàu', date: '2024-07-30', title: 'Về kéo giảm tai nạn giao thông' });
  });
});

it.each(['-', '•', '*', '+'])('recipients behind %s are told apart without semicolons', (bullet) => {
  const source = SourceText.fromPlainText(`${OFFICE}\nTân Lập, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nChuyển đổi số năm 2025\n\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nNơi nhận:\n${bullet} Như trên,\n${bullet} UBND tỉnh (b/c),\n${bullet} Lưu VT.\n${SIGNED}`);
  expect(extractHeader(source, segment(source)).document.recipients).toEqual(['Như trên', 'UBND tỉnh (b/c)', 'Lưu VT']);
});

describe('recipients in one line', () => {
  it.each([
    ['Nơi nhận: Như trên; UBND huyện (b/c); Lưu: VT.\nCHỦ TỊCH\nLê Thị Hạnh', ['Như trên', 'UBND huyện (b/c)', 'Lưu: VT']],
    ['| Nơi nhận: - Như trên; - Lưu: VT. | CHỦ TỊCH Lê Thị Hạnh |', ['Như trên', 'Lưu: VT']],
    ['Nơi nhận: - Như trên; - Lưu: VT. | CHỦ TỊCH Lê Thị Hạnh', ['Như trên', 'Lưu: VT']],
    ['Nơi nhận:- Như trên;- UBND huyện (b/c);- Lưu: VT.\nCHỦ TỊCH\nLê Thị Hạnh', ['Như trên', 'UBND huyện (b/c)', 'Lưu: VT']],
    ['Nơi nhận: - Báo tỉnh; các cơ quan báo chí; - Lưu: VT.\nCHỦ TỊCH\nLê Thị Hạnh', ['Báo tỉnh; các cơ quan báo chí', 'Lưu: VT']],
  ])('are parted: %j', (tail, recipients) => {
    const source = SourceText.fromPlainText(`${OFFICE}\nTân Lập, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nChuyển đổi số\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n${tail}`);
    const { document } = extractHeader(source, segment(source));
    expect([document.recipients, document.signatory?.position, document.signatory?.name]).toEqual([recipients, 'CHỦ TỊCH', 'Lê Thị Hạnh']);
  });
});

describe('subjects of letters', () => {
  it('ends a V/v text before a date without its place', () => {
    const source = SourceText.fromPlainText(`ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 14/UBND-VP\nV/v số hóa hồ sơ lưu trữ\n${MOTTO}\nNgày 15 tháng 8 năm 2025\nKính gửi: Các thôn trong xã.\nĐề nghị các thôn rà soát hồ sơ.`);
    expect(extractHeader(source, segment(source)).document.title).toBe('Số hóa hồ sơ lưu trữ');
  });
});

describe('a signature without recipients above it', () => {
  it('begins at an office with its body and a name below', () => {
    const source = SourceText.fromPlainText(`QUỐC HỘI\n${MOTTO}\nNghị quyết số: 61/2022/QH15\nHà Nội, ngày 16 tháng 6 năm 2022\nNGHỊ QUYẾT\nVề quy hoạch\nCHỦ TỊCH QUỐC HỘI\nCăn cứ Hiến pháp;\nQUYẾT NGHỊ:\n1. Rà soát quy hoạch.\nCHỦ TỊCH QUỐC HỘI\nVương Đình Huệ`);
    expect(extractHeader(source, segment(source)).document.signatory).toMatchObject({ position: 'CHỦ TỊCH QUỐC HỘI', name: 'Vương Đình Huệ' });
  });
});

describe('the place of issue', () => {
  it('begins behind a number that no colon leads to and that shares its line', () => {
    const source = SourceText.fromPlainText('HUYỆN ỦY BA TÂN ĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 34-CV/HU Ba Tân, ngày 05 tháng 02 năm 2025\nVề việc chuẩn bị đại hội chi bộ\nKính gửi: Các chi bộ trực thuộc.\n1. Chuẩn bị đại hội.\n');
    expect(extractHeader(source, segment(source)).document).toMatchObject({ place: 'Ba Tân', number: '34-CV/HU', date: '2025-02-05' });
  });

  it('may be one of several communes that a number tells apart', () => {
    const source = SourceText.fromPlainText('ỦY BAN NHÂN DÂN\nXÃ A LƯỚI 2\nSố: 33/UBND-VP\nA Lưới 2, ngày 05 tháng 02 năm 2026\nKính gửi: Các thôn.\nĐề nghị các thôn rà soát hộ nghèo.');
    expect(extractHeader(source, segment(source)).document.place).toBe('A Lưới 2');
  });
});

describe('a document cited over the line of place and day', () => {
  it('has no day of its own', () => {
    const source = SourceText.fromPlainText('SỞ Y TẾ\nSố: 33/SYT-VP\nV/v thực hiện Công điện số 20/CĐ-TTg của Thủ tướng Chính phủ\nAn Hòa, ngày 05 tháng 02 năm 2025\nKính gửi: Các bệnh viện.\nĐề nghị các bệnh viện rà soát kho thuốc.');
    expect(extractHeader(source, segment(source)).document.references.map(({ number, date, issuer }) => [number, date, issuer])).toEqual([['20/CĐ-TTg', null, 'Thủ tướng Chính phủ']]);
  });
});

describe('the number of a letter', () => {
  it('may join two offices by a plus', () => {
    const source = SourceText.fromPlainText('CÔNG TY ĐIỆN LỰC AN HÒA\nSố: 330/AHPC-KT+AT\nV/v cấp điện\nAn Hòa, ngày 05 tháng 02 năm 2025\nKính gửi: Các Đội.\nĐề nghị các Đội kiểm tra trạm biến áp.');
    expect(extractHeader(source, segment(source)).document.number).toBe('330/AHPC-KT+AT');
  });
});

describe('numbers of forms', () => {
  it('cite no document', () => {
    const source = SourceText.fromPlainText(`${OFFICE}\nTân Lập, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nTập huấn\nI. NHIỆM VỤ\n1. Lập Bảng kê (Mẫu 09/BH), Biểu mẫu số: 01/BH theo Thông tư số 12/2024/TT-BTC.`);
    expect(extractHeader(source, segment(source)).document.references.map(({ number }) => number)).toEqual(['12/2024/TT-BTC']);
  });
});

describe('signatures in tables', () => {
  it.each([
    ['Nơi nhận: | CHỦ TỊCH\n- Như trên; |\n- Lưu: VT. | Lê Thị Hạnh'],
    ['| Nơi nhận: | CHỦ TỊCH |\n| - Như trên; | |\n| - Lưu: VT. | |\n| | Lê Thị Hạnh |'],
    ['| Nơi nhận: - Như trên; - Lưu: VT. | CHỦ TỊCH Lê Thị Hạnh |'],
  ])('parts recipients from the signature beside them: %j', (rows) => {
    const source = SourceText.fromPages(textPages(`${OFFICE}\nTân Lập, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nChuyển đổi số năm 2025\n\nNay ban hành kế hoạch như sau:\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\n${rows}`));
    const { document } = extractHeader(source, segment(source));
    expect(document.recipients).toEqual(['Như trên', 'Lưu: VT']);
    expect(document.signatory).toMatchObject({ position: 'CHỦ TỊCH', name: 'Lê Thị Hạnh' });
  });

  it('takes the rightmost of those who sign side by side in a row', () => {
    const source = SourceText.fromPages(textPages(`${OFFICE}\nTân Lập, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nChuyển đổi số năm 2025\n\nNay ban hành kế hoạch như sau:\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC SỞ | CHỦ TỊCH HỘI\nNguyễn Thị Mai | Lê Thị Hạnh`));
    const { document } = extractHeader(source, segment(source));
    expect(document.signatory).toMatchObject({ position: 'CHỦ TỊCH HỘI', name: 'Lê Thị Hạnh' });
    expect(document.recipients).toEqual(['Như trên', 'Lưu: VT']);
  });
});

describe('subjects of letters', () => {
  it.each([
    ['Số: 21/UBND-VX Về hướng dẫn báo cáo tiến độ', 'Tân Lập', 'Về hướng dẫn báo cáo tiến độ'],
    ['Số: 21/UBND-VX\nV/v báo cáo tiến độ\n(HỎA TỐC)', 'Tân Lập', 'Báo cáo tiến độ'],
    ['Số: 24 / PGD&ĐT- GDMN Tân Lập, ngày 05 tháng 02 năm 2025\nV/v báo cáo tiến độ', 'Tân Lập', 'Báo cáo tiến độ'],
    ['Số: 21/UBND-VX\nV/v báo cáo tiến độ\n\nThành phố Tân Lập, ngày 05 tháng 02 năm 2025', 'Thành phố Tân Lập', 'Báo cáo tiến độ'],
  ])('reads place and subject below %j', (lines, place, title) => {
    const date = lines.includes('ngày') ? '' : 'Tân Lập, ngày 05 tháng 02 năm 2025\n';
    const source = SourceText.fromPlainText(`ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n${MOTTO}\n${lines}\n${date}Kính gửi: Các thôn.\nỦy ban nhân dân xã yêu cầu:\n1. Rà soát hồ sơ.`);
    expect(extractHeader(source, segment(source)).document).toMatchObject({ place, title });
  });
});

describe('a type word beside which a stamp or a speck was read', () => {
  it.each(['NGVANBEN | KẾ HOẠCH', '- KẾ HOẠCH', 'EWAN KLOFT A KẾ HOẠCH'])('is found in %s', (typeLine) => {
    const source = SourceText.fromPlainText(`${OFFICE}\nTân Lập, ngày 05 tháng 02 năm 2025\n${typeLine}\nChuyển đổi số năm 2025\n\nNay ban hành kế hoạch như sau:\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n`);
    const { type, title } = extractHeader(source, segment(source)).document;
    expect([type?.code, title]).toEqual(['KH', 'Chuyển đổi số năm 2025']);
  });
});

describe('what stands behind the mark that ends a body', () => {
  const plan = (closing: string) => {
    const source = SourceText.fromPlainText(`${OFFICE}\nTân Lập, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nChuyển đổi số năm 2025\n\nNay ban hành kế hoạch như sau:\nI. NHIỆM VỤ\n1. Công an xã rà soát hồ sơ và báo cáo Ủy ban nhân dân xã./.\n\n${closing}`);
    const outline = segment(source);
    const textOf = ({ range, children }: OutlineNode): string => [source.text.slice(range.start, range.end), ...children.map(textOf)].join('\n');
    return { document: extractHeader(source, outline).document, body: outline.roots.map(textOf).join('\n') };
  };

  it('is no body, though recognition made seals and strokes of the pen of it', () => {
    const { document, body } = plan('SỞ VĂN ZA ĐỘC pr 8°\nfePs a “BCH\n(b/ váy Hồ _ es\n\nNguyễn Văn Lên\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n');
    expect(document.signatory?.name).toBe('Nguyễn Văn Lên');
    expect(document.recipients).toEqual(['Như trên', 'Lưu: VT']);
    expect(body).not.toContain('fePs');
  });

  it.each(['Nốt mi: Gi M BOC\n- Các sở, ngành;\n- Đài PT&TH tỉnh;\n', '- Các sở, ngành;\n- Đài PT&TH\ntỉnh;\nLê Thị Hạnh'])('is a list of recipients where items stand there: %j', (closing) => {
    const { document, body } = plan(closing);
    expect(document.recipients).toContain('Các sở, ngành');
    expect(body).not.toContain('Đài');
  });

  it('is none either behind the signature, where letters of a seal stand', () => {
    expect(plan('Nơi nhận:\n- Như trên;\n~ Lưu: VT.\nLê Thị Hạnh\nA\ni_\\"\nGIÁO Dt aes\n\\e \\WAD ÁO T,\n').body).not.toContain('WAD');
  });

  it('stays body where it goes on with what it demands', () => {
    expect(plan('2. Văn phòng xã tổng hợp kết quả thực hiện của các đơn vị, báo cáo Chủ tịch Ủy ban nhân dân xã trước ngày 20.\n').body).toContain('2. Văn phòng xã');
  });
});

it('knows a damaged heading of recipients beside an office, above items that go on over two lines', () => {
  const source = SourceText.fromPlainText(`${OFFICE}\nTân Lập, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nChuyển đổi số\n\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nvề nhận: KT. CHỦ TỊCH\n- Như trên;\n- VPUB: các Phó Chánh Văn phòng, các phòng:\nKinh tế, Nội chính;\n- Lưu: VT, KT.\nLê Thị Hạnh\n`);
  expect(extractHeader(source, segment(source)).document.recipients).toEqual(['Như trên', 'VPUB: các Phó Chánh Văn phòng, các phòng: Kinh tế, Nội chính', 'Lưu: VT, KT']);
});

it('finds place and date where the right column was read last, and takes them for no item', () => {
  const source = SourceText.fromPlainText(`${OFFICE}\nV/v nắm bắt thông tin\n\nKính gửi: Các ông trưởng xóm.\n\nỦy ban nhân dân xã đề nghị các ông trưởng xóm thực hiện:\n\n1. Nắm bắt địa bàn.\n\nTân Lập, ngày 12 tháng 3 năm 2025\n\n2. Báo cáo trước ngày 20/3/2025.\n`);
  const outline = segment(source);
  const { place, date } = extractHeader(source, outline).document;
  expect([place, date]).toEqual(['Tân Lập', '2025-03-12']);
  expect(outline.roots.flatMap(({ children }) => children).concat(outline.roots).map(({ range }) => source.text.slice(range.start, range.end)).join()).not.toContain('tháng 3');
});

describe('a type word with more beside it', () => {
  const documentOf = (text: string) => {
    const source = SourceText.fromPlainText(text);
    return extractHeader(source, segment(source)).document;
  };

  it('names the issuer where no letterhead does', () => {
    const { issuer, title } = documentOf('CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ\n\nVề việc triển khai công tác tư pháp\n\nĐể thực hiện nghị quyết, Thủ tướng Chính phủ chỉ thị:\n\n1. Bộ Công an.\n\na) Phối hợp với Bộ Quốc phòng nghiên cứu giải pháp;');
    expect({ issuer, title }).toEqual({ issuer: 'Thủ tướng Chính phủ', title: 'Về việc triển khai công tác tư pháp' });
  });

  it('says on a line below the type who issues, which is no part of its title', () => {
    expect(documentOf('HUYỆN ỦY AN HÒA\n*\nSố 28-CT/HU\nAn Hòa, ngày 06 tháng 3 năm 2024\n\nCHỈ THỊ\nCỦA BAN THƯỜNG VỤ HUYỆN ỦY\nvề tăng cường quản lý, bảo vệ rừng\n\nBan Thường vụ Huyện ủy chỉ thị:\n\n1. Các chi bộ quán triệt Chỉ thị này.').title).toBe('về tăng cường quản lý, bảo vệ rừng');
  });

  it('says how urgent the document is, which is no part of its title', () => {
    expect(documentOf(`ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 21/CĐ-UBND\n${MOTTO}\nAn Hòa, ngày 05 tháng 02 năm 2025\nCÔNG ĐIỆN KHẨN\nVề việc ứng phó với bão\n\nChủ tịch UBND tỉnh yêu cầu:\n1. Sở Y tế trực 24/24 giờ.`).title).toBe('Về việc ứng phó với bão');
  });

  it('gives a cited document the date behind its issuer', () => {
    const { references } = documentOf(`${OFFICE}\nTân Lập, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nChuyển đổi số\n\nCăn cứ Nghị quyết số 47/2012/NQ-HĐND của Hội đồng nhân dân tỉnh An Hòa ngày 13/7/2012 về việc thông qua quy hoạch;\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.`);
    expect(references.map(({ number, date, issuer }) => [number, date, issuer])).toEqual([['47/2012/NQ-HĐND', '2012-07-13', 'Hội đồng nhân dân tỉnh An Hòa']]);
  });
});

describe('a line that gives the theme under a title', () => {
  it.each(['CHỦ ĐIỂM: "MỪNG XUÂN"', 'Chủ đề năm học: Kỷ cương, sáng tạo'])('is no part of it: %s', (line) => {
    expect(header({ title: `Công tác tháng 02/2025\n${line}` }).title).toBe('Công tác tháng 02/2025');
    expect(header({ title: `Tuyên truyền\nchủ đề năm 2025` }).title).toBe('Tuyên truyền chủ đề năm 2025');
  });
});
