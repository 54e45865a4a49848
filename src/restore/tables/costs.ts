/** What it costs, in nats, that a word stands in a column of a table whose cells were read across. */
import { AGENCY_HEADS } from '../../lexicon/agencies.js';
import { isBareTime } from '../../lexicon/cell-kinds.js';
import { TIME_CELL_WORDS, TIME_OPENERS, TIME_WORDS, type TaskField } from '../../lexicon/labels.js';
import { plain } from '../../vietnamese/index.js';
import type { LanguageModel } from '../model/language-model.js';
import { modelTokens } from '../tokens.js';
import type { StreamLine } from './lines.js';

/** Ids of the last words before a word, the nearest last; none where a cell begins. */
export type Before = readonly number[];

/** A cell that begins in lower case, or not as cells of its column do. */
const LOWER_START = 5;
const STRANGE_START = 5;
/** What a bar before the word is worth. */
const BAR_GAIN = 3;
/** A cell that goes on with a capital, after a sentence's end or where none of its kind begins. */
const BEGINS_ANEW = 4;
/** Notes are seldom written. */
const SELDOM_FILLED = 2;
/** A capital that goes on with a task's text on a new line. */
const TEXT_CAPITAL = 3;
/** A capital behind a small letter: there a cell ends, if it is no name. */
const INNER_CAPITAL = 4;
const NUMERAL = /^(?:\d|[IVX]+(?:\P{L}|$))/u;
/** A word among times that none of them has. */
const NO_TIME = 3;
const REACH = 3;
/** Words of a line that tell whether it goes on with the one above. */
const JOINT_WORDS = 2;

/** Words of times, without marks. */
const IN_TIMES: ReadonlySet<string> = new Set([...TIME_WORDS.phrases, ...TIME_OPENERS.phrases, ...TIME_CELL_WORDS.words].flatMap((words) => plain(words).split(' ')));
/** Numbers, and nothing. */
const OF_TIMES = /\d|^[ivx]*$/u;
const TIMES = new Set(TIME_OPENERS.phrases.map((phrase) => plain(phrase).split(' ')[0]!));
const AGENCIES = new Set([...AGENCY_HEADS.flatMap(({ heads }) => heads), 'các', 'UBND'].map((head) => plain(head).split(/[\s,]/u)[0]!));

/** The words of a line as the search sees them. */
export interface CostedLine {
  readonly line: StreamLine;
  /** True if a blank line stands before it. */
  readonly afterBlank: boolean;
  readonly ids: readonly (readonly number[])[];
  /** What each word may have been as well, which another cell may bear out; null where nothing else came near. */
  readonly others: readonly (readonly number[] | null)[];
  /** The words without their marks and signs. */
  readonly folded: readonly string[];
  /** Index of the first word of a time that stands in a cell that gives nothing else; -1 if there is none. */
  readonly time: number;
  /** Cost of each word after one, two and three words before it on the line. */
  readonly inner: readonly (readonly number[])[];
}

export class WordCosts {
  readonly #model: LanguageModel;
  readonly #starts = new Map<string, number>();
  readonly #ends = new Map<string, number>();
  readonly #stop: number;
  /** What stands behind the last words of items and names. */
  readonly #closers: readonly number[];

  constructor(model: LanguageModel) {
    this.#model = model;
    this.#stop = model.id('.');
    this.#closers = ['.', ',', ';'].map((sign) => model.id(sign));
  }

