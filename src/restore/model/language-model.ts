/** The syllable language model: an interpolated n-gram with backing off. */
import { BOUNDARY, NUMBER, UNKNOWN } from '../tokens.js';
import { addWord, findSlot, HASH_SEED, LOG_STEP, MISSING, type NgramTable } from './ngram-table.js';

/** Words of context that the model looks at. */
export const CONTEXT = 3;

/** Costs are natural logarithms of probabilities, negated. */
export class LanguageModel {
  readonly #unigrams: Uint8Array;
  readonly #unigramBackoffs: Uint8Array;
  readonly #tables: readonly NgramTable[];
  readonly #ids: ReadonlyMap<string, number>;
  readonly words: readonly string[];
  readonly unknown: number;
  readonly boundary: number;
  readonly number: number;

  /** `tables` holds the orders from 2 on. */
  constructor(words: readonly string[], unigrams: Uint8Array, unigramBackoffs: Uint8Array, tables: readonly NgramTable[]) {
    this.words = words;
    this.#unigrams = unigrams;
    this.#unigramBackoffs = unigramBackoffs;
    this.#tables = tables;
    this.#ids = new Map(words.map((word, id) => [word, id]));
    this.unknown = this.id(UNKNOWN);
    this.boundary = this.id(BOUNDARY);
    this.number = this.id(NUMBER);
  }

  /** Id of a folded word (see `foldWord`); the id of `UNKNOWN` if the vocabulary lacks it. */
  id(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  has(word: string): boolean {
    return this.#ids.has(word);
  }

  /** Cost of a word by itself. */
  unigram(word: number): number {
    return this.#unigrams[word]! * LOG_STEP;
  }

  /** Cost of a word after three words, the nearest last; pass the boundary's id where the paragraph begins. */
  cost(third: number, second: number, first: number, word: number): number {
    const hash1 = addWord(HASH_SEED, word);
    const hash2 = addWord(hash1, first);
    const hash3 = addWord(hash2, second);
    const [bigrams, trigrams, fourgrams] = this.#tables as [NgramTable, NgramTable, NgramTable];
    let slot = findSlot(fourgrams, addWord(hash3, third));
    if (slot !== MISSING) return fourgrams.costs[slot]! * LOG_STEP;
    const context1 = addWord(HASH_SEED, first);
    const context2 = addWord(context1, second);
    let steps = backoff(trigrams, addWord(context2, third));
    slot = findSlot(trigrams, hash3);
    if (slot !== MISSING) return (steps + trigrams.costs[slot]!) * LOG_STEP;
    steps += backoff(bigrams, context2);
    slot = findSlot(bigrams, hash2);
    if (slot !== MISSING) return (steps + bigrams.costs[slot]!) * LOG_STEP;
    return (steps + this.#unigramBackoffs[first]! + this.#unigrams[word]!) * LOG_STEP;
  }
}

function backoff(table: NgramTable, hash: number): number {
  const slot = findSlot(table, hash);
  return slot === MISSING ? 0 : table.backoffs![slot]!;
}
