/** Tags of HTML that converters leave in text and markdown. Tables keep theirs: `html-table.ts` reads them. */

/** Elements whose ends and beginnings are line ends. Source: the HTML standard's elements of flow that browsers show as blocks, as far as converters write them. */
const BLOCKS = 'p|div|center|section|article|header|footer|main|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|figure|figcaption|hr';
/** Elements that only set words. */
const INLINE = 'u|b|i|s|em|strong|sup|sub|span|font|mark|small|big|ins|del|a|tt|code|signature|page_header|page_footer';
/** Elements that hold no words of the document. */
const EMPTY = 'page_number|watermark|img|script|style';

/** A comment; on lines of its own it goes with them. */
const COMMENT = /^[ \t]*<!--[\s\S]*?-->[ \t]*\n|<!--[\s\S]*?-->/gmu;
const DROPPED = new RegExp(`<(${EMPTY})\\b[^<>]*>[^<]*</\\1\\s*>|<(?:${EMPTY})\\b[^<>]*/?>`, 'giu');
const BLOCK = new RegExp(`(?:[ \\t]*</?(?:${BLOCKS})(?:\\s[^<>]*)?/?>)+[ \\t]*`, 'giu');
const AT_LINE_END = new RegExp(`^${BLOCK.source}|${BLOCK.source}$`, 'gimu');
const SETTING = new RegExp(`</?(?:${INLINE})(?:\\s[^<>]*)?/?>`, 'giu');
const BREAK = /<br\s*\/?>[ \t]*\n?/giu;
/** A break at a row's end. */
const LAST_BREAK = /<br\s*\/?>(?=\s*$)/iu;
const TAG = /<[a-z!/]/iu;
const TABLE_EDGE = /(<\/?table\b[^<>]*>)/iu;
const CLOSED = /<\/table\b/iu;

/** The text without tags, its blocks on lines of their own. */
export function withoutTags(text: string): string {
  if (!TAG.test(text)) return text;
  return partsByTables(text).map(({ part, inTable }) => (inTable ? part.replace(COMMENT, '') : withoutOwnTags(part))).join('');
}

/** The text in and between its outermost tables; one that nothing closes is none. */
function partsByTables(text: string): readonly { readonly part: string; readonly inTable: boolean }[] {
  const parts: { part: string; inTable: boolean }[] = [];
  let depth = 0;
  for (const piece of text.split(TABLE_EDGE)) {
    const edge = TABLE_EDGE.test(piece);
    const closes = edge && piece.startsWith('</');
    if (edge && !closes) depth++;
    const inTable = depth > 0;
    if (closes) depth = Math.max(0, depth - 1);
    const last = parts.at(-1);
    if (last?.inTable === inTable) last.part += piece;
    else parts.push({ part: piece, inTable });
  }
  const last = parts.at(-1)!;
  if (depth > 0 && !CLOSED.test(last.part)) last.inTable = false;
  return parts;
}

function withoutOwnTags(text: string): string {
  const bare = text.replace(COMMENT, '').replace(DROPPED, '').replace(SETTING, '');
  // A row of bars is one line; its cells keep their breaks.
  return bare.split(/(?<=\n)/u).map((line) => (line.includes('|') ? line.replace(LAST_BREAK, '').replace(BLOCK, ' ') : line.replace(BREAK, '\n').replace(AT_LINE_END, '').replace(BLOCK, '\n'))).join('');
}
