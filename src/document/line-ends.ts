/** What line ends tell of text that was hard-wrapped. */

/** Characters of a line with the first word of the next one behind it: that word had room there where these are no more than a line holds. */
export function lengthWithNextWord(line: string, next: string): number {
  return line.length + 1 + next.search(/\s|$/u);
}
