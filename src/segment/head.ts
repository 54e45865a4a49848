/** The head of a part: letterhead, title, addressees. */
import { beginsWithIssuer, beginsWithLoneIssuer } from '../lexicon/issuers.js';
import { DOCUMENT_TYPES } from '../lexicon/document-types.js';
import { ADDRESSEE_ENDINGS, ADDRESSEE_PHRASES, GROUND_OPENERS, LETTER_OPENERS, MOTTO_PHRASES, OPEN_ENDINGS, OPEN_POSTS, PREAMBLE_OPENERS, SUBJECT_OPENER } from '../lexicon/frame-phrases.js';
import { LIST_SIGN_CLASS } from '../lexicon/list-signs.js';
import { PERIOD_OPENERS, PERIOD_UNITS } from '../lexicon/periods.js';
import { beginsWith, isCapitals, plain, wordsOf } from '../vietnamese/index.js';
import { isBareHeading } from './bare-headings.js';
import type { Region } from './frame.js';
import { NUMBERED_NOUN } from './line-words.js';
import { readMarker } from './markers.js';
import { isTypeLine } from './part-start.js';
import { isRecipients } from './tail.js';
import type { TextLine } from './text-lines.js';

const MOTTOS = MOTTO_PHRASES.phrases.map(plain);
const ADDRESSEES = ADDRESSEE_PHRASES.phrases.map(plain);
const DISPATCH = new RegExp(String.raw`^(?:\S+ ){1,12}(?:${ADDRESSEE_ENDINGS.phrases.map(plain).join('|')})\s?:`, 'u');
/** `Kính gửi:` with letters that recognition took for others: `Kinh gun:`, `Kính với:`. */
const MISREAD_ADDRESSEES = /^kinh \p{L}{1,4}\s?:/u;
/** The same behind what a received-stamp over the head was read as: `SỞ TƯ PHÁP TỈNH Kính gửi: …`. */
const STAMPED_ADDRESSEES = /^(?:\S+ ){1,6}kinh g\p{L}{1,3}\s?:/u;
/** An addressee behind its dash. */
const BULLETED = new RegExp(String.raw`^[${LIST_SIGN_CLASS}]\s*\S`, 'u');
const FIRST_WORD = /^\p{Lu}\p{Ll}+$/u;
/** A line that holds nothing but the period of the plan: `Năm học 2023 - 2024`, `Tháng 6/2022`. */
const PERIOD_LINE = new RegExp(String.raw`^(?:(?:${PERIOD_OPENERS.phrases.join('|')})\s*:?\s*\d{4}(?:\s?[-–]\s?\d{4})?|(?:${PERIOD_UNITS.phrases.join('|')})\s(?:\d{1,2}|[IV]{1,3})\s?(?:[/.-]|năm)\s?\d{4})\s*$`, 'iu');
/** What a rule or specks before a line were read as. */
const SPECKS = /^[^\p{L}\d(]+/u;
const GROUNDS = GROUND_OPENERS.phrases.map(plain);
const OPENERS = PREAMBLE_OPENERS.phrases.map(plain);
/** `Triển khai Quyết định số 3352/QĐ-CT …`: what a document rests on. */
const CARRIES_OUT = new RegExp(String.raw`^(?:${LETTER_OPENERS.phrases.map(plain).join('|')}) (?:\S+ ){1,3}so \d`, 'u');
/** The end of a title's line that calls for the next one. */
const OPEN = new RegExp(String.raw`(?:^|\s)(?:${[...OPEN_ENDINGS.phrases, ...OPEN_POSTS.phrases].join('|')})$`, 'u');
/** The same, or a line in the middle of a range or a list. */
const CALLS_ON = new RegExp(String.raw`${OPEN.source}|[-–,]$`, 'u');
const REST_OF_NAME = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u;
const NUMBER_LINE = /^[s$][o6]\s*[:.;]?\s*(?:[\d.\s]*[/-]|\d+\s*[-/]|\d+\s\p{L}{2,4}\s?\/)/u;
/** Longest line that holds a number, with the hour at which a telegram was sent. */
const LONGEST_NUMBER_LINE = 80;
/** `SỐ 15-BTC/TT NGÀY 16-3-1991 CỦA BỘ TÀI CHÍNH …`: number and day as old titles repeat them. */
const OF_SOMEBODY = /\sngay\s.*\scua\s/u;
/** `Điện:` on a line of its own. */
const SENT = /^dien\s?:$/u;
const DATE_LINE = /\bngay(?!\p{L}).{0,14}(?<!\p{L})thang(?!\p{L}).{0,8}(?<!\p{L})nam(?!\p{L})\s*(?:\d|$|\.)/u;
const PLACE_AND_DATE = /^\p{L}[^,.]{1,30},\s*ngay(?!\p{L}).{0,14}(?<!\p{L})thang(?!\p{L})/u;
/** Types that a title in small letters names; others may begin a sentence. */
const TITLED_TYPES = DOCUMENT_TYPES.filter(({ code }) => code !== 'CV').map(({ name }) => plain(name));
/** Behind a type: a document that is cited, or a longer type. */
const CITED = /^ (?:so|nay|lien tich|\d)/u;
/** Characters that hold any type word and a little more. */
const LONGEST_TYPE = 40;
const LONGEST_TITLE = 16;
/** Lines of a title behind a blank line that recognition left in it. */
const LONGEST_TITLE_REST = 3;
/** Longest line that opens the addressees, as far as it is looked at, in characters. */
const LONGEST_ADDRESS = 120;
/** Longest entry of the addressees below `Kính gửi:`, in characters; what is longer is prose. */
const LONGEST_ADDRESSEE = 120;
/** A type word has no more words (`KẾ HOẠCH HÀNH ĐỘNG`); what is longer holds the title too. */
const LONGEST_TYPE_WORDS = 4;
/** A title in small letters: `Về việc phòng, chống cháy rừng`. */
const SUBJECT = new RegExp(String.raw`^${SUBJECT_OPENER.phrase}\s(?!${wordsOf(SUBJECT_OPENER.notBefore)})`, 'u');
/** `CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ`: old documents name their issuer beside the type. */
const ISSUER_BESIDE_TYPE = /^(?!ket luan )(?:\S+ ){1,2}cua (?!.*(?<!\S)(?:ve|tai) )\S/u;
/** Words of a title that nothing but its capitals tell; headings of parts have fewer. */
const FEWEST_TITLE_WORDS = 6;
/** Longest title in capitals, in characters. */
const LONGEST_CAPITALS = 400;
/** Lines among which a letterhead ends below the title of its cover. */
const LONGEST_COVER = 40;
/** Lines that the regions may take up at most. */
const LONGEST_HEAD = 60;
const LONGEST_LETTERHEAD_LINE = 220;

/** Marks letterhead and title. Returns the first line after them. */
export function markHead(lines: readonly TextLine[], regions: Region[], from: number): number {
  const first = findType(lines, from);
  const type = first === null ? null : typeBelowCover(lines, from, first);
  if (type !== null) {
    const late = lateLetterheadEnd(lines, type);
    const start = late ?? type;
    regions.fill('letterhead', from, start);
    const end = titleEnd(lines, type, late ?? type + 1);
    regions.fill('title', start, end);
    return end;
  }
  const addressed = findAddressees(lines, from);
  if (addressed !== null) {
    regions.fill('letterhead', from, addressed);
    return addressed;
  }
  let at = from;
  while (at < lines.length && at - from < LONGEST_HEAD && (lines[at]!.blank || isLetterhead(lines[at]!) || continuesSubject(lines, from, at))) at++;
  while (at > from && lines[at - 1]?.blank) at--;
  regions.fill('letterhead', from, at);
  return markSubject(lines, regions, from, at) ?? markBareTitle(lines, regions, from, at);
}

/**
 * The line with the type word below the letterhead, where a first one above it is that of a cover or of a page's heading; else the first.
 * @param first the line with the first type word.
 */
function typeBelowCover(lines: readonly TextLine[], from: number, first: number): number {
  if (lines.slice(from, first).some(({ blank }) => !blank)) return first;
  const mottoes = lines.findIndex(({ text }, at) => at > first && at < first + LONGEST_COVER && MOTTOS.includes(plain(text)));
  if (mottoes < 0) return first;
  const second = findType(lines, mottoes);
  return second === null || second > first + LONGEST_COVER || lines.slice(first, second).some(({ text }) => text.length > LONGEST_LETTERHEAD_LINE) ? first : second;
}

/** The line after motto, place and date where recognition has put them behind the type word; null where they stand before it. */
function lateLetterheadEnd(lines: readonly TextLine[], type: number): number | null {
  let end: number | null = null;
  for (let at = type + 1; at < lines.length; at++) {
    const { blank, text } = lines[at]!;
    if (blank) continue;
    const folded = plain(text);
    if (!showsMotto(text, folded) && !PLACE_AND_DATE.test(folded) && !(text.length < LONGEST_NUMBER_LINE && NUMBER_LINE.test(folded) && !OF_SOMEBODY.test(folded))) break;
    end = at + 1;
  }
  return end === null ? null : senderEnd(lines, end);
}

/** The line after the sender's name in capitals where it stands right before `Điện:`, as in old telegrams; the given line where it does not. */
function senderEnd(lines: readonly TextLine[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at]!.blank || isCapitals(lines[at]!.text)) && !SENT.test(plain(lines[at]!.text))) at++;
  return SENT.test(plain(lines[at]?.text ?? '')) ? at : from;
}

