/** The note of an electronic signature above a plain text's letterhead, where a text layer's export leaves it: who signed, and when to the second. */
import { MOTTO_PHRASES } from '../../lexicon/frame-phrases.js';
import { plain } from '../../vietnamese/index.js';

/** A time to the second with its zone: only notes tell that. */
const ZONED_TIME = /\d{1,2}:\d{2}:\d{2}\s*[+-]\d{2}[:'’]?\d{2}\s*$/u;
/** Written lines of a note at most, and their characters without the white space before them. */
const MOST_LINES = 6;
const LONGEST_LINE = 60;
const MOTTOS = MOTTO_PHRASES.phrases.map(plain);

/** A text's lines without such a note at their head. */
export function withoutSignatureNote(lines: readonly string[]): readonly string[] {
  const written = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at])).slice(0, MOST_LINES);
  const last = written.find((at) => ZONED_TIME.test(lines[at]!));
  if (last === undefined) return lines;
  const note = lines.slice(0, last + 1).map((line) => line.trim());
  const isNote = note.every((line) => line.length <= LONGEST_LINE && !/\S {3,}\S/u.test(line) && !MOTTOS.some((motto) => plain(line).includes(motto)));
  return isNote ? lines.slice(last + 1) : lines;
}
