/** Tells the parts around the body: letterhead, title, addressees, recipients, signature; for each part of a document. */
import type { Range } from '../document/model.js';
import { DOCUMENT_TYPES } from '../lexicon/document-types.js';
import { ADDRESSEE_PHRASES, MOTTO_PHRASES, PREAMBLE_OPENERS, RECIPIENTS_PHRASES } from '../lexicon/frame-phrases.js';
import { isPersonName, plainPositions, signingPrefix } from '../lexicon/signing.js';
import { readMarker } from './markers.js';
import { beginsWith, isCapitals, plain } from '../vietnamese/index.js';
import { type TextLine } from './text-lines.js';

/** `note`: what an electronic signature leaves in the text. */
export type Region = 'note' | 'letterhead' | 'title' | 'addressees' | 'body' | 'recipients' | 'signature';

const MOTTOS = MOTTO_PHRASES.phrases.map(plain);
const RECIPIENTS = RECIPIENTS_PHRASES.phrases.map(plain);
const ADDRESSEES = ADDRESSEE_PHRASES.phrases.map(plain);
const OPENERS = PREAMBLE_OPENERS.phrases.map(plain);
const TYPES = DOCUMENT_TYPES.map(({ name }) => plain(name));
const SIGNING = new RegExp(String.raw`^(?:${signingPrefix('behalf')}|${signingPrefix('acting')})\s*(?=\p{Lu})`, 'u');
const POSITIONS = plainPositions();
const NUMBER_LINE = /^[s$][o6]\s*[:.;]?\s*(?:[\d.\s]*[/-]|\d+\s*[-/])/u;
const DATE_LINE = /\bngay\b.{0,14}\bthang\b.{0,8}\bnam\b\s*(?:\d|$|\.)/u;
const NOTE = /^(?:nguoi )?ky boi\s?:|^(?:thoi gian|ngay) ky\s?:|^nguoi ky\s?:/u;
const LONGEST_SIGNATURE = 14;
const LONGEST_TITLE = 16;
/** A type word has no more words (`KẾ HOẠCH HÀNH ĐỘNG`); what is longer holds the title too. */
const LONGEST_TYPE_WORDS = 4;
/** Lines that the regions may take up at most. */
const LONGEST_HEAD = 60;
const LONGEST_LETTERHEAD_LINE = 220;
/** Characters of a list of recipients on one line. */
const LONGEST_RECIPIENTS = 4000;

/** The region of every line. Blank lines take the region of the line before them. */
export function regionsOf(lines: readonly TextLine[]): readonly Region[] {
  const regions = new Array<Region>(lines.length).fill('body');
  let at = 0;
  while (at < lines.length) at = markPart(lines, regions, at);
  return regions;
}

/** Marks one part (letterhead to signature) that begins at a line; returns where the next one begins. */
function markPart(lines: readonly TextLine[], regions: Region[], from: number): number {
  const bodyStart = markHead(lines, regions, from);
  let at = markAddressees(lines, regions, bodyStart);
  while (at < lines.length && !endsBody(lines, at)) at++;
  const tail = at;
  while (at < lines.length) {
    const end = lines[at]!.blank ? at + 1 : Math.max(markNote(lines, regions, at), markRecipients(lines, regions, at), markSignature(lines, regions, at));
    if (end === at) break;
    at = end;
  }
  return at > tail ? at : Math.max(at, from + 1);
}

