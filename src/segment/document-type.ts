/** The type of a document, from its title or number. */
import { DOCUMENT_TYPES } from '../lexicon/document-types.js';
import type { Region } from './frame.js';
import { beginsWith, plain } from '../vietnamese/index.js';

export interface DocumentTypeFound {
  readonly code: string;
  readonly directive: boolean;
}

const BY_NAME = new Map(DOCUMENT_TYPES.map((type) => [plain(type.name), type]));

/** The type that a line of a letterhead or title tells, or null. */
export function documentTypeIn(region: Region, text: string): DocumentTypeFound | null {
  if (region === 'title') {
    const name = beginsWith(plain(text), BY_NAME.keys());
    return name === null ? null : BY_NAME.get(name)!;
  }
  if (region !== 'letterhead') return null;
  const symbol = /\/\s*([\p{L}]{2,4})\s*-/u.exec(text)?.[1];
  return DOCUMENT_TYPES.find(({ code }) => code === symbol) ?? null;
}
