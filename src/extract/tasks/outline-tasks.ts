/** Walks an outline and gathers its tasks. */
import type { SectionKind } from '../../contract/schema.js';
import type { Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import type { Outline, OutlineNode } from '../../segment/outline.js';
import { beginsWithIssuer } from '../../lexicon/issuers.js';
import { isCapitals } from '../../vietnamese/index.js';
import { agenciesOnly, type NamedAgency } from '../agencies/values.js';
import { addresseesOf } from './addressees.js';
import { hasSubject, introducesParts, isCitation, isClosing, isEnactment, isFragment, isImperative, isIntro, isStatement, namesCircumstance, obliges } from './directives.js';
import type { TaskDraft } from './draft.js';
import { behindItems, draftOf, withLabels, type Surroundings } from './drafting.js';
import { HeadingLeads } from './heading-leads.js';
import { introducesTimes, labelledLine, timeOfEntry, type LabelledValue } from './labels.js';
import { partiesInText } from './parties.js';
import { isParted, isWithin, itemBefore, itemFollows, nestedIn } from './siblings.js';
import { tableTasks } from './table-tasks.js';

const TASK_KINDS: ReadonlySet<SectionKind> = new Set(['tasks', 'implementation', 'funding', 'appendix']);

export interface OutlineTasks {
  readonly drafts: readonly TaskDraft[];
  /** Headings that turned out to be tasks or labels: under them stands only who, when and what for. */
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
  readonly #texts = new Map<Range, string>();
  readonly #headingLeads = new HeadingLeads();

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
          this.#heading(node, nodes, around, last);
          break;
        case 'table':
        case 'row':
          this.drafts.push(...tableTasks(this.#source, node, around.heading));
          break;
        case 'item':
        case 'paragraph': {
          const text = this.#text(node.content);
          const labels = labelledLine(text);
          if (labels.length > 0) {
            this.#labelled(node, labels, last, around);
            continue;
          }
          if (this.#introduces(node, nodes, index, text)) {
            around = this.#introduced(node, text, around);
            this.walk(node.children, around);
          } else {
            this.#paragraph(node, nodes, index, text, around);
          }
          break;
        }
      }
      if (this.drafts.length > before) last = before;
    }
  }

  #heading(node: OutlineNode, siblings: readonly OutlineNode[], around: Surroundings, last: number): void {
    const onlyLabels = this.#onlyLabels(node.children);
    // `b) Cơ quan thực hiện:` over `- Đơn vị chủ trì: …` speaks of the task above.
    if (onlyLabels && labelledLine(`${node.title ?? ''}:`).length > 0) {
      this.taskHeadings.add(node);
      for (const child of node.children) this.#apply(this.#labelsOf(child), child, last);
      return;
    }
    if (labelledLine(`${node.title ?? ''}:`)[0]?.field === 'time') {
      // Under `3. Thời gian thực hiện` stands when, unless somebody is told to do something.
      this.walk(node.children.filter(({ kind, content }) => kind !== 'paragraph' || hasSubject(this.#text(content))), { ...around, heading: node });
      return;
    }
    const named = this.#headingLeads.of(node, siblings);
    const before = this.drafts.length;
    this.walk(node.children, { heading: node, ...(named.length > 0 ? { inherited: named } : { inherited: around.inherited, introduced: around.introduced === true }), parts: introducesParts(`${node.title ?? ''}:`) || namesCircumstance(node.title ?? '') });
    // A title with nothing under it but who, when and what for is the task itself.
    if (this.drafts.length === before && this.#takesTasks(node) && onlyLabels) {
      this.taskHeadings.add(node);
      this.#push(node.content, around);
      for (const child of node.children) this.#apply(this.#labelsOf(child), child, before);
    }
  }

  #onlyLabels(nodes: readonly OutlineNode[]): boolean {
    return nodes.length > 0 && nodes.every((node) => this.#labelsOf(node).length > 0);
  }

  /** Labelled values of a node, if it holds nothing else. */
  #labelsOf(node: OutlineNode): readonly LabelledValue[] {
    return node.kind === 'item' || node.kind === 'paragraph' ? labelledLine(this.#text(node.content)) : [];
  }

  /** A line such as `Đơn vị chủ trì: …` completes the tasks above it; an open one (`Cơ quan thực hiện:`) goes on in its items. */
  #labelled(node: OutlineNode, labels: readonly LabelledValue[], last: number, around: Surroundings): void {
    this.#apply(labels, node, last);
    const open = labels.at(-1)!;
    if (open.text !== '') return;
    for (const child of node.children) {
      const own = this.#labelsOf(child);
      if (own.length > 0) {
        this.#apply(own, child, last);
        continue;
      }
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
    const line = this.#source.passage(node.content);
    for (let i = from; i < this.drafts.length; i++) this.drafts[i] = withLabels(this.drafts[i]!, labels, line);
  }

  /** True if a node only introduces its items, or the siblings after it. */
  #introduces(node: OutlineNode, siblings: readonly OutlineNode[], index: number, text: string): boolean {
    if (nestedIn(node).length > 0) return false;
    return isIntro(text) && (index < siblings.length - 1 || node.children.length > 0);
  }

  #introduced(node: OutlineNode, text: string, around: Surroundings): Surroundings {
    const addressees = this.#addressees(node, text);
    return { ...around, ...(addressees.length > 0 && { inherited: addressees, introduced: true }), parts: introducesParts(text) };
  }

  #addressees(node: OutlineNode, text: string): readonly NamedAgency[] {
    return addresseesOf(text, isWithin(node, this.#outline.frame.preamble));
  }

  #paragraph(node: OutlineNode, siblings: readonly OutlineNode[], index: number, text: string, around: Surroundings): void {
    const nested = nestedIn(node);
    if (!this.#takesTasks(node) || isWithin(node, this.#outline.frame.closing)) {
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
    const named = node.kind === 'item' ? agenciesOnly(text) : [];
    if (named.length > 0) {
      // `2.5. Sở Y tế`: what stands under it is its duty.
      this.walk(node.children, { ...around, inherited: named });
      return;
    }
    if (!this.#isTask(node, siblings, text, around)) {
      // A statement directs nobody, but a paragraph under it may.
      this.walk(node.children.filter((child) => hasSubject(this.#text(child.content))), around);
      return;
    }
    const after = node.kind === 'paragraph' && itemBefore(siblings, index) !== null;
    this.#add(node, after ? behindItems(around) : around, !itemFollows(siblings, index));
  }

  /** An item with items of its own: they are the tasks, unless they only tell who, when and what for. */
  #parent(node: OutlineNode, nested: readonly OutlineNode[], text: string, around: Surroundings): void {
    if (this.#onlyLabels(nested)) {
      const before = this.drafts.length;
      this.#push(node.content, around);
      for (const child of nested) this.#labelled(child, this.#labelsOf(child), before, around);
      return;
    }
    if (!isIntro(text) && introducesTimes(this.#text(nested[0]!.content))) {
      this.#timed(node, nested, around);
      return;
    }
    if (this.#standsAlone(nested[0]!, text)) this.#push(node.content, around);
    this.walk(nested, this.#introduced(node, text, around));
  }

  /** A directive over a list of the times by which it must be carried out. */
  #timed(node: OutlineNode, [intro, ...entries]: readonly OutlineNode[], around: Surroundings): void {
    const at = this.drafts.length;
    this.#push(node.content, around);
    for (const entry of [...intro!.children, ...entries]) this.#apply([timeOfEntry(this.#text(entry.content))], entry, at);
  }

  /** True for a directive over a paragraph that introduces a list of somebody else's: `Bộ gửi kèm tài liệu gồm:`. */
  #standsAlone(first: OutlineNode, text: string): boolean {
    if (first.kind !== 'paragraph' || isIntro(text)) return false;
    const intro = this.#text(first.content);
    return isIntro(intro) && hasSubject(intro);
  }

  /** True if an unmarked paragraph belongs to the item before it. */
  #continues(siblings: readonly OutlineNode[], index: number, text: string): boolean {
    const item = itemBefore(siblings, index);
    const draft = this.drafts.at(-1);
    // The item may have been no task, and what stands behind the signature belongs to none.
    if (!item || !draft || draft.range.end < item.range.start || isParted(this.#outline.frame, draft.range.end, siblings[index]!.range.start)) return false;
    return itemFollows(siblings, index) || !(hasSubject(text) || isClosing(text) || isStatement(text));
  }

  #extend(node: OutlineNode): void {
    const draft = this.drafts.at(-1);
    if (!draft || draft.origin === 'table') return;
    const inherited = draft.parties.filter((party) => party.inherited);
    this.drafts[this.drafts.length - 1] = draftOf(this.#source.passage({ start: draft.range.start, end: node.range.end }), { heading: draft.heading, inherited });
  }

  #isTask(node: OutlineNode, siblings: readonly OutlineNode[], text: string, around: Surroundings): boolean {
    if ((around.parts || node.sectionKind === 'funding') && !isImperative(text) && !hasSubject(text)) return false;
    if (isStatement(text) || isIntro(text) || isFragment(text) || isCitation(text) || isCapitals(text)) return false;
    const article = node.marker !== null && /^điều/iu.test(node.marker);
    if (node.kind === 'item' && !article) return true;
    if (isClosing(text) || (around.heading === null && isEnactment(text))) return false;
    // Beside items, an unmarked paragraph must say what to do, or who must.
    const amongItems = around.afterItems === true || siblings.some(({ kind }) => kind === 'item' || kind === 'heading');
    return article || !amongItems || isImperative(text) || hasSubject(text) || beginsWithIssuer(text) || obliges(text);
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
      const labels = this.#labelsOf(child);
      if (labels.length > 0) labelled.push(() => { this.#apply(labels, child, at); });
      else if (apart.length > 0 || (isLast && (hasSubject(text) || isStatement(text) || isClosing(text) || isIntro(text)))) apart.push(child);
      else if (labelled.length === 0) end = child.range.end;
    }
    this.#push({ start: node.content.start, end }, around);
    for (const apply of labelled) apply();
    this.walk(apart, behindItems(around));
  }

  #push(range: Range, around: Surroundings): void {
    this.drafts.push(draftOf(this.#source.passage(range), around));
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
