/** Lines by which converters say that a page ends or begins. */
import { PAGE_BREAK } from '../../../document/plain-text.js';
import { writtenFrom } from '../page-numbers.js';

/** Such lines that nobody writes into a document. Sources: the output of marker (`{3}------`), of MarkItDown and Azure's reader (`<!-- PageBreak -->`), Pandoc's page breaks. */
const CERTAIN: readonly RegExp[] = [
  /^\{\d{1,4}\}-{10,}$/u,
  /^<!--\s*(?:page|trang)[\s_-]?(?:break|number|footer|header)?\b[^>]*-->$/iu,
  /^<div[^>]*page-break-(?:after|before):[^>]*>(?:\s*<\/div>)?$/iu,
  /^\\(?:newpage|pagebreak|clearpage)$/u,
];
/** Those that name a page, as chat programs and joiners of pages write them: `## Page 3`, `=== Trang 3/9 ===`. */
const NAMED = /^(?:#{1,6}\s*|\*\*|[-=–—*]{2,}\s*|\[)(?:page|trang)\s*(?:số\s*)?\d{1,4}(?:\s*(?:of|\/|trên)\s*\d{1,4})?(?:\*\*|\s*[-=–—*]{2,}|\])?$/iu;
/** One of them alone may be the document's own, unless it stands above all else. */
const FEWEST_NAMED = 2;
/** What such lines begin with. */
const OPENING = /^[ \t]*(?:\{\d|<!--|<div|\\(?:newpage|pagebreak|clearpage)|(?:#{1,6}|\*\*|[-=–—*]{2,}|\[)[ \t]*(?:page|trang)\b)/imu;
/** A rule above or below such a line belongs to it. */
const RULE = /^(?:[-*_]\s?){3,}$/u;

/** The text with a form feed for each such line between two pages. Where form feeds part the pages already the lines just go. */
export function withPageBreaks(text: string): string {
  if (!OPENING.test(text)) return text;
  const lines = text.split('\n');
  const named = lines.filter((line) => NAMED.test(line.trim())).length;
  const isNaming = named >= FEWEST_NAMED || NAMED.test(writtenFrom(lines, 0, 1).trim());
  const isMark = (line: string): boolean => CERTAIN.some((mark) => mark.test(line.trim())) || (isNaming && NAMED.test(line.trim()));
  const parted = text.includes(PAGE_BREAK);
  const isRule = (line: string, at: number): boolean => RULE.test(line.trim()) && [writtenFrom(lines, at - 1, -1), writtenFrom(lines, at + 1, 1)].some(isMark);
  const begins = lines.findIndex((line) => line.trim() !== '' && !isMark(line));
  return joined(lines.flatMap((line, at) => (isMark(line) ? (at > begins && !parted ? [PAGE_BREAK] : []) : isRule(line, at) ? [] : [line])));
}

/** Lines as one text; a form feed stands at the end of the line before it. */
function joined(lines: readonly string[]): string {
  return lines.join('\n').replace(/\n\f\n?/gu, '\n\f').replace(/\n\f[\n\f]*$/u, '\n');
}
