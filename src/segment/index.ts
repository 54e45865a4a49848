import type { SourceText } from '../document/source-text.js';
import type { Outline } from './outline.js';

export type { Frame, NodeKind, Outline, OutlineNode } from './outline.js';

/** Finds how a document is built: letterhead, title, outline, closing, recipients, signature. Never throws. */
export function segment(_source: SourceText): Outline {
  return {
    roots: [],
    frame: { letterhead: null, title: null, addressees: null, preamble: null, closing: null, recipients: null, signature: null },
    findings: [],
  };
}
