/** The title (trích yếu) and the period that it names. */
import type { Casing } from './casing.js';
import { beginsWith, isCapitals, plain } from '../../vietnamese/index.js';
import { TYPE_QUALIFIERS } from '../../lexicon/document-types.js';
import { OPEN_ENDINGS } from '../../lexicon/frame-phrases.js';
import { NATIONAL_AUTHORITIES } from '../../lexicon/issuers.js';
import { opensNumber } from './number.js';

const NOTE = /\(\s*(?:ban hành\s+)?kèm theo[^)]*\)?/giu;
/** Emphasis that markdown or rules under the motto leave behind. */
const RULES = /[*#_]+|[-–—]{3,}/gu;

/** The authority line that ends a decision's title; behind `của` and its like the body belongs to the title. */
const AUTHORITY = new RegExp(String.raw`(?<!\s(?:PHÓ|${OPEN_ENDINGS.phrases.join('|').toUpperCase()}))\s(?:(?:(?:PHÓ )?CHỦ TỊCH )?(?:PHÓ )?(?:ỦY|UỶ) BAN NHÂN DÂN|BỘ TRƯỞNG|GIÁM ĐỐC|THỦ TƯỚNG|HỘI ĐỒNG NHÂN DÂN|CHÁNH ÁN|THỐNG ĐỐC)(?: (?!(?:TẠI|VỀ) )[\p{Lu}-]+,?){0,8}?(?:,? KH(?:ÓA|OÁ) [\p{Lu}\d\s,()-]+)?$`, 'u');

const QUALIFIERS = TYPE_QUALIFIERS.phrases.map(plain);
const AUTHORITIES = new Set(NATIONAL_AUTHORITIES.phrases.map(plain));
const OPEN = new RegExp(`(?:^|\\s)(?:${OPEN_ENDINGS.phrases.flatMap((phrase) => [phrase, phrase.toUpperCase()]).join('|')})$`, 'u');
/** Fewer words below the number are no subject. */
const LEAST_SUBJECT_WORDS = 3;

/**
 * The title of a title region's text, without the type word; null if nothing else stands there.
 * @param typeName the name of the document's type; null if it is not known.
 */
export function titleOf(region: string, typeName: string | null, casing: Casing): string | null {
  let text = clean(withoutAuthorityLine(typeName === null ? region : withoutQualifiedType(region, typeName)));
  const type = typeName === null ? null : beginsWith(plain(text), [plain(typeName)]);
  if (type !== null) text = dropWords(text, type.split(' ').length);
  const title = withoutAuthority(text.replace(/^\s*[:–-]\s*/u, '').replace(/^\s*V\s?\/\s?V(?!\p{L})\s*:?\s*/iu, '').trim());
  return title === '' ? null : casing.sentence(title);
}

/** A title region without a first line that holds nothing but the type word and what qualifies it: `KẾ HOẠCH PHỐI HỢP`. */
function withoutQualifiedType(region: string, typeName: string): string {
  const [first = '', ...others] = region.trimStart().split(/[\n\f]/u);
  return others.length > 0 && QUALIFIERS.some((qualifier) => plain(clean(first)) === `${plain(typeName)} ${qualifier}`) ? others.join('\n') : region;
}

/** A title region without the line of the body that decides (`CHÍNH PHỦ`); behind `của` and its like the line belongs to the title. */
function withoutAuthorityLine(region: string): string {
  const lines = region.trimEnd().split(/\s*[\n\f]\s*/u);
  const before = lines.at(-2)?.trim() ?? '';
  return lines.length > 2 && AUTHORITIES.has(plain(lines.at(-1)!)) && !OPEN.test(before) ? lines.slice(0, -1).join('\n') : region;
}

/**
 * The text under the number of a công văn that marks it with no V/v, as those of party bodies do; null if there is none.
 * @param lines the letterhead's left column.
 */
export function unmarkedSubjectOf(lines: readonly string[]): string | null {
  const number = lines.findIndex(opensNumber);
  const below = number < 0 ? [] : lines.slice(number + 1);
  const end = below.findIndex((line) => line === '' || isCapitals(line));
  const text = clean((end < 0 ? below : below.slice(0, end)).join(' '));
  return text.split(' ').length < LEAST_SUBJECT_WORDS ? null : text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** The V/v text of a công văn's letterhead; null if there is none. */
export function subjectOf(letterhead: string): string | null {
  const match = /(?:^|\s)V\s?\/\s?v\s*:?\s*([\s\S]+?)(?=\n?\s*(?:CỘNG\s|Độc lập|\p{Lu}[\p{L} -]{1,40},\s*ngày|Kính gửi|$))/u.exec(letterhead);
  const text = clean(match?.[1] ?? '');
  return text === '' ? null : text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** `Phiên họp … tháng 4 năm 2026`: when those met whose document it is; `khóa XV, nhiệm kỳ 2016 - 2021`: for how long a council was elected. */
const MEETING = /(?:phiên họp|cuộc họp|kỳ họp|hội nghị)[^,;]{0,60}?tháng \d{1,2} (?:\/|năm) ?\d{4}|kh[óo][aá]\s+[IVXL]+,?\s+nhiệm kỳ\s*\d{4}\s*[-–—]\s*\d{4}/giu;
/** `bão số 3 năm 2024`: the year tells which storm it is. */
const NUMBERED_EVENT = /(?:bão|áp thấp nhiệt đới|đợt lũ)(?: số)? \d{1,2} năm \d{4}/giu;

/** The period that a title names, as EDTF; null if it names none. Dates of cited documents are no period. */
export function periodOf(title: string): string | null {
  const text = title.replace(/ngày\s+\d{1,2}\s*(?:tháng|\/|-)\s*\d{1,2}\s*(?:năm|\/|-)\s*\d{4}/giu, ' ').replace(/\d+\/\d{4}\/\p{Lu}/gu, ' ').replace(/tháng \d{1,2} năm \d{4}(?= của)/giu, ' ').replace(NUMBERED_EVENT, ' ').replace(MEETING, ' ');
  const range = /(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|các năm|từ năm|năm)\s*(\d{4})\s*(?:[-–—]|đến(?: năm)?)\s*(\d{4})/iu.exec(text);
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

function clean(text: string): string {
  return text.replace(NOTE, ' ').replace(RULES, ' ').replace(/\s+/gu, ' ').trim().replace(/[.;,]+$/u, '');
}

function dropWords(text: string, count: number): string {
  return text.split(' ').slice(count).join(' ');
}

/** A decision's title ends where its authority line (`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`) begins. */
function withoutAuthority(text: string): string {
  return text.replace(AUTHORITY, '');
}
