/** What the words beside a list of agencies make of it. */
import type { AgencyList } from '../agencies/grammar.js';
import type { AgencyPhrase } from '../agencies/phrase.js';
import { CLOSERS, DETERMINERS, FIELDS, HEADLESS, HEADS, LEAD_INS, MANNERS, MATTERS, PERSONS, isPredicate, predicateEnd } from '../agencies/vocabulary.js';
import { endsSentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { CUES, GIVEN, GOVERNING, LEADING, NOTICES, NOTICE_OPENERS, OFFICES, PERFORMING, REQUESTS, RULING, SPEAKING, SPOKEN, SUMMING_UP, TAKERS_IN, WATCHED, WATCHING, WORKS } from './vocabulary.js';

const PASSIVE = /^(?:được|bị)$/u;
/** Before an agency it makes what stands there something to be told, or somebody of the house: `phân công rõ đơn vị chủ trì`, `cử 01 giảng viên làm đầu mối`. */
const TOLD = /^(?:rõ|cử)$/u;
/** A command whose object may be a person of the house: `UBND xã phân công cán bộ theo dõi`. */
const STAFF_COMMAND = /^(?:phan|uy)$/u;
/** Words that open `tham mưu`, `trình`, `đề xuất`, `kiến nghị`, `giúp`. */
const ADVISING = /^(?:tham|trình|đề|kiến|giúp)$/u;
/** Words that end a circumstance. */
const CIRCUMSTANCE_ENDS = /^(?:thì|năm|quý|tháng|tuần|ngày|kỳ|nay|đó|này|trên|mắc|khăn)$/u;
/** Marks that open a quotation: what stands in it is a name. */
const OPENING_QUOTE = /^[“"‘']$/u;
/** Longest noun before the colon behind which names share it, with its determiner, in tokens. */
const LONGEST_SHARED_NOUN = 5;
/** Longest phrase of speaking before a colon, in tokens. */
const LONGEST_SPEAKING = 10;
/** Longest name of the one who joins in a deed, in tokens. */
const LONGEST_PARTNER = 14;
/** Marks behind which a clause begins, and before which it is over. */
const CLAUSE_STARTS = /^[.;:(]$/u;
const CLAUSE_ENDS = /^[,.;)]$/u;
/** Words that open the time of a deed: `- Phòng A thực hiện` + `trong học kỳ II`. */
const OPENS_TIME = /^(?:trong|trước|từ|xong)$/u;
/** How far behind those who do something their deed is looked for, in tokens. */
const LONGEST_WORK = 20;
/** Longest post of those whom the house assigns, in tokens. */
const LONGEST_NAME_OF_STAFF = 10;
/** Numbers that count the deeds of a sentence. */
const COUNTS = /^(?:\d{1,2}|[ivx]{1,4}|[a-eđgh])$/u;
/** `chủ trì`, in tokens. */
const CHAIR_LENGTH = 2;
/** How far behind a list `giám sát` may stand, in tokens. */
const FARTHEST_WATCH = 8;

/** The end of the word at a token that names nobody here; `thì Ủy ban` reads like `thị ủy`, but the longer head goes on. */
export function wordEnd(tokens: readonly Token[], at: number): number {
  const end = at + (HEADS.match(tokens, at)?.length ?? HEADLESS.match(tokens, at)?.length ?? 1);
  for (let i = at + 1; i < end; i++) if (tokens[at]!.folded === 'thì' && HEADS.has(tokens, i)) return i;
  return end;
}

/** `(1)`, `(iv)`, `(b)`: the token behind the number of one of the deeds that a sentence counts; null where no bracket holds one. */
export function countEnd(tokens: readonly Token[], at: number): number | null {
  const number = tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? tokens[at + 1] : undefined;
  return number && COUNTS.test(number.text) ? at + 3 : null;
}

/**
 * `Về đề nghị Bộ A phối hợp với Sở B rà soát …: Giao Bộ C …`: the token behind the matter that opens a text and is settled behind its colon,
 * or behind the last of several before an order (`Về bộ máy: tăng số phó phòng: giao Bộ C …`); 0 where none does.
 */
export function matterEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.folded !== 'về') return 0;
  let end = 0;
  for (let at = 1; at < tokens.length - 1 && !endsSentence(tokens, at); at++) if (tokens[at]!.text === ':' && !opensNames(tokens, at) && (end === 0 || CUES.match(tokens, at + 1)?.value === 'lead')) end = at + 1;
  return end;
}

/** `các Bộ: Tài chính, Y tế`: true at a colon behind a noun that the names behind it share. */
function opensNames(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= at - LONGEST_SHARED_NOUN; from--) if (DETERMINERS.has(tokens, from)) return HEADS.has(tokens, from + 1);
  return false;
}

