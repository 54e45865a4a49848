/** What the white space before lines tells of paragraphs, where each begins to the right of the lines it goes on with. */
import { quantile } from '../quantile.js';
import { readMarker } from './markers.js';
import type { TextLine } from './text-lines.js';

/** Columns by which a first line stands to the right at least. */
const INDENT = 3;
/** Share of a page's lines that begin left of its margin: what stands before a paragraph may hang out. */
const HANGING = 0.15;
/** Lines that certainly go on with the one above from which it can be told where they begin. */
const FEWEST_CERTAIN = 3;
/** How many times as many of them stand to the left of the one above as to its right. */
const PREVAILING = 4;
/** Points that a column takes in print, where lines have boxes. */
const COLUMN = 6;
/** Lines behind a sentence's end that may stand at the margin, and their share in longer texts: a line may end where a sentence does. */
const FIRST_AT_MARGIN = { most: 1, share: 0.1 } as const;

/** The white space before a text's lines. */
export class Indents {
  /** By page, the columns before lines that go on. */
  readonly #margins: ReadonlyMap<number, number>;
  /** True if hardly any paragraph begins at the margin. */
  readonly #firm: boolean;

  /** @param prose The lines, without blank ones and rows of tables. */
  constructor(prose: readonly TextLine[]) {
    this.#margins = areFirstLinesIndented(prose) ? marginsOf(prose) : new Map();
    this.#firm = this.#margins.size > 0 && this.#areFirstLinesApart(prose);
  }

  /** True for a line at the margin where no paragraph begins. */
  isRest(line: TextLine): boolean {
    return this.#firm && this.#isAtMargin(line);
  }

  /** True where a line begins a paragraph: to the right of the margin, and of the line above if that is not a paragraph of its own. */
  begins(line: TextLine, last: TextLine, isLone: boolean): boolean {
    const behind = this.#behindMargin(line);
    if (behind === null || behind < INDENT || line.source.page !== last.source.page) return false;
    const further = indentOf(line) - indentOf(last);
    return further >= INDENT || (isLone && further > -INDENT);
  }

  /** True for a line at the margin, which goes on with the one above. */
  goesOn(line: TextLine, last: TextLine): boolean {
    return this.#isAtMargin(line) && line.source.page === last.source.page;
  }

  #areFirstLinesApart(prose: readonly TextLine[]): boolean {
    const first = prose.filter((line, at) => at > 0 && /[.;:]$/u.test(prose[at - 1]!.text) && (readMarker(line.text) !== null || /^\p{Lu}/u.test(line.text)));
    return first.filter((line) => this.#isAtMargin(line)).length <= Math.max(FIRST_AT_MARGIN.most, FIRST_AT_MARGIN.share * first.length);
  }

  #isAtMargin(line: TextLine): boolean {
    const behind = this.#behindMargin(line);
    return behind !== null && behind < INDENT - 1;
  }

  #behindMargin(line: TextLine): number | null {
    const margin = this.#margins.get(line.source.page);
    return margin === undefined ? null : indentOf(line) - margin;
  }
}

function indentOf({ source }: TextLine): number {
  return source.indent ?? (source.box ? source.box.x / COLUMN : 0);
}

/** True if lines that go on with a sentence stand to the left of the first ones, and hardly any to the right. */
function areFirstLinesIndented(prose: readonly TextLine[]): boolean {
  if (!prose.some((line) => indentOf(line) >= INDENT)) return false;
  let left = 0;
  let right = 0;
  prose.forEach((line, at) => {
    const last = prose[at - 1];
    if (!last || last.source.page !== line.source.page || !/^\p{Ll}{2}/u.test(line.text) || /[.;:]$/u.test(last.text)) return;
    const further = indentOf(line) - indentOf(last);
    if (further <= -INDENT) left++;
    else if (further >= INDENT) right++;
  });
  return left >= FEWEST_CERTAIN && left >= PREVAILING * right;
}

function marginsOf(prose: readonly TextLine[]): ReadonlyMap<number, number> {
  const byPage = new Map<number, number[]>();
  for (const line of prose) {
    const own = byPage.get(line.source.page);
    if (own) own.push(indentOf(line));
    else byPage.set(line.source.page, [indentOf(line)]);
  }
  return new Map([...byPage].map(([page, indents]) => [page, quantile(indents, HANGING)!]));
}
