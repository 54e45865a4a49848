import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { BatchEvent, Summary } from '../../src/batch/types.js';
import { PROGRAM, runCli } from '../cli/run-cli.js';
import { folderWith, letter, newFolder, snapshot } from './folders.js';

function letters(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, letter(i)]));
}

/** A run with its events, which the caller may disturb. */
function start(args: readonly string[], onEvent: (child: ChildProcess, event: BatchEvent) => void): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, 'batch', ...args, '--log', 'json'], { stdio: ['ignore', 'ignore', 'pipe'] });
    createInterface({ input: child.stderr }).on('line', (line) => {
      onEvent(child, JSON.parse(line) as BatchEvent);
    });
    child.on('close', (code) => { resolve(code); });
  });
}

/** Waits until something is so, and gives it. */
async function eventually<T>(look: () => T): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const seen = look();
    if (seen) return seen;
    await sleep(100);
  }
  throw new Error('it never came to pass');
}

describe('exit codes', () => {
  it('0 if all went well, with nothing on standard output and a sum on standard error', async () => {
    const { code, stdout, stderr } = await runCli(['batch', folderWith(letters(2)), '--out', newFolder(), '--jobs', '1']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^2 documents, 1 at a time\n(done: \d\.txt .*\n){2}2 documents: 2 done, 0 failed.*\n$/u);
  });

  it('1 if a document failed, which is named with its reason', async () => {
    const folder = folderWith({ ...letters(1), 'line\nend.pdf': '' });
    const { code, stderr } = await runCli(['batch', folder, '--out', newFolder(), '--jobs', '1', '--quiet']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/FAILED: line\\x0aend\.pdf: the file is empty\n$/u);
  });

  it('1 in Vietnamese, if that is wanted', async () => {
    const { stderr } = await runCli(['batch', folderWith({ 'a.pdf': '' }), '--out', newFolder(), '--quiet', '--lang', 'vi']);
    expect(stderr).toMatch(/^1 văn bản: 0 xong, 1 hỏng.*\n {2}HỎNG: a\.pdf: tệp rỗng\n$/u);
  });

  it.each([
    ['without --out', [folderWith({})], /--out/u],
    ['with a shard that is none', [folderWith({}), '--out', newFolder(), '--shard', '3/2'], /2\/8/u],
    ['with no workers', [folderWith({}), '--out', newFolder(), '--jobs', '0'], /whole number/u],
    ['with a folder that is not there', ['nowhere', '--out', newFolder()], /nowhere: no such file or folder/u],
    ['with an output folder that is a file', [folderWith({}), '--out', join(folderWith({ file: '' }), 'file')], /cannot be written/u],
  ])('2 %s, in one line', async (_, args, line) => {
    const { code, stderr } = await runCli(['batch', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a list on standard input', () => {
  it('is extracted like any other, NUL-separated', async () => {
    const folder = folderWith({ 'a b.txt': letter(1), 'line\nend.txt': letter(2) });
    const out = newFolder();
    const list = [join(folder, 'a b.txt'), join(folder, 'line\nend.txt')].join('\0');
    expect((await runCli(['batch', '-', '--out', out, '--jobs', '1'], { input: list })).code).toBe(0);
    expect(Object.keys(snapshot(join(out, 'plans'))).sort()).toEqual(['a b.txt.json', 'line\nend.txt.json']);
  });
});

describe('an interrupted run', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s with code 130, and the next goes on to the same end', async (signal) => {
    const folder = folderWith(letters(60));
    const [out, undisturbed] = [newFolder(), newFolder()];
    let signalled = false;
    const code = await start([folder, '--out', out, '--jobs', '2'], (child, { type }) => {
      if (type !== 'document' || signalled) return;
      child.kill(signal);
      signalled = true;
    });
    expect(code).toBe(130);
    expect(existsSync(join(out, 'summary.json'))).toBe(false);
    expect(existsSync(join(out, '.plan-extract', 'lock'))).toBe(false);
    expect((await runCli(['batch', folder, '--out', out])).code).toBe(0);
    await runCli(['batch', folder, '--out', undisturbed]);
    expect(snapshot(out)).toEqual(snapshot(undisturbed));
  });

  it('stops at once on a second Ctrl-C, whatever is under way', async () => {
    const scan = readFileSync(new URL('../../fixtures/thong-bao-huyen/scan-page.jpg', import.meta.url));
    const out = newFolder();
    const types: string[] = [];
    const code = await start([folderWith({ 'scan.jpg': scan }), '--out', out], (child, { type }) => {
      types.push(type);
      if (type === 'start' || type === 'stopping') child.kill('SIGINT');
    });
    expect(code).toBe(130);
    expect(types).toEqual(['start', 'stopping']);
    expect(existsSync(join(out, 'plans'))).toBe(false);
  });

  it('goes on after its files could not grow any more, as on a full disk', async () => {
    const folder = folderWith(letters(30));
    const [out, undisturbed] = [newFolder(), newFolder()];
    const limited = spawn('bash', ['-c', 'ulimit -f 6; exec "$@"', '-', process.execPath, PROGRAM, 'batch', folder, '--out', out, '--jobs', '2'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const last: string[] = [];
    createInterface({ input: limited.stderr }).on('line', (line) => last.splice(0, 1, line));
    expect(await new Promise((resolve) => limited.on('close', resolve))).toBe(2);
    expect(last[0]).toMatch(/cannot be written.*goes on where it stopped/u);
    expect((await runCli(['batch', folder, '--out', out])).code).toBe(0);
    await runCli(['batch', folder, '--out', undisturbed]);
    expect(snapshot(out)).toEqual(snapshot(undisturbed));
  });

  it.skipIf(process.platform !== 'linux')('leaves no worker behind when it is killed, not even one that hangs', async () => {
    const poison = new URL('./poison-worker.js', import.meta.url).href;
    const run = new URL('../../dist/batch/run.js', import.meta.url).href;
    const script = `
      const { runBatch } = await import(${JSON.stringify(run)});
      await runBatch({ inputs: [${JSON.stringify(folderWith({ 'a.txt': 'HANG' }))}], out: ${JSON.stringify(newFolder())}, base: null,
        jobs: 1, timeout: 600, stall: 600, maxMemory: 1500, shard: null, force: false, retryFailed: false, password: undefined,
        settings: { ocr: 'auto', engine: 'auto', pages: null, language: 'en' }, signal: new AbortController().signal,
        onEvent: () => {}, workerModule: new URL(${JSON.stringify(poison)}) });`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    const children = `/proc/${parent.pid!}/task/${parent.pid!}/children`;
    const worker = await eventually(() => readFileSync(children, 'utf8').trim());
    await sleep(1500); // by now the document hangs
    parent.kill('SIGKILL');
    await eventually(() => !existsSync(`/proc/${worker}`));
  });
});

it('a second run on the same output folder is told so', async () => {
  const folder = folderWith(letters(60));
  const out = newFolder();
  let second: Promise<{ code: number | null; stderr: string }> | undefined;
  const first = await start([folder, '--out', out, '--jobs', '1'], (child, { type }) => {
    if (type !== 'document' || second) return;
    child.kill('SIGSTOP');
    second = runCli(['batch', folder, '--out', out]).finally(() => child.kill('SIGCONT'));
  });
  expect(first).toBe(0);
  expect(await second).toMatchObject({ code: 2, stderr: expect.stringMatching(/another run \(process \d+ on .*\) is working on this folder/u) as string });
});

describe('shards', () => {
  it('give, merged, what one run gives', async () => {
    const folder = folderWith({ ...letters(12), 'copy.txt': letter(3), 'empty.pdf': '' });
    const shards = [1, 2, 3].map(() => newFolder());
    for (const [i, out] of shards.entries()) await runCli(['batch', folder, '--out', out, '--shard', `${i + 1}/3`, '--jobs', '1']);
    const whole = newFolder();
    await runCli(['batch', folder, '--out', whole]);
    const summaryFiles = [join(newFolder(), 'a.json'), join(newFolder(), 'b.json')] as const;
    const merged = await runCli(['merge', ...shards, '--summary', summaryFiles[0]]);
    const alone = await runCli(['merge', whole, '--summary', summaryFiles[1]]);
    expect(merged.code).toBe(0);
    expect(merged.stdout).toBe(alone.stdout);
    expect(merged.stdout.trimEnd().split('\n')).toHaveLength(12);
    const [a, b] = summaryFiles.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Summary);
    expect(a).toEqual(b);
    expect(a).toMatchObject({ documents: 14, done: 12, duplicate: 1, failed: 1 });
  });

  it('are not merged if one is missing, there twice, unfinished or spoilt', async () => {
    const folder = folderWith(letters(6));
    const shards = [newFolder(), newFolder()] as const;
    for (const [i, out] of shards.entries()) await runCli(['batch', folder, '--out', out, '--shard', `${i + 1}/2`, '--jobs', '1']);
    const target = join(newFolder(), 'all.ndjson');
    const refusal = async (...folders: string[]): Promise<string> => {
      const { code, stderr } = await runCli(['merge', ...folders, '--out', target]);
      expect({ code, there: existsSync(target) }).toEqual({ code: 2, there: false });
      return stderr;
    };
    expect(await refusal(shards[0])).toMatch(/shards 2 of 2 are missing/u);
    expect(await refusal(...shards, shards[0])).toMatch(/not the shards of one run/u);
    expect(await refusal(shards[0], newFolder())).toMatch(/no finished run/u);
    const [plan] = Object.keys(snapshot(join(shards[0], 'plans')));
    writeFileSync(join(shards[0], 'plans', plan!), '{}');
    expect(await refusal(...shards)).toMatch(/is not what the run wrote/u);
  });
});
