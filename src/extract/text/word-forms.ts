/** Single words and marks: as written, and folded so that spelling variants compare equal. */
import { SOUTHERN_SPELLINGS } from '../../lexicon/spellings.js';
import { foldTonePlacement, stripMarks } from '../../vietnamese/index.js';

/** A word, number or mark. All places where a word stands the same way share one: plans of thousands of pages hold millions of them. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case with one placement of tones; all dashes are `-`. */
  readonly folded: string;
  /** `folded` without diacritics. */
  readonly plain: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** True if it begins with an upper-case letter. */
  readonly capital: boolean;
  /** True if no white space parts it from what stands before it. */
  readonly touches: boolean;
  /** A number from 0 to `BUCKETS` - 1 that follows from `plain`, by which most words are told apart without comparing them. */
  readonly bucket: number;
}

/** Numbers that a word's bucket can be. */
const BUCKETS = 1_024;

/** Words by their buckets alone: nearly every word that is none of them is ruled out at the cost of one look. */
export class WordSieve {
  readonly #buckets = new Uint8Array(BUCKETS);

  add({ bucket }: Token): void {
    this.#buckets[bucket] = 1;
  }

  /** False for words that are none of those added, whatever their diacritics; true for these, and for a few others. */
  mayHold({ bucket }: Token): boolean {
    return this.#buckets[bucket] === 1;
  }
}

const DASH = /^[-‐-―−]$/u;

/** Words met before, each in the slot of its hash, the last one met: a document repeats its words, so that folding each once pays. */
const APART = new Array<Token | undefined>(0x10000);
const TOUCHING = new Array<Token | undefined>(APART.length);

/** The words of the lexicons' phrases, each by itself: strings that are one object are the quicker to compare. */
const PHRASE_WORDS = new Map<string, string>();

/** The one string object that stands for a word of a phrase; forms made afterwards have it. */
export function phraseWord(word: string): string {
  const known = PHRASE_WORDS.get(word);
  if (known === undefined) PHRASE_WORDS.set(word, word);
  return known ?? word;
}

/** The word `text.slice(start, end)`. Cut from the text only if it is not in its slot. */
export function tokenOf(text: string, start: number, end: number, kind: Token['kind'], touches: boolean): Token {
  const slots = touches ? TOUCHING : APART;
  const slot = hashOf(text, start, end) & (slots.length - 1);
  const known = slots[slot];
  return known && isAt(known.text, text, start, end) ? known : (slots[slot] = makeToken(text.slice(start, end), kind, touches));
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function makeToken(text: string, kind: Token['kind'], touches: boolean): Token {
  const spelled = fold(text);
  const folded = SOUTHERN_SPELLINGS.byWord[spelled] ?? spelled;
  const bare = stripMarks(folded);
  return { text, folded: PHRASE_WORDS.get(folded) ?? folded, plain: PHRASE_WORDS.get(bare) ?? bare, kind, capital: /^\p{Lu}/u.test(text), touches, bucket: hashOf(bare, 0, bare.length) & (BUCKETS - 1) };
}

/** A hash of `text.slice(start, end)` whose lower bits are as good as its upper ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}

/** Lower case, one placement of tones, one kind of dash; of the same length as the NFC input for Vietnamese text. */
export function fold(text: string): string {
  return DASH.test(text) ? '-' : foldTonePlacement(text.toLowerCase());
}
