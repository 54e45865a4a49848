/** Words that follow an agency's name and belong to it: its level, its place, its relation to the matter. */

export const UNIT_LEVELS = {
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 1; cấp huyện theo Luật số 77/2015/QH13 đến 30/6/2025',
  phrases: ['tỉnh', 'thành phố', 'TP', 'T.P', 'huyện', 'quận', 'thị xã', 'thị', 'TX', 'xã', 'phường', 'thị trấn', 'đặc khu', 'thôn', 'xóm', 'ấp', 'khu phố', 'tổ dân phố', 'khóm', 'buôn', 'làng', 'thành phố trực thuộc trung ương', 'trung ương', 'các cấp', 'hai cấp', 'ba cấp', '2 cấp', 'cấp tỉnh', 'cấp huyện', 'cấp xã', 'cấp cơ sở', 'cấp trên', 'cấp dưới', 'cùng cấp', 'khu vực', 'vùng'],
} as const;

export const SCOPE_RELATIONS = {
  source: 'Định ngữ chỉ quan hệ với công việc; kho văn bản mẫu',
  phrases: ['liên quan', 'có liên quan', 'khác có liên quan', 'khác liên quan', 'khác', 'hữu quan', 'chức năng', 'cơ sở', 'chuyên môn', 'chuyên ngành', 'trực thuộc', 'cùng cấp', 'nhà nước', 'hành chính', 'hành chính nhà nước', 'sự nghiệp', 'sự nghiệp công lập', 'sự nghiệp công', 'ngang bộ', 'quản lý nhà nước', 'quản lý chuyên ngành', 'chính trị', 'chính trị - xã hội', 'chính trị, xã hội', 'xã hội', 'xã hội - nghề nghiệp', 'chính trị - xã hội, xã hội - nghề nghiệp', 'chính trị - xã hội, xã hội nghề nghiệp', 'nghề nghiệp', 'đoàn thể', 'hội', 'đảng', 'báo chí', 'truyền thông', 'thông tấn', 'thông tấn báo chí', 'thông tấn, báo chí', 'báo chí, truyền thông', 'truyền thông, báo chí', 'chuyên môn, nghiệp vụ', 'thông tin đại chúng', 'truyền thông đại chúng', 'kinh tế', 'vũ trang', 'công an', 'quân sự', 'tham mưu giúp việc', 'tư pháp', 'thuế', 'hải quan', 'bảo hiểm xã hội', 'BHXH', 'công lập', 'ngoài công lập', 'đóng trên địa bàn', 'ngành dọc', 'ngành dọc cấp trên', 'theo ngành dọc', 'trung ương đóng trên địa bàn', 'nêu trên', 'nói trên', 'được giao nhiệm vụ', 'được phân công', 'được phân công nhiệm vụ', 'được chọn', 'khám bệnh, chữa bệnh', 'khám, chữa bệnh', 'KCB', 'KCB BHYT', 'bảo hiểm y tế', 'BHYT', 'y tế', 'giáo dục đào tạo', 'giáo dục và đào tạo', 'dạy nghề', 'giáo dục nghề nghiệp', 'văn hóa', 'thể thao', 'du lịch', 'viễn thông', 'bưu chính', 'công nghệ', 'công nghệ số', 'công nghệ thông tin', 'nhà nước', 'nhỏ và vừa', 'tư nhân', 'sản xuất, kinh doanh', 'dịch vụ', 'trung ương', 'địa phương', 'thường trực', 'chủ quản', 'tương đương', 'cấp chuyên sâu', 'cấp chuyên sâu, cấp cơ bản', 'thành viên', 'thành viên của mặt trận', 'cấp cơ bản', 'cấp ban đầu', 'quần chúng', 'có thẩm quyền', 'thẩm quyền', 'tín dụng', 'thương mại', 'lữ hành', 'vận tải', 'phát thanh', 'truyền hình', 'phát thanh, truyền hình', 'phát thanh - truyền hình', 'tôn giáo', 'quốc tế', 'trong và ngoài tỉnh', 'trong và ngoài nước', 'đặc thù', 'đại học', 'đại học, cao đẳng', 'cao đẳng', 'trung học', 'tiểu học', 'mầm non', 'phổ thông', 'THPT', 'THCS', 'TH', 'THCN'],
} as const;

/** Tokens that name places without a level word before them. */
export const PLACE_WORDS = {
  source: 'Nghị quyết 202/2025/QH15 (34 tỉnh, thành phố) và danh mục 63 tỉnh, thành phố trước 01/7/2025: xem administrative-units',
  phrases: ['Việt Nam', 'Trung ương', 'TW'],
} as const;
