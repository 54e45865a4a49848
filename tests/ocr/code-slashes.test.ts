import { describe, expect, it } from 'vitest';
import { withSeenSlashes } from '../../src/ocr/recognise/code-slashes.js';

const [TOP, BOTTOM] = [6, 30];
const PITCH = 16;

/** Draws one sign's strokes at its left edge: `/` leans, `7` leans under a bar, `A` leans both ways over one, all else is a block. */
function strokesOf(sign: string, y: number): readonly (readonly [from: number, to: number])[] {
  const share = (BOTTOM - 1 - y) / (BOTTOM - TOP);
  const leaning = Math.round(8 * share);
  switch (sign) {
    case '-': return y > 16 && y < 20 ? [[0, 8]] : [];
    case '/': return [[leaning, leaning + 3]];
    case '7': return y < TOP + 4 ? [[0, 12]] : [[leaning, leaning + 3]];
    case 'A': return share > 0.25 && share < 0.4 ? [[leaning / 2, 12 - leaning / 2]] : [[leaning / 2, leaning / 2 + 2], [10 - leaning / 2, 12 - leaning / 2]];
    case 'V': return [[6 - Math.round(6 * share), 9 - Math.round(6 * share)], [6 + Math.round(4 * share), 9 + Math.round(4 * share)]];
    default: return [[0, 12]];
  }
}

/** The word that the engine made of a row of print, with the slash seen; `<` puts the next sign so close that it touches. */
function seen(printed: string, read: string): string {
  const image = { data: new Uint8Array(400 * 40).fill(255), width: 400, height: 40 };
  let x = 10;
  for (const sign of printed) {
    if (sign === '<') {
      x -= 6;
      continue;
    }
    for (let y = TOP; y < BOTTOM; y++) for (const [from, to] of strokesOf(sign, y)) image.data.fill(0, y * 400 + x + from, y * 400 + x + to);
    x += PITCH;
  }
  const words = [{ text: read, confidence: 0.9, box: { left: 10, right: x, top: TOP, bottom: BOTTOM } }];
  return withSeenSlashes(words, image)[0]!.text;
}

describe('the slash of a document number', () => {
  it.each([
    ['is put where the engine lost it', '463/VPUBND-KTTH', '463VPUBND-KTTH', '463/VPUBND-KTTH'],
    ['is found where a letter touches it', '463/<VPUBND-KTTH', '463VPUBND-KTTH', '463/VPUBND-KTTH'],
    ['takes the place of the digit that it was read as', '133/KH-UBND', '1334KH-UBND', '133/KH-UBND'],
    ['takes the place of the letter that it was read as', '113/KH-UBND', '113AKH-UBND', '113/KH-UBND'],
    ['is not seen in the bar and stroke of a seven', '137KH-UBND', '137KH-UBND', '137KH-UBND'],
    ['is not seen in an A', '113ATTP-NV', '113ATTP-NV', '113ATTP-NV'],
    ['is not looked for where it was read', '113/KH-UBND', '113/KH-UBND', '113/KH-UBND'],
    ['is not put where no picture shows it', '', '463VPUBND-KTTH', '463VPUBND-KTTH'],
  ])('%s', (_, printed, read, expected) => {
    expect(seen(printed, read)).toBe(expected);
  });
});
