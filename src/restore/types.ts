/** What restoration takes and gives. */
import type { Finding, Page, Range } from '../document/model.js';

/** What happened to a page's text before we got it. */
export type Damage =
  | 'none' // right as it stands
  | 'stripped' // typed or copied without marks
  | 'english-ocr' // recognised with English data: marks lost or read as other letters
  | 'vietnamese-ocr'; // recognised with Vietnamese data: few wrong letters and tones

/** One changed (or undecided) stretch of a text. */
export interface Change {
  /** Where the stretch lies in the text that restoration was given; it covers whole tokens. */
  readonly range: Range;
  /** As it stood. */
  readonly raw: string;
  /** As it was restored; equal to `raw` if undecided. */
  readonly text: string;
  /** Probability that `text` is right, 0..1. */
  readonly confidence: number;
  /** The second best reading, if there was one. */
  readonly runnerUp: string | null;
  /** True if no reading was clearly better, so that the stretch was left as it stands. */
  readonly undecided: boolean;
}

export interface RestoreOptions {
  /** What happened to the text; measured page by page if left out. */
  readonly damage?: Damage;
}

export interface RestoredText {
  /** Same lines and white space between tokens, but for tokens that were split or joined. */
  readonly text: string;
  /** In the order of the text. */
  readonly changes: readonly Change[];
  /** Damage of each form-feed page. */
  readonly damage: readonly Damage[];
}

export interface RestoredPages {
  readonly pages: readonly Page[];
  readonly findings: readonly Finding[];
}
