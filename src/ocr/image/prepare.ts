/** From a page's pixels to its clean, upright text lines. */
import { parseColours, type ColourImage } from './colours.js';
import { findComponents, type Component, type Components } from './components.js';
import { isUpsideDown, liesOnSide } from './orientation.js';
import { rotate, turn, type Bitmap, type GrayImage, type QuarterTurn } from './raster.js';
import { eraseRules, findRules, type PixelRule } from './rules.js';
import { findSkew } from './skew.js';
import { findTextLines, typicalLetterHeight, type TextLines } from './text-lines.js';
import { binarise, pageThreshold, whitenPaper } from './threshold.js';

/** An upright, straight, clean page. */
export interface PreparedPage {
  /** Print only: no coloured ink, no rules. */
  readonly gray: GrayImage;
  /** All ink, coloured too. */
  readonly allInk: GrayImage;
  /** Where coloured ink was taken out. */
  readonly coloured: Bitmap;
  readonly components: Components;
  readonly text: TextLines;
  readonly rules: readonly PixelRule[];
  readonly dpi: number;
  /** Degrees clockwise that the page was turned by. */
  readonly rotation: QuarterTurn;
}

/** A page before its lines are sought. */
interface Layers {
  readonly text: GrayImage;
  readonly all: GrayImage;
  readonly coloured: Bitmap;
}

/** Skews below this are left: resampling would cost more than it mends. Radians; a line of A4 width then rises by two pixels. */
const LEAST_SKEW = 0.0013;

/** Cleans a page, turns it upright and finds its lines. */
export function preparePage(image: ColourImage & { readonly dpi: number }): PreparedPage {
  const parsed = parseColours(image);
  const layers = { ...parsed, text: whitenPaper(parsed.text) };
  const threshold = pageThreshold(layers.text);
  const letters = lettersOf(layers.text, threshold, image.dpi);
  const onSide = liesOnSide(letters.list, letters.height);
  const skew = findSkew(onSide ? letters.list.map((letter) => turnedBox(letter, layers.text.height)) : letters.list);
  const upright = findLines(straighten(turnAll(layers, onSide ? 90 : 0), skew), threshold, image.dpi, onSide ? 90 : 0);
  if (!isUpsideDown(upright.text)) return upright;
  return findLines(straighten(turnAll(layers, onSide ? 270 : 180), skew), threshold, image.dpi, onSide ? 270 : 180);
}

/** The letters of a page as it lies, without its rules, which would bind words together. */
function lettersOf(text: GrayImage, threshold: number, dpi: number): { list: Component[]; height: number } {
  const bitmap = binarise(text, threshold);
  eraseRules(bitmap, null, findRules(bitmap, dpi));
  const { list } = findComponents(bitmap);
  const height = typicalLetterHeight(list, dpi);
  return { height, list: list.filter(({ top, bottom }) => bottom - top > 0.6 * height && bottom - top < 2 * height) };
}

/** Where a component comes to lie when its page, of the given height, is turned by 90 degrees clockwise. */
function turnedBox(box: Component, height: number): Component {
  return { ...box, left: height - box.bottom, right: height - box.top, top: box.left, bottom: box.right };
}

function turnAll({ text, all, coloured }: Layers, rotation: QuarterTurn): Layers {
  return { text: turn(text, rotation), all: turn(all, rotation), coloured: turn(coloured, rotation) };
}

function straighten(layers: Layers, skew: number): Layers {
  if (Math.abs(skew) < LEAST_SKEW) return layers;
  const mask = { ...layers.coloured, data: layers.coloured.data.map((ink) => (ink ? 0 : 255)) };
  return { text: rotate(layers.text, -skew), all: rotate(layers.all, -skew), coloured: binarise(rotate(mask, -skew), 128) };
}

function findLines(layers: Layers, threshold: number, dpi: number, rotation: QuarterTurn): PreparedPage {
  const bitmap = binarise(layers.text, threshold);
  const rules = findRules(bitmap, dpi);
  const gray = { ...layers.text, data: layers.text.data.slice() };
  eraseRules(bitmap, gray, rules);
  const components = findComponents(bitmap);
  return { gray, allInk: layers.all, coloured: layers.coloured, components, text: findTextLines(components, rules, dpi), rules, dpi, rotation };
}
