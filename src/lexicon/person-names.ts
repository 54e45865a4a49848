/** Syllables of Vietnamese names of persons, most frequent first: what a signature with lost marks is told by. */
import { plain } from '../vietnamese/index.js';

const COUNTED = 'Đếm họ và tên người trong kho văn bản mẫu và Wikipedia tiếng Việt (CC BY-SA 4.0)';

/** What a name begins with. */
export const SURNAMES = {
  source: COUNTED,
  syllables: [
    'Nguyễn', 'Hồ', 'Trần', 'Lê', 'Phạm', 'Ngô', 'Phan', 'Hoàng', 'Lý', 'Võ', 'Vũ', 'Hà', 'Trương', 'Đặng', 'Bùi',
    'Dương', 'Thái', 'Trịnh', 'Đỗ', 'Mạc', 'Đinh', 'Tôn', 'Chu', 'Lưu', 'Cao', 'Đào', 'Lương', 'Huỳnh', 'Vương',
    'Đoàn', 'Mai', 'Tống', 'Tạ', 'Triệu', 'Đồng', 'Phùng', 'Châu', 'Kim', 'Tô', 'Đàm', 'Lâm', 'La', 'Quách', 'Nông',
    'Kiều', 'Lục', 'Bạch', 'Ninh', 'Tăng', 'Lại', 'Nghiêm', 'Khương', 'Lã', 'Doãn', 'Thạch', 'Hứa', 'Trà',
    'Thân', 'Ma', 'Hầu', 'Bế', 'Khuất', 'Đậu', 'Giáp', 'Sùng', 'Sầm', 'Phí', 'Cầm', 'Giàng', 'Lò', 'Thào',
  ],
} as const;

/** What fewer names begin with: taken for a surname where letters of it are read, never guessed. */
export const RARER_SURNAMES = {
  source: 'Lê Trung Hoa, Họ và tên người Việt Nam (NXB Khoa học xã hội, 2005): họ của người Kinh và các dân tộc thiểu số',
  syllables: [
    'Âu', 'Bàn', 'Cung', 'Đàng', 'Điểu', 'Dư', 'Giang', 'Kha', 'Khổng', 'Liễu', 'Lộc',
    'Lường', 'Mã', 'Nhâm', 'Ông', 'Phó', 'Quan', 'Quàng', 'Thiều', 'Tiêu', 'Từ', 'Vàng', 'Văn', 'Vi', 'Viên', 'Vừ',
  ],
} as const;

/** Middle names so common that their letters without marks mean them, right behind a surname. */
export const MIDDLE_NAMES = { source: 'Họ tên người ký trong kho văn bản mẫu: mọi tên đệm cùng chữ không dấu đều viết như vậy', syllables: ['văn', 'thị'] } as const;

