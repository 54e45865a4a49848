/** Reads which agencies a task's own words name, and in which role. */
import type { Role } from '../../contract/schema.js';
import type { CueEffect } from '../../lexicon/roles.js';
import { NO_NAMES, type DocumentNames } from '../agencies/document-names.js';
import type { AgencyList } from '../agencies/grammar.js';
import type { AgencyPhrase } from '../agencies/phrase.js';
import { remarkAt } from '../agencies/scope.js';
import { CLOSERS, DISTRIBUTIVES, HAMLETS, HEADS, LEVELS, OBLIGED, PERSONS, isPredicate, predicateEnd } from '../agencies/vocabulary.js';
import { sentenceEnd } from '../text/sentences.js';
import { tokenize, type Token, type TokenList } from '../text/tokens.js';
import { RoleCollector, type RoleMention } from './collector.js';
import { INSIDE, INSIDE_AT_LENGTH, ListReader, NAMED, withParent } from './lists.js';
import { advises, answeringEnd, assignsStaff, belongsBefore, chairsNoun, chargesStaff, countEnd, doesNext, followsVerbs, isCharge, isGoverned, isOffice, isPassive, isToBeNamed, isTopic, joinsOthers, matterEnd, mayHandOver, namesContact, noticeEnd, onlyWatches, opensTopic, opensWork, performs, restsOnGrounds, takesChair, takesIn, tellsBack, tellsWhatFollows, watchFollows, wordEnd } from './neighbours.js';
import { namesReport, receiversOf, sendsIt } from './receivers.js';
import { isPost, isSubject, isUnnamed, receives, startsDuty, toldToChair, toldWhat } from './subjects.js';
import { BARE, CHARGELESS, COMMANDS, CONSEQUENCE, CUES, EXPIRED, FOREMOST, GROUNDS, LEADING, LINKS, OPENERS, PAPERS_OF_REQUEST, REQUESTS, SEATS, senderLength, SENT, TOWARDS } from './vocabulary.js';

export type { RoleMention } from './collector.js';

/**
 * The roles that a passage's words give, in reading order; one mention a role and name. Linear in the length of the passage.
 * @param names what the passage's document calls bodies that no lexicon knows.
 */
export function readRoles(text: string, names: DocumentNames = NO_NAMES): readonly RoleMention[] {
  return new RoleReader(text, names).read();
}

/** Those whom a text that stands behind a verb of asking puts a duty to: `các cơ sở y tế thực hiện như sau:`. None where no duty, or matter of one, follows them. */
export function readCharged(text: string, names: DocumentNames = NO_NAMES): readonly RoleMention[] {
  return new RoleReader(text, names).readCharged();
}

/** Common nouns for any body at all. */
const ANY_BODY = /^(?:đơn vị|cơ quan|cơ quan , đơn vị|địa phương)$/u;
/** Marks behind which a clause begins, and what parts a circumstance from its sentence. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['.', ';', ':', '(']);
const BEHIND_CIRCUMSTANCE: ReadonlySet<string> = new Set([',', 'thì']);
/** How far behind `phối hợp` the one may stand with whom somebody works, in tokens. */
const FARTHEST_PARTNER = 6;
/** Marks before the number of a deed that a sentence counts. */
const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ';', ':', ',']);

