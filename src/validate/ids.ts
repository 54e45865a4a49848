/** Every id is given once, and every reference leads to one. */
import type { Plan } from '../contract/schema.js';
import type { Problem } from './problem.js';

/** The kinds of fact that have ids; references live in the document. */
const LISTS = ['sections', 'tasks', 'targets', 'deadlines', 'agencies'] as const;

export function checkIds(plan: Plan): Problem[] {
  return [
    ...LISTS.flatMap((list) => repeated(plan[list], [list])),
    ...repeated(plan.document.references, ['document', 'references']),
    ...sectionParents(plan),
    ...taskLinks(plan),
    ...plan.targets.flatMap(({ section }, i) => unknown(section, idsOf(plan.sections), ['targets', i, 'section'])),
  ];
}

function sectionParents({ sections }: Plan): Problem[] {
  const seen = new Set<string>();
  return sections.flatMap(({ id, parent }, i) => {
    const path = ['sections', i, 'parent'];
    const problems = unknown(parent, idsOf(sections), path);
    if (parent !== null && problems.length === 0 && !seen.has(parent)) {
      problems.push({ rule: 'parent-order', path, message: `section ${id} stands before its parent ${parent}` });
    }
    seen.add(id);
    return problems;
  });
}

function taskLinks({ tasks, sections, agencies, deadlines, targets }: Plan): Problem[] {
  const known = { sections: idsOf(sections), agencies: idsOf(agencies), deadlines: idsOf(deadlines), targets: idsOf(targets) };
  return tasks.flatMap((task, i) => {
    const path = ['tasks', i];
    const roles = task.agencies.map(({ agency, role }) => `${agency} ${role}`);
    return [
      ...unknown(task.section, known.sections, [...path, 'section']),
      ...task.agencies.flatMap(({ agency }, j) => unknown(agency, known.agencies, [...path, 'agencies', j, 'agency'])),
      ...task.deadlines.flatMap((id, j) => unknown(id, known.deadlines, [...path, 'deadlines', j])),
      ...task.targets.flatMap((id, j) => unknown(id, known.targets, [...path, 'targets', j])),
      ...roles.flatMap((entry, j): Problem[] => roles.indexOf(entry) === j ? [] : [
        { rule: 'repeated-agency', path: [...path, 'agencies', j], message: entry.replace(' ', ' is named twice as ') },
      ]),
    ];
  });
}

function repeated(items: readonly { readonly id: string }[], path: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i): Problem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ rule: 'duplicate-id', path: [...path, i, 'id'], message: `the id ${id} is given twice` }];
  });
}

function unknown(id: string | null, known: ReadonlySet<string>, path: readonly (string | number)[]): Problem[] {
  return id === null || known.has(id) ? [] : [{ rule: 'unknown-id', path, message: `nothing has the id ${id}` }];
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}
