import { describe, expect, it } from 'vitest';
import type { GrayImage } from '../../src/ocr/image/raster.js';
import type { LineReader, ReadWord } from '../../src/ocr/recognise/engine.js';
import { readLine } from '../../src/ocr/recognise/read-line.js';

const LINE: GrayImage = { data: new Uint8Array(400 * 30).fill(255), width: 400, height: 30 };

const word = (text: string, left: number, right: number, confidence = 0.9): ReadWord => ({ text, confidence, box: { left, right, top: 4, bottom: 26 } });

/** An engine that reads the line's own image as one thing and any larger one as another. */
function engineThatReads(plain: readonly ReadWord[], larger: readonly ReadWord[]): LineReader {
  return { readLine: ({ width }) => Promise.resolve(width === LINE.width ? plain : larger) };
}

const texts = (words: readonly ReadWord[]): readonly string[] => words.map(({ text }) => text);

describe('a line that is read', () => {
  it('has words that end where the next one begins', async () => {
    const read = [word('BỘ', 10, 200), word('Y', 60, 80), word('TẾ', 90, 140)];
    expect((await readLine(engineThatReads(read, read), LINE)).map(({ box }) => [box.left, box.right])).toEqual([[10, 60], [60, 80], [90, 140]]);
  });

  it.each([['45NQ-HĐND', '45/NQ-HĐND'], ['1123/,SNN-TL', '1123/SNN-TL']])('is read again where the slash of a code is lost or more than one sign: %s', async (read, printed) => {
    expect(texts(await readLine(engineThatReads([word('Số:', 10, 50), word(read, 60, 200)], [word('Số:', 22, 62), word(printed, 72, 212)]), LINE))).toEqual(['Số:', printed]);
  });

  it('is read once where nothing is in doubt', async () => {
    expect(texts(await readLine(engineThatReads([word('Số:', 10, 50), word('45/NQ-HĐND', 60, 200)], [word('khác', 10, 50, 0.99)]), LINE))).toEqual(['Số:', '45/NQ-HĐND']);
  });
});
