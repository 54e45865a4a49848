/** Verbs and verb phrases that open what a body must do, and words that cannot stand inside a name. */

export const STRONG_PREDICATES = {
  source: 'Rút theo tần suất từ vị trí ngay sau tên cơ quan trong kho văn bản mẫu',
  phrases: [
    'chủ trì', 'có trách nhiệm', 'chịu trách nhiệm', 'phối hợp', 'căn cứ', 'tiếp tục', 'chủ động', 'khẩn trương', 'nghiêm túc', 'tăng cường', 'tham mưu', 'rà soát', 'kiểm đếm', 'phúc tra', 'dự sinh hoạt', 'trực ban', 'thao giảng', 'dự giờ', 'túc trực', 'ứng trực', 'báo cáo', 'theo dõi', 'hướng dẫn', 'tổng hợp', 'đôn đốc', 'triển khai', 'thực hiện', 'tổ chức', 'ban hành', 'chỉ đạo', 'đảm trách', 'đảm nhận', 'thương thảo', 'đấu giá quyền', 'xúc tiến đầu tư', 'xúc tiến thương mại', 'tiếp xúc cử tri', 'phụ trách hậu cần', 'phụ trách công tác', 'phụ trách chung', 'lo hậu cần', 'điều hành cuộc họp', 'điều hành hội nghị', 'điều hành hoạt động', 'điều hành công việc', 'điều hành chung', 'quyết định', 'xem xét', 'xét, giải quyết', 'xét, quyết định', 'xét giải quyết', 'quy định', 'phân cấp', 'đề nghị', 'yêu cầu', 'tiếp nhận', 'phê duyệt', 'thẩm định', 'chấp thuận', 'lập', 'ủy quyền', 'cấp', 'lựa chọn', 'giao', 'công bố', 'nghiên cứu', 'cho ý kiến', 'ra quyết định', 'thường xuyên', 'trình', 'phân công', 'cung cấp', 'đẩy nhanh', 'đẩy mạnh', 'thay mặt', 'xác nhận', 'giúp', 'tập trung', 'thu thập', 'sửa đổi', 'tự tổ chức', 'là', 'làm đầu mối', 'làm tốt', 'làm sạch', 'làm giàu', 'chuẩn hóa', 'làm việc', 'làm việc theo', 'hoạt động theo', 'làm cơ quan', 'làm thường trực', 'có nhiệm vụ', 'có kế hoạch', 'có văn bản', 'có công văn', 'có tờ trình', 'có giải pháp', 'có ý kiến', 'có biện pháp', 'có hình thức', 'xây dựng', 'bố trí', 'cân đối', 'đảm bảo', 'bảo đảm', 'gửi', 'cử', 'đăng tải', 'đưa', 'thông báo', 'phổ biến', 'quán triệt', 'tuyên truyền', 'vận động', 'kiểm tra', 'giám sát', 'thanh tra', 'đánh giá', 'cập nhật', 'duy trì', 'hoàn thành', 'hoàn thiện', 'nâng cao', 'phát huy', 'phát động', 'quan tâm', 'tích cực', 'kịp thời', 'định kỳ', 'hằng năm', 'hàng năm', 'hằng tháng', 'hàng tháng', 'hằng quý', 'hàng quý', 'hằng tuần', 'hàng tuần', 'ưu tiên', 'hỗ trợ', 'tạo điều kiện', 'tạo bước', 'tạo sự', 'tạo chuyển biến', 'tạo đồng thuận', 'huy động', 'khai thác', 'quản lý', 'sử dụng', 'vận hành', 'kết nối', 'tích hợp', 'chia sẻ', 'số hóa', 'niêm yết', 'công khai', 'giải quyết', 'xử lý', 'chấn chỉnh', 'khắc phục', 'khen thưởng', 'đề xuất', 'kiến nghị', 'phản ánh', 'phản ảnh', 'phản hồi', 'có chức năng tham mưu', 'có chức năng giúp', 'có chức năng thực hiện', 'liên hệ', 'tham gia', 'đăng ký', 'ký', 'thành lập', 'kiện toàn', 'sắp xếp', 'bồi dưỡng', 'tập huấn', 'chuẩn bị', 'truy cập', 'lồng ghép', 'thẩm tra', 'kiểm soát', 'tính toán', 'quyết liệt', 'nhanh chóng', 'sớm', 'bám sát', 'nắm bắt', 'nắm', 'lãnh đạo', 'tiến hành', 'cụ thể hóa', 'chi trả', 'cấp phát', 'phân bổ', 'đấu thầu', 'mua sắm', 'đầu tư', 'chuyển', 'tự kiểm tra', 'tự đánh giá', 'tự rà soát', 'tự chấm điểm', 'chấp hành', 'tuân thủ', 'thi hành', 'viết', 'biên soạn', 'in ấn', 'phát hành', 'thiết kế', 'treo', 'ra quân', 'tuần tra', 'đấu tranh', 'ngăn chặn', 'điều tra', 'truy tố', 'xét xử', 'giáo dục', 'đào tạo', 'mở', 'áp dụng', 'ứng dụng', 'phát triển', 'thúc đẩy', 'khuyến khích', 'tôn vinh', 'biểu dương', 'bổ sung', 'điều chỉnh', 'đối chiếu', 'thống nhất', 'thu hút', 'mời', 'nhập', 'trực tiếp', 'nghiêm chỉnh', 'đề ra', 'xác định', 'ngoài', 'cần', 'phải', 'được giao', 'sẽ', 'dự kiến', 'hợp đồng', 'định hướng', 'thể chế hóa', 'đôn đốc, kiểm tra', 'giới thiệu', 'nêu cao', 'gương mẫu', 'đi đầu', 'tận dụng', 'hình thành', 'bảo vệ', 'chăm lo', 'rút kinh nghiệm', 'sơ kết', 'tổng kết', 'lắng nghe', 'đối thoại', 'tiếp công dân', 'gắn', 'đổi mới', 'lưu trữ', 'phân tích', 'cảnh báo', 'dự báo', 'dự tính', 'mạnh dạn', 'lấy', 'quy hoạch', 'trích', 'nộp', 'thu', 'chi', 'giữ', 'đề cao', 'sản xuất', 'kêu gọi', 'trao đổi', 'kiên quyết', 'vào cuộc', 'bàn giao', 'rà', 'ghi', 'kê khai', 'khảo sát', 'thống kê', 'lập kế hoạch', 'lập dự toán', 'tuyệt đối', 'nghiêm cấm', 'không được', 'không để', 'chấm dứt', 'ngừng', 'rút ngắn', 'nhân rộng', 'trồng', 'đấu nối', 'tố giác', 'phát hiện', 'phòng ngừa', 'cảnh giác', 'sao lưu', 'trao', 'tặng', 'khích lệ', 'động viên', 'phê bình', 'nhắc nhở', 'nhắc', 'kiểm điểm', 'thông qua', 'di dời', 'giải phóng', 'bồi thường', 'xác minh', 'chứng thực', 'tư vấn', 'hội ý', 'họp', 'trả', 'trả lời', 'nhận', 'chốt', 'giải ngân', 'thanh toán', 'quyết toán', 'nghiệm thu', 'theo quy định', 'đảm nhiệm', 'đảm nhận', 'phục vụ', 'chăm sóc', 'khoanh vùng', 'cải tạo', 'nâng cấp', 'sửa chữa', 'lắp đặt', 'tham quan', 'đồng hành', 'tham dự', 'cắt giảm', 'mở lớp', 'củng cố', 'xuất cấp', 'đi kiểm tra', 'nỗ lực', 'quán xuyến', 'hoàn tất', 'hoàn chỉnh', 'tiếp thu', 'soạn thảo', 'soạn bài', 'soạn giáo án', 'soạn giảng', 'soạn kế hoạch', 'soạn đề', 'ra đề', 'chấm bài', 'dự giờ', 'lên lớp', 'lên kế hoạch', 'chỉnh lý', 'tập hợp', 'làm rõ', 'gỡ bỏ', 'thảo luận', 'xét duyệt', 'xét chọn', 'bình chọn', 'dàn dựng', 'tổng duyệt', 'hiệp thương', 'cam kết', 'triệu tập', 'xin ý kiến', 'lấy ý kiến', 'làm thủ tục', 'làm văn bản', 'chỉ định', 'biên tập', 'thỏa thuận', 'khoanh định', 'phân loại', 'truy tìm', 'tháo gỡ', 'dọn dẹp', 'khôi phục', 'khơi dậy', 'cứu trợ', 'trực ban', 'túc trực', 'chi viện', 'điều động', 'tăng', 'giảm', 'khám', 'tiêm', 'phun', 'thu gom', 'phân luồng', 'trang trí', 'trang bị', 'xử phạt', 'phát sóng', 'đưa tin', 'quyên góp', 'ủng hộ', 'giữ gìn', 'gìn giữ', 'bình xét', 'chấm điểm', 'mở chuyên mục', 'mở chuyên trang', 'mở đợt', 'mở cao điểm', 'hoàn trả', 'bảo quản', 'bảo mật', 'giải trình', 'khấu trừ', 'lưu giữ', 'điều khiển', 'khai báo', 'đáp ứng', 'xuất trình', 'tra cứu', 'tạm ngừng', 'tạm dừng', 'thiết lập', 'đóng góp', 'hạch toán', 'tạo ra', 'di chuyển', 'dự họp', 'thay thế', 'xác lập', 'kết hợp', 'xin lỗi', 'đóng dấu', 'kế thừa', 'gia hạn', 'chứng kiến', 'tôn trọng', 'chỉnh sửa', 'chứng minh', 'góp ý', 'tìm hiểu', 'thực thi', 'trấn áp', 'gặp gỡ', 'gặp mặt', 'ngăn ngừa', 'thay đổi', 'hủy bỏ', 'xóa bỏ', 'loại bỏ', 'đình chỉ', 'phát ngôn', 'sơ tán', 'dập tắt', 'phấn đấu', 'tham khảo', 'hưởng ứng', 'truy đuổi', 'phá dỡ', 'công nhận', 'đính chính', 'hiệu chỉnh', 'tạo lập', 'điều chuyển', 'chú trọng', 'quyết tâm', 'chọn', 'thu hồi', 'ký kết', 'khuyến nghị', 'thăm hỏi', 'diễn tập', 'phủ sóng', 'nạo vét', 'cắm mốc', 'điều tiết', 'bình chọn', 'phong tỏa', 'khơi thông', 'vinh danh', 'bổ nhiệm', 'miễn nhiệm', 'đẩy lùi', 'kéo giảm', 'tinh giản', 'phối kết hợp', 'rà phá', 'đề cử', 'tiến cử', 'tổng vệ sinh', 'vệ sinh cơ quan', 'vệ sinh trường', 'vệ sinh lớp', 'vệ sinh phòng',
  ],
} as const;

