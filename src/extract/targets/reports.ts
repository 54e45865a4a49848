/** Which parts of a passage only report figures. */
import { AIM_SIGNS, ESTIMATE_SIGNS, LASTING_RESULTS, REPORT_TURNS } from '../../lexicon/aim-phrases.js';
import { phraseSet, type PhraseIndex } from '../text/phrase-index.js';
import { endsSentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { TargetContext } from './types.js';

type Tokens = readonly Token[];

const AIMS = phraseSet(AIM_SIGNS.phrases);
const TURNS = phraseSet(REPORT_TURNS.phrases);
const ESTIMATES = phraseSet(ESTIMATE_SIGNS.phrases);
const FEWEST_SIGNS = 2;
const LASTING = phraseSet(LASTING_RESULTS.phrases);

/**
 * Tells of a token whether it stands where figures are reported: in a report before the first word that turns to what is to come; elsewhere, except among objectives,
 * in sentences without such a word that compare or estimate again and again (`xuất khẩu đạt …, tăng … so với cùng kỳ; nhập khẩu ước …`), or behind a lasting sign of results up to the full stop.
 */
export function reportedIn(tokens: Tokens, { report = false, objectives }: TargetContext): (at: number) => boolean {
  if (report) {
    const aim = next(TURNS, tokens, 0);
    return (at) => at < aim;
  }
  const reported = objectives ? null : reportedTokens(tokens);
  return (at) => reported?.[at] === 1;
}

/** Marks the tokens of such runs of sentences, each up to the next word for an aim; what follows that word in its sentence belongs to none. */
function reportedTokens(tokens: Tokens): Uint8Array {
  const reported = new Uint8Array(tokens.length);
  for (let from = 0; from < tokens.length;) {
    const end = next(AIMS, tokens, from);
    if (countEstimates(tokens, from, end) >= FEWEST_SIGNS) reported.fill(1, from, end);
    else fillSentences(reported, tokens, from, end);
    from = end;
    while (from < tokens.length && !endsSentence(tokens, from)) from++;
    from++;
  }
  return reported;
}

/** Index of the next token at which a phrase begins; behind the last one if there is none. */
function next(phrases: PhraseIndex<true>, tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length && !phrases.has(tokens, at)) at++;
  return at;
}

/** `so với cùng kỳ năm trước` is one sign. */
function countEstimates(tokens: Tokens, from: number, to: number): number {
  let signs = 0;
  for (let at = from; at < to;) {
    const sign = ESTIMATES.match(tokens, at);
    if (sign) signs++;
    at += sign?.length ?? 1;
  }
  return signs;
}

/** Marks what stands behind a lasting sign of results up to its full stop, if that comes before `to`. */
function fillSentences(reported: Uint8Array, tokens: Tokens, from: number, to: number): void {
  for (let at = from; at < to;) {
    const stop = LASTING.has(tokens, at) ? Math.min(to, fullStop(tokens, at)) : at + 1;
    if (stop > at + 1) reported.fill(1, at, stop);
    at = stop;
  }
}

/** Index of the full stop behind a token; semicolons part the figures of one report (`tăng trưởng ước đạt 7%; thu ngân sách 1.760 tỷ đồng; …`). */
function fullStop(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]!.text === ';' || !endsSentence(tokens, at))) at++;
  return at;
}
