/** The places and units that say where a body is: `tỉnh Hà Giang`, `các xã, phường`, `Quận 1`. */
import { NO_LEVELS } from '../../lexicon/agency-scope.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { withNumber } from './names.js';
import { HAMLETS, HEADS, LEVELS, TIERS, PLACES, STOPS, isPlural, isPredicate, predicateEnd } from './vocabulary.js';

/** Longest place name after a level word, in syllables: `Bà Rịa - Vũng Tàu`. */
const LONGEST_PLACE = 5;

const OTHERS = phraseSet(NO_LEVELS.phrases, 'lenient');

/** Words behind which several units stand. */
const COUNTERS: ReadonlySet<string> = new Set(['các', 'những', 'mọi', 'toàn', 'hai', 'ba']);

/** One further piece of a scope. */
export interface Step {
  readonly to: number;
  readonly plural: boolean;
  readonly closed: boolean;
}

/** A piece up to a token, after which others may follow. */
export const open = (to: number, plural = false): Step => ({ to, plural, closed: false });

/** `Hà Nội`, `Việt Nam`, `Trung ương`, `Trung ương, địa phương`. */
export function placeAt(tokens: readonly Token[], at: number): Step | null {
  const tiers = tokens[at]?.capital ? TIERS.match(tokens, at) : null;
  if (tiers) return open(at + tiers.length, true);
  const place = tokens[at]?.capital ? PLACES.match(tokens, at) : null;
  return place && open(at + place.length);
}

/** `tỉnh`, `huyện Mỹ Hào`, `các xã, phường`, `cấp tỉnh, cấp xã`, `19 xã, phường`. */
export function unitsAt(tokens: readonly Token[], at: number): Step | null {
  const counted = COUNTERS.has(tokens[at]?.folded ?? '') || tokens[at]?.kind === 'number';
  if (counted && isLocality(tokens, at + 1)) return open(at + 3, true);
  const first = levelAt(tokens, at) ?? (counted ? levelAt(tokens, at + 1) : null);
  if (first === null) return null;
  let to: number = first;
  let several = counted;
  for (;;) {
    const separator = separatorLength(tokens, to);
    const next: number | null = separator > 0 && !beginsHamlets(tokens, to, to + separator) ? levelAt(tokens, to + separator, several) ?? (several ? furtherPlace(tokens, to, to + separator) : null) : null;
    if (next === null) return open(to, several);
    several = true;
    to = next;
  }
}

/** `đoàn thể phường` + `và Tổ dân phố An Hòa`: behind a level in small letters a capital begins a hamlet, which is a body of its own. */
function beginsHamlets(tokens: readonly Token[], before: number, at: number): boolean {
  return tokens[at]?.capital === true && !tokens[before - 1]!.capital && /^(?:to|thon|xom|ap|khu|buon)$/u.test(tokens[at].plain);
}

/** `các xã Hòa Bình, Tân Tiến và Minh Châu`: the end of a place that shares the level word of the place before it. */
function furtherPlace(tokens: readonly Token[], before: number, at: number): number | null {
  if (!tokens[before - 1]!.capital) return null;
  const end = placeAt(tokens, at)?.to ?? placeRun(tokens, at);
  return end > at ? end : null;
}

/** A level word with the place named after it. @param shared true for one of several levels that stand behind one `các`. */
export function levelAt(tokens: readonly Token[], at: number, shared = isPlural(tokens[at - 1])): number | null {
  const level = LEVELS.match(tokens, at);
  // `Tỉnh đoàn`, `Thành ủy` are bodies.
  if (!level || OTHERS.has(tokens, at) || (HEADS.match(tokens, at)?.length ?? 0) > level.length || tokens[at + level.length]?.folded === 'ủy') return null;
  const after = at + level.length;
  // `Sở Nội vụ tỉnh đó` names no level of a body.
  if (/^(?:đó|này|kia)$/u.test(tokens[after]?.folded ?? '')) return null;
  const dotted = tokens[after]?.text === '.' && /^(?:tp|tx|p|q)$/u.test(tokens[at]!.plain) && tokens[after + 1]?.capital === true;
  // `TP. Hà Nội`, `các xã: Hòa Bình, Tân Tiến`, `các tỉnh, thành phố: Nghệ An, Huế`
  const listed = tokens[after]?.text === ':' && shared && namesPlace(tokens, after + 1) && !opensDeed(tokens, after + 1);
  const start = dotted || listed ? after + 1 : after;
  if (isNumbered(tokens, start)) return start + 1;
  // `Tổ dân phố số 3`, `Tổ dân phố số 1, 2 và 3`
  if (tokens[start]?.folded === 'số' && HAMLETS.has(tokens, at)) return withNumber(tokens, start);
  return placeAt(tokens, start)?.to ?? placeRun(tokens, start);
}

