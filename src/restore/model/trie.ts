/** The vocabulary as a tree of letters, to be walked while reading damaged characters. */
import { newTonePlacement } from '../../vietnamese/index.js';

/** The tree's first node. */
export const ROOT = 0;
const NO_NODE = 0;
const NO_WORD = -1;

export class VocabularyTrie {
  /** Where each node's branches begin in `branchCodes` and `branchNodes`; at the end the number of branches. */
  readonly branchStarts: Uint32Array;
  /** The branches' letter numbers. */
  readonly branchCodes: Uint8Array;
  /** The nodes that the branches lead to. */
  readonly branchNodes: Uint16Array;
  /** By node, the cost of the likeliest word that goes on from it. */
  readonly priors: Float32Array;
  readonly #words: Int32Array;
  readonly #wordPriors: (word: number) => number;
  readonly #codes: ReadonlyMap<string, number>;

  /** Holds the words made of letters only, in both tone placements; a word's number is its index. `priors` are the words' own costs. */
  constructor(words: readonly string[], priors: (word: number) => number) {
    const forms = formsOf(words);
    this.#wordPriors = priors;
    this.#codes = new Map(Array.from(new Set(forms.flatMap(([form]) => Array.from(form))), (letter, code) => [letter, code]));
    const branches = [new Map<number, number>()];
    const ends: [node: number, word: number][] = [];
    const nodePriors: number[] = [0];
    for (const [form, id] of forms) {
      let node = ROOT;
      for (const letter of form) {
        const code = this.#codes.get(letter)!;
        let next = branches[node]!.get(code);
        if (next === undefined) {
          next = branches.push(new Map<number, number>()) - 1;
          branches[node]!.set(code, next);
        }
        node = next;
        nodePriors[node] = Math.min(nodePriors[node] ?? Infinity, priors(id));
      }
      ends.push([node, id]);
    }
    if (branches.length > 0x10000) throw new RangeError('vocabulary too large for 16-bit nodes');
    this.priors = Float32Array.from(nodePriors);
    this.#words = new Int32Array(branches.length).fill(NO_WORD);
    for (const [node, id] of ends) this.#words[node] = id;
    this.branchStarts = new Uint32Array(branches.length + 1);
    this.branchCodes = new Uint8Array(branches.length - 1);
    this.branchNodes = new Uint16Array(branches.length - 1);
    let used = 0;
    branches.forEach((own, node) => {
      this.branchStarts[node] = used;
      for (const [code, next] of own) {
        this.branchCodes[used] = code;
        this.branchNodes[used++] = next;
      }
    });
    this.branchStarts[branches.length] = used;
  }

  /** Number of a lower-case letter; undefined for letters that no word has. */
  code(letter: string): number | undefined {
    return this.#codes.get(letter);
  }

  /** The letters, each at its number. */
  lettersByCode(): string[] {
    return Array.from(this.#codes.keys());
  }

  get letters(): number {
    return this.#codes.size;
  }

  get nodes(): number {
    return this.#words.length;
  }

  /** The node after a letter, or 0 if no word goes on so. */
  child(node: number, code: number): number {
    const end = this.branchStarts[node + 1]!;
    for (let at = this.branchStarts[node]!; at < end; at++) if (this.branchCodes[at] === code) return this.branchNodes[at]!;
    return NO_NODE;
  }

  /** A word's own cost. */
  wordPrior(word: number): number {
    return this.#wordPriors(word);
  }

  /** The word that ends at a node, or -1. */
  word(node: number): number {
    return this.#words[node]!;
  }
}

/** The words made of letters only, as they are written in either tone placement. */
function formsOf(words: readonly string[]): [form: string, word: number][] {
  return words.flatMap((word, id): [string, number][] => {
    if (!/^\p{L}+$/u.test(word)) return [];
    const other = newTonePlacement(word);
    return other === word ? [[word, id]] : [[word, id], [other, id]];
  });
}
