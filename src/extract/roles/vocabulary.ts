/** The role lexicons as phrase indexes. */
import { BARE_SUBJECTS, COMMITTEE_SEATS, LONE_POSTS, SHORT_COMMITTEES } from '../../lexicon/agencies.js';
import { BODIES_OF_TITLES, TITLED_ACTS } from '../../lexicon/citations.js';
import { THINGS } from '../../lexicon/determiners.js';
import { ASSENTING_VERBS, COURTESIES, EXPIRIES, GIVING_NOTICE, NO_CHARGES, NOTICED_TIMES, ORDERED_MATTERS, PERMITTING_VERBS, REQUESTING_PAPERS, REQUESTING_VERBS, SPEAKING_VERBS, SPOKEN_ENDS } from '../../lexicon/directing.js';
import {
  APPOSITIONS as APPOSITION_PHRASES, CARRYING_BODIES, CHARGE_CLAUSES, COMMANDS as COMMAND_PHRASES, GIVEN_CHARGES, GOVERNING_WORDS, KEEPING_VERBS, LEADING_PREDICATES, NOT_SENDING, OFFICE_WORDS, OWN_SUMMARIES, PASSIVE_ORDERS, PERFORMING_PREDICATES, RECEIVER_PREPOSITIONS, REPORTING_VERBS, REPORT_FORMS, REPORT_PURPOSES, ROLE_CUES, RULING_VERBS, SENDING_VERBS, SENT_THINGS, SUPERVISING_DUTIES, TAKING_IN, TELLING_VERBS, UNDERGONE_CLAUSES, WATCHED_MATTERS, WORK_NOUNS, WRITING_VERBS,
  type CueEffect,
} from '../../lexicon/roles.js';
import { PROVINCES } from '../../lexicon/places.js';
import { ASIDE_OPENERS, LINK_WORDS, MIDWAY_GROUNDS, SENTENCE_OPENERS, SUBJECT_FOLLOWERS } from '../../lexicon/sentences.js';
import { PhraseIndex, phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';

export const CUES = new PhraseIndex<CueEffect>(ROLE_CUES.flatMap(({ effect, phrases }) => phrases.map((phrase) => [phrase, effect] as const)), 'lenient');
const SENDING = new PhraseIndex<boolean>([
  ...SENDING_VERBS.phrases.map((phrase) => [phrase, true] as const),
  ...NOT_SENDING.phrases.map((phrase) => [phrase, false] as const),
]);

const FORMS = phraseSet(REPORT_FORMS.phrases);

/** The length of the sending verb that begins at a token, in tokens; null where none does, nor at `thông tin liên lạc`, nor in a name (`ứng dụng Phản ánh kiến nghị`). */
export function senderLength(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.capital === true && tokens[at - 1]?.kind === 'word') return null;
  const found = SENDING.match(tokens, at);
  if (found && tokens[at]!.plain === 'bao' && FORMS.matchBefore(tokens, at)) return null;
  return found?.value === true ? found.length : null;
}