/** What follows the surname. */
export const GIVEN_NAMES = {
  source: COUNTED,
  syllables: [
    'Văn', 'Minh', 'Chí', 'Thị', 'Đình', 'Quang', 'Ngọc', 'Đức', 'Xuân', 'Bình', 'Quốc', 'Thanh', 'Trọng', 'Hữu',
    'Thái', 'Anh', 'Hồng', 'Huy', 'Phúc', 'Nguyên', 'Kim', 'Công', 'Thành', 'Trung', 'Duy', 'Sơn', 'Hoàng', 'Diệm',
    'Đăng', 'Dũng', 'Tấn', 'Thế', 'Phương', 'Hưng', 'Nam', 'Bá', 'Châu', 'Long', 'Tuấn', 'Dương', 'Quý', 'Hải',
    'Mạnh', 'Hà', 'Nhân', 'Đại', 'Nguyễn', 'Lan', 'Việt', 'Linh', 'Nhật', 'Phú', 'An', 'Vĩnh', 'Liên', 'Kiệt', 'Sĩ',
    'Chính', 'Thắng', 'Tiến', 'Khánh', 'Hùng', 'Vũ', 'Ái', 'Trinh', 'Lê', 'Kỳ', 'Dung', 'Khắc', 'Tiên', 'Khiêm',
    'Thu', 'Tường', 'Cao', 'Thiệu', 'Đạo', 'Mai', 'Trường', 'Khải', 'Ly', 'Lâm', 'Thiện', 'Hương', 'Phong', 'Thuận',
    'Đồng', 'Bảo', 'Hòa', 'Tự', 'Gia', 'Ninh', 'Bỉnh', 'Lương', 'Như', 'Lưu', 'Thiên', 'Thọ', 'Hoa', 'Mẫn', 'Vân',
    'Chi', 'Tùng', 'Đôn', 'Mỹ', 'Bội', 'Bích', 'Thủy', 'Thúc', 'Huệ', 'Vinh', 'Giang', 'Nghĩa', 'Chiêu', 'Hiến',
    'Vượng', 'Cảnh', 'Mậu', 'Vương', 'Thảo', 'Hiền', 'Lân', 'Ánh', 'Sinh', 'Trang', 'Tam', 'Toàn', 'Quỳnh', 'Tiểu',
    'Chương', 'Nghi', 'Lợi', 'Ngân', 'Điền', 'Phước', 'Trí', 'Thường', 'Từ', 'Hoài', 'Thùy', 'Đông', 'Diệu', 'Ân',
    'Cường', 'Bằng', 'Khuê', 'Loan', 'Thúy', 'Quân', 'Thưởng', 'Tư', 'Khoa', 'Khanh', 'Duyệt', 'Hiển', 'Sỹ', 'Nghị',
    'Tất', 'Thuyết', 'Hợp', 'Tâm', 'Nga', 'Huyền', 'Kiên', 'Hạnh', 'Hiếu', 'Viết', 'Hiệp', 'Lý', 'Hằng', 'Tú', 'Sang',
    'Tri', 'Phụng', 'Định', 'Thụy', 'Lộc', 'Chu', 'Tân', 'Thịnh', 'Phi', 'Đạt', 'La', 'Thương', 'Lĩnh', 'Bách',
    'Xương', 'Đắc', 'Lập', 'Thạch', 'Thi', 'Thông', 'Phát', 'Tài', 'Danh', 'Khôi', 'Hoàn', 'Dân', 'Nhơn', 'Thụ',
    'Thủ', 'Quảng', 'Giản', 'Thăng', 'Trực', 'Cương', 'Siêu', 'Thư', 'Cơ', 'Lệ', 'Tuyên', 'Tuyết', 'Chánh', 'Thừa',
    'Nhu', 'Trà', 'Hoan', 'Thuần', 'Cẩn', 'Hổ', 'Kiều', 'Giàu', 'Tập', 'Phu', 'Ngát', 'Trứ', 'Đĩnh', 'Huân', 'Tích',
    'Quế', 'Trân', 'Khương', 'Chân', 'Lễ', 'Bắc', 'Chiến', 'Dụ', 'Kháng', 'Luân', 'Căn', 'Yến', 'Quyết', 'Thục',
    'Tụng', 'Cẩm', 'Hậu', 'Cừ', 'Doãn', 'Thống', 'Quyền', 'Khả', 'Dực', 'Triết', 'Nhậm', 'Hy', 'Tương', 'Hoằng',
    'Doanh', 'Miên', 'Lịch', 'Liêm', 'Nguyệt', 'Kha', 'Toản', 'Cư', 'Tôn', 'Tần', 'Tắc', 'Khai', 'Huyên', 'Viên',
    'Phụ', 'Hưu', 'Tố', 'Dư', 'Lang', 'Tuệ', 'Ích', 'Yên', 'Khang', 'Đoàn', 'Thiết', 'Diệp', 'Hiệu', 'Tĩnh', 'Du',
    'Điềm', 'Trịnh', 'Lượng', 'Chung', 'Cần', 'Tòng', 'Ky', 'Dục', 'Tiễn', 'Thơ', 'Võ', 'Oanh', 'Hòe', 'Tá', 'Kỷ',
    'Tăng', 'Hi', 'Quan', 'Đằng', 'Đặng', 'Năng', 'Thân', 'Thận', 'Triều', 'Đinh', 'Trâm', 'Nhung', 'Ngoan', 'Thoa',
    'Vy', 'Hường', 'Hoạt', 'Đoan', 'Tuyến', 'Quyên', 'Nhàn', 'Hạ', 'Luyến', 'Uyên', 'Thơm', 'Nhã', 'Đính', 'Lực',
    'Khuyến', 'Dậu',
  ],
} as const;

/** What a place begins with on a line of its own; recognition makes surnames of it (`Tỉnh`, `Trịnh`). */
export const PLACE_OPENERS = {
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15: tên đơn vị hành chính các cấp',
  syllables: ['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'xã', 'phường', 'thôn', 'ấp', 'bản', 'khu', 'đặc'],
} as const;

const ALL_SURNAMES: ReadonlySet<string> = new Set([...SURNAMES.syllables, ...RARER_SURNAMES.syllables]);

const BY_LETTERS: ReadonlyMap<string, readonly string[]> = byLetters(SURNAMES.syllables);

function byLetters(syllables: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const syllable of syllables) out.set(plain(syllable), [...(out.get(plain(syllable)) ?? []), syllable]);
  return out;
}

/** The one frequent surname of a syllable's letters, whatever their marks (`Nguyên` is `Nguyễn`); null if there is none, or more than one. */
export function surnameOfLetters(syllable: string): string | null {
  const [surname, ...others] = BY_LETTERS.get(plain(syllable)) ?? [];
  return surname !== undefined && others.length === 0 ? surname : null;
}

/** True for a surname, frequent or rare, written as names are. */
export function isSurname(syllable: string): boolean {
  return ALL_SURNAMES.has(syllable);
}
