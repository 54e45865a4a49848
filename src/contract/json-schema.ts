/** The contract as JSON Schema, for readers that do not use zod. */
import { z } from 'zod';
import { planSchema } from './schema.js';

/** The JSON Schema, draft 2020-12, of what plan-extract writes. */
export function planJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(planSchema, { target: 'draft-2020-12' });
}
