/** A batch that is killed again and again, beside one that is left in peace. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BatchEvent, Entry, Summary } from '../../src/batch/types.js';
import { PROGRAM, runCli } from '../cli/run-cli.js';
import { makeCorpus, type Corpus } from './corpus.js';
import { newFolder, snapshot } from './folders.js';

export interface TortureOptions {
  readonly documents: number;
  readonly scans: number;
  readonly kills: number;
  readonly seed: number;
}

export interface TortureResult {
  readonly corpus: Corpus;
  readonly summary: Summary;
  /** Names in the journal of the tortured run. */
  readonly names: readonly string[];
  /** What lies in the two output folders. */
  readonly tortured: Readonly<Record<string, string>>;
  readonly undisturbed: Readonly<Record<string, string>>;
  /** Kills that hit a run before its end. */
  readonly killed: number;
}

/** Runs a corpus to its end twice: once undisturbed, once killed with SIGKILL at random moments and started again. */
export async function torture({ documents, scans, kills, seed }: TortureOptions): Promise<TortureResult> {
  const corpus = makeCorpus(documents, scans);
  const random = randomNumbers(seed);
  const [quiet, out] = [newFolder(), newFolder()];
  await runToTheEnd(argumentsFor(corpus, quiet));
  let killed = 0;
  for (let i = 0; i < kills; i++) {
    // Each run gets to about its share of the documents, so that there is always work left to interrupt.
    const after = Math.floor((2 * random() * corpus.documents) / (kills + 2));
    killed += await runAndKill(argumentsFor(corpus, out), { after, delay: random() * 30 }) ? 1 : 0;
  }
  await runToTheEnd(argumentsFor(corpus, out));
  const lines = readFileSync(join(out, 'journal.ndjson'), 'utf8').trimEnd().split('\n');
  return {
    corpus,
    summary: JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary,
    names: lines.map((line) => (JSON.parse(line) as Entry).name),
    tortured: snapshot(out),
    undisturbed: snapshot(quiet),
    killed,
  };
}

function argumentsFor({ folder }: Corpus, out: string): string[] {
  return ['batch', folder, '--out', out, '--jobs', '2', '--log', 'json'];
}

async function runToTheEnd(args: readonly string[]): Promise<void> {
  const { code, stderr } = await runCli(args);
  // Some documents of the corpus are broken.
  if (code !== 1) throw new Error(`ended with code ${String(code)}: ${stderr.slice(-2000)}`);
}

interface Death {
  /** Documents that are worked on before. */
  readonly after: number;
  /** Milliseconds more. */
  readonly delay: number;
}

/** True if the run was killed, false if it had ended before. */
function runAndKill(args: readonly string[], { after, delay }: Death): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let worked = 0;
    const kill = (): void => { setTimeout(() => child.kill('SIGKILL'), delay); };
    if (after === 0) child.once('spawn', kill);
    createInterface({ input: child.stderr }).on('line', (line) => {
      const event = JSON.parse(line) as BatchEvent;
      if (event.type === 'document' && !event.resumed && ++worked === after) kill();
    });
    child.on('close', (_, signal) => { resolve(signal === 'SIGKILL'); });
  });
}

/** Mulberry32: numbers in 0..1 that a seed decides, so that a failure can be seen again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
