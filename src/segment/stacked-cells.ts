/** Which column the cells belong to that a tool wrote one below the other: the reading in which each looks most like its column. */
import { isDitto } from '../lexicon/ditto.js';
import type { TaskField } from '../lexicon/labels.js';
import { isPartyCell, isRowNumber, isTimeCell } from '../lexicon/cell-kinds.js';
import type { TextLine } from './text-lines.js';

/** Lines that belong to one cell. */
export interface StackedCell {
  readonly lines: readonly TextLine[];
  readonly text: string;
  /** True if it is the number of a row. */
  readonly numbers: boolean;
}

export type ColumnField = TaskField | null;

export interface Placed {
  /** For each cell, its column; -1 for those behind the table. */
  readonly columns: readonly number[];
  /** Mean cost of a cell, in the units of the costs below. */
  readonly cost: number;
}

/** What it costs that a cell stands in a column that it does not look like. */
const OTHER_KIND = 7;
const MAYBE = 3;
const UNLIKELY = 2;
const POSSIBLE = 0.5;
/** A cell that is no party and no time, though its column asks for one, may be a short name that no lexicon knows. */
const SHORT = 40;
const LONG = 80;
/** What it costs that a row has nothing in a column. */
const EMPTY: Readonly<Record<TaskField, number>> = {
  'number': 6, 'text': 8, 'lead': 3.5, 'lead-and-coordinating': 3.5, 'time': 3, 'coordinating': 1.8, 'supervising': 1.5, 'reported-to': 1.5, 'product': 1.5, 'circumstance': 0.8, 'note': 0.3,
};
const EMPTY_UNKNOWN = 0.8;
const PARTIES: ReadonlySet<TaskField> = new Set(['lead', 'coordinating', 'lead-and-coordinating', 'supervising', 'reported-to']);
/** What it costs that a cell goes on with another paragraph: a text's, a list's, another body. */
const FURTHER_TEXT = 2.5;
const LISTED_TEXT = 0.5;
const FURTHER_PARTY = 1.2;
const NEW_ROW = 0.5;
/** What it costs that the document goes on behind a row, at a cell that does not begin a paragraph of its own. */
const LEAVE = 3;
const PARAGRAPH = /^(?:[-+•]\s|\d{1,2}(?:\.\d+)*[.)]\s|[\p{Ll}đ]\)\s|[IVX]{1,5}[.-])/u;

/** @param last Index of the cell from which on the table may end: that of its last row's number; 0 where rows have none. */
export function placeCells(cells: readonly StackedCell[], fields: readonly ColumnField[], last: number): Placed {
  const numbered = fields[0] === 'number';
  const leave = fields.length;
  let costs: readonly number[] = [];
  const from: number[][] = [];
  cells.forEach((cell, at) => {
    const previous = cells[at - 1];
    const next = Array.from({ length: fields.length + 1 }, () => Infinity);
    const origins = next.map(() => -1);
    const offer = (column: number, cost: number, origin: number): void => {
      if (cost < next[column]!) {
        next[column] = cost;
        origins[column] = origin;
      }
    };
    fields.forEach((field, column) => {
      const own = kindCost(cell, field);
      if (own === Infinity) return;
      if (at === 0) offer(column, own + emptyCost(fields, 0, column), -1);
      for (let origin = 0; origin < fields.length && at > 0; origin++) {
        const rest = costs[origin]!;
        if (rest === Infinity) continue;
        if (column === origin && !cell.numbers && !previous!.numbers) offer(column, rest + own + stayCost(previous!, cell, field), origin);
        if (column > origin) offer(column, rest + own + emptyCost(fields, origin + 1, column), origin);
        else offer(column, rest + own + NEW_ROW + emptyCost(fields, origin + 1, fields.length) + emptyCost(fields, 0, column), origin);
      }
    });
    if (at > last) {
      offer(leave, costs[leave]!, leave);
      for (let origin = numbered ? 1 : 0; origin < fields.length; origin++) offer(leave, costs[origin]! + emptyCost(fields, origin + 1, fields.length) + (PARAGRAPH.test(cell.text) ? 0 : LEAVE), origin);
    }
    from.push(origins);
    costs = next;
  });
  const ends = costs.map((cost, column) => cost + (column < leave ? emptyCost(fields, column + 1, fields.length) : 0));
  const columns: number[] = [];
  for (let at = cells.length - 1, column = ends.indexOf(Math.min(...ends)); at >= 0; column = from[at]![column]!, at--) columns[at] = column === leave ? -1 : column;
  return { columns, cost: Math.min(...ends) / Math.max(1, columns.filter((column) => column >= 0).length) };
}

function kindCost({ text, numbers }: StackedCell, field: ColumnField): number {
  if (numbers || field === 'number') return numbers && field === 'number' ? 0 : Infinity;
  const [party, time, ditto] = [isPartyCell(text), isTimeCell(text), isDitto(text)];
  switch (field) {
    case 'lead':
    case 'coordinating':
    case 'lead-and-coordinating':
    case 'supervising':
    case 'reported-to':
      return party || ditto ? 0 : time ? OTHER_KIND : text.length <= SHORT ? MAYBE : OTHER_KIND;
    case 'time':
      return time || ditto ? 0 : party ? OTHER_KIND : text.length <= SHORT ? MAYBE : OTHER_KIND;
    case 'text':
      return time || ditto || isRowNumber(text) ? OTHER_KIND : party && text.length <= LONG ? MAYBE : 0;
    case 'circumstance':
      return /^[\d.,%\s]+$/u.test(text) ? 0 : party || time ? UNLIKELY : POSSIBLE;
    default:
      return party || time ? UNLIKELY : text.length <= LONG ? POSSIBLE : UNLIKELY;
  }
}

/** What it costs that a cell goes on with another paragraph. */
function stayCost(previous: StackedCell, { text }: StackedCell, field: ColumnField): number {
  const listed = /^[-–+•]/u.test(text);
  if (field === 'text') return listed || /^\p{Ll}/u.test(text) ? LISTED_TEXT : FURTHER_TEXT;
  if (/[;,]$/u.test(previous.text) || (listed && /^[-–+•]/u.test(previous.text))) return 0;
  return field !== null && PARTIES.has(field) && isPartyCell(text) ? FURTHER_PARTY : UNLIKELY;
}

function emptyCost(fields: readonly ColumnField[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) {
    const field = fields[at] ?? null;
    sum += field === null ? EMPTY_UNKNOWN : EMPTY[field];
  }
  return sum;
}
