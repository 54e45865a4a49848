/** An agency phrase: one entry of a list of agencies. */
import { wordsOf, type TokenList } from '../text/tokens.js';

export interface AgencyPhrase {
  /** As written, parentheses left out, white space folded, first letter capital. */
  readonly name: string;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Collective (`các cơ quan, đơn vị liên quan`). */
  readonly group: boolean;
  /** Only people in general (`Nhân dân`, `cộng đồng`): part of a list, but no agency. */
  readonly people: boolean;
  /** A singular common noun by itself (`Khoa`, `đơn vị`), an agency only where its place shows it. */
  readonly bare: boolean;
}

/** A half-open range of tokens. */
export type TokenRange = readonly [from: number, to: number];

/** The text that tokens stand for: as written within a range, ranges joined by one space. */
export function textOf(source: string, tokens: TokenList, ranges: readonly TokenRange[]): string {
  return ranges
    .filter(([from, to]) => to > from)
    .map(([from, to]) => wordsOf(source, tokens, from, to))
    .join(' ')
    .replace(/\s{2,}|[^\S ]/gu, ' ');
}
