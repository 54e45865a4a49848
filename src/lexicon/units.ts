/** What numbers of aims count. */

const CORPUS = 'Rút từ mục tiêu, chỉ tiêu trong kế hoạch của các cơ quan hành chính';

/** Things and measures counted in aims, as written after the number. The longest one counts. */
export const COUNTED_UNITS = {
  source: CORPUS,
  phrases: [
    'tin, bài', 'tin bài', 'trường hợp', 'thẻ', 'thẻ căn cước', 'tổ công tác', 'chương trình đào tạo', 'nhà tuyển dụng', 'cựu sinh viên', 'bản tin', 'tin', 'bài', 'bài viết', 'cơ sở y tế', 'cơ sở', 'cơ sở giáo dục', 'sáng kiến', 'giải pháp', 'mô hình', 'lớp', 'lớp tập huấn', 'cuộc', 'cuộc kiểm tra', 'cuộc thi', 'buổi', 'đợt', 'lượt', 'lượt người',
    'người', 'hộ', 'chủ hộ', 'chị em', 'hộ gia đình', 'hộ nghèo', 'hồ sơ', 'thủ tục', 'thủ tục hành chính', 'tthc', 'văn bản', 'dịch vụ', 'dịch vụ công', 'doanh nghiệp', 'hợp tác xã', 'xã', 'phường', 'thôn', 'trường', 'công trình', 'thiết chế',
    'dự án', 'nhiệm vụ', 'chỉ số', 'chỉ tiêu', 'bậc', 'hạng', 'điểm', 'điểm phần trăm', 'điểm %', 'hội nghị', 'hội thảo', 'đề tài', 'cán bộ', 'công chức', 'viên chức', 'học sinh', 'sinh viên', 'ha', 'km', 'm', 'm2', 'm²', 'm3', 'm³',
    'tấn', 'con', 'cây', 'triệu cây', 'tỷ đồng', 'tỉ đồng', 'triệu đồng', 'nghìn đồng', 'nghìn tỷ đồng', 'usd', 'triệu usd', 'tỷ usd', 'kwh', 'mw', 'lần', 'chiếc', 'máy', 'giường bệnh', 'giường', 'bác sĩ', 'dược sĩ', 'video', 'clip', 'video clip', 'phóng sự',
    'chuyên mục', 'chuyên đề', 'sản phẩm', 'sản phẩm ocop', 'tổ', 'nhóm', 'câu lạc bộ', 'cơ quan', 'đơn vị', 'lao động', 'việc làm', 'đảng viên', 'tổ chức đảng', 'chi bộ', 'phụ nữ', 'trẻ em', 'mẫu', 'tiêu chí', 'đề án', 'bộ',
    'phiếu', 'suất', 'ngôi nhà', 'căn', 'căn nhà', 'căn hộ', 'khu', 'cụm', 'điểm mô hình', 'vùng', 'tuyến', 'tuyến đường', 'tuyến phố', 'điểm kinh doanh', 'công tơ', 'trạm biến áp', 'chòi canh', 'trang', 'bản sách', 'kiến nghị', 'nghìn trang', 'lễ hội', 'sự kiện', 'gương', 'tác phẩm', 'ấn phẩm', 'cuốn', 'bản', 'tờ rơi', 'khách', 'lượt khách', 'triệu lượt khách',
    'thuê bao', 'máy tính', 'camera', 'trạm', 'trạm bts', 'nền tảng', 'ứng dụng', 'cơ sở dữ liệu', 'bộ dữ liệu', 'chứng thư số', 'tài khoản', 'giấy', 'vụ', 'vụ việc', 'thương vụ', 'kỳ', 'phiên', 'đội', 'đội hình', 'vận động viên', 'huy chương', 'lãnh đạo',
    'cơ sở kinh doanh', 'mã số vùng trồng', 'nhãn hiệu', 'quy trình', 'ca', 'ca sinh', 'đại biểu', 'thành viên', 'hội viên', 'cửa hàng', 'làng nghề', 'buồng', 'buồng phòng', 'phòng nghỉ', 'khu dân cư', 'tổ dân phố', 'ấp', 'bản làng', 'buôn', 'tổ hợp tác', 'trang trại', 'địa phương', 'tỉnh', 'tuần lễ',
    'nghiên cứu', 'bằng sáng chế', 'tiêu chuẩn', 'phát minh', 'đầu mối', 'biên chế', 'phòng', 'chi nhánh', 'kênh', 'chương trình', 'kế hoạch', 'hệ thống', 'khóa', 'khoá', 'hợp đồng', 'mũi', 'liều', 'gói', 'bưu gửi', 'giao dịch', 'tấn/ha', 'tạ/ha', 'kg', 'vạn dân', 'nghìn dân', 'người dân', 'đầu người', 'đảng bộ', 'hạt nhân', 'học viên', 'nhà giáo', 'giáo viên', 'hộ dân', 'công dân', 'tổ chức', 'trung tâm', 'nhân viên', 'chuyên gia', 'giảng viên', 'nhà khoa học', 'tập thể', 'cá nhân', 'đoàn viên', 'thanh niên', 'hộ kinh doanh', 'bệnh viện', 'trạm y tế', 'đô thị', 'huyện', 'thị xã', 'thị trấn', 'thành phố', 'quốc gia', 'khu công nghiệp', 'cụm công nghiệp', 'triệu tấn', 'nghìn tấn', 'nghìn ha', 'triệu m2', 'triệu người', 'nghìn người', 'triệu lượt', 'triệu đô la', 'tỷ đô la', 'km2', 'km²', 'lít', 'mg', 'µg', 'μg', 'suất quà', 'phần quà', 'nhà văn hóa', 'căn nhà ở xã hội', 'tủ sách', 'thư viện', 'gian hàng', 'bài báo', 'phòng học', 'lớp học', 'cán bộ, công chức', 'cán bộ nhân viên', 'lượt giao dịch', 'hộ cận nghèo', 'cơ sở giáo dục đại học', 'cơ sở giáo dục mầm non', 'bộ tiêu chí', 'nhóm nghiên cứu', 'công chức chuyên trách', 'mẫu nhà', 'điểm quan trắc', 'công trình nghiên cứu',
    'nhà', 'nhà ở', 'nhà đại đoàn kết', 'nhà tình nghĩa', 'nhà tình thương', 'nhà vệ sinh', 'nhà vệ sinh công cộng', 'cầu', 'giếng', 'chợ', 'siêu thị', 'trụ sở', 'thùng rác', 'điểm tập kết', 'điểm truy cập', 'sân chơi', 'khu vui chơi', 'bể bơi', 'hòa giải viên', 'tuyên truyền viên', 'cộng tác viên', 'tình nguyện viên', 'tổ hòa giải', 'công dân nhập ngũ', 'chốt', 'mét', 'tạ', 'lồng', 'gốc', 'tin, bài, ảnh', 'tin bài, ảnh', 'câu hỏi', 'tình huống', 'hoạt động', 'chi đoàn', 'chi hội', 'việc làm mới',
    'trường hợp', 'thẻ', 'tổ công tác', 'tổ công nghệ số cộng đồng', 'chương trình đào tạo', 'nhà tuyển dụng', 'cựu người học', 'cựu chiến binh', 'tin nhắn', 'ký tự', 'gia đình', 'nhân khẩu', 'nhân lực', 'giám đốc điều hành', 'kỹ sư', 'công nhân', 'doanh nhân', 'nông dân', 'trạm sạc', 'điểm phục vụ', 'phiên chợ', 'hội chợ', 'hội thi', 'điểm du lịch', 'phòng khách sạn', 'cơ sở sản xuất', 'cơ sở lưu trú', 'cơ sở chế biến', 'nhà máy', 'giấy chứng nhận', 'thửa đất', 'người lao động', 'điểm đen', 'tiết', 'tiết học', 'em', 'đồng chí', 'chiến sĩ thi đua', 'cm', 'địa bàn', 'điểm cấp phát thuốc', 'loại bệnh tật', 'máy chủ', 'bóng đèn', 'bóng điện', 'cột điện', 'biển báo', 'trạm bơm', 'hầm biogas', 'bể biogas', 'lò đốt', 'sổ tay', 'cẩm nang', 'liên hiệp hợp tác xã', 'liên hiệp htx', 'htx', 'tờ báo', 'đầu sách', 'thanh, thiếu niên', 'thanh thiếu niên', 'thiếu niên', 'thiếu nhi', 'công trình thanh niên', 'phần việc', 'phần việc thanh niên', 'câu lạc bộ thanh niên', 'lao động nông thôn', 'bình chữa cháy', 'trụ nước', 'điểm trường', 'nhóm trẻ', 'trẻ', 'bệnh nhân', 'pano', 'áp phích', 'băng rôn', 'khẩu hiệu', 'tờ gấp', 'khách sạn', 'công đoàn cơ sở', 'cđcs', 'nghiệp đoàn', 'chuyến xe', 'chuyến', 'xe', 'kiểm toán viên', 'kiểm lâm viên', 'thanh tra viên', 'sự cố', 'đám', 'quầy', 'lượt xe', 'tàu', 'tàu cá', 'ô tô', 'hành khách', 'lượt hành khách', 'bao cao su', 'bơm kim tiêm', 'công tơ', 'trạm biến áp', 'chi hội nghề nghiệp', 'tổ hội nghề nghiệp', 'chuỗi', 'chuỗi liên kết', 'chuỗi sản xuất', 'bộ tài liệu', 'bộ đề', 'bộ câu hỏi', 'phim', 'phim tài liệu', 'loài', 'bẫy', 'bẫy ảnh', 'bẫy dây', 'nhân viên cứu hộ', 'điểm dạy bơi', 'vạn lượt', 'tổ chức tín dụng', 'quỹ tín dụng nhân dân', 'điểm chấp nhận thẻ', 'điểm chấp nhận thanh toán', 'điểm giao dịch', 'giải', 'thí sinh', 'đội tuyển', 'ngày hội', 'ngày công', 'nhà hàng', 'công ty', 'công ty lữ hành', 'hướng dẫn viên',
    'nghiên cứu sinh', 'người học', 'tỉnh thành phố', 'hồ chứa', 'hồ chứa thủy lợi', 'hồ chứa thủy điện', 'hồ chứa thủy lợi, thủy điện', 'hồ chứa thủy điện, thủy lợi', 'ứng dụng AI', 'đơn vị hành chính', 'đơn vị hành chính cấp tỉnh', 'đơn vị hành chính cấp huyện', 'đơn vị hành chính cấp xã', 'gia trại', 'tỷ.đ', 'tỷ đ', 'tỉ đ', 'tỷđ', 'tr.đ', 'trđ', 'triệu đ', 'đô thị loại đặc biệt', 'đô thị loại I', 'đô thị loại II', 'đô thị loại III', 'đô thị loại IV', 'đô thị loại V',
  ],
} as const;

