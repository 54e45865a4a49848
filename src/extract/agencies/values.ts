/** Agencies in a value that holds nothing else: a table cell, the words after `Đơn vị chủ trì:`, a heading. */
import { TIME_OPENERS } from '../../lexicon/labels.js';
import { isSyllable, upperFirst } from '../../vietnamese/index.js';
import { agencyByRule, inCapitals } from '../header/casing.js';
import { phraseSet } from '../text/phrase-index.js';
import { tokenize, type Token, type TokenList } from '../text/tokens.js';
import { NO_NAMES, type DocumentNames } from './document-names.js';
import { AgencyGrammar } from './grammar.js';
import { textOf, type AgencyPhrase } from './phrase.js';
import { inSmallLetters, knownNameEnd } from './names.js';
import { remarkAt } from './scope.js';
import { asList } from './written-lists.js';
import { CHARGES, CLAUSES, CLOSERS, FIELDS, GROUPS, HEADS, LEAD_INS, MATTERS, NOT_HEADS, PAPERS, ROLES, STOPS, isDuty, isPlural, isPredicate, predicateEnd } from './vocabulary.js';

/** An agency by name, without its place in the text. */
export interface NamedAgency {
  readonly name: string;
  readonly group: boolean;
}

/** Longest name that is taken over although no grammar knows it, in tokens. */
const LONGEST_UNKNOWN = 12;
/** Longest text that is looked at for holding nothing but agencies, in characters. */
const LONGEST_LIST = 200;
/** Longest tail of a name that no lexicon knows, in syllables. */
const LONGEST_TAIL = 6;
/** Longest work of bodies that tells them apart, in syllables. */
const LONGEST_WORK = 10;
const SEPARATOR = /^[,;/|+]$/u;
/** What parts several names in capitals, with the determiner of the second. */
const SEVERAL_IN_CAPITALS = /((?:\s+VÀ|[,;])\s+CÁC\s+)/u;
/** What a time begins with. */
const TIMES = phraseSet(TIME_OPENERS.phrases);
/** `PC06`, `CSHT`: letters that a body is called by. */
const LETTERS = /^\p{Lu}[\p{Lu}\d]+$/u;

/** Every agency of a value, in order. Words that no lexicon knows are taken as a name up to the next separator. */
export function agenciesInValue(value: string, names: DocumentNames = NO_NAMES): readonly NamedAgency[] {
  const text = asList(value);
  const tokens = tokenize(text);
  const grammar = new AgencyGrammar(text, tokens, names);
  const found: NamedAgency[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at]!.kind === 'mark' || tokens[at]!.folded === 'và') {
      at++;
      continue;
    }
    const list = grammar.listAt(at, { listed: true, semicolons: true, juxtaposed: true });
    if (list) {
      const last = list.phrases.at(-1)!;
      const own = (last.group ? clauseEnd(tokens, list.to) ?? workEnd(tokens, list.to) : nameTailEnd(tokens, last, list.to)) ?? tailEnd(tokens, list.to, last.bare && HEADS.match(tokens, last.from)?.value.has('named') === true);
      const tail = last.group && tokens[own]?.text === ':' ? membersEnd(tokens, own) : own;
      found.push(...named([...list.phrases.slice(0, -1), tail > list.to ? grammar.extended(last, tail) : last]));
      at = afterEntry(tokens, tail);
      continue;
    }
    const end = unknownEnd(tokens, at);
    const name = upperFirst(textOf(text, tokens, [[at, end]]));
    if (isPlausible(tokens, at, end)) found.push({ name, group: false });
    at = Math.max(end, at + 1);
  }
  return found;
}

/** The agencies that a text consists of (`Đề nghị Liên đoàn Lao động tỉnh`, `Sở Y tế và các đơn vị liên quan`); none if it says anything else. */
export function agenciesOnly(text: string, names: DocumentNames = NO_NAMES): readonly NamedAgency[] {
  if (text.length > LONGEST_LIST) return [];
  const tokens = tokenize(text);
  const start = leadInEnd(tokens);
  const list = new AgencyGrammar(text, tokens, names).listAt(start, { listed: false, semicolons: true });
  // `Phân công các đồng chí Ủy viên phụ trách từng cụm`: the charge is told, so that this is the task itself.
  if (list && start > 0 && tokens.slice(start, list.to).some((_, i) => CHARGES.has(tokens, start + i))) return [];
  return list && tokens.slice(list.to).every(({ kind }) => kind === 'mark') ? named(list.phrases) : [];
}