/** What communes, schools, stations and crews do on the spot; none of it stands in a name. */
export const FIELD_WORK = {
  source: 'Công văn, công điện, thông báo của cấp huyện, cấp xã, trường học về phòng, chống thiên tai, dịch bệnh, vệ sinh môi trường, sản xuất, lễ, Tết; kho văn bản mẫu',
  phrases: [
    'xếp phòng', 'xếp lớp', 'xếp chỗ', 'ghi sổ', 'lưu mẫu',
    'ra lệnh', 'ra thông báo', 'có mặt', 'có phương án', 'đo mực nước', 'cắm chốt', 'cấm phương tiện', 'cấm người', 'cấm các phương tiện', 'đóng cửa khẩu', 'cảnh giới', 'dẫn đường', 'phát loa', 'phát lệnh', 'phân tuyến', 'kiểm kê đất đai', 'kiểm kê tài sản', 'kiểm kê di sản', 'tiếp dân', 'đăng tin', 'đăng bài', 'dựng pano', 'in tài liệu', 'sao gửi', 'lưu hồ sơ', 'đồng bộ dữ liệu', 'cài đặt', 'cấu hình hệ thống', 'thưởng nóng', 'giám định thiệt hại', 'ước tính thiệt hại', 'họp giao ban',
    'khoanh nuôi', 'tưới nước', 'gieo sạ', 'xuống giống', 'thả cá', 'khảo nghiệm', 'cung ứng giống', 'cung ứng vật tư', 'vệ sinh chuồng trại', 'vệ sinh trường lớp', 'cấp cứu nạn nhân', 'cấp cứu người', 'vận chuyển nạn nhân', 'vận chuyển người', 'dạy bơi', 'viếng nghĩa trang', 'thắp nến', 'sửa nhà', 'xây nhà', 'làm đường', 'đổ bê tông', 'áp giá', 'kê biên', 'cưỡng chế', 'neo đậu tàu thuyền', 'gọi tàu', 'kéo còi', 'đánh kẻng', 'gác barie', 'tạm giữ', 'khởi tố', 'hòa giải tranh chấp', 'hòa giải mâu thuẫn',
    'xã hội hóa nguồn lực', 'bình ổn giá', 'dự trữ hàng hóa', 'dự trữ lương thực', 'bán hàng lưu động', 'chống thất thu', 'giãn nợ', 'khoanh nợ', 'cho vay', 'thanh quyết toán', 'tạm ứng', 'rút dự toán', 'điều hòa vốn', 'phân khai', 'phản bác', 'chất vấn', 'thanh lý', 'bán đấu giá', 'miễn giảm', 'biệt phái',
    'chỉ huy lực lượng', 'chỉ huy trực tiếp', 'cơ động lực lượng', 'luyện tập phương án', 'huấn luyện lực lượng', 'huấn luyện dân quân', 'huấn luyện nghiệp vụ', 'hành quân', 'tiễn quân', 'bắn đạn thật', 'tìm kiếm nạn nhân', 'tìm kiếm người', 'lai dắt', 'dập lửa', 'dập cháy', 'thông tắc', 'tu bổ', 'hộ đê', 'đắp đê', 'đóng cống', 'bơm tiêu', 'tháo nước', 'lắp biển', 'lắp đèn', 'sơn kẻ', 'vá ổ gà', 'trải nhựa', 'kéo điện', 'thay bóng', 'làm đất',
    'phát phiếu', 'phỏng vấn', 'bình nghị', 'chia lớp', 'xếp thời khóa biểu', 'biểu diễn', 'cổ vũ', 'hiến máu', 'hiến đất', 'góp ngày công', 'đóng gói', 'bàn biện pháp', 'sẵn sàng lực lượng', 'sẵn sàng phương tiện', 'tổng dọn vệ sinh', 'khánh thành', 'khởi công', 'động thổ', 'đốc thúc', 'đổi giấy phép', 'livestream', 'quảng bá', 'đón khách', 'trùng tu', 'sưu tầm', 'chiếu phim',
    'diệt lăng quăng', 'diệt bọ gậy', 'diệt muỗi', 'diệt chuột', 'khử khuẩn', 'khử trùng', 'tẩy uế', 'dập dịch', 'quét dọn', 'phát quang', 'cắt tỉa', 'đốn hạ', 'tháo dỡ', 'giải tỏa', 'chỉnh trang', 'tu sửa', 'gia cố', 'san gạt', 'đào đắp',
    'cắm biển', 'rào chắn', 'canh gác', 'gác chốt', 'chằng chống', 'che chắn', 'chèn chống', 'trục vớt', 'kiểm đếm', 'tiếp tế', 'tiêu úng', 'chống úng', 'đắp đập', 'bơm nước', 'đóng điện', 'cắt điện', 'gieo cấy', 'tái đàn', 'bao tiêu',
    'bám nắm', 'truy quét', 'tịch thu', 'niêm phong', 'răn đe', 'tiếp quản', 'đối soát', 'khóa sổ', 'lên danh sách', 'đôn thu', 'điểm danh', 'đánh số', 'chạy thử', 'quay phim', 'báo tin', 'báo ngay', 'phúc tra', 'duy tu', 'ra mắt', 'treo cờ', 'kiểm kê thuốc', 'kiểm kê vật tư', 'kê kích', 'cắt cử', 'tiếp sóng', 'mật phục', 'trực chỉ huy', 'dạy thay', 'lên điểm', 'trông xe', 'kê bàn ghế', 'chụp ảnh', 'trực chiến', 'lấy mẫu', 'cắt cỏ', 'tỉa cành', 'thả giống', 'vớt bèo', 'bắn pháo hiệu', 'lau chùi', 'phân ca', 'chia ca', 'lo liệu', 'bình bệnh án', 'tiếp đón', 'dọn vệ sinh',
    'phát tờ rơi', 'phát bản tin', 'phát tài liệu', 'phát quà', 'lên lịch', 'lên phương án', 'xếp lịch', 'trông giữ', 'soi chiếu', 'bốc xếp', 'vận chuyển hàng', 'tập dượt', 'dẫn chương trình', 'sao chụp', 'phô tô', 'trưng bày', 'cấm đường', 'rải thảm', 'kẻ vạch', 'giải thích', 'phúc đáp', 'thuyết phục', 'truyền đạt', 'kèm cặp', 'phụ đạo', 'dạy bù', 'đỡ đầu', 'chúc Tết', 'dâng hương', 'dự trù', 'đón tiếp', 'dẫn đoàn', 'tuyên dương', 'dán nhãn', 'ôn luyện', 'vào điểm', 'dự sinh hoạt', 'dự lễ', 'coi thi', 'chấm thi', 'duyệt giáo án', 'đón học sinh', 'trực gác', 'bắt giữ', 'truy vết', 'kết nạp', 'bón phân', 'san lấp', 'bê tông hóa', 'thắp sáng', 'lắp camera', 'dò tìm', 'tảo mộ', 'đặt vòng hoa', 'chôn lấp', 'hậu kiểm', 'đặt mua', 'đặt hàng', 'tập luyện', 'luyện tập', 'tiếp phẩm', 'nấu ăn', 'đón đoàn', 'kết nghĩa', 'phân khai', 'in giấy', 'in thẻ', 'in phiếu', 'in tài liệu', 'bảo dưỡng xe', 'bảo dưỡng máy', 'bảo dưỡng thiết bị',
  ],
} as const;

