/** From colour pixels to grey ones: paper made white, coloured ink (seals, stamps, pens) taken out. */
import { median, quantile } from '../../quantile.js';
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

/** A page's ink by its kinds, each in grey on white; what is seldom wanted is made when asked for. */
export interface PageInks {
  /**
   * Print without coloured ink: text under a seal survives, the seal does not. A page whose print itself is coloured keeps
   * all its ink.
   */
  readonly print: GrayImage;
  /** All ink, whatever its colour. */
  all(): GrayImage;
  /** Coloured ink alone, such as a pen's, without the print beside and under it; null for a page without any. */
  coloured(): GrayImage | null;
}

/** Parts a page's inks. */
export function partInks(image: ColourImage): PageInks {
  const { width, height } = image;
  if (image.channels === 1) {
    const gray = { data: image.pixels, width, height };
    return { print: gray, all: () => gray, coloured: () => null };
  }
  const inks = inksOf(image);
  const all = (): GrayImage => allInk(image, inks.paper);
  if (inks.share > COLOURED_PRINT) return { print: all(), all, coloured: () => null };
  const { text, mask } = withoutColour(image, inks);
  const print = { data: inks.share > 0 ? withoutFringe(text, mask, width) : text, width, height };
  return { print, all, coloured: () => (inks.share === 0 ? null : onlyColoured(all(), text, mask)) };
}

/** What a colour mask covers of all ink, with the print taken off that lies over it. */
function onlyColoured(all: GrayImage, text: Uint8Array, mask: Uint8Array): GrayImage {
  const near = dilated(mask, all.width, BLUR);
  return { ...all, data: all.data.map((level, i) => (near[i] === 1 && text[i]! > 0 ? Math.min(255, (level * 255) / text[i]!) : 255)) };
}

/** Factors that make the paper white, one a channel. */
type PaperColour = readonly [red: number, green: number, blue: number];

/** Darker than this in its darkest channel, a pixel counts as ink. */
const INK = 160;
/** Pixels whose channels differ by no more than this are grey: most of a page. */
const GREY = 20;

/** The levels of each channel, brightened so that the paper is white. */
type Levels = readonly [red: Float64Array, green: Float64Array, blue: Float64Array];

/** A coloured ink. */
interface Hue {
  /** The grey in it: its density in its brightest channel over how much denser it is in its darkest one. */
  readonly greyness: number;
  /** How bright it is where nothing lies over or under it and it is thickest; 0 without such ink. */
  readonly solid: number;
}

/** What a page's paper and coloured inks are like. */
interface Inks {
  readonly paper: PaperColour;
  readonly levels: Levels;
  /** Those that are brightest in red, green and blue. */
  readonly hues: readonly Hue[];
  /** Share of the page's ink that is coloured. */
  readonly share: number;
}

/**
 * Takes coloured ink off, and tells where it was: inks that lie over each other multiply, so that print under a seal is as much darker than the
 * seal as print on paper is darker than the paper. What the colour of a pixel tells of its coloured ink is divided out.
 */
function withoutColour({ pixels, width, height, channels }: ColourImage, { levels, hues }: Inks): { text: Uint8Array; mask: Uint8Array } {
  const size = width * height;
  const [reds, greens, blues] = levels;
  const [whiteRed, whiteGreen, whiteBlue] = whiteFrom(levels);
  const text = new Uint8Array(size).fill(255);
  const mask = new Uint8Array(size);
  for (let i = 0, p = 0; i < size; i++, p += channels) {
    if (pixels[p]! >= whiteRed && pixels[p + 1]! >= whiteGreen && pixels[p + 2]! >= whiteBlue) continue;
    const red = reds[pixels[p]!]!;
    const green = greens[pixels[p + 1]!]!;
    const blue = blues[pixels[p + 2]!]!;
    const bright = red > green ? (red > blue ? red : blue) : (green > blue ? green : blue);
    const least = red < green ? (red < blue ? red : blue) : (green < blue ? green : blue);
    const spread = bright - least;
    if (spread <= GREY) {
      text[i] = bright;
      continue;
    }
    if (isColoured(bright, spread)) mask[i] = 1;
    const { greyness, solid } = hues[bright === red ? 0 : bright === green ? 1 : 2]!;
    const brightness = luma(red, green, blue);
    text[i] = Math.min(255, bright * Math.exp(greyness * (density(least) - density(bright))), brightness < solid ? (255 * brightness) / solid : 255);
  }
  return { text, mask };
}

function isColoured(bright: number, spread: number): boolean {
  return spread > SATURATED && spread > SATURATED_SHARE * bright;
}

