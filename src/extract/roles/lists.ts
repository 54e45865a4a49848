/** Reads lists of agencies at the places of a sentence where roles are given. */
import { WORKING_GROUPS } from '../../lexicon/agencies.js';
import { NEED_CLAUSES } from '../../lexicon/agency-scope.js';
import type { DocumentNames } from '../agencies/document-names.js';
import { AgencyGrammar, type AgencyList, type ListOptions } from '../agencies/grammar.js';
import type { AgencyPhrase } from '../agencies/phrase.js';
import { subjectsAtWork, subjectsBeforeDuty } from '../agencies/subject-span.js';
import { AREA_DEEDS, CLASSES, CLAUSES, CLOSERS, DEEDS, DETERMINERS, DISTRIBUTIVES, HARDSHIPS, HEADS, MANNERS, NOT_HEADS, OBLIGED, OFFICIALS, PERSONS, STOPS, WORKS, isDuty, isPredicate, predicateEnd } from '../agencies/vocabulary.js';
import { personEnd } from '../agencies/names.js';
import { phraseSet } from '../text/phrase-index.js';
import type { Token, TokenList } from '../text/tokens.js';
import { isSoundRest } from './rest.js';
import { isBeforeField, isSeparator, listAcrossUnknown, subjectsAcrossUnknown, type ListEnd } from './unknown-entries.js';
import { isOrdered, startsDuty } from './subjects.js';
import { ACTS, BARE, CHARGES, COMMITTEES, COORDINATED_TITLES, FOLLOWERS, LONE, PERFORMING, PLACES, SEATS, SPEAKING, TITLE_OPENINGS, UNDERGONE } from './vocabulary.js';

/** After a phrase that says that agencies follow. */
export const NAMED = { listed: true, semicolons: false } as const satisfies ListOptions;
/** The same, where the list may run over semicolons. */
export const NAMED_AT_LENGTH = { listed: true, semicolons: true } as const satisfies ListOptions;
/** In the middle of a sentence, where only what looks like an agency is one. */
export const INSIDE = { listed: false, semicolons: false } as const satisfies ListOptions;
/** The same, where the list may run over semicolons. */
export const INSIDE_AT_LENGTH = { listed: false, semicolons: true } as const satisfies ListOptions;
/** Where a subject may stand. */
const SUBJECTS = { listed: false, semicolons: true } as const satisfies ListOptions;

/** Partners go up to whatever the sentence can go on with, subjects up to an unmistakable duty. */
const PARTNER_END: ListEnd = { isEnd: isSoundRest, isBarrier: () => false };
const SUBJECT_END: ListEnd = { isEnd: (tokens, at) => isDuty(tokens, at) || MANNERS.has(tokens, at) || CLOSERS.has(tokens, at), isBarrier: (tokens, at) => STOPS.has(tokens, at) || CLAUSES.has(tokens, at) };

/** Longest tail of a name before a colon, in syllables. */
const LONGEST_TAIL = 6;
/** How far behind a body the seat of its head may stand, in tokens. */
const LONGEST_HEADED = 12;
/** A body called by its letters: `CIC`. */
const ABBREVIATION = /^[A-ZĐ]{2,8}$/u;
/** Heads of groups that are called by their work in small letters, and their longest name, in tokens. */
const SQUADS: ReadonlySet<string> = new Set(WORKING_GROUPS.heads);
const NO_SQUADS = phraseSet(WORKING_GROUPS.not);
const LONGEST_SQUAD = 7;
/** Words behind which no such clause goes on. */
const BREAKS = /^(?:nếu|khi|thì|để|do|mà|nhưng|không|chưa)$/u;
/** They open the clause of what somebody wants. */
const NEEDS = phraseSet(NEED_CLAUSES.phrases);
/** Longest object of what somebody works at, in syllables. */
const LONGEST_WORK = 5;
/** Longest clause that says which ones are meant, in syllables. */
const LONGEST_CLAUSE = 20;
/** Before the measure of what somebody has or reached. */
const BOUND = /^(?:dưới|trên|từ|thấp|chưa|đạt|không)$/u;

