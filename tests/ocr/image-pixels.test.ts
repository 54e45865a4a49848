import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partInks } from '../../src/ocr/image/colours.js';
import { findComponents } from '../../src/ocr/image/components.js';
import { cut, resize, rotate, turn, type Bitmap, type GrayImage } from '../../src/ocr/image/raster.js';
import { eraseRules, findRules } from '../../src/ocr/image/rules.js';
import { findSkew } from '../../src/ocr/image/skew.js';
import { binarise, darkerInk, otsu, pageThreshold, whitenPaper } from '../../src/ocr/image/threshold.js';

const grayImage = fc.tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 })).chain(([width, height]) => (
  fc.uint8Array({ minLength: width * height, maxLength: width * height }).map((data): GrayImage => ({ data: Uint8Array.from(data), width, height }))
));

/** A blank grey image with dark rectangles: [left, top, width, height]. */
function drawn(width: number, height: number, boxes: readonly (readonly [number, number, number, number])[], paper = 255): GrayImage {
  const data = new Uint8Array(width * height).fill(paper);
  for (const [left, top, w, h] of boxes) for (let y = top; y < top + h; y++) data.fill(0, y * width + left, y * width + left + w);
  return { data, width, height };
}

/** A picture of evenly coloured pixels. */
function coloured(pixels: readonly (readonly [number, number, number])[]): { pixels: Uint8Array; width: number; height: number; channels: 3 } {
  return { pixels: Uint8Array.from(pixels.flat()), width: pixels.length, height: 1, channels: 3 };
}

describe('cutting', () => {
  it('gives a whole image of what lies within the page, whatever the box', () => {
    const edge = fc.double({ min: -30, max: 60, noNaN: true });
    fc.assert(fc.property(grayImage, edge, edge, edge, edge, (image, a, b, c, d) => {
      const { data, width, height } = cut(image, { left: Math.min(a, b), right: Math.max(a, b), top: Math.min(c, d), bottom: Math.max(c, d) });
      expect(data).toHaveLength(width * height);
      expect([width, height].every(Number.isInteger) && width <= image.width && height <= image.height).toBe(true);
    }));
  });
});

describe('turning', () => {
  it('brings a page back after four quarter turns', () => {
    fc.assert(fc.property(grayImage, (image) => {
      expect(turn(turn(turn(turn(image, 90), 90), 90), 90)).toEqual(image);
    }));
  });

  it('makes a half turn of two quarter turns, and undoes a right turn by a left one', () => {
    fc.assert(fc.property(grayImage, (image) => {
      expect(turn(turn(image, 90), 90)).toEqual(turn(image, 180));
      expect(turn(turn(image, 90), 270)).toEqual(image);
    }));
  });

  it('moves the top left corner to the top right when it turns clockwise', () => {
    const { data, width } = turn({ data: Uint8Array.of(1, 2, 3, 4, 5, 6), width: 3, height: 2 }, 90);
    expect([width, ...data]).toEqual([2, 4, 1, 5, 2, 6, 3]);
  });

  it('keeps an image as it is when it rotates by nothing and resizes to the same size', () => {
    fc.assert(fc.property(grayImage, (image) => {
      expect(resize(image, 1)).toEqual(image);
      const same = rotate(image, 0);
      for (let y = 0; y + 1 < image.height; y++) for (let x = 0; x + 1 < image.width; x++) expect(same.data[y * image.width + x]).toBe(image.data[y * image.width + x]);
    }));
  });
});

