/** Whether a line names those who must do what stands under it (`Đối với các phòng, ban:`, `Trưởng các thôn:`), or says itself who must do what. */
import { AGENCY_HEADS, NOT_AGENCIES } from '../lexicon/agencies.js';
import { HEADING_LEAD_INS } from '../lexicon/directing.js';
import { IMPERATIVE_OPENERS } from '../lexicon/imperatives.js';
import { beginsWithIssuer } from '../lexicon/issuers.js';
import { LEADING_PREDICATES, PLAIN_DEEDS } from '../lexicon/roles.js';
import { beginsWith, openings, plain, wordsOf } from '../vietnamese/index.js';

/** Longest name before a colon, in characters. */
const LONGEST_NAME = 120;
const LEAD_INS = HEADING_LEAD_INS.phrases.map(plain);
/** Longest name before a deed, in characters, and the characters that tell how it begins. */
const LONGEST_SUBJECT = 160;
const LONGEST_HEAD = 60;
/** Posts that other words do not begin like. */
const POSTS = openings(AGENCY_HEADS.flatMap(({ kind, heads }) => (kind === 'post' ? heads.filter((head) => head.includes(' ')) : [])).map(plain));
const SEVERAL = openings(AGENCY_HEADS.flatMap(({ heads }) => heads.map((head) => `cac ${plain(head)}`)));
/** Bodies that a common noun of several words names, each of many or one by itself: `Mỗi đơn vị thành viên`, `Đơn vị cụm trưởng`. */
const COMMON = openings(AGENCY_HEADS.flatMap(({ heads }) => heads.map(plain)).flatMap((head) => [`moi ${head}`, ...(head.includes(' ') ? [head] : [])]));
/** In small letters: `Ban Chỉ đạo` is a name. */
const DEEDS = new RegExp(wordsOf([...IMPERATIVE_OPENERS.phrases, ...LEADING_PREDICATES.phrases, ...PLAIN_DEEDS.phrases]), 'u');
/** Before the deed they tell how things stand. */
const STATES = /(?<!\p{L})(?:là|đã|được|bị|gồm|của)(?!\p{L})/iu;
const NOT_SEVERAL = openings(NOT_AGENCIES.phrases.map((phrase) => `cac ${plain(phrase)}`));

/** True for a short text that is nothing but a body, a post or several of them before a colon. */
export function namesDoers(text: string): boolean {
  if (!text.endsWith(':') || text.length > LONGEST_NAME) return false;
  const leadIn = beginsWith(plain(text), LEAD_INS);
  const name = leadIn === null ? text : text.split(' ').slice(leadIn.split(' ').length).join(' ');
  const folded = plain(name);
  return beginsWithIssuer(name) || POSTS.begin(folded) || (SEVERAL.begin(folded) && !NOT_SEVERAL.begin(folded));
}

/** True for bodies or posts that a full stop ends, as titles are written carelessly: `5. Các tổ chức chính trị - xã hội.` */
export function namesOnlyDoers(text: string): boolean {
  if (!text.endsWith('.') || STATES.test(text) || !namesDoers(text.replace(/\.$/u, ':'))) return false;
  // `tổ chức xã hội` names somebody as much as `tổ chức tập huấn` a deed.
  return text.split(/, | và /u).every((part) => !DEEDS.test(part.replace(/^(?:[Cc]ác )?[Tt]ổ chức /u, '')));
}

/** True for an item that says who must do what: `Mỗi tổ cử 02 giáo viên …`, `Các đơn vị thành viên tự chấm điểm …`. */
export function tellsDoer(text: string): boolean {
  const folded = plain(text.slice(0, LONGEST_HEAD));
  const named = beginsWithIssuer(text) || POSTS.begin(folded) || COMMON.begin(folded) || (SEVERAL.begin(folded) && !NOT_SEVERAL.begin(folded));
  const deed = named ? DEEDS.exec(text.slice(0, LONGEST_SUBJECT)) : null;
  return deed !== null && !STATES.test(text.slice(0, deed.index));
}
