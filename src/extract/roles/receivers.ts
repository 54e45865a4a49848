/** Whether the one that something is sent to is reported to, or only gets a copy. */
import { remarkAt } from '../agencies/scope.js';
import type { Token } from '../tokens.js';
import { PURPOSES, REPORTERS } from './vocabulary.js';

/** How far the purpose may stand from the receiver: a date or a bracketed remark comes between. */
const FARTHEST_PURPOSE = 30;
/** How far into the purpose its telling verb may stand: `để phối hợp theo dõi, tổng hợp`. */
const WIDEST_PURPOSE = 8;

/** True if the verb at a token reports by itself (`báo cáo`, `phản ánh`). */
export function isReporting(tokens: readonly Token[], at: number): boolean {
  return REPORTERS.has(tokens, at);
}

/**
 * True if the receiver whose name ends before a token is reported to.
 * @param sentBack the thing goes `về` the receiver: it is reported to unless another purpose is told.
 */
export function isReceiver(tokens: readonly Token[], at: number, reporting: boolean, sentBack: boolean): boolean {
  if (reporting) return true;
  const next = remarkAt(tokens, at) ?? at;
  if (PURPOSES.has(tokens, next)) return true;
  for (let i = next; i < Math.min(tokens.length, next + FARTHEST_PURPOSE); i++) {
    if (tokens[i]!.text === ';' || (tokens[i]!.text === '.' && tokens[i + 1]?.capital === true)) return sentBack;
    if (tokens[i]!.folded === 'để') return purposeAt(tokens, i + 1);
  }
  return sentBack;
}

function purposeAt(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + WIDEST_PURPOSE && tokens[i]; i++) if (PURPOSES.has(tokens, i)) return true;
  return false;
}