/** Compounds of nouns that begin like a predicate: `giao thông`, `chi nhánh`. */
export const NOT_PREDICATES = {
  source: 'Từ ghép danh từ trong tên cơ quan; kho văn bản mẫu',
  phrases: ['nhập cảnh', 'nhập khẩu', 'giao thông', 'giao dịch', 'giao lưu', 'cấp nước', 'cấp cứu', 'cấp thoát nước', 'cấp phép xây dựng', 'cấp ủy', 'cấp huyện', 'cấp tỉnh', 'cấp xã', 'cấp cao', 'cấp cơ sở', 'mở Chu Lai', 'thu nhập', 'chi nhánh', 'chi cục', 'chi hội', 'chi bộ', 'chi đoàn', 'chi ủy', 'chi phí', 'ký túc xá', 'mở rộng', 'lập pháp', 'ghi hình', 'gắn kết', 'lấy mẫu', 'chuyển giao công nghệ', 'làm việc', 'quản lý dự án', 'quản lý nhà nước', 'quản lý thị trường', 'đầu tư công', 'phát triển nông thôn', 'phát triển quỹ đất', 'cung ứng lao động', 'thống kê', 'thanh tra giao thông', 'kiểm tra đảng', 'đào tạo nghề', 'tổ chức cán bộ', 'tổ chức chính trị', 'tổ chức xã hội', 'tổ chức hành chính', 'báo cáo viên', 'tuyên truyền viên', 'giám sát viên', 'hướng dẫn viên', 'cập nhật viên'],
} as const;

