/** The words that a document itself uses: a ward's plan says `phường` more often than the language does. */
import type { Decision } from './decoder.js';
import type { LanguageModel } from './model/language-model.js';
import { modelTokens } from './tokens.js';

/** Share of a document's words that are foretold by its own words alone, and by its own pairs of words. */
const WORD_SHARE = 0.03;
const PAIR_SHARE = 0.2;
/** Sightings that a pair's first word is given of other words after it. */
const OTHER_PAIRS = 8;
/** Margin in nats that a decision needs to be learned from. */
const SURE = 1.5;
const FEWEST_SIGHTINGS = 2;
/** How many times as frequent as in the language, in nats, a word must be to be the document's own. */
const TYPICAL = 1.8;

/** What words cost at most in a document that repeats them. */
export interface CacheCosts {
  /** By word. */
  readonly words: ReadonlyMap<number, number>;
  /** By the word before, then by word. */
  readonly pairs: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

export const NO_CACHE: CacheCosts = { words: new Map(), pairs: new Map() };

type Counts = Map<number, number>;

/** The cache of a document from a first round of decisions. */
export function cacheOf(decisions: readonly Decision[], model: LanguageModel): CacheCosts {
  const words: Counts = new Map();
  const pairs = new Map<number, Counts>();
  let before = model.unknown;
  for (const { text, margin } of decisions) {
    const ids = margin < SURE ? [model.unknown] : modelTokens(text).map((token) => model.id(token));
    for (const word of ids) {
      if (word !== model.unknown) count(words, word);
      if (word !== model.unknown && before !== model.unknown) count(countsAfter(pairs, before), word);
      before = word;
    }
  }
  return { words: wordCosts(words, model), pairs: pairCosts(pairs) };
}

function wordCosts(counts: Counts, model: LanguageModel): Map<number, number> {
  const total = sumOf(counts);
  const typical = Array.from(counts).filter(([word, sightings]) => sightings >= FEWEST_SIGHTINGS && Math.log(sightings / total) + model.unigram(word) >= TYPICAL);
  return new Map(typical.map(([word, sightings]) => [word, -Math.log((WORD_SHARE * sightings) / total)]));
}

function pairCosts(pairs: ReadonlyMap<number, Counts>): Map<number, Map<number, number>> {
  const out = new Map<number, Map<number, number>>();
  for (const [first, counts] of pairs) {
    const repeated = Array.from(counts).filter(([, sightings]) => sightings >= FEWEST_SIGHTINGS);
    if (repeated.length === 0) continue;
    const total = sumOf(counts) + OTHER_PAIRS;
    // One sighting is that of the place itself.
    out.set(first, new Map(repeated.map(([word, sightings]) => [word, -Math.log((PAIR_SHARE * (sightings - 1)) / total)])));
  }
  return out;
}

function count(counts: Counts, word: number): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function countsAfter(pairs: Map<number, Counts>, first: number): Counts {
  const known = pairs.get(first) ?? new Map<number, number>();
  pairs.set(first, known);
  return known;
}

function sumOf(counts: Counts): number {
  return Array.from(counts.values()).reduce((sum, sightings) => sum + sightings, 0);
}
