/** A reason to keep a quantity as an aim or to drop it, and what it looks at. */
import type { Token } from '../text/tokens.js';
import type { Verdict } from '../verdicts.js';
import type { Comparison } from './comparators.js';
import type { Quantity } from './quantities.js';
import type { TargetContext } from './types.js';

/** A quantity that may be an aim, with what its passage tells of it. */
export interface Candidate {
  readonly quantity: Quantity;
  readonly comparison: Comparison;
  /** True where the passage so far only reports figures. */
  readonly reported: boolean;
  /** True behind the number from which it changes (`từ 32% năm 2025 lên 40%`). */
  readonly changed: boolean;
  /** True for a count that goes on with a list of aims (`trồng mới 15 ha rừng, 500 cây phân tán`). */
  readonly listed: boolean;
  /** True for a share of what was counted right before it, if that was no aim (`ngân sách tỉnh 40 tỷ đồng, chiếm 20%`). */
  readonly ofNoAim: boolean;
  /** True in brackets right behind a share, or right behind a count that is an aim. */
  readonly restates: boolean;
  /** True behind the verb that tells of those counted before (`12 xã đạt …`), if that count was an aim. */
  readonly told: boolean;
}

/** One reason to keep or drop a quantity; null where it has nothing to say. */
export type Rule = (candidate: Candidate, tokens: readonly Token[], context: TargetContext) => Verdict;
