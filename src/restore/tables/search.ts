/** Beam search for the cells of a table whose rows were read across: the reading that the language model likes best. */
import type { TaskField } from '../../lexicon/labels.js';
import type { ColumnWords } from './column-words.js';
import { timelessness, type WordCosts } from './costs.js';
import { ROW_NUMBER, type LineWord } from './lines.js';
import type { Run, RunLine } from './region.js';

/** Where the words of a line stand: the column of each. */
export interface PlacedLine {
  /** Index among the lines that were searched. */
  readonly line: number;
  readonly columns: readonly number[];
  /** True if a row begins here. */
  readonly opens: boolean;
}

/** How wide the columns usually are, in characters, and where they begin on the lines of each page, if white space tells. */
export interface Grid {
  readonly widths: readonly number[];
  readonly starts: ReadonlyMap<number, readonly (number | null)[]>;
}

/** What a table's words tell of it as they were placed last. */
export interface Learned {
  readonly grid: Grid;
  readonly words: ColumnWords;
}

const BEAM = 16;
/** Other placings of a line's words that are followed up. */
const PLACINGS = 3;
/** Costs, in nats: a row that begins, one behind a blank line, one with an item of a list, one without its number, a number out of turn, two numbers in a row, words in the number's column. */
const NEW_ROW = 3;
const AFTER_BLANK = -2;
const LIST_ITEM = 4;
const NO_NUMBER = 3;
const OUT_OF_TURN = 4;
const SECOND_NUMBER = 25;
const NO_TEXT = 8;
const NO_LEAD = 2;
/** Weight of what the ends of cells cost, and what they usually cost, so that rows do not grow dearer by it. */
const END = 0.5;
const USUAL_END = 2.5;
const TEXT_NOT_FIRST = 2.5;
const JUNK_NUMBER = 8;
const NUMBER_AS_TEXT = 5;
/** A cell that goes on though the next one has begun, where cells follow each other. */
const BACK = 10;
/** A cell that goes on behind a blank line or with a capital, where cells follow each other. */
const PARTED = 4;
const CAPITAL = 3;
/** A line in another column than the one above, though their paragraph is one cell, or in the same, though it begins the next cell. */
const OTHER_CELL = 6;
/** Each column that is left out between two such paragraphs. */
const SKIPPED = 2;
/** Two cells on a line of a paragraph that looks like one cell. */
const IN_ONE_LINE = 8;
/** The column of the rows' numbers. */
const NUMBERS = 0;
/** A column that is left out between two lines of a cell. */
const HOLE = 5;
/** A cell that goes on over a rule. */
const BAR_INSIDE = 4;
/** Share of a column's width that letters of proportional type vary by. */
const TOLERANCE = 0.05;
/** Each character over a column's width, and a line that ends though the next word of its cell had room. */
const OVERFULL = 0.7;
const UNFILLED = 4;
/** Widths of columns while they are not known. */
const WIDEST_TEXT = 60;
const WIDEST_OTHER = 28;
const ROOM = 2;
/** Each character between a part of a line and the start of its column, and the most that they cost together. */
const MISPLACED = 0.4;
const MOST_MISPLACED = 8;
/** Numbers that recognition may have lost in a row. */
const MOST_LOST = 3;
const LOST_NUMBER = 4;
/** In another column than that of times: a date in figures where no word calls for it, or the time that a line ends with. */
const TIME_ELSEWHERE = 6;
const DATE = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?[.,;:]?$/u;
const CALLS_FOR_DATE = /^(?:ngày|từ|đến|trước|sau|số|tháng|và|-)$/iu;
const LISTED = /^[-–+•]/u;
/** What recognition makes of a number. */
const JUNK = /^(?!.*\p{L}{2}).{1,3}$/u;

interface Column {
  /** The last words of the column in this row. */
  readonly before: readonly number[];
  /** The last of them without marks; null where it has none. */
  readonly last: string | null;
  /** Length of its last part of a line, the line, and its place. */
  readonly length: number;
  readonly line: number;
  readonly place: number;
}

interface Path {
  readonly cost: number;
  readonly columns: readonly Column[];
  readonly number: number;
  readonly numbered: boolean;
  readonly placed: PlacedLine;
  readonly previous: Path | null;
}

interface Placing {
  readonly cost: number;
  readonly columns: readonly number[];
}