/** Nouns of two syllables whose second one alone would be a predicate: `chương trình` is no `trình`, `doanh thu` no `thu`. */
export const PREDICATELESS_WORDS = {
  source: 'Danh từ ghép có âm tiết sau trùng với động từ một âm tiết; kho văn bản mẫu',
  phrases: ['công trình', 'chương trình', 'quy trình', 'quá trình', 'lộ trình', 'giáo trình', 'tiến trình', 'tờ trình', 'hành trình', 'giải trình', 'thuyết trình', 'phát trình', 'doanh thu', 'nguồn thu', 'nguồn chi', 'vận chuyển', 'trung chuyển', 'luân chuyển', 'di chuyển', 'chu chuyển', 'cao cấp', 'thứ cấp', 'khẩn cấp', 'liên cấp', 'các cấp', 'trung cấp', 'sơ cấp', 'cung cấp', 'nâng cấp', 'phân cấp', 'trợ cấp', 'phụ cấp', 'giai cấp', 'cùng cấp', 'hai cấp', 'ngoại giao', 'bàn giao', 'chuyển giao', 'đăng ký', 'thư ký', 'chữ ký', 'lưu ký', 'công lập', 'độc lập', 'thiết lập', 'thành lập', 'tự lập', 'thu nhập', 'hội nhập', 'hòa nhập', 'sáp nhập', 'gia nhập', 'tiền gửi', 'giấy mời', 'cuộc họp', 'kỳ họp', 'phiên họp', 'sổ ghi', 'nước ngoài', 'giam giữ', 'lưu giữ'],
} as const;

