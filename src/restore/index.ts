import type { Finding, Page } from '../document/model.js';
import { restoreDocument, type RestoredPage } from './pages.js';
import { reassembleTables, type ReassembledTable } from './tables/index.js';
import { asInCells } from './tables/second-reading.js';
import type { RestoredPages } from './types.js';

export { restoreText } from './text.js';
export type { Change, Damage, RestoredPages, RestoredText, RestoreOptions } from './types.js';

/** Pages with more wrong words than one in 20 must be read against the original. */
const LEAST_CONFIDENCE = 0.95;

/**
 * Repairs the words of damaged pages; right pages come back as they are. Tables of plain text whose rows were read across
 * are put together, and their words repaired anew in the order of their cells. Pages that stay doubtful are findings.
 */
export function restorePages(pages: readonly Page[]): Promise<RestoredPages> {
  const first = restoreDocument(pages);
  const { restored, tables: made } = pages.every(({ origin }) => origin === 'plain-text') ? withTables(first) : { restored: first, tables: [] };
  const tables = made.map(({ rows, page, left }): Finding => (left === undefined
    ? { code: 'table-scrambled', severity: 'info', values: { rows }, page }
    : { code: 'table-rows-uncertain', severity: 'warning', values: { rows, left }, page }));
  return Promise.resolve({ pages: restored.map(({ page }) => page), findings: [...restored.flatMap(lowConfidence), ...tables] });
}

/** Restored pages with the tables put together whose rows were read across: a second time where their cells have given other words than the lines. */
function withTables(first: readonly RestoredPage[]): { readonly restored: readonly RestoredPage[]; readonly tables: readonly ReassembledTable[] } {
  const pages = first.map(({ page }) => page);
  const once = reassembleTables(pages);
  if (!once) return { restored: first, tables: [] };
  const restored = restoreDocument(once.pages);
  const reread = asInCells(pages, once, restored.map(({ page }) => page));
  const twice = reread && reassembleTables(reread);
  return twice ? { restored: restoreDocument(twice.pages), tables: twice.tables } : { restored, tables: once.tables };
}

function lowConfidence({ page, signals }: RestoredPage): Finding[] {
  if (signals === null || page.confidence >= LEAST_CONFIDENCE) return [];
  return [{ code: 'low-confidence-page', severity: 'warning', values: { page: page.number, wrong: Math.round(100 * (1 - page.confidence)) }, page: page.number }];
}
