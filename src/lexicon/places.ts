/** Provinces and centrally run cities, before and after the mergers of 1 July 2025. */

export interface Province {
  /** Without the word tỉnh or thành phố. */
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
  /** First day with this kind, ISO 8601; null for before 2025. */
  readonly validFrom: string | null;
  /** Last day, ISO 8601; null if it goes on. */
  readonly validTo: string | null;
  /** The unit that it became a part of. */
  readonly mergedInto?: string;
  readonly source: string;
}

const RESOLUTION_202 = 'Nghị quyết 202/2025/QH15 (12/6/2025)';
const BEFORE = 'Danh mục đơn vị hành chính, Quyết định 124/2004/QĐ-TTg, as amended to 2025';
const DONG_NAI = 'Nghị quyết 30/2026/QH16: thành phố from 30/4/2026';

const UNCHANGED: readonly string[] = ['Cao Bằng', 'Điện Biên', 'Hà Tĩnh', 'Lai Châu', 'Lạng Sơn', 'Nghệ An', 'Quảng Ninh', 'Thanh Hóa', 'Sơn La'];

/** Units of today with the older units that went into them. */
const MERGED: Readonly<Record<string, readonly string[]>> = {
  'Tuyên Quang': ['Hà Giang'],
  'Lào Cai': ['Yên Bái'],
  'Thái Nguyên': ['Bắc Kạn'],
  'Phú Thọ': ['Hòa Bình', 'Vĩnh Phúc'],
  'Bắc Ninh': ['Bắc Giang'],
  'Hưng Yên': ['Thái Bình'],
  'Ninh Bình': ['Hà Nam', 'Nam Định'],
  'Quảng Trị': ['Quảng Bình'],
  'Quảng Ngãi': ['Kon Tum'],
  'Gia Lai': ['Bình Định'],
  'Khánh Hòa': ['Ninh Thuận'],
  'Lâm Đồng': ['Đắk Nông', 'Bình Thuận'],
  'Đắk Lắk': ['Phú Yên'],
  'Tây Ninh': ['Long An'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh'],
  'Đồng Tháp': ['Tiền Giang'],
  'Cà Mau': ['Bạc Liêu'],
  'An Giang': ['Kiên Giang'],
};

const CITIES: Readonly<Record<string, readonly string[]>> = {
  'Hà Nội': [],
  'Hải Phòng': ['Hải Dương'],
  'Đà Nẵng': ['Quảng Nam'],
  'Hồ Chí Minh': ['Bà Rịa - Vũng Tàu', 'Bình Dương'],
  'Cần Thơ': ['Sóc Trăng', 'Hậu Giang'],
};

function units(table: Readonly<Record<string, readonly string[]>>, kind: Province['kind']): Province[] {
  return Object.entries(table).flatMap(([name, older]) => [
    { name, kind, validFrom: null, validTo: null, source: RESOLUTION_202 },
    ...older.map((old): Province => ({ name: old, kind: 'tỉnh', validFrom: null, validTo: '2025-06-30', mergedInto: name, source: BEFORE })),
  ]);
}

/** Every provincial unit since 2004; one that changed its kind stands once for each. */
export const PROVINCES: readonly Province[] = [
  ...UNCHANGED.map((name): Province => ({ name, kind: 'tỉnh', validFrom: null, validTo: null, source: RESOLUTION_202 })),
  ...units(MERGED, 'tỉnh'),
  ...units(CITIES, 'thành phố'),
  { name: 'Đồng Nai', kind: 'tỉnh', validFrom: null, validTo: '2026-04-29', source: RESOLUTION_202 },
  { name: 'Đồng Nai', kind: 'thành phố', validFrom: '2026-04-30', validTo: null, source: DONG_NAI },
  { name: 'Bình Phước', kind: 'tỉnh', validFrom: null, validTo: '2025-06-30', mergedInto: 'Đồng Nai', source: BEFORE },
  { name: 'Huế', kind: 'thành phố', validFrom: '2025-01-01', validTo: null, source: 'Nghị quyết 175/2024/QH15' },
  { name: 'Thừa Thiên Huế', kind: 'tỉnh', validFrom: null, validTo: '2024-12-31', mergedInto: 'Huế', source: 'Nghị quyết 175/2024/QH15' },
];

/** Levels of units that stand before the name of the place of issue. A number is a name only behind those that are numbered. */
export const PLACE_LEVELS = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 (địa danh ghi trên văn bản)',
  /** Written with or without a capital. */
  towns: ['thành phố', 'thị xã', 'thị trấn'],
  others: ['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'đặc khu'],
  numbered: ['quận', 'phường'],
} as const;
