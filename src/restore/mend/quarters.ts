/** The first quarter, whose Roman number is read as a figure: `quý 1/2026` for `quý I/2026`. */
import { reworded, type Decision } from '../decoder.js';

const QUARTER_WORD = /^qu[ýí]$/iu;
/** Two words in small letters: a table's cell begins with a capital, and its rows are still to be put together by what was read. */
const SMALL = /^\p{Ll}+$/u;
const FIRST = /^1(?=$|[/,.;:)-])/u;
/** Quarters that a document numbers with figures. */
const FIGURES = /^[2-4](?=$|[/,.;:)-])/u;

/** Gives it its Roman number in a sentence, unless the document has another quarter in figures. Source: all 31 first quarters of the plans that were counted are Roman. */
export function repairQuarters(decisions: readonly Decision[]): readonly Decision[] {
  const isQuarter = ({ text }: Decision, at: number, form: RegExp): boolean => form.test(text) && QUARTER_WORD.test(decisions[at - 1]?.text ?? '');
  if (decisions.some((decision, at) => isQuarter(decision, at, FIGURES))) return decisions;
  const isInSentence = (at: number): boolean => SMALL.test(decisions[at - 1]?.text ?? '') && SMALL.test(decisions[at - 2]?.text ?? '');
  return decisions.map((decision, at) => (isQuarter(decision, at, FIRST) && isInSentence(at) ? reworded(decision, decision.text.replace(FIRST, 'I')) : decision));
}
