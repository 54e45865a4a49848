/** Reads which agencies a task's own words name, and in which role. */
import type { Role } from '../../contract/schema.js';
import { AgencyGrammar, type AgencyList } from '../agencies/grammar.js';
import type { AgencyPhrase } from '../agencies/phrase.js';
import { HEADS, STOPS, isPredicate } from '../agencies/vocabulary.js';
import { tokenize, type Token } from '../tokens.js';
import { isReceiver, isReporting } from './receivers.js';
import { isSubject, isUnnamed } from './subjects.js';
import { COMMANDS, CUES, LEADING, LINKS, OPENERS, SENDERS, TO, WATCHING } from './vocabulary.js';
import type { CueEffect } from '../../lexicon/roles.js';

export interface RoleMention {
  readonly role: Role;
  readonly phrase: AgencyPhrase;
}

/** The roles that a passage's words give, in reading order; one mention a role and name. Linear in the length of the passage. */
export function readRoles(text: string): readonly RoleMention[] {
  return new RoleReader(text).read();
}

const LIST = { listed: true, semicolons: false } as const;
const LONG_LIST = { listed: true, semicolons: true } as const;
const INSIDE = { listed: false, semicolons: false } as const;
const SUBJECTS = { listed: false, semicolons: true } as const;
/** How far a receiver may stand from its verb, in tokens. */
const FARTHEST_RECEIVER = 60;
/** Words before an agency that make it their object. */
const GOVERNING = /^(?:của|với|do|tại|từ|về|cho|bởi|theo|đến|thuộc|giữa|như|bằng|là|được|bị|nếu|khi|hợp|để|mà|việc|rằng)$/u;
/** Longest tail of a name before a colon, in syllables. */
const LONGEST_TAIL = 6;
/** Before `giao` they tell of a charge given earlier. */
const GIVEN = /^(?:đã|được|khi|do|chỉ|bàn)$/u;
const DETERMINER = /^(?:các|những|mọi|toàn|tất)$/u;

class RoleReader {
  readonly #tokens: readonly Token[];
  readonly #grammar: AgencyGrammar;
  readonly #mentions: RoleMention[] = [];
  /** Roles and names given, so that each is given once. */
  readonly #given = new Set<string>();
  /** Somebody leads. */
  #led = false;
  /** A sentence or clause begins here, so that a subject may. */
  #clauseStart = true;
  /** The sentence began with a circumstance (`Trong quá trình …`), after which the subject comes. */
  #fronted = false;
  /** The sentence has its subject. */
  #subject = false;
  /** `X yêu cầu` came right before, so that a lead follows. */
  #commanded = false;
  /** The role last given, which `(thông qua X)` shares. */
  #party: Role | null = null;
  /** The end of an agency that was advised or led: what follows is its doing, not the lead's. */
  #otherEnd = -1;
  #reportSeen = false;
  /** Somebody was said to `chủ trì`. */
  #chaired = false;

  constructor(text: string) {
    this.#tokens = tokenize(text);
    this.#grammar = new AgencyGrammar(text, this.#tokens);
  }

