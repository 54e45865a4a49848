/** What extraction hands on: the contract's facts, linked by id, with findings that still lack their words. */
import type { Finding } from '../document/model.js';
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
