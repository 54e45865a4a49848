import { PlanError } from '../errors.js';

/** @throws {PlanError} `aborted` if the signal says so. */
export function checkAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new PlanError({ code: 'aborted', message: 'the work was cut short', cause: signal.reason });
}
