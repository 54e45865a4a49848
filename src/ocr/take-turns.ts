/** Keeps pieces of heavy work from crowding out everything else that waits for this thread. */
import { setImmediate } from 'node:timers/promises';

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A queue for work that keeps this thread busy: one piece at a time, in the order asked. Between two pieces all else
 * that waits for the thread goes on, such as what other processes have to say.
 */
export function takeTurns(): InTurn {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = before.then(work);
    before = mine.then(() => setImmediate(), () => setImmediate());
    return mine;
  };
}
