/** HTML tables in text files, as converters to markdown write those whose cells are merged. */
import { gridTable, type FoundTable, type WrittenCell, type WrittenRow } from './grid-table.js';

const OPENS = /^\s*<table\b/iu;
const TAG = /<(\/?)(table|tr|t[dh]|thead|br|p|div|li)\b([^<>]*)>|<\/?[a-z][^<>]*>|<!--[^]*?-->/giu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…' };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/giu;
/** Spans that no page holds are slips. */
const MOST_SPANNED = 200;

/** Lines of a text with its HTML tables on lines of their own. */
export function withTablesApart(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => /<\/?table\b/iu.test(line))) return lines;
  return lines.flatMap((line) => line.split(/(?=<table\b)|(?<=<\/table\s*>)/iu).filter((part, _, parts) => parts.length === 1 || part.trim() !== ''));
}

/** The table that starts at `lines[at]`, if one with a `</table>` does. Tags inside cells go, breaks and paragraphs become line ends. */
export function htmlTableAt(lines: readonly string[], at: number): FoundTable | null {
  if (!OPENS.test(lines[at]!)) return null;
  let depth = 0;
  for (let end = at; end < lines.length; end++) {
    for (const [, slash] of lines[end]!.matchAll(/<(\/?)table\b/giu)) depth += slash === '/' ? -1 : 1;
    if (depth <= 0) return gridTable(rowsOf(lines.slice(at, end + 1), at), end + 1);
  }
  return null;
}

function rowsOf(lines: readonly string[], first: number): WrittenRow[] {
  const rows: { cells: WrittenCell[]; header: boolean; line: number }[] = [];
  /** What is read of the cell that is open. */
  let text: string | null = null;
  let depth = 0;
  let inHead = false;
  const add = (part: string, index: number): void => {
    if (text !== null) text += part;
    // Words between cells stand in a row of their own.
    else if (part.trim() !== '') rows.push({ cells: [{ text: decoded(part), columnSpan: 1, rowSpan: 1 }], header: false, line: first + index });
  };
  const closeCell = (): void => {
    const cell = rows.at(-1)?.cells.at(-1);
    if (cell && text !== null) rows.at(-1)!.cells[rows.at(-1)!.cells.length - 1] = { ...cell, text: decoded(text) };
    text = null;
  };
  lines.forEach((line, index) => {
    let from = 0;
    for (const found of line.matchAll(TAG)) {
      add(line.slice(from, found.index), index);
      from = found.index + found[0].length;
      const [, slash, name = '', attributes = ''] = found;
      const tag = name.toLowerCase();
      const opens = slash === '';
      if (tag === 'table') depth += opens ? 1 : -1;
      else if (tag === 'br' || tag === 'p' || tag === 'div' || tag === 'li') add('\n', index);
      // Tables inside cells are the cell's text.
      if (depth > 1) add(' ', index);
      else if (tag === 'thead') inHead = opens;
      else if (tag === 'tr' || tag === 'td' || tag === 'th') {
        closeCell();
        if (tag === 'tr' && opens) rows.push({ cells: [], header: inHead, line: first + index });
        if (tag === 'tr' || !opens) continue;
        if (rows.length === 0) rows.push({ cells: [], header: inHead, line: first + index });
        rows.at(-1)!.cells.push({ text: '', columnSpan: span(attributes, 'colspan'), rowSpan: span(attributes, 'rowspan') });
        text = '';
      }
    }
    add(`${line.slice(from)} `, index);
  });
  closeCell();
  return rows;
}

function span(attributes: string, name: string): number {
  const value = Number(new RegExp(String.raw`\b${name}\s*=\s*["']?(\d+)`, 'iu').exec(attributes)?.[1] ?? 1);
  return value >= 1 && value <= MOST_SPANNED ? value : 1;
}

function decoded(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : null;
    if (code !== null) return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
    return ENTITIES[name!.toLowerCase()] ?? whole;
  }).normalize('NFC');
}
