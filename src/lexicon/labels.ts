/** Labels of lines that tell something of the task above (`Đơn vị chủ trì: …`) and headings of columns of task tables. */

/** What a labelled line or a column tells of a task. */
export type TaskField = 'text' | 'lead' | 'lead-and-coordinating' | 'coordinating' | 'supervising' | 'reported-to' | 'time' | 'product' | 'number' | 'note' | 'circumstance';

export interface FieldLabel {
  readonly field: TaskField;
  readonly phrases: readonly string[];
  readonly source: string;
}

const CONTRACT = 'Quy ước đầu ra, mục nhiệm vụ; biểu phân công nhiệm vụ trong kho văn bản mẫu';
const TABLES = 'Biểu phân công nhiệm vụ kèm theo kế hoạch của ủy ban nhân dân các cấp: thứ tự cột thường gặp';

export const LINE_LABELS: readonly FieldLabel[] = [
  { field: 'lead', source: CONTRACT, phrases: ['chủ trì tham mưu', 'chịu trách nhiệm chính', 'trách nhiệm chủ trì', 'tổ chức, cá nhân thực hiện', 'đơn vị tham mưu thực hiện', 'phân công chủ trì', 'đơn vị đề xuất', 'đơn vị chủ trì', 'cơ quan chủ trì', 'chủ trì', 'cơ quan, đơn vị chủ trì', 'đơn vị, cơ quan chủ trì', 'cơ quan chủ trì thực hiện', 'đơn vị chủ trì thực hiện', 'đơn vị thực hiện', 'cơ quan thực hiện', 'cơ quan, đơn vị thực hiện', 'phân công thực hiện', 'trách nhiệm thực hiện', 'đơn vị chịu trách nhiệm', 'cơ quan chịu trách nhiệm', 'bộ phận chủ trì', 'bộ phận thực hiện', 'người thực hiện', 'người chủ trì', 'đơn vị phụ trách', 'cơ quan phụ trách', 'bộ phận phụ trách', 'phòng phụ trách', 'người phụ trách', 'cán bộ phụ trách', 'phụ trách', 'cơ quan tham mưu', 'đơn vị tham mưu', 'đơn vị đầu mối', 'cơ quan đầu mối', 'phân công nhiệm vụ', 'phân công', 'đơn vị tổ chức', 'chủ trì thực hiện', 'trách nhiệm', 'lãnh đạo phụ trách', 'đơn vị chủ trì tham mưu', 'cơ quan chủ trì tham mưu', 'cơ quan chủ trì soạn thảo', 'đơn vị chủ trì soạn thảo', 'cơ quan soạn thảo', 'cơ quan trình', 'cơ quan chủ trì trình', 'cấp thực hiện', 'đơn vị triển khai', 'cơ quan triển khai', 'các đơn vị chủ trì', 'các cơ quan chủ trì', 'cơ quan, tổ chức chủ trì', 'cơ quan, tổ chức thực hiện', 'cơ quan tổ chức thực hiện', 'cơ quan, đơn vị chịu trách nhiệm', 'cơ quan chủ trì, tham mưu', 'sở, ngành chủ trì', 'đơn vị được giao', 'đơn vị được giao chủ trì', 'cơ quan được giao chủ trì', 'chịu trách nhiệm', 'người chịu trách nhiệm', 'lực lượng thực hiện', 'đầu mối', 'đầu mối thực hiện', 'phòng chủ trì', 'phòng, ban chủ trì', 'khoa, phòng chủ trì'] },
  { field: 'lead-and-coordinating', source: CONTRACT, phrases: ['đơn vị chủ trì, phối hợp', 'cơ quan chủ trì, phối hợp', 'đơn vị chủ trì/phối hợp', 'cơ quan chủ trì/phối hợp', 'chủ trì/phối hợp', 'chủ trì, phối hợp', 'đơn vị chủ trì và phối hợp', 'cơ quan chủ trì và phối hợp', 'đơn vị chủ trì, đơn vị phối hợp', 'cơ quan chủ trì, cơ quan phối hợp', 'cơ quan chủ trì/cơ quan phối hợp', 'đơn vị chủ trì/đơn vị phối hợp'] },
  { field: 'coordinating', source: CONTRACT, phrases: ['đơn vị cùng thực hiện', 'cơ quan cùng thực hiện', 'cùng thực hiện', 'đơn vị hỗ trợ', 'cơ quan hỗ trợ', 'đơn vị phối hợp', 'cơ quan phối hợp', 'phối hợp', 'cơ quan, đơn vị phối hợp', 'đơn vị, cơ quan phối hợp', 'cơ quan phối hợp thực hiện', 'đơn vị phối hợp thực hiện', 'phối hợp thực hiện', 'bộ phận phối hợp', 'các đơn vị phối hợp', 'các cơ quan phối hợp', 'người phối hợp', 'thành phần phối hợp', 'lực lượng phối hợp', 'cùng phối hợp', 'cơ quan cùng phối hợp', 'đơn vị cùng phối hợp', 'cơ quan, tổ chức phối hợp', 'các cơ quan, đơn vị phối hợp', 'cơ quan, đơn vị phối hợp thực hiện', 'sở, ngành phối hợp', 'các đơn vị phối hợp thực hiện', 'cơ quan, địa phương phối hợp'] },
  { field: 'supervising', source: CONTRACT, phrases: ['đơn vị theo dõi', 'cơ quan theo dõi', 'đơn vị giám sát', 'cơ quan giám sát', 'theo dõi, đôn đốc', 'đơn vị theo dõi, đôn đốc', 'cơ quan theo dõi, đôn đốc', 'đơn vị kiểm tra, giám sát', 'lãnh đạo chỉ đạo, theo dõi'] },
  { field: 'reported-to', source: CONTRACT, phrases: ['cơ quan nhận báo cáo', 'đơn vị nhận báo cáo', 'nơi nhận báo cáo', 'cơ quan tổng hợp', 'đơn vị tổng hợp', 'gửi về', 'gửi báo cáo về', 'báo cáo gửi về', 'kết quả gửi về', 'nơi gửi báo cáo'] },
  { field: 'time', source: CONTRACT, phrases: ['thời gian', 'thời gian thực hiện', 'thời gian hoàn thành', 'thời hạn', 'thời hạn hoàn thành', 'thời hạn thực hiện', 'tiến độ', 'tiến độ thực hiện', 'tiến độ hoàn thành', 'hoàn thành', 'thời điểm', 'thời điểm hoàn thành', 'lộ trình', 'lộ trình thực hiện', 'thời gian tổ chức', 'thời gian dự kiến', 'thời gian báo cáo', 'thời gian triển khai', 'thời hạn báo cáo', 'thời hạn gửi', 'thời hạn gửi báo cáo', 'thời hạn triển khai', 'thời hạn nộp', 'hạn gửi', 'hạn nộp', 'hạn báo cáo', 'hạn cuối', 'hạn chót', 'hạn hoàn thành', 'thời gian bắt đầu', 'thời gian kết thúc', 'thời hạn ban hành', 'thời gian ban hành', 'thời hạn trình', 'thời gian trình', 'thời điểm trình', 'thời gian trình ban hành', 'thời gian phê duyệt', 'thời gian hoàn thành dự kiến', 'thời gian dự kiến hoàn thành', 'thời gian, tiến độ', 'thời gian và tiến độ', 'thời gian, tiến độ thực hiện', 'thời gian thực hiện, hoàn thành', 'thời gian thực hiện và hoàn thành', 'thời hạn hoàn thành dự kiến', 'thời gian thực hiện dự kiến', 'tần suất', 'tần suất thực hiện', 'mốc thời gian', 'thời gian báo cáo kết quả', 'thời gian gửi báo cáo', 'thời gian, địa điểm', 'thời gian và địa điểm', 'thời gian, địa điểm tổ chức', 'thời gian, địa điểm thực hiện', 'thời gian phát động', 'thời gian khai mạc', 'thời gian tổng kết', 'thời gian sơ kết', 'thời gian tiến hành', 'thời gian diễn ra', 'thời gian nộp', 'thời gian trao giải', 'thời gian chấm', 'thời gian kiểm tra', 'thời gian dự thi', 'thời gian đăng ký', 'thời hạn đăng ký', 'hạn đăng ký'] },
  { field: 'product', source: CONTRACT, phrases: ['sản phẩm', 'sản phẩm đầu ra', 'kết quả', 'kết quả đầu ra', 'sản phẩm dự kiến', 'kết quả dự kiến', 'dự kiến sản phẩm', 'dự kiến kết quả', 'sản phẩm hoàn thành', 'kết quả, sản phẩm', 'sản phẩm, kết quả', 'kết quả/sản phẩm', 'sản phẩm/kết quả', 'kết quả thực hiện', 'hình thức văn bản', 'sản phẩm/kết quả đầu ra', 'yêu cầu sản phẩm', 'kết quả cần đạt', 'kết quả đạt được', 'sản phẩm cụ thể', 'tài liệu, sản phẩm'] },
  { field: 'circumstance', source: CONTRACT, phrases: ['địa điểm', 'địa điểm tổ chức', 'địa điểm thực hiện', 'thành phần', 'thành phần tham dự', 'thành phần tham gia', 'đối tượng', 'đối tượng tham gia', 'đối tượng áp dụng', 'số lượng', 'mức quà', 'mức hỗ trợ', 'mức chi', 'mức thưởng', 'mức đóng góp', 'trị giá', 'quy mô', 'kinh phí', 'nguồn kinh phí', 'kinh phí thực hiện', 'dự kiến kinh phí', 'ghi chú', 'chủ đề', 'phạm vi', 'phạm vi thực hiện', 'hình thức', 'hình thức thực hiện', 'hình thức tổ chức', 'lĩnh vực ưu tiên', 'tiêu chuẩn', 'hồ sơ', 'hồ sơ gồm', 'hồ sơ đăng ký', 'nơi nộp', 'địa điểm nộp', 'nơi nhận hồ sơ'] },
];

