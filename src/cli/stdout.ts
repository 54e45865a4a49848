/** Writing results to standard output, and nothing else. */
import { PlanError } from '../errors.js';

/** Keeps a closed pipe from crashing the process; `writeOut` reports it. */
export function guardStdout(): void {
  process.stdout.on('error', () => undefined);
}

/**
 * Writes to standard output and waits until it is taken.
 * @throws {PlanError} `output-unwritable` if the reader is gone or the disk is full.
 */
export function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(unwritable(error));
      else resolve();
    });
  });
}

function unwritable(error: NodeJS.ErrnoException): PlanError {
  const closed = error.code === 'EPIPE';
  return new PlanError({
    code: 'output-unwritable',
    where: 'standard output',
    message: closed ? 'closed before everything was written' : `cannot be written: ${error.message}`,
    hint: closed ? 'the program that reads it ended early' : 'free some space or write elsewhere',
    cause: error,
  });
}
