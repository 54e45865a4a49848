/** The numbers that tell classes, years and their like apart: `lớp 10A1, 10A2`, `khối 10, 11`, `khóa 16, 17`. */
import type { Token } from '../text/tokens.js';
import { isNumbered } from './names.js';

/** Between two numbers of groups that share one noun. */
const JOINS = /^(?:,|và|đến|-)$/u;
/** What stands right behind a number without a space and makes it a name: `A1`, `B`. */
const LETTERED = /^\p{Lu}\d{0,2}$/u;

/** The end of the numbers that begin at a token; the token itself where none begins, or they count something. */
export function classNumbersEnd(tokens: readonly Token[], at: number): number {
  let to = numberEnd(tokens, at);
  while (to > at && JOINS.test(tokens[to]?.folded ?? '') && numberEnd(tokens, to + 1) > to + 1) to = numberEnd(tokens, to + 1);
  return to;
}

/** The end of one number, with its letter: `10A1`, `17`. */
function numberEnd(tokens: readonly Token[], at: number): number {
  const letter = tokens[at + 1];
  if (tokens[at]?.kind === 'number' && letter?.touches === true && LETTERED.test(letter.text)) return at + 2;
  return isNumbered(tokens, at) ? at + 1 : at;
}
