/** Runs the program once: arguments in, exit code out. Errors become one line each here and nowhere else. */
import { CommanderError } from 'commander';
import type { Language } from '../contract/messages.js';
import { EXIT, PlanError, toPlanError } from '../errors.js';
import { interruption, watchInterrupts } from './interrupt.js';
import { createProgram } from './program.js';
import { reportError } from './report.js';
import { guardStdout } from './stdout.js';

/**
 * Runs plan-extract with the arguments after the program's name.
 * @returns the exit code (see `EXIT` in errors.ts).
 */
export async function run(args: readonly string[]): Promise<number> {
  guardStdout();
  const unwatch = watchInterrupts();
  const program = createProgram();
  let language: Language = 'en';
  program.hook('preAction', (_, action) => {
    language = action.opts<{ lang?: Language }>().lang ?? 'en';
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return Number(process.exitCode ?? EXIT.ok);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    if (interruption.aborted) return EXIT.interrupted;
    await reportError(asPlanError(error), language);
    return EXIT.failure;
  } finally {
    unwatch();
  }
}

/** Any thrown thing as the program's own error; commander's are wrong arguments. */
function asPlanError(error: unknown): PlanError {
  if (!(error instanceof CommanderError)) return toPlanError(error);
  return new PlanError({
    code: 'usage',
    message: error.message.replace(/^error: /u, ''),
    hint: 'see plan-extract --help',
    cause: error,
  });
}
