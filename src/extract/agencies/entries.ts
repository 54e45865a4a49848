/** Reads the entries of lists of agencies: bodies, offices, collectives, names that share a head. */
import type { AgencyHeadKind } from '../../lexicon/agencies.js';
import type { Token } from '../tokens.js';
import { collectiveEnd, type CollectiveEnd } from './collectives.js';
import { knownNameEnd, nameEnd } from './names.js';
import { capitalised, textOf, type AgencyPhrase, type TokenRange } from './phrase.js';
import { scopeAt, type Scope } from './scope.js';
import { DUTIES, HEADS, LEVELS, NOT_HEADS, PEOPLE, STOPS, isPredicate } from './vocabulary.js';

/** The units of a larger body, which may be named right before it: `Phòng An ninh Công an tỉnh`. */
const SUBUNIT = /^(?:phong|doi|khoa|to|van phong|thanh tra|ban|trung tam|bo phan|cong doan)(?: |$)/u;
const DETERMINER = /^(?:các|những|mọi|mỗi|từng|toàn|cả)$/u;
/** Deepest nesting of bodies that belong to bodies. */
const DEEPEST = 6;
/** Longest open modifier of a common noun, and of a body named after what it does, in syllables. */
const LONGEST_MODIFIER = 6;
const LONGEST_PURPOSE = 16;
/** Longest place name without a level word, in syllables. */
const LONGEST_PLACE = 4;

