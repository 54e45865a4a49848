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

function word(text: string, left: number, right: number): ReadWord {
  return { text, confidence: 0.9, box: { left, right, top: TOP, bottom: TOP + HEIGHT } };
}

const DOT = [46, 4, 4] as const;

describe('Roman numbers of bars', () => {
  it.each([
    ['get a lost bar back', 'II.', [[10, 11], [22, 11], [34, 11], DOT], 'III.'],
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

  it('count no bars of the words beside them', () => {
    expect(withCountedBars([word('Quý', 0, 8), word('II', 10, 32), word('I', 36, 47)], lineOf([0, 8], [10, 11], [22, 11], [36, 11]))[1]!.text).toBe('II');
  });
});
