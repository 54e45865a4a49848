import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineImage } from '../../src/ocr/image/line-image.js';
import { preparePage } from '../../src/ocr/image/prepare.js';
import type { GrayImage } from '../../src/ocr/image/raster.js';
import { openPdfRaster } from '../../src/ocr/image/pdf-raster.js';
import type { ReadWord } from '../../src/ocr/recognise/engine.js';
import { hasNativeTesseract, NativeEngine } from '../../src/ocr/recognise/native.js';
import { parseRow } from '../../src/ocr/recognise/tesseract-process.js';

describe("a row of the native program's table", () => {
  it.each([
    ['the heading', 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext', 0, null],
    ["an image's first row", '1\t1\t0\t0\t0\t0\t0\t0\t300\t40\t-1\t', 1, null],
    ['a word', '5\t1\t1\t1\t1\t2\t70\t5\t90\t30\t91\tHOẠCH', 5, { text: 'HOẠCH', confidence: 0.91, box: { left: 70, top: 5, right: 160, bottom: 35 } }],
    ['a word of spaces', '5\t2\t1\t1\t1\t1\t4\t5\t20\t30\t95\t ', 5, null],
    ['an empty row', '', 0, null],
  ])('is read: %s', (_, row, level, word) => {
    expect(parseRow(row)).toEqual({ level, word });
  });
});

/** The lines of a printed page. */
async function printedLines(): Promise<GrayImage[]> {
  const raster = await openPdfRaster(readFileSync(join(import.meta.dirname, '../../fixtures/ke-hoach-xa/digital.pdf')));
  const { gray, components, text } = preparePage(await raster.pageImage(1));
  await raster.close();
  return text.lines.map((line, i) => lineImage(gray, components, text.owners, line, i, 4));
}

function textOf(words: readonly ReadWord[]): string {
  return words.map((word) => word.text).join(' ');
}

describe.skipIf(!await hasNativeTesseract())('the native engine', () => {
  it('gives each line its own words, however many processes read them', async () => {
    const lines = (await printedLines()).slice(0, 16);
    const one = await NativeEngine.open(1);
    const alone: string[] = [];
    for (const line of lines) alone.push(textOf(await one.readLine(line)));
    await one.close();
    const many = await NativeEngine.open(3);
    const together = await Promise.all(lines.map(async (line) => textOf(await many.readLine(line))));
    await many.close();
    expect(together).toEqual(alone);
    expect(alone.join('\n')).toContain('kiếm cứu nạn năm 2024');
  });

  it('rejects what it has not read when it is closed, and what comes later', async () => {
    const [line] = await printedLines();
    const engine = await NativeEngine.open(1);
    const readings = Promise.allSettled(Array.from({ length: 8 }, () => engine.readLine(line!)));
    await engine.close();
    expect((await readings).at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'aborted' } });
    await expect(engine.readLine(line!)).rejects.toMatchObject({ code: 'aborted' });
  });
});
