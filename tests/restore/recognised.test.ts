import { describe, expect, it } from 'vitest';
import { restoreText } from '../../src/restore/index.js';

const RIGHT = `Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Quyết định số 1268/QĐ-UBND ngày 11 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh;
Ủy ban nhân dân phường ban hành Kế hoạch tổ chức triển khai công tác cải cách hành chính, cụ thể như sau:
1. Nâng cao chất lượng phục vụ người dân, doanh nghiệp trên địa bàn phường.
2. Văn phòng chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện.
`;

/** What recognition with Vietnamese data makes of `RIGHT`. */
const READ = RIGHT
  .replace('2025;\nCăn', '2025:\nCăn')
  .replace('số 1268', 'số I268').replace('tháng 11', 'tháng I1')
  .replace('Kế hoạch tổ chức', 'Kế hoạch tô chức')
  .replace('hành chính, cụ', 'hành chính. cụ')
  .replace('chất lượng', 'chât lượng');

const damage = 'vietnamese-ocr';

describe('text recognised with Vietnamese data', () => {
  it('is told by its slips and repaired: marks, digits, stops', () => {
    expect(restoreText(READ)).toMatchObject({ text: RIGHT, damage: [damage] });
  });

  it('is judged over all pages, since one page has few slips', () => {
    const page = RIGHT.replace('tổ chức triển', 'tô chức triển');
    expect(restoreText(page).damage).toEqual(['none']);
    const another = RIGHT.replace('chất lượng', 'chât lượng');
    expect(restoreText(`${page}\f${another}`)).toMatchObject({ text: `${RIGHT}\f${RIGHT}`, damage: [damage, damage] });
  });

  it('has no dash before what is asked in an open sentence', () => {
    const asked = 'Để công tác được thực hiện đúng quy định, Ủy ban nhân dân tỉnh\n- yêu cầu thủ trưởng các đơn vị thực hiện một số nội dung sau:\n- Rà soát hồ sơ;\n- yêu cầu các đơn vị báo cáo.\n';
    expect(restoreText(READ + asked, { damage }).text).toBe(RIGHT + asked.replace('tỉnh\n- yêu', 'tỉnh\n yêu'));
  });

  it('is not told by one word that a typed text repeats', () => {
    const typed = RIGHT.replace('doanh nghiệp', 'hộ khai thác bôxit, nhà máy bôxit').replace('liên quan', 'chế biến bôxit');
    expect(restoreText(typed)).toMatchObject({ text: typed, damage: ['none'] });
  });

  it.each([
    ['a day and a month of strokes', 'Văn bản số 45/UBND ngày I1 tháng 1] năm 2025', 'Văn bản số 45/UBND ngày 11 tháng 11 năm 2025'],
    ['a barred zero', 'trong thời gian Ø7 ngày làm việc', 'trong thời gian 07 ngày làm việc'],
    ['a document number', 'Quyết định số I268/QĐ-UBND của Ủy ban nhân dân tỉnh', 'Quyết định số 1268/QĐ-UBND của Ủy ban nhân dân tỉnh'],
    ['a fraction slash', 'Nghị định số 131/2025⁄NĐ-CP của Chính phủ', 'Nghị định số 131/2025/NĐ-CP của Chính phủ'],
    ['a comma read as a stop', 'Các cơ quan. đơn vị liên quan', 'Các cơ quan, đơn vị liên quan'],
    ['the letter of the health offices that was passed over', 'Bộ tế, các Sở: tế, Tài chính; TRẠM TẾ và bảo hiểm tế; phát triển kinh tế quốc tế', 'Bộ Y tế, các Sở: Y tế, Tài chính; TRẠM Y TẾ và bảo hiểm y tế; phát triển kinh tế quốc tế'],
    ['the letter of the health offices in the word before it', 'UBND TỈNH HÒA LỘC\nSỞY TẾ\nCác đơn vị trực thuộc SỚỞY TẾ', 'UBND TỈNH HÒA LỘC\nSỞ Y TẾ\nCác đơn vị trực thuộc SỞ Y TẾ'],
    ['the letter of the health offices', 'Bộ V tế, Sở V tế và ngành V tế phối hợp', 'Bộ Y tế, Sở Y tế và ngành Y tế phối hợp'],
    ['a health office behind a number without a space', '1.Sở tế: Kiểm tra số lượng giường bệnh theo Kế hoạch số 45/KH“BVNP', '1.Sở Y tế: Kiểm tra số lượng giường bệnh theo Kế hoạch số 45/KH-BVNP'],
    ['the signs of health offices and of circulars', 'Thông tư số 57/2024/77-BVT, Thông tư số 19/2013/T1-BYT và Tờ trình số 565/TTr-SVT', 'Thông tư số 57/2024/TT-BYT, Thông tư số 19/2013/TT-BYT và Tờ trình số 565/TTr-SYT'],
    ['the head of a body, told by its next word', 'Giao Chỉ cục Thú y, Tố công tác và Tố tiêm phòng báo cáo; Chỉ đạo các thôn', 'Giao Chi cục Thú y, Tổ công tác và Tổ tiêm phòng báo cáo; Chỉ đạo các thôn'],
    ['branches behind a number', 'kiểm tra 03 chỉ bộ và các chỉ cục; chỉ có bộ phận này, các chỉ số', 'kiểm tra 03 chi bộ và các chi cục; chỉ có bộ phận này, các chỉ số'],
    ['the sign of a department behind a slash, and a dash that a thin print lost', 'Công văn số 3390/5NNMT-CNTY và Kế hoạch số 2184/KHSNNMT, 12/QĐUBND', 'Công văn số 3390/SNNMT-CNTY và Kế hoạch số 2184/KH-SNNMT, 12/QĐ-UBND'],
    ['the sign of the Party\'s centre', 'Quy định số 296-QĐ/IW, ngày 30/5/2025', 'Quy định số 296-QĐ/TW, ngày 30/5/2025'],
    ['a slash read twice', 'hoàn thành trong Quý I//2026', 'hoàn thành trong Quý I/2026'],
    ['a name of the Central Highlands', 'Sắp xếp các xã la Drang, la Kreng thành xã mới', 'Sắp xếp các xã Ia Drang, Ia Kreng thành xã mới'],
    ['a colon read as a semicolon', '3. Công an xã; Phối hợp xử lý các trường hợp vi phạm.', '3. Công an xã: Phối hợp xử lý các trường hợp vi phạm.'],
    ['such a colon before a small letter', '4. UBND xã và các đoàn thể; vận động hội viên tham gia.', '4. UBND xã và các đoàn thể: vận động hội viên tham gia.'],
    ['a semicolon read as a colon', 'Quy định chi tiết khoản 9 Điều 3; khoản 2 Điều 13: khoản 5 Điều 23; khoản 3 Điều 32', 'Quy định chi tiết khoản 9 Điều 3; khoản 2 Điều 13; khoản 5 Điều 23; khoản 3 Điều 32'],
    ['a sign at least, read as an equals sign', 'Phấn đấu tỷ lệ hồ sơ đúng hạn = 95% và mức độ hài lòng => 90%', 'Phấn đấu tỷ lệ hồ sơ đúng hạn ≥ 95% và mức độ hài lòng ≥ 90%'],
    ['the note behind whom the document reports to', '- Sở Nội vụ (b/o);', '- Sở Nội vụ (b/c);'],
    ['powers of units', 'Diện tích 35 km? rừng, trữ lượng 450 m° gỗ, đơn giá 2 đồng/m?.', 'Diện tích 35 km² rừng, trữ lượng 450 m³ gỗ, đơn giá 2 đồng/m².'],
    ['a bullet', '» Tổ chức tuyên truyền, phổ biến pháp luật', '• Tổ chức tuyên truyền, phổ biến pháp luật'],
    ['a date in figures', 'Hoàn thành trước ngày l5/6/2O25.', 'Hoàn thành trước ngày 15/6/2025.'],
    ['a stroke read as a letter', 'Đơn vị chủ trìừphối hợp', 'Đơn vị chủ trì/phối hợp'],
    ['words without their space', 'công tácquản lý nhà nước', 'công tác quản lý nhà nước'],
    ['an abbreviation with a small letter', 'uBND xã chỉ đạo', 'UBND xã chỉ đạo'],
    ['a dash that is too long', '— Tổ chức thực hiện kế hoạch', '– Tổ chức thực hiện kế hoạch'],
    ['the registry behind the last recipient', '- Các sở, ngành;\n- Lưu: VI, TH.', '- Các sở, ngành;\n- Lưu: VT, TH.'],
  ])('gets back %s', (_, read, printed) => {
    expect(restoreText(read, { damage }).text).toBe(printed);
  });

  it.each([
    'Sắp xếp các xã Ia Drang, Ia Kreng thành xã mới',
    'Nội dung quy định tại mục A, phần I của Phụ lục',
    'Đại hội Đảng bộ lần thứ XI của phường',
    'Ứng dụng Zalo OA, Viber và chatbot phục vụ người dân',
    'Kinh phí 12.5 tỷ đồng. Giao Phòng Kinh tế chủ trì',
    'Các xã Chư Sê, Chư Păh, Chư Prông và thị trấn Chư Sê',
    'Khóa VI, kỳ họp thứ 2 của Hội đồng nhân dân',
    'Các văn bản tr. 5 đến tr. 9 của tài liệu',
    '2. Các sở, ban, ngành: định kỳ hằng tháng gửi kết quả xử lý kiến nghị đến Báo tỉnh',
    '4. Sở Tài chính: sở Tài chính phối hợp với các cơ quan, đơn vị liên quan bố trí kinh phí',
    'Giá trị bảo đảm của gói thầu = 30% x Giá gói thầu',
    'Công suất > 10 tấn/ngày, diện tích 50 m2; nhiệt độ 8°C',
    'Sở GD&ĐT phối hợp với Phòng VH&TT các huyện',
    '1. Sở Tài chính; Sở Y tế; Công an tỉnh phối hợp thực hiện',
    '2. Sở Tài chính chủ trì thẩm định; phối hợp với Sở Y tế',
  ])('keeps what is right: %s', (line) => {
    expect(restoreText(line, { damage }).text).toBe(line);
  });
});

