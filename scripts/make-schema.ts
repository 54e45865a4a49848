/** `npm run schema`: writes schema/plan.schema.json from the zod schema. */
import { writeFileSync } from 'node:fs';
import { planJsonSchema } from '../src/contract/json-schema.js';

writeFileSync(new URL('../schema/plan.schema.json', import.meta.url), `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
