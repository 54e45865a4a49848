import type { Passage } from '../../document/source-text.js';
import type { TargetContext, TargetFact } from './types.js';

export type { TargetContext, TargetFact } from './types.js';

/**
 * The measurable aims of a passage, in reading order.
 * Ranges of the facts are offsets into the document's text. Never throws.
 */
export function findTargets(_passage: Passage, _context: TargetContext): readonly TargetFact[] {
  return [];
}
