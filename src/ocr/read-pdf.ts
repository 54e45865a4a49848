/** Reads a PDF: its text layer where that is good, its page images where it is not. */
import type { Page, Word } from '../document/model.js';
import { PlanError } from '../errors.js';
import { checkAborted } from './abort.js';
import { decidePage, withTable, type PageDecision } from './judge/decide.js';
import { layoutDocument } from './layout/document.js';
import { signaturesIn } from './layout/electronic-signature.js';
import { area, sharedArea } from './layout/geometry.js';
import type { PageContent } from './layout/types.js';
import { selectPages } from './page-selection.js';
import { getPage, openPdf } from './pdf/open.js';
import { readLayer, type LayerPage } from './pdf/page.js';
import { isTruncated } from './pdf/truncated.js';
import type { LayerWord } from './pdf/words.js';
import { recognisePages } from './recognise-pages.js';
import type { Raster, RecognisedPage } from './recognise/types.js';
import { pagesWithTables } from './scanned-tables.js';
import type { ReadOptions, ReadResult, Source } from './types.js';

/** Share of a recognised word that a kept word must cover to stand in its place. */
const SAME_PLACE = 0.4;

interface JudgedPage {
  readonly layer: LayerPage;
  readonly decision: PageDecision;
}

/** @throws {PlanError} if the PDF is locked, damaged, without pages, or lacks a page that was asked for. */
export async function readPdf(source: Source, options: ReadOptions): Promise<ReadResult> {
  if (isTruncated(source.bytes)) {
    throw new PlanError({ code: 'pdf-damaged', message: 'the PDF is truncated', where: source.name, hint: 'get a complete copy of the file' });
  }
  const { judged: first, pageCount } = await judgePages(source, options);
  const judged = await withScannedTables(first, source, options);
  const toRecognise = judged.filter((page) => page.decision.recognise).map((page) => page.layer.number);
  let done = judged.length - toRecognise.length;
  if (done > 0) options.onPage?.(done, judged.length);
  const recognised = await recognisePages(() => openRaster(source, options, judged), toRecognise, options, () => options.onPage?.(++done, judged.length));
  const contents = judged.map((page) => pageContent(page, recognised.get(page.layer.number)));
  const layouts = layoutDocument(contents);
  return {
    mediaType: 'application/pdf',
    pageCount,
    pages: judged.map(({ layer, decision }, i): Page => {
      const image = recognised.get(layer.number);
      return {
        number: layer.number, origin: image ? 'ocr' : 'text-layer', width: contents[i]!.width, height: contents[i]!.height,
        blocks: layouts[i]!.blocks, confidence: image?.confidence ?? decision.quality.syllables, isScanLayer: image === undefined && decision.trustedScan,
      };
    }),
    electronicSignatures: judged.flatMap(({ layer, decision }, i) => [...signaturesIn(decision.labels, layer.height, layer.number), ...layouts[i]!.electronicSignatures]),
    findings: judged.flatMap(({ layer, decision }) => [...decision.findings, ...(recognised.get(layer.number)?.findings ?? [])]),
  };
}

/** The pages with those recognised whose good layer was read off a scan, and whose image shows a table. */
async function withScannedTables(judged: readonly JudgedPage[], source: Source, options: ReadOptions): Promise<readonly JudgedPage[]> {
  const scans = options.ocr !== 'auto' ? [] : judged.filter(({ decision }) => decision.trustedScan).map(({ layer }) => layer.number);
  const tables = await pagesWithTables(() => openRaster(source, options, judged), scans, options.signal);
  return judged.map((page) => (tables.has(page.layer.number) ? { ...page, decision: withTable(page.layer, page.decision) } : page));
}

async function openRaster(source: Source, options: ReadOptions, judged: readonly JudgedPage[]): Promise<Raster> {
  const { openPdfRaster } = await import('./image/pdf-raster.js');
  const plainScans = judged.filter((page) => page.layer.plainScan).map((page) => page.layer.number);
  return openPdfRaster(source.bytes, { password: options.password, plainScans: new Set(plainScans) });
}

async function judgePages(source: Source, options: ReadOptions): Promise<{ judged: JudgedPage[]; pageCount: number }> {
  const pdf = await openPdf(source, options.password);
  try {
    const pageCount = pdf.document.numPages;
    const judged: JudgedPage[] = [];
    for (const number of selectPages(pageCount, options.pages)) {
      checkAborted(options.signal);
      const layer = await readLayer(await getPage(pdf, number, source.name), pdf.pdfjs);
      judged.push({ layer, decision: decidePage(layer, options.ocr) });
    }
    return { judged, pageCount };
  } finally {
    await pdf.document.destroy();
  }
}

/** What stands on a page: the layer's words that are kept, and what was recognised where they are not. */
function pageContent({ layer, decision }: JudgedPage, image: RecognisedPage | undefined): PageContent {
  if (!image) return { number: layer.number, width: layer.width, height: layer.height, words: decision.keep.map(plainWord), rules: layer.rules };
  // A turned image has other coordinates than the layer, whose words then cannot be placed among the recognised ones.
  const layerWords = image.rotation === 0 ? decision.keep.map(plainWord) : [];
  const taken: readonly LayerWord[] = image.rotation === 0 ? [...decision.keep, ...decision.labels] : [];
  const free = image.words.filter(({ box }) => box && !taken.some((word) => sharedArea(word.box, box) > SAME_PLACE * area(box)));
  return { number: layer.number, width: image.width, height: image.height, words: [...layerWords, ...free], rules: [...layer.rules, ...image.rules] };
}

/** A word without what only the judge asks of it. */
function plainWord({ hidden: _hidden, annotation: _annotation, fontName: _fontName, ...word }: LayerWord): Word {
  return word;
}
