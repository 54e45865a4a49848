/** The one place that writes errors for people: a line each on standard error. */
import type { Language } from '../contract/messages.js';
import type { PlanError } from '../errors.js';
import { coloured } from './colour.js';
import { errorLine } from './error-words.js';

/** Writes an error as one line: what, where, what to do. */
export async function reportError(error: PlanError, language: Language): Promise<void> {
  const label = 'plan-extract:';
  process.stderr.write(`${coloured(process.stderr) ? (await red())(label) : label} ${errorLine(error, language)}\n`);
}

async function red(): Promise<(text: string) => string> {
  const { chalkStderr } = await import('chalk');
  return chalkStderr.red;
}
