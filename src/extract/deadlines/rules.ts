/** Which time expressions in running text are deadlines. Each rule looks at one reason to keep or drop an expression. */
import {
  AIM_SUBJECTS, AIM_WORDS, ATTRIBUTE_TAILS, BY_PHRASES, CITED_LAWS, COMPLETION_VERBS, CONCERNING_PHRASES, COUNTED_NOUNS, COUNTING_PHRASES, CUT_OFF_DAYS, EARLY_STARTS, EXPECTATION_PHRASES, FORBIDDING_WORDS, HORIZON_WORDS, MEMORIAL_WORDS, OCCURRENCE_NOUNS, OUTLOOK_NOUNS,
  PAST_WORDS, PEAK_WORDS, PLAN_VERBS, REVIEW_VERBS, SESSIONS, SHORTENING_PHRASES, SINGLING_WORDS, STRIVING_VERBS, TERM_PHRASES, TIME_LABEL_HEADS, VALIDITY_WORDS, WAIVING_PHRASES,
} from '../../lexicon/deadline-phrases.js';
import { BOUND_DEMANDS } from '../../lexicon/aim-phrases.js';
import { EACH_WORDS, FUNDING_TAILS, RATE_UNITS } from '../../lexicon/recurrences.js';
import { RECURRENT_NOUN_TAILS } from '../../lexicon/recurrence-nouns.js';
import { EVENT_BOUNDS, EVENT_LEADS, LISTED_UNITS } from '../../lexicon/time-words.js';
import { phraseSet } from '../text/phrase-index.js';
import { clauseStart as clauseOrCommaStart, sentenceStart } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { firstVerdict } from '../verdicts.js';
import { firstDay, lastDay } from './calendar.js';
import { monthsInBrackets } from './brackets.js';
import { countsRound } from './days.js';
import type { ByExpression, DuringExpression, SpanExpression, TimeExpression } from './expressions.js';
import { resolve } from './facts.js';
import { past, saysToCome, told } from './history.js';
import type { Rule } from './rule.js';
import { afterComma, describesNoun, endsClause, inClauseAfter, inClauseBefore, isQuoted, opensClause, opensSentence, planBefore, remarkStart } from './surroundings.js';
import type { DeadlineContext } from './types.js';
import { isDayDate, isUnit, numberAt, yearAt, type WrittenDate } from './written-date.js';

type Tokens = readonly Token[];

