/** Reads aims without a number: `tăng bậc so với năm 2023`, `cao hơn năm 2023`, `giảm tỷ lệ …`. */
import { CHANGE_NOUNS, COMPARATIVES, COMPARED_COUNTS, NAMED_QUANTITIES, OTHER_BASELINES as BASELINES, type ComparatorSign } from '../../lexicon/comparators.js';
import { CHANGE_LEADS, COMPARISON_LEADS, HALF_WORDS, MANNER_PREPOSITIONS, PURPOSE_WORDS, RAISING_VERBS, STEADY_WORDS } from '../../lexicon/measure-words.js';
import { PhraseIndex, phraseSet } from '../text/phrase-index.js';
import { clauseStart, firstWord } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { changeAt } from './comparators.js';

type Tokens = readonly Token[];

export interface Change {
  readonly sign: ComparatorSign;
  readonly baseline: string | null;
  /** First token of what rises or falls; null where it stands before the comparison. */
  readonly object: number | null;
  /** First token behind what rises or falls. */
  readonly objectEnd: number;
  readonly from: number;
  readonly next: number;
}

const COMPARATIVE = new PhraseIndex(COMPARATIVES.flatMap(({ phrases, sign }) => phrases.map((phrase): [string, ComparatorSign] => [phrase, sign])));
const QUANTITIES = phraseSet(NAMED_QUANTITIES.phrases);
const COMPARED_WITH = phraseSet([...COMPARISON_LEADS.phrases, ...COMPARISON_LEADS.bare]);
const COUNTS = phraseSet(COMPARED_COUNTS.phrases);
const AMOUNTS = phraseSet(CHANGE_NOUNS.amounts);
const HALVES = phraseSet(HALF_WORDS.phrases);
const STEADILY = phraseSet(STEADY_WORDS.phrases);
const YEARLY = phraseSet(STEADY_WORDS.yearly);
const OTHER_BASELINES = phraseSet(BASELINES.phrases);
const CLAUSE_ENDS = new Set(['.', ';', ':', '|']);
const LEADS: ReadonlySet<string> = new Set([...CHANGE_LEADS.from, ...CHANGE_LEADS.to]);
const NO_OBJECTS: ReadonlySet<string> = new Set(MANNER_PREPOSITIONS.phrases);
const PURPOSES = phraseSet(PURPOSE_WORDS.phrases);
const RAISINGS: ReadonlySet<string> = new Set(RAISING_VERBS.phrases);
/** Between two quantities that one verb changes. */
const JOINTS = new Set([',', 'và']);
const MOST_WORDS = 40;
const FRACTION_TOKENS = 3;
const MOST_WORDS_OF_TIME = 4;
const YEAR = /^\d{4}/u;

/** The rise or fall aimed at that begins at token `at`, or null. */
export function readChange(tokens: Tokens, at: number): Change | null {
  return readComparative(tokens, at) ?? readVerb(tokens, at);
}

/** `tốt hơn [so với] năm 2023`. */
function readComparative(tokens: Tokens, at: number): Change | null {
  const isDenied = tokens[at - 1]?.folded === 'không' || tokens[at - 2]?.folded === 'không';
  const found = isDenied ? null : COMPARATIVE.match(tokens, at);
  const baseline = found && readBaseline(tokens, at + found.length, false);
  return baseline && { sign: found.value, baseline: baseline.text, object: null, objectEnd: at, from: at, next: baseline.next };
}

/** `tăng 2 bậc`, `giảm tỷ lệ …`, `cải thiện thứ hạng … so với năm 2023`: of a named quantity, or of a count beside what it is compared with or by a part of it (`giảm 1/2 số hộ nghèo`), with its words up to the clause's end. */
function readVerb(tokens: Tokens, at: number): Change | null {
  const verb = changeAt(tokens, at);
  // `mức giảm tỷ lệ hộ nghèo` names what a number measures.
  if (!verb || AMOUNTS.matchBefore(tokens, at)) return null;
  const from = at + verb.length;
  // `Chỉ số hài lòng … tăng so với năm 2024`; `tăng so với cùng kỳ` is what reports say.
  const compared = readBaseline(tokens, from, true);
  if (compared && YEAR.test(compared.text)) return { sign: verb.value, baseline: compared.text, object: null, objectEnd: at, from: at, next: compared.next };
  const object = from + fractionLength(tokens, from);
  // `Số vụ vi phạm giảm một nửa so với năm học trước`
  const halved = object > from ? readBaseline(tokens, object, true) : null;
  if (halved) return { sign: verb.value, baseline: halved.text, object: null, objectEnd: at, from: at, next: halved.next };
  const steadily = readSteadily(tokens, at, from);
  if (steadily !== null) return { sign: verb.value, baseline: null, object: null, objectEnd: at, from: at, next: steadily };
  const isCount = COUNTS.has(tokens, object);
  const named = QUANTITIES.has(tokens, object) || (isCount && object > from) || (QUANTITIES.has(tokens, from + 1) && !NO_OBJECTS.has(tokens[from]?.folded ?? ''));
  if ((!named && !isCount) || tokens[object]?.kind === 'mark') return null;
  const change = changeOf(tokens, verb.value, at, object, clauseEnd(tokens, object));
  return named || change.baseline !== null ? change : null;
}

