import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/batch/lock.js';
import { newFolder } from './folders.js';

function lockFile(content?: object | string): string {
  const path = join(newFolder(), 'lock');
  if (content !== undefined) writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const deadPid = spawnSync(process.execPath, ['--version']).pid;

describe('the lock', () => {
  it('is held by one, and free again after that', async () => {
    const path = lockFile();
    const lock = await takeLock(path);
    await expect(takeLock(path)).rejects.toMatchObject({ code: 'usage' });
    await lock.release();
    expect(existsSync(path)).toBe(false);
    await (await takeLock(path)).release();
  });

  it('says who holds it', async () => {
    const path = lockFile();
    const lock = await takeLock(path);
    await expect(takeLock(path)).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
    await lock.release();
  });

  it.each([
    ['whose process is gone', { host: hostname(), pid: deadPid, began: '1' }],
    ['whose process number another process has now', { host: hostname(), pid: process.pid, began: 'long ago' }],
    ['that a power cut spoiled', ''],
  ])('is taken over from a run %s', async (_, holder) => {
    const path = lockFile(holder);
    const lock = await takeLock(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  it('of another machine counts as long as it gives signs of life', async () => {
    const path = lockFile({ host: 'another machine', pid: 1, began: '' });
    await expect(takeLock(path)).rejects.toThrow('another machine');
    const longAgo = new Date(Date.now() - 120_000);
    utimesSync(path, longAgo, longAgo);
    await (await takeLock(path)).release();
  });

  it('is given to one of many who find it stale', async () => {
    const path = lockFile({ host: hostname(), pid: deadPid, began: '1' });
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(path)));
    const taken = results.filter((result) => result.status === 'fulfilled');
    expect(taken).toHaveLength(1);
    await Promise.all(taken.map((result) => result.value.release()));
  });
});
