/** Where the subject of a duty ends, told by the duty behind it and not by the words of its name: `Cục Quản lý xuất nhập cảnh chủ trì`. */
import { FUNCTION_CLAUSES } from '../../lexicon/agency-scope.js';
import { REQUESTING_VERBS } from '../../lexicon/directing.js';
import { SUBJECT_FOLLOWERS, TERM_OPENERS } from '../../lexicon/sentences.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import type { AgencyGrammar, AgencyList } from './grammar.js';
import { knownNameEnd } from './names.js';
import type { AgencyPhrase } from './phrase.js';
import { remarkAt } from './scope.js';
import { CLAUSES, CLOSERS, DETERMINERS, ENDINGS, FIELDS, HAMLETS, HEADS, LEVELS, LOCALS, MANNERS, OBLIGED, PLACES, WORKS, isDuty, isPredicate, predicateEnd } from './vocabulary.js';

/** Longest subject, in tokens. */
const LONGEST_SUBJECT = 60;
/** Behind them stands what somebody is there for, not what they must do: `đơn vị có chức năng` + `thu gom rác thải`. */
const FUNCTIONS = phraseSet(FUNCTION_CLAUSES.phrases);
const REQUESTS = phraseSet(REQUESTING_VERBS.phrases);
const TERMS = phraseSet(TERM_OPENERS.phrases);
/** By whose function or charge something is done: it stands behind a subject. */
const BY_FUNCTION = phraseSet(SUBJECT_FOLLOWERS.phrases.filter((phrase) => phrase.startsWith('theo ')));
/** Longest piece that tells what they work at, in tokens. */
const LONGEST_WORK = 16;
/** Longest term between a subject and its duty, in tokens. */
const LONGEST_TERM = 30;
const SEPARATOR = /^(?:[,;/]|và|hoặc)$/u;
/** They open what tells which body is meant: `Ủy ban nhân dân cấp xã` + `nơi đặt bia`, `được giao vốn`. */
const TELLS_WHICH = /^(?:nơi|được|có)$/u;
/** Before a duty that follows another one. */
const JOINS_DUTIES = /^(?:,|và|hoặc|tự)$/u;

/**
 * The agencies from a token up to the unmistakable duty that follows them; null where none follows in the same clause,
 * or where the words between speak of a deed (`Sở Y tế hướng dẫn các bệnh viện có trách nhiệm …`).
 */
export function subjectsBeforeDuty(tokens: readonly Token[], at: number, grammar: AgencyGrammar): AgencyList | null {
  const duty = dutyAfter(tokens, at);
  return duty === null ? null : agenciesUpTo(tokens, at, duty, grammar);
}

/**
 * The agencies from a token up to how or what they must do, where the last known one, which ends at `from`, goes on with what such
 * bodies work at: `các sở và các đơn vị` + `quản lý hồ chứa thủy điện, thủy lợi` + `chủ động …`. Null where nothing shows that they do.
 */
export function subjectsAtWork(tokens: readonly Token[], at: number, known: AgencyList, grammar: AgencyGrammar): AgencyList | null {
  const last = known.phrases.at(-1)!;
  const determiner = DETERMINERS.match(tokens, last.from);
  const head = determiner ? HEADS.match(tokens, last.from + determiner.length) : null;
  const works = head !== null && !head.value.has('body') && WORKS.has(tokens, known.to);
  if (!works && !(FUNCTIONS.matchBefore(tokens, known.to) && predicateEnd(tokens, known.to) !== null)) return null;
  for (let i = known.to + 2; i < Math.min(tokens.length, known.to + LONGEST_WORK); i++) {
    // `các sở` + `quản lý quy hoạch` + `theo chức năng được giao có trách nhiệm …`
    if (BY_FUNCTION.has(tokens, i)) return agenciesUpTo(tokens, at, i, grammar);
    const manner = MANNERS.match(tokens, i)?.length ?? (opensCooperation(tokens, i) ? 1 : 0);
    if (manner > 0) return JOINS_DUTIES.test(tokens[i - 1]!.folded) || tokens[i + manner]?.kind !== 'word' ? null : agenciesUpTo(tokens, at, i, grammar);
    if (tokens[i]!.kind === 'mark' ? !/^[,/-]$/u.test(tokens[i]!.folded) : CLAUSES.has(tokens, i) || isDuty(tokens, i)) return null;
  }
  return null;
}

