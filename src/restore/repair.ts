/** Repair of a text's characters before its words: legacy encodings, look-alikes, torn syllables. */
import { areTorn, decodeLegacy, detectLegacy, repairCharacters } from '../vietnamese/index.js';
import { partCellRules } from './cell-rules.js';
import { partRunTogether } from './run-together.js';
import type { PlacedToken } from './tokenise.js';

/** Code points that right Vietnamese text has none of, or not in composed form. */
const SUSPECT = /[^\t\n\f\r -~\u00a0À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—…“”‘’•]/u;

/**
 * Tokens with their characters repaired; a token that takes in the next one, torn off it, ends where that one ends, and
 * one that lost its spaces is several. Tokens of a right text come back as they are.
 */
export function repairTokens(text: string, tokens: readonly PlacedToken[]): readonly PlacedToken[] {
  const encoding = detectLegacy(text);
  const decoded = encoding === null ? tokens : tokens.map((token) => ({ ...token, text: decodeLegacy(token.text, encoding) }));
  const composed = SUSPECT.test(text) ? decoded.map((token) => ({ ...token, text: repairCharacters(token.text) })) : decoded;
  return partRunTogether(partCellRules(joinTorn(withRings(composed.some((token) => token.text === '') ? composed.filter((token) => token.text !== '') : composed))));
}

/** Two brackets inside a word are an O that another reader has read: `LAO D()NG`. */
const RING = /(?<=\p{L})\(\)(?=\p{L})/gu;

function withRings(tokens: readonly PlacedToken[]): readonly PlacedToken[] {
  if (!tokens.some(({ text }) => text.includes('()'))) return tokens;
  return tokens.map((token) => (token.text.includes('()') ? { ...token, text: token.text.replace(RING, /\p{Ll}/u.test(token.text) ? 'o' : 'O') } : token));
}

const TORN_TAIL = /^(\p{L}{1,4})([.,;:)!?"”]*)$/u;

function joinTorn(tokens: readonly PlacedToken[]): readonly PlacedToken[] {
  const out: PlacedToken[] = [];
  let joined = false;
  for (const token of tokens) {
    const head = out.at(-1);
    const tail = TORN_TAIL.exec(token.text);
    if (head && tail && head.line === token.line && areTorn(lastLetters(head.text), tail[1]!)) {
      out[out.length - 1] = { ...head, text: head.text + token.text, end: token.end };
      joined = true;
    } else {
      out.push(token);
    }
  }
  return joined ? out : tokens;
}

/** The letters that a token ends in; nothing if they do not follow on a sign or the start. */
function lastLetters(text: string): string {
  return /(?<![\p{L}\d])\p{L}{1,6}$/u.exec(text)?.[0] ?? '';
}
