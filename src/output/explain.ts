/** `restore --explain`: what was changed, side by side. */
import type { Change } from '../restore/types.js';

/** How to mark the two sides; the identity where colours are unwanted. */
export interface Paint {
  readonly before: (text: string) => string;
  readonly after: (text: string) => string;
  readonly faint: (text: string) => string;
}

/**
 * One line a change: `LINE: before → after  CONFIDENCE %  (or RUNNER-UP)`, undecided words with `?` and unchanged.
 * @param text what restoration was given; the changes' ranges lie in it.
 */
export function formatChanges(text: string, changes: readonly Change[], paint: Paint): string {
  return changes.map((change) => `${formatChange(lineNumber(text, change.range.start), change, paint)}\n`).join('');
}

function formatChange(line: number, { raw, text, confidence, runnerUp, undecided }: Change, paint: Paint): string {
  const sides = undecided ? `${paint.before(raw)} ?` : `${paint.before(raw)} → ${paint.after(text)}`;
  const rival = runnerUp === null ? '' : `  (or ${runnerUp})`;
  return `${line}: ${sides}${paint.faint(`  ${Math.round(confidence * 100)} %${rival}`)}`;
}

function lineNumber(text: string, offset: number): number {
  return text.slice(0, offset).split(/[\n\f]/u).length;
}