/** Predicates that stand in no name, not even in one that tells what the body does. */
export const DUTY_PREDICATES = {
  source: 'Quy ước đầu ra, mục vai trò của cơ quan',
  phrases: ['chủ trì', 'có trách nhiệm', 'chịu trách nhiệm', 'phối hợp', 'căn cứ', 'tiếp tục', 'chủ động', 'khẩn trương', 'nghiêm túc', 'tăng cường', 'tham mưu', 'rà soát', 'báo cáo', 'theo dõi', 'hướng dẫn', 'tổng hợp', 'đôn đốc', 'ban hành', 'là', 'trình', 'gửi', 'yêu cầu', 'đề nghị', 'định kỳ', 'thường xuyên', 'kịp thời', 'chi viện', 'xem xét', 'quyết định', 'phê duyệt', 'cho ý kiến', 'làm việc theo', 'làm việc với', 'hoạt động theo'],
} as const;

/** What ends the proper name of a body, though behind people they tell which ones are meant (`cán bộ làm công tác thống kê`): `Trung tâm Huyết học An Hòa` + `làm công tác tiếp nhận máu`. */
export const NAMED_BODY_WORK = { source: 'Phần phân công của kế hoạch hiến máu, hội thi, lễ hội trong kho văn bản mẫu', phrases: ['làm công tác', 'làm nhiệm vụ'] } as const;

