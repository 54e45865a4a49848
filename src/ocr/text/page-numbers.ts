/** Page numbers that stand among a plain text's lines, as a text layer's export leaves them. */

/** A line that may be a page's number: `2`, `- 2 -`. */
const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?(\d{1,4})(?:\s*[-–—])?\s*$/u;
/** A line that names a page and nothing else: `Trang 2/9`, `Page 2 of 9`. */
const NAMED_PAGE = /^\s*(?:[-–—]\s*)?(?:trang|page) \d{1,4}(?:\s?(?:\/|of|trên)\s?\d{1,4})?(?:\s*[-–—])?\s*$/iu;
/** Lines, blank ones counted, that a page of print comes to. */
const FEWEST_LINES = 20;
const MOST_LINES = 80;
/** How far a page's lines may be from the mean of the document's pages, as a share. */
const UNEVEN = 0.3;
/** A line of running text. */
const PROSE = /\p{L}{2}\S*\s.*\p{L}{2}/u;

/** A text's lines without those that only name a page by the word. */
export function withoutNamedPages(lines: readonly string[]): readonly string[] {
  return lines.some((line) => NAMED_PAGE.test(line)) ? lines.filter((line) => !NAMED_PAGE.test(line)) : lines;
}

/**
 * A page's lines without a first or last one that is only the page's number. Such lines are told by form feeds alone,
 * since else lists may count.
 */
export function withoutPageNumber(lines: readonly string[], number: number): readonly string[] {
  const written = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  // A first page begins with no number, and a list may end there with a 1.
  const mayBeNumber = (at: number): boolean => (number > 1 && at === written[0]) || (at === written.at(-1) && (number > 1 || lines[at - 1]?.trim() === ''));
  return lines.filter((line, at) => !mayBeNumber(at) || numberOf(line) !== number);
}

/**
 * The lines of a text without form feeds, without the numbers that can only be those of its pages: alone among running
 * text, ascending, and as far down as that many pages of one length reach. Those between blank lines, or in the middle of
 * a sentence, show how long a page is; the others are told by that.
 */
export function withoutScatteredPageNumbers(lines: readonly string[]): readonly string[] {
  const alone = lines.flatMap((line, at) => {
    const number = numberOf(line);
    return number !== null && number > 1 && isInProse(lines, at) ? [{ at, number, length: at / (number - 1), certain: isApart(lines, at) || partsSentence(lines, at) }] : [];
  });
  const certain = alone.filter((one) => one.certain);
  const mean = certain.reduce((sum, { length }) => sum + length, 0) / certain.length;
  const isEven = (length: number): boolean => length >= FEWEST_LINES && length <= MOST_LINES && Math.abs(length - mean) <= UNEVEN * mean;
  const pages = alone.filter((one) => one.certain || isEven(one.length));
  const ascend = pages.every(({ length, number }, index) => isEven(length) && (index === 0 || number > pages[index - 1]!.number));
  // Where a 1 stands that is no page's number, or too near another number for a page between, the others count the rows of a table with it.
  const counts = lines.some((line, at) => numberOf(line) === 1 && (Math.abs(at - mean) > UNEVEN * mean || pages.some((page) => Math.abs(page.at - at) < FEWEST_LINES)));
  const numbers = new Set(pages.map(({ at }) => at));
  const firstPage = pages[0]?.number ?? 0;
  // So they do where the number before the first of them stands elsewhere.
  const countsBefore = firstPage > 2 && lines.some((line, at) => numberOf(line) === firstPage - 1 && !numbers.has(at));
  if (certain.length === 0 || !ascend || counts || countsBefore) return lines;
  return lines.filter((_, at) => !numbers.has(at));
}

function numberOf(line: string): number | null {
  const digits = PAGE_NUMBER.exec(line)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** True for a line with running text before and behind. */
function isInProse(lines: readonly string[], at: number): boolean {
  return PROSE.test(writtenFrom(lines, at - 1, -1)) && PROSE.test(writtenFrom(lines, at + 1, 1));
}

/** True for a line between blank ones. */
function isApart(lines: readonly string[], at: number): boolean {
  return lines[at - 1]?.trim() === '' && lines[at + 1]?.trim() === '';
}

/** True for a line between two of which the second goes on with the first one's sentence. */
function partsSentence(lines: readonly string[], at: number): boolean {
  return /[\p{L},]\s*$/u.test(lines[at - 1] ?? '') && /^\s*\p{Ll}{2}/u.test(lines[at + 1] ?? '');
}

/** The nearest line that is not blank from a place on; empty if there is none. */
export function writtenFrom(lines: readonly string[], from: number, step: 1 | -1): string {
  for (let at = from; at >= 0 && at < lines.length; at += step) if (lines[at]!.trim() !== '') return lines[at]!;
  return '';
}