/** A way to place the first words of a line. */
interface Way extends Placing {
  /** Index of the word with which the last column's part begins. */
  readonly start: number;
}

/** A way with the column of a further word, which the ways that are too dear never get. */
interface Step {
  readonly cost: number;
  readonly way: Way;
  readonly column: number;
  readonly start: number;
}

const EMPTY: Column = { before: [], last: null, length: 0, line: -1, place: -1 };

export class TableSearch {
  readonly #costs: WordCosts;
  readonly #fields: readonly TaskField[];
  readonly #text: number;
  readonly #lead: number;
  readonly #time: number;
  readonly #grid: Grid | null;
  readonly #words: ColumnWords | null;
  readonly #numbered: boolean;

  /**
   * @param numbered True if numbers of rows were read.
   * @param learned Of the table, if it was searched before.
   */
  constructor(costs: WordCosts, fields: readonly TaskField[], numbered: boolean, learned: Learned | null) {
    this.#numbered = numbered;
    this.#costs = costs;
    this.#fields = fields;
    this.#grid = learned?.grid ?? null;
    this.#words = learned?.words ?? null;
    this.#text = fields.indexOf('text');
    this.#time = fields.indexOf('time');
    this.#lead = fields.findIndex((field) => field === 'lead' || field === 'lead-and-coordinating');
  }

