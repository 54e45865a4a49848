/** Reads a number written by hand: cuts its ink into digits in the way that makes every one of them sure. */
import { findComponents, type Components } from '../image/components.js';
import type { GrayImage, PixelBox } from '../image/raster.js';
import { binarise, otsu } from '../image/threshold.js';
import { glyphInputs } from './glyph.js';
import { activations, chances, NO_DIGIT, type Network } from './network.js';

export interface WrittenNumber {
  readonly digits: string;
  /** The chance of its least sure digit, 0..1. */
  readonly confidence: number;
}

/** Levels between which the pen's threshold may lie; pale pens are smoothed and looked at with the lightest. */
const PEN = { darkest: 110, lightest: 190, pale: 225 } as const;
/** In heights of the tallest piece of ink: lower pieces are dots and dashes, not digits. */
const LEAST_HEIGHT = 0.35;
/** In heights of the number: a digit is at least so high, and its breadth lies between these. */
const DIGIT = { height: 0.6, narrowest: 0.08, widest: 1.3 } as const;
/** Slants that are tried, as shifts to the right a row upwards. */
const SLANTS = [0, 0.12, 0.24, 0.36, 0.48] as const;
/** A cut goes through so much ink (in heights of the number) at most. */
const THICKEST_CUT = 0.28;
/** Doubt that each digit adds, in heights of the number, so that a broken stroke is not read as two; ink that is cut adds its height. */
const DOUBT_PER_DIGIT = 0.06;
/** Longer numbers are none. */
const MOST_DIGITS = 6;

/** Another look must give the same digits, with at least this chance each. */
const CONFIRMED = 0.8;
/** Other digits with this chance are a rival reading: neither is sure. */
const RIVAL = 0.85;
/** Looks bear each other out where so many are this sure of the same digits, which have this share of all looks' chances: less is doubted then. */
const AGREED = { looks: 5, chance: 0.6, share: 0.9, doubt: 0.4 } as const;

/**
 * Reads the number at a place of a picture.
 * @param image Ink dark on white.
 * @param place The middle of each of the number's pieces lies there; what lies outside is another word's.
 * @returns Null where there is no ink.
 */
export function readNumber(network: Network, image: GrayImage, place: PixelBox): WrittenNumber | null {
  const threshold = Math.min(PEN.lightest, Math.max(PEN.darkest, otsu(image)));
  const looks = [[image, threshold], [smoothed(image), PEN.pale]] as const;
  const found = looks.map(([picture, level]) => numberInk(picture, level, place)).filter((ink) => ink !== null);
  if (found.length === 0) return null;
  const readings = found.flatMap((ink) => SLANTS.map((slant) => bestCut(network, upright(ink, slant)))).filter((reading) => reading !== null).sort((a, b) => b.confidence - a.confidence);
  const best = readings[0];
  const same = readings.filter((reading) => reading.digits === best?.digits);
  if (!best || !same.some((other) => other !== best && other.confidence >= CONFIRMED)) return { digits: '', confidence: 0 };
  const rival = readings.find((reading) => reading.digits !== best.digits && reading.confidence >= RIVAL);
  if (rival) return { ...best, confidence: best.confidence * (1 - rival.confidence) };
  return isAgreed(same, readings) ? { ...best, confidence: 1 - AGREED.doubt * (1 - best.confidence) } : best;
}

function isAgreed(same: readonly WrittenNumber[], readings: readonly WrittenNumber[]): boolean {
  const sum = (all: readonly WrittenNumber[]): number => all.reduce((total, { confidence }) => total + confidence, 0);
  return same.filter(({ confidence }) => confidence >= AGREED.chance).length >= AGREED.looks && sum(same) >= AGREED.share * sum(readings);
}

/** The ink of the number alone, in its box; null if there is none. */
function numberInk(image: GrayImage, threshold: number, place: PixelBox): GrayImage | null {
  const components = findComponents(binarise(image, threshold));
  const inPlace = components.list.filter((c) => isBetween((c.top + c.bottom) / 2, place.top, place.bottom) && isBetween((c.left + c.right) / 2, place.left, place.right));
  const tallest = Math.max(0, ...inPlace.map((c) => c.bottom - c.top));
  const kept = inPlace.filter((c) => c.bottom - c.top >= LEAST_HEIGHT * tallest && c.area > tallest / 2);
  if (kept.length === 0) return null;
  const box = {
    left: Math.min(...kept.map((c) => c.left)), top: Math.min(...kept.map((c) => c.top)),
    right: Math.max(...kept.map((c) => c.right)), bottom: Math.max(...kept.map((c) => c.bottom)),
  };
  return inkOnly(image, components, new Set(kept.map((c) => c.label)), box);
}

