/** From a document's outline to the facts of the contract. */
import { planSpan } from '../contract/assemble.js';
import type { PlanDocument, PlanSection } from '../contract/schema.js';
import type { SourceText } from '../document/source-text.js';
import type { Outline, OutlineNode } from '../segment/outline.js';
import { diagnoseDeadlines, diagnoseSums } from './diagnostics/index.js';
import { diagnoseTasks } from './diagnostics/tasks.js';
import { linkFacts } from './link.js';
import { targetsOfOutline } from './targets-of-outline.js';
import { outlineTasks } from './tasks/outline-tasks.js';
import type { Facts } from './types.js';

export type { Facts } from './types.js';

/** Finds what a document demands: header, sections, tasks, agencies, deadlines, targets. Never throws. */
export function extract(source: SourceText, outline: Outline): Facts {
  const document = EMPTY;
  const headings = headingsOf(outline.roots);
  const sections = headings.map((node, i): PlanSection => ({ id: `s${i + 1}`, marker: node.marker, level: node.level, title: node.title ?? '', kind: node.sectionKind, parent: null, span: planSpan(source, node.range) }));
  const ids = new Map(headings.map((node, i) => [node, sections[i]?.id ?? null]));
  const drafts = outlineTasks(source, outline);
  const { deadlineFacts, ...linked } = linkFacts({
    source,
    drafts,
    targets: targetsOfOutline(source, outline.roots, document.date),
    issued: document.date,
    period: document.period,
    sectionId: (heading) => (heading && ids.get(heading)) ?? null,
  });
  return {
    document,
    sections,
    ...linked,
    findings: [...diagnoseDeadlines(deadlineFacts, document.date), ...diagnoseTasks(drafts), ...diagnoseSums(source, outline.roots)],
  };
}

function headingsOf(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [...(node.kind === 'heading' ? [node] : []), ...headingsOf(node.children)]);
}

const EMPTY: PlanDocument = {
  type: null, number: null, issuer: null, place: null, date: null, title: null, period: null,
  signatory: null, recipients: [], references: [],
};
