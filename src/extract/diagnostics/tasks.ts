/** What a careful clerk would say of tasks. */
import type { Finding } from '../../document/model.js';
import type { OutlineNode } from '../../segment/outline.js';
import type { TaskDraft } from '../tasks/draft.js';

/** Tasks that nobody leads, counted by section; tasks that stand twice in one section. */
export function diagnoseTasks(drafts: readonly TaskDraft[]): readonly Finding[] {
  return [...withoutLead(drafts), ...duplicates(drafts)];
}

function withoutLead(drafts: readonly TaskDraft[]): Finding[] {
  const bySection = new Map<OutlineNode | null, TaskDraft[]>();
  for (const draft of drafts) {
    if (draft.parties.some(({ role }) => role === 'lead')) continue;
    const section = bySection.get(draft.heading);
    if (section) section.push(draft);
    else bySection.set(draft.heading, [draft]);
  }
  return [...bySection].map(([heading, tasks]) => ({
    code: 'task-without-lead',
    severity: 'info',
    values: { count: tasks.length, section: heading?.title ?? '' },
    range: tasks[0]!.range,
  }));
}

function duplicates(drafts: readonly TaskDraft[]): Finding[] {
  const seen = new Set<string>();
  const sections = new Map<OutlineNode | null, number>();
  return drafts.flatMap((draft): Finding[] => {
    if (!sections.has(draft.heading)) sections.set(draft.heading, sections.size);
    const key = `${sections.get(draft.heading) ?? -1}:${draft.text.toLowerCase()}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: draft.origin === 'table' ? 'duplicate-rows' : 'duplicate-task', severity: 'warning', values: { text: draft.text.slice(0, 80) }, range: draft.range }];
  });
}