/** Nouns of one kind: a comma between two of them goes on with what one number counts (`8 xã, thị trấn`). */
export const JOINED_UNITS = {
  source: CORPUS,
  areas: ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'],
  hamlets: ['thôn', 'bản', 'làng', 'buôn', 'ấp', 'xóm', 'sóc', 'khu phố', 'tổ dân phố', 'khu dân cư'],
  people: ['cán bộ', 'công chức', 'viên chức', 'người lao động', 'nhân viên', 'giáo viên', 'giảng viên', 'công nhân', 'lao động', 'chiến sĩ', 'đảng viên', 'đoàn viên', 'hội viên', 'thanh niên', 'thiếu niên', 'thiếu nhi', 'học sinh', 'sinh viên'],
} as const;

/** Before a unit they make it so many times greater (`27,5 vạn tấn`, `1,2 triệu cây`). */
export const SCALE_WORDS = { source: CORPUS, phrases: ['trăm', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ'] } as const;

/** Behind a round number: those to so many of whom a rate is counted, however many they are (`27/100 trẻ đẻ sống`). */
export const RATE_BASES = { source: CORPUS, phrases: ['dân', 'người dân', 'trẻ đẻ sống', 'trẻ đẻ ra sống', 'trẻ sinh ra sống', 'trẻ sinh sống', 'trẻ sơ sinh', 'ca sinh', 'phụ nữ', 'bé gái', 'bé gái sinh ra', 'bé gái sinh ra sống', 'lao động'] } as const;

/** How the names of measures begin whose values have no unit (`tỷ suất sinh thô`, `chỉ số HDI`). */
export const INDEX_NOUNS = { source: CORPUS, phrases: ['tỷ suất', 'tỉ suất', 'tỷ số', 'tỉ số', 'tử suất', 'chỉ số', 'điểm trung bình', 'điểm bình quân', 'điểm chất lượng', 'điểm đánh giá chất lượng'] } as const;

/** How many times something is, in one word behind `gấp` (`gấp đôi`, `gấp rưỡi`). */
export const MULTIPLES = { source: CORPUS, lead: 'gấp', values: { đôi: 2, rưỡi: 1.5 } } as const;

/** Nouns before a number that tells which one is meant (`giai đoạn 2 hệ thống camera`). */
export const NUMBERED_STAGES = { source: CORPUS, phrases: ['giai đoạn', 'mức độ', 'cấp độ', 'thứ', 'phiên bản'] } as const;

/** Between a number and a Roman one: the term of a body, of whose meetings the first tells one (`Nghị quyết Trung ương 4 khóa XII`). */
export const NUMBERED_TERMS = { source: CORPUS, phrases: ['khóa', 'khoá'] } as const;

/** Before a number they make an age how long people live, and years how long they stay healthy. */
export const LIFESPAN_WORDS = { source: CORPUS, lives: ['tuổi thọ'], healthy: ['sống khỏe', 'sống khoẻ', 'khỏe mạnh', 'khoẻ mạnh'] } as const;

/** Behind a slash: units of more than one word that are counted in no aims themselves (`lít/người/ngày đêm`). */
export const PER_UNITS = { source: CORPUS, phrases: ['ngày đêm', 'năm học', 'học kỳ', 'hộ gia đình', 'ngày người', 'lượt khám'] } as const;

/** Units of time and age: numbers of them are terms, ages or experience, no aims. */
export const TIME_AND_AGE_UNITS = {
  source: 'Quy ước đầu ra, mục chỉ tiêu',
  phrases: ['ngày', 'tháng', 'năm', 'tuổi', 'giờ', 'phút', 'giây', 'tuần', 'quý', 'thập kỷ', 'tháng tuổi', 'ngày làm việc', 'trong', 'trong số', 'trong các', 'đến', 'và', 'hoặc', 'của', 'khoản', 'điều', 'mục', 'chương', 'con số'],
} as const;

/** Units of how long something lasts; a least or, among objectives, a most of them is an aim. */
export const DURATION_UNITS = { source: 'Quy ước đầu ra, mục chỉ tiêu', phrases: ['phút', 'giờ', 'ngày', 'tuần', 'tháng'] } as const;

/** Turns, and units of time behind a slash: together they say how often something is done. */
export const TURN_UNITS = { source: CORPUS, phrases: ['lần', 'đợt', 'kỳ', 'cuộc', 'buổi'], per: ['ngày', 'tuần', 'tháng', 'quý', 'năm'] } as const;

/** Before two numbers with a slash: they are a day and its month. */
export const DAY_LEADS = { source: CORPUS, phrases: ['ngày', 'trước', 'đến', 'từ', 'hết', 'sau', 'vào', 'tháng', 'và'] } as const;

/** After a length they make it a term that counts from an event. */
export const TERM_TAILS = { source: CORPUS, phrases: ['làm việc', 'trước', 'sau', 'kể từ', 'tính từ', 'từ', 'tuổi', 'đầu', 'cuối', 'liền', 'liên tục', 'một lần', '/ lần', '01 lần'] } as const;

/** Grades that a number names (`đạt 3 sao`): they count nothing. */
export const GRADES = { source: CORPUS, phrases: ['sao'] } as const;

/** Words that end a unit whose noun the list above does not hold. */
export const UNIT_STOPS = {
  source: CORPUS,
  phrases: ['về', 'của', 'được', 'có', 'đạt', 'cho', 'tại', 'trên', 'trong', 'để', 'và', 'hoặc', 'vào', 'mỗi', 'trở', 'theo', 'từ', 'đến', 'do', 'là', 'cung', 'thực', 'tham', 'đủ', 'phải', 'với', 'ở', 'so', 'trước', 'sau', 'khi', 'đã', 'sẽ', 'cấp', 'mới', 'hoàn', 'làm', 'giữ', 'nào', 'này', 'khác', 'bị', 'cùng', 'đang', 'đối', 'như', 'thì', 'nhưng', 'mà', 'nếu', 'gồm', 'nửa'],
} as const;
