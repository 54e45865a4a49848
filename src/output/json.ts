/** Results as JSON text. */
import type { Plan } from '../contract/schema.js';

/** A document on one line (NDJSON), or indented for people; ends with a line end. */
export function formatPlan(plan: Plan, pretty: boolean): string {
  return `${JSON.stringify(plan, null, pretty ? 2 : undefined)}\n`;
}
