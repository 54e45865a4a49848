import { union } from './box.js';
import { CellBreaks } from './cell-breaks.js';
import type { Block, BlockRole, Line, Page, TableBlock, Word } from './model.js';
import type { CellRange, PageRange, PlacedWord, SourceLine } from './placed.js';

const CELL_BREAK = ' | ';

/** Puts pages together to one text, and notes where everything comes to lie. */
export class TextBuilder {
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
  #breaks: CellBreaks | null = null;

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
    this.#breaks = new CellBreaks(table);
  }

  #lineAdders(block: Block, page: number): (() => void)[] {
    return block.kind === 'text'
      ? block.lines.map((line) => () => { this.#addTextLine(line, block.role, page); })
      : block.rows.map((_, row) => () => { this.#addRow(block, row, page); });
  }

  #addTextLine(line: Line, role: BlockRole, page: number): void {
    const start = this.#length;
    this.#addWords(line, page);
    this.lines.push({ start, end: this.#length, page, role, block: this.#block, box: line.box, bold: boldness(line.words), row: null, ...(line.indent !== undefined && { indent: line.indent }) });
  }

  #addRow(table: TableBlock, index: number, page: number): void {
    const row = table.rows[index]!;
    const start = this.#length;
    const cells: CellRange[] = row.cells.map((cell, i) => {
      if (i > 0) this.append(CELL_BREAK);
      const cellStart = this.#length;
      const breaks: number[] = [];
      cell.lines.forEach((line, at) => {
        if (line.words.some((word) => word.text !== '') && this.#length > cellStart) {
          this.append(' ');
          if (this.#breaks?.beginsAnew(cell, at)) breaks.push(this.#length);
        }
        this.#addWords(line, page);
      });
      return { start: cellStart, end: this.#length, column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, ...(breaks.length > 0 && { breaks }) };
    });
    const words = row.cells.flatMap((cell) => cell.lines.flatMap((line) => line.words));
    const boxes = row.cells.flatMap((cell) => (cell.box ? [cell.box] : []));
    this.lines.push({
      start, end: this.#length, page, role: 'body', block: this.#block,
      box: boxes.length > 0 ? boxes.reduce(union) : null,
      bold: boldness(words),
      row: { table: this.#table, row: this.#rowsBefore + index, columns: table.columns, header: row.header, ...(table.pieced ? { pieced: true } : {}), cells },
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

function boldness(words: readonly Word[]): boolean | null {
  if (words.length === 0 || words.some((word) => word.bold === undefined)) return null;
  return words.every((word) => word.bold);
}