/** Marks letterhead and title. Returns the first line after them. */
function markHead(lines: readonly TextLine[], regions: Region[], from: number): number {
  const type = findType(lines, from);
  if (type !== null) {
    regions.fill('letterhead', from, type);
    const end = titleEnd(lines, type);
    regions.fill('title', type, end);
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
  markBareTitle(lines, regions, from, at);
  return at;
}

/** The `Kính gửi` line of a công văn, if nothing but a letterhead can stand before it. */
function findAddressees(lines: readonly TextLine[], from: number): number | null {
  for (let at = from; at < lines.length && at < from + LONGEST_HEAD; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (beginsWith(plain(line.text), ADDRESSEES) !== null) return at;
    if (line.text.length > LONGEST_LETTERHEAD_LINE || line.source.row !== null || isRecipients(line)) return null;
  }
  return null;
}

/** True for the second and later lines of a V/v text. */
function continuesSubject(lines: readonly TextLine[], from: number, at: number): boolean {
  return at > from && /^\p{Ll}/u.test(lines[at]!.text) && !lines[at - 1]!.blank && lines.slice(Math.max(from, at - 4), at).some((line) => /^v\s?\/\s?v\b/u.test(plain(line.text)));
}

/** Where the type word is missing, capitals after number, date or motto are the title. */
function markBareTitle(lines: readonly TextLine[], regions: Region[], from: number, end: number): void {
  let start = end;
  while (start > from && (lines[start - 1]!.blank || isTitleCapitals(lines[start - 1]!))) start--;
  const dated = lines.slice(from, start).some((line) => DATE_LINE.test(plain(line.text)) || NUMBER_LINE.test(plain(line.text)));
  if (dated) regions.fill('title', start, end);
}

function isTitleCapitals(line: TextLine): boolean {
  const folded = plain(line.text);
  return isCapitals(line.text) && !NUMBER_LINE.test(folded) && !MOTTOS.some((motto) => folded.includes(motto)) && line.source.role !== 'issuer';
}

/** The line with the type word (`KẾ HOẠCH`), if the part has one before its body. */
function findType(lines: readonly TextLine[], from: number): number | null {
  for (let at = from; at < lines.length && at < from + LONGEST_HEAD; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (line.source.row !== null) return null;
    if (isTypeLine(line)) return at;
    const folded = plain(line.text);
    if (beginsWith(folded, ADDRESSEES) || beginsWith(folded, RECIPIENTS) || beginsWith(folded, ['can cu'])) return null;
    const marker = readMarker(line.text);
    if (marker && marker.family !== 'bullet' && !isLetterhead(line)) return null;
    if (line.text.length > 220) return null;
  }
  return null;
}

/** `KẾ HOẠCH`, `KẾ HOẠCH HÀNH ĐỘNG`, `CHỈ THỊ`; a type word in capitals, perhaps with the title behind it. */
function isTypeLine(line: TextLine): boolean {
  if (/:$/u.test(line.text)) return false;
  const type = beginsWith(plain(line.text), TYPES);
  return type !== null && type !== 'cong van' && isCapitals(line.text.slice(0, type.length));
}

/** The line after a title. A title holds one phrase: where sentences follow each other, the body began at the last line with a capital. */
function titleEnd(lines: readonly TextLine[], type: number): number {
  let written = plain(lines[type]!.text).split(' ').length > LONGEST_TYPE_WORDS;
  let last = type + 1;
  let capital: number | null = null;
  for (let at = type + 1; at < lines.length && at < type + LONGEST_TITLE; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (/^\(/u.test(line.text)) {
      last = parenthesisEnd(lines, at);
      at = last - 1;
      written = true;
      continue;
    }
    if (startsBody(line, written, lines[at - 1]!)) break;
    if (/^[-–_*\s]+$/u.test(line.text)) continue;
    if (capital !== null && /\p{Ll}[.;:]\s+\p{Lu}|\.$/u.test(line.text)) return capital;
    if (written && /^\p{Lu}/u.test(line.text) && !isCapitals(line.text)) capital = at;
    written = true;
    last = at + 1;
  }
  return last;
}

function parenthesisEnd(lines: readonly TextLine[], from: number): number {
  for (let at = from; at < lines.length && at < from + 5; at++) if (lines[at]!.text.includes(')')) return at + 1;
  return from + 1;
}

/** True if a line after the type word is no line of the title. */
function startsBody(line: TextLine, written: boolean, before: TextLine): boolean {
  if (line.source.row !== null) return true;
  const marker = readMarker(line.text);
  if (marker && marker.family !== 'bullet') return true;
  if (!written) return false;
  const folded = plain(line.text);
  if (beginsWith(folded, ADDRESSEES)) return true;
  const goesOn = !before.blank && /^\p{Ll}/u.test(line.text);
  if (goesOn) return false;
  if (isCapitals(line.text)) return false;
  if (line.source.role === 'title') return false;
  // A blank line, or a line that ends its sentence, ends the title; so does a word that opens preambles.
  return before.blank || line.text.length > 150 || /[.;:]$/u.test(line.text) || beginsWith(folded, OPENERS) !== null;
}

function isLetterhead(line: TextLine): boolean {
  if (line.source.role === 'issuer' || line.source.role === 'motto') return true;
  if (line.text.length > 160) return false;
  const folded = plain(line.text);
  if (MOTTOS.some((motto) => folded.includes(motto))) return true;
  if (NUMBER_LINE.test(folded) || (DATE_LINE.test(folded) && line.text.length < 80) || /^v\s?\/\s?v\b/u.test(folded)) return true;
  if (/^[\s.*_=–—-]+$/u.test(line.text)) return true;
  return isCapitals(line.text) && readMarker(line.text) === null && line.text.length < 120;
}

function markAddressees(lines: readonly TextLine[], regions: Region[], from: number): number {
  let at = from;
  for (let seen = 0; at < lines.length && seen < 3; at++) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (beginsWith(plain(line.text), ADDRESSEES)) break;
    if (line.text.length > 200) return from;
    seen++;
  }
  const first = lines[at];
  if (!first || !beginsWith(plain(first.text), ADDRESSEES)) return from;
  regions.fill('letterhead', from, at);
  let end = at + 1;
  let open = /[:;,]$/u.test(first.text) || /kính gửi\s*:?\s*$/iu.test(first.text);
  for (let i = end; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.blank) continue;
    const bulleted = /^[-–—+*•]\s*\S/u.test(line.text);
    const goesOn = !lines[i - 1]!.blank && /^[\p{Ll}(]/u.test(line.text);
    if (!(bulleted || goesOn || (open && line.text.length < 120))) break;
    end = i + 1;
    open = /[:;,]$/u.test(line.text);
  }
  regions.fill('addressees', at, end);
  return end;
}

/** True if the recipients or the signature begin at a line. */
function endsBody(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at]!;
  if (line.blank || line.source.row !== null) return false;
  return isRecipients(line) || startsSignature(lines, at) || NOTE.test(plain(line.text));
}

