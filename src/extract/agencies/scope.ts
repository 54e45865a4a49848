/** What follows an agency's name and belongs to it: level, place, relation, a bracketed short form. */
import { FUNCTION_CLAUSES } from '../../lexicon/agency-scope.js';
import { isCapitalWord } from '../../vietnamese/index.js';
import { phraseSet, type PhraseIndex } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import type { TokenRange } from './phrase.js';
import { isLocality, isWideArea, levelAt, open, placeAt, separatorLength, unitsAt, type Step } from './scope-units.js';
import { ARMS, CHAIRING, CHARGES, CLOSERS, HEADS, HOUSES, LOCALS, MANNERS, NOT_HEADS, NO_MATTERS, OBLIGED, ORGANS, OWN_HOUSES, PARENTS, PLACE_DEEDS, RELATIONS, STOPS, isDuty, isPlural, isPredicate } from './vocabulary.js';

/** How far before a noun of a list its determiner may stand, in tokens. */
const LONGEST_NOUNS = 8;
/** Longest bracketed remark that is skipped inside a name. */
const LONGEST_REMARK = 24;
/** Longest field that a person sees to, in tokens. */
const LONGEST_FIELD = 11;
/** Longest clause that says which ones are meant by what they chair, in tokens. */
const LONGEST_CHARGE = 14;
/** Longest clause that says where a body is, and longest subject in it, in tokens. */
const LONGEST_PLACE_CLAUSE = 10;
const LONGEST_PLACE_SUBJECT = 5;
/** Longest name of what bodies have that tells which ones are meant, in tokens. */
const LONGEST_BELONGING = 5;
/** Offices of which one text names several as owners of units; `Ủy ban nhân dân các xã` is no owner but stands beside the units. */
const OWNERS = /^(?:bo|so|cuc|vu|vien)$/u;
/** The school whose body one is, in small letters: `trường`, `nhà trường`. */
const OWN_SCHOOL = /^(?:trường|nhà)$/u;
/** Words that open where bodies are, or whose they are. */
const OPENS_RELATION = /^(?:đóng|trực|thuộc)$/u;
/** Words between two places one of which is meant. */
const CHOICE = /^(?:hoặc|hay)$/u;
/** Words with which another part of the sentence begins behind a place. */
const PLACE_STOPS = /^(?:hoặc|hay|kèm|trong|thực|để|theo|bằng|khi|sau|trước|từ)$/u;
/** Words with which the clause of a place goes on to what is too long for a name: `nơi có dân cư` + `bị ảnh hưởng`. */
const CLAUSE_GOES_ON = /^(?:bị|được|do|đã|đang|sẽ|qua|về|vào|cho|với)$/u;

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
    const start = afterStrayComma(tokens, remark ?? to, common);
    const place = placeAt(tokens, start) ?? unitsAt(tokens, start);
    const step = place ?? attachedAt(tokens, start, common, agencyAt) ?? (common ? chairingAt(tokens, start) ?? chargeAt(tokens, start) : null) ?? relationAt(tokens, start, common) ?? localAt(tokens, start);
    if (!step) break;
    if (remark !== null) remarks.push([to, remark]);
    plural ||= step.plural;
    closed ||= step.closed;
    placed = place !== null;
    to = step.to;
  }
  return { to, remarks, plural, closed, placed };
}

/** `các cơ quan, đơn vị,` + `đóng trên địa bàn phường`: the token behind a comma that parts common nouns from the relation that belongs to them; the token itself where none stands. */
function afterStrayComma(tokens: readonly Token[], at: number, common: boolean): number {
  return common && tokens[at]?.text === ',' && OPENS_RELATION.test(tokens[at + 1]?.folded ?? '') ? at + 1 : at;
}

/** The token after a short bracketed remark that says what a body is or is called, or null. */
export function remarkAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== '(' || /^(?:thông|qua)$/u.test(tokens[at + 1]?.folded ?? '')) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_REMARK); i++) if (tokens[i]!.text === ')') return i + 1;
  return null;
}

/** The end of the name of a gate, whose two places a dash may join; the token itself where none stands. */
function gateEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (tokens[to]?.kind === 'word' && tokens[to]!.capital && !HEADS.has(tokens, to)) to++;
  return to > at && tokens[to]?.text === '-' && tokens[to + 1]?.capital === true ? gateEnd(tokens, to + 1) : to;
}

