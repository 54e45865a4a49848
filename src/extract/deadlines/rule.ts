import type { Token } from '../text/tokens.js';
import type { Verdict } from '../verdicts.js';
import type { TimeExpression } from './expressions.js';
import type { DeadlineContext } from './types.js';

/** One reason to keep or drop an expression in running text; null where it has nothing to say. */
export type Rule = (expression: TimeExpression, tokens: readonly Token[], context: DeadlineContext) => Verdict;
