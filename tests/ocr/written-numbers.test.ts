import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawNumber } from '../../scripts/train-digits/samples.js';
import { seeded } from '../../scripts/train-digits/random.js';
import { loadDigitNetworks } from '../../src/ocr/digits/load.js';
import { readNumber } from '../../src/ocr/digits/read-number.js';
import type { ReadWord } from '../../src/ocr/recognise/engine.js';
import { withWrittenNumbers } from '../../src/ocr/recognise/written-numbers.js';
import { findComponents } from '../../src/ocr/image/components.js';
import { boxAround, cut, resize, type GrayImage } from '../../src/ocr/image/raster.js';
import { binarise, otsu } from '../../src/ocr/image/threshold.js';

const committee = await loadDigitNetworks();

/** Height of a row of print, and the width of its letters. */
const ROW = { top: 60, bottom: 90 };
const LETTER = 14;

interface Head extends GrayImage {
  readonly data: Uint8Array;
}

function paper(): Head {
  return { data: new Uint8Array(900 * 150).fill(255), width: 900, height: 150 };
}

function paste(head: Head, image: GrayImage, left: number, top: number): void {
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      const at = (top + y) * head.width + left + x;
      head.data[at] = Math.min(head.data[at]!, image.data[y * image.width + x]!);
    }
  }
}

/** Prints a word as a block for each letter, a slash as a slanted stroke; gives what an engine would read. */
function print(head: Head, text: string, left: number): ReadWord {
  Array.from(text).forEach((letter, i) => {
    const x = left + i * LETTER;
    for (let y = ROW.top; y < ROW.bottom; y++) {
      const slant = letter === '/' ? Math.round((ROW.bottom - y) / 3) : 0;
      head.data.fill(0, y * head.width + x + slant, y * head.width + x + slant + (letter === '/' ? 3 : LETTER - 3));
    }
  });
  return { text, confidence: 0.95, box: { left, right: left + text.length * LETTER, ...ROW } };
}

/** A picture of a number that is read surely, in a hand that the seeds from the given one on have. */
function clearNumber(digits: string, seed: number): GrayImage {
  for (let own = seed; ; own++) {
    const image = drawNumber(digits, seeded(own));
    const found = readNumber(committee, image, { left: 0, right: image.width, top: 0, bottom: image.height }, () => true);
    if (image.height < 75 && found?.digits === digits && found.confidence > 0.9) return image;
  }
}

/** The texts of a row with a number written between two words. */
function readRow(before: string, digits: string, after: readonly string[], options: { readonly slash?: boolean } = {}): string[] {
  const head = paper();
  const first = print(head, before, 40);
  const image = clearNumber(digits, 100);
  const left = first.box.right + 6;
  paste(head, image, left, Math.round((ROW.top + ROW.bottom - image.height) / 2));
  let x = left + image.width + 6;
  const words = after.map((text) => {
    const word = print(head, options.slash === false ? text.replace('/', 'I') : text, x);
    x = word.box.right + LETTER;
    return { ...word, text };
  });
  return withWrittenNumbers([first, ...words], { ink: head, coloured: null }, committee).map((word) => word.text);
}

