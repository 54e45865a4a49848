/** Whether a list of agencies is the subject of a duty. */
import { CLOSERS, DETERMINERS, DISTRIBUTIVES, HAMLETS, HARDSHIPS, HEADS, LEVELS, MANNERS, OBLIGED, isDuty, isPredicate } from '../agencies/vocabulary.js';
import type { AgencyList } from '../agencies/grammar.js';
import { remarkAt } from '../agencies/scope.js';
import { TIME_WORDS } from '../../lexicon/labels.js';
import { QUARTER_NUMERALS } from '../../lexicon/recurrences.js';
import { ANSWERING_DUTIES } from '../../lexicon/roles.js';
import { phraseSet, type PhraseIndex } from '../text/phrase-index.js';
import type { Token } from '../text/tokens.js';
import { APPOSITIONS, ASIDES, ASSENTS, BARE, COMMANDS, FOLLOWERS, LEADING, ORDERED, ORDERED_TO, PERFORMING, PERMITS, senderLength } from './vocabulary.js';

/** What cannot follow a subject that has a duty: it is talked about. */
const PASSIVE = /^(?:được|bị|đã|đang|vừa|của|thuộc|do|và|hoặc|có|các|những|này|đó|như|vào|ra|về|trong|ở|tại|để|nhằm)$/u;

/** Whoever stands before these words answers for what follows, however they are called: `Nhà thầu có trách nhiệm …`. */
const ANSWERS = phraseSet(ANSWERING_DUTIES.phrases);

/** Behind a body's name and a colon they tell who it consists of. */
const MADE_OF = /^(?:gồm|bao)$/u;

/** Behind an order they tell what somebody is to be: `được đề nghị làm nòng cốt`. */
const TAKES_PART = /^(?:làm|là)$/u;

/** Units of how long something takes. */
const SPANS = /^(?:ngày|giờ|tháng|tuần|phút)$/u;

const TIME_WORD: ReadonlySet<string> = new Set(TIME_WORDS.phrases);
const TIME_MARKS: ReadonlySet<string> = new Set(['/', '-', ',', '.']);
/** Tokens between what befalls somebody and their report of it. */
const LONGEST_HARDSHIP = 24;
/** Tokens of a time in brackets. */
const LONGEST_TIME = 20;

/** Tokens of an aside between a subject and its verb. */
const LONGEST_ASIDE = 60;

/**
 * True if the words after a list say what its agencies must do.
 * @param opening the list opens the item, so that even a verb that no lexicon knows makes it the subject.
 */
export function isSubject(tokens: readonly Token[], list: AgencyList, opening: boolean): boolean {
  const first = list.phrases[0]!;
  if (list.phrases.every(({ people }) => people)) return false;
  const at = remarkAt(tokens, list.to) ?? list.to;
  if (isUnnamed(tokens, list) && !(opening && first.bare && ANSWERS.has(tokens, at))) return false;
  const next = tokens[at];
  if (!next) return false;
  if (!first.bare && ownsByTime(tokens, list)) return true;
  // `VNPT: 25 trạm`: what falls to somebody, no duty; `Sở Y tế: 10 ngày làm việc` tells how long theirs takes.
  // `Ban Giám khảo: gồm …` tells who is in it.
  if (next.text === ':' && MADE_OF.test(tokens[at + 1]?.folded ?? '')) return false;
  if (next.text === ':') return tokens[at + 1]?.kind !== 'number' || SPANS.test(tokens[at + 2]?.folded ?? '') || tokens[at + 2]?.text === '(';
  // `Mỗi cán bộ là một tuyên truyền viên`: what everybody is, not what they must do.
  if (next.folded === 'là' && DISTRIBUTIVES.has(tokens, first.from)) return false;
  if (receives(tokens, at) || ASSENTS.has(tokens, at) || (opening && PERMITS.has(tokens, at))) return false;
  // `Các hội được đề nghị phối hợp …`: what somebody was told to do is theirs.
  const order = ORDERED_TO.match(tokens, at);
  if (order && (isOrdered(tokens, list) || startsDuty(tokens, at + order.length))) return true;
  // `Đoàn Thanh niên phụ trách …`: what a body with a name sees to is its duty.
  if (startsDuty(tokens, at) || (!first.bare && !first.group && PERFORMING.has(tokens, at))) return true;
  if (next.text === ',' && (startsDuty(tokens, at + 1) || FOLLOWERS.has(tokens, at + 1))) return true;
  if (HARDSHIPS.has(tokens, at) && reportsIt(tokens, at)) return true;
  if (next.text === ',' && ASIDES.has(tokens, at + 1) && dutyAfterAside(tokens, at + 1)) return true;
  if (next.folded === '-' && APPOSITIONS.has(tokens, at + 1) && dutyAfterApposition(tokens, at + 1)) return true;
  if (next.folded === '-' && isPost(tokens, at + 1) && dutyAfterApposition(tokens, at + 1, COMMANDS)) return true;
  // `Sở Y tế nơi quản lý hồ sơ có trách nhiệm …`
  if (next.folded === 'nơi' && dutyAfterAside(tokens, at)) return true;
  return opening && !first.bare && next.kind === 'word' && !next.capital && !PASSIVE.test(tokens[dayEnd(tokens, at)]?.folded ?? '');
}

