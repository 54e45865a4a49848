import { describe, expect, it } from 'vitest';
import type { ReadWord } from '../../src/ocr/recognise/engine.js';
import { withCountedBars } from '../../src/ocr/recognise/roman-bars.js';

const HEIGHT = 24;
const TOP = 6;

/** A line image with black rectangles of a capital's height: each from its left edge, so broad. */
function lineOf(...pieces: readonly (readonly [left: number, breadth: number, height?: number])[]) {
  const image = { data: new Uint8Array(200 * 40).fill(255), width: 200, height: 40 };
  for (const [left, breadth, height = HEIGHT] of pieces) {
    for (let y = TOP + HEIGHT - height; y < TOP + HEIGHT; y++) image.data.fill(0, y * 200 + left, y * 200 + left + breadth);
  }
  return image;
}

/** A line image with a quarter of a year: bars, or the digits 1, so far apart, a slash and the four digits of a year. */
function quarterOf(bars: number, pitch: number) {
  const upright = Array.from({ length: bars }, (_, i) => [10 + i * pitch, 4] as const);
  const slash = 14 + bars * pitch;
  const image = lineOf(...upright, ...[14, 27, 40, 53].map((at) => [slash + at, 10] as const));
  for (let y = TOP; y < TOP + HEIGHT; y++) image.data.fill(0, y * 200 + slash + Math.round(0.4 * (TOP + HEIGHT - y)), y * 200 + slash + 3 + Math.round(0.4 * (TOP + HEIGHT - y)));
  return image;
}

function word(text: string, left: number, right: number): ReadWord {
  return { text, confidence: 0.9, box: { left, right, top: TOP, bottom: TOP + HEIGHT } };
}

const DOT = [46, 4, 4] as const;

describe('Roman numbers of bars', () => {
  it.each([
    ['get a lost bar back', 'II.', [[10, 11], [22, 11], [34, 11], DOT], 'III.'],
    ['get a lost bar back before a dash', 'II-', [[10, 11], [22, 11], [34, 11], [47, 8, 12]], 'III-'],
    ['get a bar back that stands close to the next one', 'II', [[10, 6], [19, 6], [28, 6]], 'III'],
    ['get a bar back whose serifs touch the next one', 'II.', [[10, 35], DOT], 'III.'],
    ['lose a bar that is not there', 'III', [[10, 11], [22, 11]], 'II'],
    ['are told from the letter that they were read as', 'H.', [[10, 11], [22, 11], DOT], 'II.'],
    ['are told from several letters', 'TII', [[10, 11], [22, 11], [34, 11]], 'III'],
    ['are not seen in a letter as broad as two of them', 'H.', [[10, 23], DOT], 'H.'],
    ['stay where they are right', 'II.', [[10, 11], [22, 11], [34, 4, 4]], 'II.'],
    ['stay where the ink is no bars', 'II.', [[10, 20], [34, 20]], 'II.'],
    ['stay where there is no ink', 'II.', [], 'II.'],
    ['with other letters stay', 'IV.', [[10, 11], [22, 11], [34, 11], DOT], 'IV.'],
    ['in Arabic digits stay', '11.', [[10, 11], [22, 11], [34, 11], DOT], '11.'],
  ] as const)('%s', (_, text, pieces, expected) => {
    const words = [word(text, 10, 44), word('Tổ', 60, 90)];
    expect(withCountedBars(words, lineOf(...pieces, [60, 30])).map((each) => each.text)).toEqual([expected, 'Tổ']);
  });

  it.each([
    ['gets a lost bar back', '1/2026', 2, 12, 'II/2026'],
    ['gets two lost bars back', 'I⁄2026.', 3, 12, 'III⁄2026.'],
    ['is told from the letter that its bars were read as', 'H/2026', 2, 12, 'II/2026'],
    ['stays where it is right', 'II/2026', 2, 12, 'II/2026'],
    ['stays where one bar may be a digit', '1/2026', 1, 12, '1/2026'],
    ['stays where it may be a month in narrow type', '11/2026', 2, 12, '11/2026'],
    ['is no month of two ones', '11/2026', 2, 18, '11/2026'],
  ] as const)('the number of a quarter %s', (_, text, bars, pitch, expected) => {
    expect(withCountedBars([word(text, 10, 120)], quarterOf(bars, pitch)).map((each) => each.text)).toEqual([expected]);
  });

  it('count no bars of the words beside them', () => {
    expect(withCountedBars([word('Quý', 0, 8), word('II', 10, 32), word('I', 36, 47)], lineOf([0, 8], [10, 11], [22, 11], [36, 11]))[1]!.text).toBe('II');
  });
});
