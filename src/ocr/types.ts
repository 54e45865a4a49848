/** What the reading stage takes and gives. */
import type { ElectronicSignature, Finding, Page } from '../document/model.js';
import type { EngineKeeper } from './recognise/engine-keeper.js';

/** When to recognise page images: where the text layer is missing or bad, on every page, or never. */
export type OcrMode = 'auto' | 'always' | 'never';

export type EngineName = 'auto' | 'tesseract.js' | 'native';

export interface ReadOptions {
  readonly ocr: OcrMode;
  readonly engine: EngineName;
  /** Recogniser workers at a time. */
  readonly workers: number;
  /** Keeps the recogniser open between documents; without it each document has its own. */
  readonly engines?: EngineKeeper | undefined;
  /** Pages to read, counted from 1; null for all. A number past the last page is an error. */
  readonly pages: readonly PageInterval[] | null;
  readonly password: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Called after each page that is done. */
  readonly onPage: ((done: number, total: number) => void) | undefined;
}

export interface PageInterval {
  readonly first: number;
  /** Infinity for an open end. */
  readonly last: number;
}

export interface Source {
  /** Name for messages and for `source.file`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadResult {
  readonly mediaType: string;
  /** Pages of the file, also those that `pages` left out. */
  readonly pageCount: number;
  readonly pages: readonly Page[];
  readonly electronicSignatures: readonly ElectronicSignature[];
  readonly findings: readonly Finding[];
}
