/** Restoration of pages with layout: the same blocks, lines and boxes, with restored words. */
import type { Block, Line, Page, Range, Word } from '../document/model.js';
import { changesOf, judgePage, type PageChanges } from './changes.js';
import { pageConfidence, pageSignals, type PageSignals } from './confidence.js';
import { restorationModel } from './model/load.js';
import { repairHeadings } from './tables/misread-headings.js';
import { repairSeparators } from './tables/separators.js';
import { tokenise } from './tokenise.js';
import type { Change } from './types.js';

export interface RestoredPage {
  /** With its words restored and its confidence judged anew; the page as it was given where nothing was to be done. */
  readonly page: Page;
  /** What the confidence was judged by; null where no word had to be decided. */
  readonly signals: PageSignals | null;
}

/** Restores the pages of one document. */
export function restoreDocument(pages: readonly Page[]): RestoredPage[] {
  const layouts = pages.map((page) => layOut(linesOf(page.blocks)));
  const found = changesOf(layouts.map(({ text }, index) => judgePage(text, isRecognised(pages[index]!))));
  return pages.map((page, index) => restorePage(page, layouts[index]!.places, found[index]!));
}

/** True for a page whose words a recogniser is known to have read: ours, or the one that made the layer of a scan. */
function isRecognised({ origin, isScanLayer }: Page): boolean {
  return origin === 'ocr' || isScanLayer === true;
}

function restorePage(page: Page, places: readonly Place[], { changes, doubt }: PageChanges): RestoredPage {
  const restored = changedWords(places, changes);
  const words = restored.size === 0 ? page.blocks : page.blocks.map((block) => withWords(block, restored));
  if (doubt === null) return { page: restored.size === 0 ? page : { ...page, blocks: words }, signals: null };
  const blocks = words.map((block) => (block.kind === 'table' ? repairHeadings(repairSeparators(block)) : block));
  const reader = page.origin === 'ocr' ? page.confidence : null;
  const signals = pageSignals(tokenise(layOut(linesOf(blocks)).text), reader, doubt, restorationModel().language);
  return { page: { ...page, blocks, confidence: pageConfidence(signals) }, signals };
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
    const { confidence, runnerUp, undecided } = change;
    const restoration = { confidence, runnerUp, ...(undecided ? { undecided } : {}) };
    covered.forEach((place, index) => {
      const { word } = place;
      const text = withChange(out.get(word)?.text ?? word.text, place, change.range, index === 0 ? change.text : '');
      out.set(word, { ...word, text, restoration });
    });
  }
  return out;
}

/** A word's text with what a change covers of it replaced: all, unless the word holds white space or markdown's stars. What was changed before stands before it. */
function withChange(text: string, place: Place, range: Range, replacement: string): string {
  const after = Math.max(0, place.end - range.end);
  const covered = Math.min(place.end, range.end) - Math.max(place.start, range.start);
  return text.slice(0, text.length - after - covered) + replacement + text.slice(text.length - after);
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
