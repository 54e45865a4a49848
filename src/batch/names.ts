/** Names of documents and of their output files. */
import { createHash } from 'node:crypto';
import { dirname, relative, resolve, sep } from 'node:path';

/** A path as the file system gives it: bytes where they are not UTF-8. */
export type FilePath = string | Buffer;

/** What a batch keeps for itself in its output folder, and what tells such a folder. */
export const STATE_FOLDER = '.plan-extract';

/** The deepest folder that holds all given folders. */
export function commonFolder(folders: readonly string[]): string {
  return folders.map((folder) => resolve(folder)).reduce((common, folder) => {
    while (!isInside(folder, common)) common = dirname(common);
    return common;
  });
}

/** True if a path is a folder or lies in it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A document's name: its path relative to the base folder with `/`. Bytes that are not UTF-8 are written as U+FFFD and their hex value. */
export function nameOf(path: FilePath, base: string): string {
  const text = typeof path === 'string' ? path : readableBytes(path);
  return relative(base, text).split(sep).join('/');
}

function readableBytes(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = utf8Length(bytes, at);
    text += length > 0 ? bytes.toString('utf8', at, at + length) : `\uFFFD${bytes[at]!.toString(16).toUpperCase()}`;
    at += Math.max(1, length);
  }
  return text;
}

/** Bytes of the UTF-8 character at an offset; 0 if there is none. */
function utf8Length(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    const slice = bytes.subarray(at, at + length);
    if (isUtf8(slice)) return length;
  }
  return 0;
}

/** True if bytes are UTF-8 text. */
export function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}

/** Bytes that a file name may have on common file systems. */
const NAME_MAX = 255;
const SUFFIX = '.json';

/**
 * Where a document's plan goes, relative to the output folder. Different names give different files:
 * a folder called `x.json` gets a `~`, so that it cannot stand where the plan of a file `x` goes, and a name that
 * grows too long for a file system is cut and given a hash.
 */
export function outputFor(name: string): string {
  const segments = name.split('/').map((segment) => (segment === '..' ? '~~' : segment));
  const file = segments.pop()!;
  const folders = segments.map((folder) => (/\.json~*$/u.test(folder) ? `${folder}~` : folder));
  return ['plans', ...folders.map((folder) => fitted(folder, '')), fitted(file, SUFFIX)].join('/');
}

function fitted(segment: string, suffix: string): string {
  if (Buffer.byteLength(segment) + suffix.length <= NAME_MAX) return segment + suffix;
  const mark = `~${createHash('sha256').update(segment).digest('hex').slice(0, 12)}`;
  let kept = '';
  for (const character of segment) {
    if (Buffer.byteLength(kept + character) + mark.length + suffix.length > NAME_MAX) break;
    kept += character;
  }
  return kept + mark + suffix;
}