const AIMS = phraseSet(AIM_WORDS.phrases);
const SUBJECTS = phraseSet(AIM_SUBJECTS.phrases);
const ATTRIBUTES = phraseSet(ATTRIBUTE_TAILS.phrases);
const BY = phraseSet(BY_PHRASES.phrases);
const COMPLETIONS = phraseSet(COMPLETION_VERBS.phrases);
const COUNTED = phraseSet(COUNTED_NOUNS.phrases);
const CUT_OFFS = phraseSet(CUT_OFF_DAYS.phrases);
const COUNTINGS = phraseSet(COUNTING_PHRASES.phrases);
const COUNTED_TERMS = phraseSet(COUNTING_PHRASES.terms);
const EACH = phraseSet(EACH_WORDS.phrases);
const EARLY = phraseSet(EARLY_STARTS.phrases);
const BOUNDS_OF_EVENTS = phraseSet(EVENT_BOUNDS.phrases);
const CLAUSES_OF_EVENTS = phraseSet(EVENT_LEADS.clauses);
const BANS = phraseSet(FORBIDDING_WORDS.phrases);
const LATENESS = phraseSet(FORBIDDING_WORDS.late);
const FUNDED = phraseSet(FUNDING_TAILS.phrases);
const FUNDS = phraseSet(FUNDING_TAILS.heads);
const HORIZONS = phraseSet(HORIZON_WORDS.phrases);
const LEASTS = phraseSet(BOUND_DEMANDS.measured);
const LAWS = phraseSet(CITED_LAWS.phrases);
const MEMORIALS = phraseSet(MEMORIAL_WORDS.phrases);
/** Before a document's number. */
const NUMBERS = phraseSet(['số']);
const OCCURRENCES = phraseSet(OCCURRENCE_NOUNS.phrases);
const OUTLOOKS = phraseSet(OUTLOOK_NOUNS.phrases);
const PASTS = phraseSet(PAST_WORDS.phrases);
const PEAKS = phraseSet(PEAK_WORDS.phrases);
const PLANNINGS = phraseSet(PLAN_VERBS.phrases);
const NOUN_TAILS = phraseSet(RECURRENT_NOUN_TAILS.phrases);
const RATES = phraseSet(RATE_UNITS.phrases);
const SESSION = phraseSet(SESSIONS.phrases.flatMap((session) => [session, ...withTails(session)]).concat(SESSIONS.tailed.flatMap(withTails)));
const SESSION_LEADS: ReadonlySet<string> = new Set(SESSIONS.prepositions);
const STRIVINGS = phraseSet(STRIVING_VERBS.phrases);
const TERMS = phraseSet(TERM_PHRASES.phrases);
/** Behind a term they tell when something is done in it or by its end (`sơ kết giữa nhiệm kỳ vào quý II`). */
const TERM_PREPOSITIONS = new Set(['trước', 'vào']);
const TIME_SUBJECTS = phraseSet(TIME_LABEL_HEADS.phrases);
const REVIEWINGS = phraseSet(REVIEW_VERBS.phrases);
const SHORTENINGS = phraseSet(SHORTENING_PHRASES.phrases);
const SINGLING = phraseSet(SINGLING_WORDS.phrases);
const WAIVERS = phraseSet(WAIVING_PHRASES.phrases);
/** Right behind the day of a document, or before a further day. */
const TELLS_WHOSE = new Set(['của', 'về', 'và', 'hoặc', 'đến', 'tới']);
/** Before the last figures of a date. */
const BEFORE_FIGURES = new Set(['/', '-', '.', 'năm', 'tháng']);
const VALIDITY = phraseSet(VALIDITY_WORDS.phrases);
const CONCERNING = phraseSet(CONCERNING_PHRASES.phrases);
const EXPECTED = phraseSet(EXPECTATION_PHRASES.phrases);
const HELD = phraseSet(EXPECTATION_PHRASES.held);
/** Words of the head of a phrase for money: right behind it a recurrence word is its own. */
const MOST_WORDS_OF_FUNDS = 2;
/** Words of what is counted, and its number, before `trong năm`. */
const MOST_WORDS_OF_COUNT = 5;
const UNITS_OF_LISTS: ReadonlySet<string> = new Set(LISTED_UNITS.phrases);

/** True if an expression in running text says when its task must be done. */
export function isDeadline(expression: TimeExpression, tokens: Tokens, context: DeadlineContext): boolean {
  return firstVerdict(RULES, expression, tokens, context) !== 'drop';
}

const quoted: Rule = ({ from }, tokens) => (isQuoted(tokens, from) ? 'drop' : null);

/** `không được thu hoạch trước ngày 15/6`: from when on something is allowed. */
const forbidden: Rule = ({ form, from }, tokens) => {
  if (form !== 'by') return null;
  const start = clauseOrCommaStart(tokens, from);
  const ban = BANS.lastIn(tokens, start, from);
  return ban !== null && LATENESS.lastIn(tokens, ban, from + 1) === null ? 'drop' : null;
};

/** `không thực hiện báo cáo hằng tháng`: what is not to be done comes at no time. */
const waived: Rule = ({ form, from }, tokens) => (form === 'recurring' && WAIVERS.lastIn(tokens, clauseOrCommaStart(tokens, from), from) !== null ? 'drop' : null);

/** `rút ngắn thời gian giải quyết xuống không quá 03 ngày làm việc`: how long something takes is aimed at. */
const shortened: Rule = (expression, tokens) => {
  if (expression.form !== 'relative' || expression.anchor !== null) return null;
  return SHORTENINGS.lastIn(tokens, clauseOrCommaStart(tokens, expression.from), expression.from) === null ? null : 'drop';
};

/** `chậm nhất ngày 14/3/2026 (70 ngày trước ngày bầu cử)`: brackets right behind a date say again which one it is. */
const restated: Rule = ({ form, from, next }, tokens) => {
  const restates = form === 'relative' && tokens[from - 1]?.text === '(' && tokens[next]?.text === ')';
  return restates && tokens[from - 2]?.kind === 'number' && BEFORE_FIGURES.has(tokens[from - 3]?.folded ?? '') ? 'drop' : null;
};

/** `thường xuyên`, `ngay từ đầu năm` in a sentence say how, not when. */
const manner: Rule = (expression, tokens) => {
  if (expression.form === 'ongoing') return 'drop';
  return expression.form === 'span' && expression.end === null && expression.start.year === null && EARLY.matchBefore(tokens, expression.from + 2) ? 'drop' : null;
};