/** True for a noun of a list that `các`, `mỗi` or `quý` opens; `một đơn vị` is the one that takes a part. */
function behindMany(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_NOUNS); i--) {
    if (/^(?:các|những|mỗi|từng|quý)$/u.test(tokens[i]!.folded)) return true;
    if (tokens[i]!.kind !== 'word' && tokens[i]!.text !== ',') return false;
  }
  return false;
}

/** `các đơn vị` + `phối hợp rà soát …`, `các sở` + `chủ trì, phối hợp …`: true where what stands behind the noun of many is what they do; `đơn vị phối hợp` by itself is a part that somebody takes. */
export function workTogether(tokens: readonly Token[], at: number, end: number): boolean {
  if (!behindMany(tokens, at)) return false;
  const chaired = tokens[end]?.folded === 'chủ' && tokens[end + 2]?.text === ',' ? end + 3 : end;
  if (tokens[chaired]?.folded !== 'phối' || tokens[chaired + 1]?.folded !== 'hợp') return false;
  const next = chaired + 2;
  return chaired > end || /^(?:với|cùng|chặt)$/u.test(tokens[next]?.folded ?? '') || (isPredicate(tokens, next) && !CLOSERS.has(tokens, next));
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

/** `Công đoàn` + `Sở`: the body without a name that another belongs to; with a name it is one of its own. */
function houseAt(tokens: readonly Token[], at: number, houses: PhraseIndex<true> = HOUSES): Step | null {
  const house = tokens[at]?.capital && tokens[at - 1]?.kind === 'word' ? houses.match(tokens, at) : null;
  if (!house) return null;
  const end = at + house.length;
  const next = tokens[end];
  // `Hội đồng Tuyển sinh` + `Trường sĩ quan …`, `Công đoàn` + `Công ty - …`
  const named = next !== undefined && (next.kind === 'number' || next.text === '-' || (next.kind === 'word' && (next.capital || !(isPredicate(tokens, end) || STOPS.has(tokens, end)))));
  return named ? null : open(end);
}

function isCommittee(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.folded === 'ủy' && COMMITTEE.test(tokens[at]!.folded);
}

/** `trực thuộc UBND tỉnh`, `của tỉnh`, `trên địa bàn Thành phố`, `ở Trung ương`, `tại địa phương`. */
function attachedAt(tokens: readonly Token[], at: number, common: boolean, agencyAt: (at: number) => number): Step | null {
  const words = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded ?? '', tokens[at + 2]?.folded ?? ''];
  const committees = committeesAt(tokens, at);
  if (committees) return committees;
  const house = houseAt(tokens, at);
  if (house) return house;
  // `văn phòng đảng ủy` + `các ban, bộ, ngành`
  if (words[0] === 'các' && tokens[at - 1]?.folded === 'ủy') return several(ofBody(at, agencyAt));
  if (words[0] === 'trực' && words[1] === 'thuộc') return belongsTo(tokens, at + 2, agencyAt) ?? (endsSubject(tokens, at + 2) ? open(at + 2) : null);
  if (words[0] === 'thuộc' && /^(?:,|và)$/u.test(words[1]!) && words[2] === 'trực' && tokens[at + 3]?.folded === 'thuộc') return belongsTo(tokens, at + 4, agencyAt);
  if (words[0] === 'thuộc') return belongsTo(tokens, at + 1, agencyAt);
  if ((words[0] === 'trên' || words[0] === 'tại') && words[1] === 'địa' && words[2] === 'bàn') return inPlace(tokens, at + 3) ?? open(at + 3);
  // `các trường` + `trên toàn thị xã`
  if (words[0] === 'trên' && words[1] === 'toàn') return isWideArea(tokens, at + 1) ? open(at + 3) : ofUnit(tokens, at + 2);
  // `các cơ quan` + `trên` + `phải …`
  if (words[0] === 'trên' && common && (OBLIGED.has(words[1]!) || isDuty(tokens, at + 1))) return open(at + 1);
  if (words[0] === 'từ') return fromPlace(tokens, at + 1);
  if (words[0] === 'của' && isLocality(tokens, at + 1)) return open(at + 3);
  const organs = words[0] === 'của' && common ? organsEnd(tokens, at + 1) : null;
  if (organs !== null) return open(organs);
  // `Ủy ban Kinh tế và Tài chính` + `của Quốc hội`
  const parent = words[0] === 'của' && tokens[at + 1]?.capital ? PARENTS.match(tokens, at + 1) : null;
  if (parent) return open(at + 1 + parent.length);
  // `Tổ tự kiểm tra` + `của trường`
  if (words[0] === 'của' && OWN_SCHOOL.test(words[1]!) && (words[1] === 'trường' || words[2] === 'trường')) return open(at + (words[1] === 'trường' ? 2 : 3));
  // `các cơ quan chuyên môn` + `của các bộ, ngành`
  // `Tổ Kế toán` + `của Phòng`
  if (words[0] === 'của') return ofUnit(tokens, at + 1) ?? houseAt(tokens, at + 1, OWN_HOUSES) ?? (common && (tokens[at + 1]?.capital === true || isPlural(tokens[at + 1])) ? ofBody(at + 1, agencyAt) : null);
  if (words[0] === 'trong' && words[1] === 'và' && words[2] === 'ngoài' && common) return several(belongsTo(tokens, at + 3, agencyAt));
  if (words[0] === 'trong' && common) return inBranch(tokens, at + 1, agencyAt) ?? inPlace(tokens, at + 1);
  // `Tổ đảng` + `ở Thường trực Hội đồng nhân dân tỉnh`
  if (words[0] === 'ở' || words[0] === 'tại') return (tokens[at + 1]?.capital === true ? ofBody(at + 1, agencyAt) : null) ?? inPlace(tokens, at + 1);
  if (words[0] === 'trong') return inPlace(tokens, at + 1);
  if (words[0] === 'nơi') return whereAt(tokens, at);
  return words[0] === 'có' && common ? belongingAt(tokens, at, agencyAt) : null;
}

