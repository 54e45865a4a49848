import type { PhraseIndex } from '../phrase-index.js';
import type { Token } from '../tokens.js';

/** Words before a time pile up (`chậm nhất đến hết`), but not without end. */
const MOST_CUES = 4;

/** Index after the phrases of a lexicon that follow each other from token `at` on. */
export function skipCues(index: PhraseIndex<true>, tokens: readonly Token[], at: number): number {
  let from = at;
  for (let n = 0; n < MOST_CUES; n++) {
    const cue = index.match(tokens, from);
    if (!cue) break;
    from += cue.length;
  }
  return from;
}
