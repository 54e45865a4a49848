/** White print on black, as photostats and wrongly stored black-and-white scans have it. */
import type { ColourImage } from './colours.js';

/** Darker levels are no paper: a grey copy's is lighter, and ink hardly ever covers half of a page. */
const DARKEST_PAPER = 80;
const LEAST_DARK = 0.6;
/** What is looked at of either side: around its middle, since a sheet may lie on a black bed. */
const MIDDLE = { from: 0.25, to: 0.75 } as const;
/** A hundredth of the pixels is plenty. */
const STEP = 10;

/** An image with dark print on light paper: its own, or what a negative was taken from. An alpha channel is turned too, which nobody reads. */
export function asPositive<T extends ColourImage>(image: T): T {
  return isNegative(image) ? { ...image, pixels: image.pixels.map((level) => 255 - level) } : image;
}

function isNegative({ pixels, width, height, channels }: ColourImage): boolean {
  let dark = 0;
  let all = 0;
  for (let y = Math.round(MIDDLE.from * height); y < MIDDLE.to * height; y += STEP) {
    for (let x = Math.round(MIDDLE.from * width); x < MIDDLE.to * width; x += STEP, all++) if (pixels[(y * width + x) * channels]! < DARKEST_PAPER) dark++;
  }
  return dark > LEAST_DARK * all;
}
