/** Words that stand before an agency's name and say how many, or which, are meant; they are no part of a proper name. */

const CORPUS = 'Lượng từ, phụ từ chỉ lượng đứng trước danh từ chỉ cơ quan; kho văn bản mẫu';

/** `các sở`, `tất cả các địa phương`, `một số đơn vị`, `Quý cơ quan`. */
export const DETERMINERS = {
  source: CORPUS,
  phrases: ['các', 'những', 'mọi', 'toàn', 'toàn thể', 'cả', 'tất cả', 'tất cả các', 'tất cả những', 'một số', 'mỗi', 'từng', 'quý', 'quý các'],
} as const;

/** Determiners only of subjects: in the middle of a sentence, `trong từng đơn vị` names nobody. */
export const DISTRIBUTIVES = { source: CORPUS, phrases: ['từng', 'mỗi'] } as const;