/** `Báo Lao động` + `ngày 08 tháng 11 năm 2024,` + `có bài`: the end of a day, and the comma behind it; the token itself where none stands. */
function dayEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.folded !== 'ngày' || tokens[at + 1]?.kind !== 'number') return at;
  let to = at + 1;
  while (isOfTime(tokens[to])) to++;
  return to;
}

/** True at `nhận được`: what reached somebody, and no duty. */
export function receives(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === 'nhận' && tokens[at + 1]?.folded === 'được';
}

/** True for bodies by name right before the words that put what follows to them: `được đề nghị`, `được giao`. */
export function isOrdered(tokens: readonly Token[], { phrases, to }: AgencyList): boolean {
  const { from, group, bare } = phrases.at(-1)!;
  const order = group || bare ? null : ORDERED_TO.match(tokens, to);
  const kinds = order ? HEADS.match(tokens, from)?.value : undefined;
  const told = order !== null && (startsDuty(tokens, to + order.length) || TAKES_PART.test(tokens[to + order.length]?.folded ?? ''));
  return told && kinds !== undefined && !kinds.has('post') && tokens[from]!.capital;
}

/** `gặp khó khăn, vướng mắc` + `phản ánh về Phòng Nội vụ`: true where what befalls them is reported in the same sentence. */
function reportsIt(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + LONGEST_HARDSHIP && tokens[i] && !/^[.;:]$/u.test(tokens[i]!.text); i++) if (senderLength(tokens, i) !== null) return true;
  return false;
}

/** `(Hội Cựu chiến binh; quý II/2026)`, `(Phòng Kinh tế; phối hợp Hội Nông dân)`: brackets that hold who does what stands before them, and when or with whom. */
function ownsByTime(tokens: readonly Token[], { phrases, to }: AgencyList): boolean {
  if (tokens[phrases[0]!.from - 1]?.text !== '(' || (tokens[to]?.text !== ';' && tokens[to]?.text !== ',')) return false;
  if (tokens[to + 1]?.folded === 'phối' && tokens[to + 2]?.folded === 'hợp') return true;
  let at = to + 1;
  while (isOfTime(tokens[at]) && at - to <= LONGEST_TIME) at++;
  const time = tokens.slice(to + 1, at);
  // `(Đội 8, 9, 10)`: numbers alone count bodies.
  return tokens[at]?.text === ')' && time.some(({ kind }) => kind === 'number') && time.some(({ folded }) => TIME_WORD.has(folded));
}

function isOfTime(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || TIME_WORD.has(token.folded) || TIME_MARKS.has(token.text) || token.folded in QUARTER_NUMERALS);
}

