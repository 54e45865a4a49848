/** Whether a name in a table that was put together from damaged lines can be trusted to be one agency's. */
import { isSyllable } from '../../vietnamese/index.js';
import { HEADS } from '../agencies/vocabulary.js';
import { tokenize } from '../text/tokens.js';

/** A word of capitals and signs, as of abbreviations: `UBND`, `KH&CN`. */
const ABBREVIATION = /^(?=.*\p{Lu}{2})[\p{Lu}\d&.]+$/u;
/** What stands between the words of a name, and numbers of units. */
const INNER = /^(?:[-–&]|\d+)$/u;
/** A word that a name never ends in: what belongs to it stands in another cell, or was not read. */
const OPEN_END = /(?:^|\s)(?:và|của|các|thuộc|về|-|–)$/u;

/** True for a name that begins as agencies do and holds nothing but words, abbreviations and numbers. */
export function isSoundAgency(name: string): boolean {
  const words = name.split(/\s+/u).map((word) => word.replace(/[(),;.]+/gu, '')).filter((word) => word !== '');
  if (words.length === 0 || OPEN_END.test(name)) return false;
  const begins = HEADS.match(tokenize(name), 0) !== null || ABBREVIATION.test(words[0]!) || /^các$/iu.test(words[0]!);
  return begins && words.every((word) => INNER.test(word) || ABBREVIATION.test(word) || word.toLowerCase().split('-').every((part) => isSyllable(part)));
}
