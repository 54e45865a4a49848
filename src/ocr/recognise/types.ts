/** The door between page images and layout: what a recogniser takes and gives. */
import type { Finding, Word } from '../../document/model.js';
import type { Rule } from '../layout/types.js';
import type { EngineName } from '../types.js';
import type { EngineKeeper } from './engine-keeper.js';

/** A page as pixels, row by row from the top left corner, without padding. */
export interface PageImage {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  /** Pixels per inch of the page: a length in points is `pixels * 72 / dpi`. */
  readonly dpi: number;
}

/** Page images of one file, made when asked for. */
export interface Raster {
  readonly pageCount: number;
  /**
   * @param number Page, counted from 1.
   * @throws {PlanError} if the page's image is damaged.
   */
  pageImage(number: number): Promise<PageImage>;
  close(): Promise<void>;
}

export interface RecogniserOptions {
  readonly engine: EngineName;
  /** Recogniser workers at a time. */
  readonly workers: number;
  readonly signal: AbortSignal | undefined;
  /** Keeps the engine for the next document; without it each has its own. */
  readonly engines?: EngineKeeper | undefined;
}

/** What a page image says. Boxes and rules are in points of the upright page. */
export interface RecognisedPage {
  /** In any order, each with a box; words in table cells lie within their cell. */
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise that the image was turned by to stand upright. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** Chance that a word of the page is right, 0..1. */
  readonly confidence: number;
  /** How much of the length of the page's lines was read, weighed by the engine's confidence, 0..1; 1 for a page without lines. */
  readonly legibility: number;
  readonly findings: readonly Finding[];
}

/** Which end of a page is taken for its top: the one that the picture tells, or the other. */
export type Upright = 'as-seen' | 'turned-over';

/** A page whose text lines are found and not read yet; it holds no other pixels than theirs. */
export interface FoundLines {
  /** May be called for several pages at once: their lines are queued to the recogniser's workers. */
  read(): Promise<RecognisedPage>;
}

export interface Recogniser {
  /**
   * Cleans a page and finds its lines, all of it in this thread.
   * @param number Page, counted from 1: a document's number and date are looked for on its first page.
   */
  findLines(image: PageImage, number: number, upright?: Upright): FoundLines;
  close(): Promise<void>;
}