describe('numbers written in the blanks of a letterhead', () => {
  it('are filled in before the code', () => {
    expect(readRow('Số:', '753', ['/KH-UBND'])).toEqual(['Số:', '753/KH-UBND']);
  });

  it('are filled in between the words of the date', () => {
    expect(readRow('ngày', '23', ['tháng', '4', 'năm', '2024'])).toEqual(expect.arrayContaining(['ngày', '23', 'tháng', '4']));
  });

  it.each(['753/KH-UBND', '753-KH/TU', '27-CTr/ĐU'])('leave a number that is print as it is: %s', (code) => {
    const head = paper();
    const words = [print(head, 'Số:', 40), print(head, code, 40 + 4 * LETTER)];
    expect(withWrittenNumbers(words, { ink: head, coloured: null }, committee).map((word) => word.text)).toEqual(['Số:', code]);
  });

  it.each(['07-TB/BCĐ', '12-CTr/ĐU'])('leave a number that stands like print as the engine read it with fair confidence: %s', (code) => {
    const head = paper();
    const words = [print(head, 'Số:', 40), print(head, code, 40 + 4 * LETTER)].map((word) => ({ ...word, confidence: 0.86 }));
    expect(withWrittenNumbers(words, { ink: head, coloured: null }, committee).map((word) => word.text)).toEqual(['Số:', code]);
  });

  it('leave out a number that stands like print and that the engine only guessed', () => {
    const head = paper();
    const words = [print(head, 'Số:', 40), { ...print(head, '412/KH-BV', 40 + 4 * LETTER), confidence: 0.23 }];
    expect(withWrittenNumbers(words, { ink: head, coloured: null }, committee).map((word) => word.text)).toEqual(['Số:', '/KH-BV']);
  });

  /** The texts of `Số:` and a printed 638, whose slash, so much lower than its digits, looks like a four; the engine read the number with its code so. */
  function readPrint(reading: string, lower: number): string[] {
    const head = paper();
    const first = print(head, 'Số:', 40);
    let x = first.box.right + 6;
    for (const digit of '6384') {
      const glyph = clearNumber(digit, 100);
      const ink = boxAround(findComponents(binarise(glyph, otsu(glyph))).list);
      const tall = resize(cut(glyph, ink), (ROW.bottom - ROW.top) / (ink.bottom - ink.top));
      paste(head, tall, x, ROW.top + (x > first.box.right + 60 ? lower : 0));
      x += tall.width + 3;
    }
    const code = print(head, 'KH-UBND'.repeat(2), x + 14);
    const number = { text: reading, confidence: 0.86, box: { ...code.box, left: first.box.right + 6 } };
    return withWrittenNumbers([first, number], { ink: head, coloured: null }, committee).map((word) => word.text);
  }

  it.each([['as high as', 0], ['a little lower than', 3]])('leave a number that stands like print though its slash, %s its digits, may be taken for a last one', (_, lower) => {
    expect(readPrint('638/KH-UBND', lower)).toEqual(['Số:', '638/KH-UBND']);
  });

  it('leave out a number that stands like print where one of its digits was misread', () => {
    expect(readPrint('608/KH-UBND', 0)).toEqual(['Số:', '/KH-UBND']);
  });

  it('leave a word between `tháng` and `năm` that is print as it is', () => {
    const head = paper();
    let x = 40;
    const words = ['6', 'tháng', 'đầu', 'năm', '2024'].map((text) => {
      const word = print(head, text, x);
      x = word.box.right + LETTER;
      return word;
    });
    expect(withWrittenNumbers(words, { ink: head, coloured: null }, committee).map((word) => word.text)).toEqual(['6', 'tháng', 'đầu', 'năm', '2024']);
  });

  it('stay blank where no slash follows, so that a digit may have been taken for print', () => {
    expect(readRow('Số:', '753', ['/KH-UBND'], { slash: false })).toEqual(['Số:', '/KH-UBND']);
  });

  it('stay blank where a lone digit may be what is left of more', () => {
    expect(readRow('Số:', '7', ['/KH-UBND'])).toEqual(['Số:', '/KH-UBND']);
  });

  it.each([['31', 'April has no such day'], ['32', 'there is no such day'], ['7', 'a day below 10 has a 0 before it']])('stay blank as the day %s: %s', (digits) => {
    expect(readRow('ngày', digits, ['tháng', '4', 'năm', '2024'])).not.toContain(digits);
  });

  it('are no matter where print was read with confidence', () => {
    const words = ['Số:', '12/KH-UBND'].map((text, i): ReadWord => ({ text, confidence: 0.97, box: { left: 40 + i * 60, right: 40 + i * 60 + text.length * LETTER, ...ROW } }));
    expect(withWrittenNumbers(words, { ink: paper(), coloured: null }, committee)).toEqual(words);
  });

  it('never change other words, wherever the words of a row lie', () => {
    const head = paper();
    paste(head, clearNumber('753', 100), 100, 40);
    fc.assert(fc.property(fc.tuple(...[40, 110, 200].map((x) => fc.tuple(fc.integer({ min: x - 40, max: x + 40 }), fc.integer({ min: 1, max: 90 })))), (boxes) => {
      const words = ['ngày', 'tháng', '4 năm 2024'].map((text, i): ReadWord => ({ text, confidence: 0.9, box: { left: boxes[i]![0], right: boxes[i]![0] + boxes[i]![1], ...ROW } }));
      const texts = withWrittenNumbers(words, { ink: head, coloured: head }, committee).map((word) => word.text);
      expect(texts).toEqual(expect.arrayContaining(words.map((word) => word.text)));
    }), { numRuns: 25 });
  });
});
