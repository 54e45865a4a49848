/** Small words around times: what joins the items of their lists, and what turns them into something else. */

const CONTRACT = 'Quy ước đầu ra, mục thời hạn';
const CORPUS = 'Rút từ cách viết thời hạn, chế độ báo cáo trong kế hoạch, công điện, chỉ thị';

/** `quý` as it is written and as recognition leaves it. */
export const QUARTER_WORDS = { source: CORPUS, phrases: ['quý', 'quí', 'qúy', 'qúi', 'qui', 'quỷ', 'quỹ', 'quy'] } as const;

/** Before the days of a month up to the tenth. */
export const FIRST_DAY_WORDS = { source: CORPUS, phrases: ['mùng', 'mồng'] } as const;

/** Units whose numbers are listed in brackets (`(tháng 3, tháng 9)`) and in lists of times. */
export const LISTED_UNITS = { source: CORPUS, months: ['tháng', 'quý', 'quí', 'i', 'ii', 'iii', 'iv'], joints: ['-', '–', 'đến'], phrases: ['tháng', 'quý', 'quí', 'tuần'] } as const;

/** The day that was named last; followed by a number they name another one. */
export const SAME_DAY_PHRASES = { source: CORPUS, phrases: ['cùng ngày', 'trong cùng ngày', 'ngay trong ngày', 'ngay trong cùng ngày'] } as const;

/** Behind an hour they tell which half of the day it is of. */
export const PARTS_OF_DAY = { source: CORPUS, phrases: ['sáng', 'trưa', 'chiều', 'tối', 'đêm'] } as const;

/** Before a month they name a part of it. */
export const MONTH_EDGES = { source: CORPUS, phrases: ['đầu', 'giữa', 'cuối', 'nửa'] } as const;

/** Between two items of a list of recurrences: `quý và cả năm`, `6 tháng và cuối năm`. */
export const RECURRENCE_FILLERS = { source: CORPUS, phrases: ['cả', 'và', 'cuối', 'theo'] } as const;

/** Reports and reviews that a recurrence may stand behind. */
export const REPORT_NOUNS = { source: CORPUS, phrases: ['báo cáo', 'sơ kết', 'tổng kết'] } as const;

/** `ít nhất 02 lần/năm`: before the number of times, its unit, and before the time in which they fall. */
export const TIMES_PER_UNIT = {
  source: CONTRACT,
  least: ['ít nhất', 'tối thiểu', 'không dưới', 'ít nhất là', 'tối thiểu là'],
  times: ['lần', 'kỳ', 'cuộc', 'đợt'],
  /** Turns several of which on one day are a way of working (`học 2 buổi/ngày`), no time of it. */
  sessions: ['buổi', 'phiên'],
  per: ['/', 'mỗi', 'một', 'trong một', 'trong', 'trên', 'trong mỗi'],
  /** Parts of a month or quarter: alone in a time column they come in each one. */
  parts: ['đầu', 'giữa', 'cuối'],
} as const;

/** Behind a unit they make it one certain time (`tuần cuối của tháng`) or another word (`năm học`). */
export const CERTAIN_UNIT_TAILS = { source: CORPUS, phrases: ['nay', 'học', 'đầu', 'cuối', 'thứ'] } as const;

/** Behind a number of days: those without weekends and feasts. */
export const WORKING_DAY_TAILS = { source: 'Bộ luật Dân sự số 91/2015/QH13, Điều 147; Quy ước đầu ra, mục thời hạn', phrases: ['làm việc'] } as const;

/** They end the name of the event that a term is counted from. */
export const ANCHOR_ENDS = { source: CORPUS, phrases: ['thì', 'để', 'phải', 'nhưng'] } as const;

/** Between `trước` or `sau` and its event. */
export const EVENT_LEADS = { source: CORPUS, phrases: ['ngày', 'khi', 'giờ', 'lễ'], clauses: ['trước khi', 'sau khi', 'ngay sau khi'], gatherings: ['mỗi', 'từng', 'cuộc', 'kỳ', 'phiên', 'đợt', 'hội nghị', 'đại hội', 'buổi'] } as const;

/** Ends and beginnings that make what they stand before an event. */
export const EVENT_BOUNDS = { source: CORPUS, phrases: ['kết thúc', 'bế giảng', 'khai giảng', 'bước vào'] } as const;

/** Before a verb they make it tell which ones are meant: `hồ sơ được tiếp nhận trước ngày …`. */
export const RELATIVE_CLAUSE_LEADS = { source: CORPUS, phrases: ['được', 'các', 'những', 'đối với', 'thuộc'] } as const;
