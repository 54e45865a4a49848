/** All files below a folder, each once, whatever links say. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUtf8, STATE_FOLDER, type FilePath } from './names.js';

export interface Found {
  readonly path: FilePath;
  /** Why it cannot be read, if that is known already: a folder without permission, a link to nothing. */
  readonly error?: NodeJS.ErrnoException;
}

/**
 * Walks a folder. Names that begin with a dot are left out, and so are output folders of batches and what is neither
 * file nor folder.
 * Links to files are followed; links to folders too, but after everything else, and only to folders that have not been
 * walked: so that loops end, and a folder is found under its own name rather than a link's.
 * @param root an absolute path
 * @param exclude an absolute path whose contents are left out
 */
export async function* walk(root: string, exclude: string): AsyncGenerator<Found> {
  const walked = new Set<string>(await identity(exclude).then((id) => [id], () => []));
  const folders: FilePath[] = [root];
  const links: FilePath[] = [];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift() ?? links.shift()) {
    try {
      const id = await identity(folder);
      if (walked.has(id)) continue;
      walked.add(id);
      for (const entry of await entries(folder)) {
        if (entry.kind === 'folder') folders.push(entry.path);
        else if (entry.kind === 'file') yield { path: entry.path };
        else yield* follow(entry.path, links);
      }
    } catch (error) {
      yield { path: folder, error: error as NodeJS.ErrnoException };
    }
  }
}

async function* follow(path: FilePath, links: FilePath[]): AsyncGenerator<Found> {
  try {
    const target = await stat(path);
    if (target.isDirectory()) links.push(path);
    else if (target.isFile()) yield { path };
  } catch (error) {
    yield { path, error: error as NodeJS.ErrnoException };
  }
}

interface FolderEntry {
  readonly path: FilePath;
  readonly kind: 'file' | 'folder' | 'link';
}

const STATE_FOLDER_BYTES = Buffer.from(STATE_FOLDER);
const DOT = '.'.charCodeAt(0);

/** A folder's entries in the order of their bytes; none of an output folder. */
async function entries(folder: FilePath): Promise<FolderEntry[]> {
  const out: FolderEntry[] = [];
  const found = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  if (found.some(({ name }) => name.equals(STATE_FOLDER_BYTES))) return [];
  for (const entry of found.sort((a, b) => Buffer.compare(a.name, b.name))) {
    if (entry.name[0] === DOT) continue;
    const path = child(folder, entry.name);
    if (entry.isFile()) out.push({ path, kind: 'file' });
    else if (entry.isDirectory()) out.push({ path, kind: 'folder' });
    else if (entry.isSymbolicLink()) out.push({ path, kind: 'link' });
  }
  return out;
}

function child(folder: FilePath, name: Buffer): FilePath {
  if (typeof folder === 'string' && isUtf8(name)) return join(folder, name.toString('utf8'));
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), name]);
}

async function identity(path: FilePath): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true });
  return `${dev}:${ino}`;
}
