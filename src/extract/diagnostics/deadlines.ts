import type { Finding } from '../../document/model.js';
import { WEEKDAYS } from '../../lexicon/recurrences.js';
import type { DeadlineFact } from '../deadlines/types.js';

/** A day of the week in a deadline's words, as group 1; a Sunday leaves it empty. */
const WEEKDAY = new RegExp(String.raw`(?<!\p{L})(?:thứ\s+(${Object.keys(WEEKDAYS).join('|')})|chủ\s+nhật)(?![\p{L}\d])`, 'iu');
/** As RRULE writes them, in the calendar's order. */
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** Plans set no date further ahead; a later year has a digit misread or mistyped. */
const MOST_YEARS_AHEAD = 30;

/**
 * What a careful clerk would say of deadlines: days that no calendar has, days with a sign misread, ends before the document's
 * own date, years far ahead of it, days that fall on another day of the week than is written.
 * @param issued the document's own date, EDTF, perhaps partial; null if it has none.
 */
export function diagnoseDeadlines(deadlines: readonly DeadlineFact[], issued: string | null): readonly Finding[] {
  return deadlines.flatMap((deadline) => impossibleDate(deadline) ?? misreadDate(deadline) ?? beforeIssue(deadline, issued) ?? farAhead(deadline, issued) ?? otherWeekday(deadline) ?? []);
}

function misreadDate({ raw, range, misread, edtf }: DeadlineFact): Finding | null {
  return misread ? { code: 'date-repaired', severity: 'info', values: { raw, read: edtf ?? '' }, range } : null;
}

function impossibleDate({ raw, range, impossible }: DeadlineFact): Finding | null {
  return impossible ? { code: 'impossible-date', severity: 'warning', values: { raw }, range } : null;
}

function beforeIssue({ raw, range, end, kind }: DeadlineFact, issued: string | null): Finding | null {
  if (issued === null || end === null || kind === 'recurring') return null;
  // A partial date is compared as far as it goes: a deadline in the month of issue is not before it.
  const early = end.slice(0, issued.length) < issued;
  return early ? { code: 'deadline-before-issue', severity: 'warning', values: { raw, date: issued }, range } : null;
}

function farAhead({ raw, range, end, start }: DeadlineFact, issued: string | null): Finding | null {
  const year = (end ?? start)?.slice(0, 4);
  if (issued === null || year === undefined || Number(year) - Number(issued.slice(0, 4)) <= MOST_YEARS_AHEAD) return null;
  return { code: 'deadline-far-ahead', severity: 'warning', values: { raw, date: issued }, range };
}

/** `thứ Sáu, ngày 20/6/2025` names the same day twice; where both do not agree, one is wrong. */
function otherWeekday({ raw, range, kind, start, end }: DeadlineFact): Finding | null {
  const named = kind === 'by' || (kind === 'during' && start === end) ? WEEKDAY.exec(raw) : null;
  if (named === null || end === null) return null;
  const written = named[1] === undefined ? 'SU' : WEEKDAYS[named[1].toLowerCase()];
  return written === DAYS[new Date(`${end}T00:00:00Z`).getUTCDay()] ? null : { code: 'weekday-mismatch', severity: 'warning', values: { raw, date: end }, range };
}
