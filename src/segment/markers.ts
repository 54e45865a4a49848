/** Reads the marker that a paragraph begins with: `I.`, `1.`, `1.1.`, `a)`, `-`, `Điều 3.`, `Phần II`, `PHỤ LỤC`. */
import { DOCUMENT_TYPES } from '../lexicon/document-types.js';
import { LIST_SIGN_CLASS } from '../lexicon/list-signs.js';
import { SPECKS_BEFORE_MARKERS } from '../lexicon/specks.js';
import { wordTable } from '../lexicon/word-table.js';
import { listLetterIndex, parseRoman } from '../vietnamese/index.js';
import { readBrokenMarker } from './broken-markers.js';

/** Markers of one class form one list. Classes are told apart also by their punctuation: `1.` and `1)` are two lists. */
export interface Marker {
  /** As written, without white space at the ends. */
  readonly text: string;
  /** E.g. `roman.`, `number.`, `decimal2`, `letter)`, `bullet-`. */
  readonly family: MarkerFamily;
  readonly style: string;
  /** Place in its sequence, from 1; null for bullets. */
  readonly value: number | null;
  /** Code units from the line's start to the first character after the marker and white space. */
  readonly length: number;
  /** True for what may just as well be no marker (`1 - `, `2024.`), so that only its place can tell. */
  readonly doubtful: boolean;
  /** True where recognition broke the marker and `value` is a guess: it is one only if its value is the next of its list. */
  readonly broken?: boolean;
}

export type MarkerFamily = 'part' | 'chapter' | 'division' | 'article' | 'appendix' | 'capital' | 'roman' | 'number' | 'decimal' | 'letter' | 'parenthesis' | 'bullet';

const ORDINALS = wordTable({ 'nhất': 1, 'một': 1, 'hai': 2, 'ba': 3, 'tư': 4, 'bốn': 4, 'năm': 5, 'sáu': 6, 'bảy': 7, 'tám': 8 });
const NAMED = /^(phần|chương|mục|tiểu mục|điều|phụ lục|bước)(?:\s+(?:số\s+)?(?:(thứ\s+)?(\p{Ll}+|[IVXLivxl1]{1,6}|\d{1,3}[a-zđ]?)))?\s*([.:)\u2013-]|(?=\s|$))\s*/iu;
const FAMILY: Readonly<Record<string, MarkerFamily>> = { 'phần': 'part', 'chương': 'chapter', 'mục': 'division', 'tiểu mục': 'division', 'điều': 'article', 'phụ lục': 'appendix', 'bước': 'bullet' };
/** `V/v`, also `V.v`, opens what a letter is about. */
const ROMAN = /^(?!V\s?[/.]\s?[Vv](?!\p{L}))([IVX]{1,6})\s*([.)]|\/\.?|\s?[-–](?=\s))[-–\s]*(?=\S)/u;
/** The same over a title in capitals, with small letters for its own: `v. TỔ CHỨC THỰC HIỆN`. */
const SMALL_ROMAN = /^([ivx]{1,5})\s*([.)]|\/\.?)[-–\s]*(?=\p{Lu}{2,}\s[\P{Ll}]*$)/u;
const DECIMAL = /^(?:\d{1,2}|[IVX]{1,5}|[A-HĐ](?=\.\d))((?:\.\d{1,2}){1,4})(?:[.)]|[-–](?=\s))?[-–\s]*(?=[\p{L}“"'(*])/u;
/** `213/QĐ-UBND` is a document's number, which a line end brought to the front. */
const NUMBER = /^(\d{1,3})(?!\/\p{Lu}\p{L}*[-/]\p{L})(?:([.)]|\.?\/\.?)[-–\s]*|(\s*[-–]\s))(?=[\p{L}“"'(*])/u;
const LETTER = /^(?<sign>[a-zđ])(?<digits>\d{0,2})(?<end>[.)]|\/(?=\s))\.?\s*(?=[^\s.])/u;
/** `a, Nội dung`: it counts on, or its comma is one of a sentence. */
const LETTER_AND_COMMA = /^(?<sign>[a-zđ])(?<end>,)\s+(?=\p{Lu})/u;
const CAPITAL = /^([A-HĐ])\s*([.)/]|\s?[-–](?=\s))\s+(?=\S)/u;
const PARENTHESIS = /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*(?=\S)/u;
const BULLET = new RegExp(String.raw`^([o${LIST_SIGN_CLASS}])\s*(?=[*_]{0,3}[^\s\-–—+*_.])`, 'u');
/** A dash behind a speck, which may make a plus sign of it: `; - Rà soát`, `_ + Rà soát`. */
const SPECK_AND_BULLET = new RegExp(String.raw`^[${SPECKS_BEFORE_MARKERS}]{1,2}\s*([-–—+])\s+(?=\p{Lu})`, 'u');
/** A speck before a number, a letter or `Điều` with its point, or between a dash and its item. */
const SPECK_BEFORE = new RegExp(String.raw`^[${SPECKS_BEFORE_MARKERS}|]\s+(?=(?:Điều\s\d{1,3}|\d{1,2}|[IVX]{1,4}|[a-zđ])[.)]\s*\p{Lu})`, 'u');
const BULLET_AND_SPECK = new RegExp(String.raw`^([-–—+])[${SPECKS_BEFORE_MARKERS}]\s*(?=\p{Lu}\p{Ll})`, 'u');
/** The dash that a converter puts before the items of a list, with the number that one of them has of its own: `- 1. Phát động`. */
const DASH_AND_NUMBER = /^([-–—])\s+\d{1,2}[.)]\s+(?=\p{Lu}\p{Ll}*\s)/u;
/** Stars that end emphasis of the marker alone. */
const CLOSING_STARS = /^\*{1,3}\s+/u;
/** Words of an appendix that is cited, not begun: `Phụ lục I kèm theo …`, `Phụ lục II Nghị định …`. */
const CITED_APPENDIX = new RegExp(`^(?:\\p{Ll}|(?:${DOCUMENT_TYPES.map(({ name }) => name).join('|')}|Luật)(?!\\p{L}))`, 'u');

