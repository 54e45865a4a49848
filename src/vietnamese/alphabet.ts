/** The order of Vietnamese list letters, and Roman numerals. */

/**
 * Letters of lettered list items (điểm), in order. Source: Nghị định 30/2020/NĐ-CP, whose own items run
 * a, b, c, d, đ, e, g …: the 29-letter alphabet without ă, â, ê, ô, ơ, ư.
 */
export const LIST_LETTERS: readonly string[] = [
  'a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y',
];

/** Position of a list letter, counted from 0, in any case; null if it is none (`f`, `j`, `w`, `z`, `ă` …). */
export function listLetterIndex(letter: string): number | null {
  const index = LIST_LETTERS.indexOf(letter.toLowerCase());
  return index < 0 ? null : index;
}

/** The list letter that follows another, lower case; null after `y` and for what is no list letter. */
export function nextLetter(letter: string): string | null {
  const index = listLetterIndex(letter);
  return index === null ? null : (LIST_LETTERS[index + 1] ?? null);
}

const ROMAN_DIGITS: readonly (readonly [string, number])[] = [
  ['M', 1000], ['CM', 900], ['D', 500], ['CD', 400], ['C', 100], ['XC', 90], ['L', 50], ['XL', 40],
  ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
];

/** A number from 1 on as a Roman numeral in capitals. */
export function formatRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [digits, worth] of ROMAN_DIGITS) {
    while (rest >= worth) {
      out += digits;
      rest -= worth;
    }
  }
  return out;
}

/** The value of a well-formed Roman numeral in either case (`IV`, `xii`); null for anything else (`IIII`, `IC`, ``). */
export function parseRoman(text: string): number | null {
  const upper = text.toUpperCase();
  if (!/^[IVXLCDM]+$/u.test(upper)) return null;
  let value = 0;
  let at = 0;
  for (const [digits, worth] of ROMAN_DIGITS) {
    while (upper.startsWith(digits, at)) {
      value += worth;
      at += digits.length;
    }
  }
  return formatRoman(value) === upper ? value : null;
}
