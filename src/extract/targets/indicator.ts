/** Finds the words that name what is measured, before or behind the number. */
import { INDICATOR_NOUNS, INDICATOR_TAILS, INDICATOR_TRIMS } from '../../lexicon/aim-phrases.js';
import { COMPARATORS_BEFORE, NO_CHANGES } from '../../lexicon/comparators.js';
import { END_VERBS } from '../../lexicon/deadline-phrases.js';
import { INDICATOR_TIMES, NO_OBJECT_OPENERS, PARTING_WORDS, SCOPE_LEADS, SHARE_VERBS, WHOLES } from '../../lexicon/measure-words.js';
import { readFixed } from '../deadlines/fixed.js';
import { phraseSet } from '../text/phrase-index.js';
import { endsSentence, isComma, sentenceStart } from '../text/sentences.js';
import { wordsOf, type Token, type TokenList } from '../text/tokens.js';
import type { Change } from './changes.js';
import { IN_KNOWN_UNITS, readQuantity } from './quantities.js';

type Tokens = readonly Token[];

const NOUNS = phraseSet(INDICATOR_NOUNS.phrases);
const TRIMS = phraseSet(INDICATOR_TRIMS.phrases);
const TAILS = phraseSet([...INDICATOR_TAILS.phrases, ...INDICATOR_TIMES.phrases, ...COMPARATORS_BEFORE.flatMap(({ sign, phrases }) => (sign === '=' ? [] : phrases))]);
const KEPT = phraseSet(INDICATOR_TAILS.kept);
/** `tăng trưởng`, `nâng cấp`: no `tăng`, no `nâng`. */
const WORDS_LIKE_TRIMS = phraseSet(NO_CHANGES.phrases);
const TIME_WORDS = phraseSet(INDICATOR_TIMES.phrases);
/** Longer names are no names; in words. */
const LONGEST_INDICATOR = 80;
const YEAR = /^(?:19|20)\d{2}$/u;
const PARTING = phraseSet(PARTING_WORDS.phrases);
const BEHIND_ENDS = new Set([':', '(', ')', '/']);
const ENDS = phraseSet(END_VERBS.phrases);
const NO_OBJECTS = phraseSet(NO_OBJECT_OPENERS.phrases);
const WHOLE = phraseSet(WHOLES.phrases);
const SCOPES = phraseSet(SCOPE_LEADS.phrases);
const SHARES = phraseSet(SHARE_VERBS.phrases);

/**
 * The indicator of the quantity in tokens `[from, next)`: a named quantity, or what is a share of the whole behind it, before it in its sentence, else what stands behind it,
 * else whatever words precede it; null if there are none.
 */
export function readIndicator(text: string, tokens: TokenList, from: number, next: number): string | null {
  const before = wordsBefore(tokens, from);
  const behind = { from: next, next: tokens[next]?.kind === 'mark' || NO_OBJECTS.has(tokens, next) || TIME_WORDS.has(tokens, next) ? next : behindEnd(tokens, next) };
  const named = before.next > before.from && ((!before.borrowed && NOUNS.has(tokens, before.from)) || (tokens[next - 1]?.text === '%' && WHOLE.has(tokens, next)));
  const [first, second] = named ? [before, behind] : [behind, before];
  return slice(text, tokens, first) ?? slice(text, tokens, second);
}

/** Tokens of an indicator, from one up to another. */
interface Words {
  readonly from: number;
  readonly next: number;
}

/**
 * The words before a number that may name it. Where another value stands among them: those behind the comma or `và` that ends what it is of (`cấp tỉnh 90%, cấp xã 80%`),
 * or, if they name nothing but a time or place, those before that value (`tỷ lệ hộ nghèo dưới 4% năm 2027 và 3% năm 2030`), which it may be of too.
 */
function wordsBefore(tokens: Tokens, at: number): Words & { readonly borrowed: boolean } {
  const start = subjectStart(tokens, at);
  const told = valuesIn(tokens, start, at);
  const joint = told && nextJoint(tokens, told.next, at);
  if (told === null || joint === null) return { ...trimmed(tokens, start, at), borrowed: false };
  const own = trimmed(tokens, joint + 1, at);
  return own.next > own.from && !SCOPES.has(tokens, own.from) ? { ...own, borrowed: false } : { ...trimmed(tokens, subjectStart(tokens, told.from), told.from), borrowed: true };
}

/** Index of the first comma or `và` between two tokens that stands in no brackets; null if there is none. */
function nextJoint(tokens: Tokens, from: number, to: number): number | null {
  let open = 0;
  for (let at = from; at < to; at++) {
    const mark = tokens[at]!;
    if (mark.text === '(') open++;
    else if (mark.text === ')') open--;
    else if (open <= 0 && (mark.folded === 'và' || isComma(tokens, at))) return at;
  }
  return null;
}

function trimmed(tokens: Tokens, from: number, to: number): Words {
  const start = trimStart(tokens, from, to);
  return { from: start, next: trimEnd(tokens, start, to) };
}

/** From the first value between two tokens to behind the last one; null if there is none. */
function valuesIn(tokens: Tokens, from: number, to: number): Words | null {
  let first: number | null = null;
  let next = from;
  for (let at = from; at < to; at++) {
    const value = at >= next && tokens[at]!.kind === 'number' ? readQuantity(tokens, at, IN_KNOWN_UNITS) : null;
    if (value === null) continue;
    first ??= at;
    next = value.next;
  }
  return first === null ? null : { from: first, next };
}

function slice(text: string, tokens: TokenList, { from, next }: { readonly from: number; readonly next: number }): string | null {
  return next > from ? wordsOf(text, tokens, from, next) : null;
}