/** True where a verb of speaking leads to a colon, or to the text below: `kết luận:`, `có ý kiến chỉ đạo như sau:`, `có ý kiến chỉ đạo.` */
export function tellsWhatFollows(tokens: readonly Token[], at: number): boolean {
  if (givesNotice(tokens, at)) return true;
  const verb = SPEAKING.match(tokens, at);
  if (!verb) return false;
  let to = at;
  while (to < at + LONGEST_SPEAKING && tokens[to]?.kind === 'word') to++;
  return tokens[to]?.text === ':' || (to === tokens.length - 1 && SPOKEN.match(tokens, at + verb.length)?.length === to - at - verb.length);
}

/** `Sở Y tế` + `thông báo từ ngày 01/7 tạm dừng …`, `thông báo, nếu cá nhân có ý kiến …`: what holds from now on, which the one that tells it does not do. */
function givesNotice(tokens: readonly Token[], at: number): boolean {
  const verb = NOTICES.match(tokens, at);
  if (!verb) return false;
  const end = at + verb.length;
  return NOTICE_OPENERS.has(tokens, tokens[end]?.text === ',' ? end + 1 : end);
}

/** `UBND phường` + `thông báo và` + `đề nghị các tổ dân phố …`: the end of the word by which somebody tells others something, right before what they are asked; the token itself where none stands. */
export function noticeEnd(tokens: readonly Token[], at: number): number {
  const notice = NOTICES.match(tokens, at);
  if (!notice) return at;
  const end = at + notice.length;
  const request = /^(?:,|và)$/u.test(tokens[end]?.folded ?? '') ? end + 1 : end;
  return REQUESTS.has(tokens, request) ? request : at;
}

/** `Sở Y tế (Phòng Nghiệp vụ Y: ông …)`, `về Sở Y tế (Văn phòng nhận)`: whom to reach there. */
export function namesContact(tokens: readonly Token[], at: number, list: AgencyList): boolean {
  return tokens[at - 1]?.text === '(' && /^(?::|nhận)$/u.test(tokens[list.to]?.folded ?? '');
}

/** True for an agency that a plan or a report is to name: `xác định rõ cơ quan chủ trì`, `phân công cụ thể phòng, ban chủ trì`. */
export function isToBeNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  return TOLD.test(before) || (before === 'thể' && !tokens[at]!.capital && !DETERMINERS.has(tokens, at));
}

/** `phát huy vai trò cơ quan Thường trực chủ trì …`: true for a common noun that tells what the one who does something is. */
export function isOffice(tokens: readonly Token[], at: number): boolean {
  return !tokens[at]!.capital && OFFICES.matchBefore(tokens, at) !== null;
}

/** True if the words before a token make an agency there their object, part of a name, or what a share is of (`95% trường trung học`). */
export function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  return before === '%' || OPENING_QUOTE.test(before) || GOVERNING.matchBefore(tokens, at) !== null;
}

/** True behind `Đối với` at the beginning of a sentence. */
export function opensTopic(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.folded === 'với' && tokens[at - 2]?.folded === 'đối' && (tokens[at - 3] === undefined || /^[.;]$/u.test(tokens[at - 3]!.text));
}

/** `Đối với các xã chủ động …`: those that open the sentence and of whom the duty right behind them tells, perhaps behind a colon; a comma would part them from somebody else's. */
export function isTopic(tokens: readonly Token[], at: number, list: AgencyList): boolean {
  return opensTopic(tokens, at) && (tokens[list.to]?.text === ':' || CLOSERS.has(tokens, list.to) || MANNERS.has(tokens, list.to));
}

/** True for a text that begins with the grounds it rests on. */
export function restsOnGrounds([first, second]: readonly Token[]): boolean {
  return first?.folded === 'căn' && second?.folded === 'cứ';
}

/** `đề nghị của Sở A`, `kỳ họp Hội đồng nhân dân`: the words before an agency hold it; not those of a time or before `các`. */
export function belongsBefore(tokens: readonly Token[], { from, group }: AgencyPhrase): boolean {
  const before = tokens[from - 1];
  // `đã được Đảng ủy, Ban Giám hiệu phê duyệt`: both did what was done.
  if (before?.folded === 'được') return false;
  return before?.kind === 'word' && (before.folded === 'của' || (!group && !CIRCUMSTANCE_ENDS.test(before.folded)));
}

/** `tham mưu cho Sở A, Sở B ban hành`: true for a word by which something is put before those behind it; what they do with it is no duty told here. */
export function advises(tokens: readonly Token[], at: number, { phrases }: AgencyList): boolean {
  return ADVISING.test(tokens[at]!.folded) && tokens[phrases[0]!.from - 1]!.folded !== 'của';
}