/** The agencies that a heading names, if it names nothing else: `Sở Nội vụ (Cơ quan thường trực …)`, `Công chức phụ trách văn hóa`. */
export function agenciesInHeading(title: string, names: DocumentNames = NO_NAMES): readonly NamedAgency[] {
  const found = agenciesInTitle(title, names);
  return found.length > 0 || !SEVERAL_IN_CAPITALS.test(title) || !inCapitals(title) ? found : agenciesInTitle(inUsualCase(title), names);
}

/** `SỞ Y TẾ VÀ CÁC BỆNH VIỆN`: capitals throughout do not tell where one name ends. */
function inUsualCase(title: string): string {
  const tokens = tokenize(title);
  return title.slice(tokens.starts[leadInEnd(tokens)]).split(SEVERAL_IN_CAPITALS).map((part, i) => (i === 0 ? withLetters(agencyByRule(part), part) : part.toLowerCase())).join('');
}

/** A name in its usual case whose letters that are no syllables stay as they were written: `UBMTTQ phường`. */
function withLetters(name: string, written: string): string {
  const words = written.split(' ');
  return name.split(' ').map((word, i) => (isSyllable(word.toLowerCase()) ? word : words[i] ?? word)).join(' ');
}

function agenciesInTitle(title: string, names: DocumentNames): readonly NamedAgency[] {
  const tokens = tokenize(title);
  const grammar = new AgencyGrammar(title, tokens, names);
  const start = leadInEnd(tokens);
  const list = grammar.listAt(start, { listed: false, semicolons: true }) ?? (start > 0 ? grammar.listAt(start, { listed: true, semicolons: true }) : null);
  if (!list || list.phrases[0]!.people || (list.phrases[0]!.bare && list.to < tokens.length)) return [];
  const rest = tokens[list.to];
  if (!rest || rest.text === '(' || rest.text === ':') return named(list.phrases);
  return withTail(title, tokens, list.phrases, list.to);
}

/** A heading among headings that name agencies, taken for the name of one that no lexicon knows: `Viễn thông An Hòa`. */
export function unknownAgencyInHeading(title: string): readonly NamedAgency[] {
  const tokens = tokenize(title);
  const start = leadInEnd(tokens);
  const name = tokens.slice(start);
  const words = name.filter(({ kind }) => kind === 'word');
  const proper = words.length > 1 && words.slice(1).some(({ capital }) => capital);
  // `Trách nhiệm của Ban biên tập Cổng thông tin`: behind a head and no other word a verb may stand in a name.
  const deed = tellsWhoAnswers(title) && HEADS.has(tokens, start) ? isDuty : isPredicate;
  const named = proper && name.length <= LONGEST_UNKNOWN && name.every(({ kind, folded }) => kind === 'word' || folded === '-') && !tokens.some((_, at) => deed(tokens, at));
  return named ? [{ name: upperFirst(textOf(title, tokens, [[start, tokens.length]])), group: false }] : [];
}

/** True for `Trách nhiệm của …`: what stands behind it is a name, whether or not a lexicon knows it. */
export function tellsWhoAnswers(title: string): boolean {
  const tokens = tokenize(title);
  const start = leadInEnd(tokens);
  return start > 0 && RESPONSIBLE.test(tokens[0]!.folded) && tokens[start - 1]!.folded === 'của' && tokens[start]?.capital === true;
}

