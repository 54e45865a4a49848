/** What extraction hands on: the contract's facts, linked by id, with findings that still lack their words. */
import type { Finding, Range } from '../document/model.js';
import type { PlanAgency, PlanDeadline, PlanDocument, PlanSection, PlanTarget, PlanTask } from '../contract/schema.js';

export interface Facts {
  readonly document: PlanDocument;
  readonly sections: readonly PlanSection[];
  readonly tasks: readonly PlanTask[];
  readonly targets: readonly PlanTarget[];
  readonly deadlines: readonly PlanDeadline[];
  readonly agencies: readonly PlanAgency[];
  readonly findings: readonly Finding[];
}

/** A deadline found in a passage, before it has an id and a span. */
export type FoundDeadline = Omit<PlanDeadline, 'id' | 'span'> & { readonly range: Range };

/** A target found in a passage, before it has an id, a section and a span. */
export type FoundTarget = Omit<PlanTarget, 'id' | 'section' | 'span'> & { readonly range: Range };
