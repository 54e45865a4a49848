/** Words that the names of bodies, posts and collectives begin with. */

/**
 * - `body`: a name that is complete by itself or with a place (`Công an`, `Công an tỉnh`).
 * - `named`: needs a proper name after it (`Sở` + `Nội vụ`).
 * - `venture`: named after what it does, so that verbs belong to its name (`Ban Chỉ đạo` + `thực hiện chính sách bảo hiểm`).
 * - `post`: a person by office (`Chủ tịch`), often with the body that the office belongs to.
 * - `collective`: a common noun that makes one entry with its neighbours (`các cơ quan, đơn vị, địa phương`).
 * - `common`: a common noun that stands as an entry of its own (`các doanh nghiệp viễn thông`).
 */
export type AgencyHeadKind = 'body' | 'named' | 'venture' | 'post' | 'collective' | 'common';

export interface AgencyHead {
  readonly kind: AgencyHeadKind;
  readonly heads: readonly string[];
  readonly source: string;
}

/** Groups that are called by their work, whose names go on in small letters: `Tổ tư vấn tâm lý học đường`. */
export const WORKING_GROUPS = {
  source: 'Thông tư 31/2017/TT-BGDĐT (tổ tư vấn tâm lý); Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở số 30/2023/QH15; quyết định thành lập tổ, đoàn, nhóm làm việc trong kho văn bản mẫu',
  /** Their heads, behind which any work may stand: `Đội bảo vệ rừng`. */
  heads: ['tổ', 'đội'],
  /** Words that begin like them. */
  not: ['tổ chức', 'tổ hợp', 'tổ quốc', 'tổ tiên', 'tổ đại biểu', 'đội ngũ', 'đội hình', 'đội giá', 'đội vốn'],
  phrases: [
    'tổ tư vấn', 'tổ thẩm định', 'tổ giám sát', 'tổ hỗ trợ', 'tổ khảo sát', 'tổ rà soát', 'tổ tiếp nhận', 'tổ quản trị', 'tổ xung kích', 'tổ phục vụ', 'tổ bảo vệ', 'tổ bảo vệ an ninh, trật tự', 'tổ bảo vệ an ninh trật tự', 'tổ bảo vệ an ninh trật tự cơ sở', 'tổ bảo vệ an ninh, trật tự cơ sở', 'tổ bảo vệ an ninh, trật tự ở cơ sở', 'tổ bảo vệ an ninh trật tự ở cơ sở', 'tổ tuyên truyền', 'tổ vận động', 'tổ tự kiểm tra', 'tổ trang trí', 'tổ khánh tiết', 'tổ trang trí, khánh tiết', 'tổ lễ tân', 'tổ lễ tân, khánh tiết', 'tổ hậu cần', 'tổ hậu cần, lễ tân', 'tổ âm thanh, ánh sáng', 'tổ coi thi', 'tổ ra đề', 'tổ làm đề', 'tổ chấm thi', 'tổ chấm', 'tổ xét duyệt', 'tổ thu thập', 'tổ quản lý đô thị', 'tổ quản lý trật tự đô thị', 'tổ quản lý chợ', 'tổ kiểm tra', 'tổ kiểm kê', 'tổ đo đạc', 'tổ công tác kiểm tra', 'tổ vận hành', 'tổ bảo dưỡng', 'tổ tuần tra',
    'nhóm nòng cốt', 'nhóm tư vấn', 'nhóm hỗ trợ', 'nhóm khảo sát', 'nhóm chuyên gia', 'nhóm nghiên cứu', 'nhóm biên soạn', 'nhóm truyền thông', 'nhóm kỹ thuật', 'nhóm thư ký', 'nhóm nội dung', 'nhóm hậu cần', 'đoàn đánh giá', 'đoàn đánh giá ngoài', 'đoàn khảo sát', 'đoàn thẩm định',
    'đội tuyên truyền', 'đội xung kích', 'đội xung kích phòng chống thiên tai', 'đội xung kích phòng, chống thiên tai', 'đội xung kích PCTT', 'đội ứng cứu', 'đội kiểm tra', 'đội phản ứng nhanh', 'hội đồng đánh giá', 'hội đồng xét duyệt', 'hội đồng tuyển chọn', 'ban giám khảo', 'bộ phận hỗ trợ', 'bộ phận giúp việc',
  ],
} as const;

