import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectedSchema } from '../../src/check/expected.js';
import { FACT_KINDS } from '../../src/check/kinds.js';

const PAGE = readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8');

it('the expected facts that docs/ci.md shows are read as such', () => {
  const example = /```json\n(\{\n {2}"document"[\s\S]*?)```/u.exec(PAGE)?.[1];
  expect(expectedSchema.safeParse(JSON.parse(example ?? '')).success).toBe(true);
});

it('docs/ci.md names every kind of fact that is scored', () => {
  for (const kind of FACT_KINDS) expect(PAGE).toContain(`\`${kind}\``);
});
