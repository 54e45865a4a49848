/** How a node stands to the nodes around it. */
import type { Range } from '../../document/model.js';
import type { Frame, OutlineNode } from '../../segment/outline.js';

/** True if an item stands anywhere after a sibling. */
export function itemFollows(siblings: readonly OutlineNode[], index: number): boolean {
  for (let i = index + 1; i < siblings.length; i++) if (siblings[i]!.kind === 'item') return true;
  return false;
}

/** The last sibling before a paragraph that is no paragraph itself, if it is an item. */
export function itemBefore(siblings: readonly OutlineNode[], index: number): OutlineNode | null {
  for (let i = index - 1; i >= 0; i--) if (siblings[i]!.kind !== 'paragraph') return siblings[i]!.kind === 'item' ? siblings[i]! : null;
  return null;
}

/** Items and tables under an item; its plain paragraphs are its own words. */
export function nestedIn(node: OutlineNode): readonly OutlineNode[] {
  return node.children.some(({ kind }) => kind !== 'paragraph') ? node.children : [];
}

/** True if a node lies in a region of the document. */
export function isWithin(node: OutlineNode, region: Range | null): boolean {
  return region !== null && node.range.start >= region.start && node.range.end <= region.end;
}

/** True if the recipients or the signature stand between two offsets. */
export function isParted({ recipients, signature }: Frame, from: number, to: number): boolean {
  return [recipients, signature].some((region) => region !== null && region.start >= from && region.end <= to);
}
