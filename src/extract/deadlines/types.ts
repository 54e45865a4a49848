/** What deadline extraction takes in and hands on. */
import type { Range } from '../../document/model.js';
import type { PlanDeadline } from '../../contract/schema.js';

/**
 * Where a passage stands, which decides what counts as a deadline in it.
 * - `text`: a task's own words; a time needs a reason to be one (a preposition, a duty it sets).
 * - `time-cell`: the time column of a task table; whatever names a time is one.
 * - `end-cell`: the same in a column whose heading says that it gives ends (`Thời hạn`).
 * - `time-line`: a line that gives the item above its time (`Thời gian hoàn thành: …`), with or without its label.
 */
export type DeadlinePlace = 'text' | 'time-cell' | 'end-cell' | 'time-line';

export interface DeadlineContext {
  /** The document's own date, EDTF, perhaps partial; null if it has none. */
  readonly issued: string | null;
  /** The period that the document is for, EDTF; null if none is named. */
  readonly period: string | null;
  readonly place: DeadlinePlace;
  /** The month over the list in which a task stands (`2025-10`), of which its days are where they name none. */
  readonly month?: string | undefined;
}

/** A deadline of the contract before it has an id; `range` lies in the document's text. */
export interface DeadlineFact extends Omit<PlanDeadline, 'id' | 'span'> {
  readonly range: Range;
  /** True if `raw` names a day that no calendar has (`31/02/2024`); then `start`, `end` and `edtf` are null. */
  readonly impossible: boolean;
  /** True if a sign in it was taken for the digit that it must be (`3O/6/2025`). */
  readonly misread: boolean;
}
