/** Which parts of a passage only report figures. */
import { AIM_SIGNS, ESTIMATE_SIGNS } from '../../lexicon/aim-phrases.js';
import { phraseSet } from '../text/phrase-index.js';
import { endsSentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { TargetContext } from './types.js';

type Tokens = readonly Token[];

const AIMS = phraseSet(AIM_SIGNS.phrases);
const ESTIMATES = phraseSet(ESTIMATE_SIGNS.phrases);
const FEWEST_SIGNS = 2;
/** Figures behind it in one sentence are estimated too. */
const ESTIMATE = 'ước';

/**
 * Tells of a token whether it stands where figures are reported: in a report before the first word for an aim; elsewhere, except among objectives,
 * in sentences without such a word that compare or estimate again and again (`xuất khẩu đạt …, tăng … so với cùng kỳ; nhập khẩu ước …`), or behind one estimate up to the full stop.
 */
export function reportedIn(tokens: Tokens, { report = false, objectives }: TargetContext): (at: number) => boolean {
  if (report) {
    const aim = nextAim(tokens, 0);
    return (at) => at < aim;
  }
  const reported = objectives ? null : reportedTokens(tokens);
  return (at) => reported?.[at] === 1;
}

/** Marks the tokens of such runs of sentences, each up to the next word for an aim; what follows that word in its sentence belongs to none. */
function reportedTokens(tokens: Tokens): Uint8Array {
  const reported = new Uint8Array(tokens.length);
  for (let from = 0; from < tokens.length;) {
    const next = nextAim(tokens, from);
    const { count, first } = findEstimates(tokens, from, next);
    if (count >= FEWEST_SIGNS) reported.fill(1, from, next);
    else if (tokens[first]?.folded === ESTIMATE && first < next) reported.fill(1, first, Math.min(next, fullStop(tokens, first)));
    from = next;
    while (from < tokens.length && !endsSentence(tokens, from)) from++;
    from++;
  }
  return reported;
}

function nextAim(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length && !AIMS.has(tokens, at)) at++;
  return at;
}

/** How many signs stand between two tokens, and where the first one begins; `so với cùng kỳ năm trước` is one sign. */
function findEstimates(tokens: Tokens, from: number, to: number): { readonly count: number; readonly first: number } {
  let count = 0;
  let first = to;
  for (let at = from; at < to;) {
    const sign = ESTIMATES.match(tokens, at);
    if (sign && count++ === 0) first = at;
    at += sign?.length ?? 1;
  }
  return { count, first };
}

/** Index of the full stop behind a token; semicolons part the figures of one report (`tăng trưởng ước đạt 7%; thu ngân sách 1.760 tỷ đồng; …`). */
function fullStop(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]!.text === ';' || !endsSentence(tokens, at))) at++;
  return at;
}
