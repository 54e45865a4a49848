import type { Token } from '../text/tokens.js';

/** Index of the `)` that closes the bracket at a token, no more than so many tokens on; null if there is no bracket, or none so near. */
export function closingBracket(tokens: readonly Token[], opening: number, most: number): number | null {
  if (tokens[opening]?.text !== '(') return null;
  for (let i = opening + 1; i <= opening + most; i++) if (tokens[i]?.text === ')') return i;
  return null;
}
