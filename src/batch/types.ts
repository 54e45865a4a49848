/** What a batch run takes, tells and leaves behind. */
import { z } from 'zod';
import type { Language } from '../contract/messages.js';
import type { EngineName, OcrMode, PageInterval } from '../ocr/types.js';
import type { Shard } from './shard.js';

/** How documents are extracted; what changes the result is part of a document's key in the journal. */
export interface ExtractionSettings {
  readonly ocr: OcrMode;
  readonly engine: EngineName;
  readonly pages: readonly PageInterval[] | null;
  readonly language: Language;
}

export interface BatchOptions {
  /** Folders, files, globs, `@list.txt` or `-` for a list on standard input. */
  readonly inputs: readonly string[];
  /** Folder for the results; made if it is not there. */
  readonly out: string;
  /** Folder that names are relative to; null for the deepest folder that holds all inputs. */
  readonly base: string | null;
  /** Worker processes at a time. */
  readonly jobs: number;
  /** Seconds that one document may take. */
  readonly timeout: number;
  /** Seconds that one document may take without finishing a page. */
  readonly stall: number;
  /** MiB that one worker may hold. */
  readonly maxMemory: number;
  readonly shard: Shard | null;
  /** Start over, as if nothing had been done before. */
  readonly force: boolean;
  /** Try those again that failed in an earlier run. */
  readonly retryFailed: boolean;
  readonly password: string | undefined;
  readonly settings: ExtractionSettings;
  /** A clean stop: documents under way are finished, no new ones begun. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: BatchEvent) => void;
  /** The module that worker processes run; tests put their own in its place. */
  readonly workerModule?: URL;
}

const reasonSchema = z.strictObject({
  /** An error code of the program, or `timed-out`, `out-of-memory`, `crashed`. */
  code: z.string(),
  message: z.string(),
});

const common = {
  /** Path of the document relative to the base folder, with `/`. */
  name: z.string(),
  /** SHA-256 of its bytes; null if they could not be read. */
  content: z.string().nullable(),
  /** Hash of the settings and the program's version. */
  settings: z.string(),
};

/** One line of the journal: what became of one document. */
export const entrySchema = z.discriminatedUnion('status', [
  z.strictObject({
    ...common,
    status: z.literal('done'),
    /** The plan's file, relative to the output folder. */
    output: z.string(),
    outputSha256: z.string(),
    pages: z.int(),
    tasks: z.int(),
    warnings: z.int(),
  }),
  z.strictObject({
    ...common,
    status: z.literal('failed'),
    reason: reasonSchema,
    /** True if it took a worker down twice: it is left alone until `--retry-failed`. */
    quarantined: z.boolean(),
  }),
  z.strictObject({ ...common, status: z.literal('skipped'), reason: reasonSchema }),
  z.strictObject({ ...common, status: z.literal('duplicate'), of: z.string() }),
]);

export type Entry = z.infer<typeof entrySchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type DoneEntry = Extract<Entry, { status: 'done' }>;

export const summarySchema = z.strictObject({
  version: z.string(),
  shard: z.strictObject({ index: z.int(), count: z.int() }).nullable(),
  documents: z.int(),
  done: z.int(),
  failed: z.int(),
  skipped: z.int(),
  duplicate: z.int(),
  pages: z.int(),
  tasks: z.int(),
  warnings: z.int(),
  failures: z.array(z.strictObject({ name: z.string(), ...reasonSchema.shape, quarantined: z.boolean() })),
  skips: z.array(z.strictObject({ name: z.string(), ...reasonSchema.shape })),
  duplicates: z.array(z.strictObject({ name: z.string(), of: z.string() })),
});

/** The numbers and lists of a finished run. Holds no times and no machine's paths, so that equal runs give equal files. */
export type Summary = z.infer<typeof summarySchema>;

/** What a run tells while it runs. Times are milliseconds. */
export type BatchEvent =
  | { readonly type: 'start'; readonly documents: number; readonly jobs: number }
  | { readonly type: 'page'; readonly name: string; readonly page: number; readonly pages: number }
  | { readonly type: 'retry'; readonly name: string; readonly reason: Reason }
  | { readonly type: 'document'; readonly entry: Entry; readonly resumed: boolean; readonly milliseconds: number }
  | { readonly type: 'stopping'; readonly running: number };

export interface BatchResult {
  /** Null if the run was interrupted. */
  readonly summary: Summary | null;
}