/**
 * Where the words about a number begin: at the sentence's start, after the last colon in it that words of theirs follow, or, where they part what was
 * counted before (`85.000 tấn (tôm 40.000 tấn`), behind an open bracket or `trong đó`; a bracket may also name a quantity of its own.
 */
function subjectStart(tokens: Tokens, at: number): number {
  const start = sentenceStart(tokens, at);
  let closed = 0;
  for (let i = at - 1; i >= start; i--) {
    const mark = tokens[i]!.text;
    if (mark === ')') closed++;
    if ((mark === ':' && trimStart(tokens, i + 1, at) < at) || (mark === '(' && closed-- === 0 && (TRIMS.has(tokens, i + 1) || NOUNS.has(tokens, i + 1) || (i + 1 < at && isCounted(tokens, start, i))))) return i + 1;
    const parting = PARTING.match(tokens, i);
    if (parting && i + parting.length < at && isCounted(tokens, start, i)) return i;
  }
  return start;
}

/** True if a quantity stands between two tokens: a number that is no year. */
function isCounted(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind, text }) => kind === 'number' && !YEAR.test(text));
}

/** Leaves out aim verbs, times and marks at the beginning. */
function trimStart(tokens: Tokens, from: number, to: number): number {
  let start = from;
  while (start < to) {
    const trim = WORDS_LIKE_TRIMS.has(tokens, start) ? null : TRIMS.match(tokens, start) ?? TIME_WORDS.match(tokens, start);
    if (trim) start += trim.length;
    else if (tokens[start]!.kind === 'mark' || /^\d{4}$/u.test(tokens[start]!.text)) start++;
    else break;
  }
  return Math.min(start, to);
}

/** Leaves out marks, verbs of reaching and prepositions at the end; a bracket that closes one of the words stays. */
function trimEnd(tokens: Tokens, from: number, to: number): number {
  let end = to;
  for (let tail = tailLength(tokens, from, end); tail > 0 && end > from; tail = tailLength(tokens, from, end)) end -= tail;
  return Math.max(from, end);
}

/** How many tokens before an end are no part of an indicator that begins at another. */
function tailLength(tokens: Tokens, from: number, end: number): number {
  if (KEPT.matchBefore(tokens, end)) return 0;
  return TAILS.matchBefore(tokens, end)?.length ?? (end > from && isTail(tokens, from, end - 1) ? 1 : 0);
}

function isTail(tokens: Tokens, from: number, at: number): boolean {
  if (tokens[at]!.kind === 'mark') return tokens[at]!.text !== ')' || !opensBetween(tokens, from, at);
  return TRIMS.match(tokens, at)?.length === 1 || SHARES.has(tokens, at) || NO_OBJECTS.match(tokens, at)?.length === 1;
}

/** True if the bracket that closes at a token opens behind another one. */
function opensBetween(tokens: Tokens, from: number, at: number): boolean {
  let opening = at - 1;
  while (opening >= from && tokens[opening]!.text !== '(' && tokens[opening]!.text !== ')') opening--;
  return opening >= from && tokens[opening]!.text === '(';
}

/** Up to the sentence's end, or the time by when that the clause ends with; where another share or count or a colon follows in it, up to the comma before that one or before what the colon is of. */
function behindEnd(tokens: Tokens, from: number): number {
  let comma = from;
  for (let end = from; ; end++) {
    if (endsSentence(tokens, end) || end - from === LONGEST_INDICATOR || (BEHIND_ENDS.has(tokens[end]!.text) && !isInDate(tokens, end))) return opensLabel(tokens, end) && comma > from ? comma : end;
    if (endsWithTime(tokens, end)) return beforeEndVerb(tokens, from, end);
    if (tokens[end]!.text === ',') comma = end;
    if (tokens[end]!.kind === 'number' && (tokens[end + 1]?.text === '%' || (end > from && comma === end - 1))) return comma;
  }
}

/** True for a colon that is no scale's (`tỷ lệ 1:50.000`). */
function opensLabel(tokens: Tokens, at: number): boolean {
  return tokens[at]?.text === ':' && tokens[at - 1]!.kind === 'word';
}

/** True for a slash between two numbers. */
function isInDate(tokens: Tokens, at: number): boolean {
  return tokens[at]!.text === '/' && tokens[at - 1]!.kind === 'number' && tokens[at + 1]?.kind === 'number';
}

/** `trước ngày 15/6/2026`, `trong tháng 5/2026` at a clause's end. */
function endsWithTime(tokens: Tokens, at: number): boolean {
  const time = tokens[at]!.kind === 'word' ? readFixed(tokens, at, false).at(-1) : undefined;
  return time?.cued === true && (endsSentence(tokens, time.next) || tokens[time.next]!.kind === 'mark');
}

/** Leaves out the verb of completion before a time, with its comma: `, xong` | `trước 30/6`. */
function beforeEndVerb(tokens: Tokens, from: number, end: number): number {
  let to = end - (ENDS.matchBefore(tokens, end)?.length ?? 0);
  while (to > from && tokens[to - 1]!.text === ',') to--;
  return Math.max(from, to);
}

/** What rises or falls, from the words of a change: those after its verb, or before `cao hơn`. */
export function readChangedQuantity(text: string, tokens: TokenList, { from, object, objectEnd, next }: Pick<Change, 'from' | 'object' | 'objectEnd' | 'next'>): string | null {
  return object === null ? readIndicator(text, tokens, from, next) : slice(text, tokens, { from: object, next: trimEnd(tokens, object, objectEnd) });
}
