/** Checks the totals of tables. */
import type { Finding } from '../../document/model.js';
import type { CellRange, SourceText } from '../../document/source-text.js';
import { RATE_HEADINGS, TOTAL_LABELS } from '../../lexicon/total-labels.js';
import type { OutlineNode } from '../../segment/outline.js';
import { phraseSet } from '../text/phrase-index.js';
import { tokenize } from '../text/tokens.js';

type Row = readonly CellRange[];

const TOTALS = phraseSet(TOTAL_LABELS.phrases);
const RATES = phraseSet(RATE_HEADINGS.phrases);
/** How rows are numbered on each level. */
const ROW_NUMBERS: readonly { readonly level: string; readonly form: RegExp }[] = [
  { level: 'roman', form: /^[IVXLC]+\.?$/u },
  { level: 'dotted', form: /^\d+(?:\.\d+)+\.?$/u },
  { level: 'number', form: /^\d+[.)]?$/u },
  { level: 'letter', form: /^\p{L}[.)]?$/u },
  { level: 'none', form: /^[\s\p{P}]*$/u },
];
const NUMBER = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/u;
const FEWEST_PARTS = 2;
/** Parts are rounded before they are added up: half a unit of the last digit each. */
const ROUNDING = 0.5;

/** Totals of a table's last or first row that its rows do not add up to, a finding for each column. */
export function diagnoseSums(source: SourceText, roots: readonly OutlineNode[]): readonly Finding[] {
  return roots.flatMap((node) => [...(node.kind === 'table' ? checkTable(source, node) : []), ...diagnoseSums(source, node.children)]);
}

function checkTable(source: SourceText, table: OutlineNode): Finding[] {
  const rows = table.children.flatMap((child) => (child.kind === 'row' && child.row ? [child.row.cells] : []));
  const totals = rows.filter((row) => isTotal(source, row));
  const [total] = totals;
  if (!total || totals.length > 1 || (total !== rows[0] && total !== rows.at(-1))) return [];
  const parts = topLevel(source, rows.filter((row) => row !== total));
  if (parts.length < FEWEST_PARTS) return [];
  return total.flatMap((cell) => (isAdded(source, table, cell) ? checkColumn(source, cell, parts) ?? [] : []));
}

/** The rows on the level of the first one, by what kind of number they bear: what stands below them is part of them already. */
function topLevel(source: SourceText, rows: readonly Row[]): readonly Row[] {
  const levels = rows.map((row) => levelOf(row[0] ? source.text.slice(row[0].start, row[0].end).trim() : ''));
  return rows.filter((_, i) => levels[i] === levels[0]);
}

function levelOf(number: string): string {
  return ROW_NUMBERS.find(({ form }) => form.test(number))?.level ?? 'words';
}

/** False for a column of shares, prices or averages, whose total is no sum. */
function isAdded(source: SourceText, table: OutlineNode, { column }: CellRange): boolean {
  const heading = table.row?.cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
  if (!heading) return true;
  const tokens = tokenize(source.text.slice(heading.start, heading.end));
  return !tokens.some(({ text }, at) => text === '%' || RATES.has(tokens, at));
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
