/** Names that the language model does not know. */
import type { Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';
import type { LanguageModel } from '../model/language-model.js';
import { foldWord } from '../tokens.js';

/** A capitalised word, alone or with punctuation after it. */
const CAPITALISED = /^(\p{Lu}\p{Ll}+)([.,;:)]*)$/u;
/** Cost of a word by itself, in nats, from which it is rare. */
const RARE = 8.5;
const FEWEST_READINGS = 2;

/**
 * Takes back changes of rare names that are not changed to the same word everywhere: what a page repeats and is read alike
 * each time is right, even where each place by itself suggests another word.
 */
export function keepRepeatedNames(decisions: readonly Decision[], tokens: readonly RawToken[], language: LanguageModel): Decision[] {
  const names = decisions.map(({ first, end }) => (end - first === 1 ? nameOf(tokens[first]!.text, language) : null));
  const readings = new Map<string, string[]>();
  names.forEach((name, index) => {
    if (name === null) return;
    const word = CAPITALISED.exec(decisions[index]!.text)?.[1] ?? decisions[index]!.text;
    const known = readings.get(name);
    if (known) known.push(word);
    else readings.set(name, [word]);
  });
  return decisions.map((decision, index) => {
    const words = readings.get(names[index] ?? '') ?? [];
    const raw = tokens[decision.first]!.text;
    return words.length < FEWEST_READINGS || new Set(words).size === 1 || decision.text === raw ? decision : { ...decision, text: raw, runnerUp: decision.text };
  });
}

/** What a small `la` may be decided to be where it is a name's `Ia`; `ea` is the same word in other languages of the Highlands, and never small. */
const HIGHLAND_READINGS: ReadonlySet<string> = new Set(['la', 'ea']);

/** `la` before a capitalised word is `Ia` (water), which names of the Central Highlands begin with: `Ia Drang`, `Ia Grai`. */
export function repairHighlandNames(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  return decisions.map((decision, index) => {
    const next = decisions[index + 1];
    const isName = tokens[decision.first]!.text === 'la' && HIGHLAND_READINGS.has(decision.text) && next !== undefined && !tokens[next.first]!.opens && CAPITALISED.test(next.text);
    return isName ? { ...decision, text: 'Ia', margin: Infinity, runnerUp: 'la' } : decision;
  });
}

/** The rare name that a token is; null if it is none. */
function nameOf(text: string, language: LanguageModel): string | null {
  const name = CAPITALISED.exec(text)?.[1];
  if (name === undefined) return null;
  const word = language.id(foldWord(name));
  return word === language.unknown || language.unigram(word) >= RARE ? name : null;
}
