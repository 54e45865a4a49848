import type { Passage } from '../../document/source-text.js';
import type { DeadlineContext, DeadlineFact } from './types.js';

export type { DeadlineContext, DeadlineFact, DeadlinePlace } from './types.js';

/**
 * The times by when, in which or how often what a passage tells must be done, in reading order.
 * Ranges of the facts are offsets into the document's text. Never throws.
 */
export function findDeadlines(_passage: Passage, _context: DeadlineContext): readonly DeadlineFact[] {
  return [];
}
