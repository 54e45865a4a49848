/** Tables whose cells stand on lines of their own, each ended by a bar alone on a line, as converters of web pages write them. */

const LONE_BAR = /(?<=^|\f)[^\S\n\f]*\|[^\S\n\f]*(?=$|\f)/gmu;
/** A single one is a speck of recognition; of a letterhead two cells may be left, its number and its date. */
const FEWEST_BARS = 2;

/** The text with a blank line for each such bar, so that cells are told apart as where they came out one a line; with the same lines. */
export function withoutLoneBars(text: string): string {
  return (text.match(LONE_BAR)?.length ?? 0) < FEWEST_BARS ? text : text.replace(LONE_BAR, '');
}
