/** Gathers components of ink into text lines: stretches of one line without a wide gap or a rule in between. */
import { median } from '../../quantile.js';
import type { Component, Components } from './components.js';
import { assignMarks, partStackedMarks } from './marks.js';
import type { PixelBox } from './raster.js';
import type { PixelRule } from './rules.js';
import { splitTall } from './split-tall.js';

export interface TextLine extends PixelBox {
  /** The rows between which its letters' bodies lie (medians over its letters). */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  /** Its components: letters, marks, punctuation. */
  readonly members: readonly Component[];
}

export interface TextLines {
  readonly lines: readonly TextLine[];
  /** For each label the index of its line, -1 where it belongs to none. */
  readonly owners: Int32Array;
  /** Components too large for text: seals, signatures, pictures. */
  readonly large: readonly Component[];
  /** Typical height of a letter, in pixels. */
  readonly letterHeight: number;
}

/** In typical letter heights. */
const LEAST_BODY = 0.55;
const MOST_BODY = 2.1;
const MOST_TALL = 4.2;
const MOST_WIDTH = 40;
/** A gap wider than this parts two stretches (letterhead columns, cells without rules). */
const WIDE_GAP = 2.2;
/** How much of a letter below its line's foot counts when a mark seeks the nearest letter. */
const DESCENDER_KEPT = 0.1;
/**
 * A lone component no larger may be a mark (a hat with its accent) rather than a letter; two side by side may be quotes. What
 * is broader is a word whose letters touch each other, as in small prints.
 */
const LONE_MARK = { height: 1.05, width: 1.3 } as const;
const QUOTE = { height: 0.8, width: 0.8 } as const;
/** So far over a line's letters, and beside them, such a mark may stand; below their feet stands none, but the last word of a cell (`Tổ số` over `1`), of this height at least. */
const MARK_REACH = { up: 0.7, aside: 2.2, foot: 0.1 } as const;
const LOWEST_WORD = 0.8;

/** A line while it is being gathered. */
interface Chain {
  left: number;
  right: number;
  bodyTop: number;
  bodyBottom: number;
  readonly members: Component[];
}

/** The median height of components that may be letters. */
export function typicalLetterHeight(list: readonly Component[], dpi: number): number {
  const heights = list
    .filter((c) => { const height = c.bottom - c.top; return height >= 0.035 * dpi && height <= 0.3 * dpi && c.right - c.left <= 0.5 * dpi; })
    .map((c) => c.bottom - c.top)
    .sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0.09 * dpi;
}

/** Gathers text lines. Components that reach over two lines are split; `components.labels` is changed for them. */
export function findTextLines(components: Components, rules: readonly PixelRule[], dpi: number): TextLines {
  const h = typicalLetterHeight(components.list, dpi);
  const barriers = rules.filter((rule) => rule.orientation === 'vertical');
  const speck = (0.012 * dpi) ** 2;
  const kinds = { body: [] as Component[], tall: [] as Component[], small: [] as Component[], large: [] as Component[] };
  for (const component of components.list) {
    const height = component.bottom - component.top;
    const width = component.right - component.left;
    if (component.area < speck) continue;
    if (height > MOST_TALL * h || width > MOST_WIDTH * h) kinds.large.push(component);
    else if (height > MOST_BODY * h) kinds.tall.push(component);
    else if (height >= LEAST_BODY * h) kinds.body.push(component);
    else kinds.small.push(component);
  }
  const { letters, marks } = partStackedMarks(kinds.body, h);
  const chains = mergeChains(chainLetters(letters, barriers, h), barriers, h);
  const { whole, halves, labelCount } = splitTall(components, kinds.tall, chains, h);
  const grown = mergeChains([...chains, ...chainLetters([...whole], barriers, h)], barriers, h);
  for (const { component, chain } of halves) join(grown.find((c) => c.members.includes(chain.members[0]!)) ?? chain, component);
  const small = grown.filter((chain) => mayBeMarks(chain, h));
  const words = grown.filter((chain) => !small.includes(chain));
  const lone = small.filter((chain) => chain.members.every((member) => member.bottom - member.top < LOWEST_WORD * h) || words.some((other) => standsAtLetters(chain, other, h)));
  const loneMarks = attachMarks(grown.filter((chain) => !lone.includes(chain)), [...kinds.small, ...marks, ...lone.flatMap((chain) => chain.members)], rules, h);
  return toLines(grown.filter((chain) => !lone.includes(chain) || chain.members.every((member) => loneMarks.has(member))), labelCount, kinds.large, h);
}

/** True for a chain that may be no line of its own but marks of another one. */
function mayBeMarks({ members, bodyTop, bodyBottom }: Chain, h: number): boolean {
  const most = members.length === 1 ? LONE_MARK : QUOTE;
  return members.length <= 2 && bodyBottom - bodyTop < most.height * h && members.every((member) => member.right - member.left < most.width * h);
}

/** True for a chain that stands over or beside the letters of another one. */
function standsAtLetters({ members, left, right }: Chain, other: Chain, h: number): boolean {
  const top = Math.min(...members.map((member) => member.top));
  const bottom = Math.max(...members.map((member) => member.bottom));
  return left < other.right + MARK_REACH.aside * h && right > other.left - MARK_REACH.aside * h
    && top < other.bodyBottom - MARK_REACH.foot * h && bottom > other.bodyTop - MARK_REACH.up * h;
}

