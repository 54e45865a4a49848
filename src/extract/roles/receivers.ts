/** Who receives what somebody sends, and whether that one is reported to or only gets a copy. */
import type { AgencyList } from '../agencies/grammar.js';
import { personEnd } from '../agencies/names.js';
import { remarkAt } from '../agencies/scope.js';
import { HEADS, isPredicate, LEVELS, MANNERS } from '../agencies/vocabulary.js';
import { ABOUT_WORDS, CONTACT_SIGNS } from '../../lexicon/roles.js';
import { closingBracket } from '../deadlines/brackets.js';
import type { Token } from '../text/tokens.js';
import { INSIDE, type ListReader, NAMED } from './lists.js';
import { CARRIERS, CUES, KEEPING, PURPOSES, REPORTERS, senderLength, TELLING, TO, WRITING } from './vocabulary.js';

/** How far a receiver may stand from its verb, in tokens. */
const FARTHEST_RECEIVER = 60;
/** How far the purpose may stand from the receiver: a date or a bracketed remark comes between. */
const FARTHEST_PURPOSE = 30;
/** Longest bracket that tells whom to reach, in tokens. */
const LONGEST_CONTACT = 60;
const CONTACT_WORDS: ReadonlySet<string> = new Set(CONTACT_SIGNS.phrases);
/** Before a preposition they make it tell what something is about. */
const MATTERS_OF: ReadonlySet<string> = new Set(ABOUT_WORDS.phrases);
/** How far into the purpose its telling verb may stand: `để phối hợp theo dõi, tổng hợp`. */
const WIDEST_PURPOSE = 8;
/** Words before `gửi` where something is asked to be sent. */
const OBLIGING = /^(?:xin|phải|cần|được)$/u;
/** Words between a subject and its verb. */
const ATTITUDES = /^(?:luôn|sẽ)$/u;
/** Longest title in quotes, in tokens. */
const LONGEST_QUOTED = 24;

export interface Receivers {
  readonly list: AgencyList;
  /** False for those that only get a copy for their own use. */
  readonly reportedTo: boolean;
}

/**
 * The receivers of the sending verb at a token: `gửi … về X để tổng hợp`, `báo cáo … với X`; null if it names none.
 * @param reported the sentence spoke of a report before, so that what is sent is that report.
 */
export function receiversOf(tokens: readonly Token[], at: number, lists: ListReader, reported: boolean): Receivers | null {
  const after = at + senderLength(tokens, at)!;
  // `báo cáo UBND tỉnh, đồng thời gửi Sở Y tế`: a copy of the report.
  const copied = isCopy(tokens, at);
  const reporting = !copied && (reported || REPORTERS.has(tokens, at));
  const telling = TELLING.has(tokens, at);
  for (let i = after; i < Math.min(tokens.length, at + FARTHEST_RECEIVER); i++) {
    // `có ý kiến như sau: …`: what is told, not whom.
    if (endsClause(tokens, i) || (telling && tokens[i]!.text === ':') || (i > after && (senderLength(tokens, i) !== null || doesElse(tokens, i, lists)))) return null;
    // A title in quotes names nobody: `nộp số tiền “Giúp bạn đến trường” về Hội đồng Đội`.
    if (tokens[i]!.text === '“') {
      const title = quotedEnd(tokens, i);
      if (title > i) {
        i = title;
        continue;
      }
    }
    // What a bracket tells of the report reaches nobody.
    if (tokens[i]!.text === '(' && tokens[i + 1]?.folded !== 'qua' && tokens[i + 1]?.folded !== 'thông') {
      const remark = remarkAt(tokens, i);
      if (remark === null) return null;
      i = remark - 1;
      continue;
    }
    const cue = CUES.match(tokens, i);
    // `hồ sơ đề nghị công nhận …`, `kết quả phối hợp về …`: whoever is asked, advised or worked with stands right behind.
    const idle = (cue?.value === 'none' || cue?.value === 'coordinating' || (cue?.value === 'lead' && tokens[i - 1]!.kind === 'word')) && lists.at(i + cue.length, NAMED) === null;
    if (cue && cue.value !== 'through' && !idle) return null;
    // `đối với …`, `liên quan đến …`: what it is about.
    const preposition = MATTERS_OF.has(tokens[i - 1]?.folded ?? '') ? 0 : TO.match(tokens, i)?.length ?? 0;
    const hand = cue?.value === 'through' && !telling && tokens[i - 1]!.text !== '(' ? handAt(tokens, i + cue.length, lists) : null;
    const list = (i === after && !namesReport(tokens, at, i) ? lists.at(i, NAMED) : null) ?? (preposition > 0 ? lists.at(i + preposition, NAMED) : hand);
    if (!list || isMatter(tokens, list)) continue;
    const sentBack = (tokens[list.phrases[0]!.from - 1]?.folded === 'về' && !telling) || list === hand;
    // `liên hệ ông Lê Văn An để được hướng dẫn`: the hand that helps or takes it in.
    const contact = personEnd(tokens, list.phrases[0]!.from, true) > list.phrases[0]!.from && !REPORTERS.has(tokens, at);
    return { list, reportedTo: !contact && isReportedTo(tokens, list.to, reporting, sentBack) };
  }
  return null;
}

