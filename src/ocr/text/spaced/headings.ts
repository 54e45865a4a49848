/** The headings of a table whose columns only white space sets apart: which lines they are, and what stands over what. */
import { INDICATOR_COLUMN_HEADINGS, UNIT_COLUMN_HEADINGS } from '../../../lexicon/aim-phrases.js';
import { namedField } from '../../../lexicon/column-names.js';
import type { TaskField } from '../../../lexicon/labels.js';
import { openings, plain } from '../../../vietnamese/index.js';
import { isNumberHeading } from '../../layout/header-rows.js';
import { overlap, partOf, wordsOf, type Chunk, type SpacedLine } from './lines.js';

/** A heading with the lines that it is made of. */
export interface SpacedHeading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A heading that stands over others, and which of them are the first and the last. */
export interface UpperHeading extends SpacedHeading {
  readonly first: number;
  readonly last: number;
}

export interface SpacedHeader {
  /** From the left. */
  readonly leaves: readonly SpacedHeading[];
  readonly uppers: readonly UpperHeading[];
  /** How many lines it takes up. */
  readonly lines: number;
}

/** Lines that headings take up at most. */
const MOST_LINES = 7;
const FEWEST_LEAVES = 3;
const FEWEST_NAMED = 2;
/** Headings are labels: longer ones hold words of the first row. */
const LONGEST = 50;
/** Characters of one line of a heading. */
const LONGEST_LINE = 45;
/** One of a row that counts the columns. */
const COLUMN_NUMBER = /^[([]?\d{1,2}[)\]]?$/u;
/** Characters between a common heading and the one beside which it begins or ends. */
const BETWEEN = 6;
const ENDS_SENTENCE = /[.;:]$/u;
/** `Năm 2026`, `Kế hoạch năm 2026`, `2026 - 2030`: a column of a year. */
const OF_YEAR = /^\D{0,40}20\d{2}(?:\s*[-–]\s*20\d{2})?$/u;
const UNITS = openings(UNIT_COLUMN_HEADINGS.phrases.map(plain));
const INDICATORS = openings(INDICATOR_COLUMN_HEADINGS.phrases.map(plain));
const NO_HEADING = /[.;:!?]$|^[^\p{L}\d]+$|^[-+•]|^\(.{20}|^[IVX]+[.)-]/u;

/** How many columns a header names. */
export function named({ leaves }: SpacedHeader): number {
  return scoreOf({ leaves });
}

/** The header in the first of some lines; null if they name too little. */
export function headerIn(lines: readonly SpacedLine[]): SpacedHeader | null {
  let best: SpacedHeader | null = null;
  let most = 0;
  for (let count = 1; count <= Math.min(MOST_LINES, lines.length); count++) {
    const own = lines[count - 1]!.chunks;
    if (!own.every(mayHead) || own.every(({ text }) => COLUMN_NUMBER.test(text))) break;
    const header = { ...arranged(lines.slice(0, count)), lines: count };
    const named = scoreOf(header);
    const goesOn = best?.lines === count - 1 && named === most && lines[count - 1]!.chunks.every(({ text }) => /^[\p{Ll}(/]/u.test(text));
    if (named > most || goesOn) {
      best = header;
      most = named;
    }
  }
  return best !== null && best.leaves.length >= FEWEST_LEAVES && most >= FEWEST_NAMED ? best : null;
}

/** How many columns are named; headings that hold too much are none. */
function scoreOf({ leaves }: Pick<SpacedHeader, 'leaves'>): number {
  if (leaves.length < FEWEST_LEAVES || leaves.some(({ text }) => ENDS_SENTENCE.test(text) || (/\d/u.test(text) && !OF_YEAR.test(text))) || leaves.filter(({ text }) => /^\p{Ll}/u.test(text)).length * 3 > leaves.length) return 0;
  const fields = leaves.flatMap(({ text }) => fieldNamed(text) ?? []);
  return fields.length * 2 >= leaves.length && (fields.includes('text') || fields.includes('number')) ? fields.length : 0;
}

/** What a heading names, or that it stands over the units or the years of a table of aims; `Sở …` begins as `Số` does. */
function fieldNamed(text: string): TaskField | 'aim' | null {
  if (isNumberHeading(text)) return 'number';
  if (text.length > LONGEST) return null;
  if (OF_YEAR.test(text) || UNITS.begin(plain(text))) return 'aim';
  const field = namedField(text);
  return field === 'number' ? null : field ?? (INDICATORS.begin(plain(text)) ? 'text' : null);
}

interface Pile {
  readonly chunks: readonly Chunk[];
  readonly start: number;
  readonly end: number;
}

/** True for words that may be a line of a heading. */
function mayHead({ text }: Chunk): boolean {
  return text.length <= LONGEST_LINE && !NO_HEADING.test(text);
}

/** True if a line's words stand over headings that begin on the next line. */
export function standsOver({ chunks }: SpacedLine, { leaves }: SpacedHeader): boolean {
  return chunks.every((chunk) => leaves.some((leaf) => overlap(leaf, chunk)));
}

/** From the lowest line up: a heading that stands over one goes on above it, one over several is theirs. */
function arranged(lines: readonly SpacedLine[]): Omit<SpacedHeader, 'lines'> {
  let piles: readonly Pile[] = [];
  const uppers: { readonly chunk: Chunk; readonly below: readonly Chunk[] }[] = [];
  for (const { chunks } of [...lines].reverse()) {
    for (const chunk of chunks) {
      const below = pilesUnder(chunk, piles);
      if (below.length > 1) {
        uppers.push({ chunk, below: below.map(({ chunks: own }) => own[0]!) });
      } else {
        const own = [chunk, ...(below[0]?.chunks ?? [])];
        piles = [...piles.filter((pile) => pile !== below[0]), { chunks: own, start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) }];
      }
    }
  }
  const ordered = [...piles].sort((a, b) => a.start - b.start);
  const placeOf = (chunk: Chunk): number => ordered.findIndex(({ chunks }) => chunks.includes(chunk));
  return {
    leaves: ordered.map(({ chunks, start, end }) => ({ text: joined(chunks), start, end })),
    uppers: uppers.map(({ chunk, below }) => ({ text: chunk.text, start: chunk.start, end: chunk.end, first: placeOf(below[0]!), last: placeOf(below.at(-1)!) })),
  };
}

