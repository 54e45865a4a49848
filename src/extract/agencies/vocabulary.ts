/** The agency lexicons as phrase indexes. */
import { ADMINISTRATIVE_UNITS } from '../../lexicon/administrative-units.js';
import { AGENCY_HEADS, BRANCH_OFFICES, HEADLESS_WORDS, HONORIFICS, LOCAL_COMMITTEES, MANY_HOLD_POSTS, NOT_AGENCIES, NOT_BODIES, NUMBERED_CLASSES, PARTY_BODIES as PARTY_BODY_PHRASES, WHOLE_HEADS, WORKING_GROUPS, type AgencyHeadKind } from '../../lexicon/agencies.js';
import { AGENCY_NAMES } from '../../lexicon/agency-names.js';
import { ANSWERING_RELATIONS, AREA_CLAUSES, ARMED_FORCES, CHAIRED_WORK, HARDSHIP_CLAUSES, HAMLETS as HAMLET_PHRASES, LOCAL_POWERS, LOCAL_RELATIONS, MADE_PAPERS, MANAGED_THINGS, MATTER_NOUNS, NAME_ENDINGS, NATIONAL_REACH, PARENT_BODIES, PARENT_HOUSES, PERSONAL_CHARGES, PLACE_DEEDS as PLACE_DEED_PHRASES, PLACE_WORDS, REPORTED_MATTERS, SCOPE_RELATIONS, STATE_ORGANS, STATE_TIERS, UNIT_LEVELS } from '../../lexicon/agency-scope.js';
import { HEADING_LEAD_INS } from '../../lexicon/directing.js';
import { SCHOOL_LEVELS } from '../../lexicon/issuers.js';
import { DETERMINERS as DETERMINER_PHRASES, DISTRIBUTIVES as DISTRIBUTIVE_PHRASES } from '../../lexicon/determiners.js';
import { CLAUSE_WORDS, COMMITTEE_DEEDS, DUTY_MANNERS, DUTY_PREDICATES, FIELD_VERBS, FIELD_WORK, NAMED_BODY_WORK, NAMED_WORK, NAME_STOPS, NOT_PREDICATES, OBJECT_VERBS, PREDICATELESS_WORDS, STOPLESS_WORDS, STRONG_PREDICATES, SUBJECT_CLOSERS, UNDERTAKING_VERBS, WORK_VERBS } from '../../lexicon/predicates.js';
import { APPOSITIONS } from '../../lexicon/roles.js';
import { PhraseIndex, phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { fold } from '../text/word-forms.js';

/** What a head may be; `sở` is both the head of a name and a collective noun. */
export const HEADS = new PhraseIndex<ReadonlySet<AgencyHeadKind>>(headKinds(), 'lenient');

/** Words whose last syllable is no head. */
export const HEADLESS = phraseSet(HEADLESS_WORDS.phrases);
export const NOT_HEADS = phraseSet(NOT_AGENCIES.phrases);
/** `lớp`, `khóa`: what numbers tell apart. */
export const CLASSES = phraseSet(NUMBERED_CLASSES.phrases);
/** Those of them that `các` names by itself. */
export const LONE_CLASSES = phraseSet(NUMBERED_CLASSES.alone);
/** Party committees of provinces and districts. */
export const COMMITTEES = phraseSet(LOCAL_COMMITTEES.phrases);
/** `đảng đoàn`, `ban cán sự đảng`. */
export const PARTY_BODIES = phraseSet([...LOCAL_COMMITTEES.phrases, ...PARTY_BODY_PHRASES.phrases]);
/** Posts that many hold, so that further words tell which one is meant. */
export const OFFICIALS = phraseSet(MANY_HOLD_POSTS.phrases);
export const PEOPLE = phraseSet(NOT_BODIES.phrases);
export const NAMES = phraseSet(AGENCY_NAMES.map(({ name }) => name), 'lenient');
export const LEVELS = phraseSet(UNIT_LEVELS.phrases);
export const PLACES = phraseSet([...PLACE_WORDS.phrases, ...ADMINISTRATIVE_UNITS.map(({ name }) => name)]);
/** `Trung ương, địa phương` */
export const TIERS = phraseSet(STATE_TIERS.phrases);
/** What ends the name of a body of the whole country. */
export const REACHES = phraseSet(NATIONAL_REACH.phrases);
/** What somebody reports about: behind `về` these name no body's field. */
export const NO_MATTERS = phraseSet(REPORTED_MATTERS.phrases);
/** `kế hoạch`, `báo cáo`: what a body makes, and is not named after. */
export const PAPERS = phraseSet(MADE_PAPERS.phrases);
/** `quân đội`, `công an` */
export const ARMS = phraseSet(ARMED_FORCES.phrases);
/** Words that tell where any body is. */
/** `đồng chí`, before a person's name. */
export const PERSONS = phraseSet(HONORIFICS.phrases);
/** `Quốc hội`: whose committee one is. */
export const PARENTS = phraseSet(PARENT_BODIES.phrases);
/** `Đảng`, `Quốc hội`: whose many bodies are. */
export const ORGANS = phraseSet(STATE_ORGANS.phrases);
/** `đầu tư xây dựng` + `công trình`: what a board is there to build. */
export const BUILDING = phraseSet(MANAGED_THINGS.verbs);
export const MANAGED = phraseSet(MANAGED_THINGS.phrases);
/** `Tiểu học`: which schools are meant. */
export const SCHOOLS = phraseSet(SCHOOL_LEVELS.phrases);
/** `Công đoàn` + `Sở`. */
export const HOUSES = phraseSet(PARENT_HOUSES.phrases);
/** `Phòng`: the house of its parts, behind `của`. */
export const OWN_HOUSES = phraseSet([...PARENT_HOUSES.phrases, ...PARENT_HOUSES.offices]);
/** They may stand before an unmistakable duty, and make whoever stands before them answer for it. */
export const OBLIGED: ReadonlySet<string> = new Set(['phải', 'cần']);
export const LOCALS = phraseSet(LOCAL_RELATIONS.phrases);
export const CHARGES = phraseSet(PERSONAL_CHARGES.phrases);
/** `gặp khó khăn`: what befalls somebody before they report it. */
export const HARDSHIPS = phraseSet(HARDSHIP_CLAUSES.phrases);
/** `xảy ra`, `đặt`: what is done where the body is that is meant. */
export const PLACE_DEEDS = phraseSet(PLACE_DEED_PHRASES.phrases);
/** `dự báo`, `có nguy cơ`: what is told of an area. */
export const AREA_DEEDS = phraseSet(AREA_CLAUSES.phrases);
/** `liên quan`, `trên địa bàn`: nothing more tells those apart whom they end. */
export const ENDINGS = phraseSet(NAME_ENDINGS.phrases);
/** `tổ dân phố`, `thôn` */
export const HAMLETS = phraseSet(HAMLET_PHRASES.phrases);
/** `chính quyền` + `địa phương`, and the bodies that they are one entry with. */
export const POWERS = phraseSet(LOCAL_POWERS.phrases);
export const POWER_LEVELS = phraseSet(LOCAL_POWERS.levels);
export const GOVERNING = phraseSet([...LOCAL_POWERS.phrases, ...LOCAL_POWERS.peers]);
/** `quản lý nhà nước`: behind them `về` tells of what. */
export const ANSWERING = phraseSet(ANSWERING_RELATIONS.phrases);
/** `chủ trì nhiệm vụ`: what tells which ones are meant where a duty follows. */
export const CHAIRING = phraseSet(CHAIRED_WORK.phrases);
export const RELATIONS = phraseSet(SCOPE_RELATIONS.phrases);
/** `các`, `một số`, `từng`: what follows them is no proper name. */
export const DETERMINERS = phraseSet(DETERMINER_PHRASES.phrases);
export const DISTRIBUTIVES = phraseSet(DISTRIBUTIVE_PHRASES.phrases);
/** Behind `trong`: what somebody answers for, not where they are. */
export const MATTERS = phraseSet(MATTER_NOUNS.phrases);
/** What a heading puts before the body that it names. */
export const LEAD_INS = phraseSet(HEADING_LEAD_INS.phrases);
const STOP_PHRASES = phraseSet(NAME_STOPS.phrases);
/** Words one syllable of which is no stop. */
const STOPLESS = phraseSet(STOPLESS_WORDS.phrases);
/** What no name has in it; not within a word of several syllables such as `thiết bị`. */
export const STOPS = {
  has(tokens: readonly Token[], at: number): boolean {
    const stop = STOP_PHRASES.match(tokens, at);
    return stop !== null && !(stop.length === 1 && (STOPLESS.has(tokens, at) || (at > 0 && STOPLESS.has(tokens, at - 1))));
  },
};
export const CLOSERS = phraseSet(SUBJECT_CLOSERS.phrases);
export const MANNERS = phraseSet(DUTY_MANNERS.phrases);
export const CLAUSES = phraseSet(CLAUSE_WORDS.phrases);
export const FIELDS = phraseSet(FIELD_VERBS.phrases);
/** `Chi nhánh`: behind a dash, whose part a body is. */
export const BRANCHES = phraseSet(BRANCH_OFFICES.phrases);
/** `ban quản lý dự án`: a name by itself. */
export const WHOLE = phraseSet(WHOLE_HEADS.phrases);
/** `triển khai`: behind what a committee is named after, what it does. */
export const UNDERTAKINGS = phraseSet(UNDERTAKING_VERBS.phrases);
/** `quản lý`: behind it a verb at the head of a name is what is managed. */
export const OBJECTLESS = phraseSet(OBJECT_VERBS.phrases);
/** `dự án`: what a committee is named after, with a verb behind it. */
export const NAMED_WORKS = phraseSet(NAMED_WORK.phrases);
/** `phân công`: what a committee does, wherever its name ends. */
export const DEEDS = phraseSet(COMMITTEE_DEEDS.phrases);
/** `làm công tác`: what ends a proper name. */
export const BODY_WORK = phraseSet(NAMED_BODY_WORK.phrases);
/** `Tổ tư vấn`: groups that are called by their work. */
export const GROUPS = phraseSet(WORKING_GROUPS.phrases);
/** `cơ quan thường trực`: what a body is besides. */
export const ROLES = phraseSet(APPOSITIONS.phrases);
export const WORKS = phraseSet(WORK_VERBS.phrases);

/** Every word that the lexicons of agencies know, spelled exactly. */
export const SURE_WORDS = phraseSet([
  ...AGENCY_HEADS.flatMap(({ heads }) => heads), ...AGENCY_NAMES.map(({ name }) => name), ...UNIT_LEVELS.phrases, ...SCOPE_RELATIONS.phrases,
  ...PLACE_WORDS.phrases, ...ADMINISTRATIVE_UNITS.map(({ name }) => name), 'các', 'và', 'thuộc', 'trực thuộc', 'của',
]);

const PREDICATES = new PhraseIndex<boolean>([
  ...[...STRONG_PREDICATES.phrases, ...FIELD_WORK.phrases].map((phrase) => [phrase, true] as const),
  ...NOT_PREDICATES.phrases.map((phrase) => [phrase, false] as const),
]);

const DUTIES = phraseSet(DUTY_PREDICATES.phrases);
/** Words whose last syllable is no predicate. */
const PREDICATELESS = phraseSet(PREDICATELESS_WORDS.phrases);

/** True if a predicate begins at a token that stands in no name, not even in one that tells what the body does. */
export function isDuty(tokens: readonly Token[], at: number): boolean {
  const duty = DUTIES.match(tokens, at);
  return duty !== null && !(duty.length === 1 && closesCompound(tokens, at));
}

/** True if what somebody must do begins at a token; not at `giao thông` or `chi nhánh`. */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  return predicateEnd(tokens, at) !== null;
}

