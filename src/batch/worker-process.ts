/** One worker process as its parent sees it: a document at a time, within limits. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import pidusage from 'pidusage';
import type { Extraction, Task, WorkerMessage } from './protocol.js';
import type { Reason } from './types.js';

export interface WorkerLimits {
  /** Seconds for one document. */
  readonly timeout: number;
  /** Seconds for one page: long documents may take long, hanging ones may not. */
  readonly stall: number;
  /** MiB of resident memory. */
  readonly maxMemory: number;
}

/** How a task ended; `died` if the worker was lost with it. */
export type TaskEnd = Extraction | { readonly ok: false; readonly died: true; readonly reason: Reason };

/**
 * What keeps a worker to one core, since others use the others, which saves a tenth of the time: V8 compiles and collects
 * garbage, and libvips decodes images, without threads.
 */
const ONE_CORE = { v8Flag: '--single-threaded', environment: { VIPS_CONCURRENCY: '1' } } as const;
const MIB = 1024 * 1024;
/** Milliseconds that a worker has to go by itself. */
const PATIENCE = 2_000;
/** Milliseconds between two looks at a worker's memory. */
const LOOK = 500;
/** Characters of a worker's last words that are kept to tell what killed it. */
const LAST_WORDS = 4_000;

export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #limits: WorkerLimits;
  readonly #ready: Promise<void>;
  readonly #ended: Promise<Reason>;
  #started = false;
  /** Why the parent killed it. */
  #sentence: Reason | null = null;
  #lastWords = '';
  #memory = 0;

  constructor(module: URL, limits: WorkerLimits) {
    this.#limits = limits;
    this.#child = fork(module, {
      execArgv: [...loaderFor(module), `--max-old-space-size=${limits.maxMemory}`, ONE_CORE.v8Flag],
      env: { ...process.env, ...ONE_CORE.environment },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#lastWords = (this.#lastWords + text).slice(-LAST_WORDS);
    });
    this.#ended = new Promise((resolve) => {
      this.#child.once('error', (error) => { resolve({ code: 'crashed', message: `the worker could not be started: ${error.message}` }); });
      this.#child.once('close', (code, signal) => { resolve(this.#sentence ?? this.#causeOfDeath(code, signal)); });
    });
    this.#ready = new Promise((resolve) => {
      this.#child.on('message', (message: WorkerMessage) => {
        if (message.type !== 'ready') return;
        this.#started = true;
        resolve();
      });
    });
  }

  /** False if it never came so far as to take a document. */
  get started(): boolean {
    return this.#started;
  }

  /** The end of what it wrote on standard error. */
  get lastWords(): string {
    return this.#lastWords;
  }

  /** MiB that the worker held when last looked at. */
  get memory(): number {
    return this.#memory;
  }

  /** Extracts one document. Resolves in any case; after `died` the worker is of no more use. */
  async run(task: Task, onPage: (page: number, pages: number) => void): Promise<TaskEnd> {
    const death = this.#ended.then((reason): TaskEnd => ({ ok: false, died: true, reason }));
    await Promise.race([this.#ready, death]);
    const { timeout, stall } = this.#limits;
    const timers = [
      setTimeout(() => { this.#kill({ code: 'timed-out', message: `not done after ${timeout} s` }); }, timeout * 1000),
      setTimeout(() => { this.#kill({ code: 'timed-out', message: `no page done for ${stall} s` }); }, stall * 1000),
    ] as const;
    const watch = setInterval(() => void this.#watchMemory(), LOOK);
    let onMessage: ((message: WorkerMessage) => void) | undefined;
    try {
      const result = new Promise<TaskEnd>((resolve) => {
        onMessage = (message) => {
          if (message.type === 'page') {
            timers[1].refresh();
            onPage(message.page, message.pages);
          }
          if (message.type === 'result') resolve(message.result);
        };
        this.#child.on('message', onMessage);
        // If it cannot be sent the worker is gone, which `death` tells.
        if (this.#child.connected) this.#child.send(task, () => undefined);
      });
      const end = await Promise.race([result, death]);
      if (!('died' in end)) await this.#watchMemory();
      return end;
    } finally {
      timers.forEach(clearTimeout);
      clearInterval(watch);
      if (onMessage) this.#child.off('message', onMessage);
    }
  }

  /** Lets the worker put its things away, and waits until it is gone; one that does not go is killed. */
  async end(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#child;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    // Not `close`: that event does not come from a child that the parent let go of.
    const gone = once(this.#child, 'exit');
    if (this.#child.connected) this.#child.disconnect();
    const patience = setTimeout(() => this.#child.kill('SIGKILL'), PATIENCE);
    await gone;
    clearTimeout(patience);
  }

  #kill(sentence: Reason): void {
    this.#sentence ??= sentence;
    this.#child.kill('SIGKILL');
  }

  async #watchMemory(): Promise<void> {
    if (this.#child.pid === undefined) return;
    const usage = await pidusage(this.#child.pid).catch(() => null);
    if (!usage) return;
    this.#memory = usage.memory / MIB;
    if (this.#memory > this.#limits.maxMemory) {
      this.#kill({ code: 'out-of-memory', message: `needs more than ${this.#limits.maxMemory} MiB` });
    }
  }

  #causeOfDeath(code: number | null, signal: NodeJS.Signals | null): Reason {
    if (/heap out of memory|Allocation failed|Cannot allocate memory/iu.test(this.#lastWords)) {
      return { code: 'out-of-memory', message: `needs more than ${this.#limits.maxMemory} MiB` };
    }
    return { code: 'crashed', message: `the worker ended with ${signal ?? `code ${code ?? '?'}`}` };
  }
}

/** Run from its sources, the program needs the loader of TypeScript in its workers too. */
function loaderFor(module: URL): string[] {
  if (!module.pathname.endsWith('.ts')) return [];
  return ['--import', createRequire(import.meta.url).resolve('tsx')];
}
