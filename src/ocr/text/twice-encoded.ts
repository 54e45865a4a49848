/**
 * Text that was encoded twice: a program took its UTF-8 for Windows-1252 (or Latin-1) and encoded each byte as a letter,
 * so that `Kế hoạch` reads `Káº¿ hoáº¡ch`. Nothing is lost by it.
 */

/** What Windows-1252 has in the places of Latin-1's controls, 0x80 to 0x9f; five stay controls. Source: the WHATWG Encoding standard, index windows-1252. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** The bytes from 0x80 on, by the letters that they are in either. */
const BYTES: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 0x80 }, (_, at) => [String.fromCharCode(at + 0x80), at + 0x80] as const),
  ...Array.from(WINDOWS, (letter, at) => [letter, at + 0x80] as const),
]);
const lettersOf = (from: number, to: number): string => [...BYTES].filter(([, byte]) => byte >= from && byte <= to).map(([letter]) => letter).join('');
const CONTINUING = `[${lettersOf(0x80, 0xbf)}]`;
/** A letter of Latin scripts beyond ASCII, or a sign of punctuation, as the two or three letters that its bytes look like. */
const TWICE = new RegExp(`[${lettersOf(0xc2, 0xdf)}]${CONTINUING}|[${lettersOf(0xe0, 0xef)}]${CONTINUING}{2}`, 'gu');
/** What comes of it: letters of Latin scripts, tones that stand apart, punctuation, comparisons. */
const DECODED = /^(?:[\u00a0-\u01b0\u1ea0-\u1ef9\u2010-\u2026\u2264\u2265\ufeff]|\p{Mn})$/u;
/** Text that was encoded once has next to no such pairs; and what share of them must decode. */
const FEWEST = 8;
const LEAST_SHARE = 0.95;

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text as it was before it was encoded a second time; as it is where it was not. */
export function onceEncoded(text: string): string {
  const found = text.match(TWICE) ?? [];
  if (found.length < FEWEST) return text;
  const meant = new Map(Array.from(new Set(found), (letters) => [letters, decoded(letters)]));
  if (found.filter((letters) => meant.get(letters) !== null).length < LEAST_SHARE * found.length) return text;
  return text.replace(TWICE, (letters) => meant.get(letters) ?? letters);
}

function decoded(letters: string): string | null {
  const text = UTF_8.decode(Uint8Array.from(letters, (letter) => BYTES.get(letter)!));
  return DECODED.test(text) ? text : null;
}
