import { describe, expect, it } from 'vitest';
import { documentOf } from './readings.js';

const ISSUED = 'Số: 12/QĐ-UBND\nAn Hòa, ngày 12 tháng 4 năm 2026\n';

describe('a body that every unit has, whose unit the letterhead lost', () => {
  it.each([
    ['the line of authority', `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n${ISSUED}QUYẾT ĐỊNH\nVỀ VIỆC CÔNG BỐ DANH MỤC THỦ TỤC\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA\nCăn cứ Luật Thi đua;\nQUYẾT ĐỊNH:\nĐiều 1. Công bố danh mục.\n`, 'Ủy ban nhân dân tỉnh An Hòa'],
    ['the area that its title decides on', `ỦY BAN NHÂN DÂN\n${ISSUED}KẾ HOẠCH\nPhòng, chống cháy rừng trên địa bàn huyện Tân Phú năm 2026\nCăn cứ Luật Lâm nghiệp;\nI. NHIỆM VỤ\n1. Tuần tra rừng.\n`, 'Ủy ban nhân dân huyện Tân Phú'],
  ])('has the one of %s', async (_, text, issuer) => {
    expect((await documentOf(text)).issuer).toBe(issuer);
  });

  it('does not take what the text says between two names of it for a name', async () => {
    const { issuer } = await documentOf(`ỦY BAN NHÂN DÂN\n${ISSUED}KẾ HOẠCH\nRà soát văn bản\n\nỦy ban nhân dân tỉnh bãi bỏ quyết định của Ủy ban nhân dân tỉnh An Hòa như sau:\n\n1. Rà soát văn bản.\n`);
    expect(issuer).toBe('Ủy ban nhân dân tỉnh An Hòa');
  });
});

describe('the name of a unit', () => {
  it('is not that of the one who holds a post there', async () => {
    const { issuer } = await documentOf(`ỦY BAN NHÂN DÂN\n${ISSUED}THÔNG BÁO\nKết luận của Phó Chủ tịch Ủy ban nhân dân\n\nPhó Chủ tịch Ủy ban nhân dân tỉnh Trần Văn An kết luận:\n\n1. Rà soát văn bản.\n`);
    expect(issuer).toBe('Ủy ban nhân dân');
  });
});

