/** Completes dates whose year is not written. */
import { firstDay, lastDay, type CalendarDate, type DatePart } from './calendar.js';

/** The year that the document speaks of; null if nothing names one. */
export function documentYear(issued: string | null, period: string | null): number | null {
  return singleYear(period) ?? singleYear(issued);
}

const NAMED_YEAR = /năm (20\d{2})(?!\d)/giu;

/**
 * The year that a text names most often, the later of two that are equal; null if it names none.
 * For documents that have neither date nor period, so that their years would stay open.
 */
export function mostNamedYear(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [, year] of text.matchAll(NAMED_YEAR)) counts.set(year!, (counts.get(year!) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || b.localeCompare(a));
  return most?.[0] ?? null;
}

/** A date with its year, and whether that was written or inferred. */
export interface DatedPart {
  readonly date: CalendarDate;
  readonly inferred: boolean;
}

// A deadline that an inferred year puts so long before the document was issued belongs to the next year.
const MOST_DAYS_LATE = 90;

/** The date in its own year, else in the document's; null if neither is known. */
export function withYear(year: number | null, part: DatePart, issued: string | null, base: number | null): DatedPart | null {
  if (year !== null) return { date: { year, part }, inferred: false };
  if (base === null) return null;
  const date = { year: base, part };
  return { date: isLongBefore(date, issued) ? { year: base + 1, part } : date, inferred: true };
}

function isLongBefore(date: CalendarDate, issued: string | null): boolean {
  if (issued === null || issued.length < 10 || date.part.unit === 'year') return false;
  return Date.parse(issued) - Date.parse(lastDay(date)) > MOST_DAYS_LATE * 86_400_000;
}

/** The year of the day or month that comes before another date (`từ tháng 10 đến tháng 3/2026`). */
export function yearBefore(part: DatePart, later: CalendarDate): number {
  return firstDay({ year: later.year, part }) > lastDay(later) ? later.year - 1 : later.year;
}

/** The year of an EDTF date; null for an interval, whose years differ or are open. */
function singleYear(edtf: string | null): number | null {
  return edtf === null || edtf.includes('/') ? null : Number(edtf.slice(0, 4));
}
