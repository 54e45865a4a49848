/** Who signed: on whose behalf, for whom, in which office. */
import type { PlanDocument } from '../../contract/schema.js';
import { PERSON_NAME, plainPositions, signingPrefix } from '../../lexicon/signing.js';
import { plain } from '../../vietnamese/index.js';

type Signatory = NonNullable<PlanDocument['signatory']>;

const POSITION = new RegExp(plainPositions().join('|'), 'gu');
const BEHALF = new RegExp(String.raw`^${signingPrefix('behalf')}\s*(.+)$`, 'u');
const ACTING = new RegExp(String.raw`(?:^|\s)${signingPrefix('acting')}\s*(.+)$`, 'u');
const ACTING_BEGINS = new RegExp(String.raw`\s${signingPrefix('acting')}`, 'u');
const NAME_AT_END = new RegExp(String.raw`(?:^|\s)${PERSON_NAME}$`, 'u');
/** What stands in the place of the signature: `(Đã ký)`, `[daky]`. */
const SIGNED = /[*_#]+|\([^)]*\)|\[[^\]]*\]|đã ký/giu;

/** The signatory that a signature block's text shows; null if it shows no office and no name. */
export function signatoryOf(block: string): Signatory | null {
  const text = block.replace(SIGNED, ' ').replace(/\s+/gu, ' ').trim();
  const named = NAME_AT_END.exec(text);
  const office = (named === null ? text : text.slice(0, named.index)).trim();
  const behalf = BEHALF.exec(office);
  const body = behalf?.[1] ?? office;
  const acting = ACTING.exec(body);
  const onBehalfOf = behalf ? beforeOffice(body) : null;
  const tail = acting?.[1] ?? (onBehalfOf === null ? body : body.slice(onBehalfOf.length));
  const { actingFor, position } = officesIn(tail.trim(), acting !== null);
  const name = named?.[1] ?? null;
  return position === null && name === null ? null : { onBehalfOf, actingFor, position, name };
}

/** The body before the first office or the first prefix. */
function beforeOffice(text: string): string | null {
  const prefix = text.search(ACTING_BEGINS);
  const office = plain(text).search(POSITION);
  const ends = [prefix, office].filter((at) => at > 0);
  const end = ends.length > 0 ? Math.min(...ends) : text.length;
  return text.slice(0, end).trim() || null;
}

/** The offices of a text such as `CHỦ TỊCH PHÓ CHỦ TỊCH`: for whom, if there is a prefix, and the signatory's own. What is no office is left out. */
function officesIn(text: string, acting: boolean): { readonly actingFor: string | null; readonly position: string | null } {
  const starts = [...plain(text).matchAll(POSITION)].map(({ index }) => index);
  const offices = starts.map((start, i) => /^[\p{Lu}\s,-]+/u.exec(text.slice(start, starts[i + 1] ?? text.length))?.[0].trim() ?? '').filter((office) => office !== '');
  if (!acting) return { actingFor: null, position: offices.length > 0 ? offices.join(' ') : null };
  return { actingFor: offices[0] ?? null, position: offices.slice(1).join(' ') || null };
}
