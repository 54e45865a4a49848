/** Mixing two models of one vocabulary: every n-gram that either has seen, with the weighted mean of both probabilities. */
import { forEachContext, keysOf, type Smoothed, type SmoothedModel } from './kneser-ney.js';
import { find, suffixOf } from './ngram-counts.js';

/** What mixing the next higher order needs of an order. */
interface Lower {
  /** Position of the n-gram that a longer one ends in. */
  readonly at: (context: number, last: number) => number;
  /** Probabilities by the first, the second and the mixed model. */
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly mixed: Float32Array;
}

interface MixedOrder {
  readonly order: Smoothed;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/**
 * Mixes two models. `share` is the second model's weight in each probability, 0..1; `sightings` is what one sighting of
 * the second model's text counts when n-grams are pruned.
 */
export function mixModels(first: SmoothedModel, second: SmoothedModel, share: number, sightings: number): SmoothedModel {
  const unigrams = mean(first.unigrams, second.unigrams, share);
  const mix = (index: 0 | 1 | 2, lower: Lower): MixedOrder => mixOrder(first.orders[index], second.orders[index], lower, share, sightings);
  const bigrams = mix(0, { at: (_, last) => last, first: first.unigrams, second: second.unigrams, mixed: unigrams });
  const trigrams = mix(1, lowerOf(bigrams, 2));
  const fourgrams = mix(2, lowerOf(trigrams, 3));
  return { unigrams, orders: [bigrams.order, trigrams.order, fourgrams.order] };
}

function lowerOf({ order, first, second }: MixedOrder, length: number): Lower {
  const keys = keysOf(order);
  return { at: (context, last) => find(keys, suffixOf(context, length) * 0x10000 + last), first, second, mixed: order.probabilities };
}

function mixOrder(a: Smoothed, b: Smoothed, lower: Lower, share: number, sightings: number): MixedOrder {
  const { fromA, fromB } = mergeNgrams(a, b);
  const size = fromA.length;
  const contexts = Float64Array.from(fromA, (i, n) => (i >= 0 ? a.contexts[i]! : b.contexts[fromB[n]!]!));
  const lasts = Uint16Array.from(fromA, (i, n) => (i >= 0 ? a.lasts[i]! : b.lasts[fromB[n]!]!));
  const counts = Float32Array.from(fromA, (i, n) => (i >= 0 ? a.counts[i]! : 0) + (fromB[n]! >= 0 ? b.counts[fromB[n]!]! * sightings : 0));
  const below = Int32Array.from(contexts, (context, n) => lower.at(context, lasts[n]!));
  const first = probabilitiesIn(a, fromA, contexts, below, lower.first);
  const second = probabilitiesIn(b, fromB, contexts, below, lower.second);
  const probabilities = mean(first, second, share);
  const mixedLower = Float32Array.from(below, (at) => lower.mixed[at]!);
  const gamma = new Float32Array(size);
  forEachContext(contexts, (start, end) => {
    let [upper, under] = [0, 0];
    for (let i = start; i < end; i++) {
      upper += probabilities[i]!;
      under += mixedLower[i]!;
    }
    gamma.fill(Math.max(1e-6, 1 - upper) / Math.max(1e-6, 1 - under), start, end);
  });
  return { order: { contexts, lasts, counts, probabilities, lower: mixedLower, gamma }, first, second };
}

/** What one model gives the mixed order's n-grams: its own probability, or that of backing off. */
function probabilitiesIn(model: Smoothed, from: Int32Array, contexts: Float64Array, below: Int32Array, lower: Float32Array): Float32Array {
  const out = new Float32Array(from.length);
  forEachContext(contexts, (start, end) => {
    const known = from.subarray(start, end).find((i) => i >= 0);
    const weight = known === undefined ? 1 : model.gamma[known]!;
    for (let n = start; n < end; n++) out[n] = from[n]! >= 0 ? model.probabilities[from[n]!]! : weight * lower[below[n]!]!;
  });
  return out;
}

/** The n-grams of both orders, ascending, with their positions in each; -1 where one lacks them. */
function mergeNgrams(a: Smoothed, b: Smoothed): { fromA: Int32Array; fromB: Int32Array } {
  const most = a.lasts.length + b.lasts.length;
  const fromA = new Int32Array(most).fill(-1);
  const fromB = new Int32Array(most).fill(-1);
  let [i, j, size] = [0, 0, 0];
  while (i < a.lasts.length || j < b.lasts.length) {
    const order = j === b.lasts.length ? -1 : i === a.lasts.length ? 1 : a.contexts[i]! - b.contexts[j]! || a.lasts[i]! - b.lasts[j]!;
    if (order <= 0) fromA[size] = i++;
    if (order >= 0) fromB[size] = j++;
    size++;
  }
  return { fromA: fromA.subarray(0, size), fromB: fromB.subarray(0, size) };
}

function mean(a: Float32Array, b: Float32Array, share: number): Float32Array {
  return a.map((value, i) => (1 - share) * value + share * b[i]!);
}
