/** The issuing body of a document that lost its letterhead: as its number, its last sentence or its lead-in tells. */
import { CLOSING_VERBS, OFFICE_SIGNS, beginsWithIssuer } from '../../lexicon/issuers.js';
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { ASKING_PHRASES } from '../../lexicon/frame-phrases.js';
import { oneOf, wordsOf } from '../../vietnamese/index.js';
import { NO_NAMES } from '../agencies/document-names.js';
import { agenciesOnly } from '../agencies/values.js';
import { expandAbbreviations, issuersOfText } from './issuer.js';

/** `Văn phòng Chính phủ thông báo để các Bộ, cơ quan biết, thực hiện./.` */
const LAST_SENTENCE = new RegExp(String.raw`(?:^|\n)(\p{Lu}[^\n,.;:]{4,80}?)\s(?:xin\s|trân trọng\s)*${oneOf(CLOSING_VERBS.phrases)}(?!\p{L})[^\n]{0,240}\.\s?/\.`, 'giu');
/** A word that only a title, or a signature, writes so: abbreviations are written out before. */
const CAPITALS = /\p{Lu}{3,}/u;
const ASKS = new RegExp(wordsOf(ASKING_PHRASES.phrases), 'u');
const TYPE_SIGNS: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(({ code }) => code));
const OFFICES = new Map<string, string>(OFFICE_SIGNS.offices.map(({ sign, name }) => [sign, name]));

/**
 * The body that issues a document, where no letterhead names one; null if nothing tells it.
 * @param number the document's number, whose sign may stand for its office.
 * @param preamble the text that leads to the body.
 * @param closing the paragraph that closes the document; empty where none does.
 * @param text all of the document.
 */
export function issuerInText(number: string | null, preamble: string, closing: string, text: string): string | null {
  return officeOfSign(number) ?? senderAtEnd(text) ?? speakerOf(preamble) ?? speakerAtEnd(closing);
}

/** The body that a lead-in names as issuing and whose initials are the number's sign (`/HD-SGDĐT`): a letterhead may have lost its line below the one of the superior body. */
export function officeOfInitials(number: string | null, preamble: string): string | null {
  const sign = signsIn(number)[0];
  return sign === undefined ? null : issuersOfText(preamble).find((name) => isBody(name) && initialsOf(name) === sign) ?? null;
}

function initialsOf(name: string): string {
  return (name.match(/\p{L}+/gu) ?? []).filter((word) => word !== 'và').map((word) => word[0]!.toUpperCase()).join('');
}

/** The last body that a lead-in names as issuing, by the fullest form of its name. */
function speakerOf(preamble: string): string | null {
  const bodies = issuersOfText(preamble).filter(isBody);
  const last = bodies.at(-1);
  return bodies.find((name) => name.startsWith(`${last} `)) ?? last ?? null;
}

/** The body that asks in a closing paragraph, at the beginning of a sentence or behind `Trên đây là …,`. */
function speakerAtEnd(closing: string): string | null {
  const asking = closing.split(/\.\s+/u).map((sentence) => sentence.split(/[,;]\s+/u).find((clause) => ASKS.test(clause)) ?? '');
  return speakerOf(asking.filter(beginsWithIssuer).join('\n'));
}

/** `631/TB-VPCP`: the office that the number's first sign behind its type stands for. */
function officeOfSign(number: string | null): string | null {
  const sign = signsIn(number)[0];
  return (sign !== undefined && OFFICES.get(sign)) || null;
}

/** The signs of offices in a number, behind that of its type. */
function signsIn(number: string | null): readonly string[] {
  return (number ?? '').split(/[\d/-]+/u).filter((part) => part !== '' && !TYPE_SIGNS.has(part));
}

/** The body that takes its leave of the readers. */
function senderAtEnd(text: string): string | null {
  const names = [...text.matchAll(LAST_SENTENCE)].map(([, name = '']) => name.trim());
  return names.map(expandAbbreviations).find((name) => beginsWithIssuer(name) && isBody(name)) ?? null;
}

/** True for a name in a sentence that says nothing else: not `Khoa phải`, `Bộ III và IV phối hợp với các Sở`. */
function isBody(name: string): boolean {
  return !CAPITALS.test(name) && agenciesOnly(name, NO_NAMES).length === 1;
}
