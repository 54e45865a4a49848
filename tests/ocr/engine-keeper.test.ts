import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EngineKeeper, readDocument, type Source } from '../../src/ocr/index.js';
import type { LineEngine } from '../../src/ocr/recognise/engine.js';

interface FakeEngine extends LineEngine {
  isReady: boolean;
}

function fakeEngine(): FakeEngine {
  const engine: FakeEngine = { isReady: true, readLine: () => Promise.resolve([]), close: () => { engine.isReady = false; return Promise.resolve(); } };
  return engine;
}

async function lend(keeper: EngineKeeper, kind: string): Promise<FakeEngine> {
  return await keeper.take(kind, () => Promise.resolve(fakeEngine()));
}

it('an engine is lent again to the next document', async () => {
  const keeper = new EngineKeeper();
  const first = await lend(keeper, 'native 1');
  await keeper.giveBack(first);
  expect(await lend(keeper, 'native 1')).toBe(first);
});

it.each<[string, (keeper: EngineKeeper, engine: FakeEngine) => Promise<string>]>([
  ['of another kind', () => Promise.resolve('tesseract.js 1')],
  ['that failed', (_, engine) => { engine.isReady = false; return Promise.resolve('native 1'); }],
  ['of a keeper that was closed', async (keeper) => { await keeper.close(); return 'native 1'; }],
])('an engine %s is not lent again, but closed', async (_, change) => {
  const keeper = new EngineKeeper();
  const first = await lend(keeper, 'native 1');
  await keeper.giveBack(first);
  expect(await lend(keeper, await change(keeper, first))).not.toBe(first);
  expect(first.isReady).toBe(false);
});

it('engines are replaced in the end', async () => {
  const keeper = new EngineKeeper();
  const engines = new Set<FakeEngine>();
  for (let i = 0; i < 250; i++) {
    const engine = await lend(keeper, 'native 1');
    engines.add(engine);
    await keeper.giveBack(engine);
  }
  expect(engines.size).toBe(3);
});

it('a document is read the same after others as by itself', async () => {
  const fixture = async (name: string): Promise<Source> => ({ name, bytes: await readFile(join(import.meta.dirname, '../../fixtures', name)) });
  const [notice, plan] = await Promise.all([fixture('thong-bao-huyen/scan-page.jpg'), fixture('ke-hoach-xa/scan-200dpi-seal.pdf')]);
  const options = { ocr: 'auto', engine: 'auto', workers: 1, password: undefined, signal: undefined, onPage: undefined } as const;
  const engines = new EngineKeeper();
  try {
    await readDocument(plan, { ...options, pages: [{ first: 1, last: 1 }], engines });
    expect(await readDocument(notice, { ...options, pages: null, engines })).toEqual(await readDocument(notice, { ...options, pages: null }));
  } finally {
    await engines.close();
  }
});
