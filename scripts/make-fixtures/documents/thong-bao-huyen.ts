import { paragraph, type DocumentSource } from '../document.js';

/** A notice of one page: what a meeting decided. */
export const thongBaoHuyen: DocumentSource = {
  name: 'thong-bao-huyen',
  superior: [],
  issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN PHÚ LÂM'],
  number: 'Số: 46/TB-UBND',
  placeAndDate: 'Phú Lâm, ngày 22 tháng 7 năm 2024',
  title: ['THÔNG BÁO', 'Kết luận của Phó Chủ tịch Ủy ban nhân dân huyện tại cuộc họp', 'về tiến độ giải ngân vốn đầu tư công năm 2024'],
  body: [
    paragraph('Ngày 19/7/2024, đồng chí Ngô Văn Sáng, Phó Chủ tịch Ủy ban nhân dân huyện chủ trì họp về tiến độ giải ngân vốn đầu tư công năm 2024. Sau khi nghe ý kiến của các thành viên dự họp, Phó Chủ tịch Ủy ban nhân dân huyện kết luận như sau:'),
    paragraph('1. Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ thi công các công trình chuyển tiếp, bảo đảm đến ngày 30/9/2024 giải ngân đạt tối thiểu 65% kế hoạch vốn.'),
    paragraph('2. Phòng Tài nguyên và Môi trường chủ trì, phối hợp với Ủy ban nhân dân thị trấn Phú Lâm hoàn thành bồi thường, giải phóng mặt bằng dự án đường vành đai phía Nam trước ngày 15/6/2024.'),
    paragraph('3. Phòng Tài chính - Kế hoạch tổng hợp, tham mưu điều chuyển vốn của các dự án chậm tiến độ trong tháng 8/2024.'),
    paragraph('4. Kho bạc Nhà nước Phú Lâm giải quyết hồ sơ thanh toán chậm nhất 02 ngày làm việc sau khi nhận đủ hồ sơ.'),
    paragraph('5. Các chủ đầu tư báo cáo kết quả giải ngân về Phòng Tài chính - Kế hoạch trước ngày 25 hằng tháng.'),
    paragraph('Văn phòng HĐND và UBND huyện thông báo để các cơ quan, đơn vị biết, thực hiện./.'),
  ],
  recipients: ['- Chủ tịch, các PCT UBND huyện;', '- Các cơ quan dự họp;', '- Lưu: VT.'],
  authority: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
  signatory: 'Hoàng Thị Mai',
  annexes: [],
};