/** `Sở Y tế` + `chủ trì`, `Sở Y tế` + `tổng hợp, chủ trì`: a body by name that gets something takes the chair, perhaps behind one deed. */
export function takesChair(tokens: readonly Token[], { phrases, to }: AgencyList): boolean {
  if (!tokens[phrases[0]!.from]!.capital || phrases[0]!.bare) return false;
  const deed = predicateEnd(tokens, to);
  return [to, deed !== null && tokens[deed]?.text === ',' ? deed + 1 : to].some((chair) => tokens[chair]?.plain === 'chu' && LEADING.has(tokens, chair));
}

/**
 * `Kết nối hệ thống do Bộ Y tế chủ trì xây dựng`: an agency, from one token to another, that tells whose the object of the sentence is;
 * not where others join it in the deed, nor where the thing is the subject (`Kinh phí do Bộ Y tế chủ trì thẩm định`).
 */
export function chairsNoun(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (tokens[from - 1]?.folded !== 'do' || tokens[from - 2]?.kind !== 'word' || tokens[from - 2]!.folded === 'sẽ' || tokens[to]?.plain !== 'chu') return false;
  const after = to + CHAIR_LENGTH;
  if (tokens[tokens[after]?.text === ',' ? after + 1 : after]?.plain === 'phoi' || isAssigned(tokens, after)) return false;
  for (let i = from - 2; i >= 0 && tokens[i]!.kind !== 'mark'; i--) if (isPredicate(tokens, i)) return true;
  return false;
}

/**
 * `Công tác hậu cần do Phòng A đảm nhiệm`, `(do Phòng A thực hiện)`, `… - Phòng A thực hiện`: an agency, from one token to another, that does what stands before it;
 * not where a verb governs that (`Rà soát đề tài do Viện A thực hiện`).
 */
export function performs(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  const dashed = /^[-–]$/u.test(tokens[from - 1]?.text ?? '');
  // `… (Kế toán và bộ phận thư viện phụ trách)`
  const bracketed = PERFORMING.match(tokens, to);
  if (tokens[from - 1]?.text === '(' && from > 1 && bracketed && tokens[to + bracketed.length]?.text === ')') return true;
  if (tokens[from - 1]?.folded !== 'do' && !dashed) return false;
  const deed = PERFORMING.match(tokens, to);
  if (!deed || !(CLAUSE_ENDS.test(tokens[to + deed.length]?.text ?? '.') || (dashed && OPENS_TIME.test(tokens[to + deed.length]?.folded ?? '')))) return false;
  if (dashed) return tokens[from]!.capital && from > 1 && !tokens[from - 1]!.touches;
  const before = tokens[from - 2];
  if (before?.kind !== 'word') return before?.text === '(' || before?.text === ',';
  let first = from - 2;
  let governed = false;
  for (; tokens[first] && !CLAUSE_STARTS.test(tokens[first]!.text); first--) governed ||= isPredicate(tokens, first);
  return !governed || WORKS.has(tokens, first + 1);
}

/** `… do Sở A chủ trì` + `, Sở B phối hợp`, `, hoàn thành trong quý I`: true where those who join, or the time, show that the chair of the deed is told. */
function isAssigned(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  if (tokens[at + 1]?.folded === 'hoàn' && tokens[at + 2]?.folded === 'thành') return true;
  for (let i = at + 1; i < at + LONGEST_PARTNER && tokens[i]?.kind === 'word'; i++) if (joinsOthers(tokens, i)) return HEADS.has(tokens, at + 1) || DETERMINERS.has(tokens, at + 1);
  return false;
}

/** True for a verb that a list of verbs leads to: `phải hướng dẫn, yêu cầu các đơn vị …` asks nobody here. */
export function followsVerbs(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false;
  const verb = [at - 3, at - 2].find((i) => isPredicate(tokens, i));
  return verb !== undefined && !isMatter(tokens, verb);
}

/** `quá trình triển khai thực hiện`: a verb at a token that, perhaps with others before it, tells of what a noun names. */
function isMatter(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (predicateEnd(tokens, first - 2) === first) first -= 2;
  return MATTERS.matchBefore(tokens, first) !== null;
}

/** `Trách nhiệm của` + `Sở Tư pháp hướng dẫn …`: the token behind words that open a text and say whose duty follows; the token itself where none do. */
export function answeringEnd(tokens: readonly Token[], at: number): number {
  const found = at === 0 && tokens[0]!.folded === 'trách' ? LEAD_INS.match(tokens, 0) : null;
  return found && tokens[found.length - 1]!.folded === 'của' ? found.length : at;
}

/** True for the `giao` of a charge given here: not in `kinh phí đã giao`, `giao ban`. */
export function isCharge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text === 'ban') return false;
  return tokens[at]!.plain === 'giao' && GIVEN.matchBefore(tokens, at) === null;
}