/** True for `Kính gửi: …` and `BỘ XÂY DỰNG điện:`. */
function opensAddressees(text: string): boolean {
  const folded = plain(text.slice(0, LONGEST_ADDRESS).replace(SPECKS, ''));
  if (STAMPED_ADDRESSEES.test(folded) && / Kính g/u.test(text) && !NUMBER_LINE.test(folded) && !DATE_LINE.test(folded)) return true;
  return beginsWith(folded, ADDRESSEES) !== null || MISREAD_ADDRESSEES.test(folded) || SENT.test(folded) || (/^\p{Lu}{2}/u.test(text) && DISPATCH.test(folded));
}

/** The `Kính gửi` line of a công văn, if nothing but a letterhead can stand before it. */
function findAddressees(lines: readonly TextLine[], from: number): number | null {
  for (let at = from; at < lines.length && at < from + LONGEST_HEAD; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (opensAddressees(line.text)) return at;
    if (line.text.length > LONGEST_LETTERHEAD_LINE || line.source.row !== null || isRecipients(line)) return null;
  }
  return null;
}

/** True for the second and later lines of a V/v text. */
function continuesSubject(lines: readonly TextLine[], from: number, at: number): boolean {
  return at > from && /^\p{Ll}/u.test(lines[at]!.text) && !lines[at - 1]!.blank && lines.slice(Math.max(from, at - 4), at).some((line) => /^v\s?\/\s?v\b/u.test(plain(line.text)));
}

