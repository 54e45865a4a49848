/** From a page's pixels to its clean, upright text lines. */
import { colouredInk, everyInk, printedInk, type ColourImage } from './colours.js';
import { findComponents, listComponents, type Component, type Components } from './components.js';
import { isUpsideDown, liesOnSide } from './orientation.js';
import { rotate, turn, type GrayImage, type QuarterTurn } from './raster.js';
import { beyond, eraseRules, findRules, type PixelRule } from './rules.js';
import { findSkew } from './skew.js';
import { findTextLines, typicalLetterHeight, type TextLines } from './text-lines.js';
import { binarise, pageThreshold, whitenPaper } from './threshold.js';

/** An upright, straight, clean page. */
export interface PreparedPage {
  /** Print only: no coloured ink, no rules. */
  readonly gray: GrayImage;
  readonly components: Components;
  readonly text: TextLines;
  readonly rules: readonly PixelRule[];
  readonly dpi: number;
  /** Degrees clockwise that the page was turned by. */
  readonly rotation: QuarterTurn;
  /** Radians clockwise that it leaned before it was straightened. */
  readonly skew: number;
}

/** Skews below this are left: resampling would cost more than it mends. Radians; a line of A4 width then rises by two pixels. */
const LEAST_SKEW = 0.0013;

/** Tables are often ruled finer than letters, and scanned paler: their rules are looked for with a lighter threshold. */
const RULES_PALER = 45;
const PALEST_RULE = 225;
/** Fewest rules of either direction that may make a table. */
const TABLE_RULES = 2;

function mayBeTable(rules: readonly PixelRule[]): boolean {
  const upright = rules.filter((rule) => rule.orientation === 'vertical').length;
  return upright >= TABLE_RULES && rules.length - upright >= TABLE_RULES;
}

/** Cleans a page, turns it upright and finds its lines. */
export function preparePage(image: ColourImage & { readonly dpi: number }): PreparedPage {
  const print = whitenPaper(printedInk(image));
  const threshold = pageThreshold(print);
  const letters = lettersOf(print, threshold, image.dpi);
  const onSide = liesOnSide(letters.list, letters.height);
  const skew = findSkew(onSide ? letters.list.map((letter) => turnedBox(letter, print.height)) : letters.list);
  const upright = findLines(straighten(turn(print, onSide ? 90 : 0), skew), threshold, image.dpi, onSide ? 90 : 0);
  if (!isUpsideDown(upright.text)) return { ...upright, skew };
  return { ...findLines(straighten(turn(print, onSide ? 270 : 180), skew), threshold, image.dpi, onSide ? 270 : 180), skew };
}

/** All ink of a page, pens and seals and rules too, placed as in the prepared page. */
export function uprightInk(image: ColourImage, { rotation, skew }: PreparedPage): GrayImage {
  return straighten(turn(everyInk(image), rotation), skew);
}

/** The coloured ink of a page alone, placed as in the prepared page; null for a page without any. */
export function uprightColouredInk(image: ColourImage, { rotation, skew }: PreparedPage): GrayImage | null {
  const ink = colouredInk(image);
  return ink && straighten(turn(ink, rotation), skew);
}

/** The letters of a page as it lies. */
function lettersOf(print: GrayImage, threshold: number, dpi: number): { list: Component[]; height: number } {
  const list = listComponents(binarise(print, threshold));
  const height = typicalLetterHeight(list, dpi);
  return { height, list: list.filter(({ top, bottom }) => bottom - top > 0.6 * height && bottom - top < 2 * height) };
}

/** Where a component comes to lie when its page, of the given height, is turned by 90 degrees clockwise. */
function turnedBox(box: Component, height: number): Component {
  return { ...box, left: height - box.bottom, right: height - box.top, top: box.left, bottom: box.right };
}

function straighten(print: GrayImage, skew: number): GrayImage {
  return Math.abs(skew) < LEAST_SKEW ? print : rotate(print, -skew);
}

function findLines(print: GrayImage, threshold: number, dpi: number, rotation: QuarterTurn): Omit<PreparedPage, 'skew'> {
  const bitmap = binarise(print, threshold);
  const sure = findRules(bitmap, dpi);
  const rules = mayBeTable(sure) ? findRules(binarise(print, Math.min(PALEST_RULE, threshold + RULES_PALER)), dpi) : sure;
  const gray = { ...print, data: print.data.slice() };
  eraseRules(bitmap, gray, [...sure, ...beyond(rules, sure)]);
  const components = findComponents(bitmap);
  return { gray, components, text: findTextLines(components, rules, dpi), rules, dpi, rotation };
}
