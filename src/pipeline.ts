/** The pipeline: bytes, pages, restored pages, one text, outline, facts, contract. */
import { assemble } from './contract/assemble.js';
import type { Language } from './contract/messages.js';
import type { Plan } from './contract/schema.js';
import { SourceText } from './document/source-text.js';
import { toPlanError } from './errors.js';
import { extract } from './extract/index.js';
import { contentHash, readDocument, type ReadOptions, type ReadResult, type Source } from './ocr/index.js';
import { restorePages } from './restore/index.js';
import { segment } from './segment/index.js';

export interface ExtractOptions extends Partial<ReadOptions> {
  /** Language of diagnostics; `en` unless told. */
  readonly language?: Language | undefined;
  /** Is told what each stage handed on; see `--trace`. */
  readonly onStage?: ((stage: Stage, result: unknown) => void) | undefined;
}

export type Stage = 'ocr' | 'restore' | 'segment' | 'extract';

/**
 * Turns one document into the contract's JSON.
 * @throws {PlanError} if the document cannot be read.
 */
export async function extractPlan(source: Source, options: ExtractOptions = {}): Promise<Plan> {
  const read = await readPages(source, options);
  options.onStage?.('ocr', read);
  return planFromPages(source, read, options);
}

/** The part of the pipeline after reading, for pages that were recognised before. */
export async function planFromPages(source: Source, read: ReadResult, options: ExtractOptions = {}): Promise<Plan> {
  const restored = await restorePages(read.pages);
  options.onStage?.('restore', restored);
  const text = SourceText.fromPages(restored.pages);
  const outline = segment(text);
  options.onStage?.('segment', outline);
  const facts = extract(text, outline);
  options.onStage?.('extract', facts);
  return assemble({
    source: { file: source.name, sha256: contentHash(source.bytes), mediaType: read.mediaType, pageCount: read.pageCount },
    text,
    facts,
    electronicSignatures: read.electronicSignatures,
    findings: [...read.findings, ...restored.findings, ...outline.findings, ...facts.findings],
    language: options.language ?? 'en',
  });
}

/** The document's text only, pages parted by form feeds; `raw` leaves restoration out. */
export async function extractText(source: Source, options: ExtractOptions & { readonly raw?: boolean } = {}): Promise<string> {
  const read = await readPages(source, options);
  const pages = options.raw ? read.pages : (await restorePages(read.pages)).pages;
  return SourceText.fromPages(pages).text;
}

async function readPages(source: Source, options: ExtractOptions): Promise<ReadResult> {
  try {
    return await readDocument(source, readOptions(options));
  } catch (error) {
    throw toPlanError(error).in(source.name);
  }
}

function readOptions(options: ExtractOptions): ReadOptions {
  return {
    ocr: options.ocr ?? 'auto',
    engine: options.engine ?? 'auto',
    workers: options.workers ?? 2,
    engines: options.engines,
    pages: options.pages ?? null,
    password: options.password,
    signal: options.signal,
    onPage: options.onPage,
  };
}
