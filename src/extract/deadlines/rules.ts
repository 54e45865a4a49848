/**
 * Which time expressions in running text are deadlines. Each rule looks at one reason to keep or drop an expression and
 * passes (null) where it has none; the first that decides wins.
 */
import {
  AIM_WORDS, ATTRIBUTE_TAILS, COMPLETION_VERBS, COUNTING_PHRASES, DUTY_VERBS, HORIZON_WORDS, OCCURRENCE_NOUNS, PLAN_NOUNS, RECURRENT_NOUN_TAILS, RECURRENT_NOUNS,
} from '../../lexicon/deadline-phrases.js';
import { phraseSet, type PhraseIndex } from '../phrase-index.js';
import type { Token } from '../tokens.js';
import { firstDay, isDay, lastDay } from './calendar.js';
import type { WrittenDate } from './dates.js';
import type { TimeExpression } from './expressions.js';
import { resolve } from './facts.js';
import type { DeadlineContext } from './types.js';

type Tokens = readonly Token[];
type Verdict = 'keep' | 'drop' | null;
type Rule = (expression: TimeExpression, tokens: Tokens, context: DeadlineContext) => Verdict;

const AIMS = phraseSet(AIM_WORDS.phrases);
const ATTRIBUTES = phraseSet(ATTRIBUTE_TAILS.phrases);
const COMPLETIONS = phraseSet(COMPLETION_VERBS.phrases);
const COUNTINGS = phraseSet(COUNTING_PHRASES.phrases);
const OCCURRENCES = phraseSet(OCCURRENCE_NOUNS.phrases);
const DUTIES = phraseSet(DUTY_VERBS.phrases);
const HORIZONS = phraseSet(HORIZON_WORDS.phrases);
const PLANS = phraseSet(PLAN_NOUNS.phrases);
const NOUNS = phraseSet(RECURRENT_NOUNS.phrases);
const NOUN_TAILS = phraseSet(RECURRENT_NOUN_TAILS.phrases);
/** No rule looks further back than this, so that long texts without marks stay linear. */
const MOST_WORDS_BACK = 200;
const SENTENCE_ENDS = new Set(['.', ';', ':', '|']);
const CLAUSE_STARTS = new Set(['.', ';', ':', ',', '(', '-', '+', '|']);

/** True if an expression in running text says when its task must be done. */
export function isDeadline(expression: TimeExpression, tokens: Tokens, context: DeadlineContext): boolean {
  for (const rule of RULES) {
    const verdict = rule(expression, tokens, context);
    if (verdict) return verdict === 'keep';
  }
  return true;
}

/** What stands in quotation marks is the name of something. */
const quoted: Rule = ({ from }, tokens) => {
  for (let i = from - 1; i >= Math.max(0, from - MOST_WORDS_BACK); i--) {
    const mark = tokens[i]!.text;
    if (mark === '”') return null;
    if (mark === '“') return 'drop';
  }
  return null;
};

/** `thường xuyên` in a sentence says how, not when. */
const manner: Rule = ({ form }) => (form === 'ongoing' ? 'drop' : null);

/** `số liệu tính đến ngày …`, `có hiệu lực từ ngày …`, `so với năm …`: what figures or rules are counted for. */
const countedFor: Rule = ({ form, from, next }, tokens) => {
  if (form !== 'by' && form !== 'during' && form !== 'span') return null;
  if (endsBefore(COUNTINGS, tokens, from) || saysNow(tokens, next)) return 'drop';
  return form !== 'by' && endsBefore(OCCURRENCES, tokens, from) ? 'drop' : null;
};

/** `Kế hoạch … giai đoạn 2021-2025, tầm nhìn đến năm 2050`: how far a plan looks. */
const planHorizon: Rule = (expression, tokens) => {
  if (endsBefore(HORIZONS, tokens, expression.from)) return 'drop';
  const date = yearOnly(expression);
  const isCued = (expression.form === 'during' || (expression.form === 'span' && expression.end !== null)) && expression.cued;
  if (!date || isCued || (expression.form === 'by' && !expression.horizon) || !nameBefore(tokens, expression.from)) return null;
  return expression.form === 'by' && startsAt(AIMS, tokens, afterComma(tokens, expression.next)) ? null : 'drop';
};

/** `các cơ sở trước 01/01/2025 là tuyến huyện`: the date tells which ones are meant. */
const attribute: Rule = ({ form, next }, tokens) => ((form === 'by' || form === 'during') && ATTRIBUTES.has(tokens, next) ? 'drop' : null);

/** What lies before the document was made is history, unless a duty puts it there by mistake. */
const past: Rule = (expression, tokens, context) => {
  const end = lastDayOf(expression, context);
  const issued = context.issued;
  if (end === null || issued === null || end.slice(0, issued.length) >= issued) return null;
  const slip = expression.form === 'by' && isDayDate(expression.date) && end.slice(0, 4) === issued.slice(0, 4) && dutyInClause(tokens, expression.from);
  return slip ? 'keep' : 'drop';
};

/** A date without a preposition counts after a verb of completion; a period also where it opens a clause and so modifies its verb. */
const bareDate: Rule = (expression, tokens) => {
  const { form, from, next } = expression;
  if ((form !== 'during' && form !== 'span') || expression.cued) return null;
  if (endsBefore(COMPLETIONS, tokens, from)) return 'keep';
  const isRangeOfDays = form === 'span' && expression.end?.part.unit === 'days';
  if (isRangeOfDays) return 'keep';
  if (form === 'during' && isDayDate(expression.date)) return 'drop';
  if (!opensClause(tokens, from) || tokens[from - 1]?.text === '(' || tokens[next]?.text === ')') return 'drop';
  if (isUnitList(tokens, from - 2) || endsClause(tokens, next)) return 'drop';
  return 'keep';
};

