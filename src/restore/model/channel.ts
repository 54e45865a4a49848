/**
 * What a recogniser makes of printed letters: learned costs of reading a printed chunk (one or two letters) as a read
 * chunk (up to three characters). Costs are natural logarithms of probabilities, negated.
 */
import { isVowel } from '../../vietnamese/index.js';
import { SearchColumn } from './search-column.js';
import { ROOT, type VocabularyTrie } from './trie.js';

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
/** Costs of slips that training never saw: a vowel or consonant read as some other character, a character out of nothing. */
const STRANGE_VOWEL = 7;
const STRANGE_CONSONANT = 9;
const STRANGE_ADDED = 7.5;

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
  readonly #strange: Float32Array;
  readonly #spare: SearchColumn[] = [];

  constructor(trie: VocabularyTrie, confusions: readonly Confusion[]) {
    this.#trie = trie;
    const spaces = confusions.filter(({ printed, read }) => printed === ' ' || read === ' ');
    this.lostSpace = spaces.find(({ printed }) => printed === ' ')?.cost ?? 7;
    this.addedSpace = spaces.find(({ read }) => read === ' ')?.cost ?? 7;
    this.#lower = this.#index(confusions, (printed) => printed === printed.toLowerCase());
    this.#upper = this.#index(confusions, (printed) => printed === printed.toUpperCase());
    this.#first = this.#index(confusions, (printed) => printed[0] !== printed[0]!.toLowerCase() && printed.slice(1) === printed.slice(1).toLowerCase());
    this.#strange = Float32Array.from(trie.lettersByCode(), (letter) => (isVowel(letter) ? STRANGE_VOWEL : STRANGE_CONSONANT));
    this.#identity = new Map(confusions.filter(({ printed, read }) => printed === read).map(({ printed, cost }) => [printed, cost]));
  }

  /** Cost of reading a text as it was printed. */
  identityCost(text: string): number {
    let cost = 0;
    for (const letter of text) cost += this.#identity.get(letter) ?? 0.1;
    return cost;
  }

  /** The words that may have been printed where `read` was read: the likeliest by channel and `prior`, a cost of each word by itself. */
  candidates(read: string, pattern: CasePattern, limit: number, prior: (word: number) => number): ReadingCandidate[] {
    const columns = this.#columns(read.length + 1);
    columns[0]!.reach(ROOT, 0);
    for (let at = 0; at <= read.length; at++) {
      this.#advance(columns, at, read, this.#chunksAt(at, pattern));
      if (at < read.length) this.#stepStrangely(columns[at]!, columns[at + 1]!);
    }
    const found = this.#wordsIn(columns[read.length]!);
    for (const column of columns) column.clear();
    const total = ({ word, cost }: ReadingCandidate): number => cost + prior(word);
    return found.sort((a, b) => total(a) - total(b) || a.word - b.word).slice(0, limit);
  }

  /** Goes on from a place by every chunk that may have been read there; at the end of the text only by letters that were not read. */
  #advance(columns: readonly SearchColumn[], at: number, read: string, chunks: ByRead): void {
    const trie = this.#trie;
    const column = columns[at]!;
    const prior = (node: number): number => trie.prior(node);
    column.prune(WIDTH, prior);
    const deletions = chunks.get('');
    if (deletions) {
      for (let i = column.size - 1; i >= 0; i--) this.#stepAll(column.node(i), column.cost(i), deletions, column);
      column.prune(WIDTH, prior);
    }
    for (let length = 1; length <= LONGEST && at + length <= read.length; length++) {
      const entries = chunks.get(read.slice(at, at + length));
      if (!entries) continue;
      for (let i = 0; i < column.size; i++) this.#stepAll(column.node(i), column.cost(i), entries, columns[at + length]!);
    }
  }

  #stepAll(node: number, cost: number, entries: readonly PrintedChunk[], target: SearchColumn): void {
    const trie = this.#trie;
    for (const entry of entries) {
      let next = trie.child(node, entry.first);
      if (next !== 0 && entry.second >= 0) next = trie.child(next, entry.second);
      if (next !== 0) target.reach(next, cost + entry.cost);
    }
  }

  /** Explains one read character by any letter at all, or by none. */
  #stepStrangely(column: SearchColumn, target: SearchColumn): void {
    const trie = this.#trie;
    for (let i = 0; i < column.size; i++) {
      const node = column.node(i);
      const cost = column.cost(i);
      if (!target.admits(cost + STRANGE_VOWEL)) continue;
      target.reach(node, cost + STRANGE_ADDED);
      for (const code of trie.branches(node)) target.reach(trie.child(node, code), cost + this.#strange[code]!);
    }
  }

  #wordsIn(column: SearchColumn): ReadingCandidate[] {
    const best = new Map<number, number>();
    for (let i = 0; i < column.size; i++) {
      const word = this.#trie.word(column.node(i));
      if (word >= 0 && column.cost(i) < (best.get(word) ?? Infinity)) best.set(word, column.cost(i));
    }
    return Array.from(best, ([word, cost]) => ({ word, cost }));
  }

  #chunksAt(at: number, pattern: CasePattern): ByRead {
    if (pattern === 'upper') return this.#upper;
    return at === 0 && pattern === 'title' ? this.#first : this.#lower;
  }

  /** Empty columns; they are used again by the next search. */
  #columns(count: number): SearchColumn[] {
    while (this.#spare.length < count) this.#spare.push(new SearchColumn(this.#trie.nodes, MARGIN));
    return this.#spare.slice(0, count);
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
