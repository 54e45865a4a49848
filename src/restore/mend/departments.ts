/** `Số GD&ĐT` is `Sở GD&ĐT`: before the abbreviation of a department stands no number, however the vowel was read. */
import type { Decision } from '../decoder.js';

const NUMBER_WORD = /^(?:Số|số)$/u;
/** Fields of departments, joined as their abbreviations are: `KH&CN`, `LĐ-TB&XH`. */
const FIELDS = /^\p{Lu}[\p{Lu}-]*&\p{Lu}{1,4}(?![/\p{L}\d])/u;

/** Gives departments their own word back. */
export function repairDepartments(decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, index) => {
    const next = decisions[index + 1];
    if (!NUMBER_WORD.test(decision.text) || next === undefined || !FIELDS.test(next.text)) return decision;
    return { ...decision, text: 'Sở', margin: Infinity, runnerUp: decision.text };
  });
}
