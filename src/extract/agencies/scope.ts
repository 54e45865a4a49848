/** What follows an agency's name and belongs to it: level, place, relation, a bracketed short form. */
import type { Token } from '../tokens.js';
import { HEADS, LEVELS, LOCALS, PLACES, RELATIONS, STOPS, isPlural, isPredicate } from './vocabulary.js';
import type { TokenRange } from './phrase.js';

/** Longest bracketed remark that is skipped inside a name. */
const LONGEST_REMARK = 24;
/** Longest place name after a level word, in syllables: `Bà Rịa - Vũng Tàu`. */
const LONGEST_PLACE = 5;

export interface Scope {
  /** The token after the scope. */
  readonly to: number;
  /** Bracketed remarks to be left out of the name. */
  readonly remarks: readonly TokenRange[];
  /** True if the scope names several units (`các xã, phường`) or a relation (`có liên quan`). */
  readonly plural: boolean;
  /** True if a relation such as `liên quan` ended it, after which no further common noun joins the entry. */
  readonly closed: boolean;
  /** True if a level or place ended it. */
  readonly placed: boolean;
}

/** Reads the scope that begins at a token; empty where there is none. `common` allows the relations of common nouns. */
export function scopeAt(tokens: readonly Token[], at: number, common: boolean, agencyAt: (at: number) => number): Scope {
  let to = at;
  let plural = false;
  let closed = false;
  let placed = false;
  const remarks: TokenRange[] = [];
  for (;;) {
    const remark = remarkAt(tokens, to);
    const start = remark ?? to;
    const place = placeAt(tokens, start) ?? unitsAt(tokens, start);
    const step = place ?? attachedAt(tokens, start, common, agencyAt) ?? relationAt(tokens, start, common) ?? localAt(tokens, start);
    if (!step) break;
    if (remark !== null) remarks.push([to, remark]);
    plural ||= step.plural;
    closed ||= step.closed;
    placed = place !== null;
    to = step.to;
  }
  return { to, remarks, plural, closed, placed };
}

interface Step {
  readonly to: number;
  readonly plural: boolean;
  readonly closed: boolean;
}

const open = (to: number, plural = false): Step => ({ to, plural, closed: false });

/** The token after a short bracketed remark that says what a body is or is called, or null. */
export function remarkAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== '(' || /^(?:thông|qua)$/u.test(tokens[at + 1]?.folded ?? '')) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_REMARK); i++) if (tokens[i]!.text === ')') return i + 1;
  return null;
}

/** `Hà Nội`, `Việt Nam`, `Trung ương`. */
function placeAt(tokens: readonly Token[], at: number): Step | null {
  const place = tokens[at]?.capital ? PLACES.match(tokens, at) : null;
  return place && open(at + place.length);
}

/** `tỉnh`, `huyện Mỹ Hào`, `các xã, phường`, `cấp tỉnh, cấp xã`, `19 xã, phường`. */
function unitsAt(tokens: readonly Token[], at: number): Step | null {
  const counted = /^(?:các|những|mọi|hai|ba)$/u.test(tokens[at]?.folded ?? '') || tokens[at]?.kind === 'number';
  if (counted && isLocality(tokens, at + 1)) return open(at + 3, true);
  const first = levelAt(tokens, at) ?? (counted ? levelAt(tokens, at + 1) : null);
  if (first === null) return null;
  let to: number = first;
  let several = counted;
  for (;;) {
    const separator = separatorLength(tokens, to);
    const next: number | null = separator > 0 ? levelAt(tokens, to + separator) ?? (several ? furtherPlace(tokens, to, to + separator) : null) : null;
    if (next === null) return open(to, several);
    several = true;
    to = next;
  }
}

/** `các xã Hòa Bình, Tân Tiến và Minh Châu`: the end of a place that shares the level word of the place before it. */
function furtherPlace(tokens: readonly Token[], before: number, at: number): number | null {
  if (!tokens[before - 1]!.capital) return null;
  const end = placeAt(tokens, at)?.to ?? placeRun(tokens, at);
  return end > at ? end : null;
}

/** A level word with the place named after it. */
function levelAt(tokens: readonly Token[], at: number): number | null {
  const level = LEVELS.match(tokens, at);
  if (!level || isSocial(tokens, at) || tokens[at + level.length]?.folded === 'ủy') return null;
  const after = at + level.length;
  // `Sở Nội vụ tỉnh đó` names no level of a body.
  if (/^(?:đó|này|kia)$/u.test(tokens[after]?.folded ?? '')) return null;
  const dotted = tokens[after]?.text === '.' && /^(?:tp|tx|p|q)$/u.test(tokens[at]!.plain) && tokens[after + 1]?.capital === true;
  // `TP. Hà Nội`, `các xã: Hòa Bình, Tân Tiến`
  const listed = tokens[after]?.text === ':' && tokens[after + 1]?.capital === true && isPlural(tokens[at - 1]);
  const start = dotted || listed ? after + 1 : after;
  if (isNumbered(tokens, start)) return start + 1;
  return placeAt(tokens, start)?.to ?? placeRun(tokens, start);
}

/** `Quận 1`, `khu vực 5`: a number that no counted noun follows. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const [number, next] = [tokens[at], tokens[at + 1]];
  return number?.kind === 'number' && number.text.length <= 2 && (!next || next.kind === 'mark' || next.capital || isPredicate(tokens, at + 1) || STOPS.has(tokens, at + 1));
}

/** `địa phương`. */
function isLocality(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.plain === 'dia' && tokens[at + 1]?.plain === 'phuong';
}

