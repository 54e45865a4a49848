/** Tables of text files whose columns only white space sets apart, as readers of PDFs print pages that keep their layout. */
import { namedField } from '../../../lexicon/column-names.js';
import { isNumberHeading } from '../../layout/header-rows.js';
import { gridTable, type FoundTable } from '../grid-table.js';
import { columnsUnder, isDense, partsOf, type SpacedColumn } from './columns.js';
import { headerIn, headingWords, isOf, withHeadingsParted, type SpacedHeader } from './headings.js';
import type { SpacedLine } from './lines.js';
import { pageEdges } from './page-edges.js';
import { headLines, HEADING_LINES, regionFrom, tableLines } from './region.js';
import { headerRows, writtenRows } from './written.js';

/** Lines with gaps from which a page's own columns are told. */
const FEWEST_OF_PAGE = 4;
/** Share of a table's lines, and how many at least, that begin a cell where a heading begins that only a space parts from the one before. */
const LEAST_BEGUN = 0.3;
const FEWEST_BEGUN = 2;

/** Finds such tables among the lines of a text. */
export class SpacedTables {
  readonly #lines: readonly string[];
  readonly #pageOf: readonly number[];
  #edges: ReadonlySet<number> | undefined;
  /** The last line of a table that was left to restoration. */
  #left = -1;

  /** @param pageOf The page of each line: characters have another width on each. */
  constructor(lines: readonly string[], pageOf: readonly number[]) {
    this.#lines = lines;
    this.#pageOf = pageOf;
  }

  /** The table that starts at a line, if its headings stand there, gaps apart; null also for those that restoration's language model puts together better. */
  startingAt(at: number): FoundTable | null {
    const head = at <= this.#left ? null : headLines(this.#lines, this.#pageOf, at);
    const top = head && headerIn(head);
    if (!top) return null;
    this.#edges ??= pageEdges(this.#lines, this.#pageOf);
    const region = regionFrom(this.#lines, at, top, this.#edges, this.#pageOf);
    const header = headerIn(withHeadingsParted(head, cellsBegin(region)));
    if (!header) return null;
    const body = region.slice(header.lines);
    const first = header.leaves[0]!.text;
    const numbered = isNumberHeading(first) || namedField(first) === 'number';
    const columnsOf = columnsByPage(body, header, this.#pageOf);
    if (isDense(body, (line) => partsOf(line, columnsOf(line.at), numbered))) {
      this.#left = body.at(-1)!.at;
      return null;
    }
    const table = tableLines(body, header, columnsOf, numbered);
    const rows = writtenRows(table.lines, header, numbered);
    const made = rows && gridTable([...headerRows(header, at), ...rows], table.next);
    return made && { ...made, table: { ...made.table, spaced: true } };
  }
}

/** Tells of an offset whether cells of the lines begin there. */
function cellsBegin(lines: readonly SpacedLine[]): (offset: number) => boolean {
  const starts = new Map<number, number>();
  for (const { chunks } of lines) for (const { start } of chunks) starts.set(start, (starts.get(start) ?? 0) + 1);
  return (offset) => [-1, 0, 1].reduce((sum, step) => sum + (starts.get(offset + step) ?? 0), 0) >= Math.max(FEWEST_BEGUN, LEAST_BEGUN * lines.length);
}

/** The columns for a line of the text: each page has its own width of a character, so that they do not lie alike. */
function columnsByPage(body: readonly SpacedLine[], header: SpacedHeader, pageOf: readonly number[]): (line: number) => readonly SpacedColumn[] {
  const heading = headingWords(header);
  const usual = columnsUnder(header.leaves, body);
  const byPage = new Map([...new Set(body.map(({ at }) => pageOf[at]!))].map((page) => {
    const own = body.filter(({ at }) => pageOf[at] === page);
    const first = own.findIndex((line) => line.chunks.length > 1 && isOf(heading, line));
    const repeated = first < 0 ? null : headerIn(own.slice(first, first + HEADING_LINES));
    const leaves = repeated?.leaves.length === header.leaves.length ? repeated.leaves : header.leaves;
    const rows = own.slice(Math.max(0, first) + (repeated?.lines ?? 0));
    return [page, rows.filter(({ chunks }) => chunks.length > 1).length >= FEWEST_OF_PAGE ? columnsUnder(leaves, rows) : usual] as const;
  }));
  return (line) => byPage.get(pageOf[line]!) ?? usual;
}