export class ListReader {
  readonly #tokens: TokenList;
  readonly #grammar: AgencyGrammar;
  readonly #names: DocumentNames;

  constructor(text: string, tokens: TokenList, names: DocumentNames) {
    this.#tokens = tokens;
    this.#names = names;
    this.#grammar = new AgencyGrammar(text, tokens, names);
  }

  /** The list that begins at a token, or null. */
  at(at: number, options: ListOptions): AgencyList | null {
    const token = this.#tokens[at];
    if (!token || token.kind === 'mark') return null;
    const determined = DETERMINERS.has(this.#tokens, at) && (options === SUBJECTS || !DISTRIBUTIVES.has(this.#tokens, at));
    if (!options.listed && !HEADS.has(this.#tokens, at) && !CLASSES.has(this.#tokens, at) && token.kind !== 'number' && !determined && !this.#names.has(this.#tokens, at) && personEnd(this.#tokens, at) === at) return null;
    // `…; đồng chí Trưởng Ban Tổ chức gợi ý …`
    const addressed = PERSONS.has(this.#tokens, at) && this.#tokens[at - 1]?.text === ';';
    return this.#withoutRepeat(this.#grammar.listAt(at, addressed ? { ...options, listed: true } : options));
  }

  /** `Phòng A, Phòng B`, not `mỗi đơn vị` behind them: it says again who they are. */
  #withoutRepeat(list: AgencyList | null): AgencyList | null {
    const last = list?.phrases.at(-1);
    if (!list || !last?.group || !DISTRIBUTIVES.has(this.#tokens, last.from) || list.phrases.some((phrase) => phrase !== last && DISTRIBUTIVES.has(this.#tokens, phrase.from))) return list;
    const others = list.phrases.slice(0, -1);
    return others.length === 0 ? list : { phrases: others, to: others.at(-1)!.to };
  }

  /** The agencies at a token where a subject may stand: up to an unmistakable duty, or as far as their names are known. */
  subjectsAt(at: number): AgencyList | null {
    const plainly = this.at(at, SUBJECTS);
    const known = this.#pastHead(this.#withDashed(at, this.#withWork(at, this.#withCharge(this.#withClause(plainly && this.#upToColon(plainly))))));
    // `Sở Y tế` + `được phân công làm đầu mối`: a body by name is whole before what it is told.
    if (known && isOrdered(this.#tokens, known)) return known;
    if (plainly && HARDSHIPS.has(this.#tokens, plainly.to)) return plainly;
    const told = subjectsBeforeDuty(this.#tokens, at, this.#grammar);
    return this.#acrossUnknown(at, told && (!known || told.to > known.to) ? told : known);
  }

  /** `Đoàn Thanh niên` + `- Hội Sinh viên phát động …`: two bodies that a dash joins before what they do are one office. */
  #withDashed(at: number, list: AgencyList | null): AgencyList | null {
    const dash = list?.phrases.length === 1 && this.#tokens[list.to]?.folded === '-' && this.#tokens[list.to + 1]?.capital === true ? list.to : null;
    const second = dash === null ? undefined : this.at(dash + 1, INSIDE)?.phrases;
    if (!list || second?.length !== 1 || HEADS.match(this.#tokens, dash! + 1)?.value.has('post') === true || HEADS.match(this.#tokens, at)?.value.has('post') === true) return list;
    const to = second[0]!.to;
    return startsDuty(this.#tokens, to) || this.#tokens[to]?.text === ':' ? { phrases: [this.#grammar.extended(list.phrases[0]!, to)], to } : list;
  }

  /** `Hội đồng` + `họp …`: a committee without its name that begins a clause, right before what it does; null where none does. */
  committeeAt(at: number): AgencyList | null {
    const head = this.#tokens[at]?.capital === true ? COMMITTEES.match(this.#tokens, at) : null;
    const to = at + (head?.length ?? 0);
    if (!head || this.#tokens[to]?.capital !== false || !DEEDS.has(this.#tokens, to)) return null;
    return { phrases: [this.#grammar.named(at, to)], to };
  }

  /** `Thầy Lê Văn An - Phó Hiệu trưởng` + `: phụ trách …`: a person by name, perhaps with a post, right before what that one does; null where none stands. */
  personAt(at: number): AgencyList | null {
    const to = HEADS.has(this.#tokens, at) ? at : personEnd(this.#tokens, at);
    if (to === at) return null;
    const post = /^[-–,]$/u.test(this.#tokens[to]?.text ?? '') && this.#tokens[to + 1]?.capital === true ? this.at(to + 1, NAMED)?.phrases[0] : undefined;
    const end = post?.to ?? to;
    const duty = this.#tokens[end]?.text === ':' ? end + 1 : end;
    return startsDuty(this.#tokens, duty) || PERFORMING.has(this.#tokens, duty) ? { phrases: [this.#grammar.named(at, end)], to: end } : null;
  }

  /** `Văn thư` + `chuyển …`, `…; giáo viên chủ nhiệm` + `nhắc nhở …`: a post that opens a clause, right before what must be done; null where none does. */
  postAt(at: number): AgencyList | null {
    const lone = LONE.match(this.#tokens, at);
    if (lone) return startsDuty(this.#tokens, at + lone.length) ? { phrases: [this.#grammar.named(at, at + lone.length)], to: at + lone.length } : null;
    const token = this.#tokens[at]!;
    if (this.#tokens[at - 1]?.text !== ';' || token.capital || token.folded === 'người' || isPredicate(this.#tokens, at)) return null;
    // `…; công chức làm việc tại …`: which ones are spoken of.
    const post = HEADS.match(this.#tokens, at)?.value.has('post') === true && (BARE.has(this.#tokens, at) || !OFFICIALS.has(this.#tokens, at));
    const list = post ? this.at(at, NAMED) : null;
    return list && startsDuty(this.#tokens, list.to) ? list : null;
  }

  /** The subjects at a token, of which those in a list are known: with further ones, or with the rest of a name, up to their duty. */
  #acrossUnknown(at: number, known: AgencyList | null): AgencyList | null {
    if (!known) return null;
    const further = goesOn(this.#tokens, known) ? subjectsAcrossUnknown(this.#tokens, at, this.#grammar) : null;
    if (further || isSoundRest(this.#tokens, known.to) || !DETERMINERS.has(this.#tokens, known.phrases.at(-1)!.from)) return further ?? known;
    return listAcrossUnknown(this.#tokens, at, this.#grammar, SUBJECT_END) ?? known;
  }

  /** `Tổ cơ động` + `do ông Lê Văn An làm tổ trưởng` + `trực chiến …`: who is at the head of a body stands between it and its duty. */
  #pastHead(list: AgencyList | null): AgencyList | null {
    if (!list || this.#tokens[list.to]?.folded !== 'do') return list;
    for (let i = list.to + 1; i < list.to + LONGEST_HEADED && this.#tokens[i]?.kind === 'word'; i++) {
      const seat = this.#tokens[i]!.folded === 'làm' ? SEATS.match(this.#tokens, i + 1) : null;
      if (!seat) continue;
      const comma = this.#tokens[i + 1 + seat.length]?.text === ',' ? 1 : 0;
      const to = i + 1 + seat.length + comma;
      return startsDuty(this.#tokens, to) ? { phrases: list.phrases, to } : list;
    }
    return list;
  }

  #withWork(at: number, list: AgencyList | null): AgencyList | null {
    return list && (subjectsAtWork(this.#tokens, at, list, this.#grammar) ?? list);
  }

  /** `UBND các xã` + `có nông sản xuất khẩu` + `thường xuyên …`: a clause that says which ones are meant belongs to the last name, up to how or what they must do. */
  #withClause(list: AgencyList | null): AgencyList | null {
    const area = list !== null && this.#endsInArea(list.to);
    if (!list || !(area || (this.#tokens[list.to]?.folded === 'có' && !isPredicate(this.#tokens, list.to) && !CLAUSES.has(this.#tokens, list.to)))) return list;
    // `có nhu cầu cung cấp cây giống` + `lập kế hoạch …`: behind what they need stands any deed.
    const needed = NEEDS.match(this.#tokens, list.to);
    const need = needed && (predicateEnd(this.#tokens, list.to + needed.length) ?? list.to + needed.length);
    // `Mỗi khoa có ít nhất 01 đề án`: what each one is to have.
    const each = DISTRIBUTIVES.has(this.#tokens, list.phrases.at(-1)!.from);
    let to = need ?? list.to;
    while (to <= list.to + LONGEST_CLAUSE && !(need !== null && to > need && isPredicate(this.#tokens, to)) && this.#isOfClause(to, area, each) && !isDuty(this.#tokens, to) && !MANNERS.has(this.#tokens, to)) to++;
    const told = to <= list.to + LONGEST_CLAUSE && this.#tokens[to]?.kind === 'word' && !this.#breaksOff(to);
    const end = told ? to : each || needed ? null : this.#deedBehindClause(list);
    return end === null ? list : { phrases: [...list.phrases.slice(0, -1), this.#grammar.extended(list.phrases.at(-1)!, end)], to: end };
  }

  /** True if a name cannot end before a token; `từ 5% trở lên` can end one. */
  #breaksOff(at: number): boolean {
    return STOPS.has(this.#tokens, at - 1) && this.#tokens[at - 2]?.folded !== 'trở';
  }

  #isOfClause(at: number, area: boolean, each: boolean): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'word' || (area && token?.text === ',') || (!area && !each && (token?.kind === 'number' || token?.text === '%'));
  }

  /** `Các trường` + `có học sinh bán trú` + `ký cam kết …`: where no plain duty follows, the clause of several bodies ends at the first deed. */
  #deedBehindClause({ phrases, to: from }: AgencyList): number | null {
    if (!DETERMINERS.has(this.#tokens, phrases.at(-1)!.from) || this.#tokens[from]?.folded !== 'có') return null;
    for (let to = from + 2; to <= from + LONGEST_CLAUSE && this.#isOfClause(to, false, false) && !CLAUSES.has(this.#tokens, to); to++) {
      // `có dự án giải ngân dưới 50%`: a deed with its measure tells which ones are meant.
      if (isPredicate(this.#tokens, to) && !BOUND.test(this.#tokens[predicateEnd(this.#tokens, to) ?? to + 1]?.folded ?? '')) return this.#breaksOff(to) ? null : to;
    }
    return null;
  }

  /** `UBND các xã tại khu vực` + `dự báo xảy ra mưa, lũ` + `chủ động …`: what is told of an area says which one it is. */
  #endsInArea(at: number): boolean {
    return this.#tokens[at - 1]!.folded === 'vực' && this.#tokens[at - 2]?.folded === 'khu' && AREA_DEEDS.has(this.#tokens, at);
  }

  /**
   * `Các đơn vị` + `được giao quản lý dự án` + `khẩn trương …`, `Cơ quan, đơn vị` + `quy định tại Điều 3 Quy chế này` + `, có trách nhiệm …`:
   * the charge or the rule that says which ones are meant, up to a duty, what goes before one, or the colon over what they must do.
   */
  #withCharge(list: AgencyList | null): AgencyList | null {
    const last = list?.phrases.at(-1);
    const several = list && (last!.group || DETERMINERS.has(this.#tokens, last!.from));
    const undergone = list && several ? UNDERGONE.match(this.#tokens, list.to) : null;
    if (list && undergone && isPredicate(this.#tokens, list.to + undergone.length)) return { phrases: [...list.phrases.slice(0, -1), this.#grammar.extended(last!, list.to + undergone.length)], to: list.to + undergone.length };
    const opener = list && (several || last!.bare) ? CHARGES.match(this.#tokens, list.to) : null;
    if (!list || !opener) return list;
    const start = list.to + opener.length;
    // What somebody is charged with begins with a verb of its own.
    const first = OBLIGED.has(this.#tokens[start]?.folded ?? '') ? start : predicateEnd(this.#tokens, start) ?? start;
    for (let to = first; to <= start + LONGEST_CLAUSE; to++) {
      const token = this.#tokens[to];
      const duty = token?.text === ',' ? to + 1 : to;
      const obliged = OBLIGED.has(this.#tokens[duty]?.folded ?? '') || (to > start && (token?.text === ':' || (duty > to && FOLLOWERS.has(this.#tokens, duty))));
      if (obliged || (to > start && (CLOSERS.has(this.#tokens, duty) || (duty === to && (isDuty(this.#tokens, to) || MANNERS.has(this.#tokens, to)))))) {
        // `… lập dự toán và` + `chủ động …`: the first of several duties began before.
        if (this.#tokens[to - 1]!.folded === 'và') return list;
        return { phrases: [...list.phrases.slice(0, -1), { ...this.#grammar.extended(last!, to), bare: false }], to };
      }
      // `được giao nhiệm vụ Chủ đầu tư` + `, Bên mời thầu`
      const partedTitles = token?.text === ',' && this.#tokens[duty]?.capital === true && !HEADS.has(this.#tokens, duty);
      if (!token || (token.kind === 'mark' && !partedTitles) || BREAKS.test(token.folded)) return list;
    }
    return list;
  }

  /** `Tổ quản lý hồ` + `đo mực nước`: a group that is called by its work in small letters, right before what it does; null where none stands. */
  squadAt(at: number): AgencyList | null {
    if (this.#tokens[at]?.capital !== true || !SQUADS.has(this.#tokens[at].folded) || NO_SQUADS.has(this.#tokens, at) || NOT_HEADS.has(this.#tokens, at)) return null;
    const work = predicateEnd(this.#tokens, at + 1) ?? at + 1;
    for (let to = work; to <= at + LONGEST_SQUAD && this.#tokens[to]?.kind === 'word' && !this.#tokens[to]!.capital; to++) {
      if (to > at + 1 && isPredicate(this.#tokens, to)) return { phrases: [this.#grammar.named(at, to)], to };
      if (STOPS.has(this.#tokens, to) || CLAUSES.has(this.#tokens, to)) return null;
    }
    return null;
  }

  /** The agencies at a token behind `phối hợp với`: also over unknown names, up to where the sentence can go on. */
  partnersAt(at: number): AgencyList | null {
    const known = this.#atWork(this.at(at, NAMED_AT_LENGTH));
    return known && isSoundRest(this.#tokens, known.to) ? known : listAcrossUnknown(this.#tokens, at, this.#grammar, PARTNER_END) ?? known;
  }

  /** `đơn vị` + `cung cấp phần mềm` + `nâng cấp …`: what the one that a common noun names works at, up to what is done together. */
  #atWork(list: AgencyList | null): AgencyList | null {
    const last = list?.phrases.at(-1);
    const work = last?.bare === true ? WORKS.match(this.#tokens, list!.to) : null;
    if (!list || !work) return list;
    const start = list.to + work.length;
    let to = start;
    while (to <= start + LONGEST_WORK && this.#tokens[to]?.kind === 'word' && !isPredicate(this.#tokens, to) && !STOPS.has(this.#tokens, to)) to++;
    const told = to > start && to <= start + LONGEST_WORK && (this.#tokens[to]?.kind !== 'word' || isPredicate(this.#tokens, to));
    return told ? { phrases: [...list.phrases.slice(0, -1), { ...this.#grammar.extended(last!, to), bare: false }], to } : list;
  }

  /** The agencies at a token where somebody is charged or asked: also over unknown names, up to the duty. */
  chargedAt(at: number): AgencyList | null {
    const known = this.at(at, NAMED_AT_LENGTH);
    return this.#acrossUnknown(at, this.#withWork(at, this.#withCharge(known && this.#upToColon(known)) ?? this.#abbreviationAt(at) ?? this.#provincesAt(at)));
  }

  /** `Đề nghị CIC cần …`: letters that no lexicon knows, before what they must do. */
  #abbreviationAt(at: number): AgencyList | null {
    const unknown = ABBREVIATION.test(this.#tokens[at]?.text ?? '') && (startsDuty(this.#tokens, at + 1) || OBLIGED.has(this.#tokens[at + 1]?.folded ?? ''));
    return unknown ? { phrases: [this.#grammar.named(at, at + 1)], to: at + 1 } : null;
  }

  /** `Đề nghị Hà Nội, Bắc Ninh khẩn trương …`: provinces without their level, before what they must do. */
  #provincesAt(at: number): AgencyList | null {
    const phrases: AgencyPhrase[] = [];
    let to = at;
    for (let from = at, found = PLACES.match(this.#tokens, from); found && this.#tokens[from]!.capital; found = PLACES.match(this.#tokens, from)) {
      to = from + found.length;
      phrases.push(this.#grammar.named(from, to));
      from = to + 1;
      if (!/^(?:,|và)$/u.test(this.#tokens[to]?.folded ?? '')) break;
    }
    const duty = phrases.length > 0 && (startsDuty(this.#tokens, to) || OBLIGED.has(this.#tokens[to]?.folded ?? ''));
    return duty ? { phrases, to } : null;
  }

  /** `Luật Công đoàn`, `Luật Tổ chức HĐND và UBND`: the end of the bodies' names in the title of an act that begins at a token; null where none does. */
  titleEnd(at: number): number | null {
    const act = this.#tokens[at]!.capital ? ACTS.match(this.#tokens, at) : null;
    if (!act) return null;
    const title = at + act.length;
    const opening = TITLE_OPENINGS.match(this.#tokens, title);
    if (opening) return this.#joinedEnd(title + opening.length);
    if (this.#tokens[title]?.capital !== true) return null;
    const coordinated = COORDINATED_TITLES.match(this.#tokens, title);
    return coordinated ? title + coordinated.length : this.at(title, NAMED)?.phrases[0]!.to ?? null;
  }

  /** The end of the bodies at a token that `và` joins; null where none stands. Behind a comma others may do something. */
  #joinedEnd(at: number): number | null {
    const list = this.at(at, NAMED);
    const parted = list?.phrases.findIndex(({ from }) => this.#tokens[from - 1]!.text === ',') ?? -1;
    return (parted > 0 ? list?.phrases[parted - 1]!.to : list?.to) ?? null;
  }

  /** A list whose last name, before a colon, may go on with words that no lexicon knows. */
  #upToColon(list: AgencyList): AgencyList {
    const to = this.#tailEnd(list.to);
    if (this.#tokens[list.to]?.text === ':' && this.#isRunOfNouns(list)) return { phrases: [this.#grammar.joined(list.phrases)], to: list.to };
    if (to === list.to || this.#tokens[to]?.text !== ':') return list;
    const last = this.#grammar.extended(list.phrases.at(-1)!, to);
    return { phrases: [...list.phrases.slice(0, -1), last], to };
  }

  /** `Doanh nghiệp, cộng đồng, tổ chức, cá nhân:`: common nouns without `các` are one entry. */
  #isRunOfNouns({ phrases }: AgencyList): boolean {
    const plain = phrases.slice(1).every(({ from, people }) => !this.#tokens[from]!.capital && (people || (HEADS.match(this.#tokens, from) !== null && !DETERMINERS.has(this.#tokens, from))));
    return phrases.length > 1 && phrases[0]!.bare && plain;
  }

  #tailEnd(at: number): number {
    let to = at;
    while (to <= at + LONGEST_TAIL && this.#tokens[to]?.kind === 'word' && !isPredicate(this.#tokens, to) && !STOPS.has(this.#tokens, to) && !SPEAKING.has(this.#tokens, to)) to++;
    return to;
  }
}

/** True if behind a list a further entry may stand, or the field of its last one. */
function goesOn(tokens: readonly Token[], list: AgencyList): boolean {
  return isSeparator(tokens[list.to]) || isBeforeField(tokens, list);
}

/** `qua Phòng An ninh, Công an tỉnh`: an office and the body it belongs to are one receiver. */
export function withParent(phrases: readonly AgencyPhrase[]): readonly AgencyPhrase[] {
  const [office, body, ...others] = phrases;
  if (!office || !body || !/^(?:Phòng|Đội|Tổ) /u.test(office.name) || /^(?:Phòng|Đội|Tổ|Các) /u.test(body.name)) return phrases;
  return [{ ...office, name: `${office.name}, ${body.name}`, to: body.to }, ...others];
}
