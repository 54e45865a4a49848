/** Who signed: on whose behalf, for whom, in which office. */
import type { PlanDocument } from '../../contract/schema.js';
import { SIGNING_POSITIONS } from '../../lexicon/frame-phrases.js';
import { plain } from '../../vietnamese/index.js';

type Signatory = NonNullable<PlanDocument['signatory']>;

const POSITIONS = [...SIGNING_POSITIONS.phrases].sort((a, b) => b.length - a.length);
const POSITION = new RegExp(POSITIONS.map((phrase) => plain(phrase)).join('|'), 'gu');
const RANK = /^(?:(?:ThS|TS|PGS|GS|BS|CN|KS|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Trung tướng|Đại tướng|Thượng tướng)\.?\s*)+/iu;

/** The signatory that a signature block's text shows; null if it shows no office and no name. */
export function signatoryOf(block: string): Signatory | null {
  const text = block.replace(/[*_#]+|\(\s*đã ký\s*\)|đã ký/giu, ' ').replace(/\s+/gu, ' ').trim();
  const name = nameAtEnd(text);
  const office = (name === null ? text : text.slice(0, text.length - name.length)).trim().replace(RANK_AT_END, '').trim();
  const behalf = /^T[./]?\s?M\s?[./]\s*(.+)$/u.exec(office);
  const body = behalf?.[1] ?? office;
  const acting = /(?:^|\s)(?:K\/?T|TL|TUQ|Q)\s?[./]\s*(.+)$/u.exec(body);
  const onBehalfOf = behalf ? beforeOffice(body) : null;
  const tail = acting?.[1] ?? (onBehalfOf === null ? body : body.slice(onBehalfOf.length));
  const { actingFor, position } = officesIn(tail.trim(), acting !== null);
  if (position === null && name === null) return null;
  return { onBehalfOf, actingFor, position, name: name === null ? null : name.replace(RANK, '').trim() };
}

const RANK_AT_END = /\s(?:ThS|TS|PGS|GS|BS)\.?$/u;

function nameAtEnd(text: string): string | null {
  const match = /(?:^|\s)((?:(?:ThS|TS|PGS|GS|BS|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Trung tướng)\.?\s*)*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,5})$/u.exec(text);
  return match?.[1] ?? null;
}

/** The body before the first office or the first prefix. */
function beforeOffice(text: string): string | null {
  const prefix = text.search(/\s(?:K\/?T|TL|TUQ|Q)\s?[./]/u);
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
