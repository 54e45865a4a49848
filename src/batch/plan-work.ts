/** Deciding, document by document, whether there is anything to do: each is looked at in order of names. */
import { stat } from 'node:fs/promises';
import type { OutputFolder } from './folder.js';
import { hashFile } from './hash.js';
import type { Input } from './inputs.js';
import type { Journal } from './journal.js';
import type { FilePath } from './names.js';
import type { Entry, Reason } from './types.js';

/** What is to become of a document: it is finished with, or its bytes have to be extracted. */
export type Work =
  | { readonly input: Input; readonly entry: Entry; readonly resumed: boolean }
  | { readonly input: Input; readonly content: string };

export interface PlanWorkOptions {
  readonly inputs: readonly Input[];
  readonly journal: Journal;
  readonly folder: OutputFolder;
  /** Hash of the run's settings. */
  readonly settings: string;
  readonly retryFailed: boolean;
}

/** Looks at the documents one after the other. Of those with the same bytes the first stands for all. */
export async function* planWork({ inputs, journal, folder, settings, retryFailed }: PlanWorkOptions): AsyncGenerator<Work> {
  const first = new Map<string, string>();
  for (const input of inputs) {
    const { name } = input;
    const content = await readable(input);
    if (typeof content !== 'string') {
      yield { input, resumed: false, entry: { name, content: null, settings, status: 'failed', reason: content, quarantined: false } };
      continue;
    }
    const of = first.get(content);
    if (of !== undefined) {
      yield { input, resumed: false, entry: { name, content, settings, status: 'duplicate', of } };
      continue;
    }
    first.set(content, name);
    const entry = journal.get(name);
    const known = entry?.content === content && entry.settings === settings;
    if (known && (await stillHolds(entry, folder, retryFailed))) yield { input, entry, resumed: true };
    else yield { input, content };
  }
}

/** True if an earlier run's entry needs no work: the plan is there, or the document is known to fail. */
async function stillHolds(entry: Entry, folder: OutputFolder, retryFailed: boolean): Promise<boolean> {
  switch (entry.status) {
    case 'done': return folder.holds(entry);
    case 'failed': return !retryFailed;
    case 'skipped': return true;
    case 'duplicate': return false;
  }
}

const READ_REASONS: Readonly<Record<string, Reason>> = {
  ENOENT: { code: 'file-missing', message: 'no such file, or a link to nothing' },
  EACCES: { code: 'file-unreadable', message: 'no permission to read it' },
  EPERM: { code: 'file-unreadable', message: 'no permission to read it' },
  ELOOP: { code: 'file-unreadable', message: 'a link that leads to itself' },
};

/** The hash of a document's bytes, or why they cannot be read. */
async function readable({ path, error }: Input): Promise<string | Reason> {
  try {
    if (error) throw error;
    return (await isFile(path)) ? await hashFile(path) : { code: 'file-unreadable', message: 'not a regular file' };
  } catch (caught) {
    const code = (caught as NodeJS.ErrnoException).code ?? '';
    return READ_REASONS[code] ?? { code: 'file-unreadable', message: `cannot be read (${code})` };
  }
}

/** Opening anything else (a pipe, a device) might wait for ever. */
async function isFile(path: FilePath): Promise<boolean> {
  return (await stat(path)).isFile();
}
