/** Words of offices that only the words beside them tell: `Số GD&ĐT` is a `Sở`, and so is `thuộc Số`; `Trường các phòng` are led by a `Trưởng`. */
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';

interface OfficeWord {
  readonly read: RegExp;
  /** What stands before it; anything if it is not given. */
  readonly before?: RegExp;
  /** What follows it. */
  readonly next: RegExp;
  /** What follows that; anything if it is not given. */
  readonly then?: RegExp;
  readonly printed: string;
}

/** What an office by its name stands behind: a marker, a separator, a word that names or asks somebody. */
const BEFORE_OFFICE = /^(?:[-+•]|[\da-zđ]{1,2}[.)]|\d+(?:\.\d+)+\.?|\S*[,;.:]|[Gg]iao|và|với|của|cầu|nghị)$/u;

/** First syllables of the fields that offices are named by. */
const FIELD = /^(?:Kỹ|Cơ|Kinh|Kế|Tài|Nội|Văn|Tư|Giáo|Lao|Quản|Công|Nông|Tổ|Hành|Đào|Khoa|Dân|Điều|Thanh|Pháp|Kiểm|Y)$/u;

/** In the order in which they are tried. */
const OFFICE_WORDS: readonly OfficeWord[] = [
  // Fields of departments, joined as their abbreviations are: `KH&CN`, `LĐ-TB&XH`; no number stands before them, and no other word that begins so.
  { read: /^[Ss](?:[ốôơẽeo]|au)\(?$/u, next: /^\p{Lu}[\p{Lu}-]*&\p{Lu}{1,4}(?![/\p{L}\d])/u, printed: 'Sở' },
  // A department in the middle of a sentence that is about it; what is counted has its number or its noun behind it.
  { read: /^(?:Số|[S$8][806])(?=[.,;:]?$)/u, before: /^(?:thuộc|của|đốc|phòng|đạo|cáo|với|PGD)$/iu, next: /^(?!\d|(?:TT|lượng|liệu|hiệu|điện|thứ|tiền)$)/u, printed: 'Sở' },
  // Its name in a letterhead.
  { read: /^[S$§8][0O6]$/u, next: /^(?:GIÁO|NỘI|TÀI|TƯ|Y|XÂY|CÔNG|NÔNG|VĂN|LAO|KẾ|KHOA|THÔNG|GIAO|DU|NGOẠI|DÂN)$/u, printed: 'SỞ' },
  // A board by its name, at the start of an item or of an entry of a list; villages (`xã Bản Qua`) stand behind their level.
  { read: /^B[àáả]n$/u, before: /^(?:[-+•]|[\da-zđ]{1,2}[.)]|\d+(?:\.\d+)+\.?|\S*[,;.]|[Gg]iao|của|và|với|cầu|nghị)$/u, next: /^\p{Lu}\p{Ll}/u, printed: 'Ban' },
  // A board by its abbreviation: `Ban QLDA`, `Ban ATGT`; names of villages are spelled small.
  { read: /^B[àáảạ]n$/u, next: /^\p{Lu}{2,}(?!\p{Ll})/u, printed: 'Ban' },
  // An office by its field, where one may begin; communes and districts that begin alike (`Phong Điền`, `Phong An`) have no such second syllables.
  { read: /^Phong$/u, before: BEFORE_OFFICE, next: FIELD, printed: 'Phòng' },
  { read: /^Phong$/u, before: BEFORE_OFFICE, next: /^An$/u, then: /^(?:toàn|ninh)(?!\p{L})/u, printed: 'Phòng' },
  // A newspaper by its field; communes (`Bảo Yên`) and insurance (`Bảo hiểm`) have other second syllables.
  { read: /^B[aảàãạ]o$/u, before: BEFORE_OFFICE, next: /^(?:Tài|Nông|Công|Giáo|Xây|Đầu|Lao|Kinh|Sức|Nhân|Văn|Pháp)$/u, printed: 'Báo' },
  // What offices do with what goes on: no official text of the corpus follows (`theo đuổi`) anything; a team (`theo đội hình`) is the rare other.
  { read: /^(?:đuổi|đội|đổi)(?=[.,;:)]*$)/u, before: /^theo$/iu, next: /^(?!hình|ngũ|mới)/u, printed: 'dõi' },
  { read: /^Thay$/u, next: /^(?:Hiệu|Phó)$/u, printed: 'Thầy' },
  // One school is none of several, and has no village.
  { read: /^Trường$/u, next: /^(?:các|phòng|ban|thôn|trạm|xóm|ấp)$/u, printed: 'Trưởng' },
  { read: /^TRƯỜNG$/u, next: /^(?:PHÒNG|BAN|TRẠM|THÔN)$/u, printed: 'TRƯỞNG' },
  { read: /^TRƯỞNG$/u, next: /^(?:PT\p{Lu}*|THCS|THPT|TH|MN|CĐ|ĐH|TIỂU|MẦM|MẪU|ĐẠI|PHỔ)$/u, printed: 'TRƯỜNG' },
  // A team by its number or its field; whoever is opposite or changes has neither behind it.
  { read: /^Đ[ốổồ]i$/u, next: /^(?:\d{1,2}|Quản|Cảnh|Thi|Kiểm|Thuế|Truyền)$/u, printed: 'Đội' },
  // A newspaper for the young.
  { read: /^B[aảàãạ]o$/u, next: /^(?:Thiếu|Tuổi|Nhi)$/u, then: /^(?:niên|trẻ|đồng)/iu, printed: 'Báo' },
  // Deputy heads of offices among recipients; a bank's branch is of the bank.
  { read: /^PGD(?=[.,;:]?$)/u, before: /^(?:các|GĐ,?)$/u, next: /^(?:[Ss][ởốo]|-)[.,;:]?$/u, printed: 'PGĐ' },
  // A course is counted or spelled small; a faculty is named: `Khoa Công nghệ Thông tin`.
  { read: /^Khóa$/u, next: /^\p{Lu}\p{Ll}/u, printed: 'Khoa' },
];

