/**
 * What a recogniser makes of printed letters: learned costs of reading a printed chunk (one or two letters) as a read
 * chunk (up to three characters). Costs are natural logarithms of probabilities, negated.
 */
import { isVowel } from '../../vietnamese/index.js';
import { alignLetters, type LetterSlip } from './letter-alignment.js';
import { SearchColumn } from './search-column.js';
import { ROOT, type VocabularyTrie } from './trie.js';

/** How a word is printed. */
export type CasePattern = 'lower' | 'title' | 'upper';

export interface Confusion {
  readonly printed: string;
  readonly read: string;
  readonly cost: number;
}

/** Two printed letters, as letter numbers of the trie. */
interface PrintedPair {
  readonly first: number;
  readonly second: number;
  readonly cost: number;
}

/** What may have been printed where one chunk was read. */
interface Explanations {
  /** Cost of each single letter by its number; Infinity for those that were never read so. */
  readonly singles: Float32Array;
  readonly pairs: PrintedPair[];
}

type ByRead = ReadonlyMap<string, Explanations>;

export interface ReadingCandidate {
  readonly word: number;
  readonly cost: number;
}

/** Longest read chunk. */
const LONGEST = 3;
/** Hypotheses kept at each character. */
const WIDTH = 72;
/** Hypotheses this much worse than the best at the same character are dropped. */
const MARGIN = 8;
/** Costs of slips that training never saw: a vowel or consonant read as some other character, a character out of nothing. */
const STRANGE_VOWEL = 7;
const STRANGE_CONSONANT = 9;
const STRANGE_ADDED = 7.5;
/** Costs of a letter that left no trace, and of one in two or three characters, where training never saw it; only alignment knows them. */
const STRANGE_LOST = 11;
const STRANGE_SPLIT = 13;

export class Channel {
  /** Cost of a space that is not there. */
  readonly addedSpace: number;
  readonly confusions: readonly Confusion[];
  readonly #trie: VocabularyTrie;
  readonly #lower: ByRead;
  readonly #upper: ByRead;
  readonly #first: ByRead;
  readonly #costs: ReadonlyMap<string, number>;
  readonly #strange: Explanations;
  readonly #spare: SearchColumn[] = [];

  constructor(trie: VocabularyTrie, confusions: readonly Confusion[]) {
    this.#trie = trie;
    this.confusions = confusions;
    this.addedSpace = confusions.find(({ printed, read }) => printed === '' && read === ' ')?.cost ?? STRANGE_ADDED;
    this.#strange = { singles: Float32Array.from(trie.lettersByCode(), (letter) => (isVowel(letter) ? STRANGE_VOWEL : STRANGE_CONSONANT)), pairs: [] };
    this.#lower = this.#index(confusions, (printed) => printed === printed.toLowerCase());
    this.#upper = this.#index(confusions, (printed) => printed === printed.toUpperCase());
    this.#first = this.#index(confusions, (printed) => printed[0] !== printed[0]!.toLowerCase() && printed.slice(1) === printed.slice(1).toLowerCase());
    this.#costs = new Map(confusions.map((confusion) => [keyOf(confusion), confusion.cost]));
  }