  read(): readonly RoleMention[] {
    for (let at = 0; at < this.#tokens.length; ) at = this.#step(at);
    const leads = new Set(this.#mentions.filter(({ role }) => role === 'lead').map(({ phrase }) => phrase.name));
    return this.#mentions.filter(({ role, phrase }) => role === 'lead' || role === 'reported-to' || !leads.has(phrase.name));
  }

  /** Reads what stands at a token; gives the next token to read. */
  #step(at: number): number {
    const token = this.#tokens[at]!;
    if (token.kind === 'mark') return this.#mark(at, token);
    if (this.#clauseStart) {
      const after = this.#opening(at);
      if (after > at) return after;
    }
    if (token.plain === 'chu' && LEADING.has(this.#tokens, at)) this.#chaired = true;
    if (token.plain === 'bao' && this.#tokens[at + 1]?.plain === 'cao') this.#reportSeen = true;
    const cue = CUES.match(this.#tokens, at);
    if (cue) {
      const after = this.#cue(cue.value, at, at + cue.length);
      if (after > at) return after;
    }
    if (SENDERS.has(this.#tokens, at)) return this.#sending(at);
    return this.#agencyInside(at);
  }

  #mark(at: number, token: Token): number {
    if (token.text === '.' && this.#tokens[at + 1]?.capital !== true) return at + 1;
    if (token.text === '.' || token.text === ';') {
      this.#fronted = false;
      this.#subject = false;
      this.#reportSeen &&= token.text === ';';
    }
    if (token.text === '.') this.#party = null;
    if (/^[.;:(]$/u.test(token.text)) this.#clauseStart = true;
    return at + 1;
  }

  /** At the start of a clause: a linking word, a charge (`Giao X`), a subject, or a circumstance. */
  #opening(at: number): number {
    const link = LINKS.match(this.#tokens, at);
    if (link && link.length > 1) return at + link.length;
    this.#clauseStart = false;
    const first = this.#tokens[at]!;
    const cue = CUES.match(this.#tokens, at);
    if (cue?.value === 'lead' && (first.capital || at === 0)) return this.#charge(at + cue.length);
    const list = this.#untilColon(this.#listFrom(at, SUBJECTS));
    if (list && isSubject(this.#tokens, list, at === 0)) return this.#lead(list);
    if (OPENERS.has(this.#tokens, at)) this.#fronted = true;
    return at;
  }

  /** `giao X`, `yêu cầu X`: X leads, unless it is only to watch what others were asked to do. */
  #charge(at: number): number {
    const start = this.#tokens[at]?.text === ':' ? at + 1 : at;
    const list = this.#untilColon(this.#listFrom(start, LONG_LIST));
    this.#commanded = false;
    if (!list || isUnnamed(this.#tokens, list)) return at;
    this.#subject = true;
    this.#give(this.#onlyWatches(list.to) ? 'supervising' : 'lead', list);
    return list.to;
  }

  /** Before a colon the last name may go on with words that no lexicon knows. */
  #untilColon(list: AgencyList | null): AgencyList | null {
    if (!list) return null;
    let to = list.to;
    while (to <= list.to + LONGEST_TAIL && this.#tokens[to]?.kind === 'word' && !isPredicate(this.#tokens, to) && !STOPS.has(this.#tokens, to)) to++;
    if (to === list.to || this.#tokens[to]?.text !== ':') return list;
    const last = this.#grammar.extended(list.phrases.at(-1)!, to);
    return { phrases: [...list.phrases.slice(0, -1), last], to };
  }

  #lead(list: AgencyList): number {
    this.#subject = true;
    if (COMMANDS.has(this.#tokens, list.to) || COMMANDS.has(this.#tokens, list.to + 1)) {
      this.#commanded = true;
      return list.to;
    }
    this.#give(this.#coordinatesChair(list.to) ? 'coordinating' : this.#onlyWatches(list.to) ? 'supervising' : 'lead', list);
    return list.to;
  }

  /** `X chủ trì, Y phối hợp`: true for the words after Y. */
  #coordinatesChair(at: number): boolean {
    const joins = this.#tokens[at]?.plain === 'phoi' && CUES.match(this.#tokens, at)?.length === 2;
    return joins && this.#chaired && this.#led;
  }

  /** True if others lead already and the words after a list only tell it to follow, urge and check. */
  #onlyWatches(at: number): boolean {
    const duty = LEADING.match(this.#tokens, at);
    const start = duty && this.#tokens[at]!.plain !== 'chu' ? at + duty.length : at;
    return WATCHING.has(this.#tokens, start) && this.#led;
  }

  #cue(effect: CueEffect, at: number, after: number): number {
    if (effect === 'lead') {
      const asked = this.#commanded || (this.#fronted && !this.#subject) || this.#delegates(at, after);
      return asked ? this.#charge(after) : (this.#listFrom(after, LIST)?.to ?? after);
    }
    const list = this.#listFrom(after, effect === 'coordinating' ? LONG_LIST : LIST);
    if (!list || (effect === 'coordinating' && isUnnamed(this.#tokens, list))) return at;
    switch (effect) {
      case 'coordinating':
      case 'supervising':
        this.#give(effect, list);
        break;
      case 'reported-to':
        if (at !== this.#otherEnd) this.#give('reported-to', list);
        break;
      case 'through':
        if (this.#party === 'coordinating' || this.#party === 'reported-to') this.#give(this.#party, { ...list, phrases: withParent(list.phrases) });
        break;
      case 'watching':
        if (this.#watchFollows(list.to)) this.#give('supervising', list);
        break;
      case 'none':
        this.#otherEnd = list.to;
        break;
    }
    return list.to;
  }

  /** `… và giao X chủ trì`: X takes over; in `kinh phí đã giao cho X` it does not. */
  #delegates(at: number, after: number): boolean {
    if (this.#tokens[at]!.plain !== 'giao' || GIVEN.test(this.#tokens[at - 1]?.folded ?? '')) return false;
    const list = this.#listFrom(after, LIST);
    return list !== null && isPredicate(this.#tokens, list.to);
  }

  #watchFollows(at: number): boolean {
    for (let i = at; i < at + 8 && this.#tokens[i] && !/^[.;]$/u.test(this.#tokens[i]!.text); i++) if (this.#tokens[i]!.plain === 'giam' && this.#tokens[i + 1]?.plain === 'sat') return true;
    return false;
  }

  /** `gửi … về X để tổng hợp`, `báo cáo … với X`. */
  #sending(at: number): number {
    const verb = SENDERS.match(this.#tokens, at)!;
    const end = Math.min(this.#tokens.length, at + FARTHEST_RECEIVER);
    const reporting = isReporting(this.#tokens, at) || this.#reportSeen;
    for (let i = at + verb.length; i < end; i++) {
      if (/^[.;]$/u.test(this.#tokens[i]!.text) || (i > at + verb.length && SENDERS.has(this.#tokens, i))) break;
      const cue = CUES.match(this.#tokens, i);
      if (cue && cue.value !== 'through') break;
      const to = i === at + verb.length ? 0 : (TO.match(this.#tokens, i)?.length ?? -1);
      const receivers = to >= 0 ? this.#listFrom(i + to, LIST) ?? (to === 0 ? this.#receiversAfter(i) : null) : null;
      if (!receivers) continue;
      const sentBack = this.#tokens[receivers.phrases[0]!.from - 1]?.folded === 'về';
      if (isReceiver(this.#tokens, receivers.to, reporting, sentBack)) this.#give('reported-to', receivers);
      return receivers.to;
    }
    return at + verb.length;
  }

  #receiversAfter(at: number): AgencyList | null {
    const to = TO.match(this.#tokens, at);
    return to && this.#listFrom(at + to.length, LIST);
  }

  /** An agency in the middle of a sentence: the subject after a circumstance, or one that `chủ trì` or `phối hợp` follows. */
  #agencyInside(at: number): number {
    const list = this.#listFrom(at, INSIDE);
    if (!list) return at + (HEADS.match(this.#tokens, at)?.length ?? 1);
    if (LEADING.has(this.#tokens, list.to) && !isUnnamed(this.#tokens, list)) return this.#lead(list);
    const before = this.#tokens[at - 1]?.folded ?? '';
    if (this.#fronted && !this.#subject && !GOVERNING.test(before)) {
      const subjects = this.#listFrom(at, SUBJECTS) ?? list;
      if (isSubject(this.#tokens, subjects, false)) return this.#lead(subjects);
    }
    if (before === ',' && this.#coordinatesChair(list.to)) return this.#lead(list);
    return list.to;
  }

  #listFrom(at: number, options: { readonly listed: boolean; readonly semicolons: boolean }): AgencyList | null {
    const token = this.#tokens[at];
    if (!token || (token.kind === 'mark')) return null;
    if (!options.listed && !HEADS.has(this.#tokens, at) && token.kind !== 'number' && !DETERMINER.test(token.folded)) return null;
    return this.#grammar.listAt(at, options);
  }

  #give(role: Role, list: AgencyList): void {
    this.#party = role;
    for (const phrase of list.phrases) {
      const key = `${role} ${phrase.name}`;
      if (phrase.people || (role === 'supervising' && phrase.bare) || this.#given.has(key)) continue;
      this.#given.add(key);
      this.#led ||= role === 'lead';
      this.#mentions.push({ role, phrase });
    }
  }
}

/** `qua Phòng An ninh, Công an tỉnh`: an office and the body it belongs to are one receiver. */
function withParent(phrases: readonly AgencyPhrase[]): readonly AgencyPhrase[] {
  const [office, body, ...others] = phrases;
  if (!office || !body || !/^(?:Phòng|Đội|Tổ) /u.test(office.name) || /^(?:Phòng|Đội|Tổ|Các) /u.test(body.name)) return phrases;
  return [{ ...office, name: `${office.name}, ${body.name}`, to: body.to }, ...others];
}
