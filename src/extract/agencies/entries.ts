/** Reads the entries of lists of agencies: bodies, offices, collectives, names that share a head. */
import { THING_LETTERS } from '../../lexicon/abbreviations.js';
import { isSurname } from '../../lexicon/person-names.js';
import { isCapitalWord, upperFirst } from '../../vietnamese/index.js';
import type { TokenList } from '../text/tokens.js';
import { classNumbersEnd } from './class-numbers.js';
import { collectiveEnd, isOfParty } from './collectives.js';
import { collectiveAt, commonAt, fieldOfPost, matterEnd, modifierEnd, purposeEnd } from './common-nouns.js';
import type { DocumentNames } from './document-names.js';
import { EntryWords } from './entry-words.js';
import { knownNameEnd, nameEnd, numberedEnd, personEnd, withNumber } from './names.js';
import { textOf, type AgencyPhrase, type TokenRange } from './phrase.js';
import { chargeAt } from './scope.js';
import { opensDeed, unitsAt } from './scope-units.js';
import { BRANCHES, CHARGES, CLASSES, COMMITTEES, DETERMINERS, HAMLETS, HEADS, LEVELS, LONE_CLASSES, MANNERS, NOT_HEADS, OFFICIALS, PARTY_BODIES, PEOPLE, REACHES, SCHOOLS, isDuty, isPlural, isPredicate, predicateEnd } from './vocabulary.js';

/** Letters that a kind of bodies is called by. */
const LETTERS = /^\p{Lu}{3,8}$/u;
const THINGS: ReadonlySet<string> = new Set(THING_LETTERS.phrases);

/** `phụ trách`, behind which a duty may stand as well as a field. */
const SHORTEST_CHARGE = 2;

/** Longest rest of a name in brackets, in tokens. */
const LONGEST_BRACKETED = 8;
/** Longest name of the person who holds a post, in syllables. */
const LONGEST_HOLDER = 5;

/** Deepest nesting of bodies that belong to bodies. */
const DEEPEST = 6;

/** Reads single entries in the tokens of one passage. */
export class EntryReader {
  readonly #tokens: TokenList;
  readonly #words: EntryWords;
  readonly #names: DocumentNames;
  /** Entries read before, by token and mode: nested scopes look at the same tokens again and again. */
  readonly #known = new Map<number, readonly AgencyPhrase[] | null>();
  #depth = 0;

  constructor(text: string, tokens: TokenList, names: DocumentNames) {
    this.#tokens = tokens;
    this.#names = names;
    this.#words = new EntryWords(text, tokens, (at) => this.entriesAt(at, true)?.[0]?.to ?? at);
  }

  /** The entries that begin at a token: one, or more where a head is shared (`các Sở: Tài chính, Nội vụ`). */
  entriesAt(at: number, listed: boolean): readonly AgencyPhrase[] | null {
    const key = at * 2 + Number(listed);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#depth >= DEEPEST) return null;
    this.#depth++;
    const entries = this.#upToBracket(at, this.#withBranch(this.#whole(at, this.#readEntries(at, listed))));
    this.#depth--;
    this.#known.set(key, entries);
    return entries;
  }

