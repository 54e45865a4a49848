/** From colour pixels to grey ones: paper made white, coloured ink (seals, stamps, pens) taken out. */
import type { Bitmap, GrayImage } from './raster.js';

export interface ColourImage {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

export interface ParsedColours {
  /** Without coloured ink: text under a seal survives, the seal does not. */
  readonly text: GrayImage;
  /** With all ink, as a black-and-white copier would see it. */
  readonly all: GrayImage;
  /** Where coloured ink was taken out. */
  readonly coloured: Bitmap;
}

/** Spread of the channels (0..255) from which ink counts as coloured; JPEG's colour fringes around black stay below. */
const SATURATED = 56;
/** A channel spread this large relative to the brightest channel is coloured even in dark ink. */
const SATURATED_SHARE = 0.34;
/** If coloured ink makes up more of the page's ink than this, the print itself is coloured and is kept. */
const COLOURED_PRINT = 0.6;

/** Parts a page into its print and its coloured ink. */
export function parseColours(image: ColourImage): ParsedColours {
  const { width, height } = image;
  if (image.channels === 1) {
    const gray = { data: image.pixels, width, height };
    return { text: gray, all: gray, coloured: { data: new Uint8Array(width * height), width, height } };
  }
  const size = width * height;
  const all = new Uint8Array(size);
  const text = new Uint8Array(size);
  const coloured = new Uint8Array(size);
  const [whiteRed, whiteGreen, whiteBlue] = paperColour(image);
  const { pixels, channels } = image;
  let ink = 0;
  let colouredInk = 0;
  for (let i = 0, p = 0; i < size; i++, p += channels) {
    const red = Math.min(255, pixels[p]! * whiteRed);
    const green = Math.min(255, pixels[p + 1]! * whiteGreen);
    const blue = Math.min(255, pixels[p + 2]! * whiteBlue);
    const most = Math.max(red, green, blue);
    const spread = most - Math.min(red, green, blue);
    const gray = 0.3 * red + 0.59 * green + 0.11 * blue;
    all[i] = gray;
    if (gray < 160) ink++;
    if (spread > SATURATED && spread > SATURATED_SHARE * most) {
      coloured[i] = 1;
      if (gray < 160) colouredInk++;
      // Ink over print is dark in every channel, ink over paper is bright in its own.
      text[i] = most < 96 ? most : 255;
    } else {
      text[i] = most;
    }
  }
  clearFringe(text, coloured, width);
  const grayText = { data: text, width, height };
  const grayAll = { data: all, width, height };
  const map = { data: coloured, width, height };
  return colouredInk > COLOURED_PRINT * ink ? { text: grayAll, all: grayAll, coloured: { ...map, data: new Uint8Array(size) } } : { text: grayText, all: grayAll, coloured: map };
}

/** Levels between print and paper: what lies there beside coloured ink is the blurred edge of that ink. */
const FRINGE = { darkest: 100, lightest: 235 };
/** Coloured pixels among the eight neighbours from which a pixel is fringe. */
const FRINGE_NEIGHBOURS = 2;

/** Clears the grey seam that is left around coloured strokes. */
function clearFringe(text: Uint8Array, coloured: Uint8Array, width: number): void {
  for (let i = width + 1; i < text.length - width - 1; i++) {
    if (coloured[i] === 1 || text[i]! < FRINGE.darkest || text[i]! > FRINGE.lightest) continue;
    const around = coloured[i - width - 1]! + coloured[i - width]! + coloured[i - width + 1]! + coloured[i - 1]!
      + coloured[i + 1]! + coloured[i + width - 1]! + coloured[i + width]! + coloured[i + width + 1]!;
    if (around >= FRINGE_NEIGHBOURS) text[i] = 255;
  }
}

/** Factors that make the paper white, one a channel: its 80th percentile becomes 255. */
function paperColour({ pixels, width, height, channels }: ColourImage): [number, number, number] {
  const factors = [0, 1, 2].map((channel) => {
    const histogram = new Uint32Array(256);
    let count = 0;
    const step = channels * 7; // a seventh of the pixels is plenty
    for (let p = channel; p < width * height * channels; p += step, count++) histogram[pixels[p]!]!++;
    let level = 255;
    for (let above = histogram[255]!; level > 128 && above < count * 0.2; above += histogram[--level]!);
    return 255 / level;
  });
  return factors as [number, number, number];
}
