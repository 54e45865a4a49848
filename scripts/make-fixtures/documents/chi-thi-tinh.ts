import { paragraph, type DocumentSource } from '../document.js';

/** A province's directive: numbered paragraphs, each to one agency. */
export const chiThiTinh: DocumentSource = {
  name: 'chi-thi-tinh',
  superior: [],
  issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH AN BÌNH'],
  number: 'Số: 09/CT-UBND',
  placeAndDate: 'An Bình, ngày 06 tháng 12 năm 2023',
  title: ['CHỈ THỊ', 'Về tăng cường bảo đảm trật tự, an toàn giao thông', 'dịp Tết Nguyên đán Giáp Thìn năm 2024'],
  body: [
    paragraph('Thời gian qua, tình hình trật tự, an toàn giao thông trên địa bàn tỉnh đã có chuyển biến tích cực. Tuy nhiên, tai nạn giao thông liên quan đến xe mô tô, xe khách vẫn còn diễn biến phức tạp; trong 11 tháng năm 2023, toàn tỉnh xảy ra 214 vụ, làm chết 97 người.'),
    paragraph('Thực hiện Công điện số 1305/CĐ-TTg ngày 28 tháng 11 năm 2023 của Thủ tướng Chính phủ, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:'),
    paragraph('1. Công an tỉnh chủ trì, phối hợp với Sở Giao thông vận tải mở đợt cao điểm tuần tra, kiểm soát, xử lý vi phạm về nồng độ cồn, tốc độ, chở quá số người từ ngày 15/12/2023 đến ngày 25/02/2024.'),
    paragraph('2. Sở Giao thông vận tải:'),
    paragraph('a) Xây dựng phương án vận tải phục vụ Nhân dân đi lại trong dịp Tết, công bố trước ngày 31/12/2023.'),
    paragraph('b) Khắc phục xong 100% điểm đen tai nạn giao thông trên các tuyến đường tỉnh trước ngày 20/01/2024.'),
    paragraph('c) Chỉ đạo các bến xe niêm yết công khai giá vé, không để xảy ra tình trạng tăng giá trái quy định.'),
    paragraph('3. Sở Y tế chỉ đạo các bệnh viện, trung tâm y tế bố trí đủ nhân lực, thuốc, phương tiện, sẵn sàng cấp cứu nạn nhân tai nạn giao thông trong suốt kỳ nghỉ Tết.'),
    paragraph('4. Sở Giáo dục và Đào tạo phối hợp với Công an tỉnh tổ chức cho 100% học sinh trung học phổ thông ký cam kết chấp hành pháp luật về giao thông trước ngày 15/01/2024.'),
    paragraph('5. Sở Thông tin và Truyền thông hướng dẫn các cơ quan báo chí, hệ thống truyền thanh cơ sở tăng thời lượng tuyên truyền về văn hóa giao thông.'),
    paragraph('6. Ủy ban nhân dân các huyện, thị xã, thành phố:'),
    paragraph('a) Giải tỏa các trường hợp lấn chiếm hành lang an toàn giao thông, hoàn thành trước ngày 10/01/2024.'),
    paragraph('b) Lắp đặt ít nhất 40 biển cảnh báo tại các đường ngang dân sinh.'),
    paragraph('c) Kiểm tra, xử lý các bến khách ngang sông hoạt động không phép.'),
    paragraph('7. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể tuyên truyền, vận động người dân “Đã uống rượu bia - không lái xe”.'),
    paragraph('8. Giao Ban An toàn giao thông tỉnh theo dõi, kiểm tra, đôn đốc việc thực hiện Chỉ thị này; tổng hợp kết quả, báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước ngày 28/02/2024.'),
    paragraph('Yêu cầu Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố nghiêm túc triển khai thực hiện Chỉ thị này./.'),
  ],
  recipients: ['- Thủ tướng Chính phủ (để b/c);', '- Ủy ban An toàn giao thông Quốc gia;', '- TT. Tỉnh ủy, TT. HĐND tỉnh;', '- Các sở, ban, ngành tỉnh;', '- UBND các huyện, thị xã, thành phố;', '- Lưu: VT, NC.'],
  authority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  signatory: 'Phạm Quốc Bảo',
  annexes: [],
};
