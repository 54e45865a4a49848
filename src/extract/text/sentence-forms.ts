/** Tells paragraphs by the forms of the lexicon. */
import { FORM_CLASSES, type SentenceForm } from '../../lexicon/sentence-forms.js';
import { oneOf } from '../../vietnamese/index.js';
import { tokenize } from './tokens.js';
import { WordSieve } from './word-forms.js';

/** Words by the name that stands for them in a pattern; `source` is none of the names. */
type Classes = Readonly<Record<string, string | readonly string[]>>;

/** A test for texts of one of some forms. Throws where a form names a class of words that there is not. */
export function hasForm(forms: readonly SentenceForm[], classes: Classes = FORM_CLASSES): (text: string) => boolean {
  const unsigned: RegExp[] = [];
  const bySign = new Map<string, RegExp[]>();
  for (const form of forms) {
    const pattern = new RegExp(written(form, classes), 'iu');
    if (!form.signs) unsigned.push(pattern);
    for (const sign of form.signs ?? []) {
      const word = signWord(sign);
      bySign.set(word, [...(bySign.get(word) ?? []), pattern]);
    }
  }
  return (text) => unsigned.some((pattern) => pattern.test(text)) || (bySign.size > 0 && signsIn(text).some((sign) => bySign.get(sign)?.some((pattern) => pattern.test(text))));
}

/** The signs of all forms, and the sieve that spares most words the look for them. */
const SIGNS = new Set<string>();
const SIEVE = new WordSieve();

function signWord(sign: string): string {
  const word = tokenize(sign)[0]!;
  SIGNS.add(word.folded);
  SIEVE.add(word);
  last = NOTHING;
  return word.folded;
}

/** The text that was looked through last, and its signs: a paragraph is asked for many forms in turn. */
const NOTHING: { readonly text: string; readonly signs: readonly string[] } = { text: '', signs: [] };
let last = NOTHING;

function signsIn(text: string): readonly string[] {
  if (text !== last.text) {
    const signs: string[] = [];
    for (const token of tokenize(text)) if (SIEVE.mayHold(token) && SIGNS.has(token.folded) && !signs.includes(token.folded)) signs.push(token.folded);
    last = { text, signs };
  }
  return last.signs;
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
