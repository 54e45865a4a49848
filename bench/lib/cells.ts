/** Table cells of a document's text, and how many of them another reading of it has as whole strings. */

/** The cells of the tables in a text: lines of cells parted by bars. */
export function cellsOf(text: string): string[] {
  return text.split(/[\n\f]/u).filter((line) => line.includes(' | ')).flatMap((line) => line.split(' | ').map((cell) => cell.trim())).filter((cell) => cell !== '');
}

/** The cells that a reading does not have as whole strings; each of its own cells counts once. */
export function missedCells(right: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  return right.filter((cell) => {
    const at = left.indexOf(cell);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
