/** Errors in the user's language. English stands in the error itself; Vietnamese is worded here, by code. */
import type { Language } from '../contract/messages.js';
import type { ErrorCode, PlanError } from '../errors.js';

interface Words {
  readonly message: string;
  readonly hint: string;
}

const VIETNAMESE: Readonly<Record<ErrorCode, Words>> = {
  'usage': { message: 'lệnh viết chưa đúng', hint: 'xem plan-extract --help' },
  'file-missing': { message: 'không tìm thấy tệp', hint: 'kiểm tra lại tên và đường dẫn' },
  'is-directory': { message: 'đây là thư mục, không phải tệp', hint: 'dùng plan-extract batch cho cả thư mục' },
  'file-unreadable': { message: 'không đọc được tệp', hint: 'kiểm tra quyền truy cập' },
  'file-empty': { message: 'tệp rỗng', hint: 'kiểm tra lại bản quét hoặc bản tải về' },
  'not-a-document': { message: 'không phải văn bản đọc được', hint: 'chỉ nhận PDF, PNG, JPEG, TIFF và văn bản UTF-8' },
  'pdf-encrypted': { message: 'PDF có mật khẩu', hint: 'thêm --password' },
  'pdf-damaged': { message: 'PDF bị hỏng hoặc tải chưa hết', hint: 'tải lại hoặc quét lại tệp' },
  'pdf-empty': { message: 'PDF không có trang nào', hint: 'kiểm tra lại tệp' },
  'image-damaged': { message: 'ảnh bị hỏng', hint: 'quét lại hoặc chụp lại trang' },
  'page-out-of-range': { message: 'văn bản không có trang này', hint: 'sửa lại --pages' },
  'engine-missing': { message: 'máy chưa có bộ nhận dạng này', hint: 'bỏ --engine hoặc cài tesseract' },
  'output-unwritable': { message: 'không ghi được kết quả', hint: 'chương trình nhận đã đóng, hoặc đĩa đầy' },
  'aborted': { message: 'đã dừng theo yêu cầu', hint: 'chạy lại khi cần' },
  'internal': { message: 'lỗi của plan-extract', hint: 'xin báo lại cho chúng tôi' },
};

/** Codes whose English sentence says more than the code does, so that it is kept in Vietnamese output too. */
const DETAILED: readonly ErrorCode[] = ['usage', 'page-out-of-range', 'internal'];

/** An error as one line without line breaks: where, what, what to do. */
export function errorLine(error: PlanError, language: Language): string {
  if (language === 'en') return error.line;
  const { message, hint } = VIETNAMESE[error.code];
  const place = error.where === undefined ? '' : `${error.where}: `;
  const detail = DETAILED.includes(error.code) ? `: ${error.message}` : '';
  return `${place}${message}${detail} (${hint})`.replace(/\s+/gu, ' ');
}

/** An error's sentence alone, by its code; null if the code is none of the program's. */
export function vietnameseMessage(code: string): string | null {
  return code in VIETNAMESE ? VIETNAMESE[code as ErrorCode].message : null;
}
