/** Lists of subjects in which an entry is no agency that a lexicon knows: those around it and the duty behind them show that it is one. */
import type { AgencyGrammar, AgencyList } from '../agencies/grammar.js';
import type { AgencyPhrase } from '../agencies/phrase.js';
import { remarkAt } from '../agencies/scope.js';
import { opensDeed } from '../agencies/scope-units.js';
import { isWhole } from '../agencies/subject-span.js';
import { CLAUSES, DETERMINERS, FIELDS, HAMLETS, LEVELS, STOPS, isDuty, isPredicate } from '../agencies/vocabulary.js';
import type { Token } from '../text/tokens.js';
import { startsDuty } from './subjects.js';
import { THING_NOUNS } from './vocabulary.js';

/** Longest entry that no lexicon knows, in tokens. */
const LONGEST_UNKNOWN = 10;
/** Longest field of an entry, in tokens. */
const LONGEST_FIELD = 14;
/** Most entries of a list. */
const MOST_ENTRIES = 40;
/** Behind a whole name they tell which one of its kind is meant. */
const ATTACHES = /^(?:của|nơi|thuộc|trực)$/u;
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
    const unit = list ? null : phrases.at(-1) ?? null;
    // `Trưởng thôn Phú Hữu` + `, Đồng Lệ, Khê Than`: further places of the level that was named.
    if (unit && endsInPlace(tokens, unit) && allCapitals(tokens, next, end)) phrases[phrases.length - 1] = grammar.extended(unit, end);
    else phrases.push(...(list?.phrases ?? [grammar.named(next, end)]));
    if (startsDuty(tokens, remarkAt(tokens, end) ?? end)) return unknown > 0 ? { phrases, to: end } : null;
    const after = separatorEnd(tokens, end);
    if (after === end) return null;
    next = after;
  }
  return null;
}

/** True for a name that ends in a level or a hamlet with the place named after it, or in several such places. */
function endsInPlace(tokens: readonly Token[], { from, to }: AgencyPhrase): boolean {
  for (let at = to - 1; at > from && (tokens[at]!.capital || tokens[at]!.kind === 'number' || isSeparator(tokens[at])); at--) if (tokens[at]!.capital && (LEVELS.matchBefore(tokens, at) || HAMLETS.matchBefore(tokens, at))) return true;
  return false;
}

function allCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!tokens[at]!.capital && !(at > from && tokens[at]!.kind === 'number')) return false;
  return true;
}

/** How far a list goes. */
export interface ListEnd {
  /** True where the sentence can go on behind the list. */
  readonly isEnd: (tokens: readonly Token[], at: number) => boolean;
  /** True at words over which no unknown name runs. */
  readonly isBarrier: (tokens: readonly Token[], at: number) => boolean;
}

/**
 * The agencies of a list that goes on with words that no lexicon knows, up to where the sentence can go on without them:
 * `Tổng công ty lưu ký` + `và bù trừ chứng khoán Việt Nam phân tích …`. Null where that is not in sight, or the list names no agency.
 */
export function listAcrossUnknown(tokens: readonly Token[], at: number, grammar: AgencyGrammar, goal: ListEnd): AgencyList | null {
  const phrases: AgencyPhrase[] = [];
  for (let next = at; phrases.length < MOST_ENTRIES; ) {
    const read = grammar.listAt(next, { listed: true, semicolons: true }) ?? grammar.headAt(next);
    if (!read && !mayBeNamed(tokens, next)) return null;
    const end = entryEnd(tokens, read, next, grammar, goal);
    if (end === null) return null;
    if (read) phrases.push(...read.phrases.slice(0, -1), end > read.to ? grammar.extended({ ...read.phrases.at(-1)!, bare: false }, end) : read.phrases.at(-1)!);
    else phrases.push(grammar.named(next, end));
    if (goal.isEnd(tokens, end)) return { phrases, to: end };
    const after = separatorEnd(tokens, end);
    if (after === end) return null;
    next = after;
  }
  return null;
}

/** The end of an entry of which `read` is known, or nothing: where the sentence can go on, or a further entry begins. */
function entryEnd(tokens: readonly Token[], read: AgencyList | null, at: number, grammar: AgencyGrammar, { isEnd, isBarrier }: ListEnd): number | null {
  // `Quỹ` + `phát triển nghề muối`: what a bare head is for belongs to its name.
  const from = (read?.to ?? at + 1) + (read?.phrases[0]!.bare && tokens[at]!.capital ? FIELDS.match(tokens, read.to)?.length ?? 0 : 0);
  const attached = read && isWhole(tokens, read.phrases.at(-1)!) ? ATTACHES : null;
  for (let to = from; to <= from + LONGEST_UNKNOWN && tokens[to]; to++) {
    if (isEnd(tokens, to) && !(to === from + 1 && ATTACHES.test(tokens[from]!.folded))) return isSeparator(tokens[to - 1]) ? null : to;
    if (isSeparator(tokens[to]) && opensEntry(tokens, separatorEnd(tokens, to), grammar)) return to;
    if (tokens[to]!.kind === 'mark' ? !/^[,/-]$/u.test(tokens[to]!.folded) : isBarrier(tokens, to)) return null;
    if (tokens[to]!.kind === 'word' && to === from && attached?.test(tokens[to]!.folded) === false) return null;
  }
  return isEnd(tokens, from) ? from : null;
}

/** True if a further entry of the list begins at a token. */
function opensEntry(tokens: readonly Token[], at: number, grammar: AgencyGrammar): boolean {
  return mayBeNamed(tokens, at) || grammar.listAt(at, { listed: true, semicolons: false }) !== null;
}

/** True for a capital or a determiner before what is no thing. */
function mayBeNamed(tokens: readonly Token[], at: number): boolean {
  const determiner = DETERMINERS.match(tokens, at)?.length ?? 0;
  return tokens[at]?.kind === 'word' && (determiner > 0 || (tokens[at].capital && !STOPS.has(tokens, at) && !isPredicate(tokens, at))) && !THING_NOUNS.has(tokens, at + determiner);
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

/** The end of a name in capitals, or behind `các`, that stands between separators or right before a duty; null where the words say anything else, or what must be done (`Công an xã; Phối hợp xử lý …`). */
function unknownEnd(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  const determiner = DETERMINERS.match(tokens, at);
  if (first?.kind !== 'word' || !(first.capital || determiner) || opensDeed(tokens, at) || THING_NOUNS.has(tokens, at + (determiner?.length ?? 0))) return null;
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