  /** Places the words of a run of lines. @param number The number of the row before. */
  place({ lines }: Run, number: number): { readonly placed: readonly PlacedLine[]; readonly cost: number; readonly number: number } {
    let beam: Path[] = [];
    lines.forEach((line, index) => {
      const next: Path[] = [];
      if (index === 0) this.#extend(next, null, line, index, true, number, false);
      for (const path of beam) {
        this.#extend(next, path, line, index, false, path.number, path.numbered);
        // A row whose number was not read counts all the same.
        this.#extend(next, path, line, index, true, path.numbered || !this.#numbered ? path.number : path.number + 1, false);
      }
      beam = next.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
    });
    const best = beam.map((path) => ({ path, cost: path.cost + this.#closing(path) })).sort((a, b) => a.cost - b.cost)[0];
    const placed: PlacedLine[] = [];
    for (let at: Path | null = best?.path ?? null; at; at = at.previous) placed.push(at.placed);
    return { placed: placed.reverse(), cost: best?.cost ?? 0, number: best?.path.number ?? number };
  }

  /** Adds the ways to go on from a path with a line. */
  #extend(next: Path[], path: Path | null, line: RunLine, index: number, opens: boolean, number: number, numbered: boolean): void {
    const columns = opens || !path ? this.#fields.map(() => EMPTY) : path.columns;
    const base = (path?.cost ?? 0) + (opens && path ? NEW_ROW + this.#closing(path) + (line.afterBlank && line.cell === null ? AFTER_BLANK : 0) + (LISTED.test(line.line.words[0]!.text) ? LIST_ITEM : 0) + (line.cell === 'same' ? OTHER_CELL : 0) : 0);
    for (const placing of this.#placings(line, index, columns, number, numbered)) {
      const value = placing.columns[0] === 0 ? ROW_NUMBER.exec(line.line.words[0]!.text)?.[1] : undefined;
      next.push({
        cost: base + placing.cost, columns: this.#after(columns, line, index, placing.columns), number: value === undefined ? number : Number(value),
        numbered: numbered || value !== undefined, placed: { line: index, columns: placing.columns, opens }, previous: path,
      });
    }
  }

  /** What a row that ends lacks, and what the ends of its cells cost. */
  #closing({ columns, numbered }: Path): number {
    const ends = columns.reduce((sum, column, at) => sum + this.#end(column, at), 0);
    return (numbered || !this.#numbered ? 0 : NO_NUMBER) + (columns[this.#text]!.length === 0 ? NO_TEXT : 0) + (columns[this.#lead]?.length === 0 ? NO_LEAD : 0) + END * ends;
  }

  #end({ before, last }: Column, column: number): number {
    if (last === null || this.#fields[column] === 'number') return 0;
    const usual = this.#costs.end(before);
    return (this.#words?.end(column, last, usual) ?? usual) - USUAL_END;
  }

  #after(columns: readonly Column[], { line, ids, folded, place }: RunLine, index: number, placing: readonly number[]): readonly Column[] {
    return columns.map((column, at) => {
      const own = placing.flatMap((target, word) => (target === at ? [word] : []));
      if (own.length === 0) return column;
      return { before: [...column.before, ...own.flatMap((word) => ids[word]!)].slice(-3), last: folded[own.at(-1)!]!, length: lengthOf(line.words, own[0]!, own.at(-1)! + 1), line: index, place };
    });
  }

  /** The cheapest ways to part a line's words among the columns, from the left. */
  #placings(source: RunLine, index: number, columns: readonly Column[], number: number, numbered: boolean): readonly Placing[] {
    const { line: { words }, folded, inner, byCell, cell, time } = source;
    // Ways to place the words so far, few with the last one in each column, by where its part of the line begins.
    let ways: readonly Way[] = [{ cost: 0, columns: [], start: 0 }];
    words.forEach((word, at) => {
      const next: Step[] = [];
      /** By column, what it costs that its part of the line begins here, whatever way led to it. */
      const begins: number[] = [];
      for (const way of ways) {
        const last = way.columns.at(-1) ?? -1;
        const dated = this.#time >= 0 && last !== this.#time && at > 0 && ((DATE.test(word.text) && !CALLS_FOR_DATE.test(words[at - 1]!.text)) || at === time) ? TIME_ELSEWHERE : 0;
        if (last > 0 || (last === 0 && at < 1)) next.push({ cost: way.cost + this.#strange(last, folded[at]!) + this.#inner(last, folded, at, inner[at]![Math.min(3, at - way.start) - 1]!) + (word.afterBar ? BAR_INSIDE : 0) + dated, way, column: last, start: way.start });
        const closed = last < 0 ? way.cost : way.cost + this.#overfull(words, way.start, at, last);
        for (let column = last + 1; column < columns.length; column++) {
          const field = this.#fields[column]!;
          if (byCell && cell === null && at > 0 && last !== NUMBERS) continue;
          if (field === 'number') {
            const late = byCell && columns.some((other) => other.length > 0) ? BACK : 0;
            if (at === 0) next.push({ cost: closed + this.#numberCost(word, number, numbered) + late, way, column, start: at });
            continue;
          }
          const early = way.columns.every((one) => this.#fields[one] === 'number') && field !== 'text' && columns[this.#text]!.length === 0 ? TEXT_NOT_FIRST : 0;
          const parted = byCell && at > 0 && last !== NUMBERS ? IN_ONE_LINE : 0;
          next.push({ cost: closed + early + parted + (begins[column] ??= this.#begin(source, columns, column, index, at, number)), way, column, start: at });
        }
      }
      ways = thin(next).map(({ cost, way, column, start }) => ({ cost, columns: [...way.columns, column], start }));
    });
    return ways
      .map(({ cost, columns: placing, start }) => ({ cost: cost + this.#overfull(words, start, words.length, placing.at(-1)!), columns: placing }))
      .sort((a, b) => a.cost - b.cost).slice(0, PLACINGS);
  }

  /** What it costs that a word stands in a column, whatever stands before it. */
  #strange(column: number, folded: string): number {
    return column >= 0 && column === this.#time ? timelessness(folded) : 0;
  }

  /** What it costs that a column's part of a line begins at a word. */
  #begin(source: RunLine, columns: readonly Column[], column: number, index: number, at: number, number: number): number {
    const { line, folded, byCell, time, place: own } = source;
    const { before, last, length, place: above } = columns[column]!;
    const word = line.words[at]!;
    const hole = before.length > 0 && above < own - 1 ? HOLE : 0;
    const room = this.#grid && length > 0 && above === own - 1 && this.#grid.widths[column]! - length - 1 - word.text.length > ROOM ? UNFILLED : 0;
    const untimely = at === time && this.#time >= 0 && column !== this.#time ? TIME_ELSEWHERE : 0;
    const order = byCell ? orderCost(source, columns, column, index, at === 0) : 0;
    const lost = at === 0 && isNext(word.text, number) ? NUMBER_AS_TEXT : 0;
    return this.#strange(column, folded[at]!) + this.#start(column, last, folded[at]!, this.#costs.start(source, at, before, this.#fields[column]!)) + hole + room + lost + order + untimely + this.#misplaced(word, column, line.page);
  }

  /** What a word costs behind the one before it on the line, in the same column. */
  #inner(column: number, folded: readonly string[], at: number, usual: number): number {
    return this.#words?.cost(column, folded[at - 1]!, folded[at]!, usual) ?? usual;
  }

  /** What a word costs that begins a column's part of a line; where its cell begins, other cells of the column tell too little. */
  #start(column: number, last: string | null, word: string, usual: number): number {
    return last === null ? usual : this.#words?.cost(column, last, word, usual) ?? usual;
  }

  /** What it costs that a part of a line begins far from where its column does. */
  #misplaced({ offset }: LineWord, column: number, page: number): number {
    const start = this.#grid?.starts.get(page)?.[column] ?? null;
    return offset === null || start === null ? 0 : Math.min(MOST_MISPLACED, MISPLACED * Math.max(0, Math.abs(offset - start) - ROOM));
  }

  #overfull(words: RunLine['line']['words'], start: number, end: number, column: number): number {
    if (column < 0) return 0;
    const width = this.#grid?.widths[column] ?? (column === this.#text ? WIDEST_TEXT : WIDEST_OTHER);
    return OVERFULL * Math.max(0, lengthOf(words, start, end) - width * (1 + TOLERANCE) - 1);
  }

  #numberCost({ text, read }: LineWord, last: number, numbered: boolean): number {
    const value = ROW_NUMBER.exec(text)?.[1];
    if (value === undefined && !JUNK.test(text) && !JUNK.test(read[0]!.raw)) return Infinity;
    if (numbered) return SECOND_NUMBER;
    if (value !== undefined) return Number(value) === last + 1 || Number(value) === 1 ? 0 : isNext(text, last) ? LOST_NUMBER : OUT_OF_TURN;
    return JUNK_NUMBER;
  }
}

/** What it costs that a line that belongs to one cell goes to a column, where cells follow each other from the left. @param first True at the line's first word. */
function orderCost({ line, afterBlank, cell, place }: RunLine, columns: readonly Column[], column: number, index: number, first: boolean): number {
  const { length, line: above } = columns[column]!;
  const begun = columns.some((other, at) => at > column && other.length > 0 && (cell === null || other.place === place));
  const back = begun ? BACK : 0;
  if (cell === 'same') return back + (columns.some((other, at) => at !== column && other.line === index - 1) ? OTHER_CELL : 0);
  if (!first) return back;
  const { text } = line.words[0]!;
  const listed = LISTED.test(text);
  if (cell === null) return back + (length === 0 || listed ? 0 : (afterBlank ? PARTED : 0) + (/^\p{Lu}/u.test(text) ? CAPITAL : 0));
  if (cell === 'first') return back;
  const skipped = column - 1 - columns.findLastIndex((other) => other.line === index - 1);
  return back + SKIPPED * Math.max(0, skipped) + (above === index - 1 && !listed ? OTHER_CELL : 0);
}

/** True for a number that may follow the last one. */
function isNext(text: string, last: number): boolean {
  const value = Number(ROW_NUMBER.exec(text)?.[1]);
  return value > last && value <= last + 1 + MOST_LOST;
}

/** Characters of a part of a line. */
export function lengthOf(words: RunLine['line']['words'], start: number, end: number): number {
  let length = end - start - 1;
  for (let at = start; at < end; at++) length += words[at]!.text.length;
  return length;
}

/**
 * Of the ways that end in the same column the cheapest few, since they have much the same future; the columns with the cheapest first.
 * Bodies that lead and those that join cost the same where a row begins: of ways that cost the same, the one that came first goes on.
 */
function thin(steps: readonly Step[]): Step[] {
  const kept = new Map<number, Step[]>();
  for (const step of steps) {
    if (step.cost === Infinity) continue;
    const own = kept.get(step.column);
    if (!own) {
      kept.set(step.column, [step]);
      continue;
    }
    if (own.length === PLACINGS && step.cost >= own.at(-1)!.cost) continue;
    const dearer = own.findIndex(({ cost }) => cost > step.cost);
    own.splice(dearer < 0 ? own.length : dearer, 0, step);
    own.length = Math.min(own.length, PLACINGS);
  }
  return [...kept.values()].sort(([a], [b]) => a!.cost - b!.cost || steps.indexOf(a!) - steps.indexOf(b!)).flat();
}