describe('taking coloured ink out', () => {
  const paper = Array.from({ length: 40 }, () => [250, 248, 244] as const);

  it.each([
    ['a red seal over paper becomes paper', [215, 60, 70], 'light'],
    ['blue pen over paper becomes paper', [60, 80, 200], 'light'],
    ['black print stays black', [25, 22, 24], 'dark'],
    ['black print under a red seal stays black', [70, 18, 20], 'dark'],
    ['grey print stays grey', [120, 118, 121], 'dark'],
  ] as const)('%s', (_, colour, expected) => {
    const print = Array.from({ length: 20 }, () => [20, 20, 20] as const);
    const level = partInks(coloured([...paper, ...print, colour])).print.data.at(-1)!;
    if (expected === 'light') expect(level).toBeGreaterThan(230);
    else expect(level).toBeLessThan(150);
  });

  it('leaves black print under a stamp whose blue has run into it, as coarse JPEG colours do', () => {
    const print = Array.from({ length: 100 }, () => [15, 15, 15] as const);
    const stamp = Array.from({ length: 40 }, () => [75, 92, 160] as const);
    const page = coloured([...paper, ...print, ...stamp, [5, 10, 60], stamp[0]!]);
    const [under, beside] = partInks(page).print.data.slice(-2);
    expect(under).toBeLessThan(100);
    expect(beside).toBeGreaterThan(230);
  });

  it('keeps a page whose print is coloured', () => {
    const print = Array.from({ length: 20 }, () => [30, 40, 160] as const);
    expect(partInks(coloured([...paper, ...print])).print.data.at(-1)).toBeLessThan(100);
  });
});

describe('telling ink from paper', () => {
  it('sets the threshold between two levels, wherever they lie', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 180, max: 255 }), (ink, paper) => {
      const image = { data: Uint8Array.from({ length: 100 }, (_, i) => (i < 20 ? ink : paper)), width: 10, height: 10 };
      expect([...binarise(image, otsu(image)).data].reduce((sum, bit) => sum + bit, 0)).toBe(20);
    }));
  });

  it.each([[20, 90], [40, 110], [60, 150]])('leaves print of level %d and takes off the grey seal of level %d over it', (print, seal) => {
    const image = { data: Uint8Array.from({ length: 300 }, (_, i) => (i < 30 ? print : i < 100 ? seal : 250)), width: 30, height: 10 };
    const { data } = darkerInk(image);
    expect([Math.max(...data.subarray(0, 30)), Math.min(...data.subarray(30))]).toEqual([0, 255]);
  });

  it('does not turn the grain of an empty page into ink', () => {
    const image = { data: Uint8Array.from({ length: 10_000 }, (_, i) => 240 + (i * 7) % 14), width: 100, height: 100 };
    expect(binarise(image, pageThreshold(image)).data.some((bit) => bit === 1)).toBe(false);
  });

  it('makes shaded paper white and leaves the print on it dark', () => {
    const image = drawn(256, 256, [[100, 100, 20, 20]]);
    for (let i = 0; i < image.data.length; i++) image.data[i] = image.data[i]! * (0.6 + 0.4 * ((i % 256) / 256));
    const white = whitenPaper(image);
    expect(white.data[10 * 256 + 5]).toBeGreaterThan(220);
    expect(white.data[110 * 256 + 110]).toBeLessThan(20);
  });
});

describe('components', () => {
  const bitmap = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })).chain(([width, height]) => (
    fc.array(fc.constantFrom(0, 1), { minLength: width * height, maxLength: width * height }).map((bits): Bitmap => ({ data: Uint8Array.from(bits), width, height }))
  ));

  it('label every ink pixel once, and neighbours alike', () => {
    fc.assert(fc.property(bitmap, ({ data, width, height }) => {
      const { runs, labels: ofRuns, list } = findComponents({ data, width, height });
      const labels = new Int32Array(width * height);
      for (let y = 0; y < height; y++) {
        for (let run = runs.rows[y]!; run < runs.rows[y + 1]!; run++) labels.fill(ofRuns[run]!, y * width + runs.starts[run]!, y * width + runs.ends[run]!);
      }
      expect(list.reduce((sum, component) => sum + component.area, 0)).toBe(data.reduce((sum, bit) => sum + bit, 0));
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const label = labels[y * width + x]!;
          expect(label > 0).toBe(data[y * width + x] === 1);
          for (const [dx, dy] of [[1, 0], [0, 1], [1, 1], [-1, 1]] as const) {
            if (x + dx < 0 || x + dx >= width || y + dy >= height) continue;
            const other = labels[(y + dy) * width + x + dx]!;
            if (label > 0 && other > 0) expect(other).toBe(label);
          }
        }
      }
    }));
  });
});

