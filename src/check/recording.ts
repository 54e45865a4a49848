/**
 * Pages that were read once and are kept beside a fixture, so that a check need not recognise them again.
 * A recording holds for one file's bytes and one state of everything that turns bytes into pages: the code of the
 * reading stage itself and the versions of the libraries under it. Anything else makes it stale.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { contentHash, type ReadResult } from '../ocr/index.js';
import { openReplacement } from '../batch/replacement.js';

interface Recording {
  readonly content: string;
  readonly reader: string;
  readonly read: ReadResult;
}

export type Replay =
  | { readonly state: 'fresh'; readonly read: ReadResult }
  | { readonly state: 'stale'; readonly because: string }
  | { readonly state: 'missing' };

/** Libraries whose version decides what is read. */
const LIBRARIES = ['tesseract.js', 'tesseract.js-core', '@tesseract.js-data/vie', 'pdfjs-dist', '@hyzyla/pdfium', 'sharp'];

/** Where the recording of a document lies. */
export function recordingFile(document: string): string {
  return join(dirname(document), 'recorded', `${basename(document)}.json.gz`);
}

/** The recorded pages of a document, if they still hold for its bytes and for this program. */
export async function replay(document: string, bytes: Uint8Array): Promise<Replay> {
  const packed = await readFile(recordingFile(document)).catch(() => null);
  if (packed === null) return { state: 'missing' };
  const recording = unpack(packed);
  if (recording === null) return { state: 'stale', because: 'the recording is damaged' };
  if (recording.content !== contentHash(bytes)) return { state: 'stale', because: 'the document has changed' };
  if (recording.reader !== readerVersion()) return { state: 'stale', because: 'what reads documents has changed' };
  return { state: 'fresh', read: recording.read };
}

/** Keeps a document's pages. */
export async function record(document: string, bytes: Uint8Array, read: ReadResult): Promise<void> {
  const path = recordingFile(document);
  const recording: Recording = { content: contentHash(bytes), reader: readerVersion(), read };
  await mkdir(dirname(path), { recursive: true });
  const file = await openReplacement(path);
  try {
    await file.write(gzipSync(JSON.stringify(recording), { level: 9 }));
    await file.keep();
  } finally {
    await file.discard();
  }
}

/** True if reading a document took recognition, which is what recordings save. */
export function worthRecording({ pages }: ReadResult): boolean {
  return pages.some(({ origin }) => origin === 'ocr');
}

/** A hash of all that turns bytes into pages. */
export function readerVersion(): string {
  const hash = createHash('sha256');
  const require = createRequire(import.meta.url);
  for (const library of LIBRARIES) hash.update(`${library} ${versionOf(library, require)}\n`);
  for (const room of ['ocr', 'document', 'vietnamese']) hashFolder(fileURLToPath(new URL(`../${room}`, import.meta.url)), hash);
  return hash.digest('hex');
}

function hashFolder(folder: string, hash: ReturnType<typeof createHash>): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) hashFolder(path, hash);
    else if (/(?<!\.d)\.[jt]s$/u.test(entry.name)) hash.update(`${entry.name}\n`).update(readFileSync(path));
  }
}

/** The version in a library's manifest, which its `exports` may hide from `require`. */
function versionOf(library: string, require: NodeJS.Require): string {
  for (const folder of require.resolve.paths(library) ?? []) {
    try {
      return (JSON.parse(readFileSync(join(folder, library, 'package.json'), 'utf8')) as { version: string }).version;
    } catch {
      // Not in this folder; the next one up may have it.
    }
  }
  return 'none';
}

function unpack(packed: Uint8Array): Recording | null {
  try {
    return JSON.parse(gunzipSync(packed).toString('utf8')) as Recording;
  } catch {
    return null;
  }
}