export const AGENCY_HEADS: readonly AgencyHead[] = [
  {
    kind: 'body',
    source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Luật Tổ chức Chính phủ số 63/2025/QH15; Hiến pháp 2013',
    heads: [
      'ủy ban nhân dân', 'UBND', 'hội đồng nhân dân', 'HĐND', 'ủy ban hành chính', 'UBHC', 'chính phủ', 'quốc hội', 'ủy ban của quốc hội', 'cơ quan của quốc hội', 'đại biểu quốc hội', 'hội đồng dân tộc', 'ban của hội đồng nhân dân', 'chủ tịch nước',
      'thủ tướng chính phủ', 'thủ tướng', 'phó thủ tướng', 'phó thủ tướng chính phủ', 'phó thủ tướng thường trực', 'phó thủ tướng thường trực chính phủ', 'ủy ban thường vụ quốc hội', 'UBTVQH', 'bộ quản lý ngành', 'bộ quản lý ngành, lĩnh vực', 'bộ quản lý chuyên ngành', 'bộ chủ quản', 'đoàn đại biểu quốc hội', 'đoàn ĐBQH',
      'ủy ban quản lý vốn nhà nước tại doanh nghiệp', 'văn phòng chính phủ', 'văn phòng quốc hội', 'văn phòng chủ tịch nước', 'kiểm toán nhà nước', 'thanh tra chính phủ', 'tổ đại biểu hội đồng nhân dân', 'tổ đại biểu HĐND', 'đại biểu hội đồng nhân dân', 'đại biểu HĐND', 'thường trực hội đồng nhân dân', 'thường trực HĐND',
      'tòa án nhân dân', 'TAND', 'tòa án nhân dân tối cao', 'tòa án', 'viện kiểm sát', 'viện kiểm sát quân sự', 'tòa án quân sự', 'viện kiểm sát nhân dân', 'VKSND', 'viện kiểm sát nhân dân tối cao', 'thi hành án dân sự',
    ],
  },
  {
    kind: 'body',
    source: 'Nghị định 150/2025/NĐ-CP; Nghị định 24/2014/NĐ-CP và 37/2014/NĐ-CP (trước 01/7/2025)',
    heads: [
      'công an', 'bộ công an', 'cơ quan công an', 'công an nhân dân', 'quân sự', 'bộ chỉ huy quân sự', 'bộ CHQS', 'BCHQS', 'ban chỉ huy quân sự', 'ban CHQS', 'ban chỉ huy phòng thủ khu vực',
      'bộ tổng tham mưu', 'tổng cục chính trị', 'bộ đội biên phòng', 'biên phòng', 'bộ chỉ huy bộ đội biên phòng', 'BCH bộ đội biên phòng', 'đồn biên phòng', 'cảnh sát biển', 'quân đội', 'bộ tư lệnh',
      'văn phòng', 'văn phòng ủy ban nhân dân', 'cơ quan thanh tra, giám sát ngân hàng', 'văn phòng UBND', 'văn phòng HĐND và UBND', 'văn phòng HĐND - UBND', 'văn phòng HĐND&UBND', 'văn phòng HĐND & UBND', 'văn phòng hội đồng nhân dân & ủy ban nhân dân',
      'văn phòng hội đồng nhân dân và ủy ban nhân dân', 'văn phòng hội đồng nhân dân', 'văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân', 'văn phòng đoàn ĐBQH và HĐND', 'văn phòng ĐĐBQH và HĐND',
      'thanh tra tỉnh', 'thanh tra thành phố', 'thanh tra huyện', 'thanh tra sở', 'trung tâm phục vụ hành chính công', 'bộ phận một cửa', 'bộ phận tiếp nhận và trả kết quả',
      'bộ phận văn phòng', 'bộ phận kế toán', 'bộ phận chuyên môn', 'bộ phận văn thư', 'bộ phận thư viện', 'bộ phận bảo vệ', 'bộ phận hành chính', 'cơ quan kiểm tra - thanh tra', 'cơ quan tổ chức - nội vụ', 'kho bạc nhà nước', 'kho bạc', 'KBNN', 'bảo hiểm xã hội', 'BHXH', 'bảo hiểm xã hội cơ sở', 'BHXH cơ sở', 'cơ quan bảo hiểm xã hội', 'cơ quan BHXH', 'cục thuế', 'chi cục thuế', 'thuế', 'thuế cơ sở', 'hải quan', 'cục hải quan', 'chi cục hải quan',
      'cục thống kê', 'chi cục thống kê', 'thống kê tỉnh', 'thống kê thành phố', 'thống kê cơ sở', 'quản lý thị trường', 'cục quản lý thị trường', 'chi cục quản lý thị trường', 'ngân hàng nhà nước', 'ngân hàng nhà nước chi nhánh', 'ngân hàng nhà nước việt nam chi nhánh', 'ngân hàng nhà nước việt nam - chi nhánh', 'ngân hàng nhà nước - chi nhánh', 'NHNN chi nhánh', 'NHNN', 'ngân hàng chính sách xã hội', 'ngân hàng chính sách xã hội chi nhánh', 'ngân hàng chính sách xã hội - chi nhánh', 'ngân hàng chính sách xã hội việt nam - chi nhánh', 'chi nhánh ngân hàng chính sách xã hội', 'ngân hàng CSXH', 'quỹ tín dụng nhân dân', 'QTDND',
      'hạt kiểm lâm', 'chi cục kiểm lâm', 'trạm y tế', 'trung tâm y tế', 'trung tâm y tế dự phòng', 'trung tâm học tập cộng đồng', 'y tế thôn', 'y tế thôn bản', 'y tế thôn, bản', 'nhà văn hóa', 'nhà truyền thống', 'thư viện', 'thư viện - nhà truyền thống', 'thư viện nhà truyền thống', 'bảo tàng', 'trạm khuyến nông', 'bưu điện', 'bưu điện văn hóa', 'viễn thông tỉnh', 'viễn thông thành phố', 'nhà văn hóa thanh niên', 'nhà văn hóa lao động', 'nhà thiếu nhi', 'cung thiếu nhi', 'nhà hát', 'phòng giao dịch ngân hàng chính sách xã hội', 'phòng giao dịch NHCSXH', 'điện lực', 'công ty điện lực',
      'cục thi hành án dân sự', 'chi cục thi hành án dân sự', 'thi hành án dân sự', 'cục THADS', 'chi cục THADS', 'THADS', 'trợ lý',
    ],
  },
  {
    kind: 'body',
    source: 'Điều lệ Đảng, Điều lệ Mặt trận Tổ quốc Việt Nam và điều lệ các tổ chức chính trị - xã hội',
    heads: [
      'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy', 'đảng bộ', 'ban đảng', 'ban cán sự đảng', 'đảng đoàn', 'chi ủy', 'chi bộ', 'chi bộ cơ quan', 'chi bộ quân sự', 'chi bộ công an', 'ban bí thư', 'ban bí thư trung ương đảng', 'bộ chính trị', 'ban chấp hành trung ương', 'ban chấp hành',
      'đảng ủy mặt trận tổ quốc, các đoàn thể trung ương', 'đảng ủy mặt trận tổ quốc, các đoàn thể', 'đảng ủy MTTQ, các đoàn thể', 'đảng ủy mặt trận tổ quốc và các đoàn thể', 'đảng ủy MTTQ và các đoàn thể', 'đảng ủy các cơ quan đảng', 'đảng ủy các cơ quan đảng trung ương', 'đảng ủy ủy ban nhân dân', 'đảng ủy UBND', 'đảng ủy công an', 'đảng ủy quân sự', 'đảng ủy khối', 'đảng ủy cơ quan', 'tổ đảng', 'thường trực các tỉnh ủy', 'thường trực các huyện ủy', 'thường trực các đảng ủy', 'thường trực cấp ủy', 'thường trực ủy ban nhân dân', 'thường trực UBND', 'thường trực ủy ban MTTQ', 'thường trực ủy ban MTTQ việt nam', 'thường trực ủy ban mặt trận tổ quốc', 'thường trực ủy ban mặt trận tổ quốc việt nam', 'thường trực mặt trận tổ quốc', 'thường trực MTTQ', 'ban thường vụ các tỉnh ủy', 'ban thường vụ các huyện ủy', 'ban thường vụ các đảng ủy', 'ban thường vụ cấp ủy', 'thường trực tỉnh ủy', 'thường trực thành ủy', 'thường trực huyện ủy', 'thường trực đảng ủy', 'ban thường vụ', 'BTV', 'ban thường vụ tỉnh ủy', 'ban thường vụ thành ủy', 'ban thường vụ huyện ủy', 'ban thường vụ đảng ủy', 'văn phòng tỉnh ủy', 'văn phòng thành ủy', 'văn phòng huyện ủy', 'văn phòng đảng ủy', 'văn phòng cấp ủy', 'văn phòng cấp ủy và chính quyền',
      'ban tuyên giáo', 'ban tổ chức tỉnh ủy', 'ban dân vận', 'khối dân vận', 'khối đảng', 'khối mặt trận', 'khối mặt trận - đoàn thể', 'khối đoàn thể', 'ban nội chính', 'ủy ban kiểm tra', 'UBKT', 'ban tuyên giáo và dân vận', 'ban xây dựng đảng', 'trung tâm chính trị', 'tổng liên đoàn',
      'ủy ban mặt trận tổ quốc', 'ủy ban trung ương mặt trận tổ quốc việt nam', 'ủy ban trung ương MTTQ việt nam', 'trung ương mặt trận tổ quốc việt nam', 'trung ương MTTQ việt nam', 'đoàn chủ tịch ủy ban trung ương mặt trận tổ quốc việt nam', 'ủy ban mặt trận tổ quốc việt nam', 'ủy ban MTTQ', 'UBMTTQ', 'UB MTTQ', 'UB.MTTQ', 'UB.MTTQVN', 'UB MTTQVN', 'UBMT TQ', 'ủy ban MTTQVN', 'UBMTTQVN', 'UBMTTQ việt nam', 'mặt trận tổ quốc', 'mặt trận tổ quốc việt nam', 'MTTQ', 'MTTQ việt nam', 'ban thường trực ủy ban mặt trận tổ quốc việt nam', 'ban thường trực ủy ban MTTQ', 'mặt trận',
      'liên đoàn lao động', 'LĐLĐ', 'tổng liên đoàn lao động', 'tổng liên đoàn lao động việt nam', 'trung ương đoàn', 'trung ương đoàn thanh niên cộng sản hồ chí minh', 'trung ương đoàn TNCS hồ chí minh', 'công đoàn', 'BCH công đoàn', 'ban chấp hành công đoàn', 'công đoàn cơ sở', 'CĐCS', 'công đoàn cơ sở trực thuộc', 'công đoàn ngành', 'công đoàn viên chức', 'công đoàn các khu công nghiệp', 'công đoàn khu kinh tế', 'công đoàn cấp trên', 'công đoàn cấp trên trực tiếp cơ sở', 'công đoàn giáo dục', 'công đoàn y tế', 'công đoàn trường', 'chi đoàn thanh niên', 'chi đoàn giáo viên', 'chi hội phụ nữ', 'chi hội nông dân', 'chi hội cựu chiến binh', 'chi hội người cao tuổi', 'hội nông dân', 'hội phụ nữ', 'hội liên hiệp phụ nữ', 'hội LHPN', 'hội cựu chiến binh', 'hội CCB', 'hội ND', 'hội NCT', 'hội CTĐ', 'đoàn thanh niên', 'đoàn TN', 'đoàn thanh niên cộng sản hồ chí minh', 'đoàn TNCS hồ chí minh', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'thị đoàn', 'quận đoàn', 'đoàn phường', 'đoàn xã', 'đoàn xã, phường', 'đoàn phường, xã', 'đoàn xã, thị trấn', 'đoàn xã, phường, thị trấn',
      'hội chữ thập đỏ', 'hội người cao tuổi', 'hội khuyến học', 'hội luật gia', 'hội nhà báo', 'hội cựu thanh niên xung phong', 'hội doanh nhân', 'hội doanh nghiệp', 'hội doanh nghiệp nhỏ và vừa', 'hiệp hội doanh nghiệp', 'hiệp hội doanh nghiệp nhỏ và vừa', 'liên minh hợp tác xã', 'liên minh HTX', 'hội đồng đội', 'liên hiệp các hội khoa học và kỹ thuật', 'liên hiệp các tổ chức hữu nghị', 'hội bảo trợ', 'hội bảo trợ người khuyết tật và trẻ mồ côi', 'hội bảo vệ quyền lợi người tiêu dùng', 'hội nạn nhân chất độc da cam/dioxin', 'liên hiệp các hội văn học nghệ thuật', 'liên hiệp các hội KH&KT', 'hội nạn nhân chất độc da cam', 'ban thanh tra nhân dân', 'ban giám sát đầu tư của cộng đồng', 'ban công tác mặt trận', 'ban công tác mặt trận khu dân cư', 'ban truyền thanh', 'ban nhân dân', 'ban cán sự thôn', 'ban phát triển thôn', 'ban quản lý thôn', 'ban điều hành khu phố', 'ban điều hành tổ dân phố', 'mặt trận cơ sở', 'các tổ chức thành viên của mặt trận',
      'ban đại diện cha mẹ học sinh', 'tổ giúp việc', 'tổ công nghệ số cộng đồng', 'tổ công nghệ số', 'tổ biên tập', 'tổ soạn thảo', 'tổ kiểm tra', 'tổ chuyên gia', 'đoàn kiểm tra', 'đoàn thanh tra', 'đoàn giám sát', 'tổ an ninh trật tự', 'tổ bảo vệ an ninh trật tự ở cơ sở', 'tổ bảo vệ an ninh, trật tự ở cơ sở', 'tổ bảo vệ an ninh, trật tự', 'tổ bảo vệ an ninh trật tự', 'ký túc xá', 'kho lưu trữ', 'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', 'đoàn kiểm tra liên ngành', 'tổ kiểm tra liên ngành', 'đội kiểm tra liên ngành', 'đoàn liên ngành', 'hội đồng tự đánh giá', 'hội đồng thi đua - khen thưởng', 'hội đồng thi đua, khen thưởng', 'hội đồng thẩm định', 'hội đồng nghiệm thu', 'hội đồng sáng kiến', 'hội đồng tư vấn', 'hội đồng phổ biến, giáo dục pháp luật', 'hội đồng phối hợp phổ biến, giáo dục pháp luật', 'hội đồng khoa học', 'hội đồng khoa học và công nghệ', 'hội đồng khoa học và đào tạo', 'hội đồng thuốc và điều trị', 'VP HĐND và UBND', 'VP HĐND-UBND', 'VP UBND', 'BCH quân sự', 'BCH phòng thủ dân sự', 'ban vì sự tiến bộ của phụ nữ', 'hội đồng nghĩa vụ quân sự',
      'đơn vị cụm trưởng', 'đơn vị cụm phó', 'đơn vị khối trưởng', 'đơn vị khối phó', 'đơn vị trưởng cụm', 'đơn vị trưởng khối', 'ban kiểm soát', 'ban giám hiệu', 'BGH', 'ban lãnh đạo', 'hội đồng sư phạm', 'ban đại diện CMHS', 'hội cha mẹ học sinh', 'ban cha mẹ học sinh', 'đoàn trường', 'liên đội', 'đội TNTP', 'đội TNTP hồ chí minh', 'đội thiếu niên', 'đội thiếu niên tiền phong', 'đội thiếu niên tiền phong hồ chí minh', 'ban nữ công', 'ban chi ủy', 'BCH', 'BCH đoàn', 'tổ tự quản', 'ban giám đốc', 'hội đồng trường', 'nhà trường', 'cơ quan thường trực', 'văn phòng thường trực', 'bộ phận thường trực', 'thường trực ban chỉ đạo', 'truyền thanh', 'hệ thống truyền thanh', 'hệ thống truyền thanh cơ sở', 'hệ thống truyền thông', 'truyền thanh cơ sở', 'cổng thông tin điện tử tỉnh', 'cổng thông tin điện tử thành phố', 'cổng thông tin điện tử huyện', 'cổng thông tin điện tử xã', 'cổng thông tin điện tử phường', 'trang thông tin điện tử tỉnh', 'trang thông tin điện tử huyện', 'trang thông tin điện tử xã', 'trang thông tin điện tử phường', 'cổng TTĐT tỉnh', 'cổng TTĐT thành phố', 'cổng TTĐT huyện', 'cổng TTĐT xã', 'ngành giáo dục', 'ngành kiểm sát', 'ngành kiểm sát nhân dân', 'ngành tòa án', 'ngành tòa án nhân dân', 'ngành ngân hàng', 'ngành thuế', 'ngành hải quan', 'ngành giáo dục và đào tạo', 'ngành y tế', 'ngành công an', 'ngành quân đội', 'ngành nông nghiệp', 'ngành nông nghiệp và môi trường', 'ngành văn hóa', 'ngành văn hóa, thể thao và du lịch', 'ngành tài chính', 'ngành điện', 'ngành điện lực', 'ngành thuế', 'ngành hải quan', 'ngành công thương', 'ngành giao thông vận tải', 'ngành tư pháp', 'ngành nội vụ', 'ngành ngân hàng', 'ngành du lịch', 'ngành bảo hiểm xã hội', 'ngành kiểm lâm', 'ngành tòa án', 'ngành kiểm sát', 'ngành thanh tra', 'ngành lao động',
      'đài phát thanh', 'đài phát thanh và truyền hình', 'đài phát thanh - truyền hình', 'đài phát thanh, truyền hình', 'đài phát thanh truyền hình', 'đài truyền thanh', 'đài truyền hình', 'đài PT-TH', 'đài PTTH', 'đài truyền thanh - truyền hình', 'báo và đài phát thanh, truyền hình', 'báo và đài phát thanh và truyền hình', 'báo và đài phát thanh - truyền hình', 'báo và đài PT-TH', 'báo và đài PTTH', 'báo và phát thanh, truyền hình', 'báo và phát thanh - truyền hình', 'thông tấn xã việt nam', 'văn phòng đăng ký đất đai', 'chi nhánh văn phòng đăng ký đất đai',
    ],
  },
  {
    kind: 'body',
    source: 'Tên giao dịch của doanh nghiệp, ngân hàng nhà nước nắm quyền chi phối (cổng thông tin doanh nghiệp nhà nước)',
    heads: ['Agribank', 'Vietcombank', 'VietinBank', 'BIDV', 'Viettel', 'VNPT', 'MobiFone', 'Vinaphone', 'EVN', 'Agribank chi nhánh', 'BIDV chi nhánh', 'Vietcombank chi nhánh', 'VietinBank chi nhánh', 'Viettel chi nhánh', 'VNPT chi nhánh'],
  },
  {
    kind: 'body',
    source: 'Nghị định 33/2023/NĐ-CP, Điều 5: chức danh công chức cấp xã (các bộ phận tự gọi theo chức danh)',
    heads: [
      'văn hóa xã', 'văn hóa phường', 'văn hóa - xã hội xã', 'địa chính xã', 'địa chính phường', 'tư pháp xã', 'tư pháp phường', 'kế toán xã', 'thú y xã', 'khuyến nông xã', 'dân số xã', 'văn phòng - thống kê', 'tài chính - kế toán', 'tư pháp - hộ tịch', 'văn hóa - xã hội', 'địa chính - xây dựng', 'địa chính - nông nghiệp - xây dựng và môi trường', 'địa chính - xây dựng - đô thị và môi trường', 'kế toán - tài chính',
    ],
  },
  { kind: 'body', source: WORKING_GROUPS.source, heads: WORKING_GROUPS.phrases },
  {
    kind: 'body',
    source: 'Quy chế bệnh viện (Quyết định 1895/1997/QĐ-BYT): phòng chức năng có tên kết thúc bằng động từ',
    heads: ['phòng kế hoạch tổng hợp', 'phòng KHTH'],
  },
  {
    kind: 'named',
    source: 'Nghị định 150/2025/NĐ-CP; Nghị định 178/2025 về cơ cấu; Nghị định 120/2020/NĐ-CP (đơn vị sự nghiệp công lập)',
    heads: [
      'sở', 'bộ', 'phòng', 'ban', 'cục', 'tổng cục', 'chi cục', 'vụ', 'viện', 'trung tâm', 'khoa', 'hội', 'trung ương hội', 'hiệp hội', 'liên hiệp', 'liên đoàn', 'công đoàn ngành', 'đoàn', 'trường', 'đại học', 'học viện', 'bệnh viện', 'tổ', 'đội', 'trạm', 'đài', 'báo', 'tạp chí', 'cổng thông tin điện tử', 'thông tấn xã',
      'bộ tư lệnh', 'công ty', 'công ty cổ phần', 'công ty TNHH', 'tổng công ty', 'tập đoàn', 'ngân hàng', 'chi nhánh', 'quỹ', 'ủy ban', 'hội đồng', 'thanh tra', 'bảo tàng', 'thư viện', 'nhà hát', 'vườn quốc gia', 'bộ phận', 'bộ môn', 'cơ quan', 'văn phòng đại diện', 'cảng vụ', 'hạt', 'trung đoàn', 'lữ đoàn', 'sư đoàn', 'tiểu đoàn', 'đại đội', 'trung đội', 'xí nghiệp', 'nông trường', 'lâm trường', 'quân khu', 'quân đoàn', 'binh đoàn', 'hải đội', 'hải đoàn', 'vùng cảnh sát biển', 'khu bảo tồn thiên nhiên', 'khu di tích', 'khu quản lý đường bộ', 'phòng giao dịch', 'câu lạc bộ', 'nhà xuất bản', 'bưu cục', 'mạng lưới', 'tiểu ban', 'ban đại diện', 'phân viện', 'thường trực',
    ],
  },
  {
    kind: 'venture',
    source: 'Cách đặt tên tổ chức phối hợp liên ngành: Quyết định 23/2023/QĐ-TTg',
    heads: ['ban chỉ đạo', 'BCĐ', 'văn phòng điều phối', 'ban quản lý', 'BQL', 'ban quản lý dự án', 'ban QLDA', 'BQLDA', 'tổ công tác', 'đoàn kiểm tra liên ngành', 'tổ kiểm tra liên ngành', 'ban tổ chức', 'ban chỉ huy', 'ban điều hành', 'hội đồng phối hợp', 'ban vì sự tiến bộ', 'tổ chỉ đạo', 'ban vận động', 'ban chủ nhiệm', 'ban soạn thảo', 'hội đồng điều phối', 'hội đồng quản lý', 'ban điều phối', 'ban giám khảo', 'ủy ban quốc gia', 'hội đồng quốc gia', 'trung tâm điều hành'],
  },
  {
    kind: 'post',
    source: 'Luật Cán bộ, công chức số 80/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; cách gọi trong phần phân công của kế hoạch',
    heads: [
      'chủ tịch', 'phó chủ tịch', 'các phó chủ tịch', 'giám đốc', 'phó giám đốc', 'tổng giám đốc', 'phó tổng giám đốc', 'quản đốc', 'phó quản đốc', 'thủ trưởng', 'phó thủ trưởng', 'người đứng đầu', 'lãnh đạo', 'tập thể lãnh đạo', 'trưởng', 'trưởng phòng', 'phó trưởng phòng', 'trưởng ban', 'phó trưởng ban', 'trưởng khoa', 'trưởng thôn', 'thôn trưởng', 'xóm trưởng', 'ấp trưởng', 'bản trưởng', 'trưởng xóm', 'trưởng ấp', 'trưởng bản', 'trưởng công an', 'trưởng trạm', 'trưởng trạm y tế', 'trưởng các', 'chủ các', 'thanh tra các bộ', 'thanh tra các sở', 'thanh tra các ngành', 'bộ trưởng', 'thứ trưởng', 'tổng cục trưởng', 'phó tổng cục trưởng', 'cục trưởng', 'phó cục trưởng', 'chi cục trưởng', 'vụ trưởng', 'phó vụ trưởng', 'viện trưởng', 'trưởng đoàn', 'trưởng đoàn kiểm tra', 'trưởng đoàn thanh tra', 'trưởng đoàn công tác', 'trưởng ban công tác mặt trận', 'tổng thư ký', 'hiệu trưởng', 'tổ trưởng', 'tổ trưởng tổ dân phố', 'đội trưởng', 'phó đội trưởng', 'chánh văn phòng', 'chánh văn phòng ủy ban nhân dân', 'chánh văn phòng UBND', 'chánh văn phòng HĐND và UBND', 'chánh văn phòng HĐND - UBND', 'chánh văn phòng HĐND&UBND', 'chánh văn phòng hội đồng nhân dân và ủy ban nhân dân', 'chánh văn phòng đoàn ĐBQH và HĐND', 'chánh văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân', 'chánh thanh tra', 'chánh án', 'thống đốc', 'phó thống đốc', 'phó chánh án', 'PCT', 'đ/c', 'các đ/c', 'đồng chí trong', 'cơ quan thành viên', 'đơn vị thành viên', 'ngành thành viên', 'sở, ngành thành viên', 'bí thư', 'phó bí thư', 'ủy viên', 'ủy viên ban thường vụ', 'ủy viên UBND', 'ủy viên ủy ban nhân dân', 'thành viên UBND', 'thành viên ủy ban nhân dân', 'nhân viên', 'nhân viên bảo vệ', 'cán bộ đầu mối', 'công chức đầu mối', 'tổng thanh tra chính phủ', 'tổng kiểm toán nhà nước', 'thống đốc ngân hàng nhà nước', 'chỉ huy trưởng', 'chính trị viên', 'chính ủy', 'báo cáo viên', 'báo cáo viên pháp luật', 'tuyên truyền viên', 'tư lệnh', 'đồng chí',
      'công chức', 'cán bộ', 'viên chức', 'cán bộ, công chức', 'cán bộ, công chức, viên chức', 'cán bộ, công chức, viên chức và người lao động', 'cán bộ, công chức, viên chức, người lao động', 'công chức, viên chức và người lao động', 'công chức, viên chức, người lao động', 'cán bộ, viên chức và người lao động', 'cán bộ, viên chức, người lao động', 'viên chức và người lao động', 'viên chức, người lao động', 'công chức, viên chức', 'cán bộ, đảng viên', 'kế toán', 'kế toán trưởng', 'chuyên viên', 'giáo viên', 'giáo viên chủ nhiệm', 'giáo viên bộ môn', 'tổng phụ trách đội', 'giảng viên', 'sinh viên', 'cố vấn học tập', 'thành viên', 'các thành viên', 'người phát ngôn', 'chủ nhiệm', 'hòa giải viên', 'thẩm phán', 'thư ký tòa án', 'kiểm sát viên', 'chấp hành viên', 'điều tra viên', 'công chứng viên', 'người hoạt động không chuyên trách', 'cán bộ, công chức, người hoạt động không chuyên trách',
    ],
  },
  {
    kind: 'post',
    source: 'Điều lệ trường mầm non (Thông tư 52/2020/TT-BGDĐT), trường tiểu học (28/2020/TT-BGDĐT), trường trung học (32/2020/TT-BGDĐT); chữ viết tắt trong kế hoạch của trường',
    heads: [
      'phó hiệu trưởng', 'hiệu phó', 'tổ phó', 'tổ trưởng chuyên môn', 'tổ phó chuyên môn', 'tổ trưởng tổ chuyên môn', 'tổng phụ trách', 'TPT đội', 'GV', 'GVCN', 'GVBM', 'cán bộ quản lý', 'CBQL', 'cán bộ, giáo viên', 'cán bộ giáo viên', 'cán bộ - giáo viên', 'cán bộ, giáo viên, nhân viên', 'cán bộ, giáo viên và nhân viên', 'cán bộ - giáo viên - nhân viên', 'CB, GV, NV', 'CB-GV-NV', 'CBGVNV', 'giáo viên, nhân viên', 'thư ký', 'thư ký hội đồng', 'thủ quỹ', 'quản sinh', 'giám thị', 'lớp trưởng', 'thầy giáo', 'cô giáo', 'thầy cô giáo', 'thầy, cô giáo',
    ],
  },
  {
    kind: 'post',
    source: 'Điều lệ Đảng, Điều lệ Công đoàn Việt Nam, Điều lệ Đoàn TNCS Hồ Chí Minh; Thông tư 04/2012/TT-BNV về thôn, tổ dân phố; Luật Khám bệnh, chữa bệnh số 15/2023/QH15',
    heads: [
      'đảng viên', 'hạt trưởng', 'phó hạt trưởng', 'đồn trưởng', 'phó đồn trưởng', 'đại đội trưởng', 'tiểu đoàn trưởng', 'trưởng ban xây dựng đảng', 'phó trưởng ban xây dựng đảng', 'cấp ủy viên', 'chi ủy viên', 'đảng ủy viên', 'huyện ủy viên', 'thị ủy viên', 'thành ủy viên', 'quận ủy viên', 'tỉnh ủy viên', 'bí thư chi bộ', 'phó bí thư chi bộ', 'bí thư đoàn', 'bí thư chi đoàn', 'chi hội trưởng', 'phó chủ nhiệm', 'phó trưởng đoàn', 'trưởng chi hội', 'chi đội trưởng', 'liên đội trưởng', 'trưởng khu phố', 'trưởng khu dân cư', 'trưởng khu', 'trưởng khóm', 'trưởng làng', 'trưởng buôn', 'trưởng bon', 'trưởng tiểu khu', 'khu trưởng', 'phó trưởng thôn', 'trưởng trạm', 'trạm trưởng', 'phó trạm trưởng', 'trạm trưởng trạm y tế', 'điều dưỡng trưởng', 'bác sĩ', 'y sĩ', 'điều dưỡng viên', 'cộng tác viên',
    ],
  },
  {
    kind: 'post',
    source: 'Luật Công an nhân dân số 37/2018/QH14; Luật Dân quân tự vệ số 48/2019/QH14, Điều 19; Luật An toàn, vệ sinh lao động số 84/2015/QH13, Điều 74; Quyết định 12/2018/QĐ-TTg (người có uy tín); cách gọi trong phần phân công của kế hoạch cấp xã, trường học, doanh nghiệp',
    heads: [
      'phó trưởng công an', 'phó chỉ huy trưởng', 'chính trị viên phó', 'phó chính trị viên', 'phó chánh văn phòng', 'phó chánh văn phòng HĐND và UBND', 'phó chánh văn phòng HĐND - UBND', 'phó tổ trưởng', 'phó trưởng trạm', 'phó trưởng khoa', 'phó trưởng bộ môn', 'CT UBND', 'CT HĐND', 'CT MTTQ', 'CT UBMTTQ', 'thôn đội trưởng', 'trung đội trưởng', 'tiểu đội trưởng', 'đội phó', 'bếp trưởng', 'khối trưởng', 'cảnh sát khu vực', 'công an viên', 'kiểm lâm địa bàn', 'kiểm lâm viên', 'khuyến nông viên', 'thú y viên', 'tuyên truyền viên', 'báo cáo viên', 'an toàn viên', 'an toàn vệ sinh viên', 'người có uy tín', 'già làng',
    ],
  },
  {
    kind: 'body',
    source: 'Luật Dân quân tự vệ số 48/2019/QH14, Điều 6; Luật Doanh nghiệp số 59/2020/QH14; điều lệ các hội quần chúng; kế hoạch của trường học, bệnh viện, doanh nghiệp trong kho văn bản mẫu',
    heads: [
      'dân quân', 'dân quân tự vệ', 'dân quân thường trực', 'dân quân cơ động', 'trung đội dân quân', 'trung đội dân quân cơ động', 'tiểu đội dân quân', 'tiểu đội dân quân thường trực', 'tiểu đội dân quân tại chỗ', 'hải đội dân quân thường trực', 'trạm kiểm soát biên phòng', 'đồn, trạm biên phòng', 'đồn, trạm kiểm soát biên phòng', 'trung đội tự vệ', 'tiểu đội tự vệ', 'đoàn khối các cơ quan', 'đoàn khối doanh nghiệp', 'lực lượng tham gia bảo vệ ANTT ở cơ sở', 'lực lượng bảo vệ an ninh, trật tự ở cơ sở', 'lực lượng bảo vệ ANTT ở cơ sở',
      'trung ương hội', 'tỉnh hội', 'thành hội', 'thường trực tỉnh hội', 'thường trực thành hội', 'ban thường vụ tỉnh hội', 'ban thường vụ thành hội', 'ban chấp hành tỉnh hội', 'ban tổng giám đốc', 'tổ cấp dưỡng', 'tổ nuôi dưỡng', 'tổ nấu ăn', 'nhóm nòng cốt', 'văn thư - lưu trữ', 'văn thư lưu trữ', 'ban đại diện CMHS trường', 'ban đại diện CMHS lớp', 'ban đại diện cha mẹ học sinh trường', 'ban đại diện cha mẹ học sinh lớp', 'ban CHQS trường', 'ban chỉ huy quân sự trường', 'chi hội khuyến học', 'chi hội chữ thập đỏ', 'tổ chức phát triển quỹ đất', 'đội quản lý trật tự xây dựng', 'viễn thông khu vực', 'hội đồng bồi thường, hỗ trợ, tái định cư', 'hội đồng bồi thường, hỗ trợ và tái định cư', 'hội đồng thẩm định giá đất', 'hội đồng đánh giá xếp loại', 'hội đồng khoa học và sáng kiến', 'hội đồng khoa học, sáng kiến',
    ],
  },
  {
    kind: 'body',
    source: 'Ký hiệu các phòng nghiệp vụ của công an cấp tỉnh trong văn bản của Bộ Công an, công an các địa phương',
    heads: ['PA01', 'PA02', 'PA03', 'PA04', 'PA05', 'PA06', 'PA08', 'PA09', 'PC01', 'PC02', 'PC03', 'PC04', 'PC06', 'PC07', 'PC08', 'PC09', 'PC10', 'PC11', 'PV01', 'PV05', 'PV06', 'PX01', 'PX03', 'PX05', 'PX06', 'PK02', 'PH10'],
  },
  {
    kind: 'collective',
    source: 'Cách gọi chung trong văn bản hành chính (mẫu Nghị định 30/2020/NĐ-CP, Phụ lục III); kho văn bản mẫu',
    heads: [
      'cơ quan', 'đơn vị', 'đơn vị trường học', 'địa phương', 'tổ chức', 'cá nhân', 'sở', 'ban', 'ngành', 'đoàn thể', 'bộ', 'phòng', 'hội', 'hội đoàn thể', 'ban ngành', 'sở ngành', 'bộ ngành', 'bộ phận', 'cơ quan ngang bộ', 'phòng ban', 'tổ chức đoàn thể', 'cơ quan chuyên môn', 'cơ quan chức năng', 'đơn vị sự nghiệp', 'lực lượng', 'các cấp', 'cấp ủy', 'chính quyền', 'mặt trận', 'đoàn', 'báo', 'đài', 'viện', 'viện đào tạo', 'trường', 'trung tâm', 'xã', 'phường', 'thị trấn', 'đặc khu', 'quận', 'huyện', 'thị xã', 'thành phố', 'tỉnh', 'khoa', 'khoa đào tạo', 'đơn vị đào tạo', 'DN', 'thôn', 'bản', 'thôn, bản', 'thôn bản', 'xóm, bản', 'ấp', 'tổ dân phố', 'khu phố', 'khu dân cư', 'chi bộ', 'tỉnh, thành đoàn', 'tỉnh, thành đoàn, đoàn trực thuộc', 'tỉnh, thành hội', 'hai bên', 'hai ngành', 'hai đơn vị', 'huyện, thị, thành đoàn', 'huyện, thành, thị đoàn', 'huyện, thị đoàn', 'huyện, thành đoàn', 'quận, huyện đoàn', 'huyện, thị, thành ủy', 'huyện, thành, thị ủy', 'huyện, thị ủy', 'huyện, thành ủy', 'thị, thành ủy', 'quận, huyện ủy', 'cấp bộ đoàn', 'cấp bộ hội', 'cấp hội', 'cấp công đoàn', 'cấp bộ đoàn, hội', 'cấp bộ công đoàn', 'chi, đảng bộ', 'đảng bộ, chi bộ', 'chi bộ, đảng bộ', 'chi, đảng bộ cơ sở', 'chi, đảng bộ trực thuộc', 'hội viên tập thể', 'ban quản lý', 'hiệp hội', 'hội quần chúng', 'bộ môn', 'chi hội', 'chi đoàn', 'chi đội', 'liên chi đoàn', 'liên chi hội', 'đoàn khoa', 'đoàn viện', 'xóm', 'khóm', 'buôn', 'bon', 'làng', 'tiểu khu', 'khối phố', 'tập thể, cá nhân', 'tập thể và cá nhân', 'cá nhân, tập thể', 'cục', 'vụ', 'chi cục', 'tập đoàn', 'tập đoàn kinh tế', 'tổng công ty', 'tổng công ty nhà nước', 'doanh nghiệp nhà nước', 'cơ quan trung ương', 'tổng cục', 'cơ quan quản lý',
    ],
  },
  {
    kind: 'common',
    source: 'Danh từ chung chỉ cơ sở, tổ chức ngoài bộ máy hành chính; kho văn bản mẫu',
    heads: [
      'doanh nghiệp', 'người sử dụng lao động', 'chi nhánh', 'hợp tác xã', 'HTX', 'hộ kinh doanh', 'hộ sản xuất', 'hộ sản xuất, kinh doanh', 'hộ nuôi trồng', 'hộ nuôi trồng thủy sản', 'hộ chăn nuôi', 'chức sắc', 'chức sắc tôn giáo', 'chức sắc, chức việc', 'cơ sở thờ tự', 'nhà dân', 'công sở', 'tiểu thương', 'cơ sở', 'cơ quan thanh tra', 'cơ quan điều tra', 'cơ quan tố tụng', 'cơ sở giáo dục', 'cơ sở đào tạo', 'cơ sở giáo dục, đào tạo', 'cơ sở giáo dục và đào tạo', 'cơ sở giáo dục nghề nghiệp', 'cơ sở giáo dục đại học', 'cơ sở dạy nghề', 'cơ sở kinh doanh', 'cơ sở sản xuất, kinh doanh', 'cơ sở sản xuất kinh doanh', 'cơ sở chế biến', 'cơ sở bảo trợ xã hội', 'cơ sở trợ giúp xã hội', 'cơ sở cai nghiện', 'cơ sở cai nghiện ma túy', 'cơ sở lưu trú', 'cơ sở lưu trú du lịch', 'cơ sở tôn giáo', 'cơ sở văn hóa', 'cơ sở nghiên cứu', 'cơ sở khám chữa bệnh', 'cơ sở khám, chữa bệnh', 'cơ sở y tế', 'cơ sở khám bệnh, chữa bệnh', 'cơ sở KCB', 'trường học', 'trường', 'trường đại học', 'trường cao đẳng', 'trường đại học, cao đẳng', 'trường đại học và cao đẳng', 'trường đại học, cao đẳng, trung cấp', 'trường đại học, cao đẳng và trung cấp', 'trường cao đẳng, trung cấp', 'trường cao đẳng và trung cấp', 'trường đại học, học viện, cao đẳng', 'đại học, học viện, trường đại học', 'đại học, học viện, trường đại học, cao đẳng', 'viện nghiên cứu', 'nhà trường', 'bệnh viện', 'trạm y tế', 'ngân hàng', 'tổ chức tín dụng', 'chi nhánh ngân hàng nước ngoài', 'hiệp hội ngành hàng', 'hiệp hội ngành nghề', 'nhà thầu', 'nhà mạng', 'công ty', 'chủ rừng', 'chủ đập', 'chủ đập, hồ chứa', 'chủ đập, chủ hồ', 'chủ hồ', 'chủ hồ chứa', 'chi nhánh ngân hàng', 'chi nhánh ngân hàng thương mại', 'hộ gia đình', 'người lao động', 'công ty điện lực', 'câu lạc bộ', 'CLB', 'cảng', 'bến xe', 'chợ', 'nhà máy', 'trang trại', 'cơ sở sản xuất', 'hội đồng', 'tổ hòa giải', 'tổ công tác', 'đội', 'tổ', 'đài truyền thanh', 'công an', 'trạm', 'khu công nghiệp', 'khu công nghệ cao', 'khu công nghệ số', 'khu công nghệ số tập trung', 'khu kinh tế', 'khu chế xuất', 'chủ đầu tư', 'chủ sở hữu', 'lực lượng', 'lực lượng bảo vệ', 'phân xưởng', 'xí nghiệp', 'tổ sản xuất', 'tổ, khối', 'tổ khối', 'tổ khối chuyên môn', 'khối chuyên môn', 'tổ chuyên môn', 'tổ công đoàn', 'tổ bộ môn', 'tổ đảng', 'công đoàn bộ phận', 'nhà thầu thi công', 'nhà thầu xây dựng', 'nhà thầu thi công xây dựng', 'nhà thầu tư vấn', 'đơn vị thi công', 'đơn vị thi công xây dựng', 'đơn vị tư vấn', 'đơn vị tư vấn giám sát', 'tư vấn giám sát', 'tư vấn thiết kế', 'chủ tàu', 'chủ tàu cá', 'chủ phương tiện', 'chủ cơ sở', 'chủ hộ', 'hộ dân', 'hộ chăn nuôi', 'hộ nuôi', 'hộ nông dân', 'hội viên, nông dân', 'đoàn viên, thanh niên',
    ],
  },
];

