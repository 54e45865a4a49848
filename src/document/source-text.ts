/**
 * The one text of a document, with its map from offsets to pages, words and boxes.
 * Spans are made only here, so that they cannot drift from the text.
 */
import { countLeading } from '../sorted.js';
import { union } from './box.js';
import type { Box, Page, Range, Word } from './model.js';
import { makePassage, trimRange, type Passage } from './passage.js';
import type { PageRange, PlacedWord, SourceLine } from './placed.js';
import { PAGE_BREAK, plainPages } from './plain-text.js';
import { TextBuilder } from './text-builder.js';
import { wordConfidence } from './word-confidence.js';

export type { Passage } from './passage.js';
export type { CellRange, PageRange, RowRange, SourceLine } from './placed.js';

/** A range of the text with its page and, where there is layout, its boxes (one a line and page). */
export interface Span extends Range {
  readonly page: number;
  readonly boxes: readonly PageBox[];
}

export interface PageBox extends Box {
  readonly page: number;
}

/** Passages kept at most: about a plan of 1,000 pages. */
const MOST_PASSAGES = 16_384;

export class SourceText {
  readonly text: string;
  readonly pages: readonly PageRange[];
  readonly lines: readonly SourceLine[];
  readonly #words: readonly PlacedWord[];
  /** False for plain text, where looking for boxes would be in vain. */
  readonly #placedOnPaper: boolean;
  /** Passages made before, by where they begin: each stage asks for the same ones, and knows their texts again the quicker for being the same strings. */
  readonly #passages = new Map<number, Passage>();

  private constructor(text: string, pages: readonly PageRange[], lines: readonly SourceLine[], words: readonly PlacedWord[]) {
    this.text = text;
    this.pages = pages;
    this.lines = lines;
    this.#words = words;
    this.#placedOnPaper = words.some(({ word }) => word.box !== null);
  }

  /** Joins the pages' blocks in reading order: `\n` after each line, `\f` between pages. Empty words are left out. */
  static fromPages(pages: readonly Page[]): SourceText {
    const builder = new TextBuilder();
    pages.forEach((page, index) => {
      if (index > 0) builder.append(PAGE_BREAK);
      builder.addPage(page);
    });
    return new SourceText(builder.text(), builder.pages, builder.lines, builder.words);
  }

  /** Shorthand for text that has no layout: pages parted by `\f`, each line a line. */
  static fromPlainText(text: string): SourceText {
    return SourceText.fromPages(plainPages(text.normalize('NFC')));
  }

  /** Page number at an offset. */
  pageAt(offset: number): number {
    const found = this.pages[lastAtOrBefore(this.pages, offset)];
    return found ? found.page.number : 1;
  }

  /** Index in `lines` of the line that holds an offset (or ends nearest before it). */
  lineIndexAt(offset: number): number {
    return Math.max(0, lastAtOrBefore(this.lines, offset));
  }

  /** Page and boxes of a range; white space at its ends is left out. */
  span(range: Range): Span {
    const { start, end } = trimRange(this.text, range);
    return { page: this.pageAt(start), start, end, boxes: this.#boxes(start, end) };
  }

  /** The words that overlap a range, with their raw forms and confidences. */
  words(range: Range): readonly Word[] {
    return this.#placed(range.start, range.end).map((placed) => placed.word);
  }

  /** Mean chance of the words in a range to be right; 1 where there are none. */
  confidence(range: Range): number {
    const placed = this.#placed(range.start, range.end);
    if (placed.length === 0) return 1;
    return placed.reduce((total, { word }) => total + wordConfidence(word), 0) / placed.length;
  }

  /** A range as one paragraph. */
  passage(range: Range): Passage {
    const { start, end } = trimRange(this.text, range);
    const known = this.#passages.get(start);
    if (known?.range.end === end) return known;
    const passage = makePassage(this.text, { start, end });
    if (this.#passages.size >= MOST_PASSAGES) this.#passages.clear();
    this.#passages.set(start, passage);
    return passage;
  }

  #placed(start: number, end: number): PlacedWord[] {
    const out: PlacedWord[] = [];
    if (end <= start) return out;
    for (let i = Math.max(0, lastAtOrBefore(this.#words, start)); i < this.#words.length; i++) {
      const word = this.#words[i]!;
      if (word.start >= end) break;
      if (word.end > start) out.push(word);
    }
    return out;
  }

  #boxes(start: number, end: number): PageBox[] {
    if (!this.#placedOnPaper) return [];
    const out: PageBox[] = [];
    let line = -1;
    for (const placed of this.#placed(start, end)) {
      const box = placed.word.box;
      if (!box) continue;
      const last = out.at(-1);
      if (last && placed.line === line) out[out.length - 1] = { page: last.page, ...union(last, box) };
      else out.push({ page: placed.page, ...box });
      line = placed.line;
    }
    return out;
  }
}

function lastAtOrBefore(sorted: readonly Range[], offset: number): number {
  return countLeading(sorted.length, (i) => sorted[i]!.start <= offset) - 1;
}
