/** Restoration of pages with layout: the same blocks, lines and boxes, with restored words. */
import type { Block, Line, Page, Word } from '../document/model.js';
import { changesOf, judgePage, type PageChanges } from './changes.js';
import { pageConfidence } from './confidence.js';
import type { Change } from './types.js';

/** The pages of a document with their words restored and their confidence judged anew; the same object where nothing was to be done. */
export function restoreDocument(pages: readonly Page[]): Page[] {
  const layouts = pages.map((page) => layOut(linesOf(page.blocks)));
  const found = changesOf(layouts.map(({ text }, index) => judgePage(text, pages[index]!.origin === 'ocr')));
  return pages.map((page, index) => restorePage(page, layouts[index]!.places, found[index]!));
}

function restorePage(page: Page, places: readonly Place[], { changes, certainty }: PageChanges): Page {
  if (changes.length === 0 && certainty === null) return page;
  const restored = changedWords(places, changes);
  const confidence = certainty === null ? page.confidence : pageConfidence(page, certainty);
  return { ...page, confidence, blocks: restored.size === 0 ? page.blocks : page.blocks.map((block) => withWords(block, restored)) };
}

interface Place {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/** The lines' words as one text, and where each word lies in it. */
function layOut(lines: readonly Line[]): { text: string; places: readonly Place[] } {
  let text = '';
  const places: Place[] = [];
  lines.forEach((line, index) => {
    if (index > 0) text += '\n';
    let first = true;
    for (const word of line.words) {
      if (word.text === '') continue;
      if (!first) text += ' ';
      first = false;
      places.push({ word, start: text.length, end: text.length + word.text.length });
      text += word.text;
    }
  });
  return { text, places };
}

/** The changed words by the words that they replace. A change that covers several words leaves the later ones empty. */
function changedWords(places: readonly Place[], changes: readonly Change[]): Map<Word, Word> {
  const out = new Map<Word, Word>();
  let at = 0;
  for (const change of changes) {
    while (places[at]!.end <= change.range.start) at++;
    const covered: Place[] = [];
    for (let next = at; next < places.length && places[next]!.start < change.range.end; next++) covered.push(places[next]!);
    // A word may hold white space, and a change cover a part of it: such a word stays.
    if (covered[0]!.start < change.range.start || covered.at(-1)!.end > change.range.end) continue;
    const { confidence, runnerUp, undecided } = change;
    const restoration = { confidence, runnerUp, ...(undecided ? { undecided } : {}) };
    covered.forEach(({ word }, index) => { out.set(word, { ...word, text: index === 0 ? change.text : '', restoration }); });
  }
  return out;
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? block.lines : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines))));
}

function withWords(block: Block, restored: ReadonlyMap<Word, Word>): Block {
  const line = (old: Line): Line => ({ ...old, words: old.words.map((word) => restored.get(word) ?? word) });
  return block.kind === 'text'
    ? { ...block, lines: block.lines.map(line) }
    : { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(line) })) })) };
}
