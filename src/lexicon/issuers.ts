import { Openings, openings, plain } from '../vietnamese/index.js';

/** Bodies that issue documents, by the words that their names begin with. */
export const ISSUER_HEADS = {
  source: 'Luật Tổ chức Chính phủ 2025, Luật Tổ chức chính quyền địa phương 2025, Nghị định 150/2025/NĐ-CP; cơ quan ban hành trong kho văn bản mẫu',
  phrases: ['Thủ tướng Chính phủ', 'Chính phủ', 'Văn phòng Chính phủ', 'Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Chủ tịch Ủy ban nhân dân', 'Chủ tịch UBND', 'Ủy ban nhân dân', 'UBND', 'Hội đồng nhân dân', 'HĐND', 'Thường trực Hội đồng nhân dân', 'Thường trực HĐND', 'Ủy ban Mặt trận Tổ quốc', 'Ủy ban', 'Bộ Tư lệnh', 'Bộ Chỉ huy', 'Bộ', 'Liên Sở', 'Liên ngành', 'Sở', 'Phòng', 'Ban Chấp hành', 'Ban Thường vụ', 'Ban Chỉ đạo', 'Ban Quản lý', 'Ban', 'Tổng cục', 'Cục', 'Chi cục', 'Vụ', 'Văn phòng', 'Trung tâm', 'Trường', 'Học viện', 'Đại học', 'Viện', 'Bệnh viện', 'Trạm', 'Công an', 'Tòa án nhân dân', 'Viện kiểm sát nhân dân', 'Thanh tra', 'Kho bạc', 'Ngân hàng', 'Bảo hiểm xã hội', 'Liên đoàn Lao động', 'Hội Liên hiệp', 'Hội Nông dân', 'Hội Cựu chiến binh', 'Hội đồng', 'Hội', 'Đoàn Thanh niên', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đảng ủy', 'Quân ủy', 'Đảng bộ khối', 'Đảng đoàn', 'Đảng bộ', 'Chi bộ', 'Hạt Kiểm lâm', 'Tỉnh đoàn', 'Huyện đoàn', 'Tổng công ty', 'Công ty', 'Tập đoàn', 'Liên minh', 'Hiệp hội', 'Quỹ', 'Đài', 'Quân khu', 'Tòa án', 'Viện kiểm sát', 'Thuế', 'Hải quan', 'Thống kê tỉnh', 'Thống kê thành phố', 'Thống kê cơ sở', 'Thi hành án dân sự tỉnh', 'Thi hành án dân sự thành phố', 'Thi hành án dân sự khu vực', 'BHXH', 'Khu Quản lý', 'Thường trực', 'Đồn Biên phòng', 'Trại giam', 'Phân viện', 'Phân hiệu', 'Kiểm toán', 'Phủ Thủ tướng', 'Phủ Chủ tịch', 'Trung ương Đoàn', 'Trung ương Hội', 'Đoàn TNCS', 'Liên hiệp các', 'Thành đoàn', 'Quận đoàn', 'Thị đoàn', 'Công đoàn', 'CĐCS', 'Cụm thi đua', 'Khối thi đua', 'Tiểu ban', 'Tổ công tác', 'Cảng vụ', 'Vườn quốc gia', 'Khu bảo tồn', 'Nhà văn hóa', 'Nhà thiếu nhi', 'Nhà xuất bản', 'Nhà hát', 'Bảo tàng', 'Thư viện', 'Quân đoàn', 'Quân chủng', 'Binh đoàn', 'Sư đoàn', 'Lữ đoàn', 'Trung đoàn', 'Cơ quan', 'BCH', 'BCĐ', 'BTV', 'BQL', 'UBMTTQ', 'UBMTTQVN', 'MTTQ', 'Đoàn xã', 'Đoàn phường', 'Đoàn thị trấn', 'Đoàn trường', 'Đoàn khối', 'Đội', 'Tổ đại biểu', 'Khoa', 'Bộ môn', 'Liên đội', 'Đoàn giám sát', 'Đoàn kiểm tra', 'Đoàn thanh tra', 'Đoàn đại biểu Quốc hội'],
} as const;

/** Heads of bodies whose letterhead names the superior body first, sometimes on the same line; and words behind which such a head only goes on with a name. */
export const SUBORDINATE_HEADS = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2 (tên cơ quan chủ quản trực tiếp và tên cơ quan ban hành)',
  phrases: ['Sở', 'Phòng', 'Cục', 'Chi cục', 'Tổng cục', 'Vụ', 'Văn phòng', 'Ban', 'Trung tâm', 'Trường', 'Học viện', 'Viện', 'Bệnh viện', 'Trạm', 'Công an', 'Đảng ủy', 'Đảng đoàn', 'Ủy ban', 'Hội đồng nhân dân', 'Thanh tra', 'Hạt Kiểm lâm', 'Chi bộ', 'Hội Liên hiệp', 'Hội Nông dân', 'Đoàn Thanh niên', 'Bộ Tư lệnh', 'Bộ Chỉ huy', 'Thuế', 'Kho bạc', 'Cơ quan', 'BCH', 'BCĐ', 'BTV', 'CĐCS'],
  notAfter: ['và', 'của', 'văn', 'phòng', 'tra', 'bộ', 'lý', 'công', 'cơ', 'trụ', 'ủy', 'bệnh', 'học', 'chi', 'tổng', 'thường', 'thanh', 'hội', 'đoàn', 'quốc', 'trực', 'quy', 'khu', 'dự', 'phó', 'trưởng', 'nghiệp', 'nhà', 'ngành', 'cục', 'đại', 'tỉnh', 'xã', 'huyện', 'phường', 'quận', 'gia', 'nghĩa', 'môi', 'thị', 'dịch', 'phục', 'nhiệm', 'thư', 'đội', 'th', 'thcs', 'thpt', 'mn', 'quan', 'sở', 'biên', 'hải', 'huy'],
} as const;

