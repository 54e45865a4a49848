/** `expected.json` as a list of facts that can be paired and compared. */
import { ROLES } from '../contract/schema.js';
import type { Expected, ExpectedDeadline, ExpectedTask } from './expected.js';
import type { FactKind } from './kinds.js';

export type FactValue = string | number | boolean | null;

export interface Fact {
  readonly kind: FactKind;
  /** What tells it from others of its kind; two facts that are to be compared have alike ones. */
  readonly identity: string;
  /** What is compared, by name. A field that only one side has is not. */
  readonly fields: Readonly<Record<string, FactValue>>;
  /** Where it stands in `expected.json`. */
  readonly path: readonly (string | number)[];
  /** Facts that belong to this one and are compared with those of its partner only. */
  readonly parts: readonly Fact[];
}

/** The facts of an `expected.json`, in its order. A part that is left out has no entry in `present`. */
export function factsOf(expected: Expected): { readonly facts: readonly Fact[]; readonly present: ReadonlySet<FactKind> } {
  const facts: Fact[] = [];
  const present = new Set<FactKind>();
  const add = (kinds: readonly FactKind[], more: readonly Fact[] | undefined): void => {
    if (!more) return;
    facts.push(...more);
    for (const kind of kinds) present.add(kind);
  };
  const { document, references, sections, tasks, targets, diagnostics } = expected;
  if (document) add(['header'], headerFacts(document));
  add(['recipients'], document?.recipients?.map((name, i) => plain('recipients', name, ['document', 'recipients', i])));
  add(['references'], references?.map((reference, i) => fact('references', reference.number, reference, ['references', i])));
  add(['sections'], sections?.map((section, i) => fact('sections', `${section.marker ?? ''} ${section.title}`, section, ['sections', i])));
  add(['tasks', 'agencies', 'deadlines', 'products', 'targets'], tasks?.map((task, i) => taskFact(task, ['tasks', i])));
  add(['targets'], targets?.map((target, i) =>
    fact('targets', `${target.raw} ${target.indicator ?? ''}`, { baseline: null, ...target }, ['targets', i])));
  add(['diagnostics'], diagnostics?.map((code, i) => plain('diagnostics', code, ['diagnostics', i])));
  return { facts, present };
}

const SIGNATORY_FIELDS = ['onBehalfOf', 'actingFor', 'position', 'name'] as const;

/** Each field of the header is a fact; one whose value is null is the absence of one. */
function headerFacts({ recipients: _, signatory, ...fields }: NonNullable<Expected['document']>): Fact[] {
  const facts = Object.entries(fields).map(([name, value]) => fact('header', name, { [name]: value }, ['document', name]));
  if (signatory === undefined) return facts;
  return [...facts, ...SIGNATORY_FIELDS.flatMap((name) => {
    const value = signatory === null ? null : signatory[name];
    return value === undefined ? [] : [fact('header', `signatory ${name}`, { [name]: value }, ['document', 'signatory', name])];
  })];
}

function taskFact({ agencies = {}, deadlines = [], targets = [], product, ...task }: ExpectedTask, path: (string | number)[]): Fact {
  const parts = [
    ...ROLES.flatMap((role) => (agencies[role] ?? []).map((name, i) =>
      fact('agencies', name, { name, role }, [...path, 'agencies', role, i]))),
    ...deadlines.map((deadline, i) => deadlineFact(deadline, [...path, 'deadlines', i])),
    ...targets.map((raw, i) => plain('targets', raw, [...path, 'targets', i])),
    ...(product ? [plain('products', product, [...path, 'product'])] : []),
  ];
  return { ...fact('tasks', task.text, task, path), parts };
}

/** What a deadline does not say is null: expected files leave it out. */
function deadlineFact(deadline: ExpectedDeadline, path: (string | number)[]): Fact {
  const full = { edtf: null, rrule: null, duration: null, anchor: null, workingDays: false, inferred: false, ...deadline };
  return fact('deadlines', deadline.raw, full, path);
}

function fact(kind: FactKind, identity: string, values: Readonly<Record<string, FactValue | undefined>>, path: readonly (string | number)[]): Fact {
  const fields = Object.fromEntries(Object.entries(values).filter((entry): entry is [string, FactValue] => entry[1] !== undefined));
  return { kind, identity, fields, path, parts: [] };
}

function plain(kind: FactKind, text: string, path: readonly (string | number)[]): Fact {
  return fact(kind, text, { text }, path);
}
