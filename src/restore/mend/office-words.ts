/** Words of offices that only the word behind them tells: `Số GD&ĐT` is a `Sở`, `Trường các phòng` are led by a `Trưởng`. */
import { reworded, type Decision } from '../decoder.js';

interface OfficeWord {
  readonly read: RegExp;
  /** What follows it. */
  readonly next: RegExp;
  readonly printed: string;
}

/** In the order in which they are tried. */
const OFFICE_WORDS: readonly OfficeWord[] = [
  // Fields of departments, joined as their abbreviations are: `KH&CN`, `LĐ-TB&XH`; no number stands before them.
  { read: /^[Ss]ố$/u, next: /^\p{Lu}[\p{Lu}-]*&\p{Lu}{1,4}(?![/\p{L}\d])/u, printed: 'Sở' },
  // One school is none of several, and has no village.
  { read: /^Trường$/u, next: /^(?:các|phòng|ban|thôn)$/u, printed: 'Trưởng' },
  // A course is counted or spelled small; a faculty is named: `Khoa Công nghệ Thông tin`.
  { read: /^Khóa$/u, next: /^\p{Lu}\p{Ll}/u, printed: 'Khoa' },
];

/** Gives such words their letters back. */
export function repairOfficeWords(decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, index) => {
    const next = decisions[index + 1]?.text;
    const found = next === undefined ? undefined : OFFICE_WORDS.find((word) => word.read.test(decision.text) && word.next.test(next));
    return found ? reworded(decision, found.printed) : decision;
  });
}
