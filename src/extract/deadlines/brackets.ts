import { LISTED_UNITS } from '../../lexicon/time-words.js';
import type { Token } from '../text/tokens.js';

/** Words and marks of months and quarters in brackets. */
const MONTH_LIST: ReadonlySet<string> = new Set([...LISTED_UNITS.months, ...LISTED_UNITS.joints, 'và', ',', '/']);
const LONGEST_LIST = 24;

/** Index of the `)` that closes the bracket at a token, no more than so many tokens on; null if there is no bracket, or none so near. */
export function closingBracket(tokens: readonly Token[], opening: number, most: number): number | null {
  if (tokens[opening]?.text !== '(') return null;
  for (let i = opening + 1; i <= opening + most; i++) if (tokens[i]?.text === ')') return i;
  return null;
}

/** True for a token in brackets that hold nothing but months or quarters: `(tháng 3, tháng 9)`, `(tháng 3 - 4 và tháng 8 - 9)`, `(quý III và quý IV/2026)`. */
export function monthsInBrackets(tokens: readonly Token[], at: number): boolean {
  let [from, to] = [at, at];
  while (at - from < LONGEST_LIST && isOfMonths(tokens[from - 1])) from--;
  while (to - at < LONGEST_LIST && isOfMonths(tokens[to])) to++;
  return tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
}

function isOfMonths(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || MONTH_LIST.has(token.folded));
}
