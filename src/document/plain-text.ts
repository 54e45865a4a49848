/** Text without layout as pages and words. */
import type { Line, Page, Word } from './model.js';

/** Between the pages of a text. */
export const PAGE_BREAK = '\f';

/** The pages of a plain text, parted by `\f`: each line a line. A word is one object wherever it stands, since words are most of what a long text takes in memory. */
export function plainPages(text: string): Page[] {
  const known = new Map<string, Word>();
  const shared = (word: Word): Word => {
    if (word.offset !== undefined) return word;
    const first = known.get(word.text);
    if (first === undefined) known.set(word.text, word);
    return first ?? word;
  };
  return text.split(PAGE_BREAK).map((page, index) => ({
    number: index + 1, origin: 'plain-text', width: null, height: null, confidence: 1,
    blocks: [{ kind: 'text', role: 'body', lines: page.split('\n').map(plainLine).map((line) => ({ ...line, words: line.words.map(shared) })), box: null }],
  }));
}

/** White space that is no indentation and parts more than words. */
const WIDE_GAP = /\S {3}| {10}\S/u;

/** A line of plain text, with what stands before its first word. */
export function plainLine(text: string): Line {
  const indent = text.search(/\S/u);
  return { words: plainWords(text), box: null, ...(indent > 0 && { indent }) };
}

/** The words of a line of plain text, without boxes; with their offsets where wide gaps set columns apart. */
export function plainWords(line: string): Word[] {
  if (WIDE_GAP.test(line)) return Array.from(line.matchAll(/\S+/gu), ({ 0: text, index }) => ({ raw: text, text, box: null, confidence: 1, offset: index }));
  return line.split(/\s+/u).filter(Boolean).map((text) => ({ raw: text, text, box: null, confidence: 1 }));
}