/** Words after a list in a heading go with its agency if they say which one it is, and are left if they open what it must do. */
function withTail(title: string, tokens: TokenList, phrases: readonly AgencyPhrase[], at: number): readonly NamedAgency[] {
  const first = phrases[0]!;
  if ((OBLIGED.test(tokens[at]!.folded) && !tellsWhich(tokens, at)) || namesMatter(tokens, at) || (CLAUSES.match(tokens, at)?.length ?? 0) > 1) return named(phrases);
  if (phrases.length === 1 && goesOnAsName(tokens, first, at)) return [{ name: upperFirst(textOf(title, tokens, [[first.from, tokens.length]])), group: first.group }];
  if (tokens[at]!.folded === ',' && phrases.length === 1 && isFurtherName(tokens, at + 1)) return [{ name: upperFirst(textOf(title, tokens, [[first.from, tokens.length]])), group: first.group }];
  if (tokens[at]!.folded === ',' && phrases.length === 1 && namesFurtherWork(tokens, first, at + 1)) return [{ name: upperFirst(textOf(title, tokens, [[first.from, tokens.length]])), group: first.group }];
  // `Sở Tư pháp - Cơ quan thường trực Hội đồng …`: what it is besides.
  if (/^[-,]$/u.test(tokens[at]!.folded) && ROLES.has(tokens, at + 1)) return named(phrases);
  if (tokens[at]!.kind === 'mark' && tokens[at]!.folded !== '-') return [];
  if (phrases.length === 1 && isSetUpFor(tokens, first, at)) return [{ name: upperFirst(textOf(title, tokens, [[first.from, tokens.length]])), group: first.group }];
  const common = first.group || OFFICIALS.test(first.name);
  if (!common || phrases.length > 1) return [];
  if (beginsDuties(tokens, at)) return named(phrases);
  const end = dutyStart(tokens, at);
  // `Người lao động được hưởng trợ cấp trong các trường hợp sau:` is a sentence, whose subject ends where the grammar ends it.
  if (end === tokens.length && LEADS_ON.test(title)) return named(phrases);
  const name = textOf(title, tokens, [[first.from, end]]).replace(CLOSING_DUTY, '');
  return [{ name: upperFirst(name), group: first.group }];
}

/** `các trường học` + `tuyên truyền, khuyến khích …`: several things to do, not what tells which ones are meant. */
function beginsDuties(tokens: readonly Token[], at: number): boolean {
  const end = predicateEnd(tokens, at);
  return end !== null && tokens[end]?.text === ',' && isPredicate(tokens, end + 1);
}

/** The token at which an unmistakable duty or its circumstance begins: `các cơ quan cấp phép` + `phối hợp với …`; the end where none does. */
function dutyStart(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < tokens.length; i++) {
    const circumstance = (CLAUSES.match(tokens, i)?.length ?? 0) > 1 || namesMatter(tokens, i);
    if (circumstance || (CLOSERS.has(tokens, i) && tokens[i - 1]!.folded !== 'được' && tokens[i - 1]!.folded !== 'giao')) return i;
  }
  return tokens.length;
}

/** `Trách nhiệm của các đơn vị` + `trong việc thực hiện …`, `trong quản lý …`: what they answer for, not which ones are meant. */
function namesMatter(tokens: readonly Token[], at: number): boolean {
  return RESPONSIBLE.test(tokens[0]!.folded) && tokens[at]!.folded === 'trong' && (MATTERS.has(tokens, at + 1) || isPredicate(tokens, at + 1));
}

/** `Cục Kinh tế - Quản lý` + `đầu tư xây dựng`, `Tổ tư vấn` + `tâm lý học đường`, `Vụ Tổng hợp chung` + `về xây dựng pháp luật`: a proper name that no lexicon knows, or a group's that is called by its work, goes on in small letters up to the end of its heading. */
function goesOnAsName(tokens: readonly Token[], { from, to }: AgencyPhrase, at: number): boolean {
  const head = HEADS.match(tokens, from);
  const proper = head?.value.has('named') === true && tokens[from + head.length]?.capital === true && knownNameEnd(tokens, from + head.length) !== to;
  const tail = tokens.slice(tokens[at]?.folded === 'về' && at + 1 < tokens.length ? at + 1 : at);
  if (!(proper || GROUPS.match(tokens, from)?.length === to - from) || at !== to || tail.length > LONGEST_TAIL) return false;
  // `Phòng PC06` + `hỗ trợ phương tiện`: behind letters a verb is what the body does.
  return !(LETTERS.test(tokens[at - 1]!.text) && isPredicate(tail, 0)) && tail.every((token, i) => token.kind === 'word' && !token.capital && !isDuty(tail, i) && !STOPS.has(tail, i));
}