/** Bodies whose offices stand below them in a letterhead, and which issue nothing jointly with those. */
export const SUPERIOR_COMMITTEES = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2; Hướng dẫn 36-HD/VPTW năm 2018 về thể thức văn bản của Đảng',
  phrases: ['Ủy ban nhân dân', 'UBND', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đảng ủy'],
} as const;

/** Bodies none of which stands below another of its row: two of them in a letterhead issue their document jointly. */
export const PEERS = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2; Luật Ban hành văn bản quy phạm pháp luật 2015, Điều 4 (văn bản liên tịch); Nghị định 29/2025/NĐ-CP (Bảo hiểm xã hội Việt Nam thuộc Bộ Tài chính)',
  local: ['Ủy ban nhân dân', 'UBND', 'Hội đồng nhân dân', 'HĐND', 'Ủy ban Mặt trận Tổ quốc', 'Ủy ban MTTQ', 'UBMTTQ', 'UBMTTQVN'],
  central: ['Bộ', 'Thanh tra Chính phủ', 'Ngân hàng Nhà nước Việt Nam', 'Tòa án nhân dân tối cao', 'Viện kiểm sát nhân dân tối cao', 'Tổng Liên đoàn Lao động', 'Ủy ban Dân tộc', 'Bảo hiểm xã hội Việt Nam'],
  /** A peer of the ministries that stands below one of them since 01/3/2025. */
  below: { ministry: 'Bộ Tài chính', body: 'Bảo hiểm xã hội Việt Nam' },
  /** Parts of a ministry that begin like one. */
  not: ['Bộ Tư lệnh', 'Bộ Chỉ huy', 'Bộ Tổng Tham mưu', 'Bộ phận', 'Bộ môn', 'Bộ đội'],
} as const;

/** Heads that begin a body's name only where no line before names one: behind `TỔNG CÔNG TY`, `ĐIỆN LỰC MIỀN BẮC` only goes on with the name. */
export const LONE_ISSUER_HEADS = {
  source: 'Tên cơ quan, tổ chức ban hành viết một dòng trong kho văn bản mẫu',
  phrases: ['Điện lực', 'Mặt trận Tổ quốc', 'Hợp tác xã', 'Xí nghiệp', 'Nhà máy', 'Nông trường', 'Lâm trường', 'Câu lạc bộ'],
} as const;

/** The party's central committee, below whose line in a letterhead its offices leave out that they are central. */
export const PARTY_CENTRE = {
  source: 'Hướng dẫn 36-HD/VPTW năm 2018 về thể thức văn bản của Đảng, Phụ lục 1 (tên cơ quan ban hành); Quyết định 245-QĐ/TW, 246-QĐ/TW năm 2025',
  body: 'Ban Chấp hành Trung ương',
  suffix: 'Trung ương',
  offices: [{ short: 'Văn phòng', full: 'Văn phòng Trung ương Đảng' }],
  /** Committees of the party in other bodies, whose names are whole. */
  whole: ['Đảng đoàn', 'Ban cán sự đảng', 'Đảng ủy', 'Đảng bộ'],
} as const;

