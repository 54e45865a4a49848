/** Words that tell aims from results, conditions and rules. */

const CONTRACT = 'Quy ước đầu ra, mục chỉ tiêu';
const CORPUS = 'Rút từ báo cáo, kế hoạch và quy định của các cơ quan hành chính';

/** They make what follows an aim, even beside words of results. */
export const AIM_SIGNS = {
  source: CONTRACT,
  phrases: ['phấn đấu', 'mục tiêu', 'chỉ tiêu', 'bảo đảm', 'đảm bảo', 'phải đạt', 'phải', 'cần đạt', 'yêu cầu', 'duy trì', 'quyết tâm', 'kế hoạch đạt', 'không để', 'tối thiểu', 'ít nhất', 'giữ vững', 'tiết kiệm'],
} as const;

/** They make every count in their sentence an aim. */
export const STRONG_AIM_SIGNS = { source: CONTRACT, phrases: ['phấn đấu', 'đạt chỉ tiêu', 'quyết tâm đạt', 'chỉ tiêu đạt'] } as const;

/** Headings under which every count is an aim. */
export const OBJECTIVE_HEADINGS = { source: CONTRACT, phrases: ['mục tiêu', 'chỉ tiêu', 'phấn đấu'] } as const;

/** Before a colon: what is shared out behind it is to be reached. */
export const LEADS_OF_SHARES = { source: CORPUS, phrases: ['kế hoạch giao', 'giao kế hoạch', 'phân bổ kế hoạch'] } as const;

/** At the head of a sentence: it goes into the details of the one before. */
export const DETAIL_OPENERS = { source: CORPUS, phrases: ['cụ thể', 'cụ thể là', 'trong đó', 'bao gồm', 'gồm'] } as const;

/** Behind a word for aims, before a colon: somebody is told what to do towards them (`Để phấn đấu giải ngân …, UBND huyện yêu cầu:`). */
export const LEADS_OF_ORDERS = { source: CORPUS, phrases: ['yêu cầu', 'đề nghị', 'giao', 'chỉ đạo', 'kết luận', 'có ý kiến'] } as const;

/** Beside a word for aims, before a colon: what is listed are tasks towards them. */
export const LEADS_OF_TASKS = { source: CORPUS, phrases: ['nhiệm vụ', 'giải pháp', 'nội dung', 'biện pháp', 'công việc'] } as const;

/** Before a colon: what is told behind it was reached. */
export const LEADS_OF_RESULTS = { source: CORPUS, phrases: ['kết quả', 'thực hiện', 'đã', 'ước', 'hoàn thành', 'đạt được', 'tình hình'] } as const;

/** Headings under which figures were reached or found. */
export const REPORT_HEADINGS = {
  source: CORPUS,
  phrases: ['kết quả đạt được', 'kết quả nổi bật', 'những kết quả', 'một số kết quả', 'kết quả thực hiện', 'kết quả triển khai', 'đánh giá kết quả', 'đánh giá tình hình', 'tình hình thực hiện', 'tình hình kinh tế', 'đặc điểm tình hình', 'thực trạng', 'hiện trạng', 'thành tích', 'ưu điểm', 'đặt vấn đề', 'sự cần thiết'],
} as const;

/** The words with which the heading of a report begins; with others behind them it names what is to come of the work. */
export const REPORT_OPENERS = { source: CORPUS, phrases: ['kết quả', 'tình hình', 'đánh giá'], coming: ['kết quả dự kiến', 'kết quả mong đợi', 'kết quả đầu ra', 'kết quả cần đạt', 'kết quả phải đạt', 'đánh giá tác động'] } as const;

/** In a report they turn to what is still to be reached; `chỉ tiêu`, `kế hoạch` are what the figures are compared with there. */
export const REPORT_TURNS = { source: CORPUS, phrases: ['phấn đấu', 'quyết tâm', 'yêu cầu', 'phải', 'thời gian tới', 'nhiệm vụ trọng tâm', 'mục tiêu đến'] } as const;

