/** Reading a training corpus: any folder of `.txt` and `.txt.gz` files, a paragraph a line, a blank line between documents. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** The corpus files under a folder, in the order of their paths. */
export async function corpusFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => /\.txt(?:\.gz)?$/u.test(name)).sort().map((name) => join(folder, name));
}

/** The documents of a file, each as its paragraphs, NFC. */
export async function* readDocuments(file: string): AsyncGenerator<string[]> {
  const source = createReadStream(file);
  const lines = createInterface({ input: file.endsWith('.gz') ? source.pipe(createGunzip()) : source, crlfDelay: Infinity });
  let paragraphs: string[] = [];
  for await (const line of lines) {
    if (line.trim() !== '') {
      paragraphs.push(line.normalize('NFC'));
    } else if (paragraphs.length > 0) {
      yield paragraphs;
      paragraphs = [];
    }
  }
  if (paragraphs.length > 0) yield paragraphs;
}

const HELD_OUT_EVERY = 150;

/** True for the documents that training leaves out for measuring; told from the text, so that it holds in every run. */
export function isHeldOut(paragraphs: readonly string[]): boolean {
  let hash = 0x811c9dc5;
  for (const unit of paragraphs.join('\n').slice(0, 2000)) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193);
  return (hash >>> 0) % HELD_OUT_EVERY === 0;
}
