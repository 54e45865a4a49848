/** Completes dates whose year is not written. */
import { SCHOOL_YEAR_START } from '../../lexicon/school-terms.js';
import { firstDay, lastDay, type CalendarDate, type DatePart } from './calendar.js';

/** The year that the document speaks of; null if nothing names one. */
export function documentYear(issued: string | null, period: string | null): number | null {
  return singleYear(period) ?? singleYear(issued);
}

/** Two years, the second of which follows the first. */
const TWO_YEARS = /^(\d{4})\/(\d{4})$/u;

/**
 * The year in which a date without one lies; null if nothing names a year.
 * In a document for a school year that does not say when it was issued, the months before summer belong to the second year.
 */
export function yearOfPart(part: DatePart, issued: string | null, period: string | null): number | null {
  const [first, last] = yearsOver(period) ?? [];
  if (first === undefined || last === undefined || (issued !== null && issued !== String(first))) return documentYear(issued, period);
  return Number(firstDay({ year: first, part }).slice(5, 7)) >= SCHOOL_YEAR_START.month ? first : last;
}

/** The years of a period over one new year (`2025/2026`); null for any other. */
function yearsOver(period: string | null): readonly [number, number] | null {
  const [, first, last] = (TWO_YEARS.exec(period ?? '') ?? []).map(Number);
  return first !== undefined && last === first + 1 ? [first, last] : null;
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
/** The same in a document for the year in which it is issued and the next one. */
const MOST_DAYS_LATE_OF_TWO = 31;

/** The date in its own year, else in the document's; null if neither is known. */
export function withYear(year: number | null, part: DatePart, { issued, period }: { readonly issued: string | null; readonly period: string | null }, base: number | null): DatedPart | null {
  if (year !== null) return { date: { year, part }, inferred: false };
  if (base === null) return null;
  const date = { year: base, part };
  const goesOn = issued !== null && yearsOver(period)?.[0] === Number(issued.slice(0, 4));
  return { date: isBefore(date, issued, goesOn ? MOST_DAYS_LATE_OF_TWO : MOST_DAYS_LATE) ? { year: base + 1, part } : date, inferred: true };
}

/** True if more than so many days lie between a date and the day of issue. */
function isBefore(date: CalendarDate, issued: string | null, days: number): boolean {
  if (issued === null || issued.length < 10 || date.part.unit === 'year') return false;
  return Date.parse(issued) - Date.parse(lastDay(date)) > days * 86_400_000;
}

/** The year of the day or month that comes before another date (`từ tháng 10 đến tháng 3/2026`). */
export function yearBefore(part: DatePart, later: CalendarDate): number {
  return firstDay({ year: later.year, part }) > lastDay(later) ? later.year - 1 : later.year;
}

/** The year of an EDTF date; null for an interval, whose years differ or are open. */
function singleYear(edtf: string | null): number | null {
  return edtf === null || edtf.includes('/') ? null : Number(edtf.slice(0, 4));
}