/** `số liệu tính đến ngày …`, `có hiệu lực từ ngày …`, `so với năm …`: what figures or rules are counted for. */
const countedFor: Rule = ({ form, from, next }, tokens) => {
  if (form === 'relative') return VALIDITY.lastIn(tokens, clauseOrCommaStart(tokens, from), from) === null ? null : 'drop';
  if (form !== 'by' && form !== 'during' && form !== 'span') return null;
  if (isCountedFor(tokens, from) || saysNow(tokens, next)) return 'drop';
  if (form === 'span' && COUNTED.lastIn(tokens, clauseOrCommaStart(tokens, from), from) !== null) return 'drop';
  if (VALIDITY.lastIn(tokens, clauseOrCommaStart(tokens, from), from) !== null) return 'drop';
  return form !== 'by' && OCCURRENCES.matchBefore(tokens, from) ? 'drop' : null;
};

/** `Kế hoạch … giai đoạn 2021-2025, tầm nhìn đến năm 2050`: how far a plan looks. */
const planHorizon: Rule = (expression, tokens) => {
  if (HORIZONS.matchBefore(tokens, expression.from)) return 'drop';
  // `trong năm 2026 và các năm tiếp theo` is a time as `trong năm 2026` is.
  const isCued = (expression.form === 'during' || (expression.form === 'span' && (expression.end !== null || tokens[expression.from]!.folded === 'trong'))) && expression.cued;
  if (yearOnly(expression) && expression.form === 'by' && expression.horizon && PLANNINGS.has(tokens, clauseOrCommaStart(tokens, expression.from))) return 'drop';
  if (!yearOnly(expression) || isCued || (expression.form === 'by' && !expression.horizon) || !planBefore(tokens, expression.from)) return null;
  return expression.form === 'by' && saysHowMuch(tokens, afterComma(tokens, expression.next)) ? null : 'drop';
};

/** `nêu trong phương hướng, nhiệm vụ từ nay đến tháng 6/2027`: the time says what the noun is for. */
const outlook: Rule = ({ from }, tokens) => (tokens[from]!.folded === 'từ' && tokens[from + 1]?.folded === 'nay' && OUTLOOKS.matchBefore(tokens, from) ? 'drop' : null);

/** `quy hoạch nhiệm kỳ 2025 - 2030, 2026 - 2031`: bare years behind others are one more of the terms that a noun has. */
const furtherTerm: Rule = (expression, tokens) => {
  const { form, from } = expression;
  const isRange = form === 'span' && expression.end !== null && !expression.cued && yearOnly(expression) !== null;
  return isRange && tokens[from - 1]?.text === ',' && yearAt(tokens, from - 2) !== null ? 'drop' : null;
};

/** `đến năm 2030, tỷ lệ …`, `đến năm 2030 trên 80%`; not `đến năm 2030 trên địa bàn`. */
function saysHowMuch(tokens: Tokens, at: number): boolean {
  return AIMS.has(tokens, at) && (tokens[at]!.folded !== 'trên' || tokens[at + 1]?.kind !== 'word');
}

/** `trước khi kết thúc năm học 2025 - 2026`: a period that an event brings to its end. */
const endOfPeriod: Rule = (expression, tokens) => {
  if (expression.form !== 'span' && expression.form !== 'during') return null;
  const ending = BOUNDS_OF_EVENTS.matchBefore(tokens, expression.from);
  return ending && CLAUSES_OF_EVENTS.matchBefore(tokens, expression.from - ending.length) ? 'drop' : null;
};

/** `các cơ sở trước 01/01/2025 là tuyến huyện`: the date tells which ones are meant. */
const attribute: Rule = ({ form, from, next }, tokens) => {
  // `những người nghỉ việc từ tháng 02 thì …`
  if (form === 'span') return tokens[next]?.folded === 'thì' && !opensClause(tokens, from) ? 'drop' : null;
  if (form !== 'by' && form !== 'during') return null;
  // `44 nhiệm vụ có thời hạn hoàn thành trong quý II` does so too.
  return ATTRIBUTES.has(tokens, next) || (tokens[from - 1]?.folded === 'có' && TERMS.has(tokens, from)) ? 'drop' : null;
};

/** `đối với nhiệm vụ được giao trong năm 2025, …`: the time tells which ones the clause after the comma is about. */
const concerned: Rule = (expression, tokens) => {
  const { form, from, next } = expression;
  if (form !== 'during' || tokens[next]?.text !== ',') return null;
  return CONCERNING.has(tokens, clauseOrCommaStart(tokens, from)) && OCCURRENCES.lastIn(tokens, clauseOrCommaStart(tokens, from), from) !== null ? 'drop' : null;
};

