/** Documents that a text cites by number. */
import { planSpan } from '../../contract/assemble.js';
import type { PlanReference } from '../../contract/schema.js';
import type { Range } from '../../document/model.js';
import type { Passage, SourceText } from '../../document/source-text.js';
import { ATTACHMENT_WORDS, BEFORE_DAY, CITED_ACTS, ISSUED_ON_DAY, ISSUER_ENDS, OPEN_TYPES, STANDARD_SERIES, TYPE_ATTRIBUTES, UNITS_LIKE_SIGNS } from '../../lexicon/citations.js';
import { DOCUMENT_TYPES, FORM_WORDS, OLD_SIGNS } from '../../lexicon/document-types.js';
import { withLostHyphen } from '../../lexicon/lost-hyphens.js';
import { beginsWith, oneOf, plain } from '../../vietnamese/index.js';
import { LEADING_FIGURES, inOneSpelling, typeInSign, withoutMisread, type Cited } from './cited-spelling.js';
import { isSameNumber, signOf } from './own-number.js';

/** Letters and digits of a sign, up to a date that is glued to it (`422/QĐ-TTgngày …`). */
const RUN = String.raw`(?:(?!ng[àa]y(?!\p{L}))[\p{L}\d])*`;
const SIGN = String.raw`\p{Lu}${RUN}(?:\s?[-–&]\s?(?!ng[àa]y(?!\p{L}))\p{L}${RUN}|\s?\/\s?\p{Lu}${RUN}|\.\p{Lu}{2}\p{L}{0,3}(?![\p{L}\d]))*(?:\.[IVX]+(?![\p{L}\d]))?`;
const CODES = DOCUMENT_TYPES.map(({ code }) => code).join('|');
/** `422/QĐ-TTg`, `66.7/2025/NQ-CP`, `136/2001/QĐ.TTg`, `71/2016/NĐ-CP`, `202/2025/QH15`, `10-CTr/TU`, `404-CP`, `1842b/CTPH-BVHTTDL`, and `57NQ/TW`, which lost its hyphen. */
const NUMBER = new RegExp(String.raw`(?<![\d./-])(\d{1,5}(?:\.\d{1,2}(?=\/20\d{2}\/))?[a-zđA-EĐ]?\s?\/\s?(?:(?:19|20)\d{2}\s?\/\s?)?${SIGN}|\d{1,5}\s?[-–]\s?\p{Lu}\p{L}{0,4}\s?\/\s?\p{Lu}[\p{L}\d]*(?:\s?[-–]\s?\p{L}+)*|\d{1,5}(?=\p{Lu})(?:${CODES})\/\p{Lu}{2}[\p{L}\d]*|\d{1,4}\s?[-–]\s?(?:${OLD_SIGNS.signs.join('|')})(?![\p{L}\d/-]))`, 'gu');
/** The same in a number by itself, and the beginning of one whose sign was misread. */
const SIGNED = new RegExp(String.raw`${NUMBER.source}|^\d{1,5}\/(?:19|20)\d{2}\/`, 'u');
const DATE_AFTER = new RegExp(String.raw`^[\s,*|"'“”‘’]*(?:[^\s\p{L}]\s[\s"'“”‘’]*)?\(?\s*(?:${oneOf(BEFORE_DAY.phrases)}\s+)?(?:(?:ng[àa]y\s*){1,2}|(?=\d{1,2}\/\d{1,2}\/\d{4}(?!\d)))(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm\.?|[/.-])\s*((?:19|20)\s?\d{2})`, 'iu');
/** `Ngày 10/5/2020, Cục Thuế có công văn số …`: the day before a citation that has none behind it. */
const DATE_BEFORE = new RegExp(String.raw`(?<!\p{L})ng[àa]y\s+(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*((?:19|20)\d{2}),?\s[^.;:\d]{2,80}\s${oneOf(ISSUED_ON_DAY.phrases)}\s$`, 'iu');
/**
 * `Công điện số 1409 ngày 15 tháng 9 năm 2021`, `công văn số AH/02-2026 đề ngày 05/3/2026`: a number without a sign, or in an
 * enterprise's own form, which the type before it and the day or the issuer behind it make a document's.
 */
