/** Connected components of ink (8-connected), found over horizontal runs. */
import type { Bitmap, PixelBox } from './raster.js';
import { findRuns, type Runs } from './runs.js';

export interface Component extends PixelBox {
  /** Its number, from 1. */
  readonly label: number;
  /** Pixels of ink. */
  readonly area: number;
}

export interface Components {
  /** The horizontal runs of all ink. */
  readonly runs: Runs;
  /** For each run the label of its component. */
  readonly labels: Int32Array;
  /** In order of their labels: `list[label - 1]`. */
  readonly list: readonly Component[];
}

/** Finds the connected components of a bitmap; its runs are found if they are not given. */
export function findComponents(bitmap: Bitmap, runs = findRuns(bitmap)): Components {
  const labels = labelRuns(runs);
  return { runs, labels, list: measure(runs, labels) };
}

/** The label of each run: components are numbered in the order of their first runs. */
function labelRuns({ starts, ends, rows, count }: Runs): Int32Array {
  const parents = new Int32Array(count);
  const root = (run: number): number => {
    let at = run;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  for (let y = 0; y + 1 < rows.length; y++) {
    let above = y === 0 ? 0 : rows[y - 1]!;
    const endOfAbove = y === 0 ? 0 : rows[y]!;
    for (let run = rows[y]!; run < rows[y + 1]!; run++) {
      parents[run] = run;
      while (above < endOfAbove && ends[above]! < starts[run]!) above++;
      for (let touching = above; touching < endOfAbove && starts[touching]! <= ends[run]!; touching++) {
        const a = root(run);
        const b = root(touching);
        // The earlier run stands for both.
        if (a < b) parents[b] = a;
        else parents[a] = b;
      }
    }
  }
  const labels = new Int32Array(count);
  let last = 0;
  for (let run = 0; run < count; run++) {
    const first = root(run);
    labels[run] = first === run ? ++last : labels[first]!;
  }
  return labels;
}

function measure({ starts, ends, rows, count }: Runs, runLabels: Int32Array): Component[] {
  const list: { label: number; left: number; top: number; right: number; bottom: number; area: number }[] = [];
  for (let y = 0, run = 0; run < count; run++) {
    while (run >= rows[y + 1]!) y++;
    const label = runLabels[run]!;
    const [start, end] = [starts[run]!, ends[run]!];
    const component = list[label - 1];
    if (!component) {
      list.push({ label, left: start, top: y, right: end, bottom: y + 1, area: end - start });
      continue;
    }
    if (start < component.left) component.left = start;
    if (end > component.right) component.right = end;
    component.bottom = y + 1;
    component.area += end - start;
  }
  return list;
}