/** `Nhà văn hóa (dự kiến hoạt động vào năm 2026)`: a remark with a verb of its own tells when the thing before it comes to be. */
const remarkedOn: Rule = (expression, tokens) => {
  if (!yearOnly(expression) || expression.form === 'by' || tokens[expression.next]?.text !== ')') return null;
  const start = remarkStart(tokens, expression.from);
  return start !== null && EXPECTED.has(tokens, start) && expression.from - start > 2 && !HELD.has(tokens, start + 2) ? 'drop' : null;
};

/** `trong năm` without its number counts after a verb of completion or at the head of a clause (not in `kinh phí bổ sung trong năm`); `trong năm nay` does anywhere. */
const unnamedYear: Rule = (expression, tokens) => {
  if (expression.form !== 'during' || expression.date.part.unit !== 'year' || expression.date.year !== null) return null;
  if (expression.cued && tokens[expression.next - 1]!.folded === 'nay') return null;
  if (COMPLETIONS.matchBefore(tokens, expression.from) || (expression.cued && (opensClause(tokens, expression.from) || followsCount(tokens, expression)))) return 'keep';
  return 'drop';
};

/** `tổ chức ít nhất 02 lớp trong năm`: so many of something, up to the end of the clause. */
function followsCount(tokens: Tokens, { from, next }: DuringExpression): boolean {
  if (!endsClause(tokens, next) && tokens[next]!.text !== '(' && tokens[next]!.text !== ',') return false;
  let at = from - 1;
  while (from - at <= MOST_WORDS_OF_COUNT && tokens[at]?.kind === 'word') at--;
  return at < from - 1 && numberAt(tokens, at, 3) !== null && LEASTS.matchBefore(tokens, at) !== null;
}

/** A date without a preposition counts after a verb of completion; a period also where it opens a clause and so modifies its verb. */
const bareDate: Rule = (expression, tokens, context) => {
  const { form, from, next } = expression;
  if ((form !== 'by' && form !== 'during' && form !== 'span') || expression.cued) return null;
  if (PEAKS.matchBefore(tokens, from) || COMPLETIONS.matchBefore(tokens, from) || (form !== 'span' && isOfSession(expression, tokens))) return 'keep';
  // `Họp phụ huynh (28/8)` in the list of August.
  if (form === 'during' && isDayOfList(expression, tokens, context)) return 'keep';
  // `phấn đấu năm 2026 …`: the year modifies the verb.
  if (form === 'during' && STRIVINGS.matchBefore(tokens, from) && !endsClause(tokens, next)) return 'keep';
  // `hằng năm, riêng năm 2027 hoàn thành trước ngày 30/9`
  if (form === 'during' && SINGLING.matchBefore(tokens, from) && !endsClause(tokens, next)) return 'keep';
  if (form === 'span' && expression.end?.part.unit === 'days') return inClauseBefore(MEMORIALS, tokens, from) || (expression.end.year === null && !isToCome(expression.end, context)) ? 'drop' : 'keep';
  // `Tuyên truyền, phổ biến (tháng 3/2025)`, `tiêm phòng (tháng 3 và tháng 8)`: months alone in brackets are the time of what stands before them.
  if (form !== 'by' && firstDate(expression).part.unit === 'months' && monthsInBrackets(tokens, from)) return planBefore(tokens, from) ? 'drop' : 'keep';
  if (!yearOnly(expression) && countsRound(tokens, from - 1)) return 'keep';
  if (form !== 'by' && followsOwner(expression, tokens)) return 'keep';
  // `hồ sơ nộp sau ngày 30/9`
  if (form === 'during' && tokens[from - 1]?.folded === 'sau') return 'drop';
  if (form === 'during' && isDayDate(expression.date)) return isComingDay(expression, tokens, context) ? 'keep' : 'drop';
  // `Tổng kết, rút kinh nghiệm: Tháng 3/2024.`: behind a colon stands nothing but the time.
  if (form === 'during' && !yearOnly(expression) && tokens[from - 1]?.text === ':' && endsClause(tokens, next)) return 'keep';
  // `Sơ kết (năm 2028), tổng kết (năm 2030)`
  if (form === 'during' && tokens[from - 1]?.text === '(' && tokens[next]?.text === ')' && REVIEWINGS.matchBefore(tokens, from - 1)) return 'keep';
  // `báo cáo quý I trước ngày 10/3`: the end that follows is the deadline, the period what is reported on.
  if (BY.has(tokens, next) || !opensClause(tokens, from) || (tokens[from - 1]?.text === '(' && tokens[next]?.text !== ':') || tokens[next]?.text === ')') return 'drop';
  return UNITS_OF_LISTS.has(tokens[from - 2]?.folded ?? '') || endsClause(tokens, next) ? 'drop' : 'keep';
};