function isBetween(value: number, from: number, to: number): boolean {
  return value > from && value < to;
}

/** Each pixel the mean of its neighbourhood, so that broken strokes close. */
function smoothed({ data, width, height }: GrayImage): GrayImage {
  const out = new Uint8Array(data.length).fill(255);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      let sum = 0;
      for (let row = -width; row <= width; row += width) for (let column = -1; column <= 1; column++) sum += data[y * width + x + row + column]!;
      out[y * width + x] = sum / 9;
    }
  }
  return { data: out, width, height };
}

/** A box of the image with the ink of some components only; they lie within it. */
function inkOnly(image: GrayImage, { runs, labels }: Components, kept: ReadonlySet<number>, box: PixelBox): GrayImage {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) {
    const row = (y + box.top) * image.width;
    for (let run = runs.rows[y + box.top]!; run < runs.rows[y + box.top + 1]!; run++) {
      if (kept.has(labels[run]!)) data.set(image.data.subarray(row + runs.starts[run]!, row + runs.ends[run]!), y * width + runs.starts[run]! - box.left);
    }
  }
  return { data, width, height };
}

/** Shifts the rows of an image so that slanted digits stand upright. */
function upright({ data, width, height }: GrayImage, slant: number): GrayImage {
  const extra = Math.ceil(slant * height);
  const out = new Uint8Array((width + extra) * height).fill(255);
  for (let y = 0; y < height; y++) {
    const shift = Math.round(slant * y);
    out.set(data.subarray(y * width, (y + 1) * width), y * (width + extra) + shift);
  }
  return { data: out, width: width + extra, height };
}

/** A way to read the ink up to a column: summed doubt (by width), digits, least chance. */
interface Path extends WrittenNumber {
  readonly doubt: number;
}

/** The reading with the least doubt over all ways to cut the ink into digits; null if there is none. */
function bestCut(network: Network, image: GrayImage): WrittenNumber | null {
  const ink = inkByColumn(image);
  const cuts = cutColumns(ink, image.height);
  const paths: (Path | null)[] = cuts.map((_, i) => (i === 0 ? { digits: '', confidence: 1, doubt: 0 } : null));
  for (let to = 1; to < cuts.length; to++) {
    for (let from = to - 1; from >= 0; from--) {
      const path = paths[from];
      if (!path || path.digits.length >= MOST_DIGITS) continue;
      const digit = readDigit(network, image, cuts[from]!, cuts[to]!);
      if (!digit) continue;
      const doubt = path.doubt - Math.log(Math.max(digit.chance, 1e-6)) * (cuts[to]! - cuts[from]!)
        + DOUBT_PER_DIGIT * image.height + ink[cuts[from]!]!;
      const known = paths[to];
      if (!known || doubt < known.doubt) {
        paths[to] = { digits: path.digits + digit.name, confidence: Math.min(path.confidence, digit.chance), doubt };
      }
    }
  }
  return paths.at(-1) ?? null;
}

/** Pixels of ink in each column. */
function inkByColumn({ data, width, height }: GrayImage): number[] {
  return Array.from({ length: width }, (_, x) => {
    let sum = 0;
    for (let y = 0; y < height; y++) if (data[y * width + x]! < 255) sum++;
    return sum;
  });
}

/** The columns where digits may begin or end: gaps, and places where the ink is thin. */
function cutColumns(ink: readonly number[], height: number): number[] {
  const width = ink.length;
  const out = [0];
  for (let x = 1; x < width - 1; x++) {
    const isLow = ink[x]! <= ink[x - 1]! && ink[x]! < ink[x + 1]!;
    if (isLow && ink[x]! <= THICKEST_CUT * height && x - out.at(-1)! >= DIGIT.narrowest * height) out.push(x);
  }
  out.push(width);
  return out;
}

/** The likeliest digit between two columns; null if what is there cannot be one. */
function readDigit(network: Network, image: GrayImage, from: number, to: number): { name: string; chance: number } | null {
  const { data, width, height } = image;
  const box = { left: to, top: height, right: from, bottom: 0 };
  for (let y = 0; y < height; y++) {
    for (let x = from; x < to; x++) {
      if (data[y * width + x] === 255) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = y + 1;
    }
  }
  const breadth = box.right - box.left;
  if (box.bottom - box.top < DIGIT.height * height || breadth < DIGIT.narrowest * height || breadth > DIGIT.widest * height) return null;
  const found = chances(network, activations(network, glyphInputs(image, box))).subarray(0, NO_DIGIT);
  const chance = Math.max(...found);
  return { name: String(found.indexOf(chance)), chance };
}
