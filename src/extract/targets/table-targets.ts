/** Reads tables of aims: a column names what is measured, one its unit, the others the values to be reached. */
import type { CellRange, RowRange, SourceText } from '../../document/source-text.js';
import { AIM_COLUMN_HEADINGS, INDICATOR_COLUMN_HEADINGS, RESULT_COLUMN_HEADINGS, UNIT_COLUMN_HEADINGS } from '../../lexicon/aim-phrases.js';
import type { OutlineNode } from '../../segment/outline.js';
import { phraseSet, type PhraseIndex } from '../text/phrase-index.js';
import { tokenize } from '../text/tokens.js';
import { compare } from './comparators.js';
import { readQuantity } from './quantities.js';
import type { TargetFact } from './types.js';

interface Columns {
  readonly indicator: number;
  readonly unit: number;
  readonly values: ReadonlySet<number>;
}

const INDICATORS = phraseSet(INDICATOR_COLUMN_HEADINGS.phrases, 'lenient');
const UNITS = phraseSet(UNIT_COLUMN_HEADINGS.phrases, 'lenient');
const AIMS = phraseSet(AIM_COLUMN_HEADINGS.phrases, 'lenient');
const RESULTS = phraseSet(RESULT_COLUMN_HEADINGS.phrases, 'lenient');
const YEAR = /\b20\d{2}\b/u;

/**
 * The targets of a table whose header names a column of indicators and one of units; none of any other table.
 * Only cells that hold a number without its unit are read here: `90%` is found in the cell itself.
 */
export function findTableTargets(source: SourceText, table: OutlineNode, issued: string | null): readonly TargetFact[] {
  const columns = table.row && readColumns(source, table.row, issued);
  return columns ? rowsOf(table.children).flatMap((row) => rowTargets(source, row, columns)) : [];
}

function rowsOf(nodes: readonly OutlineNode[]): readonly RowRange[] {
  return nodes.flatMap((node) => (node.kind === 'row' && node.row ? [node.row] : rowsOf(node.children)));
}

function readColumns(source: SourceText, { cells }: RowRange, issued: string | null): Columns | null {
  const indicator = cells.find((cell) => startsWith(INDICATORS, textOf(source, cell)));
  const unit = cells.find((cell) => startsWith(UNITS, textOf(source, cell)));
  if (!indicator || !unit) return null;
  const values = cells.filter((cell) => cell !== indicator && cell !== unit && isAimColumn(textOf(source, cell), issued));
  return { indicator: indicator.column, unit: unit.column, values: new Set(values.map(({ column }) => column)) };
}

/** A column of a coming year, or one that its heading calls an aim; not one of results. */
function isAimColumn(heading: string, issued: string | null): boolean {
  const tokens = tokenize(heading);
  if (tokens.some((_, at) => RESULTS.has(tokens, at))) return false;
  const year = YEAR.exec(heading)?.[0];
  if (year !== undefined) return issued === null || year >= issued.slice(0, 4);
  return tokens.some((_, at) => AIMS.has(tokens, at));
}

function rowTargets(source: SourceText, { cells }: RowRange, columns: Columns): TargetFact[] {
  const at = (column: number): string => {
    const cell = cells.find((candidate) => candidate.column === column);
    return cell ? textOf(source, cell) : '';
  };
  const unit = at(columns.unit);
  const indicator = at(columns.indicator);
  if (unit === '' || indicator === '') return [];
  return cells.filter(({ column }) => columns.values.has(column)).flatMap((cell) => cellTarget(source, cell, unit, indicator) ?? []);
}

function cellTarget(source: SourceText, cell: CellRange, unit: string, indicator: string): TargetFact | null {
  const raw = textOf(source, cell);
  // Any unit will do to read the number; the table's own is what counts.
  const tokens = tokenize(`${raw} %`);
  const first = tokens.findIndex(({ kind }) => kind === 'number');
  const quantity = first < 0 || raw.includes('%') ? null : readQuantity(tokens, first, false);
  if (quantity?.next !== tokens.length) return null;
  const { sign, from } = compare(tokens, quantity);
  if (from > 0) return null;
  return { raw, indicator, comparator: sign, value: quantity.value, unit, baseline: null, range: { start: cell.start, end: cell.end } };
}

function startsWith(index: PhraseIndex<true>, text: string): boolean {
  return index.has(tokenize(text), 0);
}

function textOf(source: SourceText, { start, end }: CellRange): string {
  return source.text.slice(start, end).trim();
}
