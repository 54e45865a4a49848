/** Entries that common nouns make: `các cơ quan, đơn vị liên quan`, `các doanh nghiệp viễn thông`. */
import { classNumbersEnd } from './class-numbers.js';
import { collectiveEnd, type CollectiveEnd } from './collectives.js';
import type { EntryWords } from './entry-words.js';
import { withNumber } from './names.js';
import type { AgencyPhrase } from './phrase.js';
import { undertakes } from './undertakings.js';
import { ANSWERING, BUILDING, CLASSES, DEEDS, FIELDS, HAMLETS, HEADS, LEVELS, MANAGED, MANNERS, NO_MATTERS, PAPERS, PEOPLE, REACHES, STOPS, UNDERTAKINGS, WHOLE, isDuty, isPredicate, predicateEnd } from './vocabulary.js';

/** Longest open modifier of a common noun without a name at its end, that name, and what a body is named after, in syllables. */
const LONGEST_MODIFIER = 6;
const LONGEST_OWN_NAME = 3;
const LONGEST_PURPOSE = 20;
/** Longest syllable, in letters: `nghiêng`. */
const LONGEST_SYLLABLE = 7;
/** Longest field of a post that one holds, in syllables. */
const LONGEST_POST_FIELD = 2;

/** An entry of common nouns; its determiner begins at `at`, its first noun at `from`. */
export function collectiveAt(words: EntryWords, at: number, from: number, plural: boolean, listed: boolean): AgencyPhrase | null {
  // `Xã Tân Phú`: a level in capitals takes its name anywhere.
  const level = words.tokens[from]!.capital && LEVELS.has(words.tokens, from);
  const end = endOfCollective(words, from, plural || listed || level);
  if (!end) return null;
  // `tỉnh Cà Mau` is a place, no body.
  const bare = !plural && !end.several && (!end.scoped || LEVELS.has(words.tokens, from));
  if (bare && !listed && !words.tokens[from]!.capital) return null;
  const phrase = words.phrase([[at, end.to]], { group: plural || end.several || end.plural, bare });
  // `các đơn vị, trường học`
  return plural && !end.ended ? joined(words, phrase) : phrase;
}

/** A noun alone may go on with words that say which one, where it is plural or stands in a list: `các đơn vị vận tải hành khách`. */
function endOfCollective(words: EntryWords, from: number, open: boolean): CollectiveEnd | null {
  const end = withMatter(words, collectiveEnd(words.tokens, from, words.agencyEnd));
  if (!end || !open || end.several || end.scoped) return end;
  const to = modifierEnd(words, end.to);
  if (to === end.to) return end;
  const scope = words.scopeAt(to, true);
  return { ...end, to: scope.to, scoped: true };
}

/** `cơ quan quản lý nhà nước` + `về thư viện`, `cơ quan chuyên môn` + `về xây dựng thuộc UBND tỉnh`: the field that such a body answers for. */
function withMatter(words: EntryWords, end: CollectiveEnd | null): CollectiveEnd | null {
  if (!end?.scoped || words.folded(end.to) !== 'về' || !ANSWERING.matchBefore(words.tokens, end.to)) return end;
  const matter = matterEnd(words, end.to + 1);
  return matter > end.to + 1 ? { ...end, to: words.scopeAt(matter, true).to } : end;
}

/** An entry of one common noun with what tells it apart; the noun ends at `headEnd`. */
export function commonAt(words: EntryWords, at: number, from: number, headEnd: number, plural: boolean): AgencyPhrase {
  const scope = words.scopeAt(headEnd, true);
  const modified = modifierEnd(words, headEnd);
  // `Hợp tác xã` + `dịch vụ nông nghiệp`: a relation may be the first word of what tells the noun apart.
  const told = scope.to > headEnd && modified <= scope.to ? headEnd : modified;
  // `Tổ khối` + `4`
  const end = !plural && words.tokens[from]!.capital ? withNumber(words.tokens, told) : told;
  const phrase = words.scoped(at, end, { plural, common: true });
  if (plural) return joined(words, phrase);
  return { ...phrase, bare: phrase.to === headEnd && headEnd - from < 3 };
}

