/** Finds the words that name what is measured, before or behind the number. */
import { INDICATOR_NOUNS, INDICATOR_TRIMS } from '../../lexicon/aim-phrases.js';
import { phraseSet } from '../phrase-index.js';
import type { Token } from '../tokens.js';

type Tokens = readonly Token[];

const NOUNS = phraseSet(INDICATOR_NOUNS.phrases);
const TRIMS = phraseSet(INDICATOR_TRIMS.phrases);
const TIME_WORDS = phraseSet(['năm', 'đến', 'đến năm', 'đến hết', 'từ năm', 'trong năm', 'vào năm', 'đến cuối năm', 'trở đi', 'hằng năm', 'hàng năm', 'giai đoạn']);
const SENTENCE_ENDS = new Set(['.', ';', ':', '|']);
const BEHIND_ENDS = new Set([',', '.', ';', ':', '|', '(']);
/** Words that cannot begin what a number is of. */
const NO_OBJECTS = phraseSet(['vào', 'vào năm', 'trở', 'trong', 'so', 'từ', 'đến', 'và', 'hoặc', 'trên', 'năm', 'mỗi', 'tại', 'theo', 'để', 'so với', 'của', 'cho', 'về', 'khi', 'là', 'nhằm']);

/**
 * The indicator of the quantity in tokens `[from, next)`: a named quantity before it in its sentence, else what stands behind it,
 * else whatever words precede it; null if there are none.
 */
export function readIndicator(text: string, tokens: Tokens, from: number, next: number): string | null {
  const start = trimStart(tokens, sentenceStart(tokens, from), from);
  const before = { from: start, next: trimEnd(tokens, start, from) };
  const behind = { from: next, next: NO_OBJECTS.has(tokens, next) ? next : behindEnd(tokens, next) };
  const named = before.next > before.from && NOUNS.has(tokens, before.from);
  const [first, second] = named ? [before, behind] : [behind, before];
  return slice(text, tokens, first) ?? slice(text, tokens, second);
}

function slice(text: string, tokens: Tokens, { from, next }: { readonly from: number; readonly next: number }): string | null {
  return next > from ? text.slice(tokens[from]!.start, tokens[next - 1]!.end) : null;
}

function sentenceStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && !SENTENCE_ENDS.has(tokens[start - 1]!.text)) start--;
  return start;
}

/** Leaves out aim verbs, times and marks at the beginning. */
function trimStart(tokens: Tokens, from: number, to: number): number {
  let start = from;
  while (start < to) {
    const trim = TRIMS.match(tokens, start) ?? TIME_WORDS.match(tokens, start);
    if (trim) start += trim.length;
    else if (tokens[start]!.kind === 'mark' || /^\d{4}$/u.test(tokens[start]!.text)) start++;
    else break;
  }
  return Math.min(start, to);
}

/** Leaves out marks and verbs of reaching at the end. */
function trimEnd(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from && (tokens[end - 1]!.kind === 'mark' || TRIMS.match(tokens, end - 1)?.length === 1)) end--;
  return end;
}

function behindEnd(tokens: Tokens, from: number): number {
  let end = from;
  while (end < tokens.length && !BEHIND_ENDS.has(tokens[end]!.text)) end++;
  return end;
}