/** The token after the predicate that begins at a token; null where none does. */
export function predicateEnd(tokens: readonly Token[], at: number): number | null {
  const found = PREDICATES.match(tokens, at);
  return found?.value === true && !(found.length === 1 && closesCompound(tokens, at)) ? at + found.length : null;
}

/** True for the second syllable of `chương trình`. */
function closesCompound(tokens: readonly Token[], at: number): boolean {
  return at > 0 && PREDICATELESS.match(tokens, at - 1)?.length === 2;
}

/** `các`, `những`: several follow, and in a list an entry of their own begins. */
export function isPlural(token: Token | undefined): boolean {
  return token?.folded === 'các' || token?.folded === 'những';
}

function headKinds(): Map<string, ReadonlySet<AgencyHeadKind>> {
  const kinds = new Map<string, Set<AgencyHeadKind>>();
  for (const { kind, heads } of AGENCY_HEADS) {
    const addressed = kind === 'post' ? heads.flatMap((post) => HONORIFICS.phrases.map((honorific) => `${honorific} ${post}`)) : [];
    for (const head of [...heads, ...addressed]) {
      const key = fold(head);
      const known = kinds.get(key);
      if (known) known.add(kind);
      else kinds.set(key, new Set([kind]));
    }
  }
  return kinds;
}
