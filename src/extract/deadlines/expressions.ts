/** What a time expression in the text says, before it is known whether it is a deadline and of which year. */
import type { WrittenDate } from './written-date.js';

/** How often, in the terms of RFC 5545. */
export interface Recurrence {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly byMonth?: number;
  /** -1 is the last day. */
  readonly byMonthDay?: number;
  readonly byDay?: string;
  /** Which one of the days it is: the fifth working day of a month. */
  readonly bySetPos?: number;
}

interface Placed {
  /** Index of the expression's first token, and of the first one after it. */
  readonly from: number;
  readonly next: number;
}

/**
 * `trước ngày 20/6`: an end. `horizon` is true for `đến`, `tới`, which also name how far a plan looks;
 * `cued` is false where no preposition introduces it (`cuối năm 2025`).
 */
export interface ByExpression extends Placed {
  readonly form: 'by';
  readonly date: WrittenDate;
  readonly horizon: boolean;
  readonly cued: boolean;
}

/** `trong quý II`, `tháng 7/2025`: a period. `cued` is false where no preposition introduces it. */
export interface DuringExpression extends Placed {
  readonly form: 'during';
  readonly date: WrittenDate;
  readonly cued: boolean;
}

/** `từ ngày … đến ngày …`, `từ năm 2027`: a period with its ends; without `end` it is open. */
export interface SpanExpression extends Placed {
  readonly form: 'span';
  readonly start: WrittenDate;
  readonly end: WrittenDate | null;
  readonly cued: boolean;
}

/** `trong tuần này`, `trước 17 giờ ngày mai`: counted from the day of issue; `end` is true for an end, false for a period. */
export interface NearExpression extends Placed {
  readonly form: 'near';
  readonly unit: 'day' | 'week' | 'month';
  readonly ahead: number;
  readonly end: boolean;
}

export interface RecurringExpression extends Placed {
  readonly form: 'recurring';
  readonly rule: Recurrence;
  /** The years in which it recurs, where they are named (`hằng năm từ 2026 - 2029`). */
  readonly bounds: SpanExpression | ByExpression | null;
  /** True if nothing but its place in the sentence can tell whether it describes a verb or a noun. */
  readonly ambiguous: boolean;
}

/** `chậm nhất 15 ngày làm việc sau khi …`, `sau khi … ban hành`. */
export interface RelativeExpression extends Placed {
  readonly form: 'relative';
  /** ISO 8601; null if no length is written. */
  readonly duration: string | null;
  readonly workingDays: boolean;
  /** Tokens of what it counts from; null if that is not said. */
  readonly anchor: Placed | null;
}

export interface OngoingExpression extends Placed {
  readonly form: 'ongoing';
}

export type TimeExpression = ByExpression | DuringExpression | SpanExpression | RecurringExpression | RelativeExpression | OngoingExpression | NearExpression;
