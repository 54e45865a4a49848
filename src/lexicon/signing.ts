/** Who signs, and how: prefixes of authority, offices, ranks before names. */
import { plain } from '../vietnamese/index.js';
import { isSurname } from './person-names.js';

const DECREE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức) và Phụ lục III (mẫu trình bày); Hướng dẫn 36-HD/VPTW cho văn bản của Đảng';
const PRACTICE = 'Văn bản hành chính của các cơ quan, thống kê trên kho văn bản mẫu';

/** Signing on behalf of a body (`TM.`), or for another (`KT.` for a superior office, `TL.` by order, `TUQ.` by proxy); `Q.` is part of the signer's own office, which is held for a time. */
export const SIGNING_PREFIXES = {
  source: DECREE,
  behalf: ['TM.', 'T.M.', 'T.M', 'TM/', 'T/M'],
  acting: ['KT.', 'K/T.', 'K/T', 'KT/', 'TL.', 'T/L', 'TL/', 'TUQ.', 'TUQ/'],
  interim: ['Q.'],
} as const;

/** Before the title of who signs for a head. */
export const DEPUTY = { source: DECREE, phrase: 'PHÓ' } as const;

/** Abbreviations in the names of what offices are over, beside those of the agencies (`GIÁM ĐỐC TRUNG TÂM CNTT`). */
export const FIELD_ABBREVIATIONS = { source: 'Khối ký văn bản của các trung tâm, phòng, ban', phrases: ['CNTT', 'BHTN', 'QLDA', 'ĐTXD', 'GDNN', 'GDTX', 'GDNN-GDTX', 'TDTT', 'TT-TT', 'KT-XH', 'HĐND&UBND', 'PCTT', 'TKCN', 'ATTP', 'KTXH', 'TCKH', 'ĐBQH'] } as const;

/** What stands behind a deputy's office beside the name of a body: how the deputy holds it. Source: Nghị định 30/2020/NĐ-CP, Phụ lục III; khối ký văn bản mẫu. */
export const OFFICE_CHARGES = { source: PRACTICE, phrases: ['thường trực', 'phụ trách', 'kiêm', 'chuyên trách', 'điều hành', 'chuyên môn'] } as const;

/** Offices that sign, as they stand in the signature block. */
export const SIGNING_POSITIONS = {
  source: PRACTICE,
  phrases: ['phó chủ tịch thường trực', 'phó chủ tịch', 'chủ tịch', 'phó thủ tướng', 'thủ tướng', 'thứ trưởng', 'bộ trưởng', 'phó giám đốc', 'giám đốc', 'phó hiệu trưởng', 'hiệu trưởng', 'phó trưởng phòng', 'trưởng phòng', 'phó trưởng ban', 'trưởng thi hành án dân sự', 'phó trưởng thi hành án dân sự', 'trưởng thuế', 'phó trưởng thuế', 'trưởng thống kê', 'trưởng trạm', 'phó trưởng trạm', 'trưởng ban', 'phó cục trưởng', 'cục trưởng', 'phó tổng cục trưởng', 'tổng cục trưởng', 'phó chi cục trưởng', 'chi cục trưởng', 'phó vụ trưởng', 'vụ trưởng', 'chánh văn phòng', 'phó chánh văn phòng', 'phó chánh thanh tra', 'chánh thanh tra', 'phó bí thư thường trực', 'phó bí thư', 'bí thư', 'phó tổng giám đốc', 'tổng giám đốc', 'viện trưởng', 'phó viện trưởng', 'thủ trưởng', 'phó thủ trưởng', 'bộ trưởng, chủ nhiệm', 'phó chủ nhiệm', 'chủ nhiệm', 'tổng thanh tra', 'thống đốc', 'phó thống đốc', 'chánh án', 'viện trưởng viện kiểm sát', 'phó viện trưởng viện kiểm sát', 'quyền chủ tịch', 'đội trưởng', 'trưởng công an', 'phó trưởng công an', 'chỉ huy trưởng', 'trạm trưởng', 'người đứng đầu', 'phó chỉ huy trưởng', 'chính ủy', 'chính trị viên', 'phó trạm trưởng', 'phó tổng thanh tra', 'kiểm toán trưởng', 'trưởng đoàn', 'trưởng công an xã', 'quyền giám đốc', 'tổng biên tập', 'hạt trưởng', 'trưởng ban thường trực', 'phó trưởng ban thường trực', 'chủ tịch hội đồng', 'chủ tịch công đoàn', 'tổng kiểm toán', 'phó chánh án', 'trưởng thuế', 'phó trưởng thuế', 'trưởng phòng giáo dục', 'phụ trách', 'tổng phụ trách', 'trưởng khoa', 'phó trưởng khoa', 'trưởng bộ môn', 'tổ trưởng', 'tổ trưởng chuyên môn', 'phó hạt trưởng', 'phó đội trưởng', 'trưởng trạm', 'trưởng tiểu ban', 'phó trưởng đoàn', 'tư lệnh', 'phó tư lệnh', 'liên đội trưởng', 'trưởng chi nhánh', 'trưởng đài'],
} as const;