/** A known place, a name of several syllables, or one of several names: any single capital may begin a sentence (`các xã, phường:` + `Trong phạm vi …`). */
function namesPlace(tokens: readonly Token[], at: number): boolean {
  if (placeAt(tokens, at) !== null || (tokens[at]?.capital === true && tokens[at + 1]?.capital === true)) return true;
  const separator = separatorLength(tokens, at + 1);
  return separator > 0 && opensPlace(tokens, at) && opensPlace(tokens, at + 1 + separator);
}

/** `các xã:` + `Rà soát …`: a verb with one capital opens what they must do, where `Thống Nhất` names a place. */
export function opensDeed(tokens: readonly Token[], at: number): boolean {
  return isPredicate(tokens, at) && tokens[at + 1]?.capital !== true;
}

/** `Quận 1`, `khu vực 5`: a number that no counted noun follows. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const [number, next] = [tokens[at], tokens[at + 1]];
  return number?.kind === 'number' && number.text.length <= 2 && (!next || next.kind === 'mark' || next.capital || isPredicate(tokens, at + 1) || STOPS.has(tokens, at + 1));
}

/** `địa phương`. */
export function isLocality(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.plain === 'dia' && tokens[at + 1]?.plain === 'phuong';
}

/** `cả nước`, `toàn quốc`, `nước ngoài`. */
export function isWideArea(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.folded, tokens[at + 1]?.folded];
  return (first === 'cả' && second === 'nước') || (first === 'toàn' && second === 'quốc') || (first === 'nước' && second === 'ngoài');
}

/** The end of a place's name: `Thạch Thành - Vĩnh Lộc`. */
function placeRun(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + LONGEST_PLACE && (opensPlace(tokens, to) || isNameLikeHead(tokens, to, to === at) || (to <= at + 1 && isNameLikeDeed(tokens, to, to === at)))) {
    to++;
    if (tokens[to]?.folded === '-' && opensPlace(tokens, to + 1)) to++;
  }
  // `xã Mỹ Lộc` + `1`
  return to > at && isNumbered(tokens, to) ? to + 1 : to;
}

/** `xã Tân` + `Lập`, `xã Thống Nhất`: a syllable of a place's name that is a verb in small letters, in a name not written in capitals throughout; the first only before another one. */
function isNameLikeDeed(tokens: readonly Token[], at: number, first: boolean): boolean {
  const end = predicateEnd(tokens, at);
  if (end === null || tokens[at]!.text === tokens[at]!.text.toUpperCase()) return false;
  for (let i = at; i < end; i++) if (!tokens[i]!.capital || HEADS.has(tokens, i)) return false;
  return !first || end > at + 1 || (tokens[at + 1]?.capital === true && !HEADS.has(tokens, at + 1));
}

/** `xã Trường` + `Xuân`, `xã Tân` + `Hội`: a syllable of a place's name that also begins bodies' names; the first only before another one, any other only where no capital goes on. */
function isNameLikeHead(tokens: readonly Token[], at: number, first: boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || token.text === token.text.toUpperCase() || HEADS.match(tokens, at)?.length !== 1 || isPredicate(tokens, at)) return false;
  const next = tokens[at + 1];
  const goesOn = next?.kind === 'word' && next.capital;
  return first ? goesOn && (HEADS.match(tokens, at + 1)?.length ?? 1) === 1 : !goesOn;
}

function opensPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.capital && !HEADS.has(tokens, at) && !isPredicate(tokens, at);
}

export function separatorLength(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.folded;
  if (word === ',') return tokens[at + 1]?.folded === 'và' ? 2 : 1;
  return word === 'và' || word === '/' || word === '-' ? 1 : 0;
}
