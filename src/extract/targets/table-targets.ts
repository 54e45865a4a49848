/** Reads tables of aims: a column names what is measured, the others the values to be reached; a column of their own, headings or indicators give the units. */
import type { CellRange, RowRange, SourceText } from '../../document/source-text.js';
import type { OutlineNode } from '../../segment/outline.js';
import { tokenize } from '../text/tokens.js';
import { compare } from './comparators.js';
import { IN_KNOWN_UNITS, readQuantity } from './quantities.js';
import { bracketedUnit, readAimColumns, type AimColumns, type AimContext } from './table-columns.js';
import type { TargetFact } from './types.js';

export interface AimTable {
  readonly facts: readonly TargetFact[];
  /** Cells of the rows that tell no aim of their own: what was reached before, and the indicators of the values. */
  readonly told: ReadonlySet<CellRange>;
}

const YEAR = /^20\d{2}$/u;
const NO_AIMS: AimTable = { facts: [], told: new Set() };

/**
 * The targets of a table whose header names columns of aims; none of any other table.
 * Only cells that hold a number without its unit are read here: `90%` is found in the cell itself.
 */
export function readAimTable(source: SourceText, table: OutlineNode, context: AimContext): AimTable {
  if (!table.row) return NO_AIMS;
  const all = rowsOf(table.children);
  const first = all.findIndex((row) => !namesParts(source, row));
  const columns = first < 0 ? null : readAimColumns(source, [table.row, ...(table.subheadings ?? []), ...all.slice(0, first)], all.slice(first), context);
  if (!columns) return NO_AIMS;
  const facts: TargetFact[] = [];
  const told = new Set<CellRange>();
  for (const row of all.slice(first)) {
    const found = rowTargets(source, row, columns);
    facts.push(...found);
    for (const cell of row.cells) if (columns.results.has(cell.column) || (found.length > 0 && cell.column === columns.indicator)) told.add(cell);
  }
  return { facts, told };
}

/** True for a row without a number and without a first cell, at the head of a table: the headings of parts of its columns. */
function namesParts(source: SourceText, { cells }: RowRange): boolean {
  const [first, ...texts] = cells.map((cell) => textOf(source, cell));
  return first === '' && texts.some(Boolean) && texts.every((text) => !/^\d/u.test(text) || YEAR.test(text));
}

function rowsOf(nodes: readonly OutlineNode[]): readonly RowRange[] {
  return nodes.flatMap((node) => (node.kind === 'row' && node.row ? [node.row] : rowsOf(node.children)));
}

function rowTargets(source: SourceText, { cells }: RowRange, { indicator, unit, values }: AimColumns): TargetFact[] {
  const textAt = (column: number): string => {
    const cell = cells.find((candidate) => candidate.column === column);
    return cell ? textOf(source, cell) : '';
  };
  const measured = textAt(indicator);
  if (measured === '') return [];
  const own = unit === null ? bracketedUnit(measured) : textAt(unit);
  return cells.flatMap((cell) => {
    const ofColumn = values.get(cell.column);
    const its = ofColumn ?? own;
    return ofColumn === undefined || !its ? [] : cellTarget(source, cell, its, measured) ?? [];
  });
}

function cellTarget(source: SourceText, cell: CellRange, unit: string, indicator: string): TargetFact | null {
  const raw = textOf(source, cell);
  // Any unit will do to read the number; the table's own is what counts.
  const tokens = tokenize(`${raw} %`);
  const first = tokens.findIndex(({ kind }) => kind === 'number');
  const quantity = first < 0 || raw.includes('%') ? null : readQuantity(tokens, first, IN_KNOWN_UNITS);
  if (quantity?.next !== tokens.length) return null;
  const { sign, from } = compare(tokens, quantity);
  if (from > 0) return null;
  return { raw, indicator, comparator: sign, value: quantity.value, unit, baseline: null, range: { start: cell.start, end: cell.end } };
}

function textOf(source: SourceText, { start, end }: CellRange): string {
  return source.text.slice(start, end).trim();
}
