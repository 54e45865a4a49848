/** Passages that a document quotes: provisions, questions, slogans. What others wrote directs nobody here. */
import type { Range } from '../../document/model.js';
import { AMENDING_WORDS, INSTRUCTION_LABELS } from '../../lexicon/labels.js';
import { LIST_SIGN_CLASS } from '../../lexicon/list-signs.js';
import { wordsOf } from '../../vietnamese/index.js';

/** A line that begins with a quotation mark, if need be behind a bullet. */
const OPENED = new RegExp(String.raw`(?<=^|\n)[^\S\n]*(?:[${LIST_SIGN_CLASS}][^\S\n]+)?(["“])`, 'gu');
/** What stands before a sentence that goes on in the next line. */
const GOES_ON = /[^\s.;:!?…”"]\s*?\n[^\S\n]*$/u;
/** What may stand between the closing mark and the line's end. */
const LINE_END = /[\s.;,!)*]*?(?:\n|$)/uy;
/** Longest quotation, in characters; a mark that is not closed within it was a slip. */
const LONGEST = 10_000;
const AMENDS = new RegExp(String.raw`${wordsOf(AMENDING_WORDS.phrases)}[^\n]*$`, 'iu');
const INSTRUCTS = new RegExp(String.raw`${wordsOf(INSTRUCTION_LABELS.phrases)}[^\n]*:$`, 'iu');

/**
 * The quotations of a text that fill whole paragraphs, in order. Those by which one document changes another
 * (`sửa đổi khoản 2 như sau: “…”`), and those by which a letter hands on what a superior orders (`Ý kiến chỉ đạo của Giám đốc: “…”`), are
 * left out: they say what shall hold from now on.
 * @returns ranges of the text, from the opening mark to behind the closing one and its punctuation.
 */
export function quotations(text: string): readonly Range[] {
  const found: Range[] = [];
  for (const opened of text.matchAll(OPENED)) {
    const start = opened.index + opened[0].length - 1;
    if (start < (found.at(-1)?.end ?? 0) || isWithinSentence(text, start)) continue;
    const end = endOfQuotation(text, start, opened[1]!);
    if (end !== null && !ordersBehind(text.slice(0, opened.index).trimEnd().slice(-LONGEST_LEAD))) found.push({ start, end });
  }
  return found;
}

/** True for words behind which a quotation says what shall be done. */
function ordersBehind(lead: string): boolean {
  return AMENDS.test(lead) || INSTRUCTS.test(lead);
}

/** True at a mark that a line end has brought to the front of a line: a small letter follows it, and the line above ends no sentence. */
function isWithinSentence(text: string, start: number): boolean {
  return /\p{Ll}/u.test(text[start + 1] ?? '') && GOES_ON.test(text.slice(Math.max(0, start - MOST_SPACE), start));
}

/** Characters of white space at a line end, at most. */
const MOST_SPACE = 12;

/** Characters before a quotation that are looked at for what leads to it. */
const LONGEST_LEAD = 300;

/** Where the quotation that opens at an offset ends, which is at a line's end; null if it does not. */
function endOfQuotation(text: string, start: number, mark: string): number | null {
  const limit = Math.min(text.length, start + LONGEST);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const sign = text[at]!;
    if (mark === '“' && sign === '“') depth++;
    const closes = mark === '“' ? sign === '”' && --depth === 0 : sign === '"' && at > start;
    if (!closes) continue;
    LINE_END.lastIndex = at + 1;
    if (LINE_END.test(text)) return LINE_END.lastIndex;
    if (mark === '“') return null;
  }
  return null;
}

/** True if a range lies wholly in one of some ranges in order. */
export function isInside({ start, end }: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => start >= range.start && end <= range.end);
}