describe('the name of the issuer', () => {
  it('ends where its line, or the next one, says what it issues', async () => {
    const rest = 'Căn cứ Luật Du lịch;\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động.\n';
    expect((await documentOf(`BAN CHỈ ĐẠO NHÀ NƯỚC VỀ CHÈ …\nBAN HÀNH QUY CHẾ HOẠT ĐỘNG CỦA BAN CHỈ ĐẠO\n${rest}`)).issuer).toBe('Ban Chỉ đạo Nhà nước về chè');
  });

  it('is written as the text writes it, over a line end, too', async () => {
    expect((await documentOf('BAN CHỈ ĐẠO CỦA CHÍNH PHỦ\nSố: 12/KH-BCĐ\nHà Nội, ngày 10 tháng 02 năm 2026\n\nKẾ HOẠCH\nRà soát văn bản năm 2026\n\nI. NHIỆM VỤ\n1. Các bộ, ngành rà soát các văn bản đã ban hành, gửi kết quả về Ban Chỉ đạo của\nChính phủ trước ngày 15/6/2026.\n2. Các địa phương tổng hợp.\n')).issuer).toBe('Ban Chỉ đạo của Chính phủ');
  });

  it('is not that of the unit above it, in the same words', async () => {
    expect((await documentOf('UBND TỈNH AN BÌNH\nỦY BAN NHÂN DÂN\nHUYỆN PHÚ LÂM\nSố: 12/UBND-KT\nPhú Lâm, ngày 10 tháng 02 năm 2025\n\nKính gửi: Các xã.\n')).issuer).toBe('Ủy ban nhân dân huyện Phú Lâm');
  });

  it.each([
    ['ĐẢNG ỦY XÃ PHÚ NINH', 'BAN CHỈ ĐẠO 35', 'Ban Chỉ đạo 35'],
    ['CỤC THỐNG KÊ', 'THỐNG KÊ TỈNH AN HÒA', 'Thống kê tỉnh An Hòa'],
    ['BỘ TƯ PHÁP', 'THI HÀNH ÁN DÂN SỰ TỈNH AN HÒA', 'Thi hành án dân sự tỉnh An Hòa'],
    ['BHXH TỈNH AN HÒA', 'BHXH HUYỆN PHÚ LÂM', 'Bảo hiểm xã hội huyện Phú Lâm'],
    ['CÔNG ĐOÀN VIÊN CHỨC TỈNH', 'CÔNG ĐOÀN CƠ QUAN SỞ NỘI VỤ', 'Công đoàn Cơ quan sở Nội vụ'],
    ['BỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH', 'ĐỒN BIÊN PHÒNG BẾN ĐÁ', 'Đồn Biên phòng Bến đá'],
    ['UBND XÃ PHÚ NINH', 'TỔ CÔNG TÁC ĐỀ ÁN 06', 'Tổ công tác Đề án 06'],
    ['BỘ Y TẾ', 'CỤC QUẢN LÝ MÔI TRƯỜNG Y TẾ', 'Cục Quản lý môi trường Y tế'],
    ['BỘ CÔNG THƯƠNG', 'CHI CỤC QUẢN LÝ THỊ TRƯỜNG TỈNH AN HÒA', 'Chi cục Quản lý thị trường tỉnh An Hòa'],
    ['UBND TỈNH AN HÒA', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', 'Trung tâm Phục vụ hành chính công'],
    ['UBND XÃ AN HÒA', 'TRUNG TÂM CUNG ỨNG DỊCH VỤ CÔNG', 'Trung tâm Cung ứng dịch vụ công'],
  ])('is whole where a word in it ends like a head: %s, %s', async (above, own, issuer) => {
    expect((await documentOf(`${above}\n${own}\n${ISSUED}KẾ HOẠCH\nKiểm tra năm 2026\n\n1. Rà soát văn bản.\n`)).issuer).toBe(issuer);
  });

  it('is no word that ends in another one: `cơ sở`', async () => {
    expect((await documentOf('Trên cơ sở Đơn đề nghị xác định mã số của Công ty Chè;\n\n1. Tên hàng: chè xanh.\n')).issuer).toBeNull();
  });

  it.each([
    ['ỦY BAN NHÂN DÂN\nỦY BAN MTTQ VIỆT NAM\nTỈNH AN HÒA', 'Ủy ban nhân dân - Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh An Hòa'],
    ['BỘ TÀI CHÍNH\nBỘ NỘI VỤ', 'Bộ Tài chính - Bộ Nội vụ'],
    ['BỘ QUỐC PHÒNG\nBỘ TƯ LỆNH THÔNG TIN', 'Bộ Tư lệnh Thông tin'],
  ])('is that of all who issue jointly, none of them below another: %j', async (bodies, issuer) => {
    expect((await documentOf(`${bodies}\nSố: 01/QC-PH\nAn Hòa, ngày 12 tháng 4 năm 2026\nQUY CHẾ\nTrao đổi thông tin\nI. NHIỆM VỤ\n1. Trao đổi thông tin.\n`)).issuer).toBe(issuer);
  });
});

describe('a name in a narrow letterhead', () => {
  it.each([
    ['UBND TỈNH AN HÒA\nSỞ NÔNG NGHIỆP VÀ MÔI\nTRƯỜNG', 'Sở Nông nghiệp và Môi trường'],
    ['UBND TỈNH AN HÒA\nSỞ NỘI\nVỤ', 'Sở Nội vụ'],
    ['BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ\nHỘI TỈNH AN HÒA', 'Bảo hiểm xã hội tỉnh An Hòa'],
    ['UBND XÃ TÂN AN\nPHÒNG VĂN HÓA - XÃ\nHỘI', 'Phòng Văn hóa - Xã hội'],
    ['CỤC HẢI QUAN\nCHI CỤC HẢI\nQUAN KHU VỰC III', 'Chi cục Hải quan khu vực III'],
    ['SỞ Y TẾ AN HÒA\nBỆNH VIỆN ĐA\nKHOA KHU VỰC TÂN AN', 'Bệnh viện Đa khoa khu vực Tân An'],
    ['BỘ QUỐC\nPHÒNG', 'Bộ Quốc phòng'],
    ['UBND TỈNH AN HÒA\nVĂN\nPHÒNG', 'Văn phòng Ủy ban nhân dân tỉnh An Hòa'],
  ])('may be parted within a word, the rest of which is no other body: %j', async (letterhead, issuer) => {
    expect((await documentOf(`${letterhead}\nSố: 12/KH\nAn Hòa, ngày 12 tháng 4 năm 2026\n\nKẾ HOẠCH\nRà soát văn bản năm 2026\n\nI. NHIỆM VỤ\n1. Rà soát văn bản.\n`)).issuer).toBe(issuer);
  });

  it.each([
    ['VĂN PHÒNG\nỦY BAN NHÂN DÂN TỈNH AN HÒA', 'Văn phòng Ủy ban nhân dân tỉnh An Hòa'],
    ['BỘ TÀI CHÍNH\nBẢO HIỂM XÃ HỘI VIỆT NAM', 'Bảo hiểm xã hội Việt Nam'],
    ['ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH AN HÒA', 'Ban Chấp hành tỉnh An Hòa'],
  ])('is that of an office and its body, of a committee and its unit: %j', async (letterhead, issuer) => {
    expect((await documentOf(`${letterhead}\nSố: 12/KH\nAn Hòa, ngày 12 tháng 4 năm 2026\n\nKẾ HOẠCH\nRà soát văn bản năm 2026\n\nI. NHIỆM VỤ\n1. Rà soát văn bản.\n`)).issuer).toBe(issuer);
  });
});

it('the place of issue at the end of a name keeps its capitals, though no level tells that it is one', async () => {
  expect((await documentOf('SỞ GIÁO DỤC VÀ ĐÀO TẠO\nMƯỜNG LẠN\nSố: 12/SGDĐT-TH\nMường Lạn, ngày 12 tháng 4 năm 2026\n\nKính gửi: Các trường.\n\n1. Rà soát văn bản.\n')).issuer).toBe('Sở Giáo dục và Đào tạo Mường Lạn');
});
