/** Signs that specks and the edge of a page leave at either end of a line: `thành ủy ;`, `các trường ©`, `’ 1. Hiệu trưởng`, `_ của xã`, `- I. MỤC ĐÍCH`. */
import { REQUESTING_VERBS } from '../../lexicon/directing.js';
import { oneOf } from '../../vietnamese/index.js';
import { reworded, type Decision } from '../decoder.js';
import type { PlacedToken } from '../tokenise.js';

/** Signs that nothing official ends a line with; separators stand at a word, but items keep theirs; a stop only repeats one. */
const ENDING = /^[©®°~*_’‘'`»«^•=¢€£¥]+$/u;
const SEPARATOR = /^[;,]$/u;
const BULLET = /^\P{L}$/u;
const STOP = /^[.:]$/u;
const STOPPED = /[.;:,!?]$/u;
/** Signs before a list's marker; what may be a dash is one, but before a Roman number over a title in capitals. */
const LEADING = /^[©®°*’‘'`»«^.,:;"]+$/u;
const DASH = /^[-–—_=~]$/u;
/** Signs before a sentence that goes on; a true dash may be one of its own. */
const BEFORE_REST = /^[©®°*’‘'`»«^.,:;"“_=~|]+$/u;
const REST = /^\p{Ll}{2}/u;
const MARKER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[-+•])$/u;
const TRUE_DASH = /^[-–]$/u;
const REQUESTS = new RegExp(`^${oneOf(REQUESTING_VERBS.phrases)}(?!\\p{L})`, 'u');
const ROMAN = /^[IVX]{1,5}\.$/u;

/** Drops such signs. */
export function dropMarginSigns(decisions: readonly Decision[], tokens: readonly PlacedToken[]): Decision[] {
  const out = [...decisions];
  for (let start = 0, end = 0; start < out.length; start = end) {
    while (end < out.length && tokens[out[end]!.first]!.line === tokens[out[start]!.first]!.line) end++;
    dropEnding(out, start, end);
    const next = out[start + 1];
    if (end - start > 1 && leadsAsSpeck(out[start]!.text, next!.text, tokens[next!.first]!)) out[start] = reworded(out[start]!, '');
  }
  return out;
}

/**
 * Drops a speck that was read as a dash where a sentence goes on with what is asked: `Sở Giáo dục và Đào tạo` | `- yêu cầu các
 * trường …`; no item begins with a small letter behind an open sentence, and no name goes on so.
 */
export function dropDashesBeforeRequests(decisions: readonly Decision[], tokens: readonly PlacedToken[]): readonly Decision[] {
  return decisions.map((decision, at) => {
    const [last, next] = [decisions[at - 1], decisions[at + 1]];
    if (!TRUE_DASH.test(decision.text) || last === undefined || next === undefined || tokens[last.first]!.line === tokens[decision.first]!.line) return decision;
    const asked = `${next.text} ${decisions[at + 2]?.text ?? ''}`;
    return /[\p{L}\d,]$/u.test(last.text) && REQUESTS.test(asked) ? reworded(decision, '') : decision;
  });
}

/** Drops the signs at the end of a line, as far as words stand before them. */
function dropEnding(decisions: Decision[], start: number, end: number): void {
  const bulleted = BULLET.test(decisions[start]!.text);
  for (let at = end - 1; at > start; at--) {
    const { text } = decisions[at]!;
    const isSpeck = ENDING.test(text) || (SEPARATOR.test(text) && !bulleted) || (STOP.test(text) && STOPPED.test(decisions[at - 1]!.text));
    if (isSpeck) decisions[at] = reworded(decisions[at]!, '');
    else if (text !== '') return;
  }
}

function leadsAsSpeck(text: string, next: string, { capitals }: PlacedToken): boolean {
  if (BEFORE_REST.test(text) && REST.test(next)) return true;
  return LEADING.test(text) ? MARKER.test(next) || (capitals && ROMAN.test(next)) : DASH.test(text) && capitals && ROMAN.test(next);
}