/** `…, Sở Y tế bố trí xe cứu thương`: true for one body by name behind a comma, right before what it does. */
export function doesNext(tokens: readonly Token[], at: number, { phrases, to }: AgencyList): boolean {
  const kinds = tokens[at - 1]?.text === ',' && tokens[at]!.capital && phrases.length === 1 && !phrases[0]!.bare ? HEADS.match(tokens, at)?.value : undefined;
  return (kinds?.has('body') === true || kinds?.has('named') === true) && (isPredicate(tokens, to) || PERFORMING.has(tokens, to)) && !RULING.has(tokens, to) && !FIELDS.has(tokens, to);
}

/** True if between those named before, up to a token, and another token somebody does something: not in `Sở Y tế, cơ quan chuyên môn về xây dựng, Sở Nội vụ`. */
export function opensWork(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_WORK); i++) if (isPredicate(tokens, i) && tokens[i - 1]?.folded !== 'về') return true;
  return false;
}

/** True if the verb at a token is done to its subject. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  return PASSIVE.test(tokens[at]?.folded ?? '');
}

/** True if the words at a token are `phối hợp`, whose subject ends before it. */
export function joinsOthers(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.plain === 'phoi' && CUES.match(tokens, at)?.length === 2;
}

/** True if the words at a token only tell to follow, urge and check what others do; `theo dõi, đôn đốc, tổng hợp, báo cáo …` is a duty of its own. */
export function onlyWatches(tokens: readonly Token[], at: number): boolean {
  const duty = LEADING.match(tokens, at);
  let to = duty && tokens[at]!.plain !== 'chu' ? at + duty.length : at;
  let deeds = 0;
  for (let watch = WATCHING.match(tokens, to); watch; watch = WATCHING.match(tokens, to)) {
    to += watch.length;
    deeds++;
    while (/^(?:,|và)$/u.test(tokens[to]?.folded ?? '')) to++;
  }
  const others = deeds > 1 || tokens[to]?.kind !== 'word' || tokens[to]!.capital || WATCHED.has(tokens, to) || HEADS.has(tokens, to);
  return deeds > 0 && others && !SUMMING_UP.has(tokens, to);
}

/** True if `giám sát` stands behind a list that ends before a token. */
export function watchFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + FARTHEST_WATCH && tokens[i] && !/^[.;]$/u.test(tokens[i]!.text); i++) {
    if (tokens[i]!.plain === 'giam' && tokens[i + 1]?.plain === 'sat') return true;
  }
  return false;
}

export function chargesStaff(tokens: readonly Token[], at: number): boolean {
  return STAFF_COMMAND.test(tokens[at]!.plain);
}

/** `giao dự toán cho các đơn vị`: a command at one token, ending before another, whose object in small letters may be a thing. */
export function mayHandOver(tokens: readonly Token[], at: number, after: number): boolean {
  return tokens[at]!.plain === 'giao' && tokens[after - 1]!.plain !== 'cho' && tokens[after]?.kind === 'word' && !tokens[after].capital;
}

/** `Phân công cán bộ theo dõi`: the house does it by its own people; `Phân công Phòng Tư pháp chủ trì` charges a body by name. */
export function assignsStaff(tokens: readonly Token[], at: number, after: number): boolean {
  if (!chargesStaff(tokens, at) || tokens[after]?.capital === true) return false;
  // `Phân công đồng chí Lê Văn An phụ trách …`, `phân công các đồng chí Đảng ủy viên dự …`; of several who see to parts each, the house only parts its field.
  const several = tokens[after]?.folded === 'các';
  const person = PERSONS.match(tokens, several ? after + 1 : after);
  const named = after + (several ? 1 : 0) + (person?.length ?? 0);
  return person === null || tokens[named]?.capital !== true || (several && seesToParts(tokens, named));
}

/** `các đồng chí Ủy viên` + `phụ trách từng cụm`. */
function seesToParts(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + LONGEST_NAME_OF_STAFF && tokens[i]?.kind === 'word'; i++) if (PERFORMING.has(tokens, i) && tokens[i]!.plain === 'phu') return true;
  return false;
}

/** `báo cáo`, `tham gia ý kiến`: what is told to those who asked for it, so that whoever it is sent to gets it as a report. */
export function tellsBack(tokens: readonly Token[], at: number): boolean {
  const { plain } = tokens[at]!;
  if (plain === 'bao') return tokens[at + 1]?.plain === 'cao';
  return plain === 'tham' && tokens[at + 1]?.plain === 'gia' && tokens[at + 2]?.plain === 'y' && tokens[at + 3]?.plain === 'kien';
}

/** `báo cáo về tình hình … để Bộ Nội vụ tổng hợp`: the report goes to whoever sums it up. */
export function takesIn(tokens: readonly Token[], at: number, list: AgencyList): boolean {
  return tokens[at - 1]?.folded === 'để' && TAKERS_IN.has(tokens, list.to);
}
