/** The corpus as one array of word ids, and the vocabulary that it is written in. */
import { isSyllable } from '../../src/vietnamese/index.js';
import { BOUNDARY, modelTokens, NUMBER, UNKNOWN } from '../../src/restore/tokens.js';

/** Sightings that a word needs to enter the vocabulary. */
const FEWEST_SYLLABLE = 2;
const FEWEST_WORD = 6;
/** Sightings in general text, which spells less carefully, that a syllable needs. */
const FEWEST_GENERAL = 20;
/** Ids have 16 bits. */
const LARGEST_VOCABULARY = 0xffff;
const FIRST_WORDS: readonly string[] = [UNKNOWN, BOUNDARY, NUMBER];

export const BOUNDARY_ID = 1;

/** Official documents make the vocabulary; general text adds only syllables to it. */
export type TextKind = 'official' | 'general';

export interface TokenStreams {
  readonly words: readonly string[];
  /** Ids of each kind of text in reading order; the boundary's id stands before each paragraph. */
  readonly ids: Readonly<Record<TextKind, Uint16Array>>;
}

interface Spelling {
  readonly word: string;
  readonly counts: Record<TextKind, number>;
}

/** Gathers paragraphs; a paragraph may be added several times to weigh it more. */
export class TokenCollector {
  readonly #numbers = new Map<string, number>();
  readonly #spellings: Spelling[] = [];
  readonly #streams: Readonly<Record<TextKind, Stream>> = { official: new Stream(), general: new Stream() };

  add(paragraph: string, kind: TextKind = 'official'): void {
    this.#push(BOUNDARY, kind);
    for (const token of modelTokens(paragraph)) this.#push(token, kind);
  }

  /** The streams in ids of the final vocabulary: the most frequent words first. */
  finish(): TokenStreams {
    const special = new Set(FIRST_WORDS);
    const kept = this.#spellings
      .filter((spelling) => !special.has(spelling.word) && belongs(spelling))
      .sort((a, b) => total(b) - total(a) || (a.word < b.word ? -1 : 1))
      .slice(0, LARGEST_VOCABULARY - special.size);
    const words = [...FIRST_WORDS, ...kept.map(({ word }) => word)];
    const newIds = new Uint16Array(this.#spellings.length);
    words.forEach((word, id) => {
      const index = this.#numbers.get(word);
      if (index !== undefined) newIds[index] = id;
    });
    const inNewIds = (kind: TextKind): Uint16Array => Uint16Array.from(this.#streams[kind].numbers, (number) => newIds[number]!);
    return { words, ids: { official: inNewIds('official'), general: inNewIds('general') } };
  }

  #push(token: string, kind: TextKind): void {
    let number = this.#numbers.get(token);
    if (number === undefined) {
      number = this.#spellings.length;
      this.#numbers.set(token, number);
      this.#spellings.push({ word: token, counts: { official: 0, general: 0 } });
    }
    this.#spellings[number]!.counts[kind]++;
    this.#streams[kind].push(number);
  }
}

/** A growing array of numbers. */
class Stream {
  #data = new Uint32Array(1 << 20);
  #length = 0;

  push(number: number): void {
    if (this.#length === this.#data.length) {
      const larger = new Uint32Array(this.#data.length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.#length++] = number;
  }

  get numbers(): Uint32Array {
    return this.#data.subarray(0, this.#length);
  }
}

function total({ counts }: Spelling): number {
  return counts.official + counts.general;
}

/** Keeps glued words (`vàcác`) and slips out of the vocabulary. */
function belongs({ word, counts }: Spelling): boolean {
  if (isSyllable(word) || !/\p{L}/u.test(word)) return counts.official >= FEWEST_SYLLABLE || counts.general >= FEWEST_GENERAL;
  return counts.official >= FEWEST_WORD && word.length <= 20 && !isGlued(word);
}

function isGlued(word: string): boolean {
  for (let at = 2; at < word.length - 1; at++) {
    if (isSyllable(word.slice(0, at)) && isSyllable(word.slice(at)) && /[^a-z]/u.test(word)) return true;
  }
  return false;
}
