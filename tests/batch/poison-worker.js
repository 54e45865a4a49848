/** A worker whose documents say what is to happen to it. Plain JavaScript over the built program, so that it starts fast. */
import { Buffer } from 'node:buffer';
import process from 'node:process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extractTask } from '../../dist/batch/extract-task.js';
import { serve } from '../../dist/batch/worker-loop.js';

serve((task, onPage) => {
  const text = readFileSync(task.path, 'utf8');
  if (text.startsWith('CRASH')) process.abort();
  if (text.startsWith('EXIT')) process.exit(3);
  if (text.startsWith('HANG')) for (;;) Math.random();
  if (text.startsWith('HOG')) hog();
  if (text.startsWith('FLAKY')) crashTheFirstTime(text.split('\n')[0].slice('FLAKY '.length));
  return extractTask(task, onPage);
});

function hog() {
  const kept = [];
  for (;;) kept.push(Buffer.alloc(16 * 1024 * 1024, kept.length));
}

function crashTheFirstTime(marker) {
  if (existsSync(marker)) return;
  writeFileSync(marker, '');
  process.abort();
}
