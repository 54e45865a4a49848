/** Phrases by which the parts of a document around its body are known. Compared folded, without diacritics, at a line's start. */
import { wordsOf } from '../vietnamese/index.js';

const DECREE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức) và Phụ lục III (mẫu trình bày)';
const PRACTICE = 'Văn bản hành chính của các cơ quan, thống kê trên kho văn bản mẫu';

/** Quốc hiệu and Tiêu ngữ, and the Party's motto, in the capitals in which they are printed. */
export const MOTTOS = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW về thể thức văn bản của Đảng', printed: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐẢNG CỘNG SẢN VIỆT NAM'] } as const;

/** The same, to be compared folded. */
export const MOTTO_PHRASES = { source: DECREE, phrases: MOTTOS.printed.map((motto) => motto.toLowerCase()) } as const;

/** What a line under a title opens with that gives the theme of the month or the year, and no more of the title. */
export const THEME_LINES = { source: 'Kế hoạch tháng, năm học của liên đội, trường học trong kho văn bản mẫu', phrases: ['chủ điểm', 'chủ đề'] } as const;

/** First words of a note in brackets under a title, which is no part of it: `(Kèm theo …)`, `(Trình phiên họp thứ mười)`. */
export const TITLE_NOTES = { source: DECREE, phrases: ['kèm theo', 'ban hành kèm theo', 'trình phiên họp', 'trình kỳ họp', 'trình hội nghị'] } as const;

/** How urgent a document is, in capitals as the stamp shows it. */
export const URGENCY_MARKS = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II (dấu chỉ mức độ khẩn)', phrases: ['HỎA TỐC', 'HOẢ TỐC', 'THƯỢNG KHẨN', 'KHẨN'] } as const;

/** What a preamble's paragraphs begin with. */
export const PREAMBLE_OPENERS = {
  source: PRACTICE,
  phrases: ['căn cứ', 'thực hiện', 'theo', 'xét', 'nhằm', 'để', 'trong', 'thời gian', 'ngày', 'sau khi', 'trên cơ sở', 'thi hành', 'tiếp theo', 'phúc đáp', 'hiện nay', 'vừa qua', 'qua', 'triển khai thực hiện', 'tiếp tục thực hiện', 'hưởng ứng', 'năm', 'nhìn chung', 'những năm', 'với', 'được sự', 'tại', 'từ', 'kính gửi', 'chiều ngày', 'sáng ngày', 'ủy ban nhân dân', 'ubnd', 'chủ tịch ủy ban nhân dân', 'hội đồng nhân dân'],
} as const;

/** What a title in small letters opens with, and what behind it makes a sentence of it: `Về việc này, …`. */
export const SUBJECT_OPENER = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II (tên loại và trích yếu nội dung văn bản)', phrase: 'Về việc', notBefore: ['này', 'trên', 'nêu trên'] } as const;

/** What legal grounds begin with, and the line that ends them. */
export const GROUND_OPENERS = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, căn cứ ban hành văn bản', phrases: ['căn cứ', 'theo đề nghị', 'xét đề nghị', 'xét tờ trình', 'quyết định:', 'quyết định :'] } as const;

/** What a letter rests on begins with them, before a document by its number. */
export const LETTER_OPENERS = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5 (công văn); kho văn bản mẫu', phrases: ['thực hiện', 'triển khai', 'triển khai thực hiện', 'căn cứ', 'tiếp theo', 'trả lời', 'phúc đáp'] } as const;

/** Words of a lead-in that asks for what stands in the items after it. */
export const ASKING_PHRASES = { source: PRACTICE, phrases: ['yêu cầu', 'đề nghị', 'giao', 'chỉ đạo', 'có trách nhiệm', 'cần'] } as const;

/** The end of a line under which stands no list of what is to be done. */
export const ASIDES_AHEAD = { source: PRACTICE, phrases: ['địa chỉ', 'địa chỉ sau', 'số điện thoại', 'thư điện tử', 'email'] } as const;

const LEADS_ASIDE = new RegExp(String.raw`(?:${ASIDES_AHEAD.phrases.join('|')}|(?:trước|chậm nhất)[^.;:]{1,20}\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s?:$`, 'iu');
/** Characters at the end of a line that tell what it leads to. */
const LINE_END = 40;