class RoleReader {
  readonly #tokens: TokenList;
  readonly #lists: ListReader;
  readonly #roles = new RoleCollector();
  /** A sentence or clause begins here, so that a subject may. */
  #clauseStart = true;
  /** The sentence began with a circumstance (`Trong quá trình …`), after which the subject comes. */
  #fronted = false;
  /** The same of the words around an open bracket: `(nếu có)` fronts what stands in it alone. */
  #frontedOutside = false;
  /** The sentence has its subject. */
  #subject = false;
  /** `X yêu cầu` came right before, so that a lead follows. */
  #commanded = false;
  /** The role last given, which `(thông qua X)` shares. */
  #party: Role | null = null;
  /** The end of an agency that was advised or led: what follows is its doing, not the lead's. */
  #otherEnd = -1;
  /** The end of those who coordinate: what stands right behind them belongs to the last one's name. */
  #partnersEnd = -1;
  /** The end of those who were named last for a role. */
  #givenEnd = 0;
  #reportSeen = false;
  /** Those of whom the sentence tells: `Đối với các xã, …`. */
  #topic: AgencyList | null = null;
  /** The clause began with what is sent: `Báo cáo của …`. */
  #sent = false;
  /** The sentence speaks of whoever does something: `Đơn vị nào chậm …`. */
  #whoever = false;
  /** Somebody was said to `chủ trì`. */
  #chaired = false;
  /** Behind its subject the sentence names grounds (`…, trên cơ sở đề xuất của A, B bố trí …`), behind which another subject may come. */
  #grounded = false;

  constructor(text: string, names: DocumentNames) {
    this.#tokens = tokenize(text);
    this.#lists = new ListReader(text, this.#tokens, names);
  }

