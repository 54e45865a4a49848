/** Finds the straight lines drawn on a page (table rules, underlines) and takes them out. */
import type { Bitmap, GrayImage } from './raster.js';
import type { Rule } from '../layout/types.js';
import { findRuns, type Runs } from './runs.js';

/** A straight horizontal or vertical line in pixels. Ends are exclusive. */
export interface PixelRule {
  readonly orientation: 'horizontal' | 'vertical';
  /** Along its own direction. */
  readonly start: number;
  readonly end: number;
  /** Across it: the band of pixels that holds it. */
  readonly near: number;
  readonly far: number;
  /** Mean thickness. */
  readonly thickness: number;
}

/** Lengths in inches. Longer than a capital's stem, shorter than a table row is high. */
const SHORTEST_RUN = 0.22;
const SHORTEST_HORIZONTAL = 0.3;
const SHORTEST_VERTICAL = 0.24;
const THICKEST = 0.045;
/** Breaks in a worn line that are bridged: within a run, and between runs. */
const RUN_GAP = 0.012;
const RULE_GAP = 0.12;
/** How far two pieces of one line may lie apart across it. */
const DRIFT = 0.02;
/**
 * A thin, slightly leaning rule of a black-and-white scan is dashes: so thin, so long at most, and the gaps between them, by their
 * length, no wider. What is cut off a dash at the end of the rule may be too short to be told, so that the rule may go on for so far.
 */
const DASH = { thickest: 0.016, longest: 1.2, gap: 0.9, end: 0.5 } as const;
/** Share of a rule's length that must be bare: the feet of letters in a row have stems over them. */
const LEAST_BARE = 0.6;
/** Rules up to this length (inches) must be barer: the bars of a few capitals in a row (`TT`) reach as far. */
const SHORT_RULE = { length: 0.8, bare: 0.88 } as const;

/** How to walk a bitmap along and across one direction. */
interface Axis {
  readonly orientation: PixelRule['orientation'];
  readonly along: number;
  readonly across: number;
  readonly length: number;
  readonly breadth: number;
}

interface Run {
  readonly across: number;
  readonly start: number;
  readonly end: number;
}

interface RunGroup {
  start: number;
  end: number;
  near: number;
  far: number;
  area: number;
}

/** The rules of an upright page, at `dpi` pixels an inch; the bitmap's runs are found if they are not given. */
export function findRules(bitmap: Bitmap, dpi: number, runs = findRuns(bitmap)): PixelRule[] {
  const [level, upright] = axes(bitmap);
  const levels = piecesAlong(level, bitmap, dpi, runs);
  const uprights = piecesAlong(upright, bitmap, dpi, runs);
  const lines = [
    ...joinDashes(levels, uprights, dpi).filter(({ rule }) => rule.end - rule.start >= SHORTEST_HORIZONTAL * dpi),
    ...joinDashes(uprights, levels, dpi).filter(({ rule }) => rule.end - rule.start >= SHORTEST_VERTICAL * dpi),
  ];
  const rules = lines.map(({ rule }) => rule);
  return lines.map(({ rule, isDashed }) => (isDashed ? withReach(rule, rules, DASH.end * dpi) : rule));
}

/** The rules and dashes of rules along an axis: thin, long, and bare of letters. */
function piecesAlong(axis: Axis, bitmap: Bitmap, dpi: number, runs: Runs): PixelRule[] {
  const groups = joinPieces(groupRuns(longRuns(runs, axis, dpi)), dpi);
  return groups.map((group) => toRule(group, axis)).filter((rule) => {
    const length = rule.end - rule.start;
    return rule.thickness <= THICKEST * dpi && length >= 5 * rule.thickness
      && bareShare(bitmap, rule, axis) >= (length <= SHORT_RULE.length * dpi ? SHORT_RULE.bare : LEAST_BARE);
  });
}

/** A rule in points from the page's top left corner. @param dpi Pixels an inch. */
export function inPoints({ orientation, start, end, near, far, thickness }: PixelRule, dpi: number): Rule {
  const points = 72 / dpi;
  return { orientation, start: start * points, end: end * points, position: ((near + far) / 2) * points, thickness: thickness * points };
}

