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

  /** Holds the words made of letters only, in both tone placements; a word's number is its index. */
  constructor(words: readonly string[]) {
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
    let used = 1;
    for (const [form, id] of forms) {
      let node = ROOT;
      for (const letter of form) {
        const slot = node * this.#alphabet + codes.get(letter)!;
        if (this.#children[slot] === NO_NODE) this.#children[slot] = used++;
        node = this.#children[slot]!;
      }
      this.#words[node] = id;
    }
  }

  /** Number of a lower-case letter for `child`; undefined for letters that no word has. */
  code(letter: string): number | undefined {
    return this.#codes.get(letter);
  }

  /** Numbers of letters run from 0 to this, exclusive. */
  get letters(): number {
    return this.#alphabet;
  }

  /** The node after a letter, or 0 if no word goes on so. */
  child(node: number, code: number): number {
    return this.#children[node * this.#alphabet + code]!;
  }

  /** The word that ends at a node, or -1. */
  word(node: number): number {
    return this.#words[node]!;
  }
}

function prefixes(form: string): string[] {
  return Array.from(form, (_, index) => form.slice(0, index + 1));
}
