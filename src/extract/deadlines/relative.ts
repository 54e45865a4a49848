/** Reads times that count from an event: `chậm nhất 15 ngày làm việc sau …`, `ngay sau khi … ban hành`. */
import { COMING_EVENTS, COMPLETION_VERBS, COUNTED_FROM_PHRASES, END_VERBS, EVENT_PHRASES, LANDMARKS, LASTING_TAILS, PLAN_NOUNS, REVIEW_VERBS, ROUNDS, SINGLE_TURNS, STARTING_ACTS, OCCASIONS, TERM_DEEDS, WITHIN_PHRASES } from '../../lexicon/deadline-phrases.js';
import { LUNAR_MONTH_NAMES } from '../../lexicon/new-year.js';
import { NUMBER_WORDS, SPELLED_NUMBERS, STRICTLY_PERIODIC, UNMARKED_UNITS } from '../../lexicon/recurrences.js';
import { ANCHOR_ENDS, EVENT_LEADS, WORKING_DAY_TAILS } from '../../lexicon/time-words.js';
import { PhraseIndex, phraseSet } from '../text/phrase-index.js';
import { clauseStart } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { closingBracket } from './brackets.js';
import { skipCues, skipEndCues } from './cues.js';
import { readDate } from './dates.js';
import type { RelativeExpression } from './expressions.js';
import { UNTIL } from './ranges.js';
import { endsClause, opensClause } from './surroundings.js';
import { isDayDate, numberAt } from './written-date.js';

type Tokens = readonly Token[];
type Anchor = NonNullable<RelativeExpression['anchor']>;

const WITHIN = phraseSet(WITHIN_PHRASES.phrases, 'lenient');
const COUNTED_FROM = phraseSet(COUNTED_FROM_PHRASES.phrases, 'lenient');
const EVENTS = new PhraseIndex(EVENT_PHRASES.flatMap(({ phrases, where }) => phrases.map((phrase) => [phrase, where] as const)), 'lenient');
const LANDMARK = phraseSet(LANDMARKS.phrases);
const ENDINGS = phraseSet(END_VERBS.phrases);
const OCCASION = phraseSet(OCCASIONS.phrases);
const COMING = phraseSet(COMING_EVENTS.phrases);
const ACTS = phraseSet(STARTING_ACTS.phrases, 'lenient');
const LASTING = phraseSet(LASTING_TAILS.phrases);
const ROUND = phraseSet(ROUNDS.phrases);
const TURNS = phraseSet(SINGLE_TURNS.phrases);
const REVIEWS = phraseSet(REVIEW_VERBS.phrases);
const WORKING = phraseSet(WORKING_DAY_TAILS.phrases, 'lenient');
const ENDS_OF_ANCHOR: ReadonlySet<string> = new Set([',', ';', '.', ':', '(', ')', '|', ...ANCHOR_ENDS.phrases]);
/** Marks within the names of documents. */
const IN_NAMES = new Set([',', '(', ')']);
const COMPLETIONS = phraseSet(COMPLETION_VERBS.phrases);
const DOCUMENTS = phraseSet(PLAN_NOUNS.phrases);
const PERIODIC = phraseSet(STRICTLY_PERIODIC.phrases);
/** Days, weeks and months: units of a term that needs no event behind it (`thu hồi sau 03 tháng`). */
const TERM_LETTERS = new Set(['D', 'W', 'M']);
const TERM_DEED = phraseSet(TERM_DEEDS.phrases);
const LEADS_TO_EVENT: ReadonlySet<string> = new Set(EVENT_LEADS.phrases);
const MOST_EVENT_WORDS = 8;
const MOST_WORDS_TO_TERM = 14;
const MOST_ANCHOR_WORDS = 30;
const MOST_SPELLED_WORDS = 4;
/** Words that numbers are spelled with. */
const SPELLED = new Set([...Object.keys(NUMBER_WORDS), ...SPELLED_NUMBERS.phrases]);

