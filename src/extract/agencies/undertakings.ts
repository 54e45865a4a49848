/** Where a committee's name ends and what it does begins. */
import type { Token } from '../text/tokens.js';
import { DETERMINERS, FIELDS, MATTERS, NAMED_WORKS, UNDERTAKINGS, isPredicate, predicateEnd } from './vocabulary.js';

/** Syllables of a verb that is no part of a longer word. */
const SHORTEST_VERB = 2;

/**
 * True at `triển khai` in `Ban Quản lý chợ triển khai …`: behind what a body is named after, from a token on, such a verb is what it does,
 * unless it goes on with a verb of the name (`xây dựng và thực hiện quy chế dân chủ`, `triển khai thực hiện Đề án`).
 */
export function undertakes(tokens: readonly Token[], from: number, at: number): boolean {
  return (UNDERTAKINGS.has(tokens, at) || (at > from && NAMED_WORKS.matchBefore(tokens, at) === null && opensWork(tokens, at))) && tokens[at - 1]!.folded !== 'và' && !MATTERS.matchBefore(tokens, at) && !endsVerb(tokens, from, at);
}

/** True at any verb that names no field, and at one that does where it has work for its object: `giám sát việc …`, `quản lý các …`, `giám sát, kiểm tra …`. */
function opensWork(tokens: readonly Token[], at: number): boolean {
  const end = predicateEnd(tokens, at);
  if (end === null || end < at + SHORTEST_VERB) return false;
  return !FIELDS.has(tokens, at) || MATTERS.has(tokens, end) || DETERMINERS.has(tokens, end) || tokens[end]?.folded === 'việc' || (tokens[end]?.text === ',' && isPredicate(tokens, end + 1));
}

/** True if a verb of the name ends right before a token. */
function endsVerb(tokens: readonly Token[], from: number, at: number): boolean {
  return [at - 1, at - 2].some((i) => i >= from && predicateEnd(tokens, i) === at);
}