const UNSIGNED = new RegExp(String.raw`(?<!\p{L})[Ss](?:ố|Ố)\s?:?\s?(\d{1,5}(?=[\s,]+(?:của|CỦA)\s+\p{Lu})|(?:\d{1,5}|(?=[^\s\d]*\d)[\p{Lu}\d][\p{Lu}\d/.-]{2,29})(?=[\s,]+(?:${oneOf(BEFORE_DAY.phrases)}\s+)?(?:[Nn]g[àa]y|NGÀY)\s+\d))`, 'gu');
const TYPE_OF_UNSIGNED = new RegExp(String.raw`(?<!\p{L})${oneOf(DOCUMENT_TYPES.map(({ name }) => name))}(?:\s(?:khẩn|hỏa tốc))?\s+$`, 'iu');
/** Characters in which a type stands before its number. */
const LONGEST_TYPE = 40;
const DAY = /(?<!\p{L})ng[àa]y\s+\d{1,2}\s*(?:tháng|[/.-])\s*\d{1,2}\s*(?:năm\.?|[/.-])\s*(?:19|20)\d{2}/iu;
/** The issuer behind a citation; up to the next one where a list was written in one paragraph (`… của Chính phủ - Thông tư số …`). */
const ISSUER_AFTER = new RegExp(String.raw`^\s*,?\s*của\s+((?:(?!\s${oneOf(ISSUER_ENDS.phrases)}\s|\svà\s(?!\p{Lu}\p{Ll})|\svà\s${oneOf([...DOCUMENT_TYPES.map(({ name }) => name), ...CITED_ACTS.phrases])}\s|\s-\s\p{L}+\s\p{L}+\ssố\s)[^,;.():“"]){3,80})`, 'u');
const STANDARD = new RegExp(String.raw`${oneOf(STANDARD_SERIES.signs)}[\s\d:.-]*$`, 'u');
const FORM = new RegExp(String.raw`(?<!\p{L})(?:${FORM_WORDS.phrases.join('|')})(?:\s+số)?\s*:?\s*$`, 'iu');
/** The opening of a note over what is attached, up to the name of the document that it is attached to. */
const ATTACHED = new RegExp(String.raw`\(\s*(?:\p{L}+\s){0,3}${ATTACHMENT_WORDS.phrase}\s$`, 'iu');
/** The same where recognition has lost the name. */
const ATTACHED_TO_DAMAGED = new RegExp(String.raw`\(\s*(?:\p{L}+\s){0,3}${ATTACHMENT_WORDS.remains}[^()]*$`, 'iu');
/** Behind such words stands no day of issue. */
const NOT_ISSUED = /\d|(?:^|\s)(?:từ|đến|trước|sau|tại|đối với)(?:\s|$)/u;
/** `2/ Đề nghị`: the number of an item and the word that it begins with. */
const ITEM = /^\d{1,2}\s?\/\s+\p{Lu}\p{Ll}*$/u;
/** Figures and one sign. */
const OLD_NUMBER = /^\d+[/-]\p{L}+(?:\/\p{L}+)?$/u;
const LONGEST_NOTE_OPENING = 40;
/** The line of place and day of a letterhead. */
const PLACE_LINE = /\n[^\S\n]*(\p{Lu}[^\n,]{1,40}),[^\S\n]*ng[àa]y\s/u;
/** Characters in which day and issuer follow a number. */
const LONGEST_CITATION_END = 220;
const LONGEST_DAY = 60;
/** Characters in which a day and who issues stand before a citation. */
const LONGEST_LEAD = 120;
const UNITS: ReadonlySet<string> = new Set(UNITS_LIKE_SIGNS.signs);

const TYPE_BY_NAME = new Map(DOCUMENT_TYPES.map(({ name, code }) => [plain(name), code]));
const LONGEST_TYPE_NAME = 4;
const FREE_TYPES = OPEN_TYPES.phrases.map(plain);
const ATTRIBUTES = oneOf(TYPE_ATTRIBUTES.phrases);
/** Looked for from the end of the text backwards, where it stands. */
const TYPE_BEFORE = new RegExp(String.raw`(?<=((?:(?!(?:số|${ATTRIBUTES})\s)\p{L}+\s){1,4})(?:${ATTRIBUTES}\s)?(?:số\s?:?\s?)?)$`, 'u');