/** Where the type word is missing, `Về việc …` after number or date, or over a text that shows none, is the title. Returns the line after it; null where there is none. */
function markSubject(lines: readonly TextLine[], regions: Region[], from: number, above: number): number | null {
  const start = lines.findIndex(({ blank }, at) => at >= above && !blank);
  if (start < 0 || !SUBJECT.test(lines[start]!.text) || !(start === firstWritten(lines) || isDated(lines.slice(from, above)))) return null;
  const end = titleEnd(lines, start, start + 1);
  if (/[.;:,]$/u.test(lines[end - 1]!.text)) return null;
  regions.fill('title', start, end);
  return end;
}

/** Where the type word is missing, capitals after number, date or motto are the title. Returns the line after them. */
function markBareTitle(lines: readonly TextLine[], regions: Region[], from: number, end: number): number {
  let start = end;
  while (start > from && (lines[start - 1]!.blank || isTitleCapitals(lines[start - 1]!))) start--;
  if (isDated(lines.slice(from, start)) || opensWithTitle(lines, start, end)) regions.fill('title', start, end);
  return end;
}

/** True for a letterhead that shows a number or a date. */
function isDated(letterhead: readonly TextLine[]): boolean {
  return letterhead.some(({ text }) => DATE_LINE.test(plain(text)) || NUMBER_LINE.test(plain(text)));
}

