/** Looks for ruled tables in the images of scans. */
import { checkAborted } from './abort.js';
import { findGrids } from './layout/grid.js';
import type { Raster } from './recognise/types.js';

/**
 * Those of some pages whose images show a ruled table.
 * @param numbers Pages, counted from 1. With none, no raster is opened.
 * @throws {PlanError} if an image cannot be drawn.
 */
export async function pagesWithTables(openRaster: () => Promise<Raster>, numbers: readonly number[], signal: AbortSignal | undefined): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  if (numbers.length === 0) return found;
  const [{ preparePage }, { inPoints }] = await Promise.all([import('./image/prepare.js'), import('./image/rules.js')]);
  const raster = await openRaster();
  try {
    for (const number of numbers) {
      checkAborted(signal);
      const { rules, dpi } = preparePage(await raster.pageImage(number));
      if (findGrids(rules.map((rule) => inPoints(rule, dpi))).length > 0) found.add(number);
    }
  } finally {
    await raster.close();
  }
  return found;
}
