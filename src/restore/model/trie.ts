/** The vocabulary as a tree of letters, to be walked while reading damaged characters. */
import { newTonePlacement } from '../../vietnamese/index.js';

/** The tree's first node. */
export const ROOT = 0;
const NO_NODE = 0;
const NO_WORD = -1;

export class VocabularyTrie {
  readonly #children: Uint16Array;
  readonly #words: Int32Array;
  readonly #codes: ReadonlyMap<string, number>;
  readonly #alphabet: number;
  readonly #branches: Uint8Array[] = [];
  readonly #priors: Float32Array;

  /** Holds the words made of letters only, in both tone placements; a word's number is its index. `priors` are the words' own costs. */
  constructor(words: readonly string[], priors: (word: number) => number) {
    const codes = new Map<string, number>();
    const forms: [string, number][] = [];
    words.forEach((word, id) => {
      if (!/^\p{L}+$/u.test(word)) return;
      forms.push([word, id]);
      const other = newTonePlacement(word);
      if (other !== word) forms.push([other, id]);
      for (const letter of word + other) if (!codes.has(letter)) codes.set(letter, codes.size);
    });
    this.#codes = codes;
    this.#alphabet = codes.size;
    const nodes = 1 + new Set(forms.flatMap(([form]) => prefixes(form))).size;
    if (nodes > 0xffff) throw new RangeError('vocabulary too large for 16-bit nodes');
    this.#children = new Uint16Array(nodes * codes.size);
    this.#words = new Int32Array(nodes).fill(NO_WORD);
    this.#priors = new Float32Array(nodes).fill(Infinity);
    this.#priors[ROOT] = 0;
    let used = 1;
    for (const [form, id] of forms) {
      let node = ROOT;
      for (const letter of form) {
        const slot = node * this.#alphabet + codes.get(letter)!;
        if (this.#children[slot] === NO_NODE) this.#children[slot] = used++;
        node = this.#children[slot]!;
        this.#priors[node] = Math.min(this.#priors[node]!, priors(id));
      }
      this.#words[node] = id;
    }
    for (let node = 0; node < nodes; node++) this.#branches.push(this.#codesAt(node));
  }

  /** Number of a lower-case letter for `child`; undefined for letters that no word has. */
  code(letter: string): number | undefined {
    return this.#codes.get(letter);
  }

  /** The letters, each at its number. */
  lettersByCode(): string[] {
    return Array.from(this.#codes.keys());
  }

  get letters(): number {
    return this.#alphabet;
  }

  get nodes(): number {
    return this.#words.length;
  }

  /** The node after a letter, or 0 if no word goes on so. */
  child(node: number, code: number): number {
    return this.#children[node * this.#alphabet + code]!;
  }

  /** Numbers of the letters that go on from a node. */
  branches(node: number): Uint8Array {
    return this.#branches[node]!;
  }

  /** Cost of the likeliest word that goes on from a node. */
  prior(node: number): number {
    return this.#priors[node]!;
  }

  /** The word that ends at a node, or -1. */
  word(node: number): number {
    return this.#words[node]!;
  }

  #codesAt(node: number): Uint8Array {
    const row = this.#children.subarray(node * this.#alphabet, (node + 1) * this.#alphabet);
    const codes: number[] = [];
    row.forEach((child, code) => { if (child !== NO_NODE) codes.push(code); });
    return Uint8Array.from(codes);
  }
}

function prefixes(form: string): string[] {
  return Array.from(form, (_, index) => form.slice(0, index + 1));
}
