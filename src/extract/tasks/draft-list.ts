/** The drafts of a document's tasks while its outline is walked. */
import type { Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import type { OutlineNode } from '../../segment/outline.js';
import type { TaskDraft } from './draft.js';
import { draftOf, withLabels, type Surroundings } from './drafting.js';
import type { LabelledValue } from './labels.js';
import type { PartyReader } from './parties.js';

export class DraftList {
  readonly #source: SourceText;
  readonly #parties: PartyReader;
  readonly #drafts: TaskDraft[] = [];

  constructor(source: SourceText, parties: PartyReader) {
    this.#source = source;
    this.#parties = parties;
  }

  /** The drafts so far, in reading order. */
  get all(): readonly TaskDraft[] {
    return this.#drafts;
  }

  get length(): number {
    return this.#drafts.length;
  }

  get last(): TaskDraft | undefined {
    return this.#drafts.at(-1);
  }

  /** Adds tasks that were read elsewhere: those of a table. */
  append(drafts: readonly TaskDraft[]): void {
    for (const draft of drafts) this.#drafts.push(draft);
  }

  /** Adds the task that a stretch of the document tells of. */
  push(range: Range, around: Surroundings): void {
    this.#drafts.push(draftOf(this.#source.passage(range), around, this.#parties));
  }

  /**
   * Completes drafts with the labelled values of a line.
   * @param from the first draft that the line speaks of; it speaks of all after it too.
   */
  complete(labels: readonly LabelledValue[], line: OutlineNode, from: number): void {
    if (labels.length === 0) return;
    const passage = this.#source.passage(line.content);
    for (let i = from; i < this.#drafts.length; i++) this.#drafts[i] = withLabels(this.#drafts[i]!, labels, passage, this.#parties);
  }

  /** Lets the last draft go on to the end of a paragraph; a row of a table has none after it. */
  extend(paragraph: OutlineNode): void {
    const draft = this.last;
    if (!draft || draft.origin === 'table') return;
    const inherited = draft.parties.filter((party) => party.inherited);
    const time = draft.times.find(({ shared }) => shared);
    this.#drafts[this.#drafts.length - 1] = draftOf(this.#source.passage({ start: draft.range.start, end: paragraph.range.end }), { heading: draft.heading, inherited, ...(time && { time }), ...(draft.joining && { joining: true }) }, this.#parties);
  }
}
