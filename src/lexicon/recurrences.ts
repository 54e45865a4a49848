/** Words for how often something is done. */
import { wordTable } from './word-table.js';

const CONTRACT = 'Quy ước đầu ra, mục thời hạn; RFC 5545 (RRULE)';

/** Before a unit of time: each one of them. */
export const EVERY_WORDS = { source: CONTRACT, phrases: ['hằng', 'hàng'] } as const;

/** The two spellings of the word before a time. A document keeps to one; most since 2020 write the newer one. */
export const EACH_TIME_SPELLINGS = {
  source: 'Đếm trong kho văn bản mẫu: 2009–2019 `hàng` 162 lần, `hằng` 26 lần; 2020–2024 `hằng` 387 lần, `hàng` 96 lần',
  newer: 'hằng', older: 'hàng', newerSince: 2020,
  /** How many times as often the older spelling must have been read in a newer document. */
  olderOutweighs: 2,
  /** In nats: by how much the older spelling must fit better there, all places together, and what one place tells at most. */
  olderFitsBetter: 8, mostOfOnePlace: 4,
  times: ['năm', 'tháng', 'quý', 'quí', 'tuần', 'ngày', 'kỳ', 'giờ'],
} as const;

/** The same, but marked wrongly it is another word (`xây dựng mới năm 2025`). */
export const EACH_WORDS = { source: CONTRACT, phrases: ['mỗi'] } as const;

/** Before a unit or a number of units: at that distance. */
export const PERIODIC_PHRASES = {
  source: CONTRACT,
  phrases: ['định kỳ', 'định kì', 'theo định kỳ', 'theo định kì', 'định kỳ theo', 'định kỳ vào', 'định kỳ báo cáo', 'định kỳ tối đa', 'định kỳ tối thiểu', 'định kỳ ít nhất', 'định kỳ không quá', 'báo cáo định kỳ', 'báo cáo theo định kỳ', 'chế độ báo cáo', 'sơ kết', 'sơ kết, tổng kết', 'báo cáo', 'theo'],
} as const;

/** Before a bare `theo` and a list of units they are done that often (`chấm điểm các phường theo tuần, tháng, quý`); anything else is only parted so. */
export const ROUTINE_VERBS = { source: CONTRACT, phrases: ['báo cáo', 'kiểm tra', 'giám sát', 'đánh giá', 'chấm điểm', 'rà soát', 'đôn đốc', 'giao ban', 'kiểm điểm', 'xếp loại', 'cập nhật', 'tổng hợp', 'họp'] } as const;

/** Before a bare `theo` and one unit at the end of a clause they are done that often too (`công khai tài chính theo quý`); figures may only be parted so (`tổng hợp theo tháng`). */
export const TIMED_VERBS = { source: CONTRACT, phrases: ['báo cáo', 'họp', 'giao ban', 'công khai', 'thanh toán', 'quyết toán', 'thanh quyết toán', 'đối chiếu', 'kiểm điểm', 'chấm điểm', 'xếp loại'] } as const;

/** The phrases of `PERIODIC_PHRASES` after which a single bare unit (`năm`, `quý`) is a recurrence; the others need a list of two. */
export const STRICTLY_PERIODIC = { source: CONTRACT, phrases: ['định kỳ', 'định kì'] } as const;

/** Reviews whose unit alone says how often (`sơ kết 6 tháng`, `tổng kết năm`). */
export const SUMMARY_PHRASES = { source: CONTRACT, phrases: ['sơ kết', 'tổng kết', 'sơ kết, tổng kết'] } as const;

/** After a review and a number of units: what has gone on for so long, reviewed once (`sơ kết 01 năm thực hiện Nghị quyết`). */
export const REVIEWED_SPANS = { source: CONTRACT, phrases: ['thực hiện', 'triển khai', 'thi hành', 'vận hành', 'hoạt động', 'tổ chức thực hiện'] } as const;

/** Before a unit, reports that are made for each one of them (`báo cáo tháng trước ngày 18`), and verbs between it and the day. */
export const REPORT_VERBS = { source: CONTRACT, reports: ['báo cáo', 'số liệu', 'báo cáo định kỳ'], sent: ['gửi', 'nộp', 'hoàn thành', 'báo cáo', 'gửi báo cáo', 'xong'], to: ['cho', 'về', 'đến', 'tới', 'lên'] } as const;

/** Units of time: how an RRULE counts them. */
export const RECURRENCE_UNITS = wordTable<{ readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'; readonly interval: number }>({
  ngày: { frequency: 'DAILY', interval: 1 },
  tuần: { frequency: 'WEEKLY', interval: 1 },
  tháng: { frequency: 'MONTHLY', interval: 1 },
  quý: { frequency: 'MONTHLY', interval: 3 },
  quí: { frequency: 'MONTHLY', interval: 3 },
  qúy: { frequency: 'MONTHLY', interval: 3 },
  năm: { frequency: 'YEARLY', interval: 1 },
});

/** The halves of a school year, which recur each half-year. */
export const TERM_UNITS = { source: 'Luật Giáo dục số 43/2019/QH14; kế hoạch năm học trong kho văn bản mẫu', phrases: ['học kỳ', 'học kì'] } as const;

