import { basis, centred, heading, paragraph, table, type DocumentSource } from '../document.js';

/** A decision that brings a plan into force; the plan's tasks stand in a table on landscape pages. */
export const quyetDinhSo: DocumentSource = {
  name: 'quyet-dinh-so',
  superior: ['UBND TỈNH AN BÌNH'],
  issuer: ['SỞ NỘI VỤ'],
  number: 'Số: 204/QĐ-SNV',
  placeAndDate: 'An Bình, ngày 12 tháng 5 năm 2025',
  title: ['QUYẾT ĐỊNH', 'Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2025 của Sở Nội vụ'],
  body: [
    centred('GIÁM ĐỐC SỞ NỘI VỤ'),
    basis('Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;'),
    basis('Căn cứ Quyết định số 15/2025/QĐ-UBND ngày 03 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nội vụ;'),
    basis('Theo đề nghị của Chánh Văn phòng Sở.'),
    centred('QUYẾT ĐỊNH:'),
    paragraph('Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm soát thủ tục hành chính năm 2025 của Sở Nội vụ.'),
    paragraph('Điều 2. Quyết định này có hiệu lực kể từ ngày ký.'),
    paragraph('Điều 3. Chánh Văn phòng Sở, Trưởng các phòng chuyên môn và Thủ trưởng các đơn vị trực thuộc chịu trách nhiệm thi hành Quyết định này./.'),
  ],
  recipients: ['- Như Điều 3;', '- Văn phòng UBND tỉnh;', '- Giám đốc, các Phó Giám đốc Sở;', '- Lưu: VT, VP.'],
  authority: ['GIÁM ĐỐC'],
  signatory: 'Đỗ Minh Tuấn',
  annexes: [
    {
      orientation: 'portrait',
      heading: ['KẾ HOẠCH', 'Kiểm soát thủ tục hành chính năm 2025 của Sở Nội vụ', '(Ban hành kèm theo Quyết định số 204/QĐ-SNV ngày 12/5/2025 của Giám đốc Sở Nội vụ)'],
      body: [
        heading('I. MỤC TIÊU'),
        paragraph('1. 100% thủ tục hành chính thuộc thẩm quyền giải quyết của Sở được công bố, công khai đúng hạn.'),
        paragraph('2. Cắt giảm tối thiểu 30% thời gian giải quyết thủ tục hành chính so với năm 2024.'),
        paragraph('3. Mức độ hài lòng của tổ chức, cá nhân đạt trên 92%.'),
        heading('II. NỘI DUNG THỰC HIỆN'),
        paragraph('1. Rà soát, đánh giá thủ tục hành chính trong lĩnh vực được giao quản lý, kiến nghị phương án đơn giản hóa.'),
        paragraph('2. Đẩy mạnh tuyên truyền về dịch vụ công trực tuyến trên Trang thông tin điện tử của Sở.'),
        heading('III. TỔ CHỨC THỰC HIỆN'),
        paragraph('1. Văn phòng Sở chủ trì tham mưu, hướng dẫn, đôn đốc các phòng, đơn vị thực hiện Kế hoạch; tổng hợp, báo cáo Ủy ban nhân dân tỉnh định kỳ 6 tháng, hằng năm.'),
        paragraph('2. Các phòng chuyên môn, đơn vị trực thuộc căn cứ nhiệm vụ tại Phụ lục, gửi kết quả thực hiện về Văn phòng Sở trước ngày 15/11/2025.'),
      ],
    },
    {
      orientation: 'landscape',
      heading: ['PHỤ LỤC', 'NHIỆM VỤ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2025', '(Kèm theo Quyết định số 204/QĐ-SNV ngày 12/5/2025 của Giám đốc Sở Nội vụ)'],
      body: [table(
        [0.06, 0.34, 0.16, 0.16, 0.14, 0.14],
        ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời gian hoàn thành'],
        [
          [{ text: 'I. Công bố, công khai thủ tục hành chính', columns: 6 }],
          ['1', 'Trình Chủ tịch Ủy ban nhân dân tỉnh công bố danh mục thủ tục hành chính mới ban hành, được sửa đổi, bổ sung trong lĩnh vực lao động, việc làm', 'Văn phòng Sở', 'Phòng Lao động - Việc làm', 'Tờ trình', 'Trước ngày 30/6/2025'],
          ['2', 'Niêm yết công khai thủ tục hành chính tại Trung tâm Phục vụ hành chính công', 'Văn phòng Sở', 'Các phòng chuyên môn', 'Bảng niêm yết', 'Thường xuyên'],
          [{ text: 'II. Rà soát, đơn giản hóa thủ tục hành chính', columns: 6 }],
          ['3', 'Rà soát nhóm thủ tục về người có công, đề xuất cắt giảm thành phần hồ sơ đã có trong cơ sở dữ liệu quốc gia về dân cư', 'Phòng Người có công', 'Văn phòng Sở', 'Báo cáo rà soát', 'Quý III/2025'],
          ['4', 'Rà soát nhóm thủ tục về hội, quỹ và tổ chức phi chính phủ, trong đó đánh giá đầy đủ chi phí tuân thủ của tổ chức, cá nhân, mức độ cần thiết và tính hợp lý của từng thành phần hồ sơ, yêu cầu, điều kiện', 'Phòng Tổ chức, biên chế và Tổ chức phi chính phủ', 'Văn phòng Sở; Phòng Cải cách hành chính', 'Báo cáo rà soát', 'Trước ngày 31/9/2025'],
          ['5', 'Tái cấu trúc quy trình điện tử của các thủ tục hành chính có nhiều hồ sơ', 'Phòng Cải cách hành chính', 'Trung tâm Lưu trữ lịch sử tỉnh', 'Quyết định phê duyệt quy trình', 'Quý IV/2025'],
          [{ text: 'III. Kiểm tra, báo cáo', columns: 6 }],
          ['6', 'Kiểm tra việc thực hiện kiểm soát thủ tục hành chính tại các đơn vị trực thuộc, chú trọng việc tiếp nhận, số hóa hồ sơ, xin lỗi bằng văn bản khi hồ sơ quá hạn và việc công khai phí, lệ phí', 'Thanh tra Sở', 'Văn phòng Sở', 'Kết luận kiểm tra', 'Tháng 10/2025'],
          ['7', 'Khảo sát mức độ hài lòng của tổ chức, cá nhân', 'Phòng Cải cách hành chính', 'Các phòng chuyên môn', 'Báo cáo khảo sát', 'Trước ngày 30/11/2025'],
          ['8', 'Báo cáo kết quả thực hiện Kế hoạch năm 2025', 'Văn phòng Sở', 'Các phòng chuyên môn, đơn vị trực thuộc', 'Báo cáo', 'Trước ngày 15/12/2025'],
        ],
      )],
    },
  ],
};
