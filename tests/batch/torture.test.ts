import { expect, it } from 'vitest';
import { torture, type TortureOptions } from './torture.js';

/** `npm run test:torture` asks for the whole of it. */
const FULL: TortureOptions = { documents: 300, scans: 4, kills: 10, seed: 20240314 };
const SHORT: TortureOptions = { documents: 40, scans: 0, kills: 4, seed: 20240314 };
const options = process.env['TORTURE'] === 'full' ? FULL : SHORT;

it(`a batch of ${options.documents} documents that is killed ${options.kills} times loses nothing and does nothing twice`, async () => {
  const { corpus, summary, names, tortured, undisturbed, killed } = await torture(options);
  expect(killed).toBeGreaterThanOrEqual(options.kills - 2);
  expect(summary.documents).toBe(corpus.documents);
  expect(summary.done + summary.failed + summary.skipped + summary.duplicate).toBe(corpus.documents);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(corpus.documents);
  expect(Object.keys(tortured).filter((path) => path.startsWith('plans/'))).toHaveLength(summary.done);
  expect(tortured).toEqual(undisturbed);
}, 600_000);
