/** What lies where in an output folder, and how results get there. */
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashFile } from './hash.js';
import { putInPlace, unwritable, writeDurably } from './durable.js';
import { outputFor, STATE_FOLDER } from './names.js';
import type { DoneEntry } from './types.js';

export class OutputFolder {
  readonly path: string;
  #temporaries = 0;

  constructor(path: string) {
    this.path = path;
  }

  get lockFile(): string {
    return join(this.path, STATE_FOLDER, 'lock');
  }

  get journalFile(): string {
    return join(this.path, 'journal.ndjson');
  }

  get summaryFile(): string {
    return join(this.path, 'summary.json');
  }

  get #temporaryFolder(): string {
    return join(this.path, STATE_FOLDER, 'tmp');
  }

  /** Makes the folder; to be called before the lock is taken. */
  async create(): Promise<void> {
    await this.#writing(mkdir(join(this.path, STATE_FOLDER), { recursive: true }));
  }

  /** Throws away what an interrupted run left half done, and what says that a run was finished. */
  async begin(force: boolean): Promise<void> {
    await this.#writing((async () => {
      await rm(this.#temporaryFolder, { recursive: true, force: true });
      await mkdir(this.#temporaryFolder);
      await rm(this.summaryFile, { force: true });
      if (force) await rm(this.journalFile, { force: true });
    })());
  }

  /** A path for a file that is being written; no two calls, also of different processes, give the same. */
  temporary(): string {
    return join(this.#temporaryFolder, `${process.pid}-${this.#temporaries++}.json`);
  }

  /** Puts a document's finished plan in its place. Returns that place, relative to the folder. */
  async keep(name: string, temporary: string): Promise<string> {
    const output = outputFor(name);
    const path = join(this.path, output);
    await this.#writing((async () => {
      await mkdir(dirname(path), { recursive: true });
      await putInPlace(temporary, path);
    })());
    return output;
  }

  /** True if a document's plan is there, byte for byte. */
  async holds(entry: DoneEntry): Promise<boolean> {
    return (await hashFile(join(this.path, entry.output)).catch(() => null)) === entry.outputSha256;
  }

  /** Writes the summary. */
  async finish(summary: string): Promise<void> {
    await this.#writing((async () => {
      const temporary = this.temporary();
      await writeDurably(temporary, summary);
      await putInPlace(temporary, this.summaryFile);
      await rm(this.#temporaryFolder, { recursive: true, force: true });
    })());
  }

  async #writing<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }
}