/** What cells put in brackets behind a body, or before a colon in front of it, to tell its role: `Phòng Kinh tế (CT), Công an xã (PH)`. */
export const ROLE_MARKS: readonly { readonly role: 'lead' | 'coordinating'; readonly phrases: readonly string[]; readonly source: string }[] = [
  { role: 'lead', source: TABLES, phrases: ['chủ trì', 'chủ trì thực hiện', 'đơn vị chủ trì', 'đầu mối', 'CT', 'chính'] },
  { role: 'coordinating', source: TABLES, phrases: ['phối hợp', 'phối hợp thực hiện', 'cùng phối hợp', 'đơn vị phối hợp', 'PH', 'p/h', 'hỗ trợ', 'tham gia'] },
];

/** Headings of the two columns between which a table parts the time of its tasks. */
export const TIME_COLUMN_EDGES: readonly { readonly edge: 'start' | 'end'; readonly phrases: readonly string[]; readonly source: string }[] = [
  { edge: 'start', source: CONTRACT, phrases: ['thời gian bắt đầu', 'bắt đầu', 'ngày bắt đầu', 'thời điểm bắt đầu', 'từ ngày'] },
  { edge: 'end', source: CONTRACT, phrases: ['thời gian kết thúc', 'thời gian hoàn thành', 'kết thúc', 'hoàn thành', 'ngày kết thúc', 'ngày hoàn thành', 'thời điểm kết thúc', 'thời điểm hoàn thành', 'đến ngày'] },
];

