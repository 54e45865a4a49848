/** Words that say how a measured value stands to the number aimed at. */

const CONTRACT = 'Quy ước đầu ra, mục chỉ tiêu';

export type ComparatorSign = '>=' | '>' | '=' | '<=' | '<' | 'increase' | 'decrease';

export interface ComparatorWords {
  readonly sign: ComparatorSign;
  readonly phrases: readonly string[];
  readonly source: string;
}

/** Before a number. The longest phrase counts; `đạt tối thiểu` is `tối thiểu`. */
export const COMPARATORS_BEFORE: readonly ComparatorWords[] = [
  { sign: '>=', source: CONTRACT, phrases: ['tối thiểu', 'tối thiểu là', 'tối thiểu từ', 'ít nhất', 'ít nhất là', 'ít nhất từ', 'không dưới', 'không thấp hơn', 'không ít hơn', 'không nhỏ hơn', 'thấp nhất', 'thấp nhất là', '≥', '> =', '>=', 'lớn hơn hoặc bằng', 'đạt và vượt', 'bằng hoặc cao hơn'] },
  { sign: '>', source: CONTRACT, phrases: ['trên', 'hơn', 'vượt', 'vượt trên', 'cao hơn', 'lớn hơn', 'nhiều hơn', '>', 'quá'] },
  { sign: '<=', source: CONTRACT, phrases: ['tối đa', 'tối đa là', 'không quá', 'không vượt quá', 'không vượt', 'không hơn', 'không cao hơn', 'nhiều nhất', 'không lớn hơn', 'không trên', '≤', '< =', '<='] },
  { sign: '<', source: CONTRACT, phrases: ['dưới', 'thấp hơn', 'ít hơn', 'nhỏ hơn', 'chưa đến', 'chưa tới', '<'] },
  { sign: '=', source: CONTRACT, phrases: ['đạt', 'bằng', 'là', 'còn', 'ở mức', 'mức', 'gấp', '='] },
];

/** Before what must not come about: `không để tỷ lệ … vượt 3%`. */
export const PREVENTING_WORDS = { source: CONTRACT, phrases: ['không để', 'không cho', 'không bị', 'không được', 'tránh để'] } as const;

/** At the head of a clause, before those that are to be within no bound (`không có trường nào dưới 60%`). */
export const DENYING_WORDS = { source: CONTRACT, phrases: [...PREVENTING_WORDS.phrases, 'không có', 'không còn'] } as const;

/** After a number and its unit. */
export const COMPARATORS_AFTER: readonly ComparatorWords[] = [
  { sign: '>=', source: CONTRACT, phrases: ['trở lên', 'hoặc cao hơn', 'hoặc hơn', 'trở lên trên'] },
  { sign: '<=', source: CONTRACT, phrases: ['trở xuống', 'hoặc thấp hơn', 'hoặc ít hơn'] },
];

/** Verbs of change. With a number and what it is compared with they are the comparator; without, only of a named quantity. */
export const CHANGES: readonly ComparatorWords[] = [
  { sign: 'increase', source: CONTRACT, phrases: ['tăng', 'tăng thêm', 'tăng dần', 'nâng', 'nâng cao', 'nâng dần', 'cải thiện', 'gia tăng', 'tăng lên', 'tăng ít nhất', 'tăng tối thiểu'] },
  { sign: 'decrease', source: CONTRACT, phrases: ['giảm', 'giảm dần', 'cắt giảm', 'giảm thiểu', 'kéo giảm', 'hạ', 'giảm bớt', 'giảm ít nhất', 'giảm tối thiểu', 'giảm sâu', 'tinh giản', 'rút ngắn'] },
];

/** Adjectives of comparison before a year or another baseline. */
export const COMPARATIVES: readonly ComparatorWords[] = [
  { sign: 'increase', source: CONTRACT, phrases: ['cao hơn', 'tốt hơn', 'nhiều hơn', 'lớn hơn', 'nhanh hơn', 'hơn'] },
  { sign: 'decrease', source: CONTRACT, phrases: ['thấp hơn', 'ít hơn', 'nhỏ hơn'] },
];

/** Quantities that are measured by their nature, so that a rise or fall of them is an aim even without a number. */
export const NAMED_QUANTITIES = {
  source: CONTRACT,
  phrases: ['tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'thứ hạng', 'thứ bậc', 'xếp hạng', 'vị trí xếp hạng', 'tỷ suất', 'tỉ suất', 'tỷ số', 'bậc', 'hạng', 'điểm số', 'các tỷ lệ', 'vị thứ'],
} as const;

/** Before a verb of change: how fast or how much something changes, which is measured itself; `amounts` may also tell of a change by so much (`mức giảm 1,5%`). */
export const CHANGE_NOUNS = { source: CONTRACT, phrases: ['tốc độ', 'nhịp độ', 'biên độ', 'lộ trình'], amounts: ['mức', 'tỷ lệ', 'tỉ lệ', 'tỷ suất', 'tỉ suất'] } as const;

/** Names that a word for a change belongs to (`nông thôn mới nâng cao`). */
export const NAMED_LEVELS = { source: CONTRACT, phrases: ['nông thôn mới', 'chuẩn', 'kiểu mẫu'] } as const;

/** Counts whose rise or fall is an aim beside what it is compared with (`giảm số vụ tai nạn so với năm 2025`). */
export const COMPARED_COUNTS = { source: CONTRACT, phrases: ['số', 'số vụ', 'số người', 'số ca', 'số lượng', 'số lượt', 'số hộ', 'cả 3 tiêu chí', 'cả 03 tiêu chí', 'cả ba tiêu chí', 'cả 03 mặt', 'cả ba mặt', 'cả 3 mặt'] } as const;

/** What a value may be compared with, beside a year by its number. */
export const OTHER_BASELINES = {
  source: CONTRACT,
  phrases: ['năm trước', 'năm ngoái', 'cùng kỳ', 'cùng kỳ năm trước', 'năm liền kề', 'năm trước liền kề', 'các năm trước', 'giai đoạn trước', 'nhiệm kỳ trước', 'kỳ trước', 'năm học trước', 'vụ trước', 'mùa trước'],
} as const;

/** They begin like a verb of change and are none. */
export const NO_CHANGES = { source: CONTRACT, phrases: ['tăng cường', 'tăng trưởng', 'tăng tốc', 'giảm nghèo', 'nâng cấp', 'hạ tầng', 'hạ lưu', 'hạ du', 'giảm nhẹ', 'gia tăng giá trị', 'giảm tải', 'tăng gia', 'nâng bậc lương', 'nâng lương', 'tăng lương', 'nâng ngạch', 'nâng hạng chức danh', 'nâng hạng thẻ', 'nâng hạng giấy phép', 'hạ bậc xếp loại', 'hạ bậc thi đua'] } as const;

/** Between a verb of change and a number: the number is the level reached, not the change. */
export const LEVEL_WORDS = { source: CONTRACT, phrases: ['đạt', 'còn', 'xuống', 'xuống còn', 'lên', 'ở mức', 'thành', 'bằng', 'là', 'đến', 'tới', 'gấp'] } as const;
