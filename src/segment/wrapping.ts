/** How the lines of a stretch of text are wrapped, learnt from the lines that certainly go on with the one above them. */
import { lengthWithNextWord } from '../document/line-ends.js';
import { quantile } from '../quantile.js';
import { readMarker } from './markers.js';
import type { TextLine } from './text-lines.js';

/** Lengths are in characters. */
export interface Wrapping {
  /** True if paragraphs are broken to several lines. */
  readonly wrapped: boolean;
  /** A usual full line. */
  readonly width: number;
  /** Where one line goes on in the next, it and the next line's first word together are at least that long. */
  readonly needed: number;
  /** The same for most lines; at least `needed`. */
  readonly usual: number;
  /** True if blank lines follow all paragraphs but the last: where none does, a line can only go on. */
  readonly parted: boolean;
  /** True if blank lines follow broken lines as well as paragraphs, so that they tell nothing. */
  readonly spread: boolean;
  /** True if some blank line stands within a sentence, as recognition puts them. */
  readonly strewn: boolean;
}

/** Two lines of one page, one behind the other but for blank ones. */
interface Pair {
  readonly last: TextLine;
  readonly next: TextLine;
}

/** Lines are hard-wrapped where at least this share of them begins in lower case. */
const WRAPPED_SHARE = 0.12;
/** Share of lines that may be broken early, by recognition or before a long number. */
const BROKEN_EARLY = 0.01;
/** Broken lines from which it can be told what a line needs. */
const FEWEST_BROKEN = 8;
/** Broken lines that are enough where no line is as long as what they needed: a number of characters is the margin. */
const FEWEST_COUNTED = 2;
/** Characters by which a line may stay short for want of narrow letters. */
const SPARE_CHARACTERS = 2;
/** Share of lines with a blank one behind them from which on a hard-wrapped stretch is spread. */
const SPREAD_SHARE = 0.9;
/** Of the lines that certainly end a paragraph, the share that a blank line follows where blank lines part all. */
const PARTED_SHARE = 0.9;

/**
 * How a stretch is wrapped.
 * @param prose Its lines, without blank ones and rows of tables.
 * @param beforeBlank Lines that a blank line follows.
 */
export function wrappingOf(prose: readonly TextLine[], beforeBlank: ReadonlySet<TextLine>): Wrapping {
  const lower = prose.filter(beginsLower).length >= WRAPPED_SHARE * prose.length;
  const followed = prose.filter((line) => beforeBlank.has(line)).length;
  const spread = lower && followed >= SPREAD_SHARE * prose.length;
  const following = prose.slice(1).map((next, i): Pair => ({ last: prose[i]!, next })).filter(({ last, next }) => last.source.page === next.source.page);
  const pairs = following.filter(({ last }) => spread || !beforeBlank.has(last));
  const lengths = prose.map(({ text }) => text.length);
  const width = quantile(lengths, 0.8) ?? 0;
  const usual = width - SPARE_CHARACTERS + 1;
  const broken = pairs.filter(partsSentence).map(lengthOf);
  const least = Math.min(...broken);
  const longest = Math.max(...lengths);
  const counted = broken.length >= FEWEST_COUNTED && least > longest;
  // What makes a line no longer than the longest would have had room.
  const needed = counted ? longest + 1 : broken.length < FEWEST_BROKEN ? usual : quantile(broken, BROKEN_EARLY)! - SPARE_CHARACTERS;
  const ended = pairs.filter((pair) => !beginsLower(pair.next) && lengthOf(pair) < needed).length;
  return {
    // On paper every line ends at a margin.
    wrapped: prose.length > 3 && (counted || lower || prose.every(({ source }) => source.box !== null)),
    width, needed,
    usual: Math.max(needed, usual),
    spread,
    strewn: following.some((pair) => beforeBlank.has(pair.last) && partsSentence(pair)),
    parted: !spread && ended <= (1 - PARTED_SHARE) * followed,
  };
}

function partsSentence({ last, next }: Pair): boolean {
  return beginsLower(next) && !/[.;:]$/u.test(last.text);
}

function lengthOf({ last, next }: Pair): number {
  return lengthWithNextWord(last.text, next.text);
}

function beginsLower(line: TextLine): boolean {
  return /^\p{Ll}/u.test(line.text) && readMarker(line.text) === null;
}
