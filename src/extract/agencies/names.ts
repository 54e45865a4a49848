/** The proper name after a head such as `Sở` or `Trung tâm`. */
import { isCapitalWord } from '../../vietnamese/index.js';
import type { Token } from '../text/tokens.js';
import { undertakes } from './undertakings.js';
import { BODY_WORK, FIELDS, HEADLESS, HEADS, LEVELS, NAMES, NOT_HEADS, OBJECTLESS, PEOPLE, PERSONS, REACHES, STOPS, isDuty, isPlural, isPredicate, predicateEnd } from './vocabulary.js';

/** Longest run of lower-case syllables inside a name: `Quản lý` + `chất lượng nông lâm sản`. */
const LONGEST_LOWER_RUN = 5;
/** Longest such run whose end is in sight: `Phục` + `hồi chức năng người tâm thần`. */
const LONGEST_ENDED_RUN = 8;
/** Longest tail of a known name, in syllables. */
const LONGEST_TAIL = 3;
/** Longest name of a person, in syllables. */
const LONGEST_PERSON = 5;
const NAMING_KINDS = ['body', 'named', 'post', 'venture'] as const;
const TIME_UNIT = /^(?:giờ|ngày|tuần|tháng|quý|năm)$/u;
const CONNECTORS = new Set(['và', '-', '&']);

export interface NameOptions {
  /** The name tells what the body does, so that lower-case verbs belong to it. */
  readonly venture: boolean;
}

/** The token after the name that begins at `at`; `at` itself where no name begins. */
export function nameEnd(tokens: readonly Token[], at: number, { venture }: NameOptions): number {
  const known = overlappingEnd(tokens, at, knownNameEnd(tokens, at));
  // `Chuyển đổi số` + `Văn hóa, Thể thao và Du lịch`
  const field = known > at && tokens[known]?.capital === true && !beginsAgency(tokens, known) ? knownNameEnd(tokens, known) : known;
  if (known > at) return withEnding(tokens, connected(tokens, field) ? run(tokens, field + 1, venture) : withTail(tokens, field));
  if (tokens[at]?.kind !== 'word' || !tokens[at].capital) return at;
  return withEnding(tokens, run(tokens, at, venture));
}

/**
 * `Ông Lê Văn An`, `…; đồng chí Lê Văn An`: the end of a person's name behind a way of address that begins a clause; the token itself where none stands.
 * @param inside the way of address may stand in small letters within a clause.
 */
export function personEnd(tokens: readonly Token[], at: number, inside = false): number {
  const honorific = (tokens[at]?.capital === true ? tokens[at - 1]?.capital !== true : inside || tokens[at - 1]?.text === ';') ? PERSONS.match(tokens, at) : null;
  const end = at + (honorific?.length ?? 0);
  // `BS. Lê Văn An`
  const name = tokens[end]?.text === '.' && /\p{Lu}$/u.test(tokens[end - 1]?.text ?? '') ? end + 1 : end;
  let to = name;
  while (honorific && to < name + LONGEST_PERSON && tokens[to]?.kind === 'word' && tokens[to]!.capital && !isCapitalWord(tokens[to]!.text) && !HEADS.has(tokens, to)) to++;
  return to > name + 1 ? to : at;
}

/** The tokens from one on, the first of them in small letters: what a name's capital hides, such as a verb. */
export function inSmallLetters(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.slice(at).map((token, i) => (i === 0 ? { ...token, capital: false } : token));
}

function withEnding(tokens: readonly Token[], at: number): number {
  return withNumber(tokens, withReach(tokens, at));
}

/** `An toàn giao thông` + `Quốc gia`, which a long name may also have been cut within. */
function withReach(tokens: readonly Token[], at: number): number {
  const whole = REACHES.match(tokens, at);
  if (whole) return at + whole.length;
  const cut = REACHES.match(tokens, at - 1);
  return cut ? at - 1 + cut.length : at;
}

