/** Evens out the paper and tells ink from paper. */
import { asFours, fourAreWhite, fourAreLight, LIGHT } from './fours.js';
import type { Bitmap, GrayImage } from './raster.js';

/** Side of the tiles that the paper's brightness is measured in, in pixels. */
const TILE = 64;

/**
 * Makes the paper evenly white: shadows at the spine, grey copies, yellowed sheets.
 * Each pixel is scaled by the brightness of the paper around it.
 */
export function whitenPaper(image: GrayImage): GrayImage {
  const { data, width, height } = image;
  const columns = Math.ceil(width / TILE);
  const rows = Math.ceil(height / TILE);
  const paper = smooth(tileBrightness(image, columns, rows), columns, rows);
  if (paper.every((level) => level >= 250)) return image;
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const v = Math.min(Math.max((y + 0.5) / TILE - 0.5, 0), rows - 1);
    const row = Math.min(Math.floor(v), Math.max(0, rows - 2));
    const below = Math.min(row + 1, rows - 1);
    for (let x = 0; x < width; x++) {
      const u = Math.min(Math.max((x + 0.5) / TILE - 0.5, 0), columns - 1);
      const column = Math.min(Math.floor(u), Math.max(0, columns - 2));
      const right = Math.min(column + 1, columns - 1);
      const fx = u - column;
      const fy = v - row;
      const level = (paper[row * columns + column]! * (1 - fx) + paper[row * columns + right]! * fx) * (1 - fy)
        + (paper[below * columns + column]! * (1 - fx) + paper[below * columns + right]! * fx) * fy;
      out[y * width + x] = Math.min(255, (data[y * width + x]! * 255) / level);
    }
  }
  return { data: out, width, height };
}

/** Brightness of the paper in each tile: its 75th percentile, which ink seldom reaches. */
function tileBrightness({ data, width, height }: GrayImage, columns: number, rows: number): Float32Array {
  const out = new Float32Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      histogram.fill(0);
      let count = 0;
      for (let y = row * TILE; y < Math.min(height, (row + 1) * TILE); y += 2) {
        for (let x = column * TILE; x < Math.min(width, (column + 1) * TILE); x += 2, count++) histogram[data[y * width + x]!]!++;
      }
      let level = 255;
      for (let above = histogram[255]!; level > 0 && above < count * 0.25; above += histogram[--level]!);
      out[row * columns + column] = level;
    }
  }
  return out;
}

/** A tile this much darker than its brightest neighbour is full of ink rather than shaded. */
const FULL_OF_INK = 0.7;
/** Nothing darker is taken for paper. */
const DARKEST_PAPER = 96;

/** A tile full of ink takes its paper from its brightest neighbour. */
function smooth(tiles: Float32Array, columns: number, rows: number): Float32Array {
  return tiles.map((level, i) => {
    const row = Math.floor(i / columns);
    const column = i % columns;
    let brightest = level;
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) brightest = Math.max(brightest, tiles[y * columns + x]!);
    }
    return Math.max(level < FULL_OF_INK * brightest ? brightest : level, DARKEST_PAPER);
  });
}

/** Otsu's threshold: the level that best parts ink from paper. */
export function otsu({ data }: GrayImage): number {
  const histogram = histogramOf(data);
  let sum = 0;
  for (let level = 0; level < 256; level++) sum += level * histogram[level]!;
  let best = 128;
  let bestVariance = -1;
  let below = 0;
  let sumBelow = 0;
  for (let level = 0; level < 255; level++) {
    below += histogram[level]!;
    sumBelow += level * histogram[level]!;
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const difference = sumBelow / below - (sum - sumBelow) / above;
    const variance = below * above * difference * difference;
    if (variance > bestVariance) {
      bestVariance = variance;
      best = level + 1;
    }
  }
  return best;
}

/** How many pixels there are of each level. */
function histogramOf(data: Uint8Array): Uint32Array {
  const histogram = new Uint32Array(256);
  const fours = asFours(data);
  for (let four = 0; four < fours.length; four++) {
    if (fourAreWhite(fours[four]!)) histogram[255]! += 4;
    else for (let i = 4 * four; i < 4 * four + 4; i++) histogram[data[i]!]!++;
  }
  for (let i = 4 * fours.length; i < data.length; i++) histogram[data[i]!]!++;
  return histogram;
}

/**
 * An image with its darker ink alone: where a grey seal lies over black print, the print. Levels are spread so that the
 * darker ink is black and the lighter one, as far from the level that parts them, is paper.
 */
export function darkerInk(image: GrayImage): GrayImage {
  const paper = otsu(image);
  const ink = image.data.filter((level) => level < paper);
  const lighter = otsu({ data: ink, width: ink.length, height: 1 });
  const dark = ink.filter((level) => level < lighter);
  const black = dark.reduce((sum, level) => sum + level, 0) / Math.max(1, dark.length);
  const spread = 255 / Math.max(1, 2 * (lighter - black));
  return { ...image, data: image.data.map((level) => Math.min(255, Math.max(0, (level - black) * spread))) };
}

/** Levels between which a page's threshold may lie: a nearly empty page must not turn its paper's grain into ink; faded print needs a high one. */
const LOWEST_THRESHOLD = 110;
const HIGHEST_THRESHOLD = 205;

/** The threshold used for a page. */
export function pageThreshold(image: GrayImage): number {
  return Math.min(HIGHEST_THRESHOLD, Math.max(LOWEST_THRESHOLD, otsu(image)));
}

/** Ink is what is darker than the threshold. */
export function binarise({ data, width, height }: GrayImage, threshold: number): Bitmap {
  const out = new Uint8Array(data.length);
  const fours = threshold <= LIGHT ? asFours(data) : [];
  for (let four = 0; four < fours.length; four++) {
    if (fourAreLight(fours[four]!)) continue;
    for (let i = 4 * four; i < 4 * four + 4; i++) if (data[i]! < threshold) out[i] = 1;
  }
  for (let i = 4 * fours.length; i < data.length; i++) if (data[i]! < threshold) out[i] = 1;
  return { data: out, width, height };
}
