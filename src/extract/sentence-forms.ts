/** Tells paragraphs by the forms of the lexicon. */
import { FORM_CLASSES, type SentenceForm } from '../lexicon/sentence-forms.js';
import { oneOf } from '../vietnamese/index.js';

const { source: _, ...CLASSES } = FORM_CLASSES;
const BY_NAME = new Map<string, readonly string[]>(Object.entries(CLASSES));

/** A test for texts of one of some forms. Throws where a form names a class of words that there is not. */
export function hasForm(forms: readonly SentenceForm[]): (text: string) => boolean {
  const patterns = forms.map(({ pattern }) => new RegExp(pattern.replaceAll(/(?<!\(\?)<(\p{L}+)>/gu, (__, name: string) => wordsOfClass(name)), 'iu'));
  return (text) => patterns.some((pattern) => pattern.test(text));
}

function wordsOfClass(name: string): string {
  const words = BY_NAME.get(name);
  if (!words) throw new RangeError(`no class of words is called ${name}`);
  return oneOf(words);
}
