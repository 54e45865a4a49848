/**
 * Interpolated modified Kneser-Ney smoothing (Chen & Goodman 1998) of orders 1 to 4, pruned by how much an n-gram
 * changes what backing off would give (weighted difference, Seymore & Rosenfeld 1996).
 */
import { contextOf, countFourgrams, countKeys, find, lastOf, openingKeys, suffixOf, type SortedNgrams } from './ngram-counts.js';
import { BOUNDARY_ID } from './token-stream.js';

/** What a pruned n-gram must gain at least, in nats times sightings, by order from 2. */
export interface Pruning {
  readonly bigram: number;
  readonly trigram: number;
  readonly fourgram: number;
}

/** One order of the finished model; an n-gram is context key and last word. */
export interface Order {
  readonly contexts: Float64Array;
  readonly lasts: Uint16Array;
  /** Probability of the last word after the context. */
  readonly probabilities: Float32Array;
  /** Weight for backing off from this n-gram as a context; 1 where nothing longer was kept. */
  readonly backoffs: Float32Array;
  readonly kept: Uint8Array;
}

export interface Estimates {
  /** By word id. */
  readonly unigrams: Float32Array;
  readonly unigramBackoffs: Float32Array;
  /** Orders 2, 3, 4. */
  readonly orders: readonly [Order, Order, Order];
}

/** A model of all n-grams that were seen, before pruning. */
export interface SmoothedModel {
  /** By word id. */
  readonly unigrams: Float32Array;
  /** Orders 2, 3, 4. */
  readonly orders: readonly [Smoothed, Smoothed, Smoothed];
}

/** One order before pruning; its n-grams are in ascending order of context and last word. */
export interface Smoothed {
  readonly contexts: Float64Array;
  readonly lasts: Uint16Array;
  /** Sightings; of mixed models, weighted. */
  readonly counts: Float32Array | Uint32Array;
  readonly probabilities: Float32Array;
  /** What backing off gives for the same word, before its weight. */
  readonly lower: Float32Array;
  /** The weight of backing off before pruning, by n-gram's context. */
  readonly gamma: Float32Array;
}

/** Estimates a model of a stream of word ids. */
export function smoothModel(ids: Uint16Array, vocabulary: number): SmoothedModel {
  const four = countFourgrams(ids);
  const three = withOpenings(Float64Array.from({ length: four.lasts.length }, (_, i) => suffixOf(four.contexts[i]!, 3) * 0x10000 + four.lasts[i]!), openingKeys(ids, 3));
  const two = withOpenings(Float64Array.from(three.keys, (key) => suffixOf(key, 3)), openingKeys(ids, 2));
  const unigrams = smoothUnigrams(two, vocabulary);

  const bigrams = smooth(split(two), (i) => unigrams[lastOf(two.keys[i]!)]!);
  const trigrams = smooth(split(three), (i) => bigrams.probabilities[find(two.keys, suffixOf(three.keys[i]!, 3))]!);
  const fourgrams = smooth(four, (i) => trigrams.probabilities[find(three.keys, suffixOf(four.contexts[i]!, 3) * 0x10000 + four.lasts[i]!)]!);
  return { unigrams, orders: [bigrams, trigrams, fourgrams] };
}

/** Leaves out the n-grams that change little, and gives what is left its weights for backing off. */
export function pruneModel({ unigrams, orders }: SmoothedModel, pruning: Pruning): Estimates {
  const [bigrams, trigrams, fourgrams] = orders.map((order) => ({ ...order, backoffs: new Float32Array(order.lasts.length).fill(1), kept: new Uint8Array(order.lasts.length) })) as [Pruned, Pruned, Pruned];
  const [two, three] = [keysOf(bigrams), keysOf(trigrams)];
  prune(fourgrams, pruning.fourgram);
  keepContexts(fourgrams, trigrams, three);
  prune(trigrams, pruning.trigram);
  keepContexts(trigrams, bigrams, two);
  prune(bigrams, pruning.bigram);

  const unigramBackoffs = new Float32Array(unigrams.length).fill(1);
  setBackoffs(bigrams, (context, weight) => { unigramBackoffs[context] = weight; });
  setBackoffs(trigrams, (context, weight) => { bigrams.backoffs[find(two, context)] = weight; });
  setBackoffs(fourgrams, (context, weight) => { trigrams.backoffs[find(three, context)] = weight; });
  return { unigrams, unigramBackoffs, orders: [bigrams, trigrams, fourgrams] };
}

type Pruned = Smoothed & Order;

