/** Reads bytes as the program does, with plain options. */
import { SourceText } from '../../src/document/source-text.js';
import { readDocument } from '../../src/ocr/index.js';
import type { ReadOptions, ReadResult } from '../../src/ocr/types.js';

const OPTIONS: ReadOptions = { ocr: 'auto', engine: 'auto', workers: 1, pages: null, password: undefined, signal: undefined, onPage: undefined };

export function read(content: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<ReadResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readDocument({ name: 'kế hoạch', bytes }, { ...OPTIONS, ...options });
}

/** The text of what was read. */
export function textOf(result: ReadResult): string {
  return SourceText.fromPages(result.pages).text;
}