export const COLUMN_HEADINGS: readonly FieldLabel[] = [
  { field: 'lead', source: CONTRACT, phrases: ['tổ chức, cá nhân thực hiện', 'thực hiện', 'tham mưu', 'người phụ trách', 'cán bộ phụ trách', 'phụ trách', 'cá nhân phụ trách', 'cá nhân thực hiện', 'tập thể thực hiện', 'phân công phụ trách', 'phòng phụ trách', 'tập thể, cá nhân thực hiện', 'cá nhân, tập thể thực hiện', 'tập thể, cá nhân chịu trách nhiệm', 'tập thể, cá nhân phụ trách', 'người chịu trách nhiệm', 'người chịu trách nhiệm chính', 'lực lượng thực hiện', 'lực lượng chủ trì'] },
  { field: 'supervising', source: CONTRACT, phrases: ['lãnh đạo theo dõi', 'lãnh đạo chỉ đạo', 'lãnh đạo UBND theo dõi', 'lãnh đạo UBND chỉ đạo', 'lãnh đạo UBND phụ trách', 'chuyên viên theo dõi', 'theo dõi', 'giám sát', 'kiểm tra, giám sát', 'người kiểm tra', 'người theo dõi', 'người giám sát', 'lãnh đạo kiểm tra', 'cán bộ theo dõi'] },
  { field: 'time', source: CONTRACT, phrases: ['hạn', 'tháng', 'quý', 'giai đoạn', 'giai đoạn thực hiện', 'năm thực hiện', 'ngày tháng', 'dự kiến hoàn thành', 'bắt đầu', 'kết thúc', 'ngày bắt đầu', 'ngày kết thúc', 'ngày hoàn thành', 'thời điểm bắt đầu', 'thời điểm kết thúc', 'từ ngày', 'đến ngày'] },
  { field: 'product', source: CONTRACT, phrases: ['đầu ra', 'hồ sơ, sản phẩm', 'hồ sơ/sản phẩm', 'văn bản, sản phẩm'] },
  { field: 'number', source: CONTRACT, phrases: ['tt', 'stt', 'số tt', 'số thứ tự', 'số'] },
  { field: 'text', source: CONTRACT, phrases: ['nội dung', 'nhiệm vụ', 'tên nhiệm vụ', 'nội dung công việc', 'nội dung nhiệm vụ', 'nội dung, nhiệm vụ', 'nhiệm vụ cụ thể', 'nhiệm vụ chủ yếu', 'tên nhiệm vụ cụ thể', 'công việc', 'nội dung thực hiện', 'hoạt động', 'nội dung hoạt động', 'tên hoạt động', 'nhiệm vụ, giải pháp', 'nhiệm vụ giải pháp', 'nhiệm vụ/giải pháp', 'giải pháp', 'nội dung chính', 'nội dung triển khai', 'nội dung cụ thể', 'tên công việc', 'đầu việc', 'tên đề án', 'tên văn bản', 'tên dự án', 'tên đề án, nhiệm vụ', 'đề án', 'nhiệm vụ trọng tâm', 'danh mục nhiệm vụ', 'danh mục công việc', 'nhóm nhiệm vụ', 'các nhiệm vụ', 'nhiệm vụ được giao', 'nội dung chỉ đạo', 'các bước', 'nội dung kiểm tra', 'tên chương trình', 'mục tiêu, nhiệm vụ', 'nội dung/nhiệm vụ', 'nội dung/công việc', 'nhiệm vụ/hoạt động', 'tên nhiệm vụ, đề án', 'tên nhiệm vụ/hoạt động', 'các hoạt động', 'nội dung các hoạt động', 'nội dung và giải pháp', 'việc cần làm', 'văn bản, đề án', 'tên văn bản, đề án', 'danh mục đề án', 'các công việc', 'công việc cần làm', 'phần việc', 'biện pháp', 'biện pháp khắc phục', 'giải pháp khắc phục', 'nội dung khắc phục', 'biện pháp thực hiện', 'hạng mục công việc', 'việc phải làm', 'đối tượng, nội dung', 'đối tượng và nội dung', 'đối tượng - nội dung', 'nội dung, đối tượng', 'nội dung thanh tra', 'nội dung giám sát', 'cuộc thanh tra', 'cuộc kiểm tra', 'cuộc giám sát', 'tên cuộc thanh tra', 'tên cuộc kiểm tra', 'chuyên đề giám sát'] },
  { field: 'circumstance', source: CONTRACT, phrases: ['địa điểm', 'thành phần', 'đối tượng', 'kinh phí', 'nguồn kinh phí', 'nguồn vốn', 'dự toán', 'số lượng', 'hình thức', 'chỉ tiêu', 'đơn vị tính', 'mục tiêu', 'căn cứ'] },
  { field: 'note', source: CONTRACT, phrases: ['ghi chú', 'lưu ý', 'chú thích'] },
];