/** The stretches of rules where no other rule runs, such as the worn parts of a rule. */
export function beyond(rules: readonly PixelRule[], others: readonly PixelRule[]): PixelRule[] {
  return rules.flatMap((rule) => {
    const along = others
      .filter((other) => other.orientation === rule.orientation && other.near < rule.far && other.far > rule.near)
      .sort((a, b) => a.start - b.start);
    const out: PixelRule[] = [];
    let start = rule.start;
    for (const other of along) {
      if (other.start > start) out.push({ ...rule, start, end: Math.min(other.start, rule.end) });
      start = Math.max(start, other.end);
    }
    if (start < rule.end) out.push({ ...rule, start });
    return out.filter((piece) => piece.end > piece.start);
  });
}

/** Erases rules from a page's bitmap and grey image; letters that cross a rule keep their strokes. Works in place. */
export function eraseRules(bitmap: Bitmap, gray: GrayImage, rules: readonly PixelRule[]): void {
  const byName = new Map(axes(bitmap).map((axis) => [axis.orientation, axis]));
  for (const rule of rules) eraseRule(bitmap, gray, rule, byName.get(rule.orientation)!);
}

function axes({ width, height }: Bitmap): readonly [level: Axis, upright: Axis] {
  return [
    { orientation: 'horizontal', along: 1, across: width, length: width, breadth: height },
    { orientation: 'vertical', along: width, across: 1, length: height, breadth: width },
  ];
}

/** Runs along an axis, small breaks bridged, in order of where they lie across it; found from a page's horizontal runs. */
function longRuns({ starts, ends, rows }: Runs, axis: Axis, dpi: number): Run[] {
  const shortest = Math.round(SHORTEST_RUN * dpi);
  const gap = Math.max(1, Math.round(RUN_GAP * dpi));
  const firsts = new Int32Array(axis.breadth).fill(-1);
  const lasts = new Int32Array(axis.breadth);
  const out: Run[] = [];
  const end = (across: number): void => {
    const start = firsts[across]!;
    const last = lasts[across]!;
    if (start >= 0 && last + 1 - start >= shortest) out.push({ across, start, end: last + 1 });
  };
  const addInk = (across: number, first: number, last: number): void => {
    if (firsts[across]! < 0 || first - lasts[across]! > gap + 1) {
      end(across);
      firsts[across] = first;
    }
    lasts[across] = last;
  };
  for (let y = 0; y + 1 < rows.length; y++) {
    for (let run = rows[y]!; run < rows[y + 1]!; run++) {
      if (axis.orientation === 'horizontal') addInk(y, starts[run]!, ends[run]! - 1);
      else for (let x = starts[run]!; x < ends[run]!; x++) addInk(x, y, y);
    }
  }
  for (let across = 0; across < axis.breadth; across++) end(across);
  return out.sort((a, b) => a.across - b.across || a.start - b.start);
}

/** Runs of neighbouring rows that overlap are one group. */
function groupRuns(runs: readonly Run[]): RunGroup[] {
  const open: RunGroup[] = [];
  const done: RunGroup[] = [];
  for (const run of runs) {
    for (let i = open.length - 1; i >= 0; i--) {
      if (open[i]!.far < run.across - 1) done.push(...open.splice(i, 1));
    }
    const touching = open.filter((group) => group.start < run.end && run.start < group.end && group.far >= run.across - 1);
    const group = touching[0] ?? { start: run.start, end: run.end, near: run.across, far: run.across, area: 0 };
    if (touching.length === 0) open.push(group);
    for (const other of touching.slice(1)) {
      open.splice(open.indexOf(other), 1);
      absorb(group, other);
    }
    absorb(group, { start: run.start, end: run.end, near: run.across, far: run.across, area: run.end - run.start });
  }
  return [...done, ...open];
}

function absorb(group: RunGroup, other: RunGroup): void {
  group.start = Math.min(group.start, other.start);
  group.end = Math.max(group.end, other.end);
  group.near = Math.min(group.near, other.near);
  group.far = Math.max(group.far, other.far);
  group.area += other.area;
}

/** Pieces of one line, parted by small breaks, become one. */
function joinPieces(groups: readonly RunGroup[], dpi: number): RunGroup[] {
  const sorted = [...groups].sort((a, b) => a.start - b.start);
  const out: RunGroup[] = [];
  for (const group of sorted) {
    const before = out.find((other) => group.start - other.end <= RULE_GAP * dpi
      && Math.abs((group.near + group.far) - (other.near + other.far)) / 2 <= DRIFT * dpi);
    if (before) absorb(before, group);
    else out.push({ ...group });
  }
  return out;
}

/** A rule, and whether it was put together of dashes. */
interface Line {
  rule: PixelRule;
  isDashed: boolean;
}

