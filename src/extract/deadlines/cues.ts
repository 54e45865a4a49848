/** Skips the words that stand before a time. */
import { BY_PHRASES, TERM_COMPOUNDS, TERM_PHRASES } from '../../lexicon/deadline-phrases.js';
import { phraseSet, type PhraseIndex } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';

type Tokens = readonly Token[];

const BY = phraseSet(BY_PHRASES.phrases, 'lenient');
const TERMS = phraseSet(TERM_PHRASES.phrases, 'lenient');
const COMPOUNDS = phraseSet(TERM_COMPOUNDS.phrases);
const UNIT_WORDS = new Set(['năm', 'tháng', 'quý', 'tuần', 'kỳ', 'kì']);
/** Words before a time pile up (`chậm nhất đến hết`), but not without end. */
const MOST_CUES = 4;

/** Index after the phrases of a lexicon that follow each other from token `at` on. */
export function skipCues(index: PhraseIndex<true>, tokens: Tokens, at: number): number {
  let from = at;
  for (let n = 0; n < MOST_CUES; n++) {
    const cue = index.match(tokens, from);
    if (!cue) break;
    from += cue.length;
  }
  return from;
}

/** Words that make a date an end: where they end, and whether more than a noun for a term is among them. */
export interface EndCues {
  readonly next: number;
  readonly strict: boolean;
}

/** `trước`, `chậm nhất đến hết`, `thời hạn hoàn thành trước` from token `at` on; null if none stand there. */
export function skipEndCues(tokens: Tokens, at: number): EndCues | null {
  const term = COMPOUNDS.matchBefore(tokens, at + 1) ? at : skipCues(TERMS, tokens, at);
  const next = skipCues(BY, tokens, term);
  return next === at || saysWhich(tokens, at) ? null : { next, strict: next > term };
}

/** `năm trước đến …`: after a unit and before the end itself, `trước` says which one the unit is (not in `báo cáo năm trước ngày 15/12`). */
function saysWhich(tokens: Tokens, at: number): boolean {
  // `từ năm 2020 trở về trước`
  if (tokens[at]?.folded === 'trước' && tokens[at - 1]?.folded === 'về' && tokens[at - 2]?.folded === 'trở') return true;
  return tokens[at]?.folded === 'trước' && UNIT_WORDS.has(tokens[at - 1]?.folded ?? '') && BY.has(tokens, at + 1);
}
