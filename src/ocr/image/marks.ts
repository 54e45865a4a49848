/** Gives marks (accents, dots, punctuation) to the letters that they stand nearest to. */
import type { Component } from './components.js';
import type { PixelRule } from './rules.js';

/** In typical letter heights: how far above, below and beside a letter its marks may lie. */
const REACH_UP = 0.9;
const REACH_ASIDE = 2.2;
/** Beside counts half of above: a dash between words is nearer to its words than to the line above. */
const ASIDE = 0.5;
/** A hat, an accent over it and a stop beside them are joined in this many steps. */
const ROUNDS = 3;

/**
 * Finds for each mark the nearest letter, directly or over other marks (an accent over a hat over a letter).
 * @param h Typical letter height in pixels.
 * @param rules No mark belongs to a letter on the other side of one.
 * @returns The letter of each mark; marks without one are left out.
 */
export function assignMarks(marks: readonly Component[], letters: readonly Component[], rules: readonly PixelRule[], h: number): Map<Component, Component> {
  const index = new ComponentIndex([...marks, ...letters], REACH_ASIDE * h);
  const isMark = new Set(marks);
  const groupOf = new Map<Component, Component[]>(marks.map((mark) => [mark, [mark]]));
  const letterOf = new Map<Component, Component>();
  let open: Component[][] = marks.map((mark) => groupOf.get(mark)!);
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    const links = open.map((group) => ({ group, to: nearest(group, index, rules, h, groupOf) }));
    for (const { group, to } of links) {
      if (!to || letterOf.has(group[0]!)) continue;
      const letter = isMark.has(to) ? letterOf.get(to) : to;
      if (letter) for (const mark of groupOf.get(group[0]!)!) letterOf.set(mark, letter);
      else joinGroups(groupOf, group, groupOf.get(to)!);
    }
    open = [...new Set(marks.filter((mark) => !letterOf.has(mark)).map((mark) => groupOf.get(mark)!))];
  }
  return letterOf;
}

/** In typical letter heights: a hat with its accent is lower than any letter, and nearer to its letter than lines lie apart. */
const TALLEST_MARK = 0.85;
const STANDING_GAP = 0.35;

/**
 * Parts components into letters and marks that stand right over a letter (a hat with its accent is as wide as a letter
 * and not much lower, but has a letter under it).
 */
export function partStackedMarks(components: readonly Component[], h: number): { letters: Component[]; marks: Component[] } {
  const tall = components.filter((component) => component.bottom - component.top >= TALLEST_MARK * h);
  const index = new ComponentIndex(tall, REACH_ASIDE * h);
  const letters: Component[] = [];
  const marks: Component[] = [];
  for (const component of components) {
    const low = component.bottom - component.top < TALLEST_MARK * h;
    const stands = low && index.near(component, 0, STANDING_GAP * h).some((letter) => {
      const shared = Math.min(component.right, letter.right) - Math.max(component.left, letter.left);
      const gap = letter.top - component.bottom;
      return shared >= 0.5 * (component.right - component.left) && gap <= STANDING_GAP * h && gap >= -0.2 * h;
    });
    (stands ? marks : letters).push(component);
  }
  return { letters, marks };
}

function joinGroups(groupOf: Map<Component, Component[]>, group: readonly Component[], other: Component[]): void {
  const from = groupOf.get(group[0]!)!;
  if (from === other) return;
  other.push(...from);
  for (const mark of from) groupOf.set(mark, other);
}

function nearest(
  group: readonly Component[], index: ComponentIndex, rules: readonly PixelRule[], h: number,
  groupOf: ReadonlyMap<Component, Component[]>,
): Component | undefined {
  let found: Component | undefined;
  let least = Infinity;
  for (const mark of group) {
    for (const other of index.near(mark, REACH_ASIDE * h, REACH_UP * h)) {
      if (groupOf.get(other) === groupOf.get(mark)) continue;
      const aside = Math.max(other.left - mark.right, mark.left - other.right, 0);
      const up = Math.max(other.top - mark.bottom, mark.top - other.bottom, 0);
      if (aside > REACH_ASIDE * h || up > REACH_UP * h) continue;
      const distance = up + ASIDE * aside;
      if (distance < least && !crosses(mark, other, rules)) {
        least = distance;
        found = other;
      }
    }
  }
  return found;
}

/** True if a rule lies between two components. */
function crosses(a: Component, b: Component, rules: readonly PixelRule[]): boolean {
  const x = (a.left + a.right) / 2;
  const y = (a.top + a.bottom) / 2;
  return rules.some((rule) => (rule.orientation === 'vertical'
    ? between(rule, a.left, a.right, b.left, b.right) && rule.start <= y && y <= rule.end
    : between(rule, a.top, a.bottom, b.top, b.bottom) && rule.start <= x && x <= rule.end));
}

function between(rule: PixelRule, aFrom: number, aTo: number, bFrom: number, bTo: number): boolean {
  const middle = (rule.near + rule.far) / 2;
  return (aTo <= middle + 2 && middle - 2 <= bFrom) || (bTo <= middle + 2 && middle - 2 <= aFrom);
}

/** Components by the squares of the page that they touch. */
class ComponentIndex {
  readonly #squares = new Map<number, Component[]>();

  constructor(components: readonly Component[], readonly side: number) {
    for (const component of components) {
      this.#eachSquare(component.left, component.top, component.right, component.bottom, (key) => {
        const square = this.#squares.get(key);
        if (square) square.push(component);
        else this.#squares.set(key, [component]);
      });
    }
  }

  /** Components within reach of another, some of them twice. */
  near(of: Component, aside: number, up: number): Component[] {
    const out: Component[] = [];
    this.#eachSquare(of.left - aside, of.top - up, of.right + aside, of.bottom + up, (key) => {
      for (const component of this.#squares.get(key) ?? []) if (component !== of) out.push(component);
    });
    return out;
  }

  #eachSquare(left: number, top: number, right: number, bottom: number, visit: (key: number) => void): void {
    for (let row = Math.floor(top / this.side); row <= Math.floor(bottom / this.side); row++) {
      for (let column = Math.floor(left / this.side); column <= Math.floor(right / this.side); column++) visit(row * 65536 + column);
    }
  }
}
