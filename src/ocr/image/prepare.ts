/** From a page's pixels to its clean, upright text lines. */
import { partInks, type ColourImage, type PageInks } from './colours.js';
import { findComponents, type Component, type Components } from './components.js';
import { withWhiteGrounds } from './grounds.js';
import { asPositive } from './negative.js';
import { isUpsideDown, liesOnSide } from './orientation.js';
import { cut, rotate, turn, type Bitmap, type GrayImage, type QuarterTurn } from './raster.js';
import { beyond, eraseRules, findRules, type PixelRule } from './rules.js';
import { findRuns, type Runs } from './runs.js';
import { findSkew } from './skew.js';
import { findTextLines, typicalLetterHeight, type TextLines } from './text-lines.js';
import { binarise, pageThreshold, whitenPaper } from './threshold.js';

/** An upright, straight, clean page. */
export interface PreparedPage {
  /** Its inks as the page lay; `topOf` places them as in the prepared page. */
  readonly inks: PageInks;
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

/** A page's print, and where it is ink. */
interface Sheet {
  readonly print: GrayImage;
  readonly bitmap: Bitmap;
  readonly runs: Runs;
}

function sheetOf(print: GrayImage, threshold: number): Sheet {
  const bitmap = binarise(print, threshold);
  return { print, bitmap, runs: findRuns(bitmap) };
}

/**
 * Cleans a page, turns it upright and finds its lines.
 * @param isTurnedOver True where reading has shown that the end of the page that looks like its top is its bottom.
 */
export function preparePage(image: ColourImage & { readonly dpi: number }, isTurnedOver = false): PreparedPage {
  const inks = partInks(withWhiteGrounds(asPositive(image), image.dpi));
  const print = whitenPaper(inks.print);
  const threshold = pageThreshold(print);
  const lying = sheetOf(print, threshold);
  const letters = lettersOf(lying, image.dpi);
  const onSide = liesOnSide(letters.list, letters.height);
  const skew = findSkew(onSide ? letters.list.map((letter) => turnedBox(letter, print.height)) : letters.list);
  const stand = (rotation: QuarterTurn): PreparedPage => {
    const turned = turn(print, rotation);
    const straight = leans(skew) ? rotate(turned, -skew) : turned;
    const sheet = straight === print ? lying : sheetOf(straight, threshold);
    return { ...findLines(sheet, threshold, image.dpi), inks, dpi: image.dpi, rotation, skew };
  };
  const upright = stand(onSide ? 90 : 0);
  return isUpsideDown(upright.text) === isTurnedOver ? upright : stand(onSide ? 270 : 180);
}

/**
 * The upper part of one of a page's inks, placed as in the prepared page.
 * @param share Of the prepared page's height.
 */
export function topOf(ink: GrayImage, { rotation, skew, gray }: PreparedPage, share: number): GrayImage {
  const height = Math.round(gray.height * share);
  const turned = turn(ink, rotation);
  return leans(skew) ? rotate(turned, -skew, height) : cut(turned, { left: 0, top: 0, right: turned.width, bottom: height });
}

/** The letters of a page as it lies. */
function lettersOf({ bitmap, runs }: Sheet, dpi: number): { list: Component[]; height: number } {
  const list = findComponents(bitmap, runs).list;
  const height = typicalLetterHeight(list, dpi);
  return { height, list: list.filter(({ top, bottom }) => bottom - top > 0.6 * height && bottom - top < 2 * height) };
}

/** Where a component comes to lie when its page, of the given height, is turned by 90 degrees clockwise. */
function turnedBox(box: Component, height: number): Component {
  return { ...box, left: height - box.bottom, right: height - box.top, top: box.left, bottom: box.right };
}

function leans(skew: number): boolean {
  return Math.abs(skew) >= LEAST_SKEW;
}

/** @param threshold The one that the sheet's ink was told from paper by. */
function findLines(sheet: Sheet, threshold: number, dpi: number): Pick<PreparedPage, 'gray' | 'components' | 'text' | 'rules'> {
  const sure = findRules(sheet.bitmap, dpi, sheet.runs);
  const paler = mayBeTable(sure) ? findRules(binarise(sheet.print, Math.min(PALEST_RULE, threshold + RULES_PALER)), dpi) : [];
  const rules = [...sure, ...beyond(paler, sure)];
  const { gray, components } = withoutRules(sheet, rules);
  return { gray, components, text: findTextLines(components, rules, dpi), rules };
}

/** A sheet's print and its components with the rules erased. */
function withoutRules({ print, bitmap, runs }: Sheet, rules: readonly PixelRule[]): Pick<PreparedPage, 'gray' | 'components'> {
  if (rules.length === 0) return { gray: print, components: findComponents(bitmap, runs) };
  const gray = { ...print, data: print.data.slice() };
  const letters = { ...bitmap, data: bitmap.data.slice() };
  eraseRules(letters, gray, rules);
  return { gray, components: findComponents(letters) };
}
