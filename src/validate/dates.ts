/**
 * Whether written dates exist. EDTF as the contract uses it: years, months, days, quarters (33..36), half-years (40, 41), intervals.
 * edtf.js would not do: it takes 29 February of any year and knows no intervals of quarters.
 */

/** The last month of each part of a year that EDTF numbers (ISO 8601-2), and its length in months. */
const PARTS: Readonly<Record<number, { readonly last: number; readonly months: number }>> = {
  33: { last: 3, months: 3 }, 34: { last: 6, months: 3 }, 35: { last: 9, months: 3 }, 36: { last: 12, months: 3 },
  40: { last: 6, months: 6 }, 41: { last: 12, months: 6 },
};

interface Days {
  readonly first: string;
  readonly last: string;
}

/** True if text is an EDTF date or interval whose days are in the calendar and in order. */
export function isEdtf(text: string): boolean {
  const ends = text.split('/');
  if (ends.length > 2) return false;
  if (ends.length === 1) return daysOf(text) !== null;
  const [start, end] = ends.map((date) => (date === '..' || date === '' ? 'open' : daysOf(date)));
  if (!start || !end || (start === 'open' && end === 'open')) return false;
  return start === 'open' || end === 'open' || start.first <= end.last;
}

/** True if text is an ISO 8601 day (`2024-02-29`) that is in the calendar. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && daysOf(text) !== null;
}

/** True if text is an ISO 8601 duration, whole or with a week, such as `P15D`, `P2W`, `PT24H`. */
export function isDuration(text: string): boolean {
  return /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/u.test(text);
}

/** First and last day of a date, perhaps partial, perhaps marked as uncertain (`~`, `?`, `%`); null if there is no such date. */
function daysOf(text: string): Days | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/u.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const part = PARTS[Number(month)] ?? { last: Number(month), months: 1 };
  if (part.last < 1 || part.last > 12 || (part.months > 1 && day !== undefined)) return null;
  const length = new Date(Date.UTC(Number(year), part.last, 0)).getUTCDate();
  if (day !== undefined) return Number(day) >= 1 && Number(day) <= length ? { first: text.slice(0, 10), last: text.slice(0, 10) } : null;
  return { first: `${year}-${two(part.last - part.months + 1)}-01`, last: `${year}-${two(part.last)}-${length}` };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
