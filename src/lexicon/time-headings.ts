/** Tells lines that are nothing but a time, over what is done in it: `Tháng 3/2026`, `Quý II`, `* Từ ngày 01/7 đến 31/7:`. */
import { wordsOf } from '../vietnamese/index.js';
import { TIME_WORDS } from './labels.js';
import { QUARTER_NUMERALS } from './recurrences.js';

/** Units of time that head such lists; what is planned for years is no deadline of what stands under it. */
export const HEADING_UNITS = { source: 'Quy ước đầu ra, mục thời hạn; chương trình, kế hoạch công tác theo tháng, quý trong kho văn bản mẫu', phrases: ['tháng', 'quý', 'quí', 'tuần', 'ngày'] } as const;

const UNIT = new RegExp(wordsOf(HEADING_UNITS.phrases), 'iu');
const WORDS: ReadonlySet<string> = new Set([...TIME_WORDS.phrases, ...HEADING_UNITS.phrases, ...Object.keys(QUARTER_NUMERALS)]);
/** Characters of such a line, at most. */
const LONGEST = 60;
const NUMBER = /^\d/u;

/** True for a text that is nothing but a time of days, weeks, months or quarters. */
export function namesTime(text: string): boolean {
  if (text.length > LONGEST || !UNIT.test(text)) return false;
  const words = text.toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  return words.some((word) => NUMBER.test(word) || word in QUARTER_NUMERALS) && words.every((word) => NUMBER.test(word) || WORDS.has(word));
}