/** `trong kỳ sinh hoạt chi bộ tháng 6`, `tại kỳ họp ngày 12/7/2026`. */
function isOfSession({ from, date }: ByExpression | DuringExpression, tokens: Tokens): boolean {
  const session = date.year !== null || date.part.unit === 'months' ? SESSION.matchBefore(tokens, from) : null;
  return session !== null && SESSION_LEADS.has(tokens[from - session.length - 1]?.folded ?? '');
}

function withTails(session: string): readonly string[] {
  return SESSIONS.tails.map((tail) => `${session} ${tail}`);
}

/** A day alone in brackets, of the month over the list in which the task stands; no day that is remembered. */
function isDayOfList({ from, next, date }: DuringExpression, tokens: Tokens, context: DeadlineContext): boolean {
  if (context.month === undefined || !isDayDate(date) || tokens[from - 1]?.text !== '(' || tokens[next]?.text !== ')') return false;
  const found = resolve(date, context);
  return found !== null && firstDay(found.date).startsWith(context.month) && !inClauseBefore(MEMORIALS, tokens, from);
}

/** `(Hội Cựu chiến binh; quý II/2026)`: behind whoever does it, a time that closes the brackets; behind a comma a year alone may be that of a document. */
function followsOwner(expression: DuringExpression | SpanExpression, tokens: Tokens): boolean {
  const { from, next } = expression;
  const mark = tokens[from - 1]?.text;
  if (tokens[next]?.text !== ')' || (mark !== ';' && (mark !== ',' || (yearOnly(expression) && expression.form !== 'span')))) return false;
  const start = remarkStart(tokens, from);
  return start !== null && tokens[start]!.capital && tokens.slice(start, from - 1).every(({ kind, text }) => kind === 'word' || text === ',' || text === '-' || text === ';');
}

/**
 * A bare day that is still to come when the document is made: at the head of a sentence, of a clause before what happens (`…, ngày 25/6 trao giải`),
 * or with its year after the words for it.
 * Cited documents are older than the citing one; days that are remembered bear the word for it.
 */
function isComingDay({ from, next, date }: DuringExpression, tokens: Tokens, context: DeadlineContext): boolean {
  // `Ngày 27/5/2024: Các trường nộp hồ sơ`: a point of a calendar, whenever that was made.
  // `Ngày 27/5/2024, Đoàn trường sẽ trả số tiền đã nộp`
  const toldToCome = tokens[next]?.text === ',' && saysToCome(tokens, next);
  const isPoint = context.issued === null && date.year !== null && (tokens[next]?.text === ':' || toldToCome) && opensSentence(tokens, from);
  if (!(isPoint || isToCome(date, context)) || inClauseBefore(MEMORIALS, tokens, from) || (inClauseAfter(PASTS, tokens, next) && !toldToCome)) return false;
  if (followsSign(tokens, from) || inClauseBefore(LAWS, tokens, from) || NUMBERS.lastIn(tokens, clauseOrCommaStart(tokens, from), from) !== null) return false;
  return date.year !== null || (isUnit(tokens, from, 'ngày') && (opensSentence(tokens, from) || (opensClause(tokens, from) && tokens[next]?.kind === 'word' && !TELLS_WHOSE.has(tokens[next].folded))));
}

/** True for a date behind the day on which the document is made, where that is known. */
function isToCome(date: WrittenDate, context: DeadlineContext): boolean {
  const { issued } = context;
  const found = issued?.length === 10 ? resolve(date, context) : null;
  return found !== null && lastDay(found.date) > issued!;
}

/** `Quyết định 1981/QĐ-UBND ngày 19/9/2025`: a document's sign before a day makes it the document's. */
function followsSign(tokens: Tokens, from: number): boolean {
  const [mark, sign] = [tokens[from - 2], tokens[from - 1]];
  return sign?.kind === 'word' && sign.text === sign.text.toUpperCase() && (mark?.text === '/' || mark?.text === '-') && sign.touches;
}

