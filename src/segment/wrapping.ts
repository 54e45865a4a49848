/** How the lines of a stretch of text are wrapped, learnt from the lines that certainly go on with the one above them. */
import { beginsLower, hadRoom, lineEdgesOf, partsSentence, type LineEdge, type LinePair } from './line-edges.js';
import type { TextLine } from './text-lines.js';

export interface Wrapping {
  /** True if paragraphs are broken to several lines. */
  readonly wrapped: boolean;
  /** Where full lines end. */
  readonly edges: readonly [LineEdge, ...LineEdge[]];
  /** True if blank lines follow all paragraphs but the last: where none does, a line can only go on. */
  readonly parted: boolean;
  /** True if blank lines follow broken lines as well as paragraphs, so that they tell nothing. */
  readonly spread: boolean;
  /** True if some blank line stands within a sentence, as recognition puts them. */
  readonly strewn: boolean;
}

/** Lines are hard-wrapped where at least this share of them begins in lower case. */
const WRAPPED_SHARE = 0.12;
/** Characters, or usual letters in print, that a usual full line has at most; longer lines are paragraphs, and stray line ends stand in them. */
const WIDEST = 200;
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
  const following = prose.slice(1).map((next, i): LinePair => ({ last: prose[i]!, next })).filter(({ last, next }) => last.source.page === next.source.page);
  const pairs = following.filter(({ last }) => spread || !beforeBlank.has(last));
  const edges = lineEdgesOf(prose, pairs);
  const ended = pairs.filter(({ last, next }) => !beginsLower(next) && hadRoom(edges, { line: last.text, next: next.text, isFirst: true, mayBeBold: false })).length;
  return {
    // On paper every line ends at a margin.
    wrapped: prose.length > 3 && ((lower && edges[0].width <= WIDEST) || edges.some(({ exact }) => exact) || prose.every(({ source }) => source.box !== null)),
    edges, spread,
    strewn: following.some((pair) => beforeBlank.has(pair.last) && partsSentence(pair)),
    parted: !spread && ended <= (1 - PARTED_SHARE) * followed,
  };
}
