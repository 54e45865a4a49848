/**
 * Surnames of Vietnam's peoples: what a signer's name begins with.
 * Source: Lê Trung Hoa, Họ và tên người Việt Nam (NXB Khoa học xã hội, 2005), the most frequent of the Kinh and of the larger minorities.
 */
export const SURNAMES: ReadonlySet<string> = new Set([
  'Âu', 'Bạch', 'Bàn', 'Bế', 'Bùi', 'Cao', 'Châu', 'Chu', 'Cung', 'Đàm', 'Đàng', 'Đặng', 'Đào', 'Đậu', 'Điểu', 'Đinh', 'Đỗ', 'Đoàn', 'Đồng', 'Dư', 'Dương',
  'Giang', 'Giàng', 'Hà', 'Hồ', 'Hoàng', 'Hứa', 'Huỳnh', 'Kha', 'Khổng', 'Khuất', 'Kiều', 'La', 'Lại', 'Lâm', 'Lê', 'Liễu', 'Lò', 'Lộc', 'Lục', 'Lương', 'Lường',
  'Lưu', 'Lý', 'Mã', 'Mạc', 'Mai', 'Ngô', 'Nguyễn', 'Nhâm', 'Ninh', 'Nông', 'Ông', 'Phạm', 'Phan', 'Phí', 'Phó', 'Phùng', 'Quách', 'Quan', 'Quàng', 'Sầm', 'Sùng',
  'Tạ', 'Tăng', 'Thạch', 'Thái', 'Thân', 'Thào', 'Thiều', 'Tiêu', 'Tô', 'Tôn', 'Tống', 'Trần', 'Triệu', 'Trịnh', 'Trương', 'Từ', 'Vàng', 'Văn', 'Vi', 'Viên', 'Võ',
  'Vũ', 'Vừ', 'Vương',
]);
