/** Runs of common nouns that are one entry: `các sở, ban, ngành, đoàn thể tỉnh`, `cơ quan, đơn vị liên quan`. */
import { isCapitalWord } from '../../vietnamese/index.js';
import type { Token } from '../text/tokens.js';
import { nameEnd } from './names.js';
import { scopeAt, workTogether } from './scope.js';
import { unitsAt } from './scope-units.js';
import { CHAIRING, GOVERNING, HAMLETS, HEADS, LEVELS, NOT_HEADS, PLACES, POWERS, POWER_LEVELS, isPlural } from './vocabulary.js';

export interface CollectiveEnd {
  readonly to: number;
  /** More than one noun. */
  readonly several: boolean;
  /** A scope or relation follows the last noun. */
  readonly scoped: boolean;
  /** The scope names several units or a relation. */
  readonly plural: boolean;
  /** What follows the last noun says where or of whom it is, so that no further noun joins it. */
  readonly ended: boolean;
}

/** Reads the run of common nouns that begins at a token; null where none does. `agencyAt` gives the end of an agency at a token. */
export function collectiveEnd(tokens: readonly Token[], at: number, agencyAt: (at: number) => number): CollectiveEnd | null {
  const places = namedPlacesEnd(tokens, at);
  if (places !== null) return { to: places, several: true, scoped: true, plural: true, ended: true };
  let to = at;
  let nouns = 0;
  let scoped = false;
  let plural = false;
  let ended = false;
  for (let next: number | null = at; next !== null; next = followingNoun(tokens, to)) {
    const noun = nounEnd(tokens, next);
    // `các ngành, các cấp`: a repeated `các` begins an entry of its own.
    if (noun === null || (next > at && isPlural(tokens[next]))) break;
    nouns++;
    const scope = scopeAt(tokens, noun, true, agencyAt);
    to = scope.to;
    scoped = scope.to > noun;
    plural ||= scope.plural;
    ended = scope.closed || scope.placed;
    // `các sở, ban, ngành tỉnh và đơn vị có liên quan`: the level closes the entry.
    if (ended || beginsOther(tokens, at, to) || leavesHamlet(tokens, at, next) || beginsPower(tokens, at, to)) break;
  }
  return nouns > 0 ? { to, several: nouns > 1, scoped, plural, ended } : null;
}

/** `các` + `tỉnh Nghệ An, Quảng Ngãi`: the end of places that are named behind their level and one `các`; null where none is. */
function namedPlacesEnd(tokens: readonly Token[], at: number): number | null {
  const level = isPlural(tokens[at - 1]) ? LEVELS.match(tokens, at) : null;
  if (!level || tokens[at + level.length]?.capital !== true) return null;
  const units = unitsAt(tokens, at - 1);
  return units && units.to > at + level.length ? units.to : null;
}

/**
 * `chính quyền địa phương, Mặt trận cơ sở`: behind a noun in small letters a capital begins an entry of its own, but not
 * letters that stand for a noun (`đơn vị, DN`), nor a short noun without a name that shares a `các` (`các sở, Ban, ngành`), unless it repeats the last (`các huyện Đoàn, Đoàn trực thuộc`).
 */
function beginsOther(tokens: readonly Token[], first: number, to: number): boolean {
  const next = followingNoun(tokens, to);
  if (next === null || next <= to || tokens[first]!.capital || tokens[next]?.capital !== true || isCapitalWord(tokens[next].text)) return false;
  return !(isPlural(tokens[first - 1]) && nounEnd(tokens, next) === next + 1 && tokens[next].folded !== tokens[to - 1]!.folded);
}

/** `Tổ dân phố, chính quyền địa phương`: without a determiner, what is no hamlet too is another entry. */
function leavesHamlet(tokens: readonly Token[], first: number, noun: number): boolean {
  const hamlet = HAMLETS.match(tokens, noun);
  const next = hamlet && !isPlural(tokens[first - 1]) ? followingNoun(tokens, noun + hamlet.length) : null;
  return next !== null && !HAMLETS.has(tokens, next);
}

/** `các cơ quan chức năng và chính quyền địa phương`: behind nouns of another kind who governs there is an entry of its own. */
function beginsPower(tokens: readonly Token[], first: number, to: number): boolean {
  const next = followingNoun(tokens, to);
  const power = next !== null && next > to && !GOVERNING.has(tokens, first) ? POWERS.match(tokens, next) : null;
  return power !== null && POWER_LEVELS.has(tokens, next! + power.length);
}

/** The token after a common noun, or null where none stands or a proper name follows it. */
function nounEnd(tokens: readonly Token[], at: number): number | null {
  const head = HEADS.match(tokens, at);
  if (!head?.value.has('collective')) return null;
  const other = NOT_HEADS.match(tokens, at);
  const end = at + head.length;
  // `đơn vị chủ trì` is nobody by name, `các đơn vị chủ trì nhiệm vụ` are.
  if (other && other.length >= head.length && !CHAIRING.has(tokens, end) && !workTogether(tokens, at, end) && !followsOffice(tokens, at)) return null;
  // `Sở Tài chính` is named, `cơ quan Trung ương` is not.
  const named = head.value.has('named') && !PLACES.has(tokens, end) && !isOfParty(tokens, end) && nameEnd(tokens, end, { venture: false }) > end;
  return named ? null : end;
}

/** `cơ quan, tổ chức quản lý trực tiếp`: right behind `cơ quan` and a comma `tổ chức` is a noun, whatever follows. */
function followsOffice(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.folded === 'tổ' && tokens[at - 1]?.text === ',' && tokens[at - 2]?.folded === 'quan' && tokens[at - 3]?.folded === 'cơ';
}

/** `cơ quan Đảng`: whose they are, and no name. */
export function isOfParty(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'Đảng' && tokens[at + 1]?.capital !== true && !/^(?:ủy|bộ|đoàn)$/u.test(tokens[at + 1]?.folded ?? '');
}

/** Where the next noun of the run would begin: after a comma, `và`, a slash or a dash (`các sở - ngành`), or right after. */
function followingNoun(tokens: readonly Token[], at: number): number | null {
  const mark = tokens[at]?.folded;
  if (mark === ',' || mark === '/' || mark === '-' || mark === 'và') return tokens[at + 1]?.folded === 'và' ? at + 2 : at + 1;
  // `các cơ quan đơn vị`, `sở ban ngành`; but `các đơn vị tổ chức …` begins a predicate.
  return mark === undefined || mark === 'tổ' ? null : at;
}
