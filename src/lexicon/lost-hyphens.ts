/** Hyphens in the numbers of documents that a reader of PDFs took for the break of a word at a line's end, and left out. */
import { ISSUER_SIGNS } from './code-letters.js';
import { DOCUMENT_TYPES } from './document-types.js';
import { OFFICE_SIGNS } from './issuers.js';

/** Signs of ministries that letters written before 2025 bear, beside those of today. */
export const FORMER_MINISTRY_SIGNS = {
  source: 'Ký hiệu công văn của các bộ trước Nghị quyết 176/2025/QH15 về cơ cấu tổ chức của Chính phủ; kho văn bản mẫu',
  signs: ['BTTTT', 'BKHĐT', 'BGTVT', 'BLĐTBXH', 'BTNMT', 'BNNPTNT', 'BCT', 'BNG', 'BTL', 'TTCP', 'UBDT'],
} as const;

const SIGNS = [...ISSUER_SIGNS.signs, ...FORMER_MINISTRY_SIGNS.signs, ...OFFICE_SIGNS.offices.map(({ sign }) => sign)];
/** `CP` alone begins other signs. */
const ISSUERS = oneOf(SIGNS.filter(({ length }) => length > 2));
const CODES = oneOf(DOCUMENT_TYPES.map(({ code }) => code));
/** Codes with a small letter, which no body's sign begins with. */
const CERTAIN_CODES = oneOf(DOCUMENT_TYPES.map(({ code }) => code).filter((code) => /\p{Ll}/u.test(code)));
const FIGURES = String.raw`^\d{1,5}[a-zđA-EĐ]?\/(?:(?:19|20)\d{2}\/)?`;
/** Behind the type of a document, before the sign of who issues it: `186/2025/NĐCP`, `37/TTrVHXH`; the inspectorate's own sign is that of circulars and the government. */
const BEHIND_TYPE = new RegExp(String.raw`(?<=${FIGURES}(?!${oneOf(SIGNS)}(?!\p{L}))${CODES})(?=${oneOf(SIGNS)}(?!\p{L}))|(?<=${FIGURES}${CERTAIN_CODES})(?=\p{Lu}{2,}(?!\p{L}|.*-))`, 'u');
/** Behind who issues a letter, before the office that wrote it: `2188/SKHĐTTH`, `88/UBNDĐTXD`. */
const BEHIND_ISSUER = new RegExp(String.raw`(?<=^\d{1,5}\/${ISSUERS})(?=\p{Lu}{2})(?!.*-)`, 'u');
/** Behind the figures of a Party's document: `57NQ/TW`, `31TTr/BXDĐ`. */
const BEHIND_FIGURES = new RegExp(String.raw`(?<=^\d{1,5})(?=${CODES}\/\p{Lu}{2})`, 'u');

/** A number like those, with its hyphen; another one as it is. */
export function withLostHyphen(number: string): string {
  const [place] = [BEHIND_FIGURES, BEHIND_TYPE, BEHIND_ISSUER].filter((pattern) => pattern.test(number));
  return place === undefined ? number : number.replace(place, '-');
}

/** A pattern's source for one of the signs, the longest that fits. */
function oneOf(signs: readonly string[]): string {
  return `(?:${[...signs].sort((a, b) => b.length - a.length).join('|')})`;
}