/** Predicates that nothing but their subject can stand before, whatever verbs the subject's name holds: `Cục Quản lý xuất nhập cảnh chủ trì`. */
export const SUBJECT_CLOSERS = {
  source: 'Quy ước đầu ra, mục vai trò của cơ quan; câu giao nhiệm vụ trong kho văn bản mẫu',
  phrases: ['chủ trì', 'có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'làm đầu mối', 'là đầu mối', 'là cơ quan đầu mối', 'là cơ quan thường trực', 'làm thường trực'],
} as const;

/** How somebody does something: they stand between a subject and its duty. */
export const DUTY_MANNERS = {
  source: 'Trạng từ đứng trước động từ giao nhiệm vụ; kho văn bản mẫu',
  phrases: ['khẩn trương', 'tiếp tục', 'chủ động', 'nghiêm túc', 'kịp thời', 'tích cực', 'trực tiếp', 'thường xuyên', 'tập trung', 'quyết liệt', 'kiên quyết', 'nhanh chóng', 'hoàn toàn', 'sẵn sàng', 'đồng loạt', 'cùng', 'đồng'],
} as const;

/** Words that open a clause of their own, so that no subject runs over them. */
export const CLAUSE_WORDS = {
  source: 'Liên từ và trợ từ mở mệnh đề phụ hoặc vị ngữ; kho văn bản mẫu',
  phrases: ['để', 'khi', 'nếu', 'mà', 'do', 'nhằm', 'sẽ', 'cần', 'phải', 'thì', 'vì', 'rằng', 'là', 'không', 'đã', 'đang', 'bị', 'theo', 'nào', 'có quyền', 'này', 'đó', 'nhưng', 'chỉ', 'vẫn', 'đồng thời', 'có kế hoạch', 'có văn bản', 'có công văn', 'có tờ trình', 'có giải pháp', 'có ý kiến', 'có biện pháp', 'có hình thức', 'có thể', 'trong thời gian', 'trong thời hạn', 'trong vòng', 'trong phạm vi', 'trong quá trình', 'trong tháng', 'trong năm', 'trong quý', 'ngay', 'chậm nhất', 'trước ngày', 'kể từ', 'hằng năm', 'hàng năm', 'hằng tháng', 'hàng tháng', 'hằng quý', 'hàng quý', 'định kỳ', 'căn cứ', 'trên cơ sở', 'thông qua', 'ngoài việc', 'ngoài nhiệm vụ'],
} as const;

/** Verbs that also name a field, so that right before a further predicate they belong to a name: `Cục Kết cấu hạ tầng xây dựng tham mưu`. */
export const FIELD_VERBS = {
  source: 'Lĩnh vực trong tên cơ quan, đơn vị (Nghị định về cơ cấu tổ chức các bộ); kho văn bản mẫu',
  phrases: ['xây dựng', 'đầu tư', 'đầu tư xây dựng', 'quản lý', 'đào tạo', 'giáo dục', 'bảo vệ', 'phát triển', 'sản xuất', 'thống kê', 'kiểm soát', 'giám sát', 'đăng ký', 'lưu trữ', 'dự báo', 'tư vấn', 'quy hoạch', 'thiết kế', 'bồi dưỡng', 'thi hành án', 'tuyên truyền', 'vận hành', 'khai thác', 'kiểm tra', 'thanh tra', 'ứng dụng'],
} as const;

/** Verbs that open what a committee does where what it is named after stands before them: `Ban Quản lý chợ triển khai …`; right behind its head they tell what it was set up for. */
export const UNDERTAKING_VERBS = {
  source: 'Động từ đứng sau tên ban chỉ đạo, ban quản lý, tổ công tác trong câu giao nhiệm vụ của kho văn bản mẫu',
  phrases: ['tổ chức', 'triển khai', 'thực hiện', 'tiến hành', 'kiểm tra', 'tuyên truyền', 'phổ biến', 'nhắc nhở', 'niêm yết', 'vận động', 'huy động', 'duy trì', 'đánh giá', 'xử lý', 'xét duyệt', 'xét chọn', 'bình xét', 'bình chọn', 'nghiệm thu', 'bàn giao', 'thanh toán', 'giải ngân', 'tháo gỡ', 'khắc phục', 'lấy ý kiến', 'trao đổi', 'tiếp nhận', 'chuẩn bị', 'thẩm định', 'khảo sát', 'cử', 'giải quyết', 'cung cấp', 'bố trí', 'cập nhật', 'hoàn thiện', 'hoàn thành', 'thống nhất', 'lập', 'đảm bảo', 'bảo đảm', 'giúp ủy ban', 'giúp UBND', 'giúp chủ tịch', 'giúp ban', 'giúp hội đồng', 'giúp bộ trưởng', 'giúp trưởng ban', 'giúp thủ tướng', 'giúp chính phủ'],
} as const;

/** Verbs that are nothing without an object, so that a verb right behind them at the head of a name belongs to it: `Phòng Quản lý đào tạo`. */
export const OBJECT_VERBS = {
  source: 'Tên phòng, ban, cục trong quyết định về cơ cấu tổ chức; kho văn bản mẫu',
  phrases: ['quản lý', 'phát triển', 'hỗ trợ', 'xúc tiến', 'nghiên cứu', 'bảo đảm', 'đảm bảo'],
} as const;

/** Nouns that a committee is named after together with the verb behind them: `Ban Quản lý dự án nâng cấp đường tỉnh 928`. */
export const NAMED_WORK = {
  source: 'Tên ban chỉ đạo, ban quản lý, tổ công tác trong kho văn bản mẫu',
  phrases: ['dự án', 'tiểu dự án', 'chương trình', 'đề án', 'đồ án', 'kế hoạch', 'nghị quyết', 'phong trào', 'chiến dịch', 'cuộc vận động', 'cuộc thi', 'hội thi', 'quỹ', 'khu', 'công ty', 'phương án', 'mô hình'],
} as const;

/** What a committee does and is never named after: they end its name wherever they stand (`Ban Chỉ đạo` + `phân công …`). */
export const COMMITTEE_DEEDS = {
  source: 'Động từ đứng ngay sau tên gọi tắt của ban chỉ đạo, hội đồng, tổ công tác trong quy chế hoạt động của kho văn bản mẫu',
  phrases: ['họp', 'phân công', 'giao cho', 'giao nhiệm vụ', 'giao thành viên', 'giao các', 'tiến hành', 'thông báo', 'thông qua', 'nghe', 'tổ chức họp', 'tổ chức cuộc họp', 'tổ chức giao ban', 'tổ chức trực', 'tổ chức diễn tập', 'tổ chức sơ tán', 'tổ chức tuần tra', 'tổ chức hội nghị', 'tổ chức lễ', 'tổ chức tập huấn', 'trực ban', 'tổ chức kiểm tra', 'thảo luận', 'biểu quyết', 'bỏ phiếu', 'chấm điểm', 'kiểm tra đột xuất', 'kiểm tra thực tế', 'lập biên bản', 'lập danh sách', 'lập kế hoạch', 'lập hồ sơ', 'lập dự toán'],
} as const;

/** What bodies that a common noun names work at, which tells them apart: `các đơn vị quản lý hồ chứa`. */
export const WORK_VERBS = {
  source: 'Cách gọi đơn vị, cơ sở, doanh nghiệp theo việc họ làm trong phần phân công của kho văn bản mẫu',
  phrases: ['quản lý', 'khai thác', 'vận hành', 'kinh doanh', 'sản xuất', 'chế biến', 'cung cấp', 'cung ứng', 'hoạt động', 'sử dụng', 'thi công', 'vận tải'],
} as const;

/** Words of several syllables one of which alone would end a name: `thiết bị` is no `bị`, `trật tự` no `tự`. */
export const STOPLESS_WORDS = {
  source: 'Từ ghép trong tên cơ quan, đơn vị có âm tiết trùng với hư từ; kho văn bản mẫu',
  phrases: ['thiết bị', 'trang bị', 'chuẩn bị', 'trật tự', 'thứ tự', 'trình tự', 'tự nhiên', 'tự quản', 'tự vệ', 'tự chủ', 'tự động', 'ngân hàng', 'khách hàng', 'mặt hàng', 'cửa hàng', 'nhà hàng', 'bán hàng', 'hàng hải', 'hàng không', 'hàng hóa', 'văn bằng', 'đồng bằng', 'hậu cần', 'từ thiện', 'sau đại học', 'trong nước', 'ngoài nước', 'bù trừ', 'khấu trừ', 'phòng trừ', 'người có công', 'các dân tộc', 'các vấn đề'],
} as const;

export const NAME_STOPS = {
  source: 'Hư từ không đứng trong tên riêng của cơ quan',
  phrases: ['luôn', 'đầu năm', 'đầu quý', 'đầu tháng', 'đầu tuần', 'đầu kỳ', 'đầu học kỳ', 'đầu đợt', 'giữa năm', 'giữa quý', 'giữa tháng', 'giữa kỳ', 'giữa học kỳ', 'cuối năm', 'cuối quý', 'cuối tháng', 'cuối tuần', 'cuối kỳ', 'cuối học kỳ', 'cuối đợt', 'để', 'theo', 'đúng', 'từ', 'với', 'cho', 'do', 'bằng', 'khi', 'nếu', 'được', 'bị', 'đã', 'đang', 'sẽ', 'phải', 'cần', 'không', 'chưa', 'có', 'là', 'như', 'nhằm', 'đến', 'trước', 'sau', 'trong', 'tại', 'về', 'qua', 'các', 'những', 'này', 'đó', 'nêu', 'mà', 'thì', 'vào', 'bởi', 'một số', 'một vài', 'của', 'thuộc', 'trực thuộc', 'ở', 'trên', 'dưới', 'giữa', 'nơi', 'đối với', 'trừ', 'ngay', 'cùng', 'hoặc', 'và', 'còn', 'đều', 'tự', 'cũng', 'lên', 'tới', 'ra', 'nào', 'kết quả', 'tình hình', 'tiến độ', 'danh sách', 'biết', 'liên quan', 'xét thấy', 'nhận thấy', 'rất', 'hằng', 'hàng', 'gồm', 'ngày', 'tháng', 'năm', 'quý', 'chậm nhất', 'ít nhất', 'tối thiểu', 'tối đa'],
} as const;
