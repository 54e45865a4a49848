/** What the parent and its worker processes say to each other. */
import type { FilePath } from './names.js';
import type { ExtractionSettings, Reason } from './types.js';

/** One document to extract. */
export interface Task {
  readonly name: string;
  readonly path: FilePath;
  /** SHA-256 of the bytes that the parent saw. */
  readonly content: string;
  /** Where the worker writes the plan; the parent puts it in place. */
  readonly temporary: string;
  readonly password: string | undefined;
  readonly settings: ExtractionSettings;
}

/** What a worker says while it works. */
export type WorkerMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'page'; readonly page: number; readonly pages: number }
  | { readonly type: 'result'; readonly result: Extraction };

/** How a document ended in a worker that lived. */
export type Extraction =
  | {
      readonly ok: true;
      readonly outputSha256: string;
      readonly pages: number;
      readonly tasks: number;
      readonly warnings: number;
    }
  | { readonly ok: false; readonly reason: Reason };
