/** What begins a document, or another one attached to it. */
import { UNIT_LEVELS } from '../lexicon/agency-scope.js';
import { DOCUMENT_TYPES } from '../lexicon/document-types.js';
import { MOTTO_PHRASES } from '../lexicon/frame-phrases.js';
import { beginsWith, isCapitals, plain } from '../vietnamese/index.js';
import { readMarker } from './markers.js';
import type { TextLine } from './text-lines.js';

const TYPES = DOCUMENT_TYPES.map(({ name }) => plain(name));
const UNITS: ReadonlySet<string> = new Set(UNIT_LEVELS.phrases);
/** Characters that hold any type word and a little more. */
const LONGEST_TYPE = 40;
const MOTTOS = MOTTO_PHRASES.phrases.map(plain);

/** `KẾ HOẠCH`, `KẾ HOẠCH HÀNH ĐỘNG`, `CHỈ THỊ`; a type word in capitals, perhaps with the title behind it. */
export function isTypeLine(line: TextLine): boolean {
  if (/:$/u.test(line.text)) return false;
  const type = beginsWith(plain(line.text.slice(0, LONGEST_TYPE)), TYPES);
  return type !== null && type !== 'cong van' && isCapitals(line.text.slice(0, type.length)) && !namesUnit(line.text);
}

/** `PHƯỜNG AN HÒA`: a unit by its level, where without its marks it reads like `PHƯƠNG ÁN`. */
function namesUnit(text: string): boolean {
  return UNITS.has(text.trimStart().split(/\s/u, 1)[0]!.normalize('NFC').toLowerCase());
}

/** True if a line begins an appendix or an attached document. */
export function startsPart(line: TextLine): boolean {
  return readMarker(line.text)?.family === 'appendix' || isTypeLine(line) || MOTTOS.some((motto) => plain(line.text).includes(motto));
}