/** Who decides, as a line in capitals below a title names them (`CHỦ TỊCH ỦY BAN NHÂN DÂN` apart, which has many forms). */
export const DECIDING_AUTHORITIES = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2 (thẩm quyền ban hành quyết định)',
  phrases: ['Bộ trưởng', 'Giám đốc', 'Thủ tướng', 'Hội đồng nhân dân', 'Chánh án', 'Thống đốc', 'Hiệu trưởng', 'Trưởng phòng', 'Trưởng ban', 'Cục trưởng', 'Chi cục trưởng', 'Tổng cục trưởng', 'Viện trưởng', 'Tổng giám đốc'],
} as const;

/** Bodies of the state that decide, as their line below a title shows them. */
export const NATIONAL_AUTHORITIES = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.1; Luật Ban hành văn bản quy phạm pháp luật 2025',
  phrases: ['Chính phủ', 'Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Thủ tướng Chính phủ', 'Chủ tịch nước', 'Bộ Chính trị', 'Ban Bí thư'],
} as const;

/** Names that do not tell whose office it is; the superior's line does. */
export const INCOMPLETE_NAMES = { source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2', phrases: ['Văn phòng', 'Thanh tra', 'Đoàn giám sát', 'Ban Thường trực', 'Ban Thường vụ', 'Ban Chấp hành'] } as const;

/** An abbreviation that stands for either of two bodies, by the word behind it: `BCH ĐOÀN HUYỆN`, `BCH PCTT VÀ TKCN`. */
export const COMMITTEE_OR_COMMAND = {
  source: 'Tên cơ quan ban hành viết tắt trong văn bản của Đảng, đoàn thể và của ban chỉ huy các cấp',
  short: 'BCH',
  command: 'Ban Chỉ huy',
  committee: 'Ban Chấp hành',
  /** First words behind it that tell a committee. */
  committeesOf: ['Đoàn', 'Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn', 'Quận đoàn', 'Thị đoàn', 'Xã đoàn', 'Phường đoàn', 'Đảng', 'Công đoàn', 'Hội', 'Liên đoàn', 'Liên hiệp', 'Chi', 'Tỉnh', 'Thành phố', 'Huyện', 'Quận', 'Thị xã', 'Thị trấn', 'Xã', 'Phường'],
} as const;

/** Words of names in letterheads behind which a number belongs to the name: `BAN CHỈ ĐẠO 35`, `BỆNH VIỆN ĐA KHOA KHU VỰC SỐ 12`. */
export const NUMBERED_NAMES = {
  source: 'Thể thức tên ban chỉ đạo, đơn vị đánh số trong kho văn bản mẫu',
  words: ['số', 'đạo', 'án', 'quyết', 'thị', 'khu', 'vực', 'vùng', 'đoàn', 'viện', 'trường', 'đội', 'tổ', 'trạm', 'ty', 'nghiệp', 'cụm'],
} as const;

/** Bodies that every unit of a level has, so that their name needs the unit's. */
export const BODIES_OF_UNITS = { source: 'Luật Tổ chức chính quyền địa phương 2025', phrases: ['Ủy ban nhân dân', 'Hội đồng nhân dân'] } as const;

/** Parts of bodies' names that are written so wherever they stand in one. */
export const PARTS_OF_BODY_NAMES = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa tên cơ quan, tổ chức); Hiến pháp 2013, Điều 9, 102, 107',
  phrases: ['Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn', 'Quận đoàn', 'Thị đoàn', 'Xã đoàn', 'Phường đoàn', 'Mặt trận Tổ quốc', 'Thanh niên Cộng sản Hồ Chí Minh', 'Hồ Chí Minh', 'Liên hiệp Phụ nữ', 'Cựu chiến binh', 'Chữ thập đỏ', 'tối cao', 'Khoa học và Kỹ thuật', 'Khoa học xã hội', 'Tổ quốc', 'miền Bắc', 'miền Trung', 'miền Nam'],
} as const;

/** Levels of schools, behind which a school's own name stands. */
export const SCHOOL_LEVELS = {
  source: 'Luật Giáo dục 43/2019/QH14, Điều 6 (hệ thống giáo dục quốc dân)',
  phrases: ['mầm non', 'mẫu giáo', 'mn', 'mg', 'tiểu học', 'th', 'th & thcs', 'thcs', 'thpt', 'trung học cơ sở', 'trung học phổ thông', 'phổ thông dân tộc nội trú', 'phổ thông dân tộc bán trú', 'cao đẳng', 'trung cấp'],
} as const;