/** Ends of what leads to the text below, by which its colon is known where recognition passed over it. */
export const LEADING_ENDS = { source: 'Câu dẫn vào nội dung trong kho văn bản mẫu; bản quét đọc mất dấu hai chấm', phrases: ['như sau', 'sau đây'] } as const;
const LEADS_ON = new RegExp(String.raw`:$|${wordsOf(LEADING_ENDS.phrases)}[.;]?$`, 'iu');

/** True for a paragraph that leads to what stands below. @param text Without white space at its end. */
export function leadsOn(text: string): boolean {
  return LEADS_ON.test(text) && !leadsAside(text);
}

/** True for a line that leads to an address, or to how what it asks for is to be sent by a day: `… gửi về Sở Y tế theo địa chỉ:`. */
export function leadsAside(text: string): boolean {
  return text.endsWith(':') && LEADS_ASIDE.test(text.slice(-LINE_END));
}

/** What the closing paragraph begins with. */
export const CLOSING_PHRASES = { source: PRACTICE, phrases: ['trên đây là', 'trên đây', 'trân trọng', 'cuộc họp kết thúc', 'buổi họp kết thúc', 'hội nghị kết thúc', 'buổi làm việc kết thúc', 'biên bản kết thúc', 'biên bản được lập', 'biên bản này được lập'] } as const;

/** Ordinals that open a paragraph of a list without marks, before a comma or a colon: `Một là, …`. */
export const LISTING_ORDINALS = {
  source: 'Mục nhiệm vụ, giải pháp trong nghị quyết, chỉ thị, kế hoạch của kho văn bản mẫu',
  phrases: ['một là', 'hai là', 'ba là', 'bốn là', 'năm là', 'sáu là', 'bảy là', 'tám là', 'chín là', 'mười là', 'thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'],
} as const;

/** First words of paragraphs that end a plan; after a full stop, a line that begins with them begins a paragraph. */
export const LAST_PARAGRAPH_PHRASES = {
  source: PRACTICE,
  phrases: ['trên đây là', 'trong quá trình thực hiện', 'trong quá trình tổ chức thực hiện', 'trong quá trình triển khai', 'trong quá trình triển khai thực hiện', 'quá trình thực hiện', 'quá trình triển khai thực hiện', 'quá trình tổ chức thực hiện', 'nghị quyết này đã được', 'nghị quyết này được', 'nghị quyết này có hiệu lực', 'quyết định này có hiệu lực', 'chỉ thị này được', 'chỉ thị này phổ biến', 'nhận được công văn này', 'nhận được văn bản này', 'nhận được kế hoạch này', 'nhận được thông báo này',
    'chương trình hành động này', 'chương trình này được', 'chương trình này phổ biến', 'kế hoạch này được phổ biến', 'kế hoạch này phổ biến', 'kế hoạch này được triển khai', 'kế hoạch này thay thế', 'chỉ thị này có hiệu lực', 'chỉ thị này triển khai', 'hướng dẫn này được', 'kết luận này được', 'công văn này thay thế', 'trân trọng', 'văn phòng chính phủ thông báo', 'văn phòng chính phủ xin thông báo', 'văn phòng ủy ban nhân dân tỉnh thông báo', 'văn phòng ubnd tỉnh thông báo', 'văn phòng ubnd thành phố thông báo', 'văn phòng tỉnh ủy thông báo', 'đề nghị các đồng chí nghiêm túc', 'đề nghị các đơn vị nghiêm túc', 'đề nghị các cơ quan, đơn vị nghiêm túc', 'yêu cầu các đơn vị nghiêm túc', 'yêu cầu các cơ quan, đơn vị nghiêm túc', 'yêu cầu thủ trưởng các cơ quan, đơn vị nghiêm túc', 'đề nghị thủ trưởng các cơ quan, đơn vị nghiêm túc'],
} as const;

/** What recipients begin with; the second is how recognition without marks reads it, the third how older documents of the South call it. */
export const RECIPIENTS_PHRASES = { source: DECREE, phrases: ['nơi nhận', 'noi nhen', 'nơi gởi'] } as const;

