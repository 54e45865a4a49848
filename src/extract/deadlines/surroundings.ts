/** What stands around a time expression in its sentence. */
import { PLAN_NOUNS, PLAN_PREPOSITIONS } from '../../lexicon/deadline-phrases.js';
import { HOLDING_VERBS, PAIRED_WORK, RECURRENT_MEETINGS, RECURRENT_NOUNS, TERM_ADJECTIVES } from '../../lexicon/recurrence-nouns.js';
import { phraseSet, type PhraseIndex } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { yearAt } from './written-date.js';

type Tokens = readonly Token[];

const PLANS = phraseSet(PLAN_NOUNS.phrases);
const NOUNS = phraseSet(RECURRENT_NOUNS.phrases);
const MEETINGS = phraseSet(RECURRENT_MEETINGS.phrases);
const HOLDINGS = phraseSet(HOLDING_VERBS.phrases);
const DETERMINERS = new Set<string>(HOLDING_VERBS.determiners);
const MEETING_VERB = HOLDING_VERBS.meets;
const MEETING_NOUNS = phraseSet(HOLDING_VERBS.heads);
const LONG_TERMS = phraseSet(TERM_ADJECTIVES.phrases);
/** Nothing is looked for further back than this, so that long texts without marks stay linear. */
export const MOST_WORDS_BACK = 200;
const MOST_WORDS_AFTER_COMMA = 12;
const MOST_WORDS_TO_NOUN = 6;
const MOST_WORDS_OF_PLAN = 10;
const MOST_WORDS_OF_REMARK = 24;
const PAIRED = phraseSet(PAIRED_WORK.phrases);
const PLAN_LEADS = phraseSet(PLAN_PREPOSITIONS.phrases);
const SENTENCE_ENDS = new Set(['.', ';', ':', '|']);
const SENTENCE_STARTS = new Set(['.', ';', ':', '-', '+', '|', '•']);
const CLAUSE_STARTS = new Set(['.', ';', ':', ',', '(', '-', '+', '|']);
const JOINTS = new Set([',', 'và', 'hoặc']);

/** True if an expression opens its clause, so that it modifies the clause's verb. */
export function opensClause(tokens: Tokens, from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || CLAUSE_STARTS.has(before.text) || (before.folded === 'định' && !before.capital);
}

/** True if nothing but a bullet stands before an expression in its sentence. */
export function opensSentence(tokens: Tokens, from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || SENTENCE_STARTS.has(before.text);
}

/** True if an expression closes its clause; a colon leads to what it is the time of. */
export function endsClause(tokens: Tokens, next: number): boolean {
  const after = tokens[next];
  return after === undefined || (after.text !== ':' && SENTENCE_ENDS.has(after.text));
}

/** Index of the first token after the last mark that ends a clause; commas do not. */
export function clauseStart(tokens: Tokens, from: number): number {
  let start = from;
  while (start > 0 && from - start < MOST_WORDS_BACK && !SENTENCE_ENDS.has(tokens[start - 1]!.text)) start--;
  return start;
}

/** True if a phrase begins in the expression's clause before it. */
export function inClauseBefore(index: PhraseIndex<true>, tokens: Tokens, from: number): boolean {
  return index.lastIn(tokens, clauseStart(tokens, from), from) !== null;
}

/** True if a phrase begins in the expression's clause after it, or right where it ends. */
export function inClauseAfter(index: PhraseIndex<true>, tokens: Tokens, next: number): boolean {
  for (let i = next; i < tokens.length && i - next < MOST_WORDS_BACK && !SENTENCE_ENDS.has(tokens[i]!.text); i++) if (index.has(tokens, i)) return true;
  return false;
}

/** Index of the token after a comma or colon at `at`, else `at`. */
export function afterComma(tokens: Tokens, at: number): number {
  return tokens[at]?.text === ',' || tokens[at]?.text === ':' ? at + 1 : at;
}