/** How tables shorten the head of an office's name with a full stop: `P. KHTH`, `TT. Kiểm soát bệnh tật`; `letters` stand for a head of several meanings, and stay. */
export const OFFICE_SHORTHANDS = {
  source: 'Bảng phân công trong kế hoạch của bệnh viện, trường, sở, xã; kho văn bản mẫu',
  heads: [{ short: 'P', head: 'Phòng' }, { short: 'K', head: 'Khoa' }, { short: 'Tr', head: 'Trường' }],
  letters: ['TT', 'VP', 'BCH', 'CA', 'BV', 'BQL', 'TYT', 'HTX', 'CN'],
} as const;

/** How a letter addresses those who hold a post: `các ông xóm trưởng`, `ông (bà) Hiệu trưởng`. */
export const HONORIFICS = { source: 'Cách xưng hô trong công văn, giấy mời của cơ quan cấp huyện, cấp xã, của trường học; kho văn bản mẫu', phrases: ['đồng chí', 'ông', 'bà', 'ông bà', 'ông, bà', 'ông (bà)', 'ông/bà', 'thầy', 'cô', 'đ/c', 'dược sĩ', 'y sĩ', 'bác sĩ', 'kỹ sư', 'thạc sĩ', 'tiến sĩ', 'BS', 'BSCKI', 'BSCKII', 'ThS', 'TS', 'PGS', 'DS', 'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy'] } as const;