/** True at `phối hợp với`, `phối hợp chặt chẽ với`. */
function opensCooperation(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.folded === 'phối' && tokens[at + 1]?.folded === 'hợp' && [at + 2, at + 4].some((i) => tokens[i]?.folded === 'với');
}

/** The token at which such a duty begins. */
function dutyAfter(tokens: readonly Token[], at: number): number | null {
  let granted = false;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_SUBJECT); ) {
    const remark = remarkAt(tokens, i);
    if (remark !== null) {
      i = remark;
      continue;
    }
    const token = tokens[i]!;
    // `Ban Chỉ đạo`: a verb in the head of a name tells of no deed.
    const head = token.capital ? HEADS.match(tokens, i) : null;
    if (head && head.length > 1) {
      i += head.length;
      continue;
    }
    granted ||= tokens[i]!.folded === 'được';
    // `… nêu tại Điều 1 Quyết định này chịu trách nhiệm …`: the document by its own name.
    if (token.folded === 'này' && tokens[i - 2]?.capital === true) {
      i++;
      continue;
    }
    // `Các đơn vị được giao chủ trì nhiệm vụ có trách nhiệm …`: being charged tells which ones are meant.
    if (i > at && CLOSERS.has(tokens, i) && !(granted && tokens[i]!.folded === 'chủ')) return beforeManners(tokens, at, i);
    // `Cơ quan tiếp nhận` + `trong thời hạn 12 ngày kể từ ngày nhận đơn, có trách nhiệm …`
    if (i > at && TERMS.has(tokens, i) && answersBehindTerm(tokens, i)) return beforeManners(tokens, at, i);
    // `Trung tâm Dịch vụ phối hợp với Công ty A chịu trách nhiệm …`
    if (i > at && opensCooperation(tokens, i)) return followsVerb(tokens, at, i) ? null : beforeManners(tokens, at, i);
    // `Các cơ quan xử lý phải có trách nhiệm …`
    if (i > at && OBLIGED.has(token.folded) && CLOSERS.has(tokens, i + 1)) return beforeManners(tokens, at, i);
    if (token.kind === 'mark' ? !/^[,/-]$/u.test(token.folded) && !(token.text === ';' && opensAgency(tokens, i + 1)) : CLAUSES.has(tokens, i)) return null;
    if (i > at && requestsSomebody(tokens, i)) return null;
    const deed = predicateEnd(tokens, i);
    if (deed !== null && (DETERMINERS.has(tokens, deed) || (tokens[deed]?.capital === true && HEADS.has(tokens, deed)))) return null;
    i++;
  }
  return null;
}

/** True at a term behind whose comma somebody answers for something: the term stands between the subject and its duty. */
function answersBehindTerm(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex((token, i) => i > at && token.text === ',');
  return comma > at && comma <= at + LONGEST_TERM && CLOSERS.has(tokens, comma + 1);
}

/** True at `yêu cầu` in `Sở Y tế yêu cầu giám đốc các bệnh viện có trách nhiệm …`: those behind it have the duty. */
function requestsSomebody(tokens: readonly Token[], at: number): boolean {
  const verb = REQUESTS.match(tokens, at);
  return verb !== null && HEADS.has(tokens, at + verb.length);
}

/** True at `phối hợp` in `tăng cường phối hợp`: the duty began before it. */
function followsVerb(tokens: readonly Token[], start: number, at: number): boolean {
  for (let i = start + 1; i < at; i++) if (predicateEnd(tokens, i) === at && !MANNERS.has(tokens, i) && !FIELDS.has(tokens, i)) return true;
  return false;
}

/** True if behind a semicolon a further agency may begin: `Công an các tỉnh; Cục Hàng hải có trách nhiệm …`. */
function opensAgency(tokens: readonly Token[], at: number): boolean {
  return DETERMINERS.has(tokens, at) || HEADS.has(tokens, at);
}

/** Steps back over the words that tell how a duty is done; null where no subject is left, or a comma or `và` shows that it is no first duty. */
function beforeManners(tokens: readonly Token[], start: number, duty: number): number | null {
  let at = duty;
  for (let manner = MANNERS.matchBefore(tokens, at); manner; manner = MANNERS.matchBefore(tokens, at)) at -= manner.length;
  return at <= start || JOINS_DUTIES.test(tokens[at - 1]!.folded) ? null : at;
}

