/** Reads a number written by hand: looks at it in several ways, and believes what they agree on. */
import { blurred, cut, type GrayImage, type PixelBox } from '../image/raster.js';
import { otsu } from '../image/threshold.js';
import type { Committee } from './network.js';
import { numberInk, sheared, type NumberInk } from './number-ink.js';
import { readings, type Reading } from './parse.js';

export interface WrittenNumber {
  readonly digits: string;
  /** How far it can be trusted, 0..1. */
  readonly confidence: number;
}

/** Levels between which the pen's threshold may lie; pale pens are blurred and looked at with the lightest. */
const PEN = { darkest: 110, lightest: 212, pale: 225 } as const;
/** Slants that may be tried, as shifts to the right a row upwards. */
const SLANTS = [-0.12, 0, 0.12, 0.24, 0.36, 0.48] as const;
/** So many of them are tried: those that make the digits stand most upright. */
const TRIED_SLANTS = 3;

/**
 * Reads the number at a place of a picture.
 * @param image Ink dark on white.
 * @param place The middle of each of the number's pieces lies there; what lies outside is another word's.
 * @param isPossible Tells what may stand there; other readings are left out of account.
 * @returns Null where there is no ink that stands apart from what is beside it.
 */
export function readNumber(committee: Committee, image: GrayImage, place: PixelBox, isPossible: (digits: string) => boolean): WrittenNumber | null {
  const pictures = [[image, penThreshold(cut(image, place))], [blurred(image), PEN.pale]] as const;
  const inks = pictures.map(([picture, level]) => numberInk(picture, level, place)).filter((ink) => ink !== null);
  if (inks.length === 0) return null;
  return agreed(inks.flatMap((ink) => uprightLooks(ink).map((look) => readings(committee, look).filter(({ digits }) => isPossible(digits)))));
}

/** What is darker is a pen's ink: told from the levels of a number's picture, but for how much darker than a pen print is. */
function penThreshold(image: GrayImage): number {
  return Math.min(PEN.lightest, Math.max(PEN.darkest, otsu({ ...image, data: image.data.map((level) => Math.max(level, PEN.darkest)) })));
}

/** Looks that see clearly count so much more than others: the power that a reading's likelihood is raised to. */
const CLEARNESS = 2;

/**
 * The reading that the looks make likeliest; its confidence is its share of all their readings' likelihood, less where no
 * look saw every digit clearly.
 */
function agreed(looks: readonly (readonly Reading[])[]): WrittenNumber {
  const found = new Map<string, { weight: number; clearest: number }>();
  for (const { digits, doubt, leastChance } of looks.flat()) {
    const { weight, clearest } = found.get(digits) ?? { weight: 0, clearest: 0 };
    found.set(digits, { weight: weight + Math.exp(-CLEARNESS * doubt), clearest: Math.max(clearest, leastChance) });
  }
  const total = [...found.values()].reduce((sum, { weight }) => sum + weight, 0);
  const [best] = [...found].sort(([, a], [, b]) => b.weight - a.weight);
  return best ? { digits: best[0], confidence: (best[1].weight / total) * Math.sqrt(best[1].clearest) } : { digits: '', confidence: 0 };
}

/** The number sheared so that it stands upright: the slants whose columns of ink are the most uneven. */
function uprightLooks(ink: NumberInk): NumberInk[] {
  return SLANTS.map((slant) => sheared(ink, slant))
    .map((look) => ({ look, sharpness: sharpness(look.image) }))
    .sort((a, b) => b.sharpness - a.sharpness)
    .slice(0, TRIED_SLANTS)
    .map(({ look }) => look);
}

function sharpness({ data, width, height }: GrayImage): number {
  let sum = 0;
  for (let x = 0; x < width; x++) {
    let ink = 0;
    for (let y = 0; y < height; y++) if (data[y * width + x]! < 255) ink++;
    sum += ink * ink;
  }
  return sum;
}
