/** Electronic signature notes at the edge of a page: who signed, and when. */
import type { ElectronicSignature } from '../../document/model.js';
import { bottom, overlapX, type PlacedWord } from './geometry.js';
import { fold } from './phrases.js';
import { emOf, findSegments, segmentText, visualLines, type Segment } from './segments.js';

/** Share of the page's height at its top and bottom where notes stand. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, on the place of digital signatures. */
const EDGE_BAND = 0.15;
/** Lines of a note are no further apart than this many line heights. */
const LEADING = 1;
/** A note is small print; its lines differ in height by no more than this factor. */
const SAME_PRINT = 1.5;

/** Labels of a note, folded; the signer's name follows the first three. */
const SIGNER_LABEL = /^(duoc )?(nguoi ky|ky boi|ky so boi|signed by|digitally signed by)\b:?/u;
const OTHER_LABEL = /^(co quan|don vi|to chuc|chuc vu|email|e mail|thoi gian( ky)?|ngay ky|gio ky|ly do|location|date|signature)\b/u;
const STAMP = /(\d{1,2})[./-](\d{1,2})[./-](\d{4})[\s,T-]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(?:([+-]\d{2})[:'’]?(\d{2}))?/u;

/** A time to the second with its zone: only notes tell that. */
const ZONED_TIME = /\d{1,2}:\d{2}:\d{2}\s*[+-]\d{2}[:'’]?\d{2}/u;

export interface FoundNotes {
  /** The segments that make up notes. */
  readonly segments: ReadonlySet<Segment>;
  readonly signatures: readonly ElectronicSignature[];
}

/** The signature notes among a page's segments. */
export function findSignatureNotes(segments: readonly Segment[], pageHeight: number, page: number): FoundNotes {
  const taken = new Set<Segment>();
  const signatures: ElectronicSignature[] = [];
  const atEdge = segments.filter(({ box }) => bottom(box) < EDGE_BAND * pageHeight || box.y > (1 - EDGE_BAND) * pageHeight);
  for (const seed of atEdge) {
    if (taken.has(seed) || !isMarker(segmentText(seed))) continue;
    const note = grow(seed, atEdge);
    for (const segment of note) taken.add(segment);
    const signature = readNote(note, page);
    if (signature.signer !== null || signature.time !== null) signatures.push(signature);
  }
  return { segments: taken, signatures };
}

/** The signatures that some words note, such as those of an annotation. */
export function signaturesIn(words: readonly PlacedWord[], pageHeight: number, page: number): readonly ElectronicSignature[] {
  return words.length === 0 ? [] : findSignatureNotes(findSegments(words, emOf(words)), pageHeight, page).signatures;
}

function isMarker(text: string): boolean {
  const folded = fold(text);
  return STAMP.test(text) || ZONED_TIME.test(text) || isMailAddress(text) || SIGNER_LABEL.test(folded) || /^(thoi gian ky|ngay ky|signature not verified)\b/u.test(folded);
}

/** A line that is an agency's mail address, whatever recognition made of the `@`. */
function isMailAddress(text: string): boolean {
  return /^\S+\.gov\.vn$/iu.test(text);
}

/** The small-print lines that stand in one block with a line. */
function grow(seed: Segment, candidates: readonly Segment[]): Segment[] {
  const note = [seed];
  for (let grew = true; grew;) {
    grew = false;
    for (const segment of candidates) {
      if (note.includes(segment) || !note.some((member) => isNextTo(member, segment))) continue;
      note.push(segment);
      grew = true;
    }
  }
  return note;
}

function isNextTo(a: Segment, b: Segment): boolean {
  const [low, high] = a.box.height < b.box.height ? [a.box.height, b.box.height] : [b.box.height, a.box.height];
  const gap = Math.max(a.box.y, b.box.y) - Math.min(bottom(a.box), bottom(b.box));
  return high <= SAME_PRINT * low && gap <= LEADING * low && overlapX(a.box, b.box) > 0;
}

function readNote(note: readonly Segment[], page: number): ElectronicSignature {
  const lines = visualLines(note).map((line) => line.map(segmentText).join(' '));
  return { signer: signerOf(lines), time: timeOf(lines.join(' ')), page };
}

function signerOf(lines: readonly string[]): string | null {
  const labelled = lines.findIndex((line) => SIGNER_LABEL.test(fold(line)));
  const start = labelled >= 0 ? labelled : lines.findIndex((line) => !OTHER_LABEL.test(fold(line)) && isName(line));
  if (start < 0) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => OTHER_LABEL.test(fold(line)) || !isName(line));
  const name = [labelled >= 0 ? lines[start]!.replace(/^[^:]*:\s*/u, '') : lines[start]!, ...rest.slice(0, end < 0 ? rest.length : end)];
  return name.join(' ').trim() || null;
}

function isName(line: string): boolean {
  return /\p{L}/u.test(line) && !/[@\d]/u.test(line);
}

function timeOf(text: string): string | null {
  const match = STAMP.exec(text);
  if (!match) return null;
  const [, day, month, year, hour, minute, second, zoneHour, zoneMinute] = match;
  const two = (part: string | undefined): string => (part ?? '0').padStart(2, '0');
  const zone = zoneHour === undefined ? '' : `${zoneHour}:${zoneMinute ?? '00'}`;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}
