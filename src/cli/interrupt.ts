/** Ctrl-C: the running work is told to stop; a second Ctrl-C, or work that does not stop, ends the process. */
import { EXIT } from '../errors.js';

/** How long running work may take to end its workers, in milliseconds. */
const GRACE = 1_000;

let grace = GRACE;

const controller = new AbortController();

/** Aborted when the user interrupts; hand it to everything that takes long. */
export const interruption: AbortSignal = controller.signal;

/** For work that saves what it has begun: after the first Ctrl-C it may take its time, the second still ends it at once. */
export function allowSlowStop(): void {
  grace = Infinity;
}

/** Starts to listen for SIGINT and SIGTERM; returns a function that stops it. */
export function watchInterrupts(): () => void {
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    if (grace !== Infinity) setTimeout(() => process.exit(EXIT.interrupted), grace).unref();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return () => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
}
