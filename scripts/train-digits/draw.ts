/** Draws written characters as a scanner would see them: every one with another hand, pen and slant. */
import { glyphInputs } from '../../src/ocr/digits/glyph.js';
import { NO_DIGIT } from '../../src/ocr/digits/network.js';
import type { GrayImage, PixelBox } from '../../src/ocr/image/raster.js';
import { DIGIT_FORMS, OTHER_FORMS, type Form, type Point, type Stroke } from './strokes.js';

/** A source of numbers in [0, 1). */
export type Random = () => number;

export interface Sample {
  readonly input: Float32Array;
  readonly label: number;
}

/** Height of a drawn character, in pixels: as large as digits on a scan of 200 dots an inch. */
const HEIGHT = { least: 18, most: 44 } as const;
/** Shares of samples that are no digits. */
const OTHERS = 0.18;

/** One sample: a digit, or something else that may stand where digits are looked for. */
export function drawSample(random: Random): Sample {
  if (random() >= OTHERS) {
    const label = Math.floor(random() * 10);
    return { input: drawn([hand(pick(DIGIT_FORMS[label]!, random), random)], random), label };
  }
  return { input: drawOther(random), label: NO_DIGIT };
}

/** Two digits that touch, part of a digit, another character, or a scribble. */
function drawOther(random: Random): Float32Array {
  const digit = (): Form => pick(DIGIT_FORMS[Math.floor(random() * 10)]!, random);
  const kind = random();
  if (kind < 0.4) {
    const second = hand(digit(), random).map((points) => points.map(([x, y]): Point => [x + 0.6 + 0.3 * random(), y]));
    return drawn([hand(digit(), random), second], random);
  }
  if (kind < 0.9) return drawn([hand(pick(OTHER_FORMS, random), random)], random);
  const points = Array.from({ length: 4 + Math.floor(random() * 5) }, (): Point => [random() * 1.2, random()]);
  return drawn([hand([{ points }], random)], random);
}

/** A form as one hand writes it: strokes of dense points. */
function hand(form: Form, random: Random): Point[][] {
  const width = 0.45 + 0.45 * random();
  const slant = -0.12 + 0.6 * random();
  const turn = (random() - 0.5) * 0.24;
  const shake = 0.012 + 0.05 * random();
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const bend = (random() - 0.5) * 0.2;
  return form.map(({ points, straight }: Stroke) => {
    const moved = points.map(([x, y]): Point => {
      const u = (x + noise(random) * shake - 0.5) * width;
      const v = y + noise(random) * shake - 0.5;
      const sheared = u - slant * v + bend * v * v;
      return [cos * sheared - sin * v + 0.5, sin * sheared + cos * v + 0.5];
    });
    return straight ? polyline(moved) : smooth(moved);
  });
}

function polyline(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((end, i) => Array.from({ length: 24 }, (_, k): Point => between(points[i]!, end, k / 23)));
}

/** A Catmull-Rom curve through points. */
function smooth(points: readonly Point[]): Point[] {
  const at = (i: number): Point => points[Math.min(Math.max(i, 0), points.length - 1)]!;
  return points.slice(1).flatMap((_, i) => Array.from({ length: 16 }, (__, k): Point => {
    const t = k / 15;
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const along = (axis: 0 | 1): number => 0.5 * (2 * b[axis] + (c[axis] - a[axis]) * t
      + (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t + (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3);
    return [along(0), along(1)];
  }));
}

function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** A number written in one hand, its digits side by side. */
export function drawNumber(digits: string, random: Random): GrayImage {
  const forms = Array.from(digits, (digit, i) => hand(pick(DIGIT_FORMS[Number(digit)]!, random), random)
    .map((points) => points.map(([x, y]): Point => [x + 1.1 * i, y])));
  return ink(forms, random);
}

/** A scribble as wide as a number. */
export function drawScribble(random: Random): GrayImage {
  return ink([hand([{ points: Array.from({ length: 12 }, (): Point => [random() * 4, random()]) }], random)], random);
}

/** The network's input for some strokes. */
function drawn(characters: readonly Point[][][], random: Random): Float32Array {
  const image = ink(characters, random);
  return glyphInputs(image, inkBox(image));
}

/** Draws strokes with a pen onto paper. */
function ink(characters: readonly Point[][][], random: Random): GrayImage {
  const height = HEIGHT.least + (HEIGHT.most - HEIGHT.least) * random();
  const pen = height * (0.025 + 0.075 * random());
  const level = 40 + 120 * random();
  const points = characters.flat(2);
  const image = paper(Math.ceil(height * (Math.max(...points.map(([x]) => x)) + 1.7)), Math.ceil(height * 2));
  for (const [x, y] of points) dab(image, (x + 0.7) * height, (y + 0.4) * height, pen * (0.85 + 0.3 * random()), level);
  if (random() < 0.4) blackAndWhite(image, 150 + 60 * random());
  return image;
}

interface Canvas extends GrayImage {
  readonly data: Uint8Array;
}

function paper(width: number, height: number): Canvas {
  return { data: new Uint8Array(width * height).fill(255), width, height };
}

/** A round dab of ink with a soft edge. */
function dab({ data, width, height }: Canvas, x: number, y: number, radius: number, level: number): void {
  for (let row = Math.max(0, Math.floor(y - radius - 1)); row <= Math.min(height - 1, Math.ceil(y + radius + 1)); row++) {
    for (let column = Math.max(0, Math.floor(x - radius - 1)); column <= Math.min(width - 1, Math.ceil(x + radius + 1)); column++) {
      const cover = Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(column - x, row - y)));
      const at = row * width + column;
      data[at] = Math.min(data[at]!, 255 - cover * (255 - level));
    }
  }
}

function blackAndWhite({ data }: Canvas, threshold: number): void {
  for (let i = 0; i < data.length; i++) data[i] = data[i]! < threshold ? 0 : 255;
}

function inkBox({ data, width, height }: GrayImage): PixelBox {
  const box = { left: width, top: height, right: 1, bottom: 1 };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[y * width + x]! > 190) continue;
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return box.left < box.right ? box : { left: 0, top: 0, right: 1, bottom: 1 };
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}

/** Roughly normal, mean 0, deviation 1. */
function noise(random: Random): number {
  return (random() + random() + random() - 1.5) * 2;
}
