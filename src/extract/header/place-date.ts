/** Place and date of issue: `Đồng Tháp, ngày 01 tháng 12 năm 2025`. */
import { ADMINISTRATIVE_UNITS } from '../../lexicon/administrative-units.js';
import { PLACE_LEVELS } from '../../lexicon/places.js';
import { foldTonePlacement, stripMarks, upperFirst } from '../../vietnamese/index.js';
import type { Located } from './number.js';

export interface PlaceAndDate {
  readonly place: Located<string> | null;
  /** EDTF, to the precision that is written; null without a year. */
  readonly date: Located<string> | null;
  /** As written, if no calendar has such a day. */
  readonly impossible: string | null;
}

const DATE = /ng[aà]y\s*(\d{1,2}(?:\s\d)?)?[\s./…_#]*(?:th[aá]ng|[#/]?hang)\s*(1\s[0-2]|\d{1,2})?[\s./…_]*n[aă]m\s*(\d{4})?/gu;
const SHORT_DATE = /ng[aà]y\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/gu;
const TOWN = PLACE_LEVELS.towns.flatMap((level) => [level, upperFirst(level)]).join('|');
/** Provinces with a capital on their first word only, as older documents write them: `Hà nội`. */
const HALF_CAPITALS = ADMINISTRATIVE_UNITS.map(({ name }) => upperFirst(name.toLowerCase())).join('|');
const PROVINCES = ADMINISTRATIVE_UNITS.map(({ name }) => name);
const TOWN_BEFORE = new RegExp(String.raw`^(?:${TOWN}|T[PpXx]\.?)\s`, 'u');
const NUMBERED = PLACE_LEVELS.numbered.flatMap((level) => [`${upperFirst(level)} `, `${level.toUpperCase()} `]).join('|');
/** `TP. Hồ Chí Minh`, `Tx Tân Châu` */
export const TOWN_LETTERS = String.raw`T[PpXx]\.?`;
const PLACE_WORDS = new RegExp(String.raw`(?:(?:${TOWN}|${HALF_CAPITALS}|${TOWN_LETTERS}|(?<![\p{L}'’])\p{Lu}[\p{L}'’]*(?![\p{L}'’])|${PLACE_LEVELS.others.join('|')}|(?:(?<=${NUMBERED})\d{1,2})|(?:(?<=\p{Lu}\p{Ll}+\s)\d(?=\s*$))|-|–)\s*)+$`, 'u');

/** A line that holds a title: its dates are those of the documents that it cites. */
const TITLE_IN_CAPITALS = /^[^\n\p{Ll}]{120,}$/gmu;

/** A line with nothing but the first words of a name, whose last word stands on the next: `Bà Rịa - Vũng` over `Tàu, ngày …`. */
const BEGUN_NAME = /(?:^|\n)[^\S\n]*((?:\p{Lu}\p{Ll}+|[-–])(?:[^\S\n]+(?:\p{Lu}\p{Ll}+|[-–])){0,3})\s*\n[^\S\n]*$/u;

/** Words in capitals before one that is not, perhaps behind a dash. */
const LEFT_COLUMN = /^(?:[-–]\s+)?(?:\p{Lu}\s+(?=\p{Lu}{2}))?(?:(?!(?:TP|TX|TT)\b)\p{Lu}{2,}\s+)+(?=\p{Lu}\p{Ll})/u;

/** A line of the left column whose last word may stand right before the place. */
const SUBJECT = /^\s*V\s?\/\s?v/iu;

const LEADING_DASH = /^[-–]\s+/u;

/** A document number that stands on the same line, or its sign where the stroke was lost. */
const NUMBER_SIGN = /\S*\/\S*|\p{Lu}{2}\p{L}*\s?-\p{Lu}\S+/gu;

/** A date whose day and `ngày` recognition could not read or put on another line. */
const MONTH_AND_YEAR = /()th[aá]ng\s*(\d{1,2})[\s./…_]*n[aă]m\s*(\d{4})/gu;
/** A date of which recognition could read nothing but the year. */
const ONLY_YEAR = /,\s*ng[aà]y[^\n,;]{1,14}th[aá]ng[^\n,;]{1,8}n[aă]m\s*()()(\d{4})/u;
/** When a telegram was sent, beside its number: `hồi 10 giờ 30 ngày 01/8/2007`. */
const SENT_AT = /h[oô]i[^\n]{1,20}ng[aà]y\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/u;
/** A year that found no room on its line stands at the end of the next, behind what the left column holds there. */
const LATE_YEAR = /^[^\n]*\s((?:19|20)\d{2})[^\S\n]*(?:\n|$)/u;
/** What leads to a date inside a sentence or a title: words in small letters (`Căn cứ Luật Đầu tư công`), or a word of time. */
const SENTENCE_BEFORE = /(?<!\p{L})\p{Ll}+\s(?:.*\s)?\p{Ll}+|\s(?:TRƯỚC|ĐẾN|TỪ|SAU)(?:\sNGÀY\s\d{1,2})?\s*$/u;
const PLACE_END = /,\s*ng[aà]y/u;
/** What stands between a place and the date: a comma, in telegrams also the hour (`Hà Nội, hồi 10 giờ 30 phút ngày …`). */
const BEHIND_PLACE = /,\s*(?:(?:h[oồ]i|l[uú]c)\s*\d{1,2}\s*(?:gi[oờ]|h|g|:)\s*(?:\d{1,2}\s*(?:ph[uú]t)?)?,?\s*)?$/iu;
const LONGEST_HOUR = 40;
/** Longest end of a line that a place is looked for in, the left column's last words among it; in characters. */
const LONGEST_PLACE = 160;

/**
 * Place and date in a letterhead's text; offsets lie in that text.
 * @param recognised true for a reading: there a day of one figure, before which the decree wants a zero, is half of one that was written by hand.
 */
export function findPlaceAndDate(letterhead: string, recognised = false): PlaceAndDate {
  const text = folded(letterhead.replace(TITLE_IN_CAPITALS, (title) => ' '.repeat(title.length)));
  const match = issueDate(text, letterhead);
  if (!match) return { place: null, date: null, impossible: null };
  const [whole, day, month, writtenYear] = match;
  const year = writtenYear ?? (whole.endsWith('\n') ? LATE_YEAR.exec(text.slice(match.index + whole.length))?.[1] : undefined);
  const placeEnd = placeBound(text, match.index) ?? PLACE_END.exec(text)?.index ?? match.index;
  const range = { start: match.index, end: match.index + whole.trimEnd().length };
  const figures = day?.replace(/\s/u, '') ?? '';
  const date = year === undefined ? null : edtf(Number(year), month?.replace(/\s/u, '') || undefined, figures === '' || (recognised && figures.length === 1) ? undefined : figures);
  return {
    place: placeBefore(letterhead, placeEnd),
    date: date ? { value: date, range } : null,
    impossible: year !== undefined && date === null ? letterhead.slice(range.start, range.end) : null,
  };
}

/**
 * The date behind `Place,`, else one that no sentence leads to: a V/v text or the grounds may cite documents with theirs.
 * @param text the folded letterhead.
 */
function issueDate(text: string, letterhead: string): RegExpExecArray | null {
  const long = [...text.matchAll(DATE)];
  const placed = [...long, ...text.matchAll(SHORT_DATE)].find(({ index }) => placeBound(text, index) !== null);
  const isFree = ({ index }: RegExpExecArray): boolean => !SENTENCE_BEFORE.test(letterhead.slice(letterhead.lastIndexOf('\n', index) + 1, index));
  return placed ?? long.find(isFree) ?? SENT_AT.exec(text) ?? [...text.matchAll(MONTH_AND_YEAR)].find(isFree) ?? ONLY_YEAR.exec(text);
}

/** The end of the place that a date follows; null where what stands before it is none. */
function placeBound(text: string, date: number): number | null {
  const from = Math.max(0, date - LONGEST_HOUR);
  const behind = BEHIND_PLACE.exec(text.slice(from, date));
  return behind && from + behind.index;
}

function placeBefore(text: string, end: number): Located<string> | null {
  const before = /[,.;]?\s*$/u.exec(text.slice(0, end))!;
  const line = text.slice(0, before.index);
  const own = line.slice(line.lastIndexOf('\n') + 1);
  const words = PLACE_WORDS.exec(own.slice(-LONGEST_PLACE).replace(NUMBER_SIGN, (sign) => '.'.repeat(sign.length)));
  const value = words?.[0].trim();
  if (!value || !/\p{Lu}\p{Ll}|\p{Lu}\s?\p{Lu}/u.test(value)) return null;
  // Capitals before a place in small letters are the left column's last line.
  const capitals = LEFT_COLUMN.exec(value)?.[0].length ?? 0;
  const column = capitals === 0 && !SUBJECT.test(own) ? LEADING_DASH.exec(value)?.[0].length ?? 0 : capitals + beforeProvince(value.slice(capitals));
  const start = before.index - words![0].trimStart().length + column;
  const begun = value.includes(' ') ? null : BEGUN_NAME.exec(text.slice(0, start));
  if (begun) return { value: `${begun[1]!} ${value}`.replace(/\s+/gu, ' '), range: { start: start - begun[0].trimStart().length, end: start + value.length } };
  return { value: value.slice(column).replace(/\s+/gu, ' '), range: { start, end: start + value.length - column } };
}

/** How long what stands before a province's name is, as the left column's last word where recognition took it for one in small letters. */
export function beforeProvince(place: string): number {
  if (PROVINCES.includes(place)) return 0;
  const province = PROVINCES.filter((name) => place.endsWith(` ${name}`)).sort((a, b) => b.length - a.length)[0];
  return province === undefined || TOWN_BEFORE.test(place.slice(0, -province.length)) ? 0 : place.length - province.length;
}

/** A date as EDTF to the precision that is written; null if no calendar has it. */
export function edtf(year: number, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return String(year);
  const [m, d] = [Number(month), day === undefined ? null : Number(day)];
  if (m < 1 || m > 12) return null;
  const prefix = `${year}-${String(m).padStart(2, '0')}`;
  if (d === null) return prefix;
  if (d < 1 || d > new Date(Date.UTC(year, m, 0)).getUTCDate()) return null;
  return `${prefix}-${String(d).padStart(2, '0')}`;
}

/** Lower case without diacritics, of the same length. */
function folded(text: string): string {
  const out = stripMarks(foldTonePlacement(text.toLowerCase()));
  return out.length === text.length ? out : text.toLowerCase();
}
