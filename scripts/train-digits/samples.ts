/** Samples to train and test the digit network with: what is cut out of numbers, rightly and wrongly. */
import { glyphInputs } from '../../src/ocr/digits/glyph.js';
import { NO_DIGIT } from '../../src/ocr/digits/network.js';
import type { GrayImage } from '../../src/ocr/image/raster.js';
import { writeForm, writeNumber, writeScribble, type Path } from './hand.js';
import { draw, inkBox, newSheet, overlaid, scanned } from './ink.js';
import type { Sample } from './learn.js';
import { between, pick, type Random } from './random.js';
import { OTHER_FORMS } from './strokes.js';

/** Shares of samples that are no digits: other forms, and numbers cut wrongly. */
const SHARES = { forms: 0.05, wrongCuts: 0.15 } as const;
/** A digit that lost more of its ink than this, or got more of its neighbours', in shares of its own, is none that can be told. */
const SPOILT = { lost: 0.1, foreign: 0.1 } as const;
/** Share of digits that are cut out clean. */
const ALONE = 0.4;
/** Numbers are cut where their ink is thinnest, so far (in heights) around the sides of two digits. */
const CUT_REACH = 0.06;

/** Of what is no digit, lower pieces (in heights of the picture) and narrower ones (in heights of the piece) are left out. */
const NO_DIGIT_BOX = { lowest: 0.35, narrowest: 0.3 } as const;

/** A few samples: the digits of a number, or something else that may stand where digits are looked for. */
export function drawSamples(random: Random): Sample[] {
  const kind = random();
  if (kind < SHARES.forms) return otherForm(random);
  return kind < SHARES.forms + SHARES.wrongCuts ? wrongCut(random) : digitsOfNumber(random);
}

/** A number's picture. */
export function drawNumber(digits: string, random: Random): GrayImage {
  return drawPaths(writeNumber(digits, random).flat(), random);
}

/** A scribble as wide as a number. */
export function drawScribble(random: Random): GrayImage {
  return drawPaths(writeScribble(4, random), random);
}

function drawPaths(paths: readonly Path[], random: Random): GrayImage {
  const sheet = newSheet(paths, random);
  return scanned(draw(sheet, paths, random), sheet.level, random);
}

function randomDigits(count: number, random: Random): string {
  return Array.from({ length: count }, () => Math.floor(10 * random())).join('');
}

function otherForm(random: Random): Sample[] {
  const image = drawPaths(random() < 0.85 ? writeForm(pick(OTHER_FORMS, random), random) : writeScribble(1.2, random), random);
  return toSample(image, 0, image.width, NO_DIGIT);
}

/** Each digit of a number with what a cut leaves of its neighbours. */
function digitsOfNumber(random: Random): Sample[] {
  const digits = randomDigits(1 + Math.floor(3 * random()), random);
  const characters = writeNumber(digits, random);
  const sheet = newSheet(characters.flat(), random);
  const drawn = characters.map((paths) => draw(sheet, paths, random));
  const all = drawn.reduce(overlaid);
  const picture = scanned(all, sheet.level, random);
  const column = (x: number): number => Math.round((x - sheet.left) * sheet.height);
  const sides = characters.map((paths) => sidesOf(paths));
  const cuts = sides.slice(1).map(({ left }, i) => {
    const { right } = sides[i]!;
    return thinnestColumn(all, column(Math.min(left, right) - CUT_REACH), column(Math.max(left, right) + CUT_REACH));
  });
  return drawn.flatMap((own, i) => {
    const [from, to] = [cuts[i - 1] ?? 0, cuts[i] ?? sheet.width];
    // Neighbours that do not touch can be left out whole.
    const isAlone = random() < ALONE;
    const kept = darkness(own, from, to);
    const whole = darkness(own, 0, own.width);
    const isSpoilt = whole - kept > SPOILT.lost * whole || (!isAlone && darkness(all, from, to) - kept > SPOILT.foreign * whole);
    return isSpoilt ? [] : toSample(isAlone ? scanned(own, sheet.level, random) : picture, from, to, Number(digits[i]));
  });
}

/** Two digits; slim ones are the easiest to overlook. */
function pairOf(random: Random): string {
  const other = randomDigits(1, random);
  const kind = random();
  return kind < 0.25 ? `1${other}` : kind < 0.5 ? `${other}1` : randomDigits(1, random) + other;
}

/** Two digits at once, the second half of one with the first of the next, or part of one. */
function wrongCut(random: Random): Sample[] {
  const characters = writeNumber(pairOf(random), random);
  const sheet = newSheet(characters.flat(), random);
  const image = scanned(draw(sheet, characters.flat(), random), sheet.level, random);
  const column = ([x, share]: readonly [side: { left: number; right: number }, share: number]): number => Math.round((x.left + (x.right - x.left) * share - sheet.left) * sheet.height);
  const [first, second] = characters.map((paths) => sidesOf(paths)) as [ReturnType<typeof sidesOf>, ReturnType<typeof sidesOf>];
  const kind = random();
  if (kind < 0.45) return toSample(image, 0, image.width, NO_DIGIT);
  if (kind < 0.7) return toSample(image, column([first, between(0.35, 0.65, random)]), column([second, between(0.35, 0.65, random)]), NO_DIGIT);
  const cutColumn = column([first, between(0.35, 0.65, random)]);
  return random() < 0.5 ? toSample(image, 0, cutColumn, NO_DIGIT) : toSample(image, cutColumn, column([second, 0]), NO_DIGIT);
}

function sidesOf(paths: readonly Path[]): { readonly left: number; readonly right: number } {
  const all = paths.flat().map(([x]) => x);
  return { left: Math.min(...all), right: Math.max(...all) };
}

/** The column of a range that has the least ink. */
function thinnestColumn(image: GrayImage, from: number, to: number): number {
  const columns = Array.from({ length: Math.max(1, to - from) }, (_, i) => ({ x: from + i, ink: darkness(image, from + i, from + i + 1) }));
  return columns.reduce((best, column) => (column.ink < best.ink ? column : best)).x;
}

function darkness({ data, width, height }: GrayImage, from: number, to: number): number {
  let sum = 0;
  for (let y = 0; y < height; y++) for (let x = Math.max(0, from); x < Math.min(width, to); x++) sum += 255 - data[y * width + x]!;
  return sum;
}

/** The sample that is cut out; none for what would never be taken for a digit, or might be one: low pieces, and strokes that were part of another digit. */
function toSample(image: GrayImage, from: number, to: number, label: number): Sample[] {
  const box = inkBox(image, from, to);
  if (!box) return [];
  const [breadth, height] = [box.right - box.left, box.bottom - box.top];
  const isNoSample = label === NO_DIGIT && (height < NO_DIGIT_BOX.lowest * image.height || breadth < NO_DIGIT_BOX.narrowest * height);
  return isNoSample ? [] : [{ input: glyphInputs(image, box), label }];
}
