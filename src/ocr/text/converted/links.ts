/** Pictures, links and attributes of markdown. */

/** A picture: its words were written by nobody who wrote the document. */
const PICTURE = /!\[[^\]\n]*\](?:\([^()\n]*\)|\[[^\]\n]*\])(?:\{[^{}\n]*\})?/gu;
/** A line of pictures alone goes as a whole. */
const PICTURE_LINE = /^[ \t]*(?:!\[[^\]\n]*\](?:\([^()\n]*\)|\[[^\]\n]*\])(?:\{[^{}\n]*\})?[ \t]*)+\n?/gmu;
/** What pictures and links are defined by at the end of an export: `[image1]: <data:image/png;base64,…>`. */
const DEFINITION = /^[ \t]{0,3}\[[^\]\n]+\]:[ \t]*<?(?:data:|https?:\/\/)\S*[ \t]*\n?/gimu;
/** A link to an address or to a place in the same text. */
const LINK = /\[([^\]\n]+)\]\((?:https?:\/\/|www\.|mailto:|#)[^()\s]*(?:\s+"[^"\n]*")?\)/giu;
/** Pandoc's attributes behind words and headings, and its fences: `[Về việc …]{.underline}`, `# Mục {#muc .unnumbered}`, `::: {custom-style="…"}`. */
const SPAN = /\[((?:[^\][]|\[[^\][]*\])+)\]\{[ ]?(?:[.#][\w-]+|[\w-]+="[^"\n]*")(?:\s(?:[.#][\w-]+|[\w-]+="[^"\n]*"))*[ ]?\}/gu;
const HEADING_ATTRIBUTES = /^(#{1,6} .*\S)[ \t]*\{[ ]?(?:[.#][^\s{}]+|-|[\w-]+="[^"\n]*")(?: (?:[.#][^\s{}]+|-|[\w-]+="[^"\n]*"))*[ ]?\}[ \t]*$/gmu;
const FENCE = /^[ \t]*:{3,}(?:[ \t]*\{[^{}\n]*\}|[ \t]*[\w-]+)?[ \t]*:*[ \t]*\n?/gmu;

/** The text without pictures and attributes, and with the words of links in their place. */
export function withoutLinks(text: string): string {
  const linked = text.includes('](') || text.includes('![') || text.includes(']:');
  const read = linked ? text.replace(PICTURE_LINE, '').replace(PICTURE, '').replace(DEFINITION, '').replace(LINK, '$1') : text;
  return read.includes('{') || read.includes(':::') ? read.replace(SPAN, '$1').replace(HEADING_ATTRIBUTES, '$1').replace(FENCE, '') : read;
}