/** Counts of them tell what a document or a programme consists of. */
export const CONTENT_UNITS = {
  source: CONTRACT,
  phrases: ['nội dung', 'nhiệm vụ', 'nhóm', 'nhóm nhiệm vụ', 'giải pháp', 'mục tiêu', 'chỉ tiêu', 'tiêu chí', 'phần', 'chương trình', 'kế hoạch', 'đề án', 'văn bản', 'bước', 'giai đoạn', 'trụ cột', 'lĩnh vực', 'chỉ số', 'bộ'],
} as const;

/** A result that was reached, or a state that is found. */
export const RESULT_SIGNS = {
  source: CORPUS,
  phrases: [
    'ước', 'ước đạt', 'đã đạt', 'đã có', 'đã hoàn thành', 'mới đạt', 'hiện nay', 'hiện tại', 'đến nay', 'tính đến', 'cùng kỳ', 'theo báo cáo', 'mới chỉ', 'ước tính', 'lũy kế', 'luỹ kế', 'tháng đầu năm',
    'trong thời gian qua', 'trong những năm qua', 'năm qua', 'còn thấp', 'tăng rất cao', 'mới có', 'vượt chỉ tiêu', 'vượt kế hoạch', 'thấp hơn chỉ tiêu', 'cao hơn chỉ tiêu', 'thấp hơn kế hoạch', 'cao hơn kế hoạch', 'thấp hơn mục tiêu', 'cao hơn mục tiêu', 'vượt mục tiêu', 'đã biểu quyết', 'đã thông qua', 'vào khoảng', 'hiện có', 'hiện còn', 'hiện đang có', 'hiện toàn', 'hiện cả', 'hiện tỉnh', 'hiện huyện', 'hiện xã', 'hiện trên địa bàn', 'chưa đạt', 'duy trì đà', 'toàn tỉnh đã', 'toàn huyện đã', 'toàn xã đã', 'toàn thành phố đã', 'toàn ngành đã', 'cả nước đã', 'lực lượng chức năng đã',
  ],
} as const;

/** A state that is found, unless the sentence says before that it is aimed at. */
export const STATE_SIGNS = { source: CORPUS, phrases: ['chiếm', 'toàn tỉnh có', 'cả nước có', 'toàn huyện có', 'toàn xã có', 'hiện toàn', 'hiện có', 'hiện còn'] } as const;

/** Behind them the figures of a whole sentence are results, over its semicolons too. */
export const LASTING_RESULTS = { source: CORPUS, phrases: ['ước', 'tháng đầu năm', 'đến nay', 'tính đến', 'trong những năm qua', 'trong thời gian qua'] } as const;

/** How the names of shares begin that are part of a whole: none is more than 100 %, but for what is measured against a plan (`PLAN_SHARES`). */
export const SHARE_NAMES = { source: CONTRACT, phrases: ['tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng'] } as const;

/** Right after a share: how much of them is carried out. */
export const PLAN_SHARES = { source: CORPUS, phrases: ['kế hoạch', 'dự toán', 'so với dự toán', 'so với kế hoạch', 'so kế hoạch', 'mục tiêu tăng trưởng', 'kịch bản', 'chỉ tiêu'] } as const;

/** Anywhere in a sentence they make it a report of figures, unless it speaks of an aim. */
export const ESTIMATE_SIGNS = { source: CORPUS, phrases: ['ước', 'ước đạt', 'so cùng kỳ', 'so với cùng kỳ', 'so dự toán', 'so với dự toán', 'vượt kế hoạch', 'cùng kỳ năm trước', 'so với năm trước', 'so với năm học trước', 'so với năm ngoái', 'so năm trước'] } as const;

/** They open a condition: what is measured in it, up to the next comma, is a case, no aim. */
export const CONDITION_SIGNS = { source: CORPUS, phrases: ['trường hợp', 'nếu', 'khi có', 'những nơi', 'nơi có', 'địa phương có', 'các xã có tỷ lệ', 'các huyện có tỷ lệ', 'các thôn có tỷ lệ', 'các đơn vị có tỷ lệ', 'các trường có tỷ lệ', 'bị thiệt hại', 'áp dụng cho', 'áp dụng với', 'cứ'] } as const;