/** Posts that many hold: further words tell which one is meant (`Kế toán ngân sách xã`). */
export const MANY_HOLD_POSTS = {
  source: 'Nghị định 33/2023/NĐ-CP, Điều 5: chức danh công chức cấp xã; cách gọi trong phần phân công của kế hoạch cấp xã',
  phrases: ['công chức', 'cán bộ', 'viên chức', 'kế toán', 'chuyên viên', 'giáo viên', 'nhân viên', 'đảng viên', 'cộng tác viên', 'bác sĩ', 'GVCN', 'GVBM'],
} as const;

/** Party committees that are named together as one entry: `các tỉnh ủy, thành ủy`. */
export const LOCAL_COMMITTEES = {
  source: 'Điều lệ Đảng, Điều 10: hệ thống tổ chức theo đơn vị hành chính',
  phrases: ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy trực thuộc'],
} as const;

/** Further bodies of the Party that are named together with its committees as one entry: `các tỉnh ủy, thành ủy, ban đảng, đảng ủy trực thuộc Trung ương`. */
export const PARTY_BODIES = {
  source: 'Điều lệ Đảng, Điều 10, 42, 43; phần tổ chức thực hiện của nghị quyết, kết luận của Trung ương trong kho văn bản mẫu',
  phrases: ['ban đảng', 'ban cán sự đảng', 'đảng đoàn', 'đảng ủy'],
} as const;

