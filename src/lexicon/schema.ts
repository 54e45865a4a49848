/**
 * The shapes that tables of Vietnamese knowledge may have. A test checks every table against them; docs/lexicons.md lists the tables.
 */
import { z } from 'zod';

const word = z.string().min(1);
const source = z.string().min(10).describe('Where the knowledge comes from: a law, a decree, the contract, the corpus.');
const value = z.union([word, z.number(), z.boolean(), z.null(), z.array(word), z.record(z.string(), z.union([word, z.number()]))]);

/** Words of one kind: `{ source, phrases: […] }`, perhaps with further lists and values. */
export const phraseTableSchema = z.object({ source }).catchall(z.union([value, z.array(z.record(z.string(), value))]));

/** Entries that each say where they come from. */
export const entryTableSchema = z.array(z.object({ source }).catchall(value)).min(1);

/** Values by word; its source stands in the words above the table. */
export const keyedTableSchema = z.record(z.string(), value).refine((table) => !('source' in table) && Object.keys(table).length > 0);

/** Any table of a lexicon. */
export const lexiconTableSchema = z.union([entryTableSchema, phraseTableSchema, keyedTableSchema]);

export type LexiconTable = z.infer<typeof lexiconTableSchema>;
