/** From a document's outline to the facts of the contract. */
import type { SourceText } from '../document/source-text.js';
import type { Outline } from '../segment/outline.js';
import { mostNamedYear } from './deadlines/index.js';
import { diagnoseDeadlines, diagnoseReadability, diagnoseSums, diagnoseTargets, diagnoseTasks } from './diagnostics/index.js';
import { extractHeader } from './header/index.js';
import { linkFacts } from './link.js';
import { extractSections } from './sections.js';
import { targetsOfOutline } from './targets/outline-targets.js';
import { withReadersNamed } from './tasks/addressees.js';
import { outlineTasks } from './tasks/outline-tasks.js';
import { settlePiecedNames } from './tasks/pieced-names.js';
import { withoutSendersOwn } from './tasks/sender.js';
import type { Facts } from './types.js';

export type { Facts } from './types.js';

/** Finds what a document demands: header, sections, tasks, agencies, deadlines, targets. Never throws. */
export function extract(source: SourceText, outline: Outline): Facts {
  const header = extractHeader(source, outline);
  const { date: issued, period } = header.document;
  const { drafts: all, taskHeadings, readers } = outlineTasks(source, outline, header.document);
  const drafts = settlePiecedNames(withReadersNamed(withoutSendersOwn(all, readers, header.document), readers));
  const { sections, idOf } = extractSections(source, outline.roots, taskHeadings);
  const targets = targetsOfOutline(source, outline.roots, issued ?? firstYear(period), drafts.map(({ range }) => range));
  const { deadlineFacts, findings, ...linked } = linkFacts({
    source,
    drafts,
    targets,
    issued,
    period: period ?? (issued === null ? mostNamedYear(source.text) : null),
    sectionId: (heading) => (heading && idOf.get(heading)) ?? null,
  });
  return {
    document: header.document,
    sections,
    ...linked,
    findings: [
      ...header.findings, ...findings, ...diagnoseDeadlines(deadlineFacts, issued), ...diagnoseTargets(source, targets.map(({ fact }) => fact)),
      ...diagnoseTasks(source, drafts), ...diagnoseSums(source, outline.roots), ...diagnoseReadability(source),
    ],
  };
}

/** The year in which a period begins; a document without a date is taken to be of that year. */
function firstYear(period: string | null): string | null {
  return /^\d{4}/u.exec(period ?? '')?.[0] ?? null;
}
