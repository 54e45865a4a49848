/** What target extraction takes in and hands on. */
import type { Range } from '../../document/model.js';
import type { PlanTarget } from '../../contract/schema.js';

export interface TargetContext {
  /** The document's own date, EDTF; null if it has none. A result reported for a year before it is no aim. */
  readonly issued: string | null;
  /** True where whatever is stated is to be reached: in a section of objectives, or under a lead-in that names them. */
  readonly objectives: boolean;
  /** True in a task: what is to be made or done so many times is an aim there. */
  readonly directive?: boolean;
  /** True under a heading that reports what was reached (`Những kết quả nổi bật`): nothing is an aim before a word for one. */
  readonly report?: boolean;
}

/** A target of the contract before it has an id and a section; `range` lies in the document's text. */
export interface TargetFact extends Omit<PlanTarget, 'id' | 'span' | 'section'> {
  readonly range: Range;
}
