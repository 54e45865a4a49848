import { describe, expect, it } from 'vitest';
import { withBarredSigns } from '../../src/ocr/recognise/barred-signs.js';
import type { ReadWord } from '../../src/ocr/recognise/engine.js';

const WIDTH = 60;
const PAPER = ' ';

/** A line image from rows of characters, each drawn as two by two pixels; what is not blank is ink. */
function drawn(rows: readonly string[]) {
  const data = new Uint8Array(WIDTH * 2 * rows.length).fill(255);
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (row[x] === PAPER) continue;
      for (const dy of [0, 1]) data.fill(0, (2 * y + dy) * WIDTH + 2 * x, (2 * y + dy) * WIDTH + 2 * x + 2);
    }
  });
  return { data, width: WIDTH, height: 2 * rows.length };
}

const GREATER = ['##      ## ', '  ##   #  #', '    #  #  #', '  ##   #  #', '##      ## '];
const BAR = ['           ', '######     '];
const DIGITS_ON = ['        #  ', '       ### '];

function read(text: string): ReadWord {
  return { text, confidence: 0.9, box: { left: 0, right: 22, top: 0, bottom: 14 } };
}

describe('a comparison sign', () => {
  it.each([
    ['gets the bar that stands under it', '>0', [...GREATER, ...BAR], '≥0'],
    ['gets a bar that touches it', '>0', [...GREATER, '######     '], '≥0'],
    ['gets it where it is read in the other direction', '<0', [...GREATER, ...BAR], '≤0'],
    ['stays where the picture shows no bar', '>0', [...GREATER, ...DIGITS_ON], '>0'],
    ['stays where the picture shows nothing', '>0', ['           ', '           '], '>0'],
  ])('%s', (_, text, rows, expected) => {
    expect(withBarredSigns([read(text)], drawn(rows))[0]!.text).toBe(expected);
  });

  it('is looked for at the beginning of words only', () => {
    expect(withBarredSigns([read('a>0')], drawn([...GREATER, ...BAR]))[0]!.text).toBe('a>0');
  });
});
