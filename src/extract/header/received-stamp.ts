/** The stamp of an office that received the document, which recognition reads into the lines that it was set over: `ĐẾN Số: 306 trong mùa khô`. */
import { RECEIVED_STAMP } from '../../lexicon/frame-phrases.js';
import { oneOf } from '../../vietnamese/index.js';

/** The word of the stamp with its running number, before what the line says; behind a document's number stands a stroke. */
const ARRIVED = new RegExp(String.raw`^\P{L}*(?:${RECEIVED_STAMP.arrived.join('|')})\s+[sS]\p{L}{1,2}\s?[:;]\s*(?:\d[\d\s]*)?(?![/\d])`, 'u');
/** Its other fields, which fill their lines. */
const FIELD = new RegExp(String.raw`^\P{L}*${oneOf(RECEIVED_STAMP.fields)}\s?[:;]`, 'u');
/** The office's name before the small letters of what was printed. */
const OWNER = /^(?:\P{L}*\p{L}{1,3}\s)?(?:\p{Lu}{2,}\s+){2,}(?=\P{L}?\p{L}?\p{Ll})/u;
/** Lines above its number in which the stamp shows its office. */
const OWNER_LINES = 2;

/** The stamp's heading, or what it shows of it, behind the small letters of what was printed. */
const HEADING_AT_END = new RegExp(String.raw`(?<=\p{Ll}.*)\s(?:\p{Lu}{1,4}\s)?(?:${RECEIVED_STAMP.heading.join('|')})\P{L}*$`, 'u');

/** A subject without the heading of a stamp that was set over its end. */
export function withoutStampHeading(subject: string): string {
  return subject.replace(HEADING_AT_END, '');
}

/** Lines without what such a stamp left in them; as they are where none did. */
export function withoutReceivedStamp(lines: readonly string[]): readonly string[] {
  const arrived = lines.findIndex((line) => ARRIVED.test(line));
  if (arrived < 0) return lines;
  return lines.map((line, at) => {
    if (at === arrived) return line.replace(ARRIVED, '');
    if (at > arrived) return FIELD.test(line) ? '' : line;
    return arrived - at <= OWNER_LINES ? line.replace(OWNER, '') : line;
  });
}