/** True where a text without a letterhead begins with a title in capitals. */
function opensWithTitle(lines: readonly TextLine[], start: number, end: number): boolean {
  const first = firstWritten(lines);
  const text = lines[first]?.text ?? '';
  return start <= first && first < end && text.split(' ').length >= FEWEST_TITLE_WORDS && !beginsWithIssuer(text) && !beginsWithLoneIssuer(text);
}

function isTitleCapitals(line: TextLine): boolean {
  return isCapitals(line.text) && !headsDocument(line.text) && line.source.role !== 'issuer';
}

/** The line with the type word (`KẾ HOẠCH`), if the part has one before its body. */
function findType(lines: readonly TextLine[], from: number): number | null {
  for (let at = from; at < lines.length && at < from + LONGEST_HEAD; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (line.source.row !== null) return null;
    if (isTypeLine(line) || isTypeOverSubject(lines, at) || (at === firstWritten(lines) && isTitleLine(line, lines.slice(at + 1, at + 3)))) return at;
    const folded = plain(line.text);
    if (opensAddressees(line.text) || isRecipients(line) || beginsWith(folded, ['can cu'])) return null;
    const marker = readMarker(line.text);
    if (marker && marker.family !== 'bullet' && !isLetterhead(line)) return null;
    if (line.text.length > 220) return null;
  }
  return null;
}

/** True for a type word in small letters on a line of its own over `Về việc …`. */
function isTypeOverSubject(lines: readonly TextLine[], at: number): boolean {
  const { text } = lines[at]!;
  return /^\p{Lu}/u.test(text) && text.length < LONGEST_TYPE && TITLED_TYPES.includes(plain(text)) && SUBJECT.test(lines.slice(at + 1).find(({ blank }) => !blank)?.text ?? '');
}

/** The first line of a document that is not blank. */
function firstWritten(lines: readonly TextLine[]): number {
  return lines.findIndex(({ blank }) => !blank);
}

/** A title that opens a text without a letterhead, in small letters, on a line or two: `Giấy mời dự Lễ phát động Tết trồng cây` over a blank line. */
function isTitleLine(line: TextLine, below: readonly TextLine[]): boolean {
  const type = beginsWith(plain(line.text.slice(0, LONGEST_TYPE)), TITLED_TYPES);
  return type !== null && below.some(({ blank }) => blank) && !CITED.test(plain(line.text).slice(type.length)) && !/[.:;,]$/u.test(line.text) && line.text.split(' ').length > type.split(' ').length + 1;
}

