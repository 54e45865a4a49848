/** What follows what in a column of a table, learned from its rows as they were placed last: the same bodies, products and times come again and again. */

/** Where a cell ends; no word is empty. */
const EDGE = '';
/** Share of what the column tells beside the language model. */
const SHARE = 0.6;

interface Follows {
  /** Rows by the pairs of words that follow each other in them, the second by the first. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Rows by the words in them. */
  readonly words: ReadonlyMap<string, number>;
}

export class ColumnWords {
  readonly #columns: readonly Follows[];

  /** @param rows The cells of each row, as words without marks. */
  constructor(rows: readonly (readonly (readonly string[])[])[], columns: number) {
    this.#columns = Array.from({ length: columns }, (_, column) => followsIn(rows.map((row) => row[column]!).filter((cell) => cell.length > 0)));
  }

  /** What a word costs in a column behind another, by what the language model has it cost. */
  cost(column: number, before: string, word: string, usual: number): number {
    return this.#blend(column, before, word, usual);
  }

  /** The same of a cell's end behind its last word. */
  end(column: number, last: string, usual: number): number {
    return this.#blend(column, last, EDGE, usual);
  }

  #blend(column: number, before: string, word: string, usual: number): number {
    const { pairs, words } = this.#columns[column]!;
    // The row that is looked at bears out nothing by itself.
    const others = (pairs.get(before)?.get(word) ?? 0) - 1;
    return others <= 0 ? usual : Math.min(usual, -Math.log(SHARE * (others / words.get(before)!) + (1 - SHARE) * Math.exp(-usual)));
  }
}

function followsIn(cells: readonly (readonly string[])[]): Follows {
  const pairs = new Map<string, Map<string, number>>();
  const words = new Map<string, number>();
  for (const cell of cells) {
    for (const word of new Set(cell)) {
      words.set(word, (words.get(word) ?? 0) + 1);
      const after = pairs.get(word) ?? new Map<string, number>();
      pairs.set(word, after);
      for (const next of new Set(cell.flatMap((one, at) => (one === word ? [cell[at + 1] ?? EDGE] : [])))) after.set(next, (after.get(next) ?? 0) + 1);
    }
  }
  return { pairs, words };
}
