/** A document's lines as putting tables together looks at them: words that bars part, by page. */
import type { Block, Line, Page, Row, TableBlock, TextBlock, Word } from '../../document/model.js';

/** A word of a line, with the words as they were read that it stands for. */
export interface LineWord {
  /** Restored. */
  readonly text: string;
  readonly read: readonly Word[];
  /** True if a bar, or what recognition made of a table's rule, or a wide gap stood before it. */
  readonly afterBar: boolean;
  /** Characters before it on its line; null where no white space sets columns apart. */
  readonly offset: number | null;
}

/** A line; its words are told apart when they are asked for, since few lines of a document stand in tables. */
export class StreamLine {
  /** Index of its page. */
  readonly page: number;
  readonly source: LineSource;
  /** True for a row of a table that the reader found with its header: such tables are whole. */
  readonly isWhole: boolean;
  /** Words as the reader parted them, bars among them. */
  readonly read: readonly Word[];
  #words: readonly LineWord[] | undefined;
  #text: string | undefined;

  constructor(page: number, read: readonly Word[], source: LineSource, isWhole: boolean) {
    this.page = page;
    this.read = read;
    this.source = source;
    this.isWhole = isWhole;
  }

  get words(): readonly LineWord[] {
    return (this.#words ??= partWords(this.read));
  }

  get text(): string {
    return (this.#text ??= this.words.map(({ text }) => text).join(' '));
  }
}

/** What a line was before: a line of a block of text, or a row of a table. */
export type LineSource = { readonly block: TextBlock; readonly line: Line } | { readonly block: TableBlock; readonly row: Row };

/** Characters of white space that part columns. */
const WIDE_GAP = 3;
/** What a vertical rule is read as, alone or at the edge of a word. */
const RULE = /^[|_—[\]{}\\'‘’"]*\|[|_—[\]{}\\'‘’"]*$|^_[_—]*$/u;

/** The lines of all pages in order; the rows of tables without a header are lines again. */
export function streamLines(pages: readonly Page[]): StreamLine[] {
  return pages.flatMap(({ blocks }, page) => blocks.flatMap((block) => blockLines(block, page)));
}

function blockLines(block: Block, page: number): StreamLine[] {
  if (block.kind === 'text') return block.lines.map((line) => new StreamLine(page, line.words, { block, line }, false));
  const isWhole = block.rows.some(({ header }) => header);
  return block.rows.map((row) => {
    const words = row.cells.flatMap(({ lines }, index) => [...(index === 0 ? [] : [BAR]), ...lines.flatMap((line) => line.words)]);
    return new StreamLine(page, words, { block, row }, isWhole);
  });
}

const BAR: Word = { raw: '|', text: '|', box: null, confidence: 1 };

function partWords(words: readonly Word[]): readonly LineWord[] {
  const out: { text: string; read: Word[]; afterBar: boolean; offset: number | null }[] = [];
  let afterBar = false;
  let end = 0;
  for (const word of words.some(({ raw }) => raw.includes('|')) ? words.flatMap(atBars) : words) {
    const last = out.at(-1);
    if (isRule(word.text === '' ? word.raw : word.text)) afterBar = true;
    else if (word.text === '' && last) last.read.push(word);
    else {
      const { offset = null } = word;
      out.push({ text: word.text, read: [word], afterBar: afterBar || (offset !== null && offset >= end + WIDE_GAP), offset });
      afterBar = false;
    }
    end = (word.offset ?? 0) + word.raw.length;
  }
  return out;
}

function isRule(text: string): boolean {
  return (text.includes('|') || text.startsWith('_')) && RULE.test(text);
}

/** A word in parts where a bar was read inside it. */
function atBars(word: Word): Word[] {
  if (!word.raw.includes('|') || word.raw === '|') return [word];
  const texts = word.text.split(/(\|)/u).filter(Boolean);
  const raws = word.raw.split(/(\|)/u).filter(Boolean);
  return texts.length === raws.length ? raws.map((raw, i) => ({ ...word, raw, text: texts[i]! })) : [word];
}
