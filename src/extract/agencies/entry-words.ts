/** The words of a passage as the readers of agency entries see them: heads, determiners, scopes, and the phrases made of them. */
import { COUNTED_PAPERS, type AgencyHeadKind } from '../../lexicon/agencies.js';
import { isCapitalWord, upperFirst } from '../../vietnamese/index.js';
import type { Token, TokenList } from '../text/tokens.js';
import { textOf, type AgencyPhrase, type TokenRange } from './phrase.js';
import { scopeAt, workTogether, type Scope } from './scope.js';
import { CHAIRING, DETERMINERS, HEADS, LEVELS, NOT_HEADS, isPredicate } from './vocabulary.js';

/** The units of a larger body, which may be named right before it: `Phòng An ninh Công an tỉnh`. */
const SUBUNIT = /^(?:phong|doi|khoa|to|doan kiem tra|doan giam sat|doan thanh tra|doan cong tac|to kiem tra|van phong|thanh tra|ban|btv|trung tam|bo phan|cong doan|co quan thuong truc|van phong thuong truc|to giup viec|to cong tac|dang uy|dang bo|chi bo|ban thuong vu|ban chap hanh|ban thuong truc|tong cuc|cuc|vu|chi cuc|vien|bao hiem xa hoi|trung tam|bo tu lenh|bo phan thuong truc|xi nghiep|cong ty|nha may|tram|dang doan|ban can su dang)(?: |$)/u;
/** Bodies and posts of which there is one in each of many: `Ban Giám hiệu các trường`, `Thủ trưởng Y tế các ngành`. */
const ONE_IN_EACH = /^(?:thu truong |giam doc |ban |bcd|bql|hoi dong|to |chi |dang |van phong|cong doan|doan |lien doi|thuong truc|thi dua)/u;
/** `các cơ quan, đơn vị`, `các tổ chức` name too many to tell where a body is. */
const ANY_BODY = /^(?:cơ|đơn|tổ|địa|cá)$/u;
const COPIES: ReadonlySet<string> = new Set(COUNTED_PAPERS.phrases);
/** Longest number that counts agencies, in digits. */
const LONGEST_COUNT = 3;
/** Longest place name without a level word, in syllables. */
const LONGEST_PLACE = 4;

export interface Head {
  readonly kinds: ReadonlySet<AgencyHeadKind>;
  /** The token after the head. */
  readonly to: number;
}

export class EntryWords {
  readonly text: string;
  readonly tokens: TokenList;
  /** The end of the first entry that begins at a token; the token itself where none does. */
  readonly agencyEnd: (at: number) => number;

  constructor(text: string, tokens: TokenList, agencyEnd: (at: number) => number) {
    this.text = text;
    this.tokens = tokens;
    this.agencyEnd = agencyEnd;
  }

  /** A token's folded text; empty beyond the end. */
  folded(at: number): string {
    return this.tokens[at]?.folded ?? '';
  }

  isAbbreviation(at: number): boolean {
    return this.tokens[at]!.capital && /^\p{Lu}[\p{Lu}\d&]+$/u.test(this.tokens[at]!.text);
  }

  headAt(at: number): Head | null {
    const head = HEADS.match(this.tokens, at);
    if (!head) return null;
    // `Trên cơ sở Quyết định …` tells what something is based on.
    if (this.folded(at - 1) === 'trên' && this.tokens[at]!.plain === 'co' && this.tokens[at + 1]?.plain === 'so') return null;
    if (organises(this.tokens, at) || countsCopies(this.tokens, at)) return null;
    const other = NOT_HEADS.match(this.tokens, at);
    // In a title in capitals a capital tells no name. `Phòng Học vụ` is an office although `phòng học` is none; `Bộ Luật` is no ministry, and `BÁO CÁO` no paper, in any spelling.
    const proper = this.tokens[at]!.capital && this.tokens[at + 1]?.capital === true && !/^bo$|^bao$/u.test(this.tokens[at]!.plain) && !isCapitalWord(this.tokens[at]!.text);
    return other && other.length >= head.length && !proper && !CHAIRING.has(this.tokens, at + head.length) && !workTogether(this.tokens, at, at + head.length) ? null : { kinds: head.value, to: at + head.length };
  }

  /** The token after `các`, `tất cả các`, `một số`, `05`, `Quý` …; the token itself where none stands. */
  determinerEnd(at: number): number {
    const first = this.tokens[at];
    if (!first) return at;
    if (first.kind === 'number') return first.text.length <= LONGEST_COUNT && !this.#endsCode(at) ? at + 1 : at;
    const end = at + (DETERMINERS.match(this.tokens, at)?.length ?? 0);
    // `quý I` is a time.
    return first.folded === 'quý' && !this.headAt(end) ? at : end;
  }

