/** Names that a corpus may be short of, as phrases to be counted with it. */
import { PROVINCES } from '../../src/lexicon/places.js';

/** Times that each phrase is counted: enough for a name to be known, too few to outweigh the corpus. */
const TIMES = 3;
const FRAMES: readonly string[] = ['tỉnh', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh', 'trên địa bàn tỉnh'];

/** Phrases with the names of all provinces and centrally run cities, old and new. */
export function gazetteerPhrases(): string[] {
  return PROVINCES.flatMap(({ name, kind }) => FRAMES.flatMap((frame) => {
    const phrase = `${kind === 'tỉnh' ? frame : frame.replace('tỉnh', kind)} ${name}`;
    return Array.from({ length: TIMES }, () => phrase);
  }));
}
