/**
 * Signs without which a passage holds no time, no measure or no change, so that most passages are spared the grammar.
 * Patterns as for the forms of sentences: `<unit>` stands for any word of that class, case does not count.
 */
import { LANDMARKS } from './deadline-phrases.js';
import { EACH_WORDS, EVERY_WORDS, UNMARKED_UNITS } from './recurrences.js';
import type { SentenceForm } from './sentence-forms.js';

const CONTRACT = 'Quy ước đầu ra, mục thời hạn';
const TARGETS = 'Quy ước đầu ra, mục chỉ tiêu';
const CORPUS = 'Rút từ cách viết trong kế hoạch, công điện, chỉ thị của các cơ quan hành chính';

/** Words by which something rises or falls. */
const CHANGES = ['tăng', 'giảm', 'nâng', 'hạ', 'thiện', 'cao', 'dần'];

/** Words that the signs share. */
export const SIGN_CLASSES = {
  source: CORPUS,
  unit: ['năm', 'tháng', 'ngày', 'tuần', 'giờ'],
  unmarked: Object.keys(UNMARKED_UNITS),
  every: [...EVERY_WORDS.phrases, ...EACH_WORDS.phrases],
  which: ['một', 'đầu', 'cuối', 'nay', 'làm', 'cùng'],
  edge: ['cuối', 'hết', 'trong', 'đầu', 'cả'],
  occasion: ['khi', 'mỗi', 'từng', 'hội', 'đại', 'kỳ', 'cuộc', 'phiên', 'buổi', 'tết'],
  landmark: LANDMARKS.phrases,
  near: ['ngày mai', 'sáng mai', 'chiều mai', 'hôm nay', 'tuần này', 'tuần tới', 'tháng này', 'tháng tới'],
  start: ['ngay khi', 'ngay sau', 'kể từ', 'trong vòng', 'trong thời hạn'],
  turn: ['lần', 'kỳ', 'cuộc', 'đợt', 'buổi', 'phiên'],
  label: ['thời gian', 'thời hạn', 'thời điểm', 'hạn', 'tiến độ', 'lộ trình'],
  comparator: ['≥', '≤', '<', '>', 'tối thiểu', 'ít nhất', 'không dưới', 'phấn đấu', 'đạt', 'còn', 'xuống', 'lên', 'mức', 'tối đa', 'quá', 'dưới', 'trên', 'tăng', 'giảm', 'mới', 'thêm', 'kết nạp', 'việc làm cho', 'đào tạo nghề cho', 'chỉ tiêu'],
  horizon: ['đến', 'hết', 'cuối', 'tới'],
  few: ['một', 'hai', 'ba'],
  change: CHANGES,
  measure: ['tỷ ', 'tỉ ', 'thứ', 'vị thứ', 'bậc', 'hạng', 'xếp', 'số ', 'cả '],
} as const;