/** Units of a length, as ISO 8601 writes it. */
const LENGTHS: Readonly<Record<string, { readonly prefix: 'P' | 'PT'; readonly letter: string }>> = {
  ngày: { prefix: 'P', letter: 'D' }, tuần: { prefix: 'P', letter: 'W' }, tháng: { prefix: 'P', letter: 'M' }, năm: { prefix: 'P', letter: 'Y' },
  giờ: { prefix: 'PT', letter: 'H' }, phút: { prefix: 'PT', letter: 'M' },
};

/** The relative time that begins at token `at`, or null. In a `timePlace` an event needs no length and no act. */
export function readRelative(tokens: Tokens, at: number, timePlace: boolean): RelativeExpression | null {
  return readLength(tokens, at, timePlace) ?? readEventFirst(tokens, at, timePlace) ?? readEvent(tokens, at, timePlace) ?? readLandmark(tokens, at);
}

/** `trước ngày bầu cử 40 ngày`, `trước ngày bầu cử 15/3/2026 ít nhất 10 ngày`, `sau khi nhận được thông báo chậm nhất 05 ngày`: the event stands before the length. */
function readEventFirst(tokens: Tokens, at: number, timePlace: boolean): RelativeExpression | null {
  const lead = tokens[at]!.folded;
  if (lead === 'kết') return readEndFirst(tokens, at);
  const led = LEADS_TO_EVENT.has(tokens[at + 1]?.folded ?? '');
  if ((lead !== 'trước' && lead !== 'sau') || (!led && !OCCASION.has(tokens, at + 1) && !(timePlace && tokens[at + 1]?.kind === 'word'))) return null;
  const from = led ? at + 2 : at + 1;
  const { number, dated } = afterEvent(tokens, from);
  const n = number > from ? numberAt(tokens, number, 2) : null;
  const unitAt = afterSpelled(tokens, number + 1);
  const length = n === null ? undefined : LENGTHS[unmistaken(tokens[unitAt])];
  if (!length || namesDate(tokens[unitAt + 1]) || tokens[unitAt + 1]?.folded === 'tháng') return null;
  const workingDays = WORKING.has(tokens, unitAt + 1);
  const next = workingDays ? unitAt + 3 : unitAt + 1;
  // A word behind it makes it the length of something else: `trước khi sơ kết 01 năm thực hiện …`.
  if (tokens[next]?.kind === 'word') return null;
  const cue = WITHIN.matchBefore(tokens, number)?.length ?? 0;
  const event = number - cue;
  if (event <= from || (cue === 0 && (dated || event - from > MOST_EVENT_WORDS))) return null;
  return { form: 'relative', from: at, next, anchor: { from, next: event }, workingDays, duration: `${length.prefix}${n}${length.letter}` };
}

/** `Kết thúc hội thao 05 ngày, …`: what opens a clause and is over, and how long after. */
function readEndFirst(tokens: Tokens, at: number): RelativeExpression | null {
  if (tokens[at + 1]?.folded !== 'thúc' || !opensClause(tokens, at)) return null;
  const number = afterWords(tokens, at + 2);
  const n = number > at + 2 ? numberAt(tokens, number, 2) : null;
  const length = n === null ? undefined : LENGTHS[unmistaken(tokens[number + 1])];
  if (!length || number - at > MOST_EVENT_WORDS || !TERM_LETTERS.has(length.letter) || tokens[number + 2]?.text !== ',') return null;
  return { form: 'relative', from: at, next: number + 2, anchor: { from: at, next: number }, workingDays: false, duration: `${length.prefix}${n}${length.letter}` };
}

/** Index of the first number behind the words of an event; the day on which it falls may be one of them. */
function afterEvent(tokens: Tokens, from: number): { readonly number: number; readonly dated: boolean } {
  const at = afterWords(tokens, from);
  const date = at > from ? readDate(tokens, at) : null;
  return date && isDayDate(date) ? { number: afterWords(tokens, date.next), dated: true } : { number: at, dated: false };
}

function afterWords(tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < MOST_WORDS_TO_TERM && tokens[at]?.kind === 'word' && tokens[at]!.folded !== 'trong') at++;
  return at;
}

