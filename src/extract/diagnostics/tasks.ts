/** What a careful clerk would say of tasks. */
import type { Finding } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import type { OutlineNode } from '../../segment/outline.js';
import type { TaskDraft } from '../tasks/draft.js';

/** Beyond this share of tasks without a lead, naming each section would only repeat that the document names hardly anybody. */
const MOST_LEADERLESS = 0.5;
/** Characters of a text that a finding quotes. */
const LONGEST_QUOTE = 80;

/** Tasks that nobody leads, counted by section, or once if they are most; tasks that stand twice in one section; cells whose agencies are in doubt. */
export function diagnoseTasks(source: SourceText, drafts: readonly TaskDraft[]): readonly Finding[] {
  return [...withoutLead(drafts), ...duplicates(drafts), ...doubtfulCells(source, drafts)];
}

function doubtfulCells(source: SourceText, drafts: readonly TaskDraft[]): Finding[] {
  return drafts.flatMap(({ doubts = [] }) => doubts.map((range): Finding => ({
    code: 'cell-doubtful', severity: 'warning', values: { text: source.text.slice(range.start, range.end).slice(0, LONGEST_QUOTE) }, range,
  })));
}

function withoutLead(drafts: readonly TaskDraft[]): Finding[] {
  const bySection = new Map<OutlineNode | null, TaskDraft[]>();
  for (const draft of drafts) {
    if (draft.parties.some(({ role }) => role === 'lead')) continue;
    const section = bySection.get(draft.heading);
    if (section) section.push(draft);
    else bySection.set(draft.heading, [draft]);
  }
  const count = [...bySection.values()].reduce((sum, tasks) => sum + tasks.length, 0);
  const [first] = bySection.values();
  if (first && bySection.size > 1 && count > MOST_LEADERLESS * drafts.length) {
    return [{ code: 'tasks-mostly-without-lead', severity: 'info', values: { count, total: drafts.length }, range: first[0]!.range }];
  }
  return [...bySection].map(([heading, tasks]) => ({
    code: 'task-without-lead',
    severity: 'info',
    values: { count: tasks.length, place: heading?.title ?? tasks[0]!.text.slice(0, LONGEST_QUOTE) },
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
    return [{ code: draft.origin === 'table' ? 'duplicate-rows' : 'duplicate-task', severity: 'warning', values: { text: draft.text.slice(0, LONGEST_QUOTE) }, range: draft.range }];
  });
}
