/** Which lines markdown sets in bold or italics from end to end, also where a line end stands within the stars. */

/** What markdown writes before a line: hashes of a heading (recognition reads them as H: `HHH`, `H##`), then stars or underscores that open emphasis. */
export const PREFIX = /^\s*((?:#{1,6}|[#H]*#[#H]*|H{3,7})\s+)?(\*{1,3}(?=[^\s*])|_{1,3}(?=[^\s_]))?/u;
/** Lines that one pair of stars may reach over. */
const MOST_LINES = 5;

/**
 * Tells for each line whether all its letters are emphasised.
 * @param lines The lines' text with markdown; empty for lines that belong to no paragraph.
 */
export function emphasisedLines(lines: readonly string[]): readonly boolean[] {
  const whole = lines.map(() => false);
  for (let at = 0; at < lines.length; at++) {
    const stars = openingOf(lines[at]!);
    if (stars === undefined || whole[at]) continue;
    const end = closingLine(lines, at, stars);
    // Stars that nothing closes were meant for the line.
    const last = end ?? at;
    if (end === null || !hasLetterOutside(lines.slice(at, last + 1).join(' '), stars)) whole.fill(true, at, last + 1);
  }
  return whole;
}

/** The stars that open emphasis at a line's beginning. */
function openingOf(line: string): string | undefined {
  return PREFIX.exec(line)?.[2];
}

/** The line on which the emphasis that a line opens is closed; null if none of the next ones does. */
function closingLine(lines: readonly string[], at: number, stars: string): number | null {
  const [, , ...rest] = lines[at]!.split(stars);
  if (rest.length > 0) return at;
  for (let i = at + 1; i < Math.min(lines.length, at + MOST_LINES) && lines[i]!.trim() !== ''; i++) {
    if (lines[i]!.includes(stars)) return openingOf(lines[i]!) === undefined ? i : null;
  }
  return null;
}

/** True if anything is written outside the pairs of stars: `**Rà soát:** các đơn vị …`. */
function hasLetterOutside(text: string, stars: string): boolean {
  return text.split(stars).some((part, i) => i % 2 === 0 && /[\p{L}\d]/u.test(part));
}