  /** The determiner and head of an agency's name at a token, without the name; null where none begins. */
  headAt(at: number): AgencyPhrase | null {
    const determiner = this.#words.determinerEnd(at);
    const head = this.#words.headAt(determiner);
    if (!head || (determiner === at && !this.#tokens[at]!.capital)) return null;
    return this.#words.phrase([[at, head.to]], { group: determiner > at, bare: true });
  }

  /** Entries at a token, or the name that the document writes there if it is longer. */
  #whole(at: number, entries: readonly AgencyPhrase[] | null): readonly AgencyPhrase[] | null {
    const name = this.#names.match(this.#tokens, at);
    if (!name || (entries && entries[0]!.to >= at + name.length)) return entries;
    return [this.#words.scoped(at, at + name.length, { plural: false, common: false })];
  }

  /** `Xí nghiệp Dịch vụ An Hòa` + `- Chi nhánh Công ty Điện lực An Hòa`: one body, with what it is a part of. */
  #withBranch(entries: readonly AgencyPhrase[] | null): readonly AgencyPhrase[] | null {
    const last = entries?.at(-1);
    const at = (last?.to ?? 0) + 1;
    if (!last || last.group || this.#words.folded(last.to) !== '-' || !this.#tokens[at]?.capital || !BRANCHES.has(this.#tokens, at)) return entries;
    const branch = this.entriesAt(at, true)?.[0];
    const body = branch && this.#words.headAt(branch.to) ? this.entriesAt(branch.to, true)?.[0] : undefined;
    const to = (body ?? branch)?.to ?? last.to;
    return [...entries!.slice(0, -1), { ...last, name: `${last.name} ${textOf(this.#words.text, this.#tokens, [[last.to, to]])}`, to, bare: false }];
  }

  /** `(Cục Giám sát quản lý về Hải quan)`, `(qua Phòng Kiểm tra, giám sát)`: in brackets a name whose first word is a verb in a capital runs on to their end, unless a duty stands there. */
  #upToBracket(at: number, entries: readonly AgencyPhrase[] | null): readonly AgencyPhrase[] | null {
    const words = this.#words;
    const opens = words.folded(at - 1) === '(' || (words.folded(at - 1) === 'qua' && words.folded(at - 2) === '(');
    const head = opens && entries?.length === 1 ? words.headAt(at) : null;
    if (!head || !this.#tokens[head.to]?.capital || !isPredicate(this.#tokens, head.to)) return entries;
    const { to: from } = entries![0]!;
    let to = from;
    while (to < from + LONGEST_BRACKETED && this.#isOfBracketed(to)) to++;
    return to > from && words.folded(to) === ')' ? [words.phrase([[at, to]], {})] : entries;
  }

  /** True for a word of such a name, or a comma before one in small letters. */
  #isOfBracketed(at: number): boolean {
    const token = this.#tokens[at];
    if (token?.text === ',') return this.#tokens[at + 1]?.capital === false;
    return token?.kind === 'word' && !isPlural(token) && !isDuty(this.#tokens, at) && !MANNERS.has(this.#tokens, at);
  }

  #readEntries(at: number, listed: boolean): readonly AgencyPhrase[] | null {
    const words = this.#words;
    const people = PEOPLE.match(this.#tokens, at);
    if (people) return listed ? [words.phrase([[at, at + people.length]], { people: true })] : null;
    const person = personEnd(this.#tokens, at, listed);
    if (person > at && words.headAt(at)?.kinds.has('post') !== true) return [words.phrase([[at, person]], {})];
    const end = words.determinerEnd(at);
    const plural = end > at;
    const own = words.headAt(end);
    const determiner = own ? end : at;
    const head = own ?? (this.#isPaired(at) ? words.headAt(at) : null);
    if (!head) return plural && this.#isCalledByLetters(end) ? [words.scoped(at, end + 1, { plural: true, common: true })] : this.#classesAt(at, end, listed);
    const { kinds, to } = head;
    const capital = this.#tokens[determiner]!.capital;
    // `ngành Thuế`, `đoàn Thanh niên`: a capital inside makes it a name too.
    const spelled = to - determiner > 2 || words.isAbbreviation(determiner) || this.#tokens[to - 1]!.capital;

    if (kinds.has('post') && (capital || plural || listed)) return this.#withCharge(this.#posts(at, determiner, to));
    if (kinds.has('venture')) return [this.#withMatter(this.#named(at, to, true) ?? this.#body(at, to, plural), to)];
    if (kinds.has('named') && !(plural && isOfParty(this.#tokens, to))) {
      const shared = this.#sharedHead(at, determiner, to, plural);
      if (shared) return shared;
      const named = this.#named(at, to, false);
      if (named) return [{ ...named, group: named.group || plural }];
    }
    if (kinds.has('body') && (capital || plural || listed || spelled)) return [this.#body(at, to, plural)];
    // `Thôn 5`, `Tổ dân phố số 3`: a noun in capitals with its number is one of its kind.
    const numbered = capital && !plural && (kinds.has('collective') || kinds.has('common')) ? withNumber(this.#tokens, to) : to;
    if (numbered > to) return [words.scoped(at, numbered, { plural: false, common: true })];
    if (kinds.has('collective')) {
      const collective = collectiveAt(words, at, determiner, plural, listed);
      // `lực lượng xung kích`: a noun that further words tell apart stands for itself.
      if (collective && !(kinds.has('common') && collective.to === to)) return (plural ? this.#spelledOut(at, collective.to) : null) ?? [collective];
    }
    // `các Phòng Giao dịch`: many of a kind that its head tells whole.
    if (!kinds.has('common')) return plural && capital && kinds.has('named') && to - determiner > 1 ? [words.scoped(at, to, { plural: true, common: true })] : null;
    const named = this.#tokens[to]?.capital === true ? this.#named(at, to, false) : null;
    if (!named && !plural && !listed && !capital) return null;
    const common = named ?? commonAt(words, at, determiner, to, plural);
    // `Các chủ rừng: Công ty A, Ban Quản lý rừng B`
    return (plural && !named ? this.#spelledOut(at, common.to) : null) ?? [common];
  }

  /** `Các TCTD chủ động …`, `các TTGDTX huyện`: letters behind `các` that have a duty, or a level, are bodies', unless they are known to stand for things. */
  #isCalledByLetters(at: number): boolean {
    const token = this.#tokens[at];
    if (token?.capital !== true || !LETTERS.test(token.text) || THINGS.has(token.text)) return false;
    return LEVELS.has(this.#tokens, at + 1) || MANNERS.has(this.#tokens, at + 1) || isDuty(this.#tokens, at + 1);
  }

  /** `Các lớp 10A1, 10A2`, `Khối 10`, `Các lớp` + `nộp sổ`: classes by their numbers, or, with the capital of a sentence, many of them before their duty; null where none stand. */
  #classesAt(at: number, noun: number, listed: boolean): readonly AgencyPhrase[] | null {
    const classes = noun > at || listed || this.#tokens[at]?.capital ? CLASSES.match(this.#tokens, noun) : null;
    if (!classes || (NOT_HEADS.match(this.#tokens, noun)?.length ?? 0) > classes.length) return null;
    const to = noun + classes.length;
    const end = classNumbersEnd(this.#tokens, to);
    const all = noun > at && this.#tokens[at]!.capital && isPlural(this.#tokens[noun - 1]) && LONE_CLASSES.has(this.#tokens, noun) && isPredicate(this.#tokens, to);
    return end > to || all ? [this.#words.scoped(at, end, { plural: noun > at, common: true })] : null;
  }

  /** `các cấp, các ngành`, `các ngành, các cấp`: beside another entry `các cấp`, a noun with its determiner, is no level of something else. */
  #isPaired(at: number): boolean {
    const words = this.#words;
    const parts = (word: string): boolean => word === ',' || word === 'và';
    return parts(words.folded(at - 1)) || (parts(words.folded(at + 2)) && isPlural(this.#tokens[at + 3]));
  }

  /** Posts with their bodies, and with what else the same person is. */
  #posts(at: number, head: number, to: number): readonly AgencyPhrase[] {
    const posts = this.#postsOf(at, head, to);
    const last = posts.at(-1)!;
    // `Ủy viên` + `kiêm Chánh Văn phòng Ban Chỉ đạo`: one person's further post.
    // `Phó Chủ tịch UBND xã` + `- Trưởng tiểu ban:`: what the same person is here, before the duty.
    const apart = this.#words.folded(last.to) === '-' && this.#tokens[last.to + 1]?.capital === true;
    const further = apart || this.#words.folded(last.to) === 'kiêm' ? this.#words.headAt(last.to + 1) : null;
    if (further?.kinds.has('post') !== true) return posts;
    const end = this.#postsOf(last.to + 1, last.to + 1, further.to)[0]!.to;
    if (apart && this.#words.folded(end) !== ':') return posts;
    return [...posts.slice(0, -1), { ...last, name: `${last.name} ${textOf(this.#words.text, this.#tokens, [[last.to, end]])}`, to: end, bare: false }];
  }

  /** `Chủ tịch UBND các xã`, `Thủ trưởng các sở, ban, ngành`, `Chủ tịch và UBND xã` (two). */
  #postsOf(at: number, head: number, to: number): readonly AgencyPhrase[] {
    const words = this.#words;
    const shared = this.#furtherPostEnd(at, to);
    if (shared > to) return this.#postsOf(at, head, shared);
    const post: TokenRange = [at, to];
    if (words.folded(to) === 'và') {
      const body = this.entriesAt(to + 1, false);
      const sharesBody = body?.length === 1 && HEADS.match(this.#tokens, to + 1)?.value.has('body') === true && !OFFICIALS.has(this.#tokens, head) && body[0]!.to > words.headAt(to + 1)!.to;
      if (sharesBody) return [{ ...words.phrase([post, [to + 1, body[0]!.to]], {}), to }, ...body];
    }
    // `Trưởng phòng, ban, ngành`: what the head ends in is the first of several nouns.
    const several = words.folded(to) === ',' && to - at > 1 && words.headAt(to + 1)?.kinds.has('collective') === true && collectiveEnd(this.#tokens, to - 1, words.agencyEnd)?.several === true;
    if (several) return this.#postsOf(at, head, to - 1);
    // `Giám đốc: Sở A, Sở B` are two directors, as are `Giám đốc các Sở: Tư pháp, Xây dựng`.
    const spelled = words.folded(to) === ':' ? this.#spelledOut(at, to) : null;
    // `các thành viên` + `của` + `Ban Chỉ đạo tỉnh`
    const owned = (DETERMINERS.has(this.#tokens, at) || OFFICIALS.has(this.#tokens, head)) && words.folded(to) === 'của' && this.#tokens[to + 1]?.capital === true;
    const complements = spelled ?? this.entriesAt(owned ? to + 1 : to, true);
    if (complements && !complements[0]!.people) {
      const office = textOf(words.text, this.#tokens, [post]);
      return complements.map((body, i) => i > 0 && this.#isPost(body.from) ? body : ({
        ...words.phrase([owned ? [at, to + 1] : post, [spelled && i === 0 ? to + 1 : body.from, body.to]], { group: body.group }),
        ...(complements.length > 1 && { name: upperFirst(`${office} ${body.name}`) }),
        to: body.to,
      }));
    }
    // `đồng chí Lê Văn An` + `phụ trách khối 6`: behind a person's name stands the duty.
    const person = personEnd(this.#tokens, head, true);
    const holder = Math.max(person > to && CHARGES.has(this.#tokens, person) ? person : to, this.#holderEnd(to));
    if (holder > to) return [words.phrase([[at, holder]], {})];
    const named = nameEnd(this.#tokens, to, { venture: false });
    const many = OFFICIALS.has(this.#tokens, head);
    // `các Trưởng phòng` + `nghiệp vụ`
    const modified = many || DETERMINERS.has(this.#tokens, at);
    // `Công chức` + `phụ trách tài chính - kế toán`
    const charge = many ? chargeAt(this.#tokens, to) : null;
    // `Trưởng thôn` + `8`
    const end = charge?.to ?? (named > to ? named : withNumber(this.#tokens, modified ? modifierEnd(words, to) : fieldOfPost(words, to)));
    return [words.scoped(at, end, { plural: false, common: many })];
  }

  /** `Phó Chủ tịch UBND xã` + `phụ trách kinh tế`: what a person sees to belongs to the post. */
  #withCharge(posts: readonly AgencyPhrase[]): readonly AgencyPhrase[] {
    const last = posts.at(-1)!;
    // `Phó Chủ tịch Thường trực` + `, phụ trách lĩnh vực Kinh tế`
    const apart = this.#words.folded(last.to) === ',' && (CHARGES.match(this.#tokens, last.to + 1)?.length ?? 0) > SHORTEST_CHARGE;
    const from = apart ? last.to + 1 : last.to;
    const charge = chargeAt(this.#tokens, from);
    const post = this.#words.headAt(last.from)?.to ?? last.to;
    if (!charge || personEnd(this.#tokens, last.from, true) === last.to || (last.to > post && this.#holderEnd(post) === last.to)) return posts;
    const told = textOf(this.#words.text, this.#tokens, [[from, charge.to]]);
    return [...posts.slice(0, -1), { ...last, name: `${last.name}${apart ? ',' : ''} ${told}`, to: charge.to }];
  }

  /** `Thầy Hiệu trưởng` + `Lê Văn An` + `phụ trách chung`: the end of the name of the person who holds a post, right before what that one sees to; the token itself where none stands. */
  #holderEnd(at: number): number {
    if (!isSurname(this.#tokens[at]?.text ?? '') || HEADS.has(this.#tokens, at)) return at;
    let to = at;
    while (to <= at + LONGEST_HOLDER && this.#tokens[to]?.capital === true && !isCapitalWord(this.#tokens[to]!.text)) to++;
    return to > at + 1 && CHARGES.has(this.#tokens, to) ? to : at;
  }

  /** `Chủ tịch, Tổng giám đốc các tập đoàn`: the end of posts that share the bodies named behind the last; the post's own end where none follows, that of `Bộ trưởng`, who heads ministries only, and of `Tổng Thanh tra Chính phủ`, whose post names his body. */
  #furtherPostEnd(at: number, to: number): number {
    // `Trưởng thôn, Trưởng Ban …`: whose head is told.
    const whole = this.#tokens.slice(at + 1, to).some(({ capital }) => capital) || (to - at > 1 && HAMLETS.has(this.#tokens, to - 1));
    if (whole || this.#tokens[at]!.plain === 'bo' || this.#words.folded(to) !== ',' || !this.#tokens[at]!.capital || this.#tokens[to + 1]?.capital !== true) return to;
    const further = this.#words.headAt(to + 1);
    return further?.kinds.has('post') === true && isPlural(this.#tokens[further.to]) ? further.to : to;
  }

  /** A further post among the bodies of a post: `Bộ trưởng các Bộ: A, B; Chủ tịch UBND các tỉnh`. */
  #isPost(at: number): boolean {
    return this.#words.headAt(at)?.kinds.has('post') === true;
  }

  /** `các Sở: Tài chính, Nội vụ`, `các Bộ, cơ quan: Tài chính, Y tế`, `Sở Tài chính, Nội vụ và Tư pháp`: one entry a name, each with the head. */
  #sharedHead(at: number, head: number, headEnd: number, plural: boolean): readonly AgencyPhrase[] | null {
    const words = this.#words;
    const colon = plural ? this.#colonAfter(head, headEnd) : null;
    // `Các Bộ phận: Tư pháp, …` are called by the bare name; `các Sở: Tài chính, …` by head and name.
    const bare = this.#tokens[head]!.plain === 'bo' && headEnd - head > 1;
    const found: AgencyPhrase[] = [];
    let from = colon === null ? headEnd : colon + 1;
    for (;;) {
      const to = plural ? nameEnd(this.#tokens, from, { venture: false }) : knownNameEnd(this.#tokens, from);
      const own = colon !== null && words.headAt(from) ? this.entriesAt(from, true) : null;
      // `các Sở: Tài chính, Y tế; Công an tỉnh`, `…; Ban Quản lý dự án`
      if (own && (own.at(-1)!.to > to || (own.at(-1)!.to === to && words.headAt(from)!.kinds.has('venture')))) {
        found.push(...own);
      } else {
        // `Phòng An ninh, Công an tỉnh`, `các Trung tâm Y tế, Giám đốc …`, `các Ban Hội đồng, Tổ đại biểu`: the second is an entry of its own, not a second name.
        const kinds = found.length > 0 ? words.headAt(from)?.kinds : undefined;
        if (to === from || kinds?.has('post') || (!plural && kinds?.has('body')) || (plural && colon === null && kinds?.has('named') === true && !kinds.has('collective'))) break;
        found.push({ ...words.phrase(bare ? [[from, to]] : [[head, headEnd], [from, to]], {}), from: found.length === 0 ? at : from, to });
      }
      const end = found.at(-1)!.to;
      const mark = words.folded(end);
      if (mark !== ',' && mark !== 'và' && !(colon !== null && mark === ';')) break;
      from = mark === ',' && words.folded(end + 1) === 'và' ? end + 2 : end + 1;
    }
    if (plural && colon === null && this.#areLevels(head, headEnd, found)) return [words.scoped(at, found.at(-1)!.to, { plural: true, common: true })];
    if (!plural && this.#isOneOffice(head, found)) return [words.scoped(at, found[1]!.to, { plural: false, common: false })];
    return found.length < (colon === null ? 2 : 1) ? null : found;
  }

  /** `các trường Mầm non, Tiểu học, THCS công lập`, `các trường MN, TH&THCS`: levels of schools are no names; several are one entry. */
  #areLevels(head: number, headEnd: number, found: readonly AgencyPhrase[]): boolean {
    const isLevel = ({ from, to }: AgencyPhrase, i: number): boolean => {
      const start = i === 0 ? headEnd : from;
      const level = SCHOOLS.match(this.#tokens, start)?.length ?? 0;
      return level > 0 && this.#tokens.slice(start + level, to).every(({ capital }) => !capital);
    };
    const isLetters = ({ to }: AgencyPhrase): boolean => this.#tokens[to - 1]!.text.split('&').every(isCapitalWord);
    return this.#tokens[head]!.plain === 'truong' && headEnd === head + 1 && found.length > 1 && found.some(isLevel) && found.every((one, i) => isLevel(one, i) || isLetters(one));
  }

  /** `Phòng Thanh tra và Pháp chế`: two fields that only `và` joins are one office's, but two ministries' or departments'. */
  #isOneOffice(head: number, [first, second, ...others]: readonly AgencyPhrase[]): boolean {
    return second !== undefined && others.length === 0 && this.#words.folded(first!.to) === 'và' && !/^(?:so|bo)$/u.test(this.#tokens[head]!.plain);
  }

  /** `các ngành: Công an, Quân sự, Y tế`, `các đơn vị gồm Sở A, Sở B`: those that a colon or `gồm` behind common nouns spells out, by their own names; null where it does not. */
  #spelledOut(at: number, to: number): readonly AgencyPhrase[] | null {
    const first = this.#words.folded(to) === ':' ? to + 1 : this.#membersAt(to);
    if (first === null || this.#tokens[first]?.capital !== true) return null;
    const found: AgencyPhrase[] = [];
    for (let from = first; ; ) {
      const known = knownNameEnd(this.#tokens, from);
      const own = this.entriesAt(from, true) ?? (known > from ? [this.#words.phrase([[from, known]], {})] : null);
      if (!own) break;
      found.push(...own);
      const separator = this.#words.separatorEnd(own.at(-1)!.to);
      if (separator === own.at(-1)!.to) break;
      from = separator;
    }
    return found.length > 1 ? found.map((phrase, i) => (i === 0 ? { ...phrase, from: at } : phrase)) : null;
  }

  /** The token behind `gồm`, `bao gồm`, after which stands who belongs to common nouns; null where it does not. */
  #membersAt(at: number): number | null {
    const of = this.#words.folded(at) === 'bao' ? at + 1 : at;
    return this.#words.folded(of) === 'gồm' ? of + 1 : null;
  }

  /** The colon after a head, or after the common nouns that go with it. */
  #colonAfter(head: number, headEnd: number): number | null {
    const direct = this.#words.folded(headEnd) === ':';
    const end = direct ? headEnd : collectiveEnd(this.#tokens, head, this.#words.agencyEnd)?.to ?? headEnd;
    if (this.#words.folded(end) !== ':') return null;
    // Behind `…: Từng bộ` stands a subject, and behind `…: Nghiêm túc thực hiện` what must be done.
    const named = direct || (this.#tokens[end + 1]?.capital === true && !DETERMINERS.has(this.#tokens, end + 1));
    return named && (!opensDeed(this.#tokens, end + 1) || knownNameEnd(this.#tokens, end + 1) > end + 1) ? end : null;
  }

  #named(at: number, headEnd: number, venture: boolean): AgencyPhrase | null {
    // `Ban Chỉ đạo 09`
    const name = nameEnd(this.#tokens, headEnd, { venture });
    // `Trung đoàn 12`: a number may be the whole name of one that begins in a capital.
    const nameless = name === headEnd && this.#tokens[at]!.capital;
    const numbered = nameless ? numberedEnd(this.#tokens, name) : name;
    const end = venture || nameless ? withNumber(this.#tokens, numbered) : name;
    const venturing = venture ? withNumber(this.#tokens, purposeEnd(this.#words, headEnd, end)) : end;
    if (venturing === headEnd) return null;
    return this.#words.scoped(at, this.#words.placeEnd(venturing), { plural: false, common: false });
  }

  /** `Ban Chỉ đạo tỉnh` + `về chuyển đổi số`: where a level or a superior tells whose body it is, its matter goes with the name. */
  #withMatter(phrase: AgencyPhrase, headEnd: number): AgencyPhrase {
    const told = phrase.to > headEnd || REACHES.matchBefore(this.#tokens, headEnd) !== null;
    if (!told || this.#words.folded(phrase.to) !== 'về') return phrase;
    const end = matterEnd(this.#words, phrase.to + 1);
    return end > phrase.to + 1 ? this.#words.scoped(phrase.from, end, { plural: phrase.group, common: false }) : phrase;
  }

  #body(at: number, headEnd: number, plural: boolean): AgencyPhrase {
    const office = this.#tokens[headEnd - 1]!.plain === 'phong' && !this.#words.headAt(headEnd);
    const named = office && this.#tokens[headEnd]?.capital === true;
    const dashed = this.#dashedEnd(headEnd);
    if (dashed > headEnd) return this.#words.scoped(at, this.#words.placeEnd(dashed), { plural, common: false });
    const party = plural ? this.#partyBodiesEnd(headEnd) : headEnd;
    if (party > headEnd) return this.#words.scoped(at, party, { plural, common: true });
    const levels = this.#levelsEnd(headEnd);
    if (levels > headEnd) return this.#words.scoped(at, levels, { plural: true, common: false });
    const end = named || this.#isFieldAt(headEnd) ? nameEnd(this.#tokens, headEnd, { venture: false }) : this.#words.placeEnd(COMMITTEES.has(this.#tokens, headEnd - 2) ? this.#committeesEnd(headEnd) : headEnd);
    return this.#words.scoped(at, withNumber(this.#tokens, end), { plural, common: false });
  }

  /** `Ban Tuyên giáo` + `- Nữ công`, `Ban Tổ chức` + `- Kiểm tra`: the end of a second field that a dash joins to the head; the head's own end where a body or a duty stands behind the dash. */
  #dashedEnd(headEnd: number): number {
    const at = headEnd + 1;
    if (this.#words.folded(headEnd) !== '-' || this.#tokens[at]?.capital !== true || this.#words.headAt(at)) return headEnd;
    const deed = predicateEnd(this.#tokens, at);
    if (deed !== null && this.#tokens[deed]?.kind === 'word' && !isPredicate(this.#tokens, deed)) return headEnd;
    return deed ?? nameEnd(this.#tokens, at, { venture: false });
  }

  /** `Thống kê tỉnh` + `, thành phố`: the end of further levels behind the one that a head ends in; the head's own end where none follows, or a place is named. */
  #levelsEnd(headEnd: number): number {
    const units = LEVELS.has(this.#tokens, headEnd - 1) ? unitsAt(this.#tokens, headEnd - 1) : null;
    return units?.plural === true && this.#tokens.slice(headEnd, units.to).every(({ capital }) => !capital) ? units.to : headEnd;
  }

  /** `Công an` + `Kinh tế`: a field of the lexicon that begins with a capital, where `Gò Vấp` would be a place. */
  #isFieldAt(at: number): boolean {
    return this.#tokens[at]?.capital === true && this.#tokens[at + 1]?.capital === false && knownNameEnd(this.#tokens, at) > at;
  }

  /** `các tỉnh ủy, thành ủy` + `, ban đảng, đảng đoàn`: the end of further bodies of the Party in small letters behind one that ends at a token. */
  #partyBodiesEnd(headEnd: number): number {
    let to = headEnd;
    let first = PARTY_BODIES.matchBefore(this.#tokens, headEnd)?.length ?? 0;
    while (first > 0 && !this.#tokens[to - first]!.capital) {
      const next = this.#words.separatorEnd(to);
      const body = next > to && !this.#tokens[next]?.capital ? PARTY_BODIES.match(this.#tokens, next) : null;
      if (!body) break;
      first = body.length;
      to = next + first;
    }
    return to;
  }

  /** `tỉnh ủy, thành ủy trực thuộc Trung ương`, `văn phòng tỉnh ủy, thành ủy`: committees of one tier are one entry. */
  #committeesEnd(at: number): number {
    const separator = this.#words.folded(at);
    const next = separator === ',' || separator === 'và' ? COMMITTEES.match(this.#tokens, at + 1) : null;
    return next ? this.#committeesEnd(at + 1 + next.length) : at;
  }
}
