import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentedTables, renderLexicons } from '../../scripts/lexicon-docs.js';
import { lexiconTableSchema } from '../../src/lexicon/schema.js';
import { GIVEN_NAMES, RARER_SURNAMES, SURNAMES } from '../../src/lexicon/person-names.js';
import { isSyllable } from '../../src/vietnamese/index.js';

const tables = await documentedTables(fileURLToPath(new URL('../../src/lexicon', import.meta.url)));

describe('the lexicons', () => {
  it.each(tables.map(({ file, name, table }) => [`${file}: ${name}`, table] as const))('%s has the shape of a table with a source', (_, table) => {
    const checked = lexiconTableSchema.safeParse(table);
    expect(checked.success ? [] : checked.error.issues).toEqual([]);
  });

  it.each(tables.map(({ file, name, description, table }) => [`${file}: ${name}`, description, JSON.stringify(table)] as const))('%s says what it is or where it comes from', (_, description, json) => {
    expect(description !== '' || json.includes('"source"')).toBe(true);
  });

  it('are listed in docs/lexicons.md as they are now (npm run docs)', () => {
    expect(readFileSync(new URL('../../docs/lexicons.md', import.meta.url), 'utf8')).toBe(renderLexicons(tables));
  });

  it.each(Object.entries({ SURNAMES, RARER_SURNAMES, GIVEN_NAMES }))('%s holds each syllable once, with a capital', (_, { syllables }) => {
    expect(new Set<string>(syllables).size).toBe(syllables.length);
    expect(syllables.filter((name) => !isSyllable(name) || !/^\p{Lu}\p{Ll}*$/u.test(name))).toEqual([]);
  });
});
