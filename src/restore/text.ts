/** Restoration of plain text. */
import { PAGE_BREAK } from '../document/plain-text.js';
import { applyChanges } from './apply-changes.js';
import { changesOf, judgePage } from './changes.js';
import type { Change, RestoredText, RestoreOptions } from './types.js';

/**
 * Restores a document's text page by page (pages are parted by form feeds): the same lines and white space, but for
 * tokens that were split or joined. A page that is right comes back unchanged.
 */
export function restoreText(text: string, options: RestoreOptions = {}): RestoredText {
  const pages = text.split(PAGE_BREAK);
  const found = changesOf(pages.map((page) => judgePage(page, false, options)));
  const changes: Change[] = [];
  let start = 0;
  const restored = pages.map((page, index) => {
    const own = found[index]!.changes;
    for (const change of own) changes.push({ ...change, range: { start: change.range.start + start, end: change.range.end + start } });
    start += page.length + PAGE_BREAK.length;
    return applyChanges(page, own);
  });
  return { text: restored.join(PAGE_BREAK), changes, damage: found.map(({ damage }) => damage) };
}