/** `các cơ quan của` + `Đảng, Quốc hội`: the end of several organs that many bodies belong to; null where fewer than two stand. */
function organsEnd(tokens: readonly Token[], at: number): number | null {
  let to = at;
  let organs = 0;
  for (let next = at; ; next = to + separatorLength(tokens, to)) {
    const organ = (next > to || organs === 0) && tokens[next]?.text !== 'đảng' ? ORGANS.match(tokens, next) : null;
    if (!organ) return organs > 1 ? to : null;
    to = next + organ.length;
    organs++;
  }
}

/** `các chi bộ trực thuộc` + `xây dựng kế hoạch`: whose they are is understood. */
function endsSubject(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || tokens[at].kind === 'mark' || isPredicate(tokens, at);
}

/** `UBND cấp xã` + `nơi xảy ra sự cố hoặc nơi trẻ em cư trú`, `Sở Y tế` + `nơi cơ sở đặt trụ sở`: where the one is that is meant. */
function whereAt(tokens: readonly Token[], at: number): Step | null {
  let to = whereEnd(tokens, at);
  while (to !== null && CHOICE.test(tokens[to]?.folded ?? '')) to = tokens[to + 1]?.folded === 'nơi' ? whereEnd(tokens, to + 1) : null;
  return to !== null ? open(to) : null;
}

/** The token after one `nơi …`, which goes up to a duty, a mark or a word that no name holds; null where it is not understood. */
function whereEnd(tokens: readonly Token[], at: number): number | null {
  for (let i = at + 1; i <= at + LONGEST_PLACE_SUBJECT && tokens[i]?.kind === 'word'; i++) {
    const deed = PLACE_DEEDS.match(tokens, i);
    // `nơi có đất`, but `nơi người có công …`
    if (!deed || (tokens[i]!.folded === 'có' && i > at + 1)) continue;
    let to = i + deed.length;
    while (to < at + LONGEST_PLACE_CLAUSE && goesOn(tokens, to)) to++;
    const whole = to < at + LONGEST_PLACE_CLAUSE && !CLAUSE_GOES_ON.test(tokens[to]?.folded ?? '');
    return whole && (to > i + deed.length || deed.length > 1) ? to : null;
  }
  return null;
}

/** A word that the clause of a place may hold: `hồ sơ gốc` + `của` + `liệt sĩ`. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word?.kind !== 'word' || PLACE_STOPS.test(word.folded) || isPredicate(tokens, at)) return false;
  return !STOPS.has(tokens, at) || (word.folded === 'của' && tokens[at + 1]?.kind === 'word');
}

/** `các bệnh viện` + `có giường bệnh trực thuộc Bộ Y tế`: what such bodies have, right before whose they are. */
function belongingAt(tokens: readonly Token[], at: number, agencyAt: (at: number) => number): Step | null {
  for (let i = at + 1; i <= at + LONGEST_BELONGING && tokens[i]?.kind === 'word' && !tokens[i]!.capital; i++) {
    const directly = tokens[i]!.folded === 'trực' && tokens[i + 1]?.folded === 'thuộc';
    if (i > at + 1 && (directly || tokens[i]!.folded === 'thuộc')) return belongsTo(tokens, directly ? i + 2 : i + 1, agencyAt);
    if (isPredicate(tokens, i)) return null;
  }
  return null;
}

