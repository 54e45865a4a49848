/**
 * Table cells of the fixtures' scans that come out right as whole strings after restoration, and those that do not.
 * `npm run bench cells`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText } from '../dist/pipeline.js';
import { cellsOf, missedCells } from './lib/cells.js';

const root = join(import.meta.dirname, '..', 'fixtures');

async function cells(path: string): Promise<string[]> {
  return cellsOf(await extractText({ name: path, bytes: readFileSync(path) }));
}

let all = 0;
let right = 0;
const missed: string[] = [];
console.log('| scan | cells | right |\n|---|---:|---:|');
for (const name of readdirSync(root).sort()) {
  const expected = await cells(join(root, name, 'input.txt'));
  if (expected.length === 0) continue;
  for (const file of readdirSync(join(root, name)).filter((entry) => entry.startsWith('scan'))) {
    const wrong = missedCells(expected, await cells(join(root, name, file)));
    all += expected.length;
    right += expected.length - wrong.length;
    missed.push(...wrong);
    console.log(`| ${name}/${file} | ${expected.length} | ${expected.length - wrong.length} |`);
  }
}
console.log(`| all | ${all} | ${right} (${((100 * right) / all).toFixed(1)} %) |`);
for (const cell of missed) console.log(`\nmissed: ${cell}`);
process.exit(0);
