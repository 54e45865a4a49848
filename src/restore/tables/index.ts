/**
 * Puts tables together again whose rows a reader of plain text read across, line by line: the words of a line belong to
 * several cells. Columns are those that the header names; a line's words go where the language model finds that the cells go on.
 */
import type { Block, Cell, Line, Page, Row, TableBlock } from '../../document/model.js';
import { USUAL_HEADINGS, type TaskField } from '../../lexicon/labels.js';
import { nextRomanMarker } from '../markers.js';
import { restorationModel } from '../model/load.js';
import { asRead, cell, type MadeRow, type Origins } from './cells.js';
import { ColumnWords } from './column-words.js';
import { WordCosts, type CostedLine } from './costs.js';
import { gridOf, partOf } from './grid.js';
import { namesField } from './heading-starts.js';
import { hasOtherMarker } from './group-titles.js';
import { headerAt } from './headings.js';
import { ROW_NUMBER, streamLines, type LineWord, type StreamLine } from './lines.js';
import { scatteredRows, type ScatteredRows } from './scattered-rows.js';
import { areGlued, scatterEnd, scatteredTables, type ScatteredTable } from './scattered.js';
import { isFurniture, regionUnder, repeatedHeads, wholeStackEnd, type Region } from './region.js';
import { TableSearch, type PlacedLine } from './search.js';

/** Pages with their tables put together, from words as they were read. */
export interface Reassembled {
  readonly pages: readonly Page[];
  readonly tables: readonly ReassembledTable[];
  /** What the words of the cells of rows were on the pages that it was made of. */
  readonly origins: Origins;
}

export interface ReassembledTable {
  readonly rows: number;
  /** Number of the page that it begins on. */
  readonly page: number;
  /** Where its cells came in an order of their own, how many could not be given to a row; where its rows are numbered, how many of what was taken for rows have no number. */
  readonly left?: number;
}

const FEWEST_ROWS = 2;
/** Times that each line may be read in vain: texts that only look like such tables cost no more than others. */
const MOST_IN_VAIN = 4;
/** How often the table is learned from its words as they were placed last. */
const ROUNDS = 2;
/** What is left of a rule at a group's number. */
const RULE_REST = /[_|]+$/u;
/** Share of a numbered table's rows whose number may be lost. */
const MOST_UNNUMBERED = 0.2;
/** How much dearer than the lines as they stood a table may read whose rows are numbered. */
const NUMBERED_ROOM = 1.25;

/** Finds such tables among the lines of plain text. @param pages Restored. Null if there are none. */
export function reassembleTables(pages: readonly Page[]): Reassembled | null {
  const lines = streamLines(pages);
  const heads = repeatedHeads(lines);
  const costs = new WordCosts(restorationModel().language);
  const made = new Map<StreamLine, readonly MadeRow[]>();
  const gone = new Set<StreamLine>();
  const tables: ReassembledTable[] = [];
  const origins: Origins = new Map();
  let readInVain = 0;
  const take = (from: number, end: number, rows: readonly MadeRow[]): void => {
    made.set(lines[from]!, rows);
    // Heads and feet of pages inside a table are no part of the text.
    for (const line of lines.slice(from, end)) gone.add(line);
  };
  for (let at = 0; at < lines.length; at++) {
    const scatter = readInVain <= MOST_IN_VAIN * lines.length ? scatterEnd(lines, at) : null;
    const behind = wholeStackEnd(lines, at);
    if (scatter !== null) {
      const isGlued = behind !== null && areGlued(lines, behind, scatter);
      const told = isGlued ? null : firstTold(scatteredTables(lines, at, scatter, (own) => isFurniture(lines, own, heads)), costs);
      if (told) {
        take(at, scatter, told.rows.map((row) => ({ ...row, page: Math.max(row.page, lines[at]!.page) })));
        tables.push({ rows: told.rows.length - 1 - told.left, page: pages[lines[at]!.page]!.number, left: told.left });
        at = scatter - 1;
        continue;
      }
      readInVain += scatter - at;
    }
    if (behind !== null) {
      at = behind - 1;
      continue;
    }
    const header = headerAt(lines, at);
    const region = header && regionUnder(header, lines, costs, heads);
    const found = region && tableRows(region, costs, origins);
    if (!found) continue;
    const { rows, left } = found;
    take(at, region.end, [headerRow(region, lines[at]!.page), ...rows]);
    tables.push({ rows: rows.length - (left ?? 0), page: pages[lines[at]!.page]!.number, ...(left === null ? {} : { left }) });
    at = region.end - 1;
  }
  if (tables.length === 0) return null;
  const blocks = blocksByPage(lines, pages.length, made, gone);
  return { pages: pages.map((page, index) => ({ ...page, blocks: blocks[index]! })), tables, origins };
}

