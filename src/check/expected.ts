/**
 * What a fixture's `expected.json` holds: the facts of a plan and nothing else.
 *
 * No ids, offsets, boxes, confidences or file names: those change when nothing that matters has changed, and
 * one file must serve a text, a digital PDF and a scan of the same document. Facts are named, not numbered:
 * a task gives its section by the section's title and its agencies by name under their role.
 *
 * A file made by hand may hold only what its author has checked: a part that is left out (`document`, one of its fields,
 * `references`, `sections`, `tasks`, `targets`, `diagnostics`) is not compared, nor is a plain value of a listed fact
 * (a section's `level`, a reference's `date`, a target's `unit`). Within a part that is there every fact counts, and what
 * hangs on a task (`agencies`, `deadlines`, `targets`, `product`) or says more of a deadline (`edtf`, `rrule`, `duration`,
 * `anchor`, `workingDays`, `inferred`) is none where it is left out.
 *
 * ```json
 * {
 *   "document": { "type": "KH", "number": "14/KH-UBND", "date": "2024-03-14", "title": "…", "recipients": ["…"] },
 *   "references": [{ "type": "QĐ", "number": "422/QĐ-TTg", "date": "2022-04-04", "issuer": "Thủ tướng Chính phủ" }],
 *   "sections": [{ "marker": "I.", "level": 2, "title": "MỤC ĐÍCH", "kind": "purpose" }],
 *   "tasks": [{
 *     "text": "Phòng Nội vụ chủ trì …", "section": "NHIỆM VỤ", "origin": "outline",
 *     "agencies": { "lead": ["Phòng Nội vụ"], "coordinating": ["Phòng Tài chính - Kế hoạch"] },
 *     "deadlines": [{ "raw": "trước ngày 20/6/2024", "kind": "by", "edtf": "../2024-06-20" }],
 *     "targets": ["tối thiểu 90%"], "product": "Báo cáo"
 *   }],
 *   "targets": [{ "raw": "tối thiểu 90%", "indicator": "…", "comparator": ">=", "value": 90, "unit": "%" }],
 *   "diagnostics": ["deadline-before-issue"]
 * }
 * ```
 */
import { z } from 'zod';
import { COMPARATORS, DEADLINE_KINDS, ROLES, SECTION_KINDS, type Plan } from '../contract/schema.js';

const name = z.string().min(1);
const optionalText = z.string().nullable().optional();

const expectedDocumentSchema = z.strictObject({
  /** Code of the document's type (`KH`); null if it has none. */
  type: optionalText,
  number: optionalText,
  issuer: optionalText,
  place: optionalText,
  date: optionalText,
  title: optionalText,
  period: optionalText,
  signatory: z
    .strictObject({ onBehalfOf: optionalText, actingFor: optionalText, position: optionalText, name: optionalText })
    .nullable()
    .optional(),
  recipients: z.array(name).optional(),
});

const expectedReferenceSchema = z.strictObject({
  number: name,
  type: optionalText,
  date: optionalText,
  issuer: optionalText,
});

const expectedSectionSchema = z.strictObject({
  title: z.string(),
  marker: optionalText,
  level: z.int().positive().optional(),
  kind: z.enum(SECTION_KINDS).optional(),
});

const expectedDeadlineSchema = z.strictObject({
  raw: name,
  kind: z.enum(DEADLINE_KINDS),
  edtf: optionalText,
  rrule: optionalText,
  duration: optionalText,
  anchor: optionalText,
  workingDays: z.boolean().optional(),
  inferred: z.boolean().optional(),
});

const expectedTaskSchema = z.strictObject({
  text: name,
  /** Title of the section that the task stands in. */
  section: optionalText,
  origin: z.enum(['outline', 'table']).optional(),
  /** Names of the agencies by role; a role that is left out has none. */
  agencies: z.partialRecord(z.enum(ROLES), z.array(name)).optional(),
  deadlines: z.array(expectedDeadlineSchema).optional(),
  /** The `raw` of each target that belongs to the task. */
  targets: z.array(name).optional(),
  product: optionalText,
});

