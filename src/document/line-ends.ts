/** What line ends tell of text that was hard-wrapped. */

/** The length of a line with the first word of the next one behind it: that word had room there where it is no more than a line holds. In characters, unless another measure is given. */
export function lengthWithNextWord(line: string, next: string, measure: (text: string) => number = ({ length }) => length): number {
  return measure(line) + measure(` ${next.slice(0, next.search(/\s|$/u))}`);
}
