/** What `hằng năm`, `hằng tháng` may describe: a noun, or the verb that makes it a time of a task. */

const CONTRACT = 'Quy ước đầu ra, mục thời hạn';
const CORPUS = 'Rút từ cách viết trong kế hoạch, công điện, chỉ thị của các cơ quan hành chính';

/** Nouns that a recurrence word describes (`ngân sách hằng năm`). */
export const RECURRENT_NOUNS = {
  source: CONTRACT,
  phrases: [
    'kế hoạch', 'chương trình', 'chương trình công tác', 'ngân sách', 'ngân sách nhà nước', 'dự toán', 'kinh phí', 'trợ cấp', 'phụ cấp', 'lương', 'tiền lương', 'lương hưu', 'mức', 'định mức', 'nguồn', 'nguồn vốn', 'vốn',
    'nhiệm vụ', 'chỉ tiêu', 'cây', 'cây trồng', 'đất trồng cây', 'công việc', 'thống kê', 'chi thường xuyên',
    'bình quân', 'trung bình', 'sinh hoạt', 'chuyên mục', 'đời sống', 'hoạt động', 'nhu cầu', 'học bổng', 'chế độ', 'phong trào', 'bản tin', 'lịch', 'danh mục', 'văn bản hướng dẫn', 'được giao', 'được giao bổ sung', 'được cấp', 'được phân bổ', 'được bố trí', 'được duyệt', 'khám sức khỏe', 'giờ cao điểm', 'biên chế', 'tiền sử dụng đất', 'tiền thuê đất', 'tiền thuê', 'diện tích', 'sản lượng', 'số lượng', 'chi phí', 'thuế', 'thi đua, khen thưởng', 'thi đua khen thưởng', 'khen thưởng',
  ],
} as const;

/** Work of two kinds that one plan holds (`chương trình kiểm tra, giám sát hằng năm`). */
export const PAIRED_WORK = { source: CORPUS, phrases: ['kiểm tra, giám sát', 'giám sát, kiểm tra', 'thanh tra, kiểm tra', 'kiểm tra, thanh tra', 'đào tạo, bồi dưỡng', 'tập huấn, bồi dưỡng', 'phổ biến, giáo dục', 'tuyên truyền, phổ biến', 'mua sắm, sửa chữa'] } as const;

/** The same for meetings (`tại cuộc họp hằng tháng`), unless the verb is that they are held (`tổ chức giao ban hằng tuần`). */
export const RECURRENT_MEETINGS = { source: CORPUS, phrases: ['hội nghị', 'cuộc họp', 'phiên họp', 'giao ban', 'họp giao ban', 'họp'] } as const;

/** Verbs that hold a meeting, and what may stand between them and its name. */
export const HOLDING_VERBS = {
  source: CORPUS,
  phrases: ['tổ chức', 'duy trì', 'thực hiện', 'tiến hành', 'triệu tập', 'chủ trì'],
  determiners: ['các', 'những', 'cuộc', 'buổi', 'phiên', 'chế', 'độ'],
  /** By itself it is a verb, unless a preposition or a noun that it belongs to stands before it. */
  meets: 'họp',
  heads: ['kỳ', 'tại', 'trong', 'sau', 'trước', 'của', 'nội dung', 'kết luận', 'biên bản', 'lịch', 'giấy mời', 'thành phần', 'tài liệu', 'chế độ', 'phòng', 'hội nghị'],
} as const;

/** After a recurrence word: it belongs to the noun before (`hằng năm của huyện`, `hằng năm được giao`). */
export const RECURRENT_NOUN_TAILS = {
  source: CONTRACT,
  phrases: ['của', 'được', 'do', 'thuộc', 'đã', 'và giai đoạn', 'và 5 năm', 'và 05 năm', 'và dài hạn', 'và trung hạn', 'cho các', 'cho từng', 'thì'],
} as const;

/** Other terms beside which a recurrence describes the same noun (`kế hoạch trung hạn và hằng năm`). */
export const TERM_ADJECTIVES = {
  source: CORPUS,
  phrases: ['trung hạn', 'dài hạn', 'ngắn hạn', '5 năm', '05 năm', '03 năm', '3 năm', 'năm năm', 'toàn khóa', 'toàn khoá', 'nhiệm kỳ', 'cả nhiệm kỳ', 'giai đoạn', 'từng giai đoạn'],
} as const;