/** `trong vòng 05 (năm) ngày làm việc kể từ ngày …`, `02 ngày trước khi …`. */
function readLength(tokens: Tokens, at: number, timePlace: boolean): RelativeExpression | null {
  let from = skipCues(WITHIN, tokens, at);
  if (tokens[from]?.folded === 'là' || tokens[from]?.text === ':') from++;
  const cued = from > at;
  if (!cued && isRoundTheClock(tokens, at)) return null;
  const number = numberOf(tokens, from, cued);
  if (number === null || number.n < 1) return null;
  // `lần 2 ngay sau kỳ nghỉ`: which round, and no days.
  if (!cued && ROUND.matchBefore(tokens, from)) return null;
  const { n } = number;
  const unitAt = afterSpelled(tokens, number.next);
  const length = LENGTHS[unmistaken(tokens[unitAt])];
  if (!length) return null;
  const workingDays = WORKING.has(tokens, unitAt + 1);
  const next = workingDays ? unitAt + 3 : unitAt + 1;
  if (namesDate(tokens[next]) || LUNAR_MONTH_NAMES[tokens[next]?.folded ?? ''] !== undefined || tokens[next]?.text === '/' || LASTING.has(tokens, next)) return null;
  // `chậm nhất là 17 giờ ngày 14/3`: the hour of a day.
  if (length.prefix === 'PT' && tokens[next]?.folded === 'ngày' && tokens[next + 1]?.kind === 'number') return null;
  // `trước ngày 05/01, chậm nhất 17 giờ`: the hour of the day before it.
  if (cued && length.letter === 'H' && tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'number' && endsClause(tokens, next)) return null;
  if (TURNS.matchBefore(tokens, at)) return null;
  const anchor = readAnchor(tokens, skipMark(tokens, next), length.letter) ?? (cued && tokens.slice(at, from).some(({ folded }) => folded === 'trước') ? readComing(tokens, next) : null) ?? (tokens[at]!.folded === 'sau' && tokens[next]?.folded === 'kết' && ACTS.has(tokens, next) ? { from: next, next: endOfAnchor(tokens, next) } : null);
  if (!anchor && !(timePlace && (cued || opensPlace(tokens, at)) || isPlainWithin(tokens, at, from, next, length, workingDays) || (tokens[at]!.folded === 'sau' && (REVIEWS.has(tokens, next) || (TERM_LETTERS.has(length.letter) && length.prefix === 'P' && endsClause(tokens, next)))))) return null;
  return {
    form: 'relative', from: at, next: anchor?.next ?? next, anchor, workingDays,
    duration: `${length.prefix}${n}${length.letter}`,
  };
}

/** `trực 24/24 giờ`: all the time. */
function isRoundTheClock(tokens: Tokens, at: number): boolean {
  return tokens[at - 1]?.text === '/' && tokens[at - 2]?.text === tokens[at]!.text;
}

/** `05`, behind words for a term also `ba`; the longer one of `24 - 48`; `mười (10)`, whose digits say it. */
function numberOf(tokens: Tokens, from: number, cued: boolean): { readonly n: number; readonly next: number } | null {
  let spelled = from;
  while (spelled - from < MOST_SPELLED_WORDS && SPELLED.has(tokens[spelled]?.folded ?? '')) spelled++;
  const inBrackets = spelled > from && tokens[spelled]?.text === '(' && tokens[spelled + 2]?.text === ')' ? numberAt(tokens, spelled + 1, 3) : null;
  if (inBrackets !== null) return { n: inBrackets, next: spelled + 3 };
  const first = numberAt(tokens, from, 3);
  if (first === null) {
    const word = cued ? NUMBER_WORDS[tokens[from]?.folded ?? ''] : undefined;
    return word === undefined ? null : { n: word, next: from + 1 };
  }
  const longer = tokens[from + 1]?.folded === '-' || tokens[from + 1]?.folded === 'đến' ? numberAt(tokens, from + 2, 3) : null;
  return longer !== null && longer > first ? { n: longer, next: from + 3 } : { n: first, next: from + 1 };
}

