/** `plan-extract batch`: many documents, in worker processes, into a folder. */
import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { parseShard, type Shard } from '../batch/shard.js';
import { EXIT } from '../errors.js';
import { allowSlowStop, interruption } from './interrupt.js';
import { addReadingOptions, type ReadingFlags } from './options.js';

export type LogFormat = 'text' | 'json';

/** Seconds after which a document that finishes no page is held to hang; a page of a scan takes a few seconds. */
const STALL = 300;

interface BatchFlags extends ReadingFlags {
  readonly out: string;
  readonly base?: string;
  readonly jobs: number;
  readonly timeout: number;
  readonly maxMemory: number;
  readonly shard?: Shard;
  readonly force?: boolean;
  readonly retryFailed?: boolean;
  readonly log: LogFormat;
}

export function addBatchCommand(program: Command): void {
  addReadingOptions(program.command('batch').argument('<inputs...>', 'folders, files, globs, @list.txt; - for a list on standard input'))
    .description('extract many documents into a folder; running it again goes on where it stopped')
    .requiredOption('--out <dir>', 'folder for the results')
    .option('--base <dir>', 'folder that names are relative to (default: the deepest that holds all inputs)')
    .addOption(new Option('--jobs <n>', 'worker processes').argParser(positiveInteger).default(availableParallelism(), 'cores'))
    .addOption(new Option('--timeout <seconds>', 'limit for one document').argParser(positiveInteger).default(14_400))
    .addOption(new Option('--max-memory <MiB>', 'limit for one worker').argParser(positiveInteger).default(1536))
    .addOption(new Option('--shard <i/n>', 'only part i of n, the same on every machine').argParser(readShard))
    .option('--force', 'start over')
    .option('--retry-failed', 'try those again that failed before')
    .addOption(new Option('--log <format>', 'how to tell what happens').choices(['text', 'json']).default('text'))
    .action(extractBatch);
}

async function extractBatch(inputs: readonly string[], flags: BatchFlags): Promise<void> {
  const { runBatch } = await import('../batch/run.js');
  const { openBatchLog } = await import('./batch-log.js');
  allowSlowStop();
  const log = await openBatchLog({ format: flags.log, quiet: flags.quiet ?? false, language: flags.lang });
  try {
    const { summary } = await runBatch({
      inputs,
      out: flags.out,
      base: flags.base ?? null,
      jobs: flags.jobs,
      timeout: flags.timeout,
      stall: STALL,
      maxMemory: flags.maxMemory,
      shard: flags.shard ?? null,
      force: flags.force ?? false,
      retryFailed: flags.retryFailed ?? false,
      password: flags.password,
      settings: { ocr: flags.ocr, engine: flags.engine, pages: flags.pages ?? null, language: flags.lang },
      signal: interruption,
      onEvent: log.onEvent,
    });
    log.onEnd(summary);
    if (summary === null) process.exitCode = EXIT.interrupted;
    else if (summary.failed > 0) process.exitCode = EXIT.findings;
  } finally {
    log.close();
  }
}

function positiveInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new InvalidArgumentError('Write a whole number from 1.');
}

function readShard(text: string): Shard {
  const shard = parseShard(text);
  if (shard) return shard;
  throw new InvalidArgumentError('Write a part from 1 and their number, for example 2/8.');
}
