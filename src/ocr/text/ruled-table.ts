/** Tables whose columns a rule of hyphens shows, a run of them a column, as Pandoc writes them: a line a row, or blank lines between rows of several lines. */
import { columnsNamed } from '../../lexicon/column-names.js';
import { gridTable, type FoundTable, type WrittenRow } from './grid-table.js';

/** A run for each column. Source: Pandoc's manual, simple_tables and multiline_tables. */
const COLUMNS = /^ *-{2,}(?: +-{2,})+ *$/u;
/** What stands above the headings of rows of several lines, and below the last row. */
const WHOLE = /^ *-{10,} *$/u;
/** Lines of a row of headings. */
const MOST_HEADING_LINES = 8;
const MOST_LINES = 400;
/** Headings that must name columns where no rule stands above them: underlined words of a letterhead name none. */
const FEWEST_NAMED = 2;

interface Ruled {
  /** Offset of each column. */
  readonly starts: readonly number[];
  readonly headings: readonly number[];
  /** The first line below the rule. */
  readonly from: number;
  /** The line that ends the table; not in it if it is blank. */
  readonly end: number;
}

/** Finds such tables among the lines of a text. */
export class RuledTables {
  /** The lines with those of such tables blank, for what else sets columns apart. */
  readonly others: readonly string[];
  readonly #found = new Map<number, FoundTable>();

  constructor(lines: readonly string[]) {
    const others = [...lines];
    if (lines.some((line) => COLUMNS.test(line))) {
      for (let at = 0; at < lines.length; at++) {
        const found = tableAt(lines, at);
        if (!found) continue;
        this.#found.set(at, found);
        others.fill('', at, found.next);
        at = found.next - 1;
      }
    }
    this.others = others;
  }

  /** The table that starts at a line: a rule shows its columns there or right below its headings. */
  at(line: number): FoundTable | null {
    return this.#found.get(line) ?? null;
  }
}

function tableAt(lines: readonly string[], at: number): FoundTable | null {
  if (lines[at]!.trim() === '') return null;
  const ruled = COLUMNS.test(lines[at]!) ? headless(lines, at) : WHOLE.test(lines[at]!) ? underRule(lines, at) : underHeadings(lines, at);
  if (!ruled || !fits(lines, ruled)) return null;
  const { starts, headings, from, end } = ruled;
  const row = (own: readonly number[], header: boolean): WrittenRow => ({ header, line: own[0]!, cells: starts.map((start, column) => ({ text: textOf(own.map((line) => lines[line]!.slice(start, starts[column + 1]).trim())), columnSpan: 1, rowSpan: 1 })) });
  const rows = rowsBetween(lines, from, end).map((own) => row(own, false));
  if (rows.length === 0) return null;
  return gridTable([...(headings.length > 0 ? [row(headings, true)] : []), ...rows], lines[end]?.trim() === '' ? end : end + 1);
}

/** Without headings: the same rule stands above and below. */
function headless(lines: readonly string[], at: number): Ruled | null {
  const end = lineBehind(lines, at + 1, (line) => COLUMNS.test(line));
  return end === null ? null : { starts: startsOf(lines[at]!), headings: [], from: at + 1, end };
}

/** A rule over all columns, headings, the columns' rule, rows, a rule over all columns. */
function underRule(lines: readonly string[], at: number): Ruled | null {
  const rule = lines.slice(at + 1, at + 2 + MOST_HEADING_LINES).findIndex((line) => line.trim() === '' || COLUMNS.test(line));
  const from = at + 2 + rule;
  if (rule < 1 || !COLUMNS.test(lines[from - 1]!)) return null;
  const end = lineBehind(lines, from, (line) => WHOLE.test(line));
  return end === null ? null : { starts: startsOf(lines[from - 1]!), headings: Array.from({ length: rule }, (_, line) => at + 1 + line), from, end };
}

/** Headings on one line, the columns' rule, rows up to a blank line. */
function underHeadings(lines: readonly string[], at: number): Ruled | null {
  if (!COLUMNS.test(lines[at + 1] ?? '')) return null;
  const starts = startsOf(lines[at + 1]!);
  const named = columnsNamed(starts.map((start, column) => lines[at]!.slice(start, starts[column + 1]).trim()));
  const end = lineBehind(lines, at + 2, (line) => line.trim() === '' || COLUMNS.test(line)) ?? lines.length;
  return named < FEWEST_NAMED ? null : { starts, headings: [at], from: at + 2, end };
}

function startsOf(rule: string): readonly number[] {
  return [0, ...[...rule.matchAll(/-+/gu)].slice(1).map(({ index }) => index)];
}

function lineBehind(lines: readonly string[], from: number, ends: (line: string) => boolean): number | null {
  const at = lines.slice(from, from + MOST_LINES).findIndex(ends);
  return at < 0 ? null : from + at;
}

/** True if no word stands across the bounds of two columns. */
function fits(lines: readonly string[], { starts, headings, from, end }: Ruled): boolean {
  const own = [...headings.map((line) => lines[line]!), ...lines.slice(from, end)];
  return own.every((line) => starts.slice(1).every((start) => /^\s?$/u.test(line[start - 1] ?? '')));
}

/** The lines of each row: one each, or, where blank lines stand among them, those between two blank ones. */
function rowsBetween(lines: readonly string[], from: number, end: number): readonly (readonly number[])[] {
  const all = Array.from({ length: end - from }, (_, line) => from + line);
  if (!all.some((line) => lines[line]!.trim() === '')) return all.map((line) => [line]);
  const rows: number[][] = [[]];
  for (const line of all) {
    if (lines[line]!.trim() === '') rows.push([]);
    else rows.at(-1)!.push(line);
  }
  return rows.filter((row) => row.length > 0);
}

/** A cell's lines, of which those that begin no item go on with the one above. */
function textOf(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').reduce((text, line) => (text === '' ? line : `${text}${/^[-+•] /u.test(line) ? '\n' : ' '}${line}`), '');
}
