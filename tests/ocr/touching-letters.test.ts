import { expect, it } from 'vitest';
import { preparePage } from '../../src/ocr/image/prepare.js';

const [WIDTH, HEIGHT] = [1654, 2339];
const WORD = { width: 46, height: 20, apart: 60 };
const LINE = 36;

/** A page of 200 dots an inch, small and blurred, so that each word is one piece of ink: lines of so many words. */
function pageOf(lines: readonly number[], height = WORD.height): ReturnType<typeof preparePage> {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255);
  lines.forEach((words, line) => {
    const last = line === lines.length - 1;
    for (let word = 0; word < words; word++) {
      for (let y = 0; y < (last ? height : WORD.height); y++) pixels.fill(0, (600 + LINE * line + y) * WIDTH + 200 + WORD.apart * word, (600 + LINE * line + y) * WIDTH + 200 + WORD.apart * word + WORD.width);
    }
  });
  return preparePage({ pixels, width: WIDTH, height: HEIGHT, channels: 1, dpi: 200 });
}

it.each<[string, number[], number | undefined]>([
  ['a single word that ends a paragraph', [18, 18, 1], undefined],
  ['two low words that end a paragraph', [18, 18, 2], 15],
])('%s is a line of its own though the letters of words touch', (_, lines, height) => {
  const { text } = pageOf(lines, height);
  expect(text.lines.map(({ members }) => members.length).sort((a, b) => b - a)).toEqual(lines);
});

it('a figure right below the feet of a line is a line of its own, and no mark of the letter above it', () => {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const ink = (left: number, top: number, width: number, height: number): void => {
    for (let y = top; y < top + height; y++) pixels.fill(0, y * WIDTH + left, y * WIDTH + left + width);
  };
  for (let line = 0; line < 4; line++) for (let letter = 0; letter < 40; letter++) ink(200 + 20 * letter, 300 + 60 * line, 14, 24);
  ink(200, 480 + 24 + 6, 10, 22);
  const { text } = preparePage({ pixels, width: WIDTH, height: HEIGHT, channels: 1, dpi: 200 });
  expect(text.lines.map(({ members }) => members.length).sort((a, b) => b - a)).toEqual([40, 40, 40, 40, 1]);
});