/** `Nội vụ - Lao động`, whose last part begins a longer name: `Nội vụ -` + `Lao động Thương binh và Xã hội`. */
function overlappingEnd(tokens: readonly Token[], at: number, known: number): number {
  for (let i = at + 1; i < known; i++) if (CONNECTORS.has(tokens[i]!.folded)) known = Math.max(known, knownNameEnd(tokens, i + 1));
  return known;
}

/** `Quân khu 4`, `Quản lý thị trường số 5`, `Ban Tổ chức kỷ niệm` + `70 năm Cảng An Hải`: the end of a name with the number behind it. */
export function withNumber(tokens: readonly Token[], at: number): number {
  if (countsYears(tokens, at)) return run(tokens, at + 2, false);
  if (isNumbered(tokens, at)) return furtherNumbers(tokens, lettered(tokens, at + 1));
  return furtherNumbers(tokens, Math.max(at, numberEndAt(tokens, at)));
}

/** `Tổ` + `tiêm phòng số 1`: the end of small words that tell what numbered ones are for, with the number; `at` itself where none ends them. */
export function numberedEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to <= at + LONGEST_LOWER_RUN && tokens[to]?.kind === 'word' && !tokens[to]!.capital && tokens[to]!.folded !== 'số' && !STOPS.has(tokens, to) && !isDuty(tokens, to)) to++;
  return to > at ? Math.max(at, numberEndAt(tokens, to)) : at;
}

/** The end of `số 5` at a token, where no counted noun follows; -1 where none stands there. */
function numberEndAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.folded === 'số' && isNumbered(tokens, at + 1) ? lettered(tokens, at + 2) : -1;
}

/** `Tổ 4` + `, 5 và 6`, `Thuế cơ sở 1` + `đến 15`: the end of further numbers of units that share one noun. */
function furtherNumbers(tokens: readonly Token[], at: number): number {
  return /^(?:,|và|đến|-|–)$/u.test(tokens[at]?.folded ?? '') && tokens[at - 1]!.kind === 'number' && tokens[at + 1]?.kind === 'number' && isNumbered(tokens, at + 1) ? furtherNumbers(tokens, at + 2) : at;
}

/** `12B`: the end of a number with the letter that no space parts from it. */
function lettered(tokens: readonly Token[], at: number): number {
  const letter = tokens[at];
  return letter?.kind === 'word' && letter.text.length === 1 && letter.touches ? at + 1 : at;
}

/** `Sở Y tế` + `6 tháng và cả năm`: true at a unit of time that no date goes on with. */
function countsTime(tokens: readonly Token[], at: number): boolean {
  return TIME_UNIT.test(tokens[at]?.folded ?? '') && tokens[at + 1]?.kind !== 'number';
}

/** `Dự án 85`, `Quân khu 4`: a number ends a name where no counted noun follows. */
export function isNumbered(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.kind === 'number' && !countsTime(tokens, at + 1) && (!next || next.kind === 'mark' || next.capital || isPredicate(tokens, at + 1) || STOPS.has(tokens, at + 1) || LEVELS.has(tokens, at + 1));
}

/** `Chính trị` + `tư tưởng chủ trì`: few lower-case words before a predicate or a mark go with the name. */
function withTail(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + LONGEST_TAIL && tokens[to]?.kind === 'word' && !tokens[to]!.capital && !isPredicate(tokens, to) && !endsName(tokens, to, false) && !HEADS.has(tokens, to)) to++;
  const next = tokens[to];
  // A single syllable is no part of a name but a word that was misread (`để` as `đê`).
  return to > at + 1 && (!next || next.kind === 'mark' || isPredicate(tokens, to)) ? to : at;
}

/** The end of a name of the lexicon (`Văn hóa, Thể thao và Du lịch`); `at` where there is none. */
export function knownNameEnd(tokens: readonly Token[], at: number): number {
  const known = NAMES.match(tokens, at);
  // `phòng nội vụ` counts, a single lower-case word does not.
  return known && (tokens[at]!.capital || known.length > 1) && !isPredicate(lowerOnly(tokens, at), 0) ? at + known.length : at;
}

