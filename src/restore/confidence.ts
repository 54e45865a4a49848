/** How far a page's text can be trusted. */
import type { Page } from '../document/model.js';

/** The chance that a word of a page is right after restoration: the reader's own confidence or the decoder's, whichever is lower. */
export function pageConfidence(page: Page, certainty: number): number {
  return Math.min(page.confidence, certainty);
}
