/** Wall time of whole commands, start-up included: what a person waits for. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const RUNS = 7;

const COMMANDS: readonly (readonly [name: string, args: readonly string[], limit: number])[] = [
  ['--help', ['--help'], 200],
  ['text document, 2 pages', ['fixtures/ke-hoach-phuong/input.txt'], 1000],
  ['digital PDF, 4 pages', ['fixtures/ke-hoach-xa/digital.pdf'], 1000],
  ['restore, 1 page', ['restore', 'fixtures/thong-bao-huyen/input.txt'], 1000],
];

console.log('| command | best, ms | median, ms | at most |');
console.log('|---|---:|---:|---:|');
for (const [name, args, limit] of COMMANDS) {
  const times = Array.from({ length: RUNS }, () => wallTime(args)).sort((a, b) => a - b);
  console.log(`| ${name} | ${times[0]!.toFixed(0)} | ${times[(RUNS - 1) / 2]!.toFixed(0)} | ${limit} |`);
}

/** Milliseconds from start to end of a run of the built program. */
function wallTime(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [join(ROOT, 'bin', 'plan-extract.js'), ...args], { cwd: ROOT });
  if (status !== 0) throw new Error(`plan-extract ${args.join(' ')} ended with ${status ?? 'a signal'}`);
  return performance.now() - start;
}
