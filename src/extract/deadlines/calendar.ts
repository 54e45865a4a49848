/** Parts of the calendar that deadlines name, and how EDTF and ISO 8601 write them. */

/** A part of a year: the year itself, a run of months, or a run of days in one month. Days are counted from 1 and may not exist. */
export type DatePart =
  | { readonly unit: 'year' }
  | { readonly unit: 'months'; readonly from: number; readonly to: number }
  | { readonly unit: 'days'; readonly month: number; readonly from: number; readonly to: number };

export interface CalendarDate {
  readonly year: number;
  readonly part: DatePart;
}

// EDTF (ISO 8601-2) numbers the quarters 33..36 and the half-years 40, 41.
const FIRST_QUARTER = 33;
const FIRST_HALF = 40;

/** True if the calendar has every day that the date names. */
export function exists({ year, part }: CalendarDate): boolean {
  if (year < 1900 || year > 2200) return false;
  if (part.unit === 'year') return true;
  if (part.unit === 'months') return isMonth(part.from) && isMonth(part.to) && part.from <= part.to;
  return isMonth(part.month) && part.from >= 1 && part.from <= part.to && part.to <= daysIn(year, part.month);
}

/** The first day, ISO 8601. */
export function firstDay({ year, part }: CalendarDate): string {
  if (part.unit === 'year') return iso(year, 1, 1);
  return part.unit === 'months' ? iso(year, part.from, 1) : iso(year, part.month, part.from);
}

/** The last day, ISO 8601. */
export function lastDay({ year, part }: CalendarDate): string {
  if (part.unit === 'year') return iso(year, 12, 31);
  return part.unit === 'months' ? iso(year, part.to, daysIn(year, part.to)) : iso(year, part.month, part.to);
}

/** The date as EDTF: a day, month, quarter, half-year or year by its own name, any other run as an interval. */
export function edtf({ year, part }: CalendarDate): string {
  if (part.unit === 'year') return String(year);
  if (part.unit === 'days') {
    const from = iso(year, part.month, part.from);
    return part.from === part.to ? from : `${from}/${iso(year, part.month, part.to)}`;
  }
  const { from, to } = part;
  if (from === to) return `${year}-${two(from)}`;
  if (to - from === 2 && to % 3 === 0) return `${year}-${FIRST_QUARTER + to / 3 - 1}`;
  if (to - from === 5 && to % 6 === 0) return `${year}-${FIRST_HALF + to / 6 - 1}`;
  return `${year}-${two(from)}/${year}-${two(to)}`;
}

/** EDTF of the time from the first date's beginning to the second one's end. */
export function interval(from: CalendarDate, to: CalendarDate): string {
  const [start] = edtf(from).split('/');
  const end = edtf(to).split('/').at(-1)!;
  return `${start!}/${end}`;
}

export const quarter = (n: number): DatePart => ({ unit: 'months', from: 3 * n - 2, to: 3 * n });
export const half = (n: 1 | 2): DatePart => ({ unit: 'months', from: 6 * n - 5, to: 6 * n });
export const month = (n: number): DatePart => ({ unit: 'months', from: n, to: n });
export const day = (inMonth: number, n: number): DatePart => ({ unit: 'days', month: inMonth, from: n, to: n });
export const WHOLE_YEAR: DatePart = { unit: 'year' };

/** True if the part is a single day. */
export function isDay(part: DatePart): boolean {
  return part.unit === 'days' && part.from === part.to;
}

/** Days of a month of a year. */
export function daysIn(year: number, inMonth: number): number {
  return new Date(Date.UTC(year, inMonth, 0)).getUTCDate();
}

function isMonth(n: number): boolean {
  return n >= 1 && n <= 12;
}

function iso(year: number, inMonth: number, inDay: number): string {
  return `${year}-${two(inMonth)}-${two(inDay)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
