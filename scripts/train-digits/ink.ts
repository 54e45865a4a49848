/** Draws pens' paths as a scanner sees them: thick and thin, pale, broken, blurred, black and white. */
import { blurred, type GrayImage, type PixelBox } from '../../src/ocr/image/raster.js';
import type { Path } from './hand.js';
import { between, noise, type Random } from './random.js';

/** Height of a digit, in pixels: as large as on scans of 100 to 200 dots an inch. */
const HEIGHT = { least: 16, most: 40 } as const;
/** Paper around the ink, in heights. */
const MARGIN = 0.4;
/** Radius of a pen, in heights. */
const PEN = { finest: 0.022, widest: 0.1 } as const;
/** Levels of ink, from black ones to pale ones. */
const LEVEL = { dark: 20, pale: 185 } as const;
/** Shares of pictures: with a broken pen, blurred, grainy, in black and white. */
const SHARES = { broken: 0.15, blurred: 0.45, grainy: 0.4, blackAndWhite: 0.4 } as const;

/** Dabs nearer than this to the last one, in pixels, would not be seen. */
const STEP = 0.5;

/** Ink on white paper that can be drawn on. */
interface Canvas extends GrayImage {
  readonly data: Uint8Array;
}

/** A pen on a sheet of paper. */
export interface Sheet {
  readonly height: number;
  readonly width: number;
  readonly rows: number;
  readonly left: number;
  readonly top: number;
  readonly pen: number;
  readonly level: number;
  readonly isBroken: boolean;
}

/** A sheet that has room for some paths. */
export function newSheet(paths: readonly Path[], random: Random): Sheet {
  const height = between(HEIGHT.least, HEIGHT.most, random);
  const points = paths.flat();
  const left = Math.min(...points.map(([x]) => x)) - MARGIN;
  const top = Math.min(...points.map(([, y]) => y)) - MARGIN;
  return {
    height, left, top,
    width: Math.ceil(height * (Math.max(...points.map(([x]) => x)) + MARGIN - left)),
    rows: Math.ceil(height * (Math.max(...points.map(([, y]) => y)) + MARGIN - top)),
    pen: height * between(PEN.finest, PEN.widest, random),
    level: between(LEVEL.dark, LEVEL.pale, random),
    isBroken: random() < SHARES.broken,
  };
}

/** Draws paths onto a sheet. */
export function draw({ height, width, rows, left, top, pen, level, isBroken }: Sheet, paths: readonly Path[], random: Random): Canvas {
  const canvas = { data: new Uint8Array(width * rows).fill(255), width, height: rows };
  for (const path of paths) {
    const pressure = between(0, 0.25, random);
    const phase = between(0, 7, random);
    let last = { x: -1, y: -1 };
    path.forEach(([u, v], i) => {
      const [x, y] = [(u - left) * height, (v - top) * height];
      const wave = Math.sin(phase + i * 0.13);
      if (Math.hypot(x - last.x, y - last.y) < STEP || (isBroken && wave + 0.4 * noise(random) > 0.9)) return;
      dab(canvas, x, y, pen * (1 + pressure * wave), level);
      last = { x, y };
    });
  }
  return canvas;
}

/** A round dab of ink with a soft edge. */
function dab({ data, width, height }: Canvas, x: number, y: number, radius: number, level: number): void {
  for (let row = Math.max(0, Math.floor(y - radius - 1)); row <= Math.min(height - 1, Math.ceil(y + radius + 1)); row++) {
    for (let column = Math.max(0, Math.floor(x - radius - 1)); column <= Math.min(width - 1, Math.ceil(x + radius + 1)); column++) {
      const cover = Math.min(1, Math.max(0, radius + 0.5 - Math.sqrt((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2)));
      const at = row * width + column;
      data[at] = Math.min(data[at]!, 255 - cover * (255 - level));
    }
  }
}

/** The darker of two pictures of one size, pixel by pixel. */
export function overlaid(a: GrayImage, b: GrayImage): GrayImage {
  return { ...a, data: a.data.map((level, i) => Math.min(level, b.data[i]!)) };
}

/** What a scanner, and what comes after it, makes of a picture. */
export function scanned(image: GrayImage, level: number, random: Random): GrayImage {
  let out = image;
  if (random() < SHARES.blurred) out = blurred(out);
  if (random() < SHARES.grainy) out = grainy(out, between(0, 0.35, random), random);
  if (random() < SHARES.blackAndWhite) out = blackAndWhite(out, level + (255 - level) * between(0.3, 0.8, random));
  return out;
}

/** Ink that is lighter here and there. */
function grainy(image: GrayImage, most: number, random: Random): GrayImage {
  return { ...image, data: image.data.map((level) => (level === 255 ? 255 : 255 - (255 - level) * (1 - most * random()))) };
}

function blackAndWhite(image: GrayImage, threshold: number): GrayImage {
  return { ...image, data: image.data.map((level) => (level < threshold ? 0 : 255)) };
}

/** The smallest box around all ink between two columns; null if there is none. */
export function inkBox({ data, width, height }: GrayImage, from = 0, to = width): PixelBox | null {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y++) {
    for (let x = Math.max(0, from); x < Math.min(width, to); x++) {
      if (data[y * width + x]! > 230) continue;
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return box.left < box.right ? box : null;
}