/** An ampersand, which damage also makes of ở; between abbreviations and inside a body's name it is itself. */
const AMPERSAND = { read: '&', printed: 'ở', abbreviation: /^\p{Lu}[\p{Lu}Đ]+$/u, name: /^\p{Lu}/u, body: /^(?:Ban|Báo|Bộ|Chi|Cục|Đài|Khoa|Phòng|Sở|Trung|Văn|Vụ)$/u, words: 4 } as const;

/** `SO Y TE`, `BO Y té` whose first two words were read as one, a letter now and then twice; the last of them is short enough to be taken for any word. */
const HEALTH = { glued: /^([SB])[O0ƠÔỚỞỘ]{1,2}Y$/u, next: /^[Tt]\p{L}(?=[.,;:)]*$)/u, offices: { S: ['Sở Y', 'SỞ Y'], B: ['Bộ Y', 'BỘ Y'] }, word: ['tế', 'TẾ'] } as const;

/** A faculty by its name. */
const FACULTY = { word: 'Khoa', name: /^\p{Lu}\p{Ll}/u, fewest: 2 } as const;
/** A course as the language has it, read without its mark; what follows tells courses, theses and terms from faculties. */
const COURSE = { read: /^khoa(?=[.,;:)]*$)/u, printed: /^khóa/u, next: /^(?:học|luận|đào|tập|bồi|\d|[IVX]+)/u } as const;

/** `Sở V tế`: before `tế` no other letter stands alone. */
const HEALTH_LETTER = { read: /^[V¥v]$/u, next: /^t[eếêé](?=[.,;:)]*$)/iu, printed: 'Y' } as const;

/** `Bộ tế`: recognition passes over the lone letter. Behind an office's head it is a capital, behind what health has of its own a small one. */
const PASSED_OVER = { read: /^tế(?=[.,;:)]*$)/iu, office: /^(?:[\da-zđ]{1,2}[.)])?(?:Bộ|Sở|Phòng|Trạm):?$/iu, own: /^(?:hiểm|bị|ngành|vực|viên)$/iu } as const;

