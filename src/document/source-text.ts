/**
 * The one text of a document, with its map from offsets to pages, words and boxes.
 * Spans are made only here, so that they cannot drift from the text.
 */
import type { Block, BlockRole, Box, Line, Page, Range, TableBlock, Word } from './model.js';

/** A range of the text with its page and, where there is layout, its boxes (one a line and page). */
export interface Span extends Range {
  readonly page: number;
  readonly boxes: readonly PageBox[];
}

export interface PageBox extends Box {
  readonly page: number;
}

/** A table cell as it lies in the text. */
export interface CellRange extends Range {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A table row as it lies in the text. */
export interface RowRange {
  /** Counts the tables of the document from 0. */
  readonly table: number;
  /** Counts the rows of that table from 0. */
  readonly row: number;
  /** Grid columns of the whole table. */
  readonly columns: number;
  readonly header: boolean;
  readonly cells: readonly CellRange[];
}

/** One line of the text (without its line end). A table row is one line. */
export interface SourceLine extends Range {
  readonly page: number;
  readonly role: BlockRole;
  /** Counts the blocks of the document from 0; lines of one block share it. */
  readonly block: number;
  /** Null for plain text and for blank lines. */
  readonly box: Box | null;
  /** True if every word of the line is known to be bold; null if weight is unknown. */
  readonly bold: boolean | null;
  readonly row: RowRange | null;
}

export interface PageRange extends Range {
  readonly page: Page;
}

interface PlacedWord extends Range {
  readonly page: number;
  readonly line: number;
  readonly word: Word;
}

const PAGE_BREAK = '\f';
const CELL_BREAK = ' | ';

/**
 * A stretch of the text as one paragraph: line ends folded to a space, words broken by a line end rejoined.
 * Offsets into `text` map back to the document's text.
 */
export interface Passage {
  readonly text: string;
  /** The range of the document's text that the passage was made from. */
  readonly range: Range;
  /** The document range of `text.slice(start, end)`. */
  toSource(start: number, end: number): Range;
}

export class SourceText {
  readonly text: string;
  readonly pages: readonly PageRange[];
  readonly lines: readonly SourceLine[];
  readonly #words: readonly PlacedWord[];
  /** False for plain text, where looking for boxes would be in vain. */
  readonly #placedOnPaper: boolean;

  private constructor(text: string, pages: readonly PageRange[], lines: readonly SourceLine[], words: readonly PlacedWord[]) {
    this.text = text;
    this.pages = pages;
    this.lines = lines;
    this.#words = words;
    this.#placedOnPaper = words.some(({ word }) => word.box !== null);
  }

  /** Joins the pages' blocks in reading order: `\n` after each line, `\f` between pages. Empty words are left out. */
  static fromPages(pages: readonly Page[]): SourceText {
    const builder = new Builder();
    pages.forEach((page, index) => {
      if (index > 0) builder.append(PAGE_BREAK);
      builder.addPage(page);
    });
    return new SourceText(builder.text(), builder.pages, builder.lines, builder.words);
  }

