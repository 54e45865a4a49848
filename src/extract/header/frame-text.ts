/** The text of a letterhead, title, list of recipients or signature without what tools leave in it. */
import type { Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';

/** Emphasis and heading signs of markdown, and the breaks between cells and inside them. */
const NOISE = /\*+|(?<=(?:^|\n)[^\S\n]*)#{1,6}(?=[^\S\n]+\S)|<br\s*\/?>|\s\|(?=\s|$)/giu;
/** The star by which markdown opens an item of a list. */
const ITEM_STAR = /(?<=(?:^|\n)[^\S\n]*)\*(?=[^\S\n]+\S)/gu;

/**
 * The text of a region, of the same length as in the document, so that offsets into it hold:
 * stars and heading signs become spaces, the stars of items dashes; cell borders and `<br>` become line ends. Empty if there is no such region.
 */
export function frameText(source: SourceText, range: Range | null): string {
  if (range === null) return '';
  return source.text.slice(range.start, range.end).replace(ITEM_STAR, '-').replace(NOISE, (noise) => (/^[*#]/u.test(noise) ? ' ' : '\n').padEnd(noise.length));
}

/** The lines of such a text. */
export function frameLines(text: string): readonly string[] {
  return text.split(/[\n\f]/u);
}
