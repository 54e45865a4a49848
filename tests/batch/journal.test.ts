import { appendFileSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/batch/journal.js';
import type { Entry } from '../../src/batch/types.js';
import { newFolder } from './folders.js';

function entry(name: string, message = 'x'): Entry {
  return { name, content: null, settings: 's', status: 'failed', reason: { code: 'crashed', message }, quarantined: false };
}

async function journalWith(entries: readonly Entry[]): Promise<string> {
  const path = join(newFolder(), 'journal.ndjson');
  const journal = await Journal.open(path);
  await Promise.all(entries.map((one) => journal.append(one)));
  await journal.close();
  return path;
}

describe('the journal', () => {
  it('knows its entries again when it is opened', async () => {
    const journal = await Journal.open(await journalWith([entry('a\nb'), entry('ế')]));
    expect([journal.get('a\nb'), journal.get('ế'), journal.get('c')]).toEqual([entry('a\nb'), entry('ế'), undefined]);
    await journal.close();
  });

  it('drops what a power cut left unfinished, wherever it cut, and goes on behind the last whole line', async () => {
    const path = await journalWith(['a', 'b', 'c'].map((name) => entry(name)));
    const whole = readFileSync(path);
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (size) => {
      const cut = await journalWith(['a', 'b', 'c'].map((name) => entry(name)));
      truncateSync(cut, size);
      const journal = await Journal.open(cut);
      await journal.append(entry('d'));
      await journal.close();
      const lines = readFileSync(cut, 'utf8').trimEnd().split('\n').map((line) => (JSON.parse(line) as Entry).name);
      const complete = whole.subarray(0, size).toString().split('\n').length - 1;
      expect(lines).toEqual([...['a', 'b', 'c'].slice(0, complete), 'd']);
    }), { numRuns: 40 });
  });

  it('passes over lines that are no entries', async () => {
    const path = await journalWith([entry('a')]);
    appendFileSync(path, '\0\0\0\0\n{"name":"b"}\n');
    const journal = await Journal.open(path);
    expect(journal.get('a')).toEqual(entry('a'));
    expect(journal.get('b')).toBeUndefined();
    await journal.close();
  });

  it('keeps the last word on a document, and only what it is asked to keep', async () => {
    const path = await journalWith([entry('a', 'first'), entry('b'), entry('a', 'second'), entry('gone')]);
    const journal = await Journal.open(path);
    await journal.compact(['a', 'b']);
    await journal.close();
    expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(entry('a', 'second'))}\n${JSON.stringify(entry('b'))}\n`);
  });
});
