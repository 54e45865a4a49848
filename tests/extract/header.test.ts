import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.js';
import { extractHeader } from '../../src/extract/header/index.js';
import { textPages } from '../../src/ocr/text/read-text.js';
import { segment } from '../../src/segment/index.js';

function header(text: string) {
  const source = SourceText.fromPlainText(text);
  return { source, ...extractHeader(source, segment(source)) };
}

/** The header and the outline of a dispatch with the given addressees and body. */
function dispatch(body: string) {
  const text = `CHỦ TỊCH ỦY BAN NHÂN DÂN\nHUYỆN TÂN AN\nSố: 12/CĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân An, ngày 05 tháng 9 năm 2025\nCÔNG ĐIỆN\nV/V CHỦ ĐỘNG\nỨNG PHÓ BÃO SỐ 9\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN điện:\n${body}`;
  const source = SourceText.fromPlainText(text);
  const outline = segment(source);
  return { ...extractHeader(source, outline), outline: outline.roots };
}

const BODY = '\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nỦy ban nhân dân xã ban hành kế hoạch như sau:\n\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Hạnh';
const COLUMNS = 'ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 21/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Lập, ngày 05 tháng 02 năm 2025\n';

describe('header', () => {
  it('reads a plan with everything in its place', () => {
    const { document, findings } = header(`${COLUMNS}KẾ HOẠCH\nPhòng, chống thiên tai\nvà tìm kiếm cứu nạn năm 2025${BODY}`);
    expect(document).toMatchObject({
      type: { code: 'KH', name: 'Kế hoạch' }, number: '21/KH-UBND', issuer: 'Ủy ban nhân dân xã Tân Lập', place: 'Tân Lập', date: '2025-02-05',
      title: 'Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025', period: '2025', recipients: ['Như trên', 'Lưu: VT'],
      signatory: { onBehalfOf: 'ỦY BAN NHÂN DÂN', actingFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Hạnh' },
    });
    expect(findings).toEqual([]);
  });

  it('reads motto, place and date that recognition has put behind the type word', () => {
    const { document } = header(`ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN LẬP\nSố: 21/KH-UBND\n\nKẾ HOẠCH\n\nĐộc lập - Tự do - Hạnh phúc\n\nTân Lập, ngày 05 tháng 02 năm 2025\n\nPhòng, chống thiên tai năm 2025${BODY}`);
    expect(document).toMatchObject({ type: { code: 'KH' }, issuer: 'Ủy ban nhân dân xã Tân Lập', place: 'Tân Lập', date: '2025-02-05', title: 'Phòng, chống thiên tai năm 2025' });
  });

  it('takes the last ministry of a recipient for no part of the signer\'s name', () => {
    const { document } = header(`${COLUMNS}THÔNG BÁO\nKết luận tại buổi làm việc\n\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nNơi nhận: KT. BỘ TRƯỞNG, CHỦ NHIỆM\n- Thủ tướng Chính phủ; PHÓ CHỦ NHIỆM\n- Các bộ: Tài chính, Xây dựng, Công Thương\n- Lưu: VT, QHĐP (2)\n\nLê Minh Khang`);
    expect(document.signatory?.name).toBe('Lê Minh Khang');
    expect(document.recipients).toContain('Các bộ: Tài chính, Xây dựng, Công Thương');
  });

  it('reads a title over a blank line that recognition left in it', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nPhòng, chống thiên tai\n\nvà tìm kiếm cứu nạn năm 2025\n${BODY}`);
    expect(document).toMatchObject({ title: 'Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025', period: '2025' });
  });

  it.each([
    ['columns read across', 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN LẬP Độc lập - Tự do - Hạnh phúc\nSố: 21/KH-UBND Tân Lập, ngày 05 tháng 02 năm 2025\n'],
    ['place and date beside its second line', 'ỦY BAN NHÂN DÂN Độc lập - Tự do - Hạnh phúc\nXÃ TÂN LẬP Tân Lập, ngày 05 tháng 02 năm 2025\nSố: 21/KH-UBND\n'],
    ['the year on a line of its own', 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN LẬP Tân Lập, ngày 05 tháng 02 năm\nSố: 21/KH-UBND 2025\n'],
    ['all on one line', 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\nSố: 21/KH-UBND Tân Lập, ngày 05 tháng 02 năm 2025\n'],
    ['the motto first', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 21 / KH - UBND\nTân Lập, ngày 05 tháng 02 năm 2025\n'],
  ])('reads a letterhead with %s', (_, letterhead) => {
    const { document } = header(`${letterhead}KẾ HOẠCH\nPhòng, chống thiên tai năm 2025${BODY}`);
    expect(document).toMatchObject({ number: '21/KH-UBND', issuer: 'Ủy ban nhân dân xã Tân Lập', place: 'Tân Lập', date: '2025-02-05' });
  });

  it.each([
    ['Số:     /KH-UBND', 'ngày     tháng 01 năm 2024', '/KH-UBND', '2024-01'],
    ['Số:     – KH/UBND', 'ngày     tháng 01 năm 2024', '-KH/UBND', '2024-01'],
    ['Số:11/KH-THCS NT', 'ngày23tháng 01 năm 2024', '11/KH-THCSNT', '2024-01-23'],
    ['Số: ...../KH-UBND', 'ngày .... tháng .... năm 2024', '/KH-UBND', '2024'],
    ['Số: 07 /KH-UBND', 'ngày 3 tháng 12 năm 2024', '07/KH-UBND', '2024-12-03'],
    ['Số: 15-KH/HU', 'ngày 3/12/2024', '15-KH/HU', '2024-12-03'],
    ['Kế hoạch số: 27/2024/KH-UBND', 'ngày 3/12/2024', '27/2024/KH-UBND', '2024-12-03'],
  ])('reads %s, %s', (number, date, expectedNumber, expectedDate) => {
    const { document } = header(`ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n${number}\nTân Lập, ${date}\nKẾ HOẠCH\nTuyên truyền${BODY}`);
    expect([document.number, document.date]).toEqual([expectedNumber, expectedDate]);
  });

  it('reads month, year and place where a handwritten day broke the line', () => {
    const { document } = header(`ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: g7: /KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n&Ø tháng 3. năm 2018\nTân Lập, ngày\nKẾ HOẠCH\nTuyên truyền${BODY}`);
    expect(document).toMatchObject({ number: '/KH-UBND', date: '2018-03', place: 'Tân Lập' });
  });

  it('reads letterhead, recipients and signature that markdown sets in tables', () => {
    const text = `| UBND TỈNH GIA LAI<br>**SỞ Y TẾ** | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n| --- | --- |\n| Số: 21/KH-SYT | *Gia Lai, ngày 05 tháng 02 năm 2025* |\n\n**KẾ HOẠCH**\n\n**Phòng, chống dịch năm 2025**\n\nI. NHIỆM VỤ\n\n1. Rà soát hồ sơ.\n\n| **Nơi nhận:**<br>- Bộ Y tế;<br>- Lưu: VT. | **KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC**<br><br>**Lê Thị Hạnh** |\n| --- | --- |\n`;
    const source = SourceText.fromPages(textPages(text));
    const { document } = extractHeader(source, segment(source));
    expect(document).toMatchObject({
      number: '21/KH-SYT', issuer: 'Sở Y tế', place: 'Gia Lai', date: '2025-02-05', title: 'Phòng, chống dịch năm 2025', recipients: ['Bộ Y tế', 'Lưu: VT'],
      signatory: { actingFor: 'GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lê Thị Hạnh' },
    });
  });

  it.each([
    ['UBND XÃ TÂN LẬP TRƯỜNG TIỂU HỌC LÊ VĂN TÁM', 'Trường Tiểu học Lê Văn Tám'],
    ['BỘ TÀI CHÍNH CỤC THUẾ', 'Cục Thuế'],
    ['ỦY BAN NHÂN DÂN TỈNH CÀ MAU SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường'],
    ['UBND PHƯỜNG TÂN LẬP\nPHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['CÔNG AN TỈNH CÀ MAU\nCÔNG AN XÃ TÂN LẬP', 'Công an xã Tân Lập'],
    ['ĐẢNG BỘ TỈNH CÀ MAU\nĐẢNG ỦY XÃ TÂN LẬP', 'Đảng ủy xã Tân Lập'],
    ['TỈNH ỦY CÀ MAU', 'Tỉnh ủy Cà Mau'],
    ['VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH CÀ MAU', 'Văn phòng Ủy ban nhân dân tỉnh Cà Mau'],
    ['PHỦ THỦ TƯỚNG', 'Phủ Thủ tướng'],
    ['UBND TỈNH CÀ MAU\nVƯỜN QUỐC GIA TRÀM CHIM', 'Vườn quốc gia Tràm Chim'],
    ['THÀNH ĐOÀN ĐÀ NẴNG', 'Thành đoàn Đà Nẵng'],
    ['CÔNG ĐOÀN Y TẾ VIỆT NAM', 'Công đoàn Y tế Việt Nam'],
    ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', 'Ngân hàng Nhà nước Việt Nam'],
    ['TRƯỜNG ĐẠI HỌC SƯ PHẠM ĐÀ NẴNG', 'Trường Đại học Sư phạm Đà Nẵng'],
    ['ỦY BAN TRUNG ƯƠNG\nMẶT TRẬN TỔ QUỐC VIỆT NAM', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
    ['TỔNG CÔNG TY\nĐIỆN LỰC MIỀN NAM', 'Tổng công ty Điện lực miền Nam'],
    ['ĐIỆN LỰC CÀ MAU', 'Điện lực Cà Mau'],
    ['ỦY\nBAN\nNHÂN\nDÂN\nTỈNH\nCÀ\nMAU', 'Ủy ban nhân dân tỉnh Cà Mau'],
    ['UBND TỈNH CÀ MAU\nSỞ\nY\nTẾ', 'Sở Y tế'],
    ['BAN CHỈ ĐẠO QUỐC GIA VỀ\nCHỐNG BUÔN LẬU', 'Ban Chỉ đạo Quốc gia về chống buôn lậu'],
  ])('names the body that issues under %j', (head, issuer) => {
    expect(header(`${head}\nSố: 21/KH-X\nCà Mau, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nTuyên truyền\n\nI. NHIỆM VỤ\n1. Rà soát.`).document.issuer).toBe(issuer);
  });

  it('takes the date behind the place, not that of a document which the subject cites', () => {
    const { document } = header('ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 8/UBND-VX\nV/v thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Lập, ngày 05 tháng 02 năm 2025\n\nKính gửi: Các thôn.\n\n1. Rà soát.');
    expect(document).toMatchObject({ date: '2025-02-05', place: 'Tân Lập' });
  });

  it.each([
    'Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;', 'Thực hiện kết luận tại hội nghị tháng 6 năm 2024;', 'TIẾP NHẬN HỒ SƠ TRƯỚC NGÀY 01 THÁNG 01 NĂM 2020',
  ])('takes the date of no other document or event for its own: %s', (line) => {
    expect(header(`BAN HÀNH ĐIỀU LỆ QUỸ BẢO VỆ MÔI TRƯỜNG TỈNH\n${line}\nCăn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;\nĐiều 1. Quỹ hỗ trợ các dự án.\n`).document.date).toBeNull();
  });

  it('reads title and type from one line', () => {
    expect(header(`${COLUMNS}KẾ HOẠCH Phòng, chống thiên tai năm 2025${BODY}`).document).toMatchObject({ type: { code: 'KH' }, title: 'Phòng, chống thiên tai năm 2025' });
  });

  it.each([
    ['THÔNG BÁO\nKẾT LUẬN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TẠI CUỘC HỌP THÁNG 02', '21/TB-UBND', 'TB', 'kết luận của chủ tịch ủy ban nhân dân xã tại cuộc họp tháng 02'],
    ['KẾT LUẬN CỦA PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TẠI CUỘC HỌP THÁNG 02', '21/TB-UBND', 'TB', 'kết luận của phó chủ tịch ủy ban nhân dân xã tại cuộc họp tháng 02'],
    ['KẾT LUẬN\nVỀ CÔNG TÁC GIẢM NGHÈO', '21-KL/TU', 'KL', 'về công tác giảm nghèo'],
    ['KẾT LUẬN CỦA PHÓ THỦ TƯỚNG VỀ GIẢM NGHÈO', '21/TB-VPCP', 'TB', 'kết luận của phó thủ tướng về giảm nghèo'],
  ])('tells a notice of conclusions from a conclusion: %j, %s', (title, number, code, expected) => {
    const { document } = header(`${COLUMNS.replace('21/KH-UBND', number)}${title}${BODY}`);
    expect([document.type?.code, document.title?.toLowerCase()]).toEqual([code, expected]);
  });

  it('takes the sign of an office in the number of a công văn for no type', () => {
    expect(header('CỤC PHÒNG BỆNH\nSố: 1520/PB-DT\nV/v tăng cường phòng bệnh\nHà Nội, ngày 05 tháng 02 năm 2025\n\nKính gửi: Sở Y tế các tỉnh.\n\n1. Giám sát.').document).toMatchObject({ type: { code: 'CV' }, title: 'Tăng cường phòng bệnh' });
  });

  it('leaves the council and its session out of the title of its resolution', () => {
    const { document } = header(`${COLUMNS}NGHỊ QUYẾT\nVề kế hoạch phát triển kinh tế - xã hội năm 2026\nHỘI ĐỒNG NHÂN DÂN TỈNH AN GIANG\nKHÓA X, KỲ HỌP THỨ 30${BODY}`);
    expect(document.title).toBe('Về kế hoạch phát triển kinh tế - xã hội năm 2026');
  });

  it('ends the title of a government resolution before the line that names the government', () => {
    const { document } = header(`CHÍNH PHỦ\nSố: 18/NQ-CP\nHà Nội, ngày 05 tháng 02 năm 2025\nNGHỊ QUYẾT\nVề phát triển nhà ở xã hội\nCHÍNH PHỦ${BODY}`);
    expect(document.title).toBe('Về phát triển nhà ở xã hội');
  });

  it('keeps the body that a title in capitals ends with', () => {
    const { document } = header(`${COLUMNS}QUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ LÀM VIỆC CỦA ỦY BAN NHÂN DÂN XÃ\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ${BODY}`);
    expect(document.title?.toLowerCase()).toBe('ban hành quy chế làm việc của ủy ban nhân dân xã');
  });

  it('finds recipients without a heading by their last line', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nI. NHIỆM VỤ\n- Rà soát hồ sơ.\n\nTrên đây là Kế hoạch.\n\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nH'Yim Kđoh`);
    expect(document.recipients).toEqual(['Các thôn', 'Lưu: VT']);
    expect(document.signatory).toMatchObject({ position: 'CHỦ TỊCH', name: "H'Yim Kđoh" });
  });

  it('points out the fields that a page leaves blank', () => {
    const { findings } = header('ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố:   /KH-UBND\nTân Lập, ngày   tháng 01 năm 2024\nKẾ HOẠCH\nTuyên truyền\n\nI. NHIỆM VỤ\n1. Rà soát.');
    expect(findings.map(({ code, values }) => `${code} ${String(values['field'])}`)).toEqual(['missing-header-field number', 'missing-header-field date', 'missing-header-field signatory.name']);
  });

  it('takes neither a word that begins like a body nor the issuer of a cited document for the issuer', () => {
    expect(header('Ban hành kèm theo Quyết định này là kế hoạch.\n\nBộ máy chính quyền được xây dựng.\n\nThực hiện Chỉ thị của Thủ tướng Chính phủ về xây dựng kế hoạch.\n').document.issuer).toBeNull();
    expect(header('CHỈ THỊ\nVề đo đạc ruộng đất\n\nNăm 1977 Hội đồng Chính phủ đã ra Quyết định số 169-CP về điều tra ruộng đất.\n\n1. Lập hồ sơ.\n').document.issuer).toBeNull();
  });

  it('takes a date that no calendar has for none', () => {
    const { document, findings } = header(`ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 2/KH-UBND\nTân Lập, ngày 31 tháng 02 năm 2024\nKẾ HOẠCH\nTuyên truyền${BODY}`);
    expect(document.date).toBeNull();
    expect(findings.map(({ code }) => code)).toContain('impossible-date');
  });

  it('points out a cited document that is younger than the citing one', () => {
    const { findings } = header(`ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 2/KH-UBND\nTân Lập, ngày 05 tháng 02 năm 2020\nKẾ HOẠCH\nTuyên truyền\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2025 và Kế hoạch số 13/KH-UBND ngày 15/01/2020 của huyện:${BODY}`);
    expect(findings.filter(({ code }) => code === 'reference-after-issue').map(({ values }) => values)).toEqual([{ number: '12/KH-UBND', date: '2025-01-15', issued: '2020-02-05' }]);
  });

  it('reads a công văn: no type word, the V/v text for a title', () => {
    const { document } = header('ỦY BAN NHÂN DÂN\nHUYỆN BÌNH AN\nSố: 812/UBND-NV\nV/v tăng cường kỷ luật,\nkỷ cương hành chính\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBình An, ngày 12 tháng 8 năm 2024\nKính gửi:\n- Các phòng, ban;\n- UBND các xã.\n\nUBND huyện yêu cầu:\n1. Chấp hành giờ làm việc.');
    expect(document).toMatchObject({ type: { code: 'CV' }, number: '812/UBND-NV', title: 'Tăng cường kỷ luật, kỷ cương hành chính', issuer: 'Ủy ban nhân dân huyện Bình An', period: null });
  });

  it.each([
    ['giai đoạn 2021-2025', '2021/2025'],
    ['đến năm 2030', '../2030'],
    ['quý IV năm 2025', '2025-36'],
    ['6 tháng cuối năm 2025', '2025-41'],
    ['tháng 7 năm 2025', '2025-07'],
    ['năm học 2025 - 2026', '2025/2026'],
    ['sau bão số 9 năm 2025', null],
    ['thực hiện Chỉ thị số 52-CT/TW ngày 03 tháng 10 năm 2025', null],
    ['', null],
  ])('reads the period of a title with “%s”', (words, period) => {
    expect(header(`${COLUMNS}KẾ HOẠCH\nChuyển đổi số ${words}${BODY}`).document.period).toBe(period);
  });

  it('gives a title in capitals the capitalisation of the text', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nBẢO VỆ RỪNG TRÊN ĐỊA BÀN XÃ TÂN LẬP${BODY.replace('Rà soát hồ sơ', 'Rà soát diện tích rừng của xã Tân Lập, bảo vệ rừng ở xã Tân Lập')}`);
    expect(document.title).toBe('Bảo vệ rừng trên địa bàn xã Tân Lập');
  });

  it.each([
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nTrần Văn Bình', { onBehalfOf: 'ỦY BAN NHÂN DÂN', actingFor: null, position: 'CHỦ TỊCH', name: 'Trần Văn Bình' }],
    ['TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nVõ Minh Châu', { onBehalfOf: null, actingFor: 'CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG', name: 'Võ Minh Châu' }],
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Vũ Thu Hiền', { onBehalfOf: 'ỦY BAN NHÂN DÂN', actingFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Vũ Thu Hiền' }],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nY Thanh Hà Niê Kđăm', { onBehalfOf: 'BAN THƯỜNG VỤ', actingFor: null, position: 'PHÓ BÍ THƯ', name: 'Y Thanh Hà Niê Kđăm' }],
    ['TRƯỞNG CÔNG AN XÃ\n[daky]\nThiếu tá Lê Văn Nam', { onBehalfOf: null, actingFor: null, position: 'TRƯỞNG CÔNG AN XÃ', name: 'Lê Văn Nam' }],
    ['SỞ NỘI VỤ\nGIÁM ĐỐC\nVõ Minh Châu\nLIÊN ĐOÀN LAO ĐỘNG TỈNH\nCHỦ TỊCH\nVũ Thu Hiền', { onBehalfOf: null, actingFor: null, position: 'CHỦ TỊCH', name: 'Vũ Thu Hiền' }],
    ['HIỆU TRƯỞNG', { onBehalfOf: null, actingFor: null, position: 'HIỆU TRƯỞNG', name: null }],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n[\nĐỗ Quang', { onBehalfOf: null, actingFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Đỗ Quang' }],
    ['TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nVõ Minh Châu', { onBehalfOf: null, actingFor: 'CHỦ TỊCH', position: 'PHÓ CHÁNH VĂN PHÒNG', name: 'Võ Minh Châu' }],
    ['GIÁM ĐỐC\nSỞ NỘI VỤ\nVõ Minh Châu', { onBehalfOf: null, actingFor: null, position: 'GIÁM ĐỐC SỞ NỘI VỤ', name: 'Võ Minh Châu' }],
    ['TM. ỦY BAN NHÂN DÂN\nKT, CHỦ TỊCH\nÁN BEQ CHỦ TỊCH\nWHS IV\nVũ Thu Hiền', { onBehalfOf: 'ỦY BAN NHÂN DÂN', actingFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Vũ Thu Hiền' }],
    ['KT. BỘ TRƯỞNG, CHỦ NHIỆM\n0 CHỦ NHIỆM M\nVũ Thu Hiền', { onBehalfOf: null, actingFor: 'BỘ TRƯỞNG, CHỦ NHIỆM', position: 'PHÓ CHỦ NHIỆM', name: 'Vũ Thu Hiền' }],
    ['KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPtQ CHỦ NHIỆM\n\nVũ Thu Hiền', { onBehalfOf: null, actingFor: 'BỘ TRƯỞNG, CHỦ NHIỆM', position: 'PHÓ CHỦ NHIỆM', name: 'Vũ Thu Hiền' }],
    ['KT. THỦ TRƯỞNG\nỦ TRƯỞNG\nVũ Thu Hiền', { onBehalfOf: null, actingFor: 'THỦ TRƯỞNG', position: 'PHÓ THỦ TRƯỞNG', name: 'Vũ Thu Hiền' }],
  ])('reads the signature %j', (signature, expected) => {
    expect(header(`${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nI. NHIỆM VỤ\n1. Rà soát.\n\nNơi nhận:\n- Lưu: VT.\n\n${signature}`).document.signatory).toEqual(expected);
  });

  it('parts recipients from the signature lines that were read across with them', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nI. NHIỆM VỤ\n1. Rà soát.\n\nNơi nhận: TM. ỦY BAN NHÂN DÂN\n- TT Đảng ủy, HĐND; KT. CHỦ TỊCH\n- Cán bộ, công chức xã;\n- Lưu: VP. PHÓ CHỦ TỊCH\n\nHà Thị Mai`);
    expect(document.recipients).toEqual(['TT Đảng ủy, HĐND', 'Cán bộ, công chức xã', 'Lưu: VP']);
    expect(document.signatory).toMatchObject({ onBehalfOf: 'ỦY BAN NHÂN DÂN', position: 'PHÓ CHỦ TỊCH' });
  });

  it('leaves what a seal beside the recipients was read as out of both', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nI. NHIỆM VỤ\n1. Rà soát.\n\nNơi nhận: TM. ỦY BAN NHÂN DÂN\n- TT Đảng ủy, HĐND; KT. CHỦ TỊCH\n- Cán bộ, công chức xã; TRÀN BHQ CHỦ TỊCH\n- Trạm Y tế xã; v\n- TT Tỉnh ủy (b/c); 5 6\n- Lưu: VT, NC.\n\nHà Thị Mai`);
    expect(document.recipients).toEqual(['TT Đảng ủy, HĐND', 'Cán bộ, công chức xã', 'Trạm Y tế xã', 'TT Tỉnh ủy (b/c)', 'Lưu: VT, NC']);
    expect(document.signatory).toEqual({ onBehalfOf: 'ỦY BAN NHÂN DÂN', actingFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Hà Thị Mai' });
  });

  it('finds the signature behind a last recipient whose first word was misread', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nI. NHIỆM VỤ\n1. Rà soát.\n\nNơi nhận:\n- Trạm Y tế xã;\n- Liều: VT, NC.\n\nHà Thị Mai`);
    expect(document.recipients).toEqual(['Trạm Y tế xã', 'Liều: VT, NC']);
    expect(document.signatory?.name).toBe('Hà Thị Mai');
  });

  it('reads the subject beside which place and date were read', () => {
    const { document } = header('UBND HUYỆN HÒA AN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n$6: 12/UBND-NV Độc lập - Tự do - Hạnh phúc\nV/v rà soát hồ sơ cán bộ, công Hòa An, ngày 05 tháng 3 năm 2025\nchức các xã\nKính gửi: Ủy ban nhân dân các xã.\n\nĐề nghị rà soát hồ sơ.\n');
    expect(document).toMatchObject({ number: '12/UBND-NV', issuer: 'Ủy ban nhân dân huyện Hòa An', place: 'Hòa An', date: '2025-03-05', title: 'Rà soát hồ sơ cán bộ, công chức các xã' });
  });

  it('spells a cited document with the sign of its own office as the letterhead does', () => {
    const { document } = header(`${COLUMNS.replace('21/KH-UBND', '21/SGDĐT-CTrTT')}KẾ HOẠCH\nTuyên truyền\n\nCăn cứ Công văn số 57/SGDĐT-CTITT ngày 02/01/2025;\n\nI. NHIỆM VỤ\n1. Thực hiện Công văn số 57/SGDĐT-CTrTT.`);
    expect(document.references).toMatchObject([{ number: '57/SGDĐT-CTrTT', date: '2025-01-02' }]);
  });

  it('takes the number and day in the running head of a gazette for no citation, and a day behind a speck for one\'s own', () => {
    const { document } = header(`CÔNG BÁO/Số 286/Ngày 27-05-2026 89\n${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nCăn cứ Quyết định số 57/QĐ-BYT 1 "ngày 02/01/2025 của Bộ Y tế;\n\nI. NHIỆM VỤ\n1. Rà soát.`);
    expect(document.references).toMatchObject([{ number: '57/QĐ-BYT', date: '2025-01-02' }]);
  });

  it('lists a cited document once whose sign was misread elsewhere, and keeps one that is misread everywhere', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nCăn cứ Thông tư số 57/2024/TT-BYT ngày 31/12/2024;\nCăn cứ Thông tư số 57/2024/TTBYT ngày 31/12/2024;\nCăn cứ Thông tư số 58/2024/U1BYT ngày 31/12/2024;\n\nI. NHIỆM VỤ\n1. Rà soát.`);
    expect(document.references.map(({ number }) => number)).toEqual(['57/2024/TT-BYT', '58/2024/U1BYT']);
  });

  it.each([
    ['ĐẢNG BỘ TỈNH AN HÒA\nĐẢNG ỦY XÃ TÂN LẬP\n*\nSố      -CV/ĐU\nGóp ý dự thảo\nQuy chế của Ban Thường vụ Tỉnh ủy\nĐẢNG CỘNG SẢN VIỆT NAM\nTân Lập, ngày 05 tháng 8 năm 2025\n', '-CV/ĐU', 'Đảng ủy xã Tân Lập'],
    ['ĐẢNG BỘ TỈNH AN HÒA ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ TÂN LẬP\n*\nSố 12-CV/ĐU Tân Lập, ngày 05 tháng 8 năm 2025\nGóp ý dự thảo\nQuy chế của Ban Thường vụ Tỉnh ủy\n', '12-CV/ĐU', 'Đảng ủy xã Tân Lập'],
  ])('reads the subject of a party body\'s letter below its number, where no V/v marks it', (letterhead, number, issuer) => {
    const { document } = header(`${letterhead}\nKính gửi: Các chi bộ.\n\nĐảng ủy xã đề nghị:\n1. Các chi bộ góp ý bằng văn bản.`);
    expect(document).toMatchObject({ type: { code: 'CV' }, number, issuer, title: 'Góp ý dự thảo Quy chế của Ban Thường vụ Tỉnh ủy' });
  });

  it.each([
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TỔ CHỨC', 'Ban Tổ chức Trung ương'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG', 'Văn phòng Trung ương Đảng'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG ỦY QUỐC HỘI', 'Đảng ủy Quốc hội'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG ĐOÀN QUỐC HỘI', 'Đảng đoàn Quốc hội'],
    ['ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nVĂN PHÒNG', 'Văn phòng Ủy ban nhân dân tỉnh An Hòa'],
    ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH AN HÒA\nBAN THƯỜNG TRỰC', 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh An Hòa'],
    ['UBND TỈNH AN HÒA\nLIÊN SỞ TÀI CHÍNH - NỘI VỤ', 'Liên Sở Tài chính - Nội vụ'],
    ['ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSỞ NỘI VỤ', 'Sở Nội vụ'],
  ])('names an office in full with its superior\'s line: %j', (letterhead, issuer) => {
    expect(header(`${letterhead}\nSố: 21/TB-VP\nAn Hòa, ngày 05 tháng 02 năm 2025\nTHÔNG BÁO\nLịch tiếp công dân năm 2025${BODY}`).document.issuer).toBe(issuer);
  });

  it.each([
    ['Phiên họp Chính phủ thường kỳ tháng 4 năm 2025\nCHÍNH PHỦ', 'Phiên họp Chính phủ thường kỳ tháng 4 năm 2025', null],
    ['Phê chuẩn kết quả bầu chức vụ Phó Chủ tịch\nỦy ban nhân dân xã An Hòa\n\nCHÍNH PHỦ', 'Phê chuẩn kết quả bầu chức vụ Phó Chủ tịch Ủy ban nhân dân xã An Hòa', null],
    ['VỀ TRẢ LỜI CHẤT VẤN\nHỘI ĐỒNG NHÂN DÂN TỈNH AN HÒA-TÂN PHÚ', 'Về trả lời chất vấn', null],
    ['Về đào tạo cán bộ của\nCHÍNH PHỦ', 'Về đào tạo cán bộ của CHÍNH PHỦ', null],
    ['Kết quả giám sát của Hội đồng nhân dân khóa X, nhiệm kỳ 2021 - 2026', 'Kết quả giám sát của Hội đồng nhân dân khóa X, nhiệm kỳ 2021 - 2026', null],
    ['Chương trình hành động nhiệm kỳ 2025 - 2030', 'Chương trình hành động nhiệm kỳ 2025 - 2030', '2025/2030'],
  ])('ends a title before the body that decides, and takes no meeting or term of office for its period: %j', (title, expected, period) => {
    const { document } = header(`CHÍNH PHỦ\nSố: 12/NQ-CP\nHà Nội, ngày 05 tháng 5 năm 2025\nNGHỊ QUYẾT\n${title}${BODY}`);
    expect([document.title, document.period]).toEqual([expected, period]);
  });

  it.each([
    ['KẾ HOẠCH PHỐI HỢP\nCông tác y tế trường học', 'Công tác y tế trường học'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết của Đảng ủy', 'thực hiện Nghị quyết của Đảng ủy'],
    ['KẾ HOẠCH HÀNH ĐỘNG VÌ TRẺ EM', 'Hành động vì trẻ em'],
  ])('begins a title behind the line of the type word, whatever qualifies it there: %j', (title, expected) => {
    expect(header(`${COLUMNS}${title}${BODY}`).document.title).toBe(expected);
  });

  it('reads a letter whose `Kính gửi` was misread', () => {
    const { document } = header('UBND HUYỆN HÒA AN\nSố: 12/UBND-NV\nV/v rà soát hồ sơ cán bộ\nHòa An, ngày 05 tháng 3 năm 2025\nKính gun:\n- Ủy ban nhân dân các xã;\n- Các phòng.\n\nĐề nghị rà soát hồ sơ.\n');
    expect(document).toMatchObject({ type: { code: 'CV' }, title: 'Rà soát hồ sơ cán bộ' });
  });

  it('parts recipients at dashes that were misread or stand behind specks', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nDân vận\n\n1. Rà soát.\n\nNơi nhận:\n- Như trên;\n_ - Ban Dân vận;\n~ Các phòng;\n- Lưu: VT.\n`);
    expect(document.recipients).toEqual(['Như trên', 'Ban Dân vận', 'Các phòng', 'Lưu: VT']);
  });

  it.each([
    ['the place of issue', 'UBND TỈNH QUẢNG NGÃI', 'Quang Nedi'],
    ['the issuer', 'UBND TỈNH QUANG NEDI', 'Quảng Ngãi'],
    ['the issuer, with what a seal added', 'UBND TỈNH QUẢNG N QUẢNG NGÃI', 'Quảng Ngãi'],
    ['the issuer, behind a speck', '-UBND TỈNH QUẢNG NGÃI', 'Quảng Ngãi'],
  ])('mends the name of a province in %s', (_, issuer, place) => {
    const { document } = header(`${issuer}\nSố: 21/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${place}, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nDân vận${BODY}`);
    expect(document).toMatchObject({ issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi', place: 'Quảng Ngãi' });
  });

  it('leaves a place alone that is another one, and keeps a sign without its stroke out of it', () => {
    const { document } = header('UBND TỈNH QUẢNG NAM\nSố: 4595 [SYT-NV Tam Kỳ, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nDân vận\n');
    expect(document.place).toBe('Tam Kỳ');
  });

  it('leaves strokes of the pen out of the name of the one who signs, and a misread motto out of the issuer', () => {
    const { document } = header(`UBND HUYỆN HÒA AN CONG HOA XA\nPHÒNG Y TẾ Dc 1p - Tự do - Hph phúc\nSố: 5/KH-PYT\nHòa An, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nDân vận\n\n1. Rà soát.\n\nNơi nhận:\n- Lưu: VT.\n\nTRƯỞNG PHÒNG\n\nAd Of Lê Thị Hạnh`);
    expect(document).toMatchObject({ issuer: 'Phòng Y tế', signatory: { name: 'Lê Thị Hạnh' } });
  });

  it('ends a title before a paragraph that lost its first word', () => {
    const { document } = header(`${COLUMNS}CHỈ THỊ\n. Về việc tăng cường phòng cháy\ntrên địa bàn xã\n\nthời gian qua, công tác phòng cháy trên địa bàn xã đã có chuyển biến; các thôn\nđã chủ động. Tuy nhiên, còn một số hạn chế.\n\n1. Rà soát.`);
    expect(document.title).toBe('Về việc tăng cường phòng cháy trên địa bàn xã');
  });

  it('reads a dispatch: a V/v line in capitals for a title, the body that sends it, and whom it reaches', () => {
    const { document, outline } = dispatch('- Chủ tịch UBND các xã: Tân Lập, Hòa Bình;\n- Trưởng Công an huyện.\n\nHồi 16 giờ, tâm bão ở phía đông.\n\n1. Chủ tịch UBND các xã kêu gọi tàu thuyền về bến.\n');
    expect([document.type?.code, document.title]).toEqual(['CĐ', 'Chủ động ứng phó bão số 9']);
    expect(outline.filter(({ kind }) => kind !== 'paragraph').map(({ marker }) => marker)).toEqual(['1.']);
  });

  it('lists a document once that a title in capitals cites too', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nTHỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 17-CTR/TU NGÀY 26/9/2013 CỦA TỈNH ỦY\n\nThực hiện Chương trình hành động số 17-CTr/TU ngày 26/9/2013 của Tỉnh ủy.${BODY}`);
    expect(document.references.map(({ number, date }) => [number, date])).toEqual([['17-CTr/TU', '2013-09-26']]);
  });

  it('spells a document as most of its mentions do, where one letter tells them apart', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nDân vận\n\nCăn cứ Công văn số 2637/BGDPT-VP ngày 15/5/2025;\n\nI. NHIỆM VỤ\n1. Theo Công văn số 2637/BGDĐT-VP.\n2. Theo Công văn số 2637/BGDĐT-VP và Công văn số 2637/BNV-VP ngày 15/5/2025.\n3. Theo 57/2024/TTBYT.\n4. Theo 57/2024/TTBYT và 57/2024/TT-BYT ngày 31/12/2024.`);
    expect(document.references.map(({ number, date }) => [number, date])).toEqual([['2637/BGDĐT-VP', '2025-05-15'], ['2637/BNV-VP', '2025-05-15'], ['57/2024/TT-BYT', '2024-12-31']]);
  });

  it('reads the day right behind a number, without its word', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nCăn cứ Công văn số 770/BTP-VP 20/3/2024 của Bộ Tư pháp.${BODY}`);
    expect(document.references.map(({ number, date }) => [number, date])).toEqual([['770/BTP-VP', '2024-03-20']]);
  });

  it('reads a subject behind V.v', () => {
    const text = `SỞ Y TẾ\n\nSố: 12/SYT-VP\nV.v phân bổ thuốc\n\nAn Hải, ngày 05 tháng 5 năm 2024\n\nKính gửi: Các bệnh viện\n\nĐề nghị các bệnh viện báo cáo số liệu.`;
    expect(header(text).document.title).toBe('Phân bổ thuốc');
  });

  it('takes the number of an item and its first word for no document', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nSở có ý kiến như sau:\n1/ Sở thống nhất với Công văn số 15/SYT-VP.\n2/ Đề nghị các xã rà soát.`);
    expect(document.references.map(({ number }) => number)).toEqual(['15/SYT-VP']);
  });

  it('reads a sign that ends in a numbered office, and a date with its word twice', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nThực hiện Công văn số 11554/VPCP-V.I của Văn phòng Chính phủ và Thông tư số 49/2024/TT-BCT ngày ngày 09 tháng 9 năm 2024.${BODY}`);
    expect(document.references.map(({ number, date }) => [number, date])).toEqual([['11554/VPCP-V.I', null], ['49/2024/TT-BCT', '2024-09-09']]);
  });

  it.each([
    ['(Ban hành kèm theo Quyết định số 503/QĐ-UBNĐ ngày 05 tháng 02 năm 2025)'],
    ['(Ban hành kèm the Quuê: du: 508 /OĐ-UBND ngày J: tháng 02 năm 2025)'],
  ])('cites not itself, however the note over what is attached was read: %s', (note) => {
    const { document } = header(`ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố:    /QĐ-UBND\nTân Lập, ngày 05 tháng 02 năm 2025\nQUYẾT ĐỊNH\nBan hành Kế hoạch dân vận\n\nĐiều 1. Ban hành Kế hoạch.\n\nPHỤ LỤC\n${note}\nTheo Quyết định số 12/QĐ-UBND ngày 04/01/2024.`);
    expect(document.references.map(({ number }) => number)).toEqual(['12/QĐ-UBND']);
  });

  it.each<readonly [string, string]>([
    ['186/2025/NĐCP', '186/2025/NĐ-CP'], ['37/TTrVHXH', '37/TTr-VHXH'], ['10/2022/TTBLĐTBXH', '10/2022/TT-BLĐTBXH'], ['12/KHUBND', '12/KH-UBND'], ['2188/SKHĐTTH', '2188/SKHĐT-TH'], ['202/BTTTTKHTC', '202/BTTTT-KHTC'], ['57NQ/TW', '57-NQ/TW'], ['31TTr/BXDĐ', '31-TTr/BXDĐ'],
    ...['15/BTTTT', '88/SNNPTNT', '12/QĐ-UBNDTP', '7/TTCP', '12/TTLT', '154/CTPH-LĐLĐ', '9/HĐND'].map((whole) => [whole, whole] as const),
  ])('gives the number %s of a cited document as %s: a reader of PDFs leaves out the hyphen at a line\'s end', (written, number) => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nPhối hợp\n\nCăn cứ Văn bản số ${written} ngày 23 tháng 11 năm 2025.${BODY}`);
    expect(document.references.map((reference) => [reference.number, reference.raw.includes(written)])).toEqual([[number, true]]);
  });

  it('knows numbers put in between others, and signs with commas', () => {
    const { document } = header(`${COLUMNS.replace(/Số:.*/u, 'Số: 15/CTPH-LĐLĐ-SVH,TT')}CHƯƠNG TRÌNH\nPhối hợp\n\nCăn cứ Chương trình 1842b/CTPH-BVH-TLĐ ngày 23 tháng 11 năm.2016.${BODY}`);
    expect(document.number).toBe('15/CTPH-LĐLĐ-SVH,TT');
    expect(document.references.map(({ number, date }) => [number, date])).toEqual([['1842b/CTPH-BVH-TLĐ', '2016-11-23']]);
  });

  it.each([
    ['Công văn số 2964/VPCP-TH ngày 15-4-2020', ['CV', '2964/VPCP-TH', '2020-04-15']],
    ['Quyết định số 136/2001/QĐ.TTg ngày 17/9/2001', ['QĐ', '136/2001/QĐ.TTg', '2001-09-17']],
    ['Thông tư liên tịch số 12/2015/TTLT-BYT ngày 02/3/2015', ['TT', '12/2015/TTLT-BYT', '2015-03-02']],
    ['Chương trình phối hợp số 03/CTrPH-MTTQ ngày 10/5/2022', ['CTr', '03/CTrPH-MTTQ', '2022-05-10']],
  ])('types “%s” behind other citations', (cited, expected) => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nĐo đạc\n\nTheo Luật Lưu trữ; ${cited} của cơ quan có thẩm quyền.${BODY}`);
    expect(document.references.map(({ type, number, date }) => [type, number, date])).toEqual([expected]);
  });

  it('knows documents of the time before years stood in numbers', () => {
    expect(header(`${COLUMNS}KẾ HOẠCH\nĐo đạc\n\nTheo Nghị định số 404-CP ngày 09/11/1979 và Quyết định 201-CP, 21-30 hộ mỗi thôn.${BODY}`).document.references.map(({ number, date }) => [number, date])).toEqual([['404-CP', '1979-11-09'], ['201-CP', null]]);
  });

  it('ends the issuer of a cited document where the next one or another clause begins', () => {
    const { document } = header(`${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nI. NHIỆM VỤ\n1. Thực hiện Nghị định số 123/2013/NĐ-CP ngày 14/10/2013 của Chính phủ - Thông tư số 02/2015/TT-BTP ngày 16/01/2015 của Bộ Tư pháp hết hiệu lực kể từ ngày 01/01/2026.`);
    expect(document.references.map(({ number, issuer }) => `${number} ${issuer}`)).toEqual(['123/2013/NĐ-CP Chính phủ', '02/2015/TT-BTP Bộ Tư pháp']);
  });

  it('lists each cited document once, with its date, issuer and words', () => {
    const { document, source } = header(`${COLUMNS}KẾ HOẠCH\nTuyên truyền\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\nTheo Chương trình hành động số 10-CTr/TU ngày 13/8/2025 của Tỉnh ủy và QCVN 102:2016/BTTTT;\n\nI. NHIỆM VỤ\n1. Thực hiện Nghị định số 30/2020/NĐ-CP, Quyết định 12/QĐ-\nUBNDngày 04/4/2022 và Kế hoạch này (số 21/KH-UBND) trong 24/7.`);
    expect(document.references.map(({ type, number, date, issuer }) => ({ type, number, date, issuer }))).toEqual([
      { type: 'NĐ', number: '30/2020/NĐ-CP', date: '2020-03-05', issuer: 'Chính phủ' },
      { type: 'CTr', number: '10-CTr/TU', date: '2025-08-13', issuer: 'Tỉnh ủy' },
      { type: 'QĐ', number: '12/QĐ-UBND', date: '2022-04-04', issuer: null },
    ]);
    for (const { raw, span } of document.references) expect(source.passage(span).text).toBe(raw);
  });
});
