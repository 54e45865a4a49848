import { createHash } from 'node:crypto';
import type { Finding, Page } from '../document/model.js';
import { PlanError } from '../errors.js';
import { checkAborted } from './abort.js';
import { selectPages } from './page-selection.js';
import { sniff } from './sniff.js';
import { decodeText } from './text/decode.js';
import { textMediaType, textPages } from './text/read-text.js';
import type { ReadOptions, ReadResult, Source } from './types.js';

export { EngineKeeper } from './recognise/engine-keeper.js';
export type { EngineName, OcrMode, PageInterval, ReadOptions, ReadResult, Source } from './types.js';

/**
 * Reads a file's bytes into pages: text, PDF or image, told from the content.
 * @throws {PlanError} if the file is empty, is no document, is damaged or locked, or lacks a page that was asked for.
 */
export async function readDocument(source: Source, options: ReadOptions): Promise<ReadResult> {
  if (source.bytes.length === 0) throw new PlanError({ code: 'file-empty', message: 'the file is empty', where: source.name });
  checkAborted(options.signal);
  const file = sniff(source.bytes);
  switch (file.kind) {
    case 'text':
      return readText(source, options);
    case 'pdf': {
      const { readPdf } = await import('./read-pdf.js');
      return readPdf(source, options);
    }
    case 'image': {
      const { readImage } = await import('./read-image.js');
      return readImage(source, file.mediaType, options);
    }
    case 'foreign':
      throw notADocument(source, `this is ${file.name}`);
  }
}

function readText(source: Source, options: ReadOptions): ReadResult {
  const text = decodeText(source.bytes);
  if (text === null) throw notADocument(source, 'this is neither a PDF, an image nor UTF-8 text');
  if (text.trim() === '') throw new PlanError({ code: 'file-empty', message: 'the file holds no text', where: source.name });
  const all = textPages(text);
  const pages = selectPages(all.length, options.pages).map((number) => all[number - 1]!);
  options.onPage?.(pages.length, pages.length);
  return { mediaType: textMediaType(text), pageCount: all.length, pages, electronicSignatures: [], findings: pages.flatMap(spacedTables) };
}

/** A finding for each table of a page whose columns only white space set apart. */
function spacedTables({ number, blocks }: Page): Finding[] {
  return blocks.flatMap((block) => (block.kind === 'table' && block.spaced && !block.continues ? [{ code: 'table-scrambled', severity: 'info', values: { rows: block.rows.filter(({ header }) => !header).length }, page: number }] : []));
}

function notADocument(source: Source, message: string): PlanError {
  return new PlanError({ code: 'not-a-document', message, where: source.name, hint: 'give a PDF, PNG, JPEG, TIFF, UTF-8 text or markdown file' });
}

/** SHA-256 of a source's bytes, in hex. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
