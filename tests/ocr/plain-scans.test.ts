/** Pages that are one JPEG and nothing else: their image is taken as it is stored. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { openPdfRaster } from '../../src/ocr/image/pdf-raster.js';
import { loadPdfjs } from '../../src/ocr/pdf/load-pdfjs.js';
import { readLayer } from '../../src/ocr/pdf/page.js';
import type { PageImage } from '../../src/ocr/recognise/types.js';

type Draw = (pdf: PDFKit.PDFDocument) => void;

const jpeg = readFileSync(join(import.meta.dirname, '../../fixtures/thong-bao-huyen/scan-page.jpg'));
const A4 = [595.28, 841.89] as const;
const filling: Draw = (pdf) => pdf.image(jpeg, 0, 0, { width: A4[0], height: A4[1] });

/** A PDF of one A4 page. */
async function pdfOf(draw: Draw, rotate = 0): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: [...A4], margin: 0 });
  const bytes = buffer(pdf);
  draw(pdf);
  if (rotate !== 0) (pdf.page.dictionary as unknown as { data: Record<string, unknown> }).data['Rotate'] = rotate;
  pdf.end();
  return new Uint8Array(await bytes);
}

async function isPlainScan(bytes: Uint8Array): Promise<boolean> {
  const pdfjs = await loadPdfjs();
  const document = await pdfjs.getDocument({ data: Uint8Array.from(bytes), verbosity: 0, maxImageSize: 0 }).promise;
  try {
    return (await readLayer(await document.getPage(1), pdfjs)).plainScan;
  } finally {
    await document.destroy();
  }
}

async function pageImage(bytes: Uint8Array, plainScans: ReadonlySet<number>): Promise<PageImage> {
  const raster = await openPdfRaster(bytes, { plainScans });
  try {
    return await raster.pageImage(1);
  } finally {
    await raster.close();
  }
}

/** Brightness of a pixel's first channel, at a place given as shares of the page. */
function levelAt({ pixels, width, height, channels }: PageImage, x: number, y: number): number {
  return pixels[(Math.floor(y * height) * width + Math.floor(x * width)) * channels]!;
}

describe('a page is a plain scan', () => {
  it.each<[string, Draw, number, boolean]>([
    ['if one image fills it', filling, 0, true],
    ['not if the image leaves a part of it bare', (pdf) => pdf.image(jpeg, 0, 0, { width: 500 }), 0, false],
    ['not if text is seen over the image', (pdf) => { filling(pdf); pdf.text('Số: 12', 90, 90); }, 0, false],
    ['not if a second image stands on it', (pdf) => { filling(pdf); pdf.image(jpeg, 400, 600, { width: 60 }); }, 0, false],
    ['not if the page is turned', filling, 90, false],
    ['not if there is no image', (pdf) => pdf.text('Số: 12', 90, 90), 0, false],
  ])('%s', async (_name, draw, rotate, expected) => {
    expect(await isPlainScan(await pdfOf(draw, rotate))).toBe(expected);
  });
});

describe('the image of a plain scan', () => {
  it('is the same as the page drawn, in three channels and at the same resolution', async () => {
    const bytes = await pdfOf(filling);
    const [own, drawn] = [await pageImage(bytes, new Set([1])), await pageImage(bytes, new Set())];
    expect([own.channels, drawn.channels]).toEqual([3, 4]);
    expect(Math.abs(own.width - drawn.width)).toBeLessThanOrEqual(Math.ceil(0.05 * drawn.width));
    let difference = 0;
    for (let i = 0; i < 10_000; i++) {
      const [x, y] = [(i % 100) / 100, Math.floor(i / 100) / 100];
      difference += Math.abs(levelAt(own, x, y) - levelAt(drawn, x, y));
    }
    expect(difference / 10_000).toBeLessThan(6);
  });

  it('is not taken where something else is drawn over it, whatever is claimed', async () => {
    const bytes = await pdfOf((pdf) => { filling(pdf); pdf.rect(100, 100, 200, 200).fill('black'); });
    const image = await pageImage(bytes, new Set([1]));
    expect(image.channels).toBe(4);
    expect(levelAt(image, 200 / A4[0], 200 / A4[1])).toBe(0);
  });
});
