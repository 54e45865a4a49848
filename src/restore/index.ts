import type { Page } from '../document/model.js';
import { restoreDocument } from './pages.js';
import type { RestoredPages } from './types.js';

export { restoreText } from './text.js';
export type { Change, Damage, RestoredPages, RestoredText, RestoreOptions } from './types.js';

/** Repairs the words of damaged pages; right pages come back as they are, and the model is read only if a page needs it. */
export function restorePages(pages: readonly Page[]): Promise<RestoredPages> {
  return Promise.resolve({ pages: restoreDocument(pages), findings: [] });
}
