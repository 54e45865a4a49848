import { describe, expect, it } from 'vitest';
import { drawNumber, drawScribble } from '../../scripts/train-digits/samples.js';
import { seeded } from '../../scripts/train-digits/random.js';
import { loadDigitNetworks } from '../../src/ocr/digits/load.js';
import { decodeNetworks, encodeNetworks } from '../../src/ocr/digits/network-file.js';
import { readNumber } from '../../src/ocr/digits/read-number.js';
import type { GrayImage } from '../../src/ocr/image/raster.js';

const committee = await loadDigitNetworks();
const SURE = 0.89;
const anyNumber = (): boolean => true;

function everywhere({ width, height }: GrayImage) {
  return { left: 0, right: width, top: 0, bottom: height };
}

/** A picture with dark rectangles: [left, top, width, height]. */
function withInk(image: GrayImage, boxes: readonly (readonly [number, number, number, number])[]): GrayImage {
  const data = image.data.slice();
  for (const [left, top, width, height] of boxes) for (let y = top; y < top + height; y++) data.fill(0, y * image.width + left, y * image.width + left + width);
  return { ...image, data };
}

describe('numbers written by hand', () => {
  const random = seeded(77);
  const numbers = Array.from({ length: 80 }, () => String(Math.floor(1 + random() * 998)));
  const read = numbers.map((digits) => {
    const image = drawNumber(digits, random);
    return { digits, image, found: readNumber(committee, image, everywhere(image), anyNumber)! };
  });
  const right = read.filter(({ digits, found }) => found.digits === digits && found.confidence >= SURE);

  it('are read where they are clear', () => {
    expect(right.length).toBeGreaterThan(0.4 * read.length);
  });

  it('are hardly ever read wrongly and surely', () => {
    const wrong = read.filter(({ digits, found }) => found.digits !== digits && found.confidence >= SURE);
    expect(wrong.map(({ digits, found }) => `${digits} as ${found.digits}`).length).toBeLessThanOrEqual(1);
  });

  it('are not found in scribbles', () => {
    const scribbles = Array.from({ length: 40 }, () => drawScribble(random));
    const sure = scribbles.filter((image) => (readNumber(committee, image, everywhere(image), anyNumber)?.confidence ?? 0) >= SURE);
    expect(sure.length).toBeLessThanOrEqual(1);
  });

  it('are not found on blank paper', () => {
    const image = { data: new Uint8Array(60 * 40).fill(255), width: 60, height: 40 };
    expect(readNumber(committee, image, everywhere(image), anyNumber)).toBeNull();
  });

  it('leave out what lies beside their place', () => {
    const image = drawNumber('17', seeded(5));
    expect(readNumber(committee, image, { left: 0, right: 1, top: 0, bottom: image.height }, anyNumber)).toBeNull();
  });

  it('stay the same over dots to write on', () => {
    const changed = right.filter(({ digits, image }) => {
      const dots = Array.from({ length: Math.floor(image.width / 6) }, (_, i) => [6 * i, image.height - 3, 2, 2] as const);
      const found = readNumber(committee, withInk(image, dots), everywhere(image), anyNumber);
      return found?.digits !== digits;
    });
    expect(changed).toEqual([]);
  });

  it('are left alone where a letter beside runs into them', () => {
    const { image } = right[0]!;
    const middle = Math.floor(image.width / 2);
    const left = Math.floor(0.3 * image.width);
    const joined = withInk(image, [[left, Math.floor(image.height / 2), image.width - left, 3]]);
    expect(readNumber(committee, joined, { ...everywhere(image), right: middle }, anyNumber)).toBeNull();
  });
});

it('networks survive being written and read', () => {
  const [again, first] = [decodeNetworks(encodeNetworks(committee)), committee].map((networks) => networks.flat());
  expect(again!.map((layer) => layer.weights.length)).toEqual(first!.map((layer) => layer.weights.length));
  const errors = again!.map((layer, i) => layer.weights.reduce((most, weight, k) => Math.max(most, Math.abs(weight - first![i]!.weights[k]!)), 0));
  expect(Math.max(...errors)).toBeLessThan(1e-4);
});