describe('text recognised with English data', () => {
  it.each([
    ['a place on a line of its own', 'Noi nhan:\n\nTinh Thanh Hoa', 'Nơi nhận:\n\nTỉnh Thanh Hóa'],
    ['the strokes of quarters', 'Bao cao trong quy TH/2026 va quy IY/2026', 'Báo cáo trong quý III/2026 và quý IV/2026'],
    ['a name below a signature', 'Thyc hién nhiém vu duoc giao.\n\nTruong Viét Diing', 'Thực hiện nhiệm vụ được giao.\n\nTrương Việt Dũng'],
    ['a commune that the language model does not know', 'Giao Uy ban nhan dan phuong Ngoc Trao chi tri thyc hién.', 'Giao Ủy ban nhân dân phường Ngọc Trạo chủ trì thực hiện.'],
    ['the place of issue as the document names it elsewhere', 'Nhi? Khé, ngay 28 thang 5 nam 2026\n\nCong tac cua Uy ban nhan dan xa Nhif Khé thang 6.', 'Nhữ Khê, ngày 28 tháng 5 năm 2026\n\nCông tác của Ủy ban nhân dân xã Nhữ Khê tháng 6.'],
    ['a unit as its places in the document tell together', 'PHUONG GIA VIEN\n\nGia Vién, ngay 12 thang 6 nam 2026\n\nUy ban nhan dan phuong Gia Vién thong bdo.', 'PHƯỜNG GIA VIÊN\n\nGia Viên, ngày 12 tháng 6 năm 2026\n\nỦy ban nhân dân phường Gia Viên thông báo.'],
    ["the National Assembly's term", 'Can ctf Luat sé 72/2025/QHIS ngay 16/6/2025', 'Căn cứ Luật số 72/2025/QH15 ngày 16/6/2025'],
    ['a name whose first letters a seal covers', '- Luu: VT.\n\nyen Van Chién', '- Lưu: VT.\n\nNguyễn Văn Chiến'],
    ['a name behind strokes of the pen', '- Luu: VT.\n\n“—Nguyén Van Chién', '- Lưu: VT.\n\nNguyễn Văn Chiến'],
    ['a rise before what it is, no storey', 'Thu ngan sach tang 6,8%; s6 h6 so tang 1,5 lan; xép hang tang 05 bac. Phong lam viéc tai tang 2 cua toa nha.', 'Thu ngân sách tăng 6,8%; số hồ sơ tăng 1,5 lần; xếp hạng tăng 05 bậc. Phòng làm việc tại tầng 2 của tòa nhà.'],
    ['signs that compare, of which no letter is made', 'Ty 1é tra két qua ban dién tir > 95%; ngwoi bénh ndi tru hai long > 92%.', 'Tỷ lệ trả kết quả bản điện tử > 95%; người bệnh nội trú hài lòng > 92%.'],
    ['the head of a committee in letters, no word', 'DOAN TNCS HO CHi MINH\nBCH TINH QUANG NGAI\n\nSo 12-CV/TDTN', 'ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH QUẢNG NGÃI\n\nSố 12-CV/TĐTN'],
    ['the level below a committee in a letterhead', 'UY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET NAM\nPHUONG AN BIEN Doc lap - Tu do - Hanh phuc\n\nUy ban nhan dan phuong An Bién thong bao.', 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHƯỜNG AN BIÊN Độc lập - Tự do - Hạnh phúc\n\nỦy ban nhân dân phường An Biên thông báo.'],
    ['the Prime Minister among recipients', 'Noi nhan:\n- TTgCP, cac PTTgCP (dé b/c);\n- GD, cac PGD Sé;\n- Luu: VT.', 'Nơi nhận:\n- TTgCP, các PTTgCP (để b/c);\n- GĐ, các PGĐ Sở;\n- Lưu: VT.'],
    ['teams by their numbers, and a newspaper for the young', '- D6i 1 phdi hop v6i Bao Thiéu nién Tién phong thuc hién.', '- Đội 1 phối hợp với Báo Thiếu niên Tiền phong thực hiện.'],
    ['the star below a party body, of which no letter is made', 'HUYEN UY BA TRI\n\n*\n\nSo 1324-CV/HU', 'HUYỆN ỦY BA TRI\n\n*\n\nSố 1324-CV/HU'],
    ['a surname whose mark was read as a capital', '- Luu: VT.\n\nDO Minh Thanh', '- Lưu: VT.\n\nĐỗ Minh Thành'],
    ['an office among other words whose I was read as a small one', '- Nhu trén, PHO Bi THU THUONG TRUC', '- Như trên, PHÓ BÍ THƯ THƯỜNG TRỰC'],
    ['a Roman number whose letter was read twice', 'IV. KINH PHI\n\nVv. TO CHUC THUC HIEN', 'IV. KINH PHÍ\n\nV. TỔ CHỨC THỰC HIỆN'],
    ['a title with specks at the end of its line', 'II. TO CHUC THUC HIEN\n\n1. Cac huyén uy, thi uy, thanh uy ; ©\n- Bao cdo két qua.', 'II. TỔ CHỨC THỰC HIỆN\n\n1. Các huyện ủy, thị ủy, thành ủy  \n- Báo cáo kết quả.'],
    ['the first word of a line behind a speck', 'Nang cao chat lwong cung cap thong tin cho nguoi\n_ dan va doanh nghiép tai cac xa,\n“phuong trén dia ban tinh.', 'Nâng cao chất lượng cung cấp thông tin cho người\n dân và doanh nghiệp tại các xã,\nphường trên địa bàn tỉnh.'],
    ['a Roman number behind a speck', '- I. MUC DICH, YEU CAU\n\n1. Cac co quan thuc hién nghiém ttc.', ' I. MỤC ĐÍCH, YÊU CẦU\n\n1. Các cơ quan thực hiện nghiêm túc.'],
    ['a board at the start of an item', '1. Ban Tai chinh hudng dan quyét toan.\n2. Giao Ban Tuyén gido phdi hgp.', '1. Ban Tài chính hướng dẫn quyết toán.\n2. Giao Ban Tuyên giáo phối hợp.'],
    ['an office by its field, and no commune that begins alike', 'Phong Ky thuat va Phong Co dién ra soat quy trinh tai xa Phong Dién.', 'Phòng Kỹ thuật và Phòng Cơ điện rà soát quy trình tại xã Phong Điền.'],
    ['heads of stations, whom schools are mistaken for', '- Truong tram kiem tra so kham benh.\n\nTRUONG TRAM', '- Trưởng trạm kiểm tra sổ khám bệnh.\n\nTRƯỞNG TRẠM'],
    ['a board by its abbreviation', 'Cac nha thau gui ho so cho Ban QLDA va Ban ATGT tinh.', 'Các nhà thầu gửi hồ sơ cho Ban QLDA và Ban ATGT tỉnh.'],
    ['the mark of a number that was read in capitals', 'UY BAN NHAN DAN XA AN LAC\n\nSO: 18/KH-UBND\n\nCONG HOA XA HOI CHU NGHIA VIET NAM', 'ỦY BAN NHÂN DÂN XÃ AN LẠC\n\nSố: 18/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['the words of a ground whose second was read as any other', 'Can dr Thong to so 08/2021/TT-BTC cua Bo Tai chinh', 'Căn cứ Thông tư số 08/2021/TT-BTC của Bộ Tài chính'],
    ['the words of a date whose day a pen wrote', 'Long Phu, ngay J.7 thong 02 Wm 2024', 'Long Phú, ngày J.7 tháng 02 năm 2024'],
    ['a letter that was read as an open bracket', 'Tang cuong cac hoat d(\\ng van hoa va lao d(\\ng san xuat.', 'Tăng cường các hoạt động văn hóa và lao động sản xuất.'],
    ['no letters for a bracket that is one', 'Kinh phi mua sam thiét bi(bao gém thué).', 'Kinh phí mua sắm thiết bị(bao gồm thuế).'],
    ['words of other languages as they are', 'Hé trg 10 hé kinh doanh homestay, dang tin trén fanpage va nhém Zalo cua x4.', 'Hỗ trợ 10 hộ kinh doanh homestay, đăng tin trên fanpage và nhóm Zalo của xã.'],
    ['marks that two readings alike would have', 'Thon An Tran va thon Tran Ha', 'Thôn An Trần và thôn Trấn Hạ'],
    ['the newer spelling in a newer document, where the older fits hardly better', 'An Son, ngay 15 thang 9 nam 2024\n\nCac lop sinh hoat chi bo hang thang.', 'An Sơn, ngày 15 tháng 9 năm 2024\n\nCác lớp sinh hoạt chi bộ hằng tháng.'],
    ['the newer spelling in a newer document, where the older fits somewhat better', 'An Son, ngay 15 thang 9 nam 2026\n\n1. Dinh ky hang tuan, hang thang cdc t6 kiém tra, danh gia va bao cao két qua vé Van phong.', 'An Sơn, ngày 15 tháng 9 năm 2026\n\n1. Định kỳ hằng tuần, hằng tháng các tổ kiểm tra, đánh giá và báo cáo kết quả về Văn phòng.'],
    ['a newspaper by its field', '4. Bao Tai nguyén va Moi truong md chuyén muc phé bién phap luat.', '4. Báo Tài nguyên và Môi trường mở chuyên mục phổ biến pháp luật.'],
    ['the signs between lengths of time', 'Cac co quan bdo cao quy, 6 thang, 9 thang va ca nam.', 'Các cơ quan báo cáo quý, 6 tháng, 9 tháng và cả năm.'],
    ['the words of a date', 'Can cir Quyét dinh ngay 05 théing 12 nam 2024 cia B6 truéng', 'Căn cứ Quyết định ngày 05 tháng 12 năm 2024 của Bộ trưởng'],
    ['figures of dates', 'Bao cao truéc ngay l5/6/2O25 va trong thang I1/2025', 'Báo cáo trước ngày 15/6/2025 và trong tháng 11/2025'],
    ['a sign at least', 'Dén hét nam 2025 c6 = 30% doanh nghiép tng dung', 'Đến hết năm 2025 có ≥ 30% doanh nghiệp ứng dụng'],
    ['signs at least of which one is sure', 'Dén hét nam 2025 c6 => 30% doanh nghiép tng dung; dén hét nam 2030 c6 > 60% doanh nghiép tng dung', 'Đến hết năm 2025 có ≥ 30% doanh nghiệp ứng dụng; đến hết năm 2030 có ≥ 60% doanh nghiệp ứng dụng'],
    ['a sign of more than, where no other is sure', 'Dén hét nam 2030 c6 > 60% doanh nghiép tng dung', 'Đến hết năm 2030 có > 60% doanh nghiệp ứng dụng'],
    ['the marks of abbreviations that are joined', 'Giao S& GD&DT phéi hop v6i S& LD&TBXH thyc hién', 'Giao Sở GD&ĐT phối hợp với Sở LĐ&TBXH thực hiện'],
  ])('gets back %s', (_, read, printed) => {
    expect(restoreText(read, { damage: 'english-ocr' }).text).toBe(printed);
  });

  it('guesses no surname where what a seal left fits several', () => {
    expect(restoreText('- Luu: VT.\n\nn Van Chién', { damage: 'english-ocr' }).text).toMatch(/\nn V\p{L}+ Chiến$/u);
  });
});
