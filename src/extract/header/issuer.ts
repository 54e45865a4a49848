/** The issuing body: from the letterhead, else from the text. */
import { COMMON_ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import { beginsWithIssuer, ISSUER_HEADS, ISSUING_VERBS } from '../../lexicon/issuers.js';
import { MOTTO_PHRASES } from '../../lexicon/frame-phrases.js';
import { plain } from '../../vietnamese/index.js';
import { upperFirst, type Casing } from './casing.js';

const MOTTOS = MOTTO_PHRASES.phrases.map(plain);
const VERBS = ISSUING_VERBS.phrases.join('|');
const NAMED_IN_TEXT = new RegExp(String.raw`((?:${ISSUER_HEADS.phrases.join('|')})(?:\s(?!(?:${VERBS})\b)[\p{L}&-]+){0,14}?)\s(?:${VERBS})\s`, 'iu');

/** The issuer that a letterhead's lines name: the last body of the left column. Null if they name none. */
export function issuerOfLetterhead(lines: readonly string[], casing: Casing): string | null {
  const bodies: string[] = [];
  for (const line of lines) {
    const text = withoutMotto(line);
    const folded = plain(text);
    if (folded === '' || /^[^\p{L}]*$/u.test(text)) continue;
    if (/^s[o6b]?\s?[:.;]|^s[o6b]\s?\d|\bngay\b.*\bthang\b|^v\s?\/\s?v/u.test(folded)) break;
    if (text.length > 90 || !isHeadLine(text)) continue;
    if (beginsWithIssuer(text) && !continues(bodies.at(-1))) bodies.push(text);
    else if (bodies.length > 0) bodies.push(`${bodies.pop()!} ${text}`);
  }
  const issuer = bodies.at(-1);
  return issuer === undefined ? null : casing.agency(expandAbbreviations(issuer.replace(/\s+/gu, ' ').replace(/[\s*_.…-]+$/u, '')));
}

/** The body that a text names as issuing: `UBND xã … xây dựng kế hoạch …`. */
export function issuerOfText(text: string): string | null {
  const found = NAMED_IN_TEXT.exec(text)?.[1];
  return found === undefined ? null : upperFirst(expandAbbreviations(found.trim()));
}

/** The full form of a body that signs (`ỦY BAN NHÂN DÂN`), as the text writes it with its level and name. */
export function fullNameInText(body: string, text: string): string | null {
  const escaped = body.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  const match = new RegExp(String.raw`${escaped}\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?:\s\p{Lu}\p{Ll}*)+`, 'iu').exec(text);
  // The flag i lets \p{Lu} match small letters too: cut at the first small word of the name.
  return match ? cutAtSmallWord(match[0]) : null;
}

function cutAtSmallWord(name: string): string | null {
  const match = /^.*?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?:\s\p{Lu}\p{Ll}*)+/u.exec(name);
  return match ? upperFirst(match[0]) : null;
}

/** Writes `UBND`, `HĐND` out. */
export function expandAbbreviations(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => ABBREVIATIONS.get(word) ?? word);
}

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(COMMON_ABBREVIATIONS.entries.map(({ short, full }) => [short, full]));

function isHeadLine(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.replace(/\P{Lu}/gu, '').length >= letters.length * 0.7 || beginsWithIssuer(text);
}

/** True if a line so far cannot stand alone: `ỦY BAN NHÂN DÂN` waits for its place. */
function continues(line: string | undefined): boolean {
  return line !== undefined && /(?:\bvà|,|-|của)\s*$/iu.test(line);
}

function withoutMotto(line: string): string {
  const folded = plain(line);
  for (const motto of MOTTOS) {
    const at = folded.indexOf(motto);
    // Folding keeps the length of a line whose spaces are single.
    if (at >= 0) return withoutMotto(`${line.slice(0, at)} ${line.slice(at + motto.length)}`.replace(/\s+/gu, ' ').trim());
  }
  return line;
}
