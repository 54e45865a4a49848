/** What segmentation hands on: how a document is built. Every range lies in `SourceText.text`. */
import type { Finding, Range } from '../document/model.js';
import type { RowRange } from '../document/source-text.js';
import type { SectionKind } from '../contract/schema.js';

/**
 * - `heading`: a section of the contract.
 * - `item`: a paragraph with a marker (bullet, letter, number) that is no heading.
 * - `paragraph`: an unmarked paragraph of the body.
 * - `table`: a table; its children are `row`s, and `heading`s for group rows (with their rows under them).
 */
export type NodeKind = 'heading' | 'item' | 'paragraph' | 'table' | 'row';

export interface OutlineNode {
  readonly kind: NodeKind;
  /** As written (`I.`, `a)`, `-`, `Điều 1.`, `PHỤ LỤC`), without white space at the ends; null if there is none. */
  readonly marker: string | null;
  /** Heading: its title without marker, closing colon and markdown. Else null. */
  readonly title: string | null;
  /** The node's own words with its marker, without its children. */
  readonly range: Range;
  /** The node's own words without marker and markdown; equal to `range` where there is no marker. */
  readonly content: Range;
  /** Depth among headings, from 1; items and paragraphs have the depth of their heading plus their own nesting. */
  readonly level: number;
  /** The kind of the nearest heading (for a heading: its own). */
  readonly sectionKind: SectionKind;
  readonly children: readonly OutlineNode[];
  /** For `table`: the header row, if there is one, else null. For `row`: its cells. */
  readonly row: RowRange | null;
  /** True in an annex that lists things, rates or forms: its words charge nobody. Rows of its tables are judged by their columns. */
  readonly listed?: boolean;
  /** True in an article of a regulation that has no kind of its own: only those of its items are tasks that oblige somebody. */
  readonly ruled?: boolean;
  /** For `table`: the rows under the header row that name parts of its columns. */
  readonly subheadings?: readonly RowRange[];
}

/** The regions of a document that are not outline. A region that is not there is null. */
export interface Frame {
  /** Issuing body, number, motto, place and date. */
  readonly letterhead: Range | null;
  /** Type word and trích yếu. */
  readonly title: Range | null;
  /** `Kính gửi` of a công văn. */
  readonly addressees: Range | null;
  /** Căn cứ lines and the paragraph that leads to the body. */
  readonly preamble: Range | null;
  /** `Trên đây là …` */
  readonly closing: Range | null;
  readonly recipients: Range | null;
  readonly signature: Range | null;
  /** The signer's name, where recognition put it behind the recipients while the office stands before them; else null. */
  readonly signer: Range | null;
  /** The line with place and date, where recognition put it among what follows the letterhead; null where it stands in its place. */
  readonly issued: Range | null;
}

export interface Outline {
  /** The nodes under no heading and the top headings, in reading order. Frame regions hold no nodes, the preamble excepted: its lead-in paragraph is a `paragraph` node. */
  readonly roots: readonly OutlineNode[];
  readonly frame: Frame;
  /** numbering-gap, numbering-duplicate, scrambled-table … */
  readonly findings: readonly Finding[];
}