/** The units as recognition leaves them when it loses their marks; only beside a number or another unit are they unmistakable. */
export const UNMARKED_UNITS = wordTable<string>({ ngay: 'ngày', tuan: 'tuần', thang: 'tháng', nam: 'năm', gio: 'giờ' });

/** Days of the week after `thứ`, and Sunday, as RRULE writes them. */
export const WEEKDAYS = wordTable<string>({
  hai: 'MO', 2: 'MO', ba: 'TU', 3: 'TU', tư: 'WE', 4: 'WE', năm: 'TH', 5: 'TH', sáu: 'FR', 6: 'FR', bảy: 'SA', bẩy: 'SA', 7: 'SA',
});

/** Numbers written as words, as far as times use them. */
export const NUMBER_WORDS = wordTable<number>({
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
});

/** Further words of numbers that are spelled before their digits (`bốn mươi lăm (45) ngày`). */
export const SPELLED_NUMBERS = { source: CONTRACT, phrases: ['mươi', 'lăm', 'mốt', 'trăm', 'linh', 'lẻ'] } as const;

/** Months of two words. */
export const MONTH_WORDS = wordTable<number>({ 'mười một': 11, 'mười hai': 12 });

/** Quarters as offices write and scanners misread them. */
export const QUARTER_NUMERALS = wordTable<number>({
  1: 1, 2: 2, 3: 3, 4: 4, '01': 1, '02': 2, '03': 3, '04': 4,
  i: 1, ii: 2, iii: 3, iv: 4, l: 1, ll: 2, lll: 3, il: 2, li: 2, iil: 3, hi: 3, ih: 3, lv: 4, một: 1, hai: 2, ba: 3, bốn: 4, tư: 4,
});

/** Numbers of quarters that no year has, as slips leave them. */
export const NO_QUARTERS = wordTable<number>({ 5: 5, 6: 6, '05': 5, '06': 6, v: 5, vi: 6 });

/** Words before `tuần` for ten days of a month: the first of them. */
export const THIRDS_OF_MONTHS = wordTable<number>({ thượng: 1, trung: 11, hạ: 21 });

/** Units of measures: behind `mỗi ngày` and a number they make it a rate (`mỗi ngày 1,5 tấn`), not how often something is done. */
export const RATE_UNITS = {
  source: 'Chỉ tiêu sản lượng, khối lượng trong kế hoạch của kho văn bản mẫu',
  phrases: ['tấn', 'tạ', 'kg', 'km', 'ha', 'm', 'm2', 'm3', 'mét khối', 'héc ta', 'lít', 'đồng', 'triệu', 'triệu đồng', 'tỷ', 'tỷ đồng', 'nghìn đồng', 'kwh', 'mw', '%'],
} as const;

/** Before the end of a clause that tells where money comes from: behind a recurrence word they give what is paid for, not when. */
export const FUNDING_TAILS = { source: 'Mục kinh phí, phân công trong kế hoạch của kho văn bản mẫu', heads: ['kinh phí'], phrases: ['từ nguồn', 'từ ngân sách', 'bằng nguồn', 'bằng ngân sách', 'trong dự toán', 'theo dự toán'] } as const;

/** Between a day and a quarter: the month of the quarter in which the day lies; every start goes with every end. */
export const MONTHS_OF_QUARTER = {
  source: CONTRACT,
  starts: ['tháng cuối', 'tháng cuối của', 'của tháng cuối', 'tháng thứ ba của', 'tháng cuối cùng', 'tháng cuối cùng của', 'của tháng cuối cùng của', 'tháng đầu', 'tháng đầu của', 'của tháng đầu', 'tháng đầu tiên', 'tháng đầu tiên của', 'của tháng đầu tiên'],
  ends: ['quý', 'quí', 'các quý', 'mỗi quý', 'hằng quý', 'hàng quý', 'từng quý', 'quý sau', 'quý tiếp theo'],
  /** The same for the terms of a school year. */
  terms: ['học kỳ', 'các học kỳ', 'mỗi học kỳ', 'từng học kỳ', 'hằng học kỳ', 'học kì', 'mỗi học kì'],
} as const;

/** After a day: the month or year that it is a day of, whichever that is. */
export const DAYS_OF_NEXT: readonly { readonly unit: 'tháng' | 'năm'; readonly phrases: readonly string[]; readonly source: string }[] = [
  { unit: 'tháng', source: CONTRACT, phrases: ['của tháng', 'tháng sau', 'của tháng sau', 'của tháng liền kề', 'tháng tiếp theo', 'của tháng tiếp theo', 'tháng kế tiếp', 'của tháng kế tiếp', 'của tháng báo cáo', 'tháng báo cáo', 'trong tháng'] },
  { unit: 'năm', source: CONTRACT, phrases: ['của năm', 'năm sau', 'của năm sau', 'của năm báo cáo', 'năm báo cáo', 'năm kế hoạch', 'của năm kế hoạch', 'năm liền kề', 'của năm liền kề', 'năm kế tiếp', 'của năm kế tiếp', 'của năm tiếp theo', 'năm tiếp theo', 'năm trước', 'của năm trước'] },
];