/** Headings of columns of the names of people, who do what another column gives: `Họ và tên` beside `Nhiệm vụ`. */
export const PEOPLE_HEADINGS = { source: 'Bảng phân công nhiệm vụ cho thành viên ban chỉ đạo, tổ công tác, viên chức các đơn vị; kho văn bản mẫu', phrases: ['họ và tên', 'họ tên', 'họ, tên', 'tên thành viên', 'tên cán bộ'] } as const;

/** What headings of columns begin with that name superiors: beside a column of those who do the work, they follow it. */
export const SUPERIOR_HEADINGS = { source: TABLES, phrases: ['lãnh đạo', 'thường trực', 'đồng chí lãnh đạo', 'đ/c lãnh đạo', 'thành viên bcđ', 'thành viên ban chỉ đạo', 'ủy viên', 'cấp ủy viên', 'đảng ủy viên', 'người chỉ đạo', 'chỉ đạo', 'theo dõi'] } as const;

/** What headings of columns begin with that name the person who answers for it: beside a column of the bodies that do the work, they give no further lead. */
export const ANSWERING_HEADINGS = { source: TABLES, phrases: ['người đứng đầu', 'người chịu trách nhiệm', 'thủ trưởng chịu trách nhiệm', 'cá nhân chịu trách nhiệm'] } as const;