/** `báo cáo`: what may be sent. */
export const SENT = phraseSet(SENT_THINGS.phrases);
/** `xây dựng`, before `báo cáo` as a paper. */
export const WRITING = phraseSet(WRITING_VERBS.phrases);
export const REPORTERS = phraseSet(REPORTING_VERBS.phrases);
export const TELLING = phraseSet(TELLING_VERBS.phrases);
/** `Bưu điện`: what goes through their hands stays with none of them. */
export const CARRIERS = phraseSet(CARRYING_BODIES.phrases);
export const TO = phraseSet(RECEIVER_PREPOSITIONS.phrases);
export const PURPOSES = phraseSet(REPORT_PURPOSES.phrases);
/** What a receiver does with what it is given for good. */
export const KEEPING = phraseSet(KEEPING_VERBS.phrases);
export const WATCHING = phraseSet(SUPERVISING_DUTIES.phrases);
export const WATCHED = phraseSet(WATCHED_MATTERS.phrases);
/** What makes a watcher one who does something too. */
export const SUMMING_UP = phraseSet(OWN_SUMMARIES.phrases);
export const TAKERS_IN = phraseSet(TAKING_IN.phrases);
export const LEADING = phraseSet(LEADING_PREDICATES.phrases);
/** `đảm nhiệm`: behind `do X`, what X does with what stands before. */
export const PERFORMING = phraseSet(PERFORMING_PREDICATES.phrases);
export const WORKS = phraseSet(WORK_NOUNS.phrases);
export const RULING = phraseSet(RULING_VERBS.phrases);
export const APPOSITIONS = phraseSet(APPOSITION_PHRASES.phrases);
export const COMMANDS = phraseSet(COMMAND_PHRASES.phrases);
/** The same where they only ask: `trân trọng đề nghị`. */
export const REQUESTS = phraseSet(REQUESTING_VERBS.phrases.flatMap((verb) => ['', ...COURTESIES.phrases].map((courtesy) => `${courtesy} ${verb}`.trim())));
/** `giao ban`, `giao thông`: compounds that charge nobody. */
export const CHARGELESS = phraseSet(NO_CHARGES.phrases);
export const OPENERS = phraseSet(SENTENCE_OPENERS.phrases);
export const LINKS = phraseSet(LINK_WORDS.phrases);
/** `trên cơ sở`: what a deed rests on follows, and perhaps who does it. */
export const GROUNDS = phraseSet(MIDWAY_GROUNDS.phrases);
export const ASIDES = phraseSet(ASIDE_OPENERS.phrases);
/** `trước hết là`: behind it those stand who must do it before all others. */
export const FOREMOST = phraseSet(ASIDE_OPENERS.foremost);
export const FOLLOWERS = phraseSet(SUBJECT_FOLLOWERS.phrases);
export const BARE = phraseSet(BARE_SUBJECTS.phrases);
/** `Văn thư`: posts that are called by their work. */
export const LONE = phraseSet(LONE_POSTS.phrases);
/** `Trưởng ban`: what somebody is besides. */
export const SEATS = phraseSet(COMMITTEE_SEATS.phrases);
/** `Hội đồng`: committees without their names. */
export const COMMITTEES = phraseSet(SHORT_COMMITTEES.phrases);
/** `Riêng` + `đối với các xã`. */
export const TOWARDS = phraseSet(['đối với', 'với']);
/** `vai trò`: what somebody is follows. */
export const OFFICES = phraseSet(OFFICE_WORDS.phrases);
export const GOVERNING = phraseSet(GOVERNING_WORDS.phrases);
/** `được giao`, `quy định tại`: what follows says which bodies are meant. */
export const CHARGES = phraseSet(CHARGE_CLAUSES.phrases);
/** `được kiểm tra`: which bodies are meant, with nothing more behind it. */
export const UNDERGONE = phraseSet(UNDERGONE_CLAUSES.phrases);
/** `được đề nghị`: whoever stands before it by name is told to do what follows. */
export const ORDERED_TO = phraseSet(PASSIVE_ORDERS.phrases);
export const GIVEN = phraseSet(GIVEN_CHARGES.phrases);
/** `Hà Nội`: a province without its level. */
export const PLACES = phraseSet(PROVINCES.map(({ name }) => name.toLowerCase()));
export const THING_NOUNS = phraseSet(THINGS.phrases);
/** `nhất trí`: the one before it assents, and does nothing itself. */
export const ASSENTS = phraseSet(ASSENTING_VERBS.phrases);
export const PERMITS = phraseSet(PERMITTING_VERBS.phrases);
/** `Luật`: an act whose title follows. */
export const ACTS = phraseSet(TITLED_ACTS.phrases);
/** `Tổ chức`: behind it an act's title may name several bodies. */
export const TITLE_OPENINGS = phraseSet(BODIES_OF_TITLES.openings);
export const COORDINATED_TITLES = phraseSet(BODIES_OF_TITLES.coordinated);
/** `Sau thời gian trên`: what comes of it follows. */
export const EXPIRED = phraseSet(EXPIRIES.phrases);
export const CONSEQUENCE = phraseSet(EXPIRIES.outcomes);
/** `có văn bản` + `đề nghị Bộ Y tế`: whoever is told to will ask, and this document does not. */
export const PAPERS_OF_REQUEST = phraseSet(REQUESTING_PAPERS.phrases);
/** `kết luận`: what the one before it says follows. */
export const SPEAKING = phraseSet(SPEAKING_VERBS.phrases);
/** `chỉ đạo`: behind `có ý kiến`, before the end of what leads to it. */
export const SPOKEN = phraseSet(SPOKEN_ENDS.phrases);
/** What an order is about: `một số nhiệm vụ`. */
export const ORDERED = phraseSet(ORDERED_MATTERS.phrases);
/** `thông báo`: what the one before it tells others, where a time or a case follows. */
export const NOTICES = phraseSet(GIVING_NOTICE.phrases);
export const NOTICE_OPENERS = phraseSet(NOTICED_TIMES.phrases);
