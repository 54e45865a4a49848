import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planJsonSchema } from '../../src/contract/json-schema.js';

describe('schema/plan.schema.json', () => {
  it('is what the zod schema gives; run `npm run schema` if it is not', () => {
    const written: unknown = JSON.parse(readFileSync(new URL('../../schema/plan.schema.json', import.meta.url), 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(planJsonSchema())));
  });

  it('says that it is draft 2020-12', () => {
    expect(planJsonSchema().$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});