/** `các doanh nghiệp, hợp tác xã trên địa bàn`: nouns that share one `các` are one entry. */
function joined(words: EntryWords, phrase: AgencyPhrase): AgencyPhrase {
  let to = phrase.to;
  for (;;) {
    const separator = words.folded(to);
    const parted = separator === ',' || separator === 'và';
    const people = parted && !words.tokens[to + 1]?.capital ? collectiveEnd(words.tokens, to + 1, words.agencyEnd) : null;
    if (people?.several && words.headAt(to + 1)?.kinds.has('collective')) {
      // `các doanh nghiệp` + `tổ chức, cá nhân`
      to = people.to;
      continue;
    }
    const hamlet = parted && !words.tokens[to + 1]?.capital ? HAMLETS.match(words.tokens, to + 1)?.length ?? 0 : 0;
    if (hamlet > 0 && isNameless(words, to + 1 + hamlet)) {
      // `các trường học` + `tổ dân phố`
      to += 1 + hamlet;
      continue;
    }
    const head = parted ? words.headAt(to + 1) : null;
    // `các Khu Công nghệ cao, Khu Công nghệ số tập trung`: nouns of one kind, in capitals too; but `các Tổ chuyên môn` and `Tổ Văn phòng` are two.
    const alike = words.tokens[to + 1]?.text === words.tokens[phrase.from + 1]?.text && (head?.to === undefined || words.tokens[head.to]?.capital !== true || isProper(words, phrase.from + 1));
    // `các Bệnh viện, Viện nghiên cứu`: in capitals the first may be written too.
    const spelledAlike = words.tokens[to + 1]?.capital !== true || words.tokens[phrase.from + 1]?.capital === true;
    if (!head?.kinds.has('common') || head.kinds.has('body') || (!alike && (!spelledAlike || words.tokens[head.to]?.capital === true))) break;
    to = commonAt(words, to + 1, to + 1, head.to, false).to;
  }
  return to === phrase.to ? phrase : { ...words.phrase([[phrase.from, to]], { group: true }), to };
}

/** True behind a noun that no name or number tells apart. */
function isNameless({ tokens }: EntryWords, at: number): boolean {
  return tokens[at]?.capital !== true && tokens[at]?.kind !== 'number';
}

/** True for a noun that a capital follows: `Khu Công nghệ cao`. */
function isProper(words: EntryWords, at: number): boolean {
  const head = words.headAt(at);
  return head !== null && words.tokens[head.to]?.capital === true;
}

/** Common nouns, and posts that many hold, take what follows up to a verb, a preposition or a mark: `các doanh nghiệp viễn thông`, `Kế toán ngân sách`. */
export function modifierEnd(words: EntryWords, at: number): number {
  const { tokens } = words;
  let to = at;
  let named = 0;
  while (to - named < at + LONGEST_MODIFIER && tokens[to]?.kind === 'word' && !isPredicate(tokens, to) && !MANNERS.has(tokens, to) && !endsModifier(words, to)) {
    // `Cục bản đồ Bộ Tổng tham mưu`: the body that it belongs to.
    if (tokens[to]!.capital && words.headAt(to)?.kinds.has('body')) return words.agencyEnd(to);
    // `hợp tác xã dịch vụ nông nghiệp` + `Hòa Bình`: a name behind it is not counted.
    if (tokens[to]!.capital && named < LONGEST_OWN_NAME) named++;
    to++;
  }
  // A modifier without an end in sight is no modifier but a verb that no lexicon knows.
  if (to - named === at + LONGEST_MODIFIER) return at;
  // `các chi đoàn khóa` + `16, 17`
  if (to > at && CLASSES.matchBefore(tokens, to)) return classNumbersEnd(tokens, to);
  return to > at && /^(?:trong|trên)$/u.test(words.folded(to)) && words.folded(to + 1) === 'lĩnh' ? lineOfWorkEnd(words, to) : to;
}

/** `doanh nghiệp hoạt động` + `trong lĩnh vực viễn thông, truyền thông`. */
function lineOfWorkEnd(words: EntryWords, at: number): number {
  const matter = matterEnd(words, at + 3);
  return matter > at + 3 ? matter : at;
}