/** What recognition leaves of the recipients' heading, as patterns for plain text: alone on a line, or with an office beside it. */
export const RECIPIENTS_REMAINS = {
  source: PRACTICE,
  alone: ['n.{0,3}i? nh.{0,2}n', 'nh.n\\W*$'],
  beside: '^\\S{1,4} nh.{1,2}n\\s?:|^n[o0]i \\S{0,7} (?:kt|tm|tl|tuq|k/t|t/m)[.,]',
} as const;

/** The last recipient, the office's own files: its first word, the same as recognition reads it, and the registry behind it (`Lưu: VT`), also as recognition reads it. */
export const STORED_FILES = { source: DECREE, word: 'Lưu', misread: 'L\\p{L}{1,4}', registry: 'VT', misreadRegistry: 'V[I1l7Ị]', registries: ['VT', 'VP'] } as const;

/** The stamp of the office that received a document: the word over its number, also as recognition reads it, and its other fields. */
export const RECEIVED_STAMP = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục IV, mục I (mẫu dấu "Đến")', heading: ['CÔNG VĂN ĐẾN', 'VĂN ĐẾN', 'CÔNG VĂN'], arrived: ['ĐẾN', 'DEN', 'ẾN', 'ỂN', 'IN'], fields: ['Ngày', 'Chuyển', 'Số và ký hiệu HS', 'Lưu hồ sơ số'] } as const;

/** What the note of an electronic signature begins with, before a colon. */
export const SIGNATURE_NOTES = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I (hình ảnh, thông tin chữ ký số)', phrases: ['ký bởi', 'người ký', 'người ký bởi', 'thời gian ký', 'ngày ký'] } as const;

/** What stands for a signature in a copy. */
export const SIGNED_MARK = { source: PRACTICE, phrase: 'đã ký' } as const;

export const ADDRESSEE_PHRASES = { source: DECREE, phrases: ['kính gửi', 'kính gởi'] } as const;

/** What the line above the addressees of a dispatch ends in: `BỘ XÂY DỰNG điện:`. */
export const ADDRESSEE_ENDINGS = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.6 (công điện)', phrases: ['điện'] } as const;

/** What follows a spaced hyphen inside names, so that a line end before the hyphen makes no bullet of it. */
export const HYPHENATED_NAME_TAILS = { source: PRACTICE, phrases: ['xã hội', 'thống kê', 'hạnh phúc', 'kế hoạch', 'kế toán', 'thương binh', 'du lịch', 'môi trường', 'kỹ thuật', 'trật tự', 'đầu tư', 'truyền hình', 'giáo dục thường xuyên', 'hướng nghiệp', 'tư pháp', 'hộ tịch', 'nông nghiệp', 'xây dựng', 'đô thị', 'thể thao'] } as const;

/** Names that a line end may part, by what ends the line and what begins the next: no paragraph ends within them. */
export const PARTED_NAMES = {
  source: 'Tên cơ quan, địa danh bị ngắt giữa dòng trong kho văn bản mẫu',
  parts: [
    { end: 'Việt', next: 'Nam' }, { end: 'Hồ', next: 'Chí Minh' }, { end: 'Văn phòng', next: 'Trung ương' }, { end: 'Văn phòng', next: 'Chính phủ' }, { end: 'Văn phòng', next: 'Quốc hội' }, { end: 'Văn phòng', next: 'HĐND' }, { end: 'Văn phòng', next: 'UBND' }, { end: 'Văn phòng', next: 'Hội đồng nhân dân' }, { end: 'Văn phòng', next: 'Ủy ban nhân dân' },
    { end: 'Thủ tướng', next: 'Chính phủ' }, { end: 'Ủy ban', next: 'Nhân dân' }, { end: 'Hội đồng', next: 'Nhân dân' }, { end: 'Mặt trận', next: 'Tổ quốc' }, { end: 'Ngân hàng', next: 'Nhà nước' },
    { end: 'Ban Bí thư', next: 'Trung ương' }, { end: 'Ban Tổ chức', next: 'Trung ương' }, { end: 'Trung ương', next: 'Đảng' },
  ],
} as const;

