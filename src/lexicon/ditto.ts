/** Cells that say that what the row above has there holds here, too. */
import { plain } from '../vietnamese/index.js';

/** Words that such a cell consists of, between dashes or alone. */
export const DITTO_WORDS = { source: 'Biểu phân công nhiệm vụ kèm theo kế hoạch của ủy ban nhân dân các cấp: cách ghi nội dung trùng với dòng trên', phrases: ['nt', 'như trên', 'như nội dung trên', 'như mục trên', 'như dòng trên'] } as const;

const WORDS: ReadonlySet<string> = new Set(DITTO_WORDS.phrases.map(plain));
/** A quotation mark, perhaps between dashes. */
const SIGN = /^[\s\-–—.]*["“”〃]+[\s\-–—."“”]*$|^[\s\-–—]*''[\s\-–—]*$/u;
const LONGEST = 24;

/** True for the words of a cell that only points up: `nt`, `-nt-`, `"`. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && (SIGN.test(text) || WORDS.has(plain(text.replace(/[^\p{L}\s]/gu, '').trim())));
}
