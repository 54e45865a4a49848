/** A batch from beginning to end. */
import { PlanError, type ErrorCode } from '../errors.js';
import { OutputFolder } from './folder.js';
import { findInputs, type Input } from './inputs.js';
import { Journal } from './journal.js';
import { Lane } from './lane.js';
import { takeLock } from './lock.js';
import { planWork, type Work } from './plan-work.js';
import type { Task } from './protocol.js';
import { settingsHash } from './settings.js';
import { inShard } from './shard.js';
import { formatSummary, summarise } from './summary.js';
import type { BatchOptions, BatchResult, Entry, Reason } from './types.js';

/** Errors that every other document would meet too. */
const FATAL: readonly string[] = ['output-unwritable', 'engine-missing', 'usage'] satisfies ErrorCode[];

/** File name endings of documents; a file without one that was only found in a folder is passed over if it is none. */
const DOCUMENT_NAME = /\.(?:pdf|png|jpe?g|tiff?|txt|md)$/iu;

/**
 * Extracts all documents of a batch into its output folder, going on where an earlier run stopped.
 * @returns the summary, or null in its place if the run was interrupted.
 * @throws {PlanError} if the batch cannot run: nothing to do, another run on the folder, a full disk.
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const folder = new OutputFolder(options.out);
  await folder.create();
  const lock = await takeLock(folder.lockFile);
  try {
    const all = await findInputs(options);
    const { shard } = options;
    const inputs = shard ? all.filter(({ name }) => inShard(name, shard)) : all;
    await folder.begin(options.force);
    const journal = await Journal.open(folder.journalFile);
    try {
      const finished = await extractAll(inputs, { folder, journal, options });
      return { summary: finished ? await finish(inputs, { folder, journal, options }) : null };
    } finally {
      await journal.close();
    }
  } finally {
    await lock.release();
  }
}

interface Run {
  readonly folder: OutputFolder;
  readonly journal: Journal;
  readonly options: BatchOptions;
}

/** Keeps every lane busy until there is no work left or the run is stopped; true if nothing was left. */
async function extractAll(inputs: readonly Input[], run: Run): Promise<boolean> {
  const { folder, journal, options } = run;
  const { jobs, signal, retryFailed, onEvent } = options;
  const settings = settingsHash(options.settings);
  const work = planWork({ inputs, journal, folder, settings, retryFailed });
  const stop = new AbortController();
  let running = 0;
  const onAbort = (): void => { onEvent({ type: 'stopping', running }); };
  signal.addEventListener('abort', onAbort, { once: true });
  onEvent({ type: 'start', documents: inputs.length, jobs });

  const keepBusy = async (lane: Lane): Promise<boolean> => {
    try {
      for (;;) {
        if (signal.aborted || stop.signal.aborted) return false;
        const next = await work.next();
        if (next.done === true) return true;
        running++;
        await settle(next.value, { lane, settings, run }).finally(() => { running--; });
      }
    } catch (error) {
      stop.abort();
      throw error;
    } finally {
      await lane.close();
    }
  };

  const module = options.workerModule ?? new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
  const lanes = Array.from({ length: Math.max(1, Math.min(jobs, inputs.length)) }, () => keepBusy(new Lane(module, options)));
  const ends = await Promise.allSettled(lanes);
  signal.removeEventListener('abort', onAbort);
  const fault = ends.find((end) => end.status === 'rejected');
  if (fault) throw fault.reason;
  return ends.every((end) => end.status === 'fulfilled' && end.value);
}

interface Settling {
  readonly lane: Lane;
  readonly settings: string;
  readonly run: Run;
}

/** Finishes with one document: does what is to be done, writes it down, tells it. */
async function settle(work: Work, { lane, settings, run }: Settling): Promise<void> {
  const began = performance.now();
  const resumed = 'entry' in work && work.resumed;
  const entry = 'entry' in work ? work.entry : await extractOne(work.input, work.content, { lane, settings, run });
  if (!resumed) await run.journal.append(entry);
  run.options.onEvent({ type: 'document', entry, resumed, milliseconds: Math.round(performance.now() - began) });
}

async function extractOne(input: Input, content: string, { lane, settings, run: { folder, options } }: Settling): Promise<Entry> {
  const { name, path, named } = input;
  let temporary = '';
  const task = (): Task => {
    temporary = folder.temporary();
    return { name, path, content, temporary, password: options.password, settings: options.settings };
  };
  const result = await lane.extract(task, {
    onPage: (page, pages) => { options.onEvent({ type: 'page', name, page, pages }); },
    onRetry: (reason) => { options.onEvent({ type: 'retry', name, reason }); },
  });
  const common = { name, content, settings };
  if (result.ok) {
    const { outputSha256, pages, tasks, warnings } = result;
    return { ...common, status: 'done', output: await folder.keep(name, temporary), outputSha256, pages, tasks, warnings };
  }
  const { reason, quarantined } = result;
  if (FATAL.includes(reason.code)) throw fatal(reason, folder.path);
  if (!named && isNoDocument(name, reason)) return { ...common, status: 'skipped', reason };
  return { ...common, status: 'failed', reason, quarantined };
}

function isNoDocument(name: string, { code }: Reason): boolean {
  return (code === 'not-a-document' || code === 'file-empty') && !DOCUMENT_NAME.test(name);
}

function fatal({ code, message }: Reason, where: string): PlanError {
  return new PlanError({ code: code as ErrorCode, where, message, hint: 'put that right and run the same command again: it goes on where it stopped' });
}

/** Brings journal and summary into their final form. */
async function finish(inputs: readonly Input[], { folder, journal, options }: Run): Promise<NonNullable<BatchResult['summary']>> {
  const summary = summarise(inputs.map(({ name }) => journal.get(name)!), options.shard);
  await journal.compact(inputs.map(({ name }) => name));
  await folder.finish(formatSummary(summary));
  return summary;
}