/** Index behind `dần qua từng năm`, where what rises or falls is a named quantity that opens the clause; null where that does not stand here. */
function readSteadily(tokens: Tokens, at: number, from: number): number | null {
  // Some verbs of change hold the word themselves.
  const held = STEADILY.matchBefore(tokens, from) !== null;
  const behind = held ? from : from + (STEADILY.match(tokens, from)?.length ?? 0);
  const year = held || behind > from ? YEARLY.match(tokens, behind) : null;
  return year && QUANTITIES.has(tokens, firstWord(tokens, clauseStart(tokens, at))) ? behind + year.length : null;
}

/** Tokens of `1/2`, `2/3`, `một nửa` at a place; 0 if no such part stands there. */
function fractionLength(tokens: Tokens, at: number): number {
  const half = HALVES.match(tokens, at);
  if (half) return half.length;
  const [upper, slash, lower] = tokens.slice(at, at + FRACTION_TOKENS);
  return slash?.text === '/' && /^[1-4]$/u.test(upper!.text) && /^[2-5]$/u.test(lower?.text ?? '') && upper!.text < lower!.text ? FRACTION_TOKENS : 0;
}

/** What a value is compared with: a year as its digits, anything else in words. */
export function readBaseline(tokens: Tokens, at: number, needsCue: boolean): { readonly text: string; readonly next: number } | null {
  const cue = COMPARED_WITH.match(tokens, at);
  if (!cue && needsCue) return null;
  let from = at + (cue?.length ?? 0);
  if (tokens[from]?.folded === 'kết' && tokens[from + 1]?.folded === 'quả') from += 2;
  const other = OTHER_BASELINES.match(tokens, from);
  const yearAt = other ? from + other.length : from;
  const schoolYear = readSchoolYear(tokens, yearAt);
  if (schoolYear) return schoolYear;
  if (tokens[yearAt]?.folded === 'năm' && /^\d{4}$/u.test(tokens[yearAt + 1]?.text ?? '')) return { text: tokens[yearAt + 1]!.text, next: yearAt + 2 };
  return other && { text: tokens.slice(from, from + other.length).map(({ text }) => text).join(' '), next: from + other.length };
}

/** `năm học 2023 - 2024`. */
function readSchoolYear(tokens: Tokens, at: number): { readonly text: string; readonly next: number } | null {
  if (tokens[at]?.folded !== 'năm' || tokens[at + 1]?.folded !== 'học') return null;
  const [from, dash, to] = tokens.slice(at + 2, at + 5);
  return from?.kind === 'number' && dash?.folded === '-' && to?.kind === 'number' ? { text: `${from.text}-${to.text}`, next: at + 5 } : null;
}

/** Behind a change of a named quantity, a comma or `và` and another one: that one changes too (`giảm tỷ lệ hộ nghèo` | `, tỷ lệ hộ cận nghèo`). */
export function readFurtherChange(tokens: Tokens, { sign, object: first, next: joint }: Change): Change | null {
  const object = joint + 1;
  if (first === null || !JOINTS.has(tokens[joint]?.folded ?? '') || !QUANTITIES.has(tokens, object)) return null;
  const end = clauseEnd(tokens, object);
  for (let at = object; at < end; at++) if (changeAt(tokens, at) || RAISINGS.has(tokens[at]!.folded)) return null;
  return changeOf(tokens, sign, object, object, end);
}

/** A change of what stands from one token to another, which a baseline may end before. */
function changeOf(tokens: Tokens, sign: ComparatorSign, from: number, object: number, end: number): Change {
  for (let at = object; at < end; at++) {
    const baseline = readBaseline(tokens, at, true);
    if (baseline) return { sign, baseline: baseline.text, object, objectEnd: at, from, next: baseline.next };
  }
  return { sign, baseline: null, object, objectEnd: end, from, next: end };
}

/** Index of the end of a clause; what it is for ends it, and so does a comma, unless a list of quantities goes on, or the words up to the change, over further commas (`tỷ lệ lao động có bằng cấp, chứng chỉ từ 32%`). */
function clauseEnd(tokens: Tokens, from: number): number {
  let next = from;
  while (next < tokens.length && next - from < MOST_WORDS && !CLAUSE_ENDS.has(tokens[next]!.text) && !PURPOSES.has(tokens, next)) {
    if ((tokens[next]!.text === ',' && !goesOn(tokens, next + 1)) || (tokens[next]!.folded === 'và' && (changesNext(tokens, next + 1) || QUANTITIES.has(tokens, next + 1)))) break;
    next++;
  }
  return next;
}

/** `… và đến năm 2030 giảm …`: behind a few words of time, the next change begins. */
function changesNext(tokens: Tokens, from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + MOST_WORDS_OF_TIME); at++) if (changeAt(tokens, at)) return true;
  return false;
}

function goesOn(tokens: Tokens, from: number): boolean {
  if (COMPARED_WITH.has(tokens, from) || COUNTS.has(tokens, from)) return true;
  let at = from;
  while (at - from < MOST_WORDS && (tokens[at]?.kind === 'word' || tokens[at]?.text === ',') && !changeAt(tokens, at) && !RAISINGS.has(tokens[at]!.folded)) at++;
  return tokens[at]?.kind === 'number' && (LEADS.has(tokens[at - 1]!.folded) || LEADS.has(tokens[at - 2]!.folded));
}