/** The rules of which some are dashes of one line each. Rules across a gap's ends make it the side of a cell over several rows. */
function joinDashes(pieces: readonly PixelRule[], crossing: readonly PixelRule[], dpi: number): readonly Line[] {
  const out: Line[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const line = out.find(({ rule }) => isOneLine(rule, piece, dpi) && !(isMetAt(rule.end, rule, crossing, dpi) && isMetAt(piece.start, piece, crossing, dpi)));
    if (!line) out.push({ rule: piece, isDashed: false });
    else {
      const { rule } = line;
      line.rule = { ...rule, end: piece.end, near: Math.min(rule.near, piece.near), far: Math.max(rule.far, piece.far) };
      line.isDashed = true;
    }
  }
  return out;
}

/** A dashed line up to the rules across it that it would meet if it went on for so far at either end. */
function withReach(line: PixelRule, rules: readonly PixelRule[], reach: number): PixelRule {
  const met = rules.filter(({ orientation, start, end }) => orientation !== line.orientation && start - reach <= line.near && end + reach >= line.far);
  const before = met.filter(({ near }) => near < line.start && near >= line.start - reach).map(({ near }) => near);
  const after = met.filter(({ far }) => far > line.end && far <= line.end + reach).map(({ far }) => far);
  return { ...line, start: Math.min(line.start, ...before), end: Math.max(line.end, ...after) };
}

/** True if a thin line may go on in a dash that begins after it. */
function isOneLine(line: PixelRule, dash: PixelRule, dpi: number): boolean {
  const length = dash.end - dash.start;
  return length <= DASH.longest * dpi && Math.max(line.thickness, dash.thickness) <= DASH.thickest * dpi
    && dash.start >= line.end && dash.start - line.end <= DASH.gap * length
    && Math.abs((line.near + line.far) - (dash.near + dash.far)) / 2 <= DRIFT * dpi;
}

/** True if one of some rules across a line meets it at one of its ends. */
function isMetAt(end: number, { near, far }: PixelRule, crossing: readonly PixelRule[], dpi: number): boolean {
  const reach = DRIFT * dpi;
  return crossing.some((rule) => rule.start - reach <= near && rule.end + reach >= far && rule.near - reach <= end && rule.far + reach >= end);
}

function toRule(group: RunGroup, axis: Axis): PixelRule {
  const { start, end, near, far, area } = group;
  return { orientation: axis.orientation, start, end, near, far: far + 1, thickness: area / (end - start) };
}

/** Share of a rule's length where no stroke crosses it or stands on it. */
function bareShare(bitmap: Bitmap, rule: PixelRule, axis: Axis): number {
  let bare = 0;
  for (let at = rule.start; at < rule.end; at++) if (strokesAt(bitmap, rule, axis, at).some((stroke) => stroke.thin)) bare++;
  return bare / (rule.end - rule.start);
}

/** Takes away the ink of a rule wherever the stroke across it is no thicker than the rule. */
function eraseRule(bitmap: Bitmap, gray: GrayImage, rule: PixelRule, axis: Axis): void {
  for (let at = rule.start; at < rule.end; at++) {
    for (const { near, far, thin } of strokesAt(bitmap, rule, axis, at)) {
      if (!thin) continue;
      for (let i = Math.max(0, near - 1); i <= Math.min(axis.breadth - 1, far + 1); i++) {
        bitmap.data[at * axis.along + i * axis.across] = 0;
        gray.data[at * axis.along + i * axis.across] = 255;
      }
    }
  }
}

interface Stroke {
  readonly near: number;
  readonly far: number;
  /** True if it is no thicker than the rule, so that it is the rule itself. */
  readonly thin: boolean;
}

/** The strokes of ink across a rule's band at one place along it. */
function strokesAt({ data }: Bitmap, rule: PixelRule, axis: Axis, at: number): Stroke[] {
  const thickest = Math.ceil(rule.thickness * 1.5) + 2;
  const base = at * axis.along;
  const out: Stroke[] = [];
  for (let across = Math.max(0, rule.near - 1); across <= Math.min(axis.breadth - 1, rule.far); across++) {
    if (data[base + across * axis.across] === 0) continue;
    let near = across;
    while (near > 0 && data[base + (near - 1) * axis.across] === 1) near--;
    let far = across;
    while (far + 1 < axis.breadth && data[base + (far + 1) * axis.across] === 1) far++;
    out.push({ near, far, thin: far + 1 - near <= thickest });
    across = far;
  }
  return out;
}
