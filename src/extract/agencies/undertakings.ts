/** Where a committee's name ends and what it does begins. */
import type { Token } from '../text/tokens.js';
import { MATTERS, UNDERTAKINGS, predicateEnd } from './vocabulary.js';

/**
 * True at `triển khai` in `Ban Quản lý chợ triển khai …`: behind what a body is named after, from a token on, such a verb is what it does,
 * unless it goes on with a verb of the name (`xây dựng và thực hiện quy chế dân chủ`, `triển khai thực hiện Đề án`).
 */
export function undertakes(tokens: readonly Token[], from: number, at: number): boolean {
  return UNDERTAKINGS.has(tokens, at) && tokens[at - 1]!.folded !== 'và' && !MATTERS.matchBefore(tokens, at) && !endsVerb(tokens, from, at);
}

/** True if a verb of the name ends right before a token. */
function endsVerb(tokens: readonly Token[], from: number, at: number): boolean {
  return [at - 1, at - 2].some((i) => i >= from && predicateEnd(tokens, i) === at);
}
