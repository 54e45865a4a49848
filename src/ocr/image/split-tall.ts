/** Letters of two lines that touch make one tall component: it is cut between the lines. */
import type { Component, Components } from './components.js';

/** A text line so far: where its letters' bodies lie. */
interface Band {
  readonly left: number;
  readonly right: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
}

export interface SplitResult<T> {
  /** Components that reach over no more than one line. */
  readonly whole: readonly Component[];
  /** The parts of those that were cut, each with its line. */
  readonly halves: readonly { readonly component: Component; readonly chain: T }[];
  /** Labels in use after the cuts. */
  readonly labelCount: number;
}

/** Cuts tall components that reach into several lines; the runs of the lower parts get new labels. */
export function splitTall<T extends Band>(components: Components, tall: readonly Component[], chains: readonly T[], h: number): SplitResult<T> {
  const whole: Component[] = [];
  const halves: { component: Component; chain: T }[] = [];
  let labelCount = components.list.length;
  for (const component of tall) {
    const bands = chains.filter((chain) => reaches(component, chain, h)).sort((a, b) => a.bodyTop - b.bodyTop);
    const apart = bands.filter((band, i) => i === 0 || band.bodyTop >= bands[i - 1]!.bodyBottom - 0.2 * h);
    if (apart.length < 2) {
      whole.push(component);
      continue;
    }
    let rest = component;
    apart.forEach((chain, i) => {
      const next = apart[i + 1];
      const cut = next ? thinnestRow(components, rest, chain.bodyBottom, next.bodyTop) : rest.bottom;
      const [upper, lower] = cutAt(components, rest, cut, labelCount + 1);
      if (upper) halves.push({ component: upper, chain });
      if (lower) {
        labelCount++;
        rest = lower;
      }
    });
  }
  return { whole, halves, labelCount };
}

function reaches(component: Component, band: Band, h: number): boolean {
  const shared = Math.min(component.bottom, band.bodyBottom) - Math.max(component.top, band.bodyTop);
  return shared > 0.4 * (band.bodyBottom - band.bodyTop) && component.right > band.left - h && component.left < band.right + h;
}

/** The row with the least ink of a component, between two lines. */
function thinnestRow(components: Components, component: Component, from: number, to: number): number {
  let best = Math.round((from + to) / 2);
  let least = Infinity;
  for (let y = Math.max(component.top + 1, Math.round(from)); y <= Math.min(component.bottom - 1, Math.round(to)); y++) {
    const ink = inkInRow(components, component, y);
    if (ink < least) {
      least = ink;
      best = y;
    }
  }
  return best;
}

function inkInRow({ runs, labels }: Components, component: Component, y: number): number {
  let ink = 0;
  for (let run = runs.rows[y]!; run < runs.rows[y + 1]!; run++) if (labels[run] === component.label) ink += runs.ends[run]! - runs.starts[run]!;
  return ink;
}

/** Parts a component at a row; the lower part takes the new label. */
function cutAt({ runs, labels }: Components, component: Component, row: number, newLabel: number): [Component | null, Component | null] {
  if (row >= component.bottom) return [component, null];
  if (row <= component.top) return [null, component];
  let area = 0;
  for (let run = runs.rows[row]!; run < runs.rows[component.bottom]!; run++) {
    if (labels[run] !== component.label) continue;
    labels[run] = newLabel;
    area += runs.ends[run]! - runs.starts[run]!;
  }
  return [{ ...component, bottom: row, area: component.area - area }, { ...component, label: newLabel, top: row, area }];
}