/** What a document is called itself. */
export interface OwnSign {
  readonly number: string | null;
  /** Code of its type. */
  readonly type: string | null;
  /** Where its letterhead shows the number; null if it shows none. */
  readonly range: Range | null;
}

/** The distinct documents that the text cites, in order of first mention. */
export function referencesIn(source: SourceText, own: OwnSign): readonly PlanReference[] {
  const passage = source.passage({ start: 0, end: source.text.length });
  const signed = [...passage.text.matchAll(NUMBER)].flatMap((match) => citation(passage.text, match) ?? []).map((cited) => beforePlaceLine(source, passage, cited));
  const all = [...signed, ...unsignedIn(passage.text, signed)].sort((a, b) => a.start - b.start);
  const isOwnPlace = ({ start, end }: Cited): boolean => own.range !== null && start < end && overlaps(passage.toSource(start, end), own.range);
  const others = all.filter((found) => !isOwnPlace(found) && !isOwn(found, own, passage.text));
  const cited = distinct(withoutMisread(inOneSpelling(others, own.number)));
  return cited.map(({ number, type, start, end, date, issuer }, i) => ({
    id: `r${i + 1}`, type, number, date, issuer, raw: passage.text.slice(start, end), span: planSpan(source, passage.toSource(start, end)),
  }));
}

/** `V/v thực hiện Công điện số … của Thủ tướng` over the line of place and day: that day is the letter's own. */
function beforePlaceLine(source: SourceText, passage: Passage, cited: Cited): Cited {
  const { start, end } = passage.toSource(cited.start, cited.end);
  const line = cited.date === null ? null : PLACE_LINE.exec(source.text.slice(start, end));
  if (!line) return cited;
  const issuer = cited.issuer?.endsWith(line[1]!) ? cited.issuer.slice(0, -line[1]!.length).trimEnd() : cited.issuer;
  return { ...cited, date: null, issuer: issuer || null, end: cited.end - (end - start - line.index) };
}

/** True for the document's own number, however it was read in the note over what is attached to it: `(Kèm theo Quyết định số …)`. */
function isOwn({ number, type, start }: Cited, own: OwnSign, text: string): boolean {
  if (number === own.number || (own.number !== null && isOldForm(number, own.number)) || own.number?.startsWith(`${number},`) === true) return true;
  const before = text.slice(Math.max(0, start - LONGEST_NOTE_OPENING), start);
  return (type !== null && type === own.type && ATTACHED.test(before)) || (ATTACHED_TO_DAMAGED.test(before) && own.number !== null && signOf(number) === signOf(own.number));
}

/** True for the document's own number with its parts joined otherwise, as documents before 1996 do. */
function isOldForm(number: string, own: string): boolean {
  return OLD_NUMBER.test(number) && OLD_NUMBER.test(own) && isSameNumber(number, own);
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function citation(text: string, match: RegExpExecArray): Cited | null {
  const number = numberOf(match[1]!);
  const sign = number.replace(LEADING_FIGURES, '');
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  if (!/\p{Lu}.*\p{L}/u.test(sign) || ITEM.test(match[1]!) || UNITS.has(sign.toUpperCase()) || STANDARD.test(before) || FORM.test(before)) return null;
  const written = trimTail(match[1]!);
  const end = match.index + written.length;
  const after = text.slice(end, end + LONGEST_CITATION_END);
  const direct = DATE_AFTER.exec(after);
  const issuer = ISSUER_AFTER.exec(after.slice(direct?.[0].length ?? 0));
  // `số 47/2012/NQ-HĐND của Hội đồng nhân dân tỉnh ngày 13/7/2012`
  const date = direct ?? (issuer && !NOT_ISSUED.test(issuer[1]!) ? DATE_AFTER.exec(after.slice(issuer[0].length)) : null);
  const type = typeBefore(before);
  const start = match.index - (type?.length ?? numberWordLength(before));
  const day = date ?? (type === null ? null : DATE_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start)));
  return {
    number: numberOf(written), type: type?.code ?? typeInSign(sign), start, end: end + (date?.[0].length ?? 0) + (issuer?.[0].trimEnd().length ?? 0),
    date: day && isoDate(day), issuer: issuer?.[1]?.trim() ?? null,
  };
}

