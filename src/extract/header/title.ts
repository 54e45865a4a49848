/** The title (trích yếu) of a document, and the subject (V/v) of a letter. */
import type { Casing } from './casing.js';
import { beginsWith, isCapitals, oneOf, openings, plain } from '../../vietnamese/index.js';
import { ADMINISTRATIVE_UNITS } from '../../lexicon/administrative-units.js';
import { TYPE_QUALIFIERS } from '../../lexicon/document-types.js';
import { OPEN_ENDINGS, THEME_LINES, TITLE_NOTES, URGENCY_MARKS } from '../../lexicon/frame-phrases.js';
import { beginsWithIssuer, DECIDING_AUTHORITIES, NATIONAL_AUTHORITIES } from '../../lexicon/issuers.js';
import { isJunkWord } from './damaged-name.js';
import { opensNumber } from './number.js';
import { withoutReceivedStamp, withoutStampHeading } from './received-stamp.js';

/** How urgent a letter is, stamped among the lines of its letterhead. */
const URGENCY = new RegExp(String.raw`[("[]?(?<!\p{L})(?:${URGENCY_MARKS.phrases.join('|')})(?!\p{L})[)"\]]?`, 'gu');
/** The same behind the type word: `CÔNG ĐIỆN KHẨN`. */
const URGENT = new RegExp(String.raw`^(?:${URGENCY_MARKS.phrases.join('|')})(?=\s|$)`, 'u');
const NOTE = new RegExp(String.raw`\(\s*(?:${TITLE_NOTES.phrases.join('|')})(?!\p{L})[^)]*\)?`, 'giu');
const THEME = new RegExp(String.raw`^[\s*_"“(]*${oneOf(THEME_LINES.phrases)}(?: [^:]{1,20})?\s?:`, 'iu');
/** Emphasis that markdown or rules under the motto leave behind. */
const RULES = /[*#_]+|[-–—]{3,}/gu;

/** In capitals a unit's name may end as if it called for more: `CAO BẰNG`. */
const OPEN_NAMES = ADMINISTRATIVE_UNITS.map(({ name }) => name.toLowerCase()).filter((name) => OPEN_ENDINGS.phrases.some((phrase) => name.endsWith(` ${phrase}`)));
/** The authority line that ends a decision's title; behind `của` and its like the body belongs to the title. */
const AUTHORITY = new RegExp(String.raw`(?:(?<=\s(?:${OPEN_NAMES.join('|').toUpperCase()}))|(?<!\s(?:PHÓ|CHỦ TỊCH|${OPEN_ENDINGS.phrases.join('|').toUpperCase()})))\s(?:(?:(?:PHÓ )?CHỦ TỊCH )?(?:PHÓ )?(?:ỦY|UỶ) BAN NHÂN DÂN|${DECIDING_AUTHORITIES.phrases.join('|').toUpperCase()})(?: (?!(?:TẠI|VỀ) )[\p{Lu}-]+,?){0,12}?(?:,? KH(?:ÓA|OÁ) [\p{Lu}\d\s,()-]+)?$`, 'u');

const QUALIFIERS = TYPE_QUALIFIERS.phrases.map(plain);
const AUTHORITIES = new Set(NATIONAL_AUTHORITIES.phrases.map(plain));
const DECIDERS = openings(DECIDING_AUTHORITIES.phrases.map(plain));
const OPEN = new RegExp(`(?:^|\\s)(?:${OPEN_ENDINGS.phrases.flatMap((phrase) => [phrase, phrase.toUpperCase()]).join('|')})$`, 'u');
/** The plain name of a công văn. */
const LETTER = 'cong van';
/** `Số: 12/SNV-CCHC Về việc …` on one line. */
const SUBJECT_BESIDE_NUMBER = /\/\S+\s+(Về\s(?:\S+\s){2,}.+)$/u;
/** `Về việc …` in the letterhead of an office that gives its letters no number. */
const OPENS_SUBJECT = /^Về\s/u;
/** Fewer words below the number are no subject. */
const LEAST_SUBJECT_WORDS = 3;

/**
 * The title of a title region's text, without the type word; null if nothing else stands there.
 * @param typeName the name of the document's type; null if it is not known.
 */
export function titleOf(region: string, typeName: string | null, casing: Casing): string | null {
  const printed = withoutTheme(withoutReceivedStamp(region.split(/[\n\f]/u))).join('\n');
  let text = clean(withoutAuthorityLine(typeName === null ? printed : withoutQualifiedType(printed, typeName)));
  const type = typeName === null ? null : beginsWith(plain(text), [plain(typeName)]);
  if (type !== null) text = dropWords(text, type.split(' ').length).replace(URGENT, '');
  const title = withoutAuthority(text.replace(/^[\s:.,–-]+/u, '').replace(/^\s*V\s?\/\s?V(?!\p{L})\s*:?\s*/iu, '').trim());
  return title === '' ? null : casing.sentence(withoutJunkBefore(title));
}

/** The lines up to the one that gives the theme (`CHỦ ĐIỂM: …`, `Chủ điểm tháng 12: …`), if it is not the first. */
function withoutTheme(lines: readonly string[]): readonly string[] {
  const theme = lines.findIndex((line, i) => i > 0 && THEME.test(line));
  return theme < 0 ? lines : lines.slice(0, theme);
}

/** What a stamp left before a title, with the first word of it: `(ở việc tăng cường …`. */
const STAMPED_OPENING = /^\P{L}*\p{L}{1,2}\s(?=việc\s)/u;
const OPENING = /^(.+?)\s(?=Về việc\s)/u;
/** Words that are none before `Về việc`; a name of another language may be one of them. */
const LEAST_JUNK = 2;

/** A title that opens with `Về việc`, without what a stamp before it was read as: words that are none. */
function withoutJunkBefore(title: string): string {
  const before = OPENING.exec(title)?.[1];
  if (before !== undefined && before.split(' ').filter(isJunkWord).length >= LEAST_JUNK) return title.slice(before.length + 1);
  return title.replace(STAMPED_OPENING, 'Về ');
}

/** A title region without a first line that holds nothing but the type word and what qualifies it (`KẾ HOẠCH PHỐI HỢP`), be it on a second line: `CHỈ THỊ` over `CỦA BAN THƯỜNG VỤ HUYỆN ỦY`. */
function withoutQualifiedType(region: string, typeName: string): string {
  const [first = '', ...others] = region.trimStart().split(/[\n\f]/u);
  const line = plain(clean(first));
  const qualified = QUALIFIERS.some((qualifier) => line === `${plain(typeName)} ${qualifier}`) || issuerBesideType(first, typeName) !== null;
  if (others.length > 0 && qualified) return others.join('\n');
  return others.length > 1 && line === plain(typeName) && issuerBesideType(`${first} ${others[0]!}`, typeName) !== null ? others.slice(1).join('\n') : region;
}

/** The body behind the type word on the line of old documents that have no letterhead: `CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ`. Null if there is none. */
export function issuerBesideType(line: string, typeName: string): string | null {
  const text = clean(line);
  const issuer = text.split(' ').slice(typeName.split(' ').length + 1).join(' ');
  return isCapitals(text) && plain(text).startsWith(`${plain(typeName)} cua `) && !/ VỀ /u.test(text) && beginsWithIssuer(issuer) ? issuer : null;
}

/** A title region without the line of the body that decides (`CHÍNH PHỦ`); behind `của` and its like the line belongs to the title. */
function withoutAuthorityLine(region: string): string {
  const lines = region.trimEnd().split(/\s*[\n\f]\s*/u);
  const before = lines.at(-2)?.trim() ?? '';
  const last = lines.at(-1)!;
  if (lines.length > 2 && AUTHORITIES.has(plain(last)) && !OPEN.test(before)) return lines.slice(0, -1).join('\n');
  // Of any body or post where the title itself is written in small letters: that of a telegram repeats the sender below.
  const title = lines.findLastIndex((line) => !isCapitals(line));
  const authority = lines[title + 1] ?? '';
  const repeated = beginsWithIssuer(authority) || DECIDERS.begin(plain(authority));
  return title > 0 && repeated && !OPEN.test(lines[title]!) ? lines.slice(0, title + 1).join('\n') : region;
}

/**
 * The text under the number of a công văn that marks it with no V/v, as those of party bodies do, or that opens with `Về`
 * where there is no number; null if there is none.
 * @param lines the letterhead's left column.
 */
export function unmarkedSubjectOf(lines: readonly string[]): string | null {
  const number = lines.findIndex(opensNumber);
  const beside = number < 0 ? undefined : SUBJECT_BESIDE_NUMBER.exec(lines[number]!)?.[1];
  if (beside !== undefined) return clean(beside);
  const start = number < 0 ? lines.findIndex((line) => OPENS_SUBJECT.test(line)) : lines.findIndex((line, at) => at > number && line !== '');
  const below = start < 0 ? [] : lines.slice(start);
  const end = below.findIndex((line, at) => (line === '' ? !goesOnBelow(below, at) : isCapitals(line)));
  const text = clean((end < 0 ? below : below.slice(0, end)).join(' '));
  return text.split(' ').length < LEAST_SUBJECT_WORDS ? null : text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** True if the text over a blank line goes on in small letters below it. */
function goesOnBelow(lines: readonly string[], blank: number): boolean {
  return /^\p{Ll}/u.test(lines.slice(blank).find((line) => line !== '') ?? '');
}

/** The text under a line that calls the letter by its type (`CÔNG VĂN`), which the decree does without; null if there is none. */
export function subjectUnderType(lines: readonly string[]): string | null {
  const type = lines.findIndex((line) => plain(line) === LETTER && isCapitals(line));
  const below = type < 0 ? [] : lines.slice(type + 1);
  const end = below.indexOf('');
  const text = clean((end < 0 ? below : below.slice(0, end)).join(' '));
  return text === '' ? null : text;
}

/** The line of authority under a decision's title (`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA`); null if a title region's text ends in none. */
export function authorityLineOf(region: string): string | null {
  return AUTHORITY.exec(clean(region))?.[0].trim() ?? null;
}

/** The V/v text of a công văn's letterhead, without the quotes that offices of the Youth Union put it in; null if there is none. */
export function subjectOf(letterhead: string): string | null {
  const match = /(?:^|[\s“"]|(?<=\p{Lu})(?=V\/v\s))V\s?[/.]\s?[vV]\s*:?\s*([\s\S]+?)(?=\n?\s*(?:CỘNG\s|ĐẢNG CỘNG SẢN|ĐOÀN TNCS|ĐOÀN THANH NIÊN CỘNG SẢN|Độc lập|\p{Lu}[\p{L} -]{1,40},\s*ngày|Ngày\s+\d|Kính gửi|\n{4}|$))/u.exec(letterhead);
  const quoted = /^[“"]/u.test(match?.[0] ?? '');
  const marked = withoutStampHeading(clean((match?.[1] ?? '').replace(URGENCY, ' ')));
  const text = quoted ? marked.replace(/[”"]$/u, '') : marked;
  return text === '' ? null : text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function clean(text: string): string {
  return text.replace(NOTE, ' ').replace(RULES, ' ').replace(/\s+/gu, ' ').trim().replace(/[.;,]+$/u, '');
}

function dropWords(text: string, count: number): string {
  return text.split(' ').slice(count).join(' ');
}

/** A decision's title ends where its authority line (`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`), or a speck before that, begins. */
function withoutAuthority(text: string): string {
  return text.replace(AUTHORITY, '').replace(/[\s–-]+$/u, '');
}