/** `…, trao đổi, Văn phòng luôn sẵn sàng chia sẻ với lãnh đạo`: true for a body by name behind a comma that does something itself, which reaches nobody. */
function doesElse(tokens: readonly Token[], at: number, lists: ListReader): boolean {
  const list = tokens[at - 1]!.text === ',' && tokens[at]!.capital ? lists.at(at, INSIDE) : null;
  return list !== null && (isPredicate(tokens, list.to) || MANNERS.has(tokens, list.to) || ATTITUDES.test(tokens[list.to]?.folded ?? ''));
}

/** The sign that closes a quotation; the one that opens it where none does in its clause. */
function quotedEnd(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_QUOTED) && !endsClause(tokens, i); i++) if (tokens[i]!.text === '”') return i;
  return at;
}

/** `gửi báo cáo qua` + `Sở Nội vụ`: a body by name that takes in what goes through its hands; none that only carries it. */
function handAt(tokens: readonly Token[], at: number, lists: ListReader): AgencyList | null {
  const list = tokens[at]?.capital === true && !CARRIERS.has(tokens, at) ? lists.at(at, NAMED) : null;
  return list?.phrases[0]!.bare === false ? list : null;
}

/** `Báo cáo của` + `các xã` + `gửi về Sở Y tế`: true for those whose report it is, right before where it goes. */
export function sendsIt(tokens: readonly Token[], at: number, { to }: AgencyList): boolean {
  if (tokens[at - 1]?.folded !== 'của') return false;
  const verb = OBLIGING.test(tokens[to]?.folded ?? '') ? to + 1 : to;
  return tokens[verb]?.plain === 'gui' && TO.has(tokens, verb + 1);
}

/** `xây dựng báo cáo` + `trung tâm`: behind a verb of writing, what stands right behind `báo cáo` in small letters and without a name tells which report it is. */
export function namesReport(tokens: readonly Token[], at: number, behind: number): boolean {
  return WRITING.matchBefore(tokens, at) !== null && !tokens[behind]!.capital && tokens[behind + 1]?.capital !== true && !LEVELS.has(tokens, behind + (HEADS.match(tokens, behind)?.length ?? 0));
}

/** `nộp hồ sơ theo các Thông tư về` + `thuế`: one small word behind `về` is a matter, no body. */
function isMatter(tokens: readonly Token[], { phrases: [first], to }: AgencyList): boolean {
  return to === first!.from + 1 && !tokens[first!.from]!.capital && tokens[first!.from - 1]?.folded === 'về';
}

/** `đồng gửi`, `đồng thời gửi`. */
function isCopy(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded;
  return before === 'đồng' || (before === 'thời' && tokens[at - 2]?.folded === 'đồng');
}

/**
 * True if the receiver whose name ends before a token is reported to.
 * @param sentBack the thing goes `về` the receiver: it is reported to unless another purpose is told.
 */
function isReportedTo(tokens: readonly Token[], at: number, reporting: boolean, sentBack: boolean): boolean {
  if (reporting) return true;
  const next = remarkAt(tokens, at) ?? at;
  // `thông báo cho UBND xã biết để phối hợp`
  if (tokens[next]?.folded === 'biết') return false;
  if (PURPOSES.has(tokens, next)) return true;
  if (KEEPING.has(tokens, next)) return false;
  let last = next + FARTHEST_PURPOSE;
  for (let i = next; i < Math.min(tokens.length, last); i++) {
    // `liên hệ Sở Y tế (Ông Lê Văn An, điện thoại …) để được hướng dẫn`
    const closing = closingBracket(tokens, i, LONGEST_CONTACT);
    if (closing !== null && tokens.slice(i, closing).some(({ folded }) => CONTACT_WORDS.has(folded))) {
      last += closing - i;
      i = closing;
      continue;
    }
    if (endsClause(tokens, i)) return sentBack;
    if (tokens[i]!.folded === 'để') return purposeAt(tokens, i + 1);
  }
  return sentBack;
}

/** A semicolon, or a full stop; in small letters the sentence goes on behind the points of `rà soát...`. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === ';' || (tokens[at]!.text === '.' && tokens[at + 1]?.capital === true);
}

function purposeAt(tokens: readonly Token[], at: number): boolean {
  // `để làm cơ sở trình …`, `để cập nhật …`: for the receiver's own use.
  if (/^(?:làm|cập)$/u.test(tokens[at]?.folded ?? '')) return false;
  for (let i = at; i < at + WIDEST_PURPOSE && tokens[i] && !/^[.;]$/u.test(tokens[i]!.text); i++) if (PURPOSES.has(tokens, i)) return true;
  return false;
}