/** `các tỉnh từ Quảng Trị đến Khánh Hòa`, `các cấp từ Trung ương đến cơ sở`. */
function fromPlace(tokens: readonly Token[], at: number): Step | null {
  const from = placeAt(tokens, at) ?? unitsAt(tokens, at);
  if (!from || !/^(?:đến|tới)$/u.test(tokens[from.to]?.folded ?? '')) return null;
  return inPlace(tokens, from.to + 1) ?? localAt(tokens, from.to + 1) ?? relationAt(tokens, from.to + 1, true);
}

function several(step: Step | null): Step | null {
  return step && { ...step, plural: true };
}

function belongsTo(tokens: readonly Token[], at: number, agencyAt: (at: number) => number): Step | null {
  const owner = ofBody(at, agencyAt);
  return owner ? withSecondOwner(tokens, at, owner, agencyAt) : inPlace(tokens, at);
}

/** `các đơn vị thuộc` + `Bộ Công an và Bộ Quốc phòng`: two of one kind that `và` joins both own those before them. */
function withSecondOwner(tokens: readonly Token[], at: number, owner: Step, agencyAt: (at: number) => number): Step {
  const second = owner.to + 1;
  const alike = tokens[owner.to]?.folded === 'và' && tokens[second]?.capital === true && tokens[second].folded === tokens[at]!.folded && OWNERS.test(tokens[at]!.plain);
  return alike ? ofBody(second, agencyAt) ?? owner : owner;
}

function ofUnit(tokens: readonly Token[], at: number): Step | null {
  const level = levelAt(tokens, at);
  if (level !== null) return open(level);
  if (tokens[at]?.folded === 'đảng' && tokens[at].capital) return open(at + 1);
  return tokens[at]?.plain === 'mat' && tokens[at + 1]?.plain === 'tran' ? open(at + 2) : null;
}

/** `cơ quan chức năng của Bộ Y tế`. */
function ofBody(at: number, agencyAt: (at: number) => number): Step | null {
  const end = agencyAt(at);
  return end > at ? open(end) : null;
}

/** `các đơn vị trong ngành`, `các đơn vị trong toàn ngành Công Thương`. */
function inBranch(tokens: readonly Token[], at: number, agencyAt: (at: number) => number): Step | null {
  const branch = tokens[at]?.folded === 'toàn' ? at + 1 : at;
  return tokens[branch]?.folded === 'ngành' ? ofBody(branch, agencyAt) ?? open(branch + 1) : null;
}

function inPlace(tokens: readonly Token[], at: number): Step | null {
  if (isLocality(tokens, at) || isWideArea(tokens, at)) return open(at + 2);
  return placeAt(tokens, at) ?? unitsAt(tokens, at);
}

/** `các cơ quan chủ trì nhiệm vụ tại Phụ lục` + `chủ động …`: which ones are meant, where their duty follows in the same clause. */
function chairingAt(tokens: readonly Token[], at: number): Step | null {
  const chairing = CHAIRING.match(tokens, at);
  if (!chairing) return null;
  let to = at + chairing.length;
  while (to < at + LONGEST_CHARGE && tokens[to]?.kind === 'word' && !isDuty(tokens, to) && !MANNERS.has(tokens, to)) to++;
  return to < at + LONGEST_CHARGE && tokens[to]?.kind === 'word' ? open(to) : null;
}

/** `ven biển`, `sở tại`, `phụ trách lĩnh vực văn hóa - xã hội`. */
function localAt(tokens: readonly Token[], at: number): Step | null {
  const local = tokens[at]?.capital === false ? LOCALS.match(tokens, at) : null;
  // `cơ sở dữ liệu`: a thing.
  if (local && (NOT_HEADS.match(tokens, at)?.length ?? 0) > local.length) return null;
  // `khu kinh tế cửa khẩu` + `Hoa Lư - An Hòa`
  if (local && tokens[at]!.folded === 'cửa') return open(gateEnd(tokens, at + local.length));
  return local && open(tokens[at]!.folded === 'phụ' ? fieldEnd(tokens, at + local.length) : at + local.length);
}

