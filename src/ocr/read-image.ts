/** Reads image files: PNG, JPEG, TIFF with one or more pages. */
import type { Page } from '../document/model.js';
import { openImageRaster } from './image/image-raster.js';
import { layoutDocument } from './layout/document.js';
import { selectPages } from './page-selection.js';
import { recognisePages } from './recognise-pages.js';
import type { Raster } from './recognise/types.js';
import type { ReadOptions, ReadResult, Source } from './types.js';

/** @throws {PlanError} if the image is damaged or lacks a page that was asked for. */
export async function readImage(source: Source, mediaType: string, options: ReadOptions): Promise<ReadResult> {
  const raster = await openImageRaster(source.bytes);
  const numbers = await selected(raster, options);
  if (options.ocr === 'never') return unread(raster, numbers, mediaType);
  let done = 0;
  const recognised = await recognisePages(() => Promise.resolve(raster), numbers, options, () => options.onPage?.(++done, numbers.length));
  const read = numbers.map((number) => ({ number, image: recognised.get(number)! }));
  const layouts = layoutDocument(read.map(({ number, image }) => ({ number, width: image.width, height: image.height, words: image.words, rules: image.rules })));
  return {
    mediaType,
    pageCount: raster.pageCount,
    pages: read.map(({ number, image }, i): Page => ({
      number, origin: 'ocr', width: image.width, height: image.height, blocks: layouts[i]!.blocks, confidence: image.confidence,
    })),
    electronicSignatures: layouts.flatMap((layout) => layout.electronicSignatures),
    findings: read.flatMap(({ image }) => image.findings),
  };
}

async function selected(raster: Raster, options: ReadOptions): Promise<number[]> {
  try {
    return selectPages(raster.pageCount, options.pages);
  } catch (error) {
    await raster.close();
    throw error;
  }
}

/** Without recognition an image holds no text. */
async function unread(raster: Raster, numbers: readonly number[], mediaType: string): Promise<ReadResult> {
  const { pageCount } = raster;
  await raster.close();
  return {
    mediaType, pageCount, electronicSignatures: [],
    pages: numbers.map((number) => ({ number, origin: 'ocr', width: null, height: null, blocks: [], confidence: 0 })),
    findings: numbers.map((page) => ({ code: 'recognition-off', severity: 'warning', values: { page }, page })),
  };
}