/** Signs of a time. */
export const TIME_SIGNS: readonly SentenceForm[] = [
  { pattern: '\\d\\s*[/.-]\\s*\\d', example: '15/6', source: CONTRACT },
  { pattern: '(?:<unit>|<unmarked>)\\s+(?:\\d|<which>)', example: 'ngày 15', source: CONTRACT },
  { pattern: '\\d\\s*(?:\\)\\s*)?(?:<unit>|lần)', example: '02 lần', source: CONTRACT },
  { pattern: '<every>\\s+(?:<unit>|qu|học k)', example: 'hằng quý', source: CONTRACT },
  { pattern: 'theo (?:tuần|tháng|quý)(?=\\s*(?:[.,;]|vào|$))', example: 'công khai theo quý', source: CONTRACT },
  { pattern: 'định k', example: 'định kỳ', source: CONTRACT },
  { pattern: '(?:một|hai|ba|bốn) lần', example: 'quý một lần', source: CONTRACT },
  { pattern: 'qu[ýíy]\\s+[1-4IVl]', example: 'quý IV', source: CONTRACT },
  { pattern: '<edge>\\s+(?:năm|tháng|quý|<every>)', example: 'cuối năm', source: CONTRACT },
  { pattern: 'sau <occasion>', example: 'sau khi ban hành', source: CONTRACT },
  { pattern: '(?:trước|đến|tới) (?:dịp )?tết', example: 'trước Tết Nguyên đán', source: CORPUS },
  { pattern: 'tháng (?:giêng|chạp)|\\d tết', signs: ['giêng', 'chạp', 'tết'], example: 'ngày 25 tháng Chạp', source: CORPUS },
  { pattern: '(?:xong|thành|tất) trước <landmark>|trước khi <landmark>', example: 'hoàn thành trước mùa mưa lũ', source: CORPUS },
  { pattern: 'báo cáo (?:ngày|tuần|tháng|quý)(?!\\p{L})', example: 'báo cáo tuần: trước 15h thứ Sáu', source: CORPUS },
  { pattern: '<near>', example: 'trước 17 giờ ngày mai', source: CORPUS },
  { pattern: '<start>', example: 'ngay sau Hội nghị', source: CONTRACT },
  { pattern: '<turn>\\s*/', example: 'lần/năm', source: CONTRACT },
  { pattern: 'giai đoạn \\d', example: 'giai đoạn 2026 - 2030', source: CONTRACT },
  { pattern: '(?:tuần|tháng|quý)\\s*(?:,|và|/)', example: 'báo cáo tháng, quý', source: CONTRACT },
  { pattern: '<label>[^:.;]{0,40}:', example: 'Thời gian hoàn thành: Thường xuyên', source: CONTRACT },
];

/** Signs of a measure. */
export const MEASURE_SIGNS: readonly SentenceForm[] = [
  { pattern: '\\d\\s*(?:%|‰|phần trăm)', example: '95%', source: TARGETS },
  { pattern: '<comparator>[^.;]{0,40}?\\d', example: 'ít nhất 03 sáng kiến', source: TARGETS },
  { pattern: '<horizon> năm \\d{4}[^.;]{0,40}?\\d', example: 'đến năm 2030 có 12 xã', source: TARGETS },
  { pattern: 'năm \\d{4} là \\d', example: 'năm 2030 là 4.200 ha', source: TARGETS },
  { pattern: 'kế hoạch giao[^.;:]{0,40}:', example: 'Kế hoạch giao cho các xã: 12 thẻ', source: TARGETS },
  { pattern: 'gấp (?:đôi|rưỡi)', signs: ['gấp'], example: 'gấp đôi năm 2025', source: TARGETS },
  { pattern: 'ít nhất <few>', example: 'ít nhất một cơ sở', source: TARGETS },
  { pattern: 'trở lên', example: 'hai sáng kiến trở lên', source: TARGETS },
];

/** Signs of a count in a task, without any word for an aim. */
export const COUNT_SIGNS: readonly SentenceForm[] = [
  { pattern: '\\p{L}:? \\d[\\d.,/]* (?!tháng|năm|ngày|giờ)[“"]?\\p{L}', example: 'cứng hóa 3,5 km', source: TARGETS },
  { pattern: '\\p{L} \\d[\\d.,/]*(?:km|ha|kg)(?!\\p{L})', example: 'nạo vét 12km', source: TARGETS },
];

/** Signs of a rise or fall without a number. */
export const CHANGE_SIGNS: readonly SentenceForm[] = [
  { pattern: 'hơn (?:so với )?(?:năm|cùng)', signs: ['hơn'], example: 'cao hơn năm 2025', source: TARGETS },
  { pattern: '<change> so (?:với )?(?:kết quả )?năm', signs: CHANGES, example: 'tăng so với năm 2024', source: TARGETS },
  { pattern: '<change> (?:ít nhất |tối thiểu )?(?:một )?nửa <measure>', signs: ['nửa'], example: 'giảm ít nhất một nửa số vụ', source: TARGETS },
  { pattern: '<change> (?:(?:một )?nửa so|dần (?:qua|theo|hằng|hàng|từng|mỗi)) ', signs: CHANGES, example: 'số vụ giảm một nửa so với năm trước', source: TARGETS },
  { pattern: '<change> (?:(?:\\p{L}+|\\d/\\d) )?<measure>', signs: CHANGES, example: 'giảm tỷ lệ hộ nghèo', source: TARGETS },
];
