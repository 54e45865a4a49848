/** The words and marks of a passage, folded so that spelling variants compare equal. */
import { formOf, type WordForm } from './word-forms.js';

export interface Token extends WordForm {
  /** Offsets in the passage's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Passages split before: the readers of tasks, deadlines and targets look at each in turn. About a plan of 1,000 pages, 40 MB; emptied when large. */
const PASSAGES = new Map<string, readonly Token[]>();
const MOST_PASSAGES = 16_384;
const LONGEST_KEPT_PASSAGE = 4_000;

/**
 * Splits a text into words, numbers and single marks. White space is left out.
 * `KH&CN` is one word; a hyphen parts words, because offices write `Tài chính-Kế toán` and `Tài chính - Kế toán`.
 */
export function tokenize(text: string): readonly Token[] {
  const known = PASSAGES.get(text);
  if (known) return known;
  const tokens = split(text);
  if (text.length > LONGEST_KEPT_PASSAGE) return tokens;
  if (PASSAGES.size >= MOST_PASSAGES) PASSAGES.clear();
  PASSAGES.set(text, tokens);
  return tokens;
}

function split(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = classOf(text, at);
    if (unit === SPACE) {
      at++;
      continue;
    }
    const end = unit === LETTER ? wordEnd(text, at) : unit === DIGIT ? numberEnd(text, at) : at + 1;
    tokens.push(new FormToken(formOf(text, at, end, KINDS[unit]!), at));
    at = end;
  }
  return tokens;
}

/** Marks that recognition strews between words and that markdown leaves; they part no sentence. */
const STRAY_MARKS = new Set(['?', '*', '_', '~', '^', '`', '\'', '’', '‘', '\\']);

/** The tokens of a text without stray marks, so that what stands on both sides of one is still read together. */
export function legibleTokens(text: string): readonly Token[] {
  const tokens = tokenize(text);
  return tokens.some(isStray) ? tokens.filter((token) => !isStray(token)) : tokens;
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

/** A place in a passage and the form that stands there, which all places of a word share: plans of thousands of pages hold millions of tokens. */
class FormToken implements Token {
  readonly #form: WordForm;
  readonly start: number;

  constructor(form: WordForm, start: number) {
    this.#form = form;
    this.start = start;
  }

  get text(): string {
    return this.#form.text;
  }

  get end(): number {
    return this.start + this.#form.text.length;
  }

  get folded(): string {
    return this.#form.folded;
  }

  get plain(): string {
    return this.#form.plain;
  }

  get kind(): Token['kind'] {
    return this.#form.kind;
  }

  get capital(): boolean {
    return this.#form.capital;
  }

  get bucket(): number {
    return this.#form.bucket;
  }
}
