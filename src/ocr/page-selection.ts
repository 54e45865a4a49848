import { PlanError } from '../errors.js';
import type { PageInterval } from './types.js';

/**
 * The page numbers to read, ascending, each once.
 * @throws {PlanError} `page-out-of-range` if an interval names a page that the file has not.
 */
export function selectPages(pageCount: number, intervals: readonly PageInterval[] | null): number[] {
  const all = Array.from({ length: pageCount }, (_, i) => i + 1);
  if (intervals === null) return all;
  for (const { first, last } of intervals) {
    const beyond = first > pageCount || first < 1 ? first : Number.isFinite(last) && last > pageCount ? last : null;
    if (beyond !== null) {
      throw new PlanError({
        code: 'page-out-of-range',
        message: `there is no page ${beyond}`,
        hint: `the document has ${pageCount} ${pageCount === 1 ? 'page' : 'pages'}`,
      });
    }
  }
  return all.filter((page) => intervals.some(({ first, last }) => first <= page && page <= last));
}