/** `phụ trách văn hóa - xã hội`: what a person, or one of many bodies, sees to; of a body with a name it tells what that must do. */
export function chargeAt(tokens: readonly Token[], at: number): Step | null {
  const charge = tokens[at]?.capital === false ? CHARGES.match(tokens, at) : null;
  const end = charge && fieldEnd(tokens, at + charge.length);
  // `(Kế toán phụ trách)`: what that one does.
  return charge && !(end === at + charge.length && tokens[end]?.text === ')') ? open(end!) : null;
}

/** The end of the field that a person sees to, up to a duty, a mark or a word that no name holds; the token itself where none is told. Behind a dash a verb names a further field (`địa chính - xây dựng`). */
function fieldEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + LONGEST_FIELD && (compoundLength(tokens, to) > 0 || ((tokens[to]?.kind === 'word' || joinsFields(tokens, to)) && (tokens[to - 1]!.folded === '-' || (tokens[to]!.capital && NAMES_FIELD.test(tokens[to - 1]!.folded)) || !isPredicate(tokens, to)) && !opensMatter(tokens, to) && !(STOPS.has(tokens, to) && !IN_FIELD.test(tokens[to]!.folded))))) to += Math.max(1, compoundLength(tokens, to));
  return to < at + LONGEST_FIELD ? to : at;
}

/** True at a dash, and at a slash without spaces: `văn hóa - xã hội`, `trường học/lĩnh vực văn hóa`. */
function joinsFields(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === '-' || (tokens[at]?.text === '/' && tokens[at].touches && tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.touches);
}

/** `phụ trách` + `phòng, chống tội phạm`: how many tokens a word has that is written with a comma; 0 where none stands. */
function compoundLength(tokens: readonly Token[], at: number): number {
  const length = tokens[at + 1]?.text === ',' ? NOT_HEADS.match(tokens, at)?.length ?? 0 : 0;
  return length > 2 ? length : 0;
}

/** `báo cáo Phó Thủ tướng phụ trách lĩnh vực` + `về khó khăn`: what is told to that person. */
function opensMatter(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.folded === 'về' && NO_MATTERS.has(tokens, at + 1);
}

const FUNCTION = phraseSet(FUNCTION_CLAUSES.phrases);

/** Right before a field with a capital, which may be named by a verb: `phụ trách lĩnh vực Giám sát và Phản biện xã hội`. */
const NAMES_FIELD = /^(?:vực|và)$/u;

/** Words that stand in a field though they end names: `phụ trách công tác của các xã`. */
const IN_FIELD = /^(?:các|của|và|về|theo)$/u;

/** `có liên quan`, and for common nouns `chuyên môn`, `khám bệnh, chữa bệnh`. */
function relationAt(tokens: readonly Token[], at: number, common: boolean): Step | null {
  const relation = RELATIONS.match(tokens, at);
  // `Tổ chức hội thi …`: the last word opens a noun of its own.
  // `Trung tâm X có chức năng tham mưu …`: what it does, and not which one is meant.
  if (relation && FUNCTION.has(tokens, at) && isPredicate(tokens, at)) return null;
  if (!relation || (NOT_HEADS.match(tokens, at + relation.length - 1)?.length ?? 0) > 1) return null;
  const related = /^(?:lien|huu)$/u.test(tokens[at + relation.length - 2]?.plain ?? '');
  if (!common && !related) return null;
  if (!related && tokens[at]!.capital && tokens[at]!.text !== 'Đảng') return null;
  return { to: related ? at + relation.length : furtherRelation(tokens, at + relation.length), plural: related, closed: related };
}

/** `các cơ quan báo chí, phát thanh, truyền hình`, `lực lượng quân đội, công an`: the end of relations that share one noun. */
function furtherRelation(tokens: readonly Token[], at: number): number {
  const separator = separatorLength(tokens, at);
  const next = at + separator;
  const relation = separator > 0 && tokens[next]?.kind === 'word' && (!tokens[next].capital || isCapitalWord(tokens[next].text)) ? RELATIONS.match(tokens, next) : null;
  const shared = !HEADS.has(tokens, next) || (ARMS.has(tokens, next) && ARMS.matchBefore(tokens, at) !== null);
  return relation && shared ? furtherRelation(tokens, next + relation.length) : at;
}