/** Reads single entries in the tokens of one passage. */
export class EntryReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** Entries read before, by token and mode: nested scopes look at the same tokens again and again. */
  readonly #known = new Map<number, readonly AgencyPhrase[] | null>();
  #depth = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** The entries that begin at a token: one, or more where a head is shared (`các Sở: Tài chính, Nội vụ`). */
  entriesAt(at: number, listed: boolean): readonly AgencyPhrase[] | null {
    const key = at * 2 + Number(listed);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#depth >= DEEPEST) return null;
    this.#depth++;
    const entries = this.#readEntries(at, listed);
    this.#depth--;
    this.#known.set(key, entries);
    return entries;
  }

  #readEntries(at: number, listed: boolean): readonly AgencyPhrase[] | null {
    const people = PEOPLE.match(this.#tokens, at);
    if (people) return listed ? [this.#phrase([[at, at + people.length]], { people: true })] : null;
    const determiner = this.#determinerEnd(at);
    const plural = determiner > at;
    const head = this.#headAt(determiner);
    if (!head) return null;
    const { kinds, to } = head;
    const capital = this.#tokens[determiner]!.capital;
    const spelled = to - determiner > 2 || this.#isAbbreviation(determiner);
    const one = (phrase: AgencyPhrase | null): readonly AgencyPhrase[] | null => phrase && [phrase];

    if (kinds.has('post') && (capital || plural || listed)) return this.#posts(at, to);
    if (kinds.has('venture')) return one(this.#named(at, to, true) ?? this.#body(at, to, plural));
    if (kinds.has('named')) {
      const shared = this.#sharedHead(at, determiner, to, plural);
      if (shared) return shared;
      const named = this.#named(at, to, false);
      if (named) return [{ ...named, group: named.group || plural }];
    }
    if (kinds.has('body') && (capital || plural || listed || spelled)) return one(this.#body(at, to, plural));
    if (kinds.has('collective')) {
      const collective = this.#collective(at, determiner, plural, listed);
      // `lực lượng xung kích`: a noun that further words tell apart stands for itself.
      if (collective && !(kinds.has('common') && collective.to === to)) return [collective];
    }
    if (!kinds.has('common')) return null;
    const named = this.#tokens[to]?.capital === true ? this.#named(at, to, false) : null;
    return named || plural || listed || capital ? one(named ?? this.#common(at, determiner, to, plural)) : null;
  }

  #headAt(at: number): { readonly kinds: ReadonlySet<AgencyHeadKind>; readonly to: number } | null {
    const head = HEADS.match(this.#tokens, at);
    if (!head) return null;
    const other = NOT_HEADS.match(this.#tokens, at);
    // `Phòng Học vụ` is an office although `phòng học` is none; `Bộ Luật` is no ministry in any spelling.
    const proper = this.#tokens[at]!.capital && this.#tokens[at + 1]?.capital === true && this.#tokens[at]!.plain !== 'bo';
    return other && other.length >= head.length && !proper ? null : { kinds: head.value, to: at + head.length };
  }

  #determinerEnd(at: number): number {
    const first = this.#tokens[at];
    if (!first) return at;
    if (first.folded === 'tất' && this.#folded(at + 1) === 'cả') return this.#determinerEnd(at + 2);
    if (first.folded === 'toàn' && this.#folded(at + 1) === 'thể') return at + 2;
    if (first.folded === 'một' && this.#folded(at + 1) === 'số') return at + 2;
    return DETERMINER.test(first.folded) || (first.kind === 'number' && first.text.length <= 3) ? at + 1 : at;
  }

  /** `Chủ tịch UBND các xã`, `Thủ trưởng các sở, ban, ngành`, `Chủ tịch và UBND xã` (two). */
  #posts(at: number, to: number): readonly AgencyPhrase[] {
    const post: TokenRange = [at, to];
    if (this.#folded(to) === 'và') {
      const body = this.entriesAt(to + 1, false);
      const sharesBody = body?.length === 1 && HEADS.match(this.#tokens, to + 1)?.value.has('body') === true && this.#tokens[at]!.plain !== 'can';
      if (sharesBody) return [{ ...this.#phrase([post, [to + 1, body[0]!.to]], {}), to }, ...body];
    }
    const complements = this.#complementAt(to);
    if (complements) {
      const office = textOf(this.#text, this.#tokens, [post]);
      return complements.map((body) => ({
        ...this.#phrase([post, [body.from, body.to]], { group: body.group }),
        // `Giám đốc các Sở: Tư pháp, Xây dựng` are two directors.
        ...(complements.length > 1 && { name: capitalised(`${office} ${body.name}`) }),
        to: body.to,
      }));
    }
    const named = nameEnd(this.#tokens, to, { venture: false });
    return [this.#scoped(at, [[at, named]], named, false, false)];
  }

  /** The body that an office belongs to. */
  #complementAt(at: number): readonly AgencyPhrase[] | null {
    const start = /^(?:của|thuộc)$/u.test(this.#folded(at)) ? at + 1 : at;
    const entries = this.entriesAt(start, true);
    if (!entries || entries[0]!.people) return null;
    return start > at ? null : entries;
  }

  /** `các Sở: Tài chính, Nội vụ`, `Sở Tài chính, Nội vụ và Tư pháp`: one entry a name, each with the head. */
  #sharedHead(at: number, head: number, headEnd: number, plural: boolean): readonly AgencyPhrase[] | null {
    const colon = this.#folded(headEnd) === ':';
    if (colon && !plural) return null;
    const names: TokenRange[] = [];
    let from = colon ? headEnd + 1 : headEnd;
    for (;;) {
      const to = plural || colon ? nameEnd(this.#tokens, from, { venture: false }) : knownNameEnd(this.#tokens, from);
      // `Phòng An ninh, Công an tỉnh`: the second is a body of its own, not a second name.
      if (to === from || (!plural && names.length > 0 && this.#headAt(from)?.kinds.has('body'))) break;
      names.push([from, to]);
      const mark = this.#folded(to);
      if (mark !== ',' && mark !== 'và' && !(colon && mark === ';')) break;
      from = mark === ',' && this.#folded(to + 1) === 'và' ? to + 2 : to + 1;
    }
    if (names.length < (colon ? 1 : 2)) return null;
    // `Các Bộ phận: Tư pháp, …` are called by the bare name; `các Sở: Tài chính, …` by head and name.
    const bare = this.#tokens[head]!.plain === 'bo' && headEnd - head > 1;
    return names.map((name, i) => ({
      ...this.#phrase(bare ? [name] : [[head, headEnd], name], {}),
      from: i === 0 ? at : name[0],
      to: name[1],
    }));
  }

  #named(at: number, headEnd: number, venture: boolean): AgencyPhrase | null {
    const end = nameEnd(this.#tokens, headEnd, { venture });
    const venturing = venture && end === headEnd ? this.#modifierEnd(headEnd, true) : end;
    if (venturing === headEnd) return null;
    const placed = this.#placeEnd(venturing);
    return this.#scoped(at, [[at, placed]], placed, false, false);
  }

  #body(at: number, headEnd: number, plural: boolean): AgencyPhrase {
    const office = this.#tokens[headEnd - 1]!.plain === 'phong' && !this.#headAt(headEnd);
    const end = office && this.#tokens[headEnd]?.capital === true ? nameEnd(this.#tokens, headEnd, { venture: false }) : this.#placeEnd(headEnd);
    return this.#scoped(at, [[at, end]], end, plural, false);
  }

  /** `Kho bạc Nhà nước Phú Lâm`: a place without a level word. */
  #placeEnd(at: number): number {
    let to = at;
    while (to < at + LONGEST_PLACE && this.#tokens[to]?.kind === 'word' && this.#tokens[to]!.capital && !this.#headAt(to) && !isPredicate(this.#tokens, to) && !LEVELS.has(this.#tokens, to)) to++;
    return to;
  }

  #collective(at: number, from: number, plural: boolean, listed: boolean): AgencyPhrase | null {
    const end = this.#collectiveEnd(from, plural);
    if (!end) return null;
    // `tỉnh Cà Mau` is a place, no body.
    const bare = !plural && !end.several && (!end.scoped || LEVELS.has(this.#tokens, from));
    if (bare && !listed && !this.#tokens[from]!.capital) return null;
    return this.#phrase([[at, end.to]], { group: plural || end.several || end.plural, bare });
  }

  /** A plural noun alone may go on with words that say which ones: `các đơn vị vận tải hành khách`. */
  #collectiveEnd(from: number, plural: boolean): CollectiveEnd | null {
    const end = collectiveEnd(this.#tokens, from, (i) => this.#agencyEnd(i));
    if (!end || !plural || end.several || end.scoped) return end;
    const to = this.#modifierEnd(end.to, false);
    if (to === end.to) return end;
    const scope = this.#scopeAt(to, true);
    return { ...end, to: scope.to, scoped: true };
  }

  #common(at: number, from: number, headEnd: number, plural: boolean): AgencyPhrase {
    const scope = this.#scopeAt(headEnd, true);
    const end = scope.to > headEnd ? headEnd : this.#modifierEnd(headEnd, false);
    const phrase = this.#scoped(at, [[at, end]], end, plural, true);
    if (plural) return this.#joined(phrase);
    return { ...phrase, bare: phrase.to === headEnd && headEnd - from < 3 };
  }

  /** `các doanh nghiệp, hợp tác xã trên địa bàn`: nouns that share one `các` are one entry. */
  #joined(phrase: AgencyPhrase): AgencyPhrase {
    let to = phrase.to;
    for (;;) {
      const separator = this.#folded(to);
      const head = separator === ',' || separator === 'và' ? this.#headAt(to + 1) : null;
      if (!head?.kinds.has('common') || head.kinds.has('body') || this.#tokens[to + 1]!.capital) break;
      to = this.#common(to + 1, to + 1, head.to, false).to;
    }
    return to === phrase.to ? phrase : { ...this.#phrase([[phrase.from, to]], { group: true }), to };
  }

  /** Common nouns take what follows up to a verb, a preposition or a mark: `các doanh nghiệp viễn thông`. */
  #modifierEnd(at: number, venture: boolean): number {
    const limit = at + (venture ? LONGEST_PURPOSE : LONGEST_MODIFIER);
    let to = at;
    while (to < limit && this.#tokens[to]?.kind === 'word' && !this.#endsModifier(to, venture)) to++;
    // A modifier without an end in sight is no modifier but a verb that no lexicon knows.
    return to === limit && !venture ? at : to;
  }

  #endsModifier(at: number, venture: boolean): boolean {
    return (venture ? DUTIES.has(this.#tokens, at) : isPredicate(this.#tokens, at)) || this.#scopeAt(at, false).to > at || STOPS.has(this.#tokens, at);
  }

  #scoped(at: number, ranges: readonly TokenRange[], end: number, plural: boolean, common: boolean): AgencyPhrase {
    const scope = this.#scopeAt(end, common);
    const last = ranges.at(-1)!;
    const pieces: TokenRange[] = [...ranges.slice(0, -1)];
    let from = last[0];
    for (const [start, stop] of scope.remarks) {
      pieces.push([from, start]);
      from = stop;
    }
    pieces.push([from, scope.to]);
    const parent = scope.to === end ? this.#parentEnd(at, scope.to) : scope.to;
    if (parent > scope.to) pieces.push([scope.to, parent]);
    return { ...this.#phrase(pieces, { group: plural || scope.plural }), from: at, to: parent };
  }

  /** The end of the larger body named right after one of its units. */
  #parentEnd(at: number, end: number): number {
    const next = this.#tokens[end];
    if (next?.kind !== 'word' || !next.capital) return end;
    const head = HEADS.match(this.#tokens, at);
    const plain = this.#tokens.slice(at, at + (head?.length ?? 0)).map((token) => token.plain).join(' ');
    if (!SUBUNIT.test(plain)) return end;
    const kinds = this.#headAt(end)?.kinds;
    if (!kinds?.has('body') && !kinds?.has('named')) return end;
    return this.#agencyEnd(end);
  }

  #scopeAt(at: number, common: boolean): Scope {
    return scopeAt(this.#tokens, at, common, (i) => this.#agencyEnd(i));
  }

  #agencyEnd(at: number): number {
    return this.entriesAt(at, true)?.[0]?.to ?? at;
  }

  #phrase(ranges: readonly TokenRange[], flags: { readonly group?: boolean; readonly people?: boolean; readonly bare?: boolean }): AgencyPhrase {
    return {
      name: capitalised(textOf(this.#text, this.#tokens, ranges)),
      from: ranges[0]![0],
      to: ranges.at(-1)![1],
      group: flags.group ?? false,
      people: flags.people ?? false,
      bare: flags.bare ?? false,
    };
  }

  #isAbbreviation(at: number): boolean {
    return /^\p{Lu}[\p{Lu}\d&]+$/u.test(this.#tokens[at]!.text);
  }

  #folded(at: number): string {
    return this.#tokens[at]?.folded ?? '';
  }
}
