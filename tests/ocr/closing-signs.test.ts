import { describe, expect, it } from 'vitest';
import { withSeenTails } from '../../src/ocr/recognise/closing-signs.js';
import type { ReadWord } from '../../src/ocr/recognise/engine.js';

/** The line that letters stand on. */
const FOOT = 26;

type Piece = readonly [left: number, top: number, width: number, height: number];

/** A line image with three letters and black pieces after them. */
function lineOf(pieces: readonly Piece[]) {
  const image = { data: new Uint8Array(120 * 40).fill(255), width: 120, height: 40 };
  const letters: readonly Piece[] = [[4, FOOT - 16, 9, 16], [16, FOOT - 16, 9, 16], [28, FOOT - 16, 9, 16]];
  for (const [left, top, width, height] of [...letters, ...pieces]) for (let y = top; y < top + height; y++) image.data.fill(0, y * 120 + left, y * 120 + left + width);
  return image;
}

function word(text: string): ReadWord {
  return { text, confidence: 0.95, box: { left: 4, right: 46, top: 8, bottom: 30 } };
}

const UPPER: Piece = [41, FOOT - 14, 4, 4];
const DOT: Piece = [41, FOOT - 4, 4, 4];
const TAIL: Piece = [41, FOOT - 4, 5, 9];
const DOT_BELOW: Piece = [30, FOOT + 3, 4, 4];

describe('the sign that closes a word', () => {
  it.each<[string, string, Piece[], string]>([
    ['is a semicolon where a colon has a tail', 'xã:', [UPPER, TAIL], 'xã;'],
    ['is a comma where a stop has a tail', 'xã.', [TAIL], 'xã,'],
    ['stays a colon over a dot', 'xã:', [UPPER, DOT], 'xã:'],
    ['stays a stop without a tail', 'xã.', [DOT], 'xã.'],
    ['stays a semicolon though its tail has faded', 'xã;', [UPPER, DOT], 'xã;'],
    ['stays a stop beside the dot under a letter', 'lạ.', [DOT_BELOW, DOT], 'lạ.'],
    ['stays a stop where the picture shows a colon with a tail', 'xã.', [UPPER, TAIL], 'xã.'],
    ['stays where there is none in the picture', 'xã:', [], 'xã:'],
  ])('%s', (_, text, pieces, expected) => {
    expect(withSeenTails([word(text)], lineOf(pieces))[0]!.text).toBe(expected);
  });

  it('is looked for in whole pixels, though the next word begins between two', () => {
    const next = { ...word('và'), box: { left: 45.5, right: 80.25, top: 8.5, bottom: 30.75 } };
    expect(withSeenTails([word('xã:'), next], lineOf([UPPER, TAIL])).map(({ text }) => text)).toEqual(['xã;', 'và']);
  });
});