/** Right before a comparator or right after the number they make it a condition too (`thấp dưới 30% có thể điều chỉnh`). */
export const CONDITION_NEIGHBOURS = { source: CORPUS, before: ['thấp', 'cao', 'lớn', 'nhỏ'], after: ['có thể', 'thì', 'phải', 'mà', 'sẽ được', 'sẽ bị', 'xếp loại', 'được xếp loại', 'bị xếp loại', 'xếp mức', 'mới được', 'mới đủ'] } as const;

/** Behind a number, in its clause: what is given to those who reach it (`tham dự tối thiểu 80% số tiết mới đủ điều kiện …`). */
export const CONDITION_TAILS = { source: CORPUS, phrases: ['mới đủ điều kiện', 'mới được', 'mới đủ', 'thì mới'] } as const;

/** Right before a bound of people: the harm by which a case is told (`tai nạn làm chết từ 03 người trở lên`). */
export const HARM_WORDS = { source: CORPUS, phrases: ['làm chết', 'chết', 'tử vong', 'thiệt mạng', 'làm bị thương', 'bị thương', 'mắc bệnh'] } as const;

/** At the head of a sentence: what it measures is what something must fulfil to be called so. */
export const CRITERIA_SUBJECTS = { source: CORPUS, phrases: ['tiêu chuẩn công nhận', 'tiêu chuẩn đạt', 'tiêu chí công nhận', 'tiêu chí xác định', 'điều kiện công nhận', 'điều kiện xét'] } as const;

/** Right after a share: the votes by which somebody is chosen or something is passed. */
export const VOTES = { source: CORPUS, phrases: ['số phiếu', 'tổng số phiếu', 'phiếu bầu', 'phiếu tín nhiệm', 'phiếu tán thành', 'số phiếu tín nhiệm'] } as const;

/** In the clause of a length of time: how long a step of the work takes. */
export const PROCEDURE_VERBS = { source: CORPUS, phrases: ['theo dõi', 'cách ly', 'ngâm', 'đun', 'đun sôi', 'sấy', 'cách nhau', 'lưu mẫu', 'nghỉ ngơi'] } as const;

/** Before a number: measured by rules and contracts, not aimed at, such as degrees of injury, shares of capital, rates, allowances. */
export const RULED_QUANTITIES = {
  source: CORPUS,
  phrases: [
    'thương tật', 'tổn thương', 'suy giảm khả năng lao động', 'quyền biểu quyết', 'thuế suất', 'mức thuế', 'lãi suất', 'mức hỗ trợ', 'mức khuyến khích', 'ngân sách hỗ trợ', 'hỗ trợ', 'mức hưởng', 'mức đóng', 'được hưởng', 'mức chi', 'mức phạt', 'phạt', 'kinh phí',
    'tạm ứng', 'phân bổ', 'trích', 'trích lập', 'dự phòng', 'mức lương', 'tiền lương', 'quỹ lương', 'bậc lương', 'phụ cấp', 'trợ cấp', 'vốn đối ứng', 'ngân sách trung ương', 'ngân sách tỉnh', 'ngân sách huyện', 'ngân sách xã', 'ngân sách cấp tỉnh', 'ngân sách cấp huyện', 'ngân sách cấp xã', 'ngân sách thành phố', 'ngân sách địa phương', 'bồi thường', 'mức giá', 'dung sai', 'sai số', 'hao hụt', 'chiết khấu',
    'tổng mức', 'hệ số', 'mức thu', 'nắm giữ', 'sở hữu', 'hưởng', 'chi trả', 'đồng chi trả', 'cùng chi trả', 'mức bình quân', 'tỷ lệ vốn', 'vốn ngân sách', 'vốn ngoài ngân sách', 'nguồn vốn', 'cơ cấu vốn', 'mức vay', 'mức vốn', 'giữ lại', 'để lại', 'nộp', 'được thêm', 'được tính', 'tính thêm', 'nhu cầu', 'xác suất', 'mỗi bên', 'mỗi bên chi', 'quỹ đất', 'thu hồi', 'được giảm',
  ],
} as const;