/** `trong năm` without its number counts after a verb of completion or at the head of a clause (not in `kinh phí bổ sung trong năm`). */
const unnamedYear: Rule = (expression, tokens) => {
  if (expression.form !== 'during' || expression.date.part.unit !== 'year' || expression.date.year !== null) return null;
  return endsBefore(COMPLETIONS, tokens, expression.from) || (expression.cued && opensClause(tokens, expression.from)) ? 'keep' : 'drop';
};

/** A year as an end counts where an aim follows, or where a verb of completion stands in its clause. */
const endYear: Rule = (expression, tokens) => {
  if (expression.form !== 'by' || expression.date.part.unit !== 'year' || expression.date.edge === 'end' || !expression.horizon) return null;
  const { from, next } = expression;
  if (startsAt(AIMS, tokens, afterComma(tokens, next)) || tokens[afterComma(tokens, next)]?.kind === 'number') return 'keep';
  return opensClause(tokens, from) && !endsClause(tokens, next) || verbInClause(tokens, from) ? 'keep' : 'drop';
};

/** `hằng năm` counts where it modifies the verb, not where it describes the noun before it. */
const describesNoun: Rule = (expression, tokens) => {
  if (expression.form !== 'recurring' || !expression.ambiguous) return null;
  if (opensClause(tokens, expression.from)) return 'keep';
  return NOUN_TAILS.has(tokens, expression.next) || nounBefore(tokens, expression.from) ? 'drop' : 'keep';
};

const RULES: readonly Rule[] = [quoted, manner, countedFor, attribute, planHorizon, past, unnamedYear, bareDate, endYear, describesNoun];

/** True if a phrase ends right before a token. */
function endsBefore(index: PhraseIndex<true>, tokens: Tokens, at: number): boolean {
  for (let from = Math.max(0, at - 4); from < at; from++) {
    if (index.match(tokens.slice(from, at), 0)?.length === at - from) return true;
  }
  return false;
}

function startsAt(index: PhraseIndex<true>, tokens: Tokens, at: number): boolean {
  return index.has(tokens, at);
}

/** True if the name of a plan stands before in the same stretch of words, so that what follows belongs to it. */
function nameBefore(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - MOST_WORDS_BACK) && !SENTENCE_ENDS.has(tokens[i]!.text) && tokens[i]!.text !== ')'; i--) {
    if (tokens[i]!.capital && i > 0 && PLANS.has(tokens, i)) return true;
    if (!tokens[i]!.capital && PLANS.has(tokens, i) && noCommaBetween(tokens, i, from)) return true;
    if (tokens[i]!.text === ',' && from - i > 12) return false;
  }
  return false;
}

function noCommaBetween(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ text }) => text !== ',');
}

function nounBefore(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    if (CLAUSE_STARTS.has(tokens[i]!.text)) return false;
    const noun = NOUNS.match(tokens, i);
    if (noun && i + noun.length <= from) return true;
  }
  return false;
}

function opensClause(tokens: Tokens, from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || CLAUSE_STARTS.has(before.text) || before.folded === 'định';
}

function endsClause(tokens: Tokens, next: number): boolean {
  const after = tokens[next];
  return after === undefined || (after.text !== ':' && SENTENCE_ENDS.has(after.text));
}

/** True if a list of units (`tháng, quý, năm 2024`) runs up to a token. */
function isUnitList(tokens: Tokens, at: number): boolean {
  return ['tháng', 'quý', 'tuần', 'quí'].includes(tokens[at]?.folded ?? '');
}

function dutyInClause(tokens: Tokens, from: number): boolean {
  return phraseBetween(DUTIES, tokens, clauseStart(tokens, from), from);
}

function verbInClause(tokens: Tokens, from: number): boolean {
  return phraseBetween(COMPLETIONS, tokens, clauseStart(tokens, from), from);
}

function clauseStart(tokens: Tokens, from: number): number {
  let start = from;
  while (start > 0 && from - start < MOST_WORDS_BACK && !SENTENCE_ENDS.has(tokens[start - 1]!.text)) start--;
  return start;
}

function phraseBetween(index: PhraseIndex<true>, tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (index.has(tokens, i)) return true;
  return false;
}

function afterComma(tokens: Tokens, at: number): number {
  return tokens[at]?.text === ',' || tokens[at]?.text === ':' ? at + 1 : at;
}

function saysNow(tokens: Tokens, next: number): boolean {
  return tokens[next]?.folded === 'đến' && tokens[next + 1]?.folded === 'nay';
}

/** The date of an expression that names whole years only. */
function yearOnly(expression: TimeExpression): WrittenDate | null {
  if (expression.form === 'by' || expression.form === 'during') return expression.date.part.unit === 'year' ? expression.date : null;
  return expression.form === 'span' && expression.start.part.unit === 'year' ? expression.start : null;
}

function isDayDate({ part }: WrittenDate): boolean {
  return part.unit !== 'lone-day' && isDay(part);
}

/** The last day that an expression allows; of an open period its first, since it must not begin in the past. */
function lastDayOf(expression: TimeExpression, context: DeadlineContext): string | null {
  if (expression.form === 'by' || expression.form === 'during') return dayOf(expression.date, context, lastDay);
  if (expression.form !== 'span') return null;
  return expression.end ? dayOf(expression.end, context, lastDay) : dayOf(expression.start, context, lastDay) ?? dayOf(expression.start, context, firstDay);
}

function dayOf(date: WrittenDate, context: DeadlineContext, which: typeof lastDay): string | null {
  const found = resolve(date, context);
  return found && which(found.date);
}
