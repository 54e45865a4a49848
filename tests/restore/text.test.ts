import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreText } from '../../src/restore/index.js';
import { stripMarks } from '../../src/vietnamese/index.js';

const PLAN = `ỦY BAN NHÂN DÂN
PHƯỜNG BÌNH MINH
Số: 27/KH-UBND

KẾ HOẠCH
Triển khai công tác cải cách hành chính năm 2025

Thực hiện Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021 của Thủ tướng Chính phủ,
Ủy ban nhân dân phường ban hành kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao chất lượng phục vụ người dân và doanh nghiệp.
2. Giao Văn phòng chủ trì, phối hợp với các đơn vị liên quan thực hiện; báo cáo Ủy ban nhân dân
phường trước ngày 15/12/2025.
`;

const ENGLISH_OCR = `Thuc hién Quyét dinh sb 468/QD-TTg cua Thu tudng Chinh phu, Uy ban nhan dan phuong
ban hanh K& hoach cai cach hanh chinh nam 2025, cu thé nhu sau:
1.Tiép tuc nang cao chét luong phuc vu ngudi dan, doanh nghiép.
`;

describe('restoreText', () => {
  it('leaves right text as it is', () => {
    expect(restoreText(PLAN)).toEqual({ text: PLAN, changes: [], damage: ['none'] });
  });

  it('gives text without marks its marks back, with codes, capitals and lines', () => {
    const restored = restoreText(stripMarks(PLAN));
    expect(restored.damage).toEqual(['stripped']);
    expect(restored.text).toBe(PLAN);
  });

  it('restores what recognition with English data left', () => {
    const restored = restoreText(ENGLISH_OCR);
    expect(restored.damage).toEqual(['english-ocr']);
    expect(restored.text).toBe(`Thực hiện Quyết định số 468/QĐ-TTg của Thủ tướng Chính phủ, Ủy ban nhân dân phường
ban hành Kế hoạch cải cách hành chính năm 2025, cụ thể như sau:
1.Tiếp tục nâng cao chất lượng phục vụ người dân, doanh nghiệp.
`);
  });

  it.each([
    ['2025', 'hằng'], ['2012', 'hàng'],
  ])('spells the word before each year and month in one way, as documents of %s do', (year, spelling) => {
    const read = `Ha Noi, ngay 12 thang 3 nam ${year}\nBao cao két qua hang nam va hang quy.\nTong hop sé liéu hang thang, hang tuan vé Phong Kinh té.\nHang nam, cac don vi thuc hién ché dé bao cao theo quy dinh.`;
    const { text } = restoreText(`${read}\n${ENGLISH_OCR}`);
    expect(new Set(text.match(/h[ằà]ng(?= (?:năm|quý|tháng|tuần))/giu)?.map((word) => word.toLowerCase()))).toEqual(new Set([spelling]));
  });

  it('reads a sentence over a blank line as over a line end', () => {
    const sentence = (gap: string): string => `Sở Tư pháp rà soát, hoàn thiện các sản${gap}phẩm truyền thông về trợ giúp pháp lý, nâng cao chất${gap}lượng tư vấn cho người dân trên địa bàn.\n`;
    expect(restoreText(stripMarks(sentence('\n\n'))).text).toBe(sentence('\n\n'));
  });

  it('tells each change: where, from what, to what, how surely, and what else it could be', () => {
    const { changes, text } = restoreText(ENGLISH_OCR);
    const change = changes.find(({ raw }) => raw === 'sb');
    expect(change).toMatchObject({ raw: 'sb', text: 'số', undecided: false });
    expect(change!.confidence).toBeGreaterThan(0.9);
    expect(text).not.toContain('sb');
    for (const { range, raw } of changes) expect(ENGLISH_OCR.slice(range.start, range.end)).toBe(raw);
  });

  it.each([
    ['L MUC DICH, YEU CAU', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['I MUC DICH, YEU CAU', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['IHI. TO CHUC THUC HIEN', 'III. TỔ CHỨC THỰC HIỆN'],
    ['Iv. TO CHUC THUC HIEN', 'IV. TỔ CHỨC THỰC HIỆN'],
    ['Il]. KINH PHI THUC HIEN', 'III. KINH PHÍ THỰC HIỆN'],
    ['1.3.1. Dé nghi UBND cac phwong thuc hién', '1.3.1. Đề nghị UBND các phường thực hiện'],
  ])('gives the heading %s its number', (read, printed) => {
    expect(restoreText(`${ENGLISH_OCR}\n${read}\n`).text.trimEnd().split('\n').at(-1)).toBe(printed);
  });

  it.each([
    ['a date', 'hop ngay 23/1 1/2018 tai phuong', '23/11/2018'],
    ['a document number', 'Thuc hién Quyét dinh s6 38 71/QD-TTg cua Thu tudng', 'số 3871/QĐ-TTg'],
    ['a number and its year', 'Nghi dinh s6 1 07/202 1/ND-CP cua Chinh phu', 'số 107/2021/NĐ-CP'],
    ['a law’s term', 'Luat Ngan sach nha nuéc s6 83/2015/QH 13;', '83/2015/QH13;'],
  ])('joins %s that recognition tore apart', (_, read, printed) => {
    expect(restoreText(`${ENGLISH_OCR}\n${read}\n`).text).toContain(printed);
  });

  it.each([
    ['before a small letter', 'phuong thuc hién ‘giao thong an toan', 'hiện giao thông'],
    ['at the start of a line', 'Dé bao dam an toan giao thong trong dip lé, Uy ban nhan dan phuong\n-yéu cau cac don vi', '\nyêu cầu các'],
    ['behind a code', 'theo Quyét dinh s6 12/QD-TTg. ngay 05/01/2024', '12/QĐ-TTg ngày'],
    ['behind a word that calls for more', 'giao cac. don vi thuc hién', 'các đơn vị'],
    ['behind a word of dates', 'theo ké hoach ngay, 17/9/2020 cua phuong', 'ngày 17/9/2020'],
  ])('drops a speck that was read as punctuation %s', (_, read, printed) => {
    expect(restoreText(`${ENGLISH_OCR}\n${read}\n`).text).toContain(printed);
  });

  it('marks an abbreviation throughout as its definition tells', () => {
    const text = restoreText(`CNVCLD toan xa\n${ENGLISH_OCR}\nPhuc vu céng nhan, vién chtrc, lao déng (CNVCLD); ké hoach dan van (KHDV).\n\fVan dong CNVCLD tham gia, dong vién ngudi lao dong thuc hién KHDV.\n`).text;
    expect(text.match(/CNVCL\S/gu)).toEqual(['CNVCLĐ', 'CNVCLĐ', 'CNVCLĐ']);
    expect(text.match(/KHDV/gu)).toHaveLength(2);
  });

  it.each([
    ['the initials of a phrase', 'Lién doan Lao déng phuong phdi hop voi LDLD quan.', 'với LĐLĐ'],
    ['an abbreviation that comes again and again', 'Lién doan Lao déng (LDLD) phuong. LDLD, LDLD va LBLD quan.', 'và LĐLĐ'],
    ['the vocabulary', 'Quyét dinh s6 3871/QD-BGDPT ngay 05/12/2024', '3871/QĐ-BGDĐT'],
  ])('tells an abbreviation by %s', (_, read, printed) => {
    expect(restoreText(`${ENGLISH_OCR}\n${read}\n`).text).toContain(printed);
  });

  it('leaves an abbreviation alone that no phrase spells', () => {
    expect(restoreText(`${ENGLISH_OCR}\nLien doan bong da phuong phdi hop voi XKDG quan.\n`).text).toContain('XKDG');
  });

  it('knows a decision by its code', () => {
    expect(restoreText(`${ENGLISH_OCR}\ntheo Quyét dinh s6 2034/OD-UBND ngay 13/7/2023\n`).text).toContain('2034/QĐ-UBND');
  });

  it.each([
    ['letters and a colon', '86: 403/KH-UBND', 'Số: 403/KH-UBND'],
    ['one token with the number', '6:43 /KH-UBND', 'Số:43 /KH-UBND'],
    ['a sign and a digit behind a quotation mark', '“$6: 403/KH-UBND', 'Số: 403/KH-UBND'],
    ['a mark with specks on both sides', '___S8:,403/KH-UBND', 'Số:403/KH-UBND'],
    ['letters behind a speck', '. _Sé: 403/KH-UBND', 'Số: 403/KH-UBND'],
    ['one token with the date of a stamp', 'ay 12/586: 403/KH-UBND', '12/5 Số: 403/KH-UBND'],
    ['letters before a blank number', 'S6: [KH-UBND', 'Số: /KH-UBND'],
    ['letters before a number with a bracket for its stroke', 'S6: 4595 [KH-UBND', 'Số: 4595 /KH-UBND'],
    ['letters before a number whose one is a stroke', 'S6: 7 | /KH-UBND', 'Số: 71 /KH-UBND'],
  ])('knows the number mark of a letterhead that was read as %s', (_, read, printed) => {
    expect(restoreText(`UY BAN NHAN DAN\n${read}\n\n${ENGLISH_OCR}`, { damage: 'english-ocr' }).text).toContain(printed);
  });

  it.each([
    ['the word of a type, behind what a stamp was read as', '2317 Kf HOACH\nChuyén déi sé\n', '2317 KẾ HOẠCH'],
    ['the strokes of a seal beside the word of a type as they are', 'ere QUYET DINH |\n', 'ere QUYẾT ĐỊNH |'],
    ['no type for another that is one letter away', 'THONG CAO\nVé viéc thi dau\n', 'THÔNG CÁO'],
    ['the addressees, whose first letter a stamp covers', ' aiXinh gui: Céng an xa\n', 'Kính gửi: Công an'],
    ["an office's abbreviation that was torn", 'S6: 774/KH-UBN D\n', 'Số: 774/KH-UBND'],
  ])('reads in a head %s', (_, read, printed) => {
    expect(restoreText(`UY BAN NHAN DAN\n${read}\n${ENGLISH_OCR}`, { damage: 'english-ocr' }).text).toContain(printed);
  });

  it('spells a school in a number as its name and its abbreviated level are spelled', () => {
    expect(restoreText(`${ENGLISH_OCR}\nKé hoach sé 52/KH-THPTDBK cua Truéng THPT Déc Binh Kiéu.\n`).text).toContain('52/KH-THPTĐBK');
  });

  it('takes a lone stroke for no day of the month', () => {
    expect(restoreText(`${ENGLISH_OCR}\nHa Noi, ngay | thang 02 nam 2025\n`).text).not.toContain('ngày 1 ');
  });

  it('decides pages together and gives each its own changes', () => {
    const pages = `${ENGLISH_OCR}\n\f${ENGLISH_OCR}\nUy ban nhan dan phuong\n\f\n\f${ENGLISH_OCR}`;
    const { text, changes } = restoreText(pages);
    for (const { range, raw } of changes) expect(pages.slice(range.start, range.end)).toBe(raw);
    const alone = restoreText(ENGLISH_OCR).text.trim();
    expect(text.split('\f').map((page) => page.trim())).toEqual([alone, expect.stringMatching(/\nỦy ban nhân dân phường$/u), '', alone]);
  });

  it('keeps the lone rules of a table that stand between words', () => {
    const table = 'STT | Néi dung | Don vi\n1 | Xay dung ké hoach | Van phong\n2 | Kiém tra phuong | Cong an';
    expect(restoreText(`${ENGLISH_OCR}\n${table}\n`).text.match(/\|/gu)).toHaveLength(6);
  });

  it('takes what stands before the abbreviation of fields for a department', () => {
    expect(restoreText(`${ENGLISH_OCR}\nS6 GD&DT yéu cau, Sé KH&CN phdi hop theo s6 12/KH\n`).text).toMatch(/Sở GD&ĐT .* Sở KH&CN .* số 12\/KH/u);
  });

  it('takes what a sentence says of an office for a department, and what is counted for a number', () => {
    const last = restoreText(`${ENGLISH_OCR}\nVan phong S6: Theo d6i, bao cao cho Giam déc S6 trong thang; cac don vi thuéc $8; tong hop theo sé li¢u cua S6 12/KH.\n`).text.trim().split('\n').at(-1)!;
    expect(last).toMatch(/Văn phòng Sở: .* Giám đốc Sở .* thuộc Sở; .* Số 12\/KH/u);
  });

  it.each([
    ['- Lan: VT, KH.', '- Lưu: VT, KH.'],
    ['- BOY té; Giam déc SOY té.', '- Bộ Y tế; Giám đốc Sở Y tế.'],
  ])('knows the words of a list of recipients: %s', (read, printed) => {
    expect(restoreText(`${ENGLISH_OCR}\n${read}\n`).text.trim().split('\n').at(-1)).toBe(printed);
  });

  it('leaves abbreviations of units and clerks behind the registry as they were read', () => {
    expect(restoreText(`${ENGLISH_OCR}\n- Luu: VT, KH, TG (Thg).\n`).text.trim().split('\n').at(-1)).toBe('- Lưu: VT, KH, TG (Thg).');
    expect(restoreText(`${ENGLISH_OCR}\n- Luu: VT. Lé Van Hung\n`).text.trim().split('\n').at(-1)).toMatch(/^- Lưu: VT\. Lê Văn H/u);
  });

  it.each([
    ['$0 GIAO DUC VA DAO TAO', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    ['UY BAN NHAN DAN __ XA TAN LAP', 'ỦY BAN NHÂN DÂN __ XÃ TÂN LẬP'],
  ])('knows the letters of a letterhead: %s', (read, printed) => {
    expect(restoreText(`${read}\n\n${ENGLISH_OCR}\n`).text.split('\n')[0]).toBe(printed);
  });

  it('reads a surname with a digit in it below an office', () => {
    expect(restoreText(`${ENGLISH_OCR}\nTM. UY BAN NHAN DAN\nCHU TICH\nD6 Van Hung\n`).text.trim().split('\n').at(-1)).toMatch(/^Đỗ Văn H/u);
  });

  it('takes the commonest middle names for what their letters mean', () => {
    expect(restoreText(`${ENGLISH_OCR}\nTM. UY BAN NHAN DAN\nCHU TICH\nLy Van Tho\n`).text.trim().split('\n').at(-1)).toBe('Lý Văn Thọ');
  });

  it('takes what stands before the name of a faculty for one, and a course for a course', () => {
    expect(restoreText(`${ENGLISH_OCR}\n- Khoa Céng nghé Co khi, Khoa Céng nghé Théng tin phdi hop mé khéa dao tao; Khoa XV bao cao.\n`).text).toMatch(/Khoa Công nghệ Cơ khí, Khoa Công nghệ .* khóa đào tạo/u);
  });

  it.each([
    ['- Cac don vi: Ban TCKT, TTKS, CNTT, VP (dé thuc hién);', 'TTKS, CNTT, VP (để thực hiện)'],
    ['- Cac Vu: TH, KTN, NC; Cong TTDT;', 'TH, KTN, NC; Cổng TTĐT'],
    ['- Huyén uy, Ban TG DU (bao cao);', 'Ban TG ĐU (báo cáo)'],
  ])('takes a list of abbreviations for no title, and keeps their letters: %s', (read, printed) => {
    expect(restoreText(`${ENGLISH_OCR}\n${read}\n`).text).toContain(printed);
  });

  it('takes what offices do with their work for following it up', () => {
    expect(restoreText(`${ENGLISH_OCR}\n- Tham muu UBND tinh dé theo ddi, kip thoi chi dao.\n`).text).toContain('theo dõi, kịp thời chỉ đạo');
  });

  it('counts headings with a dash behind their number', () => {
    const headings = restoreText(`${ENGLISH_OCR}\nI- MUC DICH, YEU CAU\n\nIl- NOI DUNG\n\nIll - TO CHUC THUC HIEN\n`).text.trim().split('\n').slice(-5).filter((line) => line !== '');
    expect(headings.map((line) => line.split(/\s?- ?/u)[0])).toEqual(['I', 'II', 'III']);
  });

  it.each(['VW', 'Vw:', 'V/Wv', 'Viv:', 'Vv'])('knows the mark of a subject read as %s', (mark) => {
    const [, , subject] = restoreText(`UY BAN NHAN DAN TINH\nS6: 12/UBND-TH\n${mark} bao cao két qua cong tac nam hoc 2025-2026\n\n${ENGLISH_OCR}\n`).text.split('\n');
    expect(subject).toMatch(/^V\/v:? báo cáo/u);
  });

  it('keeps ampersands between abbreviations and inside names of bodies', () => {
    expect(restoreText(`${ENGLISH_OCR}\n- Van phong HDND & UBND xa, Phong Thanh tra & Phap ché chu tri.\n`).text).toMatch(/HĐND & UBND xã, .* Thanh tra & Pháp/u);
  });

  it('puts words back that were read as numbers, and keeps numbers that are counted', () => {
    const last = restoreText(`${ENGLISH_OCR}\n- ty 16 h6 nghéo con 5,2%; phan céng 16 trach nhiém, lam 16; nhat 14 doanh nghiép; von 5 ty 16 triéu d6ng.\n`).text.trim().split('\n').at(-1)!;
    expect(last).toMatch(/tỷ lệ hộ nghèo .*công rõ trách nhiệm, làm rõ; nhất là doanh nghiệp; .* 5 tỷ 16 triệu/u);
  });

  it('reads nothing behind the name below an office', () => {
    expect(restoreText(`${ENGLISH_OCR}\nPHO CHU TICH\nPham Dinh Nam ° ;\n`).text.trim().split('\n').at(-1)).toBe('Phạm Đình Nam ° ;');
  });

  it('speaks of faculties, not of courses, in a document that names some', () => {
    const text = restoreText(`${ENGLISH_OCR}\n- Khoa Céng nghé Co khi, Khoa Céng nghé Théng tin; 05 khoa lién quan phdi hop mé khoa hoc.\n`).text;
    expect(text).toMatch(/05 khoa liên quan/u);
  });

  it('takes what stands before several offices for who leads them', () => {
    expect(restoreText(`${ENGLISH_OCR}\na) Truong cac phong chuyén mén thuc hién; Truong tiéu hoc Minh Khai phdi hop.\n`).text).toMatch(/Trưởng các phòng .* Trường tiểu học/u);
  });

  it('knows the words that open grounds and subjects', () => {
    expect(restoreText(`${ENGLISH_OCR}\nVWv thuc hién ké hoach\n\nCan cve Quyét dinh s6 12/QD-TTg cua Thu tuéng Chinh phu;\n`).text).toMatch(/V\/v thực hiện[^]*Căn cứ Quyết định/u);
  });

  it('keeps quotations, item dashes and ends of sentences', () => {
    const lines = restoreText(`${ENGLISH_OCR}\n- Trién khai “mot cua” trong nam 2024.\n- Bao cao két qua truéc ngay 05/01/2024.\n`).text.trim().split('\n').slice(-2);
    expect(lines).toEqual(['- Triển khai “một cửa” trong năm 2024.', '- Báo cáo kết quả trước ngày 05/01/2024.']);
  });

  it('leaves numbers apart that only stand beside each other', () => {
    expect(restoreText(`${ENGLISH_OCR}\ntrong 2 12/2023 va 31/1 2 dot, ké hoach 5 12/QD-TTg\n`).text).toMatch(/2 12\/2023.*31\/1 2.*5 12\/QĐ-TTg/u);
  });

  it('counts headings that recognition read otherwise', () => {
    const headings = restoreText(`${ENGLISH_OCR}\nL MUC DICH, YEU CAU\n\nIL NOI DUNG\n\nHI. GIAI PHAP\n\nTV. TO CHUC THUC HIEN\n`).text.trim().split('\n').filter((line) => /^[IV]+\./u.test(line));
    expect(headings.map((line) => line.split(' ')[0])).toEqual(['I.', 'II.', 'III.', 'IV.']);
  });

  it('gives the next item its stop where a comma was read', () => {
    expect(restoreText(`${ENGLISH_OCR}\n2, Giao Phong Noi vu huyén trién khai thuc hién.\n\n5, 7 va 9 la cac phong hop.\n`).text).toMatch(/^2\. Giao Phòng Nội vụ[^]*^5, 7/mu);
  });

  it('takes strokes after the word for a quarter as its Roman number', () => {
    expect(restoreText(ENGLISH_OCR + 'hoan thanh trong quy 11/2026 va quy l/2027.').text).toContain('quý II/2026 và quý I/2027');
  });

  it('judges each page by itself', () => {
    expect(restoreText(`${PLAN}\f${stripMarks(PLAN)}`)).toMatchObject({ text: `${PLAN}\f${PLAN}`, damage: ['none', 'stripped'] });
  });

  it('takes a page of few words, which a signature hides, for read as the others were', () => {
    expect(restoreText(`${ENGLISH_OCR}\n\fNoi nh@n:\n- Cac don vi duoc thanh tra;\n- Lwu: VT, TTPC.\nctgu TaN\nfore TSS y\n`).text.split('\f')[1]).toMatch(/^Nơi nhận:\n- Các đơn vị được thanh tra;\n- Lưu: VT, TTPC\./u);
  });

  it('restores only the damaged lines of a page that is good otherwise', () => {
    const mixed = `${PLAN}\n${ENGLISH_OCR}`;
    const restored = restoreText(mixed).text;
    expect(restored.startsWith(PLAN)).toBe(true);
    expect(restored).toContain('Thực hiện Quyết định số 468/QĐ-TTg của Thủ tướng Chính phủ');
  });

  it('restores what stands beside a good line, and short lines between good and damaged ones', () => {
    const good = 'Phòng Hành chính gửi văn bản đến các đơn vị thuộc trường để phổ biến.';
    const page = `UY BAN NHAN DAN TINH CONG HOA XA HOI CHU NGHIA VIET NAM\nS6 GIAO DUC VA DAO TAO Déc lap - Tu do - Hanh phuc\n${good}\nV/v bao dam trat tu cho hoc sinh trong ky nghi\n${`${good}\n`.repeat(4)}Kinh gtri:\n${ENGLISH_OCR}${ENGLISH_OCR}`;
    const lines = restoreText(page).text.split('\n');
    expect(lines[1]).toBe('SỞ GIÁO DỤC VÀ ĐÀO TẠO Độc lập - Tự do - Hạnh phúc');
    expect(lines.slice(4, 9)).toEqual([...Array.from({ length: 4 }, () => good), 'Kính gửi:']);
  });

  it.each([
    ['· Uy ban nhan dan tinh;', '· Ủy ban nhân dân tỉnh;'],
    ['* Cap tinh: gom dai dién lanh dao cac co quan.', '* Cấp tỉnh: gồm đại diện lãnh đạo các cơ quan.'],
    ['LIEN DOAN LAO D()NG TINH', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH'],
    ['sa VAN HOA, THE THAO VA DU LICH', 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
    ["2. Sd'Van hoa, Thé thao va Du lich:", '2. Sở Văn hóa, Thể thao và Du lịch:'],
    ['Se( GD&DT yéu cau cac truong bao cao.', 'Sở GD&ĐT yêu cầu các trường báo cáo.'],
    ['- Cham séc nghia trang liét s¥, thi dua cua chién si.', '- Chăm sóc nghĩa trang liệt sỹ, thi đua của chiến sĩ.'],
    ['Se( Giao duc va Dao tao yéu cau cac truong bao cao.', 'Sở Giáo dục và Đào tạo yêu cầu các trường báo cáo.'],
  ])('reads what other readers make of signs and letters: %s', (read, printed) => {
    expect(restoreText(`${ENGLISH_OCR}\n${read}\n`).text.trim().split('\n').at(-1)).toBe(printed);
  });

  it('leaves text in another language alone', () => {
    const english = 'The committee shall report on the progress of the programme to the ministry before the end of each quarter of the year.\n'.repeat(3);
    expect(restoreText(english).text).toBe(english);
  });

  it('decodes legacy fonts, composes letters and joins torn syllables', () => {
    expect(restoreText('Uû ban nh©n d©n tØnh ban hµnh kÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2025').text).toBe('Uỷ ban nhân dân tỉnh ban hành kế hoạch cải cách hành chính năm 2025');
    expect(restoreText(PLAN.normalize('NFD')).text).toBe(PLAN);
    expect(restoreText(`${PLAN}ĐIỀ U 5. KHO ẢN 2`).text).toBe(`${PLAN}ĐIỀU 5. KHOẢN 2`);
  });

  it('gives list letters their order back', () => {
    const items = ['a) Rà soát các quy định hiện hành', 'b) Tổ chức hội nghị', 'c) Lập danh sách', 'd) Báo cáo kết quả', 'đ) Theo dõi, đôn đốc', 'e) Tổng hợp kinh phí'];
    expect(restoreText(stripMarks(items.join('\n'))).text.split('\n').map((line) => line.slice(0, 2))).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)']);
  });

  it.each([
    ['hooks that were read as signs', 'khai thac di? liéu sé dung chung, sw’ dung chung co sé di? liéu', 'khai thác dữ liệu số dùng chung, sử dụng chung cơ sở dữ liệu'],
    ['codes of digits and capitals', 'xay dung bd sung 2T6P cho truong tiéu hoc', 'xây dựng bổ sung 2T6P cho trường tiểu học'],
    ['a name in capitals with a small i', 'PHO HO CHi MINH Doc lap - Tu do - Hanh phic', 'PHỐ HỒ CHÍ MINH Độc lập - Tự do - Hạnh phúc'],
    ['the number of a term of the National Assembly', 'Luat s6 45/2019/QHI4 va Nghi quyét s6 76/2025/UBTVQHI15', 'Luật số 45/2019/QH14 và Nghị quyết số 76/2025/UBTVQH15'],
    ['codes that nobody has seen before', 'theo Cong van s6 1284/SNV-VLATLD va Quyét dinh s6 97/QD-KHCNDTMT', 'theo Công văn số 1284/SNV-VLATLĐ và Quyết định số 97/QĐ-KHCNĐTMT'],
    ['codes that look like commoner ones', 'thay thé Huong dan s6 31-HD/BTGTW ngay 30/12/2011', 'thay thế Hướng dẫn số 31-HD/BTGTW ngày 30/12/2011'],
    ['words whose letters look alike in both cases', 'Giao Van phong chu tri, phéi hop voi SO Y té tinh thuc hién', 'Giao Văn phòng chủ trì, phối hợp với Sở Y tế tỉnh thực hiện'],
  ])('reads %s', (_, read, right) => {
    expect(restoreText(read, { damage: 'english-ocr' }).text).toBe(right);
  });

  it.each([
    ['Theo de nghi cua Truong phong tai To trinh so 18/TTr-PGDDT', 'PGDĐT'],
    ['TL. CHU TICH UY BAN NHAN DAN TINH\nCHANH VAN PHONG', 'TL. CHỦ TỊCH'],
  ])('marks what %s holds', (typed, right) => {
    expect(restoreText(typed, { damage: 'stripped' }).text).toContain(right);
  });

  it('keeps addresses of the web and of e-mail', () => {
    const text = 'Thong tin dang tai tren https://dichvucong.gov.vn va gui ve phongnoivu@binhminh.gov.vn truoc ngay 15 hang thang';
    const restored = restoreText(text).text;
    expect(restored).toContain('https://dichvucong.gov.vn');
    expect(restored).toContain('phongnoivu@binhminh.gov.vn');
    expect(restored).toContain('Thông tin đăng tải trên');
  });

  it('is stable: a restored text is not restored again', () => {
    const once = restoreText(ENGLISH_OCR).text;
    expect(restoreText(once)).toMatchObject({ text: once, changes: [] });
  });
});

describe('restoreText on any text', () => {
  const word = fc.oneof(
    fc.constantFrom(...PLAN.split(/\s+/u), ...stripMarks(PLAN).split(/\s+/u), ...ENGLISH_OCR.split(/\s+/u)),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '  ', '\n\n', '\f')), { maxLength: 60 })
    .map((parts) => parts.map(([content, gap]) => content + gap).join('').normalize('NFC'));

  it('keeps lines and pages, and its changes cover the difference exactly', () => {
    fc.assert(fc.property(text, (damaged) => {
      const { text: restored, changes } = restoreText(damaged);
      expect(restored.match(/[\n\f]/gu) ?? []).toEqual(damaged.match(/[\n\f]/gu) ?? []);
      let rebuilt = '';
      let done = 0;
      for (const { range, raw, text: replacement, confidence } of changes) {
        expect(damaged.slice(range.start, range.end)).toBe(raw);
        expect(range.start).toBeGreaterThanOrEqual(done);
        expect(confidence).toBeGreaterThan(0);
        rebuilt += damaged.slice(done, range.start) + replacement;
        done = range.end;
      }
      expect(rebuilt + damaged.slice(done)).toBe(restored);
    }), { numRuns: 60 });
  });

  it('is deterministic and gives NFC', () => {
    fc.assert(fc.property(text, (damaged) => {
      const first = restoreText(damaged).text;
      expect(restoreText(damaged).text).toBe(first);
      expect(first.normalize('NFC')).toBe(first);
    }), { numRuns: 40 });
  });
});