  read(): readonly RoleMention[] {
    for (let at = matterEnd(this.#tokens); at < this.#tokens.length; ) at = this.#step(at);
    return this.#roles.mentions();
  }

  readCharged(): readonly RoleMention[] {
    const list = this.#lists.chargedAt(0);
    if (list && !isUnnamed(this.#tokens, list) && toldWhat(this.#tokens, list.to)) this.#give('lead', list);
    return this.#roles.mentions();
  }

  /** Reads what stands at a token; gives the next token to read. */
  #step(at: number): number {
    const token = this.#tokens[at]!;
    if (token.kind === 'mark') return this.#mark(at, token);
    if (this.#clauseStart) {
      const after = this.#opening(at);
      if (after > at) return after;
    }
    const title = this.#lists.titleEnd(at);
    if (title !== null) return title;
    if (token.folded === 'nào') this.#whoever = true;
    if (this.#subject && this.#tokens[at - 1]?.text === ',' && GROUNDS.has(this.#tokens, at)) this.#grounded = true;
    if (token.plain === 'chu' && LEADING.has(this.#tokens, at)) this.#chaired = true;
    if (tellsBack(this.#tokens, at)) this.#reportSeen = true;
    const cue = CUES.match(this.#tokens, at);
    if (cue) {
      const after = this.#cue(cue.value, at, at + cue.length);
      if (after > at) return after;
    }
    if (senderLength(this.#tokens, at) !== null) return this.#sending(at);
    return this.#agencyInside(at);
  }

  #mark(at: number, token: Token): number {
    if (token.text === '.' && this.#tokens[at + 1]?.capital !== true) return at + 1;
    const counted = countEnd(this.#tokens, at);
    if (counted !== null) {
      // `…: (1) Bộ A ban hành …; (2) các xã rà soát …`: behind its number a new deed begins, which may have a subject of its own.
      if (CLAUSE_ENDS.has(this.#tokens[at - 1]?.text ?? '.')) {
        this.#clauseStart = true;
        this.#subject = false;
      }
      return counted;
    }
    if (token.text === '.' || token.text === ';') {
      // `Căn cứ Kế hoạch số 5; Quyết định số 6, Sở A đề nghị …`: one ground after the other, and then the sentence.
      this.#fronted &&= token.text === ';' && !this.#subject && restsOnGrounds(this.#tokens);
      this.#subject = false;
      this.#topic = null;
      this.#grounded = false;
      this.#whoever = false;
      this.#reportSeen &&= token.text === ';';
    }
    if (token.text === '.') this.#party = null;
    if (token.text === '(') this.#frontedOutside = this.#fronted;
    if (token.text === ')') this.#fronted = this.#frontedOutside;
    this.#clauseStart = CLAUSE_OPENERS.has(token.text) || (this.#clauseStart && token.text !== ')');
    return at + 1;
  }

  /** At the start of a clause: a linking word, a charge (`Giao X`), a subject, or a circumstance. */
  #opening(at: number): number {
    const link = LINKS.match(this.#tokens, at);
    if (link && link.length > 1) return at + link.length;
    this.#clauseStart = false;
    this.#sent = SENT.has(this.#tokens, at);
    const first = this.#tokens[at]!;
    const cue = CUES.match(this.#tokens, at);
    if (cue?.value === 'lead' && (first.capital || at === 0 || this.#chargesByName(at, at + cue.length)) && !assignsStaff(this.#tokens, at, at + cue.length)) return this.#charge(at + cue.length);
    // `Sau thời gian trên, đơn vị không gửi chịu trách nhiệm …`: what comes of it, not what is to be done.
    if (at > 0 && EXPIRED.has(this.#tokens, at)) {
      const end = sentenceEnd(this.#tokens, at);
      if (CONSEQUENCE.lastIn(this.#tokens, at, end) !== null) return end;
    }
    const apart = this.#singledOut(at);
    if (apart !== null) return apart;
    const list = this.#lists.subjectsAt(answeringEnd(this.#tokens, at));
    // `về Ban Chỉ đạo (Sở Y tế là cơ quan thường trực)`: what somebody is, and nothing to do.
    if (list && this.#roles.reported && this.#tokens[at - 1]?.text === '(' && this.#tokens[list.to]?.folded === 'là') return list.to;
    if (list && !namesContact(this.#tokens, at, list) && isSubject(this.#tokens, list, at === 0)) return this.#lead(list);
    // `Sở Y tế nhận được Công văn của …, đề nghị các bệnh viện …`
    if (list && receives(this.#tokens, list.to)) this.#fronted = true;
    const committee = this.#lists.committeeAt(at) ?? this.#lists.personAt(at) ?? this.#lists.postAt(at) ?? (list === null || list.phrases[0]!.bare ? this.#lists.squadAt(at) : null);
    if (committee) return this.#lead(committee);
    const opener = OPENERS.match(this.#tokens, at);
    // `đầu năm`, `theo kế hoạch`, but not `đầu tư`, `theo dõi`.
    if (opener && !((predicateEnd(this.#tokens, at) ?? 0) > at + opener.length)) this.#fronted = true;
    return at;
  }

  /** `Riêng xã A rà soát …`, `Riêng Trường A, do có thêm lớp, đề nghị …`: the end of those whom a sentence is about apart from the others; null where it begins otherwise. */
  #singledOut(at: number): number | null {
    if (this.#tokens[at]!.folded !== 'riêng') return null;
    const link = TOWARDS.match(this.#tokens, at + 1)?.length ?? 0;
    const list = this.#lists.subjectsAt(at + 1 + link);
    if (!list || isUnnamed(this.#tokens, list)) return null;
    const asked = COMMANDS.has(this.#tokens, list.to) || COMMANDS.has(this.#tokens, list.to + 1);
    if (!asked && startsDuty(this.#tokens, list.to)) return this.#lead(list);
    this.#topic = list;
    this.#fronted = true;
    return list.to;
  }

  /** `…; giao Bộ Y tế làm đầu mối`, `…: đề nghị các Tập đoàn …`: a charge that opens a clause behind a semicolon or colon, of a body by name. */
  #chargesByName(at: number, after: number): boolean {
    const several = this.#tokens[after]?.folded === 'các' ? after + 1 : after;
    // `phân công các đồng chí Đảng ủy viên dự …`
    const name = several + (PERSONS.match(this.#tokens, several)?.length ?? 0);
    return /^[;:]$/u.test(this.#tokens[at - 1]?.text ?? '') && this.#tokens[name]?.capital === true && this.#lists.at(after, NAMED) !== null;
  }

  /** `giao X`, `yêu cầu X`: X leads, unless it is only to watch what others were asked to do. */
  #charge(at: number): number {
    const start = this.#tokens[at]?.text === ':' ? at + 1 : at;
    const list = this.#lists.chargedAt(start);
    this.#commanded = false;
    // `Chủ tịch UBND tỉnh yêu cầu: từ ngày …, các đơn vị …`: behind the colon those stand who must do it.
    if (!list && start > at) this.#subject = false;
    // `Đối với các xã, đề nghị rà soát …`
    if (!list && this.#topic !== null && isPredicate(this.#tokens, start)) this.#give('lead', this.#topic);
    if (!list || isUnnamed(this.#tokens, list)) return at;
    // `giao cho các xã là 20 tỷ đồng`: what they get.
    if (this.#tokens[list.to]?.folded === 'là' && this.#tokens[list.to + 1]?.kind === 'number') return list.to;
    this.#subject = true;
    this.#give(this.#onlyWatches(list.to) ? 'supervising' : 'lead', list);
    return list.to;
  }

  #lead(list: AgencyList): number {
    this.#subject = true;
    if (this.#commands(list.to)) {
      this.#commanded = true;
      return list.to;
    }
    if (!this.#roles.led && saysEach(this.#tokens, list)) return list.to;
    // `Đề nghị các xã …. Sau ngày 05/7, Sở sẽ không tổng hợp.`: what comes of it.
    if (this.#fronted && this.#roles.led && this.#tokens[list.to]?.folded === 'sẽ') return list.to;
    this.#give(this.#coordinatesChair(list.to) ? 'coordinating' : this.#onlyWatches(list.to) ? 'supervising' : 'lead', list);
    const foremost = this.#foremostAt(list.to);
    if (foremost) this.#give('lead', foremost);
    if (foremost) return foremost.to;
    // `Phó Hiệu trưởng (Trưởng ban An toàn): …`, `Đồng chí Lê Văn An (Phó Bí thư - Tổ trưởng) chỉ đạo …`: the bracket tells who that is.
    const remark = remarkAt(this.#tokens, list.to);
    return remark !== null && (this.#tokens[remark]?.text === ':' || isPost(this.#tokens, list.to + 1)) ? remark : this.#seatEnd(list) ?? list.to;
  }

  /** `Cấp ủy, chính quyền` + `, trước hết là người đứng đầu cấp ủy phải …`: those of whom a duty is asked before all others; null where none are named. */
  #foremostAt(at: number): AgencyList | null {
    const aside = this.#tokens[at]?.text === ',' ? FOREMOST.match(this.#tokens, at + 1) : null;
    const list = aside && this.#lists.at(at + 1 + aside.length, NAMED);
    return list && !isUnnamed(this.#tokens, list) && (OBLIGED.has(this.#tokens[list.to]?.folded ?? '') || startsDuty(this.#tokens, list.to)) ? list : null;
  }

  /** `Giám đốc Sở Nội vụ` + `: Trưởng ban`: the end of what somebody by a post is besides; null where nothing tells it. */
  #seatEnd({ phrases, to }: AgencyList): number | null {
    const seat = this.#tokens[to]?.text === ':' && isPost(this.#tokens, phrases.at(-1)!.from) ? SEATS.match(this.#tokens, to + 1) : null;
    return seat && to + 1 + seat.length;
  }

  /** True if the subject that ends before a token commands others: `UBND tỉnh (sau đây …) yêu cầu các sở`, but not `phân công cán bộ`. */
  #commands(at: number): boolean {
    const told = remarkAt(this.#tokens, at) ?? at;
    if (tellsWhatFollows(this.#tokens, told)) return true;
    const start = noticeEnd(this.#tokens, told);
    // `Sở Y tế được giao …` is charged itself.
    if (isPassive(this.#tokens, start)) return false;
    for (const i of [start, start + 1]) {
      const command = COMMANDS.match(this.#tokens, i);
      if (!command || CHARGELESS.has(this.#tokens, i)) continue;
      const end = i + command.length;
      // `Hiệu trưởng phân công 02 giáo viên …`: so many of the house's own people.
      if (chargesStaff(this.#tokens, i)) return this.#tokens[end]?.kind !== 'number' && this.#lists.at(end, INSIDE) !== null;
      return !mayHandOver(this.#tokens, i, end) || this.#lists.at(end, NAMED) !== null;
    }
    return false;
  }

  /** `X chủ trì, Y phối hợp`, `X chủ trì … Y có trách nhiệm phối hợp với X`: true for the words after Y. */
  #coordinatesChair(at: number): boolean {
    if (!this.#chaired || !this.#roles.led) return false;
    const duty = CLOSERS.match(this.#tokens, at);
    return joinsOthers(this.#tokens, at) || (duty !== null && this.#joinsLead(at + duty.length));
  }

  /** True at `phối hợp … với` before somebody who leads already. */
  #joinsLead(at: number): boolean {
    if (this.#tokens[at]?.folded !== 'phối' || this.#tokens[at + 1]?.folded !== 'hợp') return false;
    for (let i = at + 2; i < at + FARTHEST_PARTNER; i++) if (this.#tokens[i]?.folded === 'với') return this.#lists.partnersAt(i + 1)?.phrases.some(({ name }) => this.#roles.isLead(name)) === true;
    return false;
  }

  /** True if others lead already and the words at a token, behind an agency, only tell it to follow, urge and check. */
  #onlyWatches(at: number): boolean {
    return this.#roles.led && onlyWatches(this.#tokens, at);
  }

  #cue(effect: CueEffect, at: number, after: number): number {
    if (effect === 'lead') {
      // `không yêu cầu các xã báo cáo lại`
      if (/^(?:không|chưa)$/u.test(this.#tokens[at - 1]?.folded ?? '')) return after;
      const asked = assignsStaff(this.#tokens, at, after) || PAPERS_OF_REQUEST.matchBefore(this.#tokens, at) ? false : this.#commanded || (this.#fronted && !this.#subject && !followsVerbs(this.#tokens, at)) || this.#delegates(at, after);
      return asked ? this.#charge(after) : (this.#lists.at(after, NAMED)?.to ?? after);
    }
    const list = effect === 'coordinating' || effect === 'coordinating-by-name' ? this.#lists.partnersAt(after) : this.#lists.at(after, NAMED);
    if (!list) return at;
    this.#givenEnd = list.to;
    if ((effect === 'coordinating' || effect === 'beside') && isUnnamed(this.#tokens, list) && !(effect === 'coordinating' && isOwnKind(this.#tokens, list))) return at;
    switch (effect) {
      case 'beside':
        // `cùng tổ chức Liên hoan`: what they do, not with whom.
        if (!organises(this.#tokens, after)) this.#give('coordinating', list);
        break;
      case 'coordinating-by-name':
        if (this.#tokens[list.phrases[0]!.from]!.capital) this.#give('coordinating', list);
        break;
      case 'joint-lead':
        this.#roles.give('lead', list, true);
        break;
      case 'coordinating':
      case 'supervising':
        this.#give(effect, list);
        break;
      case 'reported-to':
        if (at !== this.#otherEnd && !namesReport(this.#tokens, at, after)) this.#give('reported-to', list);
        break;
      case 'through':
        // `(qua đồng chí Lê Văn An, điện thoại …)`: the hand that takes it in.
        // `Báo cáo kết quả bằng văn bản (qua Văn phòng …)`: nobody else gets it.
        if (this.#party === null && this.#reportSeen && this.#tokens[at - 1]?.text === '(' && !PERSONS.has(this.#tokens, after)) this.#give('reported-to', list);
        else if ((this.#party === 'coordinating' || this.#party === 'reported-to') && !PERSONS.has(this.#tokens, after)) this.#give(this.#party, { ...list, phrases: withParent(list.phrases.filter(({ from }, i) => i === 0 || !PERSONS.has(this.#tokens, from))) });
        break;
      case 'watching':
        if (watchFollows(this.#tokens, list.to)) this.#give('supervising', list);
        break;
      case 'none': {
        const own = (advises(this.#tokens, at, list) ? null : this.#subjectAtEnd(list)) ?? (toldToChair(this.#tokens, at, list) ? list : null);
        if (own) return this.#lead(own);
        this.#otherEnd = list.to;
        break;
      }
    }
    return list.to;
  }

  /** `… và giao X chủ trì`: X takes over; in `kinh phí đã giao cho X` it does not. */
  #delegates(at: number, after: number): boolean {
    if (!isCharge(this.#tokens, at)) return false;
    const list = this.#lists.at(after, NAMED);
    return list !== null && isPredicate(this.#tokens, remarkAt(this.#tokens, list.to) ?? list.to);
  }

  #sending(at: number): number {
    const receivers = receiversOf(this.#tokens, at, this.#lists, this.#reportSeen);
    if (!receivers) return at + senderLength(this.#tokens, at)!;
    // `gửi Phòng Nội vụ chủ trì, phối hợp với …`: whoever takes over with others leads too.
    const chairs = takesChair(this.#tokens, receivers.list);
    if (chairs) this.#roles.give('lead', receivers.list);
    if (receivers.reportedTo || chairs) this.#give('reported-to', receivers.list);
    return receivers.list.to;
  }

  /** An agency in the middle of a sentence: the subject after a circumstance, or one that `chủ trì` or `phối hợp` follows. */
  #agencyInside(at: number): number {
    const place = this.#obligedPlace(at);
    if (place) return this.#lead(place);
    const list = this.#lists.at(at, INSIDE) ?? this.#commonSubject(at);
    // `lãnh đạo cấp phòng thuộc Sở A`: a rank.
    if (list && this.#tokens[at - 1]?.folded === 'cấp') return list.to;
    if (!list) return this.#postEnd(at) ?? wordEnd(this.#tokens, at);
    if (opensTopic(this.#tokens, at) && /^[,:]$/u.test(this.#tokens[list.to]?.text ?? '') && !isUnnamed(this.#tokens, list)) this.#topic = list;
    // `đơn vị nào chậm thì Thủ trưởng đơn vị chịu trách nhiệm`: what comes of it, not what is to be done.
    if (this.#whoever && this.#tokens[at - 1]?.folded === 'thì' && this.#tokens[list.to]?.plain === 'chiu') return list.to;
    const doers = this.#doersOf(at, list);
    if (doers) return doers.to;
    const own = this.#subjectAtEnd(list) ?? (this.#sent && !this.#subject && !isUnnamed(this.#tokens, list) && sendsIt(this.#tokens, at, list) ? list : null);
    if (own) return this.#lead(own);
    // `nộp về Phòng Nội vụ để Phòng tổng hợp`: the office was named already.
    const again = list.phrases[0]!.bare && this.#roles.reported;
    if (this.#reportSeen && !again && takesIn(this.#tokens, at, list)) this.#give('reported-to', list);
    // `giao Sở A - Cơ quan Thường trực của Ban Chỉ huy B chủ trì`: whose A is.
    const owns = this.#subject && this.#tokens[at - 1]?.folded === 'của';
    if (LEADING.has(this.#tokens, list.to) && !owns && !isUnnamed(this.#tokens, list) && !isToBeNamed(this.#tokens, at) && !isOffice(this.#tokens, at) && !chairsNoun(this.#tokens, { from: at, to: list.to })) return this.#lead(list);
    if (!this.#roles.led && performs(this.#tokens, { from: at, to: list.to }) && !isUnnamed(this.#tokens, list)) return this.#lead(list);
    if (this.#fronted && !this.#subject && at !== this.#partnersEnd && (!isGoverned(this.#tokens, at) || isTopic(this.#tokens, at, list))) {
      const subjects = this.#lists.subjectsAt(at) ?? list;
      if (isSubject(this.#tokens, subjects, false)) return this.#lead(subjects);
    }
    if (this.#asksAtEnd(list)) return this.#lead(list);
    const afterComma = this.#tokens[at - 1]?.text === ',';
    if (afterComma && !this.#subject && OBLIGED.has(this.#tokens[list.to]?.folded ?? '') && !isUnnamed(this.#tokens, list)) return this.#lead(list);
    if (this.#subject && this.#roles.led && doesNext(this.#tokens, at, list) && opensWork(this.#tokens, this.#givenEnd, at)) return this.#lead(list);
    if ((afterComma && this.#coordinatesChair(list.to)) || (/^[,–-]$/u.test(this.#tokens[at - 1]?.text ?? '') && this.#commands(list.to))) return this.#lead(list);
    return list.to;
  }

  /** `trường hợp thành viên Ban Chỉ đạo vắng mặt`, `kế hoạch của từng bộ, ngành`: the end of a post in small letters, or of each of several, that the words before it govern; null where none stands. */
  #postEnd(at: number): number | null {
    const held = DISTRIBUTIVES.has(this.#tokens, at) || HEADS.match(this.#tokens, at)?.value.has('post') === true;
    if (!held || !isGoverned(this.#tokens, at)) return null;
    return this.#lists.at(at, NAMED)?.phrases[0]!.to ?? null;
  }

  /** `kế hoạch do Sở A; Sở B ban hành`: behind `do` a semicolon parts those who do one thing; null where the first of them has a verb of its own. */
  #doersOf(at: number, list: AgencyList): AgencyList | null {
    if (this.#tokens[at - 1]?.folded !== 'do' || this.#tokens[list.to]?.text !== ';') return null;
    const doers = this.#lists.at(at, INSIDE_AT_LENGTH);
    return doers && doers.to > list.to && isPredicate(this.#tokens, doers.to) ? doers : null;
  }

  /** `Để đạt mục tiêu, tỉnh Cà Mau cần …`: a place in small letters that opens a clause and must do something. */
  #obligedPlace(at: number): AgencyList | null {
    const level = this.#subject || this.#tokens[at]!.capital || (at > 0 && this.#tokens[at - 1]!.text !== ',') ? null : LEVELS.match(this.#tokens, at);
    const list = level && this.#tokens[at + level.length]?.capital ? this.#lists.at(at, NAMED) : null;
    return list?.phrases.length === 1 && OBLIGED.has(this.#tokens[list.to]?.folded ?? '') ? list : null;
  }

  /** `Khi có sự cố, chủ đầu tư có trách nhiệm …`: a common noun in small letters between the comma or `thì` behind a circumstance and an unmistakable duty; before any where it may be a subject by itself (`giáo viên lập …`). */
  #commonSubject(at: number): AgencyList | null {
    if (!this.#fronted || this.#subject || !BEHIND_CIRCUMSTANCE.has(this.#tokens[at - 1]?.folded ?? '')) return null;
    // `Căn cứ kế hoạch của trường, từng tổ xây dựng …`
    const each = DISTRIBUTIVES.has(this.#tokens, at) ? this.#lists.subjectsAt(at) : null;
    if (each && isSubject(this.#tokens, each, false)) return each;
    const list = this.#lists.at(at, NAMED);
    return list && (CLOSERS.has(this.#tokens, list.to) || (BARE.has(this.#tokens, at) && isSubject(this.#tokens, list, false))) ? list : null;
  }

  /** `Theo ý kiến của Sở Nội vụ, Sở Y tế lập …`: the last of a list in a circumstance, or the many at its end, behind a comma, are the subject of what follows. */
  #subjectAtEnd(list: AgencyList): AgencyList | null {
    const last = list.phrases.at(-1)!;
    // `thuộc thẩm quyền của Sở A, Sở B: Văn phòng chủ trì …`: before a colon or a comma both belong to the circumstance.
    if (/^[:,]$/u.test(this.#tokens[list.to]?.text ?? '')) return null;
    const fronted = this.#grounded || (this.#fronted && !this.#subject);
    if (!fronted || list.phrases.length < 2 || this.#tokens[last.from - 1]?.text !== ',' || !belongsBefore(this.#tokens, list.phrases[0]!)) return null;
    const own = { phrases: list.phrases.slice(this.#firstOfMany(list) ?? -1), to: list.to };
    return isSubject(this.#tokens, own, false) ? own : null;
  }

  /** `Thực hiện Công văn của UBND tỉnh, Sở Y tế` + `đề nghị các bệnh viện …`: true where the last of a list, behind whose paper the text rests on, asks others for something. */
  #asksAtEnd({ phrases, to }: AgencyList): boolean {
    const apart = !this.#subject && phrases.length > 1 && this.#tokens[phrases.at(-1)!.from - 1]?.text === ',' && belongsBefore(this.#tokens, phrases[0]!);
    return apart && REQUESTS.has(this.#tokens, noticeEnd(this.#tokens, to));
  }

  /** `Căn cứ Chương trình của Chính phủ` + `, các bộ, ngành, các xã xây dựng …`: behind one body by name and a comma, the first of many begins the subject; null where none does. */
  #firstOfMany({ phrases }: AgencyList): number | null {
    const first = phrases.findIndex(({ group, from }) => group && this.#tokens[from - 1]?.text === ',');
    return first > 0 && !phrases.slice(0, first).some(({ group }) => group) ? first : null;
  }

  #give(role: Role, list: AgencyList): void {
    this.#party = role;
    this.#givenEnd = list.to;
    if (role === 'coordinating') this.#partnersEnd = list.to;
    this.#roles.give(role, withoutSeats(this.#tokens, list));
  }
}

/** `phối hợp với thôn …`, `phối hợp Chi đoàn …`: true for a hamlet, and for a body whose capital tells that it is the one of the house. */
function isOwnKind(tokens: readonly Token[], { phrases: [first], to }: AgencyList): boolean {
  return HAMLETS.match(tokens, first!.from)?.length === to - first!.from || tokens[first!.from]!.capital;
}

/** `Xây dựng kế hoạch; mỗi đơn vị lựa chọn …`: true for those who were told the first without being named, one by one. */
function saysEach(tokens: readonly Token[], { phrases: [first], to }: AgencyList): boolean {
  const each = first!.from > 0 && isPredicate(tokens, 0) ? DISTRIBUTIVES.match(tokens, first!.from) : null;
  return each !== null && ANY_BODY.test(tokens.slice(first!.from + each.length, to).map(({ folded }) => folded).join(' '));
}

/** `Phó Chủ tịch UBND huyện, Trưởng ban`: those of a list without what one of them is besides. */
function withoutSeats(tokens: readonly Token[], list: AgencyList): AgencyList {
  const isSeat = ({ from, to }: AgencyPhrase): boolean => SEATS.match(tokens, from)?.length === to - from;
  const phrases = list.phrases.filter((phrase, i) => i === 0 || !isSeat(phrase) || isSeat(list.phrases[i - 1]!) || !isPost(tokens, list.phrases[i - 1]!.from));
  return phrases.length === list.phrases.length ? list : { ...list, phrases };
}

/** True at `tổ chức` before the name of an event, which no body's name is. */
function organises(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.folded === 'tổ' && tokens[at + 1]?.folded === 'chức' && tokens[at + 2]?.capital === true && !HEADS.has(tokens, at + 2);
}
