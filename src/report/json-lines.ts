/** Which line of a JSON file a path leads to. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { countLeading } from '../sorted.js';

/** Tells the line (from 1) of a path in a JSON text; of the nearest parent that is there, if the path is not. */
export function lineFinder(text: string): (path: readonly (string | number)[]) => number | null {
  const root = parseTree(text);
  const starts = lineStarts(text);
  return (path) => {
    for (let length = path.length; root && length >= 0; length--) {
      const node: Node | undefined = findNodeAtLocation(root, path.slice(0, length));
      if (node) return countLeading(starts.length, (i) => starts[i]! <= node.offset);
    }
    return null;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

