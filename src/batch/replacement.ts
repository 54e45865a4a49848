/** A file that appears, whole, when its last piece is written, and not before. */
import { open, rm } from 'node:fs/promises';
import { putInPlace, unwritable } from './durable.js';

export interface Replacement {
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** Puts the file in its place, over what stood there. */
  readonly keep: () => Promise<void>;
  /** Throws it away unless it was kept. */
  readonly discard: () => Promise<void>;
}

/**
 * Begins a file beside its place.
 * @throws {PlanError} `output-unwritable`, also from what it returns.
 */
export async function openReplacement(path: string): Promise<Replacement> {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = await open(temporary, 'w').catch((error: unknown) => { throw unwritable(path, error); });
  const guarded = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw unwritable(path, error);
    }
  };
  return {
    write: (data) => guarded(() => file.appendFile(data)),
    keep: () => guarded(async () => {
      await file.sync();
      await file.close();
      await putInPlace(temporary, path);
    }),
    discard: async () => {
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}
