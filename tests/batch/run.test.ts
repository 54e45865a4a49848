import { chmodSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../../src/contract/schema.js';
import { runBatch } from '../../src/batch/run.js';
import type { BatchEvent, BatchOptions, Summary } from '../../src/batch/types.js';
import { folderWith, letter, newFolder, snapshot } from './folders.js';

const WORKER = new URL('./poison-worker.js', import.meta.url);

interface Outcome {
  readonly summary: Summary | null;
  readonly events: readonly BatchEvent[];
  /** Names of documents that were worked on, not taken over from an earlier run. */
  readonly worked: readonly string[];
}

async function batch(folder: string, out: string, options: Partial<BatchOptions> = {}): Promise<Outcome> {
  const events: BatchEvent[] = [];
  const { summary } = await runBatch({
    inputs: [folder], out, base: null, jobs: 1, timeout: 60, stall: 60, maxMemory: 1500, shard: null, force: false, retryFailed: false,
    password: undefined, settings: { ocr: 'auto', engine: 'auto', pages: null, language: 'en' },
    signal: new AbortController().signal, workerModule: WORKER,
    ...options,
    onEvent: (event) => {
      events.push(event);
      options.onEvent?.(event);
    },
  });
  const worked = events.flatMap((event) => (event.type === 'document' && !event.resumed ? [event.entry.name] : []));
  return { summary, events, worked: worked.sort() };
}

describe('a document that harms its worker', () => {
  it.each([
    ['crashes', 'CRASH', 'crashed', {}],
    ['ends the process', 'EXIT', 'crashed', {}],
    ['takes too long', 'HANG', 'timed-out', { timeout: 1 }],
    ['finishes no page', 'HANG', 'timed-out', { stall: 1 }],
    ['eats memory', 'HOG', 'out-of-memory', { maxMemory: 700 }],
  ])('and %s is tried twice, set aside with its reason, and costs no other', async (_, text, code, options) => {
    const folder = folderWith({ 'a.txt': letter(1), 'poison.txt': text, 'z.txt': letter(2) });
    const { summary, events } = await batch(folder, newFolder(), options);
    expect(summary).toMatchObject({ documents: 3, done: 2, failed: 1, failures: [{ name: 'poison.txt', code, quarantined: true }] });
    expect(events.filter(({ type }) => type === 'retry')).toHaveLength(1);
  });

  it('once only is done the second time', async () => {
    const marker = join(newFolder(), 'crashed');
    const { summary } = await batch(folderWith({ 'a.txt': `FLAKY ${marker}\n${letter(1)}` }), newFolder());
    expect(summary).toMatchObject({ done: 1, failed: 0 });
  });

  it('is left alone by later runs until they are told to try again', async () => {
    const folder = folderWith({ 'poison.txt': 'CRASH', 'a.txt': letter(1) });
    const out = newFolder();
    await batch(folder, out);
    expect((await batch(folder, out)).worked).toEqual([]);
    expect((await batch(folder, out, { retryFailed: true })).worked).toEqual(['poison.txt']);
  });
});

describe('what a run leaves behind', () => {
  it('is a plan for each document, under its name, with its name in it', async () => {
    const folder = folderWith({ 'sub/kế hoạch 1.txt': letter(1), 'line\nend.txt': letter(2) });
    const out = newFolder();
    const { summary } = await batch(folder, out);
    for (const name of ['sub/kế hoạch 1.txt', 'line\nend.txt']) {
      const plan = planSchema.parse(JSON.parse(readFileSync(join(out, 'plans', `${name}.json`), 'utf8')));
      expect(plan.source.file).toBe(name);
    }
    expect(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'))).toEqual(summary);
  });

  it('counts each document once: done, failed, skipped or a duplicate', async () => {
    const folder = folderWith({
      'a.txt': letter(1), 'copy of a.txt': letter(1), 'empty.pdf': '', 'data.bin': new Uint8Array([0, 1, 2, 255, 254, 0]), 'cut.pdf': '%PDF-1.7\n1 0 obj',
    });
    symlinkSync('nowhere', join(folder, 'gone.txt'));
    const { summary } = await batch(folder, newFolder());
    expect(summary).toMatchObject({
      documents: 6, done: 1, failed: 3, skipped: 1, duplicate: 1,
      duplicates: [{ name: 'copy of a.txt', of: 'a.txt' }], skips: [{ name: 'data.bin', code: 'not-a-document' }],
    });
    expect(summary?.failures.map(({ name }) => name)).toEqual(['cut.pdf', 'empty.pdf', 'gone.txt']);
  });

  it('fails, not skips, what the user named', async () => {
    const folder = folderWith({ 'data.bin': new Uint8Array([0, 1, 2, 255, 254, 0]) });
    const { summary } = await batch(folder, newFolder(), { inputs: [join(folder, 'data.bin')] });
    expect(summary).toMatchObject({ failed: 1, skipped: 0 });
  });

  it.skipIf(process.getuid?.() === 0)('names what it has no permission to read', async () => {
    const folder = folderWith({ 'a.txt': letter(1), 'secret.txt': letter(2) });
    chmodSync(join(folder, 'secret.txt'), 0);
    const { summary } = await batch(folder, newFolder());
    expect(summary?.failures).toMatchObject([{ name: 'secret.txt', code: 'file-unreadable' }]);
  });
});

describe('running again', () => {
  const files = { '1.txt': letter(1), '2.txt': letter(2), '3.txt': letter(3) };

  it('does nothing where nothing has changed, and leaves the same bytes', async () => {
    const folder = folderWith(files);
    const out = newFolder();
    await batch(folder, out);
    const before = snapshot(out);
    expect((await batch(folder, out)).worked).toEqual([]);
    expect(snapshot(out)).toEqual(before);
  });

  it.each<[string, (folder: string, out: string) => void, string[]]>([
    ['a document that changed', (folder) => { writeFileSync(join(folder, '2.txt'), letter(9)); }, ['2.txt']],
    ['a document that is new', (folder) => { writeFileSync(join(folder, '4.txt'), letter(4)); }, ['4.txt']],
    ['a plan that was lost', (_, out) => { unlinkSync(join(out, 'plans', '3.txt.json')); }, ['3.txt']],
    ['a plan that was changed', (_, out) => { writeFileSync(join(out, 'plans', '1.txt.json'), '{}'); }, ['1.txt']],
    ['everything, without the journal', (_, out) => { rmSync(join(out, 'journal.ndjson')); }, ['1.txt', '2.txt', '3.txt']],
  ])('does %s', async (_, change, worked) => {
    const folder = folderWith(files);
    const out = newFolder();
    await batch(folder, out);
    change(folder, out);
    expect((await batch(folder, out)).worked).toEqual(worked);
  });

  it('does everything under other settings, and when forced', async () => {
    const folder = folderWith(files);
    const out = newFolder();
    await batch(folder, out);
    expect((await batch(folder, out, { settings: { ocr: 'never', engine: 'auto', pages: null, language: 'en' } })).worked).toHaveLength(3);
    expect((await batch(folder, out, { force: true })).worked).toHaveLength(3);
  });
});

it('a stop lets the documents under way be finished, begins no other, and is no end', async () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, letter(i)])));
  const out = newFolder();
  const controller = new AbortController();
  const { summary, worked } = await batch(folder, out, {
    jobs: 1, signal: controller.signal, onEvent: (event) => { if (event.type === 'document') controller.abort(); },
  });
  expect(summary).toBeNull();
  expect(worked).toEqual(['0.txt']);
  const rest = await batch(folder, out);
  expect(rest.worked).toHaveLength(19);
  const undisturbed = newFolder();
  await batch(folder, undisturbed);
  expect(snapshot(out)).toEqual(snapshot(undisturbed));
});

it('workers that cannot be started stop the run instead of failing every document', async () => {
  const broken = new URL(`file://${join(folderWith({ 'worker.mjs': 'throw new Error("broken")' }), 'worker.mjs')}`);
  await expect(batch(folderWith({ 'a.txt': letter(1) }), newFolder(), { workerModule: broken })).rejects.toMatchObject({ code: 'internal' });
});
