/** Quarters: their word without its mark (`quy II/2026`), and the first one's Roman number that is read as a figure (`quý 1/2026` for `quý I/2026`). */
import { reworded, type Decision } from '../decoder.js';

const QUARTER_WORD = /^qu[ýí]$/iu;
/** Two words in small letters: a table's cell begins with a capital, and its rows are still to be put together by what was read. */
const SMALL = /^\p{Ll}+$/u;
const FIRST = /^1(?=$|[/,.;:)-])/u;
/** Quarters that a document numbers with figures. */
const FIGURES = /^[2-4](?=$|[/,.;:)-])/u;

/** What stands behind `quý` only. */
const NUMBER_AND_YEAR = /^(?:[1-4]|I{1,3}|IV)\/(?:19|20)\d{2}(?!\d)/u;

/** Gives quarters their word back. */
export function repairQuarterWords(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.map((decision, at) => (/^quy$/iu.test(decision.text) && NUMBER_AND_YEAR.test(decisions[at + 1]?.text ?? '') ? reworded(decision, decision.text.replace(/y$/u, 'ý').replace(/Y$/u, 'Ý')) : decision));
}

/** Gives it its Roman number in a sentence, unless the document has another quarter in figures. Source: all 31 first quarters of the plans that were counted are Roman. */
export function repairQuarters(decisions: readonly Decision[]): readonly Decision[] {
  const isQuarter = ({ text }: Decision, at: number, form: RegExp): boolean => form.test(text) && QUARTER_WORD.test(decisions[at - 1]?.text ?? '');
  if (decisions.some((decision, at) => isQuarter(decision, at, FIGURES))) return decisions;
  const isInSentence = (at: number): boolean => SMALL.test(decisions[at - 1]?.text ?? '') && SMALL.test(decisions[at - 2]?.text ?? '');
  return decisions.map((decision, at) => (isQuarter(decision, at, FIRST) && isInSentence(at) ? reworded(decision, decision.text.replace(FIRST, 'I')) : decision));
}
