/** Reads by when a report of each month or week is due: `báo cáo tháng trước ngày 18`, `báo cáo tuần (trước 15 giờ thứ Năm)`. */
import { REPORT_VERBS } from '../../lexicon/recurrences.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { skipEndCues } from './cues.js';
import { readDate } from './dates.js';
import { skipClock } from './days.js';
import { onDay, readDated, weekday } from './recurrence-days.js';
import { bareUnit, type RecurrenceItem } from './recurrence-units.js';

type Tokens = readonly Token[];

const REPORTS = phraseSet(REPORT_VERBS.reports);
const SENDING = phraseSet(REPORT_VERBS.sent);
/** Before whoever gets a report. */
const TO: ReadonlySet<string> = new Set(REPORT_VERBS.to);
const LONGEST_RECEIVER = 8;

/** The recurrence of a report whose unit of time stands at token `at`; null if no report stands before or no day behind. */
export function readReportDay(tokens: Tokens, at: number): readonly RecurrenceItem[] | null {
  const unit = REPORTS.matchBefore(tokens, at) ? bareUnit(tokens, at) : null;
  if (!unit || unit.rule.frequency === 'YEARLY' || unit.rule.frequency === 'DAILY') return null;
  const bracket = tokens[unit.next]?.text === '(' ? 1 : 0;
  const sent = unit.next + bracket + (SENDING.match(tokens, unit.next + bracket)?.length ?? 0);
  const from = bracket > 0 ? sent : behindReceiver(tokens, sent);
  // A day that says itself of what it is one is read by itself.
  const dayFrom = readDated(tokens, from) ? null : dayStart(tokens, from);
  const day = dayFrom === null ? null : dayOf(tokens, dayFrom, unit);
  if (!day || (bracket > 0 && tokens[day.next]?.text !== ')')) return null;
  return [{ ...day, from: at, next: day.next + bracket }];
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
