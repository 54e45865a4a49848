/** Reads lists of agencies. */
import { upperFirst } from '../../vietnamese/index.js';
import type { Token, TokenList } from '../text/tokens.js';
import type { DocumentNames } from './document-names.js';
import { EntryReader } from './entries.js';
import { textOf, type AgencyPhrase } from './phrase.js';
import { remarkAt } from './scope.js';
import { isWideArea } from './scope-units.js';
import { HEADS, PERSONS, isPlural, isPredicate } from './vocabulary.js';

export interface AgencyList {
  readonly phrases: readonly AgencyPhrase[];
  /** The token after the list. */
  readonly to: number;
}

export interface ListOptions {
  /** The place shows that agencies are named here (after `phối hợp với`, in a table cell), so that bare common nouns count. */
  readonly listed: boolean;
  /** True if a semicolon may part entries. */
  readonly semicolons: boolean;
  /** True if a missing separator is forgiven, as in table cells. */
  readonly juxtaposed?: boolean;
}

/** Words between the last two entries of a list. */
const JOINING: ReadonlySet<string> = new Set(['và', 'cùng', 'hoặc']);
/** Between a person's name and the office. */
const DASHES: ReadonlySet<string> = new Set(['-', '–']);

/** The token after `…`, `...` or `v.v.` at the end of a list, with the comma before it; `at` itself where the list says all. */
function andSoOnEnd(tokens: readonly Token[], at: number): number {
  let to = tokens[at]?.text === ',' ? at + 1 : at;
  const from = to;
  if (tokens[to]?.folded === 'v' && tokens[to + 1]?.text === '.' && tokens[to + 2]?.folded === 'v') to += 3;
  while (tokens[to]?.text === '…' || (tokens[to]?.text === '.' && (to > from || tokens[to + 1]?.text === '.'))) to++;
  return to > from ? to : at;
}

/** Reads agencies in the tokens of one passage. */
export class AgencyGrammar {
  readonly #text: string;
  readonly #tokens: TokenList;
  readonly #entries: EntryReader;

  /** @param names what the document itself calls bodies that no lexicon knows. */
  constructor(text: string, tokens: TokenList, names: DocumentNames) {
    this.#text = text;
    this.#tokens = tokens;
    this.#entries = new EntryReader(text, tokens, names);
  }

