/** A document's lines as putting tables together looks at them: words that bars part, by page. */
import type { Block, Cell, Line, Page, Row, TableBlock, TextBlock, Word } from '../../document/model.js';
import { COLUMN_HEADINGS, COLUMN_STARTERS, LINE_LABELS } from '../../lexicon/labels.js';
import { isSyllable, plain } from '../../vietnamese/index.js';
import { isRomanBesideRule } from './group-titles.js';

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

const HEADINGS = new Set([...COLUMN_HEADINGS, ...LINE_LABELS].flatMap(({ phrases }) => phrases.map(plain)));
/** Columns that one cell of a header names only where rules between them were not read. */
const NAMED_BY_SEVERAL = 4;
/** Fewest columns of rows that are told for whole by their cells alone. */
const FEWEST_EVEN = 3;
/** Share of changed words above which lines were read by a recogniser that does not know the language. */
const DAMAGED = 0.25;
/** Characters of white space that part columns. */
const WIDE_GAP = 3;
/** What a vertical rule is read as at the edge of a word: official text hardly has braces and square brackets. */
const RULE_SIGN = /([|[\]{}])/u;
/** A row's number alone; its stop may be read as a comma. */
export const ROW_NUMBER = /^(\d{1,3})[.,)]?$/u;
/** What one is read as alone, with the signs that specks beside it are read as. */
const RULE = /^[|_—[\]{}\\'‘’"~=]*[|[\]{}][|_—[\]{}\\'‘’"~=]*$|^_[_—]*$/u;
/** Signs that no word or dash has: specks, and marks over letters that were taken for a line of their own. */
const SPECKS = /^(?![-–—;:&/+%…]$|\.{2,3}$)[^\p{L}\d]+$/u;

/** The lines of all pages in order; the rows of tables without a header are lines again. */
export function streamLines(pages: readonly Page[]): StreamLine[] {
  return pages.flatMap(({ blocks }, page) => blocks.flatMap((block) => blockLines(block, page)));
}

function blockLines(block: Block, page: number): StreamLine[] {
  if (block.kind === 'text') return block.lines.map((line) => new StreamLine(page, line.words, { block, line }, false));
  const isWhole = (block.rows.some((row) => row.header && namesColumns(row)) && !isReadAcross(block)) || isEven(block);
  return block.rows.map((row) => {
    const words = row.cells.flatMap(({ lines }, index) => [...(index === 0 ? [] : [BAR]), ...lines.flatMap((line) => line.words)]);
    return new StreamLine(page, words, { block, row }, isWhole);
  });
}

/** True for undamaged rows of as many cells each under names of columns, whether or not the first one was told for a header. */
function isEven({ rows, columns }: TableBlock): boolean {
  const [first, ...others] = rows;
  if (!first || columns < FEWEST_EVEN || first.cells.filter(isHeading).length <= first.cells.length / 2) return false;
  const even = [first, ...others.filter(({ cells }) => cells.length > 1)].every(({ cells }) => cells.length === columns);
  return even && rows.every(({ cells }) => cells.every(({ lines }) => lines.every(({ words }) => words.every(({ raw, text }) => raw === text))));
}

/** Bars between numbers alone make a first row look like a header too. */
function namesColumns({ cells }: Row): boolean {
  return cells.some(isHeading);
}

function isHeading({ lines }: Cell): boolean {
  return HEADINGS.has(plain(lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')));
}

/** How many columns the words of a cell name. */
function fieldsNamed({ lines }: Cell): number {
  const text = plain(lines.flatMap(({ words }) => words.map((word) => word.text)).join(' '));
  return COLUMN_STARTERS.filter(({ words }) => words.some((word) => text.includes(word))).length;
}

/** True for damaged lines with rules in them that were taken for rows: they are parted otherwise from line to line. */
function isReadAcross({ rows }: TableBlock): boolean {
  if (rows.some((row) => row.header && row.cells.some((cell) => fieldsNamed(cell) >= NAMED_BY_SEVERAL))) return true;
  const counts = new Set(rows.map(({ cells }) => cells.length).filter((count) => count > 1));
  const words = rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.flatMap((line) => line.words)));
  return counts.size > 1 && words.filter(({ raw, text }) => raw !== text).length > DAMAGED * words.length;
}

const BAR: Word = { raw: '|', text: '|', box: null, confidence: 1 };

function partWords(words: readonly Word[]): readonly LineWord[] {
  const out: { text: string; read: Word[]; afterBar: boolean; offset: number | null }[] = [];
  let afterBar = false;
  let end = 0;
  // Where no word was damaged, no speck was read as letters either.
  const damaged = words.some(({ raw, text }) => raw !== text);
  for (const word of words.some(({ raw }) => RULE_SIGN.test(raw)) ? words.flatMap(atRules) : words) {
    const last = out.at(-1);
    if (RULE.test(word.raw)) afterBar = true;
    else if (word.text === '' && last) last.read.push(word);
    else if (!SPECKS.test(word.text) && !(damaged && isJunk(word) && !(out.length === 0 && isRomanBesideRule(word)))) {
      const { offset = null } = word;
      out.push({ text: word.text, read: [word], afterBar: afterBar || (offset !== null && offset >= end + WIDE_GAP), offset });
      afterBar = false;
    }
    end = (word.offset ?? 0) + word.raw.length;
  }
  return out;
}

/** True for few letters that are no syllable and no abbreviation. */
function isJunk({ text }: Word): boolean {
  return /^\p{L}{1,3}$/u.test(text) && /\p{Ll}/u.test(text) && !isSyllable(text.toLowerCase());
}

/** A word in parts where a rule was read inside it or at its edge. */
function atRules(word: Word): Word[] {
  if (!RULE_SIGN.test(word.raw) || word.raw.length === 1) return [word];
  const raws = word.raw.split(RULE_SIGN).filter(Boolean);
  const texts = textsOf(word, raws);
  return raws.map((raw, i) => ({ ...word, raw, text: texts[i]! }));
}

/** What the parts of a word were restored to; parts that were restored as one word, the rule among its letters, stand as they were read. */
function textsOf({ text }: Word, raws: readonly string[]): readonly string[] {
  const same = text.split(RULE_SIGN).filter(Boolean);
  if (same.length === raws.length) return same;
  const lettered = raws.filter((raw) => !RULE_SIGN.test(raw));
  if (lettered.length === 1 && same.length === 1) return raws.map((raw) => (RULE_SIGN.test(raw) ? raw : same[0]!));
  const words = text.split(/\s+/u);
  return words.length === lettered.length ? raws.map((raw) => (RULE_SIGN.test(raw) ? raw : words.shift()!)) : raws;
}
