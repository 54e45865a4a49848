/**
 * The model that all stages share: what stands on a page.
 * Plain data, no behaviour; `SourceText` (source-text.ts) turns it into the one text with offsets.
 */

/** A rectangle in PDF points, measured from the page's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What restoration decided about a word; absent where it left the word as it stood. */
export interface Restoration {
  /** Probability that `Word.text` is right, 0..1. */
  readonly confidence: number;
  /** The second best reading, if there was one. */
  readonly runnerUp: string | null;
  /** True if no reading was clearly better, so that the word was left as it stands. */
  readonly undecided?: boolean;
}

/** A run of characters without white space, as the page shows it. */
export interface Word {
  /** As recognised or as found in the text layer, NFC. */
  readonly raw: string;
  /** After restoration. Equal to `raw` before it. May hold a space where one glued word was split, and may be empty where it was joined to the word before. */
  readonly text: string;
  /** Null for plain text. */
  readonly box: Box | null;
  /** The reader's own confidence, 0..1; 1 for text that was not recognised. */
  readonly confidence: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Font size in points, if known. */
  readonly size?: number;
  /** Characters before it on its line of plain text, where white space sets words apart as columns. */
  readonly offset?: number;
  readonly restoration?: Restoration;
}

/** A printed line, or a line of a text file; without words it is a blank line. */
export interface Line {
  readonly words: readonly Word[];
  readonly box: Box | null;
  /** Columns of white space before it in plain text that was laid out; absent where there are none. */
  readonly indent?: number;
  /** The page it is printed on, where that is not the page of its block: a table row that goes on over a page break. */
  readonly page?: number;
}

/** What layout analysis knows of a text block; `body` where it knows nothing. */
export type BlockRole =
  | 'issuer' // letterhead, left column: issuing body, number, V/v
  | 'motto' // letterhead, right column: Quốc hiệu, Tiêu ngữ, place and date
  | 'title'
  | 'body'
  | 'recipients' // Nơi nhận
  | 'signature';

export interface TextBlock {
  readonly kind: 'text';
  readonly role: BlockRole;
  readonly lines: readonly Line[];
  readonly box: Box | null;
}

export interface Cell {
  /** The cell's own lines; SourceText joins them by one space. */
  readonly lines: readonly Line[];
  /** Index of the grid column that the cell starts in. */
  readonly column: number;
  readonly columnSpan: number;
  /** Rows that a vertically merged cell covers; the cell stands in its first row only. */
  readonly rowSpan: number;
  readonly box: Box | null;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly header: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: number;
  readonly rows: readonly Row[];
  /** True if it goes on from the last table before it (over a page break): same columns, same headings. */
  readonly continues?: boolean;
  /** True if its cells were put together from lines that were read across them, so that a word may stand in a cell beside its own. */
  readonly pieced?: boolean;
  /** True if only white space set its columns apart, so that its rows were told by their words. */
  readonly spaced?: boolean;
  readonly box: Box | null;
}

export type Block = TextBlock | TableBlock;

/** Where a page's words come from. */
export type PageOrigin = 'text-layer' | 'ocr' | 'plain-text';

export interface Page {
  /** Counted from 1 in the source file. */
  readonly number: number;
  readonly origin: PageOrigin;
  /** In PDF points, after rotation to upright; null for plain text. */
  readonly width: number | null;
  readonly height: number | null;
  /** Blocks in reading order, without page numbers, stamps, seals and notes at the page edge. */
  readonly blocks: readonly Block[];
  /** Chance that a word of the page is right, 0..1. */
  readonly confidence: number;
  /** True for the text layer of a scan, which somebody's recogniser made. */
  readonly isScanLayer?: boolean;
}

export type Severity = 'info' | 'warning' | 'error';

/** Values that a message's template is filled with. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** Something that a careful reader would point out. Its words come from the message table, by code. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly values: FindingValues;
  /** Range in the one text, if the finding has a place there. */
  readonly range?: Range;
  /** Page number, if it concerns a whole page. */
  readonly page?: number;
}

/** A half-open range of UTF-16 code units in the one text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An electronic signature note found at the edge of a page, or in the PDF's signature field. */
export interface ElectronicSignature {
  readonly signer: string | null;
  /** ISO 8601, as printed. */
  readonly time: string | null;
  readonly page: number;
}
