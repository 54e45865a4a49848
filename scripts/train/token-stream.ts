/** The corpus as one array of word ids, and the vocabulary that it is written in. */
import { isSyllable } from '../../src/vietnamese/index.js';
import { BOUNDARY, modelTokens, NUMBER, UNKNOWN } from '../../src/restore/tokens.js';

/** Sightings that a word needs to enter the vocabulary. */
const FEWEST_SYLLABLE = 2;
const FEWEST_WORD = 6;
/** Ids have 16 bits. */
const LARGEST_VOCABULARY = 0xffff;
const FIRST_WORDS: readonly string[] = [UNKNOWN, BOUNDARY, NUMBER];

export const BOUNDARY_ID = 1;

export interface TokenStream {
  readonly words: readonly string[];
  /** Ids of the corpus in reading order; the boundary's id stands before each paragraph. */
  readonly ids: Uint16Array;
}

/** Gathers paragraphs; a paragraph may be added several times to weigh it more. */
export class TokenCollector {
  readonly #numbers = new Map<string, number>();
  readonly #spellings: string[] = [];
  readonly #counts: number[] = [];
  #stream = new Uint32Array(1 << 20);
  #length = 0;

  add(paragraph: string): void {
    this.#push(BOUNDARY);
    for (const token of modelTokens(paragraph)) this.#push(token);
  }

  /** The stream in ids of the final vocabulary: the most frequent words first. */
  finish(): TokenStream {
    const special = new Set(FIRST_WORDS);
    const kept = this.#spellings
      .map((word, index) => ({ word, index, count: this.#counts[index]! }))
      .filter(({ word, count }) => !special.has(word) && belongs(word, count))
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, LARGEST_VOCABULARY - special.size);
    const words = [...FIRST_WORDS, ...kept.map(({ word }) => word)];
    const newIds = new Uint16Array(this.#spellings.length);
    words.forEach((word, id) => {
      const index = this.#numbers.get(word);
      if (index !== undefined) newIds[index] = id;
    });
    const ids = new Uint16Array(this.#length);
    for (let i = 0; i < this.#length; i++) ids[i] = newIds[this.#stream[i]!]!;
    return { words, ids };
  }

  #push(token: string): void {
    let number = this.#numbers.get(token);
    if (number === undefined) {
      number = this.#spellings.length;
      this.#numbers.set(token, number);
      this.#spellings.push(token);
      this.#counts.push(0);
    }
    this.#counts[number]!++;
    if (this.#length === this.#stream.length) {
      const larger = new Uint32Array(this.#stream.length * 2);
      larger.set(this.#stream);
      this.#stream = larger;
    }
    this.#stream[this.#length++] = number;
  }
}

/** Keeps glued words (`vàcác`) and slips out of the vocabulary. */
function belongs(word: string, count: number): boolean {
  if (isSyllable(word) || !/\p{L}/u.test(word)) return count >= FEWEST_SYLLABLE;
  return count >= FEWEST_WORD && word.length <= 20 && !isGlued(word);
}

function isGlued(word: string): boolean {
  for (let at = 2; at < word.length - 1; at++) {
    if (isSyllable(word.slice(0, at)) && isSyllable(word.slice(at)) && /[^a-z]/u.test(word)) return true;
  }
  return false;
}
