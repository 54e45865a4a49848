/** From colour pixels to grey ones: paper made white, coloured ink (seals, stamps, pens) taken out. */
import type { GrayImage } from './raster.js';

export interface ColourImage {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

/** Spread of the channels (0..255) from which ink counts as coloured; JPEG's colour fringes around black stay below. */
const SATURATED = 56;
/** A channel spread this large relative to the brightest channel is coloured even in dark ink. */
const SATURATED_SHARE = 0.34;
/** If coloured ink makes up more of the page's ink than this, the print itself is coloured and is kept. */
const COLOURED_PRINT = 0.6;

/**
 * The print of a page in grey, without coloured ink: text under a seal survives, the seal does not.
 * A page whose print itself is coloured keeps all its ink.
 */
export function printedInk(image: ColourImage): GrayImage {
  const { width, height } = image;
  if (image.channels === 1) return { data: image.pixels, width, height };
  const paper = paperColour(image);
  const { text, coloured, inkShare } = withoutColour(image, paper);
  if (inkShare > COLOURED_PRINT) return allInk(image, paper);
  if (inkShare > 0) clearFringe(text, coloured, width);
  return { data: text, width, height };
}

/** All ink of a page in grey, whatever its colour. */
export function everyInk(image: ColourImage): GrayImage {
  const { width, height } = image;
  return image.channels === 1 ? { data: image.pixels, width, height } : allInk(image, paperColour(image));
}

/** Factors that make the paper white, one a channel. */
type PaperColour = readonly [red: number, green: number, blue: number];

/** Darker than this, a pixel counts as ink. */
const INK = 160;
/** Ink over print is dark in every channel, ink over paper is bright in its own. */
const OVER_PRINT = 96;

/** The print, where coloured ink was, and the share of ink that is coloured. */
function withoutColour({ pixels, width, height, channels }: ColourImage, paper: PaperColour): { text: Uint8Array; coloured: Uint8Array; inkShare: number } {
  const size = width * height;
  const text = new Uint8Array(size).fill(255);
  const coloured = new Uint8Array(size);
  let ink = 0;
  let colouredInk = 0;
  const [reds, greens, blues] = paper.map(brightened) as [Float64Array, Float64Array, Float64Array];
  for (let i = 0, p = 0; i < size; i++, p += channels) {
    const red = reds[pixels[p]!]!;
    const green = greens[pixels[p + 1]!]!;
    const blue = blues[pixels[p + 2]!]!;
    if (red === 255 && green === 255 && blue === 255) continue;
    const bright = red > green ? (red > blue ? red : blue) : (green > blue ? green : blue);
    const least = red < green ? (red < blue ? red : blue) : (green < blue ? green : blue);
    if (least < INK) ink++;
    const spread = bright - least;
    if (spread > SATURATED && spread > SATURATED_SHARE * bright) {
      coloured[i] = 1;
      if (least < INK) colouredInk++;
      text[i] = bright < OVER_PRINT ? bright : 255;
    } else {
      text[i] = bright;
    }
  }
  return { text, coloured, inkShare: ink === 0 ? 0 : colouredInk / ink };
}

/** Each level of a channel as it is on white paper. */
function brightened(factor: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, level) => Math.min(255, level * factor));
}

/** All ink, as a black-and-white copier would see it. */
function allInk({ pixels, width, height, channels }: ColourImage, paper: PaperColour): GrayImage {
  const data = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < data.length; i++, p += channels) {
    data[i] = Math.min(255, 0.3 * pixels[p]! * paper[0] + 0.59 * pixels[p + 1]! * paper[1] + 0.11 * pixels[p + 2]! * paper[2]);
  }
  return { data, width, height };
}

/** Levels between print and paper: what lies there beside coloured ink is the blurred edge of that ink. */
const FRINGE = { darkest: 100, lightest: 235 };
/** Coloured pixels among the eight neighbours from which a pixel is fringe. */
const FRINGE_NEIGHBOURS = 2;

/** Clears the grey seam that is left around coloured strokes. */
function clearFringe(text: Uint8Array, coloured: Uint8Array, width: number): void {
  for (let i = width + 1; i < text.length - width - 1; i++) {
    if (text[i]! > FRINGE.lightest || text[i]! < FRINGE.darkest || coloured[i] === 1) continue;
    const around = coloured[i - width - 1]! + coloured[i - width]! + coloured[i - width + 1]! + coloured[i - 1]!
      + coloured[i + 1]! + coloured[i + width - 1]! + coloured[i + width]! + coloured[i + width + 1]!;
    if (around >= FRINGE_NEIGHBOURS) text[i] = 255;
  }
}

/** Factors that make the paper white, one a channel: its 80th percentile becomes 255. */
function paperColour({ pixels, width, height, channels }: ColourImage): PaperColour {
  const factors = [0, 1, 2].map((channel) => {
    const histogram = new Uint32Array(256);
    let count = 0;
    const step = channels * 7; // a seventh of the pixels is plenty
    for (let p = channel; p < width * height * channels; p += step, count++) histogram[pixels[p]!]!++;
    let level = 255;
    for (let above = histogram[255]!; level > 128 && above < count * 0.2; above += histogram[--level]!);
    return 255 / level;
  });
  return [factors[0]!, factors[1]!, factors[2]!];
}
