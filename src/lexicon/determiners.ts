/** Words that stand before an agency's name and say how many, or which, are meant; they are no part of a proper name. */

const CORPUS = 'Lượng từ, phụ từ chỉ lượng đứng trước danh từ chỉ cơ quan; kho văn bản mẫu';

/** `các sở`, `tất cả các địa phương`, `một số đơn vị`, `Quý cơ quan`. */
export const DETERMINERS = {
  source: CORPUS,
  phrases: ['các', 'những', 'mọi', 'toàn', 'toàn thể', 'cả', 'tất cả', 'tất cả các', 'tất cả những', 'một số', 'mỗi', 'từng', 'quý', 'quý các'],
} as const;

/** Determiners only of subjects: in the middle of a sentence, `trong từng đơn vị` names nobody. */
export const DISTRIBUTIVES = { source: CORPUS, phrases: ['từng', 'mỗi'] } as const;

/** Nouns behind `các` that are things, not bodies: a list that one of them stands in names no subjects. */
export const THINGS = {
  source: CORPUS,
  phrases: ['nguồn', 'khoản', 'quỹ đất', 'chương trình', 'dự án', 'đề án', 'nội dung', 'hoạt động', 'nhiệm vụ', 'văn bản', 'biện pháp', 'giải pháp', 'quy định', 'hình thức', 'công trình', 'hệ thống', 'chính sách', 'chỉ tiêu', 'sản phẩm', 'dịch vụ'],
} as const;