/** Joins each letter with the nearest one on its right that stands on the same line. */
function chainLetters(letters: readonly Component[], barriers: readonly PixelRule[], h: number): Chain[] {
  const sorted = [...letters].sort((a, b) => a.left - b.left);
  const parents = sorted.map((_, i) => i);
  const root = (i: number): number => {
    while (parents[i] !== i) i = parents[i] = parents[parents[i]!]!;
    return i;
  };
  sorted.forEach((letter, i) => {
    let nearest = -1;
    let least = Infinity;
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j]!;
      if (other.left - letter.right > Math.min(WIDE_GAP * h, least)) break;
      if (overlap(letter, other) < 0.5 * Math.min(letter.bottom - letter.top, other.bottom - other.top)) continue;
      const gap = Math.max(other.left - letter.right, 0) + 0.2 * Math.abs(letter.bottom - other.bottom);
      if (gap < least && !parted(letter.right, other.left, letter, barriers)) {
        least = gap;
        nearest = j;
      }
    }
    if (nearest >= 0) parents[root(nearest)] = root(i);
  });
  const groups = new Map<number, Component[]>();
  sorted.forEach((letter, i) => {
    const at = root(i);
    const group = groups.get(at);
    if (group) group.push(letter);
    else groups.set(at, [letter]);
  });
  return [...groups.values()].map(makeChain);
}

function makeChain(members: Component[]): Chain {
  return {
    left: Math.min(...members.map((m) => m.left)),
    right: Math.max(...members.map((m) => m.right)),
    bodyTop: median(members.map((m) => m.top)),
    bodyBottom: median(members.map((m) => m.bottom)),
    members,
  };
}

/** Chains on one row that overlap or lie side by side are one line. */
function mergeChains(chains: readonly Chain[], barriers: readonly PixelRule[], h: number): Chain[] {
  const sorted = [...chains].sort((a, b) => a.left - b.left);
  const out: Chain[] = [];
  for (const chain of sorted) {
    let merged: Chain | undefined;
    for (const other of out) {
      const shared = Math.min(chain.bodyBottom, other.bodyBottom) - Math.max(chain.bodyTop, other.bodyTop);
      const least = Math.min(chain.bodyBottom - chain.bodyTop, other.bodyBottom - other.bodyTop);
      if (shared < 0.55 * least || chain.left - other.right > WIDE_GAP * h) continue;
      if (parted(other.right, chain.left, { top: chain.bodyTop, bottom: chain.bodyBottom }, barriers)) continue;
      if (!merged || Math.abs(other.bodyBottom - chain.bodyBottom) < Math.abs(merged.bodyBottom - chain.bodyBottom)) merged = other;
    }
    if (merged) {
      const joined = makeChain([...merged.members, ...chain.members]);
      Object.assign(merged, { ...joined, members: merged.members });
      merged.members.push(...chain.members);
    } else {
      out.push({ ...chain, members: [...chain.members] });
    }
  }
  return out;
}

/**
 * Gives marks and punctuation to the lines of their letters.
 * @returns Those that belong to no line.
 */
function attachMarks(chains: readonly Chain[], marks: readonly Component[], rules: readonly PixelRule[], h: number): Set<Component> {
  // Without their descenders, which reach down to the marks of the next line.
  const chainOf = new Map(chains.flatMap((chain) => chain.members.map((member) => (
    [{ ...member, bottom: Math.max(member.top + 1, Math.min(member.bottom, chain.bodyBottom + DESCENDER_KEPT * h)) }, chain] as const
  ))));
  const letterOf = assignMarks(marks, [...chainOf.keys()], rules, h);
  return new Set(marks.filter((mark) => {
    const letter = letterOf.get(mark);
    if (letter) join(chainOf.get(letter)!, mark);
    return !letter;
  }));
}

function join(chain: Chain, member: Component): void {
  chain.members.push(member);
  chain.left = Math.min(chain.left, member.left);
  chain.right = Math.max(chain.right, member.right);
}

function toLines(chains: readonly Chain[], labelCount: number, large: readonly Component[], h: number): TextLines {
  const owners = new Int32Array(labelCount + 1).fill(-1);
  const lines = chains.map(({ members, bodyTop, bodyBottom, left, right }, index) => {
    for (const member of members) owners[member.label] = index;
    return { left, right, bodyTop, bodyBottom, members, top: Math.min(...members.map((m) => m.top)), bottom: Math.max(...members.map((m) => m.bottom)) };
  });
  return { lines, owners, large, letterHeight: h };
}

/** True if a vertical rule stands between two columns of pixels, beside something at the given rows. */
function parted(from: number, to: number, rows: { readonly top: number; readonly bottom: number }, barriers: readonly PixelRule[]): boolean {
  if (to <= from) return false;
  const middle = (rows.top + rows.bottom) / 2;
  return barriers.some((rule) => rule.near >= from - 2 && rule.far <= to + 2 && rule.start <= middle && middle <= rule.end);
}

function overlap(a: PixelBox, b: PixelBox): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}
