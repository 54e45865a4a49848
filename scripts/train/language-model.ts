/** From estimates to the sections of the model file. */
import { addToPrint, addWord, HASH_SEED, makeTable, PRINT_SEED, quantise, type HashedNgrams } from '../../src/restore/model/ngram-table.js';
import type { Section } from '../../src/restore/model/container.js';
import type { Estimates, Order } from './kneser-ney.js';

/** Base of the words' digits in a context's key. */
const WORD = 0x10000;
const LONGEST = 4;

/** The language model's sections; `onOrder` hears how many n-grams of each order were kept. */
export function languageModelSections(words: readonly string[], estimates: Estimates, onOrder: (order: number, ngrams: number) => void): Map<string, Section> {
  const sections = new Map<string, Section>();
  sections.set('words', new TextEncoder().encode(words.join('\n')));
  sections.set('unigrams', Uint8Array.from(estimates.unigrams, (probability) => quantise(-Math.log(probability))));
  sections.set('unigram-backoffs', Uint8Array.from(estimates.unigramBackoffs, (weight) => quantise(-Math.log(weight))));
  estimates.orders.forEach((order, index) => {
    const length = index + 2;
    const table = makeTable(hashed(order, length));
    onOrder(length, table.prints.length);
    sections.set(`bases-${length}`, table.bases);
    sections.set(`offsets-${length}`, table.offsets);
    sections.set(`prints-${length}`, table.prints);
    sections.set(`costs-${length}`, table.costs);
    if (table.backoffs) sections.set(`backoffs-${length}`, table.backoffs);
  });
  return sections;
}

/** The kept n-grams of an order with their hashes. */
function hashed(order: Order, length: number): HashedNgrams {
  const kept = order.kept.reduce((sum, flag) => sum + flag, 0);
  const hashes = new Int32Array(kept);
  const prints = new Int32Array(kept);
  const costs = new Float32Array(kept);
  const backoffs = new Float32Array(kept);
  let at = 0;
  for (let i = 0; i < order.kept.length; i++) {
    if (order.kept[i] === 0) continue;
    let hash = addWord(HASH_SEED, order.lasts[i]!);
    let print = addToPrint(PRINT_SEED, order.lasts[i]!);
    let rest = order.contexts[i]!;
    for (let word = 1; word < length; word++) {
      hash = addWord(hash, rest % WORD);
      print = addToPrint(print, rest % WORD);
      rest = Math.floor(rest / WORD);
    }
    hashes[at] = hash;
    prints[at] = print;
    costs[at] = -Math.log(order.probabilities[i]!);
    backoffs[at] = -Math.log(order.backoffs[i]!);
    at++;
  }
  return { hashes, prints, costs, backoffs: length < LONGEST ? backoffs : null };
}
