/** Rules that tell times of what has happened from the times of duties. */
import { COMPLETION_VERBS, DUTY_VERBS, ESTIMATE_WORDS, IMMEDIATE_PHRASES, OCCURRENCE_NOUNS, PAST_WORDS } from '../../lexicon/deadline-phrases.js';
import { RELATIVE_CLAUSE_LEADS } from '../../lexicon/time-words.js';
import { phraseSet } from '../text/phrase-index.js';
import { clauseStart as clauseOrCommaStart } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { ByExpression, DuringExpression, TimeExpression } from './expressions.js';
import { lastDayOf } from './facts.js';
import type { Rule } from './rule.js';
import { endsClause, inClauseAfter, inClauseBefore, opensClause, opensSentence, remarkStart } from './surroundings.js';
import { isDayDate } from './written-date.js';

type Tokens = readonly Token[];

const COMPLETIONS = phraseSet(COMPLETION_VERBS.phrases);
const DUTIES = phraseSet(DUTY_VERBS.phrases);
const OCCURRENCES = phraseSet(OCCURRENCE_NOUNS.phrases);
const ESTIMATES = phraseSet(ESTIMATE_WORDS.phrases);
const PASTS = phraseSet(PAST_WORDS.phrases);
const IMMEDIATE = phraseSet(IMMEDIATE_PHRASES.phrases);
const PLACED = phraseSet(RELATIVE_CLAUSE_LEADS.phrases);
const MOST_WORDS_TO_DUTY = 12;
const MOST_WORDS_TO_PAST = 10;
const MOST_WORDS_TO_FUTURE = 12;
/** What is to come. */
const FUTURE = 'sẽ';
/** Length of `2025-10`. */
const MONTH_LENGTH = 7;

/** `các nhiệm vụ đã được giao từ đầu năm`: what the clause tells has happened in that time, unless a duty stands before (`hoàn thành các nhiệm vụ đã giao trong quý I`). */
export const told: Rule = (expression, tokens, context) => {
  const { issued } = context;
  if (expression.form !== 'during' && expression.form !== 'span') return null;
  // `Trong tháng 11, do mưa lớn đã xảy ra sạt lở`, in a document that does not tell when it was made.
  if (issued === null && expression.form === 'during' && opensSentence(tokens, expression.from) && inClauseAfter(PASTS, tokens, expression.next) && !saysToCome(tokens, expression.next)) return 'drop';
  // `Năm 2025, thu ngân sách ước đạt …`: an estimate at the end of the year is a report of it.
  if (expression.form === 'during' && opensSentence(tokens, expression.from) && inClauseAfter(ESTIMATES, tokens, expression.next)) return 'drop';
  // `các khu đất đã đủ điều kiện ngay trong quý IV`, of a quarter that has not ended.
  if (issued !== null && IMMEDIATE.has(tokens, expression.from) && (lastDayOf(expression, context) ?? '') >= issued) return null;
  const start = clauseOrCommaStart(tokens, expression.from);
  const happened = PASTS.lastIn(tokens, Math.max(start, expression.from - MOST_WORDS_TO_PAST), expression.from);
  return happened !== null && DUTIES.lastIn(tokens, start, expression.from) === null ? 'drop' : null;
};

/** `Ngày 12/9/2026` + `, Đoàn trường sẽ chi trả số tiền đã nộp`: true where the clause first says what is to come. */
export function saysToCome(tokens: Tokens, next: number): boolean {
  const first = tokens.slice(next, next + MOST_WORDS_TO_FUTURE).find((token, i) => token.folded === FUTURE || PASTS.has(tokens, next + i));
  return first?.folded === FUTURE;
}

/** What lies before the document was made is history, unless a duty puts it there by mistake or as overdue. */
export const past: Rule = (expression, tokens, context) => {
  const end = lastDayOf(expression, context);
  const { issued } = context;
  if (end === null || issued === null) return null;
  // `Trong 10 tháng đầu năm 2025 … đã …` of a document from October.
  if (expression.form === 'during' && end.slice(0, MONTH_LENGTH) <= issued.slice(0, MONTH_LENGTH) && opensClause(tokens, expression.from) && inClauseAfter(PASTS, tokens, expression.next)) return 'drop';
  if (end.slice(0, issued.length) >= issued) return null;
  return isDue(expression, tokens, Number(issued.slice(0, 4)) - Number(end.slice(0, 4))) ? 'keep' : 'drop';
};

function isDue(expression: TimeExpression, tokens: Tokens, yearsPast: number): boolean {
  if (expression.form === 'during') return yearsPast === 0 && isOverdue(expression, tokens);
  return expression.form === 'by' && isDayDate(expression.date) && isSlip(expression, tokens, yearsPast);
}

/** `Hoàn thành trong tháng 10/2025.`: a sentence of its own in a list of overdue tasks. */
function isOverdue({ from, next }: DuringExpression, tokens: Tokens): boolean {
  const completion = COMPLETIONS.matchBefore(tokens, from);
  return completion !== null && endsClause(tokens, next) && opensSentence(tokens, from - completion.length);
}

/**
 * True for a day by which a duty is set: of the document's own year, or of the year before where the sentence ends with it, as in a plan
 * typed over the last one. A remark in brackets may tell for whom something holds (`(đối với các nhà thầu đăng ký trước ngày …)`).
 */
function isSlip({ from, next }: ByExpression, tokens: Tokens, yearsPast: number): boolean {
  const remark = remarkStart(tokens, from);
  if (!inClauseBefore(DUTIES, tokens, from) || (remark !== null && PLACED.has(tokens, remark))) return false;
  if (yearsPast === 0) return true;
  const start = clauseOrCommaStart(tokens, from);
  return yearsPast === 1 && endsClause(tokens, next) && DUTIES.lastIn(tokens, Math.max(start, from - MOST_WORDS_TO_DUTY), from) !== null && OCCURRENCES.lastIn(tokens, start, from) === null && PASTS.lastIn(tokens, start, from) === null && PLACED.lastIn(tokens, start, from) === null;
}
