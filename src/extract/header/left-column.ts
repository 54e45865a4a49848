/** The left column of a letterhead whose two columns were read across, line by line. */
import { MOTTO_PHRASES } from '../../lexicon/frame-phrases.js';
import { plain } from '../../vietnamese/index.js';

const MOTTOS = MOTTO_PHRASES.phrases.map(plain);
/** Place and date at the end of a line; the place in small letters, so that capitals before it stay, or in any. */
const PLACE_AND_DATE = /(?:^|\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,4},\s*ng[àa]y\b.*$/u;
const ANY_PLACE_AND_DATE = /(?:^|\s)\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,4},\s*ng[àa]y\b.*$/u;

/** The lines with what stands to the right cut off: the motto, place and date. They may be empty. */
export function leftColumn(lines: readonly string[]): readonly string[] {
  return lines.map((line) => withoutMotto(line.replace(/\s+/gu, ' ').trim()).replace(PLACE_AND_DATE, '').replace(ANY_PLACE_AND_DATE, '').trim());
}

function withoutMotto(line: string): string {
  const folded = plain(line);
  for (const motto of MOTTOS) {
    const at = folded.indexOf(motto);
    // Folding keeps the length of a line whose spaces are single.
    if (at >= 0) return withoutMotto(`${line.slice(0, at)} ${line.slice(at + motto.length)}`.replace(/\s+/gu, ' ').trim());
  }
  return line;
}