/** The end of such a name up to the next separator of a list: `Phòng Quản lý` + `xây dựng`; null where it does not go on. */
function nameTailEnd(tokens: readonly Token[], phrase: AgencyPhrase, at: number): number | null {
  let to = at;
  while (to < tokens.length && !SEPARATOR.test(tokens[to]!.text) && tokens[to]!.text !== '.' && !beginsEntry(tokens, to)) to++;
  return to > at && goesOnAsName(tokens.slice(0, to), phrase, at) ? to : null;
}

/** `Trách nhiệm Tổ công tác` + `triển khai Đề án 06`: behind a lead-in, a group is called by what it was set up for. */
function isSetUpFor(tokens: readonly Token[], { from }: AgencyPhrase, at: number): boolean {
  const tail = tokens.slice(at);
  return RESPONSIBLE.test(tokens[0]!.folded) && HEADS.match(tokens, from)?.value.has('venture') === true && tail.every((token, i) => token.kind !== 'mark' && !STOPS.has(tail, i));
}

/** `Vụ Kế hoạch, Tài chính`: what follows the comma is the rest of the name. */
function isFurtherName(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at);
  return rest[0]?.capital === true && rest.length <= LONGEST_TAIL && rest.every(({ kind }, i) => kind === 'word' && !HEADS.has(rest, i));
}

/** `Phòng Quản lý, giám sát các tổ chức tín dụng`: the further fields of an office that is called by its work go on in small letters up to the end of its heading. */
function namesFurtherWork(tokens: readonly Token[], { from }: AgencyPhrase, at: number): boolean {
  const rest = tokens.slice(at);
  const head = HEADS.match(tokens, from);
  const office = head?.length === 1 && OFFICE.test(tokens[from]!.plain) && isPredicate(inSmallLetters(tokens, from + 1), 0);
  return office && rest.length > 1 && rest.length <= LONGEST_UNKNOWN && !isPlural(rest[0]) && rest.every((token, i) => (token.kind === 'word' ? !isDuty(rest, i) && !CLAUSES.has(rest, i) : token.text === ','));
}

/** Offices that are called by what they do. */
const OFFICE = /^(?:phong|ban|cuc|vu|khoa|doi|to)$/u;

/** A bracketed remark, `có trách nhiệm` and marks at the end of a heading. */
const CLOSING_DUTY = /(?:\s*\([^()]*\))?(?:\s+(?:có|chịu) trách nhiệm)?[\s.:;,]*$/u;
/** The end of a title that leads to what stands under it. */
const LEADS_ON = /(?:^|\s)sau(?: đây)?[\s:.]*$/iu;
/** Words that begin a duty, so that the name before them is whole. */
const OBLIGED = /^(?:có|chịu|chủ|phối|căn|tiếp|cần|phải|thực|theo)$/u;
/** `Giáo viên chủ nhiệm các lớp` + `có học sinh khuyết tật`, `Cán bộ được phân công` + `thực hiện thủ tục`: what tells which ones are meant begins like a duty. */
function tellsWhich(tokens: readonly Token[], at: number): boolean {
  const tail = tokens.slice(at);
  if (tail[0]!.folded === 'thực') return tokens.slice(0, at).some(({ folded }) => folded === 'được');
  return tail[0]!.folded === 'có' && tail.length <= LONGEST_TAIL && tail.every(({ kind }, i) => kind === 'word' && (!isPredicate(tail, i) || tail[i - 1]?.folded === 'được'));
}

/** Posts that many hold, so that further words tell which one is meant. */
const OFFICIALS = /^(?:Công chức|Cán bộ|Viên chức|Kế toán|Giáo viên|Nhân viên|Trưởng|Người)/u;

/** Steps over `Đề nghị`, `Giao`, `Đối với`, `Trách nhiệm của` before the agency of a heading. */
function leadInEnd(tokens: readonly Token[]): number {
  const end = LEAD_INS.match(tokens, 0)?.length ?? 0;
  if (end === 0 || end === tokens.length) return 0;
  return tokens[end]!.text === ':' && end + 1 < tokens.length ? end + 1 : end;
}

