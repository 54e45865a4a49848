/**
 * Batches: throughput with one and two workers, and memory of parent and workers over many documents.
 * `tsx bench/batch.ts [TEXTS [SCANS]]`; runs the built program. Memory is read from /proc, on Linux only.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childrensMemory, ownMemory } from './lib/memory.js';

const PROGRAM = fileURLToPath(new URL('../bin/plan-extract.js', import.meta.url));
const FIXTURES = new URL('../fixtures/', import.meta.url);
const documents = Number(process.argv[2] ?? 10_000);
const scans = Number(process.argv[3] ?? 60);
const folder = mkdtempSync(join(tmpdir(), 'plan-extract-bench-'));

interface Sample {
  readonly parent: number;
  readonly workers: number;
}

interface Measured {
  readonly seconds: number;
  readonly samples: readonly Sample[];
}

try {
  await throughput('scans (one page)', scans, (i) => ['jpg', Buffer.concat([read('thong-bao-huyen/scan-page.jpg'), Buffer.from(String(i))])]);
  await throughput('digital PDFs', 5 * scans, (i) => ['pdf', Buffer.concat([read('ke-hoach-xa/digital.pdf'), Buffer.from(`\n% ${i}\n`)])]);
  await memory();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Documents a second with one worker and with two. */
async function throughput(name: string, count: number, make: (i: number) => readonly [string, Uint8Array]): Promise<void> {
  if (count === 0) return;
  const input = corpus(name, count, make);
  const one = await run(input, 1);
  const two = await run(input, 2);
  console.log(`${name}: ${count} documents`);
  console.log(`  --jobs 1  ${one.seconds.toFixed(1)} s  ${(count / one.seconds).toFixed(2)} documents/s`);
  console.log(`  --jobs 2  ${two.seconds.toFixed(1)} s  ${(count / two.seconds).toFixed(2)} documents/s  ${(one.seconds / two.seconds).toFixed(2)} times as fast`);
}

/** The parent's peak, and whether memory grows from the first third of a run to the last. */
async function memory(): Promise<void> {
  const text = readFileSync(new URL('thong-bao-huyen/input.txt', FIXTURES), 'utf8');
  const input = corpus('texts', documents, (i) => ['txt', Buffer.from(`${text}\n${i}\n`)]);
  const { seconds, samples } = await run(input, 2);
  console.log(`text files: ${documents} documents, --jobs 2, ${seconds.toFixed(1)} s, ${(documents / seconds).toFixed(0)} documents/s`);
  if (samples.length < 6) return;
  const third = Math.floor(samples.length / 3);
  for (const who of ['parent', 'workers'] as const) {
    const first = mean(samples.slice(third, 2 * third).map((sample) => sample[who]));
    const last = mean(samples.slice(2 * third).map((sample) => sample[who]));
    const peak = Math.max(...samples.map((sample) => sample[who]));
    console.log(`  ${who.padEnd(8)} peak ${peak.toFixed(0)} MiB; mean of the second third ${first.toFixed(0)} MiB, of the last ${last.toFixed(0)} MiB`);
  }
}

function corpus(name: string, count: number, make: (i: number) => readonly [string, Uint8Array]): string {
  const input = mkdtempSync(join(folder, `${name} `));
  for (let i = 0; i < count; i++) {
    const [ending, bytes] = make(i);
    writeFileSync(join(input, `${i}.${ending}`), bytes);
  }
  return input;
}

/** Runs a batch to its end and looks at its processes' memory twice a second. */
function run(input: string, jobs: number): Promise<Measured> {
  const out = mkdtempSync(join(folder, 'out-'));
  const began = performance.now();
  const child = spawn(process.execPath, [PROGRAM, 'batch', input, '--out', out, '--jobs', String(jobs), '--quiet'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const samples: Sample[] = [];
  const look = setInterval(() => {
    samples.push({ parent: ownMemory(child.pid!), workers: childrensMemory(child.pid!) });
  }, 500);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => { said += text; });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(look);
      if (code === 0) resolve({ seconds: (performance.now() - began) / 1000, samples });
      else reject(new Error(said));
    });
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function read(name: string): Buffer {
  return readFileSync(new URL(name, FIXTURES));
}
