/** Looks for targets in every part of a document. */
import type { Range } from '../document/model.js';
import type { SourceText } from '../document/source-text.js';
import type { OutlineNode } from '../segment/outline.js';
import { findTargets, type TargetFact } from './targets/index.js';

export interface PlacedTarget {
  readonly fact: TargetFact;
  readonly heading: OutlineNode | null;
}

/** The targets of all headings, items, paragraphs and table cells, in reading order. */
export function targetsOfOutline(source: SourceText, roots: readonly OutlineNode[], issued: string | null): readonly PlacedTarget[] {
  const found: PlacedTarget[] = [];
  const visit = (nodes: readonly OutlineNode[], heading: OutlineNode | null, subject: string | null): void => {
    for (const node of nodes) {
      const under = node.kind === 'heading' ? node : heading;
      for (const range of rangesOf(node)) {
        for (const fact of findTargets(source.passage(range), { issued, heading: subject })) found.push({ fact, heading: under });
      }
      visit(node.children, under, node.kind === 'heading' ? node.title : node.kind === 'item' ? source.passage(node.content).text : subject);
    }
  };
  visit(roots, null, null);
  return found.sort((a, b) => a.fact.range.start - b.fact.range.start);
}

/** A row's cells each, else the node's own words. */
function rangesOf(node: OutlineNode): readonly Range[] {
  if (node.kind === 'table') return [];
  return node.row ? node.row.cells : [node.content];
}
