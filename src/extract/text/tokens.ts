/** The words and marks of a passage, folded so that spelling variants compare equal. */
import { tokenOf, type Token } from './word-forms.js';

export type { Token } from './word-forms.js';

/** The words and marks of a text, and the offset in it at which each begins. */
export interface TokenList extends ReadonlyArray<Token> {
  readonly starts: readonly number[];
}

/** Passages split before: the readers of tasks, deadlines and targets look at each in turn. About a plan of 2,000 pages, 30 MB; emptied when large. */
const PASSAGES = new Map<string, TokenList>();
const MOST_PASSAGES = 32_768;
const LONGEST_KEPT_PASSAGE = 4_000;
/** The text asked for last, which is mostly asked for again. */
let last = { text: '', tokens: placed([], []) };

/**
 * Splits a text into words, numbers and single marks. White space is left out.
 * `KH&CN` is one word; a hyphen parts words, because offices write `Tài chính-Kế toán` and `Tài chính - Kế toán`.
 */
export function tokenize(text: string): TokenList {
  if (text !== last.text) last = { text, tokens: PASSAGES.get(text) ?? keep(text, split(text)) };
  return last.tokens;
}

function keep(text: string, tokens: TokenList): TokenList {
  if (text.length > LONGEST_KEPT_PASSAGE) return tokens;
  if (PASSAGES.size >= MOST_PASSAGES) PASSAGES.clear();
  PASSAGES.set(text, tokens);
  return tokens;
}

function split(text: string): TokenList {
  const tokens: Token[] = [];
  const starts: number[] = [];
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const unit = classOf(text, at);
    if (unit === SPACE) {
      at++;
      continue;
    }
    const touches = at === end && at > 0;
    end = unit === LETTER ? wordEnd(text, at) : unit === DIGIT ? numberEnd(text, at) : at + 1;
    tokens.push(tokenOf(text, at, end, KINDS[unit]!, touches));
    starts.push(at);
    at = end;
  }
  return placed(tokens, starts);
}

function placed(tokens: readonly Token[], starts: readonly number[]): TokenList {
  return Object.assign(tokens, { starts });
}

/** The offset behind a token. */
export function endOf(tokens: TokenList, at: number): number {
  return tokens.starts[at]! + tokens[at]!.text.length;
}

/** The words of a text from one token to another, as written. */
export function wordsOf(text: string, tokens: TokenList, from: number, next: number): string {
  return text.slice(tokens.starts[from], endOf(tokens, next - 1));
}

/** Marks that recognition strews between words and that markdown leaves; they part no sentence. */
const STRAY_MARKS = new Set(['?', '*', '_', '~', '^', '`', '\'', '’', '‘', '\\']);

/** The tokens of a text without stray marks, so that what stands on both sides of one is still read together. */
export function legibleTokens(text: string): TokenList {
  const tokens = tokenize(text);
  if (!tokens.some(isStray)) return tokens;
  const kept = [...tokens.keys()].filter((at) => !isStray(tokens[at]!));
  const words = kept.map((at) => (at > 0 && isStray(tokens[at - 1]!) ? apart(tokens[at]!) : tokens[at]!));
  return placed(words, kept.map((at) => tokens.starts[at]!));
}

/** The same word where something stands before it that is left out. */
function apart({ text, kind }: Token): Token {
  return tokenOf(text, 0, text.length, kind, false);
}

function isStray({ kind, text }: Token): boolean {
  return kind === 'mark' && STRAY_MARKS.has(text);
}

const MARK = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const KINDS: readonly Token['kind'][] = ['mark', 'word', 'number'];

/** The class of each UTF-16 code unit, plus one, found when first met: a regular expression a character would cost most of the time. */
const CLASSES = new Uint8Array(0x10000);

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = CLASSES[code]!;
  if (known !== 0) return known - 1;
  const unit = text[at]!;
  const found = /\p{L}/u.test(unit) ? LETTER : /\d/u.test(unit) ? DIGIT : /\s/u.test(unit) ? SPACE : MARK;
  CLASSES[code] = found + 1;
  return found;
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const unit = classOf(text, end);
    const joined = unit === LETTER || unit === DIGIT || isCombining(text.charCodeAt(end)) || (text[end] === '&' && end + 1 < text.length && classOf(text, end + 1) === LETTER);
    if (!joined) break;
    end++;
  }
  return end;
}

function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && classOf(text, end) === DIGIT) end++;
  return end;
}

/** A combining mark of text that is not composed. */
function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
