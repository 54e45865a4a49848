/** Checks the totals of tables. */
import type { Finding } from '../../document/model.js';
import type { CellRange, SourceText } from '../../document/source-text.js';
import { TOTAL_LABELS } from '../../lexicon/total-labels.js';
import type { OutlineNode } from '../../segment/outline.js';
import { phraseSet } from '../phrase-index.js';
import { tokenize } from '../tokens.js';

type Row = readonly CellRange[];

const TOTALS = phraseSet(TOTAL_LABELS.phrases);
const NUMBER = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/u;
const FEWEST_PARTS = 2;
/** Parts are rounded before they are added up: half a unit of the last digit each. */
const ROUNDING = 0.5;

/** Totals of a table's last row that its rows do not add up to, a finding for each column. */
export function diagnoseSums(source: SourceText, roots: readonly OutlineNode[]): readonly Finding[] {
  return roots.flatMap((node) => [...(node.kind === 'table' ? checkTable(source, rowsOf(node)) : []), ...diagnoseSums(source, node.children)]);
}

function rowsOf(table: OutlineNode): readonly Row[] {
  return table.children.flatMap((child) => (child.kind === 'row' && child.row ? [child.row.cells] : []));
}

function checkTable(source: SourceText, rows: readonly Row[]): Finding[] {
  const total = rows.at(-1);
  const parts = rows.slice(0, -1);
  if (!total || parts.length < FEWEST_PARTS || !isTotal(source, total) || parts.some((row) => isTotal(source, row))) return [];
  return total.flatMap((cell) => checkColumn(source, cell, parts) ?? []);
}

function checkColumn(source: SourceText, total: CellRange, parts: readonly Row[]): Finding | null {
  const stated = numberIn(source, total);
  const values = parts.map((row) => {
    const cell = row.find(({ column }) => column === total.column);
    return cell ? numberIn(source, cell) : null;
  });
  // An empty or worded cell leaves open what its row adds.
  if (stated === null || values.some((value) => value === null) || isCounter(values)) return null;
  const sum = values.reduce<number>((all, value) => all + value!.amount, 0);
  const digits = Math.max(stated.digits, ...values.map((value) => value!.digits));
  const tolerance = digits === 0 ? 0 : ROUNDING * values.length * 10 ** -digits;
  if (Math.abs(sum - stated.amount) <= tolerance + Number.EPSILON * sum) return null;
  return { code: 'impossible-sum', severity: 'warning', values: { total: source.text.slice(total.start, total.end), sum: Number(sum.toFixed(digits)) }, range: total };
}

function isTotal(source: SourceText, row: Row): boolean {
  return row.slice(0, 2).some((cell) => TOTALS.has(tokenize(source.text.slice(cell.start, cell.end)), 0));
}

function numberIn(source: SourceText, cell: CellRange): { readonly amount: number; readonly digits: number } | null {
  const text = source.text.slice(cell.start, cell.end).trim();
  if (!NUMBER.test(text)) return null;
  const [whole, fraction = ''] = text.split(',');
  return { amount: Number(`${whole!.replaceAll('.', '')}.${fraction || '0'}`), digits: fraction.length };
}

/** `1, 2, 3 …`: the rows' own numbers, which nobody adds up. */
function isCounter(values: readonly ({ readonly amount: number } | null)[]): boolean {
  return values.every((value, i) => value?.amount === i + 1);
}
