/** Punctuation that recognition took for other, told from what follows: a full stop before a small letter is a comma. */
import { isSyllable } from '../../vietnamese/index.js';
import { reworded, type Decision } from '../decoder.js';
import type { RawToken } from '../lattice.js';

const ENDS_IN_STOP = /^(?:.*[^\p{L}])?(\p{L}{2,})\.$/u;
/** How a sentence goes on; `a)` and `b.` open an item. */
const GOES_ON = /^\p{Ll}{2}/u;
/** An official document has short dashes only. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I: list items begin with `-`. */
const LONG_DASH = /^—$/u;

/** What a paragraph begins with that its neighbours in a list begin with too: a word (`Căn cứ …`) or a lettered marker. */
const LISTED = /^(?:\p{Lu}\p{Ll}+|[a-zđ]\))$/u;

/** Mends stops inside sentences, ends of list items and dashes. */
export function repairPunctuation(decisions: readonly Decision[], tokens: readonly RawToken[]): Decision[] {
  let opening = '';
  return decisions.map((decision, index) => {
    if (tokens[decision.first]!.opens) opening = decision.text;
    const next = decisions[index + 1];
    const ends = next !== undefined && tokens[next.first]!.opens;
    const text = ends && areListed(opening, next.text) ? decision.text.replace(/(?<=[\p{L}\d]):$/u, ';') : mended(decision.text, ends ? '' : (next?.text ?? ''));
    return reworded(decision, text);
  });
}

/** True for the openings of two items of one list: an item that others of its kind follow announces nothing. */
function areListed(first: string, second: string): boolean {
  return LISTED.test(first) && LISTED.test(second) && (first === second || (first.endsWith(')') && second.endsWith(')')));
}

function mended(text: string, next: string): string {
  if (LONG_DASH.test(text)) return '–';
  const word = ENDS_IN_STOP.exec(text)?.[1];
  // Abbreviations keep their stop: `tr. 5`, `ThS. Lê`.
  return word !== undefined && isSyllable(word) && GOES_ON.test(next) ? `${text.slice(0, -1)},` : text;
}