/** The keys of an order's n-grams, for orders up to three. */
export function keysOf({ contexts, lasts }: Smoothed): Float64Array {
  return Float64Array.from(contexts, (context, i) => context * 0x10000 + lasts[i]!);
}

interface Counted {
  readonly contexts: Float64Array;
  readonly lasts: Uint16Array;
  readonly counts: Uint32Array;
}

/** Continuation counts of an order from the distinct n-grams of the next; those that open a paragraph have their own counts. */
function withOpenings(suffixes: Float64Array, openings: readonly number[]): SortedNgrams {
  const all = new Float64Array(suffixes.length + openings.length);
  all.set(suffixes);
  all.set(openings, suffixes.length);
  return countKeys(all);
}

function split({ keys, counts }: SortedNgrams): Counted {
  return { contexts: Float64Array.from(keys, contextOf), lasts: Uint16Array.from(keys, lastOf), counts };
}

function smoothUnigrams({ keys }: SortedNgrams, vocabulary: number): Float32Array {
  const counts = new Float64Array(vocabulary);
  for (const key of keys) if (lastOf(key) !== BOUNDARY_ID) counts[lastOf(key)]!++;
  const total = keys.length + vocabulary * 0.5;
  return Float32Array.from(counts, (count) => (count + 0.5) / total);
}

/** Discounts for counts of one, two, three and more. */
function discounts(counts: Uint32Array): [number, number, number] {
  const withCount = [0, 0, 0, 0, 0];
  for (const count of counts) if (count <= 4) withCount[count]!++;
  const [, n1, n2, n3, n4] = withCount as [number, number, number, number, number];
  const y = n1 / (n1 + 2 * n2);
  const clamp = (value: number, count: number): number => Math.min(count - 0.05, Math.max(0.1, Number.isFinite(value) ? value : 0.75));
  return [clamp(1 - 2 * y * (n2 / n1), 1), clamp(2 - 3 * y * (n3 / n2), 2), clamp(3 - 4 * y * (n4 / n3), 3)];
}

function smooth({ contexts, lasts, counts }: Counted, lowerOf: (index: number) => number): Smoothed {
  const size = counts.length;
  const [d1, d2, d3] = discounts(counts);
  const discount = (count: number): number => (count === 1 ? d1 : count === 2 ? d2 : d3);
  const probabilities = new Float32Array(size);
  const lower = Float32Array.from({ length: size }, (_, i) => lowerOf(i));
  const gamma = new Float32Array(size);
  forEachContext(contexts, (start, end) => {
    let total = 0;
    let held = 0;
    for (let i = start; i < end; i++) {
      total += counts[i]!;
      held += discount(counts[i]!);
    }
    const weight = held / total;
    for (let i = start; i < end; i++) {
      gamma[i] = weight;
      probabilities[i] = (counts[i]! - discount(counts[i]!)) / total + weight * lower[i]!;
    }
  });
  return { contexts, lasts, counts, probabilities, lower, gamma };
}

function prune(order: Pruned, threshold: number): void {
  for (let i = 0; i < order.kept.length; i++) {
    if (order.counts[i]! * Math.log(order.probabilities[i]! / (order.gamma[i]! * order.lower[i]!)) > threshold) order.kept[i] = 1;
  }
}

/** Keeps the n-grams that are contexts of kept longer ones, since their weights for backing off are stored with them. */
function keepContexts(longer: Pruned, order: Pruned, keys: Float64Array): void {
  forEachContext(longer.contexts, (start, end) => {
    if (longer.kept.subarray(start, end).includes(1)) {
      const at = find(keys, longer.contexts[start]!);
      if (at >= 0) order.kept[at] = 1;
    }
  });
}

/** Gives each context the weight that makes its probabilities sum to one after pruning. */
function setBackoffs(order: Pruned, set: (context: number, weight: number) => void): void {
  forEachContext(order.contexts, (start, end) => {
    let upper = 0;
    let lower = 0;
    let any = false;
    for (let i = start; i < end; i++) {
      if (order.kept[i] === 0) continue;
      any = true;
      upper += order.probabilities[i]!;
      lower += order.lower[i]!;
    }
    if (any) set(order.contexts[start]!, Math.max(1e-6, 1 - upper) / Math.max(1e-6, 1 - lower));
  });
}

/** Visits the stretches of n-grams with the same context. */
export function forEachContext(contexts: Float64Array, visit: (start: number, end: number) => void): void {
  let start = 0;
  for (let i = 1; i <= contexts.length; i++) {
    if (i === contexts.length || contexts[i] !== contexts[start]) {
      visit(start, i);
      start = i;
    }
  }
}