/** Gives the health offices the first letter of their name back, where it was misread, passed over or taken for the end of the word before. */
export function repairHealthLetter(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  return withHealth(decisions, tokens).map((decision, at) => {
    if (HEALTH_LETTER.read.test(decision.text) && HEALTH_LETTER.next.test(decisions[at + 1]?.text ?? '')) return reworded(decision, HEALTH_LETTER.printed);
    return PASSED_OVER.read.test(decision.text) ? withPassedOver(decision, decisions[at - 1]?.text ?? '') : decision;
  });
}

function withPassedOver(decision: Decision, before: string): Decision {
  const letter = PASSED_OVER.office.test(before) ? 'Y' : PASSED_OVER.own.test(before) ? 'y' : null;
  return letter === null ? decision : reworded(decision, `${decision.text.startsWith('T') ? letter.toUpperCase() : letter} ${decision.text}`);
}

/** Gives such words their letters back. */
export function repairOfficeWords(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  const named = withAmpersands(withOfficeWords(withHealth(decisions, tokens)), tokens);
  const faculties = named.filter(({ text }, at) => text === FACULTY.word && FACULTY.name.test(named[at + 1]?.text ?? '')).length;
  if (faculties < FACULTY.fewest) return named;
  return named.map((decision, at) => (COURSE.printed.test(decision.text) && COURSE.read.test(tokens[decision.first]!.text) && !COURSE.next.test(named[at + 1]?.text ?? '')
    ? reworded(decision, decision.text.replace(COURSE.printed, 'khoa')) : decision));
}

function withHealth(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  const glued = (at: number): RegExpExecArray | null => (decisions[at]?.end === (decisions[at]?.first ?? 0) + 1 ? HEALTH.glued.exec(tokens[decisions[at].first]!.text) : null);
  const next = (at: number): RegExpExecArray | null => (decisions[at] === undefined ? null : HEALTH.next.exec(tokens[decisions[at].first]!.text));
  return decisions.map((decision, at) => {
    const [own, before, word] = [glued(at), glued(at - 1), next(at)];
    if (own !== null && next(at + 1) !== null) return reworded(decision, HEALTH.offices[own[1] as 'S' | 'B'][isUpper(next(at + 1)![0])]);
    return before !== null && word !== null ? reworded(decision, HEALTH.word[isUpper(word[0])] + tokens[decision.first]!.text.slice(word[0].length)) : decision;
  });
}

/** 1 for capitals, 0 for a word with small letters. */
function isUpper(word: string): 0 | 1 {
  return word === word.toUpperCase() ? 1 : 0;
}

function withAmpersands(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  return decisions.map((decision, at) => {
    if (decision.text.toLowerCase() !== AMPERSAND.printed || tokens[decision.first]!.text !== AMPERSAND.read) return decision;
    const [before, next] = [decisions[at - 1]?.text ?? '', decisions[at + 1]?.text ?? ''];
    const inName = AMPERSAND.name.test(next) && decisions.slice(Math.max(0, at - AMPERSAND.words), at).some(({ text }) => AMPERSAND.body.test(text));
    return inName || (AMPERSAND.abbreviation.test(before) && AMPERSAND.abbreviation.test(next)) ? reworded(decision, AMPERSAND.read) : decision;
  });
}

function withOfficeWords(decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, index) => {
    const [before, next, then] = [decisions[index - 1]?.text ?? '', decisions[index + 1]?.text, decisions[index + 2]?.text ?? ''];
    const found = next === undefined ? undefined : OFFICE_WORDS.find((word) => word.read.test(decision.text) && word.next.test(next) && (word.before?.test(before) ?? true) && (word.then?.test(then) ?? true));
    return found ? reworded(decision, decision.text.replace(found.read, found.printed)) : decision;
  });
}
