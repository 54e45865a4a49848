/** A place in the pool: one worker at a time, replaced when it dies or has grown. */
import { PlanError } from '../errors.js';
import type { Extraction, Task } from './protocol.js';
import type { Reason } from './types.js';
import { WorkerProcess, type WorkerLimits } from './worker-process.js';

/** A worker that holds more than this share of what it may is replaced, since memory once taken is rarely given back. */
const RECYCLE_SHARE = 0.5;
/** Documents after which a worker is replaced in any case. */
const RECYCLE_COUNT = 500;

export interface LaneEvents {
  readonly onPage: (page: number, pages: number) => void;
  readonly onRetry: (reason: Reason) => void;
}

/** A document's end; `quarantined` if it took two workers down. */
export type LaneResult = Extraction & { readonly quarantined: boolean };

export class Lane {
  readonly #module: URL;
  readonly #limits: WorkerLimits;
  #worker: WorkerProcess | null = null;
  #served = 0;

  constructor(module: URL, limits: WorkerLimits) {
    this.#module = module;
    this.#limits = limits;
  }

  /** Extracts a document; one that takes its worker down is tried once more in a fresh one. */
  async extract(task: () => Task, { onPage, onRetry }: LaneEvents): Promise<LaneResult> {
    for (let attempt = 1; ; attempt++) {
      this.#worker ??= new WorkerProcess(this.#module, this.#limits);
      const end = await this.#worker.run(task(), onPage);
      if (!('died' in end)) {
        await this.#recycle();
        return { ...end, quarantined: false };
      }
      const { started, lastWords } = this.#worker;
      await this.close();
      if (!started) throw unstartable(end.reason, lastWords);
      if (attempt === 2) return { ok: false, reason: end.reason, quarantined: true };
      onRetry(end.reason);
    }
  }

  /** Ends the worker. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#served = 0;
    await worker?.end();
  }

  async #recycle(): Promise<void> {
    this.#served++;
    const grown = (this.#worker?.memory ?? 0) > this.#limits.maxMemory * RECYCLE_SHARE;
    if (grown || this.#served >= RECYCLE_COUNT) await this.close();
  }
}

/** A worker that dies before it takes a document is no document's fault: no other would fare better. */
function unstartable(reason: Reason, lastWords: string): PlanError {
  return new PlanError({
    code: 'internal',
    message: `worker processes cannot be started: ${reason.message}`,
    hint: 'check free memory and --max-memory',
    cause: new Error(lastWords),
  });
}
