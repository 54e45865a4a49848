import { describe, expect, it } from 'vitest';
import { drawNumber, drawScribble } from '../../scripts/train-digits/draw.js';
import { seeded } from '../../scripts/train-digits/random.js';
import { loadDigitNetwork } from '../../src/ocr/digits/load.js';
import { decodeNetwork, encodeNetwork } from '../../src/ocr/digits/network.js';
import { readNumber } from '../../src/ocr/digits/read-number.js';
import type { GrayImage } from '../../src/ocr/image/raster.js';

const network = await loadDigitNetwork();
const SURE = 0.95;

function everywhere({ width, height }: GrayImage) {
  return { left: 0, right: width, top: 0, bottom: height };
}

describe('numbers written by hand', () => {
  const random = seeded(77);
  const numbers = Array.from({ length: 80 }, () => String(Math.floor(1 + random() * 998)));
  const read = numbers.map((digits) => {
    const image = drawNumber(digits, random);
    return { digits, found: readNumber(network, image, everywhere(image))! };
  });

  it('are read where they are clear', () => {
    const right = read.filter(({ digits, found }) => found.digits === digits && found.confidence >= SURE);
    expect(right.length).toBeGreaterThan(0.6 * read.length);
  });

  it('are hardly ever read wrongly and surely', () => {
    const wrong = read.filter(({ digits, found }) => found.digits !== digits && found.confidence >= SURE);
    expect(wrong.map(({ digits, found }) => `${digits} as ${found.digits}`).length).toBeLessThanOrEqual(1);
  });

  it('are not found in scribbles', () => {
    const scribbles = Array.from({ length: 40 }, () => drawScribble(random));
    const sure = scribbles.filter((image) => (readNumber(network, image, everywhere(image))?.confidence ?? 0) >= SURE);
    expect(sure.length).toBeLessThanOrEqual(2);
  });

  it('are not found on blank paper', () => {
    const image = { data: new Uint8Array(60 * 40).fill(255), width: 60, height: 40 };
    expect(readNumber(network, image, everywhere(image))).toBeNull();
  });

  it('leave out what lies beside their place', () => {
    const image = drawNumber('17', seeded(5));
    expect(readNumber(network, image, { left: 0, right: 1, top: 0, bottom: image.height })).toBeNull();
  });
});

it('a network survives being written and read', () => {
  const again = decodeNetwork(encodeNetwork(network));
  expect(again.hiddenWeights.every((weight, i) => Math.abs(weight - network.hiddenWeights[i]!) < 1e-4)).toBe(true);
});
