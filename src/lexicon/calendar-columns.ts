/** Columns that stand for a time each, in which a sign marks the rows whose time that is: `Quý I | Quý II`, `Tháng` over `1 | 2 | 3`. */
import { isTimeCell } from './cell-kinds.js';

const TABLES = 'Biểu kế hoạch công việc theo tháng, quý, năm kèm theo kế hoạch của ủy ban nhân dân các cấp';

/** What a cell holds that only marks its column. */
export const COLUMN_MARKS = { source: TABLES, signs: ['x', 'X', 'v', 'V', '×', '+', '*', '✓', '✔', '✗', '✘', '☑', '☒', '●', '■'] } as const;

/** Units of which a heading names one by its number, and how they are cut short before it: `T1`, `Q.II`. */
export const COLUMN_UNITS: readonly { readonly unit: string; readonly short: string; readonly source: string }[] = [
  { unit: 'tháng', short: 't', source: TABLES },
  { unit: 'quý', short: 'q', source: TABLES },
];

const SIGNS: ReadonlySet<string> = new Set(COLUMN_MARKS.signs);
const NUMBER = /^(?:\d{1,2}|[IVX]{1,4})$/u;
const SHORTENED = /^(\p{L})\.?\s?(\d{1,2}|[IVX]{1,4})$/u;
const YEAR = /(?<!\d)20\d{2}(?!\d)/u;

/** True for a cell that only marks its column. */
export function isMark(text: string): boolean {
  return SIGNS.has(text);
}

/** The time that a column stands for, in words; null if its headings name none. @param headings Over the column, from the top. */
export function columnTime(headings: readonly string[]): string | null {
  const [lowest, ...above] = [...headings].reverse().map((heading) => heading.trim());
  if (lowest === undefined || lowest === '') return null;
  const named = withUnit(lowest, above);
  const year = YEAR.test(named) ? undefined : above.map((heading) => YEAR.exec(heading)?.[0]).find(Boolean);
  const words = year === undefined ? named : `${named} năm ${year}`;
  return isTimeCell(words) ? words : null;
}

/** A number with the unit that stands above it, or that a letter before it stands for. */
function withUnit(heading: string, above: readonly string[]): string {
  const [, letter, number] = SHORTENED.exec(heading) ?? [];
  const shortened = COLUMN_UNITS.find(({ short }) => short === letter?.toLowerCase());
  if (shortened) return `${shortened.unit} ${number}`;
  const unit = NUMBER.test(heading) ? COLUMN_UNITS.find((one) => above.some((words) => words.toLowerCase().includes(one.unit)))?.unit : undefined;
  return unit === undefined ? heading : `${unit} ${heading}`;
}
