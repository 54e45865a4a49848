/** Text without layout as pages and words. */
import type { Line, Page, Word } from './model.js';

/** A page of plain text: each line a line. `index` counts from 0. */
export function plainPage(text: string, index: number): Page {
  const lines = text.split('\n').map(plainLine);
  return {
    number: index + 1, origin: 'plain-text', width: null, height: null, confidence: 1,
    blocks: [{ kind: 'text', role: 'body', lines, box: null }],
  };
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
