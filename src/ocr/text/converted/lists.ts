/** Dashes that converters put before every item of a list, with the marker that it has of its own: `- 1. Mục đích`, `- a) Rà soát`, `- - Phối hợp` (Docling's markdown). */

/** A marker of the document's own. */
const MARKER = String.raw`(?:[IVX]{1,5}\.|\d{1,2}(?:[.)]|(?:\.\d{1,2})+[.)]?)|[a-zđ][.)]|\([a-zđ\d]{1,2}\)|[-–+•])[ \t]+\S`;
const LISTED = new RegExp(String.raw`^[ \t]*[-*][ \t]+(?=${MARKER})`, 'gmu');
const BARE = new RegExp(String.raw`^[ \t]*(?![-*][ \t])(?=${MARKER})`, 'gmu');
/** Fewer such items are an office's own way of writing one. */
const FEWEST_LISTED = 3;

/** The text without them, where items with two markers are more than those with one. */
export function withoutListDashes(text: string): string {
  const listed = text.match(LISTED)?.length ?? 0;
  return listed >= FEWEST_LISTED && listed > (text.match(BARE)?.length ?? 0) ? text.replace(LISTED, '') : text;
}
