/** Abbreviations whose marks the document's own definition tells: in `viên chức, lao động (VCLD)` the D is a Đ, and so everywhere else. */
import { stripMarks } from '../../vietnamese/index.js';
import type { PlacedToken } from '../tokenise.js';
import type { Change } from '../types.js';

/** A definition whose letters lost their marks. */
const DEFINITION = /\((?:[\p{Ll}\s]{0,30}:?\s)?[“"]?([A-Z]*D[A-Z]*)[”"]?\)/gu;
const FEWEST_LETTERS = 2;
/** Confidence in a mark that a definition tells. */
const SURE = 0.97;
/** How far back what is abbreviated may begin, in characters. */
const LONGEST_FULL_FORM = 160;
const CAPITALS = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu;

/** Abbreviations as they stand, with those that they must be; restored texts tell them. */
export function definedAbbreviations(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const { 1: letters, index } of text.matchAll(DEFINITION)) {
      const marked = letters!.length < FEWEST_LETTERS ? null : markedBy(text.slice(Math.max(0, index - LONGEST_FULL_FORM), index), letters!);
      if (marked !== null && marked !== letters) found.set(letters!, marked);
    }
  }
  return found;
}

/**
 * A page's changes with those that write such abbreviations as they must be.
 * @param changes In order; they cover whole tokens.
 */
export function withMarks({ text, tokens }: { readonly text: string; readonly tokens: readonly PlacedToken[] }, changes: readonly Change[], marked: ReadonlyMap<string, string>): Change[] {
  const write = (read: string): string => read.replace(CAPITALS, (word) => marked.get(word) ?? word);
  const out: Change[] = [];
  let next = 0;
  for (const { start, end } of tokens) {
    while (next < changes.length && changes[next]!.range.end <= start) next++;
    const change = changes[next];
    if (change && change.range.start < end) {
      const restored = write(change.text);
      if (change.range.start === start) out.push(restored === change.text ? change : { ...change, text: restored, undecided: false });
      continue;
    }
    const raw = text.slice(start, end);
    if (write(raw) !== raw) out.push({ range: { start, end }, raw, text: write(raw), confidence: SURE, runnerUp: raw, undecided: false });
  }
  return out;
}

/** The letters with Đ where the word that they stand for begins with one; null if the words before do not begin with them. `và` may be passed over. */
function markedBy(before: string, letters: string): string | null {
  const words = before.match(/[\p{L}\d]+/gu) ?? [];
  for (const full of [words, words.filter((word) => word.toLowerCase() !== 'và')]) {
    const initials = full.slice(-letters.length).map((word) => word[0]!.toUpperCase());
    if (initials.length === letters.length && initials.every((initial, i) => stripMarks(initial) === letters[i])) return letters.replaceAll('D', (_, at: number) => (initials[at] === 'Đ' ? 'Đ' : 'D'));
  }
  return null;
}
