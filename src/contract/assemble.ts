/** Puts the stages' results together as the contract's JSON, and checks it. */
import type { ElectronicSignature, Finding, Range } from '../document/model.js';
import type { PageBox, SourceText } from '../document/source-text.js';
import { PlanError } from '../errors.js';
import { message, type Language } from './messages.js';
import { planSchema, SCHEMA_VERSION, type Plan, type PlanDiagnostic, type PlanSpan } from './schema.js';

export interface Parts {
  readonly source: Plan['source'];
  readonly text: SourceText;
  readonly facts: Pick<Plan, 'document'> & {
    readonly [K in 'sections' | 'tasks' | 'targets' | 'deadlines' | 'agencies']: readonly Plan[K][number][];
  };
  readonly electronicSignatures: readonly ElectronicSignature[];
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/**
 * The contract's JSON for one document, checked against the schema.
 * @throws {PlanError} `internal` if a stage handed on something that the contract forbids.
 */
export function assemble({ source, text, facts, electronicSignatures, findings, language }: Parts): Plan {
  const plan = {
    schemaVersion: SCHEMA_VERSION,
    source,
    pages: text.pages.map(({ page, start, end }) => ({
      number: page.number, origin: page.origin, start, end, width: page.width, height: page.height,
      confidence: round(page.confidence), restored: countRestored(text, start, end),
    })),
    text: text.text,
    document: {
      ...facts.document,
      ...(electronicSignatures.length > 0 && { electronicSignatures: [...electronicSignatures] }),
    },
    sections: facts.sections,
    tasks: facts.tasks,
    targets: facts.targets,
    deadlines: facts.deadlines,
    agencies: facts.agencies,
    diagnostics: findings.map((finding) => diagnostic(finding, text, language)),
  };
  const checked = planSchema.safeParse(plan);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new PlanError({
    code: 'internal',
    message: `the result breaks the contract at ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? ''}`,
    where: source.file,
    hint: 'this is a fault of plan-extract; please report it',
    cause: checked.error,
  });
}

function diagnostic(finding: Finding, text: SourceText, language: Language): PlanDiagnostic {
  const page = finding.page ?? (finding.range && text.pageAt(finding.range.start));
  return {
    code: finding.code,
    severity: finding.severity,
    message: message(finding, language),
    ...(finding.range && { span: planSpan(text, finding.range) }),
    ...(page !== undefined && { page }),
  };
}

/** A range as the contract writes a span. */
export function planSpan(text: SourceText, range: Range): PlanSpan {
  const { page, start, end, boxes } = text.span(range);
  return { page, start, end, ...(boxes.length > 0 && { boxes: boxes.map(roundBox) }) };
}

function roundBox(box: PageBox): PageBox {
  return { page: box.page, x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}

function countRestored(text: SourceText, start: number, end: number): number {
  return text.words({ start, end }).filter((word) => word.text !== word.raw).length;
}

/** To four digits after the point, so that output is stable and short. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