/** True at a post in capitals: `Bộ trưởng Bộ Y tế`, and behind a dash a further one of the same person (`- Trưởng Ban Chỉ đạo …`). */
export function isPost(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && HEADS.match(tokens, at)?.value.has('post') === true;
}

/** True if a duty begins behind one of the commas of an aside, or an unmistakable one in it. */
function dutyAfterAside(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + LONGEST_ASIDE && tokens[i] && !/^[.;:]$/u.test(tokens[i]!.text); i++) {
    if ((tokens[i]!.text === ',' && startsDuty(tokens, i + 1)) || OBLIGED.has(tokens[i]!.folded) || CLOSERS.has(tokens, i) || MANNERS.has(tokens, i)) return true;
  }
  return false;
}

/** True if a duty that stands in no name follows what a body is beside its own name; none where it tells others first what to do. */
function dutyAfterApposition(tokens: readonly Token[], at: number, barriers: PhraseIndex<true> | null = null): boolean {
  for (let i = at; i < at + LONGEST_ASIDE && tokens[i] && !/^[.;:]$/u.test(tokens[i]!.text); i++) {
    if (barriers?.has(tokens, i) === true) return false;
    if (isDuty(tokens, i) || tokens[i]!.folded === 'giúp') return true;
  }
  return false;
}

/** True if what somebody must do, or how, begins at a token. */
export function startsDuty(tokens: readonly Token[], at: number): boolean {
  return isPredicate(tokens, at) || FOLLOWERS.has(tokens, at);
}

/** True if behind those who are charged stands what they must do: a duty, or the matters of one (`một số nhiệm vụ sau`, `như sau`). */
export function toldWhat(tokens: readonly Token[], end: number): boolean {
  const at = remarkAt(tokens, end) ?? end;
  if (startsDuty(tokens, at) || tokens[at]?.text === ':' || sharesOrder(tokens, at)) return true;
  const determined = at + (DETERMINERS.match(tokens, at)?.length ?? 0);
  return (determined > at && ORDERED.has(tokens, determined)) || (tokens[at]?.folded === 'như' && tokens[at + 1]?.folded === 'sau');
}

/** `yêu cầu các sở` + `và đề nghị Mặt trận thực hiện …`: true where a further order goes on to say what both must do. */
function sharesOrder(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === 'và' && COMMANDS.has(tokens, at + 1);
}

/** True for a common noun that tells of no particular body (`cơ quan chủ trì`). */
export function isUnnamed(tokens: readonly Token[], list: AgencyList): boolean {
  const first = list.phrases[0]!;
  // `Các cơ quan, đơn vị sau đây`: their names follow.
  if (tokens[list.to - 1]?.folded === 'đây' && tokens[list.to - 2]?.folded === 'sau') return true;
  // `Tỉnh cần …`, `Thành phố Hà Nội nghiên cứu …`: a capital makes the place the body; by its name it must do something.
  const level = tokens[first.from]!.capital ? LEVELS.match(tokens, first.from) : null;
  const acts = (tokens[list.to]?.text === ':' && startsDuty(tokens, list.to + 1)) || (isPredicate(tokens, list.to) && !tokens[list.to]!.capital && tokens[list.to]!.folded !== 'là');
  const place = level !== null && (level.length === first.to - first.from || acts);
  // `tổ dân phố, chính quyền địa phương`: beside others a hamlet is one of those who are meant.
  const listed = list.phrases.length > 1 && HAMLETS.has(tokens, first.from);
  return first.bare && !place && !listed && !BARE.has(tokens, first.from);
}

/** `Chỉ đạo Sở A chủ trì …`: whoever is told to take the chair leads. */
export function toldToChair(tokens: readonly Token[], at: number, list: AgencyList): boolean {
  const told = tokens[at]!.plain === 'chi' && tokens[at + 1]?.plain === 'dao';
  return told && tokens[list.to]?.plain === 'chu' && LEADING.has(tokens, list.to) && !isUnnamed(tokens, list);
}
