/**
 * Writing so that a power cut leaves either the old file or the new one.
 * The temporary file is made by one process and put in place by another (a worker may be killed at any time, and
 * then nothing must appear), which is why this is not a library's single call.
 */
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PlanError } from '../errors.js';

/** Writes a file and waits until the disk has it. The file must not be there yet. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a finished temporary file in its place, over what stood there; both must lie on one file system. */
export async function putInPlace(temporary: string, path: string): Promise<void> {
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** Waits until the disk has a folder's entries. Windows keeps them itself and cannot open folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A failed write as the program's error: it stops the run, since the next document would fail alike. */
export function unwritable(where: string, cause: unknown): PlanError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new PlanError({
    code: 'output-unwritable',
    where,
    message: code === 'ENOSPC' ? 'the disk is full' : `cannot be written: ${message}`,
    hint: 'make room or check permissions, then run the same command again: it goes on where it stopped',
    cause,
  });
}
