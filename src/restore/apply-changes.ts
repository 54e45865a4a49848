import type { Change } from './types.js';

/** A text with changes put in; they are in order and do not overlap. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let out = '';
  let done = 0;
  for (const { range, text: restored } of changes) {
    out += text.slice(done, range.start) + restored;
    done = range.end;
  }
  return out + text.slice(done);
}
