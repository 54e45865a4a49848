/** Something in a plan that breaks the contract. */
export interface Problem {
  /** Short name of the rule, for machines. */
  readonly rule: ProblemRule;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type ProblemRule =
  | 'not-json'
  | 'schema'
  | 'duplicate-id'
  | 'unknown-id'
  | 'parent-order'
  | 'repeated-agency'
  | 'page-range'
  | 'page-number'
  | 'span-range'
  | 'span-page'
  | 'span-text'
  | 'unreal-date'
  | 'bad-recurrence'
  | 'bad-duration';