/** A number as it is written, without spaces and with the hyphen that a line's end may have taken. */
function numberOf(written: string): string {
  return withLostHyphen(written.replace(/\s+/gu, '').replace(/–/gu, '-'));
}

/** The documents cited by a bare number and their day or issuer, but for those that a sign tells elsewhere. */
function unsignedIn(text: string, signed: readonly Cited[]): readonly Cited[] {
  const known = new Set(signed.map(({ number, date }) => `${/^\d+/u.exec(number)?.[0] ?? ''} ${date ?? ''}`));
  return [...text.matchAll(UNSIGNED)].flatMap((match): readonly Cited[] => {
    const [whole, number = ''] = match;
    const words = TYPE_OF_UNSIGNED.exec(text.slice(Math.max(0, match.index - LONGEST_TYPE), match.index))?.[0];
    if (words === undefined || SIGNED.test(number)) return [];
    const end = match.index + whole.length;
    const day = DATE_AFTER.exec(text.slice(end, end + LONGEST_DAY));
    const date = day && isoDate(day);
    const dayLength = day?.[0].length ?? 0;
    const issuer = ISSUER_AFTER.exec(text.slice(end + dayLength, end + LONGEST_CITATION_END));
    if ((!day && !issuer) || known.has(`${number} ${date ?? ''}`)) return [];
    return [{
      number, type: typeBefore(words)?.code ?? null, start: match.index - words.length, end: end + dayLength + (issuer?.[0].trimEnd().length ?? 0),
      date, issuer: issuer?.[1]?.trim() ?? null,
    }];
  });
}

/** The sign's last part may have swallowed a spaced dash and the words behind it. */
function trimTail(number: string): string {
  return number.replace(/\s[-–&/]\s?(?:\p{Lu}?\p{Ll}[\p{L}\s]*)$/u, '').trimEnd();
}

function typeBefore(before: string): { readonly code: string; readonly length: number } | null {
  const match = TYPE_BEFORE.exec(before);
  if (!match) return null;
  const words = match[1]!.trim().split(' ');
  for (let count = Math.min(LONGEST_TYPE_NAME, words.length); count > 0; count--) {
    const tail = words.slice(words.length - count).join(' ');
    const code = TYPE_BY_NAME.get(plain(tail)) ?? (count > 1 && beginsWith(plain(tail), FREE_TYPES) !== null ? OPEN_TYPES.code : undefined);
    if (code !== undefined) return { code, length: before.length - before.lastIndexOf(tail) };
  }
  return null;
}

function numberWordLength(before: string): number {
  return /số\s?:?\s?$/iu.exec(before)?.[0].length ?? 0;
}

function isoDate([, day, month, year]: RegExpExecArray): string | null {
  const [d, m, y] = [Number(day), Number(month), Number(year!.replace(/\s/u, ''))];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** True if the words of a citation give a day, whether or not the calendar has it. */
export function namesDay(raw: string): boolean {
  return DAY.test(raw);
}

/** One entry a number and date; a mention without date belongs to one with. A title in capitals writes `17-CTR/TU`, so that the fullest spelling counts. */
function distinct(all: readonly Cited[]): readonly Cited[] {
  const dated = new Set(all.filter(({ date }) => date !== null).map(({ number }) => number.toLowerCase()));
  const found = new Map<string, Cited>();
  for (const cited of all) {
    if (cited.date === null && dated.has(cited.number.toLowerCase())) continue;
    const key = `${cited.number.toLowerCase()} ${cited.date ?? ''}`;
    const known = found.get(key);
    if (!known || smallLetters(cited.number) > smallLetters(known.number)) found.set(key, cited);
  }
  return [...found.values()];
}

function smallLetters(text: string): number {
  return text.replace(/\P{Ll}/gu, '').length;
}