/** Words that, after a head, make it something else than an agency: `phòng chống`, `ban hành`, `cơ sở dữ liệu`. */
export const NOT_AGENCIES = {
  source: 'Từ ghép thường gặp trong văn bản hành chính, rút từ kho văn bản mẫu',
  phrases: [
    'giám đốc thẩm', 'phòng chống', 'phòng, chống', 'phòng ngừa', 'phòng bệnh', 'phòng cháy', 'phòng dịch', 'phòng, ngừa', 'phòng thủ dân sự', 'phòng tránh', 'phòng vệ', 'phòng học',
    'ban hành', 'ban đầu', 'ban đêm', 'ban ngày', 'bộ máy', 'bộ tiêu chí', 'bộ chỉ số', 'bộ luật', 'bộ hồ sơ', 'bộ dữ liệu', 'bộ câu hỏi', 'bộ công cụ', 'bộ tài liệu', 'bộ nhận diện', 'bộ chỉ tiêu', 'bộ phiếu', 'bộ mặt', 'bộ pháp điển', 'bộ đề', 'bộ thủ tục hành chính', 'bộ TTHC', 'bộ quy tắc', 'bộ đếm',
    'hội nghị', 'hội thảo', 'hội thi', 'hội trại', 'hội khỏe', 'hội xuân', 'hội làng', 'hội báo', 'hội chẩn', 'hội nhập', 'hội họp', 'hội trường', 'hội chợ', 'hội ý', 'hội diễn', 'hội thao', 'hội đàm', 'đoàn kết', 'đoàn viên', 'đoàn công tác', 'đoàn khảo sát', 'đoàn ra', 'đoàn vào',
    ...['hội thi', 'hội thao', 'hội diễn', 'hội trại', 'hội giảng', 'hội thảo', 'hội chợ', 'hội xuân', 'ngoại khóa', 'ngoại khoá', 'chuyên đề', 'ngày hội', 'trò chơi', 'giao lưu', 'sinh hoạt', 'diễn đàn', 'tọa đàm', 'văn nghệ', 'chương trình', 'tham quan', 'gặp mặt', 'thăm hỏi', 'diễn tập', 'trực ban', 'trực gác', 'tuần tra', 'sơ tán', 'cắm trại', 'thao giảng', 'dạy', 'ôn tập', 'tiêm', 'phun', 'ra quân', 'vệ sinh', 'trồng', 'tổng vệ sinh', 'thông tin', 'truyền thông'].map((event) => `tổ chức ${event}`),
    'khóa đào tạo', 'lớp đào tạo', 'lớp bồi dưỡng', 'lớp tập huấn', 'trường hợp', 'tổ chức thực hiện', 'tổ chức lực lượng', 'tổ chức trạm', 'tổ chức triển khai', 'tổ chức bộ máy', 'tổ chức hội nghị', 'tổ chức lễ', 'tổ chức các', 'tổ chức kiểm tra', 'tổ chức đánh giá', 'tổ chức tuyên truyền', 'tổ chức rà soát', 'tổ chức tập huấn', 'tổ chức tốt', 'tổ chức xây dựng', 'tổ chức đào tạo', 'tổ chức lấy', 'tổ chức quán triệt', 'tổ chức sơ kết', 'tổ chức tổng kết', 'tổ chức thi', 'tổ chức và hoạt động', 'tổ chức cán bộ', 'tổ chức theo dõi', 'tổ chức phối hợp', 'tổ chức học', 'tổ chức xúc tiến', 'tổ chức đối thoại', 'tổ chức khảo sát', 'tổ chức cuộc', 'tổ chức thi hành', 'tổ chức ứng dụng', 'tổ chức chấm', 'tổ chức thu', 'tổ chức chi', 'tổ chức phát động', 'tổ chức phổ biến', 'tổ chức giám sát', 'tổ chức sắp xếp', 'tổ chức diễn', 'tổ chức giao', 'tổ chức công', 'tổ chức một', 'tổ chức hoạt động', 'tổ chức họp', 'tổ chức cho', 'tổ chức bồi dưỡng', 'tổ chức vận động', 'tổ chức truyền thông', 'tổ chức quản lý', 'tổ chức lại', 'tổ chức đoàn kiểm tra', 'tổ chức thẩm định', 'tổ chức đấu thầu', 'tổ chức ra quân', 'tổ chức diễn tập', 'tổ chức lồng ghép', 'tổ chức nghiên cứu', 'tổ chức khen thưởng', 'tổ chức kỷ niệm', 'tổ chức đại hội',
    'cơ sở dữ liệu', 'cơ sở vật chất', 'cơ sở hạ tầng', 'cơ sở pháp lý', 'cơ sở kế hoạch', 'cơ sở để', 'cơ sở đó', 'cơ sở này', 'cơ sở nội dung', 'cơ sở kết quả', 'cơ sở báo cáo', 'cơ sở lý luận', 'cơ sở khoa học', 'cơ sở thực tiễn', 'cơ sở tham mưu', 'cơ sở quy định', 'cơ sở các quy định',
    'thì ủy ban', 'cơ quan chủ trì', 'cơ quan phối hợp', 'đơn vị chủ trì', 'đơn vị phối hợp', 'cơ quan có thẩm quyền', 'cấp có thẩm quyền',
    'báo cáo', 'báo chí', 'báo động', 'báo hiệu', 'văn phòng phẩm', 'sở hữu', 'sở thích', 'sở trường', 'thuế suất', 'thuế xuất khẩu', 'thuế nhập khẩu', 'thuế GTGT', 'thuế TTĐB', 'thuế BVMT', 'thuế TNCN', 'thuế TNDN', 'thuế khác', 'thuế tài nguyên', 'thuế bảo vệ môi trường', 'thuế sử dụng đất', 'thuế môn bài', 'thuế nội địa', 'thuế thu nhập', 'thuế giá trị', 'thuế đối với', 'thuế tiêu thụ', 'thống kê, báo cáo', 'thanh tra, kiểm tra', 'thanh tra, giám sát', 'thống kê số liệu',
    'cán bộ hóa', 'chi bổ sung', 'khu vực', 'khu dân cư văn hóa', 'nhà nước', 'nhà ở', 'nhà đất', 'viện trợ', 'viện phí', 'vụ việc', 'vụ án', 'vụ chiêm', 'vụ xuân', 'vụ mùa', 'vụ hè thu', 'vụ đông xuân', 'vụ thu đông', 'vụ xuân hè', 'vụ hè', 'vụ thu mùa', 'vụ cháy', 'vụ nổ', 'vụ tai nạn', 'vụ vi phạm', 'cục bộ', 'đài tưởng niệm', 'quỹ đất', 'quỹ bảo hiểm y tế', 'quỹ BHYT', 'hạt nhân', 'nhóm đối tượng', 'nhóm nhiệm vụ', 'nhóm giải pháp', 'nhóm chỉ tiêu', 'nhóm tiêu chí', 'cụm từ', 'ngành nghề', 'ngành hàng', 'xã hội', 'xã hội hóa', 'hội đồng nhân dân các cấp bầu', 'cá nhân hóa', 'địa phương hóa', 'công an toàn', 'thành phố thông minh', 'lực lượng lao động', 'lực lượng sản xuất', 'lãnh đạo, chỉ đạo', 'lãnh đạo chỉ đạo', 'lãnh đạo việc', 'lãnh đạo công tác', 'lãnh đạo thực hiện', 'lãnh đạo triển khai', 'lãnh đạo tổ chức', 'lãnh đạo xây dựng', 'lãnh đạo tăng cường', 'lãnh đạo đẩy mạnh', 'lãnh đạo nâng cao', 'lãnh đạo hoàn thành', 'lãnh đạo bảo đảm', 'lãnh đạo đảm bảo', 'lãnh đạo toàn diện', 'lãnh đạo quán triệt', 'lãnh đạo phát triển', 'lãnh đạo làm tốt', 'quân sự hóa', 'bà mẹ', 'bà con', 'ông bà', 'trung tâm của', 'cán bộ nữ', 'thành viên tham gia', 'đơn vị hành chính', 'đơn vị tính', 'đơn vị sản phẩm', 'bản đồ', 'bản tin', 'bản án', 'bản kê', 'bản sao', 'bản cam kết', 'bản đăng ký', 'bản thuyết minh', 'bản kiểm điểm', 'bản tự kiểm điểm', 'bản tự đánh giá', 'bản nhận xét', 'bản tổng hợp', 'bản giải trình', 'bản khai', 'bản tóm tắt', 'bản ghi', 'bản mô tả', 'bản cứng', 'bản scan', 'bản in', 'bản viết', 'bản danh sách', 'bản báo cáo', 'bản phô tô', 'bản word', 'bản quy định', 'bản chính', 'bản giấy', 'bản điện tử', 'bản gốc', 'bản vẽ', 'bản mềm', 'bản sao', 'bản án', 'bản chất', 'bản thân', 'bản sắc', 'bản quyền', 'bản đăng ký', 'bản cam kết', 'khoa học', 'xã hội chủ nghĩa', 'đội ngũ', 'tổ hợp', 'tổ chức, cá nhân nước ngoài', 'chợ phiên', 'điện lực quốc gia', 'truyền thanh cơ sở', 'cảng biển', 'trường quay', 'trường phái', 'trường vốn', 'mặt trận sản xuất', 'đoàn kết toàn dân', 'kế toán và kiểm toán', 'kế toán và tài chính', 'kế toán và thống kê', 'kế toán và báo cáo', 'hội viên', 'hội đồng xét', 'thành viên hội', 'ban bố',
  ],
} as const;