/** The same of times, of cited places, and of the document that is to be carried out. */
export const PARTED_PHRASES = {
  source: 'Mốc thời gian, điều khoản thi hành bị ngắt giữa dòng trong kho văn bản mẫu',
  parts: [
    { end: 'thứ', next: '(?:Hai|Ba|Tư|Năm|Sáu|Bảy)' }, { end: '[Cc]hủ', next: 'nhật' }, { end: '[Qq]uý', next: '[IV]{1,3}' }, { end: 'chậm nhất', next: '\\d' },
    { end: 'năm', next: '\\d{4}' }, { end: 'ngày', next: '\\d{1,2}(?:[/.-]\\d| tháng|\\.?$)' }, { end: 'tháng', next: '\\d{1,2}(?:[/.-]\\d| năm)' },
    { end: '(?:[Đđ]iều|[Kk]hoản|điểm|Mục)', next: '\\d{1,3}(?: (?:[Đđ]iều|khoản|của|này)|[,;])' },
    { end: '(?:[Cc]hịu|có) trách nhiệm (?:thi hành|thực hiện)', next: '(?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Quy chế|Quy định|Chương trình) này' },
  ],
} as const;

/** Words that call for what follows them, so that a paragraph does not end there, even before a blank line or a page break. Case counts: names of bodies that lack their second half. */
export const OPEN_ENDINGS = {
  source: PRACTICE,
  phrases: ['và', 'của', 'các', 'với', 'cho', 'theo', 'tại', 'về', 'hoặc', 'là', 'những', 'từ', 'đến', 'trong', 'bằng', 'để', 'do', 'bởi', 'giữa', 'thuộc', 'đối với', 'Hội Liên hiệp', 'Hội', 'Sở', 'Bộ', 'Ủy ban', 'Ủy ban nhân dân', 'Hội đồng', 'Ban Chỉ đạo', 'Ban Quản lý', 'Trung tâm', 'Đoàn', 'Phòng', 'Mặt trận'],
} as const;

/** The names among them by which a body is called that was named in full before: they may end a title. */
export const SHORT_NAMES = { source: 'Tên điều của quy chế tổ chức và hoạt động trong kho văn bản mẫu', phrases: ['Hội', 'Sở', 'Bộ', 'Ủy ban', 'Ủy ban nhân dân', 'Hội đồng', 'Ban Chỉ đạo', 'Ban Quản lý', 'Trung tâm', 'Đoàn', 'Phòng'] } as const;

/** Posts whose body stands on a title's next line: `… bầu chức vụ Chủ tịch` over `Ủy ban nhân dân tỉnh …`. */
export const OPEN_POSTS = { source: PRACTICE, phrases: ['Chủ tịch', 'Phó Chủ tịch', 'Giám đốc', 'Phó Giám đốc', 'Bộ trưởng', 'Thứ trưởng', 'Bí thư', 'Phó Bí thư'] } as const;

/** Places of a document by their numbers, and days: what ends in one goes on with its number. */
export const CITED_PLACES = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II (viện dẫn phần, chương, mục, điều, khoản, điểm)', phrases: ['Điều', 'điều', 'khoản', 'Khoản', 'điểm', 'Mục', 'ngày'] } as const;

/** What a letter behind it, at the start of the next line, tells apart. */
export const LETTERED_NOUNS = { source: PRACTICE, phrases: ['điểm', 'mục', 'phụ lục', 'biểu', 'mẫu', 'bảng', 'nhóm', 'loại', 'hạng'] } as const;

/** Words that are followed by a number or a letter which is no marker, even at the beginning of a line. */
export const NUMBERED_NOUNS = {
  source: PRACTICE,
  phrases: ['điều', 'khoản', 'điểm', 'mục', 'tiểu mục', 'phần', 'chương', 'số', 'quý', 'tháng', 'năm', 'ngày', 'phụ lục', 'biểu', 'mẫu', 'bảng', 'hình', 'cấp', 'lớp', 'khóa', 'kỳ', 'nhóm', 'loại', 'hạng', 'bước', 'giai đoạn', 'lần', 'thứ', 'tập', 'đợt', 'mức', 'tổ', 'khu', 'thôn', 'ấp', 'đội', 'quận', 'phường'],
} as const;
