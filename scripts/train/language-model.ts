/** From estimates to the sections of the model file. */
import { addWord, HASH_SEED, insert, LOG_STEP, makeTable, type NgramTable } from '../../src/restore/model/ngram-table.js';
import type { Section } from '../../src/restore/model/container.js';
import type { Estimates, Order } from './kneser-ney.js';

/** The language model's sections; `onOrder` hears how many n-grams of each order were kept. */
export function languageModelSections(words: readonly string[], estimates: Estimates, onOrder: (order: number, ngrams: number) => void): Map<string, Section> {
  const sections = new Map<string, Section>();
  sections.set('words', new TextEncoder().encode(words.join('\n')));
  sections.set('unigrams', Uint8Array.from(estimates.unigrams, quantise));
  sections.set('unigram-backoffs', Uint8Array.from(estimates.unigramBackoffs, quantise));
  estimates.orders.forEach((order, index) => {
    const length = index + 2;
    const table = fill(order, length);
    onOrder(length, order.kept.reduce((sum, kept) => sum + kept, 0));
    sections.set(`prints-${length}`, table.prints);
    sections.set(`costs-${length}`, table.costs);
    if (table.backoffs) sections.set(`backoffs-${length}`, table.backoffs);
  });
  return sections;
}

function fill(order: Order, length: number): NgramTable {
  const table = makeTable(order.kept.reduce((sum, kept) => sum + kept, 0), length < 4);
  for (let i = 0; i < order.kept.length; i++) {
    if (order.kept[i] === 0) continue;
    let hash = addWord(HASH_SEED, order.lasts[i]!);
    let rest = order.contexts[i]!;
    for (let word = 1; word < length; word++) {
      hash = addWord(hash, rest % 0x10000);
      rest = Math.floor(rest / 0x10000);
    }
    insert(table, hash, -Math.log(order.probabilities[i]!), -Math.log(order.backoffs[i]!));
  }
  return table;
}

function quantise(probability: number): number {
  return Math.max(0, Math.min(255, Math.round(-Math.log(probability) / LOG_STEP)));
}