/** It opens `trách nhiệm của …`, after which nothing but a name stands. */
const RESPONSIBLE = /^trách$/u;

function named(phrases: readonly AgencyPhrase[]): NamedAgency[] {
  return phrases.filter(({ people }) => !people).map(({ name, group }) => ({ name, group }));
}

/** The end of words up to the next separator that say which one is meant (`cán bộ phụ trách lớp`), not what it does; a noun alone is called by its work (`Tổ thu gom rác`). */
function tailEnd(tokens: readonly Token[], at: number, nameless: boolean): number {
  const deed = nameless ? isDuty : isPredicate;
  let to = at;
  while (to < tokens.length && tokens[to]!.kind === 'word' && !deed(tokens, to) && !STOPS.has(tokens, to)) to++;
  return to - at <= LONGEST_TAIL && (to === tokens.length || SEPARATOR.test(tokens[to]!.text) || tokens[to]!.text === '.') ? to : at;
}

/** `Các đơn vị` + `có hệ thống thông tin, cơ sở dữ liệu`: the end of a clause that says which ones are meant; null where none begins. */
function clauseEnd(tokens: readonly Token[], at: number): number | null {
  if (!WHICH.test(tokens[at]?.folded ?? '')) return null;
  let to = at;
  while (to < tokens.length && !/^[;|.]$/u.test(tokens[to]!.text) && !beginsEntry(tokens, to)) to++;
  return to;
}

/** `Các đơn vị` + `xây dựng pháp luật có liên quan`: the end of what such bodies work at, up to the next entry; null where it is a deed of theirs. */
function workEnd(tokens: readonly Token[], at: number): number | null {
  const field = FIELDS.match(tokens, at);
  if (!field || PAPERS.has(tokens, at + field.length)) return null;
  let to = at + field.length;
  while (to < tokens.length && tokens[to]!.kind === 'word' && !beginsEntry(tokens, to)) {
    if (isPredicate(tokens, to)) return null;
    to++;
  }
  return to <= at + LONGEST_WORK && (to === tokens.length || SEPARATOR.test(tokens[to]!.text) || /^(?:[.:]|và)$/u.test(tokens[to]!.folded)) ? to : null;
}

/** Words that open such a clause behind several bodies. */
const WHICH = /^(?:có|được|nơi)$/u;

/** True at a comma, `và` or the sign for it, behind which a further agency begins. */
function beginsEntry(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^(?:,|và|&)$/u.test(tokens[at]!.folded) && next !== undefined && (isPlural(next) || (next.capital && HEADS.has(tokens, at + 1)));
}

/** After an entry, what it does (`trình Hội đồng nhân dân …`, `(cấp phép, theo dõi)`, `hỗ trợ máy móc, vật tư`) is stepped over up to the next separator, or `và` and the next entry. */
function afterEntry(tokens: readonly Token[], from: number): number {
  const does = isPredicate(tokens, from);
  let at = from;
  while (at < tokens.length && (!SEPARATOR.test(tokens[at]!.text) || (does && tokens[at]!.text === ',' && !beginsEntry(tokens, at))) && !beginsEntry(tokens, at)) at = remarkAt(tokens, at) ?? at + 1;
  return at;
}

/** The end of the names of places that tell which of several are meant: `UBND các tỉnh` + `: An Hải, Phú Lâm`. */
function membersEnd(tokens: readonly Token[], colon: number): number {
  let to = colon + 1;
  while (to < tokens.length && !/^[;|.]$/u.test(tokens[to]!.text) && !beginsEntry(tokens, to)) to++;
  return to;
}

function unknownEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && !SEPARATOR.test(tokens[to]!.text) && tokens[to]!.text !== '.' && !(to > at && tokens[to - 1]!.folded === 'và' && HEADS.has(tokens, to))) to++;
  return tokens[to - 1]!.folded === 'và' && to - 1 > at ? to - 1 : to;
}

function isPlausible(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  // `Phòng Tổ chức; hoàn thành trước ngày 15/11`: a time.
  return words.length > 0 && !NOT_HEADS.has(tokens, from) && !TIMES.has(tokens, from) && to - from <= LONGEST_UNKNOWN && words.some((word) => word.text.length > 1);
}
