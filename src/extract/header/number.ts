/** The number of a document (số, ký hiệu), as its letterhead shows it. */
import type { Range } from '../../document/model.js';
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { SCHOOL_LETTERS } from '../../lexicon/issuers.js';
import { plain } from '../../vietnamese/index.js';
import { TOWN_LETTERS } from './place-date.js';

export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** A letter or a figure of a sign, up to the `V/v` that is glued to it. */
const SIGN_LETTER = String.raw`(?!V\/v(?!\p{L}))[\p{L}\d]`;
/** Letters and what joins them; behind a spaced dash, which is a speck, a place may stand; a school's initials may stand apart from its level's. */
const SIGN = String.raw`\p{Lu}(?:${SIGN_LETTER}|&(?!\s?\p{L}))*(?:(?:\s?[-–/.&+](?!\s\p{Lu}\p{Ll}{2})\s?\p{L}|,\p{Lu})(?:${SIGN_LETTER}|[&.](?!\s?\p{L}))*)*(?:(?<=[-–/](?:${SCHOOL_LETTERS.phrases.join('|')}))[^\S\n](?!${TOWN_LETTERS}(?!\p{L}))\p{Lu}{1,4}(?=\s\p{Lu}\p{Ll}|\s*(?:\n|$)))?`;
/** Types whose name may stand before `số`: `Nghị quyết số: 61/2022/QH15`. */
const TYPES = [...DOCUMENT_TYPES.map(({ name }) => name), 'Luật', 'Pháp lệnh'].join('|');
const CODES = DOCUMENT_TYPES.map(({ code }) => code).join('|');
/** `Số: 14/KH-UBND`, `Số:   /KH-UBND`, `Số 10-CTr/TU`, `Số: 26 CĐ/PCLBTW`; `Sb`, `S6`, `$6` are what recognition makes of `Số`. */
const NUMBER = new RegExp(String.raw`(?:(?:(?:^|[\s(])S|(?:^|\n)(?:(?:${TYPES})\s)?[s$])[ốôóòồỗốoób60]?|(?:^|\n)SỐ(?=\s?:|\s\d\S*(?:\n|$)))\s?[:.;]?\s*((?:\d(?:[\d\s]{0,5}\d)?[a-zđA-EĐ]?|[\s.…_]{0,12})\s*[/–-]\s*(?:\d{4}\s*/\s*)?${SIGN}|\d{1,5}\s(?:${CODES})\s?/\s?${SIGN})`, 'u');

/** A number that recognition could not read, or tore into what is none: its sign still stands. */
const UNREADABLE = new RegExp(String.raw`(?:^|\s)S[ốôo6]\s?[:.;]\s*(?:\S{1,4}[^\S\n]+){0,2}\S{1,6}\s*(\/\s*${SIGN})`, 'u');

/** A whole number alone on its line, whose first sign is that of a type: `Số` was lost before it. */
const ALONE = new RegExp(String.raw`(?:^|\n)[^\S\n]*(\d{1,5}[a-zđ]?\/(?:\d{4}\/)?(?:${CODES})-${SIGN})[^\S\n]*(?=\n|$)`, 'u');

/** A blank number that the right column's lines tore from its sign: `Số:` and, further below, `/KH-UBND` alone. */
const TORN_FROM_SIGN = new RegExp(String.raw`(?:^|\n)Số\s?:?[^\S\n]*\n(?:[^\n]*\n){0,6}?[^\S\n]*(\/\s?${SIGN})[^\S\n]*(?=\n|$)`, 'u');

/** True for a letterhead's line that begins with `Số`, as recognition may read it, also where the number is blank: `Số    -CV/ĐU`. */
export function opensNumber(line: string): boolean {
  return /^[s$][o6b]?\s?[:.;]|^[s$][o6b]\s*[\d/…-]/u.test(plain(line));
}

/** The number in a letterhead's text; offsets lie in that text. Blank numbers keep their sign: `/KH-UBND`. */
export function findNumber(letterhead: string): Located<string> | null {
  const match = NUMBER.exec(letterhead) ?? UNREADABLE.exec(letterhead) ?? ALONE.exec(letterhead) ?? TORN_FROM_SIGN.exec(letterhead);
  const found = match?.[1];
  if (!match || !found) return null;
  const value = found.replace(/[\s…_]+/gu, '').replace(/–/gu, '-').replace(/[.]+$/u, '').replace(/^\.+/u, '');
  const start = match.index + match[0].length - found.length;
  return { value, range: { start, end: start + found.trimEnd().length } };
}