/** `Tổ trưởng` + `chuyên môn`: few small words between a post that one holds and its duty or a mark say which one is meant. */
export function fieldOfPost(words: EntryWords, at: number): number {
  const { tokens } = words;
  let to = at;
  while (to <= at + LONGEST_POST_FIELD && tokens[to]?.kind === 'word' && !tokens[to]!.capital && !isPredicate(tokens, to) && !MANNERS.has(tokens, to) && !endsModifier(words, to)) to++;
  const next = tokens[to];
  return to <= at + LONGEST_POST_FIELD && (!next || next.kind === 'mark' || next.folded === 'và' || isPredicate(tokens, to)) ? to : at;
}

/** The end of what a body is named after, whose head ends before it: `Ban Chỉ đạo` + `phòng, chống thiên tai và tìm kiếm cứu nạn`. */
export function purposeEnd(words: EntryWords, headEnd: number, at: number): number {
  const { tokens } = words;
  // `Ban Quản lý` + `các dự án đầu tư xây dựng`
  let to = tokens[at]?.folded === 'các' && tokens[at + 1]?.kind === 'word' && !LEVELS.has(tokens, at) && !LEVELS.has(tokens, at + 1) && !words.headAt(at + 1) ? at + 1 : at;
  // The name before ended at a capital: `Ban Chỉ đạo Phòng` + `, chống dịch`.
  if (to === at && prevents(words, to)) to += 2;
  const first = to === at ? headEnd : to;
  while (to < at + LONGEST_PURPOSE && tokens[to]?.kind === 'word' && !isDuty(tokens, to) && !opensDuties(words, to) && !beginsWork(words, first, to) && (!endsModifier(words, to) || copes(words, to) || managesThings(words, to))) {
    to++;
    if (words.folded(to) === '“') return quotedEnd(words, to);
    if (prevents(words, to) || goesOnAfterAnd(words, to) || isNumbered(words, to) || goesOnAfterDash(words, to)) to += 2;
  }
  return to;
}

/** The end of a quoted name of what a committee is for: `phong trào` + `“Toàn dân đoàn kết …”`; the quotation mark itself where it is not closed nearby. */
function quotedEnd({ tokens }: EntryWords, at: number): number {
  const end = tokens.slice(at, at + LONGEST_PURPOSE).findIndex(({ text }) => text === '”');
  return end < 0 ? at : at + end + 1;
}

/** True at `tổ chức` in `Ban Chỉ đạo … quốc gia tổ chức theo dõi …`: a verb that names no field, right before a duty or behind what ends a name; and at one that makes a paper (`xây dựng kế hoạch`). */
function opensDuties({ tokens }: EntryWords, at: number): boolean {
  const end = predicateEnd(tokens, at);
  if (end !== null && PAPERS.has(tokens, end)) return true;
  return end !== null && !FIELDS.has(tokens, at) && (isDuty(tokens, end) || REACHES.matchBefore(tokens, at) !== null);
}

/** True at `phân công`, at `triển khai` in `Ban Quản lý chợ triển khai …`, and at one of many things to do (`triển khai các nội dung`). */
function beginsWork({ tokens }: EntryWords, first: number, at: number): boolean {
  if (DEEDS.has(tokens, at)) return true;
  const end = at + (UNDERTAKINGS.match(tokens, at)?.length ?? 0);
  if (end > at && tokens[end]?.folded === 'các' && NO_MATTERS.has(tokens, end + 1)) return true;
  return (at > first || HEADS.matchBefore(tokens, first) === null || WHOLE.matchBefore(tokens, first) !== null) && undertakes(tokens, first, at);
}

/** True at `với` in `ứng phó với biến đổi khí hậu`. */
function copes({ tokens }: EntryWords, at: number): boolean {
  return tokens[at]!.folded === 'với' && /^(?:pho|ung)$/u.test(tokens[at - 1]!.plain) && tokens[at - 1]!.folded !== 'phố';
}

/** True at `các` in `đầu tư xây dựng các công trình giao thông`. */
function managesThings({ tokens }: EntryWords, at: number): boolean {
  return tokens[at]!.folded === 'các' && BUILDING.matchBefore(tokens, at) !== null && MANAGED.has(tokens, at + 1);
}