/** Words that tell a column where its whole heading is in no list or was misread: the first that the heading holds counts, whatever its marks. */
export const COLUMN_KEYWORDS: readonly { readonly field: TaskField; readonly words: readonly string[]; readonly source: string }[] = [
  { field: 'lead-and-coordinating', source: CONTRACT, words: ['chu tr', 'phoi hop'] },
  { field: 'coordinating', source: CONTRACT, words: ['phoi hop'] },
  { field: 'lead', source: CONTRACT, words: ['chu tri'] },
  { field: 'lead', source: CONTRACT, words: ['thuc hien', 'don vi'] },
  { field: 'lead', source: CONTRACT, words: ['thuc hien', 'co quan'] },
  { field: 'lead', source: CONTRACT, words: ['phu trach'] },
  { field: 'lead', source: CONTRACT, words: ['chiu trach nhiem'] },
  { field: 'lead', source: CONTRACT, words: ['giai quyet', 'co quan'] },
  { field: 'lead', source: CONTRACT, words: ['giai quyet', 'don vi'] },
  { field: 'time', source: CONTRACT, words: ['thoi gian'] },
  { field: 'time', source: CONTRACT, words: ['thoi han'] },
  { field: 'time', source: CONTRACT, words: ['tien do'] },
  { field: 'time', source: CONTRACT, words: ['ngay', 'cham nhat'] },
  { field: 'time', source: CONTRACT, words: ['ngay', 'hoan thanh'] },
  { field: 'product', source: CONTRACT, words: ['san pham'] },
  { field: 'product', source: CONTRACT, words: ['ket qua'] },
  { field: 'text', source: CONTRACT, words: ['nhiem vu'] },
  { field: 'text', source: CONTRACT, words: ['noi dung'] },
  { field: 'text', source: CONTRACT, words: ['cong viec'] },
];

/** Words, folded, that tell where the headings of columns stand that were read across, line by line: `Cơ quan | Cơ quan | Thời gian`, then `chủ trì | phối hợp | hoàn thành`. */
export const COLUMN_STARTERS: readonly { readonly field: TaskField | 'party'; readonly words: readonly string[]; readonly source: string }[] = [
  { field: 'number', source: CONTRACT, words: ['stt', 'tt'] },
  { field: 'text', source: CONTRACT, words: ['noi dung', 'nhiem vu', 'cong viec', 'ten nhiem vu', 'hoat dong', 'giai phap', 'cac buoc', 'hang muc', 'dau viec'] },
  { field: 'party', source: CONTRACT, words: ['co quan', 'don vi', 'bo phan', 'luc luong', 'nguoi'] },
  { field: 'lead', source: CONTRACT, words: ['chu tri', 'tri', 'phu trach', 'chiu trach nhiem'] },
  { field: 'coordinating', source: CONTRACT, words: ['phoi hop', 'phoi', 'hop'] },
  { field: 'time', source: CONTRACT, words: ['thoi gian', 'thoi han', 'thoi', 'tien do', 'hoan thanh'] },
  { field: 'product', source: CONTRACT, words: ['san pham', 'ket qua'] },
  { field: 'note', source: CONTRACT, words: ['ghi chu'] },
];

/** Headings, folded, of columns in tables that list things and not tasks: procedures, people, goods. */
export const LIST_COLUMN_WORDS = {
  source: 'Bảng danh mục kèm theo quyết định: thủ tục hành chính, nhân sự, tài sản; kho văn bản mẫu',
  words: ['ma so', 'ma thu tuc', 'ma tthc', 'ten thu tuc', 'ten tthc', 'can cu phap ly', 'le phi', 'ho va ten', 'ho ten', 'chuc vu', 'so luong', 'don vi tinh', 'dien thoai', 'ky hieu', 'so hieu', 'dia chi'],
} as const;

/** Orders of columns that task tables have, the usual ones first. */
export const COLUMN_ORDERS: readonly { readonly columns: readonly TaskField[]; readonly source: string }[] = [
  { source: TABLES, columns: ['number', 'text', 'lead', 'coordinating', 'time'] },
  { source: TABLES, columns: ['number', 'text', 'lead', 'coordinating', 'time', 'product'] },
  { source: TABLES, columns: ['number', 'text', 'lead', 'coordinating', 'product', 'time'] },
  { source: TABLES, columns: ['number', 'text', 'lead', 'time', 'product'] },
  { source: TABLES, columns: ['number', 'text', 'lead', 'coordinating', 'time', 'note'] },
];

/** All columns in their usual order, for a table of which no line shows them side by side. */
export const USUAL_COLUMNS: { readonly source: string; readonly columns: readonly TaskField[] } = {
  source: TABLES,
  columns: ['number', 'text', 'lead', 'lead-and-coordinating', 'coordinating', 'time', 'product', 'note'],
};

