/** From the arguments of a batch to its documents, each once, in an order that depends on their names alone. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isDynamicPattern, glob } from 'tinyglobby';
import { PlanError } from '../errors.js';
import { commonFolder, nameOf, type FilePath } from './names.js';
import { walk, type Found } from './walk.js';

/** A document to be extracted. */
export interface Input {
  readonly name: string;
  readonly path: FilePath;
  /** True if the user named the file itself; one that was only found in a folder may turn out to be no document. */
  readonly named: boolean;
  readonly error?: NodeJS.ErrnoException;
}

export interface InputOptions {
  readonly inputs: readonly string[];
  readonly base: string | null;
  /** The output folder, whose contents are no inputs. */
  readonly out: string;
}

/**
 * Finds the documents of a batch, sorted by name (UTF-16 code units).
 * An argument is a folder (walked), a file, `-` or `@file` (a list of those: NUL-separated if it holds a NUL, else one a
 * line), or a glob if no such file is there.
 * @throws {PlanError} `usage` if nothing is found, `file-missing` if an argument or a list names nothing.
 */
export async function findInputs({ inputs, base, out }: InputOptions): Promise<Input[]> {
  const roots = (await Promise.all(inputs.map(expandArgument))).flat();
  if (roots.length === 0) throw new PlanError({ code: 'usage', message: 'no documents to extract', hint: 'name a folder, files, a glob or a list' });
  const folder = resolve(base ?? commonFolder(roots.map((root) => root.folder)));
  const found = new Map<string, Input>();
  for (const root of roots) {
    for await (const { path, error } of filesOf(root, resolve(out))) {
      const name = nameOf(path, folder);
      if (found.get(name)?.named) continue;
      found.set(name, { name, path, named: !root.walked, ...(error && { error }) });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Root {
  readonly path: string;
  /** The folder that it gives to the search for a common one. */
  readonly folder: string;
  readonly walked: boolean;
  readonly error?: NodeJS.ErrnoException;
}

async function* filesOf(root: Root, out: string): AsyncGenerator<Found> {
  if (root.walked) yield* walk(root.path, out);
  else yield { path: root.path, ...(root.error && { error: root.error }) };
}

async function expandArgument(argument: string): Promise<Root[]> {
  if (argument === '-') return expandList(await readStdin());
  if (argument.startsWith('@')) return expandList(await readList(argument.slice(1)));
  const root = await rootAt(argument);
  if (!root.error) return [root];
  if (!isDynamicPattern(argument)) {
    throw new PlanError({ code: 'file-missing', where: argument, message: 'no such file or folder', hint: 'check the name', cause: root.error });
  }
  const paths = await glob(argument, { absolute: true, expandDirectories: false });
  const folder = patternFolder(argument);
  return paths.map((path) => ({ path, folder, walked: false }));
}

/** Entries of a list are files or folders, no globs. One that is missing is a document that fails: a list may be old. */
function expandList(list: string): Promise<Root[]> {
  const entries = list.includes('\0') ? list.split('\0') : list.split(/\r?\n/u);
  return Promise.all(entries.filter((entry) => entry !== '').map(rootAt));
}

async function rootAt(argument: string): Promise<Root> {
  const path = resolve(argument);
  try {
    return (await stat(path)).isDirectory() ? { path, folder: path, walked: true } : { path, folder: dirname(path), walked: false };
  } catch (error) {
    return { path, folder: dirname(path), walked: false, error: error as NodeJS.ErrnoException };
  }
}

/** The folder that a glob's fixed beginning names. */
function patternFolder(pattern: string): string {
  const segments = pattern.split('/');
  const fixed = segments.findIndex((segment) => isDynamicPattern(segment));
  return resolve(segments.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.'));
}

async function readList(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new PlanError({ code: 'file-missing', where: path, message: 'the list cannot be read', hint: 'check the name', cause });
  }
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
