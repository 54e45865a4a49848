/** Finds the phrases of a lexicon in tokens, if wanted tolerant of lost or wrong diacritics. */
import { tokenize, type Token } from './tokens.js';
import { phraseWord, WordSieve } from './word-forms.js';

export interface PhraseMatch<T> {
  readonly value: T;
  /** Number of tokens that the phrase covers. */
  readonly length: number;
}

interface Ending<T> {
  readonly value: T;
  readonly folded: readonly string[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly endings: Ending<T>[];
}

/** A lexicon of phrases, each with a value. Built once; looking up costs the length of the phrase found. */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map(), endings: [] };
  /** The words that phrases begin with: most tokens are ruled out by it, without a look into the map. */
  readonly #beginnings = new WordSieve();
  #longest = 0;
  /** What was asked for last, which readers that look at one place in turn mostly ask again, and what was found. */
  #asked: readonly Token[] = [];
  #askedAt = 0;
  #askedLimit = 0;
  #found: PhraseMatch<T> | null = null;
  readonly #accepts: (folded: readonly string[], tokens: readonly Token[], at: number) => boolean;

  /** @param tolerance `lenient` for phrases that no other phrase resembles, so that recognition errors are forgiven. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>, tolerance: 'strict' | 'lenient' = 'strict') {
    this.#accepts = tolerance === 'lenient' ? isClose : isExact;
    for (const [phrase, value] of entries) this.#add(phrase, value);
  }

  /** The longest phrase that begins at token `at` and ends before token `limit`, or null. */
  match(tokens: readonly Token[], at: number, limit = tokens.length): PhraseMatch<T> | null {
    const first = tokens[at];
    if (!first || !this.#beginnings.mayHold(first)) return null;
    if (this.#asked === tokens && this.#askedAt === at && this.#askedLimit === limit) return this.#found;
    this.#found = this.#search(tokens, at, limit, first);
    this.#asked = tokens;
    this.#askedAt = at;
    this.#askedLimit = limit;
    return this.#found;
  }

  #search(tokens: readonly Token[], at: number, limit: number, first: Token): PhraseMatch<T> | null {
    let best: Ending<T> | null = null;
    let node = this.#following(this.#root, first);
    for (let i = at; node && i < limit; node = this.#following(node, tokens[++i])) best = this.#endingAt(node, tokens, at) ?? best;
    return best && { value: best.value, length: best.folded.length };
  }

  /** True if a phrase begins at token `at`. */
  has(tokens: readonly Token[], at: number): boolean {
    return this.match(tokens, at) !== null;
  }

  /** The longest phrase that ends right before token `end`, or null. */
  matchBefore(tokens: readonly Token[], end: number): PhraseMatch<T> | null {
    for (let from = Math.max(0, end - this.#longest); from < end; from++) {
      const found = this.match(tokens, from, end);
      if (found?.length === end - from) return found;
    }
    return null;
  }

  /** Index of the last phrase that begins in tokens `[from, to)`, or null. */
  lastIn(tokens: readonly Token[], from: number, to: number): number | null {
    for (let at = to - 1; at >= from; at--) if (this.has(tokens, at)) return at;
    return null;
  }

  #following(node: Node<T>, token: Token | undefined): Node<T> | undefined {
    return token && node.next.get(token.plain);
  }

  /** The first of the phrases that end at a node which is accepted for the tokens from `at` on. */
  #endingAt({ endings }: Node<T>, tokens: readonly Token[], at: number): Ending<T> | null {
    for (const ending of endings) if (this.#accepts(ending.folded, tokens, at)) return ending;
    return null;
  }

  #add(phrase: string, value: T): void {
    const tokens = tokenize(phrase);
    this.#longest = Math.max(this.#longest, tokens.length);
    let node = this.#root;
    if (tokens[0]) this.#beginnings.add(tokens[0]);
    for (const token of tokens) {
      const plain = phraseWord(token.plain);
      let next = node.next.get(plain);
      if (!next) node.next.set(plain, (next = { next: new Map(), endings: [] }));
      node = next;
    }
    node.endings.push({ value, folded: tokens.map((token) => phraseWord(token.folded)) });
  }
}

/** An index of phrases without values. */
export function phraseSet(phrases: Iterable<string>, tolerance: 'strict' | 'lenient' = 'strict'): PhraseIndex<true> {
  return new PhraseIndex([...phrases].map((phrase) => [phrase, true] as const), tolerance);
}

/**
 * Recognition loses diacritics. A single syllable without them is too ambiguous, so it must be exact; of two, one must be,
 * unless both have lost theirs; three and more are unmistakable by their letters alone.
 */
function isClose(folded: readonly string[], tokens: readonly Token[], at: number): boolean {
  if (folded.length > 2) return true;
  return folded.some((syllable, i) => tokens[at + i]!.folded === syllable)
    || (folded.length === 2 && folded.every((_, i) => tokens[at + i]!.folded === tokens[at + i]!.plain));
}

function isExact(folded: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < folded.length; i++) if (tokens[at + i]!.folded !== folded[i]) return false;
  return true;
}
