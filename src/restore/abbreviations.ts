/** Abbreviations that the vocabulary lacks but are made of ones that it has: `SKHDT` is a Sở (S) of `KHĐT`, `GD&DT` is `GD&ĐT`. */
import { CODE_LETTERS } from '../lexicon/code-letters.js';
import { isSyllable, stripMarks } from '../vietnamese/index.js';
import type { RestorationModel } from './model/load.js';

/** Letters of a known abbreviation that a longer one may end in. */
const FEWEST_LETTERS = 3;
const UNMARKED = /^[A-Z]+$/u;
/** An abbreviation with a number of its own: `BCĐ33`. */
const NUMBERED = /^([A-Z]+)(\d{1,3})$/u;
const JOINED = /^[A-Z]{0,6}(?:&[A-Z]{1,6})+$/u;

const MARKED = new Set<string>(CODE_LETTERS.marked.split(' '));
const WHOLE: ReadonlyMap<string, string> = new Map(CODE_LETTERS.whole.map((code) => [stripMarks(code), code]));
const PLAIN = new Set<string>(CODE_LETTERS.plain.split(' '));

/**
 * An abbreviation in capitals with the marks of the longest known one that it ends in; as it stands if it ends in none.
 * @param inCode true in a document's number, where letters that no known one tells are marked by their neighbours.
 */
export function markAbbreviation(read: string, model: RestorationModel, inCode = false): string {
  const whole = WHOLE.get(read);
  // An office's sign in a number may stand for something else outside of one.
  if (whole !== undefined && (inCode || whole !== read)) return whole;
  if (JOINED.test(read)) return markJoined(read.split('&'), model, inCode);
  const [, letters, number] = NUMBERED.exec(read) ?? [];
  if (letters !== undefined) return (abbreviationOf(letters, model) ?? markAbbreviation(letters, model, inCode)) + number!;
  if (!UNMARKED.test(read)) return read;
  for (let at = 1; at + FEWEST_LETTERS <= read.length; at++) {
    const known = abbreviationOf(read.slice(at), model);
    if (known !== null) return (inCode ? markLetters(read).slice(0, at) : read.slice(0, at)) + known;
  }
  return inCode ? markLetters(read) : read;
}

/** The abbreviation that letters without marks are most often; null if the vocabulary has none. */
function abbreviationOf(letters: string, { language, bySkeleton }: RestorationModel): string | null {
  const known = (bySkeleton.get(letters.toLowerCase()) ?? []).filter((word) => !isSyllable(language.words[word]!));
  if (known.length === 0) return null;
  return language.words[known.reduce((best, word) => (language.unigram(word) < language.unigram(best) ? word : best))]!.toUpperCase();
}

/** A code with Đ for D where its neighbours make it likelier. */
function markLetters(code: string): string {
  return code.replaceAll('D', (_, at: number) => {
    const after = code[at + 1] ?? '$';
    const pair = (code[at - 1] ?? '^') + after;
    return MARKED.has(pair) || (!PLAIN.has(pair) && CODE_LETTERS.markedBefore.includes(after)) ? 'Đ' : 'D';
  });
}

/** Parts joined by `&`, each with the marks that it has most often behind the part before. */
function markJoined(parts: readonly string[], model: RestorationModel, inCode: boolean): string {
  const { language, bySkeleton } = model;
  let before = language.boundary;
  return parts.map((part) => {
    const known = (bySkeleton.get(part.toLowerCase()) ?? []).filter((word) => !isSyllable(language.words[word]!));
    const context = language.context(language.unknown, language.unknown, before);
    const likeliest = known.length === 0 ? language.unknown : known.reduce((best, word) => (language.cost(context, word) < language.cost(context, best) ? word : best));
    before = likeliest;
    return likeliest === language.unknown ? markAbbreviation(part, model, inCode) : language.words[likeliest]!.toUpperCase();
  }).join('&');
}
