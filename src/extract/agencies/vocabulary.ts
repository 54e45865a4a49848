/** The agency lexicons as phrase indexes. */
import { ADMINISTRATIVE_UNITS } from '../../lexicon/administrative-units.js';
import { AGENCY_HEADS, LOCAL_COMMITTEES, NOT_AGENCIES, NOT_BODIES, type AgencyHeadKind } from '../../lexicon/agencies.js';
import { AGENCY_NAMES } from '../../lexicon/agency-names.js';
import { PLACE_WORDS, SCOPE_RELATIONS, UNIT_LEVELS } from '../../lexicon/agency-scope.js';
import { DUTY_PREDICATES, NAME_STOPS, NOT_PREDICATES, STRONG_PREDICATES } from '../../lexicon/predicates.js';
import { PhraseIndex, phraseSet } from '../phrase-index.js';
import { fold, type Token } from '../tokens.js';

/** What a head may be; `sở` is both the head of a name and a collective noun. */
export const HEADS = new PhraseIndex<ReadonlySet<AgencyHeadKind>>(headKinds(), 'lenient');

export const NOT_HEADS = phraseSet(NOT_AGENCIES.phrases);
/** Party committees of provinces and districts. */
export const COMMITTEES = phraseSet(LOCAL_COMMITTEES.phrases);
export const PEOPLE = phraseSet(NOT_BODIES.phrases);
export const NAMES = phraseSet(AGENCY_NAMES.map(({ name }) => name), 'lenient');
export const LEVELS = phraseSet(UNIT_LEVELS.phrases);
export const PLACES = phraseSet([...PLACE_WORDS.phrases, ...ADMINISTRATIVE_UNITS.map(({ name }) => name)]);
export const RELATIONS = phraseSet(SCOPE_RELATIONS.phrases);
export const DUTIES = phraseSet(DUTY_PREDICATES.phrases);
export const STOPS = phraseSet(NAME_STOPS.phrases);

/** Every word that the lexicons of agencies know, spelled exactly. */
export const SURE_WORDS = phraseSet([
  ...AGENCY_HEADS.flatMap(({ heads }) => heads), ...AGENCY_NAMES.map(({ name }) => name), ...UNIT_LEVELS.phrases, ...SCOPE_RELATIONS.phrases,
  ...PLACE_WORDS.phrases, ...ADMINISTRATIVE_UNITS.map(({ name }) => name), 'các', 'và', 'thuộc', 'trực thuộc', 'của',
]);

const PREDICATES = new PhraseIndex<boolean>([
  ...STRONG_PREDICATES.phrases.map((phrase) => [phrase, true] as const),
  ...NOT_PREDICATES.phrases.map((phrase) => [phrase, false] as const),
]);

/** True if what somebody must do begins at a token; not at `giao thông` or `chi nhánh`. */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  return PREDICATES.match(tokens, at)?.value === true;
}

function headKinds(): Map<string, ReadonlySet<AgencyHeadKind>> {
  const kinds = new Map<string, Set<AgencyHeadKind>>();
  for (const { kind, heads } of AGENCY_HEADS) {
    for (const head of heads) {
      const key = fold(head);
      const known = kinds.get(key);
      if (known) known.add(kind);
      else kinds.set(key, new Set([kind]));
    }
  }
  return kinds;
}
