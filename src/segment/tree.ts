/** Nests paragraphs by their markers: the document's own scheme of levels, not fixed depths. */
import { namesTime } from '../lexicon/time-headings.js';
import { namesDoers } from './doers.js';
import { kindOfTitle } from './kinds.js';
import type { Marker, MarkerFamily } from './markers.js';
import type { Paragraph } from './paragraphs.js';

/** A paragraph with what stands under it. */
export interface Branch {
  readonly paragraph: Paragraph;
  readonly children: Branch[];
}

/** What usually stands above what; a scheme of its own may nest bullets and letters the other way round. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const RANK: Readonly<Record<MarkerFamily, number>> = {
  appendix: 0, part: 1, chapter: 2, division: 3, capital: 4, roman: 5, article: 5, number: 6, decimal: 7, letter: 10, parenthesis: 11, bullet: 12,
};

/** Lists inside lists: no document nests deeper, and what walks the tree may rely on it. */
const DEEPEST = 24;

/** Nests paragraphs. Those without marker stand under the nearest marked one above them that may hold text. */
export function nest(paragraphs: readonly Paragraph[]): readonly Branch[] {
  const roots: Branch[] = [];
  const stack: Branch[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const branch: Branch = { paragraph, children: [] };
    const marker = paragraph.marker;
    if (marker === null && headsPeers(stack.at(-1), paragraph, paragraphs[i + 1])) stack.pop();
    if (marker) {
      popTo(stack, marker);
      attach(stack, roots, branch);
      stack.push(branch);
    } else {
      attach(stack, roots, branch);
    }
  }
  return roots;
}

/**
 * `Phòng Nội vụ:`, `Tháng 3/2026` without a marker between two bullets: a body's name that ends in a colon, or a time, heads
 * the items behind it, which are peers of the one above or begin their count anew, and is no part of that one.
 */
function headsPeers(open: Branch | undefined, { text }: Paragraph, next: Paragraph | undefined): boolean {
  const [above, below] = [open?.paragraph.marker, next?.marker];
  if (!above || above.style !== below?.style || !(below.family === 'bullet' || below.value === 1)) return false;
  return namesDoers(text) || namesTime(text);
}

function attach(stack: readonly Branch[], roots: Branch[], branch: Branch): void {
  (stack.at(-1)?.children ?? roots).push(branch);
}

/** Takes from the stack what cannot hold a marker. */
function popTo(stack: Branch[], marker: Marker): void {
  const same = stack.findLastIndex(({ paragraph }) => paragraph.marker!.style === marker.style);
  if (same >= 0 && !nestsAnew(stack, same, marker)) {
    stack.length = same;
    return;
  }
  while (stack.length > 0 && !holds(stack.at(-1)!.paragraph.marker!, marker, same >= 0)) stack.pop();
}

/** True if a list that begins anew at 1 stands inside the open list of the same style, under an item that announces it. */
function nestsAnew(stack: readonly Branch[], same: number, marker: Marker): boolean {
  if (marker.value !== 1 || marker.family === 'appendix' || marker.family === 'part' || stack.length >= DEEPEST) return false;
  const open = stack[same]!.paragraph;
  if (open.marker!.value === null) return false;
  const top = stack.at(-1)!.paragraph;
  return stack.length - 1 > same ? RANK[top.marker!.family] < RANK[marker.family] : stack[same]!.children.length === 0 && (/:$/u.test(open.text) || kindOfTitle(open.text, false) === 'objectives');
}

function holds(above: Marker, marker: Marker, anew: boolean): boolean {
  const a = rank(above);
  const b = rank(marker);
  if (above.family === 'bullet' && marker.family === 'bullet') return above.style !== marker.style;
  if (anew && above.style === marker.style) return true;
  return a < b || (a === b && above.style !== marker.style && above.family !== 'roman' && above.family !== 'article' && marker.family !== 'article');
}

function rank(marker: Marker): number {
  return marker.family === 'decimal' ? RANK.decimal + (Number(marker.style.slice('decimal'.length)) - 2) * 0.5 : RANK[marker.family];
}