/** The line after a title, whose text begins at `from`. A title holds one phrase: where sentences follow each other, the body began at the last line with a capital. */
function titleEnd(lines: readonly TextLine[], type: number, from: number): number {
  const first = plain(lines[type]!.text);
  let written = first.split(' ').length > LONGEST_TYPE_WORDS && !(isCapitals(lines[type]!.text) && ISSUER_BESIDE_TYPE.test(first));
  let last = from;
  let capital: number | null = null;
  for (let at = from; at < lines.length && at < from + LONGEST_TITLE; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (/^\(/u.test(line.text)) {
      last = parenthesisEnd(lines, at);
      at = last - 1;
      written = true;
      continue;
    }
    const goesOn = written && last > from && goesOnOverBlank(lines, at, lines[last - 1]!);
    if (!goesOn && (startsBody(line, written, lines[at - 1]!, lines[at + 1]) || (written && lines[at - 1]!.blank && !PERIOD_LINE.test(line.text) && opensProse(lines, at)))) break;
    if (last > from && leavesCapitals(line, lines[last - 1]!)) break;
    if (/^[-–_*\s]+$/u.test(line.text)) continue;
    if (capital !== null && /\p{Ll}[.;:]\s+\p{Lu}|[.:]$/u.test(line.text)) return capital;
    if (written && holdsSentences(line.text)) return last;
    if (written && /^\p{Lu}/u.test(line.text) && !isCapitals(line.text)) capital = at;
    written = true;
    last = at + 1;
  }
  return last;
}

/** True for sentences that follow each other to the line's end, as in the body's first paragraph. */
function holdsSentences(text: string): boolean {
  return /[.;:]$/u.test(text) && /\p{Ll}[.;:]\s+\p{Lu}/u.test(text);
}

/** True if more lines follow each other than a title has behind a blank one, or a sentence ends among them: its first word may have been lost under a seal. */
function opensProse(lines: readonly TextLine[], from: number): boolean {
  const blank = lines.findIndex((line, at) => at >= from && line.blank);
  const block = lines.slice(from, blank < 0 ? undefined : blank).map(({ text }) => text);
  return block.length > LONGEST_TITLE_REST || /\p{Ll}[.;:](?:\s|$)/u.test(block.join(' '));
}

/** True for a line below a blank one that the title's last line calls for (`… của` | | `Chủ tịch …`, `… 2025 -` | | `2027`), or for the last word or two of a name alone (`… thành phố Cần` | | `Thơ`). */
function goesOnOverBlank(lines: readonly TextLine[], at: number, above: TextLine): boolean {
  const line = lines[at]!;
  if (!lines[at - 1]!.blank || opensAddressees(line.text) || beginsWith(plain(line.text), GROUNDS) !== null || isCapitals(above.text)) return false;
  if (CALLS_ON.test(above.text)) return true;
  return /\p{L}$/u.test(above.text) && (lines[at + 1]?.blank ?? true) && REST_OF_NAME.test(line.text) && beginsWith(plain(line.text), OPENERS) === null;
}

/** True for a sentence in small letters below a title in capitals. */
function leavesCapitals(line: TextLine, before: TextLine): boolean {
  return isCapitals(before.text) && !isCapitals(line.text) && line.source.role !== 'title' && /^\p{Lu}\p{Ll}*(?:\s+\S+){3}/u.test(line.text);
}

function parenthesisEnd(lines: readonly TextLine[], from: number): number {
  for (let at = from; at < lines.length && at < from + 5; at++) if (lines[at]!.text.includes(')')) return at + 1;
  return from + 1;
}

/** True if a line after the type word is no line of the title. */
function startsBody(line: TextLine, written: boolean, before: TextLine, below: TextLine | undefined): boolean {
  if (line.source.row !== null || (written && NUMBERS_ROWS.test(line.text))) return true;
  const marker = readMarker(line.text);
  // `… lần thứ` calls for the number on the next line: `XIII của Đảng`.
  if (marker && marker.family !== 'bullet' && (/[.):]$/u.test(marker.text) || !NUMBERED_NOUN.test(before.text))) return true;
  if (opensAddressees(line.text)) return true;
  if (!written) return false;
  if (marker !== null && beginsWith(plain(line.text).replace(SPECKS, ''), GROUNDS) !== null) return true;
  // A narrow column parts `Căn` from `cứ`.
  const folded = plain(FIRST_WORD.test(line.text) ? `${line.text} ${below?.text ?? ''}` : line.text);
  // Recognition leaves blank lines between those of a title; no body begins in small letters.
  const goesOn = before.blank ? /^\p{Ll}{2}/u.test(line.text) : /^\p{Ll}/u.test(line.text);
  if (goesOn) return false;
  if (isBareHeading(line.text) && !isCapitals(before.text)) return true;
  if (isCapitals(line.text) || PERIOD_LINE.test(line.text)) return false;
  // Indented and short of the margin, the first ground may look centred.
  if (line.source.role === 'title') return beginsWith(folded, GROUNDS) !== null;
  // The layout of a page tells its title from its body.
  if (line.source.role === 'body' && before.source.role === 'title') return true;
  if (!before.blank && OPEN.test(before.text)) return false;
  // A blank line, or a line that ends its sentence, ends the title; so does a word that opens preambles.
  return before.blank || line.text.length > 150 || /[.;:]$/u.test(line.text) || beginsWith(folded, OPENERS) !== null || CARRIES_OUT.test(folded);
}