/** True if the name of a plan stands before in the same stretch of words, so that what follows belongs to it. */
export function planBefore(tokens: Tokens, from: number): boolean {
  let commas = 0;
  for (let i = from - 1; i >= Math.max(0, from - MOST_WORDS_BACK) && !SENTENCE_ENDS.has(tokens[i]!.text) && tokens[i]!.text !== ')'; i--) {
    // A name may hold commas, but only a capital tells it from a plan that the clause before spoke of.
    if (PLANS.has(tokens, i) && (tokens[i]!.capital ? i > 0 : commas === 0)) return true;
    if (tokens[i]!.text !== ',') continue;
    if (from - i > MOST_WORDS_AFTER_COMMA) return false;
    commas++;
  }
  return false;
}

/** True if a noun that recurrences describe stands shortly before (`ngân sách hằng năm`), or another term of it (`trung hạn và hằng năm`, `kế hoạch giai đoạn 2026 - 2030 và hằng năm`). */
export function describesNoun(tokens: Tokens, from: number): boolean {
  const joins = JOINTS.has(tokens[from - 1]?.folded ?? '');
  if (joins && (LONG_TERMS.matchBefore(tokens, from - 1) || (yearAt(tokens, from - 2) !== null && planBefore(tokens, from - 1)))) return true;
  if (planOf(tokens, from)) return true;
  let meeting = false;
  for (let i = from - 1; i >= Math.max(0, from - MOST_WORDS_TO_NOUN); i--) {
    if (CLAUSE_STARTS.has(tokens[i]!.text)) return meeting;
    const noun = NOUNS.match(tokens, i) ?? MEETINGS.match(tokens, i);
    if (!noun || i + noun.length > from) continue;
    if (!MEETINGS.has(tokens, i)) return true;
    if (isHeld(tokens, i) || isMeeting(tokens, i)) return false;
    meeting = true;
  }
  return meeting;
}

/** `vào kế hoạch dự trữ quốc gia hằng năm`: a plan in a preposition's phrase, whose name may be long. */
function planOf(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i > Math.max(0, from - MOST_WORDS_OF_PLAN) && (joinsWork(tokens, i) || (tokens[i]!.kind === 'word' && !JOINTS.has(tokens[i]!.folded))); i--) {
    if (PLAN_LEADS.matchBefore(tokens, i) && PLANS.has(tokens, i)) return true;
  }
  return false;
}

/** True at the comma of `kiểm tra, giám sát`, which one plan is of. */
function joinsWork(tokens: Tokens, at: number): boolean {
  return tokens[at]!.text === ',' && [at - 2, at - 1].some((from) => PAIRED.has(tokens, from));
}

/** `duy trì các buổi giao ban hằng tuần`: it is the holding that comes again. */
function isHeld(tokens: Tokens, at: number): boolean {
  let verb = at;
  while (DETERMINERS.has(tokens[verb - 1]?.folded ?? '')) verb--;
  return HOLDINGS.matchBefore(tokens, verb) !== null || opensSentence(tokens, verb);
}

/** `Sở Nội vụ họp giao ban hằng tuần`: they meet; not `tại cuộc họp hằng tuần`, `nội dung họp hằng tuần`. */
function isMeeting(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]!.folded === MEETING_VERB && before?.kind === 'word' && !DETERMINERS.has(before.folded) && !MEETING_NOUNS.matchBefore(tokens, at);
}

/** Index of the first token of the remark in brackets that holds an expression; null if none is open near it. */
export function remarkStart(tokens: Tokens, from: number): number | null {
  for (let i = from - 1; i >= Math.max(0, from - MOST_WORDS_OF_REMARK) && tokens[i]!.text !== ')'; i--) if (tokens[i]!.text === '(') return i + 1;
  return null;
}

/** True if quotation marks are open at an expression: what stands in them is the name of something. */
export function isQuoted(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - MOST_WORDS_BACK); i--) {
    const mark = tokens[i]!.text;
    if (mark === '”') return false;
    if (mark === '“') return true;
  }
  return false;
}
