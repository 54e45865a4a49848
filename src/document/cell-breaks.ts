/** Which lines of a table's cells are set apart, and which only go on because the line above was full. */
import type { Box, Cell, Line, TableBlock } from './model.js';

/** Share of a column's width by which boxes may be off. */
const TOLERANCE = 0.03;
/** Width of a space, in heights of a line. */
const SPACE = 0.25;

/** Tells of each line of a table's cells whether it begins anew: the line above had room for its first word. */
export class CellBreaks {
  /** For each column, how wide its fullest line is. */
  readonly #widths = new Map<string, number>();
  readonly #known: boolean;

  constructor(table: TableBlock) {
    // Cells that were put together from lines read across have the page's lines, not their own.
    this.#known = table.pieced !== true;
    for (const cell of table.rows.flatMap(({ cells }) => cells)) {
      const width = Math.max(this.#widths.get(keyOf(cell)) ?? 0, ...cell.lines.map(({ box }) => box?.width ?? 0));
      this.#widths.set(keyOf(cell), width);
    }
  }

  /** True for a line, not the first, that a cell sets apart. Lines of plain text are the writer's own. */
  beginsAnew(cell: Cell, index: number): boolean {
    const [above, line] = [cell.lines[index - 1], cell.lines[index]];
    if (!this.#known || !above || !line || above.words.length === 0 || line.words.length === 0) return false;
    const first = firstBox(line);
    if (above.box === null || first === null) return true;
    return above.box.width + SPACE * above.box.height + first.width <= (1 - TOLERANCE) * this.#widths.get(keyOf(cell))!;
  }
}

function keyOf({ column, columnSpan }: Cell): string {
  return `${column}+${columnSpan}`;
}

function firstBox({ words }: Line): Box | null {
  return words[0]!.box;
}
