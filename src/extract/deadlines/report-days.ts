/** Reads by when a report of each month, week or year is due: `báo cáo tháng trước ngày 18`, `báo cáo tuần (trước 15 giờ thứ Năm)`. */
import { REPORT_VERBS } from '../../lexicon/recurrences.js';
import { REPORT_NOUNS } from '../../lexicon/time-words.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { skipEndCues } from './cues.js';
import { readDate } from './dates.js';
import { skipClock } from './days.js';
import type { RecurringExpression, TimeExpression } from './expressions.js';
import { isYearlessDay, onDay, readDated, weekday } from './recurrence-days.js';
import { bareUnit, type RecurrenceItem } from './recurrence-units.js';
import type { DeadlineContext } from './types.js';

type Tokens = readonly Token[];

const REPORTS = phraseSet(REPORT_VERBS.reports);
const SENDING = phraseSet(REPORT_VERBS.sent);
/** Before whoever gets a report. */
const TO: ReadonlySet<string> = new Set(REPORT_VERBS.to);
const LONGEST_RECEIVER = 8;
const REVIEWS = phraseSet([...REPORT_VERBS.reports, ...REPORT_NOUNS.phrases]);
/** Two years of a period that are no more than one school year. */
const LEAST_YEARS_APART = 2;

/** In a document for several years, the day by which the report of a year or of some months is due comes each year: `báo cáo năm trước ngày 05/12`. */
export function everyYear(expression: TimeExpression, tokens: Tokens, { issued, period }: Pick<DeadlineContext, 'issued' | 'period'>): TimeExpression {
  if (expression.form !== 'by' || !isYearlessDay(expression.date) || !lastsYears(period, issued) || !isReportOfYear(tokens, expression.from)) return expression;
  const { from, next, date } = expression;
  return { form: 'recurring', from, next, rule: onDay({ frequency: 'YEARLY', interval: 1 }, date), bounds: null, ambiguous: false } satisfies RecurringExpression;
}

function lastsYears(period: string | null, issued: string | null): boolean {
  if (!period?.includes('/')) return false;
  const [first, last] = period.split('/').map((end) => Number(end.slice(0, 4))) as [number, number];
  if (Number.isNaN(last)) return true;
  return last - (Number.isNaN(first) ? Number(issued?.slice(0, 4) ?? last) : first) >= LEAST_YEARS_APART;
}

/** `báo cáo năm`, `sơ kết 6 tháng` right before a day, a bracket or whoever gets the report. */
function isReportOfYear(tokens: Tokens, day: number): boolean {
  const end = tokens[day - 1]?.text === '(' ? day - 1 : day;
  for (let at = end - 1; at >= Math.max(1, end - LONGEST_RECEIVER) && tokens[at]!.kind === 'word'; at--) {
    const unit = tokens[at]!.folded;
    if ((unit === 'năm' && REVIEWS.matchBefore(tokens, tokens[at - 1]!.folded === 'cả' ? at - 1 : at)) || (unit === 'tháng' && tokens[at - 1]!.kind === 'number' && REVIEWS.matchBefore(tokens, at - 1))) return at === end - 1 || TO.has(tokens[at + 1]!.folded);
  }
  return false;
}

/** The recurrence of a report whose unit of time stands at token `at`; null if no report stands before or no day behind. */
export function readReportDay(tokens: Tokens, at: number): readonly RecurrenceItem[] | null {
  let unit = REPORTS.matchBefore(tokens, at) ? bareUnit(tokens, at) : null;
  if (!unit || unit.rule.frequency === 'YEARLY') return null;
  if (unit.rule.frequency === 'DAILY') return byHour(tokens, at, unit);
  if (tokens[unit.next]?.text === ':') unit = { ...unit, next: unit.next + 1 };
  const bracket = tokens[unit.next]?.text === '(' ? 1 : 0;
  const sent = unit.next + bracket + (SENDING.match(tokens, unit.next + bracket)?.length ?? 0);
  const from = bracket > 0 ? sent : behindReceiver(tokens, sent);
  // A day that says itself of what it is one is read by itself.
  const dayFrom = readDated(tokens, from) ? null : dayStart(tokens, from);
  const day = dayFrom === null ? null : dayOf(tokens, dayFrom, unit);
  if (!day || (bracket > 0 && tokens[day.next]?.text !== ')')) return null;
  return [{ ...day, from: at, next: day.next + bracket }];
}

/** `báo cáo ngày: trước 16 giờ`, `báo cáo ngày (trước 16 giờ)`: each day by an hour; null where none is told. */
function byHour(tokens: Tokens, at: number, unit: RecurrenceItem): readonly RecurrenceItem[] | null {
  const opened = /^[:(]$/u.test(tokens[unit.next]?.text ?? '') ? unit.next + 1 : unit.next;
  const from = dayStart(tokens, opened + (SENDING.match(tokens, opened)?.length ?? 0));
  const next = from === null ? null : skipClock(tokens, from);
  return next !== null && next > from! ? [{ ...unit, from: at, next: tokens[next]?.text === ')' ? next + 1 : next }] : null;
}

/** Index of the day behind `vào` or the words for an end; null where neither stands. */
function dayStart(tokens: Tokens, at: number): number | null {
  return tokens[at]?.folded === 'vào' ? at + 1 : skipEndCues(tokens, at)?.next ?? null;
}

/** `báo cáo tháng` + `về Phòng Nội vụ` + `trước ngày 20`: index behind whoever gets it; `at` where nobody is named before the day. */
function behindReceiver(tokens: Tokens, at: number): number {
  if (!TO.has(tokens[at]?.folded ?? '')) return at;
  for (let to = at + 1; to <= at + LONGEST_RECEIVER && tokens[to]?.kind === 'word'; to++) if (dayStart(tokens, to) !== null) return to;
  return at;
}

/** The day of the month, or of the week, by which it is due. */
function dayOf(tokens: Tokens, at: number, { rule }: RecurrenceItem): Omit<RecurrenceItem, 'from'> | null {
  if (rule.frequency === 'WEEKLY') {
    const clock = skipClock(tokens, at);
    const found = weekday(tokens, tokens[clock]?.folded === 'ngày' ? clock + 1 : clock);
    return found && { rule: { ...rule, byDay: found.day }, next: found.next };
  }
  const date = readDate(tokens, at);
  return date?.part.unit === 'lone-day' ? { rule: onDay(rule, date), next: date.next } : null;
}
