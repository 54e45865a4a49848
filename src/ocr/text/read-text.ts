/** Plain text and markdown: pages parted by form feeds, lines as they stand, tables that are written by bars, tabs, borders or tags as tables. */
import type { Block, Line, Page, TableBlock } from '../../document/model.js';
import { PAGE_BREAK, plainLine } from '../../document/plain-text.js';
import { withoutConverterSigns } from './converted/index.js';
import { withoutGazetteHeads } from './gazette-heads.js';
import { withoutNamedPages, withoutPageNumber, withoutScatteredPageNumbers } from './page-numbers.js';
import { drawnTableAt } from './drawn-table.js';
import { frameLines } from './frame-table.js';
import type { FoundTable } from './grid-table.js';
import { htmlTableAt, withTablesApart } from './html-table.js';
import { withoutLoneBars } from './lone-bars.js';
import { withBodyBelowAddressees, withLineEnds } from './lost-line-ends.js';
import { pipeTableAt } from './pipe-table.js';
import { withoutSourceLineEnds } from './source-line-ends.js';
import { withoutSignatureNote } from './signature-notes.js';
import { RuledTables } from './ruled-table.js';
import { SpacedTables } from './spaced/index.js';
import { tabTableAt } from './tab-table.js';
import { joinTornDates } from './torn-dates.js';
import { joinWrappedBars } from './wrapped-bars.js';
import { joinWrappedRows } from './wrapped-rows.js';

/** The pages of a decoded text file (NFC, `\n` line ends); a line end at the end of a page adds no line. */
export function textPages(text: string): Page[] {
  const lines: string[] = [];
  const pageOf: number[] = [];
  const written = withoutConverterSigns(text);
  const unbarred = withoutLoneBars(written);
  const pageTexts = withLineEnds(withBodyBelowAddressees(withoutSourceLineEnds(unbarred, unbarred !== written)).split(PAGE_BREAK).map((page) => page.replace(/\n$/u, '')));
  const numberless = pageTexts.map((page, index) => {
    const own = index === 0 ? withoutSignatureNote(joinTornDates(page.split('\n'))) : page.split('\n');
    const apart = withTablesApart(withoutGazetteHeads(withoutNamedPages(own)));
    return joinWrappedRows(pageTexts.length === 1 ? withoutScatteredPageNumbers(apart) : withoutPageNumber(apart, index + 1));
  });
  joinWrappedBars(numberless).forEach((page, index) => {
    for (const line of withoutBlanksBesideRows(page)) pageOf[lines.push(line) - 1] = index;
  });
  const blocks = blocksByPage(lines, pageOf, pageTexts.length);
  return blocks.map((own, index) => ({
    number: index + 1, origin: 'plain-text', width: null, height: null, confidence: 1, blocks: own,
  }));
}

/** A page's lines without the blank ones above its first line and below its last where a row of bars is that or beside it, so that a table goes on over the page break. */
function withoutBlanksBesideRows(lines: readonly string[]): readonly string[] {
  const isWritten = (line: string): boolean => line.trim() !== '';
  const [first, last] = [lines.findIndex(isWritten), lines.findLastIndex(isWritten)];
  const isRow = (at: number): boolean => lines[at]?.includes('|') === true;
  return lines.slice(isRow(first) || isRow(first + 1) ? first : 0, isRow(last) || isRow(last - 1) ? last + 1 : undefined);
}

/** `text/markdown` if the text has markdown's headings or table rules. */
export function textMediaType(text: string): 'text/markdown' | 'text/plain' {
  return /^ {0,3}(#{1,6} \S|\|? *:?-{3,}:? *\|)/mu.test(text) ? 'text/markdown' : 'text/plain';
}

/** Parts the lines into text and tables; a table that runs over a page break is a block on either page. */
function blocksByPage(lines: readonly string[], pageOf: readonly number[], pageCount: number): Block[][] {
  const pages = Array.from({ length: pageCount }, (): Block[] => []);
  const ruled = new RuledTables(lines);
  const spaced = new SpacedTables(ruled.others, pageOf);
  let open: Line[] = [];
  const close = (page: number): void => {
    if (open.length > 0) pages[page]!.push({ kind: 'text', role: 'body', lines: open, box: null });
    open = [];
  };
  for (let i = 0; i < lines.length;) {
    const page = pageOf[i]!;
    const found = htmlTableAt(lines, i) ?? ruled.at(i) ?? drawnTableAt(lines, i) ?? tabTableAt(lines, i) ?? pipeTableAt(lines, i) ?? spaced.startingAt(i);
    const framing = found && pageOf[found.next - 1] === page ? frameLines(found.table) : null;
    if (found && framing) {
      open.push(...framing);
      i = found.next;
      if (pageOf[i] !== page) close(page);
    } else if (found) {
      close(page);
      tableParts(found, pageOf).forEach((part) => pages[part.page]!.push(part.table));
      i = found.next;
    } else {
      open.push(plainLine(lines[i]!));
      i++;
      if (pageOf[i] !== page) close(page);
    }
  }
  return pages;
}

function tableParts({ table, rowLines }: FoundTable, pageOf: readonly number[]): { page: number; table: TableBlock }[] {
  const first = pageOf[rowLines[0]!]!;
  const pages = [...new Set(rowLines.map((line) => pageOf[line]!))];
  return pages.map((page) => ({
    page,
    table: {
      ...table,
      rows: table.rows.filter((_, row) => pageOf[rowLines[row]!] === page),
      ...(page === first ? {} : { continues: true }),
    },
  }));
}
