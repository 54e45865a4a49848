/** Straight rules among the paths that a page draws. */
import type { Rule } from '../layout/types.js';
import { apply, type Matrix, type Point } from './matrix.js';

/** A filled shape no thicker than this (points) is a drawn line. */
const THICKEST_RULE = 3;
/** Shorter strokes are parts of letters or dots of a dotted line. */
const SHORTEST_RULE = 2;
/** A line that leaves its direction by more than this is slanted. */
const STRAIGHT = 0.7;

/** Path commands as pdf.js 5 packs them: a code, then its coordinates. */
const COMMAND = { moveTo: 0, lineTo: 1, curveTo: 2, closePath: 3 } as const;

export interface Paint {
  readonly filled: boolean;
  /** Stroke width in points; null if the path is not stroked. */
  readonly lineWidth: number | null;
}

/** The horizontal and vertical rules that painting a path draws. */
export function pathRules(data: ArrayLike<number>, matrix: Matrix, paint: Paint): Rule[] {
  const out: Rule[] = [];
  for (const { points, straight } of subpaths(data, matrix)) {
    const thin = paint.filled && straight ? thinShape(points) : null;
    if (thin) out.push(thin);
    else if (paint.lineWidth !== null) {
      for (let i = 1; i < points.length; i++) {
        const rule = segment(points[i - 1]!, points[i]!, paint.lineWidth);
        if (rule) out.push(rule);
      }
    }
  }
  return out;
}

interface Subpath {
  readonly points: Point[];
  straight: boolean;
}

function subpaths(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const out: Subpath[] = [];
  let open: Subpath = { points: [], straight: true };
  for (let i = 0; i < data.length;) {
    switch (data[i]) {
      case COMMAND.moveTo:
        open = { points: [apply(matrix, data[i + 1]!, data[i + 2]!)], straight: true };
        out.push(open);
        i += 3;
        break;
      case COMMAND.lineTo:
        open.points.push(apply(matrix, data[i + 1]!, data[i + 2]!));
        i += 3;
        break;
      case COMMAND.curveTo:
        open.straight = false;
        open.points.push(apply(matrix, data[i + 5]!, data[i + 6]!));
        i += 7;
        break;
      case COMMAND.closePath:
        if (open.points[0]) open.points.push(open.points[0]);
        i += 1;
        break;
      default:
        return out;
    }
  }
  return out;
}

function thinShape(points: readonly Point[]): Rule | null {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = right - left;
  const height = bottom - top;
  if (height <= THICKEST_RULE && width >= height) return horizontal((top + bottom) / 2, left, right, height);
  if (width <= THICKEST_RULE) return vertical((left + right) / 2, top, bottom, width);
  return null;
}

function segment(a: Point, b: Point, thickness: number): Rule | null {
  const dx = Math.abs(a.x - b.x);
  const dy = Math.abs(a.y - b.y);
  if (thickness > THICKEST_RULE) return null;
  if (dy <= STRAIGHT && dx >= SHORTEST_RULE) return horizontal((a.y + b.y) / 2, Math.min(a.x, b.x), Math.max(a.x, b.x), thickness);
  if (dx <= STRAIGHT && dy >= SHORTEST_RULE) return vertical((a.x + b.x) / 2, Math.min(a.y, b.y), Math.max(a.y, b.y), thickness);
  return null;
}

function horizontal(position: number, start: number, end: number, thickness: number): Rule {
  return { orientation: 'horizontal', position, start, end, thickness };
}

function vertical(position: number, start: number, end: number, thickness: number): Rule {
  return { orientation: 'vertical', position, start, end, thickness };
}