/** Marks an electronic signature's note: `Ký bởi: …`, `Thời gian ký: …`. */
function markNote(lines: readonly TextLine[], regions: Region[], at: number): number {
  if (!NOTE.test(plain(lines[at]!.text))) return at;
  let end = at + 1;
  while (end < lines.length && end < at + 8 && !lines[end]!.blank && lines[end]!.text.length < 60 && readMarker(lines[end]!.text) === null) end++;
  regions.fill('note', at, end);
  return end;
}

function isRecipients(line: TextLine): boolean {
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
  if (after && isPersonName(line.text)) return true;
  if (line.source.role === 'signature') return true;
  const position = beginsWith(plain(line.text), POSITIONS);
  if (position === null || !isCapitals(line.text.slice(0, position.length))) return false;
  const rest = line.text.slice(position.length).trim();
  return rest === '' || isPersonName(rest) || beginsWith(plain(rest), POSITIONS) !== null || /^\(/u.test(rest) || (after && /^\p{Lu}{2}/u.test(rest));
}

/** Marks the recipients that begin at a line, or that go on there after a line of the signature was read among them. */
function markRecipients(lines: readonly TextLine[], regions: Region[], at: number): number {
  const first = lines[at]!;
  const goesOnAfterSignature = regions[at - 1] === 'signature' && /^[-–—+*•]\s*\p{L}/u.test(first.text) && regions.lastIndexOf('recipients', at) >= at - LONGEST_SIGNATURE;
  if (!isRecipients(first) && !goesOnAfterSignature) return at;
  let end = at + 1;
  let stored = isStored(first);
  for (let i = end; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.blank) continue;
    if (line.source.row !== null || startsSignature(lines, i, stored) || startsPart(line)) break;
    const bulleted = /^[-–—+*•]/u.test(line.text);
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

/** The last recipient: `Lưu: VT, …`. */
function isStored(line: TextLine): boolean {
  return /(?:^|[-–—+*•;]\s*)lưu\b/iu.test(line.text);
}

function markSignature(lines: readonly TextLine[], regions: Region[], at: number): number {
  if (!startsSignature(lines, at, regionBefore(lines, regions, at) === 'recipients')) return at;
  let end = at;
  let named = false;
  for (let i = at; i < lines.length && i < at + LONGEST_SIGNATURE; i++) {
    const line = lines[i]!;
    // Blank lines and what recognition makes of a seal or a stroke of the pen.
    if (line.text.replace(/[^\p{L}\d]/gu, '').length < 2) continue;
    if (isRecipients(line)) break;
    const own: boolean = startsSignature(lines, i, !named) || /^(?:đã ký|[([])/iu.test(line.text) || (isCapitals(line.text) && line.text.length < 60 && !startsPart(line) && !named);
    const name: boolean = !named && isPersonName(line.text);
    if (!own && !name) break;
    named ||= name || isPersonName(line.text.split(/\p{Lu}{2,}/u).at(-1) ?? '');
    end = i + 1;
  }
  regions.fill('signature', at, end);
  return end;
}

function regionBefore(lines: readonly TextLine[], regions: readonly Region[], at: number): Region | undefined {
  let before = at - 1;
  while (before >= 0 && lines[before]!.blank) before--;
  return regions[before];
}

/** True if a line begins an appendix or an attached document. */
function startsPart(line: TextLine): boolean {
  return readMarker(line.text)?.family === 'appendix' || isTypeLine(line) || MOTTOS.some((motto) => plain(line.text).includes(motto));
}

/** The range that a region's first unbroken stretch covers, or null. */
export function regionRange(lines: readonly TextLine[], regions: readonly Region[], region: Region): Range | null {
  const first = regions.findIndex((name, i) => name === region && !lines[i]!.blank);
  if (first < 0) return null;
  let last = first;
  for (let i = first; i < lines.length && (regions[i] === region || lines[i]!.blank); i++) if (!lines[i]!.blank) last = i;
  return { start: lines[first]!.range.start, end: lines[last]!.range.end };
}
