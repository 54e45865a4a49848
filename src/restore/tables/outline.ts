/** The heading that a document goes on with behind a table, told from the one above the table. */
import { formatRoman, isCapitals, parseRoman } from '../../vietnamese/index.js';
import { isParted } from './group-titles.js';
import type { StreamLine } from './lines.js';

/** Lines above a table among which its own heading stands. */
const REACH = 60;
/** A heading of a part: its number or letter, the sign behind it, and its title. */
const HEADING = /^([IVXL]{1,5}|[A-HĐ])\s?([.)–-])\s?(\p{Lu}.*)$/u;
/** Letters that parts count with, in their order. */
const LETTERS = 'ABCDĐEGH';

export interface OutlineHeading {
  readonly kind: 'roman' | 'letter';
  readonly number: number;
  readonly sign: string;
}

/** The heading in capitals that a line is, if it has a Roman number or a letter; null if it is none. */
export function outlineHeading(line: StreamLine): OutlineHeading | null {
  const [, marker, sign, title] = HEADING.exec(line.text) ?? [];
  if (marker === undefined || !isCapitals(title!) || isParted(line)) return null;
  const roman = parseRoman(marker);
  if (roman !== null && formatRoman(roman) === marker && !(marker === 'C' || marker === 'D')) return { kind: 'roman', number: roman, sign: sign! };
  const letter = LETTERS.indexOf(marker);
  return letter < 0 ? null : { kind: 'letter', number: letter + 1, sign: sign! };
}

/** The nearest such heading above a line; null if there is none. */
export function headingAbove(lines: readonly StreamLine[], from: number): OutlineHeading | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const found = outlineHeading(lines[at]!);
    if (found) return found;
  }
  return null;
}

/**
 * True for a heading that the document goes on with: it looks as the one above the table does, and the table's groups look
 * otherwise or count on with another number. The number of either may have lost a stroke.
 * @param group The last heading inside the table that looked like it, if there was one.
 */
export function goesOnWithOutline(heading: OutlineHeading, above: OutlineHeading, group: OutlineHeading | null): boolean {
  if (!looksLike(heading, above) || heading.number < above.number) return false;
  return group === null || !looksLike(heading, group) || (heading.number === above.number + 1 && heading.number !== group.number + 1);
}

export function looksLike(one: OutlineHeading, other: OutlineHeading): boolean {
  return one.kind === other.kind && one.sign === other.sign;
}
