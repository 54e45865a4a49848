/** Markers that recognition broke: `I1.`, `HI.`, `TV.`, `Ill-`, `4, `, `l. `, `@)`, `~ `. What they say is a guess that their sequence must bear out; dashes say nothing. */
import { DAMAGED_DASHES, DAMAGED_DIGITS, DAMAGED_LETTERS, DAMAGED_ROMANS } from '../lexicon/damaged-markers.js';
import { listLetterIndex, parseRoman } from '../vietnamese/index.js';
import type { Marker, MarkerFamily } from './markers.js';

const oneOf = (signs: readonly string[]): string => `[${signs.map((sign) => sign.replace(/[\\\]|^-]/u, '\\$&')).join('')}]`;
const ROMAN_SIGNS = new Map<string, string>(DAMAGED_ROMANS.entries.map(({ seen, meant }) => [seen, meant]));
const DIGIT_SIGNS = new Map<string, string>(DAMAGED_DIGITS.entries.map(({ seen, meant }) => [seen, meant]));
const LETTER_SIGNS = new Map<string, string>(DAMAGED_LETTERS.entries.map(({ seen, meant }) => [seen, meant]));

/** A title in capitals stands behind; without a point only where the numeral itself is whole. */
const ROMAN = new RegExp(String.raw`^((?:[IVX]|${oneOf([...ROMAN_SIGNS.keys()])}){1,5})(\s*[.,:;]\s*|\s?[-–]\s|\s+)(?=\p{Lu}[\p{Lu}\s])`, 'u');
/** A whole numeral whose point was passed over, before a title in small letters. */
const POINTLESS = /^([IVX]{1,5})\s+(?=\p{Lu}\p{Ll}[^.;:]*$)/u;
const NUMBER = new RegExp(String.raw`^(\d{1,2}|${oneOf([...DIGIT_SIGNS.keys()])})(\s*[.,:;]\s+|\s*[,;]|\s+)(?=\p{Lu}\p{Ll})`, 'u');
const DECIMAL = /^(\d{1,2})\s?[.,]\s?(\d{1,2})(?:\s?[.,:;]\s*|\s+)(?=\p{Lu}\p{Ll})/u;
const LETTER = new RegExp(String.raw`^(${oneOf([...LETTER_SIGNS.keys()])})([.)])\s*(?=\p{Lu})`, 'u');
const DASH = new RegExp(String.raw`^${oneOf(DAMAGED_DASHES.signs)}\s+(?=\p{Lu}\p{L}*\s)`, 'u');

/** Dashes behind the numerals of party documents: `III- TỔ CHỨC THỰC HIỆN`. */
const DASHES: ReadonlySet<string> = new Set(['-', '–']);

/** The broken marker that a line's text seems to begin with, or null. */
export function readBrokenMarker(line: string): Marker | null {
  return roman(line) ?? decimal(line) ?? number(line) ?? letter(line) ?? dash(line);
}

function roman(line: string): Marker | null {
  const pointless = POINTLESS.exec(line);
  if (pointless) return broken(pointless[0], 'roman', 'roman.', parseRoman(pointless[1]!));
  const match = ROMAN.exec(line);
  if (!match) return null;
  const numeral = Array.from(match[1]!, (sign) => ROMAN_SIGNS.get(sign) ?? sign).join('');
  // `I.` may be read as one sign: `IIL` is `III.`
  const mark = match[2]!.trim();
  const pointed = mark !== '' || match[1]!.endsWith('L');
  return pointed || numeral === match[1] ? broken(match[0], 'roman', `roman${DASHES.has(mark) ? mark : '.'}`, parseRoman(numeral)) : null;
}

function number(line: string): Marker | null {
  const match = NUMBER.exec(line);
  if (!match) return null;
  const [whole, digits = '', point = ''] = match;
  const read = DIGIT_SIGNS.get(digits);
  // A damaged digit without a point is a letter of a word.
  return read !== undefined && point.trim() === '' ? null : broken(whole, 'number', 'number.', Number(read ?? digits));
}

function decimal(line: string): Marker | null {
  const match = DECIMAL.exec(line);
  return match && broken(match[0], 'decimal', 'decimal2', Number(match[2]));
}

function letter(line: string): Marker | null {
  const match = LETTER.exec(line);
  const index = match ? listLetterIndex(LETTER_SIGNS.get(match[1]!)!) : null;
  return match && index !== null ? broken(match[0], 'letter', `letter${match[2]!}`, index + 1) : null;
}

function dash(line: string): Marker | null {
  const whole = DASH.exec(line)?.[0];
  return whole === undefined ? null : { text: whole.trim(), family: 'bullet', style: 'bullet-', value: null, length: whole.length, doubtful: false };
}

function broken(whole: string, family: MarkerFamily, style: string, value: number | null): Marker | null {
  return value === null ? null : { text: whole.trim(), family, style, value, length: whole.length, doubtful: true, broken: true };
}