/** Words for a village or a ministry that behind a number are papers too: `lập 02 bản gửi về Phòng Tổng hợp`. */
export const COUNTED_PAPERS = { source: 'Câu gửi báo cáo, hồ sơ theo số lượng bản trong kho văn bản mẫu', phrases: ['bản', 'bộ'] } as const;

/** Words of two syllables whose second one alone would mean an agency, a level, a determiner or a sending: `nhiệm vụ` is no `vụ`, `đô thị` no `thị`. */
export const HEADLESS_WORDS = {
  source: 'Từ ghép có âm tiết sau trùng với từ chỉ cơ quan hoặc cấp hành chính; kho văn bản mẫu',
  phrases: ['giỗ tổ', 'kiện toàn', 'an toàn', 'hoàn toàn', 'bảo toàn', 'luân chuyển', 'điều chuyển', 'vận chuyển', 'địa bàn', 'đô thị', 'chỉ thị', 'siêu thị', 'tiếp thị', 'thành thị', 'nhiệm vụ', 'dịch vụ', 'nghiệp vụ', 'chức vụ', 'phục vụ', 'công vụ', 'nghĩa vụ', 'học vụ', 'mùa vụ', 'thời vụ', 'nội vụ', 'đặc vụ', 'tạp vụ', 'sự vụ', 'lễ hội', 'cơ hội', 'đại hội', 'xã hội', 'trung bộ', 'nam bộ', 'bắc bộ', 'nội bộ', 'toàn bộ', 'đồng bộ', 'tiến bộ', 'sơ bộ', 'văn bản', 'cơ bản', 'kịch bản', 'căn bản', 'xuất bản', 'phiên bản', 'môi trường', 'thị trường', 'hiện trường', 'công trường', 'nông trường', 'lập trường', 'trụ sở', 'công sở', 'quân đội', 'đề phòng', 'dự phòng', 'quốc phòng', 'thông báo', 'cảnh báo', 'dự báo', 'công báo'],
} as const;