const DENSITIES = Float64Array.from({ length: 256 }, (_, level) => Math.log(255 / Math.max(1, level)));

/** How bright a pixel is. Source: ITU-R BT.601, which JPEG uses too: it keeps this sharp where it blurs colours. */
function luma(red: number, green: number, blue: number): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

/** How dark a level is, so that the densities of inks over each other add up. */
function density(level: number): number {
  return DENSITIES[Math.trunc(level)]!;
}

/** Inks darker than this cannot be told from print. */
const MOST_GREYNESS = 0.9;
/** The share of a coloured ink's pixels that are darker than where it lies thickest by itself: those with print under them. */
const THICKEST = 0.3;
/** A fifth of the pixels is plenty. */
const SAMPLED = 5;

function inksOf(image: ColourImage): Inks {
  const { pixels, width, height, channels } = image;
  const paper = paperColour(image);
  const levels: Levels = [brightened(paper[0]), brightened(paper[1]), brightened(paper[2])];
  const [reds, greens, blues] = levels;
  const [whiteRed, whiteGreen, whiteBlue] = whiteFrom(levels);
  const found = [0, 1, 2].map((): { greyness: number[]; brightness: number[] } => ({ greyness: [], brightness: [] }));
  let ink = 0;
  for (let p = 0; p < width * height * channels; p += SAMPLED * channels) {
    if (pixels[p]! >= whiteRed && pixels[p + 1]! >= whiteGreen && pixels[p + 2]! >= whiteBlue) continue;
    const red = reds[pixels[p]!]!;
    const green = greens[pixels[p + 1]!]!;
    const blue = blues[pixels[p + 2]!]!;
    if (red >= INK && green >= INK && blue >= INK) continue;
    ink++;
    const least = Math.min(red, green, blue);
    const bright = Math.max(red, green, blue);
    if (!isColoured(bright, bright - least)) continue;
    const own = found[bright === red ? 0 : bright === green ? 1 : 2]!;
    own.greyness.push(density(bright) / (density(least) - density(bright)));
    own.brightness.push(luma(red, green, blue));
  }
  const coloured = found.reduce((sum, { greyness }) => sum + greyness.length, 0);
  const hues = found.map(({ greyness, brightness }) => ({ greyness: Math.min(MOST_GREYNESS, median(greyness)), solid: quantile(brightness, THICKEST) ?? 0 }));
  return { paper, levels, hues, share: ink === 0 ? 0 : coloured / ink };
}

/** For each channel the darkest level that becomes white: most pixels are paper, which is told without brightening it. */
function whiteFrom([reds, greens, blues]: Levels): readonly [red: number, green: number, blue: number] {
  return [reds.indexOf(255), greens.indexOf(255), blues.indexOf(255)];
}

/** Each level of a channel as it is on white paper. */
function brightened(factor: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, level) => Math.min(255, level * factor));
}

/** All ink, as a black-and-white copier would see it. */
function allInk({ pixels, width, height, channels }: ColourImage, paper: PaperColour): GrayImage {
  const data = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < data.length; i++, p += channels) {
    data[i] = Math.min(255, luma(pixels[p]! * paper[0], pixels[p + 1]! * paper[1], pixels[p + 2]! * paper[2]));
  }
  return { data, width, height };
}

/** Near coloured ink print is darker than this, or right beside what is; the rest is the blurred edge of that ink. */
const PRINT = 130;
/** How far, in pixels, the blur of coloured ink reaches. */
const BLUR = 2;

/** Print without the grey seam that is left around coloured strokes. */
function withoutFringe(text: Uint8Array, coloured: Uint8Array, width: number): Uint8Array {
  const near = dilated(coloured, width, BLUR);
  const dark = new Uint8Array(text.length);
  for (let i = near.indexOf(1); i >= 0; i = near.indexOf(1, i + 1)) if (text[i]! < PRINT) dark[i] = 1;
  const print = dilated(dark, width, 1);
  const out = text.slice();
  for (let i = near.indexOf(1); i >= 0; i = near.indexOf(1, i + 1)) if (print[i] === 0) out[i] = 255;
  return out;
}

/** A mask grown by some pixels to all sides. */
function dilated(mask: Uint8Array, width: number, reach: number): Uint8Array {
  const out = new Uint8Array(mask.length);
  for (let i = mask.indexOf(1); i >= 0; i = mask.indexOf(1, i + 1)) {
    for (let row = -reach; row <= reach; row++) {
      const at = i + row * width;
      for (let x = Math.max(0, at - reach); x <= at + reach; x++) out[x] = 1;
    }
  }
  return out;
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
