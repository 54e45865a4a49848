import type { SourceText } from '../document/source-text.js';
import type { Outline } from '../segment/outline.js';
import type { Facts } from './types.js';

export type { Facts } from './types.js';

/** Finds what a document demands: header, sections, tasks, agencies, deadlines, targets. Never throws. */
export function extract(_source: SourceText, _outline: Outline): Facts {
  return {
    document: {
      type: null, number: null, issuer: null, place: null, date: null, title: null, period: null,
      signatory: null, recipients: [], references: [],
    },
    sections: [], tasks: [], targets: [], deadlines: [], agencies: [], findings: [],
  };
}