/** A lower-case `xây dựng` or `đào tạo` is what somebody does, not a name. */
function lowerOnly(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens[at]!.capital ? [] : tokens.slice(at, at + 4);
}

function run(tokens: readonly Token[], at: number, venture: boolean): number {
  let to = at;
  let lower = 0;
  while (to < tokens.length) {
    const token = tokens[to]!;
    const field = token.kind === 'word' && !token.capital && to > at ? fieldAt(tokens, to) || objectAt(tokens, at, to) : 0;
    if (token.kind === 'word' && token.capital) {
      if (to > at && (isPlural(token) || (beginsAgency(tokens, to) && !isNameless(tokens, to)))) break;
      lower = 0;
      to++;
    } else if (field > 0) {
      lower = 0;
      to += field;
    } else if (token.kind === 'word') {
      if (to === at || ++lower > LONGEST_ENDED_RUN || (lower === LONGEST_LOWER_RUN + 1 && !endsSoon(tokens, to, venture)) || endsName(tokens, to, venture) || (venture && undertakes(tokens, at, to))) break;
      to++;
    } else {
      break;
    }
    const after = afterConnector(tokens, to);
    if (after > to) {
      to = after;
      lower = 0;
    }
  }
  return to;
}

/** `Phòng Quản lý` + `đào tạo`: how many tokens a verb has that names a field, right behind one that is nothing without an object; 0 where none stands. */
function objectAt(tokens: readonly Token[], from: number, at: number): number {
  const field = FIELDS.match(tokens, at)?.length ?? 0;
  return field > 0 && OBJECTLESS.match(tokens, from, at)?.length === at - from ? field : 0;
}

/** `Trung tâm Truyền thông` + `khoa học và công nghệ`: how many tokens a field of the lexicon in small letters has whose words `và` or a comma parts; 0 where none begins. */
function fieldAt(tokens: readonly Token[], at: number): number {
  const length = NAMES.match(tokens, at)?.length ?? 0;
  const field = tokens.slice(at, at + length);
  return field.some(({ folded }) => CONNECTORS.has(folded)) && field.every(({ capital }) => !capital) ? length : 0;
}

/** True if a long run of lower-case syllables comes to a mark, a capital or a word that no name has, before it is too long for a name. */
function endsSoon(tokens: readonly Token[], at: number, venture: boolean): boolean {
  const limit = at + LONGEST_ENDED_RUN - LONGEST_LOWER_RUN;
  for (let to = at; to <= limit; to++) if (tokens[to]?.kind !== 'word' || tokens[to]!.capital || endsName(tokens, to, venture)) return true;
  return false;
}

/** True at the years that a jubilee's name counts. */
function countsYears(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at - 1]?.folded === 'niệm' && tokens[at + 1]?.folded === 'năm' && tokens[at + 2]?.capital === true;
}

/** True if a connector and a further part of the name follow: `Văn hóa - Thông tin` + `và Gia đình`. */
function connected(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!CONNECTORS.has(tokens[at]?.folded ?? '') || next?.kind !== 'word' || !next.capital || isPlural(next) || beginsAgency(tokens, at + 1)) return false;
  return /^[-&]$/u.test(tokens[at]!.folded) || knownNameEnd(tokens, at + 1) === at + 1;
}

/** Steps over `và`, `-` or the comma of `X, Y và Z` where a further part of the name follows; else stays. */
function afterConnector(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || next?.kind !== 'word') return at;
  // `VH,TT&DL`: no space parts the letters of one abbreviation.
  if (token.text === ',' && isShort(tokens[at - 1]!) && isShort(next) && token.touches && next.touches) return at + 1;
  if (token.folded === '-') return next.capital ? (beginsAgency(tokens, at + 1) || isPlural(next) ? at : at + 1) : (endsName(tokens, at + 1, false) ? at : at + 1);
  if (CONNECTORS.has(token.folded)) return (next.capital ? !beginsAgency(tokens, at + 1) && !isPlural(next) : endsInDuty(tokens, at + 1)) ? at + 1 : at;
  const inside = next.capital ? !beginsAgency(tokens, at + 1) : !HEADS.has(tokens, at + 1) && !endsName(tokens, at + 1, false);
  return token.text === ',' && inside && endsInAnd(tokens, at + 1) ? at + 1 : at;
}

