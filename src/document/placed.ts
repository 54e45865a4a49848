/** Where pages, lines, table rows and words lie in a document's text. */
import type { BlockRole, Box, Page, Range, Word } from './model.js';

/** A table cell as it lies in the text. */
export interface CellRange extends Range {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Where lines begin that the cell sets apart, though there was room on the line above. */
  readonly breaks?: readonly number[];
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
  /** True if the cells were put together from lines that were read across them. */
  readonly pieced?: boolean;
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
  /** Columns of white space before it in plain text; absent where there are none. */
  readonly indent?: number;
  /** True if every word of the line is known to be bold; null if weight is unknown. */
  readonly bold: boolean | null;
  readonly row: RowRange | null;
}

/** A page as it lies in the text. */
export interface PageRange extends Range {
  readonly page: Page;
}

/** A word as it lies in the text. */
export interface PlacedWord extends Range {
  readonly page: number;
  /** Counts the printed lines of the document from 0, those in table cells too. */
  readonly line: number;
  readonly word: Word;
}