/** Letters of a school's level in its documents' codes, behind which its name's initials stand: `11/BC-THCS NT`. */
export const SCHOOL_LETTERS = {
  source: 'Luật Giáo dục 43/2019/QH14, Điều 6; ký hiệu văn bản của các trường trong kho văn bản mẫu',
  phrases: ['MN', 'MG', 'TH', 'THCS', 'THPT'],
} as const;

/** What an issuing body does in its document's lead-in. */
export const ISSUING_VERBS = {
  source: 'Câu dẫn vào nội dung của kế hoạch, công văn, chỉ thị trong kho văn bản mẫu',
  phrases: ['ban hành', 'xây dựng kế hoạch', 'lập kế hoạch', 'xây dựng', 'yêu cầu', 'đề nghị', 'đã có', 'chỉ đạo', 'thông báo', 'hướng dẫn', 'triển khai', 'giao', 'có ý kiến', 'nhận được', 'đã ban hành', 'quyết định', 'chỉ thị'],
} as const;

/** Of those, what no body's name has in it, so that a line of the letterhead ends its name there: `Ủy ban nhân dân tỉnh ban hành Quyết định …`. */
export const ISSUES = { source: 'Câu ban hành trong văn bản quy phạm pháp luật', phrase: 'ban hành' } as const;

/** What an issuing body does in its last sentence: `Cục Thuế trả lời để Thuế tỉnh biết./.` */
export const CLOSING_VERBS = { source: 'Câu kết của thông báo, công văn trong kho văn bản mẫu', phrases: ['thông báo', 'trả lời', 'thông tin', 'có ý kiến'] } as const;

/** Signs of national offices in the numbers of documents. */
export const OFFICE_SIGNS = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 (chữ viết tắt tên cơ quan trong ký hiệu văn bản); ký hiệu văn bản của các bộ trên Cổng thông tin Chính phủ',
  offices: [
    { sign: 'VPCP', name: 'Văn phòng Chính phủ' }, { sign: 'TTg', name: 'Thủ tướng Chính phủ' }, { sign: 'CP', name: 'Chính phủ' }, { sign: 'VPTW', name: 'Văn phòng Trung ương Đảng' },
    { sign: 'BNV', name: 'Bộ Nội vụ' }, { sign: 'BTC', name: 'Bộ Tài chính' }, { sign: 'BXD', name: 'Bộ Xây dựng' }, { sign: 'BYT', name: 'Bộ Y tế' }, { sign: 'BGDĐT', name: 'Bộ Giáo dục và Đào tạo' },
    { sign: 'BKHCN', name: 'Bộ Khoa học và Công nghệ' }, { sign: 'BNNMT', name: 'Bộ Nông nghiệp và Môi trường' }, { sign: 'BVHTTDL', name: 'Bộ Văn hóa, Thể thao và Du lịch' }, { sign: 'BCA', name: 'Bộ Công an' },
    { sign: 'BQP', name: 'Bộ Quốc phòng' }, { sign: 'BTP', name: 'Bộ Tư pháp' }, { sign: 'BDTTG', name: 'Bộ Dân tộc và Tôn giáo' }, { sign: 'NHNN', name: 'Ngân hàng Nhà nước Việt Nam' },
  ],
} as const;

/** Phrases that begin like a body's name and are none. */
export const NOT_ISSUERS = {
  source: 'Cụm từ trong đầu đề và trích yếu của kho văn bản mẫu',
  phrases: ['ban hành', 'bộ luật', 'bộ tiêu chí', 'bộ chỉ số', 'bộ thủ tục', 'sở hữu', 'phòng, chống', 'phòng chống', 'phòng thủ dân sự', 'phòng thủ khu vực', 'phòng cháy', 'phòng ngừa', 'phòng, trừ', 'hội nghị', 'hội thảo', 'hội thi', 'trường hợp', 'trường học', 'ban đầu', 'viện trợ', 'hải quan điện tử', 'thuế suất', 'vụ việc', 'vụ mùa', 'vụ đông', 'cục bộ', 'trung tâm của', 'công an nhân dân', 'hội nhập', 'thanh tra, kiểm tra', 'kiểm toán viên', 'quy định', 'quy chế', 'quy trình', 'quy mô', 'quy hoạch', 'quy ước', 'quy tắc', 'quy chuẩn', 'phong trào', 'phong tặng', 'phong cách', 'so với', 'so sánh', 'khoa học', 'khoa giáo', 'khoa nội', 'khoa ngoại'],
} as const;

