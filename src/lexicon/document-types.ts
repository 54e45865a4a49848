/** Types of administrative documents. Codes are those of Nghị định 30/2020/NĐ-CP, phụ lục III. */

export interface DocumentType {
  /** The decree's abbreviation; `CV` for công văn, which has none. */
  readonly code: string;
  readonly name: string;
  /** True if its numbered items direct somebody, whatever its headings say. */
  readonly directive: boolean;
  readonly source: string;
}

const DECREE = 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I';
const LEGAL = 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15';

/** Signs of documents from the time when a number was followed by its office alone: `Nghị định 404-CP`. */
export const OLD_SIGNS = { source: 'Văn bản của Chính phủ, Hội đồng Bộ trưởng trước Luật Ban hành văn bản quy phạm pháp luật 1996', signs: ['CP', 'TTg', 'HĐBT', 'HĐCP', 'HĐNN', 'CT'] } as const;

/** Before a number like a document's: it is that of a form to be filled in (`Mẫu 09/BH`). */
export const FORM_WORDS = { source: 'Mẫu biểu kèm theo thông tư, nghị định', phrases: ['mẫu', 'mẫu biểu', 'biểu', 'biểu mẫu', 'phiếu'] } as const;

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { code: 'NQ', name: 'Nghị quyết', directive: true, source: DECREE },
  { code: 'QĐ', name: 'Quyết định', directive: true, source: DECREE },
  { code: 'CT', name: 'Chỉ thị', directive: true, source: DECREE },
  { code: 'QC', name: 'Quy chế', directive: false, source: DECREE },
  { code: 'QyĐ', name: 'Quy định', directive: false, source: DECREE },
  { code: 'TC', name: 'Thông cáo', directive: false, source: DECREE },
  { code: 'TB', name: 'Thông báo', directive: true, source: DECREE },
  { code: 'HD', name: 'Hướng dẫn', directive: false, source: DECREE },
  { code: 'CTr', name: 'Chương trình', directive: false, source: DECREE },
  { code: 'KH', name: 'Kế hoạch', directive: false, source: DECREE },
  { code: 'PA', name: 'Phương án', directive: false, source: DECREE },
  { code: 'ĐA', name: 'Đề án', directive: false, source: DECREE },
  { code: 'DA', name: 'Dự án', directive: false, source: DECREE },
  { code: 'BC', name: 'Báo cáo', directive: false, source: DECREE },
  { code: 'BB', name: 'Biên bản', directive: false, source: DECREE },
  { code: 'TTr', name: 'Tờ trình', directive: false, source: DECREE },
  { code: 'HĐ', name: 'Hợp đồng', directive: false, source: DECREE },
  { code: 'CĐ', name: 'Công điện', directive: true, source: DECREE },
  { code: 'BGN', name: 'Bản ghi nhớ', directive: false, source: DECREE },
  { code: 'BTT', name: 'Bản thỏa thuận', directive: false, source: DECREE },
  { code: 'GUQ', name: 'Giấy ủy quyền', directive: false, source: DECREE },
  { code: 'GM', name: 'Giấy mời', directive: true, source: DECREE },
  { code: 'GGT', name: 'Giấy giới thiệu', directive: false, source: DECREE },
  { code: 'GNP', name: 'Giấy nghỉ phép', directive: false, source: DECREE },
  { code: 'PG', name: 'Phiếu gửi', directive: false, source: DECREE },
  { code: 'PC', name: 'Phiếu chuyển', directive: false, source: DECREE },
  { code: 'PB', name: 'Phiếu báo', directive: false, source: DECREE },
  { code: 'CV', name: 'Công văn', directive: true, source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: công văn không ghi tên loại' },
  { code: 'KL', name: 'Kết luận', directive: true, source: 'Hướng dẫn 36-HD/VPTW về thể thức văn bản của Đảng' },
  { code: 'NĐ', name: 'Nghị định', directive: false, source: LEGAL },
  { code: 'TT', name: 'Thông tư', directive: false, source: LEGAL },
];

/** Words that go on with the type word on its line (`KẾ HOẠCH PHỐI HỢP`), so that the title begins on the next one. */
export const TYPE_QUALIFIERS = {
  source: 'Tên loại văn bản kèm tính chất trong kho văn bản mẫu',
  phrases: ['hành động', 'phối hợp', 'liên tịch', 'liên ngành', 'liên sở', 'liên cơ quan', 'công tác', 'tổng thể', 'chi tiết'],
} as const;

/** What the title of a document begins with that amends another one, whose type it has. */
export const AMENDING_TITLES = { source: 'Văn bản sửa đổi, bổ sung, bãi bỏ trong kho văn bản mẫu', phrases: ['sửa đổi', 'về sửa đổi', 'về việc sửa đổi', 'bãi bỏ', 'về việc bãi bỏ'] } as const;
