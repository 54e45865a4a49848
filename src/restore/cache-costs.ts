/** The words that a document itself uses: a ward's plan says `phường` more often than the language does. */
import type { Decision } from './decoder.js';
import type { LanguageModel } from './model/language-model.js';
import { modelTokens } from './tokens.js';

/** Share of a document's words that are foretold by its own words alone. */
const OWN_SHARE = 0.03;
/** Margin in nats that a decision needs to be learned from. */
const SURE = 1.5;
const FEWEST_SIGHTINGS = 2;
/** How many times as frequent as in the language, in nats, a word must be to be the document's own. */
const TYPICAL = 1.8;

/** Upper bounds of words' costs, by id; words that the document does not repeat have none. */
export type CacheCosts = ReadonlyMap<number, number>;

/** The cache of a document from a first round of decisions. */
export function cacheOf(decisions: readonly Decision[], model: LanguageModel): CacheCosts {
  const counts = new Map<number, number>();
  let total = 0;
  for (const { text, margin } of decisions) {
    if (margin < SURE) continue;
    for (const token of modelTokens(text)) {
      const word = model.id(token);
      total++;
      if (word !== model.unknown) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const repeated = Array.from(counts).filter(([word, count]) => count >= FEWEST_SIGHTINGS && Math.log(count / total) + model.unigram(word) >= TYPICAL);
  return new Map(repeated.map(([word, count]) => [word, -Math.log((OWN_SHARE * count) / total)]));
}
