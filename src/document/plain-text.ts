/** Text without layout as pages and words. */
import type { Page, Word } from './model.js';

/** A page of plain text: each line a line. `index` counts from 0. */
export function plainPage(text: string, index: number): Page {
  const lines = text.split('\n').map((line) => ({ words: plainWords(line), box: null }));
  return {
    number: index + 1, origin: 'plain-text', width: null, height: null, confidence: 1,
    blocks: [{ kind: 'text', role: 'body', lines, box: null }],
  };
}

/** The words of a line of plain text, without boxes. */
export function plainWords(line: string): Word[] {
  return line.split(/\s+/u).filter(Boolean).map((text) => ({ raw: text, text, box: null, confidence: 1 }));
}