/** True at the beginning of what a time place says: `báo cáo 6 tháng` names a report, `6 tháng` a length. */
function opensPlace(tokens: Tokens, at: number): boolean {
  return tokens[at - 1]?.kind !== 'word';
}

/** The unit of time that a token names, also without its marks; the token's own word if it names none. */
function unmistaken(token: Token | undefined): string {
  if (!token) return '';
  return token.folded === token.plain ? UNMARKED_UNITS[token.plain] ?? token.folded : token.folded;
}

/** `6 tháng cuối năm`, `23 tháng 5`: a number and a unit that are part of a date. */
function namesDate(after: Token | undefined): boolean {
  return after !== undefined && (after.kind === 'number' || after.folded === 'đầu' || after.folded === 'cuối');
}

/** Without an anchor, only words for a term and a unit short enough for one make a length a time limit. */
function isPlainWithin(tokens: Tokens, at: number, from: number, next: number, length: { readonly prefix: string; readonly letter: string }, workingDays: boolean): boolean {
  const cue = tokens.slice(at, from).map(({ folded }) => folded).join(' ');
  // `(không quá 15 phút)`: how long something may last.
  if (length.prefix === 'PT' && length.letter === 'M' && cue.startsWith('không')) return false;
  if (workingDays) return from > at;
  return length.letter !== 'Y' && (/^(chậm nhất|muộn nhất|trong vòng|trong thời hạn|không quá)/u.test(cue) || (cue === 'trong' && endsClause(tokens, next) && TERM_DEED.lastIn(tokens, clauseStart(tokens, at), at) !== null));
}

/** `05 (năm) ngày`, `15 (mười lăm) ngày`: index of the unit. */
function afterSpelled(tokens: Tokens, at: number): number {
  const closing = closingBracket(tokens, at, MOST_SPELLED_WORDS + 1);
  return closing === null ? at : closing + 1;
}

/** `15 ngày, kể từ …`, `45 ngày (kể từ …)`. */
function skipMark(tokens: Tokens, at: number): number {
  return tokens[at]?.text === ',' || tokens[at]?.text === '(' ? at + 1 : at;
}

/** What a length counts from. `6 tháng trước 15/6` is none: the report of six months is due by a date. */
function readAnchor(tokens: Tokens, at: number, unit: string): Anchor | null {
  const cue = COUNTED_FROM.match(tokens, at);
  // In brackets `từ` gives hours or days of its own: `24 giờ (từ 9 giờ đến …)`.
  if (!cue || (tokens[at - 1]?.text === '(' && cue.length === 1)) return null;
  const from = at + cue.length;
  const date = readDate(tokens, from);
  if (date && (unit === 'M' || unit === 'Y') && tokens[at]!.folded === 'trước') return null;
  // `90 ngày, từ ngày 01/4 đến ngày 30/6`: a length beside its own dates.
  if (date && UNTIL.has(tokens, date.next)) return null;
  const next = endOfAnchor(tokens, from);
  return next > from ? { from, next } : null;
}

/** `trước 05 ngày tổ chức Hội nghị`: what it comes before, right behind the length. */
function readComing(tokens: Tokens, from: number): Anchor | null {
  return COMING.has(tokens, from) ? { from, next: endOfAnchor(tokens, from) } : null;
}

/** `ngay sau khi Kế hoạch được ban hành`, `theo tiến độ của dự án`. */
function readEvent(tokens: Tokens, at: number, timePlace: boolean): RelativeExpression | null {
  const cue = EVENTS.match(tokens, at);
  if (!cue) return null;
  const occasion = OCCASION.has(tokens, at + cue.length);
  if (cue.value === 'time-place' && !timePlace && !(occasion && tokens[at]!.folded === 'sau' && opensClause(tokens, at))) return null;
  // `theo tiến độ của dự án` counts from the progress itself, `sau khi …` from what follows.
  const from = tokens[at]!.folded === 'theo' ? at + 1 : at + cue.length;
  // `tháng tiếp theo sau tháng báo cáo`: after a unit of time comes no event.
  if (cue.value === 'time-place' && LENGTHS[tokens[from]?.folded ?? ''] && tokens[at]!.folded === 'sau') return null;
  const next = endOfAnchor(tokens, from);
  if (next === from || (!timePlace && !occasion && cue.value !== 'always' && !namesAct(tokens, from, next))) return null;
  const anchor = { from, next };
  return { form: 'relative', from: at, next, duration: null, workingDays: false, anchor };
}

