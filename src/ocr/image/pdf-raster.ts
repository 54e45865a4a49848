/** The page images of a PDF. */
import type { PDFiumPage } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { PlanError } from '../../errors.js';
import type { PageImage, Raster } from '../recognise/types.js';
import { MOST_PIXELS, NEAR_ENOUGH, WORKING_DPI } from './resolution.js';

/** The longest side of a page image in pixels: A3 at the working resolution. Larger pages are scans whose size is wrong. */
const LONGEST_SIDE = 3310;
/** Resamples letters without dark and light seams beside their strokes; sharper ones were measured to read worse. */
const SOFT = 'mitchell';
/** How the PDF format names JPEG. */
const JPEG_FILTER = 'DCTDecode';

export interface PdfRasterOptions {
  readonly password?: string | undefined;
  /** Numbers of the pages of which nothing is seen but one upright image that fills them; none unless told. */
  readonly plainScans?: ReadonlySet<number>;
}

/**
 * Page images of a PDF, made when asked for: a plain scan's own JPEG is decoded, any other page is drawn, which takes
 * four times as long.
 * @throws {PlanError} `pdf-damaged` if the file cannot be opened.
 */
export async function openPdfRaster(bytes: Uint8Array, { password, plainScans }: PdfRasterOptions = {}): Promise<Raster> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes, password);
    return {
      pageCount: document.getPageCount(),
      async pageImage(number) {
        const page = document.getPage(number - 1);
        const scan = plainScans?.has(number) ? await scanImage(page) : null;
        return scan ?? drawn(page, number);
      },
      close() {
        document.destroy();
        library.destroy();
        return Promise.resolve();
      },
    };
  } catch (cause) {
    library.destroy();
    throw new PlanError({ code: 'pdf-damaged', message: 'the PDF cannot be drawn', cause });
  }
}

function workingDpi({ originalWidth, originalHeight }: ReturnType<PDFiumPage['getOriginalSize']>): number {
  return Math.min(WORKING_DPI, (LONGEST_SIDE * 72) / Math.max(originalWidth, originalHeight, 1));
}

async function drawn(page: PDFiumPage, number: number): Promise<PageImage> {
  const dpi = workingDpi(page.getOriginalSize());
  const { data, width, height } = await page.render({ scale: dpi / 72, render: 'bitmap' }).catch((cause: unknown) => {
    throw new PlanError({ code: 'pdf-damaged', message: `page ${number} cannot be drawn`, cause });
  });
  return { pixels: data, width, height, channels: 4, dpi };
}

/** A plain scan's JPEG; null if its image is stored otherwise, is damaged, or if more is drawn on the page. */
async function scanImage(page: PDFiumPage): Promise<PageImage | null> {
  const [image, ...others] = [...page.objects()].filter((object) => object.type !== 'text');
  if (image?.type !== 'image' || others.length > 0) return null;
  const { data, filters } = await image.getImageDataRaw();
  return filters.join() === JPEG_FILTER ? decoded(data, page).catch(() => null) : null;
}

/** @throws if the JPEG is damaged. */
async function decoded(jpeg: Uint8Array, page: PDFiumPage): Promise<PageImage | null> {
  const image = sharp(jpeg, { limitInputPixels: MOST_PIXELS });
  const { width, space } = await image.metadata();
  if (space !== 'srgb' && space !== 'b-w') return null;
  const size = page.getOriginalSize();
  const ownDpi = (width * 72) / size.originalWidth;
  const dpi = workingDpi(size);
  const resized = Math.abs(ownDpi / dpi - 1) > NEAR_ENOUGH;
  if (resized) image.resize({ width: Math.round((width * dpi) / ownDpi), kernel: SOFT });
  const { data: pixels, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { pixels, width: info.width, height: info.height, channels: info.channels === 1 ? 1 : 3, dpi: resized ? dpi : ownDpi };
}
