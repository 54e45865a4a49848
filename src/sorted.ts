/** Looking up in lists that are sorted. */

/** How many entries a sorted list begins with that are so; none behind them is. @param count Its length. */
export function countLeading(count: number, isSo: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