/** Who are supported, behind a share of them, or so many of them behind a verb of support (`hỗ trợ 25 hộ nghèo`). */
export const SUPPORTED = { source: CORPUS, phrases: ['người', 'hộ', 'học sinh', 'sinh viên', 'trẻ em', 'phụ nữ', 'lao động', 'xã', 'thôn', 'bản', 'doanh nghiệp', 'hợp tác xã', 'nạn nhân', 'đối tượng', 'thanh niên', 'đoàn viên', 'hội viên', 'cơ sở', 'trường', 'gia đình'], verbs: ['hỗ trợ', 'giúp đỡ', 'giúp', 'trợ giúp'] } as const;

/** Right before a share: substances and funds that are named by it (`Chlorine 70%`, `quỹ 20% đất ở`). */
export const NAMES_WITH_SHARES = { source: CORPUS, phrases: ['cloramin', 'chloramin', 'cloramin b', 'chloramin b', 'chlorine', 'clo', 'cồn', 'cồn y tế', 'dung dịch', 'nồng độ', 'độ ẩm', 'độ mặn', 'độ dốc', 'quỹ', 'quỹ đất'] } as const;

/** By how much a price falls for whoever buys: right before a share, and what such a share is of. */
export const DISCOUNTS = {
  source: CORPUS,
  before: ['giảm giá', 'giảm phí', 'giảm lệ phí', 'giảm học phí', 'giảm cước', 'giảm tiền', 'khuyến mại', 'khuyến mãi', 'ưu đãi'],
  objects: ['giá trị hóa đơn', 'giá trị hoá đơn', 'giá trị đơn hàng', 'giá vé', 'giá phòng', 'giá dịch vụ', 'giá bán', 'giá niêm yết', 'tiền vé', 'phí tham quan', 'lệ phí', 'học phí', 'cước'],
} as const;

/** Right before a number of people: games that are named by how many play (`bóng đá mini 5 người`). */
export const GAMES = { source: CORPUS, phrases: ['bóng đá', 'bóng đá mini', 'bóng đá nam', 'bóng đá nữ', 'bóng chuyền', 'bóng rổ', 'sân bóng', 'sân', 'đua thuyền'] } as const;

/** Before a name in quotes, which may hold numbers (`phong trào “90 ngày đêm hoàn thành 200 km đường”`). */
export const CAMPAIGNS = { source: CORPUS, phrases: ['phong trào', 'thi đua', 'cao điểm', 'chiến dịch', 'cuộc vận động'] } as const;

/** Right before one piece of land or one person: what each yields is measured (`giá trị sản xuất 01 ha`). */
export const YIELD_NOUNS = { source: CORPUS, phrases: ['giá trị sản xuất', 'giá trị sản phẩm', 'giá trị thu nhập', 'giá trị thu được', 'năng suất', 'thu nhập'] } as const;

/** Before a number of crops a year: what is sown so often (`lúa nước 2 vụ`). */
export const SOWN_LAND = { source: CORPUS, phrases: ['lúa', 'lúa nước', 'đất', 'đất lúa', 'ruộng', 'màu', 'rau', 'ngô', 'cây màu'] } as const;

/** Behind a bound they ask something of those within it: by themselves, or with a number. */
export const BOUND_DEMANDS = { source: CORPUS, plain: ['phải', 'phải có', 'được'], measured: ['ít nhất', 'tối thiểu', 'đạt'] } as const;

/** Of whom rules compose a body: its members, the bodies at the head of a sentence, and behind people what they must be able to do. */
export const COMPOSITIONS = {
  source: CORPUS,
  members: ['thành viên', 'ủy viên', 'uỷ viên'],
  panels: ['hội đồng', 'ban', 'tổ', 'đoàn', 'ủy ban', 'uỷ ban', 'nhóm', 'thành phần', 'cơ cấu'],
  qualified: ['có trình độ', 'có bằng', 'có chứng chỉ', 'có kinh nghiệm', 'tốt nghiệp', 'đã được đào tạo', 'đủ điều kiện', 'đáp ứng'],
} as const;

