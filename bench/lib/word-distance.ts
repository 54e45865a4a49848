/** Words further apart than this are not compared. */
const BAND = 400;

/** Edit distance of two word sequences, within a band around the diagonal. */
export function distance(right: readonly string[], found: readonly string[]): number {
  const band = Math.max(BAND, Math.abs(right.length - found.length) + BAND / 2);
  let previous = new Int32Array(found.length + 1).map((_, j) => j);
  for (let i = 1; i <= right.length; i++) {
    const current = new Int32Array(found.length + 1).fill(0x3fffffff);
    const from = Math.max(0, i - band);
    if (from === 0) current[0] = i;
    for (let j = Math.max(1, from); j <= Math.min(found.length, i + band); j++) {
      const replaced = previous[j - 1]! + (right[i - 1] === found[j - 1] ? 0 : 1);
      current[j] = Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1);
    }
    previous = current;
  }
  return previous[found.length]!;
}
