/** What stands behind a list of agencies: where it cannot go on the sentence, a name or the list was ended too soon. */
import { remarkAt } from '../agencies/scope.js';
import { CLAUSES, CLOSERS, MANNERS, STOPS, isPredicate } from '../agencies/vocabulary.js';
import type { Token } from '../text/tokens.js';
import { ASIDES } from './vocabulary.js';

/** They lead on from one part of a name, or of a list, to the next. */
const LEADS_ON = /^(?:,|\/|-|và|hoặc|của|có|nơi|các|những|thuộc|trực)$/u;

/** True if the sentence can go on at a token behind an agency: with a deed, a preposition, a mark, or not at all. */
export function isSoundRest(tokens: readonly Token[], at: number): boolean {
  const start = remarkAt(tokens, at) ?? at;
  const token = tokens[start];
  if (!token || opensDeed(tokens, start)) return true;
  if (!LEADS_ON.test(token.folded)) return token.kind === 'mark' || STOPS.has(tokens, start);
  const next = tokens[start + 1];
  return token.kind === 'mark' || token.folded === 'và' ? next !== undefined && (opensDeed(tokens, start + 1) || (STOPS.has(tokens, start + 1) && (next.folded === 'có' || !LEADS_ON.test(next.folded)))) : false;
}

/** True at what must be done, how, or beside what. */
function opensDeed(tokens: readonly Token[], at: number): boolean {
  return ASIDES.has(tokens, at) || isPredicate(tokens, at) || MANNERS.has(tokens, at) || CLOSERS.has(tokens, at) || CLAUSES.has(tokens, at);
}
