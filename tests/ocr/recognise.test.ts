import net from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { preparePage } from '../../src/ocr/image/prepare.js';
import { turn, type QuarterTurn } from '../../src/ocr/image/raster.js';
import { openImageRaster } from '../../src/ocr/image/image-raster.js';
import { openPdfRaster } from '../../src/ocr/image/pdf-raster.js';
import { createRecogniser } from '../../src/ocr/recognise/index.js';
import { hasNativeTesseract } from '../../src/ocr/recognise/native.js';
import type { PageImage, RecognisedPage } from '../../src/ocr/recognise/types.js';

const fixture = (path: string): Promise<Uint8Array> => readFile(join(import.meta.dirname, '../../fixtures', path));

/** The top of a page as a grey image: enough to read, quick to recognise. */
function topOf(image: PageImage, inches: number): PageImage {
  const { pixels, width, channels, dpi } = image;
  const height = Math.round(inches * dpi);
  return { pixels: Uint8Array.from({ length: width * height }, (_, i) => pixels[i * channels]!), width, height, channels: 1, dpi };
}

async function read(image: PageImage, engine: 'tesseract.js' | 'native'): Promise<RecognisedPage> {
  const recogniser = await createRecogniser({ engine, workers: 2, signal: undefined });
  try {
    return await recogniser.findLines(image, 1).read();
  } finally {
    await recogniser.close();
  }
}

const textOf = (page: RecognisedPage): string => page.words.map((word) => word.text).join(' ');

let top: PageImage;

beforeAll(async () => {
  const raster = await openImageRaster(await fixture('thong-bao-huyen/scan-page.jpg'));
  top = topOf(await raster.pageImage(1), 3.5);
  await raster.close();
});

describe('the recogniser', () => {
  afterAll(() => { vi.restoreAllMocks(); });

  it('reads a scanned letterhead without any network connection', async () => {
    const connect = vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(() => { throw new Error('no network in tests'); });
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network in tests'));
    const page = await read(top, 'tesseract.js');
    expect(textOf(page)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(connect).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('places every word within the page', async () => {
    const { words, width, height } = await read(top, 'tesseract.js');
    for (const { box, confidence } of words) {
      expect(box!.x).toBeGreaterThanOrEqual(-2);
      expect(box!.y).toBeGreaterThanOrEqual(-2);
      expect(box!.x + box!.width).toBeLessThanOrEqual(width + 2);
      expect(box!.y + box!.height).toBeLessThanOrEqual(height + 2);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('reads a page the same, whatever it read before', async () => {
    const recogniser = await createRecogniser({ engine: 'tesseract.js', workers: 1, signal: undefined });
    try {
      const first = await recogniser.findLines(top, 1).read();
      await recogniser.findLines({ ...top, pixels: top.pixels.map((level) => 255 - level) }, 2).read();
      expect(await recogniser.findLines(top, 3).read()).toEqual(first);
    } finally {
      await recogniser.close();
    }
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    const recogniser = await createRecogniser({ engine: 'tesseract.js', workers: 1, signal: abort.signal });
    const reading = recogniser.findLines(top, 1).read();
    abort.abort();
    await expect(reading).rejects.toMatchObject({ code: 'aborted' });
    await recogniser.close();
  });

  it('finds nothing on an empty page', async () => {
    const page = await read({ pixels: new Uint8Array(400 * 600).fill(250), width: 400, height: 600, channels: 1, dpi: 200 }, 'tesseract.js');
    expect(page.words).toEqual([]);
    expect(page.rules).toEqual([]);
  });

  it('reads the same with an installed tesseract, if there is one', async ({ skip }) => {
    if (!await hasNativeTesseract()) skip();
    expect(textOf(await read(top, 'native'))).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });
});

describe('a page that lies otherwise', () => {
  it.each<QuarterTurn>([0, 90, 180, 270])('is turned upright from %d degrees', (degrees) => {
    const lying = turn({ data: top.pixels, width: top.width, height: top.height }, degrees);
    const upright = preparePage({ pixels: lying.data, width: lying.width, height: lying.height, channels: 1, dpi: top.dpi });
    expect(upright.rotation).toBe((360 - degrees) % 360);
    expect([upright.gray.width, upright.gray.height]).toEqual([top.width, top.height]);
  });
});

describe('a page of white print on black', () => {
  it('is prepared like the page it was taken from', () => {
    const { gray, text } = preparePage(top);
    const negative = preparePage({ ...top, pixels: top.pixels.map((level) => 255 - level) });
    expect(negative.gray).toEqual(gray);
    expect(negative.text.lines).toEqual(text.lines);
  });

  it('is not what a sheet on a black bed is taken for', () => {
    const [width, height] = [2 * top.width, 2 * top.height];
    const pixels = new Uint8Array(width * height);
    for (let y = 0; y < top.height; y++) pixels.set(top.pixels.subarray(y * top.width, (y + 1) * top.width), (y + (top.height >> 1)) * width + (top.width >> 1));
    const { lines } = preparePage({ ...top, pixels, width, height }).text;
    expect(lines.filter(({ members }) => members.length > 10)).not.toHaveLength(0);
  });
});

describe('print on a ground', () => {
  const [paper, ink] = [255, 0];
  /** The upper half of the page's lines on a ground inside a white margin, the lower half as it was. */
  const onGround = (ground: readonly number[], print: readonly number[]): PageImage => {
    const channels = 3;
    const margin = 40;
    let end = top.height >> 1;
    while (top.pixels.subarray(end * top.width, (end + 1) * top.width).some((level) => level < 200)) end++;
    const pixels = new Uint8Array(top.width * top.height * channels);
    for (let i = 0; i < top.pixels.length; i++) {
      const [x, y] = [i % top.width, Math.floor(i / top.width)];
      const isGround = x > margin && x < top.width - margin && y > margin && y < end;
      const share = top.pixels[i]! / (paper - ink);
      for (let c = 0; c < channels; c++) pixels[i * channels + c] = isGround ? share * ground[c]! + (1 - share) * print[c]! : top.pixels[i]!;
    }
    return { ...top, pixels, channels };
  };

  it.each([
    ['white on black', [20, 20, 20], [255, 255, 255]],
    ['white on blue', [68, 114, 196], [255, 255, 255]],
    ['black on grey', [150, 150, 150], [0, 0, 0]],
    ['yellow on dark green', [20, 90, 40], [255, 255, 120]],
  ] as const)('is found where it is %s', (_, ground, print) => {
    const linesOf = (image: PageImage): number => preparePage(image).text.lines.filter(({ members }) => members.length > 8).length;
    expect(linesOf(onGround(ground, print))).toBe(linesOf(top));
  });
});

describe('page images', () => {
  it('of a PDF are rendered at 200 dots an inch', async () => {
    const raster = await openPdfRaster(await fixture('ke-hoach-xa/scan-200dpi-seal.pdf'));
    const { width, height, dpi } = await raster.pageImage(1);
    await raster.close();
    expect(dpi).toBe(200);
    expect(Math.abs(height / dpi - 11.69)).toBeLessThan(0.1);
    expect(Math.abs(width / dpi - 8.27)).toBeLessThan(0.1);
  });

  it('of a file that is none are refused', async () => {
    await expect(openImageRaster(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ code: 'image-damaged' });
    await expect(openPdfRaster(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ code: 'pdf-damaged' });
  });
});
