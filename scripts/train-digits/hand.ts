/** Writes characters as many hands would: from the strokes that a form is made of to the path of a pen. */
import { between, noise, pick, type Random } from './random.js';
import { DIGIT_FORMS, type Form, type Point, type Stroke } from './strokes.js';

/** A pen's path: dense points, in heights of a digit. */
export type Path = readonly Point[];

/** How somebody writes; the characters of a number are written in one hand. */
interface Hand {
  readonly width: number;
  readonly slant: number;
  /** How far points stray, in heights. */
  readonly shake: number;
  /** Powers that the heights and breadths are raised to: where a character's weight lies. */
  readonly rise: number;
  readonly spread: number;
}

/** The hand of somebody who writes digits that stand nearly upright, or were turned so. */
function newHand(random: Random): Hand {
  return {
    width: between(0.45, 1.05, random),
    slant: between(-0.2, 0.42, random),
    shake: between(0.008, 0.045, random),
    rise: Math.exp(0.22 * noise(random)),
    spread: Math.exp(0.15 * noise(random)),
  };
}

/** A form as one hand writes it: its strokes' paths, about a unit high. */
function written(form: Form, { width, slant, shake, rise, spread }: Hand, random: Random): Path[] {
  const turn = 0.09 * noise(random);
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const own = width * Math.exp(0.12 * noise(random));
  const bend = 0.08 * noise(random);
  const warp = newWarp(random);
  return form.map((stroke) => {
    const points = stroke.points.map(([x, y]): Point => [x + noise(random) * shake, y + noise(random) * shake]);
    const path = trimmed(stroke.straight ? polyline(points) : smooth(points), random);
    return path.map(([x, y]): Point => {
      const [wx, wy] = warp([raised(x, spread), raised(y, rise)]);
      const u = (wx - 0.5) * own;
      const v = wy - 0.5;
      const sheared = u - slant * v + bend * (4 * v * v - 1);
      return [cos * sheared - sin * v + 0.5, sin * sheared + cos * v + 0.5];
    });
  });
}

function raised(value: number, power: number): number {
  return value <= 0 ? value : value ** power;
}

/** Bends the plane gently. */
function newWarp(random: Random): (point: Point) => Point {
  const waves = Array.from({ length: 4 }, () => ({ height: 0.035 * noise(random), alongX: between(1, 4, random), alongY: between(1, 4, random), phase: between(0, 7, random) }));
  const at = ({ height, alongX, alongY, phase }: (typeof waves)[number], x: number, y: number): number => height * Math.sin(alongX * x + alongY * y + phase);
  return ([x, y]) => [x + at(waves[0]!, x, y) + at(waves[1]!, x, y), y + at(waves[2]!, x, y) + at(waves[3]!, x, y)];
}

/** Pens set down late and lift early now and then. */
function trimmed(path: Path, random: Random): Path {
  const most = path.length * 0.12;
  return path.slice(Math.floor(most * random() ** 2), path.length - Math.floor(most * random() ** 2));
}

function polyline(points: readonly Point[]): Path {
  return points.slice(1).flatMap((end, i) => Array.from({ length: 24 }, (_, k): Point => mix(points[i]!, end, k / 23)));
}

/** A Catmull-Rom curve through points. */
function smooth(points: readonly Point[]): Path {
  const at = (i: number): Point => points[Math.min(Math.max(i, 0), points.length - 1)]!;
  return points.slice(1).flatMap((_, i) => Array.from({ length: 16 }, (__, k): Point => {
    const t = k / 15;
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const along = (axis: 0 | 1): number => 0.5 * (2 * b[axis] + (c[axis] - a[axis]) * t
      + (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t + (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3);
    return [along(0), along(1)];
  }));
}

function mix(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** Gaps between the digits of a number, in their heights: below 0 they touch or overlap. */
const GAP = { least: -0.12, most: 0.4 } as const;

/** The next digit begins right of so much of what reaches over it: the long bars of 5 and 7. */
const OVERHANG = { least: 0.2, most: 1.3, foot: 0.55 } as const;

/** The right side of a digit whose points below its upper part count wholly, the others in part. */
function rightOf(points: readonly Point[], share: number): number {
  const all = Math.max(...points.map(([x]) => x));
  const foot = Math.max(...points.map(([x, y]) => (y > OVERHANG.foot ? x : all - 1)));
  return foot + (all - foot) * Math.min(1, share);
}

/** A number written in one hand: the paths of each digit, side by side. */
export function writeNumber(digits: string, random: Random): Path[][] {
  const hand = newHand(random);
  const gap = between(GAP.least, GAP.most, random);
  let right = 0;
  return Array.from(digits, (digit) => {
    const paths = written(pick(DIGIT_FORMS[Number(digit)]!, random), hand, random);
    const size = Math.exp(0.08 * noise(random));
    const all = paths.flat();
    const left = Math.min(...all.map(([x]) => x)) * size;
    const [dx, dy] = [right - left, 0.05 * noise(random)];
    const moved = paths.map((path) => path.map(([x, y]): Point => [x * size + dx, (y - 0.5) * size + 0.5 + dy]));
    right = rightOf(moved.flat(), between(OVERHANG.least, OVERHANG.most, random)) + gap + 0.08 * noise(random);
    return moved;
  });
}

/** A form that is no digit, in some hand. */
export function writeForm(form: Form, random: Random): Path[] {
  return written(form, newHand(random), random);
}

/** A scribble. @param width In heights. */
export function writeScribble(width: number, random: Random): Path[] {
  const stroke: Stroke = { points: Array.from({ length: 4 + Math.floor(8 * random()) }, (): Point => [random() * width, random()]) };
  return written([stroke], newHand(random), random);
}
