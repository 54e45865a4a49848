/** Tells paragraphs by the forms of the lexicon. */
import { FORM_CLASSES, type SentenceForm } from '../../lexicon/sentence-forms.js';
import { oneOf } from '../../vietnamese/index.js';
import { tokenize } from './tokens.js';

/** Words by the name that stands for them in a pattern; `source` is none of the names. */
type Classes = Readonly<Record<string, string | readonly string[]>>;

/** A test for texts of one of some forms. Throws where a form names a class of words that there is not. */
export function hasForm(forms: readonly SentenceForm[], classes: Classes = FORM_CLASSES): (text: string) => boolean {
  const tests = forms.map((form) => ({ signs: form.signs?.map(foldedWord), pattern: new RegExp(written(form, classes), 'iu') }));
  const known = new Set(tests.flatMap(({ signs }) => signs ?? []));
  return (text) => {
    const shown = wordsAmong(known, text);
    return tests.some(({ signs, pattern }) => (!signs || signs.some((sign) => shown.has(sign))) && pattern.test(text));
  };
}

function foldedWord(word: string): string {
  return tokenize(word)[0]!.folded;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Those of some words that a text has. */
function wordsAmong(words: ReadonlySet<string>, text: string): ReadonlySet<string> {
  let found: Set<string> | undefined;
  if (words.size > 0) for (const { folded } of tokenize(text)) if (words.has(folded)) (found ??= new Set()).add(folded);
  return found ?? NO_WORDS;
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