/** The agencies that fill the tokens up to `end`; what the grammar leaves over of a name belongs to it. */
export function agenciesUpTo(tokens: readonly Token[], at: number, end: number, grammar: AgencyGrammar): AgencyList | null {
  const phrases: AgencyPhrase[] = [];
  for (let next = at; next < end; ) {
    const list = grammar.listAt(next, { listed: phrases.length > 0, semicolons: true }) ?? grammar.headAt(next) ?? unknownAt(tokens, next, end, phrases.length > 0, grammar);
    if (!list || list.to > end) return null;
    const start = remarkAt(tokens, list.to) ?? list.to;
    const border = isWhole(tokens, list.phrases.at(-1)!) && opensUnknown(tokens, start) ? start + 1 : nextEntry(tokens, start, end);
    const to = remarkBefore(tokens, border === null ? end : separatorBefore(tokens, border), start);
    // `Sở A tổng hợp; Sở B có trách nhiệm …`: before a semicolon a deed is left over, and no name.
    if (to > start && tokens[to]?.text === ';') return null;
    // `UBND cấp tỉnh xem xét, phê duyệt … và giao cho Sở A chủ trì`: behind a body that is named whole stands what it does.
    if (to > start && isPredicate(tokens, start) && !TELLS_WHICH.test(tokens[start]!.folded) && isBody(tokens, list.phrases.at(-1)!)) return null;
    phrases.push(...list.phrases.slice(0, -1), to > start && tokens[start]!.folded !== 'với' ? grammar.extended({ ...list.phrases.at(-1)!, bare: false }, to) : list.phrases.at(-1)!);
    next = border ?? end;
  }
  return phrases.length > 0 ? { phrases, to: end } : null;
}

/** A name behind others that no lexicon knows, up to the next entry; null where none begins. */
function unknownAt(tokens: readonly Token[], at: number, end: number, listed: boolean, grammar: AgencyGrammar): AgencyList | null {
  const name = at + (DETERMINERS.match(tokens, at)?.length ?? 0);
  if (!listed || !tokens[name]?.capital) return null;
  const border = nextEntry(tokens, at, end);
  const to = border === null ? end : separatorBefore(tokens, border);
  return { phrases: [grammar.named(at, to)], to };
}

/** True for a name to which nothing can be added behind a comma: it is known to the lexicon, or a level, a place or a relation ends it. */
export function isWhole(tokens: readonly Token[], { from, to }: AgencyPhrase): boolean {
  if (ENDINGS.matchBefore(tokens, to) || LOCALS.matchBefore(tokens, to) || LEVELS.has(tokens, to - 1) || PLACES.matchBefore(tokens, to)) return true;
  // `các khu phố` + `diệt lăng quăng`
  if (HAMLETS.matchBefore(tokens, to) && DETERMINERS.has(tokens, from)) return true;
  const head = HEADS.match(tokens, from);
  const name = from + (head?.length ?? 0);
  return head !== null && (head.value.has('body') || (to > name && knownNameEnd(tokens, name) === to));
}

/** True for one body by the name of its kind, with its level or place: `Ủy ban nhân dân cấp tỉnh`. */
function isBody(tokens: readonly Token[], { from, to }: AgencyPhrase): boolean {
  const head = HEADS.match(tokens, from);
  return head?.value.has('body') === true && to > from + head.length && !tokens.slice(from, to).some(({ folded }) => TELLS_WHICH.test(folded));
}

/** True at a comma behind which a name in capitals begins. */
function opensUnknown(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && tokens[at + 1]?.capital === true;
}

/** The token at which the bracketed remark begins that ends right before a token; the token itself where none does. */
function remarkBefore(tokens: readonly Token[], at: number, from: number): number {
  if (tokens[at - 1]?.text !== ')') return at;
  for (let i = at - 1; i > from; i--) if (remarkAt(tokens, i) === at) return i;
  return at;
}

/** The token at which a further agency begins behind a separator. */
function nextEntry(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < end - 1; i++) {
    i = remarkAt(tokens, i) ?? i;
    const next = tokens[i + 1];
    if (next && SEPARATOR.test(tokens[i]!.folded) && !SEPARATOR.test(next.folded) && (DETERMINERS.has(tokens, i + 1) || opensName(tokens, i + 1))) return i + 1;
  }
  return null;
}

/** `Công an xã`, `lực lượng Kiểm lâm`: a head with a capital, or before one. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const head = HEADS.match(tokens, at);
  return head !== null && (tokens[at]!.capital || tokens[at + head.length]?.capital === true);
}

/** The first of the separators that end right before a token. */
function separatorBefore(tokens: readonly Token[], at: number): number {
  let to = at;
  while (SEPARATOR.test(tokens[to - 1]?.folded ?? '')) to--;
  return to;
}