/** At the head of a sentence: all its numbers are rules; the shares that an aim sets for `incomes` are none. */
export const RULED_SUBJECTS = { source: CORPUS, phrases: ['vốn ngân sách', 'tổng vốn ngân sách', 'tổng ngân sách', 'tổng mức vốn', 'vốn huy động', 'vốn tín dụng', 'vốn lồng ghép', 'vốn sự nghiệp', 'vốn vay', 'vốn doanh nghiệp', 'nguồn vốn', 'tổng nguồn vốn', 'nhu cầu vốn', 'tổng nhu cầu', 'kinh phí', 'tổng kinh phí', 'nguồn kinh phí', 'mức chi', 'mức chi phí', 'mức hỗ trợ', 'mức khuyến khích', 'định suất', 'mức phụ cấp', 'mức thu', 'mức phạt', 'mức đóng', 'mức trợ cấp', 'định mức', 'kinh phí hỗ trợ', 'hỗ trợ tối đa', 'được giảm', 'được hỗ trợ', 'mức bồi dưỡng', 'là tác giả', 'là chủ biên', 'trong thời gian giữ', 'đối tượng được', 'tiêu chuẩn xét', 'điều kiện'], measured: ['mức thu nhập'], incomes: ['thu ngân sách', 'thu cân đối', 'thu nội địa', 'thu thuế', 'tổng thu', 'tổng thu ngân sách', 'số thu'] } as const;

/** At the head of a sentence, before a year: what is counted in it is to be reached by then. */
export const HORIZON_OPENERS = { source: CORPUS, phrases: ['đến năm', 'đến hết năm', 'đến cuối năm', 'tới năm', 'vào năm', 'từ nay đến năm', 'từ nay đến hết năm'] } as const;

/** At the head of a sentence, before a day: if the day has passed, its figures are results. */
export const UNTIL_DAY_OPENERS = { source: CORPUS, phrases: ['đến', 'đến ngày', 'đến hết', 'đến hết ngày', 'tính đến', 'tính đến ngày', 'tới ngày'] } as const;

/** Right after a number: the same. */
export const RULED_OBJECTS = {
  source: CORPUS,
  phrases: ['tổng vốn', 'tổng vốn đầu tư', 'doanh thu', 'giá dự thầu', 'tổng chi', 'vốn điều lệ', 'cổ phần', 'cổ phiếu', 'quyền biểu quyết', 'vốn', 'giá trị hợp đồng', 'tiền sử dụng đất', 'mức lương', 'lương', 'tổng mức', 'mức hỗ trợ', 'mức phụ cấp', 'mức hưởng', 'chi phí khám', 'tổng số thành viên', 'tổng số đại biểu', 'tổng số phiếu', 'số phiếu', 'mức đóng', 'mức chi', 'mức phí', 'học phí', 'tiền thuê', 'mức lãi suất', 'lãi suất', 'lệ phí', 'giá gói thầu', 'định mức chi phí', 'tổng kinh phí', 'tổng chi phí', 'của tổng mức', 'của tổng chi phí', 'của tổng vốn', 'của tổng kinh phí', 'định mức', 'trong tổng số thu', 'tổng số thu', 'trong tổng thu', 'trong tổng chi', 'x'],
} as const;

/** What somebody is told to do with at least so much of what is spent: that share is an aim, though that of a rule is none. */
export const SETTING_ASIDE = { source: CORPUS, phrases: ['dành', 'bố trí', 'ưu tiên dành', 'ưu tiên bố trí', 'bảo đảm bố trí', 'đảm bảo bố trí', 'bảo đảm dành', 'đảm bảo dành', 'dành ra', 'bố trí đủ'] } as const;

/** Before a counted number they make it an aim without a comparator. */
export const COUNT_AIM_VERBS = {
  source: CORPUS,
  phrases: ['phấn đấu', 'phấn đấu có', 'phấn đấu đạt', 'đạt', 'đạt được', 'đạt từ', 'đạt khoảng', 'phấn đấu xây dựng', 'phấn đấu thành lập', 'xuống còn', 'xuống', 'còn', 'ở mức', 'lên', 'nâng lên', 'đạt mức', 'gấp', 'thu hút', 'đạt thêm', 'có thêm', 'giữ vững', 'trồng mới', 'thành lập mới', 'thành lập thêm', 'phát triển mới', 'phát triển thêm', 'xây mới', 'xây dựng mới', 'xây dựng thêm', 'kết nạp', 'kết nạp mới', 'kết nạp thêm', 'giải quyết việc làm cho', 'tạo việc làm cho', 'tạo việc làm mới cho', 'đào tạo nghề cho'],
  /** So many of a thing; before other numbers they are labels (`Mục tiêu 1.2`). */
  nouns: ['chỉ tiêu', 'mục tiêu'],
} as const;