/** The piles that a heading stands over. One that hardly stands over one stands between that and the next, whose common heading it is. */
function pilesUnder(chunk: Chunk, piles: readonly Pile[]): readonly Pile[] {
  const under = piles.filter((pile) => overlap(pile, chunk)).sort((a, b) => a.start - b.start);
  // What begins in small letters goes on with one heading, and stands over no others.
  if (under.length > 1 && /^\p{Ll}/u.test(chunk.text)) return [...under].sort((a, b) => sharedWidth(b, chunk) - sharedWidth(a, chunk)).slice(0, 1);
  const [only] = under;
  if (under.length !== 1 || sharedWidth(only!, chunk) * 2 > Math.min(only!.end - only!.start, chunk.end - chunk.start)) return under;
  const other = piles.find((pile) => (chunk.start < only!.start ? Math.abs(chunk.start - pile.end) : Math.abs(pile.start - chunk.end)) <= BETWEEN && pile !== only);
  return other ? [only!, other].sort((a, b) => a.start - b.start) : under;
}

function sharedWidth(a: Pick<Chunk, 'start' | 'end'>, b: Pick<Chunk, 'start' | 'end'>): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** A heading's words; `T` over `T` is one. */
function joined(chunks: readonly Chunk[]): string {
  const text = chunks.map((chunk) => chunk.text).join(' ');
  const glued = text.replaceAll(' ', '');
  return isNumberHeading(glued) ? glued : text;
}

/**
 * Lines of a header with their chunks parted where single spaces part headings: at words where the cells below begin, and that have a capital or stand under such a one;
 * and where words in small letters go on with two headings of the line above (`Cơ    Cơ quan` over `quan phối hợp`).
 */
export function withHeadingsParted(lines: readonly SpacedLine[], cellsBegin: (offset: number) => boolean): readonly SpacedLine[] {
  const capitals = new Set<number>();
  const out: SpacedLine[] = [];
  for (const line of lines) {
    const parted = partedAt(partedUnder(line, out.at(-1)?.chunks ?? []), ({ text, start }) => cellsBegin(start) && (capitals.has(start) || /^\p{Lu}/u.test(text)));
    for (const { text, start } of parted.chunks) if (/^\p{Lu}/u.test(text)) capitals.add(start);
    out.push(parted);
  }
  return out;
}

/** A line whose chunks in small letters are parted before the words that stand nearer to the next heading of the line above. */
function partedUnder(line: SpacedLine, above: readonly Chunk[]): SpacedLine {
  const starts = new Set(line.chunks.flatMap((chunk) => {
    const over = above.filter((heading) => overlap(heading, chunk));
    if (over.length < 2 || !/^\p{Ll}/u.test(chunk.text)) return [];
    const words = wordsOf(chunk).map((word) => ({ start: word.start, place: nearest(word, over) }));
    return words.filter(({ place }, at) => at > 0 && place > words[at - 1]!.place).map(({ start }) => start);
  }));
  return starts.size === 0 ? line : partedAt(line, ({ start }) => starts.has(start));
}

/** The place of the heading whose middle stands nearest to a word's. */
function nearest(word: Chunk, headings: readonly Chunk[]): number {
  const away = headings.map(({ start, end }) => Math.abs(start + end - word.start - word.end));
  return away.indexOf(Math.min(...away));
}

/** A line with its chunks parted before the words, not the first, that begin another heading. */
function partedAt(line: SpacedLine, begins: (word: Chunk) => boolean): SpacedLine {
  return {
    ...line,
    chunks: line.chunks.flatMap((chunk) => {
      const starts = wordsOf(chunk).filter((word, index) => index > 0 && begins(word)).map(({ start }) => start);
      return [chunk.start, ...starts].map((start, index) => partOf(chunk, start, starts[index] ?? chunk.end));
    }),
  };
}

/** The words of a header. */
export function headingWords({ leaves, uppers }: SpacedHeader): ReadonlySet<string> {
  return new Set([...leaves, ...uppers].flatMap(({ text }) => text.split(' ')));
}

/** True for a line of nothing but words of headings. */
export function isOf(heading: ReadonlySet<string>, { chunks }: SpacedLine): boolean {
  return chunks.every(({ text }) => text.split(' ').every((word) => heading.has(word)));
}
