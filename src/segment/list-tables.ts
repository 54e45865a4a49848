/** Leaves out tables of things whose cells came out scrambled: their lines say nothing that may be taken for tasks. */
import type { Finding } from '../document/model.js';
import { COLUMN_KEYWORDS, LIST_COLUMN_WORDS } from '../lexicon/labels.js';
import { isCapitals, plain } from '../vietnamese/index.js';
import { readMarker, type MarkerFamily } from './markers.js';
import type { TextLine } from './text-lines.js';

/** The first words of a line of headings read across. */
const NUMBER_HEADING = /^s?tt[\s|]+\p{L}/iu;
/** Words that headings read across have at least. */
const FEWEST_WORDS = 6;
/** Cells of headings that were read across, with some of the rules. */
const MOST_CELLS = 3;
/** Lines that may stand between a list's title and its headings. */
const FARTHEST_TITLE = 50;
const LIST_TITLE = plain('danh mục');
/** Columns that only tables of tasks have. */
const TASK_COLUMNS = COLUMN_KEYWORDS.filter(({ field }) => field === 'text' || field === 'coordinating' || field === 'lead-and-coordinating');
/** Markers that begin another part behind a table; lower ones number its rows. */
const PARTS: ReadonlySet<MarkerFamily> = new Set(['appendix', 'part', 'chapter', 'division', 'article']);

export interface WithoutLists {
  readonly lines: readonly TextLine[];
  readonly findings: readonly Finding[];
}

/** Body lines without those of such tables, from their headings up to the next part. */
export function withoutListTables(lines: readonly TextLine[]): WithoutLists {
  const out: TextLine[] = [];
  const findings: Finding[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!headsList(lines[at]!)) {
      out.push(lines[at]!);
      continue;
    }
    const start = firstLine(lines, at);
    let end = at + 1;
    while (end < lines.length && !beginsPart(lines[end]!)) end++;
    out.length -= at - start;
    findings.push({ code: 'list-table-left-out', severity: 'info', values: { lines: lines.slice(start, end).filter(({ blank }) => !blank).length }, range: { start: lines[start]!.range.start, end: lines[end - 1]!.range.end } });
    at = end - 1;
  }
  return { lines: out, findings };
}

/** The table's first line: cells that were read before its headings stand below the list's title. */
function firstLine(lines: readonly TextLine[], headings: number): number {
  for (let at = headings - 1; at >= Math.max(0, headings - FARTHEST_TITLE); at--) {
    const { text, blank } = lines[at]!;
    if (!blank && isCapitals(text) && plain(text).includes(LIST_TITLE)) return behindTitle(lines, at + 1, headings);
    if (beginsPart(lines[at]!)) break;
  }
  return headings;
}

/** The line behind the further lines of a title in capitals. */
function behindTitle(lines: readonly TextLine[], from: number, headings: number): number {
  let at = from;
  while (at < headings && (lines[at]!.blank || isCapitals(lines[at]!.text))) at++;
  return at;
}

/** True for headings read across that name a list's columns and none of a table of tasks: `STT Mã số Tên thủ tục Ghi chú`. */
function headsList({ text, source, blank }: TextLine): boolean {
  // A rule that recognition took for a bar parts few of the headings; a table whose cells are whole has them all.
  if (blank || (source.row !== null && source.row.cells.length > MOST_CELLS)) return false;
  if (!NUMBER_HEADING.test(text)) return false;
  const folded = plain(text);
  if (folded.split(' ').length < FEWEST_WORDS) return false;
  return LIST_COLUMN_WORDS.words.some((word) => folded.includes(word)) && !hasTaskColumn(folded);
}

function beginsPart({ text, source, blank }: TextLine): boolean {
  if (blank) return false;
  // Rules that recognition took for bars make rows of some lines; headings of a table of tasks are another table's.
  if (source.row !== null) return source.row.header && hasTaskColumn(plain(text));
  const marker = readMarker(text);
  return marker !== null && (PARTS.has(marker.family) || (marker.family === 'roman' && isCapitals(text.slice(marker.length))));
}

function hasTaskColumn(folded: string): boolean {
  return TASK_COLUMNS.some(({ words }) => words.every((word) => folded.includes(word)));
}
