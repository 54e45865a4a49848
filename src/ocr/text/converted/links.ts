/** Pictures, links and attributes of markdown. */

/** A picture: its words were written by nobody who wrote the document. A line of pictures alone goes as a whole. */
const ONE_PICTURE = String.raw`!\[[^\]\n]*\](?:\([^()\n]*\)|\[[^\]\n]*\])(?:\{[^{}\n]*\})?`;
const PICTURE = new RegExp(ONE_PICTURE, 'gu');
const PICTURE_LINE = new RegExp(String.raw`^[ \t]*(?:${ONE_PICTURE}[ \t]*)+\n?`, 'gmu');
/** What pictures and links are defined by at the end of an export: `[image1]: <data:image/png;base64,…>`. */
const DEFINITION = /^[ \t]{0,3}\[[^\]\n]+\]:[ \t]*<?(?:data:|https?:\/\/)\S*[ \t]*\n?/gimu;
/** A link to an address or to a place in the same text. */
const LINK = /\[([^\]\n]+)\]\((?:https?:\/\/|www\.|mailto:|#)[^()\s]*(?:\s+"[^"\n]*")?\)/giu;
/** Pandoc's attributes behind words and headings, and its fences: `[Về việc …]{.underline}`, `# Mục {#muc .unnumbered}`, `::: {custom-style="…"}`. */
const attributes = (one: string, gap: string): string => String.raw`\{[ ]?(?:${one})(?:${gap}(?:${one}))*[ ]?\}`;
const VALUE = String.raw`[\w-]+="[^"\n]*"`;
const SPAN = new RegExp(String.raw`\[((?:[^\][]|\[[^\][]*\])+)\]${attributes(String.raw`[.#][\w-]+|${VALUE}`, String.raw`\s`)}`, 'gu');
const HEADING_ATTRIBUTES = new RegExp(String.raw`^(#{1,6} .*\S)[ \t]*${attributes(String.raw`[.#][^\s{}]+|-|${VALUE}`, ' ')}[ \t]*$`, 'gmu');
const FENCE = /^[ \t]*:{3,}(?:[ \t]*\{[^{}\n]*\}|[ \t]*[\w-]+)?[ \t]*:*[ \t]*\n?/gmu;

/** The text without pictures and attributes, and with the words of links in their place. */
export function withoutLinks(text: string): string {
  const linked = text.includes('](') || text.includes('![') || text.includes(']:');
  const read = linked ? text.replace(PICTURE_LINE, '').replace(PICTURE, '').replace(DEFINITION, '').replace(LINK, '$1') : text;
  return read.includes('{') || read.includes(':::') ? read.replace(SPAN, '$1').replace(HEADING_ATTRIBUTES, '$1').replace(FENCE, '') : read;
}
