/** The sections of the contract: the outline's headings, numbered by their place in it. */
import { planSpan } from '../contract/assemble.js';
import type { PlanSection } from '../contract/schema.js';
import type { SourceText } from '../document/source-text.js';
import type { OutlineNode } from '../segment/outline.js';

export interface Sections {
  readonly sections: readonly PlanSection[];
  /** The id of a heading's section. */
  readonly idOf: ReadonlyMap<OutlineNode, string>;
}

/**
 * Sections in reading order: `s1`, `s1.1`, `s1.2`, `s2` ….
 * @param tasks headings that turned out to be tasks: no sections, and what stands under them belongs to the section above.
 */
export function extractSections(source: SourceText, roots: readonly OutlineNode[], tasks: ReadonlySet<OutlineNode> = new Set()): Sections {
  const sections: PlanSection[] = [];
  const idOf = new Map<OutlineNode, string>();
  const visit = (nodes: readonly OutlineNode[], parent: string | null, counter: { count: number }) => {
    for (const node of nodes) {
      if (node.kind !== 'heading' || tasks.has(node)) {
        if (parent !== null && tasks.has(node)) idOf.set(node, parent);
        visit(node.children, parent, counter);
        continue;
      }
      const id = `${parent ?? 's'}${parent === null ? '' : '.'}${++counter.count}`;
      idOf.set(node, id);
      sections.push({ id, marker: node.marker, level: node.level, title: node.title ?? '', kind: node.sectionKind, parent, span: planSpan(source, node.range) });
      visit(node.children, id, { count: 0 });
    }
  };
  visit(roots, null, { count: 0 });
  return { sections, idOf };
}
