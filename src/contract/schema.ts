/**
 * The output contract, version 1. This schema is the source of truth for the JSON that plan-extract writes;
 * docs/contract.md says what each value means.
 */
import { z } from 'zod';

export const SCHEMA_VERSION = '1.0';

const offset = z.int().nonnegative();
const share = z.number().min(0).max(1);

export const boxSchema = z.strictObject({
  page: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
});

export const spanSchema = z.strictObject({
  page: z.int().positive(),
  start: offset,
  end: offset,
  boxes: z.array(boxSchema).optional(),
});

export const pageSchema = z.strictObject({
  number: z.int().positive(),
  origin: z.enum(['text-layer', 'ocr', 'plain-text']),
  start: offset,
  end: offset,
  width: z.number().positive().nullable(),
  height: z.number().positive().nullable(),
  confidence: share,
  restored: z.int().nonnegative(),
});

export const referenceSchema = z.strictObject({
  id: z.string().regex(/^r\d+$/u),
  type: z.string().nullable(),
  number: z.string(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  raw: z.string(),
  span: spanSchema,
});

export const signatorySchema = z.strictObject({
  onBehalfOf: z.string().nullable(),
  actingFor: z.string().nullable(),
  position: z.string().nullable(),
  name: z.string().nullable(),
});

export const documentSchema = z.strictObject({
  type: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  place: z.string().nullable(),
  date: z.string().nullable(),
  title: z.string().nullable(),
  period: z.string().nullable(),
  signatory: signatorySchema.nullable(),
  recipients: z.array(z.string()),
  references: z.array(referenceSchema),
  /** Where each header field stands in the text; a field that came from elsewhere (a received-stamp) has none. */
  spans: z.record(z.string(), spanSchema).optional(),
  electronicSignatures: z
    .array(z.strictObject({ signer: z.string().nullable(), time: z.string().nullable(), page: z.int().positive() }))
    .optional(),
});

export const SECTION_KINDS = [
  'purpose', 'requirements', 'purpose-requirements', 'objectives', 'tasks', 'funding', 'implementation', 'appendix', 'other',
] as const;

export const sectionSchema = z.strictObject({
  id: z.string().regex(/^s\d+(\.\d+)*$/u),
  marker: z.string().nullable(),
  level: z.int().positive(),
  title: z.string(),
  kind: z.enum(SECTION_KINDS),
  parent: z.string().nullable(),
  span: spanSchema,
});

export const ROLES = ['lead', 'coordinating', 'supervising', 'reported-to'] as const;

export const taskSchema = z.strictObject({
  id: z.string().regex(/^t\d+$/u),
  text: z.string(),
  section: z.string().nullable(),
  origin: z.enum(['outline', 'table']),
  agencies: z.array(z.strictObject({ agency: z.string(), role: z.enum(ROLES), inherited: z.boolean() })),
  deadlines: z.array(z.string()),
  targets: z.array(z.string()),
  product: z.string().nullable(),
  span: spanSchema,
  confidence: share,
});

export const COMPARATORS = ['>=', '>', '=', '<=', '<', 'increase', 'decrease'] as const;

export const targetSchema = z.strictObject({
  id: z.string().regex(/^g\d+$/u),
  raw: z.string(),
  indicator: z.string().nullable(),
  comparator: z.enum(COMPARATORS),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  baseline: z.string().nullable(),
  section: z.string().nullable(),
  span: spanSchema,
});

export const DEADLINE_KINDS = ['by', 'during', 'recurring', 'relative', 'ongoing'] as const;

export const deadlineSchema = z.strictObject({
  id: z.string().regex(/^d\d+$/u),
  raw: z.string(),
  kind: z.enum(DEADLINE_KINDS),
  edtf: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  rrule: z.string().nullable(),
  duration: z.string().nullable(),
  anchor: z.string().nullable(),
  workingDays: z.boolean().optional(),
  inferred: z.boolean(),
  span: spanSchema,
});

export const agencySchema = z.strictObject({
  id: z.string().regex(/^a\d+$/u),
  name: z.string(),
  aliases: z.array(z.string()),
  group: z.boolean(),
  mentions: z.int().nonnegative(),
});

export const diagnosticSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  span: spanSchema.optional(),
  page: z.int().positive().optional(),
});

export const planSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  source: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    mediaType: z.string(),
    pageCount: z.int().nonnegative(),
  }),
  pages: z.array(pageSchema),
  text: z.string(),
  document: documentSchema,
  sections: z.array(sectionSchema),
  tasks: z.array(taskSchema),
  targets: z.array(targetSchema),
  deadlines: z.array(deadlineSchema),
  agencies: z.array(agencySchema),
  diagnostics: z.array(diagnosticSchema),
});

export type Plan = z.infer<typeof planSchema>;
export type PlanSpan = z.infer<typeof spanSchema>;
export type PlanDocument = z.infer<typeof documentSchema>;
export type PlanReference = z.infer<typeof referenceSchema>;
export type PlanSection = z.infer<typeof sectionSchema>;
export type PlanTask = z.infer<typeof taskSchema>;
export type PlanTarget = z.infer<typeof targetSchema>;
export type PlanDeadline = z.infer<typeof deadlineSchema>;
export type PlanAgency = z.infer<typeof agencySchema>;
export type PlanDiagnostic = z.infer<typeof diagnosticSchema>;
export type SectionKind = (typeof SECTION_KINDS)[number];
export type Role = (typeof ROLES)[number];
export type Comparator = (typeof COMPARATORS)[number];
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