const HEADS = openings(ISSUER_HEADS.phrases.filter((phrase) => phrase.includes(' ')).map(plain));
/** Heads of one syllable, by what is left of them without marks, which many other words share (`quỹ` and `quy`, `bộ` and `bố`). */
const SHORT_HEADS = new Openings(ISSUER_HEADS.phrases.filter((phrase) => !phrase.includes(' ')).map((phrase) => [plain(phrase), phrase.toLowerCase()] as const));
const NO_HEADS = openings(NOT_ISSUERS.phrases.map(plain));

/** Characters of a text that are looked at for a head: more than the longest head has, spaces before it and a word's end behind it. */
const HEAD_LENGTH = 120;

const LONE_HEADS = openings(LONE_ISSUER_HEADS.phrases.map(plain));

/** True if a text begins with a body's name where no line before names one. */
export function beginsWithLoneIssuer(text: string): boolean {
  return LONE_HEADS.begin(plain(text.slice(0, HEAD_LENGTH)));
}

/** Words of two syllables in bodies' names, the second of which alone would begin a body's name: a narrow letterhead parts `MÔI` from `TRƯỜNG`. Names of places end in none of the first syllables. */
export const PARTED_WORDS = {
  source: 'Tên cơ quan xuống dòng giữa từ ở ô tên cơ quan ban hành hẹp (Nghị định 30/2020/NĐ-CP, Phụ lục I); kho văn bản mẫu',
  words: ['môi trường', 'thị trường', 'nội vụ', 'dịch vụ', 'nghiệp vụ', 'xã hội', 'văn phòng', 'hải quan', 'bệnh viện', 'học viện', 'quốc hội', 'hiệp hội', 'đa khoa', 'chuyên khoa'],
} as const;

const WHOLE_HEADS = ISSUER_HEADS.phrases.map(plain);
const LONG_HEADS = ISSUER_HEADS.phrases.filter((head) => head.includes(' ')).map((head) => head.toLowerCase());
const PARTED = new Set<string>(PARTED_WORDS.words.map(plain));

/** True for two lines over which one word is parted: `SỞ NỘI` over `VỤ`, `BẢO HIỂM XÃ` over `HỘI TỈNH AN HÒA`, but not `ĐOÀN XÃ` over `HỘI NÔNG DÂN`. */
export function partsIssuerWord(line: string, next: string): boolean {
  if (!next.includes(' ')) return true; // `TRƯỜNG` alone names no school, whatever stands above it.
  const written = next.toLowerCase();
  return PARTED.has(plain(`${/\S+$/u.exec(line)?.[0] ?? ''} ${/^\S+/u.exec(next)?.[0] ?? ''}`)) && !LONG_HEADS.some((head) => written.startsWith(`${head} `));
}

/** True for two lines over which one head is parted: `ỦY BAN THƯỜNG VỤ` over `QUỐC HỘI`. */
export function partsIssuerHead(line: string, next: string): boolean {
  const [first, both] = [plain(line), plain(`${line} ${next}`)];
  return WHOLE_HEADS.some((head) => head.startsWith(`${first} `) && (both === head || both.startsWith(`${head} `)));
}

/** Words of a head by which it is known where the next one is wrong. */
const KNOWN_BY = 3;

/** The head that a name breaks off from in its last words: `Ủy ban nhân dân` for `ỦY BAN NHÂN NHÂN`; null if it breaks off from none. */
export function brokenHeadOf(name: string): string | null {
  const words = plain(name).split(' ');
  const start = words.slice(0, KNOWN_BY).join(' ');
  if (words.length < KNOWN_BY || words.length > KNOWN_BY + 1 || WHOLE_HEADS.some((head) => head.startsWith(start) && plain(name).startsWith(head))) return null;
  return WHOLE_HEADS.find((head) => head.startsWith(`${start} `)) ?? null;
}

/** True if a text begins with the name of a body that issues documents. */
export function beginsWithIssuer(text: string): boolean {
  const folded = plain(text.slice(0, HEAD_LENGTH));
  return (HEADS.begin(folded) || beginsWithShortHead(text, folded)) && !NO_HEADS.begin(folded);
}

/** Marks tell a head of one syllable from other words, unless recognition lost them. */
function beginsWithShortHead(text: string, folded: string): boolean {
  const head = SHORT_HEADS.of(folded);
  if (head === null) return false;
  const written = text.trimStart().slice(0, head.length).normalize('NFC').toLowerCase();
  return written === head || written === plain(head);
}
