/** What layout analysis takes and gives; the same for a text layer's words and for recognised ones. */
import type { Block, ElectronicSignature, Word } from '../../document/model.js';

/** A drawn straight line (or thin rectangle), in PDF points from the page's top left corner. */
export interface Rule {
  readonly orientation: 'horizontal' | 'vertical';
  /** The y of a horizontal rule, the x of a vertical one (its middle). */
  readonly position: number;
  /** Where it starts along its own direction; `start <= end`. */
  readonly start: number;
  readonly end: number;
  readonly thickness: number;
}

/** One upright page, words in any order; every word has a box. */
export interface PageContent {
  /** Counted from 1 in the source file. */
  readonly number: number;
  /** In points, after rotation to upright. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
}

export interface PageLayout {
  /** Blocks in reading order. */
  readonly blocks: readonly Block[];
  readonly electronicSignatures: readonly ElectronicSignature[];
}
