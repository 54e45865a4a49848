/** The head of documents without a letterhead that stands in one run with the title, as old collections print it. */
import { beginsWithIssuer } from '../../lexicon/issuers.js';
import { beginsWith, plain } from '../../vietnamese/index.js';
import { findNumber } from './number.js';
import { edtf } from './place-date.js';

export interface TitleHead {
  readonly issuer: string;
  readonly number: string;
  /** EDTF. */
  readonly date: string | null;
  /** The rest of the run; empty where nothing follows. */
  readonly title: string;
}

const DAY = String.raw`ngày\s(\d{1,2})\s?(?:tháng|[/.-])\s?(\d{1,2})\s?(?:năm|[/.-])\s?(\d{4})`;
const BODY = String.raw`((?:(?!\s(?:số|về|ngày|quy định|ban hành)\s)[^.:;]){4,100})`;
/** `CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 16/2001/CT-TTG NGÀY 21 THÁNG 6 NĂM 2001 VỀ VIỆC …` */
const ISSUER_FIRST = new RegExp(String.raw`^của\s${BODY}\s(?<number>số\s?:?\s?\S+),?\s${DAY}(.*)$`, 'iu');
/** `SỐ 15/2004/QĐ-BTC NGÀY 09/02/2004 CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH VỀ VIỆC …` */
const NUMBER_FIRST = new RegExp(String.raw`^(?<number>số\s?:?\s?\S+),?\s${DAY}\scủa\s${BODY}(.*)$`, 'iu');

/**
 * Issuer, number and date that a title region's text holds between the type word and the title; null where it does not.
 * @param typeName the name of the document's type.
 */
export function headInTitle(region: string, typeName: string): TitleHead | null {
  const text = region.replace(/[*_#]/gu, '').replace(/\s+/gu, ' ').trim();
  const type = beginsWith(plain(text), [plain(typeName)]);
  const run = type === null ? '' : text.split(' ').slice(type.split(' ').length).join(' ');
  const first = ISSUER_FIRST.exec(run);
  const match = first ?? NUMBER_FIRST.exec(run);
  // The name of the signer's office is in capitals as the run is: `findNumber` knows `Số`.
  const number = match && findNumber(match.groups!.number!.replace(/^số/iu, 'Số'));
  if (!match || !number) return null;
  const [issuer, day, month, year, title] = first ? [match[1], match[3], match[4], match[5], match[6]] : [match[5], match[2], match[3], match[4], match[6]];
  if (!beginsWithIssuer(issuer!)) return null;
  return { issuer: issuer!.trim(), number: number.value, date: edtf(Number(year), month, day), title: title!.replace(/^[\s,.–-]+/u, '').trim() };
}
