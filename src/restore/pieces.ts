/** Cutting a token into words, numbers and signs, and telling what must not be touched. */
import { DOCUMENT_TYPES } from '../lexicon/document-types.js';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'core' | 'sign';
}

/** Signs that stand between words inside a recognised token; every other run of characters may be a damaged word. */
const RECOGNISED_SIGN = /[.,;:()/\-–—…%+•"“”‘’'!?[\]]/u;
/** In typed text everything but letters and digits stands between words. */
const TYPED_SIGN = /[^\p{L}\p{M}\d]/u;
const PROTECTED = /^(?:https?:\/\/|www\.)|@[\w-]+\.\w|\.(?:gov|com|vn|org|net|edu)(?:\W|$)/iu;

/** Abbreviations joined by an ampersand (`GD&ĐT`, `TT&TT`), perhaps behind others and a dash (`DC-PL&TG`), or the last of them where a line ends before it (`&ĐT`): no damage puts that sign before capitals. */
const JOINED_ABBREVIATIONS = /^[^\p{L}\d&]*(?:(?:\p{Lu}{1,8}-)*\p{Lu}{1,8}(?:&\p{Lu}{1,8})+|&\p{Lu}{2,8})[^\p{L}\d&]*$/u;

/** A document's number with its code, or the code alone where a spaced dash parts them (`225 - KH/TWĐTN`). */
export const CODED = new RegExp(String.raw`\d.*[/-]\p{Lu}{2}|^(?:${DOCUMENT_TYPES.map(({ code }) => code).join('|')})\/\p{Lu}{2}`, 'u');

/** True for addresses of the web and of e-mail. */
export function isProtected(token: string): boolean {
  return PROTECTED.test(token);
}

/** True for abbreviations joined by an ampersand. */
export function isJoinedAbbreviation(token: string): boolean {
  return JOINED_ABBREVIATIONS.test(token);
}

/** The pieces of a token: each sign alone, and the runs between. `typed` tells that no sign can be a misread letter. */
export function cutPieces(token: string, typed: boolean): Piece[] {
  const signs = typed ? TYPED_SIGN : RECOGNISED_SIGN;
  const out: Piece[] = [];
  let at = 0;
  while (at < token.length) {
    let end = at + 1;
    const sign = signs.test(token[at]!);
    if (!sign) while (end < token.length && !signs.test(token[end]!)) end++;
    out.push({ start: at, end, kind: sign ? 'sign' : 'core' });
    at = end;
  }
  return out;
}
