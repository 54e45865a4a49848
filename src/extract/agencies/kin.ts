/** Names that recognition damaged, and the names of the same document that they stand for. */
import { stripMarks } from '../../vietnamese/index.js';
import { tokenize } from '../text/tokens.js';
import { fold } from '../text/word-forms.js';
import { SURE_WORDS } from './vocabulary.js';

/** Shortest and longest names that are compared letter by letter, in letters and characters. */
const SHORTEST_KIN = 5;
const LONGEST_KIN = 100;

/**
 * The surer name of each name that differs from it by its marks alone, or that no lexicon knows and one letter tells from
 * it (`Sở Sây dựng` and `Sở Xây dựng`; `SY tế Hà Nội` beside `Sở Y tế`). Linear in the number of names.
 * @param names the names as written, with the number of their mentions.
 */
export function kinOf(names: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const kin = new Map<string, string>();
  const sure = new Set([...names.keys()].filter(isSure));
  const byLetters = new Map<string, string>();
  for (const name of [...names.keys()].sort((a, b) => Number(sure.has(b)) - Number(sure.has(a)) || names.get(b)! - names.get(a)!)) {
    const letters = lettersOf(name);
    const known = byLetters.get(letters);
    if (known === undefined) byLetters.set(letters, name);
    else if (!sure.has(name) && fold(known) !== fold(name)) kin.set(name, known);
  }
  const index = new NearIndex(sure);
  for (const name of names.keys()) {
    if (sure.has(name) || kin.has(name)) continue;
    const found = index.nearest(name);
    if (found !== null) kin.set(name, found);
  }
  return kin;
}

/** Finds the sure name that one letter at most tells from the beginning of a name. */
class NearIndex {
  readonly #names = new Map<string, string>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const letters = lettersOf(name);
      if (letters.length < SHORTEST_KIN || name.length > LONGEST_KIN) continue;
      for (const form of withOneLess(letters)) if (!this.#names.has(form)) this.#names.set(form, name);
    }
  }

  /** The sure name, with the place that follows it in the damaged one; null where none is near. */
  nearest(name: string): string | null {
    if (name.length > LONGEST_KIN) return null;
    const words = name.split(' ');
    for (let count = words.length; count > 1; count--) {
      const rest = words.slice(count);
      if (rest.length > 0 && !/^\p{Lu}/u.test(rest[0]!)) continue;
      const letters = lettersOf(words.slice(0, count).join(' '));
      for (const form of withOneLess(letters)) {
        const found = this.#names.get(form);
        if (found !== undefined && differByOne(letters, lettersOf(found))) return [found, ...rest].join(' ');
      }
    }
    return null;
  }
}

/** True if lexicons know every word of a name. */
export function isSure(name: string): boolean {
  return unknownWords(name).length === 0;
}

/** The words of a name that lexicons do not know, as they are written. */
export function unknownWords(name: string): readonly string[] {
  const tokens = tokenize(name);
  const unknown: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const known = SURE_WORDS.match(tokens, at);
    if (!known && tokens[at]!.kind === 'word') unknown.push(tokens[at]!.text);
    at += known?.length ?? 1;
  }
  return unknown;
}

/** A name's letters and digits without marks and capitals. */
function lettersOf(name: string): string {
  return stripMarks(fold(name)).replace(/[^\p{L}\d]/gu, '');
}

/** A word and what is left of it without each of its letters: two words that one letter tells apart share one of these. */
function withOneLess(letters: string): string[] {
  return [letters, ...Array.from(letters, (_, i) => letters.slice(0, i) + letters.slice(i + 1))];
}

function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