/** True at the dash of `ứng phó với biến đổi khí hậu - Phòng chống thiên tai`, behind which a further purpose stands. */
function goesOnAfterDash({ tokens }: EntryWords, at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  return tokens[at]?.folded === '-' && ((next?.plain === 'phong' && second?.plain === 'chong') || (next?.plain === 'tim' && second?.plain === 'kiem'));
}

/** True at the comma of `phòng, chống`. */
function prevents({ tokens }: EntryWords, at: number): boolean {
  return tokens[at]?.text === ',' && tokens[at - 1]?.plain === 'phong' && tokens[at + 1]?.plain === 'chong';
}

/** `COVID-19`: a hyphen and a number without spaces. */
function isNumbered({ tokens }: EntryWords, at: number): boolean {
  const [hyphen, number] = [tokens[at], tokens[at + 1]];
  return hyphen?.folded === '-' && number?.kind === 'number' && hyphen.touches && number.touches;
}

/** The end of the matter behind a coordinating body's `về`: `Ban Chỉ đạo tỉnh về` + `đổi mới sáng tạo, cải cách hành chính và chuyển đổi số`; `at` where none is told. */
export function matterEnd(words: EntryWords, at: number): number {
  if (NO_MATTERS.has(words.tokens, at)) return at;
  let to = fieldEnd(words, at);
  while (words.folded(to) === ',' || words.folded(to) === 'và') {
    const next = fieldEnd(words, to + 1);
    const listed = next > to + 1 && (words.folded(to) === 'và' || endsInAnd(words, next) || isShortNoun(words, to + 1, next));
    if (!listed) break;
    to = next;
  }
  return to;
}

/** `lãng phí` in `phòng, chống tham nhũng, lãng phí, tiêu cực`. */
function isShortNoun(words: EntryWords, at: number, end: number): boolean {
  return end <= at + 3 && !isPredicate(words.tokens, at);
}

/** True if a list goes on to its last part, which `và` opens. */
function endsInAnd(words: EntryWords, at: number): boolean {
  if (words.folded(at) === 'và') return fieldEnd(words, at + 1) > at + 1;
  const next = words.folded(at) === ',' ? fieldEnd(words, at + 1) : at;
  return next > at + 1 && endsInAnd(words, next);
}

/** A field of work, whose first word may be a verb: `phát triển công nghiệp bán dẫn`. */
function fieldEnd(words: EntryWords, at: number): number {
  const { tokens } = words;
  if (isDuty(tokens, at) || words.determinerEnd(at) > at) return at;
  // `về thư viện`: in small letters a field, no body.
  const noun = tokens[at]?.capital === false ? words.headAt(at)?.to ?? at : at;
  let to = prevents(words, at + 1) ? at + 2 : noun;
  const free = to;
  while (to < at + LONGEST_PURPOSE && tokens[to]?.kind === 'word' && (to === free || !isPredicate(tokens, to)) && !STOPS.has(tokens, to) && !LEVELS.has(tokens, to) && !words.headAt(to)) to++;
  // `logistics`: a word that is no syllable is a field by itself.
  if (to < at + 2) return to > at && tokens[at]!.text.length > LONGEST_SYLLABLE ? to : at;
  // `Đề án 06`
  return tokens[to]?.kind === 'number' && tokens[to - 2]!.capital ? to + 1 : to;
}

/** True if `và`, or the sign for it, leads to a further purpose, not to a further body. */
function goesOnAfterAnd(words: EntryWords, at: number): boolean {
  const { tokens } = words;
  const next = tokens[at + 1];
  return /^(?:và|&)$/u.test(words.folded(at)) && next?.kind === 'word' && !HEADS.has(tokens, at + 1) && !PEOPLE.has(tokens, at + 1) && !isDuty(tokens, at + 1)
    && !STOPS.has(tokens, at + 1) && words.determinerEnd(at + 1) === at + 1;
}

function endsModifier(words: EntryWords, at: number): boolean {
  return words.scopeAt(at, false).to > at || STOPS.has(words.tokens, at);
}
