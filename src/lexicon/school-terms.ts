/** The terms of a school year, and their names. */

/** Names of a term, before its number. */
export const TERM_NAMES = { source: 'Văn bản của ngành giáo dục trong kho văn bản mẫu', phrases: ['học kỳ', 'học kì', 'kỳ', 'kì'] } as const;

/** Names of a school year, before its years. */
export const SCHOOL_YEARS = { source: 'Văn bản của ngành giáo dục trong kho văn bản mẫu', phrases: ['năm học', 'của năm học', 'niên học'] } as const;

/** The months of each term; those up to the new year lie in the first year of the school year. */
export const TERM_MONTHS = {
  source: 'Quyết định ban hành khung kế hoạch thời gian năm học của Bộ trưởng Bộ Giáo dục và Đào tạo (khai giảng 05/9, kết thúc học kỳ I giữa tháng 01, học kỳ II trước 31/5)',
  first: { from: 9, to: 1 },
  second: { from: 1, to: 5 },
} as const;

/** The month in which a school year begins: pupils come back in its last week. */
export const SCHOOL_YEAR_START = { source: 'Quyết định ban hành khung kế hoạch thời gian năm học của Bộ trưởng Bộ Giáo dục và Đào tạo (tựu trường sớm nhất trước khai giảng 01 tuần)', month: 8 } as const;

/** Before a term: only its end is meant. */
export const TERM_ENDS = { source: 'Văn bản của ngành giáo dục trong kho văn bản mẫu', phrases: ['cuối', 'hết'] } as const;
