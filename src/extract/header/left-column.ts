/** The left column of a letterhead whose two columns were read across, line by line. */
import { MOTTO_PHRASES } from '../../lexicon/frame-phrases.js';
import { PLACE_LEVELS } from '../../lexicon/places.js';
import { plain, upperFirst } from '../../vietnamese/index.js';
import { beforeProvince, TOWN_LETTERS } from './place-date.js';

const MOTTOS = MOTTO_PHRASES.phrases.map(plain);
/** Words of a motto that tell it at the end of a line, where its other words stand on the next one. */
const LEAST_HEAD = 1;
/** The mottos' words up to where a line may break them, and the rest. */
const BROKEN_MOTTOS = MOTTOS.flatMap((motto) => {
  const words = motto.split(' ');
  return words.slice(LEAST_HEAD).map((_, at) => [words.slice(0, LEAST_HEAD + at).join(' '), words.slice(LEAST_HEAD + at).join(' ')] as const);
});
/** The second motto, whose middle is what recognition reads best: `Dc 1p - Tự do - Hph phúc`. */
const MISREAD_MOTTO = /\S+\s\S+\s?[-–]\s?T[ựuưy]\s[dD]o\s?[-–]\s?\S+(?:\s\S+)?/u;
/** Place and date at the end of a line; the place in small letters, so that capitals before it stay, or in any. */
const PLACE_AND_DATE = new RegExp(String.raw`(?:^|\s)[^\p{L}\d\s]?(?:(?:${PLACE_LEVELS.towns.flatMap((level) => [level, upperFirst(level)]).join('|')})\s|${TOWN_LETTERS}\s?)?\p{Lu}\p{Ll}+(?:\s(?:[-–]\s)?\p{Lu}\p{Ll}+|\s\d{1,2}){0,4},\s*ng[àa]y(?!\p{L}).*$`, 'u');
const ANY_PLACE_AND_DATE = /(?:^|\s)[^\p{L}\d\s]?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,4},\s*ng[àa]y(?!\p{L}).*$/u;

/** What is left of a frame at the edges of a line, and the space there. */
const EDGE_BARS = /^[\s|]+|[\s|]+$/gu;

/** The lines with what stands to the right cut off: the motto, place and date. They may be empty. */
export function leftColumn(lines: readonly string[]): readonly string[] {
  return withoutBrokenMottos(lines.map((line) => line.replace(/\s+/gu, ' ').replace(EDGE_BARS, ''))).map((line) => withoutMotto(line).replace(PLACE_AND_DATE, wordsBefore).replace(ANY_PLACE_AND_DATE, wordsBefore).trim());
}

/** What stands before a province's name in words that look like one place: the left column's last ones. Nothing where they are one. */
function wordsBefore(placed: string): string {
  const start = placed.search(/\p{L}/u);
  const before = beforeProvince(placed.slice(start, placed.lastIndexOf(',')));
  return before === 0 ? '' : placed.slice(0, start + before).trimEnd();
}

/** Lines without a motto that a narrow column broke over two of them, perhaps with blank ones between: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA` over `VIỆT NAM`, which may stand behind the left column's next line. */
function withoutBrokenMottos(lines: readonly string[]): readonly string[] {
  const out = [...lines];
  const written = [...out.keys()].filter((at) => out[at] !== '');
  for (const [place, below] of written.slice(1).entries()) {
    const at = written[place]!;
    const [line, next] = [out[at]!, out[below]!];
    for (const [head, tail] of BROKEN_MOTTOS) {
      if (!ends(line, head)) continue;
      if (ends(next, tail)) out[below] = next.slice(0, next.length - tail.length).trim();
      else if (plain(next).startsWith(tail)) out[below] = next.slice(tail.length).trim();
      else continue;
      out[at] = line.slice(0, line.length - head.length).trim();
      break;
    }
  }
  return out;
}

/** True if a line whose spaces are single, so that folding keeps its length, ends in folded words. */
function ends(line: string, words: string): boolean {
  return plain(line) === words || plain(line).endsWith(` ${words}`);
}

function withoutMotto(line: string): string {
  const folded = plain(line);
  for (const motto of MOTTOS) {
    const at = folded.indexOf(motto);
    // Folding keeps the length of a line whose spaces are single.
    if (at >= 0) return withoutMotto(`${line.slice(0, at)} ${line.slice(at + motto.length)}`.replace(/\s+/gu, ' ').trim());
  }
  return line.replace(MISREAD_MOTTO, '').trim();
}
