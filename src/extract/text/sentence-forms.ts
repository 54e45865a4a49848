/** Tells paragraphs by the forms of the lexicon. */
import { FORM_CLASSES, type SentenceForm } from '../../lexicon/sentence-forms.js';
import { oneOf } from '../../vietnamese/index.js';
import { tokenize, type Token } from './tokens.js';
import { BUCKETS } from './word-forms.js';

/** Words by the name that stands for them in a pattern; `source` is none of the names. */
type Classes = Readonly<Record<string, string | readonly string[]>>;

/** A test for texts of one of some forms. Throws where a form names a class of words that there is not. */
export function hasForm(forms: readonly SentenceForm[], classes: Classes = FORM_CLASSES): (text: string) => boolean {
  const tests = forms.map((form) => ({ signs: form.signs?.map((sign) => wordOf(sign).folded), pattern: new RegExp(written(form, classes), 'iu') }));
  const signs = new SignWords(forms.flatMap((form) => form.signs ?? []));
  return (text) => {
    const shown = signs.among(text);
    return tests.some(({ signs: own, pattern }) => (!own || own.some((sign) => shown.has(sign))) && pattern.test(text));
  };
}

function wordOf(sign: string): Token {
  return tokenize(sign)[0]!;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Words that texts are looked through for, by their buckets first. */
class SignWords {
  readonly #words: ReadonlySet<string>;
  readonly #buckets = new Uint8Array(BUCKETS);

  constructor(signs: readonly string[]) {
    this.#words = new Set(signs.map((sign) => wordOf(sign).folded));
    for (const sign of signs) this.#buckets[wordOf(sign).bucket] = 1;
  }

  /** Those that a text has. */
  among(text: string): ReadonlySet<string> {
    let found: Set<string> | undefined;
    if (this.#words.size > 0) for (const token of tokenize(text)) if (this.#buckets[token.bucket] === 1 && this.#words.has(token.folded)) (found ??= new Set()).add(token.folded);
    return found ?? NO_WORDS;
  }
}

/** The same in one pass over the text: for short forms, and for stretches of a text that are looked at once. */
export function showsAny(forms: readonly SentenceForm[], classes: Classes = FORM_CLASSES): (text: string) => boolean {
  const pattern = new RegExp(forms.map((form) => written(form, classes)).join('|'), 'iu');
  return (text) => pattern.test(text);
}

function written({ pattern }: SentenceForm, classes: Classes): string {
  return pattern.replaceAll(/(?<!\(\?)<(\p{L}+)>/gu, (_, name: string) => wordsOfClass(name, classes));
}

function wordsOfClass(name: string, classes: Classes): string {
  const words = name === 'source' ? undefined : classes[name];
  if (!Array.isArray(words)) throw new RangeError(`no class of words is called ${name}`);
  return oneOf(words as readonly string[]);
}