  /** A channel to the same words with other costs. */
  with(confusions: readonly Confusion[]): Channel {
    return new Channel(this.#trie, confusions);
  }

  /** Cost of reading a chunk as another, alone: as it was learned, or as slips that training never saw. */
  costOf(slip: LetterSlip): number {
    const known = this.#costs.get(keyOf(slip));
    if (known !== undefined) return known;
    if (slip.printed.length > 1) return Infinity;
    if (slip.read === '') return STRANGE_LOST;
    if (slip.read.length > 1) return STRANGE_SPLIT;
    return isVowel(slip.printed) ? STRANGE_VOWEL : STRANGE_CONSONANT;
  }

  /** What each letter of a printed word was read as, at the least cost. */
  align(printed: string, read: string): LetterSlip[] {
    return alignLetters(printed, read, (slip) => this.costOf(slip));
  }

  /** Cost of reading a text as it was printed. */
  identityCost(text: string): number {
    let cost = 0;
    for (const letter of text) cost += this.#costs.get(keyOf({ printed: letter, read: letter })) ?? 0.1;
    return cost;
  }

  /**
   * The words that may have been printed where `read` was read: the likeliest by the channel and by themselves.
   * `handicap` is what the case pattern costs beside: the search is the narrower for it.
   */
  candidates(read: string, pattern: CasePattern, limit: number, handicap: number): ReadingCandidate[] {
    const columns = this.#columns(read.length + 1);
    for (const column of columns) column.clear(MARGIN - handicap);
    columns[0]!.reach(ROOT, 0);
    for (let at = 0; at <= read.length; at++) this.#advance(columns, at, read, this.#chunksAt(at, pattern));
    const found = this.#wordsIn(columns[read.length]!);
    const total = ({ word, cost }: ReadingCandidate): number => cost + this.#trie.wordPrior(word);
    return found.sort((a, b) => total(a) - total(b) || a.word - b.word).slice(0, limit);
  }

  /** Goes on from a place by every chunk that may have been read there; at the end of the text only by letters that were not read. */
  #advance(columns: readonly SearchColumn[], at: number, read: string, chunks: ByRead): void {
    const { priors } = this.#trie;
    const column = columns[at]!;
    column.prune(WIDTH, priors);
    const deletions = chunks.get('');
    if (deletions) {
      this.#stepAll(column, deletions, column);
      column.prune(WIDTH, priors);
    }
    for (let length = 1; length <= LONGEST && at + length <= read.length; length++) {
      const explanations = chunks.get(read.slice(at, at + length)) ?? (length === 1 ? this.#strange : undefined);
      if (explanations) this.#stepAll(column, explanations, columns[at + length]!);
    }
    if (at < read.length) this.#skip(column, columns[at + 1]!);
  }

  /** Goes on from every hypothesis of a column by each printed chunk. */
  #stepAll(column: SearchColumn, { singles, pairs }: Explanations, target: SearchColumn): void {
    const trie = this.#trie;
    const { branchStarts, branchCodes, branchNodes } = trie;
    for (let i = column.size - 1; i >= 0; i--) {
      const node = column.node(i);
      const cost = column.cost(i);
      if (cost > target.limit) continue;
      const end = branchStarts[node + 1]!;
      for (let at = branchStarts[node]!; at < end; at++) target.reach(branchNodes[at]!, cost + singles[branchCodes[at]!]!);
      for (const pair of pairs) {
        if (cost + pair.cost > target.limit) continue;
        const middle = trie.child(node, pair.first);
        const next = middle === 0 ? 0 : trie.child(middle, pair.second);
        if (next !== 0) target.reach(next, cost + pair.cost);
      }
    }
  }

  /** Takes a read character for one out of nothing. */
  #skip(column: SearchColumn, target: SearchColumn): void {
    for (let i = 0; i < column.size; i++) target.reach(column.node(i), column.cost(i) + STRANGE_ADDED);
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

  /** Columns; they are used again by the next search. */
  #columns(count: number): SearchColumn[] {
    while (this.#spare.length < count) this.#spare.push(new SearchColumn(this.#trie.nodes));
    return this.#spare.slice(0, count);
  }

  #index(confusions: readonly Confusion[], fits: (printed: string) => boolean): ByRead {
    const out = new Map<string, Explanations>();
    for (const { printed, read, cost } of confusions) {
      if (printed === ' ' || read === ' ' || !fits(printed)) continue;
      const [first, second] = Array.from(printed.toLowerCase(), (letter) => this.#trie.code(letter));
      if (first === undefined || (printed.length > 1 && second === undefined)) continue;
      let explanations = out.get(read);
      if (!explanations) {
        // Any letter may be read as any one character, if dearly.
        explanations = { singles: read.length === 1 ? this.#strange.singles.slice() : new Float32Array(this.#trie.letters).fill(Infinity), pairs: [] };
        out.set(read, explanations);
      }
      if (second === undefined) explanations.singles[first] = Math.min(explanations.singles[first]!, cost);
      else explanations.pairs.push({ first, second, cost });
    }
    return out;
  }
}

function keyOf({ printed, read }: LetterSlip): string {
  return `${printed}\t${read}`;
}
