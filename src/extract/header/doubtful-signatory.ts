/** Tells a recognised signatory's name that has lost its beginning, as under a black seal. */
import type { Finding, Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import { RARER_SURNAMES, SURNAMES } from '../../lexicon/person-names.js';

const SURNAME_SET: ReadonlySet<string> = new Set([...SURNAMES.syllables, ...RARER_SURNAMES.syllables]);

/**
 * A finding if a name begins with no surname. What was typed is believed.
 * @param signature Where the name stands.
 */
export function doubtfulSignatory(source: SourceText, name: string | null, signature: Range | null): readonly Finding[] {
  if (name === null || signature === null || source.confidence(signature) === 1 || SURNAME_SET.has(name.split(' ')[0]!)) return [];
  return [{ code: 'signatory-doubtful', severity: 'warning', values: { name }, range: signature }];
}
