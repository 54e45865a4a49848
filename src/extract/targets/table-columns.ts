/** Which columns of a table of aims name what is measured, its unit and the values to be reached. */
import type { RowRange, SourceText } from '../../document/source-text.js';
import { AIM_COLUMN_HEADINGS, BARE_UNIT_HEADINGS, COUNT_HEADINGS, INDICATOR_COLUMN_HEADINGS, RESULT_COLUMN_HEADINGS, STOCK_COLUMN_HEADINGS, UNIT_COLUMN_HEADINGS } from '../../lexicon/aim-phrases.js';
import { headingsOver } from '../text/column-headings.js';
import { phraseSet } from '../text/phrase-index.js';
import { tokenize } from '../text/tokens.js';
import { isUnit } from './quantities.js';

export interface AimColumns {
  readonly indicator: number;
  /** Column of units; null where headings or indicators give them in brackets. */
  readonly unit: number | null;
  /** Columns of values, each with the unit that its own heading gives it, if any. */
  readonly values: ReadonlyMap<number, string | null>;
  /** Columns of what was reached before. */
  readonly results: ReadonlySet<number>;
}

export interface AimContext {
  /** The document's own date, EDTF; null if it has none. */
  readonly issued: string | null;
  readonly objectives: boolean;
}

interface Column {
  readonly column: number;
  /** All that stands over it. */
  readonly heading: string;
  readonly cells: readonly string[];
}

const INDICATORS = phraseSet(INDICATOR_COLUMN_HEADINGS.phrases, 'lenient');
const UNITS = phraseSet(UNIT_COLUMN_HEADINGS.phrases, 'lenient');
const BARE_UNITS = phraseSet(BARE_UNIT_HEADINGS.phrases, 'lenient');
const AIMS = phraseSet(AIM_COLUMN_HEADINGS.phrases, 'lenient');
const RESULTS = phraseSet(RESULT_COLUMN_HEADINGS.phrases, 'lenient');
const STOCKS = phraseSet(STOCK_COLUMN_HEADINGS.phrases, 'lenient');
const COUNTS = phraseSet(COUNT_HEADINGS.phrases);
const YEARS = /(?<!\d)20\d{2}(?!\d)/gu;
/** A number, perhaps behind a word or two of a bound (`Trên 90`). */
const NUMBER = /^[^\d]{0,12}\d/u;
const ROW_NUMBER = /^(?:\d+(?:\.\d+)*|[IVX]+|\p{L})[.)]?$/u;
const BRACKETED = /\(\s*(?:đvt|đơn vị(?: tính)?)?\s*:?\s*([^()]{1,30}?)\s*\)\s*$/iu;

/**
 * @param headers From the top.
 * @param objectives True where whatever is stated is to be reached.
 * @returns null if the table is none of aims.
 */
export function readAimColumns(source: SourceText, headers: readonly RowRange[], rows: readonly RowRange[], { issued, objectives }: AimContext): AimColumns | null {
  const columns = columnsUnder(source, headers, rows);
  const unit = columns.find(isUnitColumn);
  const numeric = columns.filter((column) => column !== unit && isNumeric(column));
  const named = columns.find((column) => column !== unit && !numeric.includes(column) && startsWith(INDICATORS, column.heading));
  // `Xã | Chỉ tiêu giao (ha)`: each row is of a body, and the heading alone tells what is measured.
  const indicator = named ?? columns.find((column) => column !== unit && !numeric.includes(column) && !column.cells.every((cell) => ROW_NUMBER.test(cell)));
  if (!indicator) return null;
  const over = numeric.filter(({ heading }) => isResult(heading)).map(({ heading }) => lastYear(heading));
  const coming = numeric.filter(({ column, heading }) => column !== indicator.column && !isResult(heading) && !tellsStock(heading) && !isOver(heading, issued) && (lastYear(heading) === null || !over.includes(lastYear(heading))));
  const values = new Map(coming.flatMap(({ column, heading }) => {
    const own = bracketedUnit(heading) ?? countedNoun(heading);
    return namesAim(heading) || (objectives && (own !== null || isBehind(column, unit))) ? [[column, own] as const] : [];
  }));
  const measured = unit !== undefined || [...values.values()].some((own) => own !== null) || (named?.cells.some((cell) => bracketedUnit(cell) !== null) ?? false);
  const results = new Set(numeric.filter((column) => !coming.includes(column)).map(({ column }) => column));
  return measured && values.size > 0 ? { indicator: indicator.column, unit: unit?.column ?? null, values, results } : null;
}

