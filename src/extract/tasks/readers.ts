/** Those whom a letter is addressed to, and what it puts to them. */
import type { Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import type { Frame, OutlineNode } from '../../segment/outline.js';
import { addresseesOf, asksReaders, namesReaders, readersOf } from './addressees.js';
import { asks, asksNobody, opensOrder } from './directives.js';
import type { Party } from './draft.js';
import type { Surroundings } from './drafting.js';
import type { NodeWords } from './node-words.js';
import type { PartyReader } from './parties.js';
import { isParted, isWithin } from './siblings.js';
import { opensLikeRecital } from './statements.js';

export interface ReadersInput {
  readonly source: SourceText;
  readonly frame: Frame;
  readonly words: NodeWords;
  readonly parties: PartyReader;
  /** True for a type of document that directs those whom it is addressed to, as a report to superiors does not. */
  readonly directs: boolean;
}

/** The readers of one document; they are read from its address when they are first asked for. */
export class Readers {
  readonly #document: ReadersInput;
  #addressed: readonly Party[] | null = null;

  constructor(document: ReadersInput) {
    this.#document = document;
  }

  /** Those whom the document directs by being addressed to them; nobody in documents that direct no readers. */
  get directed(): readonly Party[] {
    const { directs, frame: { addressees } } = this.#document;
    return directs && addressees !== null ? this.#readersOf(addressees) : [];
  }

  /** Those whom an intro asks for what stands under it: the bodies that it names, or the readers where it names them or nobody. */
  addresseesOf(node: OutlineNode, text: string): readonly Party[] {
    const { frame, parties } = this.#document;
    const named = addresseesOf(text, isWithin(node, frame.preamble), parties);
    if (frame.addressees === null || !(namesReaders(named) || (named.length === 0 && node.kind === 'paragraph' && asksReaders(text)))) return named;
    const readers = this.#readersOf(frame.addressees);
    return readers.length > 0 ? readers : named;
  }

  /** True for a node in the body of a letter that directs its readers. */
  areAskedBy(node: OutlineNode): boolean {
    const { directs, frame } = this.#document;
    return frame.addressees !== null && directs && node.range.start >= frame.addressees.end && !isParted(frame, frame.addressees.end, node.range.start);
  }

  /** What holds for a request or an order: where nobody is told to do it, before the signature of a letter that directs, it is put to those whom the letter is addressed to. */
  withReaders(node: OutlineNode, around: Surroundings): Surroundings {
    if (around.inherited.length > 0 || !this.areAskedBy(node)) return around;
    const text = this.#document.words.of(node);
    const ordered = opensOrder(text) && (node.kind === 'item' || !opensLikeRecital(text));
    return ordered || (asks(text) && asksNobody(text)) ? { ...around, inherited: this.directed } : around;
  }

  #readersOf(addressees: Range): readonly Party[] {
    const { source, parties } = this.#document;
    return (this.#addressed ??= readersOf(source.passage(addressees).text, parties));
  }
}
