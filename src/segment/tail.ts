/** The end of a part: recipients, signature, notes of electronic signatures. */
import { ATTACHMENT_WORDS } from '../lexicon/citations.js';
import { RECIPIENTS_PHRASES, RECIPIENTS_REMAINS, SIGNATURE_NOTES, SIGNED_MARK, STORED_FILES } from '../lexicon/frame-phrases.js';
import { LIST_SIGN_CLASS } from '../lexicon/list-signs.js';
import { isPersonName, isSignerName, plainPositions, signingPrefix } from '../lexicon/signing.js';
import { beginsWith, isCapitals, oneOf, plain } from '../vietnamese/index.js';
import type { Region } from './frame.js';
import { readMarker } from './markers.js';
import { startsPart } from './part-start.js';
import type { TextLine } from './text-lines.js';

const RECIPIENTS = RECIPIENTS_PHRASES.phrases.map(plain);
const SIGNING = new RegExp(String.raw`^(?:${signingPrefix('behalf')}|${signingPrefix('acting')}|${signingPrefix('interim')})\s*(?=\p{Lu})`, 'u');
const POSITIONS = plainPositions();
const NOTE = new RegExp(String.raw`^${oneOf(SIGNATURE_NOTES.phrases.map(plain))}\s?:`, 'u');
/** Not the number of a footnote (`(1) Công văn số …`), nor the note over what is attached (`(Ban hành kèm theo …`). */
const SIGNED = new RegExp(String.raw`^(?:${SIGNED_MARK.phrase}|[([](?!\d{1,2}[)\]]|(?:\p{L}+\s){0,3}${ATTACHMENT_WORDS.first}(?!\p{L})))`, 'iu');
const SIGNED_IN_BRACKETS = new RegExp(String.raw`^[([]${SIGNED_MARK.phrase}`, 'iu');
const SIGNED_HERE = /^[([]\s?(?:đã )?ký(?!\p{L})/iu;
const LONGEST_OFFICE = 40;
const LONGEST_NOTE_LABEL = 24;
const LONGEST_SIGNATURE = 14;
/** Lines among which the signer's name is looked for below blank ones. */
const LOWEST_NAME = 40;
/** The dash before a recipient, also as recognition reads it. */
const BULLETED = new RegExp(String.raw`^(?:[~=_${LIST_SIGN_CLASS}]|o(?=\s+\p{Lu}))\s*\p{L}`, 'u');
/** The item of the office's own files: `Lưu: VT`, its first word perhaps misread. */
const STORED_ITEM = new RegExp(String.raw`^(?:[~=_${LIST_SIGN_CLASS}]|o(?=\s))\s*(?:${STORED_FILES.word}\s*[:;]?\s*\p{Lu}|${STORED_FILES.misread}\s*[:;]\s*${STORED_FILES.registry}\b)`, 'u');
const STORED = new RegExp(String.raw`(?:^|[~=_;${LIST_SIGN_CLASS}]\s*)${STORED_FILES.word}\b`, 'iu');
const UNREADABLE_HEADING = new RegExp(RECIPIENTS_REMAINS.alone.join('|'), 'u');
const LONGEST_UNREADABLE_HEADING = 18;
/** Such a heading with an office beside it: `về nhận: KT. BỘ TRƯỞNG`. */
const HEADING_BESIDE = new RegExp(RECIPIENTS_REMAINS.beside, 'u');
const MOST_RECIPIENT_LINES = 60;
/** Characters of one recipient. */
const LONGEST_RECIPIENT = 160;
/** Characters of a list of recipients on one line. */
const LONGEST_RECIPIENTS = 4000;

/**
 * The lines at which lists of recipients begin: their heading, or the first item where the heading is missing or
 * unreadable, which the last one (`Lưu: VT`) gives away.
 */
export function recipientStarts(lines: readonly TextLine[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (line.blank || line.source.row !== null) continue;
    if (isRecipients(line)) starts.add(at);
    else if (STORED_ITEM.test(line.text)) starts.add(listStart(lines, at));
  }
  return starts;
}

/** The first of the short bulleted items that end at a line, or the unreadable heading above it. */
function listStart(lines: readonly TextLine[], last: number): number {
  let start = last;
  for (let at = last - 1; at >= 0 && at > last - MOST_RECIPIENT_LINES; at--) {
    const line = lines[at]!;
    if (line.blank) continue;
    const item = line.source.row === null && line.text.length < LONGEST_RECIPIENT && BULLETED.test(line.text);
    if (item) start = at;
    else if (!goesOn(lines, at)) return isUnreadableHeading(line.text) ? at : start;
  }
  return start;
}

/** True for the second line of an item that is open at the end of its first. */
function goesOn(lines: readonly TextLine[], at: number): boolean {
  const before = lines[at - 1];
  return before !== undefined && lines[at]!.source.row === null && lines[at]!.text.length < LONGEST_RECIPIENT && BULLETED.test(before.text) && /[,:]$/u.test(before.text);
}

/** True for what is left of `Nơi nhận:`, alone or beside an office. */
function isUnreadableHeading(text: string): boolean {
  const folded = plain(text);
  return (text.length < LONGEST_UNREADABLE_HEADING && UNREADABLE_HEADING.test(folded)) || HEADING_BESIDE.test(folded);
}

/** The mark at the end of a body, also as recognition reads it: `./.`, `,/.`, `.!.`. */
const END_MARK = /[\p{L}\d)”"](?:[.,\s]*\/|[.,]!)[\s.,|]*$/u;
/** What is left of a signature, seals and recipients: so many lines at most, each so short. */
const MOST_REMAINS = 16;
const LONGEST_REMAINS = 60;
/** Characters and letters of a stroke of the pen between recipients and name. */
const LONGEST_SCRAP = 8;
const MOST_SCRAP_LETTERS = 3;
/** Items that make a list of recipients. */
const FEWEST_ITEMS = 2;

/**
 * Marks what stands between the mark that ends a body and where recipients or signature are known to begin, or the text
 * ends: seals, strokes of a pen, and names and recipients that cannot be read.
 */
export function markRemains(lines: readonly TextLine[], regions: Region[], from: number, end: number): void {
  const start = remainsStart(lines, from, end);
  if (start === null) return;
  const shown = lines.slice(start, end).map((line, i) => ({ line, at: start + i })).filter(({ line }) => !line.blank);
  const items = shown.filter(({ line }) => BULLETED.test(line.text));
  const listed = items.length >= FEWEST_ITEMS ? shown.findIndex(({ line }) => line === items[0]!.line) : -1;
  const list = listed < 0 ? end : shown[Math.max(0, listed - 1)]!.at;
  regions.fill(shown.some(({ line }) => isPersonName(line.text)) ? 'signature' : 'note', start, list);
  regions.fill('recipients', list, end);
}

/** Marks what short lines stand behind recipients and signature up to the end of the text: letters of a seal. Returns the line after them. */
export function markSealRemains(lines: readonly TextLine[], regions: Region[], from: number): number {
  const shown = lines.slice(from).filter(({ blank }) => !blank);
  if (shown.length > MOST_REMAINS || !shown.every((line) => isRemains(line) && readMarker(line.text)?.family !== 'roman')) return from;
  regions.fill('note', from);
  return lines.length;
}

/** True for a line that may be what recognition made of seals and strokes. */
function isRemains(line: TextLine): boolean {
  return line.source.row === null && line.text.length <= LONGEST_REMAINS && !startsPart(line);
}

/** The line behind the mark that ends the body, if only a few short ones follow it up to another line; null if there is none. */
function remainsStart(lines: readonly TextLine[], from: number, end: number): number | null {
  let count = 0;
  for (let at = end - 1; at >= from && count <= MOST_REMAINS; at--) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (END_MARK.test(line.text)) return count === 0 ? null : at + 1;
    if (!isRemains(line)) return null;
    count++;
  }
  return null;
}

/** True if the recipients or the signature begin at a line. */
export function endsBody(lines: readonly TextLine[], at: number, starts: ReadonlySet<number>): boolean {
  const line = lines[at]!;
  if (line.blank || line.source.row !== null) return false;
  return starts.has(at) || startsSignature(lines, at) || namesSigner(lines, at) || isNote(line);
}

function isNote({ text }: TextLine): boolean {
  return NOTE.test(plain(text.slice(0, LONGEST_NOTE_LABEL)));
}

/** Marks an electronic signature's note: `Ký bởi: …`, `Thời gian ký: …`. */
export function markNote(lines: readonly TextLine[], regions: Region[], at: number): number {
  if (!isNote(lines[at]!)) return at;
  let end = at + 1;
  while (end < lines.length && end < at + 8 && !lines[end]!.blank && lines[end]!.text.length < 60 && readMarker(lines[end]!.text) === null) end++;
  regions.fill('note', at, end);
  return end;
}

/** True for the heading `Nơi nhận`, whether its list stands below or behind it. */
export function isRecipients(line: TextLine): boolean {
  // Emphasis that recognition broke leaves dashes and quotes behind.
  const text = line.text.replace(/^[*_~'".,-]*[*_~'".,]/u, '');
  return text.length < LONGEST_RECIPIENTS && /^\p{Lu}/u.test(text) && beginsWith(plain(text.slice(0, 20)), RECIPIENTS) !== null && /^[^:]{0,14}(?::|$)/u.test(text);
}

/**
 * True if a signature block begins or goes on at a line.
 * @param after true behind the recipients or the first line of the block, where an office may name its body (`TRƯỞNG CÔNG AN XÃ`).
 */
function startsSignature(lines: readonly TextLine[], at: number, after = false): boolean {
  const line = lines[at]!;
  if (line.text.length > 160 || line.source.row !== null) return false;
  if (SIGNING.test(line.text) && isCapitals(line.text.slice(0, 20))) return true;
  // The offices were read across with the recipients.
  if (after && (isSignerName(line.text) || SIGNED_IN_BRACKETS.test(line.text))) return true;
  if (line.source.role === 'signature') return true;
  if (isSmallOffice(lines, at)) return true;
  if (!/^\p{Lu}{2}/u.test(line.text)) return false;
  const position = beginsWith(plain(line.text), POSITIONS);
  if (position === null || !isCapitals(line.text.slice(0, position.length))) return false;
  const rest = line.text.slice(position.length).trim();
  return rest === '' || isPersonName(rest) || beginsWith(plain(rest), POSITIONS) !== null || /^\(/u.test(rest) || (/^\p{Lu}{2}/u.test(rest) && (after || (isCapitals(rest) && namedBelow(lines, at))));
}

/** True for an office in small letters alone on its line, over a note that it was signed: `Trưởng phòng` over `(Ký tên)`. */
function isSmallOffice(lines: readonly TextLine[], at: number): boolean {
  const { text } = lines[at]!;
  if (text.length > LONGEST_OFFICE || !POSITIONS.includes(plain(text))) return false;
  return SIGNED_HERE.test(lines[writtenBelow(lines, at)]?.text ?? '');
}

/** True if the line below is a name in small letters: an office with its body (`CHỦ TỊCH QUỐC HỘI`) also opens a document's grounds. */
function namedBelow(lines: readonly TextLine[], at: number): boolean {
  const below = lines[writtenBelow(lines, at)]?.text ?? '';
  return isPersonName(below) && !isCapitals(below);
}

/** True for the body in capitals above an office: whoever signs a joint document names it. */
function namesSigner(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at]!;
  if (!isCapitals(line.text) || line.source.row !== null || readMarker(line.text) !== null || startsPart(line)) return false;
  const next = writtenBelow(lines, at);
  return next < lines.length && startsSignature(lines, next);
}

/** Index of the next line below one that is not blank; the number of lines if there is none. */
function writtenBelow(lines: readonly TextLine[], at: number): number {
  let next = at + 1;
  while (lines[next]?.blank) next++;
  return next;
}

/** Marks the recipients that begin at a line, or that go on there after a line of the signature was read among them. */
export function markRecipients(lines: readonly TextLine[], regions: Region[], at: number, starts: ReadonlySet<number>): number {
  const first = lines[at]!;
  const before = regions.lastIndexOf('recipients', at);
  const goesOnAfterSignature = regionBefore(lines, regions, at) === 'signature' && BULLETED.test(first.text) && before >= at - LONGEST_SIGNATURE && (regions[at - 1] === 'signature' || (before >= 0 && !isStored(lines[before]!)));
  if (!starts.has(at) && !goesOnAfterSignature) return at;
  let end = officesUnderHeading(lines, at);
  let stored = isStored(first);
  for (let i = end; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.blank) continue;
    if (line.source.row !== null || startsSignature(lines, i, stored) || startsPart(line)) break;
    const bulleted = BULLETED.test(line.text);
    const goesOn = !lines[i - 1]!.blank && /^[\p{Ll}(\d]/u.test(line.text);
    // After the last line (`Lưu: …`) only its own continuation belongs to the list.
    if (stored && !bulleted && !goesOn) break;
    if (line.text.length > 250) break;
    stored ||= isStored(line);
    end = i + 1;
  }
  regions.fill('recipients', at, end);
  return end;
}

/** The line after a bare heading of recipients, or after the offices read across right below it, where the first recipient follows them. */
function officesUnderHeading(lines: readonly TextLine[], heading: number): number {
  if (!/:$/u.test(lines[heading]!.text)) return heading + 1;
  let next = writtenBelow(lines, heading);
  while (next < lines.length && next - heading < LONGEST_SIGNATURE && !BULLETED.test(lines[next]!.text) && isCapitals(lines[next]!.text) && startsSignature(lines, next)) next = writtenBelow(lines, next);
  return BULLETED.test(lines[next]?.text ?? '') ? next : heading + 1;
}

/** The last recipient: `Lưu: VT, …`. */
function isStored(line: TextLine): boolean {
  return STORED.test(line.text) || STORED_ITEM.test(line.text);
}

/** Marks the signature block that begins at a line. */
export function markSignature(lines: readonly TextLine[], regions: Region[], at: number): number {
  if (!startsSignature(lines, at, isBehindRecipients(lines, regions, at)) && !namesSigner(lines, at)) return at;
  let end = at;
  let named = false;
  for (let i = at; i < lines.length && i < at + LOWEST_NAME; i++) {
    const line = lines[i]!;
    // Blank lines and what recognition makes of a seal or a stroke of the pen.
    if (line.text.replace(/[^\p{L}\d]/gu, '').length < 2) continue;
    if (isRecipients(line)) break;
    const own: boolean = i < at + LONGEST_SIGNATURE && (startsSignature(lines, i, !named) || SIGNED.test(line.text) || (!named && line.text.length < 60 && (endsInOffice(line) || (isCapitals(line.text) && !startsPart(line)))));
    // Names follow each other where several sign side by side.
    const name: boolean = isSignerName(line.text) && (!named || isSignerName(lines[end - 1]!.text));
    if (!own && !name) break;
    named ||= name || isPersonName(line.text.split(/\p{Lu}{2,}/u).at(-1) ?? '');
    end = i + 1;
  }
  regions.fill('signature', at, end);
  return end;
}

/** True right behind the recipients, or behind what a stroke of the pen below them was read as. */
function isBehindRecipients(lines: readonly TextLine[], regions: readonly Region[], at: number): boolean {
  const before = regionBefore(lines, regions, at);
  return before === 'recipients' || (before === 'note' && regions.slice(Math.max(0, at - LONGEST_SIGNATURE), at).includes('recipients'));
}

/** True for an office whose first word a seal covers: `PtQ CHỦ NHIỆM`. */
function endsInOffice({ text }: TextLine): boolean {
  const folded = plain(text);
  return POSITIONS.some((office) => folded.endsWith(` ${office}`) && isCapitals(text.slice(-office.length)));
}

/** Marks what a stroke of the pen or a seal was read as behind the recipients, right above the signer's name. Returns the line after it. */
export function markScrap(lines: readonly TextLine[], regions: Region[], at: number): number {
  const { text, source } = lines[at]!;
  const next = lines[writtenBelow(lines, at)];
  if (source.row !== null || regionBefore(lines, regions, at) !== 'recipients' || text.length > LONGEST_SCRAP || (text.match(/[\p{L}\d]/gu)?.length ?? 0) > MOST_SCRAP_LETTERS) return at;
  if (next === undefined || next.source.row !== null || !isSignerName(next.text)) return at;
  regions.fill('note', at, at + 1);
  return at + 1;
}

/** Short lines between the last recipient and the office of the one who signs, at most. */
const MOST_STRAYS = 4;

/**
 * Marks short lines between the last recipient (`Lưu: VT`) and an office in capitals, which belong to neither: the path of a
 * file, a V/v text that a converter put there. Returns the line after them.
 */
export function markStrays(lines: readonly TextLine[], regions: Region[], at: number): number {
  if (regionBefore(lines, regions, at) !== 'recipients' || !isStored(lines[lastWritten(lines, at)]!)) return at;
  let end = at;
  for (let seen = 0; end < lines.length && seen <= MOST_STRAYS; end++) {
    const line = lines[end]!;
    if (line.blank) continue;
    if (seen > 0 && isCapitals(line.text) && startsSignature(lines, end, true)) break;
    if (!isRemains(line) || readMarker(line.text) !== null || isCapitals(line.text)) return at;
    seen++;
  }
  if (end >= lines.length || !startsSignature(lines, end, true)) return at;
  regions.fill('note', at, end);
  return end;
}

/** Index of the last line above one that is not blank; -1 if there is none. */
function lastWritten(lines: readonly TextLine[], at: number): number {
  let before = at - 1;
  while (before >= 0 && lines[before]!.blank) before--;
  return before;
}

function regionBefore(lines: readonly TextLine[], regions: readonly Region[], at: number): Region | undefined {
  return regions[lastWritten(lines, at)];
}