  /** Shorthand for text that has no layout: pages parted by `\f`, each line a line. */
  static fromPlainText(text: string): SourceText {
    return SourceText.fromPages(text.normalize('NFC').split(PAGE_BREAK).map(plainPage));
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

  /** Mean confidence of the words in a range; 1 where there are none. */
  confidence(range: Range): number {
    const words = this.words(range);
    if (words.length === 0) return 1;
    const sum = words.reduce((total, word) => total + word.confidence * (word.restoration?.confidence ?? 1), 0);
    return sum / words.length;
  }

  /** A range as one paragraph. */
  passage(range: Range): Passage {
    return makePassage(this.text, trimRange(this.text, range));
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

class Builder {
  readonly pages: PageRange[] = [];
  readonly lines: SourceLine[] = [];
  readonly words: PlacedWord[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #block = -1;
  #table = -1;
  /** Rows of the table that earlier blocks gave, where it goes on over a page break. */
  #rowsBefore = 0;
  #rows = 0;
  #printedLine = -1;

  append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  text(): string {
    return this.#parts.join('');
  }

  addPage(page: Page): void {
    const start = this.#length;
    let first = true;
    for (const block of page.blocks) {
      this.#block++;
      if (block.kind === 'table') this.#openTable(block);
      for (const addLine of this.#lineAdders(block, page.number)) {
        if (!first) this.append('\n');
        first = false;
        addLine();
      }
    }
    this.pages.push({ page, start, end: this.#length });
  }

  #openTable(table: TableBlock): void {
    const goesOn = table.continues === true && this.#table >= 0;
    if (!goesOn) this.#table++;
    this.#rowsBefore = goesOn ? this.#rows : 0;
    this.#rows = this.#rowsBefore + table.rows.length;
  }

  #lineAdders(block: Block, page: number): (() => void)[] {
    return block.kind === 'text'
      ? block.lines.map((line) => () => { this.#addTextLine(line, block.role, page); })
      : block.rows.map((_, row) => () => { this.#addRow(block, row, page); });
  }

  #addTextLine(line: Line, role: BlockRole, page: number): void {
    const start = this.#length;
    this.#addWords(line, page);
    this.lines.push({ start, end: this.#length, page, role, block: this.#block, box: line.box, bold: boldness(line.words), row: null });
  }

  #addRow(table: TableBlock, index: number, page: number): void {
    const row = table.rows[index]!;
    const start = this.#length;
    const cells: CellRange[] = row.cells.map((cell, i) => {
      if (i > 0) this.append(CELL_BREAK);
      const cellStart = this.#length;
      cell.lines.forEach((line) => {
        if (line.words.some((word) => word.text !== '') && this.#length > cellStart) this.append(' ');
        this.#addWords(line, page);
      });
      return { start: cellStart, end: this.#length, column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan };
    });
    const words = row.cells.flatMap((cell) => cell.lines.flatMap((line) => line.words));
    const boxes = row.cells.flatMap((cell) => (cell.box ? [cell.box] : []));
    this.lines.push({
      start, end: this.#length, page, role: 'body', block: this.#block,
      box: boxes.length > 0 ? boxes.reduce(union) : null,
      bold: boldness(words),
      row: { table: this.#table, row: this.#rowsBefore + index, columns: table.columns, header: row.header, cells },
    });
  }

  #addWords(line: Line, page: number): void {
    this.#printedLine++;
    let first = true;
    for (const word of line.words) {
      if (word.text === '') continue;
      if (!first) this.append(' ');
      first = false;
      const start = this.#length;
      this.append(word.text);
      this.words.push({ start, end: this.#length, page: line.page ?? page, line: this.#printedLine, word });
    }
  }
}

function plainPage(text: string, index: number): Page {
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

/** White space that a passage does not keep as it is. */
const FOLDED_SPACE = /[\n\f\t\r\u00a0]| {2}/u;

function makePassage(source: string, range: Range): Passage {
  const asWritten = source.slice(range.start, range.end);
  if (!FOLDED_SPACE.test(asWritten)) return unfoldedPassage(asWritten, range);
  const offsets: number[] = [];
  let text = '';
  for (let i = range.start; i < range.end; i++) {
    const unit = source[i]!;
    if (!isSpace(unit)) {
      text += unit;
      offsets.push(i);
      continue;
    }
    let end = i;
    let lineEnd = false;
    while (end < range.end && isSpace(source[end]!)) lineEnd = source[end++] !== ' ' || lineEnd;
    if (!(lineEnd && breaksWord(source, i, end))) {
      text += ' ';
      offsets.push(i);
    }
    i = end - 1;
  }
  return {
    text,
    range,
    toSource(start, end) {
      if (end <= start) {
        const at = offsets[start] ?? range.end;
        return { start: at, end: at };
      }
      return { start: offsets[start] ?? range.end, end: (offsets[end - 1] ?? range.end - 1) + 1 };
    },
  };
}

/** A passage of one line without runs of white space, where offsets differ by its start only. */
function unfoldedPassage(text: string, range: Range): Passage {
  const at = (offset: number): number => Math.min(range.start + offset, range.end);
  return { text, range, toSource: (start, end) => ({ start: at(start), end: at(Math.max(start, end)) }) };
}

/** True if a line end parts a code such as `52-` / `CT/TW`, whose halves belong together. */
function breaksWord(source: string, before: number, after: number): boolean {
  return /[\p{L}\d]-$/u.test(source.slice(Math.max(0, before - 2), before)) && /^[\p{L}\d]/u.test(source.slice(after, after + 1));
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\n' || unit === '\f' || unit === '\t' || unit === '\r' || unit === '\u00a0';
}

function trimRange(text: string, { start, end }: Range): Range {
  while (start < end && isSpace(text[start]!)) start++;
  while (end > start && isSpace(text[end - 1]!)) end--;
  return { start, end };
}

function lastAtOrBefore(sorted: readonly Range[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function boldness(words: readonly Word[]): boolean | null {
  if (words.length === 0 || words.some((word) => word.bold === undefined)) return null;
  return words.every((word) => word.bold);
}

/** The smallest box around two boxes. */
export function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