/** How the heading of a column is usually written: what a misread one is restored to. */
export const USUAL_HEADINGS: { readonly source: string; readonly byField: Readonly<Partial<Record<TaskField, string>>> } = {
  source: CONTRACT,
  byField: { lead: 'Cơ quan chủ trì', coordinating: 'Cơ quan phối hợp', time: 'Thời gian', product: 'Sản phẩm' },
};

/** Words of which a line that gives nothing but a time consists, beside numbers. */
export const TIME_WORDS = { source: CONTRACT, phrases: ['từ', 'đến', 'tới', 'ngày', 'tháng', 'năm', 'quý', 'tuần', 'hết', 'trước', 'sau', 'trong', 'vào', 'cuối', 'đầu', 'giữa', 'và', 'dự', 'kiến', 'giờ', 'sáng', 'chiều', 'xong', 'hoàn', 'thành', 'hằng', 'hàng', 'các', 'chậm', 'nhất'] } as const;

/** Words that cells of times have beside those above and below. */
export const TIME_CELL_WORDS = { source: TABLES, words: ['mỗi', 'xuyên', 'liên', 'tục', 'cả', 'khi', 'có', 'đoạn', 'thời', 'gian', 'hạn', 'điểm', 'tiến', 'độ', 'kế', 'hoạch', 'yêu', 'cầu', 'quy', 'kỳ', 'đột', 'xuất', 'ban', 'hành', 'thực', 'hiện', 'dịp', 'mùa', 'hè', 'học', 'lần'] } as const;

/** Words that a time begins with where no colon stands between it and its label: `Thời gian hoàn thành trước ngày 31/12`. */
export const TIME_OPENERS = {
  source: CONTRACT,
  phrases: ['trước', 'trong', 'chậm nhất', 'từ', 'xong', 'xong trước', 'quý', 'tháng', 'ngày', 'năm', 'hằng', 'hàng', 'đến', 'là', 'hoàn thành', 'hoàn thành trước', 'giai đoạn', 'định kỳ', 'thường xuyên', 'theo', 'không quá'],
} as const;

/** Before a colon and a time: the case in which what stands above is done by then (`Đối với cấp tiểu học: trước ngày 15/5`). */
export const CASE_OPENERS = { source: 'Hướng dẫn nộp hồ sơ, báo cáo theo từng đối tượng trong kho văn bản mẫu', phrases: ['đối với', 'riêng', 'riêng đối với', 'với', 'trường hợp'] } as const;

/** Behind a deed and a colon stands who does it; not behind the words for those who come, hold a post or belong to something, nor where the words before the colon still govern what follows. */
export const DOERS_BEHIND_DEEDS = {
  source: 'Kế hoạch của trường học, liên đội, công đoàn phân việc theo mẫu «việc: người làm»; kho văn bản mẫu',
  not: ['thành phần', 'đại biểu', 'khách mời', 'đối tượng', 'thành viên', 'ủy viên', 'mời', 'tham dự', 'dự', 'địa điểm', 'nơi', 'tên', 'họ tên', 'đơn vị', 'cơ quan', 'địa chỉ', 'nguồn', 'cụm', 'nhóm', 'khối', 'tổ', 'khu', 'vùng', 'tuyến', 'điểm', 'bảng', 'hạng', 'gửi', 'phó', 'trưởng', 'chủ đầu tư', 'đối với', 'theo', 'gồm', 'giải', 'cấp', 'ngày', 'giờ', 'buổi', 'sáng', 'chiều', 'trong đó'],
  governing: ['gồm', 'là', 'với', 'về', 'cho', 'của', 'tại', 'ở', 'thuộc', 'qua', 'từ', 'đến', 'sau', 'như', 'theo', 'gửi', 'giữa', 'bởi', 'và', 'hoặc', 'các', 'những', 'một số', 'cụ thể', 'ví dụ', 'lưu ý', 'ghi chú'],
  several: ['các', 'những', 'một số', 'hai', 'ba'],
} as const;

