/** The words of diagnostics, by code, in both languages. `{name}` is filled from the finding's values. */
import type { Finding } from '../document/model.js';

export type Language = 'vi' | 'en';

const MESSAGES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'list-table-left-out': {
    en: 'A table that lists things, not tasks, has its cells scrambled; its {lines} lines give no facts.',
    vi: 'Một bảng danh mục, không phải bảng nhiệm vụ, bị xáo trộn các ô; {lines} dòng của bảng không cho thông tin nào.',
  },
  'table-scrambled': {
    en: 'A table that came as lines of text, its cells not set apart, was put together again ({rows} rows).',
    vi: 'Một bảng chỉ còn là các dòng chữ, không còn ranh giới ô, đã được ghép lại ({rows} dòng).',
  },
  'table-rows-uncertain': {
    en: 'The cells of a table came in an order of their own; which of them make its {rows} rows was told by what they look like, and {left} belong to no row.',
    vi: 'Các ô của một bảng bị đảo thứ tự; {rows} dòng được ghép lại theo hình thức của ô, {left} ô không xếp được vào dòng nào.',
  },
  'table-unread': {
    en: 'Headings of a table stand here, but the cells below them could not be put together; what they tell of tasks may be wrong.',
    vi: 'Có tiêu đề cột của một bảng nhưng không ghép lại được các ô bên dưới; nhiệm vụ đọc từ đó có thể sai.',
  },
  'deadline-before-issue': {
    en: 'The deadline “{raw}” is earlier than the document’s own date {date}.',
    vi: 'Thời hạn “{raw}” sớm hơn ngày ban hành văn bản {date}.',
  },
  'deadline-far-ahead': {
    en: 'The deadline “{raw}” lies more than 30 years after the document’s own date {date}.',
    vi: 'Thời hạn “{raw}” cách ngày ban hành văn bản {date} hơn 30 năm.',
  },
  'weekday-mismatch': {
    en: '“{raw}”: {date} is another day of the week.',
    vi: '“{raw}”: ngày {date} rơi vào thứ khác.',
  },
  'reference-after-issue': {
    en: 'The document is dated {issued} but cites {number} of {date}; one of the dates is wrong.',
    vi: 'Văn bản ghi ngày {issued} nhưng viện dẫn {number} ngày {date}; một trong hai ngày không đúng.',
  },
  'missing-header-field': {
    en: 'The header field “{field}” is blank or missing.',
    vi: 'Phần đầu văn bản để trống hoặc thiếu trường “{field}”.',
  },
  'numbering-gap': {
    en: 'The numbering skips something before “{marker}”.',
    vi: 'Đánh số bị nhảy cóc trước “{marker}”.',
  },
  'numbering-duplicate': {
    en: 'The number “{marker}” is used twice.',
    vi: 'Số thứ tự “{marker}” bị lặp lại.',
  },
  'numbering-repaired': {
    en: 'The marker “{marker}” was misread; its place in the numbering told what it is.',
    vi: 'Dấu đề mục “{marker}” bị nhận dạng sai; đã hiểu theo thứ tự đánh số.',
  },
  'date-repaired': {
    en: 'The date “{raw}” has a sign that is no digit; it was read as {read}.',
    vi: 'Ngày “{raw}” có ký tự không phải chữ số; được hiểu là {read}.',
  },
  'impossible-date': {
    en: 'There is no such date: “{raw}”.',
    vi: 'Không có ngày này: “{raw}”.',
  },
  'impossible-sum': {
    en: 'The total “{total}” is not the sum of its rows ({sum}).',
    vi: 'Số tổng “{total}” không khớp với tổng các dòng của bảng ({sum}).',
  },
  'share-over-whole': {
    en: 'A share is never more than the whole: “{raw}”; a digit may be wrong.',
    vi: 'Tỷ lệ không thể lớn hơn 100 %: “{raw}”; có thể sai chữ số.',
  },
  'text-layer-missing': {
    en: 'Page {page} has no text of its own; its image was recognised.',
    vi: 'Trang {page} không có lớp văn bản; đã nhận dạng từ hình ảnh.',
  },
  'text-layer-damaged': {
    en: 'The text layer of page {page} is damaged ({share} % of its words are possible Vietnamese, {marked} % have marks); the image was recognised instead.',
    vi: 'Lớp văn bản của trang {page} bị hỏng ({share} % số chữ có thể là tiếng Việt, {marked} % có dấu); đã nhận dạng lại từ hình ảnh.',
  },
  'text-layer-kept': {
    en: 'The text layer of page {page} is damaged ({share} % of its words are possible Vietnamese, {marked} % have marks) and there is no image to recognise; it was restored.',
    vi: 'Lớp văn bản của trang {page} bị hỏng ({share} % số chữ có thể là tiếng Việt, {marked} % có dấu) và không có hình ảnh để nhận dạng; đã phục hồi từ lớp văn bản.',
  },
  'text-layer-partial': {
    en: 'Page {page} has an image with text beside its text layer; the image was recognised too.',
    vi: 'Trang {page} có hình ảnh chứa chữ bên cạnh lớp văn bản; đã nhận dạng thêm phần hình ảnh.',
  },
  'text-layer-tables': {
    en: 'The text layer of page {page} does not tell the cells of the table in its image; the image was recognised instead.',
    vi: 'Lớp văn bản của trang {page} không cho biết các ô của bảng trong hình ảnh; đã nhận dạng lại từ hình ảnh.',
  },
  'low-confidence-page': {
    en: 'About {wrong} in 100 words of page {page} are likely to be wrong; compare it with the original.',
    vi: 'Khoảng {wrong} % số chữ của trang {page} có thể bị sai; cần đối chiếu với bản gốc.',
  },
  'unreadable-region': {
    en: 'Nothing can be read here (“{text}”); compare it with the original.',
    vi: 'Vùng này không đọc được (“{text}”); cần đối chiếu với bản gốc.',
  },
  'cell-doubtful': {
    en: 'The cell “{text}” was put together from a damaged table; what it names as agencies is uncertain and was left out.',
    vi: 'Ô “{text}” được ghép lại từ bảng bị hỏng; tên cơ quan trong ô không chắc chắn nên đã bỏ qua.',
  },
  'agency-name-doubtful': {
    en: '“{written}” is taken for “{taken}”; compare it with the original.',
    vi: '“{written}” được hiểu là “{taken}”; cần đối chiếu với bản gốc.',
  },
  'number-doubtful': {
    en: 'The document’s number “{number}” was filled in by hand or is given otherwise elsewhere, and may be misread; compare it with the original.',
    vi: 'Số văn bản “{number}” được điền bằng tay hoặc chỗ khác ghi khác, có thể đọc sai; cần đối chiếu với bản gốc.',
  },
  'signatory-doubtful': {
    en: 'The signatory’s name “{name}” begins with no known surname: its beginning may be covered; compare it with the original.',
    vi: 'Tên người ký “{name}” không bắt đầu bằng họ nào đã biết, có thể phần đầu bị che; cần đối chiếu với bản gốc.',
  },
  'legacy-encoding': {
    en: 'Page {page} was typed in the old encoding {encoding} and was turned into Unicode.',
    vi: 'Trang {page} gõ bằng bảng mã cũ {encoding}, đã chuyển sang Unicode.',
  },
  'recognised-on-request': {
    en: 'The image of page {page} was recognised, as asked.',
    vi: 'Đã nhận dạng hình ảnh của trang {page} theo yêu cầu.',
  },
  'recognition-off': {
    en: 'Page {page} needs recognition, which is turned off; its text is missing or bad.',
    vi: 'Trang {page} cần nhận dạng nhưng chức năng này đang tắt; văn bản bị thiếu hoặc không tin cậy.',
  },
  'task-without-lead': {
    en: '{count} task(s) at “{place}” name nobody who leads them.',
    vi: '{count} nhiệm vụ tại “{place}” không nêu cơ quan chủ trì.',
  },
  'tasks-mostly-without-lead': {
    en: '{count} of {total} tasks name nobody who leads them.',
    vi: '{count} trong {total} nhiệm vụ không nêu cơ quan chủ trì.',
  },
  'duplicate-rows': {
    en: 'Two rows of a table ask for the same: “{text}”.',
    vi: 'Hai dòng của bảng có cùng nội dung: “{text}”.',
  },
  'duplicate-task': {
    en: 'The same task stands twice in one section: “{text}”.',
    vi: 'Một nhiệm vụ được nêu hai lần trong cùng một mục: “{text}”.',
  },
};

/** A finding's sentence in a language; the bare code if the table has none. */
export function message(finding: Finding, language: Language): string {
  const template = MESSAGES[finding.code]?.[language] ?? finding.code;
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => String(finding.values[name] ?? ''));
}

/** The codes that the table words. */
export const MESSAGE_CODES: readonly string[] = Object.keys(MESSAGES);