const expectedTargetSchema = z.strictObject({
  raw: name,
  comparator: z.enum(COMPARATORS),
  indicator: optionalText,
  value: z.number().nullable().optional(),
  unit: optionalText,
  baseline: optionalText,
});

export const expectedSchema = z.strictObject({
  document: expectedDocumentSchema.optional(),
  references: z.array(expectedReferenceSchema).optional(),
  sections: z.array(expectedSectionSchema).optional(),
  tasks: z.array(expectedTaskSchema).optional(),
  targets: z.array(expectedTargetSchema).optional(),
  /** Codes of the warnings and errors, with repetitions; notes of severity `info` are left out. */
  diagnostics: z.array(name).optional(),
});

export type Expected = z.infer<typeof expectedSchema>;
export type ExpectedDocument = z.infer<typeof expectedDocumentSchema>;
export type ExpectedTask = z.infer<typeof expectedTaskSchema>;
export type ExpectedDeadline = z.infer<typeof expectedDeadlineSchema>;
export type ExpectedTarget = z.infer<typeof expectedTargetSchema>;

/** A plan's facts in the form of `expected.json`. What is none is left out where that says the same. */
export function expectedFrom(plan: Plan): Required<Expected> {
  const { type, references, spans: _spans, electronicSignatures: _signatures, ...fields } = plan.document;
  return {
    document: { type: type?.code ?? null, ...fields },
    references: references.map(({ type, number, date, issuer }) => ({ type, number, date, issuer })),
    sections: plan.sections.map(({ marker, level, title, kind }) => ({ marker, level, title, kind })),
    tasks: plan.tasks.map(taskProjection(plan)),
    targets: plan.targets.map(({ raw, indicator, comparator, value, unit, baseline }) => ({
      raw, indicator, comparator, value, unit, ...(baseline !== null && { baseline }),
    })),
    diagnostics: plan.diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code).sort(),
  };
}

function taskProjection(plan: Plan): (task: Plan['tasks'][number]) => ExpectedTask {
  const sections = new Map(plan.sections.map(({ id, title }) => [id, title]));
  const agencies = new Map(plan.agencies.map(({ id, name }) => [id, name]));
  const deadlines = new Map(plan.deadlines.map((deadline) => [deadline.id, deadline]));
  const targets = new Map(plan.targets.map(({ id, raw }) => [id, raw]));
  return (task) => {
    const byRole: Partial<Record<(typeof ROLES)[number], string[]>> = {};
    for (const role of ROLES) {
      const names = task.agencies.filter((entry) => entry.role === role).map(({ agency }) => agencies.get(agency) ?? agency);
      if (names.length > 0) byRole[role] = names;
    }
    const times = task.deadlines.flatMap((id) => deadlines.get(id) ?? []);
    return {
      text: task.text,
      section: task.section === null ? null : (sections.get(task.section) ?? task.section),
      origin: task.origin,
      ...(Object.keys(byRole).length > 0 && { agencies: byRole }),
      ...(times.length > 0 && { deadlines: times.map(deadlineProjection) }),
      ...(task.targets.length > 0 && { targets: task.targets.map((id) => targets.get(id) ?? id) }),
      ...(task.product !== null && { product: task.product }),
    };
  };
}

function deadlineProjection({ raw, kind, edtf, rrule, duration, anchor, workingDays, inferred }: Plan['deadlines'][number]): ExpectedDeadline {
  return {
    raw,
    kind,
    ...(edtf !== null && { edtf }),
    ...(rrule !== null && { rrule }),
    ...(duration !== null && { duration }),
    ...(anchor !== null && { anchor }),
    ...(workingDays === true && { workingDays }),
    ...(inferred && { inferred }),
  };
}
