import { expect, it } from 'vitest';
import type { LineReader, ReadWord } from '../../src/ocr/recognise/engine.js';
import { linesToRead, readLines } from '../../src/ocr/recognise/page.js';
import type { PageImage } from '../../src/ocr/recognise/types.js';

/** A page of 200 dots an inch with black letters: rows of so many, each 9 pixels broad and 16 high. */
function pageOf(rows: readonly number[]): PageImage {
  const [width, height] = [1654, 2339];
  const pixels = new Uint8Array(width * height).fill(255);
  rows.forEach((letters, row) => {
    for (let letter = 0; letter < letters; letter++) {
      for (let y = 0; y < 16; y++) pixels.fill(0, (1200 + 60 * row + y) * width + 200 + 14 * letter, (1200 + 60 * row + y) * width + 209 + 14 * letter);
    }
  });
  return { pixels, width, height, channels: 1, dpi: 200 };
}

/** An engine that reads every line as some words, spread over its length. */
function engineThatReads(text: string, confidence: number): LineReader {
  return {
    readLine: ({ width, height }) => Promise.resolve(text.split(' ').filter(Boolean).map((word, i, all): ReadWord => (
      { text: word, confidence, box: { left: (width * i) / all.length, right: (width * (i + 1)) / all.length, top: 0, bottom: height } }))),
  };
}

const LINE = 50;

it.each<[string, number[], string, number, string[]]>([
  ['a line of print that gave no words is told', [LINE, LINE], '„~ ^|\\ «', 0.1, ['„~ ^|\\ «', '„~ ^|\\ «']],
  ['a line that the engine gave up is told', [LINE], '', 0, ['…']],
  ['a line that was read is not', [LINE], 'Ủy ban nhân dân tỉnh', 0.96, []],
  ['a few strokes are not: they may be a pen’s', [4], '„~', 0.1, []],
])('%s', async (_, rows, text, confidence, expected) => {
  const { findings } = await readLines(engineThatReads(text, confidence), linesToRead(pageOf(rows), 3));
  expect(findings).toEqual(expected.map((attempt) => ({ code: 'unreadable-region', severity: 'warning', values: { text: attempt }, page: 3 })));
});
