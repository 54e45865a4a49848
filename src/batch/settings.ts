/** What besides its bytes decides how a document's plan looks. */
import { createHash } from 'node:crypto';
import { SCHEMA_VERSION } from '../contract/schema.js';
import { VERSION } from '../version.js';
import type { ExtractionSettings } from './types.js';

/** A short hash of the settings, the contract's version and the program's version. */
export function settingsHash({ ocr, engine, pages, language }: ExtractionSettings): string {
  const ranges = pages?.map(({ first, last }) => [first, last === Infinity ? 'end' : last]) ?? null;
  const key = JSON.stringify([VERSION, SCHEMA_VERSION, ocr, engine, ranges, language]);
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