describe('rules', () => {
  const dpi = 200;
  const page = drawn(600, 400, [[50, 100, 500, 3], [50, 100, 3, 200], [547, 100, 3, 200], [50, 297, 500, 3], [200, 80, 8, 40], [300, 200, 14, 24]]);

  it('are found with their ends, both ways', () => {
    const rules = findRules(binarise(page, 128), dpi);
    expect(rules.map(({ orientation, start, end }) => [orientation, start, end])).toEqual(expect.arrayContaining([
      ['horizontal', 50, 550], ['vertical', 100, 300],
    ]));
    expect(rules).toHaveLength(4);
  });

  describe('of dashes', () => {
    const dash = 54;
    const period = 88;
    const across = [[20, 40, 560, 5], [20, 340, 560, 5], [20, 40, 5, 305], [575, 40, 5, 305]] as const;
    const dashed = (count: number, gap = period - dash) => Array.from({ length: count }, (_, i) => [24 + (i + 1) * (dash + gap) - dash, 180, dash, 2] as const);
    const levelRules = (...boxes: readonly (readonly [number, number, number, number])[]) => findRules(binarise(drawn(600, 400, boxes), 128), dpi)
      .filter(({ orientation, near }) => orientation === 'horizontal' && near > 100 && near < 300).map(({ start, end }) => [start, end]);

    it('are one rule, up to the rules that they would meet', () => {
      expect(levelRules(...across, ...dashed(6))).toEqual([[20, 580]]);
    });

    it('end with their last dash where nothing is to be met', () => {
      expect(levelRules(...dashed(4))).toEqual([[24 + period - dash, 24 + 4 * period]]);
    });

    it('are two beside a cell over several rows, whose upright rules they meet', () => {
      const uprights = [280, 360].map((left) => [left, 40, 3, 300] as const);
      const sides = [[180, 180, 102, 2], [361, 180, 102, 2]] as const;
      expect(levelRules(...across, ...uprights, ...sides)).toEqual([[180, 283], [360, 463]]);
      expect(levelRules(...across, ...sides)).toHaveLength(1);
    });

    it('are several where they stand too far apart', () => {
      expect(levelRules(...dashed(3, 90))).toHaveLength(0);
      expect(levelRules([30, 180, 160, 2], [380, 180, 160, 2])).toHaveLength(2);
    });
  });

  it('are erased, and the letter across one keeps its stroke', () => {
    const bitmap = binarise(page, 128);
    const gray = { ...page, data: page.data.slice() };
    eraseRules(bitmap, gray, findRules(bitmap, dpi));
    expect(bitmap.data[101 * 600 + 400]).toBe(0);
    expect(gray.data[101 * 600 + 400]).toBe(255);
    expect(bitmap.data[101 * 600 + 203]).toBe(1);
    expect(bitmap.data[210 * 600 + 305]).toBe(1);
  });

  it('are not seen in a row of letters that stand close together', () => {
    const letters = Array.from({ length: 30 }, (_, i) => [20 + i * 14, 100, 5, 24] as const);
    const feet = Array.from({ length: 30 }, (_, i) => [17 + i * 14, 122, 12, 2] as const);
    expect(findRules(binarise(drawn(600, 200, [...letters, ...feet]), 128), dpi)).toEqual([]);
  });
});

describe('skew', () => {
  it.each([-3, -0.7, 0, 0.4, 2.5])('of %d degrees is measured to a tenth', (degrees) => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const letters = Array.from({ length: 40 * 20 }, (_, i) => {
      const left = 100 + (i % 40) * 30;
      const bottom = Math.round(200 + Math.floor(i / 40) * 45 - left * slope);
      return { label: i + 1, area: 100, left, right: left + 16, top: bottom - 20, bottom };
    });
    expect((findSkew(letters) * 180) / Math.PI).toBeCloseTo(degrees, 0.9);
  });
});
