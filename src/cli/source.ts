/** Files and standard input as the pipeline's sources. */
import { readFile } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import { PlanError, type ErrorCode } from '../errors.js';
import type { Source } from '../ocr/types.js';
import { interruption } from './interrupt.js';

/** The argument that stands for standard input. */
const STDIN = '-';

/**
 * Reads a file, or standard input for `-`.
 * @throws {PlanError} `file-missing`, `is-directory`, `file-unreadable` or `file-empty`.
 */
export async function readSource(path: string): Promise<Source> {
  const name = path === STDIN ? 'standard input' : path;
  const bytes = path === STDIN ? await readStdin() : await readPath(path);
  if (bytes.length > 0) return { name, bytes };
  throw new PlanError({ code: 'file-empty', where: name, message: 'the file is empty', hint: 'check the scan or the download' });
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of addAbortSignal(interruption, process.stdin)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const READ_ERRORS: Readonly<Record<string, { code: ErrorCode; message: string; hint: string }>> = {
  ENOENT: { code: 'file-missing', message: 'no such file', hint: 'check the name and the folder' },
  EISDIR: { code: 'is-directory', message: 'this is a folder', hint: 'name a file, or use plan-extract batch for a folder' },
  EACCES: { code: 'file-unreadable', message: 'the file may not be read', hint: 'check its permissions' },
};

function unreadable(path: string, cause: NodeJS.ErrnoException): PlanError {
  const known = READ_ERRORS[cause.code ?? ''];
  return new PlanError({
    code: known?.code ?? 'file-unreadable',
    where: path,
    message: known?.message ?? `the file cannot be read: ${cause.message}`,
    hint: known?.hint ?? 'check the disk and try again',
    cause,
  });
}