  /** The list of agencies that begins at a token, or null. */
  listAt(at: number, options: ListOptions): AgencyList | null {
    const phrases: AgencyPhrase[] = [];
    let to = at;
    let next = at;
    for (;;) {
      const entries = this.#entries.entriesAt(next, options.listed || phrases.length > 0);
      if (!entries) break;
      phrases.push(...entries);
      to = entries.at(-1)!.to;
      const separator = this.#separatorEnd(to, options) ?? this.#officeBehind(entries.at(-1)!);
      if (separator === null) break;
      next = separator;
    }
    return phrases.length > 0 ? { phrases: this.#sharedRelation(this.#withOffices(phrases)), to: andSoOnEnd(this.#tokens, this.#areaEnd(to)) } : null;
  }

  /** `các bộ, ngành` + `và cả nước`: the end of everybody else, who is no body, at the end of a list. */
  #areaEnd(at: number): number {
    return JOINING.has(this.#folded(at)) && isWideArea(this.#tokens, at + 1) ? at + 3 : at;
  }

  /** `đồng chí Lê Thị Mai - Phó Chủ tịch UBND phường`: the office that a dash joins to a person's name; null where there is none. */
  #officeBehind(phrase: AgencyPhrase): number | null {
    const next = phrase.to + 1;
    return DASHES.has(this.#folded(phrase.to)) && this.#isPerson(phrase) && this.#isPost(next) ? next : null;
  }

  /** `đồng chí Lê Thị Mai, Phó Chủ tịch UBND phường`: a person by name and the office behind the comma or dash are one, and so is a second one before a colon. */
  #withOffices(phrases: readonly AgencyPhrase[]): readonly AgencyPhrase[] {
    const person = phrases.findIndex((phrase, at) => at + 1 < phrases.length && this.#isPerson(phrase) && this.#isOffice(phrases[at + 1]!));
    if (person < 0) return phrases;
    const second = phrases[person + 2];
    const last = second && this.#isOffice(second) && (this.#folded(second.to) === ':' || this.#isSeat(second)) ? person + 2 : person + 1;
    const [named, office] = [phrases[person]!, phrases[last]!];
    const whole = { ...named, name: upperFirst(textOf(this.#text, this.#tokens, [[named.from, office.to]])), to: office.to };
    return [...phrases.slice(0, person), whole, ...this.#withOffices(phrases.slice(last + 1))];
  }

  /** True for an honorific before a name that is no post. */
  #isPerson({ from, to }: AgencyPhrase): boolean {
    const honorific = PERSONS.match(this.#tokens, from);
    if (!honorific) return false;
    const name = from + honorific.length;
    return to > name + 1 && this.#tokens[name]!.capital && !HEADS.has(this.#tokens, name);
  }

  /** True for a post of one person right behind a comma or a dash. */
  #isOffice({ from, to }: AgencyPhrase): boolean {
    const mark = this.#folded(from - 1);
    // `Bà Lê Thị Mai, kế toán kiêm văn thư: …`
    const small = mark === ',' && this.#folded(to) === ':' && HEADS.match(this.#tokens, from)?.value.has('post') === true;
    return ((mark === ',' || DASHES.has(mark)) && this.#isPost(from)) || small;
  }

  /** `đồng chí Lê Văn An, Phó Chủ nhiệm` + `, Trưởng đoàn, phân công …`: a post without a body before the comma of what that person must do. */
  #isSeat({ from, to }: AgencyPhrase): boolean {
    return this.#folded(to) === ',' && HEADS.match(this.#tokens, from)?.length === to - from && isPredicate(this.#tokens, to + 1);
  }

  #isPost(at: number): boolean {
    return this.#tokens[at]?.capital === true && HEADS.match(this.#tokens, at)?.value.has('post') === true;
  }

  /** `Sở Công Thương, hiệp hội, doanh nghiệp liên quan`: common nouns at the end that share what the last is said to be are one entry. */
  #sharedRelation(phrases: readonly AgencyPhrase[]): readonly AgencyPhrase[] {
    const last = phrases.at(-1)!;
    if (!last.group || last.bare || this.#tokens[last.from]!.capital || !this.#isCommon(last)) return phrases;
    let first = phrases.length - 1;
    while (first > 0 && phrases[first - 1]!.bare && this.#isCommon(phrases[first - 1]!)) first--;
    return first === phrases.length - 1 ? phrases : [...phrases.slice(0, first), this.joined(phrases.slice(first))];
  }

  /** True for a common noun in small letters without `các`. */
  #isCommon({ from, people }: AgencyPhrase): boolean {
    return !people && !this.#tokens[from]!.capital && HEADS.has(this.#tokens, from);
  }

  /** The words at a token that an agency's name can begin with, although no name that the grammar knows follows; null where there are none. */
  headAt(at: number): AgencyList | null {
    const phrase = this.#entries.headAt(at);
    return phrase && { phrases: [phrase], to: phrase.to };
  }

  /** A name that no lexicon knows, from one token to another. */
  named(from: number, to: number): AgencyPhrase {
    return { name: upperFirst(textOf(this.#text, this.#tokens, [[from, to]])), from, to, group: isPlural(this.#tokens[from]), people: false, bare: false };
  }

  /** Phrases that follow each other as one. */
  joined(phrases: readonly AgencyPhrase[]): AgencyPhrase {
    const [first, last] = [phrases[0]!, phrases.at(-1)!];
    return { ...first, name: upperFirst(textOf(this.#text, this.#tokens, [[first.from, last.to]])), to: last.to, group: true, people: false, bare: false };
  }

  /** A phrase made longer, up to a token; a bracketed remark behind it is left out. */
  extended(phrase: AgencyPhrase, to: number): AgencyPhrase {
    const tail = textOf(this.#text, this.#tokens, [[remarkAt(this.#tokens, phrase.to) ?? phrase.to, to]]);
    return { ...phrase, name: `${phrase.name}${/^[,;:]/u.test(tail) ? '' : ' '}${tail}`, to };
  }

  /** The token after a separator of a list, or null where the list ends. */
  #separatorEnd(at: number, { semicolons, juxtaposed }: ListOptions): number | null {
    const start = remarkAt(this.#tokens, at) ?? at;
    const mark = this.#folded(start);
    const after = mark === ',' || mark === '/' || (semicolons && mark === ';') || (juxtaposed && mark === '-') ? start + 1 : start;
    const and = JOINING.has(this.#folded(after)) ? after + 1 : after;
    if (and > start) return and;
    return juxtaposed && start < this.#tokens.length ? start : null;
  }

  #folded(at: number): string {
    return this.#tokens[at]?.folded ?? '';
  }
}
