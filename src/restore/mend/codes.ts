/** The types of documents in their codes, and what stands as short: `/OĐ-` is `/QĐ-`, `Tờ trình số 565/TTY-SYT` is `565/TTr-SYT`, `(b/o)` is `(b/c)`. */
import { distance } from 'fastest-levenshtein';
import { ISSUER_SIGNS, OFFICE_SIGNS, PARTY_SIGNS } from '../../lexicon/code-letters.js';
import { DOCUMENT_TYPES } from '../../lexicon/document-types.js';
import { stripMarks } from '../../vietnamese/index.js';
import { reworded, type Decision } from '../decoder.js';

/** What `QĐ` is read as between a number and its issuer's sign; no type of document is abbreviated so. Source: readings with Tesseract's English data; Nghị định 30/2020/NĐ-CP, Phụ lục III. */
const DECISION = /(?<=\d\s?\/|^\/)[O0Q][DĐ]B?(?=-)/u;
/** The sign of a party committee (Đảng ủy) behind a type in a party document's number: `16-KH/ĐU`, `41/NQ-ĐU`; no body is abbreviated as it is read. Source: Hướng dẫn 36-HD/VPTW, số và ký hiệu văn bản của Đảng. */
const PARTY_COMMITTEE = /(?<=\d(?:-\p{Lu}{2,3}\/|\/\p{Lu}{2,3}-))[BDE]U(?!\p{L})/u;
/** The office behind an issuer's sign at the end of a number, whose Đ lost its stroke: `14447/BTC-DT`, `588/TTg-DP`. */
const BEHIND_ISSUER = String.raw`\d\s?\/(?!(?:${OFFICE_SIGNS.health.join('|')})-)\p{L}{2,8}-`;
const OFFICES = ([[OFFICE_SIGNS.whole, ''], [OFFICE_SIGNS.ending, String.raw`\p{Lu}{0,4}`]] as const).map(([printed, before]) => (
  { printed, read: new RegExp(String.raw`(?<=${BEHIND_ISSUER}${before})${stripMarks(printed)}(?=[.,;:)]*$)`, 'u') }));