/** In a task, before a counted number: what is to be made or done so many times (`cứng hóa 3,5 km`, `tổ chức 04 lớp`). */
export const MAKING_VERBS = {
  source: CORPUS,
  phrases: [
    'tổ chức', 'mở', 'mở thêm', 'mở mới', 'xây', 'xây dựng', 'xây lắp', 'đầu tư mới', 'đầu tư thêm', 'đầu tư xây dựng', 'làm mới', 'trồng', 'trồng rừng', 'trồng thêm', 'trồng và chăm sóc', 'cứng hóa', 'cứng hoá', 'bê tông hóa', 'bê tông hoá', 'nhựa hóa', 'nhựa hoá', 'kiên cố hóa', 'kiên cố hoá', 'nâng cấp', 'sửa chữa', 'cải tạo', 'tu sửa', 'lắp đặt', 'lắp đặt mới', 'trang bị', 'cấp mới', 'cấp thêm', 'cấp phát',
    'đào tạo', 'tập huấn', 'tập huấn cho', 'bồi dưỡng', 'dạy nghề cho', 'huấn luyện', 'tuyển', 'tuyển dụng', 'tuyển sinh', 'khám', 'khám sức khỏe cho', 'tiêm', 'tiêm phòng', 'thả', 'nạo vét', 'khoanh nuôi', 'khoanh nuôi tái sinh', 'khoanh nuôi tái sinh rừng', 'chăm sóc', 'giao khoán', 'bảo vệ', 'thành lập', 'phát triển', 'phát hành', 'in', 'in ấn', 'sản xuất', 'biên soạn', 'khắc phục', 'khắc phục dứt điểm', 'xóa', 'chuyển hóa', 'chuyển đổi', 'kiểm tra', 'thanh tra', 'thu gom', 'cung cấp', 'vận động', 'tư vấn cho', 'giới thiệu', 'nhân rộng', 'phát sóng', 'khoan', 'mua sắm', 'bổ sung', 'duy trì', 'hoàn thành', 'giải quyết', 'tiếp nhận', 'đưa vào sử dụng', 'xuất khẩu', 'di dời', 'bố trí ổn định', 'tổ chức cai nghiện cho', 'điều trị cho', 'tiến hành', 'thực hiện', 'triển khai', 'khởi công', 'khánh thành', 'đặt', 'tháo gỡ', 'thụ tinh nhân tạo cho', 'khám cho', 'tiêm cho', 'cấp cho', 'thay mới', 'thay định kỳ', 'chống quá tải', 'bố trí', 'phát', 'đăng', 'đăng tải', 'viết', 'tặng', 'tặng quà cho', 'trao', 'trao tặng', 'hỗ trợ xây dựng', 'hỗ trợ cho', 'thiết kế', 'hỗ trợ thiết kế', 'hỗ trợ xây mới', 'hỗ trợ sửa chữa', 'hỗ trợ thành lập', 'số hóa', 'số hoá', 'gieo trồng', 'gieo cấy', 'dàn dựng', 'mở rộng', 'cung ứng', 'cung ứng đủ', 'đưa vào quản lý', 'đưa vào quản lý thêm', 'thay', 'thay thế', 'lắp', 'lắp mới', 'lắp thêm', 'phát dọn', 'đốt', 'ký cam kết với', 'đỡ đầu', 'nhận đỡ đầu', 'sắp xếp lại', 'gia cố', 'kẻ', 'sơn', 'sơn sửa', 'phun', 'trưng bày', 'phục vụ', 'giao đủ',
  ],
} as const;