/** Heads who sign themselves or for whom a deputy signs (`KT.`): posts whose letters are told apart even where a seal covers some. */
export const HEADS_AND_DEPUTIES = {
  source: DECREE,
  posts: [
    { head: 'CHỦ TỊCH', deputy: 'PHÓ CHỦ TỊCH' },
    { head: 'GIÁM ĐỐC', deputy: 'PHÓ GIÁM ĐỐC' },
    { head: 'TỔNG GIÁM ĐỐC', deputy: 'PHÓ TỔNG GIÁM ĐỐC' },
    { head: 'HIỆU TRƯỞNG', deputy: 'PHÓ HIỆU TRƯỞNG' },
    { head: 'THỦ TƯỚNG', deputy: 'PHÓ THỦ TƯỚNG' },
    { head: 'BỘ TRƯỞNG', deputy: 'THỨ TRƯỞNG' },
    { head: 'BỘ TRƯỞNG, CHỦ NHIỆM', deputy: 'PHÓ CHỦ NHIỆM' },
    { head: 'TỔNG CỤC TRƯỞNG', deputy: 'PHÓ TỔNG CỤC TRƯỞNG' },
    { head: 'CỤC TRƯỞNG', deputy: 'PHÓ CỤC TRƯỞNG' },
    { head: 'CHI CỤC TRƯỞNG', deputy: 'PHÓ CHI CỤC TRƯỞNG' },
    { head: 'VIỆN TRƯỞNG', deputy: 'PHÓ VIỆN TRƯỞNG' },
    { head: 'TRƯỞNG PHÒNG', deputy: 'PHÓ TRƯỞNG PHÒNG' },
    { head: 'TRƯỞNG BAN', deputy: 'PHÓ TRƯỞNG BAN' },
    { head: 'CHÁNH VĂN PHÒNG', deputy: 'PHÓ CHÁNH VĂN PHÒNG' },
    { head: 'CHÁNH THANH TRA', deputy: 'PHÓ CHÁNH THANH TRA' },
    { head: 'BÍ THƯ', deputy: 'PHÓ BÍ THƯ' },
  ],
} as const;

/** Ranks and degrees before the name of who signs. */
export const PERSON_RANKS = {
  source: PRACTICE,
  phrases: ['Ths', 'ThS', 'TS', 'PGS', 'GS', 'BS', 'BSCKI', 'BSCKII', 'CN', 'KS', 'CKI', 'CKII', 'Đại úy', 'Thiếu tá', 'Đại tá', 'Thượng tá', 'Trung tá', 'Thiếu tướng', 'Trung tướng', 'Thượng tướng', 'Đại tướng', 'Luật sư', 'Thượng úy', 'Trung úy', 'Nhà giáo'],
} as const;

/** `BAN BÍ THƯ` is a body, whose name holds an office's. */
const BODY_BEFORE_OFFICE = { source: PRACTICE, body: 'BAN', office: 'BÍ THƯ' } as const;
const POSITIONS: readonly string[] = [...SIGNING_POSITIONS.phrases].map(plain).sort((a, b) => b.length - a.length).map((office) => (office === plain(BODY_BEFORE_OFFICE.office) ? `(?<!${plain(BODY_BEFORE_OFFICE.body)}\\s)${office}` : office));

/** The offices in plain form, longest first. */
export function plainPositions(): readonly string[] {
  return POSITIONS;
}

/** Before the office of a head, also without the full stop: `KT BỘ TRƯỞNG`. */
const BARE_ACTING = String.raw`(?:KT|TL|TUQ)(?=\s+(?:${HEADS_AND_DEPUTIES.posts.map(({ head }) => head).join('|')})(?!\p{L}))`;

/** A pattern's source for one of the prefixes, with spaces and commas where recognition puts them. */
export function signingPrefix(kind: 'behalf' | 'acting' | 'interim'): string {
  const forms = [...SIGNING_PREFIXES[kind]].sort((a, b) => b.length - a.length);
  return `(?:${[...forms.map((form) => form.replaceAll('.', String.raw`\s?[.,]`)), ...(kind === 'acting' ? [BARE_ACTING] : [])].join('|')})`;
}

const NAME_WORD = String.raw`\p{Lu}(?:['’](?:\p{Lu}|(?=\s)))?\p{Ll}*`;
const RANKS = String.raw`(?:(?:${PERSON_RANKS.phrases.join('|')})\.?\s*)*`;

/** A pattern's source for a person's name of two to six words in title case, with the ranks before it; group 1 is the name. */
export const PERSON_NAME = String.raw`${RANKS}((?=.*\p{Ll})${NAME_WORD}(?:\s+${NAME_WORD}){1,5})`;
const ONLY_NAME = new RegExp(`^${PERSON_NAME}$`, 'u');

/** Capitals that a word in small letters follows without a space. */
const GLUED = /^\p{Lu}[\p{Lu}\s.,/-]*\p{Lu}(?=\p{Lu}\p{Ll})/u;
/** Characters of an office with its signer's name. */
const LONGEST_SIGNER = 80;

/** Where a line's name begins, if it stands right behind an office without a space: `PHÓ CHỦ TỊCHTrần Văn An`; null if it does not. */
export function nameBehindOffice(line: string): number | null {
  const office = line.length <= LONGEST_SIGNER ? GLUED.exec(line)?.[0] : undefined;
  return office !== undefined && POSITIONS.some((position) => plain(office).endsWith(position)) && isPersonName(line.slice(office.length)) ? office.length : null;
}

/** What a pen left before a name on its line. */
const PEN = /^(?:[^\p{L}\s]{1,4}\s+)+(?=\p{Lu})/u;

/** True for a signer's name alone on its line, or behind strokes of the pen, where its surname tells it. */
export function isSignerName(text: string): boolean {
  const bare = text.trim().replace(PEN, '');
  return isPersonName(bare) && (bare === text.trim() || isSurname(bare.split(/\s/u)[0]!));
}

/** True for a person's name as it stands under a signature, perhaps with a rank before it. */
export function isPersonName(text: string): boolean {
  return ONLY_NAME.test(text.trim());
}