/** What circulars' `TT` is read as between the year and the sign of who issues: no figures stand there. Source: readings of scans with Tesseract's Vietnamese data; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3. */
const CIRCULAR = /(?<=\d\/(?:19|20)\d{2}\/)(?:77|7T|T7|T1|1T)(?=-)/u;
/** The health office's sign with its `Y` read as `V`; no department has the other, and only ministries issue circulars. */
const HEALTH = /(?<=-S|\/TT-B)V(?=T(?!\p{L}))/u;
/** The Prime Minister's sign with its first letter read as a stroke; no body has the other. */
const PRIME_MINISTER = /(?<=(?<!\p{L})P?)I(?=Tg)/u;
/** The sign of the Party's centre with its first letter read as a stroke: `296-QĐ/IW`; no body has the other. */
const CENTRE = /(?<=\d-\p{Lu}{2,3}\/)[I1l](?=W(?!\p{L}))/u;
/** The first letter of a department's sign (`SNNMT`), read as a figure; behind the slash of a letter's number no figure stands. */
const DEPARTMENT = /(?<=^\(?\d{1,5}\s?\/)5(?=\p{Lu}{2,6}-\p{Lu})/u;
/** The dash between a type's code and its issuer's sign, which a thin print lost: `2184/KHSNNMT`, `12/QĐUBND`. */
const LOST_DASH = new RegExp(String.raw`(?<=^\d{1,5}\/(?:${DOCUMENT_TYPES.map(({ code }) => code).join('|')}))(?=(?:${ISSUER_SIGNS.signs.join('|')})(?!\p{L}))`, 'u');
/** The same, read as a quotation mark: `45/KH“MNSC`. */
const QUOTED_DASH = /(?<=^\d{1,5}\/\p{Lu}{2,4})[“”"](?=\p{Lu}{2})/u;
/** The slash between a party document's type and its issuer's sign, read as a stroke: `33-NQITW`, `33-CTrlTU`. */
const PARTY_SLASH = new RegExp(String.raw`(?<=^\d{1,5}[a-z]?-(?:${DOCUMENT_TYPES.map(({ code }) => code).join('|')}))[Il1|](?=(?:${PARTY_SIGNS.signs.join('|')}|TTg)(?!\p{L}))`, 'u');
/** A slash read twice between a quarter or a month and its year: `Quý I//2026`. */
const TWICE = /(?<=^(?:I{1,3}|IV|\d{1,2}))\/{2}(?=(?:19|20)\d{2}(?!\d))/u;
/** The note behind a recipient to whom the document reports, `(b/c)`, with its `c` read as another letter. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9 (nơi nhận); readings of scans. */
const REPORT_NOTE = /(?<=\(b\/)[CoOeE](?=\))/u;
/** Training behind education or infrastructure in a sign, `ĐT`, whose stroke makes a `B` of the letter: `PGDDBT`, `GD&BT`. Source: readings with Tesseract's English data. */
const TRAINING = /(?<=GD&?|KTHT)[DĐ]?BT(?!\p{L})/u;
/** What each of them is read as, and what is printed, in the order in which they are mended. */
const KNOWN_SIGNS: readonly (readonly [read: RegExp, printed: string])[] = [
  [DECISION, 'QĐ'], [PARTY_COMMITTEE, 'ĐU'], [CIRCULAR, 'TT'], [HEALTH, 'Y'], [PRIME_MINISTER, 'T'], [REPORT_NOTE, 'c'], [CENTRE, 'T'], [DEPARTMENT, 'S'], [LOST_DASH, '-'], [QUOTED_DASH, '-'], [PARTY_SLASH, '/'], [TWICE, '/'], [TRAINING, 'ĐT'],
];
/** The code of the type in a document's number. */
const TYPE_CODE = /(?<=^\d{1,5}[a-zđ]?\/)\p{L}{2,4}(?=-)/u;
const CODES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(({ code }) => code));
/** Most words that a type's name has. */
const LONGEST_NAME = Math.max(...DOCUMENT_TYPES.map(({ name }) => name.split(' ').length));

/** Gives such codes their letters back. */
export function repairCodes(decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, index) => reworded(decision, withCode(withKnownSigns(decision.text), () => typeBefore(decisions, index))));
}

/** Gives offices' signs in numbers that were read with English data their Đ back. */
export function repairOfficeSigns(decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision) => (decision.text.includes('/') ? reworded(decision, OFFICES.reduce((text, { read, printed }) => text.replace(read, printed), decision.text)) : decision));
}

function withKnownSigns(text: string): string {
  return KNOWN_SIGNS.reduce((mended, [read, printed]) => mended.replace(read, printed), text);
}

/**
 * A number with the code of the type that is named before it, where all but one letter of it was read; in a code of two
 * letters that would be too little, but for the stroke of a Đ (`Hướng dẫn số 22/HĐ-`).
 */
function withCode(number: string, type: () => string | null): string {
  const read = TYPE_CODE.exec(number)?.[0];
  if (read === undefined || (CODES.has(read) && !/[DĐ]/u.test(read))) return number;
  const code = type();
  const isMeant = code !== null && (stripMarks(code) === stripMarks(read) || (!CODES.has(read) && code.length > 2 && distance(code.toLowerCase(), read.toLowerCase()) <= 1));
  return isMeant ? number.replace(TYPE_CODE, code) : number;
}

/** The code of the type whose name stands before `số` and a number; null where none does. */
function typeBefore(decisions: readonly Decision[], index: number): string | null {
  if (decisions[index - 1]?.text.toLowerCase() !== 'số') return null;
  const words = decisions.slice(Math.max(0, index - 1 - LONGEST_NAME), index - 1).map(({ text }) => text.toLowerCase()).join(' ');
  return DOCUMENT_TYPES.find(({ name }) => words.endsWith(name.toLowerCase()))?.code ?? null;
}