/** Statements that direct nobody, by their first words. */
export const STATEMENT_OPENERS = {
  source: CONTRACT,
  phrases: ['kinh phí', 'nguồn kinh phí', 'kinh phí thực hiện', 'nguồn lực', 'nguồn vốn', 'nguồn tài trợ', 'nguồn ngân sách', 'nguồn hợp pháp', 'ngân sách', 'nguồn xã hội hóa', 'các nguồn', 'từ nguồn', 'mốc kiểm tra', 'mốc giám sát', 'mốc thời gian kiểm tra', 'mốc thời gian giám sát', 'niên độ kiểm tra', 'thời kỳ kiểm tra', 'thời kỳ thanh tra', 'hỗ trợ từ ngân sách', 'hỗ trợ từ nguồn', 'hỗ trợ từ trung ương', 'hỗ trợ của ngân sách', 'dự toán kinh phí', 'ghi chú', 'quyết định này có hiệu lực', 'quyết định có hiệu lực', 'chỉ thị có hiệu lực', 'kế hoạch có hiệu lực', 'trích từ nguồn', 'trích từ ngân sách', 'lấy từ nguồn', 'bố trí từ nguồn', 'sử dụng từ nguồn', 'sử dụng nguồn kinh phí', 'được bố trí từ', 'được bảo đảm từ', 'được đảm bảo từ', 'do ngân sách', 'quyết định này thay thế', 'kế hoạch này thay thế', 'chỉ thị này có hiệu lực', 'chỉ thị này thay thế', 'văn bản này thay thế', 'trong những năm qua', 'trong thời gian qua', 'thời gian qua', 'những năm qua', 'nhìn chung', 'bên cạnh những kết quả', 'bên cạnh kết quả', 'phụ lục', 'biểu mẫu', 'mẫu số', 'tổng kinh phí', 'dự kiến kinh phí', 'tổng số', 'thời gian', 'địa điểm', 'thành phần', 'đối tượng áp dụng', 'phạm vi áp dụng', 'ban hành kèm theo quyết định này', 'ban hành kèm theo', 'phê duyệt kèm theo', 'thông qua kèm theo', 'nhất trí thông qua', 'kèm theo', 'chi tiết tại', 'có phụ lục', 'nội dung chi tiết', 'từ ngân sách', 'nguồn dự phòng', 'vốn ngân sách', 'đánh giá cao', 'đồng ý', 'tán thành', 'nhất trí với', 'nhất trí về', 'nhất trí chủ trương', 'phê chuẩn', 'chấp thuận chủ trương', 'chấp thuận phương án', 'chấp thuận đề nghị', 'chấp thuận đề xuất', 'chấp thuận ý kiến', 'chấp thuận việc', 'chấp thuận nội dung', 'thống nhất chủ trương', 'thống nhất về chủ trương', 'thống nhất với đề nghị', 'thống nhất với đề xuất', 'thống nhất với nội dung', 'thống nhất theo đề nghị', 'thống nhất theo đề xuất', 'ghi nhận', 'hoan nghênh', 'biểu dương và đánh giá cao', 'ghi nhận và đánh giá cao', 'ghi nhận, đánh giá cao', 'cơ bản thống nhất', 'hiện nay', 'vừa qua', 'quy mô', 'số lượng', 'thời lượng', 'được hưởng', 'được bảo lưu', 'mức chi', 'mức hỗ trợ', 'mức trợ cấp', 'xem chi tiết', 'xem thêm', 'sẽ thông báo', 'sẽ có thông báo', 'sẽ được thông báo', 'sẽ có văn bản', 'sẽ có hướng dẫn', 'sẽ có kế hoạch'],
} as const;

/** They open like a statement of a time and put what follows into the time to come (`Thời gian tới, Sở Tài chính tập trung …`). */
export const COMING_TIMES = { source: CONTRACT, phrases: ['thời gian tới', 'thời gian đến', 'thời gian sắp tới'] } as const;

/** Labels of the points of an announcement: where an event takes place, and what happens there. */
export const EVENT_LABELS = {
  source: 'Giấy mời, thông báo tổ chức hội nghị, tập huấn trong kho văn bản mẫu',
  venue: ['địa điểm', 'địa điểm tổ chức', 'hình thức và địa điểm', 'địa điểm họp'],
  programme: ['nội dung', 'nội dung họp', 'hình thức họp', 'hình thức cuộc họp', 'nội dung cuộc họp', 'nội dung hội nghị', 'nội dung tập huấn', 'chương trình', 'hình thức', 'chủ trì', 'chủ trì hội nghị', 'trang phục', 'tài liệu'],
  /** Who comes: beside them stands what happens at a meeting, and not what is asked of the readers. */
  participants: ['thành phần mời', 'thành phần mời dự', 'thành phần mời tham dự', 'thành phần dự họp', 'thành phần', 'thành phần tham dự'],
} as const;

