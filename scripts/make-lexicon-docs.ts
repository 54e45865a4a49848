/** `npm run docs`: writes docs/lexicons.md from the tables in src/lexicon. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentedTables, renderLexicons } from './lexicon-docs.js';

const tables = await documentedTables(fileURLToPath(new URL('../src/lexicon', import.meta.url)));
writeFileSync(new URL('../docs/lexicons.md', import.meta.url), renderLexicons(tables));