/** `ngày 25 tháng báo cáo là ngày chốt số liệu`, `thời gian chốt số liệu từ … đến ngày 14 của tháng báo cáo`: up to when figures are counted. */
const cutOff: Rule = ({ from, next }, tokens) =>
  (tokens[next]?.folded === 'là' && CUT_OFFS.has(tokens, next + 1)) || CUT_OFFS.lastIn(tokens, clauseOrCommaStart(tokens, from), from) !== null ? 'drop' : null;

/** A year as an end counts where an aim follows, or where a verb of completion or striving stands before. */
const endYear: Rule = (expression, tokens) => {
  if (expression.form !== 'by' || expression.date.part.unit !== 'year' || expression.date.edge === 'end' || !expression.horizon) return null;
  const { from, next } = expression;
  const after = afterComma(tokens, next);
  if (AIMS.has(tokens, after) || SUBJECTS.has(tokens, after) || isAmount(tokens, after) || STRIVINGS.matchBefore(tokens, from)) return 'keep';
  return (opensClause(tokens, from) && !endsClause(tokens, next)) || inClauseBefore(COMPLETIONS, tokens, from) ? 'keep' : 'drop';
};

/** A number that is no further year of a list of horizons (`đến năm 2030, 2035`). */
function isAmount(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'number' && yearAt(tokens, at) === null;
}

/** `hằng năm` counts where it modifies the verb, not where it describes the noun before it. */
const recurrentNoun: Rule = (expression, tokens) => {
  if (expression.form !== 'recurring' || !expression.ambiguous) return null;
  if (describesNoun(tokens, expression.from)) return 'drop';
  if (opensClause(tokens, expression.from)) return 'keep';
  return NOUN_TAILS.has(tokens, expression.next) ? 'drop' : 'keep';
};

/** `mỗi ngày 1,5 tấn`: how much, not how often. */
const rate: Rule = ({ form, next }, tokens) => {
  if (form !== 'recurring' || tokens[next]?.kind !== 'number') return null;
  const decimals = (tokens[next + 1]?.text === ',' || tokens[next + 1]?.text === '.') && tokens[next + 2]?.kind === 'number' ? 2 : 0;
  return EACH.matchBefore(tokens, next - 1) !== null && RATES.has(tokens, next + 1 + decimals) ? 'drop' : null;
};

/** `kinh phí bồi dưỡng, tập huấn nghiệp vụ hằng năm từ nguồn …`: the word describes what the money is for. */
const fundedNoun: Rule = (expression, tokens) => {
  if (expression.form !== 'recurring' || !expression.ambiguous || !FUNDED.has(tokens, expression.next)) return null;
  const head = FUNDS.lastIn(tokens, sentenceStart(tokens, expression.from), expression.from);
  return head !== null && head < expression.from - MOST_WORDS_OF_FUNDS ? 'drop' : null;
};

const RULES: readonly Rule[] = [quoted, manner, forbidden, waived, shortened, restated, cutOff, countedFor, told, endOfPeriod, attribute, concerned, remarkedOn, planHorizon, outlook, furtherTerm, past, unnamedYear, bareDate, endYear, rate, fundedNoun, recurrentNoun];

/** `số liệu tính đến …`; but in `kết thúc năm học trước ngày …` what is counted comes to its end, and in `thời gian nhận hồ sơ tính từ …` it is the time itself. */
function isCountedFor(tokens: Tokens, from: number): boolean {
  const counting = COUNTINGS.matchBefore(tokens, from);
  if (TERM_PREPOSITIONS.has(tokens[from]!.folded) && COUNTED_TERMS.matchBefore(tokens, from)) return false;
  return counting !== null && COMPLETIONS.matchBefore(tokens, from - counting.length) === null && !TIME_SUBJECTS.has(tokens, clauseOrCommaStart(tokens, from));
}

function saysNow(tokens: Tokens, next: number): boolean {
  return tokens[next]?.folded === 'đến' && tokens[next + 1]?.folded === 'nay';
}

/** The date of a period, or the one it begins with. */
function firstDate(expression: DuringExpression | SpanExpression): WrittenDate {
  return expression.form === 'span' ? expression.start : expression.date;
}

/** The date of an expression that names whole years only. */
function yearOnly(expression: TimeExpression): WrittenDate | null {
  if (expression.form === 'by' || expression.form === 'during') return expression.date.part.unit === 'year' ? expression.date : null;
  return expression.form === 'span' && expression.start.part.unit === 'year' ? expression.start : null;
}
