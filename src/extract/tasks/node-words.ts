/** The words of outline nodes, as those who gather tasks read them. */
import type { SourceText } from '../../document/source-text.js';
import type { OutlineNode } from '../../segment/outline.js';
import { labelledLine, type LabelledValue } from './labels.js';

export class NodeWords {
  readonly #source: SourceText;
  readonly #texts = new Map<OutlineNode, string>();

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** The text of a node's own words without its marker; read once, since siblings look at each other. */
  of(node: OutlineNode): string {
    const known = this.#texts.get(node);
    if (known !== undefined) return known;
    const { text } = this.#source.passage(node.content);
    this.#texts.set(node, text);
    return text;
  }

  /** The texts of the items and paragraphs among nodes and under them, in reading order. */
  *under(nodes: readonly OutlineNode[]): Iterable<string> {
    for (const node of nodes) {
      if (node.kind === 'item' || node.kind === 'paragraph') yield this.of(node);
      yield* this.under(node.children);
    }
  }

  /** The labelled values of an item or a paragraph that holds nothing else; empty for other nodes. */
  labelsOf(node: OutlineNode): readonly LabelledValue[] {
    return node.kind === 'item' || node.kind === 'paragraph' ? labelledLine(this.of(node)) : [];
  }

  /** True if nodes, at least one, only tell who, when and what for. */
  onlyLabels(nodes: readonly OutlineNode[]): boolean {
    return nodes.length > 0 && nodes.every((node) => this.labelsOf(node).length > 0);
  }
}
