/** Lists of subjects in which an entry is no agency that a lexicon knows: those around it and the duty behind them show that it is one. */
import type { AgencyGrammar, AgencyList } from '../agencies/grammar.js';
import type { AgencyPhrase } from '../agencies/phrase.js';
import { remarkAt } from '../agencies/scope.js';
import { CLAUSES, DETERMINERS, FIELDS, STOPS, isDuty, isPredicate } from '../agencies/vocabulary.js';
import type { Token } from '../text/tokens.js';
import { startsDuty } from './subjects.js';
import { THING_NOUNS } from './vocabulary.js';

/** Longest entry that no lexicon knows, in tokens. */
const LONGEST_UNKNOWN = 10;
/** Longest field of an entry, in tokens. */
const LONGEST_FIELD = 14;
/** Most entries of a list. */
const MOST_ENTRIES = 40;
const SEPARATOR = /^(?:[,;]|và)$/u;

/** True for a mark or word that parts the entries of a list. */
export function isSeparator(token: Token | undefined): boolean {
  return SEPARATOR.test(token?.folded ?? '');
}

/**
 * The subjects of a list that begins with a known agency and runs over unknown names up to a duty:
 * `Sở Y tế, Kho lưu trữ tỉnh, Công an tỉnh căn cứ …`. Null where every entry is known, or no duty follows.
 */
export function subjectsAcrossUnknown(tokens: readonly Token[], at: number, grammar: AgencyGrammar): AgencyList | null {
  const phrases: AgencyPhrase[] = [];
  let unknown = 0;
  for (let next = at; phrases.length < MOST_ENTRIES; ) {
    const read = grammar.listAt(next, { listed: phrases.length > 0, semicolons: true });
    const list = read && withField(tokens, read, grammar);
    const end = list?.to ?? unknownEnd(tokens, next);
    if (list !== read) unknown++;
    if (end === null || (!list && phrases.length === 0)) return null;
    if (!list) unknown++;
    phrases.push(...(list?.phrases ?? [grammar.named(next, end)]));
    if (startsDuty(tokens, remarkAt(tokens, end) ?? end)) return unknown > 0 ? { phrases, to: end } : null;
    const after = separatorEnd(tokens, end);
    if (after === end) return null;
    next = after;
  }
  return null;
}

/** True where the field may follow that tells the last of a list apart: `các đơn vị` + `quản lý hồ chứa`. */
export function isBeforeField(tokens: readonly Token[], { phrases, to }: AgencyList): boolean {
  return DETERMINERS.has(tokens, phrases.at(-1)!.from) && FIELDS.has(tokens, to);
}

/** `các đơn vị` + `quản lý hồ chứa thủy điện, thủy lợi` + `và các …`: the field that tells the last of a list apart, up to `và` and a further entry. */
function withField(tokens: readonly Token[], list: AgencyList, grammar: AgencyGrammar): AgencyList {
  if (!isBeforeField(tokens, list)) return list;
  const last = list.phrases.at(-1)!;
  let to = list.to;
  while (to < list.to + LONGEST_FIELD && (tokens[to]?.kind === 'word' || tokens[to]?.text === ',') && tokens[to]!.folded !== 'và' && !DETERMINERS.has(tokens, to) && !isDuty(tokens, to) && !CLAUSES.has(tokens, to)) to++;
  const leadsOn = tokens[to]?.folded === 'và' && DETERMINERS.has(tokens, to + 1);
  return leadsOn ? { phrases: [...list.phrases.slice(0, -1), grammar.extended(last, to)], to } : list;
}

/** The end of a name in capitals, or behind `các`, that stands between separators or right before a duty; null where the words say anything else. */
function unknownEnd(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  const determiner = DETERMINERS.match(tokens, at);
  if (first?.kind !== 'word' || !(first.capital || determiner) || THING_NOUNS.has(tokens, at + (determiner?.length ?? 0))) return null;
  let predicate: number | null = null;
  for (let to = at + 1; to <= at + LONGEST_UNKNOWN && tokens[to]; to++) {
    if (isSeparator(tokens[to])) return predicate !== null && !separatorLeadsOn(tokens, to) ? predicate : to;
    if (isDuty(tokens, to)) return predicate ?? to;
    if (tokens[to]!.kind === 'mark' ? tokens[to]!.folded !== '-' : CLAUSES.has(tokens, to) || STOPS.has(tokens, to)) return predicate;
    if (predicate === null && isPredicate(tokens, to)) predicate = to;
  }
  return predicate;
}

/** True if behind a separator a further name follows, so that a verb before it belonged to a name: `Kho lưu trữ tỉnh, Công an tỉnh`. */
function separatorLeadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[separatorEnd(tokens, at)];
  return next?.kind === 'word' && (next.capital || DETERMINERS.has(tokens, separatorEnd(tokens, at)));
}

function separatorEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (isSeparator(tokens[to])) to++;
  return to;
}