/** What the paragraphs that open a letter begin with where they only tell what it rests on. */
export const RECITAL_OPENERS = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5 (công văn): phần mở đầu; kho văn bản mẫu',
  phrases: ['thực hiện', 'thực hiện theo', 'căn cứ', 'theo', 'theo đề nghị', 'tiếp theo', 'phúc đáp', 'trả lời', 'xét', 'hưởng ứng', 'triển khai', 'triển khai thực hiện', 'tiếp tục thực hiện', 'nhận được', 'sau khi', 'qua', 'ngày'],
} as const;

/** Acts of the body that decides, by the verb that its article begins with: done by the decision itself, they direct nobody. */
export const DECIDING_ACTS = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2, 1.3 (quyết định); điều 1 của quyết định, nghị quyết trong kho văn bản mẫu',
  // `Nay ban hành`: older decisions begin so.
  phrases: ['nay ban hành', 'nay phê duyệt', 'nay thành lập', 'nay công bố', 'nay quy định', 'nay cho phép', 'nay bổ nhiệm', 'phê duyệt', 'phê chuẩn', 'ban hành', 'công bố', 'thông qua', 'đồng ý', 'chấp thuận', 'nhất trí', 'tán thành', 'công nhận', 'bổ nhiệm', 'bổ nhiệm lại', 'miễn nhiệm', 'điều động', 'cho phép', 'thành lập', 'kiện toàn', 'giải thể', 'sáp nhập', 'tặng', 'tặng thưởng', 'khen thưởng', 'thu hồi', 'bãi bỏ', 'hủy bỏ', 'sửa đổi', 'bổ sung', 'sửa đổi, bổ sung', 'điều chỉnh', 'quy định', 'thay thế', 'gia hạn', 'đặt tên', 'giao chỉ tiêu', 'giao kế hoạch', 'giao dự toán', 'giao biên chế', 'phân bổ'],
} as const;

/** By these an intro line says that what stands under it is to be done by its time. */
export const COMPLETIONS = { source: CONTRACT, phrases: ['hoàn thành', 'hoàn tất', 'xong', 'thực hiện xong'] } as const;

/** Before the colon of an intro line they say that what follows tells it in detail. */
export const LEAD_IN_TAILS = { source: CONTRACT, phrases: ['cụ thể', 'cụ thể là', 'cụ thể như sau', 'như sau', 'gồm', 'bao gồm', 'trong đó', 'các nội dung sau', 'các nhiệm vụ sau', 'các việc sau', 'một số nội dung sau', 'một số nhiệm vụ sau'] } as const;

/** What something is parted into: behind such a word and its number stands what belongs to the part (`Nhóm 1: 12 xã ven biển`). */
export const NUMBERED_PARTS = { source: CONTRACT, phrases: ['nhóm', 'loại', 'mức', 'cấp độ', 'khu vực', 'vùng', 'cụm', 'tuyến', 'bảng', 'hạng'] } as const;

/** What an issuing body says of the past, which directs nobody even where it names who did it. */
export const PRAISES = { source: CONTRACT, phrases: ['ghi nhận', 'đánh giá cao', 'hoan nghênh', 'cảm ơn', 'trân trọng cảm ơn', 'chúc mừng', 'biểu dương tinh thần'] } as const;

/** Words by which a document changes what another says: the new wording follows in quotation marks. */
export const AMENDING_WORDS = { source: 'Nghị quyết, quyết định sửa đổi, bổ sung trong kho văn bản mẫu', phrases: ['sửa đổi', 'bổ sung', 'thay thế', 'điều chỉnh', 'đính chính'] } as const;

/** Words before a quotation by which a letter hands on what a superior has ordered. */
export const INSTRUCTION_LABELS = { source: 'Phiếu chuyển, công văn truyền đạt ý kiến chỉ đạo trong kho văn bản mẫu', phrases: ['ý kiến chỉ đạo', 'chỉ đạo như sau', 'nội dung chỉ đạo'] } as const;

/** Nouns that with a verb tell when a deed is done (`thời gian tiêm: …`), and the verbs with which they tell when papers are taken in or how long work lasts. */
export const TIMES_OF_DEEDS = {
  source: 'Mục thời gian trong kế hoạch, thông báo của kho văn bản mẫu',
  nouns: ['thời gian', 'thời hạn', 'thời điểm'],
  not: ['nộp', 'nhận', 'gửi', 'đăng ký', 'tiếp nhận', 'thu', 'bảo hành', 'làm việc', 'giải quyết', 'thẩm định', 'xử lý'],
} as const;