/** Before a length: what rules lay down for how a thing must be built or kept away (`khoảng cách tối thiểu 120 m`). */
export const DIMENSIONS = {
  source: CORPUS,
  nouns: ['khoảng cách', 'cách', 'dài', 'chiều rộng', 'chiều cao', 'chiều dài', 'bề rộng', 'bề dày', 'độ dày', 'độ sâu', 'bán kính', 'đường kính', 'hành lang', 'lộ giới', 'rộng', 'cao', 'sâu', 'dày', 'mặt cắt', 'nền đường', 'mặt đường', 'kích thước', 'cỡ chữ', 'dung tích', 'diện tích', 'dung lượng', 'tải trọng', 'trọng tải'],
  /** First syllables of verbs that end like such a noun (`mở rộng`, `kéo dài`). */
  verbs: ['mở', 'kéo', 'nối'],
  units: ['m', 'mét', 'cm', 'mm', 'km', 'm2', 'm²', 'lít', 'gb', 'GB'],
} as const;

/** What comes before or after an indicator and is none of it. */
export const INDICATOR_TRIMS = {
  source: CORPUS,
  phrases: ['phấn đấu', 'bảo đảm', 'đảm bảo', 'có', 'đạt', 'duy trì', 'và', 'trong đó', 'cụ thể', 'mục tiêu', 'chỉ tiêu', 'hoàn thành', 'là', 'triển khai', 'thực hiện', 'nâng', 'tăng', 'giảm', 'tỷ lệ đạt', 'với', 'gấp', 'trong đó có', 'thêm', 'khống chế', 'kéo giảm'],
} as const;

/** At the end of an indicator, before its number, and what ends like one of them and is part of the indicator. */
export const INDICATOR_TAILS = { source: CORPUS, phrases: ['khoảng', 'xuống', 'xuống còn', 'xuống mức', 'lên', 'còn', 'ở mức', 'đạt mức', 'phấn đấu'], kept: ['trở lên', 'gia tăng'] } as const;

/** Nouns with which the name of a measured quantity begins. */
export const INDICATOR_NOUNS = {
  source: CORPUS,
  phrases: ['tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'mức độ', 'số', 'số lượng', 'chỉ số', 'tổng', 'tốc độ', 'thu nhập', 'giá trị', 'diện tích', 'sản lượng', 'năng suất', 'kim ngạch', 'thu ngân sách', 'tỷ suất', 'tỷ số', 'độ che phủ', 'tuổi thọ', 'quy mô', 'doanh thu', 'bình quân', 'vốn'],
} as const;

/** First words of the column of a table that names what is measured. */
export const INDICATOR_COLUMN_HEADINGS = { source: CORPUS, phrases: ['chỉ tiêu', 'tên chỉ tiêu', 'mục tiêu', 'nội dung chỉ tiêu', 'chỉ số', 'các chỉ tiêu', 'chỉ tiêu chủ yếu', 'nội dung', 'tiêu chí'] } as const;

/** The whole heading of a column of units, or of one of bodies. */
export const BARE_UNIT_HEADINGS = { source: CORPUS, phrases: ['đơn vị', 'đv'] } as const;

/** Before the noun that a column's numbers count (`Số mô hình`). */
export const COUNT_HEADINGS = { source: CORPUS, phrases: ['số', 'số lượng', 'tổng số'] } as const;

/** First words of the column that gives the unit. */
export const UNIT_COLUMN_HEADINGS = { source: CORPUS, phrases: ['đơn vị tính', 'đvt', 'đơn vị đo', 'đ.v.t'] } as const;

/** In the heading of a column they make its numbers aims. */
export const AIM_COLUMN_HEADINGS = { source: CORPUS, phrases: ['kế hoạch', 'mục tiêu', 'chỉ tiêu', 'phấn đấu', 'giao', 'kh'] } as const;

/** Whole headings of columns that only tell how many there are. */
export const STOCK_COLUMN_HEADINGS = { source: CORPUS, phrases: ['dân số', 'số dân', 'tổng dân số', 'tổng số dân', 'số khẩu', 'số nhân khẩu', 'tổng số hộ', 'tổng số hộ dân', 'số hộ hiện có', 'hiện có', 'số hiện có', 'tổng số hiện có'] } as const;

/** In the heading of a column they make its numbers results or money. */
export const RESULT_COLUMN_HEADINGS = { source: CORPUS, phrases: ['thực hiện', 'kết quả', 'ước', 'hiện trạng', 'th', 'đạt được', 'so sánh', 'ghi chú', 'hoàn thành', 'thời gian', 'kinh phí', 'dự toán', 'đơn giá', 'thành tiền', 'vốn', 'số tiền'] } as const;
