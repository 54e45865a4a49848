/** Who does what an item tells, where they stand by themselves behind its colon: `Trang trí hội trường: Đoàn Thanh niên.` */
import { beginsWithIssuer } from '../../lexicon/issuers.js';
import { DOERS_BEHIND_DEEDS } from '../../lexicon/labels.js';
import { oneOf, openings, plain } from '../../vietnamese/index.js';

/** The deed, the only colon, and what stands behind it up to a remark in brackets. */
const PARTS = /^([^:.;]{3,100}?)\s?:\s+(?!\d)([^:()]{2,160}?)[\s.;,]*(?:\([^()]{2,80}\)[\s.;,]*)?$/u;
const NOT_DEEDS = openings(DOERS_BEHIND_DEEDS.not.map(plain));
/** Also `kiểm tra các xã:`, behind which stands which ones. */
const GOVERNS = new RegExp(String.raw`(?:^|\s)(?:${oneOf(DOERS_BEHIND_DEEDS.governing)}|${oneOf(DOERS_BEHIND_DEEDS.several)} \p{L}+(?: \p{L}+)?)$`, 'iu');

/** The words behind the colon that may name who does what stands before it; null where what stands there is no deed, or still governs them. */
export function doersBehindDeed(text: string): string | null {
  const [, deed = '', doers = ''] = (text.includes(':') && PARTS.exec(text)) || [];
  return deed === '' || NOT_DEEDS.begin(plain(deed)) || GOVERNS.test(deed) || beginsWithIssuer(deed) ? null : doers;
}
