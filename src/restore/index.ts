import type { Finding, Page } from '../document/model.js';
import { restoreDocument, type RestoredPage } from './pages.js';
import type { RestoredPages } from './types.js';

export { restoreText } from './text.js';
export type { Change, Damage, RestoredPages, RestoredText, RestoreOptions } from './types.js';

/** Pages with more wrong words than one in 20 must be read against the original. */
const LEAST_CONFIDENCE = 0.95;

/** Repairs the words of damaged pages; right pages come back as they are. Pages that stay doubtful are findings. */
export function restorePages(pages: readonly Page[]): Promise<RestoredPages> {
  const restored = restoreDocument(pages);
  return Promise.resolve({ pages: restored.map(({ page }) => page), findings: restored.flatMap(lowConfidence) });
}

function lowConfidence({ page, signals }: RestoredPage): Finding[] {
  if (signals === null || page.confidence >= LEAST_CONFIDENCE) return [];
  return [{ code: 'low-confidence-page', severity: 'warning', values: { page: page.number, wrong: Math.round(100 * (1 - page.confidence)) }, page: page.number }];
}