/** Common nouns that are people in general: never an agency by themselves. */
export const NOT_BODIES = {
  source: 'Định nghĩa vai trò giám sát: `Nhân dân`, `người dân` đứng một mình không phải cơ quan',
  phrases: ['nhân dân', 'toàn thể nhân dân', 'toàn dân', 'các tầng lớp nhân dân', 'mọi người dân', 'người dân', 'quần chúng', 'cộng đồng', 'xã hội', 'dân cư', 'cộng đồng dân cư', 'doanh nghiệp và người dân', 'người tham gia', 'cha mẹ học sinh', 'phụ huynh', 'phụ huynh học sinh', 'các bậc phụ huynh', 'CMHS', 'PHHS', 'gia đình học sinh', 'gia đình'],
} as const;

/** What somebody is in a committee, beside the post: it names no further person (`Giám đốc Sở Nội vụ: Trưởng ban, chỉ đạo chung`). */
export const COMMITTEE_SEATS = {
  source: 'Quyết định thành lập ban chỉ đạo, hội đồng, tổ công tác; phân công nhiệm vụ thành viên trong kho văn bản mẫu',
  phrases: ['trưởng ban', 'phó trưởng ban', 'phó ban', 'trưởng ban chỉ đạo', 'phó trưởng ban chỉ đạo', 'trưởng ban tổ chức', 'phó trưởng ban tổ chức', 'tổ trưởng', 'tổ phó', 'trưởng đoàn', 'phó trưởng đoàn', 'trưởng tiểu ban', 'phó trưởng tiểu ban', 'chủ tịch hội đồng', 'phó chủ tịch hội đồng'].flatMap((seat) => [seat, `${seat} thường trực`]),
};

