/** Finds the grids of ruled tables: rules that meet, cut into cells, merged cells included. */
import type { Box } from '../../document/model.js';
import { joinRules } from './join-rules.js';
import type { Rule } from './types.js';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
}

export interface Grid {
  readonly box: Box;
  /** x of each column edge, left to right: one more than there are columns. */
  readonly columnEdges: readonly number[];
  /** y of each row edge, top to bottom. */
  readonly rowEdges: readonly number[];
  /** In reading order, each once, covering the grid. */
  readonly cells: readonly GridCell[];
}

/** Rules whose ends are this near (points) meet. */
const REACH = 4;
/** Edges nearer than this are one edge. */
const SAME_EDGE = 4;
/** A border stands between two cells if rules cover this share of it. */
const BORDER_SHARE = 0.5;
/** How far rules must reach past the outermost edge to show an open side, such as a row cut by a page break. */
const OPEN_SIDE = 6;

/** The tables that rules draw, top to bottom: at least two columns; frames and underlines are none. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const joined = joinRules(rules);
  return components(joined)
    .map(makeGrid)
    .filter((grid) => grid !== null)
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

/** Groups rules that touch, directly or through others. */
function components(rules: readonly Rule[]): Rule[][] {
  const flat = rules.filter((rule) => rule.orientation === 'horizontal');
  const upright = rules.filter((rule) => rule.orientation === 'vertical');
  const parent = new Map<Rule, Rule>(rules.map((rule) => [rule, rule]));
  const find = (rule: Rule): Rule => {
    let top = rule;
    while (parent.get(top) !== top) top = parent.get(top)!;
    return top;
  };
  for (const h of flat) for (const v of upright) if (meet(h, v)) parent.set(find(h), find(v));
  const groups = new Map<Rule, Rule[]>();
  for (const rule of rules) {
    const top = find(rule);
    const group = groups.get(top);
    if (group) group.push(rule);
    else groups.set(top, [rule]);
  }
  return [...groups.values()];
}

function meet(h: Rule, v: Rule): boolean {
  return v.position >= h.start - REACH && v.position <= h.end + REACH && h.position >= v.start - REACH && h.position <= v.end + REACH;
}

function makeGrid(rules: readonly Rule[]): Grid | null {
  const flat = rules.filter((rule) => rule.orientation === 'horizontal');
  const upright = rules.filter((rule) => rule.orientation === 'vertical');
  const columnEdges = withOpenSides(edges(upright), flat);
  const rowEdges = withOpenSides(edges(flat), upright);
  const columns = columnEdges.length - 1;
  const rows = rowEdges.length - 1;
  if (columns < 2 || rows < 1) return null;
  const cells = mergeCells(columnEdges, rowEdges, flat, upright);
  const wide = new Set(cells.filter((cell) => cell.columnSpan < columns).map((cell) => cell.row));
  if (wide.size === 0) return null;
  return { box: boxOf(columnEdges, rowEdges, 0, 0, rows, columns), columnEdges, rowEdges, cells };
}

function edges(rules: readonly Rule[]): number[] {
  const sorted = [...rules].sort((a, b) => a.position - b.position);
  const out: { sum: number; weight: number; last: number }[] = [];
  for (const rule of sorted) {
    const length = rule.end - rule.start;
    const open = out.at(-1);
    if (open && rule.position - open.last < SAME_EDGE) {
      open.sum += rule.position * length;
      open.weight += length;
      open.last = rule.position;
    } else out.push({ sum: rule.position * length, weight: length, last: rule.position });
  }
  return out.map((edge) => edge.sum / edge.weight);
}

/** Adds an edge where several crossing rules reach past the outermost one. */
function withOpenSides(own: readonly number[], crossing: readonly Rule[]): number[] {
  const first = own[0];
  const last = own.at(-1);
  const start = sharedReach(crossing.map((rule) => rule.start), (value) => first === undefined || value < first - OPEN_SIDE, Math.min);
  const end = sharedReach(crossing.map((rule) => rule.end), (value) => last === undefined || value > last + OPEN_SIDE, Math.max);
  return [...(start === null ? [] : [start]), ...own, ...(end === null ? [] : [end])];
}

function sharedReach(ends: readonly number[], isBeyond: (value: number) => boolean, extreme: (...values: number[]) => number): number | null {
  const beyond = ends.filter(isBeyond);
  return beyond.length >= 2 ? extreme(...beyond) : null;
}

/** Cells that no border parts are one; the merged area is made a rectangle. */
function mergeCells(columnEdges: readonly number[], rowEdges: readonly number[], flat: readonly Rule[], upright: readonly Rule[]): GridCell[] {
  const columns = columnEdges.length - 1;
  const rows = rowEdges.length - 1;
  const owner: number[] = Array.from({ length: rows * columns }, (_, i) => i);
  const hasBorder = (rules: readonly Rule[], position: number, start: number, end: number): boolean => covered(rules, position, start, end) >= BORDER_SHARE * (end - start);
  const out: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (owner[row * columns + column] !== row * columns + column) continue;
      let columnSpan = 1;
      while (column + columnSpan < columns && owner[row * columns + column + columnSpan] === row * columns + column + columnSpan
        && !hasBorder(upright, columnEdges[column + columnSpan]!, rowEdges[row]!, rowEdges[row + 1]!)) columnSpan++;
      let rowSpan = 1;
      while (row + rowSpan < rows && !hasBorder(flat, rowEdges[row + rowSpan]!, columnEdges[column]!, columnEdges[column + columnSpan]!)
        && !dividedBelow(upright, columnEdges, rowEdges, row + rowSpan, column, columnSpan)) rowSpan++;
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) owner[r * columns + c] = -1;
      owner[row * columns + column] = row * columns + column;
      out.push({ row, column, rowSpan, columnSpan, box: boxOf(columnEdges, rowEdges, row, column, rowSpan, columnSpan) });
    }
  }
  return out;
}

/** True if a border parts columns in a lower row that are one cell in the row above. */
function dividedBelow(upright: readonly Rule[], columnEdges: readonly number[], rowEdges: readonly number[], row: number, column: number, span: number): boolean {
  for (let c = column + 1; c < column + span; c++) {
    if (covered(upright, columnEdges[c]!, rowEdges[row]!, rowEdges[row + 1]!) >= BORDER_SHARE * (rowEdges[row + 1]! - rowEdges[row]!)) return true;
  }
  return false;
}

/** Length of a stretch that rules near a position cover. */
function covered(rules: readonly Rule[], position: number, start: number, end: number): number {
  const parts = rules
    .filter((rule) => Math.abs(rule.position - position) < SAME_EDGE && rule.end > start && rule.start < end)
    .map((rule) => [Math.max(start, rule.start), Math.min(end, rule.end)] as const)
    .sort((a, b) => a[0] - b[0]);
  let total = 0;
  let reached = start;
  for (const [from, to] of parts) {
    if (to <= reached) continue;
    total += to - Math.max(from, reached);
    reached = to;
  }
  return total;
}

function boxOf(columnEdges: readonly number[], rowEdges: readonly number[], row: number, column: number, rowSpan: number, columnSpan: number): Box {
  const x = columnEdges[column]!;
  const y = rowEdges[row]!;
  return { x, y, width: columnEdges[column + columnSpan]! - x, height: rowEdges[row + rowSpan]! - y };
}
