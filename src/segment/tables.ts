/** Tables in the outline: rows, and group rows as headings with their rows under them. */
import type { Range } from '../document/model.js';
import type { RowRange, SourceText } from '../document/source-text.js';
import { emphasisedLines } from './emphasis.js';
import { readMarker, type Marker } from './markers.js';
import type { OutlineNode } from './outline.js';
import type { Paragraph } from './paragraphs.js';
import { isCapitals } from '../vietnamese/index.js';

/** A group row's heading: its marker, if it has one, and where its title lies. */
export interface GroupTitle {
  readonly marker: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Marks the lines between two tables that are group rows of one table, so that text whose table was written with the
 * group titles on lines of their own reads as one table.
 */
export function isGroupLine(previous: Paragraph | undefined, paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (!previous?.row || paragraph.row || !next?.row || paragraph.blankBefore || next.blankBefore) return false;
  return previous.row.columns === next.row.columns && paragraph.text.length < 400 && (paragraph.marker?.family === 'roman' || paragraph.marker?.family === 'capital' || isCapitals(paragraph.text));
}

/**
 * The title of a row that only names the group of rows under it; null for any other row.
 * @param next The row under it: where that counts on from a number (`1.1` under `1`), so does the group.
 */
export function groupTitle(source: SourceText, row: RowRange, next: RowRange | null): GroupTitle | null {
  if (row.header || row.columns < 2) return null;
  const filled = row.cells.filter((cell) => cell.end > cell.start);
  const [first, second] = filled;
  if (!first) return null;
  const passage = source.passage(first);
  const { text, range } = passage;
  if (filled.length === 1) {
    const wide = first.columnSpan > 1 || row.cells.length === 1 || row.cells.every((cell) => cell === first || cell.end === cell.start);
    const marker = groupMarker(text);
    const stands = marker !== null || isCapitals(text) || (next !== null && isBold(source, first)) || first.columnSpan >= row.columns - 1 || row.cells.length === 1;
    return wide && stands ? { marker: marker?.text ?? null, start: passage.toSource(marker?.length ?? 0, text.length).start, end: range.end } : null;
  }
  const numbers = filled.length === 2 && second !== undefined && (GROUP_MARKER.test(text) || countsOn(source, text, next) || (NUMBER.test(text) && next !== null && isBold(source, first) && isBold(source, second)));
  return numbers ? { marker: text, start: second.start, end: second.end } : null;
}

/** True for a cell that markdown sets in bold, as it sets the titles of groups. */
function isBold(source: SourceText, { start, end }: Range): boolean {
  const [bold = false] = emphasisedLines([source.text.slice(start, end)]);
  return bold;
}

const GROUP_MARKER = /^(?:[IVX]{1,5}|[A-HĐ])\.?$/u;
const NUMBER = /^\d{1,2}(?:\.\d{1,2})*\.?$/u;

/** True if the first cell of a row counts on from a number. */
function countsOn(source: SourceText, number: string, next: RowRange | null): boolean {
  const first = next?.cells[0];
  const digits = /^(\d+(?:\.\d+)*)\.?$/u.exec(number)?.[1];
  return digits !== undefined && first !== undefined && source.text.slice(first.start, first.end).trim().startsWith(`${digits}.1`);
}

function groupMarker(text: string): Marker | null {
  const marker = readMarker(text);
  return marker && marker.family !== 'bullet' ? marker : null;
}

/** A table node of rows and group headings in reading order. */
export function tableNode(source: SourceText, paragraphs: readonly Paragraph[], level: number, kind: OutlineNode['sectionKind']): OutlineNode {
  const children: OutlineNode[] = [];
  let group: { readonly paragraph: Paragraph; readonly title: GroupTitle; readonly rows: OutlineNode[] } | null = null;
  const headers: RowRange[] = [];
  const close = () => {
    if (group) children.push(groupHeading(source, group.paragraph, group.title, group.rows, level));
    group = null;
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    const { row } = paragraph;
    const title = row ? groupTitle(source, row, paragraphs[index + 1]?.row ?? null) : { marker: paragraph.marker?.text ?? null, start: paragraph.content.start, end: paragraph.content.end };
    if (row?.header) {
      // A heading that is repeated on a later page names nothing new.
      if (children.length === 0 && group === null) headers.push(row);
      continue;
    }
    if (title) {
      close();
      group = { paragraph, title, rows: [] };
    } else if (row) {
      ((group as { rows: OutlineNode[] } | null)?.rows ?? children).push({ kind: 'row', marker: null, title: null, range: paragraph.range, content: paragraph.range, level: level + 1, sectionKind: group ? 'appendix' : kind, children: [], row });
    }
  }
  close();
  const range = { start: paragraphs[0]!.range.start, end: paragraphs.at(-1)!.range.end };
  const [header = null, ...subheadings] = headers;
  return { kind: 'table', marker: null, title: null, range, content: range, level, sectionKind: kind, children, row: header, ...(subheadings.length > 0 && { subheadings }) };
}

function groupHeading(source: SourceText, paragraph: Paragraph, { marker, start, end }: GroupTitle, children: readonly OutlineNode[], level: number): OutlineNode {
  const title = source.passage({ start, end }).text.replace(/\s*:$/u, '');
  return { kind: 'heading', marker, title, range: paragraph.range, content: { start, end }, level, sectionKind: 'appendix', children, row: null };
}
