/** Walks an outline and gathers its tasks. */
import type { PlanDocument } from '../../contract/schema.js';
import type { Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import type { Frame, Outline, OutlineNode } from '../../segment/outline.js';
import { leadsAside } from '../../lexicon/frame-phrases.js';
import { introducesPartners } from '../../lexicon/roles.js';
import { isCapitals } from '../../vietnamese/index.js';
import { documentNames } from '../agencies/document-names.js';
import { asksForDeed, partnersIn } from './addressees.js';
import { asks, asksForReport, hasSubject, introducesKinds, introducesParts, isImperative, isIntro, namesCircumstance, setsRoutine, tellsWhereto } from './directives.js';
import type { Party, TaskDraft, TimeSource } from './draft.js';
import { DraftList } from './draft-list.js';
import { behindItems, sharedTime, timeBeside, type Surroundings } from './drafting.js';
import { HeadingLeads } from './heading-leads.js';
import { introducesTimes, isOpenTime, isTimeOfCase, labelledLine, tellsStep, timeAtEnd, timeOfEntry, timeOfStep, timeOverItems, type LabelledValue } from './labels.js';
import { NodeWords } from './node-words.js';
import { PartyReader } from './parties.js';
import { Readers } from './readers.js';
import { labelsVenue, SiblingWords } from './sibling-words.js';
import { isParted, isWithin, itemBefore, itemFollows, nestedIn } from './siblings.js';
import { tableTasks } from './table-tasks.js';
import { isInside, quotations } from './quotations.js';
import { leadsToObjectives } from '../targets/objectives.js';
import { asksForParts, furtherWords, itemsBehind, onlyTellHow } from './item-parts.js';
import { isStatement } from './statements.js';
import { decides, introduces, isTask, standsAlone, standsApart, takesTasks, tellsOwnDuty } from './task-verdicts.js';

/** Types of documents that one body writes to others and directs them by. */
const DIRECTING: ReadonlySet<string> = new Set(['CV', 'CĐ', 'CT', 'TB', 'HD', 'GM']);

export interface OutlineTasks {
  readonly drafts: readonly TaskDraft[];
  /** Headings that turned out to be tasks or labels: under them stands only who, when and what for. */
  readonly taskHeadings: ReadonlySet<OutlineNode>;
  /** Those whom a letter that directs its readers is addressed to; nobody in other documents. */
  readonly readers: readonly Party[];
}

/**
 * Every task of a document in reading order, with what its own words and its surroundings tell.
 * @param document its type tells whom it directs; the entries of its Nơi nhận name bodies too.
 */
export function outlineTasks(source: SourceText, outline: Outline, { type, recipients }: Pick<PlanDocument, 'type' | 'recipients'>): OutlineTasks {
  const words = new NodeWords(source);
  const gatherer = new TaskGatherer(source, outline.frame, words, new PartyReader(documentNames(words.under(outline.roots), recipients)), DIRECTING.has(type?.code ?? ''));
  for (const part of signedApart(outline)) gatherer.walk(part, { heading: null, inherited: [] });
  return { drafts: gatherer.drafts.all, taskHeadings: gatherer.taskHeadings, readers: gatherer.readers.directed };
}

/** True for a node that items follow: a time without any may be a cell that was read out of its table. */
function leadsItems({ children }: OutlineNode, next: OutlineNode | undefined): boolean {
  return children.length > 0 || next?.kind === 'item';
}

/** The roots before the signature and those behind it: what a lead-in asks of its addressees stands in no annex. */
function signedApart({ roots, frame }: Outline): readonly (readonly OutlineNode[])[] {
  const annex = roots.findIndex((root, at) => at > 0 && isParted(frame, roots[at - 1]!.range.end, root.range.start));
  return annex < 0 ? [roots] : [roots.slice(0, annex), roots.slice(annex)];
}

class TaskGatherer {
  readonly drafts: DraftList;
  readonly taskHeadings = new Set<OutlineNode>();
  readonly readers: Readers;
  readonly #source: SourceText;
  readonly #frame: Frame;
  readonly #words: NodeWords;
  readonly #parties: PartyReader;
  readonly #headingLeads: HeadingLeads;
  readonly #beside: SiblingWords;
  readonly #quotations: readonly Range[];
  /** Where the last title in capitals stands that was seen behind an item. */
  #titleAt = -1;

  /** @param directs True for a type of document that directs those whom it is addressed to, as a report to superiors does not. */
  constructor(source: SourceText, frame: Frame, words: NodeWords, parties: PartyReader, directs: boolean) {
    this.drafts = new DraftList(source, parties);
    this.readers = new Readers({ source, frame, words, parties, directs });
    this.#source = source;
    this.#frame = frame;
    this.#words = words;
    this.#parties = parties;
    this.#headingLeads = new HeadingLeads(parties);
    this.#beside = new SiblingWords(words);
    this.#quotations = quotations(source.text);
  }

  /** Reads sibling nodes in order. Intro lines change what the siblings after them inherit. */
  walk(nodes: readonly OutlineNode[], above: Surroundings): void {
    let around = above;
    // Drafts of the sibling above, which labelled lines speak of.
    let last = this.drafts.length;
    // The items behind `Thời gian thực hiện:` tell when.
    let timed = false;
    for (const [index, node] of nodes.entries()) {
      if (node.listed === true) {
        this.walk(node.children, node.kind === 'heading' ? { heading: node, inherited: [] } : above);
        continue;
      }
      const before = this.drafts.length;
      switch (node.kind) {
        case 'heading':
          this.#heading(node, nodes, around, last);
          break;
        case 'table':
        case 'row':
          this.drafts.append(tableTasks(this.#source, node, around.heading, this.#parties));
          break;
        case 'item':
        case 'paragraph': {
          const text = this.#words.of(node);
          const time = !timed && leadsItems(node, nodes[index + 1]) ? timeOverItems(text) : null;
          if (time && takesTasks(node)) {
            around = { ...around, time: sharedTime(this.#source.passage(node.content), time) };
            this.walk(node.children, around);
            continue;
          }
          const labels = labelledLine(text);
          timed = labels.length > 0 ? node.kind === 'paragraph' && isOpenTime(labels) : timed && node.kind === 'item' && this.drafts.length > last && nestedIn(node).length === 0 && !hasSubject(text);
          if (labels.length > 0) {
            this.#labelled(node, labels, last, around);
            continue;
          }
          if (timed) {
            this.drafts.complete([timeOfEntry(text)], node, last);
            this.walk(node.children, behindItems(around));
            continue;
          }
          if (introduces(node, nodes, index, text)) {
            if (this.#asksForParts(node, text, nodes, index)) this.drafts.push(node.content, around);
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
    const title = `${node.title ?? ''}:`;
    // `4. Nội dung:` beside `2. Địa điểm: …` in an invitation.
    if (this.readers.areAskedBy(node) && this.#beside.isProgramme(siblings, title)) {
      if (this.#listsDeeds(node, siblings, around)) this.walk(node.children, { ...this.#underHeading(node, siblings, around), ...timeBeside(siblings) });
      else this.walk(this.#asidesIn(node.children), behindItems(around));
      return;
    }
    const titleLabels = labelledLine(title);
    const onlyLabels = this.#words.onlyLabels(node.children);
    // `b) Cơ quan thực hiện:` over `- Đơn vị chủ trì: …` speaks of the task above.
    if (onlyLabels && titleLabels.length > 0) {
      this.taskHeadings.add(node);
      this.#complete(node.children, last);
      return;
    }
    if (titleLabels[0]?.field === 'time' || labelsVenue(title)) {
      // Under `3. Thời gian thực hiện` stands when, and under `2. Địa điểm` where, unless somebody is told to do something.
      this.walk(node.children.filter((child) => child.kind !== 'paragraph' || hasSubject(this.#words.of(child)) || tellsStep(this.#words.of(child))), { ...around, heading: node, ...this.#ofStep(node, node.title ?? '') });
      return;
    }
    if (takesTasks(node) && this.#tellCases(node.children)) {
      this.taskHeadings.add(node);
      this.#timed(node, node.children, around);
      return;
    }
    const parts = itemsBehind(node.children, -1);
    if (parts.length > 0 && takesTasks(node) && (asksForParts(title, parts, this.#words) || this.#isReportOn(parts[0], title))) {
      this.taskHeadings.add(node);
      this.drafts.push(node.content, around);
      this.#walkParts(node.children, this.#underHeading(node, siblings, around));
      return;
    }
    const before = this.drafts.length;
    this.walk(node.children, this.#underHeading(node, siblings, around));
    // A title with nothing under it but who, when and what for is the task itself.
    if (this.drafts.length === before && takesTasks(node) && onlyLabels) {
      this.taskHeadings.add(node);
      this.drafts.push(node.content, around);
      this.#complete(node.children, before);
    }
  }

  #underHeading(node: OutlineNode, siblings: readonly OutlineNode[], around: Surroundings): Surroundings {
    const title = node.title ?? '';
    const named = this.#headingLeads.of(node, siblings);
    const leads = named.length > 0 ? { inherited: named } : { inherited: around.inherited, introduced: around.introduced === true };
    const time = timeOverItems(title) ?? timeOfStep(node.marker, title);
    const end = time ? null : timeAtEnd(`${title}:`);
    const shared = time ? sharedTime(this.#source.passage(node.content), time) : end ? this.#timeOfIntro(node, end) : around.time;
    return { heading: node, ...leads, ...(shared && { time: shared }), parts: introducesParts(`${title}:`) || asksForReport(`${title}:`) || namesCircumstance(title) };
  }

  /** True for what readers were asked to do at a time and place (`3. Nội dung:` over `- Tổ chức dọn vệ sinh …`), and not what happens where somebody is invited to. */
  #listsDeeds({ children }: OutlineNode, siblings: readonly OutlineNode[], { inherited, introduced }: Surroundings): boolean {
    const items = children.filter(({ kind }) => kind === 'item');
    return introduced === true && inherited.length > 0 && items.length > 0 && items.filter((item) => isImperative(this.#words.of(item))).length * 2 >= items.length && !this.#beside.invite(siblings);
  }

  /** The paragraphs behind the points of a programme that ask for something of their own. */
  #asidesIn(points: readonly OutlineNode[]): readonly OutlineNode[] {
    return points.flatMap((point) => (point.kind !== 'paragraph' ? this.#asidesIn(point.children) : asks(this.#words.of(point)) ? [point] : []));
  }

  /** Completes the drafts from one on with lines that only tell who, when and what for. */
  #complete(lines: readonly OutlineNode[], from: number): void {
    for (const line of lines) this.drafts.complete(this.#words.labelsOf(line), line, from);
  }

  /** A line such as `Đơn vị chủ trì: …` completes the tasks above it; an open one (`Cơ quan thực hiện:`) goes on in its items. */
  #labelled(node: OutlineNode, labels: readonly LabelledValue[], last: number, around: Surroundings): void {
    this.drafts.complete(labels, node, last);
    const open = labels.at(-1)!;
    if (open.text !== '') {
      this.#behindLabel(node.children, last, around);
      return;
    }
    for (const child of node.children) {
      const own = this.#words.labelsOf(child);
      if (own.length > 0) {
        this.drafts.complete(own, child, last);
        continue;
      }
      const text = this.#words.of(child);
      const parties = this.#parties.inText(text);
      const chaired = parties.some(({ role }) => role === 'lead') && /chủ trì/iu.test(text);
      const named = parties.length === 0 || chaired;
      if (named) this.drafts.complete([{ ...open, text }], child, last);
      else this.#add(child, { ...around, inherited: [] }, false);
    }
  }

  /** Paragraphs behind a line that tells who, when or where to: further such lines, and what has a duty of its own. */
  #behindLabel(lines: readonly OutlineNode[], last: number, around: Surroundings): void {
    const apart = lines.filter((line) => {
      const own = this.#words.labelsOf(line);
      this.drafts.complete(own, line, last);
      return line.kind === 'paragraph' && own.length === 0 && standsApart(this.#words.of(line));
    });
    this.walk(apart, behindItems(around));
  }

  #introduced(node: OutlineNode, text: string, around: Surroundings): Surroundings {
    const addressees = this.readers.addresseesOf(node, text);
    const time = timeAtEnd(text);
    return { ...around, ...this.#ofStep(node, text), ...(time && { time: this.#timeOfIntro(node, time) }), ...(addressees.length > 0 && { inherited: [...addressees, ...partnersIn(text, this.#parties)], introduced: true }), joining: introducesPartners(text), parts: introducesParts(text) || decides(node, text) || asksForReport(text) || leadsToObjectives(text) };
  }

  /** When a step is taken that a text names: it holds for what stands under it. */
  #ofStep(node: OutlineNode, text: string): Pick<Surroundings, 'time'> {
    const step = timeOfStep(node.marker, text);
    return step ? { time: sharedTime(this.#source.passage(node.content), step) } : {};
  }

  /** By when an intro says that what stands under it is to be done. */
  #timeOfIntro(node: OutlineNode, time: LabelledValue): TimeSource {
    return { ...sharedTime(this.#source.passage(node.content), time), place: 'text' };
  }

  /** True for an intro that is itself the task: it asks for what the items consist of, for a report on them, or for what they only tell the circumstances of. */
  #asksForParts(node: OutlineNode, text: string, nodes: readonly OutlineNode[], index: number): boolean {
    if (this.#isReportOn(nodes[index + 1], text)) return true;
    if (node.kind === 'paragraph' && takesTasks(node) && asksForDeed(text) && onlyTellHow(itemsBehind(nodes, index), this.#words)) return true;
    return node.kind === 'paragraph' && takesTasks(node) && (asks(text) || introducesKinds(text)) && asksForParts(text, itemsBehind(nodes, index), this.#words);
  }

  /** True for an intro that asks for a report, where the item below is what the report tells and not what is to be done. */
  #isReportOn(below: OutlineNode | undefined, text: string): boolean {
    if (below === undefined || !asksForReport(text)) return false;
    const told = this.#words.of(below);
    return !isImperative(told) && !hasSubject(told);
  }

  #paragraph(node: OutlineNode, siblings: readonly OutlineNode[], index: number, text: string, around: Surroundings): void {
    const nested = nestedIn(node);
    if (!takesTasks(node) || isWithin(node, this.#frame.closing) || isInside(node.content, this.#quotations)) {
      this.walk(nested, around);
      return;
    }
    if (nested.length > 0) {
      this.#parent(node, nested, text, around);
      return;
    }
    if (node.kind === 'paragraph' && this.#continues(siblings, index, text)) {
      this.drafts.extend(node);
      return;
    }
    const named = node.kind === 'item' ? this.#parties.alone(text) : [];
    if (named.length > 0) {
      // `2.5. Sở Y tế`: what stands under it is its duty.
      this.walk(node.children, { ...around, inherited: named });
      return;
    }
    if (!isTask(node, siblings, text, around, this.#beside)) {
      const directing = node.children.filter((child) => {
        const own = this.#words.of(child);
        return hasSubject(own) || setsRoutine(own) || (this.readers.areAskedBy(child) && (asks(own) || tellsWhereto(own)));
      });
      // A statement directs nobody, but a paragraph under it may; before further items that one goes on with its words.
      if (directing.length > 0 && node.kind === 'item' && itemFollows(siblings, index) && !isStatement(text)) this.#add(node, around, false);
      else this.walk(directing, around);
      return;
    }
    // A body's name alone is an address.
    if (node.kind === 'paragraph' && this.#parties.alone(text).length > 0) return;
    const after = node.kind === 'paragraph' && itemBefore(siblings, index) !== null;
    this.#add(node, after ? behindItems(around) : around, !itemFollows(siblings, index));
  }

  /** An item with items of its own: they are the tasks, unless they only tell who, when and what for. */
  #parent(node: OutlineNode, nested: readonly OutlineNode[], text: string, around: Surroundings): void {
    const words = furtherWords(nested, this.#words);
    const lines = nested.slice(words.length);
    if (this.#words.onlyLabels(lines)) {
      const before = this.drafts.length;
      this.drafts.push({ start: node.content.start, end: words.at(-1)?.range.end ?? node.content.end }, around);
      for (const child of lines) this.#labelled(child, this.#words.labelsOf(child), before, around);
      return;
    }
    const first = nested[0]!;
    const named = node.kind === 'item' && isImperative(this.#words.of(first)) ? this.#parties.alone(text) : [];
    if (named.length > 0) {
      // `- Bộ Công Thương` over `+ Ban hành …`
      this.walk(nested, { ...around, inherited: named });
      return;
    }
    if (!isIntro(text) && introducesTimes(this.#words.of(first))) {
      this.#timed(node, [...first.children, ...nested.slice(1)], around);
      return;
    }
    if (!isIntro(text) && this.#tellCases(nested)) {
      this.#timed(node, nested, around);
      return;
    }
    if ((asksForParts(text, nested, this.#words) || this.#isReportOn(first, text)) && !decides(node, text)) {
      this.drafts.push(node.content, around);
      this.#walkParts(nested, this.#introduced(node, text, around));
      return;
    }
    if (leadsAside(text) || tellsOwnDuty(text) || standsAlone(text, first, this.#words.of(first))) this.drafts.push(node.content, around);
    this.walk(nested, this.#introduced(node, text, around));
  }

  /** Reads the parts of what was asked for, of which those that begin like a directive are no more than the others. */
  #walkParts(parts: readonly OutlineNode[], around: Surroundings): void {
    this.walk(parts.filter((part) => part.kind !== 'item' || !isImperative(this.#words.of(part))), around);
  }

  /** True for items, at least one, that tell by when what stands above is done in each case. */
  #tellCases(items: readonly OutlineNode[]): boolean {
    return items.length > 0 && items.every((item) => item.kind === 'item' && item.children.length === 0 && isTimeOfCase(this.#words.of(item)));
  }

  /** A directive over a list of the times by which it must be carried out. */
  #timed(node: OutlineNode, entries: readonly OutlineNode[], around: Surroundings): void {
    const at = this.drafts.length;
    this.drafts.push(node.content, around);
    for (const entry of entries) this.drafts.complete([timeOfEntry(this.#words.of(entry))], entry, at);
  }

  /** True if an unmarked paragraph belongs to the item before it. */
  #continues(siblings: readonly OutlineNode[], index: number, text: string): boolean {
    const item = itemBefore(siblings, index);
    const draft = this.drafts.last;
    if (item && isCapitals(text)) this.#titleAt = siblings[index]!.range.start;
    // A title in capitals parts what stands behind it from the item.
    if (item && this.#titleAt > item.range.start) return false;
    // The item may have been no task, and what stands behind the signature belongs to none.
    if (!item || !draft || draft.range.end < item.range.start || isParted(this.#frame, draft.range.end, siblings[index]!.range.start)) return false;
    return itemFollows(siblings, index) || !standsApart(text);
  }

  /**
   * The task of a node with the plain paragraphs under it: they go on with its words, or tell who and when, up to a title in capitals.
   * After the last item, a paragraph with a duty of its own is a task of its own.
   */
  #add(node: OutlineNode, around: Surroundings, isLast: boolean): void {
    let end = node.content.end;
    const labelled: OutlineNode[] = [];
    const apart: OutlineNode[] = [];
    const at = this.drafts.length;
    for (const child of node.children) {
      const text = this.#words.of(child);
      if (this.#words.labelsOf(child).length > 0) labelled.push(child);
      else if (apart.length > 0 || isCapitals(text) || (isLast && (standsApart(text) || isIntro(text)))) apart.push(child);
      else if (labelled.length === 0) end = child.range.end;
    }
    this.drafts.push({ start: node.content.start, end }, this.readers.withReaders(node, around));
    this.#complete(labelled, at);
    this.walk(apart, behindItems(around));
  }
}