/** The rows of the first reading by which they can be told apart. */
function firstTold(tables: readonly ScatteredTable[], costs: WordCosts): ScatteredRows | null {
  for (const table of tables) {
    const told = scatteredRows(table, costs);
    if (told) return told;
  }
  return null;
}

interface TableRows {
  readonly rows: readonly MadeRow[];
  /** Rows without a number where others have one; null if they are few, or none is numbered. */
  readonly left: number | null;
}

/** The rows of a table's groups; null if what was found reads no better than the lines as they stood. */
function tableRows({ header, runs }: Region, costs: WordCosts, origins: Origins): TableRows | null {
  const numbered = runs.flatMap(({ lines }) => lines).filter(({ line }) => ROW_NUMBER.test(line.words[0]?.text ?? '')).length >= FEWEST_ROWS;
  let { placed, cost } = placeRuns(new TableSearch(costs, header.columns, numbered, null), runs);
  // Where its columns begin and what stands in them is learned from the table itself, which places its words the better.
  for (let round = 0; round < ROUNDS; round++) {
    const learned = { grid: gridOf(runs, placed, header.columns.length), words: wordsOf(runs, placed, header.columns.length) };
    ({ placed, cost } = placeRuns(new TableSearch(costs, header.columns, numbered, learned), runs));
  }
  const across = runs.flatMap(({ lines }) => lines).reduce((sum, { inner }) => sum + inner.reduce((line, word) => line + word[2]!, 0), 0);
  let groups = 0;
  const rows = runs.flatMap(({ title, lines }, index) => [
    ...(title.length === 0 ? [] : [{ row: groupRow(title, header.columns.length, ++groups), page: title[0]!.page }]),
    ...rowsOf(lines, placed[index]!, header.columns.length, origins),
  ]);
  const filled = rows.filter(({ row }) => row.cells.length > 1);
  if (filled.length < FEWEST_ROWS || cost >= across * (numbered ? NUMBERED_ROOM : 1)) return null;
  const left = numbered ? filled.filter(({ row }) => row.cells[0]!.lines.length === 0).length : 0;
  return { rows, left: left > MOST_UNNUMBERED * filled.length ? left : null };
}

function placeRuns(search: TableSearch, runs: Region['runs']): { readonly placed: readonly (readonly PlacedLine[])[]; readonly cost: number } {
  let cost = 0;
  let number = 0;
  const placed = runs.map((run) => {
    const found = search.place(run, number);
    cost += found.cost;
    number = found.number;
    return found.placed;
  });
  return { placed, cost };
}

/** The words of each column as they were placed. */
function wordsOf(runs: Region['runs'], placed: readonly (readonly PlacedLine[])[], columns: number): ColumnWords {
  const cells = runs.flatMap(({ lines }, run) => groupsOf(placed[run]!).map((own) => Array.from({ length: columns }, (_, column) => own.flatMap((line) => lines[line.line]!.folded.filter((_word, at) => line.columns[at] === column)))));
  return new ColumnWords(cells, columns);
}

/** Lines by the rows that they belong to. */
function groupsOf(placed: readonly PlacedLine[]): PlacedLine[][] {
  const rows: PlacedLine[][] = [];
  for (const line of placed) {
    if (line.opens) rows.push([line]);
    else rows.at(-1)!.push(line);
  }
  return rows;
}

