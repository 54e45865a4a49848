/** Provinces and centrally-run cities with the days on which they exist. */

export interface AdministrativeUnit {
  readonly name: string;
  readonly level: 'tỉnh' | 'thành phố';
  /** First day, if it began after 2008 (ISO 8601). */
  readonly validFrom?: string;
  /** Last day, if it has ended. */
  readonly validTo?: string;
  readonly source: string;
}

const UNCHANGED = 'Nghị quyết 202/2025/QH15, Điều 1 (11 đơn vị không sắp xếp)';
const MERGED = 'Nghị quyết 202/2025/QH15, Điều 1 (23 đơn vị hình thành sau sắp xếp, giữ tên một đơn vị cũ)';
const ENDED = 'Nghị quyết 202/2025/QH15, Điều 1 (kết thúc hoạt động từ 01/7/2025)';
const RAISED = 'Nghị quyết 30/2026/QH16 (Đồng Nai là thành phố trực thuộc trung ương từ 30/4/2026)';

const units = (level: AdministrativeUnit['level'], source: string, names: readonly string[], validTo?: string): AdministrativeUnit[] =>
  names.map((name) => ({ name, level, source, ...(validTo !== undefined && { validTo }) }));

export const ADMINISTRATIVE_UNITS: readonly AdministrativeUnit[] = [
  ...units('thành phố', UNCHANGED, ['Hà Nội', 'Huế']),
  ...units('tỉnh', UNCHANGED, ['Cao Bằng', 'Điện Biên', 'Hà Tĩnh', 'Lai Châu', 'Lạng Sơn', 'Nghệ An', 'Quảng Ninh', 'Thanh Hóa', 'Sơn La']),
  ...units('thành phố', MERGED, ['Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ']),
  ...units('tỉnh', MERGED, ['Tuyên Quang', 'Lào Cai', 'Thái Nguyên', 'Phú Thọ', 'Bắc Ninh', 'Hưng Yên', 'Ninh Bình', 'Quảng Trị', 'Quảng Ngãi', 'Gia Lai', 'Khánh Hòa', 'Lâm Đồng', 'Đắk Lắk', 'Tây Ninh', 'Đồng Tháp', 'Vĩnh Long', 'Cà Mau', 'An Giang']),
  ...units('tỉnh', RAISED, ['Đồng Nai'], '2026-04-29'),
  { name: 'Đồng Nai', level: 'thành phố', validFrom: '2026-04-30', source: RAISED },
  ...units('tỉnh', ENDED, ['Hà Giang', 'Yên Bái', 'Bắc Kạn', 'Vĩnh Phúc', 'Hòa Bình', 'Bắc Giang', 'Thái Bình', 'Hải Dương', 'Hà Nam', 'Nam Định', 'Quảng Bình', 'Quảng Nam', 'Kon Tum', 'Bình Định', 'Ninh Thuận', 'Đắk Nông', 'Bình Thuận', 'Phú Yên', 'Bà Rịa - Vũng Tàu', 'Bình Dương', 'Bình Phước', 'Long An', 'Tiền Giang', 'Bến Tre', 'Trà Vinh', 'Hậu Giang', 'Sóc Trăng', 'Bạc Liêu', 'Kiên Giang'], '2025-06-30'),
  { name: 'Thừa Thiên Huế', level: 'tỉnh', validTo: '2024-12-31', source: 'Nghị quyết 175/2024/QH15 (thành phố Huế trực thuộc trung ương từ 01/01/2025)' },
];