  /** The number of `COVID-19` counts nothing. */
  #endsCode(at: number): boolean {
    const dash = this.tokens[at - 1];
    return dash?.folded === '-' && dash.touches && this.tokens[at]!.touches;
  }

  /** `Kho bạc Nhà nước Phú Lâm`: the end of a place without a level word. */
  placeEnd(at: number): number {
    let to = at;
    while (to < at + LONGEST_PLACE && this.tokens[to]?.kind === 'word' && this.tokens[to]!.capital && !DETERMINERS.has(this.tokens, to) && !this.headAt(to) && !isPredicate(this.tokens, to) && !LEVELS.has(this.tokens, to)) to++;
    return to;
  }

  /** The token after a comma, `và`, or both; the token itself where none stands. */
  separatorEnd(at: number): number {
    const after = this.folded(at) === ',' ? at + 1 : at;
    return this.folded(after) === 'và' ? after + 1 : after;
  }

  scopeAt(at: number, common: boolean): Scope {
    return scopeAt(this.tokens, at, common, this.agencyEnd);
  }

  phrase(ranges: readonly TokenRange[], flags: { readonly group?: boolean; readonly people?: boolean; readonly bare?: boolean }): AgencyPhrase {
    return {
      name: upperFirst(textOf(this.text, this.tokens, ranges)),
      from: ranges[0]![0],
      to: ranges.at(-1)![1],
      group: flags.group ?? false,
      people: flags.people ?? false,
      bare: flags.bare ?? false,
    };
  }

  /** The phrase from one token to another, with the scope that follows it and without bracketed remarks. */
  scoped(from: number, end: number, { plural, common }: { readonly plural: boolean; readonly common: boolean }): AgencyPhrase {
    const scope = this.scopeAt(end, common);
    const pieces: TokenRange[] = [];
    let start = from;
    for (const [remark, after] of scope.remarks) {
      pieces.push([start, remark]);
      start = after;
    }
    pieces.push([start, scope.to]);
    const trades = scope.to === end ? this.#tradesEnd(from, end) : end;
    const parent = trades === end && scope.to === end ? this.#parentEnd(from, end) : Math.max(trades, scope.to);
    if (parent > scope.to) pieces.push([scope.to, parent]);
    return { ...this.phrase(pieces, { group: plural || scope.plural || trades > end }), from, to: parent };
  }

  /** The end of the many bodies in each of which there is one such unit: `Ban Chỉ huy phòng thủ` + `các ngành, các cấp`. */
  #tradesEnd(at: number, end: number): number {
    const kinds = this.folded(end) === 'các' && !this.tokens[end]!.capital && !ANY_BODY.test(this.folded(end + 1)) ? this.headAt(end + 1)?.kinds : undefined;
    if (!kinds || !(kinds.has('collective') || kinds.has('common')) || !ONE_IN_EACH.test(`${this.#headOf(at)} `)) return end;
    const trades = this.agencyEnd(end);
    const further = this.separatorEnd(trades);
    return further > trades && this.folded(further) === 'các' && this.folded(further + 1) === 'cấp' ? further + 2 : trades;
  }

  /** The head that a name begins with, without marks. */
  #headOf(at: number): string {
    return this.tokens.slice(at, at + (HEADS.match(this.tokens, at)?.length ?? 0)).map((token) => token.plain).join(' ');
  }

  /** The end of the larger body named right after one of its units, or after a dash or `của`: `Phòng Tham mưu - Công an tỉnh`. */
  #parentEnd(at: number, end: number): number {
    const start = this.folded(end) === '-' || this.folded(end) === 'của' ? end + 1 : end;
    const next = this.tokens[start];
    if (next?.kind !== 'word' || !next.capital) return end;
    if (!SUBUNIT.test(this.#headOf(at))) return end;
    const kinds = this.headAt(start)?.kinds;
    const larger = kinds?.has('body') === true || kinds?.has('venture') === true || (kinds?.has('named') === true && (start === end || this.tokens[start]!.plain === 'bo'));
    return larger ? Math.max(end, this.agencyEnd(start)) : end;
  }
}

/** `01 bản` + `gửi về Phòng Tổng hợp`: so many of a paper, no villages or ministries. */
function countsCopies(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'number' || !COPIES.has(tokens[at]!.folded)) return false;
  const next = tokens[at + 1];
  return next === undefined || (next.kind === 'mark' && next.text !== ',') || isPredicate(tokens, at + 1);
}

/** `Tổ chức, phân công cán bộ …`: a verb beside another one, no body. */
function organises(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.folded === 'tổ' && tokens[at + 1]?.folded === 'chức' && tokens[at + 2]?.text === ',' && isPredicate(tokens, at + 3);
}
