/** A worker process's side of the conversation: tasks in, results out, nothing else. */
import { Worker } from 'node:worker_threads';
import type { Extraction, Task, WorkerMessage } from './protocol.js';

/** Extracts one document; `onPage` is to be called after each page. */
export type Extractor = (task: Task, onPage: (page: number, pages: number) => void) => Promise<Extraction>;

/**
 * Serves the parent until it lets go of this process.
 * @param close Is waited for at the end.
 */
export function serve(extract: Extractor, close: () => Promise<void> = () => Promise.resolve()): void {
  // Ctrl-C reaches the whole process group; only the parent decides what it means.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => undefined);
  process.on('disconnect', () => void close().finally(() => process.exit()));
  endWithParent();
  process.on('message', (task: Task) => {
    const onPage = (page: number, pages: number): void => { say({ type: 'page', page, pages }); };
    void extract(task, onPage).then((result) => { say({ type: 'result', result }); });
  });
  say({ type: 'ready' });
}

function say(message: WorkerMessage): void {
  process.send?.(message);
}

/**
 * Ends this process when its parent is gone even if a document keeps it too busy to notice: a thread of its own looks.
 * A killed parent would otherwise leave a hanging document behind for ever.
 */
function endWithParent(): void {
  const watch = `
    const parent = ${process.ppid};
    setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);
  `;
  new Worker(watch, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref();
}
