/** Restoration of plain text. */
import { changesOf } from './changes.js';
import type { Change, Damage, RestoredText, RestoreOptions } from './types.js';

const PAGE_BREAK = '\f';

/**
 * Restores a text page by page (pages are parted by form feeds): the same lines and white space, but for tokens that
 * were split or joined. A page that is right comes back unchanged.
 */
export function restoreText(text: string, options: RestoreOptions = {}): RestoredText {
  const damage: Damage[] = [];
  const changes: Change[] = [];
  let start = 0;
  const pages = text.split(PAGE_BREAK).map((page) => {
    const found = changesOf(page, false, options);
    damage.push(found.damage);
    for (const change of found.changes) changes.push({ ...change, range: { start: change.range.start + start, end: change.range.end + start } });
    start += page.length + PAGE_BREAK.length;
    return applyChanges(page, found.changes);
  });
  return { text: pages.join(PAGE_BREAK), changes, damage };
}

/** A text with changes put in; they are in order and do not overlap. */
function applyChanges(text: string, changes: readonly Change[]): string {
  let out = '';
  let done = 0;
  for (const { range, text: restored } of changes) {
    out += text.slice(done, range.start) + restored;
    done = range.end;
  }
  return out + text.slice(done);
}
