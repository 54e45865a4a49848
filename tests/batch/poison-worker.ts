/** A worker whose documents say what is to happen to it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extractTask } from '../../src/batch/extract-task.js';
import { serve } from '../../src/batch/worker-loop.js';

serve((task, onPage) => {
  const text = readFileSync(task.path, 'utf8');
  if (text.startsWith('CRASH')) process.abort();
  if (text.startsWith('EXIT')) process.exit(3);
  if (text.startsWith('HANG')) for (;;) Math.random();
  if (text.startsWith('HOG')) hog();
  if (text.startsWith('FLAKY')) crashTheFirstTime(text.split('\n')[0]!.slice('FLAKY '.length));
  return extractTask(task, onPage);
});

function hog(): never {
  const kept: Buffer[] = [];
  for (;;) kept.push(Buffer.alloc(16 * 1024 * 1024, kept.length));
}

function crashTheFirstTime(marker: string): void {
  if (existsSync(marker)) return;
  writeFileSync(marker, '');
  process.abort();
}
