/** Whether a plan keeps the contract: its shape, and what a shape cannot say. */
import { planSchema } from '../contract/schema.js';
import { checkIds } from './ids.js';
import type { Problem } from './problem.js';
import { checkSpans } from './spans.js';
import { checkTimes } from './times.js';

export type { Problem, ProblemRule } from './problem.js';

/** The problems of a value that should be a plan; consistency is looked at only if the shape is right. */
export function validatePlan(value: unknown): Problem[] {
  const parsed = planSchema.safeParse(value);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({
      rule: 'schema', message, path: path.map((segment) => (typeof segment === 'symbol' ? String(segment) : segment)),
    }));
  }
  return [...checkIds(parsed.data), ...checkSpans(parsed.data), ...checkTimes(parsed.data)];
}
