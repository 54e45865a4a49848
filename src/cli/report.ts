/** The one place that writes errors for people: a line each on standard error. */
import type { Language } from '../contract/messages.js';
import type { PlanError } from '../errors.js';
import { errorLine } from './error-words.js';

/** Writes an error as one line: what, where, what to do. */
export async function reportError(error: PlanError, language: Language): Promise<void> {
  const label = 'plan-extract:';
  process.stderr.write(`${coloured() ? (await red())(label) : label} ${errorLine(error, language)}\n`);
}

/** Colours only where a person looks and has not refused them (https://no-color.org). */
function coloured(): boolean {
  return process.stderr.isTTY && (process.env['NO_COLOR'] ?? '') === '';
}

async function red(): Promise<(text: string) => string> {
  const { chalkStderr } = await import('chalk');
  return chalkStderr.red;
}