/** `hoàn thành trước mùa mưa lũ`, `xong trước ngày khai giảng năm học mới`, `trước khi khai giảng`. */
function readLandmark(tokens: Tokens, at: number): RelativeExpression | null {
  if (tokens[at]!.folded !== 'trước') return readFirstDay(tokens, at);
  const from = tokens[at + 1]?.folded === 'khi' ? at + 2 : at + 1;
  if (!LANDMARK.has(tokens, from) || (from === at + 1 && !ENDINGS.matchBefore(tokens, at))) return null;
  const anchor = { from, next: endOfAnchor(tokens, from) };
  return { form: 'relative', from: at, next: anchor.next, duration: null, workingDays: false, anchor };
}

/** `trong ngày làm việc đầu tiên sau Tết`: the first day behind a feast or an event. */
function readFirstDay(tokens: Tokens, at: number): RelativeExpression | null {
  const day = skipWords(tokens, at, ['ngay', 'trong', 'vào']);
  if (tokens[day]?.folded !== 'ngày') return null;
  const first = skipWords(tokens, day + 1, ['làm', 'việc']);
  if (tokens[first]?.folded !== 'đầu' || tokens[first + 1]?.folded !== 'tiên' || tokens[first + 2]?.folded !== 'sau') return null;
  const from = first + 3;
  const next = endOfAnchor(tokens, from);
  return next > from ? { form: 'relative', from: at, next, duration: null, workingDays: false, anchor: { from, next } } : null;
}

function skipWords(tokens: Tokens, at: number, words: readonly string[]): number {
  return words.reduce((from, word) => (tokens[from]?.folded === word ? from + 1 : from), at);
}

function namesAct(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ACTS.has(tokens, i)) return true;
  return false;
}

function endOfAnchor(tokens: Tokens, from: number): number {
  const next = endOfPart(tokens, from);
  // `khi Luật Phòng, chống ma túy (sửa đổi) được thông qua`: the name of a document may hold commas and brackets, what becomes of it follows.
  if (!DOCUMENTS.has(tokens, from) || namesAct(tokens, from, next) || COMPLETIONS.lastIn(tokens, from, next) !== null) return next;
  for (let part = next; IN_NAMES.has(tokens[part]?.text ?? '') && part - from < MOST_ANCHOR_WORDS;) {
    const end = endOfPart(tokens, part + 1);
    if (namesAct(tokens, part, end)) return end;
    part = end;
  }
  return next;
}

/** True for `và` before a recurrence or a verb of completion, for an end with its day (`ngay sau khi Kế hoạch được ban hành và kết thúc trước ngày 20/12`), and for a further term (`… khi xảy ra sự cố và bằng văn bản` + `trong vòng 24 giờ`). */
function opensOtherTime(tokens: Tokens, at: number): boolean {
  const within = tokens[at]!.folded === 'trong' ? WITHIN.match(tokens, at) : null;
  if (within && within.length > 1 && numberAt(tokens, at + within.length, 3) !== null && LENGTHS[unmistaken(tokens[at + within.length + 1])]) return true;
  if (tokens[at]!.folded === 'và') return PERIODIC.has(tokens, at + 1) || COMPLETIONS.has(tokens, at + 1);
  const cues = skipEndCues(tokens, at);
  const date = cues?.strict ? readDate(tokens, cues.next) : null;
  return date?.part.unit === 'days';
}

/** Index of the first mark or word behind an event that parts it from what follows; another time joined to it does too. */
function endOfPart(tokens: Tokens, from: number): number {
  let next = from;
  while (next < tokens.length && next - from < MOST_ANCHOR_WORDS && !ENDS_OF_ANCHOR.has(tokens[next]!.folded) && !opensOtherTime(tokens, next)) next++;
  return next;
}
