/**
 * What a recogniser makes of printed letters: learned costs of reading a printed chunk (one or two letters) as a read
 * chunk (up to three characters). Costs are natural logarithms of probabilities, negated.
 */
import type { VocabularyTrie } from './trie.js';

/** How a word is printed. */
export type CasePattern = 'lower' | 'title' | 'upper';

export interface Confusion {
  readonly printed: string;
  readonly read: string;
  readonly cost: number;
}

/** A printed chunk as letter numbers of the trie; `second` is -1 for a single letter. */
interface PrintedChunk {
  readonly first: number;
  readonly second: number;
  readonly cost: number;
}

type ByRead = ReadonlyMap<string, readonly PrintedChunk[]>;

export interface ReadingCandidate {
  readonly word: number;
  readonly cost: number;
}

/** Longest read chunk. */
const LONGEST = 3;
/** Hypotheses kept at each character. */
const WIDTH = 48;
/** Hypotheses this much worse than the best at the same character are dropped. */
const MARGIN = 9;
/** Cost of reading any letter as a character that was never seen in training. */
const STRANGE = 6.5;

export class Channel {
  /** Cost of a space that the recogniser did not see. */
  readonly lostSpace: number;
  /** Cost of a space that is not there. */
  readonly addedSpace: number;
  readonly #trie: VocabularyTrie;
  readonly #lower: ByRead;
  readonly #upper: ByRead;
  readonly #first: ByRead;
  readonly #identity: ReadonlyMap<string, number>;

  constructor(trie: VocabularyTrie, confusions: readonly Confusion[]) {
    this.#trie = trie;
    const spaces = confusions.filter(({ printed, read }) => printed === ' ' || read === ' ');
    this.lostSpace = spaces.find(({ printed }) => printed === ' ')?.cost ?? 7;
    this.addedSpace = spaces.find(({ read }) => read === ' ')?.cost ?? 7;
    this.#lower = this.#index(confusions, (printed) => printed === printed.toLowerCase());
    this.#upper = this.#index(confusions, (printed) => printed === printed.toUpperCase());
    this.#first = this.#index(confusions, (printed) => printed[0] !== printed[0]!.toLowerCase() && printed.slice(1) === printed.slice(1).toLowerCase());
    this.#identity = new Map(confusions.filter(({ printed, read }) => printed === read).map(({ printed, cost }) => [printed, cost]));
  }

  /** Cost of reading a text as it was printed. */
  identityCost(text: string): number {
    let cost = 0;
    for (const letter of text) cost += this.#identity.get(letter) ?? 0.1;
    return cost;
  }

  /** The words that may have been printed where `read` was read, best first. */
  candidates(read: string, pattern: CasePattern, limit: number): ReadingCandidate[] {
    const trie = this.#trie;
    const columns: Map<number, number>[] = Array.from({ length: read.length + 1 }, () => new Map<number, number>());
    columns[0]!.set(0, 0);
    for (let at = 0; at < read.length; at++) {
      const chunks = at === 0 ? (pattern === 'upper' ? this.#upper : pattern === 'title' ? this.#first : this.#lower) : pattern === 'upper' ? this.#upper : this.#lower;
      const column = this.#withDeletions(columns[at]!, chunks.get(''));
      for (const [node, cost] of column) {
        for (let length = 1; length <= LONGEST && at + length <= read.length; length++) {
          const target = columns[at + length]!;
          const entries = chunks.get(read.slice(at, at + length));
          if (entries) {
            for (const entry of entries) this.#step(node, cost, entry, target);
          } else if (length === 1) {
            for (let code = 0; code < trie.letters; code++) this.#step(node, cost, { first: code, second: -1, cost: STRANGE }, target);
          }
        }
      }
    }
    const last = this.#withDeletions(columns[read.length]!, (pattern === 'upper' ? this.#upper : this.#lower).get(''));
    const found = new Map<number, number>();
    for (const [node, cost] of last) {
      const word = trie.word(node);
      if (word >= 0 && cost < (found.get(word) ?? Infinity)) found.set(word, cost);
    }
    return Array.from(found, ([word, cost]) => ({ word, cost })).sort((a, b) => a.cost - b.cost || a.word - b.word).slice(0, limit);
  }

  #step(node: number, cost: number, entry: PrintedChunk, target: Map<number, number>): void {
    let next = this.#trie.child(node, entry.first);
    if (next !== 0 && entry.second >= 0) next = this.#trie.child(next, entry.second);
    if (next === 0) return;
    const total = cost + entry.cost;
    const known = target.get(next);
    if (known === undefined || total < known) target.set(next, total);
  }

  /** The best hypotheses of a column, with one printed letter more that was not read at all. */
  #withDeletions(column: ReadonlyMap<number, number>, deletions: readonly PrintedChunk[] | undefined): [number, number][] {
    const best = prune(column);
    if (!deletions) return best;
    const extended = new Map(best);
    for (const [node, cost] of best) for (const entry of deletions) this.#step(node, cost, entry, extended);
    return prune(extended);
  }

  #index(confusions: readonly Confusion[], fits: (printed: string) => boolean): ByRead {
    const out = new Map<string, PrintedChunk[]>();
    for (const { printed, read, cost } of confusions) {
      if (printed === ' ' || read === ' ' || !fits(printed)) continue;
      const [first, second] = Array.from(printed.toLowerCase(), (letter) => this.#trie.code(letter) ?? -1);
      if (first === undefined || first < 0 || (printed.length > 1 && (second === undefined || second < 0))) continue;
      const list = out.get(read);
      const chunk = { first, second: second ?? -1, cost };
      if (list) list.push(chunk);
      else out.set(read, [chunk]);
    }
    return out;
  }
}

function prune(column: ReadonlyMap<number, number>): [number, number][] {
  const entries = Array.from(column);
  if (entries.length <= 1) return entries;
  let best = Infinity;
  for (const [, cost] of entries) if (cost < best) best = cost;
  const near = entries.filter(([, cost]) => cost <= best + MARGIN);
  return near.length <= WIDTH ? near : near.sort((a, b) => a[1] - b[1]).slice(0, WIDTH);
}
