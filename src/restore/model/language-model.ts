/** The syllable language model: an interpolated n-gram with backing off. */
import { BOUNDARY, NUMBER, UNKNOWN } from '../tokens.js';
import { addToPrint, addWord, findEntry, HASH_SEED, LOG_STEP, MISSING, PRINT_SEED, type NgramTable } from './ngram-table.js';

/** Costs that are remembered, as a power of two: a text asks for the same ones again and again. */
const MEMO_BITS = 17;
const MEMO_SHIFT = 32 - MEMO_BITS;
/** A cost has at most three weights for backing off and a word's own cost, a byte each. */
const STEP_BITS = 10;
const MOST_STEPS = (1 << STEP_BITS) - 1;

/** Costs are natural logarithms of probabilities, negated. */
export class LanguageModel {
  readonly #unigrams: Uint8Array;
  readonly #unigramBackoffs: Uint8Array;
  readonly #tables: readonly NgramTable[];
  readonly #ids: ReadonlyMap<string, number>;
  /** Pairs of a context's key and a word with its cost, side by side, so that both come from memory at once. */
  readonly #memo = new Int32Array(2 << MEMO_BITS).fill(-1);
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
      // Words beyond what the tables know change no cost.
      key: pair === MISSING ? first + 1 : triple === MISSING ? hash ^ 0x5bd1e995 : addWord(hash, third),
      third, second, first,
      backoff1: this.#unigramBackoffs[first]!,
      backoff2: pair === MISSING ? MISSING : bigrams.backoffs![pair]!,
      backoff3: triple === MISSING ? MISSING : trigrams.backoffs![triple]!,
    };
  }

  /** Cost of a word in its context. */
  cost(context: Context, word: number): number {
    return this.#steps(context, word) * LOG_STEP;
  }

  /** The same for a search, which asks for the same costs again and again. */
  rememberedCost(context: Context, word: number): number {
    const slot = (Math.imul(context.key ^ Math.imul(word + 1, 0x9e3779b1), 0x85ebca6b) >>> MEMO_SHIFT) << 1;
    const memo = this.#memo;
    const known = memo[slot + 1]!;
    if (memo[slot] === context.key && known >> STEP_BITS === word) return (known & MOST_STEPS) * LOG_STEP;
    const steps = this.#steps(context, word);
    memo[slot] = context.key;
    memo[slot + 1] = (word << STEP_BITS) | steps;
    return steps * LOG_STEP;
  }

  /** Forgets what a search remembered, so that nothing of one text is left for the next. */
  forget(): void {
    this.#memo.fill(-1);
  }

  /** Cost of a word in its context, in steps, from the tables. */
  #steps(context: Context, word: number): number {
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
        if (entry !== MISSING) return fourgrams.costs[entry]!;
        steps = context.backoff3;
      }
      const entry = findEntry(trigrams, tripleHash, triplePrint);
      if (entry !== MISSING) return steps + trigrams.costs[entry]!;
      steps += context.backoff2;
    }
    const entry = findEntry(bigrams, pairHash, pairPrint);
    if (entry !== MISSING) return steps + bigrams.costs[entry]!;
    return steps + context.backoff1 + this.#unigrams[word]!;
  }
}

/** Three words of context with the weights of backing off from them, quantised; `MISSING` where the model has nothing longer. */
export interface Context {
  /** Tells contexts apart that give a word other costs. */
  readonly key: number;
  readonly third: number;
  readonly second: number;
  readonly first: number;
  readonly backoff1: number;
  readonly backoff2: number;
  readonly backoff3: number;
}
