/** Looks for targets in every part of a document. */
import type { Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import type { OutlineNode } from '../../segment/outline.js';
import { findTargets, leadsToObjectives, leadsToOrders, namesObjectives, namesReport, opensWithReport, readAimTable, type TargetFact } from './index.js';

export interface PlacedTarget {
  readonly fact: TargetFact;
  readonly heading: OutlineNode | null;
}

/**
 * The targets of all headings, items, paragraphs and table cells, in reading order.
 * @param tasks where the tasks' own words lie, in reading order
 */
export function targetsOfOutline(source: SourceText, roots: readonly OutlineNode[], issued: string | null, tasks: readonly Range[]): readonly PlacedTarget[] {
  const found: PlacedTarget[] = [];
  const visit = (nodes: readonly OutlineNode[], heading: OutlineNode | null, underAims: boolean, report: boolean, told: ReadonlySet<Range>): void => {
    let led = false;
    for (const node of nodes) {
      const under = node.kind === 'heading' ? node : heading;
      if (node.kind !== 'item') led = node.kind === 'paragraph' && leadsToObjectives(source.passage(node.content).text);
      const aimed = underAims || (led && node.kind === 'item');
      const objectives = aimed || node.sectionKind === 'objectives';
      for (const range of node.listed === true ? [] : rangesOf(node, told)) {
        for (const fact of findTargets(source.passage(range), { issued, objectives, directive: liesIn(tasks, range.start), report })) found.push({ fact, heading: under });
      }
      if (node.children.length === 0) continue;
      const table = node.kind === 'table' ? readAimTable(source, node, { issued, objectives }) : null;
      for (const fact of table?.facts ?? []) found.push({ fact, heading: under });
      visit(node.children, under, leadsToAims(source, node, aimed), report || leadsToReport(node), table?.told ?? told);
    }
  };
  visit(roots, null, false, false, new Set());
  return found.sort((a, b) => a.fact.range.start - b.fact.range.start);
}

/** True if a place lies in one of some ranges that are in order. */
function liesIn(ranges: readonly Range[], place: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low > 0 && place < ranges[low - 1]!.end;
}

/** A heading speaks for what is under it; an item may add that its list is of aims. */
function leadsToAims(source: SourceText, node: OutlineNode, underAims: boolean): boolean {
  if (node.kind === 'heading') return namesObjectives(node.title ?? '');
  if (underAims || node.kind !== 'item') return underAims;
  const { text } = source.passage(node.content);
  return namesObjectives(text) && !leadsToOrders(text);
}

/** A heading may say that under it stands what was reached. */
function leadsToReport({ kind, sectionKind, title }: OutlineNode): boolean {
  return kind === 'heading' && ((sectionKind === 'other' && namesReport(title ?? '')) || opensWithReport(title ?? ''));
}

/** A row's cells each, without those of which its table has told; else the node's own words. */
function rangesOf(node: OutlineNode, told: ReadonlySet<Range>): readonly Range[] {
  if (node.kind === 'table') return [];
  return node.row ? node.row.cells.filter((cell) => !told.has(cell)) : [node.content];
}