/** True for a column behind that of the units, which give it its own. */
function isBehind(column: number, unit: Column | undefined): boolean {
  return unit !== undefined && column > unit.column;
}

/** Where a cell above is empty but one below is not, the heading on its left stands over both: tables of bars show no merged cells. */
function columnsUnder(source: SourceText, headers: readonly RowRange[], rows: readonly RowRange[]): readonly Column[] {
  let left = '';
  return headingsOver(source, headers).map(({ column, headings }): Column => {
    const [top = '', ...below] = headings.map(({ text }) => text.trim());
    const names = below.filter(Boolean);
    const over = top === '' && names.length > 0 ? left : top;
    left = over;
    return {
      column,
      heading: [over, ...names].filter(Boolean).join(' '),
      cells: rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columnSpan === 1).map(({ start, end }) => source.text.slice(start, end).trim())).filter(Boolean),
    };
  });
}

/** The unit in brackets at the end of a heading or an indicator (`Diện tích (ha)`), or null. */
export function bracketedUnit(text: string): string | null {
  const unit = BRACKETED.exec(text)?.[1];
  return unit !== undefined && isUnit(tokenize(unit)) ? unit : null;
}

/** `Số mô hình`: the noun that a heading counts. */
function countedNoun(heading: string): string | null {
  const tokens = tokenize(heading);
  const length = COUNTS.match(tokens, 0)?.length ?? 0;
  return length > 0 && isUnit(tokens.slice(length)) ? heading.slice(tokens.starts[length]) : null;
}

/** `Đơn vị` heads units as well as bodies: the cells tell. */
function isUnitColumn({ heading, cells }: Column): boolean {
  if (startsWith(UNITS, heading)) return true;
  const tokens = tokenize(heading);
  return BARE_UNITS.match(tokens, 0)?.length === tokens.length && cells.length > 0 && cells.filter((cell) => isUnit(tokenize(cell))).length * 2 > cells.length;
}

/** A row's own number is no value. */
function isNumeric({ column, cells }: Column): boolean {
  return column > 0 && cells.length > 0 && cells.filter((cell) => NUMBER.test(cell)).length * 2 > cells.length;
}

function isResult(heading: string): boolean {
  const tokens = tokenize(heading);
  const found = tokens.findIndex((_, at) => RESULTS.has(tokens, at));
  // `Kế hoạch thực hiện năm 2026`: what is to be carried out.
  return found >= 0 && !(found > 0 && tokens[found]!.folded === 'thực' && tokens.slice(0, found).some((_, at) => AIMS.has(tokens, at)));
}

/** `Dân số (người)`: how many there are, and nothing of what is to be reached. */
function tellsStock(heading: string): boolean {
  const tokens = tokenize(heading);
  const next = STOCKS.match(tokens, 0)?.length ?? 0;
  return next > 0 && (next === tokens.length || tokens[next]!.text === '(');
}

/** True for the heading of a column of a year, or of one that it calls an aim. */
function namesAim(heading: string): boolean {
  const tokens = tokenize(heading);
  return lastYear(heading) !== null || tokens.some((_, at) => AIMS.has(tokens, at));
}

/** True for a heading that names no later year than those before the document's. */
function isOver(heading: string, issued: string | null): boolean {
  const year = lastYear(heading);
  return year !== null && issued !== null && year < issued.slice(0, 4);
}

function lastYear(heading: string): string | null {
  return heading.match(YEARS)?.sort().at(-1) ?? null;
}

function startsWith(index: typeof INDICATORS, text: string): boolean {
  return index.has(tokenize(text), 0);
}