/** The marker that a line's text begins with, or null. Stars that close behind it belong to it: `1.** Rà soát`. */
export function readMarker(line: string): Marker | null {
  const speck = SPECK_BEFORE.exec(line)?.[0] ?? '';
  const marker = markerAt(line.slice(speck.length));
  if (!marker) return null;
  const length = speck.length + marker.length;
  const closing = line[length] === '*' ? (CLOSING_STARS.exec(line.slice(length))?.[0].length ?? 0) : 0;
  return length + closing === marker.length ? marker : { ...marker, length: length + closing };
}

function markerAt(line: string): Marker | null {
  return named(line) ?? decimal(line) ?? number(line) ?? roman(line) ?? capital(line) ?? letter(line) ?? parenthesis(line) ?? bullet(line) ?? readBrokenMarker(line);
}

function named(line: string): Marker | null {
  const match = NAMED.exec(line);
  if (!match) return null;
  const [whole, word = '', ordinal, which, end = ''] = match;
  const key = word.toLowerCase().normalize('NFC');
  const family = FAMILY[key];
  if (!family) return null;
  const written = /^\p{Lu}/u.test(word);
  if (!written) return null;
  if (family === 'appendix') {
    const counted = which !== undefined && (parseRoman(which) !== null || /^\d/u.test(which)) ? whole : word;
    const rest = line.slice(counted.length).trim();
    if (word !== word.toUpperCase() && rest !== '' && (counted === word || (end === '' && CITED_APPENDIX.test(rest)))) return null;
    const text = counted.trim().replace(/[.:]$/u, '');
    return { text, family, style: key, value: counted === whole ? ordinalOf(which) : null, length: skipSpace(line, counted.length), doubtful: false };
  }
  const value = ordinalOf(which);
  if (value === null || (ordinal !== undefined && ORDINALS[which?.toLowerCase() ?? ''] === undefined)) return null;
  const rest = line.slice(whole.length);
  // `Điều 31 Luật …` and `Mục 2 của …` go on in a sentence.
  if (end === '' && rest !== '' && !(family === 'part' || family === 'chapter' || /^\p{Lu}{2}/u.test(rest))) return null;
  if (end === '' && /^(?:\p{Ll}|[,;(])/u.test(rest)) return null;
  return { text: whole.trim(), family, style: key, value, length: whole.length, doubtful: false };
}

function ordinalOf(which: string | undefined): number | null {
  if (which === undefined) return null;
  if (/^\d+/u.test(which)) return Number.parseInt(which, 10);
  return ORDINALS[which.toLowerCase()] ?? parseRoman(which.replaceAll('1', 'I').replaceAll('l', 'I'));
}

function roman(line: string): Marker | null {
  const whole = ROMAN.exec(line);
  const match = whole ?? SMALL_ROMAN.exec(line);
  const value = match ? parseRoman(match[1]!.toUpperCase()) : null;
  if (!match || value === null) return null;
  return { text: match[0].trim(), family: 'roman', style: `roman${match[2]!.trim()}`, value, length: match[0].length, doubtful: !whole, ...(!whole && { broken: true }) };
}

/** `1.1.`, `1.1.2`, `I.1.`, `A.2.` */
function decimal(line: string): Marker | null {
  const match = DECIMAL.exec(line);
  if (!match) return null;
  // A date such as 12.5.2024 has a four-digit end; 1.500 has three digits: neither matches \d{1,2}.
  const numbers = match[1]!.slice(1).split('.');
  return { text: match[0].trim(), family: 'decimal', style: `decimal${numbers.length + 1}`, value: Number(numbers.at(-1)), length: match[0].length, doubtful: false };
}

function number(line: string): Marker | null {
  const match = NUMBER.exec(line);
  if (!match) return null;
  const [whole, digits = '', point, dash] = match;
  return { text: whole.trim(), family: 'number', style: `number${point ?? dash!.trim()}`, value: Number(digits), length: whole.length, doubtful: dash !== undefined || digits.length > 2 };
}

function capital(line: string): Marker | null {
  const match = CAPITAL.exec(line);
  const value = match ? listLetterIndex(match[1]!) : null;
  return match && value !== null ? { text: match[0].trim(), family: 'capital', style: `capital${match[2]!}`, value: value + 1, length: match[0].length, doubtful: false } : null;
}

/** `a)`, `đ.`, `b).`; `a1)` counts by its number. */
function letter(line: string): Marker | null {
  const sure = LETTER.exec(line);
  const match = sure ?? LETTER_AND_COMMA.exec(line);
  if (!match) return null;
  const [whole] = match;
  const { sign = '', digits = '', end = '' } = match.groups!;
  const index = listLetterIndex(sign);
  const value = digits === '' ? (index === null ? null : index + 1) : Number(digits);
  return { text: whole.trim(), family: 'letter', style: `${digits === '' ? 'letter' : `letter-${sign}`}${end}`, value, length: whole.length, doubtful: !sure || sign === 'd' || index === null, ...(!sure && { broken: true }) };
}

/** `(1)`, `(a)`, `(ii)`; a lone `(i)`, `(v)`, `(x)` is a Roman number, for lists in parentheses seldom come as far as these letters. */
function parenthesis(line: string): Marker | null {
  const match = PARENTHESIS.exec(line);
  if (!match) return null;
  const inner = match[1]!;
  const small = parseRoman(inner);
  const [style, value] = /^\d/u.test(inner) ? ['(number)', Number(inner)] as const : small !== null && /^[ivx]+$/u.test(inner) ? ['(roman)', small] as const : ['(letter)', (listLetterIndex(inner) ?? 0) + 1] as const;
  return { text: match[0].trim(), family: 'parenthesis', style, value, length: match[0].length, doubtful: false };
}

function bullet(line: string): Marker | null {
  const behindSpeck = SPECK_AND_BULLET.exec(line);
  const match = behindSpeck ?? BULLET_AND_SPECK.exec(line) ?? DASH_AND_NUMBER.exec(line) ?? BULLET.exec(line);
  if (!match) return null;
  const sign = match[1]!;
  if (sign === 'o' && !/^o\s/u.test(line)) return null;
  const style = behindSpeck || /[-–—\u2212]/u.test(sign) ? '-' : sign;
  return { text: sign, family: 'bullet', style: `bullet${style}`, value: null, length: match[0].length, doubtful: false };
}

function skipSpace(line: string, from: number): number {
  while (from < line.length && /[\s.:]/u.test(line[from]!)) from++;
  return from;
}
