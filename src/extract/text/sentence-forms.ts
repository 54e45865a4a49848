/** Tells paragraphs by the forms of the lexicon. */
import { FORM_CLASSES, type SentenceForm } from '../../lexicon/sentence-forms.js';
import { oneOf } from '../../vietnamese/index.js';

/** Words by the name that stands for them in a pattern; `source` is none of the names. */
type Classes = Readonly<Record<string, string | readonly string[]>>;

/** A test for texts of one of some forms. Throws where a form names a class of words that there is not. */
export function hasForm(forms: readonly SentenceForm[], classes: Classes = FORM_CLASSES): (text: string) => boolean {
  const patterns = forms.map((form) => new RegExp(written(form, classes), 'iu'));
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/** The same in one pass over the text: for short forms that are looked for in every passage. */
export function showsAny(forms: readonly SentenceForm[], classes: Classes): (text: string) => boolean {
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
