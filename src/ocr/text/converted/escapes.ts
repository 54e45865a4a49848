/** Backslashes, quotes and entities of markdown. */
import { decodeHTML } from 'entities';

/** A list marker as converters write it so that it stays text: `1\\. `, `\\- `. */
const ESCAPED_MARKER = /^[\s*_#]*(?:[\p{L}\d.]{1,6}\\[.)]|\\[-+*])/mu;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!<>~])/gu;
/** A line end that parts no paragraph. */
const HARD_BREAK = /(?<=\S)[ \t]*\\$/gmu;
/** Indented paragraphs of word processors become quotes. */
const QUOTE = /^ {0,3}(?:> ?)+(?=[^\S\n]*(?:[^\s>]|$))/gmu;
/** What no number follows; `> 90%` may be an aim. */
const CERTAIN_QUOTE = /^ {0,3}(?:> ?)+(?=[^\S\n]*(?:\d{1,3}[.)]\s|[^\s>\d]|$))/gmu;
/** Quotes behind whose signs numbers may stand too. */
const SEVERAL_QUOTES = 2;
/** `KH&amp;CN`; tables written with tags have their own reader. */
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,4});/giu;
const TAGGED_CELL = /<t[dh][\s>]/iu;

/** The text without backslashes, quotes and entities of markdown, with the same lines. Backslashes before bars stay: they tell a cell's own bar from its border. */
export function withoutEscapes(text: string): string {
  const broken = text.includes('\\') ? text.replace(HARD_BREAK, '') : text;
  const escaped = ESCAPED_MARKER.test(broken) ? broken.replace(ESCAPE, '$1') : broken;
  const quotes = escaped.includes('>') ? (escaped.match(CERTAIN_QUOTE)?.length ?? 0) : 0;
  const quoted = quotes === 0 ? escaped : escaped.replace(quotes >= SEVERAL_QUOTES ? QUOTE : CERTAIN_QUOTE, '');
  return TAGGED_CELL.test(quoted) ? quoted : quoted.replace(ENTITY, (entity) => decodeHTML(entity));
}