function rowsOf(lines: readonly CostedLine[], placed: readonly PlacedLine[], columns: number, origins: Origins): MadeRow[] {
  return groupsOf(placed).map((own) => ({
    page: lines[own[0]!.line]!.line.page,
    row: { header: false, cells: Array.from({ length: columns }, (_, column) => cell(own.map((line) => partOf(lines[line.line]!, line, column)), column, 1, origins)) },
  }));
}

/** The row of a group's title. @param number Its place among the groups, which a damaged Roman number is told by. */
function groupRow(title: readonly StreamLine[], columns: number, number: number): Row {
  const whole = cell(title.map(({ words }) => words), 0, columns);
  const [marker, ...rest] = whole.lines[0]!.words;
  const roman = marker && !hasOtherMarker(title[0]!) ? nextRomanMarker(marker.raw.replace(RULE_REST, ''), number) : null;
  return { header: false, cells: [marker && roman ? { ...whole, lines: [{ ...whole.lines[0]!, words: [{ ...marker, text: roman }, ...rest] }, ...whole.lines.slice(1)] } : whole] };
}

function headerRow({ header }: Region, page: number): MadeRow {
  return { page, row: { header: true, cells: header.cells.map((words, column) => headingCell(words, header.columns[column]!, column)) } };
}

/** A heading; one whose words were misread is written as its column's usual one, which its place or its other words told. */
function headingCell(words: readonly LineWord[], field: TaskField, column: number): Cell {
  const whole = cell([words], column, 1);
  const usual = USUAL_HEADINGS.byField[field];
  if (usual === undefined || words.length === 0 || namesField(words, field)) return whole;
  const [line] = whole.lines;
  return { ...whole, lines: [{ ...line!, words: line!.words.map((word, at) => ({ ...word, text: at === 0 ? usual : '' })) }] };
}

/** The pages' blocks with rows of tables where their header stood, or at the top of the pages that they go on over. */
function blocksByPage(lines: readonly StreamLine[], pageCount: number, made: ReadonlyMap<StreamLine, readonly MadeRow[]>, gone: ReadonlySet<StreamLine>): Block[][] {
  const pages = Array.from({ length: pageCount }, (): Block[] => []);
  for (const [header, rows] of made) {
    for (const page of new Set(rows.map((row) => row.page))) {
      if (page > header.page) pages[page]!.push(tableBlock(rows.filter((row) => row.page === page), true));
    }
  }
  for (const line of lines) {
    const rows = made.get(line)?.filter((row) => row.page === line.page);
    if (rows) pages[line.page]!.push(tableBlock(rows, false));
    if (!gone.has(line)) addLine(pages[line.page]!, line);
  }
  return pages;
}

function tableBlock(rows: readonly MadeRow[], continues: boolean): TableBlock {
  const columns = Math.max(...rows.flatMap(({ row }) => row.cells.map(({ column, columnSpan }) => column + columnSpan)));
  return { kind: 'table', columns, box: null, rows: rows.map(({ row }) => row), pieced: true, ...(continues ? { continues: true } : {}) };
}

/** Adds a line that stays as it was to the block that is open, if that is its own. */
function addLine(blocks: Block[], { source }: StreamLine): void {
  const last = blocks.at(-1);
  if ('line' in source) {
    const line = { ...source.line, words: source.line.words.map(asRead) };
    if (last?.kind === 'text' && last.role === source.block.role) (last.lines as Line[]).push(line);
    else blocks.push({ ...source.block, lines: [line] });
    return;
  }
  const row = { ...source.row, cells: source.row.cells.map((one) => ({ ...one, lines: one.lines.map((line) => ({ ...line, words: line.words.map(asRead) })) })) };
  if (last?.kind === 'table' && source.row !== source.block.rows[0]) (last.rows as Row[]).push(row);
  else blocks.push({ ...source.block, rows: [row] });
}
