/** The syllable language model: an interpolated n-gram with backing off. */
import { BOUNDARY, NUMBER, UNKNOWN } from '../tokens.js';
import { addToPrint, addWord, findEntry, HASH_SEED, LOG_STEP, MISSING, PRINT_SEED, type NgramTable } from './ngram-table.js';

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

  /** What the model must know of the three words before a word, the nearest (`first`) last; the boundary's id stands where the paragraph begins. */
  context(third: number, second: number, first: number): Context {
    const [bigrams, trigrams] = this.#tables as [NgramTable, NgramTable, NgramTable];
    const hash = addWord(addWord(HASH_SEED, first), second);
    const print = addToPrint(addToPrint(PRINT_SEED, first), second);
    const pair = findEntry(bigrams, hash, print);
    const triple = pair === MISSING ? MISSING : findEntry(trigrams, addWord(hash, third), addToPrint(print, third));
    return {
      third, second, first,
      backoff1: this.#unigramBackoffs[first]!,
      backoff2: pair === MISSING ? MISSING : bigrams.backoffs![pair]!,
      backoff3: triple === MISSING ? MISSING : trigrams.backoffs![triple]!,
    };
  }

  /** Cost of a word in its context. */
  cost(context: Context, word: number): number {
    const [bigrams, trigrams, fourgrams] = this.#tables as [NgramTable, NgramTable, NgramTable];
    let steps = 0;
    const pairHash = addWord(addWord(HASH_SEED, word), context.first);
    const pairPrint = addToPrint(addToPrint(PRINT_SEED, word), context.first);
    // Longer n-grams are in the table only where their contexts are.
    if (context.backoff2 !== MISSING) {
      const tripleHash = addWord(pairHash, context.second);
      const triplePrint = addToPrint(pairPrint, context.second);
      if (context.backoff3 !== MISSING) {
        const entry = findEntry(fourgrams, addWord(tripleHash, context.third), addToPrint(triplePrint, context.third));
        if (entry !== MISSING) return fourgrams.costs[entry]! * LOG_STEP;
        steps = context.backoff3;
      }
      const entry = findEntry(trigrams, tripleHash, triplePrint);
      if (entry !== MISSING) return (steps + trigrams.costs[entry]!) * LOG_STEP;
      steps += context.backoff2;
    }
    const entry = findEntry(bigrams, pairHash, pairPrint);
    if (entry !== MISSING) return (steps + bigrams.costs[entry]!) * LOG_STEP;
    return (steps + context.backoff1 + this.#unigrams[word]!) * LOG_STEP;
  }
}

/** Three words of context with the weights of backing off from them, quantised; `MISSING` where the model has nothing longer. */
export interface Context {
  readonly third: number;
  readonly second: number;
  readonly first: number;
  readonly backoff1: number;
  readonly backoff2: number;
  readonly backoff3: number;
}
