/**
 * One run at a time on an output folder.
 * The lock is a file that says who holds it. Its holder rewrites it every few seconds. A lock is stale if its process
 * is gone, or, where the process ran on another machine and cannot be looked up, if nobody has rewritten it for a while.
 */
import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { PlanError } from '../errors.js';
import { unwritable } from './durable.js';

/** Milliseconds between signs of life, and after which silence means death. */
const BEAT = 10_000;
const SILENCE = 60_000;

interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When the process began, in the system's own measure: a process number may come again, this pair does not. */
  readonly began: string;
}

export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the lock at a path.
 * @throws {PlanError} `usage` if another run holds it, `output-unwritable` if it cannot be written.
 */
export async function takeLock(path: string): Promise<Lock> {
  const me: Holder = { host: hostname(), pid: process.pid, began: processStart(process.pid) };
  const text = JSON.stringify(me);
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, text).catch((error: unknown) => { throw unwritable(path, error); });
  try {
    while (!(await linked(own, path))) await removeIfStale(path, own);
  } finally {
    await rm(own, { force: true });
  }
  return heldLock(path, text);
}

async function heldLock(path: string, text: string): Promise<Lock> {
  const file = await open(path, 'r+');
  const beat = setInterval(() => void signOfLife(file, text), BEAT).unref();
  return {
    async release() {
      clearInterval(beat);
      await file.close();
      await rm(path, { force: true });
    },
  };
}

/** Rewriting, not setting a time, so that the file server's clock is the only one that counts. */
async function signOfLife(file: FileHandle, text: string): Promise<void> {
  await file.write(text, 0).catch(() => undefined);
}

/** Gives a finished file a second name; false if that name is taken. Unlike creating, this never shows a half-written lock. */
async function linked(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function removeIfStale(path: string, own: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  const holder = parseHolder(text);
  if (holder && (await isAlive(holder, path, own))) {
    throw new PlanError({
      code: 'usage',
      where: path,
      message: `another run (process ${holder.pid} on ${holder.host}) is working on this folder`,
      hint: 'wait for it, or give this run a folder of its own',
    });
  }
  // Whoever moves the stale lock away may have come second and moved a fresh one: then it is put back.
  const moved = `${own}.stale`;
  await rename(path, moved).catch(() => undefined);
  if ((await readFile(moved, 'utf8').catch(() => text)) !== text) await link(moved, path).catch(() => undefined);
  await rm(moved, { force: true });
}

/** Null if a power cut left no whole lock behind. */
function parseHolder(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

async function isAlive(holder: Holder, path: string, own: string): Promise<boolean> {
  if (holder.host === hostname()) return exists(holder.pid) && processStart(holder.pid) === holder.began;
  const [lock, now] = await Promise.all([stat(path).catch(() => null), stat(own)]);
  return lock !== null && now.mtimeMs - lock.mtimeMs < SILENCE;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of `/proc/PID/stat` (proc_pid_stat(5)); empty where there is no such file; `dead` for a process that only waits to be reaped. */
function processStart(pid: number): string {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'dead' : (fields[19] ?? '');
  } catch {
    return '';
  }
}
