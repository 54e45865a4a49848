/** HTML tables in text files, as converters to markdown write those whose cells are merged. */
import { Parser } from 'htmlparser2';
import { gridTable, type FoundTable, type WrittenCell, type WrittenRow } from './grid-table.js';

const OPENS = /^\s*<table\b/iu;
/** Elements that stand on lines of their own inside a cell. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'li']);
/** Tables inside tables; more of them were not closed. */
const DEEPEST = 8;
/** Spans that no page holds are slips. */
const MOST_SPANNED = 200;

/** Lines of a text with its HTML tables on lines of their own. */
export function withTablesApart(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => /<\/?table\b/iu.test(line))) return lines;
  return lines.flatMap((line) => line.split(/(?=<table\b)|(?<=<\/table\s*>)/iu).filter((part, _, parts) => parts.length === 1 || part.trim() !== ''));
}

/** The table that starts at `lines[at]`, if one with a `</table>` does. Tags inside cells go, breaks and paragraphs become line ends. */
export function htmlTableAt(lines: readonly string[], at: number): FoundTable | null {
  if (!OPENS.test(lines[at]!)) return null;
  let depth = 0;
  for (let end = at; end < lines.length && depth <= DEEPEST; end++) {
    for (const [, slash] of lines[end]!.matchAll(/<(\/?)table\b/giu)) depth += slash === '/' ? -1 : 1;
    if (depth <= 0) return gridTable(rowsOf(lines.slice(at, end + 1), at), end + 1);
  }
  return null;
}

function rowsOf(lines: readonly string[], first: number): readonly WrittenRow[] {
  const reader = new RowReader();
  const parser = new Parser({
    onopentag: (name, attributes) => { reader.opens(name, attributes); },
    ontext: (text) => { reader.reads(text); },
    onclosetag: (name) => { reader.closes(name); },
  });
  lines.forEach((line, index) => {
    reader.line = first + index;
    parser.write(`${line}\n`);
  });
  parser.end();
  return reader.rows();
}

interface OpenCell {
  text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

interface OpenRow {
  readonly cells: OpenCell[];
  readonly header: boolean;
  readonly line: number;
}

/** Gathers the rows of the outermost of nested tables; tables inside its cells are the cells' text. */
class RowReader {
  /** Index of the line that is read. */
  line = 0;
  readonly #rows: OpenRow[] = [];
  #cell: OpenCell | null = null;
  #inHead = false;
  #depth = 0;

  opens(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table') this.#depth++;
    if (this.#depth > 1) this.reads(' ');
    else if (name === 'br' || BLOCKS.has(name)) this.#breaks();
    else if (name === 'thead') this.#inHead = true;
    else if (name === 'tr') this.#row();
    else if (name === 'td' || name === 'th') {
      const row = this.#rows.at(-1) ?? this.#row();
      this.#cell = { text: '', columnSpan: span(attributes['colspan']), rowSpan: span(attributes['rowspan']) };
      row.cells.push(this.#cell);
    }
  }

  /** White space is one space, as in a browser. Words between cells stand in a row of their own. */
  reads(text: string): void {
    const folded = text.replace(/\s+/gu, ' ');
    if (this.#cell) this.#cell.text += folded;
    else if (folded.trim() !== '') this.#row().cells.push({ text: folded, columnSpan: 1, rowSpan: 1 });
  }

  closes(name: string): void {
    if (name === 'table') this.#depth--;
    if (this.#depth > 1) this.reads(' ');
    else if (BLOCKS.has(name)) this.#breaks();
    else if (name === 'thead') this.#inHead = false;
    else if (name === 'tr' || name === 'td' || name === 'th') this.#cell = null;
  }

  rows(): readonly WrittenRow[] {
    return this.#rows.map((row) => ({ ...row, cells: row.cells.map((cell): WrittenCell => ({ ...cell, text: cell.text.normalize('NFC') })) }));
  }

  #row(): OpenRow {
    const row = { cells: [], header: this.#inHead, line: this.line };
    this.#rows.push(row);
    this.#cell = null;
    return row;
  }

  #breaks(): void {
    if (this.#cell) this.#cell.text += '\n';
  }
}

function span(written: string | undefined): number {
  const value = Number(/^\s*(\d+)/u.exec(written ?? '')?.[1] ?? 1);
  return value >= 1 && value <= MOST_SPANNED ? value : 1;
}
