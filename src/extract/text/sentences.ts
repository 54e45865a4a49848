/** Where sentences and clauses begin, in tokens. */
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/** Text without marks is not searched further than this, so that looking around each number stays linear. */
const LONGEST_SENTENCE = 300;

/** True if a sentence ends with a token: a full stop outside numbers and abbreviations, a semicolon, or a table's cell mark. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind !== 'mark') return false;
  if (token.text === ';' || token.text === '|') return true;
  if (token.text !== '.') return false;
  const after = tokens[at + 1];
  return after === undefined || !after.touches || after.kind === 'mark';
}

/** Index of the first token of the sentence that holds token `at`. */
export function sentenceStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_SENTENCE && !endsSentence(tokens, start - 1)) start--;
  return start;
}

/** Index after the last token of the sentence that holds token `at`, its closing mark left out. */
export function sentenceEnd(tokens: Tokens, at: number): number {
  let end = at;
  while (end - at < LONGEST_SENTENCE && !endsSentence(tokens, end)) end++;
  return end;
}

/** Like `sentenceStart`, but a comma outside numbers begins a clause too. */
export function clauseStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_SENTENCE && !endsSentence(tokens, start - 1) && !isComma(tokens, start - 1)) start--;
  return start;
}

/** True for a comma outside numbers. */
export function isComma(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  return token.text === ',' && !(tokens[at + 1]?.kind === 'number' && tokens[at + 1]!.touches && tokens[at - 1]?.kind === 'number');
}

/** The first word of a sentence, after its marks and bullets. */
export function firstWord(tokens: Tokens, start: number): number {
  let at = start;
  while (tokens[at]?.kind === 'mark') at++;
  return at;
}
