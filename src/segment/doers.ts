/** Whether a line names those who must do what stands under it: `Đối với các phòng, ban:`, `Trưởng các thôn:`. */
import { AGENCY_HEADS, NOT_AGENCIES } from '../lexicon/agencies.js';
import { HEADING_LEAD_INS } from '../lexicon/directing.js';
import { beginsWithIssuer } from '../lexicon/issuers.js';
import { beginsWith, openings, plain } from '../vietnamese/index.js';

/** Longest name before a colon, in characters. */
const LONGEST_NAME = 120;
const LEAD_INS = HEADING_LEAD_INS.phrases.map(plain);
/** Posts that other words do not begin like. */
const POSTS = openings(AGENCY_HEADS.flatMap(({ kind, heads }) => (kind === 'post' ? heads.filter((head) => head.includes(' ')) : [])).map(plain));
const SEVERAL = openings(AGENCY_HEADS.flatMap(({ heads }) => heads.map((head) => `cac ${plain(head)}`)));
const NOT_SEVERAL = openings(NOT_AGENCIES.phrases.map((phrase) => `cac ${plain(phrase)}`));

/** True for a short text that is nothing but a body, a post or several of them before a colon. */
export function namesDoers(text: string): boolean {
  if (!text.endsWith(':') || text.length > LONGEST_NAME) return false;
  const leadIn = beginsWith(plain(text), LEAD_INS);
  const name = leadIn === null ? text : text.split(' ').slice(leadIn.split(' ').length).join(' ');
  const folded = plain(name);
  return beginsWithIssuer(name) || POSTS.begin(folded) || (SEVERAL.begin(folded) && !NOT_SEVERAL.begin(folded));
}
