/** The period that a title names. */
import { ELECTED_BODIES, MEETINGS, NUMBERED_EVENTS, PERIOD_OPENERS } from '../../lexicon/periods.js';
import { edtf } from './place-date.js';

const oneOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`;

const YEARS = String.raw`(\d{4})\s*(?:[-–—]|đến(?: năm)?)\s*(\d{4})`;
const DAY = String.raw`ngày\s+(\d{1,2})\s*(?:tháng|\/|-)\s*(\d{1,2})\s*(?:năm|\/|-)\s*(\d{4})`;
const DAYS = new RegExp(String.raw`từ\s+${DAY}\s+đến(?:\s+hết)?\s+${DAY}`, 'iu');
/** What no period can be read from: dates and numbers of cited documents, `tháng 4 năm 2026 của …`, times of other things. */
const OTHER_TIMES = [
  new RegExp(DAY, 'giu'),
  /\d+\/\d{4}\/\p{Lu}/gu,
  /tháng \d{1,2} năm \d{4}(?= của)/giu,
  new RegExp(String.raw`${oneOf(NUMBERED_EVENTS.phrases)}(?: số)? \d{1,2} năm \d{4}`, 'giu'),
  new RegExp(String.raw`${oneOf(MEETINGS.phrases)}[^,;]{0,60}?tháng \d{1,2} (?:\/|năm) ?\d{4}`, 'giu'),
  new RegExp(String.raw`(?<=(?<!\p{L})${oneOf(ELECTED_BODIES.phrases)}(?!\p{L}).*)nhiệm kỳ\s*${YEARS}`, 'giu'),
] as const;
const RANGE = new RegExp(String.raw`${oneOf(PERIOD_OPENERS.phrases)}\s*${YEARS}`, 'iu');

/** The period that a title names, as EDTF; null if it names none. Dates of cited documents are no period. */
export function periodOf(title: string): string | null {
  const days = DAYS.exec(title);
  const [from, to] = days ? [edtf(Number(days[3]), days[2], days[1]), edtf(Number(days[6]), days[5], days[4])] : [null, null];
  if (from !== null && to !== null) return `${from}/${to}`;
  const text = OTHER_TIMES.reduce((rest, time) => rest.replace(time, ' '), title);
  const range = RANGE.exec(text);
  if (range) return `${range[1]!}/${range[2]!}`;
  const quarter = /quý\s+(IV|III|II|I|[1-4])\s*(?:[/-]|năm)\s*(\d{4})/iu.exec(text);
  if (quarter) return `${quarter[2]!}-${32 + quarterOf(quarter[1]!)}`;
  const half = /(?:6|sáu) tháng (đầu|cuối)(?: năm)?\s*(\d{4})/iu.exec(text);
  if (half) return `${half[2]!}-${half[1]!.toLowerCase() === 'đầu' ? 40 : 41}`;
  const month = /tháng\s+(\d{1,2})\s*(?:\/|năm)\s*(\d{4})/iu.exec(text);
  if (month) return `${month[2]!}-${month[1]!.padStart(2, '0')}`;
  const until = /(?:đến|tới)(?: hết)? năm\s*(\d{4})/iu.exec(text);
  const year = [...text.matchAll(/(?<!(?:đến|tới|hết) )năm\s*(\d{4})/giu)].at(-1);
  if (year) return until && until.index > year.index ? `${year[1]!}/${until[1]!}` : year[1]!;
  return until ? `../${until[1]!}` : null;
}

function quarterOf(text: string): number {
  return ['I', 'II', 'III', 'IV'].indexOf(text.toUpperCase()) + 1 || Number(text);
}
