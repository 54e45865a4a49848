/** The period that a title names. */
import { ELECTED_BODIES, HALF_YEARS, MEETINGS, NUMBERED_EVENTS, PERIOD_ENDS, PERIOD_OPENERS, QUARTER_SIGNS } from '../../lexicon/periods.js';
import { EARTHLY_BRANCHES, HEAVENLY_STEMS, NEW_YEAR_NAMES } from '../../lexicon/new-year.js';
import { oneOf, wordsOf } from '../../vietnamese/index.js';
import { edtf } from './place-date.js';

const YEARS = String.raw`(\d{4})\s*(?:[-–—]|${oneOf(PERIOD_ENDS.between)})\s*(\d{4})`;
const DAY = String.raw`ngày\s+(\d{1,2})\s*(?:tháng|\/|-)\s*(\d{1,2})\s*(?:năm|\/|-)\s*(\d{4})`;
const DAYS = new RegExp(String.raw`từ\s+${DAY}\s+đến(?:\s+hết)?\s+${DAY}`, 'iu');
/** What no period can be read from: dates and numbers of cited documents, `tháng 4 năm 2026 của …`, times of other things. */
const OTHER_TIMES = [
  new RegExp(DAY, 'giu'),
  /\d+\/\d{4}\/\p{Lu}/gu,
  /tháng \d{1,2} năm \d{4}(?= của)/giu,
  new RegExp(String.raw`${oneOf(NUMBERED_EVENTS.phrases)}(?: số)? \d{1,2} năm \d{4}`, 'giu'),
  new RegExp(String.raw`${oneOf(MEETINGS.phrases)}[^,;]{0,60}?tháng \d{1,2} (?:\/|năm) ?\d{4}`, 'giu'),
  new RegExp(String.raw`tại ${oneOf(MEETINGS.phrases)}(?:(?!\sv(?:ề|iệc)\s)[^;]){0,120}?năm \d{4}`, 'giu'),
  // What stands before is looked at last: it would cost at every letter of a long title.
  new RegExp(String.raw`nhiệm kỳ(?<=(?<!\p{L})${oneOf(ELECTED_BODIES.phrases)}(?!\p{L}).*)\s*${YEARS}`, 'giu'),
] as const;
const RANGE = new RegExp(String.raw`${oneOf(PERIOD_OPENERS.phrases)}\s*:?\s*${YEARS}`, 'iu');

const QUOTED = /[“"][^“”"]*[”"]/gu;
const OPEN_END = oneOf(PERIOD_ENDS.open);
const QUARTER = new RegExp(String.raw`quý\s+(${oneOf([...QUARTER_SIGNS.roman, ...QUARTER_SIGNS.arabic])})\s*(?:[/-]|năm)\s*(\d{4})`, 'iu');
const HALF = new RegExp(String.raw`(?<!\d)${oneOf(HALF_YEARS.months)} tháng (${oneOf(HALF_YEARS.halves)})(?: năm)?\s*(\d{4})`, 'iu');
const MONTH = /tháng\s+(\d{1,2})\s*(?:\/|năm)\s*(\d{4})/iu;
const UNTIL = new RegExp(String.raw`${OPEN_END} năm\s*(\d{4})`, 'iu');
/** What names a lunar year, before its number: `Xuân Bính Ngọ - 2026`, `Tết Nguyên đán 2026`. */
const LUNAR_YEAR = String.raw`(?:${wordsOf(HEAVENLY_STEMS.phrases)}\s${oneOf(EARTHLY_BRANCHES.phrases)}|${wordsOf(NEW_YEAR_NAMES.phrases)})\s?[-–—,(]?\s?`;
const YEAR = new RegExp(String.raw`(?<!${OPEN_END} )(?:năm\s*|${LUNAR_YEAR})(\d{4})`, 'giu');

/** The period that a title names, as EDTF; null if it names none. Dates of cited documents are no period. */
export function periodOf(title: string): string | null {
  // `Triển khai Đề án “… giai đoạn 2026 - 2035” năm 2026`: the plan's own period stands outside the name that it quotes.
  const own = title.replace(QUOTED, ' ');
  return (own === title ? null : periodIn(own)) ?? periodIn(title);
}

function periodIn(title: string): string | null {
  const days = DAYS.exec(title);
  const [from, to] = days ? [edtf(Number(days[3]), days[2], days[1]), edtf(Number(days[6]), days[5], days[4])] : [null, null];
  if (from !== null && to !== null) return `${from}/${to}`;
  const text = OTHER_TIMES.reduce((rest, time) => rest.replace(time, ' '), title);
  const range = RANGE.exec(text);
  if (range) return `${range[1]!}/${range[2]!}`;
  return partOfYear(text) ?? yearsOf(text);
}

/** A quarter (`2025-33` is the first), half-year (`2025-40`) or month. */
function partOfYear(text: string): string | null {
  const quarter = QUARTER.exec(text);
  if (quarter) return `${quarter[2]!}-${33 + placeIn([QUARTER_SIGNS.roman, QUARTER_SIGNS.arabic], quarter[1]!)}`;
  const half = HALF.exec(text);
  if (half) return `${half[2]!}-${40 + placeIn([HALF_YEARS.halves], half[1]!)}`;
  const month = MONTH.exec(text);
  return month && `${month[2]!}-${month[1]!.padStart(2, '0')}`;
}

function placeIn(lists: readonly (readonly string[])[], sign: string): number {
  return Math.max(...lists.map((list) => list.findIndex((each) => each.toLowerCase() === sign.toLowerCase())));
}

function yearsOf(text: string): string | null {
  const until = UNTIL.exec(text);
  const year = [...text.matchAll(YEAR)].at(-1);
  if (year) return until && until.index > year.index ? `${year[1]!}/${until[1]!}` : year[1]!;
  return until && `../${until[1]!}`;
}
