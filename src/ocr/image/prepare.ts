/** From a page's pixels to its clean, upright text lines. */
import { parseColours, type ColourImage } from './colours.js';
import { findComponents, type Component, type Components } from './components.js';
import { rotate, turn, type Bitmap, type GrayImage, type QuarterTurn } from './raster.js';
import { eraseRules, findRules, type PixelRule } from './rules.js';
import { findSkew, liesOnSide } from './skew.js';
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

/**
 * Cleans a page and finds its lines.
 * @param half True to turn the page by another half turn (it was found to be upside down).
 */
export function preparePage(image: ColourImage & { readonly dpi: number }, half: boolean): PreparedPage {
  const parsed = parseColours(image);
  const layers = { ...parsed, text: whitenPaper(parsed.text) };
  const threshold = pageThreshold(layers.text);
  const onSide = liesOnSide(binarise(layers.text, threshold));
  const rotation = (((onSide ? 90 : 0) + (half ? 180 : 0)) % 360) as QuarterTurn;
  const straight = straighten(turnAll(layers, rotation), threshold, image.dpi);
  const bitmap = binarise(straight.text, threshold);
  const rules = findRules(bitmap, image.dpi);
  const gray = { ...straight.text, data: straight.text.data.slice() };
  eraseRules(bitmap, gray, rules);
  const components = findComponents(bitmap);
  const text = findTextLines(components, rules, image.dpi);
  return { gray, allInk: straight.all, coloured: straight.coloured, components, text, rules, dpi: image.dpi, rotation };
}

function turnAll({ text, all, coloured }: Layers, rotation: QuarterTurn): Layers {
  return { text: turn(text, rotation), all: turn(all, rotation), coloured: turn(coloured, rotation) };
}

function straighten(layers: Layers, threshold: number, dpi: number): Layers {
  const { list } = findComponents(binarise(layers.text, threshold));
  const skew = findSkew(letters(list, dpi));
  if (Math.abs(skew) < LEAST_SKEW) return layers;
  const mask = rotate({ ...layers.coloured, data: layers.coloured.data.map((ink) => (ink ? 0 : 255)) }, -skew);
  return { text: rotate(layers.text, -skew), all: rotate(layers.all, -skew), coloured: binarise(mask, 128) };
}

function letters(list: readonly Component[], dpi: number): Component[] {
  const height = typicalLetterHeight(list, dpi);
  return list.filter((component) => {
    const own = component.bottom - component.top;
    return own > 0.6 * height && own < 2 * height;
  });
}
