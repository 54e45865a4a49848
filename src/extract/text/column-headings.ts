/** What stands over the columns of a table. */
import type { Range } from '../../document/model.js';
import type { RowRange, SourceText } from '../../document/source-text.js';

export interface Heading extends Range {
  readonly text: string;
}

export interface HeadedColumn {
  /** Grid column. */
  readonly column: number;
  readonly headings: readonly Heading[];
}

/** The headings over each column, from the top; merged ones stand over several. */
export function headingsOver(source: SourceText, headers: readonly RowRange[]): readonly HeadedColumn[] {
  const columns = [...new Set(headers.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  return columns.map((column) => ({
    column,
    headings: headers.flatMap(({ cells }) => cells.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan).map(({ start, end }) => ({ start, end, text: source.text.slice(start, end) }))),
  }));
}
