/** The date of a letterhead that recognition parted where its day was left blank or written by hand: `Đại Lộc, ngày`, and lines below it `tháng 4 năm 2026`. */

/** Place and the beginning of the date, with the marks of its words or without. */
const HEAD = /^.{0,60}\p{Lu}[^,.;:]{1,30},\s*ng[aà]y[\s.…]*(?:\d{1,2})?\s*$/u;
/** The rest of it alone on a line; `năm` may be misread. */
const REST = /^\s*th[aá]ng[\s.…]*(?:\d{1,2})?[\s.…]*n\p{L}{1,2}[\s.…]*(?:19|20)\d{2}\s*$/u;
/** Lines of a document's head, and those between the two parts of its date. */
const HEAD_LINES = 24;
const REACH = 8;

/** The first page's lines with a parted date on one line, that of its place; with the same number of lines. */
export function joinTornDates(lines: readonly string[]): readonly string[] {
  const head = lines.slice(0, HEAD_LINES).findIndex((line) => HEAD.test(line));
  const rest = head < 0 ? -1 : lines.slice(head + 1, head + 1 + REACH).findIndex((line) => REST.test(line));
  if (rest < 0) return lines;
  const at = head + 1 + rest;
  return lines.map((line, index) => (index === head ? `${line.trimEnd()} ${lines[at]!.trim()}` : index === at ? '' : line));
}