/** Committees that a text calls by the head of their name alone, once it has named them: `Hội đồng họp …`. */
export const SHORT_COMMITTEES = {
  source: 'Quy chế hoạt động của ban chỉ đạo, hội đồng, tổ công tác; kế hoạch tổ chức hội thi, lễ hội trong kho văn bản mẫu',
  phrases: ['hội đồng', 'ban chỉ đạo', 'ban chỉ huy', 'ban tổ chức', 'ban quản lý', 'ban điều hành', 'ban giám sát', 'ban soạn thảo', 'ban thư ký', 'tổ công tác', 'tổ thư ký', 'tổ soạn thảo', 'đoàn kiểm tra', 'đoàn giám sát', 'tiểu ban'],
} as const;

/** Bodies that their head names in full: right behind it a verb tells what they do (`Ban Quản lý dự án` + `xử lý vướng mắc`). */
export const WHOLE_HEADS = { source: 'Luật Xây dựng số 50/2014/QH13, Điều 62, 63 (ban quản lý dự án)', phrases: ['ban quản lý dự án', 'ban QLDA', 'BQLDA'] } as const;

/** Offices of a larger body that a dash joins to the name of one of them: `Xí nghiệp Dịch vụ An Hòa - Chi nhánh Công ty Điện lực An Hòa`. */
export const BRANCH_OFFICES = { source: 'Luật Doanh nghiệp số 59/2020/QH14, Điều 40, 44 (chi nhánh, văn phòng đại diện)', phrases: ['chi nhánh', 'văn phòng đại diện', 'phòng giao dịch'] } as const;

/** Posts that a house calls by their work alone, where what they must do stands right behind: `Văn thư chuyển công văn …`. */
export const LONE_POSTS = { source: 'Phân công nhiệm vụ trong trường học, bệnh viện, cơ quan; kho văn bản mẫu', phrases: ['văn thư', 'lái xe', 'tạp vụ', 'y tế trường học', 'y tế học đường'] } as const;

/** Groups of pupils and students that are called by numbers: `các lớp 10A1, 10A2`, `Khối 10`, `chi đoàn khóa 16, 17`; `alone` are bodies without a number too, where what they must do stands right behind. */
export const NUMBERED_CLASSES = {
  source: 'Điều lệ trường trung học (Thông tư 32/2020/TT-BGDĐT), Điều 16; kế hoạch của trường học, đoàn trường trong kho văn bản mẫu',
  phrases: ['lớp', 'khối', 'khối lớp', 'khóa'],
  alone: ['lớp', 'khối lớp'],
} as const;

/** Singular common nouns that may be the subject of a duty without any name: `Khoa phổ biến …`. */
export const BARE_SUBJECTS = {
  source: 'Quy chế làm việc của trường, viện, sở: đơn vị gọi bằng danh từ chung khi chỉ có một loại',
  phrases: ['khoa', 'trường', 'nhà trường', 'phòng', 'sở', 'trung tâm', 'viện', 'văn phòng', 'đơn vị', 'địa phương', 'sinh viên', 'giáo viên', 'giáo viên chủ nhiệm', 'giáo viên bộ môn', 'giảng viên', 'tổ chuyên môn', 'công an', 'chính quyền', 'doanh nghiệp', 'công ty', 'chủ đầu tư', 'người sử dụng lao động', 'cấp bộ đoàn', 'cấp bộ hội', 'cấp hội', 'cấp công đoàn', 'cấp ủy', 'chi đoàn', 'chi hội', 'đoàn khoa', 'hai bên', 'hai ngành', 'hai đơn vị'],
} as const;
