/** Words of offices that only the words beside them tell: `Số GD&ĐT` is a `Sở`, and so is `thuộc Số`; `Trường các phòng` are led by a `Trưởng`. */
import { reworded, type Decision } from '../decoder.js';

interface OfficeWord {
  readonly read: RegExp;
  /** What stands before it; anything if it is not given. */
  readonly before?: RegExp;
  /** What follows it. */
  readonly next: RegExp;
  readonly printed: string;
}

/** In the order in which they are tried. */
const OFFICE_WORDS: readonly OfficeWord[] = [
  // Fields of departments, joined as their abbreviations are: `KH&CN`, `LĐ-TB&XH`; no number stands before them.
  { read: /^[Ss]ố$/u, next: /^\p{Lu}[\p{Lu}-]*&\p{Lu}{1,4}(?![/\p{L}\d])/u, printed: 'Sở' },
  // A department in the middle of a sentence that is about it; what is counted has its number or its noun behind it.
  { read: /^(?:Số|[S$][80])(?=[.,;:]?$)/u, before: /^(?:thuộc|của|đốc|phòng|đạo|cáo|với|PGD)$/iu, next: /^(?!\d|(?:TT|lượng|liệu|hiệu|điện|thứ|tiền)$)/u, printed: 'Sở' },
  // Its name in a letterhead.
  { read: /^[S$§8][0O6]$/u, next: /^(?:GIÁO|NỘI|TÀI|TƯ|Y|XÂY|CÔNG|NÔNG|VĂN|LAO|KẾ|KHOA|THÔNG|GIAO|DU|NGOẠI|DÂN)$/u, printed: 'SỞ' },
  // One school is none of several, and has no village.
  { read: /^Trường$/u, next: /^(?:các|phòng|ban|thôn)$/u, printed: 'Trưởng' },
  // A course is counted or spelled small; a faculty is named: `Khoa Công nghệ Thông tin`.
  { read: /^Khóa$/u, next: /^\p{Lu}\p{Ll}/u, printed: 'Khoa' },
];

/** Gives such words their letters back. */
export function repairOfficeWords(decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, index) => {
    const [before, next] = [decisions[index - 1]?.text ?? '', decisions[index + 1]?.text];
    const found = next === undefined ? undefined : OFFICE_WORDS.find((word) => word.read.test(decision.text) && word.next.test(next) && (word.before?.test(before) ?? true));
    return found ? reworded(decision, decision.text.replace(found.read, found.printed)) : decision;
  });
}
