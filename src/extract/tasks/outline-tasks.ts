/** Walks an outline and gathers its tasks. */
import type { SectionKind } from '../../contract/schema.js';
import type { Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import type { Outline, OutlineNode } from '../../segment/outline.js';
import { agenciesInHeading, type NamedAgency } from '../agencies/values.js';
import { hasSubject, isClosing, isImperative, isIntro, isStatement } from './directives.js';
import type { TaskDraft, TimeSource } from './draft.js';
import { labelledLine, trailingLabels, type LabelledValue } from './labels.js';
import { partiesInField, partiesInText, withInherited, withParties } from './parties.js';
import { tableTasks } from './table-tasks.js';

const TASK_KINDS: ReadonlySet<SectionKind> = new Set(['tasks', 'implementation', 'funding', 'appendix']);

/** What stands above a node and holds for it. */
interface Surroundings {
  readonly heading: OutlineNode | null;
  /** Leads of tasks that name none. */
  readonly inherited: readonly NamedAgency[];
}

export interface OutlineTasks {
  readonly drafts: readonly TaskDraft[];
  /** Headings that turned out to be tasks: under them stands only who, when and what for. */
  readonly taskHeadings: ReadonlySet<OutlineNode>;
}

/** Every task of a document in reading order, with what its own words and its surroundings tell. */
export function outlineTasks(source: SourceText, outline: Outline): OutlineTasks {
  const gatherer = new TaskGatherer(source, outline);
  gatherer.walk(outline.roots, { heading: null, inherited: [] });
  return gatherer;
}

class TaskGatherer {
  readonly drafts: TaskDraft[] = [];
  readonly taskHeadings = new Set<OutlineNode>();
  readonly #source: SourceText;
  readonly #outline: Outline;
  readonly #texts = new WeakMap<Range, string>();

  constructor(source: SourceText, outline: Outline) {
    this.#source = source;
    this.#outline = outline;
  }

  /** Reads sibling nodes in order. Intro lines change what the siblings after them inherit. */
  walk(nodes: readonly OutlineNode[], above: Surroundings): void {
    let around = above;
    // Drafts of the sibling above, which labelled lines speak of.
    let last = this.drafts.length;
    for (const [index, node] of nodes.entries()) {
      const before = this.drafts.length;
      switch (node.kind) {
        case 'heading':
          this.#heading(node, around);
          break;
        case 'table':
        case 'row':
          this.drafts.push(...tableTasks(this.#source, node, around.heading));
          break;
        case 'item':
        case 'paragraph': {
          const text = this.#text(node.content);
          const labels = this.#labelsOf(node, text);
          if (labels.length > 0) {
            this.#labelled(node, labels, last, around);
            continue;
          }
          if (this.#introduces(node, nodes, index, text)) {
            around = this.#introduced(node, text, around);
            continue;
          }
          this.#paragraph(node, nodes, index, text, around);
          break;
        }
      }
      if (this.drafts.length > before) last = before;
    }
  }

  #heading(node: OutlineNode, around: Surroundings): void {
    const named = agenciesInHeading(node.title ?? '');
    const before = this.drafts.length;
    this.walk(node.children, { heading: node, inherited: named.length > 0 ? named : around.inherited });
    // A title with nothing under it but who, when and what for is the task itself.
    if (this.drafts.length === before && this.#takesTasks(node) && this.#onlyLabels(node)) {
      this.taskHeadings.add(node);
      this.drafts.push(this.#draft(node.content, around.heading, around.inherited));
      for (const child of node.children) this.#apply(this.#labelsOf(child, this.#text(child.content)), child, before);
    }
  }

  #onlyLabels(node: OutlineNode): boolean {
    return node.children.length > 0 && node.children.every((child) => child.kind !== 'heading' && child.kind !== 'table' && this.#labelsOf(child, this.#text(child.content)).length > 0);
  }

  /** Labelled values of a node, if it holds nothing else. */
  #labelsOf(node: OutlineNode, text: string): readonly LabelledValue[] {
    return node.kind === 'item' || node.kind === 'paragraph' ? labelledLine(text) : [];
  }

  /** A line such as `Đơn vị chủ trì: …` completes the tasks above it; an open one (`Cơ quan thực hiện:`) goes on in its items. */
  #labelled(node: OutlineNode, labels: readonly LabelledValue[], last: number, around: Surroundings): void {
    this.#apply(labels, node, last);
    const open = labels.at(-1)!;
    if (open.text !== '') return;
    for (const child of node.children) {
      const text = this.#text(child.content);
      const parties = partiesInText(text);
      const chaired = parties.some(({ role }) => role === 'lead') && /chủ trì/iu.test(text);
      const named = parties.length === 0 || chaired;
      if (named) this.#apply([{ ...open, text }], child, last);
      else this.#add(child, { ...around, inherited: [] }, false);
    }
  }

  #apply(labels: readonly LabelledValue[], node: OutlineNode, from: number): void {
    if (labels.length === 0) return;
    const passage = this.#source.passage(node.content);
    for (let i = from; i < this.drafts.length; i++) {
      let draft = this.drafts[i]!;
      for (const { field, text, start, end } of labels) {
        const range = passage.toSource(start, end);
        draft = {
          ...draft,
          parties: withParties(draft.parties, partiesInField(field, text)),
          times: field === 'time' ? [...draft.times, { range, place: 'time-line' } satisfies TimeSource] : draft.times,
          product: field === 'product' && text !== '' ? text : draft.product,
        };
      }
      this.drafts[i] = draft;
    }
  }

  /** True if a node only introduces its items, or the siblings after it. */
  #introduces(node: OutlineNode, siblings: readonly OutlineNode[], index: number, text: string): boolean {
    if (this.#nested(node).length > 0) return false;
    return isIntro(text) && index < siblings.length - 1;
  }

  #introduced(node: OutlineNode, text: string, around: Surroundings): Surroundings {
    const addressees = this.#addressees(node, text);
    return addressees.length > 0 ? { ...around, inherited: addressees } : around;
  }

  /** The leads that an intro line names for what follows it. */
  #addressees(node: OutlineNode, text: string): readonly NamedAgency[] {
    const inPreamble = this.#within(node, this.#outline.frame.preamble);
    const asked = /(?:yêu cầu|đề nghị|giao|cần|phải|có trách nhiệm)/iu.test(text);
    if (inPreamble && !asked) return [];
    const leads = partiesInText(text).filter(({ role }) => role === 'lead');
    const issues = /(?:ban hành|xây dựng) (?:kế hoạch|chương trình|quyết định|chỉ thị)/iu.test(text) && !asked;
    return issues ? [] : leads;
  }

  #paragraph(node: OutlineNode, siblings: readonly OutlineNode[], index: number, text: string, around: Surroundings): void {
    const nested = this.#nested(node);
    if (!this.#takesTasks(node) || this.#within(node, this.#outline.frame.closing)) {
      this.walk(nested, around);
      return;
    }
    if (nested.length > 0) {
      this.#parent(node, nested, text, around);
      return;
    }
    if (node.kind === 'paragraph' && this.#continues(siblings, index, text)) {
      this.#extend(node);
      return;
    }
    if (!this.#isTask(node, siblings, text)) {
      // A statement directs nobody, but a paragraph under it may.
      this.walk(node.children.filter((child) => hasSubject(this.#text(child.content))), around);
      return;
    }
    const isLast = !siblings.slice(index + 1).some(({ kind }) => kind === 'item');
    this.#add(node, around, isLast);
  }

  /** An item with items of its own: they are the tasks, unless they only tell who, when and what for. */
  #parent(node: OutlineNode, nested: readonly OutlineNode[], text: string, around: Surroundings): void {
    const onlyLabels = nested.every((child) => this.#labelsOf(child, this.#text(child.content)).length > 0);
    if (onlyLabels) {
      const before = this.drafts.length;
      this.drafts.push(this.#draft(node.content, around.heading, around.inherited));
      for (const child of nested) this.#labelled(child, this.#labelsOf(child, this.#text(child.content)), before, around);
      return;
    }
    const addressees = this.#addressees(node, text);
    this.walk(nested, addressees.length > 0 ? { ...around, inherited: addressees } : around);
  }

  /** Items and tables under an item; its plain paragraphs are its own words. */
  #nested(node: OutlineNode): readonly OutlineNode[] {
    return node.children.some(({ kind }) => kind !== 'paragraph') ? node.children : [];
  }

  /** True if an unmarked paragraph belongs to the item before it. */
  #continues(siblings: readonly OutlineNode[], index: number, text: string): boolean {
    const previous = siblings.slice(0, index).findLast(({ kind }) => kind !== 'paragraph');
    if (previous?.kind !== 'item') return false;
    const lastItem = !siblings.slice(index + 1).some(({ kind }) => kind === 'item');
    return !(lastItem && (hasSubject(text) || isClosing(text) || isStatement(text)));
  }

  #extend(node: OutlineNode): void {
    const draft = this.drafts.at(-1);
    if (!draft || draft.origin === 'table') return;
    this.drafts[this.drafts.length - 1] = this.#draft({ start: draft.range.start, end: node.range.end }, draft.heading, draft.parties.filter(({ inherited }) => inherited));
  }

  #isTask(node: OutlineNode, siblings: readonly OutlineNode[], text: string): boolean {
    if (isStatement(text) || isIntro(text)) return false;
    const article = node.marker !== null && /^điều/iu.test(node.marker);
    if (node.kind === 'item' && !article) return true;
    if (isClosing(text)) return false;
    // Beside items, an unmarked paragraph must say what to do, or who must.
    return article || !siblings.some(({ kind }) => kind === 'item' || kind === 'heading') || isImperative(text) || hasSubject(text);
  }

  #takesTasks(node: OutlineNode): boolean {
    return TASK_KINDS.has(node.sectionKind);
  }

  /**
   * The task of a node with the plain paragraphs under it: they go on with its words, or tell who and when.
   * After the last item, a paragraph with a duty of its own is a task of its own.
   */
  #add(node: OutlineNode, around: Surroundings, isLast: boolean): void {
    let end = node.content.end;
    const labelled: (() => void)[] = [];
    const apart: OutlineNode[] = [];
    const at = this.drafts.length;
    for (const child of node.children) {
      const text = this.#text(child.content);
      const labels = this.#labelsOf(child, text);
      if (labels.length > 0) labelled.push(() => { this.#apply(labels, child, at); });
      else if (apart.length > 0 || (isLast && (hasSubject(text) || isStatement(text) || isClosing(text) || isIntro(text)))) apart.push(child);
      else if (labelled.length === 0) end = child.range.end;
    }
    this.drafts.push(this.#draft({ start: node.content.start, end }, around.heading, around.inherited));
    for (const apply of labelled) apply();
    this.walk(apart, around);
  }

  #draft(range: Range, heading: OutlineNode | null, inherited: readonly NamedAgency[]): TaskDraft {
    const passage = this.#source.passage(range);
    const trailing = trailingLabels(passage.text);
    const text = cleaned(passage.text);
    const own = partiesInText(trailing.values.length > 0 ? passage.text.slice(0, trailing.start) : passage.text);
    const told = trailing.values.flatMap(({ field, text: value }) => partiesInField(field, value));
    const times = trailing.values.filter(({ field }) => field === 'time').map(({ start, end }): TimeSource => ({ range: passage.toSource(start, end), place: 'time-line' }));
    const product = trailing.values.find(({ field, text: value }) => field === 'product' && value !== '')?.text ?? null;
    const body = times.length > 0 ? passage.toSource(0, trailing.start) : passage.range;
    return { range: passage.range, text, heading, origin: 'outline', parties: withInherited(withParties(own, told), inherited), times: [{ range: body, place: 'text' }, ...times], product };
  }

  #within(node: OutlineNode, region: Range | null): boolean {
    return region !== null && node.range.start >= region.start && node.range.end <= region.end;
  }

  /** The text of a node's words; read once, since siblings look at each other. */
  #text(range: Range): string {
    const known = this.#texts.get(range);
    if (known !== undefined) return known;
    const { text } = this.#source.passage(range);
    this.#texts.set(range, text);
    return text;
  }
}

/** A task's text without the marks of bold and italic that markdown leaves. */
function cleaned(text: string): string {
  return text.replace(/\*\*|__/gu, '').trim();
}