/** True for letters that stand for words: `VH`. */
function isShort({ text }: Token): boolean {
  return /^\p{Lu}[\p{Lu}&]+$/u.test(text);
}

/** `Cục Kế hoạch và` + `tài chính tổng hợp`: few small words that no agency and nobody is, right before a duty. */
function endsInDuty(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (to < at + LONGEST_LOWER_RUN && tokens[to]?.kind === 'word' && !tokens[to]!.capital && !endsName(tokens, to, false) && !(isHead(tokens, to) && !endsWord(tokens, to)) && !PEOPLE.has(tokens, to)) to++;
  return to > at + 1 && isPredicate(tokens, to);
}

/** True if the part after a comma is the last but one of a name: `Hạ tầng` in `Kinh tế, Hạ tầng và Đô thị`. */
function endsInAnd(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_LOWER_RUN); i++) {
    const token = tokens[i]!;
    if (token.folded === 'và') return tokens[i + 1]?.capital === true && !beginsAgency(tokens, i + 1);
    if (token.kind !== 'word' || (!token.capital && endsName(tokens, i, false))) return false;
  }
  return false;
}

function endsName(tokens: readonly Token[], at: number, venture: boolean): boolean {
  if (STOPS.has(tokens, at) || BODY_WORK.has(tokens, at)) return true;
  // `số 51 đường …` is an address or a number.
  if (tokens[at]!.folded === 'số' && tokens[at + 1]?.kind === 'number') return true;
  const level = LEVELS.has(tokens, at) && !(tokens[at]!.plain === 'xa' && tokens[at + 1]?.plain === 'hoi') && !endsWord(tokens, at) && HEADLESS.match(tokens, at)?.length !== 2;
  return level || (venture ? isDuty(tokens, at) : isPredicate(tokens, at) && !namesField(tokens, at) && !endsCompound(tokens, at));
}

/** True at `trường` in `môi trường`, at `thị` in `đô thị`: the second syllable of a word that means no body. */
function endsWord(tokens: readonly Token[], at: number): boolean {
  return HEADLESS.match(tokens, at - 1)?.length === 2;
}

/** `Cục Kết cấu hạ tầng` + `xây dựng` before a further predicate: the verb names the field. */
function namesField(tokens: readonly Token[], at: number): boolean {
  const field = FIELDS.match(tokens, at);
  return field !== null && isDuty(tokens, at + field.length);
}

/** `Cục Đăng ký`: the second syllable of a word that a capital opens. */
function endsCompound(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at - 1]!.capital && (predicateEnd(tokens, at - 1) ?? 0) > at;
}

function beginsAgency(tokens: readonly Token[], at: number): boolean {
  return isHead(tokens, at) && NAMING_KINDS.some((kind) => HEADS.match(tokens, at)!.value.has(kind));
}

/** `Giáo dục` + `Đại học`: a head that tells nothing without a name, and none behind it, is a word of the name that it ends. */
function isNameless(tokens: readonly Token[], at: number): boolean {
  const head = HEADS.match(tokens, at)!;
  const end = at + head.length;
  const next = tokens[end];
  return head.length > 1 && [...head.value].every((kind) => kind === 'named' || kind === 'common' || kind === 'collective') && !(next?.kind === 'word' && (next.capital || LEVELS.has(tokens, end)));
}

/** True for the head of an agency, not for a longer word that begins like one (`hạt nhân`). */
function isHead(tokens: readonly Token[], at: number): boolean {
  const head = HEADS.match(tokens, at);
  return head !== null && (NOT_HEADS.match(tokens, at)?.length ?? 0) < head.length;
}
