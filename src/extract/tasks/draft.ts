/** A task while its agencies, times and product are still being gathered. */
import type { Role } from '../../contract/schema.js';
import type { Range } from '../../document/model.js';
import type { OutlineNode } from '../../segment/outline.js';
import type { DeadlinePlace } from '../deadlines/types.js';

/** An agency named for a task. */
export interface Party {
  readonly name: string;
  readonly role: Role;
  readonly group: boolean;
  /** True if the task's own words do not name it: it comes from a heading or an intro line. */
  readonly inherited: boolean;
  /** True for a lead that shares the chair with whoever else leads. */
  readonly joint?: boolean;
  /** The cell that names it, where the cell was put together from lines that were read across its row. */
  readonly cell?: Range;
}

/** A stretch of the document that gives a task its time. */
export interface TimeSource {
  readonly range: Range;
  readonly place: DeadlinePlace;
  /** Where the table has a column for each, what gives the end of the time that begins in `range`. */
  readonly until?: Range;
  /** Where `range` is the heading of a column that the task's row marks: the time that it stands for. */
  readonly meaning?: string;
  /** True for the time over a list of tasks, which holds for those that tell no time of their own. */
  readonly shared?: boolean;
}

export interface TaskDraft {
  /** The task's own words. */
  readonly range: Range;
  readonly text: string;
  /** The nearest heading; null if there is none. */
  readonly heading: OutlineNode | null;
  readonly origin: 'outline' | 'table';
  readonly parties: readonly Party[];
  readonly times: readonly TimeSource[];
  readonly product: string | null;
  /** True where those who open its words coordinate, by the line above it. */
  readonly joining?: boolean;
  /** Cells that name agencies but cannot be trusted to hold their own words alone. */
  readonly doubts?: readonly Range[];
}
