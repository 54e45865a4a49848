/** Words by which a title names the period of its plan, and words that tell that a time in it belongs to something else. */

const TITLES = 'Trích yếu kế hoạch, chương trình, nghị quyết, báo cáo trong kho văn bản mẫu';

/** Before two years with a dash between them. */
export const PERIOD_OPENERS = { source: TITLES, phrases: ['giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'năm học', 'năm học mới', 'mùa khô', 'mùa mưa', 'niên vụ', 'các năm', 'từ năm', 'năm'] } as const;

/** Parts of a year that a plan may be for, before their number and year. */
export const PERIOD_UNITS = { source: TITLES, phrases: ['tháng', 'quý'] } as const;

/** Before a term of office: it is that of the body or congress which they name, not the plan's own period. */
export const ELECTED_BODIES = { source: TITLES, phrases: ['đại hội', 'bầu cử', 'khóa', 'khoá', 'ban chấp hành', 'lần thứ', 'bầu', 'chức vụ', 'chức danh', 'thành viên', 'đại biểu'] } as const;

/** Before a month: those who met in it are the ones whose document it is. */
export const MEETINGS = { source: TITLES, phrases: ['phiên họp', 'cuộc họp', 'kỳ họp', 'hội nghị'] } as const;

/** Before a number and a year: the year tells which one of them it was (`bão số 3 năm 2024`). */
export const NUMBERED_EVENTS = { source: TITLES, phrases: ['bão', 'áp thấp nhiệt đới', 'đợt lũ'] } as const;

/** Words of a title's period: what leads from one end to the other, and before the only end of one that is open. */
export const PERIOD_ENDS = { source: TITLES, between: ['đến', 'đến năm'], open: ['đến', 'tới', 'đến hết', 'tới hết'] } as const;

/** Quarters as titles write them, in their order. */
export const QUARTER_SIGNS = { source: TITLES, roman: ['I', 'II', 'III', 'IV'], arabic: ['1', '2', '3', '4'] } as const;

/** Halves of a year, in their order, and how the number of their months is written. */
export const HALF_YEARS = { source: TITLES, months: ['6', '06', 'sáu'], halves: ['đầu', 'cuối'] } as const;
