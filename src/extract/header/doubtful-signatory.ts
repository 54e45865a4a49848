/** Tells a recognised signatory's name that has lost its beginning, as under a black seal. */
import type { Finding, Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import { isSurname } from '../../lexicon/person-names.js';

/**
 * A finding if a name begins with no surname. What was typed is believed.
 * @param signature Where the name stands.
 */
export function doubtfulSignatory(source: SourceText, name: string | null, signature: Range | null): readonly Finding[] {
  if (name === null || signature === null || source.confidence(signature) === 1 || isSurname(name.split(' ')[0]!)) return [];
  return [{ code: 'signatory-doubtful', severity: 'warning', values: { name }, range: signature }];
}
