/**
 * The journal of an output folder: one line of JSON for each document that is finished with.
 * It is only ever appended to while a run goes on, and each line is on the disk before the run goes on; a line that was
 * cut by a power loss is dropped when the journal is opened again. A finished run rewrites it in order of names.
 */
import { createReadStream } from 'node:fs';
import { open, rm, truncate, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { putInPlace, unwritable, writeDurably } from './durable.js';
import { entrySchema, type Entry } from './types.js';

export class Journal {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #entries: Map<string, Entry>;
  #writing: Promise<void> = Promise.resolve();

  private constructor(path: string, file: FileHandle, entries: Map<string, Entry>) {
    this.#path = path;
    this.#file = file;
    this.#entries = entries;
  }

  /** Opens a journal, or begins one. */
  static async open(path: string): Promise<Journal> {
    try {
      const file = await open(path, 'a');
      const { entries, wholeBytes } = await readLines(path);
      await truncate(path, wholeBytes);
      return new Journal(path, file, entries);
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  /** The last entry of a document, from this run or an earlier one. */
  get(name: string): Entry | undefined {
    return this.#entries.get(name);
  }

  /** Adds an entry; resolves when the disk has it. One that says nothing new is not written again. */
  async append(entry: Entry): Promise<void> {
    if (JSON.stringify(this.#entries.get(entry.name)) === JSON.stringify(entry)) return;
    this.#entries.set(entry.name, entry);
    const written = this.#writing.then(() => this.#write(entry));
    // A later entry is not held back by the failure of this one, which its own caller is told.
    this.#writing = written.catch(() => undefined);
    await written;
  }

  async #write(entry: Entry): Promise<void> {
    try {
      await this.#file.appendFile(`${JSON.stringify(entry)}\n`);
      await this.#file.datasync();
    } catch (error) {
      throw unwritable(this.#path, error);
    }
  }

  /** Rewrites the journal with the entries of these documents only, in this order. */
  async compact(names: Iterable<string>): Promise<void> {
    let text = '';
    for (const name of names) {
      const entry = this.#entries.get(name);
      if (entry) text += `${JSON.stringify(entry)}\n`;
    }
    const temporary = `${this.#path}.new`;
    try {
      await rm(temporary, { force: true });
      await writeDurably(temporary, text);
      await putInPlace(temporary, this.#path);
    } catch (error) {
      throw unwritable(this.#path, error);
    }
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file.close();
  }
}

/** The entries of a journal in the order of its lines. Lines that are no entries are passed over. */
export async function* readJournal(path: string): AsyncGenerator<Entry> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) {
    const entry = parseEntry(line);
    if (entry) yield entry;
  }
}

async function readLines(path: string): Promise<{ entries: Map<string, Entry>; wholeBytes: number }> {
  const entries = new Map<string, Entry>();
  for await (const entry of readJournal(path)) entries.set(entry.name, entry);
  return { entries, wholeBytes: await endOfLastLine(path) };
}

/** Offset after the last line end of a file; what follows was cut in the middle. */
async function endOfLastLine(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    const chunk = Buffer.alloc(64 * 1024);
    for (let end = (await file.stat()).size; end > 0;) {
      const start = Math.max(0, end - chunk.length);
      const { bytesRead } = await file.read(chunk, 0, end - start, start);
      const at = chunk.lastIndexOf(0x0a, bytesRead - 1);
      if (bytesRead > 0 && at >= 0) return start + at + 1;
      end = start;
    }
    return 0;
  } finally {
    await file.close();
  }
}

function parseEntry(line: string): Entry | null {
  try {
    const entry = entrySchema.safeParse(JSON.parse(line));
    return entry.success ? entry.data : null;
  } catch {
    return null;
  }
}