/** `xã hội` is no commune. */
function isSocial(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.plain === 'xa' && tokens[at + 1]?.plain === 'hoi';
}

function placeRun(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + LONGEST_PLACE && tokens[to]?.kind === 'word' && tokens[to]!.capital && !HEADS.has(tokens, to) && !isPredicate(tokens, to)) to++;
  return to;
}

function separatorLength(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.folded;
  if (word === ',') return tokens[at + 1]?.folded === 'và' ? 2 : 1;
  return word === 'và' || word === '/' || word === '-' ? 1 : 0;
}

/** Party committees of a level: `Ban Tuyên giáo Tỉnh ủy`. */
const COMMITTEE = /^(?:tỉnh|thành|huyện|quận|thị|đảng|cấp)$/u;

/** `Tỉnh ủy`, `các tỉnh ủy, thành ủy`. */
function committeesAt(tokens: readonly Token[], at: number): Step | null {
  const several = tokens[at]?.folded === 'các';
  let to = several ? at + 1 : at;
  if (!isCommittee(tokens, to)) return null;
  to += 2;
  if (!several) return open(to);
  for (let next = to + separatorLength(tokens, to); next > to && isCommittee(tokens, next); next = to + separatorLength(tokens, to)) to = next + 2;
  return open(to, true);
}

function isCommittee(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.folded === 'ủy' && COMMITTEE.test(tokens[at]!.folded);
}

/** `trực thuộc UBND tỉnh`, `của tỉnh`, `trên địa bàn Thành phố`, `ở Trung ương`, `tại địa phương`. */
function attachedAt(tokens: readonly Token[], at: number, common: boolean, agencyAt: (at: number) => number): Step | null {
  const words = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded ?? '', tokens[at + 2]?.folded ?? ''];
  const committees = committeesAt(tokens, at);
  if (committees) return committees;
  if (words[0] === 'trực' && words[1] === 'thuộc') return belongsTo(tokens, at + 2, agencyAt);
  if (words[0] === 'thuộc') return belongsTo(tokens, at + 1, agencyAt);
  if (words[0] === 'trên' && words[1] === 'địa' && words[2] === 'bàn') return inPlace(tokens, at + 3) ?? open(at + 3);
  if (words[0] === 'từ') return fromPlace(tokens, at + 1);
  if (words[0] === 'của' && isLocality(tokens, at + 1)) return open(at + 3);
  if (words[0] === 'của') return ofUnit(tokens, at + 1) ?? (common && tokens[at + 1]?.capital === true ? ofBody(at + 1, agencyAt) : null);
  if (words[0] === 'ở' || words[0] === 'tại' || words[0] === 'trong') return inPlace(tokens, at + 1);
  return null;
}

/** `các tỉnh từ Quảng Trị đến Khánh Hòa`, `các cấp từ Trung ương đến cơ sở`. */
function fromPlace(tokens: readonly Token[], at: number): Step | null {
  const from = placeAt(tokens, at) ?? unitsAt(tokens, at);
  if (!from || !/^(?:đến|tới)$/u.test(tokens[from.to]?.folded ?? '')) return null;
  return inPlace(tokens, from.to + 1) ?? localAt(tokens, from.to + 1) ?? relationAt(tokens, from.to + 1, true);
}

function belongsTo(tokens: readonly Token[], at: number, agencyAt: (at: number) => number): Step | null {
  return ofBody(at, agencyAt) ?? inPlace(tokens, at);
}

function ofUnit(tokens: readonly Token[], at: number): Step | null {
  const level = levelAt(tokens, at);
  if (level !== null) return open(level);
  return tokens[at]?.plain === 'mat' && tokens[at + 1]?.plain === 'tran' ? open(at + 2) : null;
}

/** `cơ quan chức năng của Bộ Y tế`. */
function ofBody(at: number, agencyAt: (at: number) => number): Step | null {
  const end = agencyAt(at);
  return end > at ? open(end) : null;
}

function inPlace(tokens: readonly Token[], at: number): Step | null {
  if (isLocality(tokens, at)) return open(at + 2);
  return placeAt(tokens, at) ?? unitsAt(tokens, at);
}

/** `ven biển`, `sở tại`. */
function localAt(tokens: readonly Token[], at: number): Step | null {
  const local = tokens[at]?.capital === false ? LOCALS.match(tokens, at) : null;
  return local && open(at + local.length);
}

/** `có liên quan`, and for common nouns `chuyên môn`, `khám bệnh, chữa bệnh`. */
function relationAt(tokens: readonly Token[], at: number, common: boolean): Step | null {
  const relation = RELATIONS.match(tokens, at);
  if (!relation) return null;
  const related = /^(?:lien|huu)$/u.test(tokens[at + relation.length - 2]?.plain ?? '');
  if (!common && !related) return null;
  if (!related && tokens[at]!.capital) return null;
  return { to: related ? at + relation.length : furtherRelation(tokens, at + relation.length), plural: related, closed: related };
}

/** `các cơ quan báo chí, phát thanh, truyền hình`: the end of relations that share one noun. */
function furtherRelation(tokens: readonly Token[], at: number): number {
  const separator = separatorLength(tokens, at);
  const next = at + separator;
  const relation = separator > 0 && tokens[next]?.capital === false ? RELATIONS.match(tokens, next) : null;
  return relation && !HEADS.has(tokens, next) ? furtherRelation(tokens, next + relation.length) : at;
}