  line(line: StreamLine, afterBlank: boolean): CostedLine {
    const idsOf = (text: string): number[] => modelTokens(text).map((token) => this.#model.id(token));
    const ids = line.words.map(({ text }) => idsOf(text));
    const others = line.words.map(({ read }) => {
      const runnerUp = read[0]?.restoration?.runnerUp ?? null;
      return runnerUp === null ? null : idsOf(runnerUp);
    });
    const inner = ids.map((own, at) => {
      const seam = at === 0 ? 0 : seamCost(line.words[at - 1]!.text, line.words[at]!.text);
      return [1, 2, 3].map((reach) => seam + this.#cost(own, ids.slice(Math.max(0, at - reach), at).flat()));
    });
    return { line, afterBlank, ids, others, folded: line.words.map(({ text }) => fold(text)), time: timeIn(line), inner };
  }

  /** Mean cost of a line's first words if they go on with the line above. */
  joint(above: CostedLine, line: CostedLine): number {
    const before = above.ids.flat().slice(-REACH);
    const first = line.ids.slice(0, JOINT_WORDS).flat();
    return this.#cost(first, before) / Math.max(1, first.length);
  }

  /**
   * Cost of the first word of a column's part of a line, in the reading that goes on best with its cell: the words before it on the line misled the other one.
   * @param before The column's words above it in the same row.
   */
  start({ line, ids, others }: CostedLine, at: number, before: Before, field: TaskField): number {
    const word = line.words[at]!;
    const other = others[at] ?? null;
    const cost = other === null ? this.#first(ids[at]!, before) : Math.min(this.#first(ids[at]!, before), this.#first(other, before));
    return cost - (word.afterBar ? BAR_GAIN : 0) + (before.length === 0 ? strangeness(word.text, field) : this.#anew(word.text, before, field));
  }

  /** Cost of a cell that ends behind its last words: `Trường Đại` does not. */
  end(before: Before): number {
    if (this.#closers.includes(before.at(-1)!)) return 0;
    const key = before.join(' ');
    let cost = this.#ends.get(key);
    if (cost === undefined) this.#ends.set(key, cost = Math.min(...this.#closers.map((sign) => this.#cost([sign], before))));
    return cost;
  }

  /** Cost of words that begin a column's part of a line, as the language model has it. */
  #first(ids: readonly number[], before: Before): number {
    const key = `${before.join(' ')}>${ids.join(' ')}`;
    let cost = this.#starts.get(key);
    if (cost === undefined) this.#starts.set(key, cost = this.#cost(ids, before));
    return cost;
  }

  /** What it costs that a cell goes on with a word that looks like the first one of another cell. */
  #anew(text: string, before: Before, field: TaskField): number {
    if (!/^\p{Lu}\p{Ll}/u.test(text)) return 0;
    if (field === 'text') return before.at(-1) === this.#stop ? BEGINS_ANEW : TEXT_CAPITAL;
    return strangeness(text, field);
  }

  #cost(ids: readonly number[], before: Before): number {
    const { unknown, boundary } = this.#model;
    let [third, second, first] = before.length === 0 ? [boundary, boundary, boundary] : [unknown, unknown, unknown, ...before].slice(-REACH) as [number, number, number];
    let cost = 0;
    for (const id of ids) {
      cost += this.#model.cost(this.#model.context(third, second, first), id);
      [third, second, first] = [second, first, id];
    }
    return cost;
  }
}

/** What it costs that a word stands in the column of times. @param folded Without its marks and signs. */
export function timelessness(folded: string): number {
  return OF_TIMES.test(folded) || IN_TIMES.has(folded) ? 0 : NO_TIME;
}

function fold(text: string): string {
  return plain(text).replace(/[^\p{L}\d]/gu, '');
}

/** Words of a time that fills a cell, at most. */
const LONGEST_TIME = 6;

/** Index of the first word of a time that fills a cell of its own: the line ends behind it, or another cell begins there; -1 if there is none. */
function timeIn({ words }: StreamLine): number {
  const ends = (at: number): boolean => at === words.length || words[at]!.afterBar || /^\p{Lu}/u.test(words[at]!.text);
  for (let from = 0; from < words.length; from++) {
    if (!/^\p{Lu}/u.test(words[from]!.text)) continue;
    for (let to = Math.min(words.length, from + LONGEST_TIME); to > from + 1; to--) {
      if (ends(to) && isBareTime(words.slice(from, to).map(({ text }) => text).join(' '))) return from;
    }
  }
  return -1;
}

/** What it costs that two words of a line stand in one cell, by how they are written. */
function seamCost(before: string, text: string): number {
  return /^\p{Lu}\p{Ll}/u.test(text) && /\p{Ll}$/u.test(before) ? INNER_CAPITAL : 0;
}

function strangeness(text: string, field: TaskField): number {
  const lower = /^\p{Ll}/u.test(text) ? LOWER_START : 0;
  const folded = fold(text);
  if (field === 'time') return lower + (TIMES.has(folded) || /^\d/u.test(folded) ? 0 : STRANGE_START);
  if (NUMERAL.test(text)) return STRANGE_START;
  if (field === 'note') return lower + SELDOM_FILLED;
  if (field === 'lead' || field === 'coordinating' || field === 'lead-and-coordinating') return lower + (AGENCIES.has(folded) ? 0 : STRANGE_START);
  return lower;
}