/** The heading of a column of numbers, by which a table that was written a cell a line begins. */
const NUMBERS_ROWS = /^(?:S?TT|Stt)\.?$/u;

/** Characters of a line and of those that go on with it in small letters. */
function wrappedLength(lines: readonly TextLine[], at: number): number {
  let length = lines[at]!.text.length;
  for (let i = at + 1; /^\p{Ll}/u.test(lines[i]?.text ?? ''); i++) length += 1 + lines[i]!.text.length;
  return length;
}

/** True for a line that only the head of a document has: its motto, its number. */
export function headsDocument(text: string): boolean {
  const folded = plain(text);
  return showsMotto(text, folded) || NUMBER_LINE.test(folded);
}

/** True for a line with the motto, which a title may hold as the country's name. */
function showsMotto(text: string, folded: string): boolean {
  return MOTTOS.some((motto) => folded.includes(motto)) && !SUBJECT.test(text);
}

function isLetterhead(line: TextLine): boolean {
  if (line.source.role === 'issuer' || line.source.role === 'motto') return true;
  if (line.text.length > 160) return isTitleInCapitals(line);
  if (headsDocument(line.text)) return true;
  const folded = plain(line.text);
  if ((DATE_LINE.test(folded) && line.text.length < 80 && beginsWith(folded, GROUNDS) === null) || /^v\s?\/\s?v\b/u.test(folded)) return true;
  if (/^[\s.*_=–—-]+$/u.test(line.text)) return true;
  return isTitleInCapitals(line);
}

/** True for what stands in capitals over a body, in text without line ends also a whole title. */
function isTitleInCapitals({ text }: TextLine): boolean {
  return text.length < LONGEST_CAPITALS && isCapitals(text) && readMarker(text) === null;
}

/** True for the second line of an entry between two that begin with a dash: `- Văn phòng Hội đồng nhân dân` | `Thành phố` | `- …`. */
function isRestOfBullet(lines: readonly TextLine[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  return above !== undefined && line !== undefined && below !== undefined && BULLETED.test(above.text) && BULLETED.test(below.text) && line.text.length < above.text.length && !/[.;:]$/u.test(above.text) && readMarker(line.text) === null;
}

export function markAddressees(lines: readonly TextLine[], regions: Region[], from: number): number {
  let at = from;
  for (let seen = 0; at < lines.length && seen < 3; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (opensAddressees(line.text)) break;
    if (line.text.length > 200) return from;
    seen++;
  }
  const first = lines[at];
  if (!first || !opensAddressees(first.text)) return from;
  regions.fill('letterhead', from, at);
  let end = at + 1;
  let open = /[:;,]$/u.test(first.text) || /kính gửi\s*:?\s*$/iu.test(first.text);
  for (let i = end; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.blank) continue;
    const bulleted = BULLETED.test(line.text);
    const goesOn = !lines[i - 1]!.blank && (/^[\p{Ll}(]/u.test(line.text) || isRestOfBullet(lines, i));
    if (!(bulleted || goesOn || (open && wrappedLength(lines, i) < LONGEST_ADDRESSEE))) break;
    end = i + 1;
    open = /[:;,]$/u.test(line.text);
  }
  regions.fill('addressees', at, end);
  return end;
}
