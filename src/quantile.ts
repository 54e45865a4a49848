/** Values that stand for many: of measured lengths and levels, which have outliers. */

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 1 / 2) ?? 0;
}

/** The value that so great a share of values is below; null if there are none. */
export function quantile(values: readonly number[], share: number): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor(share * values.length)] ?? null;
}
