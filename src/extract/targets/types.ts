/** What target extraction takes in and hands on. */
import type { Range } from '../../document/model.js';
import type { PlanTarget } from '../../contract/schema.js';

export interface TargetContext {
  /** The document's own date, EDTF; null if it has none. A result reported for a year before it is no aim. */
  readonly issued: string | null;
  /** The heading or item that the passage stands under, whose words say what a bare number is of; null if there is none. */
  readonly heading: string | null;
}

/** A target of the contract before it has an id and a section; `range` lies in the document's text. */
export interface TargetFact extends Omit<PlanTarget, 'id' | 'span' | 'section'> {
  readonly range: Range;
}
