/** The type of a document, from its title or number. */
import { AMENDING_TITLES, DOCUMENT_TYPES } from '../lexicon/document-types.js';
import type { Region } from './frame.js';
import { beginsWith, plain } from '../vietnamese/index.js';

export interface DocumentTypeFound {
  readonly code: string;
  readonly directive: boolean;
}

const AMENDING = AMENDING_TITLES.phrases.map(plain);
const BY_NAME = new Map(DOCUMENT_TYPES.map((type) => [plain(type.name), type]));

/** The type that a line of a letterhead or title tells, or null. */
export function documentTypeIn(region: Region, text: string): DocumentTypeFound | null {
  if (region === 'letterhead') return signedType(text);
  if (region !== 'title') return null;
  const folded = plain(text);
  const name = beginsWith(folded, BY_NAME.keys());
  if (name !== null) return BY_NAME.get(name)!;
  return beginsWith(folded, AMENDING) === null ? null : signedType(text);
}

/** The type whose code stands in a document's number. */
function signedType(text: string): DocumentTypeFound | null {
  const symbol = /\/\s*([\p{L}]{2,4})\s*-/u.exec(text)?.[1];
  return DOCUMENT_TYPES.find(({ code }) => code === symbol) ?? null;
}
